//! The way a writer writes numbers and dates, as far as a table settles it.

use super::dates;
use crate::base::number::{latin_digits, parse_typed};

/// The habits of a writer that a text alone cannot tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habit {
    /// `1,200` is one and a fifth.
    pub decimal_comma: bool,
    /// `03/04/2026` is in April (true) or in March (false).
    pub day_first: Option<bool>,
}

/// The doubts that a table leaves open about its numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Doubt {
    /// Nothing in the table says whether `1.200` and `1,200` are thousands.
    pub open: bool,
    /// Some numbers of the table have a decimal comma and others a decimal point, so that `1.200` could be either.
    pub mixed: bool,
}

/// The decimal sign that the number in a cell settles: `Some(true)` for a comma. A currency or a unit may stand around it.
pub fn settles(cell: &str) -> Option<bool> {
    if cell.len() > 40 || !cell.contains([',', '.', '٫', '٬', '，', '．']) {
        return None;
    }
    let cell = latin_digits(cell);
    let number = core(&cell)?;
    parse_typed(number, true)?;
    if is_date(&cell) {
        return None;
    }
    let last = number.rfind([',', '.'])?;
    let behind = number.len() - last - 1;
    let both = number.contains(',') && number.contains('.');
    let several = number.matches([',', '.']).count() > 1;
    // Of `1.234.567` the points part thousands, so that the other sign is the decimal one.
    if several && !both {
        return Some(number[last..].starts_with('.'));
    }
    (both || behind != 3 || number.starts_with('0') || last > 3).then(|| number[last..].starts_with(','))
}

/// True if the digits are a date, `14.03.2027` or `03.2027`: these alone look like a number too.
fn is_date(cell: &str) -> bool {
    let year = cell.rsplit(['.', ',']).next().is_some_and(|last| last.len() == 4);
    (year || cell.matches('.').count() == 2) && dates::parse(cell, Some(true)).is_ok()
}

/// The digits of a cell with the signs among them, where there is one number.
fn core(cell: &str) -> Option<&str> {
    let begin = cell.find(|sign: char| sign.is_ascii_digit())?;
    let end = cell.rfind(|sign: char| sign.is_ascii_digit())? + 1;
    let number = &cell[begin..end];
    number.bytes().all(|sign| sign.is_ascii_digit() || matches!(sign, b',' | b'.' | b' ' | b'\'')).then_some(number)
}

/// True if a cell's number could be a thousand or one and a bit: `1.200`.
pub fn is_open(cell: &str) -> bool {
    let cell = latin_digits(cell);
    core(&cell).is_some_and(|number| {
        number.matches([',', '.']).count() == 1
            && number.contains([',', '.'])
            && parse_typed(number, true).is_some()
            && settles(number).is_none()
            && !is_date(number)
    })
}

/// The habits of the writer of a table in numbers and dates; the cells are those of [`by_column`](super::table::by_column). One convention holds for the whole table, to which every column
/// adds its vote; only where columns contradict each other each has its own. `points` says what a table without any vote is likely to have: a decimal comma, as where semicolons part cells.
pub fn habits(columns: &[Vec<&str>], points: Option<bool>) -> Vec<(Habit, Doubt)> {
    let votes = |cells: &Vec<&str>| {
        let mut votes = [false; 2];
        cells.iter().filter_map(|cell| settles(cell)).for_each(|comma| votes[usize::from(comma)] = true);
        votes
    };
    let settled: Vec<[bool; 2]> = columns.iter().map(votes).collect();
    let any = settled.iter().fold([false; 2], |all, votes| [all[0] || votes[0], all[1] || votes[1]]);
    let day_first = day_first(columns.iter().flatten().copied());
    let habit = |own: &[bool; 2]| {
        let (decimal_comma, open, mixed) = match (any, own) {
            ([true, false], _) => (false, false, false),
            ([false, true], _) => (true, false, false),
            ([false, false], _) => (points.unwrap_or(false), points.is_none(), false),
            (_, [true, false]) => (false, false, false),
            (_, [false, true]) => (true, false, false),
            _ => (false, false, true),
        };
        (Habit { decimal_comma, day_first }, Doubt { open, mixed })
    };
    settled.iter().map(habit).collect()
}

/// The order of day and month that these cells settle: none where they contradict each other.
fn day_first<'c>(cells: impl Iterator<Item = &'c str>) -> Option<bool> {
    let mut orders = cells.filter_map(dates::settles_order);
    let first = orders.next()?;
    orders.all(|order| order == first).then_some(first)
}

/// True if some dates of a column have the day in front, and others the month.
pub fn orders_differ<'c>(mut cells: impl Iterator<Item = &'c str>) -> bool {
    let first = cells.find_map(|cell| dates::settles_order(cell.trim()));
    first.is_some_and(|first| cells.filter_map(|cell| dates::settles_order(cell.trim())).any(|order| order != first))
}
