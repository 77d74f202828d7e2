//! Colour rules: the dialog that makes them, the legend that names them, and the sign on what has a colour of one.

mod dialog;
mod legend;

pub use dialog::dialog;
pub use legend::{legend, sign};
