//! The calls of the loader: one `Widget` per `<plan-widget>` on the page.

use super::host::{Host, error, object};
use super::locale;
use crate::app::chunks::{ChunkState, CodeChunk};
use crate::app::document::msg::DocumentMsg;
use crate::app::document::text as document_text;
use crate::app::export::{self, files};
use crate::app::import::call::ImportCall;
use crate::app::import::handler as import;
use crate::app::import::msg::ImportMsg;
use crate::app::live::msg::LiveMsg;
use crate::app::msg::Msg;
use crate::app::options::Mode;
use crate::app::saved_views::msg::SavedViewMsg;
use crate::app::scenarios::msg::ScenarioMsg;
use crate::app::settings::msg::PlanMsg;
use crate::app::sharing::text as sharing_text;
use crate::app::text;
use crate::app::view::View;
use crate::base::chunk;
use crate::embed::chunks;
use crate::embed::session::Session;
use crate::embed::session::SessionView;
use crate::embed::stores::PlanPlace;
use crate::ui::{RootProps, ViewStage};
use crate::wire;
use gloo::events::EventListener;
use js_sys::Promise;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The views that an attribute names.
fn views_in(value: &str) -> impl Iterator<Item = View> {
    value.split(|letter: char| letter == ',' || letter.is_whitespace()).filter_map(View::of)
}

/// A text as this plan would be written; nothing where it does not open. Two texts hold the same plan where these are equal.
#[wasm_bindgen]
pub fn canonical(text: &str) -> Option<String> {
    wire::read(text).ok().map(|plan| wire::write(&plan))
}

/// The application behind one element.
#[wasm_bindgen]
pub struct Widget {
    session: Rc<Session>,
    viewer: Rc<SessionView>,
    mounted: RefCell<Option<Mounted>>,
}

/// The parts of an element that stands in the page.
struct Mounted {
    stage: ViewStage,
    /// Drafts are written when the page is left, which may be for good.
    _leaving: EventListener,
}

#[wasm_bindgen]
impl Widget {
    /// A widget that is not shown yet: with an empty plan, or with the plan of another widget.
    #[wasm_bindgen(constructor)]
    pub fn new(host: Host) -> Self {
        Self::showing(Session::new(), host)
    }

    /// Another view of this widget's plan, with the same history.
    pub fn share(&self, host: Host) -> Widget {
        Self::showing(self.session.clone(), host)
    }

    fn showing(session: Rc<Session>, host: Host) -> Self {
        Self { viewer: session.join(host), session, mounted: RefCell::default() }
    }

    /// Draws the widget when the running task ends, into the element that it gives back: that belongs into the shadow root.
    ///
    /// # Errors
    /// What the browser throws where it makes no element.
    pub fn mount(&self) -> Result<web_sys::Element, JsValue> {
        self.unmount();
        let mut stage = ViewStage::take()?;
        stage.show(RootProps { store: self.session.store.clone(), view: self.viewer.id });
        let element = stage.element().clone();
        let session = Rc::downgrade(&self.session);
        let flush = move |_: &web_sys::Event| {
            if let Some(session) = session.upgrade() {
                session.flush();
            }
        };
        let leaving = EventListener::new(&gloo::utils::document(), "visibilitychange", flush);
        self.mounted.replace(Some(Mounted { stage, _leaving: leaving }));
        Ok(element)
    }

    /// The browser has drawn what was mounted: an editor fetches ahead what may be wanted next.
    pub fn stands(&self) {
        self.send(Msg::Stands);
    }

    /// The name of the chunk that what is shown waits for, if it does.
    pub fn waits_for(&self) -> Option<String> {
        let state = self.session.store.state(self.viewer.id)?;
        let chunk = CodeChunk::of_view(state.ui.view).filter(|chunk| state.ui.chunks.of(*chunk) == ChunkState::Coming);
        chunk.map(|chunk| chunk.name().to_owned())
    }

    /// Takes the widget off the page; its plan stays.
    pub fn unmount(&self) {
        if let Some(mounted) = self.mounted.take() {
            self.session.flush();
            mounted.stage.leave();
        }
    }

    /// Opens what was read at a place, or begins with an empty plan without a text. `url` and `tag` say where it was read,
    /// `key` names it within this browser.
    ///
    /// # Errors
    /// `{code, message, path}`; the plan on screen stays.
    pub fn load(&self, text: Option<String>, url: String, tag: String, key: String) -> Result<(), JsValue> {
        self.session.open(self.viewer.id, text.as_deref(), PlanPlace { url, tag, key })
    }

    /// Shows another plan in its place, as an edit; `key` names it where nothing was read.
    ///
    /// # Errors
    /// `{code, message, path}`; the plan on screen stays.
    pub fn put(&self, text: &str, key: String) -> Result<(), JsValue> {
        self.session.put(self.viewer.id, text, key)
    }

    /// Takes an attribute over; an empty value is the default.
    pub fn set(&self, name: &str, value: &str) {
        match name {
            "view" => {
                if let Some(view) = views_in(value).next() {
                    self.send(Msg::Show(view));
                } else if !value.trim().is_empty() {
                    self.send(Msg::SavedViews(SavedViewMsg::Ask(value.trim().into())));
                }
            }
            "scenario" => self.send(Msg::Scenarios(ScenarioMsg::Ask(value.trim().into()))),
            "views" => self.send(Msg::Views(views_in(value).collect())),
            "mode" => self.send(Msg::Mode(if value == "view" { Mode::View } else { Mode::Edit })),
            "store" => self.session.save_to(self.viewer.id, value),
            "live" => self.session.live(self.viewer.id, !value.is_empty()),
            "hand" => self.send(Msg::Live(LiveMsg::Hand(!value.is_empty()))),
            "preview" => self.send(Msg::Say(document_text::preview().into())),
            "exit" => self.send(Msg::Closable(!value.is_empty())),
            _ => {}
        }
    }

    /// Takes the reader's conventions over, in the order of [`locale::of`], and a language whose sentences were heard ([`locale::hear`]).
    pub fn set_locale(&self, parts: Vec<String>, language: &str) {
        self.send(Msg::Locale(locale::of(&parts, language)));
    }

    /// The plan as canonical text.
    pub fn value(&self) -> String {
        self.session.value()
    }

    /// True if there are changes that are not saved.
    pub fn dirty(&self) -> bool {
        self.session.store.doc().dirty()
    }

    /// Runs the store; the promise has what was written.
    pub fn save(&self) -> Promise {
        self.session.save(self.viewer.id)
    }

    /// The plan in another format, as `{text, type}`; any but `json` needs the chunk `export` ([`chunks::fetched`]).
    ///
    /// # Errors
    /// `{code, message, path}` for a format that is not known, or while the chunk is not there.
    pub fn export(&self, format: &str) -> Result<JsValue, JsValue> {
        if format == "json" {
            return Ok(object(&[("text", self.value().into()), ("type", files::MIME.into())]));
        }
        let write = chunk::code(&export::WRITE).ok_or_else(chunks::missing)?;
        let state = self.session.store.state(self.viewer.id);
        let Some((text, mime)) =
            write(&self.session.store.doc(), state.as_ref(), format, (js_sys::Date::now() / 1000.0) as i64)
        else {
            return Err(error("unknown-format", &text::no_such_format(format), ""));
        };
        if text.is_empty() {
            return Err(error("not-written", &text::not_written(format), ""));
        }
        Ok(object(&[("text", text.into()), ("type", mime.into())]))
    }

    /// Adds to the plan, as one step of undo: the entries of another plan (its text, or a picture or block that carries it), or whatever the dialog of imports reads. Gives back an
    /// [`ImportReport`](crate::app::import::call::ImportReport) as JSON; `options` are [`ImportOptions`](crate::app::import::call::ImportOptions) as JSON. `guessed` is the encoding of the file, where it is a guess.
    ///
    /// It needs the chunk `import` ([`chunks::fetched`]).
    ///
    /// # Errors
    /// `{code, message, path}` when there is nothing to take in, the plan cannot be changed, or the chunk is not there; also for an option that says nothing here.
    pub fn import(&self, source: &str, options: &str, guessed: Option<String>) -> Result<String, JsValue> {
        let doc = self.session.store.doc();
        if let Some(why) = doc.plan.read_only() {
            return Err(error("read-only", &text::read_only(why), ""));
        }
        if !self.session.store.state(self.viewer.id).is_some_and(|state| state.editable()) {
            return Err(error("read-only", sharing_text::look_only(), ""));
        }
        let read = chunk::code(&import::READ_OPTIONS).ok_or_else(chunks::missing)?;
        let write = chunk::code(&import::WRITE_REPORT).ok_or_else(chunks::missing)?;
        let options = read(options).map_err(|why| error("bad-option", &why.message, &why.path))?;
        let call = ImportCall { text: source.into(), options, guessed_encoding: guessed.map(Rc::from) };
        self.session.refusable(|| self.send(Msg::Import(ImportMsg::Call(Rc::new(call)))))?;
        let state = self.session.store.state(self.viewer.id);
        let report = state.and_then(|state| state.ui.import.report.clone());
        report.map(|report| write(&report)).ok_or_else(|| error("no-rows", text::no_rows(), ""))
    }

    /// Merges another version of the plan into this one: three ways, from what was last loaded or saved. What both have changed the reader is asked about.
    ///
    /// # Errors
    /// `{code, message, path}` for a text that is no plan, or one that a newer version has written.
    pub fn merge(&self, theirs: &str) -> Result<(), JsValue> {
        self.session.refusable(|| self.send(Msg::Document(DocumentMsg::Merge(theirs.into()))))
    }

    /// Takes the last step back.
    pub fn undo(&self) {
        self.send(Msg::Plan(PlanMsg::Undo));
    }

    /// Takes the undone step again.
    pub fn redo(&self) {
        self.send(Msg::Plan(PlanMsg::Redo));
    }

    fn send(&self, msg: Msg) {
        self.session.store.dispatch(self.viewer.id, msg);
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        self.unmount();
        self.session.part(&self.viewer);
    }
}
