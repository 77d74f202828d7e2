//! `resolve`: decides on the conflicts that a merge of files has left in a plan.

use std::io::Write;

use indexmap::IndexMap;
use plan_widget::model::Plan;
use plan_widget::model::check::{ProblemKind, check};
use plan_widget::model::conflict::{LeftConflict, MergeSide, conflicts};
use plan_widget::wire;
use serde_json::value::RawValue;

use crate::arguments::ResolveArguments;
use crate::files::{read_editable, write_file, write_out};
use crate::outcome::{CommandFailure, CommandResult, count, found};

/// An object of JSON, its values as they stand there.
type RawObject = IndexMap<String, Box<RawValue>>;

/// Lists the conflicts of a plan, or decides on them.
///
/// # Errors
/// The file cannot be read or written, is no plan, or has a key twice that would be lost.
pub fn run(asked: &ResolveArguments, out: &mut dyn Write) -> CommandResult {
    let file = read_editable(&asked.plan)?;
    let left = conflicts(&file.plan);
    let side = match (asked.ours, asked.theirs) {
        (true, _) => MergeSide::Ours,
        (_, true) => MergeSide::Theirs,
        _ => {
            for one in &left {
                writeln!(out, "{}", line(one))?;
            }
            return Ok(found(!left.is_empty()));
        }
    };
    let is_meant = |one: &LeftConflict| {
        asked.id.as_deref().is_none_or(|id| *one.id == *id) && asked.key.as_deref().is_none_or(|key| *one.key == *key)
    };
    let resolved =
        resolved(&file.plan, side, &is_meant).map_err(|why| CommandFailure::Plan(format!("{}: {why}", file.name)))?;
    let rest = conflicts(&resolved).len();
    let text = wire::write(&resolved);
    if crate::files::is_standard(&asked.plan) {
        write_out(None, text.as_bytes(), out)?;
    } else {
        write_file(&asked.plan, text.as_bytes())?;
    }
    eprintln!("{}: {} settled, {rest} left", file.name, count(left.len() - rest, "conflict"));
    Ok(found(rest > 0))
}

/// `items/p1 reach: 500 in ours, 600 in theirs`
pub fn line(one: &LeftConflict) -> String {
    let place = one.list.map_or_else(|| "the plan".to_owned(), |list| format!("{}/{}", list.name(), one.id));
    match one.removed_by {
        Some(MergeSide::Ours) => format!("{place}: removed in ours, changed in theirs"),
        Some(MergeSide::Theirs) => format!("{place}: changed in ours, removed in theirs"),
        None => {
            let value = |side: &Option<std::rc::Rc<str>>| side.as_deref().unwrap_or("nothing").to_owned();
            format!("{place} {}: {} in ours, {} in theirs", one.key, value(&one.ours), value(&one.theirs))
        }
    }
}

/// The plan with the values of one side for the conflicts that are meant, which are gone then.
///
/// # Errors
/// A sentence: a key stands twice, or the plan would be none.
pub fn resolved(plan: &Plan, side: MergeSide, is_meant: &dyn Fn(&LeftConflict) -> bool) -> Result<Plan, String> {
    if let Some(twice) = check(plan).into_iter().find(|problem| matches!(problem.kind, ProblemKind::RepeatedKey(_))) {
        return Err(format!("{}: {twice}; mend that first", twice.path));
    }
    let unread = |error: serde_json::Error| error.to_string();
    let mut document: RawObject = serde_json::from_str(&wire::write(plan)).map_err(unread)?;
    let left = conflicts(plan);
    for one in left.iter().filter(|one| is_meant(one)) {
        settle(&mut document, one, side).map_err(unread)?;
    }
    let mut rest: Vec<Box<RawValue>> = match document.get("conflicts") {
        Some(list) => serde_json::from_str(list.get()).map_err(unread)?,
        None => Vec::new(),
    };
    let mut meant = left.iter().map(is_meant);
    rest.retain(|_| !meant.next().unwrap_or(false));
    match rest.is_empty() {
        true => document.shift_remove("conflicts"),
        false => document.insert("conflicts".to_owned(), serde_json::value::to_raw_value(&rest).map_err(unread)?),
    };
    wire::read(&serde_json::to_string(&document).map_err(unread)?).map_err(|why| why.to_string())
}

fn settle(document: &mut RawObject, one: &LeftConflict, side: MergeSide) -> serde_json::Result<()> {
    let Some(list) = one.list else { return set(document, one, side) };
    let Some(entries) = document.get(list.name()) else { return Ok(()) };
    let mut entries: Vec<Box<RawValue>> = serde_json::from_str(entries.get())?;
    let is_it = |entry: &RawValue| {
        let id = serde_json::from_str::<RawObject>(entry.get()).ok().and_then(|entry| entry.get("id").cloned());
        id.and_then(|id| serde_json::from_str::<String>(id.get()).ok()).as_deref() == Some(&*one.id)
    };
    let Some(at) = entries.iter().position(|entry| is_it(entry)) else { return Ok(()) };
    match one.removed_by {
        Some(by) if by == side => {
            entries.remove(at);
        }
        Some(_) => {}
        None => {
            let mut entry: RawObject = serde_json::from_str(entries[at].get())?;
            set(&mut entry, one, side)?;
            entries[at] = serde_json::value::to_raw_value(&entry)?;
        }
    }
    document.insert(list.name().to_owned(), serde_json::value::to_raw_value(&entries)?);
    Ok(())
}

fn set(object: &mut RawObject, one: &LeftConflict, side: MergeSide) -> serde_json::Result<()> {
    let value = if side == MergeSide::Ours { &one.ours } else { &one.theirs };
    match value {
        Some(json) => object.insert(one.key.to_string(), RawValue::from_string(json.to_string())?),
        None => object.shift_remove(&*one.key),
    };
    Ok(())
}
