//! The menu of an item by right click or the key for it, wherever it is shown as a card, a bar or a bubble.

use crate::app::grid::msg::GridMsg;
use crate::app::items::item_menu::{ItemDeed, deeds};
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::ui::State;
use crate::model::{Key, Uid, Value};
use crate::ui::hooks::{Dispatch, swallow_click, use_dispatch};
use crate::ui::parts::Icon;
use crate::ui::parts::context_menu::{self, MenuEntry};
use crate::ui::parts::markup::el;
use crate::ui::parts::memo::hooked;
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlElement};
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The things on which the menu opens.
const THINGS: &str = ".card[data-uid], .bar[data-uid], .bubble[data-uid], .undated-item[data-uid]";

/// The menu, where it is open.
pub fn menu(_: &State) -> Html {
    hooked("item-menu", (), |(), hooks| use_item_menu().run(hooks))
}

#[hook]
fn use_item_menu() -> Html {
    let open = use_state_eq(|| None::<(Uid, (i32, i32))>);
    let (dispatch, room) = (use_dispatch(), use_node_ref());
    // The thing that the menu belongs to has the focus again afterwards.
    let from = use_mut_ref(|| None::<HtmlElement>);
    {
        let (room, dispatch, from, open) = (room.clone(), dispatch.clone(), from.clone(), open.setter());
        use_effect_with((), move |()| {
            let widget = room.cast::<Element>().and_then(|room| room.parent_element());
            let options = EventListenerOptions::enable_prevent_default();
            let heard = widget.map(|widget| {
                EventListener::new_with_options(&widget, "contextmenu", options, move |event| {
                    if let Some(asked) = asked(&dispatch, event, &from) {
                        open.set(Some(asked));
                    }
                })
            });
            move || drop(heard)
        });
    }
    {
        let room = room.clone();
        use_effect_with(*open, move |open| {
            if let (Some((_, (x, y))), Some(room)) = (open, room.cast::<Element>()) {
                context_menu::enter(&room, ".item-menu", Some((f64::from(*x), f64::from(*y))), |_| false);
            }
        });
    }
    let close = {
        let (open, from) = (open.setter(), from.clone());
        move || {
            open.set(None);
            if let Some(thing) = from.borrow_mut().take().filter(|thing| thing.is_connected()) {
                let _ = thing.focus();
            }
        }
    };
    let on_leave = {
        let (open, room) = (open.setter(), room.clone());
        move |event: &Event| {
            let to = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
            let to = to.and_then(|to| to.dyn_into::<Element>().ok());
            if room.cast::<Element>().is_some_and(|room| !room.contains(to.as_deref())) {
                open.set(None);
            }
        }
    };
    let shown = open.and_then(|(uid, _)| {
        let state = dispatch.state()?;
        let entries: Vec<MenuEntry> =
            deeds(&state.doc, state.ui.view, uid).into_iter().map(|deed| entry(deed, uid, &dispatch)).collect();
        (!entries.is_empty()).then(|| context_menu::menu(entries, "popup item-menu", "Item actions", close))
    });
    el("div").class("item-menu-room").node(&room).on(ListenerKind::onfocusout, on_leave).maybe(shown).into()
}

/// The item and the point at which its menu is asked for; none where the browser's own is.
fn asked(dispatch: &Dispatch, event: &Event, from: &Rc<RefCell<Option<HtmlElement>>>) -> Option<(Uid, (i32, i32))> {
    let state = dispatch.state().filter(State::editable)?;
    // A finger that rests lifts or scrolls.
    let pointer = event.dyn_ref::<web_sys::PointerEvent>().map(|event| event.pointer_type());
    if pointer.is_some_and(|pointer| pointer == "touch") {
        return None;
    }
    let on = event.target()?.dyn_into::<Element>().ok()?;
    let thing: HtmlElement = on.closest(THINGS).ok()??.dyn_into().ok()?;
    let uid = Uid(thing.get_attribute("data-uid")?.parse().ok()?);
    state.doc.plan.item_index(uid)?;
    let (x, y) = context_menu::asked(event)?;
    event.stop_propagation();
    // WebKit sends a click after it.
    swallow_click();
    from.replace(Some(thing));
    Some((uid, (x as i32, y as i32)))
}

fn entry(deed: ItemDeed, uid: Uid, dispatch: &Dispatch) -> MenuEntry {
    let (icon, msg, apart) = match deed {
        ItemDeed::Open => (Icon::Open, Msg::Details(Some(uid)), false),
        ItemDeed::AddChild => (Icon::Add, Msg::Grid(GridMsg::AddChild(uid)), false),
        ItemDeed::Duplicate => (Icon::Copy, Msg::Items(ItemsMsg::Duplicate(vec![uid])), false),
        ItemDeed::Finish => (Icon::Check, Msg::Items(ItemsMsg::Set(uid, Key::Status, Some(Value::Word("done")))), true),
        ItemDeed::Lock | ItemDeed::Unlock => (Icon::Pin, Msg::Timeline(TimelineMsg::Lock(uid)), true),
        ItemDeed::Unschedule => (Icon::Close, Msg::Timeline(TimelineMsg::Unschedule(uid)), false),
        ItemDeed::Delete => (Icon::Delete, Msg::Items(ItemsMsg::Delete(vec![uid])), true),
    };
    let entry = MenuEntry::send(icon, deed.words(), dispatch, msg);
    if apart { entry.apart() } else { entry }
}
