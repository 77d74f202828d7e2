//! The options that more than one feature speaks of, as plain values.

use crate::query::Column;

/// Edit, or only look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Everything can be changed.
    #[default]
    Edit,
    /// Nothing can be changed, and nothing promises it could.
    View,
}

/// The field whose values are the timeline's lanes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lanes {
    /// One per team.
    #[default]
    Team,
    /// One per status.
    Status,
    /// One per kind of work.
    Kind,
    /// One per objective.
    Objective,
    /// One per item that has parts.
    Parent,
    /// A single one.
    None,
}

/// The field whose values are the board's columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BoardBy {
    /// Must, should, could, won't.
    #[default]
    Moscow,
    /// Now, next, later.
    Horizon,
    /// The values of a field that has few of them.
    Field(Column),
}

/// The place that the timeline is asked to go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goto {
    /// To today.
    Today,
    /// To a zoom that shows everything.
    Fit,
}

/// The levels of a plan's tree that the board and the matrix show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ItemLevel {
    /// Every item.
    #[default]
    All,
    /// Items that are no part of another.
    Top,
    /// Items that have no parts.
    Leaves,
}

impl ItemLevel {
    /// All choices, in the order in which they are offered.
    pub const ALL: [ItemLevel; 3] = [ItemLevel::All, ItemLevel::Top, ItemLevel::Leaves];
}

/// A dialog in front of the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Paste or open rows, and see them before they go in.
    Import,
    /// The problems of the plan.
    Problems,
    /// Keys and what they do.
    Keys,
    /// Ways to get the plan out.
    Export,
    /// The rank that an item is pinned to, and the reason.
    Pin,
    /// Several items that are to become one.
    Merge,
    /// The question what becomes of the parts of items that are deleted.
    Delete,
    /// Conditions that rows must meet.
    Filter,
    /// The columns of the grid, and the custom fields.
    Columns,
    /// The colour rules of the plan.
    ColourRules,
    /// Settings of the plan.
    Settings,
    /// A method of the plan's own.
    Method,
    /// The name of a view to be saved.
    SaveView,
    /// Another name for the saved view that is open.
    RenameView,
    /// The name of a new scenario.
    AddScenario,
    /// Another name for the scenario that is open.
    RenameScenario,
    /// The plan beside an earlier state of it.
    Compare,
    /// The decisions of the plan.
    Decisions,
    /// The reason for the last step.
    Reason,
    /// Ways to pass the plan on.
    Share,
    /// The things that someone else has changed as well: whose value holds.
    Conflicts,
    /// Ballots: sent out and taken in.
    Ballots,
    /// The form of one person's ballot.
    Vote,
}
