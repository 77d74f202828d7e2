//! Where Save goes: one file per store, and a new host is a new file.

mod file;
mod local;
mod none;

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// What is saved, and what a store may need to know about it.
pub struct Saved {
    /// The plan as canonical text.
    pub text: Rc<str>,
    /// Names the plan within this browser: see [`Place::key`].
    pub key: String,
    /// A name for a file of it.
    pub file_name: String,
}

/// Where a plan came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The absolute URL it was read from; empty when it stood in the page.
    pub url: String,
    /// The ETag it was read with; empty when there was none.
    pub tag: String,
    /// Names the plan within this browser: its URL, or the page's with the element's id or number.
    pub key: String,
}

/// The answer of a store: where the plan is now, or why it is not there, in words for the reader.
pub type Answer = Pin<Box<dyn Future<Output = Result<Rc<str>, Rc<str>>>>>;

/// A place to save to.
pub trait PlanStore {
    /// Writes the plan. Called from within the click or key that asks for it, so that a file dialog may open.
    fn save(&self, saved: Saved) -> Answer;

    /// What an earlier save has kept for the plan of that key; it then opens in place of the page's.
    fn kept(&self, _key: &str) -> Option<Rc<str>> {
        None
    }

    /// Takes over a file that the reader has opened, to be written back to.
    fn adopt(&self, _file: JsValue) {}
}

/// The store of that name; `auto` and names not known save to a file, which works on every page.
pub fn named(name: &str) -> Rc<dyn PlanStore> {
    match name {
        "none" => Rc::new(none::NoStore),
        "local" => Rc::new(local::LocalStore),
        _ => Rc::new(file::FileStore::default()),
    }
}
