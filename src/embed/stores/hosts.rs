//! The stores of wikis, forges, engines and servers, which others write to as well. What is asked of each host is JavaScript, as the hosts' own interfaces are:
//! `more/hosts`, `more/forges` and `more/engines`, an adapter a file.

use crate::app::document::conflict;
use crate::app::document::text as document_text;
use crate::app::export::formats::in_page;
use crate::embed::host::{Host, words};
use crate::embed::stores::Answer;
use crate::embed::stores::PlanStore;
use crate::embed::stores::SaveOutcome;
use crate::embed::stores::SaveRefusal;
use crate::embed::stores::SaveRequest;
use crate::wire;
use js_sys::{Array, Reflect};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The reason why a plan is not kept by a host: nothing of it stands there.
pub const ELSEWHERE: &str = "elsewhere";

/// Writes to the host or the engine of that name, or to the forge that the address of a file's page there names.
pub struct HostStore(pub Rc<str>);

/// True if that names a host, or is an address on the web.
pub fn is_host(name: &str) -> bool {
    matches!(name, "mediawiki" | "dokuwiki" | "tiddlywiki" | "confluence" | "parent" | "put" | "couchdb" | "nats")
        || name.starts_with("https://")
        || name.starts_with("http://")
}

impl PlanStore for HostStore {
    fn save(&self, saved: SaveRequest) -> Answer {
        let asked = ask(&self.0, &saved);
        Box::pin(async move { asked.await.map(read_adapter_answer).map_err(|caught| refusal(&caught)) })
    }

    fn shared(&self, _host: &Host) -> bool {
        true
    }
}

/// Hands the plan to the adapter of that name.
pub fn ask(name: &str, saved: &SaveRequest) -> JsFuture {
    let base = wire::write(&saved.doc.base);
    let summary = conflict::own_changes(&saved.doc);
    saved.host.store(name, &saved.url, &base, &saved.text, &in_page(&saved.text), &summary).into()
}

/// The answer of an adapter.
pub fn read_adapter_answer(answer: JsValue) -> SaveOutcome {
    let answer = Array::from(&answer);
    let word = |at: u32| answer.get(at).as_string().unwrap_or_default();
    if answer.get(0) == "theirs" {
        SaveOutcome::Theirs(word(1).into())
    } else {
        SaveOutcome::There(document_text::to_host(&word(1), &word(2)).into())
    }
}

/// The code of a refusal.
pub fn code(refusal: &JsValue) -> String {
    Reflect::get(refusal, &"code".into()).ok().and_then(|code| code.as_string()).unwrap_or_default()
}

/// The refusal that an adapter has thrown.
pub fn refusal(caught: &JsValue) -> SaveRefusal {
    let is_unwritten = Reflect::get(caught, &"unwritten".into()).is_ok_and(|unwritten| unwritten.is_truthy());
    let code = code(caught);
    let is_away = matches!(code.as_str(), "offline" | "silent" | "server" | "busy");
    SaveRefusal { why: document_text::refused(&code, &words(caught)).into(), is_away, is_unwritten }
}
