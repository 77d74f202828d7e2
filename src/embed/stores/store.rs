//! The questions to every store, and its answers.

use crate::app::doc::Doc;
use crate::embed::host::Host;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The plan to save, and what a store may need to know about it.
pub struct SaveRequest {
    /// The plan as canonical text.
    pub text: Rc<str>,
    /// Names the plan within this browser: see [`PlanPlace::key`].
    pub key: String,
    /// The fingerprint that tells the plan from others where nothing names it; empty where something does.
    pub fingerprint: String,
    /// A name for a file of it.
    pub file_name: String,
    /// The absolute URL it was read from; empty when it stood in the page.
    pub url: String,
    /// The document: what was last known to be kept, and what was changed last.
    pub doc: Rc<Doc>,
    /// The element that it was read by.
    pub host: Host,
}

/// The outcome of a save.
pub enum SaveOutcome {
    /// The plan is there now: where, in words for the reader.
    There(Rc<str>),
    /// Another plan is there than was last known: its text.
    Theirs(Rc<str>),
}

/// The place that a plan came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanPlace {
    /// The absolute URL it was read from; empty when it stood in the page.
    pub url: String,
    /// The ETag it was read with; empty when there was none.
    pub tag: String,
    /// Names the plan within this browser: its URL, or the page's with the element's id or the plan's title; `##` and the element's number where there is
    /// neither.
    pub key: String,
}

/// The reason why a plan is not saved.
pub struct SaveRefusal {
    /// In words for the reader.
    pub why: Rc<str>,
    /// True if there is no connection, or no answer: it may be back in a moment.
    pub is_away: bool,
    /// True if nothing was written for certain; else the plan may stand there all the same.
    pub is_unwritten: bool,
}

/// The answer of a store: what came of it, or why nothing did.
pub type Answer = Pin<Box<dyn Future<Output = Result<SaveOutcome, SaveRefusal>>>>;

/// A place to save to.
pub trait PlanStore {
    /// Writes the plan. Called from within the click or key that asks for it, so that a file dialog may open.
    fn save(&self, saved: SaveRequest) -> Answer;

    /// True if others may write there too: then each save gets a `rev` of its own.
    fn shared(&self, _host: &Host) -> bool {
        false
    }

    /// The plan that an earlier save has kept for that key; it then opens in place of the page's.
    fn kept(&self, _key: &str) -> Option<Rc<str>> {
        None
    }

    /// Takes over a file that the reader has opened, to be written back to.
    fn adopt(&self, _file: JsValue) {}
}
