//! The sentences about items: those that depend on what is there, and all of `messages/en/items.ftl`.

use crate::app::options::ItemLevel;
use crate::app::text::key_in_sentence;
use crate::base::say::items as say;
pub use crate::base::say::items::*;
use crate::model::Key;
use crate::model::words::DependencyKind;

/// The name of a kind of evidence; another program's stays as it is.
pub fn evidence_name(kind: &str) -> &str {
    match kind {
        "self_conviction" => say::self_conviction(),
        "pitch_deck" => say::pitch_deck(),
        "thematic_support" => say::thematic_support(),
        "opinions" => say::opinions(),
        "estimates" => say::estimates_and_plans(),
        "anecdotal" => say::anecdotal(),
        "market_data" => say::market_data(),
        "user_evidence" => say::user_evidence(),
        "test_results" => say::test_results(),
        "launch_data" => say::launch_data(),
        other => other,
    }
}

/// `Estimated Aug 12, 2026, 110 days ago: due for review.`
pub fn age_words(day: &str, age: i32, due: bool) -> String {
    match age {
        ..=-1 => say::estimated_on(day),
        _ if due => say::estimated_due(age, day),
        _ => say::estimated(age, day),
    }
}

/// The refusal of a text that is no rank, with what the item's pin still is.
pub fn rank_refused(kept: Option<usize>) -> String {
    kept.map_or_else(|| say::no_rank().to_owned(), say::no_rank_kept)
}

/// After items were deleted: what went with them, `moved` items that were parts of them and `freed` items that depended on them.
pub fn deleted_said(deleted: &str, items: usize, moved: usize, freed: usize) -> String {
    let moved = (moved > 0).then(|| say::moved_up(moved));
    let freed = (freed > 0).then(|| say::freed(freed, items));
    std::iter::once(say::said(deleted)).chain(moved).chain(freed).collect::<Vec<_>>().join(" ")
}

/// A choice of the levels that a view shows.
pub fn level_name(level: ItemLevel) -> &'static str {
    match level {
        ItemLevel::All => say::all_levels(),
        ItemLevel::Top => say::top_only(),
        ItemLevel::Leaves => say::without_children(),
    }
}

/// `Mark as done`, `Mark 3 items as done`; of several only those that are still to do.
pub fn finish_label(items: usize, open: usize) -> String {
    if items == 1 { say::mark_as_done().to_owned() } else { say::mark_many_as_done(open) }
}

/// The title of a copy: `Passkeys (copy)`, `Passkeys (copy 2)`; the first that is not taken.
pub fn copied_title(title: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mark = [" (", say::copy()].concat();
    let bare = title.strip_suffix(')').and_then(|title| title.rsplit_once(&*mark));
    let counts = |count: &str| count.is_empty() || count.trim_start().parse::<u32>().is_ok();
    let bare = bare.filter(|(_, count)| counts(count)).map_or(title, |(bare, _)| bare);
    let numbered = (2..).map(|count: u32| format!("{bare}{mark} {count})"));
    let mut all = std::iter::once([bare, &*mark, ")"].concat()).chain(numbered);
    all.find(|title| !is_taken(title)).unwrap_or_default()
}

/// The hint in an empty field of the details.
pub fn placeholder(key: Key) -> &'static str {
    match key {
        Key::Start | Key::End => say::date_example(),
        Key::Tags => say::tags_example(),
        Key::DependsOn => say::titles_example(),
        Key::Kind => say::kind_example(),
        Key::Link => "https://",
        _ => "",
    }
}

/// `Range of effort`
pub fn range_name(key: Key) -> String {
    say::range_of(key_in_sentence(key))
}

/// A type of dependency, of the item that waits.
pub fn waits_by(kind: DependencyKind) -> &'static str {
    match kind {
        DependencyKind::FinishToStart => say::finish_to_start(),
        DependencyKind::StartToStart => say::start_to_start(),
        DependencyKind::FinishToFinish => say::finish_to_finish(),
        DependencyKind::StartToFinish => say::start_to_finish(),
    }
}

/// The place that a row went to when it was left, `by` ranks further up, or down (below 0).
pub fn moved_to_rank(title: &str, rank: usize, by: i32) -> String {
    if by > 0 { say::rose(title, rank, by) } else { say::fell(title, rank, by.abs()) }
}
