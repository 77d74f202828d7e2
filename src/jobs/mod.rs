//! Long or rare work over a plan, kept out of the application's module: one file per kind of job, one line for it in [`KINDS`].
//!
//! A job is begun with the plan and a text of options, worked on in steps of any size, and answers with text at any time. It
//! knows no clock: the same plan, options and total of steps give the same answer however the steps are cut, in a worker or in
//! the page (`embed/worker/runner.js`).
//!
//! ```
//! use plan_widget::jobs::JobHost;
//!
//! let mut host = JobHost::default();
//! host.put(r#"[{"id":"a"}]"#).unwrap();
//! let mut job = host.begin("chance", "7").unwrap();
//! while !job.step(1000) {}
//! assert!(!job.answer().is_empty());
//! ```

pub mod chance;
mod job;
pub mod letters;
pub mod propose;
pub mod replan;

use std::rc::Rc;

pub use job::{BeginJob, Job, ReadyAnswer};

use crate::model::Plan;
use crate::schedule::rollup::work_plan;
use crate::wire;

/// Every kind of job: its name and how it begins.
pub const KINDS: &[(&str, BeginJob)] =
    &[(propose::KIND, propose::begin), (replan::KIND, replan::begin), (chance::KIND, chance::begin)];

/// Holds the plan that jobs are begun on, so that it is read once for many jobs.
#[derive(Default)]
pub struct JobHost {
    plan: Rc<Plan>,
}

impl JobHost {
    /// Takes another plan, as the text of its file.
    ///
    /// # Errors
    /// Words for the reader, if the text is not a plan.
    pub fn put(&mut self, plan: &str) -> Result<(), String> {
        let plan = wire::read(plan).map_err(|refusal| refusal.to_string())?;
        // Work counts once, whatever it is a part of.
        self.plan = work_plan(&Rc::new(plan));
        Ok(())
    }

    /// Begins a job on the plan.
    ///
    /// # Errors
    /// Words for the reader: there is no such kind, or its options are not understood.
    pub fn begin(&self, kind: &str, options: &str) -> Result<Box<dyn Job>, String> {
        let (_, begin) =
            KINDS.iter().find(|(name, _)| *name == kind).ok_or_else(|| ["no job is called ", kind].concat())?;
        begin(&self.plan, options)
    }
}
