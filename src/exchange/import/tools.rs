//! The habits of trackers: what their exports call things, in which unit they count, and which columns are their own bookkeeping.

use super::super::spelling::plain;
use super::habit_words::{BOOKKEEPING, INITIALS, OWN_WORDS};
use super::headers::{Called, called};
use super::reading::Reading;
use super::tool_list::{SECONDS, TOOLS, Tool};
use super::usage::Use;
use crate::model::Key;

fn in_list(list: &str, wanted: &str) -> bool {
    list.split(',').any(|name| name.trim_start() == wanted)
}

/// A name, as the lists here have it.
fn spelt(name: &str) -> String {
    if name.trim() == "#" { "#".to_owned() } else { plain(name) }
}

/// The facts that are known of a table by its names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habits {
    /// The tool, where it is known.
    pub tool: Option<&'static Tool>,
    /// True if it is a tracker's export.
    pub export: bool,
    /// The initials that stand for the estimates of a method: R, I, C and E.
    initials: Option<&'static [(&'static str, Key)]>,
}

impl Habits {
    /// The habits of a table with these names.
    pub fn of(names: &[String]) -> Habits {
        let spelt: Vec<String> = names.iter().map(|name| spelt(name)).collect();
        let has = |list: &&str| spelt.iter().any(|name| in_list(list, name));
        let tool = TOOLS.iter().find(|tool| tool.marks.iter().all(has));
        let kept = spelt.iter().filter(|name| in_list(BOOKKEEPING, name)).count();
        let of = |names: &&&[(&str, Key)]| names.iter().all(|(name, _)| spelt.iter().any(|own| own == name));
        let initials = INITIALS.iter().find(of).copied();
        Habits { tool, export: tool.is_some() || kept >= 3, initials }
    }

    /// The meaning of a column's name in such a table.
    pub fn called(&self, name: &str) -> Option<Called> {
        let spelt = spelt(name);
        // Jira's name for its own fields.
        let inner = spelt.strip_prefix("custom field ").unwrap_or(&spelt);
        let is_own = |(name, _): &&(&str, Use)| *name == spelt || *name == inner;
        let own = self.tool.and_then(|tool| tool.uses.iter().find(is_own)).map(|(_, usage)| *usage);
        match own {
            Some(usage) => Some(Called { usage, sure: true, place: 0 }),
            None if self.export && in_list(BOOKKEEPING, inner) => {
                Some(Called { usage: Use::LeaveOut, sure: true, place: 0 })
            }
            None => {
                let initial = self.initials.and_then(|all| all.iter().find(|(name, _)| *name == spelt));
                match initial {
                    Some((_, key)) => Some(Called { usage: Use::Key(*key), sure: true, place: 0 }),
                    None => called(name),
                }
            }
        }
    }

    /// True if the table is of this tool.
    pub fn is(&self, name: &str) -> bool {
        self.tool.is_some_and(|tool| tool.name == name)
    }

    /// The word of the plan that this tool means by a text, where it means another one than everybody.
    pub fn own_word(&self, usage: Use, text: &str) -> Option<&'static str> {
        if usage != Use::Key(Key::Status) {
            return None;
        }
        let (_, words) = OWN_WORDS.iter().find(|(tool, _)| self.is(tool))?;
        let spelt = plain(text);
        words.iter().find(|(word, _)| *word == spelt).map(|(_, meant)| *meant)
    }

    /// The reading of the numbers of a column there.
    pub fn reading(&self, name: &str) -> Option<Reading> {
        let spelt = spelt(name);
        self.tool?.readings.iter().find(|(name, _)| *name == spelt).map(|(_, reading)| *reading)
    }

    /// The use of a column without a place: of Jira's hundred only those that somebody has made.
    pub fn rest(&self, name: &str) -> Use {
        // The days stand once more in words, beside their milliseconds.
        let again = self.is("ClickUp") && in_list("due date,start date", &spelt(name));
        if self.reading(name) == Some(SECONDS) || again {
            return Use::LeaveOut;
        }
        let jira = self.is("Jira");
        let spelt = spelt(name);
        let made = spelt.starts_with("custom field ") || spelt.starts_with("benutzerdefiniertes feld ");
        if jira
            && !made
            && !in_list(
                "priority,prioritat,resolution,fix version s,fix versions,affects version s,team,losungsversion en,parent key,epic link",
                &spelt,
            )
        {
            Use::LeaveOut
        } else {
            Use::Own
        }
    }

    /// True if a column's name is that of a group of rows in this table, not of the rows themselves.
    pub fn is_group(&self, name: &str) -> bool {
        super::headers::is_group(name)
            && !self.tool.is_some_and(|tool| {
                tool.uses.iter().any(|(own, usage)| *own == plain(name) && *usage == Use::Key(Key::Title))
            })
    }
}
