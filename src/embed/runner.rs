//! Jobs (`src/jobs`) as a worker, or the page in slices, runs them: in an instance of this module of their own, driven by `worker/runner.js`.
//!
//! No panic is caught here: a job that fails traps, and `runner.js` throws the instance away.

use crate::base::chunk::{self, ChunkFailure, chunk_code};
use crate::jobs::{self, Job, JobHost};
use wasm_bindgen::prelude::wasm_bindgen;

/// The beginning of a job of that kind, with these options.
type BeginByName = fn(&JobHost, &str, &str) -> Result<Box<dyn Job>, String>;

chunk_code! {
    /// Begins a job: all of them, with the solvers, are in the chunk.
    static BEGIN: BeginByName = chunk jobs, JobHost::begin;
}

/// Once jobs can begin in this instance.
///
/// # Errors
/// Words for the reader, if their code does not come.
#[wasm_bindgen]
pub async fn jobs_fetched() -> Result<(), String> {
    chunk::fetch(&BEGIN).await.map(drop).map_err(|ChunkFailure| MISSING.to_owned())
}

/// The message where their code is not there.
const MISSING: &str = "The calculation could not be loaded.";

/// Holds the plan that jobs are begun on.
#[wasm_bindgen]
#[derive(Default)]
pub struct JobRunner(jobs::JobHost);

#[wasm_bindgen]
impl JobRunner {
    /// A runner with an empty plan.
    #[wasm_bindgen(constructor)]
    pub fn new() -> JobRunner {
        JobRunner::default()
    }

    /// Takes another plan.
    ///
    /// # Errors
    /// Words for the reader, if the text is not a plan.
    pub fn put(&mut self, plan: &str) -> Result<(), String> {
        self.0.put(plan)
    }

    /// Begins a job.
    ///
    /// # Errors
    /// Words for the reader.
    pub fn begin(&self, kind: &str, options: &str) -> Result<RunningJob, String> {
        let begin = chunk::code(&BEGIN).ok_or(MISSING)?;
        begin(&self.0, kind, options).map(RunningJob)
    }
}

/// A job under way.
#[wasm_bindgen]
pub struct RunningJob(Box<dyn jobs::Job>);

#[wasm_bindgen]
impl RunningJob {
    /// Works on for about so many units. Whether it is done.
    pub fn step(&mut self, budget: u32) -> bool {
        self.0.step(budget.max(1))
    }

    /// The answer as it stands.
    pub fn answer(&self) -> String {
        self.0.answer()
    }
}
