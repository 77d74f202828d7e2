//! Ways to get the plan out, once for the dialog and for the element's `export`.

use crate::model::Plan;
use crate::wire;

/// One format.
pub struct Format {
    /// The name `export` takes.
    pub name: &'static str,
    /// What the dialog says.
    pub label: &'static str,
    /// The file's ending.
    pub ending: &'static str,
    /// Its MIME type.
    pub mime: &'static str,
    /// The plan in it.
    pub write: fn(&Plan) -> String,
}

/// Every format that is text.
pub const FORMATS: &[Format] =
    &[Format { name: "json", label: "Plan file", ending: "plan.json", mime: "application/json", write: wire::write }];

/// The format of that name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// A name for a file of the plan: its title, in letters every file system takes.
pub fn file_name(plan: &Plan, ending: &str) -> String {
    let mut stem = String::new();
    for letter in plan.title().chars().flat_map(char::to_lowercase) {
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
