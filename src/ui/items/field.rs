//! One field of the panel: a text, a choice, or several lines.

use crate::app::items::msg::ItemsMsg;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::model::schema::{HORIZON, MOSCOW, STATUS};
use crate::model::{Key, Uid};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{el, option};
use wasm_bindgen::JsCast;
use yew::virtual_dom::ListenerKind;
use yew::{AttrValue, Html};

/// A labelled field. What is typed goes in when the field is left; what is not understood is said, and the old value comes back.
pub fn field(dispatch: &Dispatch, uid: Uid, key: Key, value: AttrValue) -> Html {
    let send = move |value: String| Some(Msg::Items(ItemsMsg::Type(uid, key, value.into())));
    let words = match key {
        Key::Status => Some(STATUS),
        Key::Moscow => Some(MOSCOW),
        Key::Horizon => Some(HORIZON),
        _ => None,
    };
    let input = if let Some(words) = words {
        let shown = |word: &str| text::word_name(word) == &*value;
        let mut choices = vec![option("", !words.iter().any(|word| shown(word)), "")];
        choices.extend(words.iter().map(|word| option(*word, shown(word), text::word_name(word))));
        el("select").class("input").change(dispatch, send).all(choices)
    } else if key == Key::Notes {
        el("textarea").class("input").attr("rows", "5").value(value).change(dispatch, send)
    } else {
        let (dispatch, old) = (dispatch.clone(), value.clone());
        let change = move |event: &web_sys::Event| {
            let Some(input) = event.target() else { return };
            let input: web_sys::HtmlInputElement = input.unchecked_into();
            let typed = input.value();
            // If this is not understood nothing changes, so that nothing would be drawn again: the field goes back by itself.
            input.set_value(&old);
            dispatch.send(Msg::Items(ItemsMsg::Type(uid, key, typed.into())));
        };
        el("input")
            .class("input")
            .value(value)
            .attr("placeholder", items_text::placeholder(key))
            .on(ListenerKind::onchange, change)
    };
    el("label").class("field").with(el("span").text(text::key_name(key))).with(input).into()
}
