//! Words of the grid and of what is kept of it.

use crate::app::grid::state::RangeSummary;
use crate::app::locale::Locale;
use crate::app::text::key_name;
use crate::model::Key;

/// The reason why no draft of a large plan is kept.
pub const TOO_LONG_TO_KEEP: &str = "the plan is longer than the 5 MB a browser keeps";

/// `Clear Reach of 3 items`
pub fn cleared(key: Key, items: usize) -> String {
    format!("Clear {} of {items} items", key_name(key))
}

/// `Add Passkeys`: the label of a step that added an item and gave it its title.
pub fn added(title: &str) -> String {
    format!("Add {title}")
}

/// After an item was added where it is seen in its details only.
pub const ADDED: &str = "New item added. Type its title.";

/// A new item that the filter would hide.
pub fn not_matching(title: &str) -> String {
    format!("{title} does not match the filter. It stays in view until you change the filter.")
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
    format!("Added {items} items below {below}, each at its level.")
}

/// A pasted column of confidences had shares in it.
pub const PASTED_SHARES: &str = "Confidence read as shares: 0.8 is 80%, 1 is 100%.";

/// A fill of cells that cannot be filled.
pub const NOTHING_TO_FILL: &str =
    "Nothing to fill here: ranks and scores are calculated, and titles stay as they are. Select other cells.";

/// Cells that hold nothing of their own.
pub const NOTHING_TO_CLEAR: &str = "Nothing to clear here: ranks and scores are calculated.";

/// Titles alone were to be cleared.
pub const TITLES_STAY: &str =
    "Every item keeps a title. Type another one over it, or press Ctrl+Delete to delete the item.";

/// `Cleared 12 cells of 4 items.`; with a word on titles where they are among them.
pub fn emptied(cells: usize, items: usize, titles: bool) -> String {
    let cells = if cells == 1 { "1 cell".to_owned() } else { format!("{cells} cells") };
    let titles = if titles { " Titles stay." } else { "" };
    format!("Cleared {cells} of {}.{titles}", group_count(items))
}

/// Letters typed on a rank.
pub const RANK_TYPED: &str =
    "Ranks come from scores. Type a number to pin the item to that rank, or press Enter to see its score worked out.";

/// Something typed on a number that is calculated: `RICE is calculated: reach × impact …`
pub fn is_calculated(column: &str, formula: &str) -> String {
    let formula = if formula.is_empty() { String::new() } else { format!(": {formula}") };
    format!("{column} is calculated{formula}. Change what it comes from, or press Enter to see it worked out.")
}

/// `Set Reach of 3 items.`
pub fn set_many(column: &str, items: usize) -> String {
    format!("Set {column} of {items} items.")
}

/// `Delete`, `Delete 3 items`
pub fn of_items(verb: &str, items: usize) -> String {
    if items == 1 { verb.to_owned() } else { format!("{verb} {items} items") }
}

/// `12 cells`: the label of a step that changed several columns.
pub fn cells_of(cells: usize) -> String {
    format!("{cells} cells")
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
    format!("avg {number}")
}

/// Weighted scoring without anything to weigh.
pub const NO_CRITERIA: &str = "Weighted scoring needs criteria.";

/// A single value pasted into a rank.
pub const NO_PASTED_RANK: &str =
    "Nothing pasted: ranks come from scores. Select a cell in the column you want to fill.";

/// A single value pasted into the titles of several rows.
pub const NO_PASTED_TITLES: &str =
    "Nothing pasted: a repeated value would overwrite titles. Select a cell in the column you want to fill.";

/// Cells that were not understood when a block was pasted.
pub fn not_pasted(cells: &[String]) -> String {
    let shown: Vec<String> = cells.iter().take(3).map(|cell| format!("\"{cell}\"")).collect();
    let more = if cells.len() > 3 { " and others" } else { "" };
    format!("Couldn't read {}{more}. Those cells kept their values.", shown.join(", "))
}

/// The label of a step that changed the filters kept in the plan.
pub const FILTERS: &str = "Saved filters";

/// The key under which filters are kept holds something of another program.
pub const FILTERS_TAKEN: &str = "This plan holds something else under \"filters\", so no filter can be saved in it.";

/// `Reach of Passkeys`
pub fn cell_of(column: &str, item: &str) -> String {
    format!("{column} of {item}")
}

/// `Reach of 3 items`
pub fn cell_of_many(column: &str, items: usize) -> String {
    format!("{column} of {items} items")
}

/// The refusal of a typed text that makes no value of a custom field.
pub fn not_understood(typed: &str, column: &str, why: &str) -> String {
    format!("\"{typed}\" isn't a valid {column}: {why}. The plan keeps the old value.")
}

/// The label of a step that arranged the columns.
pub const COLUMNS: &str = "Columns";

/// The label of a step that changed the plan's own columns.
pub const OWN_COLUMNS: &str = "Custom columns";

/// The key under which own columns are kept holds something of another program.
pub const FIELDS_TAKEN: &str = "This plan holds something else under \"fields\", so it can have no columns of its own.";

/// The result of a filter: `11 of 22 items`, `Nothing matches "zzz".`
pub fn found(shown: usize, count: usize, words: &str, locale: &Locale) -> String {
    if shown == 0 && !words.is_empty() {
        crate::app::text::no_match(words)
    } else {
        crate::app::text::item_count(shown, count, locale)
    }
}

/// A filter asks about a field that there is none of.
pub fn unknown_field(name: &str, near: Option<&str>) -> String {
    match near {
        Some(near) => format!("There is no field \"{name}\". Did you mean {near}?"),
        None => format!("There is no field \"{name}\"."),
    }
}

/// Everything is left out.
pub const ALL_DONE: &str = "Everything here is done or dropped.";

/// The switch that leaves out the done and dropped.
pub const LEAVE_OUT_DONE: &str = "Hide done and dropped";

/// The same as there is room for it beside its icon.
pub const HIDE_DONE: &str = "Hide done";

/// `Group: Team`
pub fn grouped_by(column: Option<&str>) -> String {
    column.map_or_else(|| "Group".to_owned(), |column| format!("Group: {column}"))
}

/// Days and periods near today that a date is picked from: today, the next Monday, this month and the next, this quarter, the next and the one after.
pub const DATES: [&str; 7] =
    ["Today", "Next Monday", "This month", "Next month", "This quarter", "Next quarter", "Quarter after next"];

/// A parent that is no item of the plan.
pub fn no_such_item(id: &str) -> String {
    format!("The plan has no item {id}.")
}

/// A parent without estimates of its own.
pub const SCORED_BELOW: &str = "Its items are scored. Give it estimates of its own to score it too.";

/// `Sum of 4 items`
pub fn sum_of(items: usize) -> String {
    format!("Sum of {}", group_count(items))
}

/// The parts of an effort come to something else: `Its parts come to 5: Web 3, API 2. Type a new effort, or new parts.`
pub fn parts_differ(sum: &str, parts: &str) -> String {
    format!("Its parts come to {sum}: {parts}. Type one of them anew.")
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

/// The rows under what they are parts of.
pub const TREE: &str = "Tree";

/// The rows without what they are parts of, in a plan that has a tree.
pub const FLAT: &str = "Flat list";

/// Every row folded, or open.
pub const FOLD_ALL: &str = "Fold all";
pub const UNFOLD_ALL: &str = "Unfold all";

/// Rows in a flat list or in groups have no levels.
pub const NO_LEVELS: &str = "Show the rows as a tree first (Group, then Tree): here the row above can belong anywhere.";
/// No row that the chosen one could become a part of.
pub const NO_ROW_ABOVE: &str = "There is no row above at this level to move it into.";

/// A row that cannot go further out.
pub const AT_THE_TOP: &str = "It is at the top level already.";

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
    format!("{title} is now part of {parent}.")
}

/// The level of a new item that has no title yet.
pub fn now_here(parent: Option<&str>) -> String {
    parent.map_or_else(|| "Now at the top level.".to_owned(), |parent| format!("Now part of {parent}."))
}

/// `Passkeys is now at the top level.`
pub fn now_at_the_top(title: &str) -> String {
    format!("{title} is now at the top level.")
}

/// `Passkeys is no longer part of Accounts.`
pub fn moved_out(title: &str, parent: Option<&str>) -> String {
    parent.map_or_else(|| now_at_the_top(title), |parent| format!("{title} is no longer part of {parent}."))
}

/// `3 items moved in one level.`
pub fn moved_in_many(items: usize) -> String {
    format!("{items} items moved in one level.")
}

/// `3 items moved out one level.`
pub fn moved_out_many(items: usize) -> String {
    format!("{items} items moved out one level.")
}

/// An item that others cannot be parts of, since an earlier one has its id.
pub fn no_own_id(title: &str) -> String {
    format!("{title} has no id of its own, so nothing can be part of it. Give it another id in the plan file first.")
}

/// `Make child of Accounts`
pub fn make_child_of(title: &str) -> String {
    format!("Make child of {title}")
}

/// A row that is dropped onto what is part of it.
pub fn below_itself(title: &str) -> String {
    format!("{title} can’t go below itself.")
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
