//! Conditions of a filter as fields to choose from: a column, a way to compare, a value.
//!
//! ```
//! use plan_widget::app::items::conditions::{fields_of, spelled};
//! use plan_widget::model::Plan;
//!
//! let plan = Plan::empty();
//! let fields = fields_of("effort>=3", &plan).unwrap();
//! assert_eq!(spelled(&plan, fields.column, fields.way, "5").as_deref(), Some("effort>=5"));
//! ```

use crate::app::grid::column_text::{column_name_in, expected};
use crate::app::items::text as items_text;
use crate::model::words::FieldKind;
use crate::model::{Key, Plan};
use crate::query::condition::{is_comparable, read_condition, spell};
use crate::query::{Column, column};
use std::rc::Rc;

/// The fields that are offered first.
const FIELDS: [Key; 20] = [
    Key::Status,
    Key::Moscow,
    Key::Team,
    Key::Kind,
    Key::Owner,
    Key::Tags,
    Key::Objectives,
    Key::Timebox,
    Key::Horizon,
    Key::Parent,
    Key::Effort,
    Key::Reach,
    Key::Impact,
    Key::Confidence,
    Key::Value,
    Key::Progress,
    Key::Start,
    Key::End,
    Key::Title,
    Key::Notes,
];

/// A way to compare a value.
#[derive(Clone, Copy, Debug)]
pub struct FilterWay {
    /// Its words: `is at least`.
    pub words: fn() -> &'static str,
    /// True if a minus stands in front of the field.
    not: bool,
    sign: &'static str,
    /// The value where none is typed, else empty.
    fixed: &'static str,
}

impl FilterWay {
    /// True if a value is typed.
    pub fn takes_value(self) -> bool {
        self.fixed.is_empty()
    }
}

const fn way(words: fn() -> &'static str, not: bool, sign: &'static str, fixed: &'static str) -> FilterWay {
    FilterWay { words, not, sign, fixed }
}

/// The ways that are offered.
pub const WAYS: [FilterWay; 8] = [
    way(items_text::is, false, ":", ""),
    way(items_text::is_not, true, ":", ""),
    way(items_text::is_more_than, false, ">", ""),
    way(items_text::is_at_least, false, ">=", ""),
    way(items_text::is_less_than, false, "<", ""),
    way(items_text::is_at_most, false, "<=", ""),
    way(items_text::has_a_value, false, ":", "any"),
    way(items_text::has_none, false, ":", "none"),
];

/// A condition as fields to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct ConditionFields {
    /// The column asked about, one of [`columns`].
    pub column: Column,
    /// The place of the way among [`WAYS`].
    pub way: usize,
    /// The value, empty where the way takes none.
    pub value: String,
}

/// The columns that can be asked about: fields, the score and the rank, the plan's own columns.
pub fn columns(plan: &Plan) -> Vec<Column> {
    let usual = FIELDS.map(Column::Field).into_iter().chain([Column::Score, Column::Rank]);
    usual.chain(column::own_columns(plan)).collect()
}

/// A part of a filter as fields; `None` for what they cannot say, such as a word or `-effort>5`: it stays as it was typed.
pub fn fields_of(part: &str, plan: &Plan) -> Option<ConditionFields> {
    let read = read_condition(part, plan).filter(|read| columns(plan).contains(&read.column))?;
    let fixed = if matches!(&*read.value, "any" | "none") { &*read.value } else { "" };
    let way = WAYS.iter().position(|way| (way.not, way.sign, way.fixed) == (read.not, read.sign, fixed))?;
    let value = if fixed.is_empty() { read.value } else { String::new() };
    Some(ConditionFields { column: read.column, way, value })
}

/// A condition as a filter spells it; `None` as long as its value is missing.
pub fn spelled(plan: &Plan, column: Column, way: usize, value: &str) -> Option<String> {
    let way = WAYS.get(way)?;
    let value = if way.takes_value() { value } else { way.fixed };
    let before = if way.not { "-" } else { "" };
    let named = spell(&column::name(plan, column), way.sign, value);
    (!value.trim().is_empty()).then(|| [before, &*named].concat())
}

/// A condition as its fields say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConditionDraft {
    /// The place of the field among [`columns`].
    pub field: usize,
    /// The place of the way among [`WAYS`].
    pub way: usize,
    /// The value as it is typed.
    pub value: Rc<str>,
}

/// The part of a filter that a draft spells; none as long as nothing has been put into it.
///
/// # Errors
/// The reason where its value is missing, or can't be compared with the field.
pub fn spelled_draft(plan: &Plan, draft: &ConditionDraft) -> Result<Option<String>, String> {
    let Some(column) = columns(plan).get(draft.field).copied() else { return Ok(None) };
    let part = spelled(plan, column, draft.way, &draft.value);
    let name = column_name_in(plan, column);
    match part {
        None if (draft.field, draft.way) == (0, 0) => Ok(None),
        None => Err(items_text::value_missing(&name)),
        Some(_) if WAYS[draft.way].takes_value() && !is_comparable(column, &draft.value, plan) => {
            let is_date = matches!(column, Column::Field(Key::Start | Key::End) | Column::Custom(_, FieldKind::Date));
            Err(items_text::not_comparable(&name, draft.value.trim(), expected(is_date)))
        }
        part => Ok(part),
    }
}
