//! What planning on the roadmap says: exports for others, boards, dependencies, load, comparison.

use crate::app::state::BoardBy;

/// Printing failed.
pub fn not_printed(why: &str) -> String {
    format!("Could not print: {why}")
}

/// What becomes of a plan that leaves with periods.
pub const PERIODS: &str = "Starts and ends become periods. Exact dates, milestones, absences, baselines and ballots stay out of the file, not only out of sight. Notes leave as they are.";

/// A column of the board by horizon.
pub fn horizon_name(word: Option<&'static str>) -> &'static str {
    word.map_or("Not planned", super::word_name)
}

/// What the board's columns are, as a choice.
pub fn board_name(by: BoardBy) -> &'static str {
    match by {
        BoardBy::Moscow => "MoSCoW",
        BoardBy::Horizon => "Now, next, later",
    }
}
