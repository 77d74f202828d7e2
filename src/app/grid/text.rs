//! Words of the grid and of what is kept of it.

use crate::app::grid::state::RangeSummary;
use crate::app::locale::Locale;
use crate::app::text::key_name;
use crate::base::say::grid as say;
pub use crate::base::say::grid::*;
use crate::model::Key;

/// `Clear Reach of 3 items`
pub fn cleared(key: Key, items: usize) -> String {
    format!("Clear {} of {items} items", key_name(key))
}

/// `Add Passkeys`: the label of a step that added an item and gave it its title.
pub fn added(title: &str) -> String {
    say::added(title)
}

/// A new item that the filter would hide.
pub fn not_matching(title: &str) -> String {
    say::not_matching(title)
}

/// `Paste 3 rows`
pub fn pasted(rows: usize) -> String {
    if rows == 1 { "Paste 1 row".to_owned() } else { format!("Paste {rows} rows") }
}

/// The result of a paste: into the column of that name, or into several; `rows` rows, where `chosen` were chosen, `new` of them new items.
pub fn pasted_into(column: Option<&str>, rows: usize, chosen: usize, new: usize) -> String {
    let items = |count: usize| if count == 1 { "1 item".to_owned() } else { format!("{count} items") };
    let column = column.map(|column| format!("{column} of ")).unwrap_or_default();
    let of = if chosen > rows {
        format!(" the first {rows} of {chosen} chosen rows")
    } else {
        format!(" {column}{}", items(rows))
    };
    let more = if new > 0 { format!(", {} new", new) } else { String::new() };
    format!("Pasted into{of}{more}.")
}

/// `Added 4 items below Passkeys, each at its level.`
pub fn outline_added(items: usize, below: &str) -> String {
    say::outline_added(items, below)
}

/// `Cleared 12 cells of 4 items.`; with a word on titles where they are among them.
pub fn emptied(cells: usize, items: usize, titles: bool) -> String {
    let cells = if cells == 1 { "1 cell".to_owned() } else { format!("{cells} cells") };
    let titles = if titles { " Titles stay." } else { "" };
    format!("Cleared {cells} of {}.{titles}", group_count(items))
}

/// Something typed on a number that is calculated: `RICE is calculated: reach × impact …`
pub fn is_calculated(column: &str, formula: &str) -> String {
    let formula = if formula.is_empty() { String::new() } else { format!(": {formula}") };
    format!("{column} is calculated{formula}. Change what it comes from, or press Enter to see it worked out.")
}

/// `Set Reach of 3 items.`
pub fn set_many(column: &str, items: usize) -> String {
    say::set_many(column, items)
}

/// `Delete`, `Delete 3 items`
pub fn of_items(verb: &str, items: usize) -> String {
    if items == 1 { verb.to_owned() } else { format!("{verb} {items} items") }
}

/// `12 cells`: the label of a step that changed several columns.
pub fn cells_of(cells: usize) -> String {
    say::cells_of(cells)
}

/// The count of what is chosen: `6 cells`, `3 items`; with what the numbers of a single column come to.
pub fn chosen(summary: &RangeSummary, locale: &Locale) -> String {
    let number = |number: f64| locale.number(number, 2);
    let count =
        |count: usize, word: &str| format!("{} {word}{}", number(count as f64), if count == 1 { "" } else { "s" });
    let mut said = if summary.cells == 0 { count(summary.rows, "item") } else { count(summary.cells, "cell") };
    if summary.numbers > 1 {
        let sum = summary.sum.map(|sum| format!(" · sum {}", number(sum)));
        let mean = summary.mean.map(|mean| format!(" · average {}", number(mean)));
        said += &[sum, mean].into_iter().flatten().collect::<String>();
    }
    said
}

/// `avg 3.5`: what the numbers of a group come to where they do not add up.
pub fn average(number: &str) -> String {
    say::average(number)
}

/// Cells that were not understood when a block was pasted.
pub fn not_pasted(cells: &[String]) -> String {
    let shown: Vec<String> = cells.iter().take(3).map(|cell| format!("\"{cell}\"")).collect();
    let more = if cells.len() > 3 { " and others" } else { "" };
    format!("Couldn't read {}{more}. Those cells kept their values.", shown.join(", "))
}

/// `Reach of Passkeys`
pub fn cell_of(column: &str, item: &str) -> String {
    say::cell_of(column, item)
}

/// `Reach of 3 items`
pub fn cell_of_many(column: &str, items: usize) -> String {
    say::cell_of_many(column, items)
}

/// The refusal of a typed text that makes no value of a custom field.
pub fn not_understood(typed: &str, column: &str, why: &str) -> String {
    say::not_understood(typed, column, why)
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
        Some(near) => format!("There is no field \"{name}\". Did you mean {near}?"),
        None => format!("There is no field \"{name}\"."),
    }
}

/// `Group: Team`
pub fn grouped_by(column: Option<&str>) -> String {
    column.map_or_else(|| "Group".to_owned(), |column| format!("Group: {column}"))
}

/// Days and periods near today that a date is picked from: today, the next Monday, this month and the next, this quarter, the next and the one after.
pub const DATES: [&str; 7] =
    ["Today", "Next Monday", "This month", "Next month", "This quarter", "Next quarter", "Quarter after next"];

/// A parent that is no item of the plan.
pub fn no_such_item(id: &str) -> String {
    say::no_such_item(id)
}

/// `Sum of 4 items`
pub fn sum_of(items: usize) -> String {
    format!("Sum of {}", group_count(items))
}

/// The parts of an effort come to something else: `Its parts come to 5: Web 3, API 2. Type a new effort, or new parts.`
pub fn parts_differ(sum: &str, parts: &str) -> String {
    say::parts_differ(sum, parts)
}

/// `Σ 5`: what child items come to, beside a number of one's own.
pub fn sum(number: &str) -> String {
    format!("Σ {number}")
}

/// `Own value 20, sum of 4 items 5`
pub fn own_and_sum(own: &str, sum: &str, items: usize) -> String {
    format!("Own value {own}, sum of {} {sum}", group_count(items))
}

/// `Progress of 4 items, by effort`
pub fn progress_of(items: usize) -> String {
    format!("Progress of {}, by effort", group_count(items))
}

/// `First start of 4 items`
pub fn first_of(items: usize) -> String {
    format!("First start of {}", group_count(items))
}

/// `Last end of 4 items`
pub fn last_of(items: usize) -> String {
    format!("Last end of {}", group_count(items))
}

/// `Move Passkeys in`: the label of a step.
pub fn indent_label(items: usize, title: &str) -> String {
    if items == 1 { format!("Move {title} in one level") } else { format!("Move {items} items in one level") }
}

/// `Move Passkeys out one level`: the label of a step.
pub fn outdent_label(items: usize, title: &str) -> String {
    if items == 1 { format!("Move {title} out one level") } else { format!("Move {items} items out one level") }
}

/// `Passkeys is now part of Accounts.`
pub fn now_part_of(title: &str, parent: &str) -> String {
    say::now_part_of(title, parent)
}

/// The level of a new item that has no title yet.
pub fn now_here(parent: Option<&str>) -> String {
    parent.map_or_else(|| "Now at the top level.".to_owned(), |parent| format!("Now part of {parent}."))
}

/// `Passkeys is now at the top level.`
pub fn now_at_the_top(title: &str) -> String {
    say::now_at_the_top(title)
}

/// `Passkeys is no longer part of Accounts.`
pub fn moved_out(title: &str, parent: Option<&str>) -> String {
    parent.map_or_else(|| now_at_the_top(title), |parent| format!("{title} is no longer part of {parent}."))
}

/// `3 items moved in one level.`
pub fn moved_in_many(items: usize) -> String {
    say::moved_in_many(items)
}

/// `3 items moved out one level.`
pub fn moved_out_many(items: usize) -> String {
    say::moved_out_many(items)
}

/// An item that others cannot be parts of, since an earlier one has its id.
pub fn no_own_id(title: &str) -> String {
    say::no_own_id(title)
}

/// `Make child of Accounts`
pub fn make_child_of(title: &str) -> String {
    say::make_child_of(title)
}

/// A row that is dropped onto what is part of it.
pub fn below_itself(title: &str) -> String {
    say::below_itself(title)
}

/// The place of a dragged row, while it is held there.
pub fn drops_into(parent: Option<&str>) -> String {
    parent.map_or_else(|| "At the top level".to_owned(), |parent| format!("Child of {parent}"))
}

/// `12 items`
pub fn group_count(items: usize) -> String {
    if items == 1 { "1 item".to_owned() } else { format!("{items} items") }
}

/// `3 of 12`, where the first is at 0.
pub fn hits(at: usize, count: usize, locale: &Locale) -> String {
    let number = |number: usize| locale.number(number as f64, 0);
    if count == 0 { "No results".to_owned() } else { format!("{} of {}", number(at + 1), number(count)) }
}

/// The group of what holds nothing in the column.
pub fn without(column: &str) -> String {
    format!("No {}", column.to_ascii_lowercase())
}

/// `Effort of 3 items`
pub fn key_of_many(key: Key, items: usize) -> String {
    format!("{} of {items} items", key_name(key))
}
