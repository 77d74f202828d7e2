//! `diff`: what changed from one plan to another.

use std::io::Write;

use plan_widget::app::compare::against::Against;
use plan_widget::app::compare::changes::log;
use plan_widget::app::doc::Doc;
use plan_widget::app::locale::Locale;
use plan_widget::wire::patch::patch;

use crate::arguments::{DiffArguments, DiffFormat};
use crate::changes::{AlignedPlans, EntryChange, EntryFate, field_line};
use crate::files::read_plan;
use crate::outcome::{CommandResult, found};
use crate::session::today;

/// Prints the difference of two plans.
///
/// # Errors
/// A file cannot be read, or is no plan.
pub fn run(asked: &DiffArguments, out: &mut dyn Write) -> CommandResult {
    let old = read_plan(&asked.old)?;
    let new = read_plan(&asked.new)?;
    let both = AlignedPlans::new(old.plan, &new.seen_in(asked.scenario.as_deref())?);
    let changes = both.changes();
    match if asked.json { DiffFormat::Json } else { asked.format } {
        DiffFormat::Text => out.write_all(text(&changes).as_bytes())?,
        DiffFormat::Markdown => out.write_all(markdown(&both, &old.name, &changes).as_bytes())?,
        DiffFormat::Patch => writeln!(out, "{}", patch(&both.old, &both.diff))?,
        DiffFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &changes).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(found(asked.exit_code && !both.diff.is_empty()))
}

/// An entry a line, its fields below it.
pub fn text(changes: &[EntryChange]) -> String {
    let mut text = String::new();
    for change in changes {
        let sign = match change.fate {
            EntryFate::Added => '+',
            EntryFate::Removed => '-',
            EntryFate::Changed => '~',
            EntryFate::Moved => '>',
        };
        text += &match change.list {
            "" => format!("{sign} {}\n", change.name),
            list => format!("{sign} {list}/{}  {}\n", change.id, change.name),
        };
        for field in &change.fields {
            text += &format!("    {}\n", field_line(field));
        }
    }
    text
}

/// The change log of dates and ranks, then every field that has changed.
pub fn markdown(both: &AlignedPlans, since: &str, changes: &[EntryChange]) -> String {
    let doc = Doc::new(both.new.clone(), today());
    let mut text = log(&doc, &Against::plan(both.old.clone()), &[], since, &Locale::default());
    if changes.is_empty() {
        return text;
    }
    text += "\n### All changes\n\n";
    for change in changes {
        let fate = match change.fate {
            EntryFate::Added => ": new",
            EntryFate::Removed => ": removed",
            EntryFate::Changed => "",
            EntryFate::Moved => ": moved in the manual order",
        };
        text += &format!("- **{}**{fate}\n", escaped(&change.name));
        for field in &change.fields {
            text += &format!("  - {}\n", escaped(&field_line(field)));
        }
    }
    text
}

/// What Markdown or HTML would read as more than text, escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => out.extend(['\\', c]),
            '&' => out.push_str("&amp;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
