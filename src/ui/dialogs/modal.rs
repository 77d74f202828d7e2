//! A dialog in front of everything: the browser's own `<dialog>`, which keeps the focus inside and gives it back.

use crate::app::Msg;
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::{Icon, icon};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct ModalProps {
    pub title: AttrValue,
    #[prop_or(false)]
    pub large: bool,
    pub children: Html,
    /// The buttons at the bottom; none for a dialog that only shows.
    #[prop_or_default]
    pub buttons: Html,
}

/// A modal dialog with a title and a way to close it.
#[component]
pub fn Modal(props: &ModalProps) -> Html {
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
    let close = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(Msg::Dialog(None)))
    };
    let oncancel = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            event.prevent_default();
            dispatch.send(Msg::Dialog(None));
        })
    };
    // Keys pressed in a dialog are not meant for what lies behind it.
    let onkeydown = Callback::from(|event: KeyboardEvent| event.stop_propagation());
    html! {
        <dialog ref={node} class={classes!("modal", props.large.then_some("large"))} aria-label={&props.title} {oncancel} {onkeydown}>
            <header>
                <h2>{ &props.title }</h2>
                <button type="button" class="button square" aria-label="Close" onclick={close}>{ icon(Icon::Close) }</button>
            </header>
            <div class="body">{ props.children.clone() }</div>
            <footer>{ props.buttons.clone() }</footer>
        </dialog>
    }
}
