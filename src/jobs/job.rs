//! The parts that every kind of job has: a beginning, steps, and an answer at any time.

use std::rc::Rc;

use crate::model::Plan;

/// Work that can be interrupted after every step.
pub trait Job {
    /// Works on for about `budget` units, at least one; a unit takes microseconds to a few milliseconds. Whether the job is done.
    fn step(&mut self, budget: u32) -> bool;

    /// The answer as it stands, in the format of the kind; the final one once [`Job::step`] has said so.
    fn answer(&self) -> String;
}

/// Begins a job of one kind over a plan with a text of options.
///
/// # Errors
/// Words for the reader, if the options are not understood.
pub type BeginJob = fn(&Rc<Plan>, &str) -> Result<Box<dyn Job>, String>;

/// An answer that is there from the start: what kinds without steps begin.
pub struct ReadyAnswer(pub String);

impl Job for ReadyAnswer {
    fn step(&mut self, _: u32) -> bool {
        true
    }

    fn answer(&self) -> String {
        self.0.clone()
    }
}
