//! A new card: its title is typed in the column it comes into.

use crate::app::board::msg::BoardMsg;
use crate::app::board::text as board_text;
use crate::app::msg::Msg;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::Icon;
use crate::ui::parts::icon::icon;
use crate::ui::parts::keys::is_composed;
use crate::ui::parts::markup::{button, el, value_of};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::virtual_dom::ListenerKind;
use yew::{Html, NodeRef, UseStateSetter};

/// The button that opens the field.
pub fn adder(name: &str, opener: &NodeRef, open: bool, set: UseStateSetter<bool>) -> Html {
    button("button square add")
        .node(opener)
        .attr("aria-label", board_text::add_to(name))
        .attr("title", board_text::add())
        .aria("aria-expanded", open)
        .on(ListenerKind::onclick, move |_| set.set(!open))
        .with(icon(Icon::Add))
        .into()
}

/// The field. Enter adds and waits for the next title; Escape, and leaving it, end it, and what was typed when it is left is added.
pub fn field(
    name: &str,
    value: Option<Rc<str>>,
    node: &NodeRef,
    opener: &NodeRef,
    dispatch: &Dispatch,
    set: UseStateSetter<bool>,
) -> Html {
    let add = {
        let dispatch = dispatch.clone();
        Rc::new(move |input: &HtmlInputElement| {
            let typed = input.value();
            input.set_value("");
            if !typed.trim().is_empty() {
                dispatch.send(Msg::Board(BoardMsg::Add(typed.into(), value.clone())));
            }
        })
    };
    let key = {
        let (add, set, opener) = (add.clone(), set.clone(), opener.clone());
        move |event: &web_sys::KeyboardEvent| {
            let Some(input) = event.target().and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else {
                return;
            };
            match event.key().as_str() {
                "Enter" if !is_composed(event) => add(&input),
                "Escape" => {
                    input.set_value("");
                    set.set(false);
                    if let Some(opener) = opener.cast::<HtmlElement>() {
                        let _ = opener.focus();
                    }
                }
                _ => {
                    // Letters are text here, and no keys of the cards.
                    if !(event.ctrl_key() || event.meta_key() || event.alt_key()) {
                        event.stop_propagation();
                    }
                    return;
                }
            }
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let leave = move |event: &web_sys::Event| {
        if value_of(event).is_some()
            && let Some(input) = event.target().and_then(|input| input.dyn_into::<HtmlInputElement>().ok())
        {
            add(&input);
        }
        set.set(false);
    };
    el("input")
        .class("input new-card")
        .node(node)
        .attr("aria-label", board_text::new_in(name))
        .attr("placeholder", board_text::new_title())
        .attr("autocomplete", "off")
        .on_key(key)
        .on(ListenerKind::onfocusout, leave)
        .into()
}
