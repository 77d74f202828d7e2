//! The words people use for the plan's own: `Must have`, `WIP`, `High`, `3 person-months`.

use super::names::fold;
use crate::base::number::parse_typed;
use crate::model::Key;
use crate::model::schema::{HORIZON, MOSCOW, STATUS};

/// A word of the format (`in_progress`, `must`) as people read it.
pub fn label(word: &str) -> &str {
    match word {
        "must" => "Must",
        "should" => "Should",
        "could" => "Could",
        "wont" => "Won't",
        "idea" => "Idea",
        "planned" => "Planned",
        "in_progress" => "In progress",
        "done" => "Done",
        "dropped" => "Dropped",
        "now" => "Now",
        "next" => "Next",
        "later" => "Later",
        "feature" => "Feature",
        "tech" => "Tech",
        "bug" => "Bug",
        "research" => "Research",
        other => other,
    }
}

/// Texts that mean "nothing here" in a column that holds no text: `-`, `n/a`, `tbd`.
pub fn is_nothing(text: &str) -> bool {
    const NOTHING: [&str; 13] =
        ["-", "–", "—", "?", "n/a", "na", "n.a.", "tbd", "tba", "none", "null", "unknown", "#n/a"];
    text.len() <= 8 && NOTHING.contains(&fold(text).as_str())
}

/// `yes`, `no` and their like.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "yes" | "y" | "true" | "1" | "x" | "✓" | "✔" | "☑" | "on" | "once" => Some(true),
        "no" | "n" | "false" | "0" | "✗" | "☐" | "off" | "recurring" => Some(false),
        _ => None,
    }
}

/// The word of the format that a text means under a key whose words are a closed list.
pub fn word_of(key: Key, text: &str) -> Option<&'static str> {
    let folded: String = fold(text).chars().filter(|c| c.is_alphanumeric()).collect();
    let (words, meant) = match key {
        Key::Moscow => (MOSCOW, moscow(&folded)),
        Key::Status => (STATUS, status(&folded)),
        Key::Horizon => (HORIZON, horizon(&folded)),
        _ => return None,
    };
    let meant = meant?;
    words.iter().find(|word| **word == meant).copied()
}

fn moscow(text: &str) -> Option<&'static str> {
    Some(match text {
        "m" | "mo" | "must" | "musthave" | "musthaves" | "mandatory" => "must",
        "s" | "should" | "shouldhave" | "shouldhaves" => "should",
        "c" | "co" | "could" | "couldhave" | "couldhaves" | "nicetohave" => "could",
        "w" | "wont" | "wonthave" | "wonthaves" | "wonthavethistime" | "wontdo" | "willnot" | "willnothave"
        | "would" | "wouldhave" | "wouldlike" | "notnow" => "wont",
        _ => return None,
    })
}

fn status(text: &str) -> Option<&'static str> {
    Some(match text {
        "idea" | "ideas" | "new" | "backlog" | "icebox" | "proposed" | "candidate" | "parkinglot"
        | "underconsideration" | "draft" | "triage" | "discovery" | "exploring" => "idea",
        "planned"
        | "plan"
        | "todo"
        | "open"
        | "ready"
        | "scheduled"
        | "committed"
        | "approved"
        | "selected"
        | "selectedfordevelopment"
        | "notstarted"
        | "accepted"
        | "reopened"
        | "upnext"
        | "implementable"
        | "onhold" => "planned",
        "inprogress" | "doing" | "wip" | "started" | "active" | "inreview" | "review" | "indevelopment" | "indev"
        | "development" | "intesting" | "testing" | "qa" | "inqa" | "blocked" | "ongoing" | "underway" | "building"
        | "workinprogress" => "in_progress",
        "done" | "closed" | "complete" | "completed" | "resolved" | "shipped" | "released" | "finished" | "live"
        | "delivered" | "launched" | "implemented" | "deployed" | "fixed" => "done",
        "dropped" | "cancelled" | "canceled" | "rejected" | "wontdo" | "wontfix" | "abandoned" | "declined"
        | "archived" | "duplicate" | "withdrawn" | "notplanned" | "deferred" | "killed" => "dropped",
        _ => return None,
    })
}

fn horizon(text: &str) -> Option<&'static str> {
    Some(match text {
        "now" => "now",
        "next" => "next",
        "later" | "someday" => "later",
        _ => return None,
    })
}

/// The number of a tier named in words: impact massive 3 … minimal 0.25, confidence high 100, medium 80, low 50 (Intercom's scales,
/// `docs/plan-format.md`). A number beside the word is the one that counts: `Massive (3)`, `2 - High`.
pub fn tier(key: Key, text: &str, decimal_comma: bool) -> Option<f64> {
    let words: Vec<&str> =
        text.split([' ', '(', ')', '=', ':', '-', '–', '/', '[', ']']).filter(|w| !w.is_empty()).collect();
    let mut named = None;
    let mut number = None;
    for word in words {
        let word = word.trim_end_matches(['x', '×']);
        if let Some(typed) = parse_typed(word, decimal_comma).filter(|_| number.is_none()) {
            let share = key == Key::Confidence && typed > 0.0 && typed < 1.0 && !word.ends_with('%');
            number = Some(if share { typed * 100.0 } else { typed });
        } else {
            let tier = one_tier(key, &fold(word))?;
            named = named.or(tier);
        }
    }
    number.filter(|_| named.is_some() || text.ends_with(['x', '×'])).or(named)
}

/// The outer `None`: the word is none that goes with tiers; the inner: it is one that says nothing about which.
fn one_tier(key: Key, word: &str) -> Option<Option<f64>> {
    let impact = key == Key::Impact;
    Some(match word {
        "massive" | "huge" | "xl" if impact => Some(3.0),
        "high" | "h" | "large" | "hi" => Some(if impact { 2.0 } else { 100.0 }),
        "medium" | "med" | "m" | "moderate" | "mid" => Some(if impact { 1.0 } else { 80.0 }),
        "low" | "l" | "small" | "lo" => Some(if impact { 0.5 } else { 50.0 }),
        "minimal" | "tiny" | "xs" | "min" if impact => Some(0.25),
        "impact" | "confidence" | "tier" => None,
        _ => return None,
    })
}
