//! A double click: on what has a name it edits that, and in the rows of milestones it makes one.

use super::canvas::TimelineCanvas;
use super::drag::at;
use super::marks;
use super::nodes::{Nodes, target};
use crate::base::day::Day;
use crate::model::{Key, Uid};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Height of the two rows of the calendar above the marks, px.
const HEAD_ROWS: f64 = 44.0;

/// The bar, milestone or timebox that is given a name.
pub fn named(canvas: &TimelineCanvas, event: &web_sys::Event) -> Option<(Key, Uid)> {
    if !canvas.editable() {
        return None;
    }
    if let Some((_, uid)) = target(event, ".lane .bar") {
        return Some((Key::Items, uid));
    }
    marks::at(canvas, event).map(|(_, mark)| (mark.list, mark.uid))
}

/// The day of a point in the rows of milestones that no mark lies on.
pub fn day_of(canvas: &TimelineCanvas, nodes: &Nodes, event: &web_sys::Event) -> Option<Day> {
    let on = event.target()?.dyn_into::<Element>().ok()?;
    let inside = |what: &str| on.closest(what).ok().flatten().is_some();
    if !canvas.editable() || !inside(".calendar") || inside(".mark, .mark-panel, .naming") {
        return None;
    }
    let event = event.dyn_ref::<web_sys::MouseEvent>()?;
    let (x, y) = at(canvas, nodes, (event.client_x().into(), event.client_y().into()))?;
    // The head lies above the first lane.
    (y + canvas.camera.head > HEAD_ROWS).then(|| canvas.camera.scale.day(x))
}
