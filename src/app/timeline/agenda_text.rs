//! The words of the agenda of a narrow timeline besides its items.

use crate::app::locale::Locale;
use crate::app::timeline::planning_text;
use crate::base::day::Day;
use crate::schedule::calendar::DayRange;

/// `Milestone · 20 Nov 2026`
pub fn milestone(day: Day, locale: &Locale) -> String {
    ["Milestone · ", &locale.day(day)].concat()
}

/// The effort meant for a timebox against its capacity: `effort 12 of 9.5 person-months, 126%, overbooked`.
pub fn holds(effort: f64, capacity: Option<f64>, unit: &str, locale: &Locale) -> String {
    let shown = locale.number(effort, 1);
    let Some(capacity) = capacity.filter(|capacity| *capacity > 0.0) else { return format!("effort {shown} {unit}") };
    let share = locale.number(effort / capacity * 100.0, 0);
    let over = if effort > capacity + 1e-9 { ", overbooked" } else { "" };
    format!("effort {shown} of {} {unit}, {share}%{over}", locale.number(capacity, 1))
}

/// `Web overbooked: 2.5 of 2 people`
pub fn overbooked(team: &str, load: f64, capacity: f64, locale: &Locale) -> String {
    format!("{team} overbooked: {} of {} people", locale.number(load, 1), locale.number(capacity, 1))
}

/// `3 Feb – 17 Feb 2027, on Passkeys, Ledger`
pub fn while_on(range: DayRange, who: &[String], locale: &Locale) -> String {
    format!("{}, on {}", planning_text::days_of(range, locale), who.join(", "))
}
