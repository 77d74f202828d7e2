//! Formats of tools, each known by what it holds: JSON and XML of trackers, diagrams, Markdown, calendars, outlines.

pub mod aligned;
pub mod calendar;
mod diagram;
mod entries;
mod github;
mod gitlab;
mod html;
mod jira;
mod linear;
pub mod links;
mod markdown;
mod markwhen;
pub mod matrix;
mod outline;
mod subitems;
pub mod tree;
mod trello;
pub mod turned;
mod xml;

use super::source::{Refusal, TableSource};
use crate::base::say::import as say;
use crate::model::schema::ITEM;
use crate::wire;
use crate::wire::json::{self, Tree};

/// The content of a text of a known format; `None` where it is a table, a list, or a plan.
pub fn read(text: &str) -> Option<Result<TableSource, Refusal>> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    // A list of ticks is no JSON.
    let ticks = ["[ ]", "[x]", "[X]"].iter().any(|tick| text.starts_with(tick));
    if text.starts_with(['{', '[']) && !ticks {
        return json_source(text);
    }
    if text.starts_with('<') {
        return xml::read(text);
    }
    let begin = |word: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    if begin("BEGIN:VCALENDAR") {
        return Some(calendar::read(text));
    }
    if begin("@start") {
        return Some(Err(say::plantuml().into()));
    }
    if is_yaml(text) {
        return Some(Err(say::yaml().into()));
    }
    let binary = ["%PDF-", "GIF8", "\u{fffd}PNG", "\u{0}\u{0}"];
    if binary.iter().any(|start| text.starts_with(start)) {
        return Some(Err(say::no_text().into()));
    }
    let found = github::lines(text)
        .or_else(|| diagram::read(text))
        .or_else(|| markwhen::read(text))
        .or_else(|| markdown::read(text))
        .or_else(|| outline::headed(text).and_then(|text| markdown::read(&text)))
        .or_else(|| outline::read(text));
    found.map(Ok)
}

/// True if a text is a list or a map of YAML: nearly every line is a key with its value.
fn is_yaml(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    let is_pair = |line: &&&str| {
        let line = line.trim_start().trim_start_matches("- ");
        let key = line.split_once(':').filter(|(_, rest)| rest.is_empty() || rest.starts_with(' ')).map(|(key, _)| key);
        key.is_some_and(|key| {
            !key.is_empty()
                && key
                    .bytes()
                    .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, b'_' | b'-'))
        })
    };
    let keys = |line: &&&str| line.starts_with("- ") && is_pair(line);
    lines.len() > 2
        && lines.iter().filter(is_pair).count() * 10 >= lines.len() * 9
        && lines.iter().any(|line| line.starts_with("  "))
        && (lines.iter().any(|line| keys(&line)) || lines[0].ends_with(':'))
}

fn json_source(text: &str) -> Option<Result<TableSource, Refusal>> {
    // A list of ticks, `[x] Login`, is no JSON.
    let rest = text[1..].trim_start();
    if !(rest.starts_with(['{', '"', '}']) || text.starts_with('[') && rest.starts_with(['[', ']'])) {
        return None;
    }
    // The widget's own plans may be large, and say what they are.
    if wire::says_plan(text) {
        return None;
    }
    let tree = json::tree(text)?;
    let found = github::read(&tree)
        .or_else(|| gitlab::read(&tree))
        .or_else(|| jira::read(&tree))
        .or_else(|| linear::read(&tree))
        .or_else(|| trello::read(&tree));
    match found {
        Some(source) => Some(Ok(source)),
        None if is_plan(&tree) => None,
        None => Some(Err(Refusal::Foreign(other_json(&tree)))),
    }
}

/// True if JSON that does not say what it is can be a plan: items whose keys are those of the format.
fn is_plan(tree: &Tree) -> bool {
    let Some(items) = tree.as_array().or_else(|| tree.get("items")?.as_array()) else {
        return tree.get("format").is_some() || tree.get("items").is_some();
    };
    let known = |item: &Tree| match item.as_object() {
        Some(item) => {
            let known = item.keys().filter(|key| ITEM.find(key, 0).is_some()).count();
            known * 2 >= item.len() && item.get("id").is_none_or(|id| id.is_string())
        }
        None => true,
    };
    items.iter().take(200).filter(|item| known(item)).count() * 10 >= items.len().min(200) * 9
}

/// The sentence about JSON that is no list, with the source that it names besides.
fn other_json(tree: &Tree) -> String {
    let first = tree.as_array().and_then(|all| all.first()).unwrap_or(tree);
    let has = |key: &str| first.get(key).is_some();
    let keys = || {
        first
            .as_object()
            .map(|object| object.keys().take(3).cloned().collect::<Vec<_>>().join(", "))
            .unwrap_or_default()
    };
    match () {
        () if has("gid")
            || tree.get("data").and_then(|data| data.get(0)).is_some_and(|one| one.get("gid").is_some()) =>
        {
            say::json_of("Asana")
        }
        () if has("object") && has("results") => say::json_of("Notion"),
        () if has("boards") || tree.get("data").is_some_and(|data| data.get("boards").is_some()) => {
            say::json_of("monday.com")
        }
        () if has("tasks") && tree.to_string().contains("clickup") => say::json_of("ClickUp"),
        () => match keys() {
            keys if keys.is_empty() => say::other_json().to_owned(),
            keys => say::json_with_keys(keys),
        },
    }
}
