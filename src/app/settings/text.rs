//! Sentences of the settings about working days and holidays.

use crate::model::words::WorkDay;

/// The heading of the days that the plan works.
pub const WORKING_DAYS: &str = "Working days";
/// A plan that keeps something else where its calendar would stand.
pub const CALENDAR_TAKEN: &str =
    "This plan holds something else under \"calendar\", so working days and holidays cannot be set here.";
/// Adds a holiday.
pub const ADD_HOLIDAY: &str = "Add holiday";
/// Lets the reader choose a calendar file with holidays.
pub const IMPORT_HOLIDAYS: &str = "Import holidays (.ics)";
/// The last working day cannot be taken away.
pub const ONE_DAY: &str = "A week needs a working day.";
/// The label of a step that changed the weekdays.
pub const SET_WEEK: &str = "Working days";
/// The label of a step that changed holidays.
pub const SET_HOLIDAYS: &str = "Holidays";
/// A file without holidays.
pub const NO_HOLIDAYS: &str = "This file has no all-day events. Choose a calendar file (.ics) with holidays.";

/// A weekday: its short and its whole name.
pub fn weekday(day: WorkDay) -> (&'static str, &'static str) {
    match day {
        WorkDay::Monday => ("Mon", "Monday"),
        WorkDay::Tuesday => ("Tue", "Tuesday"),
        WorkDay::Wednesday => ("Wed", "Wednesday"),
        WorkDay::Thursday => ("Thu", "Thursday"),
        WorkDay::Friday => ("Fri", "Friday"),
        WorkDay::Saturday => ("Sat", "Saturday"),
        WorkDay::Sunday => ("Sun", "Sunday"),
    }
}

/// The name of a folded group of holidays: `Holidays (12)`, `Holidays of Core (3)`.
pub fn holidays(team: Option<&str>, count: usize) -> String {
    match team {
        Some(team) => format!("Working days and holidays of {team} ({count})"),
        None => format!("Holidays ({count})"),
    }
}

/// After an import: `12 holidays added, 3 were there already. 2 events with a time of day were left out.`
pub fn holidays_added(added: usize, known: usize, timed: usize) -> String {
    let mut words = if added == 1 { "1 holiday added".to_owned() } else { format!("{added} holidays added") };
    match known {
        0 => {}
        1 => words.push_str(", 1 was there already"),
        _ => words.push_str(&format!(", {known} were there already")),
    }
    words.push('.');
    match timed {
        0 => {}
        1 => words.push_str(" 1 event with a time of day was left out."),
        _ => words.push_str(&format!(" {timed} events with a time of day were left out.")),
    }
    words
}
