//! The items as CSV (RFC 4180): every column that a table can hold, with the plan's own digits and names, so that importing it gives the items again.

use super::cell_texts::CellTexts;
use super::fiscal;
use super::ranking::ColumnName;
use super::table;
use crate::model::schema::{ITEM, ValueShape};
use crate::model::{Key, Plan};
use crate::query::column::{Column, criterion, delay, own_columns};
use crate::query::custom_field;
use crate::score::Ranking;

/// Every item in manual order, with rank and score. Columns that no item fills are left out. A byte order mark stands in front where not all is ASCII: spreadsheets
/// take the text for another encoding without it.
pub fn csv(plan: &Plan, name: ColumnName<'_>) -> String {
    let ranking = Ranking::new(plan);
    let filled = |key: Key| {
        matches!(key, Key::Id | Key::Title) || plan.items().iter().any(|item| item.get(key).is_some()) && is_plain(key)
    };
    let keys = ITEM.fields.iter().map(|(key, _)| *key).filter(|key| filled(*key)).map(Column::Field);
    let own = custom_field::custom_fields(plan);
    let columns: Vec<Column> = keys.chain(own_columns(plan)).chain([Column::Rank, Column::Score]).collect();
    let header = |column: &Column| match column {
        Column::Custom(at, _) => own.get(usize::from(*at)).map_or_else(String::new, |own| own.title.to_string()),
        // Without the month that a fiscal year starts in, a quarter could be any of twelve.
        Column::Field(key @ (Key::Start | Key::End)) => {
            let texts = plan.items().iter().map(|item| item.text_or_empty(*key));
            fiscal::header(name(*column), texts, plan.fiscal_start())
        }
        column => name(*column).to_owned(),
    };
    let header: Vec<String> = columns.iter().map(header).collect();
    let mut rows = vec![header];
    let texts = CellTexts::new(plan);
    for (at, item) in plan.items().iter_enumerated().filter(|(_, item)| item.raw().is_none()) {
        let cell = |column: &Column| match column {
            Column::Rank => ranking.rank(at).map_or_else(String::new, |rank| rank.to_string()),
            Column::Score => ranking
                .score(at)
                .and_then(crate::base::number::Number::new)
                .map_or_else(String::new, |score| score.to_string()),
            Column::Criterion(at) => criterion(plan, item, *at)
                .and_then(crate::base::number::Number::new)
                .map_or_else(String::new, |number| number.to_string()),
            Column::Field(key) => texts.text(item, *key),
            Column::Custom(at, _) => {
                let own = own.get(usize::from(*at));
                own.and_then(|own| custom_field::field_text(item, &own.key))
                    .map_or_else(String::new, |text| text.to_string())
            }
            Column::Delay => delay(plan, item)
                .and_then(crate::base::number::Number::new)
                .map_or_else(String::new, |number| number.to_string()),
        };
        rows.push(columns.iter().map(cell).collect());
    }
    let text = table::write(&rows, ',', "\r\n");
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
                | ValueShape::Texts,
        )
    )
}
