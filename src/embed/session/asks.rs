//! The questions of the application to the browser that are answered later, by a message: files, links, examples, the clipboard.

use super::words;
use crate::app::ballots::text as ballots_text;
use crate::app::compare::msg::CompareMsg;
use crate::app::document::msg::DocumentMsg;
use crate::app::effect::PlanSource;
use crate::app::examples;
use crate::app::import::msg::ImportMsg;
use crate::app::msg::Msg;
use crate::app::settings::msg::PlanMsg;
use crate::app::sharing::text as sharing_text;
use crate::app::store::ViewId;
use crate::app::text;
use crate::app::timeline::planning_text;
use crate::base::pace::SlicedWork;
use crate::embed::session::state::Session;
use crate::embed::{files, host};
use crate::model::Uid;
use crate::ui::hooks::dropped_file;
use crate::wire;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Date, Promise, Reflect};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Clipboard, ClipboardItem};

/// The time for which reading holds the page, in milliseconds.
const SLICE: f64 = 16.0;

impl Session {
    pub(super) fn pick_old(self: &Rc<Self>, view: ViewId) {
        let Some(viewer) = self.viewer(view) else { return };
        let session = self.clone();
        files::open(viewer.host.clone(), move |chosen| {
            let msg = match chosen {
                Ok(opened) => Msg::Compare(CompareMsg::AgainstText(opened.text.into())),
                Err(problem) => Msg::Fail(text::file_unreadable(&words(&problem)).into()),
            };
            session.store.dispatch(view, msg);
        });
    }

    pub(super) fn pick_holidays(self: &Rc<Self>, view: ViewId, team: Option<Uid>) {
        let Some(viewer) = self.viewer(view) else { return };
        let session = self.clone();
        files::open(viewer.host.clone(), move |chosen| {
            let msg = match chosen {
                Ok(opened) => Msg::Plan(PlanMsg::ImportHolidays(team, opened.text.into())),
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
                session.store.dispatch(view, Msg::Fail(planning_text::not_printed(words(&problem)).into()));
            }
        });
    }

    pub(super) fn pick_file(self: &Rc<Self>, view: ViewId) {
        let Some(viewer) = self.viewer(view) else { return };
        let session = self.clone();
        files::open(viewer.host.clone(), move |chosen| session.take_file(view, chosen));
    }

    /// Takes the file that was dropped on the widget.
    pub(super) fn take_dropped(self: &Rc<Self>, view: ViewId) {
        let (Some(viewer), Some(file)) = (self.viewer(view), dropped_file()) else { return };
        let session = self.clone();
        files::take(viewer.host.clone(), file, move |read| session.take_file(view, read));
    }

    fn take_file(self: &Rc<Self>, view: ViewId, read: Result<files::Opened, JsValue>) {
        match read {
            Ok(files::Opened { text, handle }) => {
                let text: Rc<str> = text.into();
                self.picked.replace(handle.map(|handle| (text.clone(), handle)));
                self.store.dispatch(view, Msg::Import(ImportMsg::PreviewTable(text)));
                let told = self.clone();
                spawn_local(async move { told.tell_encoding(view).await });
            }
            Err(problem) => self.store.dispatch(view, Msg::Fail(text::file_unreadable(&words(&problem)).into())),
        }
    }

    /// Goes on with the reading of a long list, for some milliseconds at a time.
    pub(super) fn read_in_slices(self: &Rc<Self>, view: ViewId, work: SlicedWork) {
        let session = self.clone();
        let slice = move || {
            let from = Date::now();
            while Date::now() - from < SLICE {
                if work.go_on() {
                    return session.store.dispatch(view, Msg::Import(ImportMsg::Made));
                }
            }
            session.read_in_slices(view, work);
        };
        Timeout::new(0, slice).forget();
    }

    /// A plan file that is opened is saved back to it; what is added to the plan stays as it is, and so does a picture.
    pub(super) fn adopt_file(&self, text: &Rc<str>) {
        if let Some((_, handle)) = self.picked.take().filter(|(picked, _)| Rc::ptr_eq(picked, text))
            && text.trim_start().starts_with('{')
        {
            self.plan_store.borrow().adopt(handle.into());
        }
    }

    /// Reads the file that was chosen last in another encoding.
    pub(super) fn read_again(self: &Rc<Self>, view: ViewId, encoding: &str) {
        let Some(viewer) = self.viewer(view) else { return };
        let (read, session) = (JsFuture::from(viewer.host.text_as(encoding)), self.clone());
        spawn_local(async move {
            match read.await {
                Ok(text) => {
                    let text = text.as_string().unwrap_or_default();
                    session.store.dispatch(view, Msg::Import(ImportMsg::PreviewTable(text.into())));
                    session.tell_encoding(view).await;
                }
                Err(problem) => session.store.dispatch(view, Msg::Fail(text::file_unreadable(&words(&problem)).into())),
            }
        });
    }

    /// Says in which encoding the last file was read.
    async fn tell_encoding(self: &Rc<Self>, view: ViewId) {
        let Some(viewer) = self.viewer(view) else { return };
        if let Ok(encoding) = JsFuture::from(viewer.host.encoding_read()).await {
            self.store
                .dispatch(view, Msg::Import(ImportMsg::FileEncoding(encoding.as_string().unwrap_or_default().into())));
        }
    }

    pub(super) fn make_link(self: &Rc<Self>, view: ViewId) {
        let (Some(viewer), Some(state)) = (self.viewer(view), self.store.state(view)) else { return };
        let first = state.ui.view == state.ui.views[0];
        let mut shown = if first { String::new() } else { format!("view={}", state.ui.view.name()) };
        if let Some(open) = &state.doc.scenario {
            shown += if first { "scenario=" } else { "&scenario=" };
            shown += &String::from(js_sys::encode_uri_component(&open.id));
        }
        let made = JsFuture::from(viewer.host.link(&wire::write(state.doc.whole()), &shown));
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
            return self.copy(view, &format!("{page}#ballot"), ballots_text::page_link_copied().into());
        }
        let blank = crate::app::ballots::opinions::without_votes(state.doc.whole());
        let made = viewer.host.link(&wire::write(&blank), "ballot");
        let Some(clipboard) = crate::embed::clipboard() else {
            return self.store.dispatch(view, Msg::Fail(text::not_copied().into()));
        };
        let link = JsFuture::from(made.clone());
        let written = write_when_made(&clipboard, made);
        let session = self.clone();
        spawn_local(async move {
            let msg = match link_of(link.await) {
                Err(why) => Msg::Fail(why),
                Ok(link) => match written.await {
                    Ok(()) => Msg::Say(ballots_text::plan_link_copied(link.len()).into()),
                    Err(_) => Msg::Fail(text::not_copied().into()),
                },
            };
            session.store.dispatch(view, msg);
        });
    }

    pub(super) fn open_example(self: &Rc<Self>, view: ViewId, name: &str) {
        let Some(viewer) = self.viewer(view) else { return };
        let fetched = JsFuture::from(viewer.host.example(name));
        // On a page of its own nothing is lost with an example as it came; elsewhere it is not yet where the page keeps its plan.
        let alone = viewer.host.element().is_some_and(|element| element.has_attribute("page"));
        let from = if alone && !self.store.doc().begun { PlanSource::Page } else { PlanSource::File };
        let shown = examples::view_of(name);
        let session = self.clone();
        spawn_local(async move {
            let msg = match fetched.await {
                Ok(text) => {
                    Msg::Document(DocumentMsg::Open { text: text.as_string().unwrap_or_default().into(), from })
                }
                Err(problem) => Msg::Fail(text::file_unreadable(&words(&problem)).into()),
            };
            session.store.dispatch(view, msg);
            if let Some(shown) = shown {
                session.store.dispatch(view, Msg::Show(shown));
            }
        });
    }

    pub(super) fn copy(self: &Rc<Self>, view: ViewId, text: &str, done: Rc<str>) {
        let refused = || Msg::Fail(text::not_copied().into());
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

/// Writes a link to the clipboard once it is made. The clipboard is asked right away, with a promise of the text: engines let a page write only while they count it
/// as the answer to a press, and WebKit counts nothing that is waited for. Where there are no promised items the text is written when it is there.
fn write_when_made(clipboard: &Clipboard, made: Promise) -> impl Future<Output = Result<(), JsValue>> + use<> {
    let checked = |made| link_of(made).map_err(|why| JsValue::from_str(&why));
    let text = JsFuture::from(made.clone());
    let promise = || {
        let promised = future_to_promise(async move {
            let link = checked(text.await)?;
            let options = BlobPropertyBag::new();
            options.set_type("text/plain");
            Ok(Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(&link)), &options)?.into())
        });
        let parts = host::object(&[("text/plain", promised.into())]);
        let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&parts.unchecked_into()).ok()?;
        Some(JsFuture::from(clipboard.write(&Array::of1(&item))))
    };
    let known = Reflect::has(&js_sys::global(), &"ClipboardItem".into()).unwrap_or(false);
    let asked = known.then(promise).flatten();
    let clipboard = clipboard.clone();
    async move {
        if let Some(asked) = asked
            && asked.await.is_ok()
        {
            return Ok(());
        }
        let link = checked(JsFuture::from(made).await)?;
        JsFuture::from(clipboard.write_text(&link)).await.map(|_| ())
    }
}

/// The link that was made, or why there is none that can be passed on.
fn link_of(made: Result<JsValue, JsValue>) -> Result<Rc<str>, Rc<str>> {
    let link = made.map_err(|_| sharing_text::no_link())?;
    sharing_text::checked(link.as_string().unwrap_or_default())
}
