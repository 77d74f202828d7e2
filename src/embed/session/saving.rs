//! Saves: handed to the store, and what comes of them.

use super::Session;
use crate::app::document::msg::DocumentMsg;
use crate::app::document::saving::stamped;
use crate::app::live::text as live_text;
use crate::app::msg::Msg;
use crate::app::ports::Ports;
use crate::app::store::ViewId;
use crate::app::text;
use crate::embed::files;
use crate::embed::host::error;
use crate::embed::ports::BrowserPorts;
use crate::embed::stores::{PlanPlace, SaveOutcome, SaveRefusal, SaveRequest};
use crate::wire;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

impl Session {
    /// Hands a text to the store, and what comes of it to the application.
    pub(super) fn write(self: &Rc<Self>, view: ViewId, text: Rc<str>, revision: u64) {
        let reader = self.reader.get().and_then(|reader| self.viewer(reader)).or_else(|| self.viewer(view));
        let Some(host) = reader.map(|reader| reader.host.clone()) else { return };
        let (doc, plan_store) = (self.store.doc(), self.plan_store.borrow().clone());
        let PlanPlace { key, url, .. } = self.place.borrow().clone();
        let file_name = files::name_for(doc.plan.title());
        let rev: Option<Rc<str>> = plan_store.shared(&host).then(|| BrowserPorts.fresh_id().into());
        let text = match &rev {
            Some(rev) => wire::write(&stamped(doc.whole(), rev)).into(),
            None => text,
        };
        let answer = plan_store.save(SaveRequest {
            text,
            key,
            fingerprint: self.fingerprint.borrow().clone(),
            file_name,
            url,
            doc,
            host,
        });
        let session = self.clone();
        let opened = self.opened.get();
        spawn_local(async move {
            let answer = answer.await;
            if session.opened.get() != opened {
                return;
            }
            let msg = match answer {
                Ok(SaveOutcome::There(to)) => Msg::Document(DocumentMsg::Saved { revision, to, rev }),
                Ok(SaveOutcome::Theirs(text)) => Msg::Document(DocumentMsg::Theirs(text)),
                Err(SaveRefusal { why, is_away, is_unwritten }) => {
                    let comes_back = is_away && session.store.doc().live.on;
                    let why = if comes_back { live_text::away().into() } else { why };
                    let failed = if is_unwritten { DocumentMsg::SaveRefused } else { DocumentMsg::SaveFailed };
                    Msg::Document(failed(why))
                }
            };
            let ends = !matches!(msg, Msg::Document(DocumentMsg::Theirs(_)));
            session.store.dispatch(view, msg);
            if ends {
                session.hand_on_what_was_said(view);
            }
        });
    }

    /// The answer to a save that is still under way says nothing of the plan that has been opened since.
    pub(super) fn give_up_save(&self) {
        self.opened.set(self.opened.get().wrapping_add(1));
        let problem = error("not-saved", text::opened_meanwhile(), "$");
        self.settle(|(_, reject)| reject.call1(&JsValue::NULL, &problem));
    }
}
