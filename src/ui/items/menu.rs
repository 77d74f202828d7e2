//! The menu of an item by right click or the key for it, wherever it is shown as a card, a bar or a bubble; and that of the heading of a lane or column.

use crate::app::items::heading_menu::{self, HeadingPlace};
use crate::app::items::item_menu::{MenuSubject, entries};
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::ui::State;
use crate::model::Uid;
use crate::ui::hooks::{Dispatch, swallow_click, use_dispatch};
use crate::ui::parts::context_menu::{self, MenuEntry};
use crate::ui::parts::markup::el;
use crate::ui::parts::memo::hooked;
use crate::ui::parts::{Icon, item_entries};
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
const HEADINGS: &str = ".lane > .name, .column > header";

/// The thing that a menu is about.
#[derive(Clone, Copy, PartialEq)]
enum MenuThing {
    Item(Uid),
    Heading(HeadingPlace),
}

/// A thing whose menu is asked for, and the point of the window at which it is.
type AskedMenu = (MenuThing, (i32, i32));

/// The menu, where it is open.
pub fn menu(_: &State) -> Html {
    hooked("item-menu", (), |(), hooks| use_item_menu().run(hooks))
}

#[hook]
fn use_item_menu() -> Html {
    let open = use_state_eq(|| None::<AskedMenu>);
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
                // A heading has no focus of its own: its first button does.
                let inside =
                    thing.query_selector("button").ok().flatten().filter(|_| thing.matches(HEADINGS).unwrap_or(false));
                if let Some(inside) = inside.and_then(|inside| inside.dyn_into::<HtmlElement>().ok()) {
                    let _ = inside.focus();
                }
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
    let shown = open.and_then(|(thing, _)| {
        let state = dispatch.state()?;
        let (name, entries) = match thing {
            MenuThing::Item(uid) => (
                item_entries::item_actions(),
                item_entries::shown(&entries(&state, &MenuSubject::alone(uid)), &dispatch),
            ),
            MenuThing::Heading(place) => {
                (items_text::heading_actions(), of_heading(&state, place, &from.borrow(), &dispatch))
            }
        };
        (!entries.is_empty()).then(|| context_menu::menu(entries, "popup item-menu", name, close))
    });
    el("div").class("item-menu-room").node(&room).on(ListenerKind::onfocusout, on_leave).maybe(shown).into()
}

/// The thing and the point at which its menu is asked for; none where the browser's own is.
fn asked(dispatch: &Dispatch, event: &Event, from: &Rc<RefCell<Option<HtmlElement>>>) -> Option<AskedMenu> {
    let state = dispatch.state()?;
    let on = event.target()?.dyn_into::<Element>().ok()?;
    // A finger that rests lifts or scrolls.
    if context_menu::is_touch(event) && state.editable() && on.closest(".bar, .undated-item").ok().flatten().is_some() {
        event.prevent_default();
    }
    if context_menu::is_touch(event) || !state.editable() && context_menu::is_left_to_browser(event) {
        return None;
    }
    let found = |things: &str| on.closest(things).ok().flatten()?.dyn_into::<HtmlElement>().ok();
    let (thing, element) = match found(THINGS) {
        Some(element) => (MenuThing::Item(Uid(element.get_attribute("data-uid")?.parse().ok()?)), element),
        None => {
            let element = found(HEADINGS)?;
            let around = element.parent_element()?;
            let number = |name: &str| around.get_attribute(name)?.parse().ok();
            let lane = number("data-lane").map(HeadingPlace::Lane);
            (MenuThing::Heading(lane.or_else(|| number("data-column").map(HeadingPlace::Column))?), element)
        }
    };
    let is_there = match thing {
        MenuThing::Item(uid) => !entries(&state, &MenuSubject::alone(uid)).is_empty(),
        MenuThing::Heading(place) => !of_heading(&state, place, &Some(element.clone()), dispatch).is_empty(),
    };
    let (x, y) = is_there.then(|| context_menu::asked(event)).flatten()?;
    event.stop_propagation();
    // WebKit sends a click after it.
    swallow_click();
    from.replace(Some(element));
    Some((thing, (x as i32, y as i32)))
}

/// The entries of a heading: its own buttons, each by its name, and what else can be done.
fn of_heading(state: &State, of: HeadingPlace, heading: &Option<HtmlElement>, dispatch: &Dispatch) -> Vec<MenuEntry> {
    let Some(heading) = heading else { return Vec::new() };
    let button = |(selector, icon): (&str, Icon)| {
        let button: HtmlElement = heading.query_selector(selector).ok().flatten()?.dyn_into().ok()?;
        let name = button.get_attribute("aria-label")?;
        Some(MenuEntry::new(icon, name, move || button.click()))
    };
    let movable = heading.query_selector(".movable").is_ok_and(|found| found.is_some());
    let own = [("button.add", Icon::Add), ("button.fold", Icon::Down)].into_iter().filter_map(button);
    let rest = heading_menu::entries(state, of, movable && state.editable()).into_iter().map(|(label, msg)| {
        let icon = match &msg {
            Msg::Timeline(TimelineMsg::MoveLane { down: true, .. }) => Icon::ArrowDown,
            Msg::Timeline(_) => Icon::ArrowUp,
            _ => Icon::Filter,
        };
        MenuEntry::send(icon, label, dispatch, msg)
    });
    own.chain(rest).collect()
}
