//! XML of tools: issues of Jira, a project of MS Project, an outline (OPML).

use roxmltree::{Document, Node, ParsingOptions};

use super::super::super::amount::WorkUnit;
use super::super::clean::without_tags;
use super::super::source::{Refusal, TableSource};
use super::entries::{Part, SourceEntry, source};
use crate::base::map::Map;
use crate::base::say::import as say;
use crate::model::depends::DependencyRule;
use crate::model::words::DependencyKind;

/// The content of a text of XML; `None` where it is a picture, which may carry a plan.
pub fn read(text: &str) -> Option<Result<TableSource, Refusal>> {
    if text.contains("<svg") {
        return None;
    }
    let unknown = || Refusal::from(say::other_page());
    let options = ParsingOptions { allow_dtd: true, nodes_limit: 4_000_000, ..ParsingOptions::default() };
    let page = || Some(super::html::read(text).ok_or_else(unknown));
    let Ok(document) = Document::parse_with_options(text, options) else { return page() };
    let root = document.root_element();
    let found = match root.tag_name().name() {
        "rss" => jira(root),
        "Project" => project(root),
        "opml" => opml(root),
        _ => return page(),
    };
    Some(found.ok_or_else(unknown))
}

fn child<'a>(node: Node<'a, 'a>, name: &str) -> Option<Node<'a, 'a>> {
    node.children().find(|child| child.tag_name().name() == name)
}

fn text<'a>(node: Node<'a, 'a>, name: &str) -> &'a str {
    child(node, name).and_then(|child| child.text()).unwrap_or_default().trim()
}

fn jira(root: Node<'_, '_>) -> Option<TableSource> {
    let items = root.descendants().filter(|node| node.tag_name().name() == "item" && child(*node, "key").is_some());
    let entries: Vec<SourceEntry> = items
        .map(|item| {
            let mut entry = SourceEntry::default();
            entry.set(Part::Id, text(item, "key"));
            entry.set(Part::Title, text(item, "summary"));
            entry.set(Part::Link, text(item, "link"));
            entry.set(Part::Notes, without_tags(text(item, "description")));
            entry.set(Part::Kind, text(item, "type"));
            entry.set(Part::Status, text(item, "status"));
            entry.set(Part::Priority, text(item, "priority"));
            let owner = text(item, "assignee");
            entry.set(Part::Owner, if owner == "Unassigned" { "" } else { owner });
            let labels =
                child(item, "labels").into_iter().flat_map(|labels| labels.children()).filter_map(|label| label.text());
            let components =
                item.children().filter(|node| node.tag_name().name() == "component").filter_map(|node| node.text());
            entry.list(Part::Tags, labels.chain(components).map(str::trim));
            entry.set(Part::End, text(item, "due"));
            let mut versions =
                item.children().filter(|node| node.tag_name().name() == "fixVersion").filter_map(|node| node.text());
            entry.set(Part::Timebox, versions.next_back().unwrap_or_default());
            for field in item.descendants().filter(|node| node.tag_name().name() == "customfield") {
                let value = field
                    .descendants()
                    .filter(|node| node.tag_name().name() == "customfieldvalue")
                    .filter_map(|node| node.text())
                    .next_back()
                    .unwrap_or_default()
                    .trim();
                match text(field, "customfieldname") {
                    "Story Points" | "Story point estimate" => entry.set(Part::Effort, value),
                    "Sprint" => entry.set(Part::Timebox, value),
                    "Start date" => entry.set(Part::Start, value),
                    _ => {}
                }
            }
            for kind in item
                .descendants()
                .filter(|node| node.tag_name().name() == "issuelinktype" && text(*node, "name") == "Blocks")
            {
                let keys = |name: &str| -> Vec<String> {
                    let links = kind
                        .children()
                        .filter(|node| node.tag_name().name() == name)
                        .flat_map(|links| links.descendants());
                    links
                        .filter(|node| node.tag_name().name() == "issuekey")
                        .filter_map(|node| node.text())
                        .map(|key| key.trim().to_owned())
                        .collect()
                };
                entry.list(Part::Blocks, keys("outwardlinks"));
                entry.list(Part::DependsOn, keys("inwardlinks"));
            }
            entry
        })
        .collect();
    source("Jira issues", &entries, Some(WorkUnit::Points))
}

/// Tasks of MS Project. What a summary says of time and work is what its tasks come to, so that is left to them.
fn project(root: Node<'_, '_>) -> Option<TableSource> {
    let all: Vec<Node<'_, '_>> =
        child(root, "Tasks")?.children().filter(|node| node.tag_name().name() == "Task").collect();
    let resources: Map<&str, &str> = child(root, "Resources")
        .into_iter()
        .flat_map(|node| node.children())
        .filter(|node| node.is_element())
        .map(|node| (text(node, "UID"), text(node, "Name")))
        .collect();
    let assigned = |task: &str| -> Vec<&str> {
        let all = child(root, "Assignments").into_iter().flat_map(|node| node.children());
        all.filter(|node| node.is_element() && text(*node, "TaskUID") == task)
            .filter_map(|node| resources.get(text(node, "ResourceUID")).copied())
            .collect()
    };
    let mut above: Vec<(usize, usize, &str)> = Vec::new();
    let mut entries = Vec::new();
    for task in all {
        let (uid, name) = (text(task, "UID"), text(task, "Name"));
        let level: usize = text(task, "OutlineLevel").parse().unwrap_or(1);
        // The first task stands for the project.
        if uid == "0" || name.is_empty() {
            continue;
        }
        above.retain(|(known, ..)| *known < level);
        let parent = above.last().map(|(_, place, name)| (*place, *name));
        above.push((level, entries.len(), name));
        let mut entry = SourceEntry::default();
        entry.set(Part::Id, uid);
        entry.set(Part::Title, name);
        entry.put_under(parent);
        entry.set(Part::Notes, text(task, "Notes"));
        if text(task, "Summary") != "1" {
            entry.set(Part::Start, day(text(task, "Start")));
            entry.set(Part::End, day(text(task, "Finish")));
            entry.set(Part::Progress, text(task, "PercentComplete"));
            entry.set(Part::Kind, if text(task, "Milestone") == "1" { "milestone" } else { "" });
            entry.set(Part::Effort, hours(text(task, "Work")).unwrap_or_default());
        }
        entry.list(Part::Owner, assigned(uid));
        let links = task.children().filter(|node| node.tag_name().name() == "PredecessorLink");
        let waits: Vec<String> = links.map(predecessor).collect();
        entry.list(Part::DependsOn, waits.iter().map(String::as_str));
        entries.push(entry);
    }
    source("MS Project", &entries, Some(WorkUnit::Hours))
}

/// A `PredecessorLink` as a column says it: `3SS+2d`. Its lag counts tenths of minutes of days of eight hours.
fn predecessor(link: Node<'_, '_>) -> String {
    let kind = match text(link, "Type") {
        "0" => DependencyKind::FinishToFinish,
        "2" => DependencyKind::StartToFinish,
        "3" => DependencyKind::StartToStart,
        _ => DependencyKind::FinishToStart,
    };
    let lag = text(link, "LinkLag").parse::<f64>().map_or(0.0, |tenths| (tenths / 4800.0).round());
    let rule = DependencyRule { kind, lag: lag as i32 };
    [text(link, "PredecessorUID"), &rule.suffix()].concat()
}

fn day(time: &str) -> &str {
    time.get(..10).unwrap_or(time)
}

/// `PT40H0M0S` in hours.
fn hours(work: &str) -> Option<String> {
    let (hours, _) = work.strip_prefix("PT")?.split_once('H')?;
    (hours != "0").then(|| hours.to_owned())
}

fn opml(root: Node<'_, '_>) -> Option<TableSource> {
    let mut entries = Vec::new();
    let mut above: Vec<(Node<'_, '_>, usize, &str)> = Vec::new();
    for outline in root.descendants().filter(|node| node.tag_name().name() == "outline") {
        let title = outline.attribute("text").or_else(|| outline.attribute("title")).unwrap_or_default();
        while above.pop_if(|(node, ..)| Some(*node) != outline.parent()).is_some() {}
        let mut entry = SourceEntry::default();
        entry.put_under(above.last().map(|(_, place, title)| (*place, *title)));
        above.push((outline, entries.len(), title));
        entry.set(Part::Title, title);
        entry.set(Part::Notes, outline.attribute("_note").or_else(|| outline.attribute("note")).unwrap_or_default());
        entry.set(Part::Link, outline.attribute("url").or_else(|| outline.attribute("htmlUrl")).unwrap_or_default());
        entry.set(
            Part::Status,
            if matches!(
                outline.attribute("_complete").or_else(|| outline.attribute("_status")),
                Some("true" | "checked")
            ) {
                "Done"
            } else {
                ""
            },
        );
        // What else an outline says of a line: a day it is due, a priority.
        for attribute in outline.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            match name {
                "text" | "title" | "_note" | "note" | "url" | "htmlUrl" | "_complete" | "_status" | "type" => {}
                "isComment" | "isBreakpoint" | "created" | "expanded" | "collapsed" => {}
                name => entry.field(name.trim_start_matches('_'), value),
            }
        }
        entries.push(entry);
    }
    source("outline", &entries, None)
}
