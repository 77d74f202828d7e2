//! A dialog in front of everything: the browser's own `<dialog>`, which keeps the focus inside and gives it back.

use crate::app::msg::Msg;
use crate::base::say::shell as say;
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::Icon;
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::list;
use crate::ui::parts::markup::{MarkupText, el};
use crate::ui::parts::memo::hooked;
use crate::ui::parts::toast::in_dialog;
use wasm_bindgen::JsCast;
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

#[derive(PartialEq)]
struct ModalProps {
    title: AttrValue,
    large: bool,
    /// Its content is still on its way.
    waits: bool,
    body: Html,
    /// The buttons at the bottom; none for a dialog that only shows.
    buttons: Html,
}

/// A modal dialog that only shows something.
#[inline(never)]
pub fn modal(title: impl MarkupText, body: Vec<Html>) -> Html {
    modal_with(title.into(), false, body, Vec::new())
}

/// A modal dialog with buttons at the bottom.
#[inline(never)]
pub fn modal_with(title: AttrValue, large: bool, body: Vec<Html>, buttons: Vec<Html>) -> Html {
    draw(ModalProps { title, large, waits: false, body: list(body), buttons: list(buttons) })
}

/// A modal dialog that another of the same title will take the place of.
pub fn modal_waiting(title: &'static str, body: Html) -> Html {
    draw(ModalProps { title: title.into(), large: false, waits: true, body, buttons: Html::default() })
}

fn draw(props: ModalProps) -> Html {
    hooked("modal", props, |props, hooks| use_modal(props).run(hooks))
}

/// The part that a person comes to a dialog for has the focus first. The browser would take the first button, which is the one that closes it: Enter would discard what was
/// brought along.
fn focus_first(dialog: &web_sys::Element) {
    // The ways to parts of a dialog stand in front of them.
    const FIELDS: &str = ":is(input,select,textarea,button,[tabindex=\"0\"]):not([disabled],[type=hidden],nav *)";
    let within = |part: &str| dialog.query_selector(&format!("{part} {FIELDS}")).ok().flatten();
    let marked = dialog.query_selector(":is(.body, footer) [autofocus]").ok().flatten();
    if let Some(first) = marked.or_else(|| within(".body")).or_else(|| within("footer"))
        && let Some(first) = first.dyn_ref::<web_sys::HtmlElement>()
    {
        let _ = first.focus();
        // A value that stands there is typed over, or typed on where its first letter opened the dialog.
        if let (Some(caret), Some(field)) =
            (first.get_attribute("data-caret"), first.dyn_ref::<web_sys::HtmlInputElement>())
        {
            let end = field.value().encode_utf16().count() as u32;
            let _ = field.set_selection_range(if caret == "end" { end } else { 0 }, end);
        }
    }
}

/// Presses the button that a dialog is about, from wherever the focus is in it.
fn press_main(event: &KeyboardEvent) {
    // Where it is still to come the key presses nothing else: on Close it would throw away what was pasted.
    event.prevent_default();
    let dialog = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let dialog = dialog.and_then(|within| within.closest("dialog").ok().flatten());
    let main = dialog.and_then(|dialog| dialog.query_selector("footer .strong:not([disabled])").ok().flatten());
    if let Some(main) = main.and_then(|main| main.dyn_into::<web_sys::HtmlElement>().ok()) {
        // A field tells of a change when it is left.
        let _ = main.focus();
        main.click();
    }
}

/// A modal dialog with a title and a way to close it.
#[hook]
fn use_modal(props: &ModalProps) -> Html {
    let dispatch = use_dispatch();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let dialog = node.cast::<web_sys::HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                let _ = dialog.show_modal();
            }
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    {
        let node = node.clone();
        // One dialog may lead to another, which is drawn in its place.
        use_effect_with((props.title.clone(), props.waits), move |_| {
            if let Some(dialog) = node.cast::<web_sys::Element>() {
                focus_first(&dialog);
            }
        });
    }
    let cancel = {
        let dispatch = dispatch.clone();
        let node = node.clone();
        move |event: &Event| {
            event.prevent_default();
            // What was typed last is not lost: a field tells of a change when it is left.
            let within = node.get().and_then(|node| node.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok());
            let field = within.and_then(|root| root.active_element());
            if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = field.blur();
            }
            dispatch.send(Msg::Dialog(None));
        }
    };
    let header = el("header").with(el("h2").text(props.title.clone())).with(square(
        say::close(),
        Icon::Close,
        &dispatch,
        Msg::Dialog(None),
    ));
    el("dialog")
        .node(&node)
        .class(if props.large { "modal large" } else { "modal" })
        .attr("aria-label", props.title.clone())
        .on(ListenerKind::oncancel, cancel)
        // Keys pressed in a dialog are not meant for what lies behind it.
        .on_key(|event| {
            event.stop_propagation();
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                press_main(event);
            }
        })
        .with(header)
        .with(el("div").class("body").with(props.body.clone()))
        .with(in_dialog())
        .with(el("footer").with(props.buttons.clone()))
        .into()
}
