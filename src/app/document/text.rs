//! The sentences about saving to a wiki or a server, and about others who do so too.

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

/// ` Taken in from others: Reach of Passkeys, Gift cards (new) and 3 more.`; empty for nothing.
pub fn taken_in(changes: &[Rc<str>]) -> String {
    match changes {
        [] => String::new(),
        [.., last] if changes.len() <= 3 => {
            let rest = changes[..changes.len() - 1].join(", ");
            let and = if rest.is_empty() { "" } else { " and " };
            format!(". Taken in from others: {rest}{and}{last}.")
        }
        _ => format!(". Taken in from others: {} and {} more.", changes[..2].join(", "), changes.len() - 2),
    }
}

/// As many changes as a line of a history holds.
const SHOWN: usize = 5;

/// `Reach of Beta, Delta (new); merged`; where there are many, `… and 12 more`.
pub fn summed_up(changes: &[Rc<str>], merged: bool) -> String {
    let mut line = changes.iter().take(SHOWN).map(|change| &**change).collect::<Vec<_>>().join(", ");
    if changes.len() > SHOWN {
        line.push_str(&format!(" and {} more", changes.len() - SHOWN));
    }
    if merged {
        line.push_str(if line.is_empty() { "Merged" } else { "; merged" });
    }
    line
}

/// The place that a plan was saved to: a page or file of a host, and what the reader must do yet, by the word of `more/hosts`.
pub fn to_host(name: &str, how: &str) -> String {
    let then = match how {
        "download" => ". The wiki was downloaded with it: put that file in place of the old one",
        "window" => " in this window. Save the wiki to keep it",
        _ => "",
    };
    format!("to {name}{then}")
}

/// The reason why a host did not save, by the code of `more/hosts/ask.js`, and what to do; `said` are the host's own words or the name of what is meant.
pub fn refused(code: &str, said: &str) -> String {
    let why = match code {
        "offline" => "there is no connection to where the plan is kept. Save again when it is back.",
        "silent" => "where the plan is kept does not answer. Save again later.",
        "login" => "you are not logged in. Log in in another window, then save again.",
        "rights" => "you may not edit this here. Ask for the right to, or export your plan as a file.",
        "gone" => "the page or file is not there any more. Put it back, or export your plan as a file.",
        "lost" => "the page does not hold this plan any more. Look at its history, or export your plan as a file.",
        "torn" => {
            "what is kept there breaks off in the middle, most likely since a save did. Save again to put your plan in its place."
        }
        "fixed" => "this server takes no changes. Export your plan as a file.",
        "unnamed" => {
            "the server only replaces versions that it has named, and names none (ETag). Export your plan as a file."
        }
        "ignored" => "the host says it has saved, but still holds the old plan. Export yours as a file.",
        "locked" => "someone else is editing it right now. Save again in a few minutes.",
        "busy" => "the host is busy or read-only for now. Save again in a few minutes.",
        "size" => "the plan is too large for this place. Export it as a file.",
        "server" => "the server had an error. Save again later.",
        "page" => "the server answered with a page, most likely to log in. Log in in another window, then save again.",
        "odd" => {
            "the host answered with something that is not understood here. Save again, or export your plan as a file."
        }
        "whole" => "the wiki could not save itself. Save again, or export your plan as a file.",
        "token" => "it takes an access token to save there. Save again to enter one.",
        "scope" => {
            "your access token may not change this file, or the branch is protected. Save again with a token that may, or export your plan as a file."
        }
        "unseen" => {
            "the file is not there, or your access token may not see it. Check its address in the page, or save again with another token."
        }
        "limit" => "too much has been asked of this server for now. Save again later.",
        "ruled" => {
            "the repository does not take this change, most likely because the branch is protected. Export your plan as a file, and propose it there."
        }
        "moved" => {
            "the repository has moved. Its new address must be put into the page; until then, export your plan as a file."
        }
        "elsewhere" => "this plan is not kept where its store could write. Export it as a file.",
        _ => "the host refused it. Save again, or export your plan as a file.",
    };
    let said = said.trim().trim_end_matches('.');
    if said.is_empty() { why.to_owned() } else { format!("{why} ({said})") }
}

/// Changes of others in a scenario: `Scenario Two more engineers`.
pub fn scenario(title: &str) -> String {
    say::scenario(title)
}
