//! Words about items and their places in the list, and in the details.

use crate::app::options::ItemLevel;
use crate::app::text::key_name;
use crate::base::say::items as say;
pub use crate::base::say::items::*;
use crate::model::Key;
use crate::model::words::DependencyKind;

/// Rows in the order of a column cannot be moved.
pub fn sorted_by(column: &str) -> String {
    say::sorted_by(column)
}

/// The reason why a row with child items is not moved to a rank.
pub fn ranked_by_children(title: &str) -> String {
    say::ranked_by_children(title)
}

/// `Effort of Web`: the name of a field.
pub fn effort_of(team: &str) -> String {
    say::effort_of(team)
}

/// After a number was typed for an effort that teams share: `Effort 7, shared as before: Web 4.2, API 2.8.`
pub fn shared(effort: &str, parts: &str) -> String {
    say::shared(effort, parts)
}

/// After the first effort of a team was typed for an item whose effort was nobody's: `Effort is 2 now, the effort of API. It was 5.`
pub fn replaced(effort: &str, team: &str, before: &str) -> String {
    say::replaced(effort, team, before)
}

/// The label of a step: `Confirm estimates of Passkeys`.
pub fn confirmed(title: &str) -> String {
    say::confirmed(title)
}

/// `Remove evidence: Market data`
pub fn remove_evidence(kind: &str) -> String {
    say::remove_evidence(kind)
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
    say::use_confidence(confidence)
}

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
    say::pin_step(title)
}

/// `Pinned Passkeys to rank 3.`
pub fn pinned_to(title: &str, rank: usize) -> String {
    say::pinned_to(title, rank)
}

/// The refusal of a text that is no rank, with what the item's pin still is.
pub fn no_rank(kept: Option<usize>) -> String {
    match kept {
        Some(rank) => format!("Rank must be a whole number from 1 up. Kept {rank}."),
        None => "Rank must be a whole number from 1 up. The item is still not pinned.".to_owned(),
    }
}

/// `Pin Passkeys to a rank`: the title of the dialog.
pub fn ask_pin(title: &str) -> String {
    say::ask_pin(title)
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

/// `Mark as done`, `Mark 3 items as done`; of several only those that are still to do.
pub fn mark_as_done(items: usize, open: usize) -> String {
    match items {
        1 => "Mark as done".to_owned(),
        _ if open == 1 => "Mark 1 item as done".to_owned(),
        _ => format!("Mark {open} items as done"),
    }
}

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
    say::delete_all(items)
}

/// While a range is typed: the number that counts, and how another one does.
pub fn counts_as(middle: &str, range: &str) -> String {
    say::counts_as(middle, range)
}

/// The refusal of a range whose first end is the higher one.
pub fn runs_down(typed: &str, range: &str) -> String {
    say::runs_down(typed, range)
}

/// `Range of effort`
pub fn range_of(key: Key) -> String {
    format!("Range of {}", key_name(key).to_ascii_lowercase())
}

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

/// The refusal of a text that is no lag, with the one that is kept.
pub fn no_lag(kept: i32) -> String {
    say::no_lag(kept)
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
    say::waits_how(title)
}

/// The name of the field of a lag.
pub fn waits_lag(title: &str) -> String {
    say::waits_lag(title)
}

/// The place that a row went to when it was left.
pub fn moved_to_rank(title: &str, rank: usize, by: i32) -> String {
    let way = if by > 0 { "up" } else { "down" };
    format!("{title} is now number {rank}, {} {way}.", by.abs())
}
