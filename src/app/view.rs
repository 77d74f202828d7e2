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

    /// The view of that name.
    pub fn of(name: &str) -> Option<View> {
        View::ALL.into_iter().find(|view| view.name() == name.trim())
    }
}
