//! The sentences about the plan's sources.

use crate::base::say::import_fetch as say;
use crate::query::list_source::ListSource;

/// While they are asked.
pub fn asking(sources: &[ListSource]) -> String {
    let names: Vec<&str> = sources.iter().map(ListSource::name).collect();
    format!("Asking {}…", names.join(", "))
}

/// One that could not be read.
pub fn not_fetched(source: &ListSource, why: &str) -> String {
    format!("{} could not be read: {why} The plan is as it was.", source.name())
}

/// The reason why a server's answer is none.
pub fn answered(status: u16) -> String {
    match status {
        401 | 403 => format!("the server wants you to be signed in ({status})."),
        404 => "there is nothing at its address (404).".to_owned(),
        _ => format!("the server answered {status}."),
    }
}

/// The reason why there is no answer, with the browser's words.
pub fn unreachable(words: &str) -> String {
    say::unreachable(words)
}

/// One whose address is none that may be read.
pub fn no_address(source: &ListSource) -> String {
    format!("sources[{}].url is no address of a page: {}", source.place, source.url)
}

/// One that has something else than a list.
pub fn no_list(source: &ListSource, why: &str) -> String {
    format!("{} has no list: {why} The plan is as it was.", source.name())
}

/// One whose list is of another tool than the plan says.
pub fn other_kind(source: &ListSource, found: &str) -> String {
    format!(
        "{} is of {found}, and sources[{}].kind says {}. The plan is as it was.",
        source.name(),
        source.place,
        source.kind
    )
}

/// One with an option that says nothing here.
pub fn bad_option(source: &ListSource, path: &str, message: &str) -> String {
    let dot = if path.is_empty() { "" } else { "." };
    format!("sources[{}]{dot}{path}: {message}", source.place)
}

/// One that has nothing that the plan does not have.
pub fn nothing_new(source: &ListSource) -> String {
    format!("Nothing new in {}.", source.name())
}
