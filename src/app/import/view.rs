//! A table on its way in, as the import dialog shows it.

use crate::app::import::text as import_text;
use std::borrow::Cow;

use crate::app::locale::Locale;
use crate::app::text;
use crate::exchange::guess::Use;
use crate::exchange::names::fold;
pub use crate::exchange::preview::{Becomes, Cell, Column, Preview};
use crate::exchange::reading::Reading;
use crate::model::{Key, Plan, Value};

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
    keys.chain([("blocks", "Blocks"), ("", "Add to notes"), ("=", "Compare with the score"), ("-", "Leave out")])
}

/// The use a chosen `<option>` stands for.
pub fn usage(choice: &str) -> Use {
    match choice {
        "blocks" => Use::Blocks,
        "" => Use::Notes,
        "=" => Use::Check,
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
        Use::Check => "=",
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

/// The ways in which a column's numbers can be meant, as its choice offers them, and which is chosen; none where there is nothing to choose.
pub fn readings(preview: &Preview, at: usize, plan: &Plan) -> Vec<(Reading, String, bool)> {
    let readings = preview.readings(at, plan);
    let column = &preview.columns[at];
    let known = readings.contains(&column.reading);
    let one = |(place, reading): (usize, &Reading)| {
        let on = *reading == column.reading || !known && place == 0;
        (*reading, import_text::reading(column.usage, *reading, plan), on)
    };
    readings.iter().enumerate().map(one).collect()
}

/// What a cell shows: what becomes of it, and its own text where that says something else.
pub fn shown(cell: &Cell, column: &Column, locale: &Locale) -> (String, Option<String>) {
    let own = cell.text.trim().to_owned();
    let becomes = match (&cell.becomes, column.usage) {
        (Becomes::Emptied, _) => return (import_text::EMPTY.to_owned(), Some(own)),
        (Becomes::Value(Value::Num(number)), Use::Key(key)) => {
            let digits = locale.number(number.get(), 6);
            if matches!(key, Key::Confidence | Key::Progress) { text::percent(&digits) } else { digits }
        }
        (Becomes::Value(Value::Word(word)), _) => text::word_name(word).to_owned(),
        (Becomes::Value(Value::Text(date)), Use::Key(Key::Start | Key::End)) => date.to_string(),
        _ => return (cell.text.clone(), None),
    };
    let bare = |text: &str| -> String { fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect() };
    let same = bare(&own) == bare(&becomes);
    (becomes, (!same).then_some(own))
}

pub use crate::app::import::text::{Remark, remarks, summary};
