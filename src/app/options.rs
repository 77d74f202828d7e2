//! What can be chosen, as plain values that more than one feature speaks of.

/// Edit, or only look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Everything can be changed.
    #[default]
    Edit,
    /// Nothing can be changed, and nothing promises it could.
    View,
}

/// What the timeline's lanes are.
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
    /// A single one.
    None,
}

/// What the board's columns are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BoardBy {
    /// Must, should, could, won't.
    #[default]
    Moscow,
    /// Now, next, later.
    Horizon,
}

/// Where the timeline is asked to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goto {
    /// To today.
    Today,
    /// To a zoom that shows everything.
    Fit,
}

/// A dialog in front of the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Paste or open rows, and see them before they go in.
    Import,
    /// What is wrong with the plan.
    Problems,
    /// Keys and what they do.
    Keys,
    /// Ways to get the plan out.
    Export,
    /// Conditions that rows must meet.
    Filter,
    /// Which columns the grid shows, and the plan's own.
    Columns,
    /// Settings of the plan.
    Settings,
    /// The plan beside an earlier state of it.
    Compare,
    /// Ways to pass the plan on.
    Share,
    /// What someone else has changed as well: whose value holds.
    Clashes,
    /// Ballots: sent out and taken in.
    Ballots,
    /// The form of one person's ballot.
    Vote,
}
