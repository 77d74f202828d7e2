//! The sentences of the comparison with an earlier state: those that depend on a plan, and all of `messages/en/compare.ftl`.

use crate::app::compare::row::ChangeRow;
use crate::base::say::common::list_comma;
use crate::base::say::compare as say;
pub use crate::base::say::compare::*;
use crate::model::{Decision, Entry, Item, Key};

/// In the comparison: `Slipped 2 · Added 1`.
pub fn summary(rows: &[ChangeRow]) -> String {
    if rows.is_empty() {
        return nothing_changed().to_owned();
    }
    let mut parts: Vec<(&str, usize)> = Vec::new();
    for row in rows {
        match parts.iter_mut().find(|(fate, _)| *fate == row.fate) {
            Some((_, count)) => *count += 1,
            None => parts.push((row.fate, 1)),
        }
    }
    let parts: Vec<String> = parts.into_iter().map(|(fate, count)| fate_count(fate, count)).collect();
    parts.join(" · ")
}

/// `up 3 ranks`
pub fn ranks_moved(places: i32) -> String {
    if places > 0 { climbed(places) } else { fell(-places) }
}

/// An entry of a list as a word: `milestone`.
pub fn noun(list: Key) -> &'static str {
    match list {
        Key::Teams => team(),
        Key::Objectives => objective(),
        Key::Timeboxes => timebox(),
        Key::Milestones => milestone(),
        Key::Criteria => criterion(),
        Key::Methods => method(),
        _ => "",
    }
}

/// A decision in a change log: `2027-01-05, Ana: Passkeys: Dropped. Why: no budget`
pub fn decided(item: Option<&Item>, decision: &Decision) -> String {
    let some = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let who: Vec<String> = [some(decision.at()), some(decision.by())].into_iter().flatten().collect();
    let who = Some(who.join(list_comma())).filter(|who| !who.is_empty());
    let title = item.map(|item| item.display_name().to_owned());
    let said: Vec<String> = [who, title, some(decision.what())].into_iter().flatten().collect();
    let said = said.join(": ");
    match some(decision.why()) {
        Some(why) => decided_why(said, why),
        None => said,
    }
}

/// A change in the log of decisions: `Slipped: +7 days · 4 Jan – 15 Jan 2027 → 11 Jan – 22 Jan 2027`
pub fn change(row: &ChangeRow) -> String {
    match (row.uid, row.words.is_empty()) {
        (Some(_), true) => row.fate.to_owned(),
        (Some(_), false) => fate_words(row.fate, &row.words),
        // Nothing else will know the title of what is gone.
        (None, _) => fate_of_gone(row.fate, &row.title, &row.words),
    }
}

/// A reason as a change log has it: `late vendor (Ana)`; one that was given for something else says for what.
pub fn reason(decision: &Decision, why: &str, fates: &[&str]) -> String {
    let what = decision.what().map(str::trim).filter(|what| !what.is_empty());
    let what = what.filter(|what| !fates.iter().any(|fate| what.starts_with(fate)) || fates.contains(what));
    let who = decision.by().map(str::trim).filter(|by| !by.is_empty());
    let what = what.map(|what| format!("{what}: ")).unwrap_or_default();
    let who = who.map(|who| format!(" ({who})")).unwrap_or_default();
    what + why.trim() + &who
}

/// `3 days`, `never`
pub fn overbooked_days(days: i32) -> String {
    if days == 0 { never().to_owned() } else { say::days(days) }
}

/// The end of a change log: what is other besides dates and ranks.
pub fn other_changes(rows: &[ChangeRow]) -> String {
    let line = |row: &ChangeRow| format!("- {}: {}\n", row.title, row.words);
    ["\n### ", also_different(), "\n\n", &rows.iter().map(line).collect::<String>()].concat()
}
