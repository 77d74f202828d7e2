//! The focus goes to what stands for an item that is to have it; rows of the grid take it themselves.

use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::model::Uid;
use crate::ui::hooks::Dispatch;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Gives the focus to the card, the bar or the bubble of an item in the widget, and forgets that it was asked for.
#[hook]
pub fn use_sought(widget: &NodeRef, dispatch: &Dispatch, sought: Option<Uid>) {
    let (widget, dispatch) = (widget.clone(), dispatch.clone());
    use_effect_with(sought, move |sought| {
        if let (Some(uid), Some(widget)) = (sought, widget.cast::<Element>()) {
            let shown = format!(":is(.card,.bar,.bubble,.undated-item)[data-uid=\"{}\"]", uid.0);
            if let Some(shown) = widget.query_selector(&shown).ok().flatten() {
                let _ = shown.unchecked_ref::<HtmlElement>().focus();
            }
            dispatch.send(Msg::Items(ItemsMsg::EnterRow(None)));
        }
    });
}
