//! Ways to get the plan out, once for the dialog and for the element's `export`.

use super::state::Lanes;
use super::text;
use crate::exchange::confluence::confluence;
use crate::exchange::csv::csv;
use crate::exchange::dokuwiki::dokuwiki;
use crate::exchange::html::html;
use crate::exchange::ics::ics;
use crate::exchange::markdown::markdown;
use crate::exchange::mediawiki::mediawiki;
use crate::exchange::mermaid::mermaid;
use crate::model::Plan;
use crate::query::Column;
use crate::wire;

/// One format.
pub struct Format {
    /// The name `export` takes.
    pub name: &'static str,
    /// What the dialog says.
    pub label: &'static str,
    /// The file's ending.
    pub ending: &'static str,
    /// Its MIME type.
    pub mime: &'static str,
    /// The plan in it.
    pub write: fn(&Plan) -> String,
}

/// Every format that is text.
pub const FORMATS: &[Format] = &[
    Format { name: "json", label: "Plan file", ending: "plan.json", mime: "application/json", write: wire::write },
    Format { name: "csv", label: "Spreadsheet", ending: "csv", mime: "text/csv", write: |plan| csv(plan, &name(plan)) },
    Format {
        name: "markdown",
        label: "Markdown table",
        ending: "md",
        mime: "text/markdown",
        write: |plan| markdown(plan, &name(plan)),
    },
    Format {
        name: "html",
        label: "HTML table",
        ending: "html",
        mime: "text/html",
        write: |plan| html(plan, &name(plan)),
    },
    Format {
        name: "confluence",
        label: "Confluence storage format",
        ending: "xml",
        mime: "text/xml",
        write: |plan| confluence(plan, &name(plan)),
    },
    Format {
        name: "mediawiki",
        label: "MediaWiki table",
        ending: "wiki",
        mime: "text/plain",
        write: |plan| mediawiki(plan, &name(plan)),
    },
    Format {
        name: "dokuwiki",
        label: "DokuWiki table",
        ending: "txt",
        mime: "text/plain",
        write: |plan| dokuwiki(plan, &name(plan)),
    },
    Format {
        name: "mermaid",
        label: "Mermaid Gantt",
        ending: "mmd",
        mime: "text/plain",
        write: |plan| mermaid(plan, text::timeline::without(Lanes::Team)),
    },
    Format { name: "ics", label: "Calendar", ending: "ics", mime: "text/calendar", write: ics },
];

/// What the columns of a table are called, under the plan's method.
fn name(plan: &Plan) -> impl Fn(Column) -> &'static str {
    let method = plan.method();
    move |column| text::column_name(column, method)
}

/// The format of that name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// A name for a file of the plan: its title, in letters every file system takes.
pub fn file_name(plan: &Plan, ending: &str) -> String {
    let mut stem = String::new();
    for letter in plan.title().chars().flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            stem.push(letter);
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
        if stem.len() >= 60 {
            break;
        }
    }
    let stem = stem.trim_end_matches('-');
    format!("{}.{ending}", if stem.is_empty() { "plan" } else { stem })
}
