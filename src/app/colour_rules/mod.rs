//! Colour rules: conditions that give items a colour, wherever they are shown.

mod colours;
mod rule;
pub mod text;
mod update;

pub use colours::{GivenColour, RuleColours};
pub use rule::{ColourRule, colour_rules};
pub use update::{RuleEdit, edit_rules};
