//! The sentences about saving to a wiki or a server, and about others who do so too.

use std::rc::Rc;

/// Said where the page is a preview of what is still being edited.
pub const PREVIEW: &str = "This is a preview: save the page first, then change the plan there.";
/// The label of a step that took others' changes in.
pub const OTHERS: &str = "Changes by others";
/// The label of a step that settled what both had changed.
pub const CHOSEN: &str = "Your choices";
/// Shown while the reader chooses.
pub const ASKED: &str = "someone else has changed the same things. Choose what holds.";
/// After the dialog was closed without a choice.
pub const NOT_CHOSEN: &str = "someone else has changed the same things. Save again to choose what holds.";
/// The title of the dialog that asks.
pub const BOTH_CHANGED: &str = "Changed by you and by someone else";
/// The hint of the dialog.
pub const BOTH_HINT: &str =
    "Everything else came together. Choose what holds; Undo brings the other choice back after saving.";
/// The heading of one's own value.
pub const MINE: &str = "Yours";
/// The heading of the other's value.
pub const THEIRS: &str = "Theirs";
/// The button that saves the choices.
pub const SAVE_CHOICES: &str = "Save my choices";
/// The button that leaves everything as it is.
pub const NOT_NOW: &str = "Not now";
/// A value that is not there.
pub const EMPTY: &str = "(empty)";
/// An entry that one side kept.
pub const KEPT: &str = "Keep it";
/// An entry that one side removed.
pub const REMOVED: &str = "Remove it";
/// The place of a plan that others have saved together with these changes.
pub const WITH_OTHERS: &str = "with the changes of others";
/// The place of a plan that an earlier save has written, of which no answer came.
pub const ALREADY: &str = "already";

/// The refusal where the text kept there can no longer be read as a plan.
pub const NO_PLAN_THERE: &str =
    "what is kept there now is not a plan any more. Look at its history, or export your plan as a file.";
/// The refusal where a newer version saved the plan kept there.
pub const NEWER_THERE: &str =
    "a newer version of the widget has saved this plan meanwhile. Reload the page, or export your plan as a file.";
/// Others save all the time.
pub const TOO_MANY: &str = "others are saving at the same moment. Save again in a moment.";

/// `Reach of Passkeys`
pub fn part_of(what: &str, entry: &str) -> String {
    format!("{what} of {entry}")
}

/// `Title of the plan`
pub fn part_of_plan(what: &str) -> String {
    format!("{what} of the plan")
}

/// `Gift cards (new)`
pub fn added(entry: &str) -> String {
    format!("{entry} (new)")
}

/// `Gift cards (removed)`
pub fn removed(entry: &str) -> String {
    format!("{entry} (removed)")
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

/// The change of a save in which entries have only changed places.
pub const ORDER: &str = "Order";

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
    format!("Scenario {title}")
}
