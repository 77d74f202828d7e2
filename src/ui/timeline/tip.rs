//! The small sheet that says what is under the pointer, or where a drag would end.

use super::canvas::TimelineCanvas;
use crate::app::timeline::bar::bar_title;
use crate::app::timeline::bar_text;
use crate::app::timeline::text as timeline_text;
use crate::base::number::bounded;
use crate::model::Uid;
use crate::ui::timeline::css::length;
use crate::ui::timeline::nodes::Nodes;
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
pub fn describe(canvas: &TimelineCanvas, nodes: &Nodes, bar: &HtmlElement, uid: Uid, x: f64) {
    let Some(found) = canvas.timeline.find_uid(uid).and_then(|at| canvas.timeline.bar(at)) else { return };
    let Some(item) = canvas.state.doc.plan.items().get(found.item) else { return };
    let dates = timeline_text::span(found.when, canvas.timeline.calendar(), &canvas.state.ui.locale);
    let state = bar_text::bar_state(
        found,
        canvas.now(),
        canvas.too_early(found).as_deref(),
        canvas.room(found.item),
        canvas.expected(found),
    );
    let facts = bar_text::facts(&canvas.state, found.item, canvas.timeline.links());
    let calendar = canvas.timeline.calendar();
    let below = found.parts.map(|parts| bar_text::parts(found, &parts, calendar, &canvas.state.ui.locale));
    let parts = [dates, below.unwrap_or_default(), state, facts];
    let second = parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ");
    let Some(rect) = bar.dyn_ref::<Element>().map(Element::get_bounding_client_rect) else { return };
    let x = bounded(x, rect.left(), rect.right());
    put(nodes, (x, rect.top() - 6.0), bar_title(item), &second, true);
}
