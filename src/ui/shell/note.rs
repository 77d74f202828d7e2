//! The last message, where assistive technology hears it and eyes find it.

use crate::app::msg::Msg;
use crate::app::state;
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::{Icon, icon};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long news stay, in milliseconds. Errors stay until they are taken away.
const NEWS_STAY: u32 = 6000;

/// The properties of [`Note`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoteProps {
    /// The message.
    pub note: Option<state::Note>,
}

/// The message line. Both live regions always stand, so that a change inside them is announced.
#[component]
pub fn Note(props: &NoteProps) -> Html {
    let dispatch = use_dispatch();
    {
        let dispatch = dispatch.clone();
        use_effect_with(props.note.clone(), move |note| {
            let news = note.as_ref().is_some_and(|note| !note.alert);
            let timer = news.then(|| Timeout::new(NEWS_STAY, move || dispatch.send(Msg::Dismiss)));
            move || drop(timer)
        });
    }
    let text = |alert: bool| props.note.as_ref().filter(|note| note.alert == alert).map(|note| note.text.to_string());
    let dismiss = Callback::from(move |_: MouseEvent| dispatch.send(Msg::Dismiss));
    html! {
        <>
            <div class="note news" role="status">{ for text(false) }</div>
            <div class="note alert" role="alert">{ for text(true) }</div>
            if text(true).is_some() {
                <button type="button" class="button square note-close" aria-label="Dismiss message" onclick={dismiss}>{ icon(Icon::Close) }</button>
            }
        </>
    }
}
