//! What the application asks of the browser and is answered later, by a message: files, links, examples, the clipboard.

use super::{Session, words};
use crate::app::msg::Source;
use crate::app::state::Dialog;
use crate::app::{Msg, ViewId, text};
use crate::embed::files;
use crate::wire;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

impl Session {
    pub(super) fn pick_old(self: &Rc<Self>, view: ViewId) {
        let Some(viewer) = self.viewer(view) else { return };
        let session = self.clone();
        files::open(viewer.host.clone(), move |chosen| {
            let msg = match chosen {
                Ok(opened) => Msg::AgainstText(opened.text.into()),
                Err(problem) => Msg::Fail(text::file_unreadable(&words(&problem)).into()),
            };
            session.store.dispatch(view, msg);
        });
    }

    pub(super) fn print(self: &Rc<Self>, view: ViewId, svg: &str) {
        let Some(viewer) = self.viewer(view) else { return };
        let printed = JsFuture::from(viewer.host.print(svg));
        let session = self.clone();
        spawn_local(async move {
            if let Err(problem) = printed.await {
                session.store.dispatch(view, Msg::Fail(text::roadmap::not_printed(&words(&problem)).into()));
            }
        });
    }

    pub(super) fn pick_file(self: &Rc<Self>, view: ViewId) {
        let Some(viewer) = self.viewer(view) else { return };
        let session = self.clone();
        files::open(viewer.host.clone(), move |chosen| match chosen {
            Ok(files::Opened { text, handle }) => {
                // A plan file that is opened is saved back to it; what is added to the plan stays as it is, and so does a picture.
                let adding = session.store.state(view).is_some_and(|state| state.ui.dialog == Some(Dialog::Import));
                let plan = !adding && text.trim_start().starts_with('{') && crate::wire::read(&text).is_ok();
                session.store.dispatch(view, Msg::PreviewTable(text.into()));
                if let (true, Some(handle)) = (plan, handle) {
                    session.keeper.borrow().adopt(handle.into());
                }
            }
            Err(problem) => {
                session.store.dispatch(view, Msg::Fail(text::file_unreadable(&words(&problem)).into()));
            }
        });
    }

    pub(super) fn make_link(self: &Rc<Self>, view: ViewId) {
        let (Some(viewer), Some(state)) = (self.viewer(view), self.store.state(view)) else { return };
        let first = state.ui.view == state.ui.views[0];
        let shown = if first { String::new() } else { format!("view={}", state.ui.view.name()) };
        let made = JsFuture::from(viewer.host.link(&wire::write(&state.doc.plan), &shown));
        let session = self.clone();
        spawn_local(async move {
            let link = link_of(made.await);
            session.store.dispatch(view, Msg::Linked(link));
        });
    }

    /// Copies a link that opens the ballot: to this page where others find the plan in it as it is here, else to one that carries the plan, without anybody's votes.
    pub(super) fn copy_ballot_link(self: &Rc<Self>, view: ViewId) {
        let (Some(viewer), Some(state)) = (self.viewer(view), self.store.state(view)) else { return };
        let alone = viewer.host.element().is_none_or(|element| element.has_attribute("page"));
        if !alone && !state.doc.dirty() {
            let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
            let page = href.split('#').next().unwrap_or_default();
            return self.copy(view, &format!("{page}#ballot"), text::ballots::PAGE_LINK_COPIED.into());
        }
        let blank = crate::app::ballots::without_votes(&state.doc.plan);
        let made = JsFuture::from(viewer.host.link(&wire::write(&blank), "ballot"));
        let session = self.clone();
        spawn_local(async move {
            let link = link_of(made.await);
            match link {
                Ok(link) => session.copy(view, &link, text::ballots::plan_link_copied(link.len()).into()),
                Err(why) => session.store.dispatch(view, Msg::Fail(why)),
            }
        });
    }

    pub(super) fn open_example(self: &Rc<Self>, view: ViewId, name: &str) {
        let Some(viewer) = self.viewer(view) else { return };
        let fetched = JsFuture::from(viewer.host.example(name));
        let session = self.clone();
        spawn_local(async move {
            let msg = match fetched.await {
                Ok(text) => Msg::Open { text: text.as_string().unwrap_or_default().into(), from: Source::File },
                Err(problem) => Msg::Fail(text::file_unreadable(&words(&problem)).into()),
            };
            session.store.dispatch(view, msg);
        });
    }

    pub(super) fn copy(self: &Rc<Self>, view: ViewId, text: &str, done: Rc<str>) {
        let refused = || Msg::Fail(text::NOT_COPIED.into());
        let Some(clipboard) = crate::embed::clipboard() else {
            return self.store.dispatch(view, refused());
        };
        let written = JsFuture::from(clipboard.write_text(text));
        let session = self.clone();
        spawn_local(async move {
            let msg = if written.await.is_ok() { Msg::Say(done) } else { refused() };
            session.store.dispatch(view, msg);
        });
    }
}

/// The link that was made, or why there is none that can be passed on.
fn link_of(made: Result<JsValue, JsValue>) -> Result<Rc<str>, Rc<str>> {
    let link = made.map_err(|_| text::sharing::NO_LINK)?;
    text::sharing::checked(link.as_string().unwrap_or_default())
}
