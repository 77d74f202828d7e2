//! Issues of GitHub as a table: the JSON that its REST API and `gh issue list --json` give.

use super::table::Grid;
use crate::wire::json;

const HEADER: [&str; 9] = ["Title", "Description", "ID", "URL", "Status", "Assignee", "Labels", "Milestone", "Type"];

/// One issue, in the order of [`HEADER`].
#[derive(Default)]
struct Issue {
    cells: [String; 9],
    closed: bool,
    dropped: bool,
    is_issue: bool,
}

/// The issues as a table with a header; `None` where the text is no list of issues (a title and a number each), so that it may be something else.
///
/// Open issues are planned, closed ones done or, where closed as not planned, dropped; a milestone becomes a timebox, labels become tags.
pub fn issues(text: &str) -> Option<Grid> {
    let mut grid = vec![HEADER.map(str::to_owned).to_vec()];
    for issue in json::elements(text.trim_start_matches('\u{feff}'))? {
        let mut read = Issue::default();
        for (key, value) in json::members(issue)? {
            read.take(&json::text(key).unwrap_or_default(), value);
        }
        if !read.is_issue || read.cells[2].is_empty() {
            return None;
        }
        read.cells[4] = match (read.closed, read.dropped) {
            (_, true) => "Dropped",
            (true, false) => "Done",
            (false, false) => "Planned",
        }
        .to_owned();
        grid.push(read.cells.to_vec());
    }
    (grid.len() > 1).then_some(grid)
}

impl Issue {
    fn take(&mut self, key: &str, value: &str) {
        match key {
            "title" => {
                self.is_issue = true;
                self.cells[0] = scalar(value);
            }
            "body" => self.cells[1] = scalar(value),
            "number" => self.cells[2] = ["gh-", &scalar(value)].concat(),
            "html_url" => self.cells[3] = scalar(value),
            // The REST API has both, and its `url` is for programs.
            "url" => {
                let url = scalar(value);
                if self.cells[3].is_empty() && !url.contains("://api.") {
                    self.cells[3] = url;
                }
            }
            "state" => self.closed = scalar(value).eq_ignore_ascii_case("closed"),
            "stateReason" | "state_reason" => self.dropped = scalar(value).eq_ignore_ascii_case("not_planned"),
            "assignees" => self.cells[5] = list(value, "login"),
            "assignee" => {
                let login = named(value, "login");
                if self.cells[5].is_empty() {
                    self.cells[5] = login;
                }
            }
            "labels" => self.cells[6] = list(value, "name"),
            "milestone" => self.cells[7] = named(value, "title"),
            "pull_request" if value.starts_with('{') => self.cells[8] = "pull request".to_owned(),
            _ => {}
        }
    }
}

/// A text or a number; empty for anything else.
fn scalar(value: &str) -> String {
    let digits = || if value.starts_with(|sign: char| sign == '-' || sign.is_ascii_digit()) { value } else { "" };
    json::text(value).map_or_else(|| digits().to_owned(), |text| text.into_owned())
}

/// The text under a key of an object, or the text itself.
fn named(value: &str, name: &str) -> String {
    let Some(members) = json::members(value) else { return scalar(value) };
    let found = members.iter().rev().find(|(key, _)| json::text(key).is_some_and(|key| *key == *name));
    found.map_or_else(String::new, |(_, value)| scalar(value))
}

/// The names of a list of objects, as a list in a cell.
fn list(value: &str, name: &str) -> String {
    let Some(elements) = json::elements(value) else { return scalar(value) };
    let names: Vec<String> = elements.into_iter().map(|element| named(element, name)).collect();
    super::cell::join_list(names.iter().filter(|name| !name.is_empty()).map(String::as_str))
}
