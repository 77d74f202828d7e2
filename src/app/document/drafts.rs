//! Unsaved work that was found in the browser: offered, not taken, until the person answers.

use crate::model::{Item, Plan};
use std::rc::Rc;

/// Unsaved changes of an earlier visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftOffer {
    /// The plan with them, as text.
    pub text: Rc<str>,
    /// The plan that they were made to, as text; empty where that was not kept.
    pub base: Rc<str>,
    /// The time at which it was kept, in words for the reader.
    pub when: Rc<str>,
    /// The name it is kept under.
    pub name: Rc<str>,
    /// The one who has left it.
    pub origin: DraftOrigin,
    /// The number of others that wait for an answer after it.
    pub waiting: usize,
}

/// The places of the browser's storage, as far as drafts need them.
pub trait DraftRoom {
    /// Puts a text in the place of that name.
    ///
    /// # Errors
    /// The browser's words where it does not take it.
    fn put(&mut self, name: &str, text: &str) -> Result<(), String>;

    /// Empties the place of that name.
    fn clear(&mut self, name: &str);
}

/// A text and the name of the place it is kept in.
pub type NamedText<'t> = (&'t str, &'t str);

/// Keeps a draft, and the plan that its changes were made to, `base`, unless that is `there` already; true if the base is kept. Where there is no room for both the draft is
/// kept alone: it holds everything, and what others save meanwhile then counts as taken back by it.
///
/// # Errors
/// The browser's words where not even the draft has room.
///
/// ```
/// use plan_widget::app::document::drafts::{DraftRoom, keep_both};
///
/// struct Full;
/// impl DraftRoom for Full {
///     fn put(&mut self, name: &str, _: &str) -> Result<(), String> {
///         if name == "base" { Err("full".to_owned()) } else { Ok(()) }
///     }
///     fn clear(&mut self, _: &str) {}
/// }
/// assert_eq!(keep_both(&mut Full, ("draft", "new"), ("base", "old"), false), Ok(false));
/// ```
pub fn keep_both(
    room: &mut impl DraftRoom,
    draft: NamedText<'_>,
    base: NamedText<'_>,
    there: bool,
) -> Result<bool, String> {
    let mut kept = there || !base.1.is_empty() && room.put(base.0, base.1).is_ok();
    if !kept {
        room.clear(base.0);
    }
    let mut written = room.put(draft.0, draft.1);
    if written.is_err() && kept {
        // The draft is worth more than what it was made from.
        room.clear(base.0);
        kept = false;
        written = room.put(draft.0, draft.1);
    }
    written.map(|()| kept)
}

/// The one who has left a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftOrigin {
    /// An element of this page that is gone: hosts draw pages anew, also while they save.
    ThisPage,
    /// An earlier visit, as far as is known in this tab.
    ThisTab,
    /// Another tab of this browser, which is closed.
    OtherTab,
}

/// So many items tell a plan from others.
const TOLD_BY: usize = 40;
/// Stands between the id and the title of an item.
const BETWEEN: char = '\u{1f}';

/// The fingerprint that tells a plan from others where nothing names it, in a few lines: the ids and titles of its first items.
pub fn fingerprint(plan: &Plan) -> String {
    let line = |item: &Item| {
        let title = item.title().unwrap_or_default().replace('\n', " ");
        format!("{}{BETWEEN}{title}", item.id())
    };
    plan.items().iter().take(TOLD_BY).map(line).collect::<Vec<_>>().join("\n")
}

/// True if two fingerprints are of one plan, as far as can be told: half of the shorter one's items are in both. One without items is like none.
///
/// ```
/// use plan_widget::app::document::drafts::is_related;
/// assert!(is_related("1\u{1f}Berths\n2\u{1f}Cranes", "1\u{1f}Berths\n3\u{1f}Tugs"));
/// assert!(!is_related("1\u{1f}Berths", "1\u{1f}Gift cards"));
/// ```
pub fn is_related(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|lines| lines.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>());
    let shared = one.iter().filter(|line| other.contains(line)).count();
    shared > 0 && shared * 2 >= one.len().min(other.len())
}
