//! The sentences about the plan's sources.

use crate::base::say::common::list_comma;
use crate::base::say::import_fetch as say;
use crate::query::list_source::ListSource;

/// The place of a source in the plan's file: `sources[0]`.
fn place(source: &ListSource) -> String {
    format!("sources[{}]", source.place)
}

/// It is a plan and no list.
pub fn is_plan() -> &'static str {
    say::is_plan()
}

/// While they are asked.
pub fn asking(sources: &[ListSource]) -> String {
    let names: Vec<&str> = sources.iter().map(ListSource::name).collect();
    say::asking(names.join(list_comma()))
}

/// One that could not be read.
pub fn not_fetched(source: &ListSource, why: &str) -> String {
    say::not_fetched(source.name(), why)
}

/// The reason why a server's answer is none.
pub fn answered(status: u16) -> String {
    match status {
        401 | 403 => say::signed_out(status.to_string()),
        404 => say::nothing_there().to_owned(),
        _ => say::answered(status.to_string()),
    }
}

/// The reason why there is no answer, with the browser's words.
pub fn unreachable(words: &str) -> String {
    say::unreachable(words)
}

/// One whose address is none that may be read.
pub fn no_address(source: &ListSource) -> String {
    say::no_address(place(source), &source.url)
}

/// One that has something else than a list.
pub fn no_list(source: &ListSource, why: &str) -> String {
    say::no_list(source.name(), why)
}

/// One whose list is of another tool than the plan says.
pub fn other_kind(source: &ListSource, found: &str) -> String {
    say::other_kind(source.name(), found, place(source), &source.kind)
}

/// One with an option that says nothing here.
pub fn bad_option(source: &ListSource, path: &str, message: &str) -> String {
    let dot = if path.is_empty() { "" } else { "." };
    format!("{}{dot}{path}: {message}", place(source))
}

/// One that has nothing that the plan does not have.
pub fn nothing_new(source: &ListSource) -> String {
    say::nothing_new(source.name())
}
