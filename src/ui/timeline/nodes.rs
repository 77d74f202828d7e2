//! The nodes that the timeline's handlers work on.

use crate::model::Uid;
use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::HtmlElement;
use yew::prelude::NodeRef;

/// The nodes that dragging works on.
#[derive(Clone)]
pub struct Nodes {
    pub root: NodeRef,
    pub scroller: NodeRef,
    pub ghost: NodeRef,
    pub tip: NodeRef,
    pub tray: NodeRef,
    pub link_handle: NodeRef,
    pub wire: NodeRef,
    /// Shows where something would go that is no bar.
    pub guide: NodeRef,
}

/// The bar or chip an event happened on.
pub fn target(event: &web_sys::Event, class: &str) -> Option<(HtmlElement, Uid)> {
    let found = event.target()?.dyn_into::<Element>().ok()?.closest(class).ok()??;
    let uid = found.get_attribute("data-uid")?.parse().ok().map(Uid)?;
    Some((found.dyn_into().ok()?, uid))
}
