//! Drafts: when they are written, and what goes into them.

use super::Session;
use crate::app::update::draft_of;
use crate::app::{Msg, text};
use crate::embed::drafts;
use crate::wire;
use std::rc::Rc;

/// Plans of up to this many items are kept as a draft with each edit, which takes a few milliseconds at most.
pub(super) const AT_ONCE: usize = 1_000;

impl Session {
    /// Writes a draft that is still to be kept. Called when an element or the page goes away.
    pub fn flush(&self) {
        if self.draft_timer.take().is_some() {
            self.keep_draft();
        }
    }

    pub(super) fn keep_draft(&self) {
        let doc = self.store.doc();
        let items = doc.plan.items().len();
        if items >= self.unkept_from.get() || !doc.dirty() {
            return;
        }
        let size = wire::about(&doc.plan);
        if size > drafts::ROOM {
            self.unkept_from.set(items);
            return self.draft_refused(text::grid::TOO_LONG_TO_KEEP.into());
        }
        let plan = wire::write(&doc.plan);
        let viewers = self.viewers.borrow().clone();
        for viewer in &viewers {
            viewer.host.keep(&plan);
        }
        let (to_keep, base) = draft_of(&doc);
        let plan = if Rc::ptr_eq(&to_keep, &doc.plan) { plan } else { wire::write(&to_keep) };
        let base = match base {
            Some(base) => base,
            // Without it a draft still holds everything; what others save meanwhile then counts as taken back by it.
            None if size > drafts::ROOM / 2 => "".into(),
            None => self.base_text(),
        };
        let Err(why) = drafts::keep(&self.place.borrow().key, &plan, &base) else { return };
        if items > AT_ONCE {
            self.unkept_from.set(items);
        }
        self.draft_refused(why.into());
    }

    /// What was last known to be kept, as text; written anew only when that is another plan.
    fn base_text(&self) -> Rc<str> {
        let base = &self.store.doc().base;
        let mut known = self.base.borrow_mut();
        if !Rc::ptr_eq(&known.0, base) {
            *known = (base.clone(), wire::write(base).into());
        }
        known.1.clone()
    }

    fn draft_refused(&self, why: Rc<str>) {
        let viewer = self.viewers.borrow().first().cloned();
        if let Some(viewer) = viewer.filter(|_| self.store.doc().draft_refused.as_ref() != Some(&why)) {
            self.store.dispatch(viewer.id, Msg::DraftRefused(why));
        }
    }
}
