//! The scores that a table brings with it, beside those that the plan works out from its numbers.

use std::rc::Rc;

use super::cells::Becomes;
use super::preview::{Checked, Preview};
use super::usage::Use;
use crate::base::case::lower;
use crate::base::number::parse_typed;
use crate::model::plan::Method;
use crate::model::schema::ITEM;
use crate::model::{Item, Plan, Record, Uid};
use crate::score::scorer::Scorer;

/// Compares each column of scores.
pub fn check(preview: &Preview, plan: &Plan) -> Vec<Checked> {
    let columns = (0..preview.columns.len()).filter(|at| preview.columns[*at].usage == Use::Check);
    columns.filter_map(|column| compare(preview, column, plan)).collect()
}

fn compare(preview: &Preview, column: usize, plan: &Plan) -> Option<Checked> {
    let method = method_called(&preview.columns[column].name).unwrap_or_else(|| preview.method(plan));
    let scorer = Scorer::with(&plan.with_settings(&preview.settings), method);
    let comma = preview.columns[column].habit.decimal_comma;
    let mut found = Checked { column, method, same: 0, differ: Vec::new(), factor: None };
    for (row, cells) in preview.rows.iter().enumerate() {
        let Some(text) = cells.get(column).map(|cell| cell.text.trim()) else { continue };
        let Some(theirs) = parse_typed(text, comma) else { continue };
        let mut item = Record::new(Uid::default());
        for (cell, column) in cells.iter().zip(&preview.columns) {
            if let (Use::Key(key), Becomes::Value(value)) = (column.usage, &cell.becomes) {
                item.set(&ITEM, key, Some(value.clone()));
            }
        }
        let Ok(ours) = scorer.score(&Item::from(Rc::new(item))) else { continue };
        if is_same(ours, theirs, text) {
            found.same += 1;
        } else {
            found.differ.push((row, theirs, ours));
        }
    }
    let factors = || found.differ.iter().map(|(_, theirs, ours)| ours / theirs);
    let (low, high) =
        factors().fold((f64::INFINITY, 0.0_f64), |(low, high), factor| (low.min(factor), high.max(factor)));
    if found.same == 0 && found.differ.len() > 1 && low > 0.0 && high.is_finite() && high / low < 1.02 {
        found.factor = Some((low * high).sqrt());
    }
    (found.same + found.differ.len() > 0).then_some(found)
}

/// True if a score is the one that was written, rounded as it may have been: to its last digit, or from numbers that were shown rounded.
fn is_same(ours: f64, theirs: f64, text: &str) -> bool {
    let places = text.rsplit_once(['.', ',']).map_or(0, |(_, digits)| digits.len());
    let last = 0.5 * 10_f64.powi(-(places.min(9) as i32));
    (ours - theirs).abs() <= last.max(theirs.abs() * 0.005)
}

/// The method that a column of scores is named by.
fn method_called(name: &str) -> Option<Method> {
    let name = lower(name);
    let word = |word: &str| name.split(|letter: char| !letter.is_alphanumeric()).any(|own| own == word);
    match () {
        () if word("rice") => Some(Method::Rice),
        () if word("ice") => Some(Method::Ice),
        () if word("wsjf") => Some(Method::Wsjf),
        () if word("cd3") => Some(Method::Cd3),
        () if word("weighted") => Some(Method::Weighted),
        () if word("value") && word("effort") => Some(Method::ValueEffort),
        () => None,
    }
}
