//! What is asked of a proposal.

use crate::base::day::Day;
use crate::jobs::letters::{self, ObjectiveName};
use crate::model::Key;
use crate::schedule::calendar::DayRange;
use crate::schedule::propose::project::Objective;
use serde::{Deserialize, Serialize};

/// A timebox to fill, or a stretch of time that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Its place in the plan.
    pub timebox: Option<u32>,
    /// From when to when; without it its items are chosen but get no dates.
    pub dates: Option<DayRange>,
}

/// What an item is worth: where entries of the plan are meant, by their place in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Worth {
    /// What the plan's method says.
    #[default]
    Method,
    /// One of its numbers.
    Number(Key),
    /// How well it does by one of the plan's criteria.
    Criterion(u32),
    /// A number in one of the plan's own columns (`query::own`).
    Own(u32),
}

impl Worth {
    /// As a word.
    pub fn word(self) -> String {
        match self {
            Worth::Method => "-".into(),
            Worth::Number(key) => key.name().into(),
            Worth::Criterion(at) => format!("#{at}"),
            Worth::Own(at) => format!("+{at}"),
        }
    }

    /// From a word.
    pub fn read(word: &str) -> Worth {
        let place = |sign: char| word.strip_prefix(sign)?.parse().ok();
        let criterion = place('#').map(Worth::Criterion).or_else(|| place('+').map(Worth::Own));
        criterion.or_else(|| Key::of(word).map(Worth::Number)).unwrap_or_default()
    }
}

/// A wish for a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// For the dice: the same seed and passes give the same proposal.
    pub seed: u32,
    /// Passes of the search for dates at most, and of one round of the search for what fits (`schedule::propose`).
    pub passes: u32,
    /// Nothing is moved to before this day.
    pub from: Day,
    /// What a better schedule is.
    #[serde(with = "ObjectiveName")]
    pub objective: Objective,
    /// What an item is worth.
    pub worth: Worth,
    /// What to fill, in order of time. None: everything is scheduled and nothing is chosen.
    pub slots: Vec<Slot>,
    /// Milestones that are deadlines, by their place in the plan: of their team's work, or of all where they have no team.
    pub due: Vec<u32>,
    /// Items that stay as they are, by their place in the plan: as if locked, or left out where they have no dates.
    pub stays: Vec<u32>,
}

/// Passes that take a second or so for so many items.
pub fn passes_for(items: usize) -> u32 {
    (3_500_000 / items.max(1)).clamp(1_500, 70_000) as u32
}

impl Ask {
    /// As the options of the job.
    pub fn text(&self) -> String {
        letters::write(self)
    }

    /// From the options of the job.
    pub fn read(text: &str) -> Option<Ask> {
        letters::read(text)
    }
}
