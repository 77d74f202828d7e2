//! Words about items and their places in the list, and in the details.

use crate::app::options::ItemLevel;
use crate::app::text::key_name;
use crate::model::Key;
use crate::model::words::DependencyKind;

/// Rows in the order of a column cannot be moved.
pub fn sorted_by(column: &str) -> String {
    format!("These rows are sorted by {column}, so they can't be moved by hand.")
}

/// The reason why a row with child items is not moved to a rank.
pub fn ranked_by_children(title: &str) -> String {
    format!("{title} has no score of its own, so it stands where its best child item ranks.")
}

/// Above the effort of each team on an item.
pub const BY_TEAM: &str = "Effort by team";

/// `Effort of Web`: the name of a field.
pub fn effort_of(team: &str) -> String {
    format!("Effort of {team}")
}

/// After a number was typed for an effort that teams share: `Effort 7, shared as before: Web 4.2, API 2.8.`
pub fn shared(effort: &str, parts: &str) -> String {
    format!("Effort {effort}, shared as before: {parts}.")
}

/// After the first effort of a team was typed for an item whose effort was nobody's: `Effort is 2 now, the effort of API. It was 5.`
pub fn replaced(effort: &str, team: &str, before: &str) -> String {
    format!("Effort is {effort} now, all of it {team}’s. It was {before}.")
}

/// The label of a step: `Confirm estimates of Passkeys`.
pub fn confirmed(title: &str) -> String {
    format!("Confirm estimates of {title}")
}

/// Heading of what speaks for the estimates.
pub const EVIDENCE: &str = "Evidence";
/// The label of its kind.
pub const EVIDENCE_KIND: &str = "Kind of evidence";
/// The label of the finding.
pub const EVIDENCE_NOTE: &str = "What was found";
/// The label of its link.
pub const EVIDENCE_LINK: &str = "Link";
/// Adds a piece.
pub const ADD_EVIDENCE: &str = "Add evidence";

/// `Remove evidence: Market data`
pub fn remove_evidence(kind: &str) -> String {
    format!("Remove evidence: {kind}")
}

/// The name of a kind of evidence; another program's stays as it is.
pub fn evidence_name(kind: &str) -> &str {
    match kind {
        "self_conviction" => "Own conviction",
        "pitch_deck" => "Pitch deck",
        "thematic_support" => "Fits strategy or trends",
        "opinions" => "Others’ opinions",
        "estimates" => "Estimates and plans",
        "anecdotal" => "Anecdotal evidence",
        "market_data" => "Market data",
        "user_evidence" => "User or customer evidence",
        "test_results" => "Test results",
        "launch_data" => "Launch data",
        other => other,
    }
}

/// `Market data supports a confidence of 10% (Gilad’s Confidence Meter).`
pub fn supported(confidence: &str, kind: &str, pieces: usize) -> String {
    let more = if pieces > 1 { format!(", {pieces} pieces") } else { String::new() };
    format!("{kind}{more}: supports a confidence of {confidence} (Gilad’s Confidence Meter).")
}

/// `Use 30%`
pub fn use_confidence(confidence: &str) -> String {
    format!("Use {confidence}")
}

/// The estimates still hold.
pub const STILL_RIGHT: &str = "Still right";

/// `Estimated Aug 12, 2026, 110 days ago: due for review.`
pub fn estimated(day: &str, age: i32, due: bool) -> String {
    let ago = match age {
        ..=-1 => String::new(),
        0 => ", today".to_owned(),
        1 => ", 1 day ago".to_owned(),
        _ => format!(", {age} days ago"),
    };
    format!("Estimated {day}{ago}{}", if due { ": due for review." } else { "." })
}

/// A plan begins to review its estimates: `23 items’ estimates count as made today and are due for review after 90 days.`
pub fn review_begins(items: usize, days: u64) -> String {
    let of =
        if items == 1 { "1 item’s estimates count".to_owned() } else { format!("{items} items’ estimates count") };
    format!("{of} as made today and are due for review after {days} days.")
}

/// `Pin Passkeys`: the label of a step.
pub fn pin_step(title: &str) -> String {
    format!("Pin {title}")
}

/// `Pinned Passkeys to rank 3.`
pub fn pinned_to(title: &str, rank: usize) -> String {
    format!("Pinned {title} to rank {rank}.")
}

/// The refusal of a text that is no rank, with what the item's pin still is.
pub fn no_rank(kept: Option<usize>) -> String {
    match kept {
        Some(rank) => format!("Rank must be a whole number from 1 up. Kept {rank}."),
        None => "Rank must be a whole number from 1 up. The item is still not pinned.".to_owned(),
    }
}

/// The effect of a pin.
pub const PIN_HINT: &str = "The item keeps this rank whatever it scores. The reason is shown beside it.";

/// `Pin Passkeys to a rank`: the title of the dialog.
pub fn ask_pin(title: &str) -> String {
    format!("Pin {title} to a rank")
}

/// After items were deleted that others depended on: `2 items no longer depend on it.`
pub fn freed(deleted: usize, items: usize) -> String {
    let on = if deleted == 1 { "it" } else { "them" };
    match items {
        0 => String::new(),
        1 => format!(" 1 item no longer depends on {on}."),
        _ => format!(" {items} items no longer depend on {on}."),
    }
}

/// After items were deleted that others were parts of: `2 items moved up.`
pub fn moved_up(items: usize) -> String {
    match items {
        0 => String::new(),
        1 => " 1 item moved up.".to_owned(),
        _ => format!(" {items} items moved up."),
    }
}

/// A choice of the levels that a view shows.
pub fn level_name(level: ItemLevel) -> &'static str {
    match level {
        ItemLevel::All => "All",
        ItemLevel::Top => "Top only",
        ItemLevel::Leaves => "Without children",
    }
}

/// The parts of items that are to be deleted.
pub fn has_parts(deleted: usize, below: usize) -> String {
    let of = if deleted == 1 { "it" } else { "them" };
    match below {
        1 => format!("1 other item is part of {of}. It can move up one level, or be deleted too."),
        _ => format!("{below} other items are part of {of}. They can move up, or be deleted too."),
    }
}

/// The entries of an item's menu.
pub const OPEN_DETAILS: &str = "Open details";
pub const COPY_TITLE: &str = "Copy title";
pub const COPY_LINK: &str = "Copy link";
pub const ADD_BELOW: &str = "Add item below";
pub const ADD_CHILD: &str = "Add child item";
pub const LOCK_DATES: &str = "Lock dates";
pub const UNLOCK_DATES: &str = "Unlock dates";
pub const REMOVE_DATES: &str = "Remove dates";
pub const PIN_TO_RANK: &str = "Pin to a rank…";
pub const UNPIN: &str = "Unpin";
pub const MOVE_OUT: &str = "Move out one level";

/// The entries of the menu of a heading.
pub const SHOW_IN_SCORES: &str = "Show these items in Scores";
pub const LANE_UP: &str = "Move lane up";
pub const LANE_DOWN: &str = "Move lane down";

/// `Mark as done`, `Mark 3 items as done`; of several only those that are still to do.
pub fn mark_as_done(items: usize, open: usize) -> String {
    match items {
        1 => "Mark as done".to_owned(),
        _ if open == 1 => "Mark 1 item as done".to_owned(),
        _ => format!("Mark {open} items as done"),
    }
}

/// After one of them.
pub const TITLE_COPIED: &str = "Title copied.";
pub const LINK_COPIED: &str = "Link copied.";

/// The title of a copy: `Passkeys (copy)`, `Passkeys (copy 2)`; the first that is not taken.
pub fn copy_title(title: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let bare = title.strip_suffix(')').and_then(|title| title.rsplit_once(" (copy"));
    let counts = |count: &str| count.is_empty() || count.trim_start().parse::<u32>().is_ok();
    let bare = bare.filter(|(_, count)| counts(count)).map_or(title, |(bare, _)| bare);
    let numbered = (2..).map(|count: u32| format!("{bare} (copy {count})"));
    let mut all = std::iter::once(format!("{bare} (copy)")).chain(numbered);
    all.find(|title| !is_taken(title)).unwrap_or_default()
}

fn with_parts(below: usize) -> String {
    match below {
        0 => String::new(),
        1 => ", with its child item".to_owned(),
        _ => format!(", with {below} child items"),
    }
}

/// `Added Passkeys (copy), with 2 child items.`
pub fn duplicated(title: &str, below: usize) -> String {
    format!("Added {title}{}.", with_parts(below))
}

/// `Added 3 copies.`
pub fn duplicated_many(items: usize, below: usize) -> String {
    format!("Added {items} copies{}.", with_parts(below))
}

/// `Delete all 4 items`
pub fn delete_all(items: usize) -> String {
    format!("Delete all {items} items")
}

/// The answer by which what is below a deleted item stays.
pub const MOVE_UP: &str = "Keep them, move up";

/// Above the items that are parts of an item.
pub const CHILDREN: &str = "Children";

/// The way to the details of what an item is a part of.
pub const OPEN_PARENT: &str = "Open parent";

/// An item that is no part of another.
pub const NO_PARENT: &str = "No parent";

/// Words that no title holds.
pub const NO_SUCH_PARENT: &str = "No other item has these words in its title.";

/// The way to type the range of an estimate.
pub const RANGE: &str = "90% sure it lies in this range, such as 3-5";

/// While a range is typed: the number that counts, and how another one does.
pub fn counts_as(middle: &str, range: &str) -> String {
    format!("Counts as {middle}, its middle. To choose the number yourself, type {middle} ({range}).")
}

/// The refusal of a range whose first end is the higher one.
pub fn runs_down(typed: &str, range: &str) -> String {
    format!("\"{typed}\" runs from high to low. Did you mean {range}?")
}

/// `Range of effort`
pub fn range_of(key: Key) -> String {
    format!("Range of {}", key_name(key).to_ascii_lowercase())
}

/// Above the items that an item waits for.
pub const WAITS_FOR: &str = "Waits for";
/// Above the items that wait for an item.
pub const WAITING: &str = "Waiting for this";

/// The hint in an empty field of the details.
pub fn placeholder(key: Key) -> &'static str {
    match key {
        Key::Start | Key::End => "2027-03-15, Q2 2027",
        Key::Tags => "mobile, billing",
        Key::DependsOn => "Titles, separated by commas",
        Key::Kind => "feature, tech, bug",
        Key::Link => "https://",
        _ => "",
    }
}

/// Behind the field of a lag.
pub const LAG_DAYS: &str = "days later";

/// The refusal of a text that is no lag, with the one that is kept.
pub fn no_lag(kept: i32) -> String {
    format!("Lag must be a whole number of days up to 9,999, negative to overlap. Kept {kept}.")
}

/// A type of dependency, of the item that waits.
pub fn waits_by(kind: DependencyKind) -> &'static str {
    match kind {
        DependencyKind::FinishToStart => "starts after it finishes",
        DependencyKind::StartToStart => "starts after it starts",
        DependencyKind::FinishToFinish => "finishes after it finishes",
        DependencyKind::StartToFinish => "finishes after it starts",
    }
}

/// The name of the choice of a type.
pub fn waits_how(title: &str) -> String {
    format!("How it waits for {title}")
}

/// The name of the field of a lag.
pub fn waits_lag(title: &str) -> String {
    format!("Working days after {title}, negative to overlap")
}

/// The place that a row went to when it was left.
pub fn moved_to_rank(title: &str, rank: usize, by: i32) -> String {
    let way = if by > 0 { "up" } else { "down" };
    format!("{title} is now number {rank}, {} {way}.", by.abs())
}
