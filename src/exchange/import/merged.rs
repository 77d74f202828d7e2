//! Merged cells: only the first row of each group says which it is.

use super::super::table::Grid;
use super::tools::Habits;
use super::usage::Use;
use crate::model::Key;

/// Gives empty cells what stands above them where a column names groups and only the first row of each says which, as merged cells come out. How many, by column.
pub fn fill_down(body: &mut Grid, uses: &[Use], names: Option<&[String]>, tools: &Habits) -> Vec<usize> {
    let title = uses.iter().position(|usage| *usage == Use::Key(Key::Title));
    let name = |at: usize| names.and_then(|names| names.get(at)).map_or("", String::as_str);
    let groups = |at: usize| {
        let key = matches!(uses[at], Use::Key(Key::Team | Key::Objectives | Key::Timebox | Key::Horizon))
            || tools.is_group(name(at));
        key && title.is_some_and(|title| at < title) && names.is_some()
    };
    let mut filled = vec![0; uses.len()];
    for at in (0..uses.len()).filter(|at| groups(*at)) {
        let has = |row: &Vec<String>| row.get(at).is_some_and(|cell| !cell.trim().is_empty());
        let empty = body.iter().filter(|row| !has(row)).count();
        if tools.export || !body.first().is_some_and(has) || empty * 3 < body.len() {
            continue;
        }
        let mut above = String::new();
        for row in body.iter_mut().filter(|row| row.len() > at) {
            if row[at].trim().is_empty() {
                row[at] = above.clone();
                filled[at] += 1;
            } else {
                above = row[at].clone();
            }
        }
    }
    filled
}
