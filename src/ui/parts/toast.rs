//! The last message, where assistive technology hears it and eyes find it: below the view, or within the dialog that lies in front of everything.

use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::ui::hooks::{use_dispatch, use_toast};
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::memo::hooked;
use crate::ui::parts::{Icon, icon};
use gloo::timers::callback::Timeout;
use yew::functional::Hook;
use yew::prelude::*;

/// The time that news stay, in milliseconds. Errors stay until they are taken away.
const NEWS_STAY: u32 = 6000;

/// The message line below the view. It keeps still while a dialog is open, which has [one of its own](in_dialog): what lies behind a modal dialog is dimmed, and is
/// not announced. Both live regions always stand, so that a change inside them is announced.
pub fn toast(state: &State) -> Html {
    let note = state.ui.toast.clone().filter(|_| state.ui.dialog.is_none());
    hooked("note", note, |note, hooks| use_line(note).run(hooks))
}

/// The message line within a dialog.
pub fn in_dialog() -> Html {
    hooked("note", (), |(), hooks| use_own().run(hooks))
}

#[hook]
fn use_own() -> Html {
    let note = use_toast();
    use_line(&note)
}

#[hook]
fn use_line(note: &Option<crate::app::toast::Toast>) -> Html {
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
    el("div")
        .class("messages")
        .with(el("div").class("note news").attr("role", "status").text(text(false).unwrap_or_default()))
        .with(el("div").class("note alert").attr("role", "alert").text(alert.unwrap_or_default()))
        .maybe(close)
        .into()
}
