//! The menu of a thing, by right click or by the key for it: what can be done to a row, a header, a card (ARIA menu pattern).

use super::icon::{Icon, icon};
use super::keys::key_of;
use super::markup::{El, MarkupText, button, el};
use super::popup;
use crate::app::msg::Msg;
use crate::ui::hooks::{Dispatch, draw_now};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent};
use yew::AttrValue;
use yew::virtual_dom::ListenerKind;

/// A choice of a menu.
#[derive(Clone)]
pub struct MenuEntry {
    icon: Icon,
    label: AttrValue,
    keys: &'static str,
    note: AttrValue,
    checked: Option<bool>,
    apart: bool,
    act: Rc<dyn Fn()>,
}

impl MenuEntry {
    /// A choice that does something.
    pub fn new(icon: Icon, label: impl Into<AttrValue>, act: impl Fn() + 'static) -> MenuEntry {
        MenuEntry {
            icon,
            label: label.into(),
            keys: "",
            note: AttrValue::default(),
            checked: None,
            apart: false,
            act: Rc::new(act),
        }
    }

    /// A choice that sends a message.
    pub fn send(icon: Icon, label: impl Into<AttrValue>, dispatch: &Dispatch, msg: Msg) -> MenuEntry {
        let dispatch = dispatch.clone();
        MenuEntry::new(icon, label, move || dispatch.send(msg.clone()))
    }

    /// With the keys that do the same.
    pub fn keys(self, keys: &'static str) -> MenuEntry {
        MenuEntry { keys, ..self }
    }

    /// With a sentence on what it is.
    pub fn note(self, note: impl Into<AttrValue>) -> MenuEntry {
        MenuEntry { note: note.into(), ..self }
    }

    /// One of several, of which one is in force.
    pub fn checked(self, on: bool) -> MenuEntry {
        MenuEntry { checked: Some(on), ..self }
    }

    /// With a line above it.
    pub fn apart(self) -> MenuEntry {
        MenuEntry { apart: true, ..self }
    }
}

/// A menu. Arrows move, Enter chooses, Escape and Tab close; whoever shows it draws it no longer after `close`, and puts the focus into it with [`enter`].
pub fn menu(
    entries: Vec<MenuEntry>,
    class: &'static str,
    name: impl MarkupText,
    close: impl Fn() + Clone + 'static,
) -> El {
    let entry = |entry: MenuEntry| {
        let (close, act) = (close.clone(), entry.act.clone());
        let chosen = move |event: &web_sys::Event| {
            event.stop_propagation();
            close();
            // The focus is back where the menu was opened before anything else takes it, and finds its way there again.
            draw_now();
            act();
        };
        let role = if entry.checked.is_some() { "menuitemradio" } else { "menuitem" };
        let words = el("span").class("grow").text(entry.label);
        let words = match entry.note {
            none if none.is_empty() => words,
            note => words.with(el("small").text(note)),
        };
        let shown = if entry.checked == Some(true) { Icon::Check } else { entry.icon };
        let choice = button(if entry.apart { "choice apart" } else { "choice" })
            .attr("role", role)
            .attr("tabindex", "-1")
            .with(if entry.checked == Some(false) { el("span").class("tick").into() } else { icon(shown) })
            .with(words)
            .maybe((!entry.keys.is_empty()).then(|| el("kbd").text(entry.keys)));
        let choice = match entry.checked {
            Some(on) => choice.aria("aria-checked", on),
            None => choice,
        };
        choice.on(ListenerKind::onclick, chosen).into()
    };
    let leave = close.clone();
    let keydown = move |event: &web_sys::Event| {
        let (Some(event), Some(menu)) = (event.dyn_ref::<KeyboardEvent>(), around(event)) else { return };
        match key_of(event).as_str() {
            "ArrowDown" => step(&menu, |at, len| (at + 1) % len),
            "ArrowUp" => step(&menu, |at, len| (at + len - 1) % len),
            "Home" => step(&menu, |_, _| 0),
            "End" => step(&menu, |_, len| len - 1),
            "Escape" | "Tab" => leave(),
            _ => return event.stop_propagation(),
        }
        event.prevent_default();
        event.stop_propagation();
    };
    popup::popup(class)
        .attr("role", "menu")
        .attr("aria-label", name)
        .all(entries.into_iter().map(entry).collect())
        .on(ListenerKind::onkeydown, keydown)
        .on(ListenerKind::oncontextmenu, |event| event.prevent_default())
}

/// The point at which a right click asks for a menu, px in the window; `None` where it is the browser's own that is asked for.
pub fn asked(event: &web_sys::Event) -> Option<(f64, f64)> {
    let mouse = event.dyn_ref::<MouseEvent>().filter(|mouse| !mouse.shift_key() && !event.default_prevented())?;
    event.prevent_default();
    Some((f64::from(mouse.client_x()), f64::from(mouse.client_y())))
}

/// True where whoever only reads wants the browser's own menu: on a link, on text that is selected, and by a finger that selects some.
pub fn is_left_to_browser(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let on_link = target.is_some_and(|target| target.closest("a[href]").ok().flatten().is_some());
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    let selects = selection.is_some_and(|selection| !selection.is_collapsed());
    on_link || selects || is_touch(event)
}

/// True if a finger asks for a menu.
pub fn is_touch(event: &web_sys::Event) -> bool {
    event.dyn_ref::<web_sys::PointerEvent>().is_some_and(|event| event.pointer_type() == "touch")
}

/// Shows the menu of that class inside, at a point of the window or else beside what it stands in, and puts the focus on its first choice.
pub fn enter(inside: &Element, selector: &str, at: Option<(f64, f64)>, at_end: impl Fn(&Element) -> bool) {
    let Ok(Some(menu)) = inside.query_selector(selector) else { return };
    match at {
        Some(at) => popup::show_at(menu.unchecked_ref(), at),
        None => popup::show(menu.unchecked_ref(), at_end(&menu)),
    }
    step(&menu, |_, _| 0);
}

fn around(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("[role=menu]").ok().flatten()
}

fn step(menu: &Element, to: fn(usize, usize) -> usize) {
    let children = menu.children();
    let choice = |at: u32| children.item(at)?.dyn_into::<HtmlElement>().ok();
    let len = children.length();
    let at = (0..len).find(|at| choice(*at).is_some_and(|choice| choice.matches(":focus").unwrap_or(false)));
    if let Some(choice) = choice(to(at.unwrap_or(0) as usize, len as usize) as u32) {
        let _ = choice.focus();
    }
}
