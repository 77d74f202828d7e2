//! Lists that open beside something. They lie above the page, so that no widget is too small for them.

use super::markup::{El, el};
use crate::base::number::bounded;
use crate::layout::window::cut_at_half;
use wasm_bindgen::JsValue;
use web_sys::{Element, HtmlElement};

/// Room between a popup and what it belongs to, and to the edges of the window, px.
const GAP: f64 = 3.0;

/// A part that [`show`] can show. Until then it is not drawn: WebKit leaves what it has already drawn in a row where it stood, whatever its styles say later.
pub fn popup(class: &'static str) -> El {
    el("div").class(class).attr("popover", "manual")
}

/// Shows a popup in the browser's top layer: below its parent, or above where that has more room, within the window, with its end at the parent's end or else its
/// start at the parent's start. A browser without popovers leaves it where the styles put it.
pub fn show(popup: &HtmlElement, at_end: bool) {
    let (Some(parent), Some(window)) = (popup.parent_element(), web_sys::window()) else { return };
    let side = |value: Result<JsValue, JsValue>| value.ok().and_then(|px| px.as_f64()).unwrap_or_default();
    let (wide, high) = (side(window.inner_width()), side(window.inner_height()));
    if popup.show_popover().is_err() && !is_shown(popup) {
        let _ = popup.set_popover(None);
        return;
    }
    let style = popup.style();
    style.set_css_text(unbound(popup));
    let (beside, inner) = (parent.get_bounding_client_rect(), popup.get_bounding_client_rect());
    let (over, under) = (beside.top() - 2.0 * GAP, high - beside.bottom() - 2.0 * GAP);
    let up = inner.height() > under && over > under;
    let height = cut(popup, inner.height(), if up { over } else { under });
    let at_end = at_end != popup.matches(":dir(rtl)").unwrap_or(false);
    let left = if at_end { beside.right() - inner.width() } else { beside.left() };
    let left = bounded(left, GAP, wide - inner.width() - GAP);
    let top = if up { beside.top() - GAP - height } else { beside.bottom() + GAP };
    // In the top layer a place counts from the page's beginning, and so goes with the page when that scrolls.
    let (left, top) = (left + window.scroll_x().unwrap_or_default(), top + window.scroll_y().unwrap_or_default());
    style.set_css_text(&format!(
        "inset:auto;left:{}px;top:{}px;max-height:{}px",
        left as i32,
        top as i32,
        height.ceil() as i32
    ));
}

/// Shows a popup in the browser's top layer with a corner at a point of the window, px, within the window.
pub fn show_at(popup: &HtmlElement, (x, y): (f64, f64)) {
    let Some(window) = web_sys::window() else { return };
    if popup.show_popover().is_err() && !is_shown(popup) {
        let _ = popup.set_popover(None);
        return;
    }
    let side = |value: Result<JsValue, JsValue>| value.ok().and_then(|px| px.as_f64()).unwrap_or_default();
    let (wide, high) = (side(window.inner_width()), side(window.inner_height()));
    let style = popup.style();
    style.set_css_text(unbound(popup));
    let inner = popup.get_bounding_client_rect();
    let height = cut(popup, inner.height(), high - 2.0 * GAP);
    // Towards the start where the page reads that way, or where there is no room.
    let before = popup.matches(":dir(rtl)").unwrap_or(false) || x + inner.width() > wide - GAP;
    let left = bounded(if before { x - inner.width() } else { x }, GAP, wide - inner.width() - GAP);
    let top = bounded(if y + height > high - GAP { y - height } else { y }, GAP, high - height - GAP);
    let (left, top) = (left + window.scroll_x().unwrap_or_default(), top + window.scroll_y().unwrap_or_default());
    style.set_css_text(&format!(
        "inset:auto;left:{}px;top:{}px;max-height:{}px",
        left as i32,
        top as i32,
        height.ceil() as i32
    ));
}

/// The styles by which a popup is measured. A menu takes the room that the window has; a list of names is searched by typing, and stays short.
fn unbound(popup: &Element) -> &'static str {
    let is_menu = popup.get_attribute("role").is_some_and(|role| role == "menu");
    if is_menu { "inset:auto;max-height:none" } else { "inset:auto" }
}

/// The height of a popup that would be so high, px, in the room there is: where it has to scroll half a choice at its end says so.
fn cut(popup: &Element, height: f64, room: f64) -> f64 {
    let Some(choice) = popup.query_selector(".choice").ok().flatten().filter(|_| height > room) else {
        return height.min(room).max(0.0);
    };
    let first = choice.get_bounding_client_rect();
    // The frame and the room above the first choice count too: else the half would be less than a letter shows.
    let above = first.top() - popup.get_bounding_client_rect().top();
    (above + cut_at_half(room - above, first.height())).max(0.0)
}

fn is_shown(popup: &Element) -> bool {
    popup.matches(":popover-open").unwrap_or(false)
}
