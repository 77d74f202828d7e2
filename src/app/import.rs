//! A table on its way in, as the import dialog shows it.

use std::borrow::Cow;

use super::text;
use crate::exchange::guess::Use;
use crate::exchange::preview::Becomes;
pub use crate::exchange::preview::{Cell, Preview};
use crate::model::Key;

/// The plan in a text that is one, or that is a picture which carries one; `None` for anything else, such as a table.
///
/// A list of objects with `title` and `number` is GitHub's issues, which come in as a table.
pub fn plan_text(text: &str) -> Option<Cow<'_, str>> {
    let begin = text.trim_start_matches('\u{feff}').trim_start();
    if begin.starts_with('<') {
        return crate::exchange::svg::plan_in(text).map(Cow::Owned);
    }
    let plan = begin.starts_with(['{', '[']) && crate::exchange::github::issues(text).is_none();
    (plan && crate::wire::read(text).is_ok()).then_some(Cow::Borrowed(text))
}

/// Whether a text is a plan, or holds one as a picture does.
pub fn holds_plan(text: &str) -> bool {
    is_plan(text) || plan_text(text).is_some()
}

/// Whether a text can only be meant as a plan: an object, or a picture.
fn is_plan(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '<'])
}

/// What a column can be taken for, in the order the choice offers it.
pub const KEYS: &[Key] = &[
    Key::Title,
    Key::Reach,
    Key::Impact,
    Key::Confidence,
    Key::Effort,
    Key::Moscow,
    Key::Status,
    Key::Team,
    Key::Owner,
    Key::Kind,
    Key::Start,
    Key::End,
    Key::Progress,
    Key::Timebox,
    Key::Tags,
    Key::DependsOn,
    Key::Objectives,
    Key::Value,
    Key::TimeCriticality,
    Key::RiskReduction,
    Key::Ease,
    Key::ValuePerMonth,
    Key::Horizon,
    Key::Link,
    Key::Notes,
    Key::Id,
];

/// A choice for a column: the value of its `<option>`, and what it says.
pub fn choices() -> impl Iterator<Item = (&'static str, &'static str)> {
    let keys = KEYS.iter().map(|key| (key.name(), text::key_name(*key)));
    keys.chain([("blocks", "Blocks"), ("", "Add to notes"), ("-", "Leave out")])
}

/// The use a chosen `<option>` stands for.
pub fn usage(choice: &str) -> Use {
    match choice {
        "blocks" => Use::Blocks,
        "" => Use::Notes,
        "-" => Use::LeaveOut,
        name => Use::from(Key::of(name)),
    }
}

/// The `<option>` of a column's present use.
pub fn choice(usage: Use) -> &'static str {
    match usage {
        Use::Key(Key::Notes) | Use::Notes => "",
        Use::Key(key) => key.name(),
        Use::Blocks => "blocks",
        Use::LeaveOut => "-",
    }
}

/// What a cell shows beside its text: why it does not fit, where it does not.
pub fn problem(cell: &Cell) -> Option<String> {
    match &cell.becomes {
        Becomes::Problem(why) => Some(why.to_string()),
        _ => None,
    }
}

/// What is said above the preview.
pub fn summary(preview: &Preview) -> String {
    let odd = preview.problems().count();
    let rows = match preview.rows.len() {
        1 => "1 row".to_owned(),
        count => format!("{count} rows"),
    };
    match odd {
        0 => format!("{rows}. Everything fits."),
        1 => format!("{rows}. 1 cell does not fit its column; its text goes into the notes, so nothing is lost."),
        odd => {
            format!("{rows}. {odd} cells do not fit their columns; their text goes into the notes, so nothing is lost.")
        }
    }
}
