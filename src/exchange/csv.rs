//! The items as CSV (RFC 4180): every column that a table can hold, with the plan's own digits and names, so that importing it gives the items again.

use super::cell::team_efforts_text;
use super::cell_texts::CellTexts;
use super::fiscal;
use super::ranking::ColumnName;
use super::table;
use crate::base::number::{NumberSeparators, display};
use crate::model::schema::{ITEM, ValueShape};
use crate::model::{Entry, Key, Plan};
use crate::query::column::{Column, criterion, delay, own_columns};
use crate::query::custom_field::{self, field_number, field_text};
use crate::score::Ranking;

/// The form of a table: the sign between its cells, and the way its numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableConvention {
    /// Between cells.
    pub separator: char,
    /// Numbers have a decimal comma.
    pub comma: bool,
}

impl TableConvention {
    /// As English spreadsheets have it.
    pub const ENGLISH: TableConvention = TableConvention { separator: ',', comma: false };
    /// As spreadsheets have it where numbers have a decimal comma.
    pub const COMMA: TableConvention = TableConvention { separator: ';', comma: true };
    /// All that can be chosen.
    pub const ALL: [TableConvention; 3] =
        [TableConvention::ENGLISH, TableConvention::COMMA, TableConvention { separator: '\t', comma: false }];

    /// The digits of a number.
    fn digits(self, number: f64) -> String {
        let text = crate::base::number::Number::new(number).map_or_else(String::new, |number| number.to_string());
        self.written(text)
    }

    /// A score: it is worked out anew wherever it is read, so that it need not have all its digits.
    fn score(self, score: f64) -> String {
        let places = if score.abs() < 1.0 { 6 } else { 2 };
        let plain = NumberSeparators { group: "", decimal: ".", group_from: 5 };
        self.written(display(score, 0, places, plain))
    }

    fn written(self, text: String) -> String {
        if self.comma { text.replace('.', ",") } else { text }
    }
}

/// The columns of a table of all items: every key that some item has and a cell can hold, the plan's own fields, rank and score.
pub fn columns(plan: &Plan) -> Vec<Column> {
    let filled = |key: Key| {
        matches!(key, Key::Id | Key::Title) || plan.items().iter().any(|item| item.get(key).is_some()) && is_plain(key)
    };
    let keys = ITEM.fields.iter().map(|(key, _)| *key).filter(|key| filled(*key)).map(Column::Field);
    keys.chain(own_columns(plan)).chain([Column::Rank, Column::Score]).collect()
}

/// The names of such columns.
pub fn headers(plan: &Plan, columns: &[Column], name: ColumnName<'_>) -> Vec<String> {
    let own = custom_field::custom_fields(plan);
    let method = plan.method().own().and_then(|at| plan.methods().get(at));
    let header = |column: &Column| match column {
        // In front of the brackets it is known for a score, wherever the table comes in.
        Column::Score if method.is_some() => {
            format!("{} ({})", name(*column), method.map_or("", |method| method.display_name()))
        }
        Column::Custom(at, _) => own.get(usize::from(*at)).map_or_else(String::new, |own| own.title.to_string()),
        // Without the month that a fiscal year starts in, a quarter could be any of twelve.
        Column::Field(key @ (Key::Start | Key::End)) => {
            let texts = plan.items().iter().map(|item| item.text_or_empty(*key));
            fiscal::header(name(*column), texts, plan.fiscal_start())
        }
        column => name(*column).to_owned(),
    };
    columns.iter().map(header).collect()
}

/// Every item in manual order, with rank and score. Columns that no item fills are left out. A byte order mark stands in front where not all is ASCII: spreadsheets
/// take the text for another encoding without it.
pub fn csv(plan: &Plan, name: ColumnName<'_>) -> String {
    csv_in(plan, name, TableConvention::ENGLISH)
}

/// The same in a convention.
pub fn csv_in(plan: &Plan, name: ColumnName<'_>, convention: TableConvention) -> String {
    let ranking = Ranking::new(plan);
    let columns = columns(plan);
    let own = custom_field::custom_fields(plan);
    let header = headers(plan, &columns, name);
    let mut rows = vec![header];
    let texts = CellTexts::new(plan);
    for (at, item) in plan.items().iter_enumerated().filter(|(_, item)| item.raw().is_none()) {
        let number = |number: Option<f64>| number.map_or_else(String::new, |number| convention.digits(number));
        let cell = |column: &Column| match column {
            Column::Rank => ranking.rank(at).map_or_else(String::new, |rank| rank.to_string()),
            Column::Score => ranking.score(at).map_or_else(String::new, |score| convention.score(score)),
            Column::Criterion(at) => number(criterion(plan, item, *at)),
            Column::Field(key) if item.num(*key).is_some() => convention.written(texts.text(item, *key)),
            Column::Field(Key::EffortBy) => team_efforts_text(plan, item, convention.comma),
            Column::Field(key) => texts.text(item, *key),
            Column::Custom(at, _) => match own.get(usize::from(*at)) {
                Some(own) if field_number(item, &own.key).is_some() => number(field_number(item, &own.key)),
                Some(own) => field_text(item, &own.key).map_or_else(String::new, |text| text.to_string()),
                None => String::new(),
            },
            Column::Delay => number(delay(plan, item)),
        };
        rows.push(columns.iter().map(cell).collect());
    }
    let text = table::write(&rows, convention.separator, "\r\n");
    if text.is_ascii() { text } else { format!("\u{feff}{text}") }
}

/// True if a cell can hold the key's value and give it back.
fn is_plain(key: Key) -> bool {
    matches!(
        ITEM.shape(key),
        Some(
            ValueShape::Text
                | ValueShape::Id
                | ValueShape::Bool
                | ValueShape::Number { .. }
                | ValueShape::Word(_)
                | ValueShape::DateOrPeriod
                | ValueShape::Texts
                | ValueShape::References(_)
                | ValueShape::AmountMap,
        )
    )
}
