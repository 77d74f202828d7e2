//! Issues of Linear, as its API gives them: `{"data": {"issues": {"nodes": […]}}}`, with whatever fields were asked for.

use super::super::super::amount::WorkUnit;
use super::super::source::TableSource;
use super::entries::{Part, SourceEntry, at, source, texts};
use crate::wire::json::Tree;

/// The issues of an answer; `None` where the tree is none.
pub fn read(tree: &Tree) -> Option<TableSource> {
    let issues = tree.get("data").unwrap_or(tree).get("issues")?;
    let all = issues.get("nodes").unwrap_or(issues).as_array()?;
    let issue = |one: &Tree| one.get("title").is_some() && one.get("identifier").is_some();
    if all.is_empty() || !all.iter().all(issue) {
        return None;
    }
    source("Linear issues", &all.iter().map(of_issue).collect::<Vec<_>>(), Some(WorkUnit::Points))
}

fn of_issue(issue: &Tree) -> SourceEntry {
    let mut entry = SourceEntry::default();
    entry.set(Part::Title, at(issue, "title"));
    entry.set(Part::Notes, at(issue, "description"));
    entry.set(Part::Id, at(issue, "identifier"));
    entry.set(Part::Link, at(issue, "url"));
    entry.set(Part::Status, at(issue, "state.name"));
    let first =
        |paths: &[&str]| paths.iter().map(|path| at(issue, path)).find(|text| !text.is_empty()).unwrap_or_default();
    entry.set(Part::Owner, first(&["assignee.name", "assignee.displayName", "assignee.email"]));
    entry.set(Part::Team, first(&["team.name", "team.key"]));
    entry.list(Part::Tags, texts(issue.get("labels"), &["name"]));
    let number = at(issue, "cycle.number");
    let cycle = if number.is_empty() { number } else { format!("Cycle {number}") };
    entry.set(Part::Timebox, Some(at(issue, "cycle.name")).filter(|name| !name.is_empty()).unwrap_or(cycle));
    entry.set(Part::BoxStart, at(issue, "cycle.startsAt"));
    entry.set(Part::BoxEnd, at(issue, "cycle.endsAt"));
    entry.set(Part::End, at(issue, "dueDate"));
    entry.set(Part::Effort, at(issue, "estimate"));
    entry.set(Part::Priority, at(issue, "priorityLabel"));
    entry.set(Part::Parent, at(issue, "parent.identifier"));
    entry
}
