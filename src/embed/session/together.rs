//! Editing together: the engine is watched, read when there is news, and told where this reader is.

use super::Session;
use crate::app::live::msg::LiveMsg;
use crate::app::live::state::{Peer, Presence};
use crate::app::msg::Msg;
use crate::app::store::ViewId;
use crate::app::view::View;
use crate::embed::host::object;
use crate::embed::session::watch::EngineWatch;
use js_sys::{Array, JSON, Reflect};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};

impl Session {
    /// Edits the plan live from now on, or no longer, where it is kept by an engine that can be watched.
    pub fn live(self: &Rc<Self>, view: ViewId, on: bool) {
        self.live.set(on);
        self.follow_engine(view);
    }

    /// Watches where the plan is kept now, if it is to be edited live.
    pub(super) fn follow_engine(self: &Rc<Self>, view: ViewId) {
        let of = (self.plan_store_name.borrow().clone(), self.place.borrow().url.clone());
        let on = self.live.get() && matches!(of.0.as_str(), "couchdb" | "nats") && !of.1.is_empty();
        if on && self.watch.borrow().as_ref().is_some_and(|watch| watch.of == of) {
            return;
        }
        self.watch.take();
        self.store.dispatch(view, Msg::Live(LiveMsg::On(false)));
        let Some(viewer) = self.viewer(view).filter(|_| on) else { return };
        let weak = Rc::downgrade(self);
        let tell = Closure::new(move |what: String, text: String| {
            if let Some(session) = weak.upgrade() {
                session.hear(&what, &text);
            }
        });
        let control = viewer.host.watch(&of.0, &of.1, &tell);
        self.watch.replace(Some(EngineWatch { of, control, _tell: tell }));
        self.store.dispatch(view, Msg::Live(LiveMsg::On(true)));
    }

    /// Hands the news of an engine on.
    fn hear(&self, what: &str, text: &str) {
        let msg = match what {
            "up" => LiveMsg::Connected(true),
            "down" => LiveMsg::Connected(false),
            "here" => LiveMsg::Peers(peers(text)),
            _ => LiveMsg::News,
        };
        let view = self.viewers.borrow().first().map(|viewer| viewer.id);
        if let Some(view) = view {
            self.store.dispatch(view, Msg::Live(msg));
        }
    }

    /// Reads the plan as it is kept now.
    pub(super) fn read_kept(self: &Rc<Self>, view: ViewId) {
        let Some((viewer, (name, url))) =
            self.viewer(view).zip(self.watch.borrow().as_ref().map(|watch| watch.of.clone()))
        else {
            return;
        };
        let read = JsFuture::from(viewer.host.latest(&name, &url));
        let (session, opened) = (self.clone(), self.opened.get());
        spawn_local(async move {
            let msg = match read.await {
                Ok(text) => LiveMsg::Read(text.as_string().unwrap_or_default().into()),
                Err(_) => LiveMsg::ReadFailed,
            };
            if session.opened.get() == opened {
                session.store.dispatch(view, Msg::Live(msg));
            }
        });
    }

    pub(super) fn retry_later(self: &Rc<Self>, view: ViewId, milliseconds: u32) {
        let again = self.later(milliseconds, move |session| session.store.dispatch(view, Msg::Live(LiveMsg::Retry)));
        self.retry_timer.replace(Some(again));
    }

    pub(super) fn tell_here(&self, here: &Presence) {
        let said = object(&[
            ("name", (&*here.name).into()),
            ("view", here.view.name().into()),
            ("item", (&*here.item).into()),
        ]);
        let text = JSON::stringify(&said).ok().and_then(|text| text.as_string()).unwrap_or_default();
        if let Some(watch) = &*self.watch.borrow() {
            // Who cannot be told does without.
            let _ = watch.control.call1(&JsValue::NULL, &text.into());
        }
    }
}

/// The others, as an engine tells of them.
fn peers(text: &str) -> Rc<[Peer]> {
    let list = JSON::parse(text).map(|list| Array::from(&list)).unwrap_or_default();
    let word = |of: &JsValue, key: &str| -> Rc<str> {
        Reflect::get(of, &key.into()).ok().and_then(|word| word.as_string()).unwrap_or_default().into()
    };
    let peer = |of: JsValue| {
        let at = Presence {
            name: word(&of, "name"),
            view: View::of(&word(&of, "view")).unwrap_or(View::Scores),
            item: word(&of, "item"),
        };
        Peer { id: word(&of, "id"), at }
    };
    list.iter().map(peer).collect()
}
