//! The changes between two states of a plan, as Markdown to paste into a page, with room for a reason per change.

use crate::base::day::Day;
use crate::base::number::push_integer;
use crate::schedule::calendar::DayRange;
use crate::schedule::compare::{ItemChange, ItemFate};

/// The words of the list, in the reader's language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Words {
    pub slipped: &'static str,
    pub pulled_in: &'static str,
    pub restarted: &'static str,
    pub added: &'static str,
    pub dropped: &'static str,
    pub scheduled: &'static str,
    pub unscheduled: &'static str,
    pub rank: &'static str,
    pub nothing: &'static str,
    pub why: &'static str,
    /// Between two dates.
    pub to: &'static str,
    pub was: &'static str,
    pub day: &'static str,
    pub days: &'static str,
    pub no_dates: &'static str,
    pub moved: &'static str,
    pub no_parent: &'static str,
    pub decisions: &'static str,
}

impl Words {
    pub const ENGLISH: Words = Words {
        slipped: "Slipped",
        pulled_in: "Pulled in",
        restarted: "Starts at another time",
        added: "Added",
        dropped: "Dropped",
        scheduled: "Now has dates",
        unscheduled: "No longer has dates",
        rank: "Moved in rank",
        nothing: "Nothing changed.",
        why: "Why",
        to: "to",
        was: "was",
        day: "day",
        days: "days",
        no_dates: "no dates",
        moved: "Moved to another parent",
        no_parent: "no parent",
        decisions: "Decisions",
    };
}

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
pub fn markdown(heading: &str, changes: &[ItemChange<'_>], words: &Words, facts: &LogFacts<'_>) -> String {
    let day = facts.day;
    let mut out = String::from(heading);
    out.push('\n');
    let sections: [(&str, Belongs); 9] = [
        (words.slipped, |change| matches!(change.fate, ItemFate::Slipped(_))),
        (words.pulled_in, |change| matches!(change.fate, ItemFate::PulledIn(_))),
        (words.restarted, |change| matches!(change.fate, ItemFate::Restarted(_))),
        (words.added, |change| change.fate == ItemFate::Added),
        (words.dropped, |change| change.fate == ItemFate::Dropped),
        (words.scheduled, |change| change.fate == ItemFate::Scheduled),
        (words.unscheduled, |change| change.fate == ItemFate::Unscheduled),
        (words.moved, |change| change.moved().is_some()),
        (words.rank, |change| change.climbed().is_some_and(|places| places != 0)),
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
            match at {
                7 => push_parents(&mut out, change, words, facts.title),
                8 => push_ranks(&mut out, change, words),
                _ => push_dates(&mut out, change, words, day),
            }
            out.push('\n');
            // A reason stands once, with the dates if they moved, else with the parent.
            let is_told = change.fate != ItemFate::Kept && at >= 7 || change.moved().is_some() && at == 8;
            if !is_told {
                push_reasons(&mut out, &(facts.reasons)(change.id), words);
            }
        }
    }
    if !facts.decisions.is_empty() {
        out.push_str("\n### ");
        out.push_str(words.decisions);
        out.push_str("\n\n");
    }
    for decision in facts.decisions {
        out.push_str("- ");
        push_escaped(&mut out, decision);
        out.push('\n');
    }
    if out.len() == whole {
        out.push('\n');
        out.push_str(words.nothing);
        out.push('\n');
    }
    out
}

/// `1 Mar 2027 to 14 Mar 2027 (was 1 Mar 2027 to 7 Mar 2027, +7 days)`.
fn push_dates(out: &mut String, change: &ItemChange<'_>, words: &Words, day: &dyn Fn(Day) -> String) {
    let range = |state: Option<Option<DayRange>>| match state.flatten() {
        Some(range) => [day(range.first).as_str(), " ", words.to, " ", day(range.last).as_str()].concat(),
        None => words.no_dates.to_owned(),
    };
    let (before, after) = (change.before.map(|state| state.range), change.after.map(|state| state.range));
    match change.fate {
        ItemFate::Added => out.push_str(&range(after)),
        ItemFate::Dropped => {
            out.push_str(words.was);
            out.push(' ');
            out.push_str(&range(before));
        }
        _ => {
            out.push_str(&range(after));
            out.push_str(" (");
            out.push_str(words.was);
            out.push(' ');
            out.push_str(&range(before));
            if let ItemFate::Slipped(days) | ItemFate::Restarted(days) = change.fate {
                push_days(out, days, words);
            } else if let ItemFate::PulledIn(days) = change.fate {
                push_days(out, -days, words);
            }
            out.push(')');
        }
    }
}

fn push_days(out: &mut String, days: i32, words: &Words) {
    out.push_str(if days < 0 { ", −" } else { ", +" });
    push_integer(out, days.unsigned_abs());
    out.push(' ');
    out.push_str(if days.abs() == 1 { words.day } else { words.days });
}

/// A line for each reason; one that is left open where there is none.
fn push_reasons(out: &mut String, reasons: &[String], words: &Words) {
    let mut lines = reasons.iter().map(String::as_str).filter(|reason| !reason.is_empty()).peekable();
    let open = lines.peek().is_none().then_some("");
    for reason in lines.chain(open) {
        out.push_str("  - ");
        out.push_str(words.why);
        out.push(':');
        if !reason.is_empty() {
            out.push(' ');
            push_escaped(out, reason);
        }
        out.push('\n');
    }
}

/// `Payments (was Accounts)`.
fn push_parents(out: &mut String, change: &ItemChange<'_>, words: &Words, title: &dyn Fn(&str) -> String) {
    let Some((before, after)) = change.moved() else { return };
    let name = |id: &str| if id.is_empty() { words.no_parent.to_owned() } else { title(id) };
    push_escaped(out, &name(after));
    out.push_str(" (");
    out.push_str(words.was);
    out.push(' ');
    push_escaped(out, &name(before));
    out.push(')');
}

/// `3 (was 7)`.
fn push_ranks(out: &mut String, change: &ItemChange<'_>, words: &Words) {
    let ranks = [change.after, change.before].map(|state| state.and_then(|state| state.rank));
    if let [Some(after), Some(before)] = ranks {
        push_integer(out, after);
        out.push_str(" (");
        out.push_str(words.was);
        out.push(' ');
        push_integer(out, before);
        out.push(')');
    }
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
