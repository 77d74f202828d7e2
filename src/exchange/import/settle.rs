//! The facts that are settled over a whole column once its cells are read: repeated columns, midnights, spellings.

use std::rc::Rc;

use super::super::dates::clock;
use super::super::names::fold;
use super::cells::{Becomes, TableCell, TableColumn};
use super::usage::Use;
use crate::base::map::Map;
use crate::base::period::Period;
use crate::model::{Key, Value};

/// Of several columns of one name that hold one value each, the last that is filled counts: the sprint an issue is in now. The others are noted.
pub fn settle_repeated(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
    let again = |at: &usize| {
        let own = &columns[*at];
        matches!(own.usage, Use::Key(Key::Timebox))
            && columns.iter().filter(|other| other.usage == own.usage).count() > 1
    };
    let repeated: Vec<usize> = (0..columns.len()).filter(again).collect();
    if repeated.is_empty() {
        return;
    }
    for row in rows {
        let filled: Vec<usize> = repeated
            .iter()
            .copied()
            .filter(|at| row.get(*at).is_some_and(|cell| matches!(cell.becomes, Becomes::Names(_))))
            .collect();
        for at in filled.iter().rev().skip(1) {
            row[*at].becomes = Becomes::Note;
        }
    }
}

/// An end at midnight, in a column that has other times of the day too, is the end of the day before. Where all its times are midnight they are days without a time.
pub fn settle_midnights(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
    let ends = |at: &usize| columns[*at].usage == Use::Key(Key::End);
    for at in (0..columns.len()).filter(ends) {
        let others =
            rows.iter().filter_map(|row| row.get(at)).any(|cell| clock(&cell.text).is_some_and(|minutes| minutes > 0));
        if !others {
            continue;
        }
        // Where nothing has a time at its start, a midnight is how a day is written.
        let Some(start) = columns.iter().position(|column| column.usage == Use::Key(Key::Start)) else { continue };
        for row in rows.iter_mut().filter(|row| row.get(start).is_some_and(|cell| clock(&cell.text).is_some())) {
            let begin = row.get(start).and_then(|cell| day(&cell.becomes));
            let Some(cell) = row.get_mut(at).filter(|cell| clock(&cell.text) == Some(0)) else { continue };
            if let Some(day) =
                day(&cell.becomes).map(|day| day.add_days(-1)).filter(|day| begin.is_none_or(|begin| begin <= *day))
            {
                cell.becomes = Becomes::Value(Value::text(&Period::day(day).to_string()));
            }
        }
    }
}

/// Of two spellings of one tag or one person the first holds for the whole table.
pub fn settle_spellings(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
    for key in [Key::Tags, Key::Owner] {
        let mut known: Map<String, Rc<str>> = Map::default();
        let mut first = |text: &Rc<str>| known.entry(fold(text)).or_insert_with(|| text.clone()).clone();
        for row in rows.iter_mut() {
            for (cell, _) in row.iter_mut().zip(columns).filter(|(_, column)| column.usage == Use::Key(key)) {
                let settled = match &cell.becomes {
                    Becomes::Value(Value::Text(text)) => Value::Text(first(text)),
                    Becomes::Value(Value::List(all)) => Value::List(
                        all.iter()
                            .map(|one| match one {
                                Value::Text(text) => Value::Text(first(text)),
                                other => other.clone(),
                            })
                            .collect(),
                    ),
                    _ => continue,
                };
                cell.becomes = Becomes::Value(settled);
            }
        }
    }
}

fn day(becomes: &Becomes) -> Option<crate::base::day::Day> {
    let Becomes::Value(value) = becomes else { return None };
    Period::parse(value.as_text()?)?.as_day()
}
