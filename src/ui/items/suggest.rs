//! A field of the details that offers names while it is typed into (ARIA combobox pattern). What is typed counts as it stands; a name is taken only where it was gone to.

use crate::app::items::msg::ItemsMsg;
use crate::app::items::suggesting::{behind, chosen, suggestions};
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::model::{ItemIndex, Key};
use crate::ui::hooks::use_dispatch;
use crate::ui::items::name_pick;
use crate::ui::parts::markup::value_of;
use crate::ui::parts::memo::hooked;
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

#[derive(Clone, PartialEq)]
struct SuggestField {
    state: State,
    at: ItemIndex,
    key: Key,
    value: AttrValue,
}

/// The field of a key for which names are offered.
pub fn suggest(state: &State, at: ItemIndex, key: Key, value: AttrValue) -> Html {
    let props = SuggestField { state: state.clone(), at, key, value };
    hooked(key.name(), props, |props, hooks| use_suggest(props).run(hooks))
}

#[hook]
fn use_suggest(props: &SuggestField) -> Html {
    let dispatch = use_dispatch();
    // The text in the field; none while it is the plan's. And whether the list is open, with the name that arrows went to.
    let typed = use_state_eq(|| None::<AttrValue>);
    let list = use_state_eq(|| None::<Option<usize>>);
    let SuggestField { state, at, key, value } = props;
    let (plan, key) = (&state.doc.plan, *key);
    let uid = plan.items()[*at].uid;
    let words = (*typed).clone().unwrap_or_else(|| value.clone());
    let offers = match (*list, &*typed) {
        (None, _) => Vec::new(),
        // Opened without a word: everything is offered, after what stands there where there may be several.
        (Some(_), None) => suggestions(plan, key, *at, &behind(key, &words)),
        (Some(_), Some(words)) => suggestions(plan, key, *at, words),
    };
    let (open, count) = (!offers.is_empty(), offers.len());
    let picked = list.flatten().filter(|at| *at < count);
    let send = {
        let (dispatch, typed, list) = (dispatch, typed.setter(), list.setter());
        move |text: &str| {
            dispatch.send(Msg::Items(ItemsMsg::Type(uid, key, text.into())));
            // Where it was not understood the old value comes back.
            typed.set(None);
            list.set(None);
        }
    };
    let choose = {
        let (send, offers) = (send.clone(), offers.clone());
        let text = if typed.is_some() { words.clone() } else { behind(key, &words).into() };
        move |place: usize| {
            if let Some(name) = offers.get(place) {
                send(&chosen(key, &text, name));
            }
        }
    };
    let on_key = {
        let (choose, list) = (choose.clone(), list.setter());
        move |event: &KeyboardEvent| {
            let step =
                |by: usize| Some(Some(picked.map_or(if by == 1 { 0 } else { count - 1 }, |at| (at + by) % count)));
            match (event.key().as_str(), picked) {
                ("ArrowDown", _) if open => list.set(step(1)),
                ("ArrowUp", _) if open => list.set(step(count - 1)),
                ("ArrowDown", _) => list.set(Some(None)),
                ("Enter", Some(place)) if open && !event.is_composing() => choose(place),
                ("Escape", _) if open => list.set(None),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let on_input = {
        let (typed, list) = (typed.setter(), list.setter());
        move |event: &Event| {
            typed.set(Some(value_of(event).unwrap_or_default().into()));
            list.set(Some(None));
        }
    };
    let on_leave = {
        let (typed, list) = (typed.setter(), list.setter());
        move |_: &Event| {
            typed.set(None);
            list.set(None);
        }
    };
    let (opened, id) = (list.setter(), format!("names-{}", key.name()));
    let input = name_pick::field(&id, open, picked)
        .attr("placeholder", items_text::placeholder(key))
        .value(words)
        .on(ListenerKind::oninput, on_input)
        .on(ListenerKind::onclick, move |_| opened.set(Some(None)))
        .on(ListenerKind::onchange, move |event| send(&value_of(event).unwrap_or_default()))
        .on(ListenerKind::onfocusout, on_leave)
        .on_key(on_key);
    let option = |(place, name): (usize, &String)| {
        name_pick::name(&id, place, picked == Some(place), name.clone(), choose.clone())
    };
    let list =
        open.then(|| name_pick::names(&id, text::key_name(key), offers.iter().enumerate().map(option).collect()));
    name_pick::pick(text::key_name(key), input, list)
}
