//! The sentences of the comparison with an earlier state.

use crate::app::compare::row::ChangeRow;
use crate::app::locale::Locale;
use crate::base::day::Day;
use crate::base::say::compare as say;
pub use crate::base::say::compare::*;
use crate::model::{Decision, Entry, Item};

/// In the comparison: `3 changes: 2 slipped, 1 added`.
pub fn summary(rows: &[ChangeRow]) -> String {
    if rows.is_empty() {
        return "Nothing changed.".to_owned();
    }
    let mut parts: Vec<(&str, usize)> = Vec::new();
    for row in rows {
        match parts.iter_mut().find(|(fate, _)| *fate == row.fate) {
            Some((_, count)) => *count += 1,
            None => parts.push((row.fate, 1)),
        }
    }
    let parts: Vec<String> = parts.into_iter().map(|(fate, count)| format!("{fate} {count}")).collect();
    parts.join(" · ")
}

/// The field for why an item changed.
pub fn why(item: &str) -> String {
    say::why(item)
}

/// The name of a new baseline.
pub fn baseline(day: Day, locale: &Locale) -> String {
    format!("Baseline {}", locale.day(day))
}

/// `up 3 ranks`
pub fn climbed(places: i32) -> String {
    let ranks = if places.abs() == 1 { "rank" } else { "ranks" };
    format!("{} {} {ranks}", if places > 0 { "up" } else { "down" }, places.abs())
}

/// `from Accounts to Payments`
pub fn moved(from: &str, to: &str) -> String {
    say::moved(from, to)
}

/// A decision in a change log: `2027-01-05, Ana: Passkeys: Dropped. Why: no budget`
pub fn decided(item: Option<&Item>, decision: &Decision) -> String {
    let some = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let who: Vec<String> = [some(decision.at()), some(decision.by())].into_iter().flatten().collect();
    let who = Some(who.join(", ")).filter(|who| !who.is_empty());
    let title = item.map(|item| item.display_name().to_owned());
    let said: Vec<String> = [who, title, some(decision.what())].into_iter().flatten().collect();
    let why = some(decision.why()).map(|why| format!(". Why: {why}")).unwrap_or_default();
    said.join(": ") + &why
}

/// A change in the log of decisions: `Slipped: +7 days · 4 Jan – 15 Jan 2027 → 11 Jan – 22 Jan 2027`
pub fn change(row: &ChangeRow) -> String {
    match (row.uid, row.words.is_empty()) {
        (Some(_), true) => row.fate.to_owned(),
        (Some(_), false) => format!("{}: {}", row.fate, row.words),
        // Nothing else will know the title of what is gone.
        (None, _) => format!("{} {}: {}", row.fate, row.title, row.words),
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

/// The label of the step that keeps a reason in the plan.
pub fn reason_step(item: &str) -> String {
    say::reason_step(item)
}

/// The heading of a change log.
pub fn since(name: &str) -> String {
    say::since(name)
}

/// The line above the timeline: `Compared with As agreed in September: 3 bars moved`
pub fn compared(name: &str, moved: usize) -> String {
    let bars = if moved == 1 { "1 bar moved".to_owned() } else { format!("{moved} bars moved") };
    format!("Compared with {name}: {bars}")
}

/// `Effort 1 → 4`
pub fn became(name: &str, before: &str, after: &str) -> String {
    format!("{name} {before} → {after}")
}

/// `12 person-months`
pub fn effort(number: &str, unit: &str) -> String {
    format!("{number} {unit}")
}

/// `3 days`
pub fn days(days: i32) -> String {
    match days {
        0 => "never".to_owned(),
        1 => "1 day".to_owned(),
        _ => format!("{days} days"),
    }
}

/// The end of a change log: what is other besides dates and ranks.
pub fn also_different(rows: &[ChangeRow]) -> String {
    let line = |row: &ChangeRow| format!("- {}: {}\n", row.title, row.words);
    ["\n### Also different\n\n", &rows.iter().map(line).collect::<String>()].concat()
}
