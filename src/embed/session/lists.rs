//! The lists of a plan's sources, asked for when a person says so.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, RequestCache, RequestInit, Response};

use crate::app::import::fetch_text as text;
use crate::app::import::msg::{FetchedList, ImportMsg, ListSource};
use crate::app::msg::Msg;
use crate::app::store::ViewId;
use crate::embed::host::{Host, words};
use crate::embed::session::state::Session;

impl Session {
    /// Reads the list of a source, of whatever encoding, and hands it over.
    pub(super) fn fetch_list(self: &Rc<Self>, view: ViewId, source: Rc<ListSource>) {
        let Some(viewer) = self.viewer(view) else { return };
        let session = self.clone();
        spawn_local(async move {
            let answer = match fetched(&viewer.host, &source.url).await {
                Ok(text) => text.map(Rc::from),
                Err(problem) => Err(text::unreachable(&words(&problem))),
            };
            let list = FetchedList { source: (*source).clone(), answer: answer.map_err(Rc::from) };
            session.store.dispatch(view, Msg::Import(ImportMsg::Fetched(Rc::new(list))));
        });
    }
}

/// The text at an address, or the reason why the server has none.
///
/// # Errors
/// The browser's, where there is no answer.
async fn fetched(host: &Host, url: &str) -> Result<Result<String, String>, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let options = RequestInit::new();
    options.set_cache(RequestCache::NoStore);
    let response: Response = JsFuture::from(window.fetch_with_str_and_init(url, &options)).await?.unchecked_into();
    if !response.ok() {
        return Ok(Err(text::answered(response.status())));
    }
    let blob: Blob = JsFuture::from(response.blob()?).await?.unchecked_into();
    Ok(Ok(JsFuture::from(host.text(&blob)).await?.as_string().unwrap_or_default()))
}
