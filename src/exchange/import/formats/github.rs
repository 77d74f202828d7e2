//! Issues of GitHub: the JSON of its REST API, of its search, of `gh issue list --json` and of `gh project item-list --format json`.

use super::super::super::amount::WorkUnit;
use super::super::source::TableSource;
use super::entries::{Part, SourceEntry, at, scalar, source, texts};
use crate::base::day::Day;
use crate::wire::json::Tree;

/// The issues of a list; `None` where the tree is none of these.
///
/// Open issues are planned, closed ones done or, where closed as not planned, dropped; a milestone or an iteration becomes a timebox, labels become tags.
pub fn read(tree: &Tree) -> Option<TableSource> {
    let all = tree.as_array().or_else(|| tree.get("items")?.as_array())?;
    if all.is_empty() {
        return None;
    }
    let project = all.iter().all(|one| one.get("title").is_some() && one.get("content").is_some_and(Tree::is_object));
    if project {
        return source("GitHub project", &all.iter().map(of_project).collect::<Vec<_>>(), Some(WorkUnit::Points));
    }
    let issue = |one: &Tree| one.get("title").is_some() && one.get("number").is_some_and(|number| number.is_u64());
    if !all.iter().all(issue) {
        return None;
    }
    source("GitHub issues", &all.iter().map(of_issue).collect::<Vec<_>>(), None)
}

fn of_issue(issue: &Tree) -> SourceEntry {
    let mut entry = SourceEntry::default();
    entry.set(Part::Title, at(issue, "title"));
    entry.set(Part::Notes, at(issue, "body"));
    entry.set(Part::Id, format!("gh-{}", at(issue, "number")));
    // The REST API has both, and its `url` is for programs.
    let url =
        [at(issue, "html_url"), at(issue, "url")].into_iter().find(|url| !url.is_empty() && !url.contains("://api."));
    entry.set(Part::Link, url.unwrap_or_default());
    let closed = at(issue, "state").eq_ignore_ascii_case("closed");
    let reason = [at(issue, "stateReason"), at(issue, "state_reason")].concat();
    let dropped = ["not_planned", "duplicate"].iter().any(|word| reason.eq_ignore_ascii_case(word));
    entry.set(
        Part::Status,
        if dropped {
            "Dropped"
        } else if closed {
            "Done"
        } else {
            "Planned"
        },
    );
    let people = texts(issue.get("assignees"), &["login", "name"]);
    entry.list(Part::Owner, if people.is_empty() { vec![at(issue, "assignee.login")] } else { people });
    entry.list(Part::Tags, texts(issue.get("labels"), &["name"]));
    let milestone = [at(issue, "milestone.title"), at(issue, "milestone")].into_iter().find(|title| !title.is_empty());
    entry.set(Part::Timebox, milestone.unwrap_or_default());
    let due = [at(issue, "milestone.due_on"), at(issue, "milestone.dueOn")].concat();
    entry.set(Part::BoxEnd, due.get(..10).unwrap_or_default());
    if issue.get("pull_request").is_some_and(Tree::is_object) {
        entry.set(Part::Kind, "pull request");
    }
    entry
}

/// The keys of an entry of a project that are not its people's, or are read already.
const OWN_KEYS: [&str; 15] = [
    "id",
    "title",
    "status",
    "labels",
    "assignees",
    "repository",
    "content",
    "milestone",
    "linked pull requests",
    "estimate",
    "priority",
    "start date",
    "start",
    "target date",
    "end date",
];

/// The lines that `gh issue list` prints where no person reads them: number, state, title, labels and the time of the last change, without names. `None` for other texts.
pub fn lines(text: &str) -> Option<TableSource> {
    let rows: Vec<Vec<&str>> =
        text.lines().filter(|line| !line.trim().is_empty()).map(|line| line.split('\t').collect()).collect();
    let number = |cell: &str| !cell.is_empty() && cell.bytes().all(|sign| sign.is_ascii_digit());
    let time = |cell: &str| cell.len() >= 20 && cell.as_bytes()[10] == b'T' && Day::parse(&cell[..10]).is_some();
    let issue = |row: &Vec<&str>| {
        row.len() == 5
            && number(row[0])
            && matches!(row[1], "OPEN" | "CLOSED" | "MERGED" | "DRAFT")
            && row[4].is_ascii()
            && time(row[4].trim())
    };
    if rows.is_empty() || !rows.iter().all(issue) {
        return None;
    }
    let entry = |row: &Vec<&str>| {
        let mut entry = SourceEntry::default();
        entry.set(Part::Id, format!("gh-{}", row[0]));
        entry.set(Part::Title, row[2]);
        entry.set(Part::Status, if matches!(row[1], "OPEN" | "DRAFT") { "Planned" } else { "Done" });
        entry.set(Part::Tags, row[3]);
        entry
    };
    source("GitHub issues", &rows.iter().map(entry).collect::<Vec<_>>(), None)
}

fn of_project(item: &Tree) -> SourceEntry {
    let mut entry = SourceEntry::default();
    entry.set(Part::Title, at(item, "title"));
    entry.set(Part::Notes, at(item, "content.body"));
    let number = at(item, "content.number");
    entry.set(Part::Id, if number.is_empty() { at(item, "id") } else { format!("gh-{number}") });
    entry.set(Part::Link, at(item, "content.url"));
    entry.set(Part::Status, at(item, "status"));
    entry.list(Part::Owner, texts(item.get("assignees"), &["login"]));
    entry.list(Part::Tags, texts(item.get("labels"), &["name"]));
    let kind = at(item, "content.type");
    entry.set(
        Part::Kind,
        match &*kind {
            "PullRequest" => "pull request",
            "DraftIssue" | "Issue" => "",
            other => other,
        },
    );
    entry.set(
        Part::Effort,
        [at(item, "estimate"), at(item, "size")].into_iter().find(|text| !text.is_empty()).unwrap_or_default(),
    );
    entry.set(Part::Priority, at(item, "priority"));
    for key in ["iteration", "sprint"] {
        let (title, start) = (at(item, &format!("{key}.title")), at(item, &format!("{key}.startDate")));
        let Some(first) = Day::parse(&start).filter(|_| !title.is_empty()) else { continue };
        let days = item.get(key).and_then(|one| one.get("duration")).and_then(Tree::as_i64).unwrap_or(14).clamp(1, 400);
        entry.set(Part::Timebox, title);
        entry.set(Part::BoxStart, start);
        entry.set(Part::BoxEnd, first.add_days(days as i32 - 1).to_string());
    }
    for (part, keys) in [(Part::Start, ["start date", "start"]), (Part::End, ["target date", "end date"])] {
        entry.set(part, keys.iter().map(|key| at(item, key)).find(|text| !text.is_empty()).unwrap_or_default());
    }
    if entry.get(Part::Timebox).is_none() {
        entry.set(Part::Timebox, at(item, "milestone.title"));
        entry.set(Part::BoxEnd, at(item, "milestone.dueOn").get(..10).unwrap_or_default());
    } else {
        entry.field("Milestone", at(item, "milestone.title"));
    }
    // Fields that the project's people have made stand beside its own.
    for (key, value) in item.as_object().into_iter().flatten() {
        let value = scalar(value);
        if !OWN_KEYS.contains(&key.as_str()) {
            entry.field(key, if key == "size" && entry.get(Part::Effort) == Some(&value) { "" } else { &value });
        }
    }
    entry
}
