//! The last message, where assistive technology hears it and eyes find it.

use crate::app::msg::Msg;
use crate::app::state;
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::markup::{button, el, list};
use crate::ui::parts::memo::hooked;
use crate::ui::parts::{Icon, icon};
use gloo::timers::callback::Timeout;
use yew::functional::Hook;
use yew::prelude::*;

/// How long news stay, in milliseconds. Errors stay until they are taken away.
const NEWS_STAY: u32 = 6000;

/// The message line. Both live regions always stand, so that a change inside them is announced.
pub fn note(note: Option<state::Note>) -> Html {
    hooked("note", note, |note, hooks| use_note(note).run(hooks))
}

#[hook]
fn use_note(note: &Option<state::Note>) -> Html {
    let dispatch = use_dispatch();
    {
        let dispatch = dispatch.clone();
        use_effect_with(note.clone(), move |note| {
            let news = note.as_ref().is_some_and(|note| !note.alert);
            let timer = news.then(|| Timeout::new(NEWS_STAY, move || dispatch.send(Msg::Dismiss)));
            move || drop(timer)
        });
    }
    let text = |alert: bool| note.as_ref().filter(|note| note.alert == alert).map(|note| note.text.to_string());
    let alert = text(true);
    let close = alert.is_some().then(|| {
        button("button square note-close")
            .attr("aria-label", "Dismiss message")
            .with(icon(Icon::Close))
            .send(&dispatch, Msg::Dismiss)
    });
    list(vec![
        el("div").class("note news").attr("role", "status").text(text(false).unwrap_or_default()).into(),
        el("div").class("note alert").attr("role", "alert").text(alert.unwrap_or_default()).into(),
        close.map_or_else(Html::default, Html::from),
    ])
}
