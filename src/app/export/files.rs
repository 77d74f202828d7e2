//! The plan as a file: its name, and the plan file itself, which is always at hand.

use crate::app::doc::Doc;
use crate::app::ui::Ui;
use crate::base::case::lower_char;
use crate::exchange::audience::audience;
use crate::model::Plan;
use crate::wire;

/// The ending of its name.
pub const ENDING: &str = "plan.json";
/// Its MIME type.
pub const MIME: &str = "application/json";

/// The plan file, no more exact than the reader has chosen.
pub fn plan_file(doc: &Doc, ui: &Ui) -> String {
    match ui.export.precision {
        Some(precision) => wire::write(&audience(&doc.plan, precision, ui.export.decisions)),
        None => wire::write(doc.whole()),
    }
}

/// A name for a file of the plan: its title, in letters every file system takes.
pub fn file_name(plan: &Plan, ending: &str) -> String {
    let mut stem = String::new();
    for letter in plan.title().chars().map(lower_char) {
        if letter.is_alphanumeric() {
            stem.push(letter);
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
        if stem.len() >= 60 {
            break;
        }
    }
    let stem = stem.trim_end_matches('-');
    format!("{}.{ending}", if stem.is_empty() { "plan" } else { stem })
}
