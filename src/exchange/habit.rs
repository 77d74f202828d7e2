//! How a writer writes numbers and dates, as far as a table settles it.

use super::dates;
use crate::base::number::parse_typed;

/// What a text alone cannot say about how its writer writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habit {
    /// `1,200` is one and a fifth.
    pub decimal_comma: bool,
    /// `03/04/2026` is in April (true) or in March (false).
    pub day_first: Option<bool>,
}

/// How the writer of a table writes numbers and dates, column by column; the cells are those of [`by_column`](super::table::by_column): as the column's own cells settle it, or else as those of its neighbours do.
pub fn habits(columns: &[Vec<&str>]) -> Vec<Habit> {
    // `2,5` and `1.234,5` cannot be English, `2.5` and `1,234.5` cannot be anything else.
    let differs = |cell: &str| cell.contains([',', '.']) && parse_typed(cell, true).is_some();
    let settles = |cell: &str| {
        let last = cell.rfind([',', '.'])?;
        let behind = cell[last + 1..].trim_end_matches(|c: char| !c.is_ascii_digit());
        let both = cell.contains(',') && cell.contains('.');
        (both || behind.len() != 3 || cell.starts_with('0')).then(|| cell[last..].starts_with(','))
    };
    let settled: Vec<Option<bool>> =
        columns.iter().map(|cells| cells.iter().copied().filter(|cell| differs(cell)).find_map(settles)).collect();
    let one = |said: bool| settled.contains(&Some(said)) && !settled.contains(&Some(!said));
    let day_first = day_first(columns.iter().flatten().copied());
    let habit = |own: &Option<bool>| Habit { decimal_comma: own.unwrap_or(one(true)), day_first };
    settled.iter().map(habit).collect()
}

/// The order of day and month that these cells settle: none where they contradict each other.
fn day_first<'c>(cells: impl Iterator<Item = &'c str>) -> Option<bool> {
    let mut orders = cells.filter_map(dates::settles_order);
    let first = orders.next()?;
    orders.all(|order| order == first).then_some(first)
}

/// Whether some dates of a column have the day in front, and others the month.
pub fn orders_differ(rows: &[Vec<String>], at: usize) -> bool {
    let mut orders = rows.iter().filter_map(|row| row.get(at)).filter_map(|cell| dates::settles_order(cell.trim()));
    orders.next().is_some_and(|first| orders.any(|order| order != first))
}
