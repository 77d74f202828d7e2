//! Drafts: when they are written, what goes into them, and which of earlier visits are offered.

use super::naming;
use crate::app::doc::Doc;
use crate::app::document::draft_steps::DraftStep;
use crate::app::document::drafts::{DraftOffer, DraftOrigin};
use crate::app::document::msg::DocumentMsg;
use crate::app::document::saving::stamped;
use crate::app::grid::text as grid_text;
use crate::app::msg::Msg;
use crate::app::store::ViewId;
use crate::embed::ports::{name_tab, page_name, tab_name};
use crate::embed::session::state::{KeptDraft, Session};
use crate::embed::{drafts, locale};
use crate::model::Plan;
use crate::wire;
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Plans of up to this many items are written whole with each edit, which takes a millisecond; of others each edit is kept as a step.
const WHOLE: usize = 200;
/// Plans of up to this many items are written, and given to the elements, within the edit.
const AT_ONCE: usize = 1_000;
/// A draft of up to this many items is written whole once what was edited is on screen, so that nobody waits for it.
const SOON: usize = 10_000;
/// Milliseconds after which a draft is written whole, up to [`SOON`] items and beyond.
const WAITS: [u32; 2] = [20, 700];
/// Milliseconds without an edit after which hands rest.
const REST: u32 = 700;

impl Session {
    /// Does at once what was to wait a moment. Called when an element or the page goes away.
    pub fn flush(&self) {
        if self.draft_timer.take().is_some() {
            self.keep_draft();
        }
        self.settle_draft();
    }

    /// Does what waits for hands to rest after edits of a long plan: the elements are given it, and a draft of what was taken back goes.
    fn settle_draft(&self) {
        if self.hand_timer.take().is_none() {
            return;
        }
        let doc = self.store.doc();
        self.hand_over(&wire::write(doc.whole()));
        if !doc.dirty() {
            self.clear_draft();
        }
    }

    /// Keeps what an edit has made of the plan: at once where that costs little, else once it is on screen.
    pub(super) fn keep_edit(self: &Rc<Self>) {
        let items = self.store.doc().plan.items().len();
        if self.draft_timer.borrow().is_some() || items > WHOLE && self.keep_step() {
            return;
        }
        if items <= AT_ONCE {
            return self.keep_draft();
        }
        let later = self.later(WAITS[usize::from(items > SOON)], |session| {
            session.draft_timer.take();
            session.keep_draft();
        });
        self.draft_timer.replace(Some(later));
    }

    /// Keeps what has changed since the draft was last written; false where the whole of it is to be written.
    fn keep_step(self: &Rc<Self>) -> bool {
        let doc = self.store.doc();
        let mut kept = self.kept_draft.borrow_mut();
        // The text of what it was made from is asked for last: of a long plan that was saved meanwhile it is written anew.
        let is_this =
            |kept: &&mut KeptDraft| kept.name == self.draft_name() && Rc::ptr_eq(&kept.base, &self.base_text());
        let Some(kept) = kept.as_mut().filter(is_this) else { return false };
        let Some(step) = DraftStep::between(&kept.plan, doc.whole()) else { return false };
        if !matches!(kept.steps.keep(&kept.name, &step), Ok(true)) {
            return false;
        }
        kept.plan = doc.whole().clone();
        if doc.plan.items().len() <= AT_ONCE && doc.dirty() {
            self.hand_over(&wire::write(doc.whole()));
        } else {
            self.hand_timer.replace(Some(self.later(REST, |session| session.settle_draft())));
        }
        true
    }

    /// The name under which this plan's draft is kept.
    pub(super) fn draft_name(&self) -> String {
        drafts::name(page_name(), self.draft_number.get(), &self.place.borrow().key)
    }

    /// Keeps what is unsaved, or forgets what was, where nothing is any more.
    pub(super) fn keep_draft(&self) {
        let doc = self.store.doc();
        let items = doc.plan.items().len();
        if items >= self.unkept_from.get() {
            return;
        }
        if !doc.dirty() {
            self.hand_over(&wire::write(doc.whole()));
            return self.clear_draft();
        }
        let size = wire::about(&doc.plan);
        if size > drafts::ROOM {
            self.unkept_from.set(items);
            return self.draft_refused(Some(grid_text::too_long_to_keep().into()));
        }
        match self.write_draft(&doc) {
            Ok(()) => self.draft_refused(None),
            Err(why) => {
                if items > AT_ONCE {
                    self.unkept_from.set(items);
                }
                self.draft_refused(Some(why.into()));
            }
        }
    }

    /// Gives the plan to the elements: for the forms they stand in, and for after a panic.
    fn hand_over(&self, plan: &str) {
        let viewers = self.viewers.borrow().clone();
        for viewer in &viewers {
            viewer.host.keep(plan);
        }
    }

    fn write_draft(&self, doc: &Doc) -> Result<(), String> {
        let plan = wire::write(doc.whole());
        self.hand_over(&plan);
        let base = self.base_text();
        if let Some(viewer) = self.viewers.borrow().first() {
            viewer.host.living(page_name());
        }
        let name = self.draft_name();
        let is_there = |kept: KeptDraft| kept.has_base && kept.name == name && Rc::ptr_eq(&kept.base, &base);
        let there = self.kept_draft.take().is_some_and(is_there);
        let (has_base, steps) = drafts::keep_both(&name, &tab_name(), &plan, &base, there)?;
        self.kept_draft.replace(Some(KeptDraft { name, base, has_base, plan: doc.whole().clone(), steps }));
        Ok(())
    }

    /// Forgets the draft of this plan's own changes.
    pub(super) fn clear_draft(&self) {
        self.draft_timer.take();
        self.kept_draft.take();
        drafts::clear(&self.draft_name());
    }

    /// Another plan comes into the place of one with unsaved changes: these stay a draft of their own.
    pub(super) fn leave_draft(&self, text: &str, base: &str) {
        self.draft_timer.take();
        self.kept_draft.take();
        let name = self.draft_name();
        if drafts::keep_both(&name, &tab_name(), text, base, false).is_ok() {
            self.draft_number.set(naming::next_number());
        }
    }

    /// Another place begins: what is unsaved here stays as the draft of this one.
    pub(super) fn leave_place(&self) {
        self.flush();
        self.draft_number.set(naming::next_number());
        self.found.take();
    }

    /// Forgets a draft that was answered, and offers the next. What was taken of it is kept before.
    pub(super) fn drop_draft(&self, view: ViewId, name: &str) {
        let doc = self.store.doc();
        let kept = !doc.dirty() || self.write_draft(&doc).is_ok();
        drafts::clear(name);
        if !kept {
            // Now there is room.
            self.keep_draft();
        }
        self.offer_draft(view);
    }

    /// Offers what earlier visits have left for this plan. What a page that lives has not saved is its own.
    pub(super) fn look_for_drafts(self: &Rc<Self>, view: ViewId) {
        let found = self.drafts_of_place();
        let Some(viewer) = self.viewer(view) else { return };
        let (session, opened) = (self.clone(), self.opened.get());
        let asked = JsFuture::from(viewer.host.alive(page_name()));
        spawn_local(async move {
            let pages = asked.await.map(|pages| Array::from(&pages)).unwrap_or_default();
            let tab = pages.shift().as_string().unwrap_or_default();
            name_tab(&tab);
            if session.opened.get() != opened {
                return;
            }
            let lives = |draft: &drafts::StoredDraft| {
                if draft.page == page_name() {
                    naming::writes(&draft.name)
                } else {
                    [&draft.page, &draft.tab].into_iter().any(|name| pages.includes(&name.as_str().into(), 0))
                }
            };
            let mut found: Vec<drafts::StoredDraft> = found.into_iter().filter(|draft| !lives(draft)).rev().collect();
            // The last of the list is offered first: what this tab has left itself.
            found.sort_by_cached_key(|draft| u64::from(origin(draft) != DraftOrigin::OtherTab));
            session.found.replace(found);
            session.offer_draft(view);
        });
    }

    pub(super) fn offer_draft(&self, view: ViewId) {
        if self.store.doc().draft.is_some() {
            return;
        }
        let next = || loop {
            let draft = self.found.borrow_mut().pop()?;
            if !self.holds(&draft.text) {
                return Some(draft);
            }
            drafts::clear(&draft.name);
        };
        let Some(draft) = next() else { return };
        let locale = self.store.state(view).map(|state| state.ui.locale.clone()).unwrap_or_default();
        let when = locale::moment(draft.at, &locale).into();
        let (origin, waiting) = (origin(&draft), self.found.borrow().len());
        let draft = DraftOffer { text: draft.text, base: draft.base, when, name: draft.name, origin, waiting };
        self.store.dispatch(view, Msg::Document(DocumentMsg::DraftFound(draft)));
    }

    /// True if a draft is what was read: the answer of the save that has kept it was lost.
    fn holds(&self, draft: &str) -> bool {
        // Each save has a `rev` of its own.
        let unstamped = |plan: &Plan| wire::write(&stamped(plan, "-"));
        wire::read(draft).is_ok_and(|plan| unstamped(&plan) == unstamped(&self.store.doc().base))
    }

    /// The text of the plan that was last known to be kept; written anew only when that is another plan.
    fn base_text(&self) -> Rc<str> {
        let base = &self.store.doc().base;
        let mut known = self.base.borrow_mut();
        if !Rc::ptr_eq(&known.0, base) {
            *known = (base.clone(), wire::write(base).into());
        }
        known.1.clone()
    }

    fn draft_refused(&self, why: Option<Rc<str>>) {
        let viewer = self.viewers.borrow().first().cloned();
        if let Some(viewer) = viewer.filter(|_| self.store.doc().draft_refused != why) {
            self.store.dispatch(viewer.id, Msg::Document(DocumentMsg::DraftRefused(why)));
        }
    }
}

/// The one who has left a draft, by the names of its page and tab.
fn origin(draft: &drafts::StoredDraft) -> DraftOrigin {
    if draft.page == page_name() {
        DraftOrigin::ThisPage
    } else if draft.tab.is_empty() || draft.tab == tab_name() {
        DraftOrigin::ThisTab
    } else {
        DraftOrigin::OtherTab
    }
}
