//! Issues of GitHub as a table: the JSON that its REST API and `gh issue list --json` give.

use super::table::Grid;
use crate::wire::json::{self, Cursor, Sort, SyntaxError};

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
    let text = text.trim_start_matches('\u{feff}');
    let mut cursor = Cursor::new(text);
    if cursor.sort().ok()? != Sort::Array {
        return None;
    }
    let mut grid = vec![HEADER.map(str::to_owned).to_vec()];
    let mut more = cursor.open(b']').ok()?;
    while more {
        if cursor.sort().ok()? != Sort::Object {
            return None;
        }
        let mut issue = Issue::default();
        object(&mut cursor, &mut |key, cursor| issue.read(key, cursor)).ok()?;
        if !issue.is_issue || issue.cells[2].is_empty() {
            return None;
        }
        issue.cells[4] = match (issue.closed, issue.dropped) {
            (_, true) => "Dropped",
            (true, false) => "Done",
            (false, false) => "Planned",
        }
        .to_owned();
        grid.push(issue.cells.to_vec());
        more = cursor.more(b']').ok()?;
    }
    cursor.end().ok()?;
    (grid.len() > 1).then_some(grid)
}

type Read<T> = Result<T, SyntaxError>;

impl Issue {
    fn read(&mut self, key: &str, cursor: &mut Cursor<'_>) -> Read<()> {
        match key {
            "title" => {
                self.is_issue = true;
                self.cells[0] = scalar(cursor)?;
            }
            "body" => self.cells[1] = scalar(cursor)?,
            "number" => self.cells[2] = ["gh-", &scalar(cursor)?].concat(),
            "html_url" => self.cells[3] = scalar(cursor)?,
            // The REST API has both, and its `url` is for programs.
            "url" => {
                let url = scalar(cursor)?;
                if self.cells[3].is_empty() && !url.contains("://api.") {
                    self.cells[3] = url;
                }
            }
            "state" => self.closed = scalar(cursor)?.eq_ignore_ascii_case("closed"),
            "stateReason" | "state_reason" => self.dropped = scalar(cursor)?.eq_ignore_ascii_case("not_planned"),
            "assignees" => self.cells[5] = list(cursor, "login")?,
            "assignee" => {
                let login = named(cursor, "login")?;
                if self.cells[5].is_empty() {
                    self.cells[5] = login;
                }
            }
            "labels" => self.cells[6] = list(cursor, "name")?,
            "milestone" => self.cells[7] = named(cursor, "title")?,
            "pull_request" => {
                if cursor.sort()? == Sort::Object {
                    self.cells[8] = "pull request".to_owned();
                }
                cursor.skip()?;
            }
            _ => {
                cursor.skip()?;
            }
        }
        Ok(())
    }
}

/// Goes through an object's keys; the cursor stands at its brace.
fn object(cursor: &mut Cursor<'_>, read: &mut dyn FnMut(&str, &mut Cursor<'_>) -> Read<()>) -> Read<()> {
    let mut more = cursor.open(b'}')?;
    while more {
        let key = json::unescape(cursor.key()?).unwrap_or_default().into_owned();
        read(&key, cursor)?;
        more = cursor.more(b'}')?;
    }
    Ok(())
}

/// A text or a number; empty for anything else.
fn scalar(cursor: &mut Cursor<'_>) -> Read<String> {
    match cursor.sort()? {
        Sort::Text => Ok(json::unescape(cursor.raw_string()?).unwrap_or_default().into_owned()),
        Sort::Number => Ok(cursor.number()?.to_owned()),
        _ => {
            cursor.skip()?;
            Ok(String::new())
        }
    }
}

/// The text under a key of an object, or the text itself.
fn named(cursor: &mut Cursor<'_>, name: &str) -> Read<String> {
    if cursor.sort()? != Sort::Object {
        return scalar(cursor);
    }
    let mut found = String::new();
    object(cursor, &mut |key, cursor| {
        if key == name {
            found = scalar(cursor)?;
        } else {
            cursor.skip()?;
        }
        Ok(())
    })?;
    Ok(found)
}

/// The names of a list of objects, as a list in a cell.
fn list(cursor: &mut Cursor<'_>, name: &str) -> Read<String> {
    if cursor.sort()? != Sort::Array {
        return scalar(cursor);
    }
    let mut names = Vec::new();
    let mut more = cursor.open(b']')?;
    while more {
        names.push(named(cursor, name)?);
        more = cursor.more(b']')?;
    }
    Ok(super::cell::join_list(names.iter().filter(|name| !name.is_empty()).map(String::as_str)))
}
