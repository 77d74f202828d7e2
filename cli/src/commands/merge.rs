//! `merge`: two plans that were made from one, by entry and field.

use std::io::Write;

use plan_widget::app::document::conflict;
use plan_widget::edit::merge::choose;
use plan_widget::edit::{MergeConflict, merge};
use plan_widget::model::Plan;
use plan_widget::wire;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::arguments::MergeArguments;
use crate::files::{read_editable, write_out};
use crate::outcome::{CommandResult, count, found};

/// Two plans brought together.
pub struct MergedPlans {
    /// Both sides' changes; ours hold where both changed one thing.
    pub plan: Plan,
    /// What both changed, but for places in the manual order.
    pub conflicts: Vec<MergeConflict>,
}

/// Both sides' changes in one plan.
pub fn merged(base: &Plan, ours: &Plan, theirs: &Plan) -> MergedPlans {
    let merged = merge(base, ours, theirs);
    let conflicts = merged.clashes.into_iter().filter(conflict::is_asked).collect();
    MergedPlans { plan: merged.plan, conflicts }
}

#[derive(Serialize)]
struct MergeAnswer {
    plan: Box<RawValue>,
    conflicts: Box<RawValue>,
}

/// Merges, writes the plan, and tells of the conflicts.
///
/// # Errors
/// A file cannot be read or written, is no plan, or is of a newer version.
pub fn run(asked: &MergeArguments, out: &mut dyn Write) -> CommandResult {
    let [base, ours, theirs] = [&asked.base, &asked.ours, &asked.theirs].map(|path| read_editable(path));
    let (base, ours, theirs) = (base?, ours?, theirs?);
    let MergedPlans { plan, conflicts } = merged(&base.plan, &ours.plan, &theirs.plan);
    let plan = if asked.prefer_theirs { choose(&plan, &conflicts, |_| true) } else { plan };
    let text = wire::write(&plan);
    if asked.json {
        let detail: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&conflict::json("", &conflicts)).unwrap_or_default();
        let clashes = detail.get("clashes").map_or_else(|| "[]".to_owned(), ToString::to_string);
        let raw = |json: String| RawValue::from_string(json).map_err(std::io::Error::from);
        let answer = MergeAnswer { plan: raw(text.trim_end().to_owned())?, conflicts: raw(clashes)? };
        let answer = serde_json::to_string(&answer).map_err(std::io::Error::from)?;
        write_out(asked.output.as_deref(), format!("{answer}\n").as_bytes(), out)?;
    } else {
        write_out(asked.output.as_deref(), text.as_bytes(), out)?;
        for line in lines(&plan, &conflicts) {
            eprintln!("{}: {line}", ours.name);
        }
        if !conflicts.is_empty() {
            let side = if asked.prefer_theirs { "theirs" } else { "ours" };
            eprintln!("{}: {}; {side} hold", ours.name, count(conflicts.len(), "conflict"));
        }
    }
    Ok(found(!conflicts.is_empty()))
}

/// A line for each conflict: `Reach of Passkeys: 500 in ours, 600 in theirs`.
pub fn lines(plan: &Plan, conflicts: &[MergeConflict]) -> Vec<String> {
    let line = |clash: &MergeConflict| {
        let choice = conflict::choice(plan, clash, false);
        format!("{}: {} in ours, {} in theirs", choice.name, choice.ours, choice.theirs)
    };
    conflicts.iter().map(line).collect()
}
