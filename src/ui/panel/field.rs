//! One field of the panel: a text, a choice, or several lines.

use crate::app::{Msg, text};
use crate::model::schema::{HORIZON, MOSCOW, STATUS};
use crate::model::{Key, Uid};
use crate::ui::hooks::Dispatch;
use yew::prelude::*;

/// A labelled field. What is typed goes in when the field is left; what is not understood is said, and the old value comes back.
pub fn field(dispatch: &Dispatch, uid: Uid, key: Key, value: AttrValue) -> Html {
    let dispatch = dispatch.clone();
    let send = move |value: String| dispatch.send(Msg::Type(uid, key, value.into()));
    let words = match key {
        Key::Status => Some(STATUS),
        Key::Moscow => Some(MOSCOW),
        Key::Horizon => Some(HORIZON),
        _ => None,
    };
    let input = if let Some(words) = words {
        let onchange = Callback::from(move |event: Event| {
            send(event.target_unchecked_into::<web_sys::HtmlSelectElement>().value())
        });
        let shown = |word: &&str| text::word_name(word) == &*value;
        html! {
            <select class="input" {onchange}>
                <option value="" selected={!words.iter().any(shown)}></option>
                { for words.iter().map(|word| html! { <option value={*word} selected={shown(word)}>{ text::word_name(word) }</option> }) }
            </select>
        }
    } else if key == Key::Notes {
        let onchange = Callback::from(move |event: Event| {
            send(event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().value())
        });
        html! { <textarea class="input" rows="5" value={value.clone()} {onchange} /> }
    } else {
        let old = value.clone();
        let onchange = Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<web_sys::HtmlInputElement>();
            let typed = input.value();
            // If this is not understood nothing changes, so that nothing would be drawn again: the field goes back by itself.
            input.set_value(&old);
            send(typed);
        });
        html! { <input class="input" value={value.clone()} placeholder={text::placeholder(key)} {onchange} /> }
    };
    html! { <label class="field"><span>{ text::key_name(key) }</span>{ input }</label> }
}
