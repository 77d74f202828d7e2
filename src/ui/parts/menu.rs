//! A button that opens a list of choices (ARIA menu button pattern).

use super::icon::{Icon, icon};
use crate::ui::hooks::use_dispatch;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// One choice of a menu.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// What it says.
    pub label: AttrValue,
    /// Keys that do the same, for reading.
    pub keys: &'static str,
    /// Whether it is the one in force, for choices of one out of several.
    pub checked: Option<bool>,
    /// Whether it can be chosen now.
    pub enabled: bool,
    /// What it sends.
    pub msg: Option<crate::app::Msg>,
}

/// The properties of [`Menu`].
#[derive(Clone, PartialEq, Properties)]
pub struct MenuProps {
    /// The button's text; with `icon_only` its accessible name.
    pub label: AttrValue,
    /// The button's icon.
    #[prop_or(Icon::Down)]
    pub icon: Icon,
    /// Whether the button shows its icon alone.
    #[prop_or(false)]
    pub icon_only: bool,
    /// More classes of the button.
    #[prop_or_default]
    pub class: Classes,
    /// The choices.
    pub choices: Vec<Choice>,
}

/// A button that opens a list of choices. Arrows move, Enter chooses, Escape and a press outside close.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let open = use_state_eq(|| false);
    let dispatch = use_dispatch();
    let root = use_node_ref();
    let button = use_node_ref();
    {
        let root = root.clone();
        use_effect_with(*open, move |open| {
            if *open {
                focus_choice(&root, |_, _| 0);
            }
        });
    }
    let close = {
        let open = open.setter();
        let button = button.clone();
        move || {
            open.set(false);
            if let Some(button) = button.cast::<web_sys::HtmlElement>() {
                let _ = button.focus();
            }
        }
    };
    let onkeydown = {
        let (root, close, is_open, open) = (root.clone(), close.clone(), *open, open.setter());
        Callback::from(move |event: KeyboardEvent| {
            let step: Option<fn(usize, usize) -> usize> = match event.key().as_str() {
                "ArrowDown" if !is_open => {
                    event.prevent_default();
                    return open.set(true);
                }
                "ArrowDown" => Some(|at, len| (at + 1) % len),
                "ArrowUp" => Some(|at, len| (at + len - 1) % len),
                "Home" => Some(|_, _| 0),
                "End" => Some(|_, len| len - 1),
                "Escape" if is_open => {
                    event.stop_propagation();
                    close();
                    None
                }
                _ => None,
            };
            if let Some(step) = step.filter(|_| is_open) {
                event.prevent_default();
                event.stop_propagation();
                focus_choice(&root, step);
            }
        })
    };
    let onfocusout = {
        let (root, open) = (root.clone(), open.setter());
        Callback::from(move |event: FocusEvent| {
            let to = event.related_target().and_then(|to| to.dyn_into::<web_sys::Node>().ok());
            let inside = root.cast::<web_sys::Node>().is_some_and(|root| root.contains(to.as_ref()));
            if !inside {
                open.set(false);
            }
        })
    };
    let toggle = {
        let (is_open, open) = (*open, open.setter());
        Callback::from(move |_: MouseEvent| open.set(!is_open))
    };
    html! {
        <div class="menu" ref={root} {onkeydown} {onfocusout}>
            <button ref={button} type="button" class={classes!("button", props.class.clone(), props.icon_only.then_some("square"))}
                aria-haspopup="menu" aria-expanded={(*open).to_string()} onclick={toggle}
                aria-label={props.icon_only.then(|| props.label.clone())} title={props.icon_only.then(|| props.label.clone())}>
                if !props.icon_only { <span>{ &props.label }</span> }
                { icon(props.icon) }
            </button>
            if *open {
                <div class="popup" role="menu" aria-label={&props.label}>
                    for choice in props.choices.iter() {
                        { self::choice(choice, &dispatch, &close) }
                    }
                </div>
            }
        </div>
    }
}

fn choice(choice: &Choice, dispatch: &crate::ui::hooks::Dispatch, close: &(impl Fn() + Clone + 'static)) -> Html {
    let onclick = {
        let (dispatch, close, msg) = (dispatch.clone(), close.clone(), choice.msg.clone());
        Callback::from(move |_: MouseEvent| {
            close();
            if let Some(msg) = msg.clone() {
                dispatch.send(msg);
            }
        })
    };
    let role = if choice.checked.is_some() { "menuitemradio" } else { "menuitem" };
    html! {
        <button type="button" class="choice" {role} tabindex="-1" aria-checked={choice.checked.map(|checked| checked.to_string())}
            disabled={!choice.enabled} {onclick}>
            <span class="tick">if choice.checked == Some(true) { { icon(Icon::Check) } }</span>
            <span class="grow">{ &choice.label }</span>
            if !choice.keys.is_empty() { <kbd>{ choice.keys }</kbd> }
        </button>
    }
}

fn focus_choice(root: &NodeRef, step: impl Fn(usize, usize) -> usize) {
    let Some(root) = root.cast::<web_sys::Element>() else { return };
    let Ok(list) = root.query_selector_all(".choice:not([disabled])") else { return };
    let choices: Vec<web_sys::HtmlElement> =
        (0..list.length()).filter_map(|at| list.item(at)?.dyn_into::<web_sys::HtmlElement>().ok()).collect();
    if choices.is_empty() {
        return;
    }
    let active = choices.iter().position(|choice| choice.matches(":focus").unwrap_or(false)).unwrap_or(0);
    let _ = choices[step(active, choices.len())].focus();
}
