//! One plan in the page: its store, the elements that show it, and the carrying out of what the application asks for.

mod asks;
mod fetching;
mod keeping;
mod lists;
mod naming;
mod saving;
mod state;
mod together;
mod watch;

pub use self::state::Session;
pub use self::state::SessionView;
use super::chunks;
use super::files;
use super::host::{Host, error, object, words};
use super::jobs::Jobs;
use super::panic::{Rescue, protect};
use super::ports::{BrowserPorts, today};
use super::stores;
use crate::app::chunks::{ChunkState, CodeChunk};
use crate::app::document::drafts::fingerprint;
use crate::app::document::msg::DocumentMsg;
use crate::app::effect::{Effect, PageEvent};
use crate::app::effect::{JobNews, PlanSource};
use crate::app::live::msg::LiveMsg;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::store::{Store, ViewId};
use crate::app::text;
use crate::embed::stores::PlanPlace;
use crate::model::Plan;
use crate::model::check::IncrementalCheck;
use crate::wire;
use gloo::timers::callback::Timeout;
use js_sys::{Function, JSON, Promise};
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

/// Problems are looked for when nothing has changed for this long, in milliseconds.
const QUIET: u32 = 250;
/// So many entries at a time, which takes some ten milliseconds.
const STEP: usize = 8_000;

impl Session {
    /// A session with an empty plan.
    pub fn new() -> Rc<Session> {
        let store = Store::new(Default::default(), Box::new(BrowserPorts));
        let session = Rc::new(Session {
            good: RefCell::new(store.doc()),
            store,
            viewers: RefCell::default(),
            plan_store: RefCell::new(stores::named("")),
            plan_store_name: RefCell::default(),
            place: RefCell::default(),
            placed: Cell::default(),
            reader: Cell::default(),
            loading: Cell::default(),
            refused: RefCell::default(),
            saving: RefCell::default(),
            opened: Cell::default(),
            draft_number: Cell::default(),
            fingerprint: RefCell::default(),
            found: RefCell::default(),
            draft_timer: RefCell::default(),
            check_timer: RefCell::default(),
            base: RefCell::new((Rc::default(), "".into())),
            kept_draft: RefCell::default(),
            hand_timer: RefCell::default(),
            unkept_from: Cell::new(usize::MAX),
            jobs: Jobs::default(),
            picked: RefCell::default(),
            live: Cell::default(),
            watch: RefCell::default(),
            retry_timer: RefCell::default(),
        });
        // The store must not hold the session that holds it.
        let weak = Rc::downgrade(&session);
        session.store.set_performer(move |view, effect| {
            if let Some(session) = weak.upgrade() {
                session.perform(view, effect);
            }
        });
        naming::remember(&session);
        let rescued: Rc<dyn Rescue> = session.clone();
        protect(&rescued);
        session
    }

    /// Adds an element that shows this plan.
    pub fn join(&self, host: Host) -> Rc<SessionView> {
        let viewer = Rc::new(SessionView { id: self.store.open_view(Rc::default()), host });
        self.viewers.borrow_mut().push(viewer.clone());
        for chunk in CodeChunk::ALL.into_iter().filter(|chunk| !chunks::is_here(*chunk)) {
            self.store.dispatch(viewer.id, Msg::Chunk(chunk, ChunkState::Absent));
        }
        // A link that somebody was sent to give estimates: to a page that has the plan, or to one that takes it out of the link.
        let location = web_sys::window().map(|window| window.location());
        let part = |read: fn(&web_sys::Location) -> Result<String, JsValue>| {
            location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
        };
        let asked = part(web_sys::Location::search);
        let asked = asked.trim_start_matches('?').split('&').any(|parameter| matches!(parameter, "ballot" | "ballot="));
        let element = viewer.host.element();
        let alone = || element.as_ref().is_some_and(|element| element.has_attribute("page"));
        if alone() && !element.as_ref().is_some_and(|element| element.has_attribute("framed")) {
            self.store.dispatch(viewer.id, Msg::Alone);
        }
        if part(web_sys::Location::hash) == "#ballot" || asked && alone() {
            self.store.dispatch(viewer.id, Msg::Dialog(Some(Dialog::Vote)));
        }
        viewer
    }

    /// Lets go of an element for good.
    pub fn part(&self, viewer: &Rc<SessionView>) {
        self.store.dispatch(viewer.id, Msg::Live(LiveMsg::Hand(false)));
        self.store.close_view(viewer.id);
        self.viewers.borrow_mut().retain(|other| !Rc::ptr_eq(other, viewer));
        if self.viewers.borrow().is_empty() {
            self.watch.take();
        }
    }

    /// The plan as canonical text.
    pub fn value(&self) -> String {
        wire::write(self.store.doc().whole())
    }

    /// Saves to the store of that name from now on.
    pub fn save_to(self: &Rc<Self>, view: ViewId, name: &str) {
        if *self.plan_store_name.borrow() != name {
            self.plan_store_name.replace(name.to_owned());
            self.plan_store.replace(stores::named(name));
            self.follow_engine(view);
        }
    }

    /// Opens the plan of a place, or begins with an empty one: what a save compares with, and where it goes. A draft that an earlier visit has left for it is
    /// offered; a store that keeps plans itself may have a later one.
    ///
    /// # Errors
    /// `{code, message, path}` when the text does not open; the plan on screen stays.
    pub fn open(self: &Rc<Self>, view: ViewId, text: Option<&str>, place: PlanPlace) -> Result<(), JsValue> {
        let stored = self.begin(view, text, place)?;
        self.placed.set(stored || text.is_some());
        Ok(())
    }

    /// The same; whether the store had one of its own.
    fn begin(self: &Rc<Self>, view: ViewId, text: Option<&str>, place: PlanPlace) -> Result<bool, JsValue> {
        let open = |text| {
            self.refusable(|| {
                self.store.dispatch(view, Msg::Document(DocumentMsg::Open { text, from: PlanSource::Page }))
            })
        };
        let kept = |place: &PlanPlace| {
            let moved = *self.place.borrow() != *place;
            if moved { self.plan_store.borrow().kept(&place.key) } else { None }
        };
        let named = !naming::unnamed(&place.key);
        let first = if named { kept(&place) } else { None };
        let mut stored = first.is_some();
        if let Some(text) = first.or_else(|| text.map(Rc::from)) {
            open(text)?;
        } else if self.store.doc().revision > 0 {
            open(wire::write(&Plan::empty()).into())?;
        }
        let mut place = place;
        self.fingerprint.take();
        if !named {
            self.fingerprint.replace(fingerprint(self.store.doc().whole()));
            place.key = self.key_among_kept(&place.key);
            if let Some(text) = kept(&place) {
                stored = true;
                open(text)?;
            }
        }
        let moved = *self.place.borrow() != place;
        let key = place.key.clone();
        if moved {
            self.leave_place();
        } else {
            // What is kept has been put in place of what was edited.
            self.clear_draft();
        }
        self.place.replace(place);
        self.reader.set(Some(view));
        self.give_up_save();
        self.follow_engine(view);
        if moved {
            self.look_for_drafts(view);
        }
        if moved && let Some(said) = naming::said_of(&key) {
            self.store.dispatch(view, said);
        }
        Ok(stored)
    }

    /// Shows another plan, which a program of the page has made. That changes what is on screen, not where it is kept: it is an edit, and a save compares with what
    /// was last read or saved. Where nothing was read, there is nothing but this to compare with; `key` names it then.
    ///
    /// # Errors
    /// `{code, message, path}` when the text does not open; the plan on screen stays.
    pub fn put(self: &Rc<Self>, view: ViewId, text: &str, key: String) -> Result<(), JsValue> {
        if !self.placed.get() {
            let place = PlanPlace { key, ..PlanPlace::default() };
            let stored = self.begin(view, Some(text), place)?;
            self.placed.set(stored);
            if !stored {
                return Ok(());
            }
        }
        let change = Msg::Document(DocumentMsg::Open { text: text.into(), from: PlanSource::Program });
        self.refusable(|| self.store.dispatch(view, change))
    }

    /// Does what may be refused: the refusal goes to the caller alone, and loading is told by the loader.
    ///
    /// # Errors
    /// The refusal, as `{code, message, path}`.
    pub fn refusable(&self, act: impl FnOnce()) -> Result<(), JsValue> {
        self.loading.set(true);
        act();
        self.loading.set(false);
        self.refused.take().map_or(Ok(()), Err)
    }

    /// Saves; the promise has what was written.
    pub fn save(&self, view: ViewId) -> Promise {
        let promise = Promise::new(&mut |resolve, reject| self.saving.borrow_mut().push((resolve, reject)));
        self.store.dispatch(view, Msg::Document(DocumentMsg::Save));
        promise
    }

    /// Looks for problems, in a large plan a step at a time. An edit begins it anew.
    fn check(self: &Rc<Self>, view: ViewId, mut look: IncrementalCheck) {
        let weak = Rc::downgrade(self);
        let step = move || {
            let Some(session) = weak.upgrade() else { return };
            if !look.step(STEP) {
                return session.check(view, look);
            }
            session.store.dispatch(view, Msg::Document(DocumentMsg::Problems(look.problems.into())));
            if session.store.doc().today != today() {
                session.store.dispatch(view, Msg::Document(DocumentMsg::Today(today())));
            }
        };
        self.check_timer.replace(Some(Timeout::new(0, step)));
    }

    /// Looks for problems when nothing has changed for a while.
    pub(super) fn check_soon(self: &Rc<Self>, view: ViewId) {
        let begin =
            move |session: &Rc<Session>| session.check(view, IncrementalCheck::new(session.store.doc().plan.clone()));
        self.check_timer.replace(Some(self.later(QUIET, begin)));
    }

    fn perform(self: &Rc<Self>, view: ViewId, effect: Effect) {
        match effect {
            Effect::Save { text, revision } => self.write(view, text, revision),
            Effect::ReadKept => self.read_kept(view),
            Effect::RetryLater(milliseconds) => self.retry_later(view, milliseconds),
            Effect::TellHere(here) => self.tell_here(&here),
            Effect::KeepDraft => {
                self.good.replace(self.store.doc());
                self.keep_edit();
            }
            Effect::LeaveDraft { text, base } => self.leave_draft(&text, &base),
            Effect::ClearDraft => self.clear_draft(),
            Effect::DropDraft(name) => self.drop_draft(view, &name),
            Effect::NextDraft => self.offer_draft(view),
            Effect::CheckSoon => self.check_soon(view),
            Effect::PickFile => self.pick_file(view),
            Effect::TakeDropped => self.take_dropped(view),
            Effect::FileOpened(text) => self.adopt_file(&text),
            Effect::ReadAgain(encoding) => self.read_again(view, &encoding),
            Effect::ReadInSlices(work) => self.read_in_slices(view, work),
            Effect::FetchList(source) => self.fetch_list(view, source),
            Effect::MakeLink => self.make_link(view),
            Effect::PickOld => self.pick_old(view),
            Effect::PickHolidays(team) => self.pick_holidays(view, team),
            Effect::NewPlan => new_plan(),
            Effect::OpenExample(name) => self.open_example(view, name),
            Effect::Download { name, mime: "image/png", text } => self.download_png(view, name, &text),
            Effect::Print(svg) => self.print(view, &svg),
            Effect::Download { name, mime, text } => {
                if let Err(problem) = files::download(&name, mime, &text) {
                    self.store.dispatch(view, Msg::Fail(text::file_failed(&words(&problem)).into()));
                }
            }
            Effect::CopyBallotLink => self.copy_ballot_link(view),
            Effect::Copy { text, done } => self.copy(view, &text, done),
            Effect::Emit(event) => self.tell(view, event),
            Effect::Job { kind, options } => self.begin_job(view, kind, &options),
            Effect::StopJob(kind) => self.jobs.stop(view, kind),
            Effect::Fetch(chunk) => fetching::fetch_for_view(chunk),
        }
    }

    fn begin_job(self: &Rc<Self>, view: ViewId, kind: &'static str, options: &str) {
        let Some(viewer) = self.viewer(view) else { return };
        let weak = Rc::downgrade(self);
        let tell = move |what: String, text: String| {
            let Some(session) = weak.upgrade() else { return };
            let news = match what.as_str() {
                "progress" => JobNews::Progress(text.into()),
                "done" => JobNews::Done(text.into()),
                _ => JobNews::Failed(text.into()),
            };
            session.store.dispatch(view, Msg::Job(kind, news));
        };
        self.jobs.begin((view, &viewer.host), &self.store.doc().plan, (kind, options), tell);
    }

    fn download_png(self: &Rc<Self>, view: ViewId, name: Rc<str>, svg: &str) {
        let Some(viewer) = self.viewer(view) else { return };
        let made = wasm_bindgen_futures::JsFuture::from(viewer.host.png(svg));
        let session = self.clone();
        spawn_local(async move {
            let kept = made.await.and_then(|file| files::download_blob(&name, file.unchecked_ref()));
            if let Err(problem) = kept {
                session.store.dispatch(view, Msg::Fail(text::file_failed(&words(&problem)).into()));
            }
        });
    }

    fn tell(&self, view: ViewId, event: PageEvent) {
        match event {
            PageEvent::Change(patch) => {
                // Well-formed, since `wire::patch` has written it.
                let patch = JSON::parse(&patch).unwrap_or_default();
                self.tell_all("plan-change", &object(&[("patch", patch)]));
            }
            PageEvent::Loaded => {
                self.good.replace(self.store.doc());
                // The loader tells of what it loads itself, once it is on screen.
                if !self.loading.get() {
                    self.tell_all("plan-ready", &JsValue::NULL);
                }
            }
            PageEvent::Saved(text) => {
                let value = JsValue::from_str(&text);
                self.tell_all("plan-save", &object(&[("value", value.clone())]));
                self.settle(|(resolve, _)| resolve.call1(&JsValue::NULL, &value));
            }
            PageEvent::Exit => {
                if let Some(viewer) = self.viewer(view) {
                    viewer.host.emit("plan-exit", &JsValue::NULL);
                }
            }
            PageEvent::Conflict(detail) => {
                // Well-formed, since `app::conflict` has written it.
                self.tell_all("plan-conflict", &JSON::parse(&detail).unwrap_or_default());
            }
            PageEvent::Error { code, message, path } => {
                let problem = error(code, &message, &path);
                if self.loading.get() {
                    self.refused.replace(Some(problem));
                    return;
                }
                if let Some(viewer) = self.viewer(view) {
                    viewer.host.emit("plan-error", &problem);
                }
                if code == "not-saved" {
                    self.settle(|(_, reject)| reject.call1(&JsValue::NULL, &problem));
                }
            }
        }
    }

    /// Ends the promises of those who wait for a save.
    fn settle(&self, end: impl Fn((Function, Function)) -> Result<JsValue, JsValue>) {
        for waiting in self.saving.take() {
            // The two ends of a promise do not throw.
            let _ = end(waiting);
        }
    }

    fn tell_all(&self, name: &str, detail: &JsValue) {
        let viewers = self.viewers.borrow().clone();
        for viewer in &viewers {
            viewer.host.emit(name, detail);
        }
    }

    fn viewer(&self, view: ViewId) -> Option<Rc<SessionView>> {
        self.viewers.borrow().iter().find(|viewer| viewer.id == view).cloned()
    }

    fn later(self: &Rc<Self>, milliseconds: u32, act: impl FnOnce(&Rc<Session>) + 'static) -> Timeout {
        let weak: Weak<Session> = Rc::downgrade(self);
        Timeout::new(milliseconds, move || {
            if let Some(session) = weak.upgrade() {
                act(&session);
            }
        })
    }
}

impl Rescue for Session {
    fn rescue(&self) {
        let (Ok(good), Ok(viewers)) = (self.good.try_borrow(), self.viewers.try_borrow()) else { return };
        let plan = wire::write(good.whole());
        for viewer in viewers.iter() {
            viewer.host.keep(&plan);
        }
    }
}

/// Opens this page once more, without the plan that its address names: what is here stays as it is, with its draft and where it is kept.
fn new_plan() {
    let Some(window) = web_sys::window() else { return };
    if let Ok(path) = window.location().pathname() {
        let _ = window.open_with_url_and_target(&path, "_blank");
    }
}
