//! Issues of GitLab: the JSON of its REST API.

use super::super::super::amount::WorkUnit;
use super::super::source::TableSource;
use super::entries::{Part, SourceEntry, at, source, texts};
use crate::wire::json::Tree;

/// The issues of a list; `None` where the tree is none. Their weight is their effort in points; estimates of time are in seconds, and are taken where no issue has a weight.
pub fn read(tree: &Tree) -> Option<TableSource> {
    let all = tree.as_array()?;
    let issue = |one: &Tree| one.get("iid").is_some() && one.get("title").is_some() && one.get("state").is_some();
    if all.is_empty() || !all.iter().all(issue) {
        return None;
    }
    let weighed = all.iter().any(|one| !at(one, "weight").is_empty());
    let entries: Vec<SourceEntry> = all.iter().map(|one| of_issue(one, weighed)).collect();
    source("GitLab issues", &entries, Some(if weighed { WorkUnit::Points } else { WorkUnit::Seconds }))
}

fn of_issue(issue: &Tree, weighed: bool) -> SourceEntry {
    let mut entry = SourceEntry::default();
    entry.set(Part::Title, at(issue, "title"));
    entry.set(Part::Notes, at(issue, "description"));
    entry.set(Part::Id, at(issue, "iid"));
    entry.set(Part::Link, at(issue, "web_url"));
    entry.set(Part::Status, if at(issue, "state") == "closed" { "Done" } else { "Planned" });
    let people = texts(issue.get("assignees"), &["name", "username"]);
    entry.list(Part::Owner, if people.is_empty() { vec![at(issue, "assignee.name")] } else { people });
    entry.list(Part::Tags, texts(issue.get("labels"), &["name", "title"]));
    // An iteration without a title of its own is called by its days.
    let of = |cycle: &str, key: &str| at(issue, &format!("{cycle}.{key}"));
    let days = [of("iteration", "start_date"), of("iteration", "due_date")];
    let (cycle, title) = match (of("iteration", "title"), of("milestone", "title")) {
        (title, _) if !title.is_empty() => ("iteration", title),
        (_, title) if !title.is_empty() => ("milestone", title),
        _ if days.iter().all(|day| !day.is_empty()) => ("iteration", days.join(" – ")),
        _ => ("milestone", String::new()),
    };
    entry.set(Part::Timebox, title);
    entry.field("Epic", at(issue, "epic.title"));
    entry.set(Part::BoxStart, at(issue, &format!("{cycle}.start_date")));
    entry.set(Part::BoxEnd, at(issue, &format!("{cycle}.due_date")));
    entry.set(Part::Start, at(issue, "start_date"));
    entry.set(Part::End, at(issue, "due_date"));
    let seconds = at(issue, "time_stats.time_estimate");
    entry.set(
        Part::Effort,
        if weighed {
            at(issue, "weight")
        } else if seconds == "0" {
            String::new()
        } else {
            seconds
        },
    );
    let kind = at(issue, "issue_type");
    entry.set(Part::Kind, if kind == "issue" { "" } else { &kind });
    entry
}
