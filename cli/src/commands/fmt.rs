//! `fmt`: canonical text.

use std::io::Write;

use plan_widget::wire;

use crate::arguments::FmtArguments;
use crate::files::{is_standard, plan_of, read_bytes, write_file};
use crate::outcome::{CommandFailure, CommandResult, found};

/// Brings files to canonical text, or names those that are not.
///
/// # Errors
/// A file cannot be read or written, or is no plan. Files before it are done.
pub fn run(asked: &FmtArguments, out: &mut dyn Write) -> CommandResult {
    let mut differs = false;
    for path in &asked.plans {
        let bytes = read_bytes(path)?;
        let file = plan_of(crate::files::name_of(path), &bytes)?;
        if file.text.trim_start().starts_with('<') {
            return Err(CommandFailure::Usage(format!(
                "{}: this carries a plan and is no plan file; use export --format json",
                file.name
            )));
        }
        let text = wire::write(&file.plan);
        let is_other = text.as_bytes() != bytes;
        differs |= is_other;
        if asked.check {
            if is_other {
                writeln!(out, "{}", file.name)?;
            }
        } else if is_standard(path) {
            out.write_all(text.as_bytes())?;
        } else if is_other {
            write_file(path, text.as_bytes())?;
        }
    }
    Ok(found(differs && asked.check))
}
