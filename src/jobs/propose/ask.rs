//! The request for a proposal.
//!
//! ```
//! use plan_widget::jobs::propose::ask::WorthMeasure;
//! use plan_widget::model::Key;
//! use plan_widget::model::index::CriterionIndex;
//!
//! assert_eq!(WorthMeasure::read("value"), WorthMeasure::Number(Key::Value));
//! let third = WorthMeasure::Criterion(CriterionIndex::new(2));
//! assert_eq!(WorthMeasure::read(&third.word()), third);
//! ```

use crate::base::day::Day;
use crate::jobs::letters::{self, ObjectiveName};
use crate::model::index::{CriterionIndex, MilestoneIndex, TimeboxIndex};
use crate::model::{ItemIndex, Key};
use crate::schedule::calendar::DayRange;
use crate::schedule::propose::project::Objective;
use serde::{Deserialize, Serialize};

/// A timebox to fill, or a stretch of time that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeSlot {
    /// The timebox; `None` for a stretch of time that is none.
    pub timebox: Option<TimeboxIndex>,
    /// From when to when; without it its items are chosen but get no dates.
    pub dates: Option<DayRange>,
}

/// The measure of an item's worth: where entries of the plan are meant, by their place in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorthMeasure {
    /// The worth by the plan's method.
    #[default]
    Method,
    /// One of its numbers.
    Number(Key),
    /// The item's number for one of the plan's criteria.
    Criterion(CriterionIndex),
    /// A number in one of the custom fields (`query::custom_field`).
    Custom(u32),
}

impl WorthMeasure {
    /// As a word.
    pub fn word(self) -> String {
        match self {
            WorthMeasure::Method => "-".into(),
            WorthMeasure::Number(key) => key.name().into(),
            WorthMeasure::Criterion(at) => format!("#{}", at.index()),
            WorthMeasure::Custom(at) => format!("+{at}"),
        }
    }

    /// From a word.
    pub fn read(word: &str) -> WorthMeasure {
        let place = |sign: char| word.strip_prefix(sign)?.parse::<u32>().ok();
        let criterion = place('#')
            .map(|at| WorthMeasure::Criterion(CriterionIndex::from_raw(at)))
            .or_else(|| place('+').map(WorthMeasure::Custom));
        criterion.or_else(|| Key::of(word).map(WorthMeasure::Number)).unwrap_or_default()
    }
}

/// A wish for a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalRequest {
    /// For the dice: the same seed and passes give the same proposal.
    pub seed: u32,
    /// Passes of the search for dates at most, and of one round of the search for what fits (`schedule::propose`).
    pub passes: u32,
    /// Nothing is moved to before this day.
    pub from: Day,
    /// The measure of a better schedule.
    #[serde(with = "ObjectiveName")]
    pub objective: Objective,
    /// The measure of an item's worth.
    pub worth: WorthMeasure,
    /// The slots to fill, in order of time. None: everything is scheduled and nothing is chosen.
    pub slots: Vec<TimeSlot>,
    /// Milestones that are deadlines: of their team's work, or of all where they have no team.
    pub due: Vec<MilestoneIndex>,
    /// Items that stay as they are: as if locked, or left out where they have no dates.
    pub stays: Vec<ItemIndex>,
}

/// Passes that take a second or so for so many items.
pub fn passes_for(items: usize) -> u32 {
    (3_500_000 / items.max(1)).clamp(1_500, 70_000) as u32
}

impl ProposalRequest {
    /// As the options of the job.
    pub fn text(&self) -> String {
        letters::write(self)
    }

    /// From the options of the job.
    pub fn read(text: &str) -> Option<ProposalRequest> {
        letters::read(text)
    }
}
