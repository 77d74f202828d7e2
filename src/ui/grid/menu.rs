//! What can be done to a row.

use crate::app::Msg;
use crate::model::Uid;
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::{Icon, icon};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// The properties of [`RowMenu`].
#[derive(Clone, PartialEq, Properties)]
pub struct RowMenuProps {
    /// The row's item.
    pub uid: Uid,
    /// Whether it opens upwards.
    pub up: bool,
    /// Closes it.
    pub close: Callback<()>,
}

/// The menu of a row. Arrows move, Enter chooses, Escape closes.
#[component]
pub fn RowMenu(props: &RowMenuProps) -> Html {
    let dispatch = use_dispatch();
    let root = use_node_ref();
    {
        let root = root.clone();
        use_effect_with((), move |()| step(&root, |_, _| 0));
    }
    let uid = props.uid;
    let choice = |shown: Icon, label: &'static str, keys: &'static str, msg: Msg| {
        let (dispatch, close) = (dispatch.clone(), props.close.clone());
        let onclick = Callback::from(move |event: MouseEvent| {
            event.stop_propagation();
            close.emit(());
            dispatch.send(msg.clone());
        });
        html! {
            <button type="button" class="choice" role="menuitem" tabindex="-1" {onclick}>
                { icon(shown) }<span class="grow">{ label }</span><kbd>{ keys }</kbd>
            </button>
        }
    };
    let onkeydown = {
        let (root, close) = (root.clone(), props.close.clone());
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "ArrowDown" => step(&root, |at, len| (at + 1) % len),
                "ArrowUp" => step(&root, |at, len| (at + len - 1) % len),
                "Home" => step(&root, |_, _| 0),
                "End" => step(&root, |_, len| len - 1),
                "Escape" | "Tab" => close.emit(()),
                _ => return event.stop_propagation(),
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    html! {
        <div ref={root} class={classes!("popup", "row-menu", props.up.then_some("above"))} role="menu" aria-label="Row actions" {onkeydown}>
            { choice(Icon::Open, "Open details", "", Msg::Details(Some(uid))) }
            { choice(Icon::Add, "Add item below", "", Msg::Add { below: Some(uid), values: Vec::new() }) }
            { choice(Icon::Copy, "Duplicate", "Ctrl+D", Msg::Duplicate(vec![uid])) }
            { choice(Icon::ArrowUp, "Move up", "Alt+Up", Msg::Reorder(uid, -1)) }
            { choice(Icon::ArrowDown, "Move down", "Alt+Down", Msg::Reorder(uid, 1)) }
            { choice(Icon::Delete, "Delete", "Ctrl+Delete", Msg::Delete(vec![uid])) }
        </div>
    }
}

fn step(root: &NodeRef, to: impl Fn(usize, usize) -> usize) {
    let Some(root) = root.cast::<Element>() else { return };
    let children = root.children();
    let choices: Vec<HtmlElement> =
        (0..children.length()).filter_map(|at| children.item(at)?.dyn_into::<HtmlElement>().ok()).collect();
    let at = choices.iter().position(|choice| choice.matches(":focus").unwrap_or(false)).unwrap_or(0);
    if let Some(choice) = choices.get(to(at, choices.len())) {
        let _ = choice.focus();
    }
}
