//! Sentences of the settings: units, methods, working days and holidays.

use crate::base::say::settings as say;
pub use crate::base::say::settings::*;
use crate::model::plan::Method;
use crate::model::words::WorkDay;

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

/// The time that reach is counted in: `per month`.
pub fn per(span: &str) -> String {
    say::per(span)
}

/// Numbers that are counted in a unit: `38 effort estimates, 2 votes and 1 timebox capacity`.
pub fn counted(estimates: usize, name: &str, votes: usize, capacities: usize) -> String {
    let of = |count: usize, one: String, many: String| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{count} {many}")),
    };
    let parts = [
        of(estimates, format!("{name} estimate"), format!("{name} estimates")),
        of(votes, "vote".into(), "votes".into()),
        of(capacities, "timebox capacity".into(), "timebox capacities".into()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    match parts.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// `Converted 38 effort estimates to person-weeks (× 4).`
pub fn converted(of: &str, unit: &str, factor: &str) -> String {
    say::converted(of, unit, factor)
}

/// Time cannot be turned into points.
pub fn not_converted(of: &str, unit: &str) -> String {
    say::not_converted(of, unit)
}

/// The numbers stay, and mean another unit.
pub fn kept(estimate: &str) -> String {
    say::kept(estimate)
}

/// `Ranked by ICE: 3 of 40 items have all the estimates it needs.`; `shared` where impact means another scale now.
pub fn method_set(name: &str, scored: usize, items: usize, shared: bool) -> String {
    let mut said = match scored {
        _ if scored == items => format!("Ranked by {name}."),
        0 => format!("Ranked by {name}. No item has the estimates it needs yet."),
        _ => format!("Ranked by {name}. {scored} of {items} items have the estimates it needs."),
    };
    if shared {
        said += " Impact kept its numbers: RICE scores it 0.25 to 3, ICE 1 to 10.";
    }
    said
}

/// `Deleted Web and removed it from 17 items.`
pub fn deleted_entry(name: &str, items: usize) -> String {
    match items {
        0 => format!("Deleted {name}."),
        1 => format!("Deleted {name} and removed it from 1 item."),
        _ => format!("Deleted {name} and removed it from {items} items."),
    }
}

/// A method in a sentence: what it weighs and when it fits.
pub fn method_note(method: Method) -> &'static str {
    match method {
        Method::Rice => "Reach × impact × confidence ÷ effort. A good start for most product backlogs.",
        Method::Ice => "Impact × confidence × ease. Quick, for experiments and growth ideas.",
        Method::Wsjf => "Cost of delay ÷ job size, as in SAFe. What to do first when waiting costs.",
        Method::ValueEffort => "Value ÷ effort. The simplest: two numbers an item.",
        Method::Weighted => "Your own criteria, each with a weight and a scale.",
        Method::Own(_) => "A formula of this plan.",
        Method::Cd3 => "Cost of delay ÷ duration, in money. For when you know what a month is worth.",
    }
}
