//! The worker's binary: jobs (`src/jobs`) as a WebAssembly module of their own. What drives it, in a worker or in slices on the
//! page, is `desk.js` beside this file; the build puts it behind the glue.
//!
//! No panic is caught here: a job that fails traps, and `desk.js` throws the instance away.

use plan_widget::jobs;
use wasm_bindgen::prelude::wasm_bindgen;

/// As in the application; the solvers allocate little.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Holds the plan that tasks are begun on.
#[wasm_bindgen]
#[derive(Default)]
pub struct Desk(jobs::Desk);

#[wasm_bindgen]
impl Desk {
    /// A desk with an empty plan.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Desk {
        Desk::default()
    }

    /// Takes another plan.
    ///
    /// # Errors
    /// Words for the reader, if the text is not a plan.
    pub fn put(&mut self, plan: &str) -> Result<(), String> {
        self.0.put(plan)
    }

    /// Begins a task.
    ///
    /// # Errors
    /// Words for the reader.
    pub fn begin(&self, kind: &str, options: &str) -> Result<Task, String> {
        self.0.begin(kind, options).map(Task)
    }
}

/// A job under way.
#[wasm_bindgen]
pub struct Task(Box<dyn jobs::Job>);

#[wasm_bindgen]
impl Task {
    /// Works on for about so many units. Whether it is done.
    pub fn step(&mut self, budget: u32) -> bool {
        self.0.step(budget.max(1))
    }

    /// The answer as it stands.
    pub fn answer(&self) -> String {
        self.0.answer()
    }
}

/// What a panic does in a release build, whose panic messages are cut out (`xtask/src/snip.rs`): the trap that follows says enough.
#[wasm_bindgen]
pub fn panicked() {}

fn main() {}
