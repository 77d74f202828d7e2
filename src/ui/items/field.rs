//! One field of the panel: a text, a choice, or several lines.

use crate::app::items::msg::ItemsMsg;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::model::schema::{HORIZON, MOSCOW, STATUS};
use crate::model::{Key, Uid};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{el, option, value_of};
use crate::ui::parts::memo::hooked;
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// A field as it is shown and, once it is gone into, as it is typed.
#[derive(Clone, PartialEq)]
pub struct FieldText {
    /// In the reader's words and numbers.
    pub shown: AttrValue,
    /// As the plan takes it.
    pub typed: AttrValue,
}

#[derive(Clone, PartialEq)]
struct FieldProps {
    dispatch: Dispatch,
    uid: Uid,
    key: Key,
    value: FieldText,
}

/// A labelled field. What is typed goes in when the field is left; what is not understood is said, and the old value comes back.
pub fn field(dispatch: &Dispatch, uid: Uid, key: Key, value: FieldText) -> Html {
    let props = FieldProps { dispatch: dispatch.clone(), uid, key, value };
    hooked(key.name(), props, |props, hooks| use_field(props).run(hooks))
}

#[hook]
fn use_field(props: &FieldProps) -> Html {
    let FieldProps { dispatch, uid, key, value } = props;
    let (uid, key) = (*uid, *key);
    // The text in the field while that has the focus: what is drawn meanwhile, for whatever reason, leaves it alone.
    let text = use_state_eq(|| None::<AttrValue>);
    let send = move |value: String| Some(Msg::Items(ItemsMsg::Type(uid, key, value.into())));
    let words = match key {
        Key::Status => Some(STATUS),
        Key::Moscow => Some(MOSCOW),
        Key::Horizon => Some(HORIZON),
        _ => None,
    };
    let input = if let Some(words) = words {
        let shown = |word: &str| text::word_name(word) == &*value.typed;
        let mut choices = vec![option("", !words.iter().any(|word| shown(word)), "")];
        choices.extend(words.iter().map(|word| option(*word, shown(word), text::word_name(word))));
        el("select").class("input").change(dispatch, send).all(choices)
    } else {
        let input = match key {
            Key::Notes => el("textarea").class("input").attr("rows", "5"),
            _ => el("input").class("input").attr("placeholder", items_text::placeholder(key)),
        };
        let (dispatch, typed) = (dispatch.clone(), value.typed.clone());
        let (come, write, change, leave) = (text.setter(), text.setter(), text.setter(), text.setter());
        input
            .value((*text).clone().unwrap_or_else(|| value.shown.clone()))
            .on(ListenerKind::onfocusin, move |_| come.set(Some(typed.clone())))
            .on(ListenerKind::oninput, move |event| write.set(value_of(event).map(AttrValue::from)))
            .on(ListenerKind::onchange, move |event| {
                change.set(None);
                if let Some(typed) = value_of(event) {
                    dispatch.send(Msg::Items(ItemsMsg::Type(uid, key, typed.into())));
                }
            })
            .on(ListenerKind::onfocusout, move |_| leave.set(None))
    };
    el("label").class("field").with(el("span").text(text::key_name(key))).with(input).into()
}
