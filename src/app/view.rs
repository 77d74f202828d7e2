//! The ways to look at a plan.

/// A way to look at the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The grid of scores.
    Scores,
    /// Columns of cards.
    Board,
    /// Bars on a calendar.
    Timeline,
    /// Value against effort.
    Matrix,
    /// Figures about the plan.
    Insights,
}

impl View {
    /// Every view, in the order of the tabs.
    pub const ALL: [View; 5] = [View::Scores, View::Board, View::Timeline, View::Matrix, View::Insights];
    /// The views that this build offers.
    pub const OFFERED: &'static [View] = &[View::Scores, View::Board, View::Timeline, View::Matrix, View::Insights];

    /// The view as the `view` attribute spells it.
    pub fn name(self) -> &'static str {
        match self {
            View::Scores => "scores",
            View::Board => "board",
            View::Timeline => "timeline",
            View::Matrix => "matrix",
            View::Insights => "insights",
        }
    }

    /// The view of that name, if this build offers it.
    pub fn of(name: &str) -> Option<View> {
        View::OFFERED.iter().copied().find(|view| view.name() == name.trim())
    }
}
