//! The actions on a row, and menus inside the grid.

use super::sheet::GridEvent;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::model::Uid;
use crate::query::Column;
use crate::ui::hooks::{Dispatch, draw_now};
use crate::ui::parts::keys::key_of;
use crate::ui::parts::markup::{El, button, el};
use crate::ui::parts::{Icon, icon, popup};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::Callback;
use yew::virtual_dom::ListenerKind;

/// A choice of a menu: icon, words, keys that do the same, what it does.
pub type MenuEntry = (Icon, &'static str, &'static str, MenuAction);

/// The effect of a choice.
#[derive(Clone)]
pub enum MenuAction {
    /// It sends this.
    Send(Msg),
    /// It makes a column as wide as what stands in it.
    Fit(Column),
}

/// The actions on a row.
pub fn picks(uid: Uid) -> Vec<MenuEntry> {
    [
        (Icon::Open, "Open details", "", Msg::Details(Some(uid))),
        (Icon::Add, "Add item below", "", Msg::Items(ItemsMsg::Add { below: Some(uid), values: Vec::new() })),
        (Icon::Copy, "Duplicate", "Ctrl+D", Msg::Items(ItemsMsg::Duplicate(vec![uid]))),
        (Icon::ArrowUp, "Move up", "Alt+Up", Msg::Items(ItemsMsg::Reorder(uid, -1))),
        (Icon::ArrowDown, "Move down", "Alt+Down", Msg::Items(ItemsMsg::Reorder(uid, 1))),
        (Icon::Delete, "Delete", "Ctrl+Delete", Msg::Items(ItemsMsg::Delete(vec![uid]))),
    ]
    .into_iter()
    .map(|(icon, words, keys, msg)| (icon, words, keys, MenuAction::Send(msg)))
    .collect()
}

/// A menu inside the grid. Arrows move, Enter chooses, Escape closes. [`enter`] puts the focus into it.
pub fn menu(
    choices: Vec<MenuEntry>,
    class: &'static str,
    name: &'static str,
    dispatch: &Dispatch,
    tell: &Callback<GridEvent>,
) -> El {
    let choice = |(shown, label, keys, does): MenuEntry| {
        let (dispatch, tell) = (dispatch.clone(), tell.clone());
        let choice = button("choice").attr("role", "menuitem").attr("tabindex", "-1").with(icon(shown));
        let choice = choice.with(el("span").class("grow").text(label)).with(el("kbd").text(keys));
        let chosen = move |event: &web_sys::Event| {
            event.stop_propagation();
            tell.emit(GridEvent::MenuClosed);
            // The focus is back in the cell before anything else takes it, and finds its way there again.
            draw_now();
            match does.clone() {
                MenuAction::Send(msg) => dispatch.send(msg),
                MenuAction::Fit(column) => tell.emit(GridEvent::Fit(column)),
            }
        };
        choice.on(ListenerKind::onclick, chosen).into()
    };
    let tell = tell.clone();
    let keydown = move |event: &web_sys::Event| {
        let (Some(event), Some(menu)) = (event.dyn_ref::<KeyboardEvent>(), around(event)) else { return };
        match key_of(event).as_str() {
            "ArrowDown" => step(&menu, |at, len| (at + 1) % len),
            "ArrowUp" => step(&menu, |at, len| (at + len - 1) % len),
            "Home" => step(&menu, |_, _| 0),
            "End" => step(&menu, |_, len| len - 1),
            "Escape" | "Tab" => tell.emit(GridEvent::MenuClosed),
            _ => return event.stop_propagation(),
        }
        event.prevent_default();
        event.stop_propagation();
    };
    popup::popup(class)
        .attr("role", "menu")
        .attr("aria-label", name)
        .all(choices.into_iter().map(choice).collect())
        .on(ListenerKind::onkeydown, keydown)
}

fn around(event: &web_sys::Event) -> Option<Element> {
    super::place::element(event.target())?.closest("[role=menu]").ok().flatten()
}

/// Puts the focus on the first choice of the menu that is open inside.
pub fn enter(grid: &Element) {
    if let Ok(Some(menu)) = grid.query_selector(".row-menu") {
        popup::show(menu.unchecked_ref(), menu.closest("[role=gridcell]").ok().flatten().is_some());
        step(&menu, |_, _| 0);
    }
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
