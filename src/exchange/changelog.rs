//! The changes between two states of a plan, as Markdown to paste into a page, with room for a reason per change.

use crate::base::day::Day;
use crate::base::say::compare as say;
use crate::schedule::compare::{ItemChange, ItemFate, ItemStanding};

/// True for a change that is listed in a section.
type Belongs = fn(&ItemChange<'_>) -> bool;

/// The facts that a change log knows besides the changes.
pub struct LogFacts<'f> {
    /// Writes a date for people.
    pub day: &'f dyn Fn(Day) -> String,
    /// The reasons for the change of an item, by its id: without one, the line for it is left open.
    pub reasons: &'f dyn Fn(&str) -> Vec<String>,
    /// The title of an item, by its id.
    pub title: &'f dyn Fn(&str) -> String,
    /// Decisions that are no reason for a change, a line each.
    pub decisions: &'f [String],
}

/// The change log under `heading` (a line of Markdown, written as it is).
pub fn markdown(heading: &str, changes: &[ItemChange<'_>], facts: &LogFacts<'_>) -> String {
    let mut out = String::from(heading);
    out.push('\n');
    let sections: [(&str, Belongs); 9] = [
        (say::slipped(), |change| matches!(change.fate, ItemFate::Slipped(_))),
        (say::pulled_in(), |change| matches!(change.fate, ItemFate::PulledIn(_))),
        (say::restarted(), |change| matches!(change.fate, ItemFate::Restarted(_))),
        (say::added(), |change| change.fate == ItemFate::Added),
        (say::dropped(), |change| change.fate == ItemFate::Dropped),
        (say::scheduled(), |change| change.fate == ItemFate::Scheduled),
        (say::unscheduled(), |change| change.fate == ItemFate::Unscheduled),
        (say::reparented(), |change| change.moved().is_some()),
        (say::reranked(), |change| change.climbed().is_some_and(|places| places != 0)),
    ];
    let whole = out.len();
    for (at, (title, belongs)) in sections.into_iter().enumerate() {
        let mut listed = changes.iter().filter(|change| belongs(change)).peekable();
        if listed.peek().is_none() {
            continue;
        }
        out.push_str("\n### ");
        out.push_str(title);
        out.push_str("\n\n");
        for change in listed {
            out.push_str("- **");
            push_escaped(&mut out, change.title);
            out.push_str("**: ");
            out += &match at {
                7 => parents(change, facts.title),
                8 => ranks(change),
                _ => dates(change, facts.day),
            };
            out.push('\n');
            // A reason stands once, with the dates if they moved, else with the parent.
            let is_told = change.fate != ItemFate::Kept && at >= 7 || change.moved().is_some() && at == 8;
            if !is_told {
                push_reasons(&mut out, &(facts.reasons)(change.id));
            }
        }
    }
    if !facts.decisions.is_empty() {
        out.push_str("\n### ");
        out.push_str(say::decisions());
        out.push_str("\n\n");
    }
    for decision in facts.decisions {
        out.push_str("- ");
        push_escaped(&mut out, decision);
        out.push('\n');
    }
    if out.len() == whole {
        out.push('\n');
        out.push_str(say::nothing_changed());
        out.push('\n');
    }
    out
}

/// `1 Mar 2027 to 14 Mar 2027 (was 1 Mar 2027 to 7 Mar 2027, +7 days)`.
fn dates(change: &ItemChange<'_>, day: &dyn Fn(Day) -> String) -> String {
    let range = |state: Option<ItemStanding<'_>>| match state.and_then(|state| state.range) {
        Some(range) => say::log_range(day(range.first), day(range.last)),
        None => say::no_dates().to_owned(),
    };
    let (before, after) = (range(change.before), range(change.after));
    let by = |days: i32| {
        let sign = if days < 0 { "−" } else { "+" };
        (f64::from(days.abs()), [sign, &days.abs().to_string()].concat())
    };
    match change.fate {
        ItemFate::Added => after,
        ItemFate::Dropped => say::log_gone(before),
        ItemFate::Slipped(days) | ItemFate::Restarted(days) => say::log_was_by(after, before, by(days)),
        ItemFate::PulledIn(days) => say::log_was_by(after, before, by(-days)),
        _ => say::log_was(after, before),
    }
}

/// A line for each reason; one that is left open where there is none.
fn push_reasons(out: &mut String, reasons: &[String]) {
    let mut lines = reasons.iter().map(String::as_str).filter(|reason| !reason.is_empty()).peekable();
    let open = lines.peek().is_none().then(|| say::log_why_open().to_owned());
    for line in lines.map(|reason| say::log_why(escaped(reason))).chain(open) {
        out.extend(["  - ", &line, "\n"]);
    }
}

/// `Payments (was Accounts)`.
fn parents(change: &ItemChange<'_>, title: &dyn Fn(&str) -> String) -> String {
    let Some((before, after)) = change.moved() else { return String::new() };
    let name = |id: &str| if id.is_empty() { say::no_parent().to_owned() } else { escaped(&title(id)) };
    say::log_was(name(after), name(before))
}

/// `3 (was 7)`.
fn ranks(change: &ItemChange<'_>) -> String {
    let ranks = [change.after, change.before].map(|state| state.and_then(|state| state.rank));
    let [Some(after), Some(before)] = ranks else { return String::new() };
    say::log_was(after.to_string(), before.to_string())
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    push_escaped(&mut out, text);
    out
}

/// Appends text on one line, with what Markdown or HTML would read as more than text escaped.
fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => {
                out.push('\\');
                out.push(c);
            }
            '&' => out.push_str("&amp;"),
            c if c.is_whitespace() || c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
}
