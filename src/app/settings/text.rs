//! Sentences of the settings: units, methods, working days and holidays.

use crate::base::say::common::list_comma;
use crate::base::say::settings as say;
pub use crate::base::say::settings::*;
use crate::base::say::units;
use crate::model::Key;
use crate::model::plan::Method;
use crate::model::words::WorkDay;

/// A weekday: its short and its whole name.
pub fn weekday(day: WorkDay) -> (&'static str, &'static str) {
    match day {
        WorkDay::Monday => (say::monday_short(), say::monday()),
        WorkDay::Tuesday => (say::tuesday_short(), say::tuesday()),
        WorkDay::Wednesday => (say::wednesday_short(), say::wednesday()),
        WorkDay::Thursday => (say::thursday_short(), say::thursday()),
        WorkDay::Friday => (say::friday_short(), say::friday()),
        WorkDay::Saturday => (say::saturday_short(), say::saturday()),
        WorkDay::Sunday => (say::sunday_short(), say::sunday()),
    }
}

/// The name of a folded group of holidays: `Holidays (12)`, `Working days and holidays of Core (3)`.
pub fn holidays(team: Option<&str>, count: usize) -> String {
    match team {
        Some(team) => say::holidays_of(team, count),
        None => say::holidays(count),
    }
}

/// After an import: `12 holidays added, 3 were there already. 2 events with a time of day were left out.`
pub fn holidays_added(added: usize, known: usize, timed: usize) -> String {
    let said = say::holidays_added(known, added);
    if timed == 0 { said } else { [said, say::timed_left_out(timed)].join(" ") }
}

/// The time that reach is counted in: `per month`.
pub fn per(span: &str) -> String {
    say::per(units::span(span))
}

/// Numbers that are counted in a unit, with the estimate that is: `38 effort estimates, 2 votes and 1 timebox capacity`.
pub fn counted(estimate: Key, estimates: usize, votes: usize, capacities: usize) -> String {
    let estimates = (estimates > 0).then(|| match estimate {
        Key::Effort => say::effort_estimates(estimates),
        _ => say::reach_estimates(estimates),
    });
    let votes = (votes > 0).then(|| say::votes(votes));
    let capacities = (capacities > 0).then(|| say::capacities(capacities));
    let mut parts: Vec<String> = [estimates, votes, capacities].into_iter().flatten().collect();
    match parts.pop() {
        Some(last) if parts.is_empty() => last,
        Some(last) => say::and(parts.join(list_comma()), last),
        None => String::new(),
    }
}

/// The numbers stay, and mean another unit.
pub fn kept(estimate: Key) -> &'static str {
    if estimate == Key::Effort { say::effort_kept() } else { say::reach_kept() }
}

/// `Ranked by ICE: 3 of 40 items have all the estimates it needs.`; `shared` where impact means another scale now.
pub fn method_set(name: &str, scored: usize, items: usize, shared: bool) -> String {
    let said = if scored == items { say::method_set_all(name) } else { say::method_set(scored, name, items) };
    if shared { [&said, say::impact_kept()].join(" ") } else { said }
}

/// `Deleted Web and removed it from 17 items.`
pub fn deleted_entry(name: &str, items: usize) -> String {
    say::deleted_entry(items, name)
}

/// A method in a sentence: what it weighs and when it fits.
pub fn method_note(method: Method) -> &'static str {
    match method {
        Method::Rice => say::about_rice(),
        Method::Ice => say::about_ice(),
        Method::Wsjf => say::about_wsjf(),
        Method::ValueEffort => say::about_value_effort(),
        Method::Weighted => say::about_weighted(),
        Method::Own(_) => say::about_own(),
        Method::Cd3 => say::about_cd3(),
    }
}
