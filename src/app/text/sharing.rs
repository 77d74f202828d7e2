//! What is said when a plan comes in from elsewhere or goes out as a link.

use super::imported;

/// A change that a page asks for where the reader may only look.
pub const LOOK_ONLY: &str = "This plan can only be looked at here.";

/// After another plan's items were added; `known` of them were here already.
pub fn joined(added: usize, known: usize) -> String {
    match known {
        0 => imported(added),
        1 => format!("{} 1 was here already and stays as it is.", imported(added)),
        _ => format!("{} {known} were here already and stay as they are.", imported(added)),
    }
}
