//! The answer of a proposal: where each item would stand and why, what is left out and why, and how good the whole is.
//!
//! ```
//! use plan_widget::jobs::propose::answer::gap;
//!
//! assert_eq!(gap(90, 100), Some(1000), "a tenth, in hundredths of a percent");
//! ```

use crate::jobs::letters;
use crate::model::index::TimeboxIndex;
use crate::model::{ItemIndex, TeamIndex};
use crate::schedule::calendar::DayRange;
use serde::{Deserialize, Serialize};

/// The cause that keeps an item from starting earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StartCause {
    /// It is locked, or has begun.
    Locked,
    /// It waits for this item.
    After(ItemIndex),
    /// This team has no room until it starts.
    TeamFull(TeamIndex),
    /// It may not start before.
    NotBefore,
    /// It could start earlier, but stays where it was.
    Kept,
    /// It takes its turn within the capacity of its timebox.
    Turn,
}

/// The reason why an item was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChoiceReason {
    /// Nothing was chosen: all are in.
    All,
    /// By its worth.
    Worth,
    /// It must be in.
    Must,
    /// This item, which is in, needs it.
    For(ItemIndex),
}

/// The place of one item in a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemPlacement {
    /// The item.
    pub item: ItemIndex,
    /// From when to when; `None` where its timebox has no dates.
    pub dates: Option<DayRange>,
    /// The timebox it was chosen for.
    pub timebox: Option<TimeboxIndex>,
    /// The cause of its start.
    pub cause: StartCause,
    /// The reason for which it is in.
    pub chosen: ChoiceReason,
    /// True if it is part of the chain that decides the end.
    pub critical: bool,
    /// Working days past the end of its timebox, or its own deadline.
    pub late: u32,
    /// The number of people who work on it at once, where one is not enough for any timebox.
    pub crew: u32,
}

/// The reason why an item is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OmissionReason {
    /// Others are worth more for the room they take.
    NoRoom,
    /// The days before its deadline are not enough, for it or for what it waits for.
    NoDays,
    /// It needs more than any timebox has.
    TooLarge,
    /// It has no worth by what was asked for.
    NoWorth,
    /// It is a Won't.
    Wont,
    /// It needs this item, which is left out.
    Needs(ItemIndex),
    /// It is to stay as it is.
    Stays,
    /// It has no effort.
    NoEffort,
}

/// A fault of the plan or the wish.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProposalFault {
    /// These items wait for each other; links among them are not heeded.
    Cycle(Vec<ItemIndex>),
    /// The item holds more than its team ever has; it is not scheduled.
    LargerThanTeam(ItemIndex),
    /// The Must needs that item, which is a Won't.
    MustNeedsWont(ItemIndex, ItemIndex),
    /// The Musts cost more, prerequisites included, than there is: hundredths of person-days of a team, or of effort.
    MustsOverBudget {
        /// The team; `None` for the capacity of the timeboxes.
        team: Option<TeamIndex>,
        /// Their cost.
        cost: u64,
        /// The budget there is.
        budget: u64,
        /// The Musts.
        musts: Vec<ItemIndex>,
    },
    /// No order of the Musts was found that fits every timebox; the first that had no room.
    MustDoesNotFit(ItemIndex),
    /// There is more than the solver can hold.
    TooBig,
}

/// A proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalAnswer {
    /// Passes made, and how many there will be at most.
    pub passes: (u32, u32),
    /// Worth of what is in, and what nothing exceeds, 0 if that is not known. Only where something was chosen.
    pub worth: Option<(u64, u64)>,
    /// Working days to the end and no way there is shorter, or the like in worth times days. Only where there are dates.
    pub span: Option<(u64, u64)>,
    /// The timeboxes that were filled.
    pub filled: Vec<TimeboxIndex>,
    /// The placements.
    pub places: Vec<ItemPlacement>,
    /// The items left out.
    pub out: Vec<(ItemIndex, OmissionReason)>,
    /// The kind of the problem.
    pub faults: Vec<ProposalFault>,
}

/// The gap between a result and the best possible, in hundredths of a percent, rounded up; `None` if unknown.
pub fn gap(reached: u64, bound: u64) -> Option<u32> {
    (bound > 0).then(|| (reached.abs_diff(bound) as u128 * 10_000).div_ceil(u128::from(bound)).min(1_000_000) as u32)
}

impl ProposalAnswer {
    /// As text.
    pub fn text(&self) -> String {
        letters::write(self)
    }

    /// From text; `None` where it is none.
    pub fn read(text: &str) -> Option<ProposalAnswer> {
        letters::read(text)
    }
}
