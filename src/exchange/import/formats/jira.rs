//! Issues of Jira: the JSON of its REST search.

use super::super::super::amount::WorkUnit;
use super::super::source::TableSource;
use super::entries::{Part, SourceEntry, at, scalar, source, texts};
use crate::base::map::Set;
use crate::wire::json::Tree;

/// Story points in the installations that Atlassian runs, where `names` does not say which field they are.
const POINTS: [&str; 4] = ["customfield_10016", "customfield_10026", "customfield_10028", "customfield_10002"];

/// The issues of a search; `None` where the tree is none.
pub fn read(tree: &Tree) -> Option<TableSource> {
    let all = tree.get("issues").and_then(Tree::as_array).or_else(|| tree.as_array())?;
    if all.is_empty()
        || !all.iter().all(|one| one.get("key").is_some() && one.get("fields").is_some_and(Tree::is_object))
    {
        return None;
    }
    let named = |wanted: &str| {
        let names = tree.get("names")?.as_object()?;
        names
            .iter()
            .find(|(_, name)| name.as_str().is_some_and(|name| name.eq_ignore_ascii_case(wanted)))
            .map(|(key, _)| key.clone())
    };
    let points = ["Story Points", "Story point estimate"].into_iter().find_map(named);
    let sprint = named("Sprint");
    let start = named("Start date");
    let of = |issue: &Tree| of_issue(issue, points.as_deref(), sprint.as_deref(), start.as_deref());
    let mut entries: Vec<SourceEntry> = all.iter().map(of).collect();
    let keys: Set<String> = all.iter().map(|issue| at(issue, "key")).collect();
    for (entry, issue) in entries.iter_mut().zip(all) {
        // The title says more than the key where the parent is not among the issues.
        let (key, title) = (at(issue, "fields.parent.key"), at(issue, "fields.parent.fields.summary"));
        entry.set(Part::Parent, if keys.contains(&key) || title.is_empty() { key } else { title });
    }
    source("Jira issues", &entries, Some(WorkUnit::Points))
}

fn of_issue(issue: &Tree, points: Option<&str>, sprint: Option<&str>, start: Option<&str>) -> SourceEntry {
    let fields = &issue["fields"];
    let mut entry = SourceEntry::default();
    entry.set(Part::Id, at(issue, "key"));
    entry.set(Part::Title, at(fields, "summary"));
    entry.set(Part::Notes, document(fields.get("description")));
    entry.set(Part::Kind, at(fields, "issuetype.name"));
    let status = at(fields, "status.name");
    entry.set(
        Part::Status,
        if super::super::super::words::word_of(crate::model::Key::Status, &status).is_some() || status.is_empty() {
            status
        } else {
            // A status of their own, by the category that Jira puts it in.
            match &*at(fields, "status.statusCategory.key") {
                "new" => "Planned".to_owned(),
                "indeterminate" => "In progress".to_owned(),
                "done" => "Done".to_owned(),
                _ => status,
            }
        },
    );
    entry.set(Part::Owner, at(fields, "assignee.displayName"));
    entry.set(Part::Priority, at(fields, "priority.name"));
    let mut labels = texts(fields.get("labels"), &[]);
    labels.extend(texts(fields.get("components"), &["name"]));
    entry.list(Part::Tags, labels);
    entry.set(Part::End, at(fields, "duedate"));
    entry.set(
        Part::Start,
        start
            .map(|key| at(fields, key))
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| at(fields, "customfield_10015")),
    );
    let known = points.map_or_else(|| POINTS.to_vec(), |points| vec![points]);
    let points = known.into_iter().filter_map(|key| fields.get(key)).find(|value| value.is_number());
    entry.set(Part::Effort, points.map(scalar).unwrap_or_default());
    // The last sprint is the one it is in now.
    let sprints = sprint.or(Some("customfield_10020")).and_then(|key| fields.get(key)).and_then(Tree::as_array);
    if let Some(last) = sprints.and_then(|all| all.last()) {
        entry.set(Part::Timebox, at(last, "name"));
        entry.set(Part::BoxStart, at(last, "startDate").chars().take(10).collect::<String>());
        entry.set(Part::BoxEnd, at(last, "endDate").chars().take(10).collect::<String>());
    }
    if entry.get(Part::Timebox).is_none() {
        entry.set(Part::Timebox, texts(fields.get("fixVersions"), &["name"]).pop().unwrap_or_default());
    }
    let links = fields.get("issuelinks").and_then(Tree::as_array).map_or(&[][..], Vec::as_slice);
    let linked = |side: &str| -> Vec<String> {
        links
            .iter()
            .filter(|link| at(link, "type.name").eq_ignore_ascii_case("blocks"))
            .map(|link| at(link, &format!("{side}.key")))
            .collect()
    };
    entry.list(Part::DependsOn, linked("inwardIssue"));
    entry.list(Part::Blocks, linked("outwardIssue"));
    entry
}

/// A description: a text, or a document of nested nodes as the newer API has it.
fn document(tree: Option<&Tree>) -> String {
    fn collect(tree: &Tree, out: &mut String) {
        if let Some(text) = tree.get("text").and_then(Tree::as_str) {
            out.push_str(text);
        }
        for node in tree.get("content").and_then(Tree::as_array).into_iter().flatten() {
            collect(node, out);
        }
        if matches!(tree.get("type").and_then(Tree::as_str), Some("paragraph" | "heading" | "listItem" | "hardBreak"))
            && !out.ends_with('\n')
        {
            out.push('\n');
        }
    }
    match tree {
        Some(Tree::String(text)) => text.clone(),
        Some(tree) => {
            let mut out = String::new();
            collect(tree, &mut out);
            out.trim().to_owned()
        }
        None => String::new(),
    }
}
