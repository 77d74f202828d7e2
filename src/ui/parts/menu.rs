//! A button that opens a list of choices (ARIA menu button pattern).

use super::icon::{Icon, icon};
use super::markup::{El, MarkupNode, button, el};
use super::memo::hooked;
use super::popup;
use crate::ui::hooks::{Dispatch, use_dispatch};
use wasm_bindgen::JsCast;
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// One choice of a menu.
#[derive(Clone)]
pub struct MenuChoice {
    /// The words of the choice.
    pub label: AttrValue,
    /// Keys that do the same, for reading.
    pub keys: &'static str,
    /// True if it is the one in force, for choices of one out of several.
    pub checked: Option<bool>,
    /// True if it can be chosen now.
    pub enabled: bool,
    /// The message it sends.
    pub msg: Option<crate::app::msg::Msg>,
}

/// A button that opens a list of choices. Arrows move, Enter chooses, Escape and a press outside close.
pub struct Menu {
    /// Tells it from its sisters, whatever it says.
    key: &'static str,
    /// The button's text; where the icon stands alone its accessible name.
    label: AttrValue,
    icon: Icon,
    icon_only: bool,
    /// True if each choice is on or off by itself.
    many: bool,
    /// True if the list begins where the button does, and not ends there.
    from_start: bool,
    choices: Vec<MenuChoice>,
}

impl Menu {
    /// A menu that says its name; `key` tells it from its sisters, whatever that is.
    pub fn new(key: &'static str, label: impl Into<AttrValue>, choices: Vec<MenuChoice>) -> Menu {
        Menu { key, label: label.into(), icon: Icon::Down, icon_only: false, many: false, from_start: false, choices }
    }

    /// With an icon of its own.
    pub fn icon(self, icon: Icon) -> Menu {
        Menu { icon, ..self }
    }

    /// With an icon in place of its name.
    pub fn icon_alone(self, icon: Icon) -> Menu {
        Menu { icon, icon_only: true, ..self }
    }

    /// With a list that begins where the button does.
    pub fn from_start(self) -> Menu {
        Menu { from_start: true, ..self }
    }

    /// Of choices that are on or off, each by itself.
    pub fn many(self) -> Menu {
        Menu { many: true, ..self }
    }
}

/// The message of a choice is not compared: it is drawn with whatever it stands in.
impl PartialEq for Menu {
    fn eq(&self, _: &Menu) -> bool {
        false
    }
}

impl From<Menu> for Html {
    fn from(menu: Menu) -> Html {
        hooked(menu.key, menu, |menu, hooks| use_menu(menu).run(hooks))
    }
}

impl MarkupNode for Menu {
    fn put_inside(self, el: El) -> El {
        Html::from(self).put_inside(el)
    }
}

#[hook]
fn use_menu(props: &Menu) -> Html {
    let open = use_state_eq(|| false);
    let dispatch = use_dispatch();
    let root = use_node_ref();
    let opener = use_node_ref();
    {
        let root = root.clone();
        let at_end = !props.from_start;
        use_effect_with(*open, move |open| {
            if *open {
                if let Some(list) =
                    root.cast::<web_sys::Element>().and_then(|root| root.query_selector(".popup").ok()?)
                {
                    popup::show(list.unchecked_ref(), at_end);
                }
                focus_choice(&root, |_, _| 0);
            }
        });
    }
    let close = {
        let open = open.setter();
        let opener = opener.clone();
        move || {
            open.set(false);
            if let Some(button) = opener.cast::<web_sys::HtmlElement>() {
                let _ = button.focus();
            }
        }
    };
    let on_key = {
        let (root, close, is_open, open) = (root.clone(), close.clone(), *open, open.setter());
        move |event: &KeyboardEvent| {
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
        }
    };
    let on_leave = {
        let (root, open) = (root.clone(), open.setter());
        move |event: &Event| {
            let to = event.unchecked_ref::<web_sys::FocusEvent>().related_target();
            let to = to.and_then(|to| to.dyn_into::<web_sys::Node>().ok());
            let inside = root.cast::<web_sys::Node>().is_some_and(|root| root.contains(to.as_ref()));
            if !inside {
                open.set(false);
            }
        }
    };
    let toggle = {
        let (is_open, open) = (*open, open.setter());
        move |_: &Event| open.set(!is_open)
    };
    let class = if props.icon_only { "button square" } else { "button" };
    let name = props.icon_only.then(|| props.label.clone());
    let face = el("button")
        .node(&opener)
        .attr("type", "button")
        .class(class)
        .attr("aria-haspopup", "menu")
        .aria("aria-expanded", *open)
        // Said in any room, also where the words are not shown.
        .attr("aria-label", props.label.clone())
        .opt("title", name)
        .on(ListenerKind::onclick, toggle)
        .maybe((!props.icon_only).then(|| el("span").text(props.label.clone())))
        .with(icon(props.icon));
    let choices = || {
        let choices = props.choices.iter().map(|choice| self::choice(choice, props.many, &dispatch, &close)).collect();
        popup::popup("popup").attr("role", "menu").attr("aria-label", props.label.clone()).all(choices)
    };
    el("div")
        .class("menu")
        .node(&root)
        .on_key(on_key)
        .on(ListenerKind::onfocusout, on_leave)
        .with(face)
        .maybe(open.then(choices))
        .into()
}

fn choice(choice: &MenuChoice, many: bool, dispatch: &Dispatch, close: &(impl Fn() + Clone + 'static)) -> Html {
    let click = {
        let (dispatch, close, msg) = (dispatch.clone(), close.clone(), choice.msg.clone());
        move |_: &Event| {
            close();
            if let Some(msg) = msg.clone() {
                dispatch.send(msg);
            }
        }
    };
    let tick = choice.checked.filter(|on| *on).map(|_| icon(Icon::Check));
    let role = match (choice.checked, many) {
        (None, _) => "menuitem",
        (_, true) => "menuitemcheckbox",
        (_, false) => "menuitemradio",
    };
    let item = button("choice")
        .attr("role", role)
        .attr("tabindex", "-1")
        .flag("disabled", !choice.enabled)
        .on(ListenerKind::onclick, click)
        .with(el("span").class("tick").maybe(tick))
        .with(el("span").class("grow").text(choice.label.clone()))
        .maybe((!choice.keys.is_empty()).then(|| el("kbd").text(choice.keys)));
    match choice.checked {
        Some(on) => item.aria("aria-checked", on).into(),
        None => item.into(),
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
