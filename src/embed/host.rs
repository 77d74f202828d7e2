//! The questions of the application to the loader (`loader/`): the other half of each element.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// One element as the application sees it. It holds the element weakly, so that an element nobody
    /// else holds is collected together with its `Widget`.
    #[derive(Clone)]
    pub type Host;

    /// Sends an event to the page.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Host, name: &str, detail: &JsValue);

    /// Hands over the plan's text to be kept where a panic cannot reach it.
    #[wasm_bindgen(method)]
    pub fn keep(this: &Host, text: &str);

    /// Tells other pages of this browser that the page of that name lives.
    #[wasm_bindgen(method)]
    pub fn living(this: &Host, page: &str);

    /// The name of this tab, which outlives its pages and is empty where none is known, and then those of the other pages and tabs that live; resolves always.
    /// `page` names this page.
    #[wasm_bindgen(method)]
    pub fn alive(this: &Host, page: &str) -> Promise;

    /// Reads the text of a file, whatever its encoding; of a picture, the plan in it. Its errors are the browser's.
    #[wasm_bindgen(method)]
    pub fn text(this: &Host, file: &web_sys::Blob) -> Promise;

    /// The text of the file that was read last, in another encoding.
    #[wasm_bindgen(method, js_name = textAs)]
    pub fn text_as(this: &Host, encoding: &str) -> Promise;

    /// The encoding that the last file was read in.
    #[wasm_bindgen(method, js_name = encodingRead)]
    pub fn encoding_read(this: &Host) -> Promise;

    /// The store of the wiki that the page is of; empty where it is of none that is known.
    #[wasm_bindgen(method)]
    pub fn hosted(this: &Host) -> String;

    /// Saves to a host (`more/hosts/save.js`): resolves with `["saved", name]` or `["theirs", text]`, rejects with a code and the host's words.
    #[wasm_bindgen(method)]
    pub fn store(this: &Host, name: &str, url: &str, base: &str, text: &str, page: &str, title: &str) -> Promise;

    /// Reads the plan that an engine (`more/engines`) keeps at an address; rejects with a code and the host's words.
    #[wasm_bindgen(method)]
    pub fn latest(this: &Host, name: &str, url: &str) -> Promise;

    /// Watches it: `tell` hears `up`, `down`, `changed`, and `here` with a list of who else has it open, as JSON. The function returned tells the others where this reader is, as JSON;
    /// without a text it ends the watch.
    #[wasm_bindgen(method)]
    pub fn watch(this: &Host, name: &str, url: &str, tell: &Closure<dyn FnMut(String, String)>) -> Function;

    /// A drawing of [`crate::exchange::svg`] as a PNG file; rejects with a code and the host's words.
    #[wasm_bindgen(method)]
    pub fn png(this: &Host, svg: &str) -> Promise;

    /// Prints a drawing; rejects with what kept the browser from it.
    #[wasm_bindgen(method)]
    pub fn print(this: &Host, svg: &str) -> Promise;

    /// Fetches the text of an example that comes with the widget.
    #[wasm_bindgen(method)]
    pub fn example(this: &Host, name: &str) -> Promise;

    /// Begins a job in the module for jobs, which is fetched with the first. `tell` hears `progress`, `done` or `failed`, each with
    /// a text. The function returned stops it.
    #[wasm_bindgen(method)]
    pub fn job(
        this: &Host,
        plan: &JsValue,
        kind: &str,
        options: &str,
        tell: &Closure<dyn FnMut(String, String)>,
    ) -> Function;

    /// Makes a link that opens the plan of this text, with these parameters in its query; rejects where this page has no address that others could open.
    #[wasm_bindgen(method)]
    pub fn link(this: &Host, text: &str, parameters: &str) -> Promise;

    /// The element, while it exists.
    #[wasm_bindgen(method)]
    pub fn element(this: &Host) -> Option<web_sys::HtmlElement>;
}

/// A plain JavaScript object.
pub fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    object.into()
}

/// The error that a refused call gives the page; the loader makes a `PlanError` of it.
pub fn error(code: &str, message: &str, path: &str) -> JsValue {
    object(&[("code", code.into()), ("message", message.into()), ("path", path.into())])
}

/// The words that a thrown value says of itself.
pub fn words(thrown: &JsValue) -> String {
    let message = Reflect::get(thrown, &"message".into()).ok().and_then(|message| message.as_string());
    message.or_else(|| thrown.as_string()).unwrap_or_else(|| "no reason given".to_owned())
}
