//! The facts that are settled over a whole column once its cells are read: repeated columns, midnights, spellings.

use std::rc::Rc;

use super::super::dates::clock;
use super::super::names::fold;
use super::super::spelling::plain;
use super::super::words::word_of;
use super::cells::{Becomes, TableCell, TableColumn};
use super::tools::Habits;
use super::usage::Use;
use crate::base::map::{Map, Set};
use crate::base::period::Period;
use crate::model::{Key, Value};

/// Settles all of them.
pub fn settle(rows: &mut [Vec<TableCell>], columns: &[TableColumn], tools: &Habits) {
    settle_repeated(rows, columns);
    settle_roots(rows, columns);
    settle_people(rows, columns);
    if tools.is("Trello") {
        settle_colours(rows, columns);
    }
    settle_resolutions(rows, columns);
    settle_midnights(rows, columns);
    settle_spellings(rows, columns);
}

/// Of several columns of one name that hold one value each, the last that is filled counts: the sprint an issue is in now. The others are noted.
fn settle_repeated(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
    let again = |at: &usize| {
        let own = &columns[*at];
        matches!(own.usage, Use::Key(Key::Timebox | Key::Effort))
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
            .filter(|at| row.get(*at).is_some_and(|cell| matches!(cell.becomes, Becomes::Names(_) | Becomes::Value(_))))
            .collect();
        for at in filled.iter().rev().skip(1) {
            row[*at].becomes = Becomes::Note;
        }
    }
}

/// A path of iterations begins with the project, which alone is none of them: `Shop` beside `Shop\Sprint 4`.
fn settle_roots(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
    for at in (0..columns.len()).filter(|at| columns[*at].usage == Use::Key(Key::Timebox)) {
        let texts = rows.iter().filter_map(|row| row.get(at));
        let roots: Set<String> =
            texts.filter_map(|cell| Some(cell.text.split_once('\\')?.0.trim().to_owned())).collect();
        for cell in rows.iter_mut().filter_map(|row| row.get_mut(at)).filter(|cell| roots.contains(cell.text.trim())) {
            cell.becomes = Becomes::Emptied;
        }
    }
}

/// People of several columns of one name stand together, as in one.
fn settle_people(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
    let places: Vec<usize> = (0..columns.len()).filter(|at| columns[*at].usage == Use::Key(Key::Owner)).collect();
    let Some((first, others)) = places.split_first().filter(|(_, others)| !others.is_empty()) else { return };
    for row in rows {
        let mut all: Vec<Rc<str>> = Vec::new();
        for at in std::iter::once(first).chain(others) {
            let Some(cell) = row.get_mut(*at) else { continue };
            if let Becomes::Value(Value::Text(name)) = &cell.becomes {
                all.push(name.clone());
                cell.becomes = Becomes::Nothing;
            }
        }
        if let Some(cell) = row.get_mut(*first).filter(|_| !all.is_empty()) {
            cell.becomes = Becomes::Value(Value::text(&all.join(", ")));
        }
    }
}

/// Items closed as duplicates, or as nothing to be done, are not done.
fn settle_resolutions(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
    const NAMES: [&str; 6] = ["resolution", "losung", "resolucion", "resolucao", "risoluzione", "解決状況"];
    let resolution = columns.iter().position(|column| NAMES.contains(&&*plain(&column.name)));
    let status = columns.iter().position(|column| column.usage == Use::Key(Key::Status));
    let (Some(resolution), Some(status)) = (resolution, status) else { return };
    for row in rows {
        let why = row.get(resolution).map_or("", |cell| cell.text.trim());
        let dropped = word_of(Key::Status, why) == Some("dropped")
            || matches!(
                &*plain(why),
                "cannot reproduce"
                    | "incomplete"
                    | "not a bug"
                    | "works as designed"
                    | "nicht reproduzierbar"
                    | "unvollstandig"
                    | "duplikat"
            );
        if let Some(cell) =
            row.get_mut(status).filter(|cell| dropped && cell.becomes == Becomes::Value(Value::Word("done")))
        {
            cell.becomes = Becomes::Value(Value::Word("dropped"));
        }
    }
}

/// Trello writes the colour behind a label: `web (green)`.
fn settle_colours(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
    const COLOURS: [&str; 10] = ["green", "yellow", "orange", "red", "purple", "blue", "sky", "lime", "pink", "black"];
    let bare = |tag: &Value| {
        let text = tag.as_text().unwrap_or_default();
        let colour = text.strip_suffix(')').and_then(|text| text.rsplit_once(" ("));
        // Some are dark or light: `green_dark`.
        let known = |colour: &str| COLOURS.contains(&colour.split('_').next().unwrap_or(colour));
        match colour.filter(|(name, colour)| known(colour) && !name.is_empty()) {
            Some((name, _)) => Value::text(name),
            None => tag.clone(),
        }
    };
    for row in rows {
        for (cell, _) in row.iter_mut().zip(columns).filter(|(_, column)| column.usage == Use::Key(Key::Tags)) {
            if let Becomes::Value(Value::List(all)) = &cell.becomes {
                cell.becomes = Becomes::Value(Value::List(all.iter().map(bare).collect()));
            }
        }
    }
}

/// An end at midnight, in a column that has other times of the day too, is the end of the day before. Where all its times are midnight they are days without a time.
fn settle_midnights(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
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
fn settle_spellings(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
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
