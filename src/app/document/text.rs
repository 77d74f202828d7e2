//! The sentences about saving to a wiki or a server, and about others who do so too.

use crate::base::say::common::list_comma;
use crate::base::say::document as say;
pub use crate::base::say::document::*;
use std::rc::Rc;

/// `Reach of Passkeys`
pub fn part_of(what: &str, entry: &str) -> String {
    say::part_of(what, entry)
}

/// `Title of the plan`
pub fn part_of_plan(what: &str) -> String {
    say::part_of_plan(what)
}

/// `Gift cards (new)`
pub fn added(entry: &str) -> String {
    say::added(entry)
}

/// `Gift cards (removed)`
pub fn removed(entry: &str) -> String {
    say::removed(entry)
}

/// `Reach of Passkeys, Gift cards (new) and 3 more`; empty for nothing.
pub fn listed(changes: &[Rc<str>]) -> String {
    match changes {
        [] => String::new(),
        [one] => one.to_string(),
        [rest @ .., last] if rest.len() < 3 => say::and(rest.join(list_comma()), last),
        _ => say::and_more(changes[..2].join(list_comma()), changes.len() - 2),
    }
}

/// The sentence after a save, with what came in from others, as [`listed`].
pub fn saved(saved: &str, taken: &str) -> String {
    if taken.is_empty() { saved.to_owned() } else { say::saved_and_taken_in(saved, taken) }
}

/// As many changes as a line of a history holds.
const SHOWN: usize = 5;

/// `Reach of Beta, Delta (new); merged`; where there are many, `… and 12 more`.
pub fn summed_up(changes: &[Rc<str>], merged: bool) -> String {
    let mut line = changes.iter().take(SHOWN).map(|change| &**change).collect::<Vec<_>>().join(list_comma());
    if changes.len() > SHOWN {
        line = say::and_more(line, changes.len() - SHOWN);
    }
    match merged {
        false => line,
        true if line.is_empty() => say::merged().to_owned(),
        true => say::changes_merged(line),
    }
}

/// The place that a plan was saved to: a page or file of a host, and what the reader must do yet, by the word of `more/hosts`.
pub fn to_host(name: &str, how: &str) -> String {
    match how {
        "download" => say::to_host_downloaded(name),
        "window" => say::to_host_window(name),
        _ => say::to_host(name),
    }
}

/// The reason why a host did not save, by the code of `more/hosts/ask.js`, and what to do; `said` are the host's own words or the name of what is meant.
pub fn refused(code: &str, said: &str) -> String {
    let why = match code {
        "offline" => say::offline(),
        "silent" => say::silent(),
        "login" => say::logged_out(),
        "rights" => say::no_rights(),
        "gone" => say::page_gone(),
        "lost" => say::plan_lost(),
        "torn" => say::torn(),
        "fixed" => say::read_only_server(),
        "unnamed" => say::no_versions(),
        "ignored" => say::save_ignored(),
        "locked" => say::locked(),
        "busy" => say::busy(),
        "size" => say::too_large(),
        "server" => say::server_error(),
        "page" => say::answered_with_page(),
        "odd" => say::odd_answer(),
        "whole" => say::wiki_not_saved(),
        "token" => say::needs_token(),
        "scope" => say::weak_token(),
        "unseen" => say::file_not_seen(),
        "limit" => say::rate_limit(),
        "ruled" => say::branch_protected(),
        "moved" => say::repository_moved(),
        "elsewhere" => say::stored_elsewhere(),
        _ => say::refused(),
    };
    let said = said.trim().trim_end_matches('.');
    if said.is_empty() { why.to_owned() } else { say::with_words(why, said) }
}

/// Changes of others in a scenario: `Scenario Two more engineers`.
pub fn scenario(title: &str) -> String {
    say::scenario(title)
}
