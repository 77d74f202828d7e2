//! The sentences of the grid: those that depend on what is there, and all of `messages/en/grid.ftl`.

use crate::app::grid::state::RangeSummary;
use crate::app::locale::Locale;
use crate::base::say::common::list_comma;
use crate::base::say::grid as say;
pub use crate::base::say::grid::*;

/// The result of a paste: into the column of that name, or into several; `rows` rows, where `chosen` were chosen, `new` of them new items.
pub fn pasted_into(column: Option<&str>, rows: usize, chosen: usize, new: usize) -> String {
    match (column, new) {
        _ if chosen > rows => say::pasted_into_first(rows, chosen),
        (Some(column), 0) => say::pasted_into_column(rows, column),
        (Some(column), _) => say::pasted_into_column_new(rows, column, new),
        (None, 0) => say::pasted_into(rows),
        (None, _) => say::pasted_into_new(rows, new),
    }
}

/// `Cleared 12 cells of 4 items.`; with a word on titles where they are among them.
pub fn emptied(cells: usize, items: usize, titles: bool) -> String {
    let cleared = say::cleared_cells(cells, items);
    if titles { [&cleared, " ", say::but_titles_stay()].concat() } else { cleared }
}

/// Something typed on a number that is calculated: `RICE is calculated: reach × impact …`
pub fn is_calculated(column: &str, formula: &str) -> String {
    if formula.is_empty() { say::calculated(column) } else { say::calculated_by(column, formula) }
}

/// The count of what is chosen: `6 cells`, `3 items`; with what the numbers of a single column come to.
pub fn chosen(summary: &RangeSummary, locale: &Locale) -> String {
    let count = if summary.cells == 0 { say::group_count(summary.rows) } else { say::chosen_cells(summary.cells) };
    let written = |number: f64| (number, locale.number(number, 2));
    let sum = summary.sum.map(|sum| say::chosen_sum(written(sum)));
    let mean = summary.mean.map(|mean| say::chosen_average(written(mean)));
    let numbers = sum.into_iter().chain(mean).filter(|_| summary.numbers > 1);
    std::iter::once(count).chain(numbers).collect::<Vec<_>>().join(" · ")
}

/// Cells that were not understood when a block was pasted.
pub fn not_pasted(cells: &[String]) -> String {
    let shown = cells.iter().take(3).map(say::quoted_cell).collect::<Vec<_>>().join(list_comma());
    if cells.len() > 3 { say::not_pasted_and_more(shown) } else { say::not_pasted(shown) }
}

/// The result of a filter: `11 of 22 items`, `Nothing matches "zzz".`
pub fn found(shown: usize, count: usize, words: &str) -> String {
    if shown == 0 && !words.is_empty() {
        crate::app::text::no_match(words)
    } else {
        crate::app::text::item_count(shown, count)
    }
}

/// A filter asks about a field that there is none of.
pub fn unknown_field(name: &str, near: Option<&str>) -> String {
    match near {
        Some(near) => say::unknown_field_near(name, near),
        None => say::unknown_field(name),
    }
}

/// `Group: Team`
pub fn grouped_by(column: Option<&str>) -> String {
    column.map_or_else(|| say::group().to_owned(), say::grouped_by)
}

/// `Σ 5`: what child items come to, beside a number of one's own.
pub fn below(number: &str) -> String {
    ["Σ ", number].concat()
}

/// The level of a new item that has no title yet.
pub fn now_here(parent: Option<&str>) -> String {
    parent.map_or_else(|| say::new_at_the_top().to_owned(), say::new_part_of)
}

/// `Passkeys is no longer part of Accounts.`
pub fn moved_out(title: &str, parent: Option<&str>) -> String {
    parent.map_or_else(|| say::now_at_the_top(title), |parent| say::no_longer_part_of(title, parent))
}

/// The place of a dragged row, while it is held there.
pub fn drop_place(parent: Option<&str>) -> String {
    parent.map_or_else(|| say::drops_at_the_top().to_owned(), say::drops_into)
}

/// The group of what holds nothing in the column.
pub fn without(column: &str) -> String {
    say::without(crate::app::text::in_sentence(column))
}
