//! The things that the application asks of the world, and what stands in for them in tests.

use crate::base::day::Day;

/// The world outside: handed in, so that the same messages always lead to the same state.
pub trait Ports {
    /// A new id: short, URL-safe, and random enough that two people editing apart do not collide.
    fn fresh_id(&mut self) -> String;
    /// The reader's civil day.
    fn today(&self) -> Day;
}

/// Ports that count instead of drawing lots, for tests and tools.
#[derive(Clone, Debug)]
pub struct CountingPorts {
    /// The number of ids that were handed out.
    pub ids: u32,
    /// The day it always is.
    pub today: Day,
}

impl Ports for CountingPorts {
    fn fresh_id(&mut self) -> String {
        self.ids += 1;
        format!("n{}", self.ids)
    }

    fn today(&self) -> Day {
        self.today
    }
}
