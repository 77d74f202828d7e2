//! A field of the details that offers names while it is typed into (ARIA combobox pattern). What is typed counts as it stands; a name is taken only where it was gone to.

use crate::app::items::msg::ItemsMsg;
use crate::app::items::suggesting::{behind, chosen, is_list, new_team, suggestions};
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::model::{ItemIndex, Key};
use crate::ui::hooks::use_dispatch;
use crate::ui::items::field::FieldText;
use crate::ui::items::name_pick;
use crate::ui::parts::keys::is_composed;
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
    value: FieldText,
}

/// The field of a key for which names are offered.
pub fn suggest(state: &State, at: ItemIndex, key: Key, value: FieldText) -> Html {
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
    let focused = use_state_eq(|| false);
    let rest = if *focused { &value.typed } else { &value.shown };
    let words = (*typed).clone().unwrap_or_else(|| rest.clone());
    let offers = match (*list, &*typed) {
        (None, _) => Vec::new(),
        // Opened without a word: everything is offered, after what stands there where there may be several.
        (Some(_), None) => suggestions(plan, key, *at, &behind(key, &words)),
        (Some(_), Some(words)) => suggestions(plan, key, *at, words),
    };
    let creates = typed.as_ref().filter(|_| list.is_some()).and_then(|words| new_team(plan, key, words));
    let count = offers.len() + usize::from(creates.is_some());
    let open = count > 0;
    let picked = list.flatten().filter(|at| *at < count);
    let send = {
        let (dispatch, typed, list) = (dispatch.clone(), typed.setter(), list.setter());
        move |text: &str| {
            dispatch.send(Msg::Items(ItemsMsg::Type(uid, key, text.into())));
            // Where it was not understood the old value comes back.
            typed.set(None);
            list.set(None);
        }
    };
    let choose = {
        let (send, offers, creates) = (send.clone(), offers.clone(), creates.clone());
        let text = if typed.is_some() { words.clone() } else { behind(key, &words).into() };
        move |place: usize| match (offers.get(place), &creates) {
            (Some(name), _) => send(&chosen(key, &text, name)),
            (None, Some(name)) => {
                dispatch.send(Msg::Items(ItemsMsg::AgreeTeam(name.as_str().into())));
                send(name);
            }
            _ => {}
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
                ("Enter", Some(place)) if open && !is_composed(event) => choose(place),
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
        let (typed, list, focused) = (typed.setter(), list.setter(), focused.setter());
        move |_: &Event| {
            typed.set(None);
            list.set(None);
            focused.set(false);
        }
    };
    let come = focused.setter();
    // Whoever comes by Tab would type over all names, or behind the last one without a sign between: a list offers the place for one more.
    let more = (*focused && typed.is_none()).then(|| behind(key, &words)).filter(|more| !more.is_empty());
    let shown = more.map_or_else(|| words.clone(), AttrValue::from);
    let (opened, closed, id) = (list.setter(), list.is_none(), format!("names-{}", key.name()));
    let input = name_pick::field(&id, open, picked)
        .attr("placeholder", items_text::placeholder(key))
        .value(shown)
        .on(ListenerKind::oninput, on_input)
        .on(ListenerKind::onclick, move |event| {
            // What is added to several names stands behind them: a first click is no place among them.
            if is_list(key) && closed {
                name_pick::to_end(event);
            }
            opened.set(Some(None));
        })
        .on(ListenerKind::onchange, move |event| send(&value_of(event).unwrap_or_default()))
        .on(ListenerKind::onfocusin, move |_| come.set(true))
        .on(ListenerKind::onfocusout, on_leave)
        .on_key(on_key);
    let option = |(place, name): (usize, &String)| {
        name_pick::name(&id, place, picked == Some(place), name.clone(), choose.clone())
    };
    let mut options: Vec<Html> = offers.iter().enumerate().map(option).collect();
    let create = creates.as_deref().map(|name| (offers.len(), text::offer_new_team(name)));
    options.extend(create.as_ref().map(|(place, words)| option((*place, words))));
    let list = open.then(|| name_pick::names(&id, text::key_name(key), options));
    name_pick::pick(text::key_name(key), input, list)
}
