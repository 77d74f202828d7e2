//! The small sheet that says what is under the pointer, or where a drag would end.

use super::desk::Desk;
use super::drag::Nodes;
use super::head::length;
use crate::app::timeline::bar::bar_title;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::When;
use crate::base::number::bounded;
use crate::model::Uid;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::NodeRef;

/// Distance to the pointer or the bar, px.
const GAP: f64 = 10.0;

/// Shows two lines near a point of the window.
pub fn show(nodes: &Nodes, (x, y): (f64, f64), first: &str, second: &str) {
    put(nodes, (x, y - GAP), first, second, false);
}

fn put(nodes: &Nodes, (x, y): (f64, f64), first: &str, second: &str, slow: bool) {
    let (Some(tip), Some(root)) = (nodes.tip.cast::<HtmlElement>(), nodes.root.cast::<Element>()) else { return };
    let lines = tip.children();
    for (at, words) in [first, second].into_iter().enumerate() {
        if let Some(line) = lines.item(at as u32) {
            line.set_text_content(Some(words));
        }
    }
    let _ = tip.class_list().toggle_with_force("slow", slow);
    let _ = tip.class_list().add_1("shown");
    let (outer, inner) = (root.get_bounding_client_rect(), tip.get_bounding_client_rect());
    let left = bounded(x - outer.left() - inner.width() / 2.0, 4.0, outer.width() - inner.width() - 4.0);
    let above = y - outer.top() - inner.height();
    // Where there is no room above, it stands below the bar.
    let top = if above < 2.0 { y - outer.top() + 34.0 } else { above };
    let style = tip.style();
    let _ = style.set_property("left", &(length(left) + "px"));
    let _ = style.set_property("top", &(length(top) + "px"));
}

/// Takes it away.
pub fn hide(tip: &NodeRef) {
    if let Some(tip) = tip.cast::<Element>() {
        let _ = tip.class_list().remove_1("shown");
    }
}

/// Says what a bar is: title, dates, state.
pub fn describe(desk: &Desk, nodes: &Nodes, bar: &HtmlElement, uid: Uid, x: f64) {
    let Some(found) = desk.timeline.find_uid(uid).and_then(|at| desk.timeline.bar(at)) else { return };
    let Some(item) = desk.state.doc.plan.items().get(found.item as usize) else { return };
    let Some(when) = When::of(item) else { return };
    let dates = timeline_text::span(when, desk.timeline.calendar(), &desk.state.ui.locale);
    let state =
        timeline_text::bar_state(found, desk.now(), desk.too_early(found), desk.room(found.item), desk.expected(found));
    let second = if state.is_empty() { dates } else { format!("{dates} · {state}") };
    let Some(rect) = bar.dyn_ref::<Element>().map(Element::get_bounding_client_rect) else { return };
    let x = bounded(x, rect.left(), rect.right());
    put(nodes, (x, rect.top() - 6.0), bar_title(item), &second, true);
}
