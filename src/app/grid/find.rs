//! Finding text in the grid's cells.

use crate::app::doc::Doc;
use crate::app::grid::cells::Cells;
use crate::app::text::word_name;
use crate::base::case::lower;
use crate::model::{ItemIndex, Key, Value};
use crate::query::Column;
use crate::query::rows::contains;

/// The cells that hold `words`, in any case of letters, row by row: the row's place and the column. Numbers are looked at where the words begin
/// with a digit.
pub fn find(doc: &Doc, cells: &Cells, rows: &[ItemIndex], words: &str) -> Vec<(u32, Column)> {
    let words = lower(words.trim());
    let mut hits = Vec::new();
    if words.is_empty() {
        return hits;
    }
    let digits = words.starts_with(|sign: char| sign.is_ascii_digit());
    for (place, at) in rows.iter().enumerate() {
        let item = &doc.plan.items()[*at];
        for column in &cells.columns {
            let holds = match *column {
                Column::Rank | Column::Score | Column::Delay => false,
                Column::Criterion(at) => digits && contains(&cells.criterion(item, at, false), &words),
                Column::Custom(at, _) => contains(&cells.own_text(item, at, false), &words),
                Column::Field(key) => match item.get(key) {
                    None => false,
                    Some(Value::Num(_)) => digits && contains(&cells.show(item, key).text, &words),
                    Some(Value::Text(text)) if !matches!(key, Key::Team | Key::Timebox | Key::Parent) => {
                        contains(text, &words)
                    }
                    Some(Value::Word(word)) => contains(word_name(word), &words),
                    Some(_) => contains(&cells.show(item, key).text, &words),
                },
            };
            if holds {
                hits.push((place as u32, *column));
            }
        }
    }
    hits
}
