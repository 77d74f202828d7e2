//! What tells plans apart in the browser's storage where neither their element nor a URL names them.

use super::Session;
use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// Stands between the page and the element's number in the key of a plan that has no name ([`Place::key`](super::Place)).
const UNNAMED: &str = "##";

thread_local! {
    static SESSIONS: RefCell<Vec<Weak<Session>>> = const { RefCell::new(Vec::new()) };
}

/// Counts a session among those of the page.
pub(super) fn remember(session: &Rc<Session>) {
    SESSIONS.with(|all| {
        let mut all = all.borrow_mut();
        all.retain(|known| known.strong_count() > 0);
        all.push(Rc::downgrade(session));
    });
}

/// Whether a key names only the element's place on the page.
pub(super) fn unnamed(key: &str) -> bool {
    key.contains(UNNAMED)
}

impl Session {
    /// A key for a plan that neither its element nor a URL names: by its title, since its number on the page changes as the page does. Of several with one
    /// title the later ones keep their numbers, and so do those without.
    pub(super) fn key_by_title(&self, key: &str) -> String {
        let doc = self.store.doc();
        let Some((page, _)) = key.split_once(UNNAMED).filter(|_| !doc.plan.title().is_empty()) else {
            return key.to_owned();
        };
        let titled = [page, "#", doc.plan.title()].concat();
        let taken = |session: Rc<Session>| !std::ptr::eq(&*session, self) && session.place.borrow().key == titled;
        if SESSIONS.with(|all| all.borrow().iter().filter_map(Weak::upgrade).any(taken)) {
            key.to_owned()
        } else {
            titled
        }
    }
}
