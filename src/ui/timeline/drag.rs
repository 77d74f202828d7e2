//! Dragging with the pointer: bars, their ends, new bars, items without dates. An imperative island: it previews by CSSOM once per frame, and
//! ends in one message; Escape puts everything back.

use super::camera::MIN_BAR;
use super::canvas::{FocusTarget, SharedCanvas, TimelineCanvas};
use super::marks;
use super::tip;
use crate::app::msg::Msg;
use crate::app::propose::msg::ProposeMsg;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::time::BarEdge;
use crate::base::number::bounded;
use crate::ui::hooks::swallow_click;
use crate::ui::timeline::bar::DERIVED;
use crate::ui::timeline::css::length;
use crate::ui::timeline::grab::DragSubject;
use crate::ui::timeline::grab::DropTarget;
use crate::ui::timeline::grab::GrabbedBar;
use crate::ui::timeline::grab::TimelineDrag;
use crate::ui::timeline::nodes::Nodes;
use crate::ui::timeline::nodes::target;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};
use yew::prelude::NodeRef;

/// The way the pointer must go before a press becomes a drag, px.
const THRESHOLD: f64 = 4.0;
/// The distance from an end of a bar at which the pointer takes hold of that end, px; bars must be three times as wide.
const GRIP: f64 = 8.0;
/// The time for which a finger rests on a bar before it lifts it, in milliseconds.
const LIFTS: u32 = 400;
/// The distance from an edge of the view at which a drag scrolls it, and by how much per frame at most, px.
const SHORE: f64 = 32.0;
const STRIDE: f64 = 14.0;

/// The end of a bar that the pointer is on; `None` between them.
fn edge_at(bar: &Element, x: f64) -> Option<BarEdge> {
    let rect = bar.get_bounding_client_rect();
    // What parts come to is stretched by them.
    if rect.width() < 3.0 * GRIP || bar.class_list().contains(DERIVED) {
        return None;
    }
    match x {
        x if x - rect.left() <= GRIP => Some(BarEdge::Start),
        x if rect.right() - x <= GRIP && x <= rect.right() => Some(BarEdge::End),
        _ => None,
    }
}

/// Shows by the cursor whether the pointer would take hold of an end.
pub fn hint(event: &PointerEvent) {
    let Some((bar, _)) = target(event, ".bar") else { return };
    let near = edge_at(&bar, f64::from(event.client_x())).is_some();
    // Not by a class: bars are drawn anew under the pointer, with the classes of what they show.
    let _ = bar.toggle_attribute_with_force("data-grip", near);
}

/// True if a press takes hold of the calendar itself: with the middle button or the space bar anywhere, else by its head; and wherever there is
/// nothing to move.
fn pans(canvas: &TimelineCanvas, event: &PointerEvent, on: &Element) -> bool {
    let within = |what: &str| on.closest(what).ok().flatten().is_some();
    if !within(".scroller") {
        return false;
    }
    match event.button() {
        1 => true,
        0 if canvas.hand_tool => true,
        0 if within(".calendar") => !within(".mark") || !canvas.editable(),
        0 => !canvas.editable() && !within(".name"),
        _ => false,
    }
}

/// The pointer went down.
pub fn press(shared: &SharedCanvas, nodes: &Nodes, event: &PointerEvent) {
    let mut canvas = shared.borrow_mut();
    canvas.focus = None;
    if canvas.drag.is_some() || canvas.agenda() {
        return;
    }
    let Some(on) = event.target().and_then(|on| on.dyn_into::<Element>().ok()) else { return };
    if on.closest("input, .mark-panel, .corner, .pointer, .twist").ok().flatten().is_some() {
        return;
    }
    let x = f64::from(event.client_x());
    let touch = event.pointer_type() == "touch";
    let pans = !touch && pans(&canvas, event, &on);
    if !pans && (event.button() != 0 || !canvas.editable()) {
        return;
    }
    let (grab, element) = if pans {
        (DragSubject::Pan, None)
    } else if let Some((_, uid)) = target(event, ".link-handle") {
        (DragSubject::LinkHandle(uid), None)
    } else if let Some((element, mark)) = marks::grabbed_mark(&canvas, event) {
        (DragSubject::Mark(mark), Some(element))
    } else if let Some(lane) = canvas.lane_held(&on).filter(|_| !touch) {
        (DragSubject::Lane(lane), None)
    } else if on.closest("button.add, .calendar, .name").ok().flatten().is_some() {
        return;
    } else if let Some((bar, uid)) = target(event, ".bar") {
        let Some(at) = canvas.timeline.find_uid(uid) else { return };
        let (Some(own), Some(part)) = (canvas.timeline.bar(at), canvas.part(at)) else { return };
        let held = GrabbedBar { uid, when: own.when, part, track: at.track };
        match edge_at(&bar, x) {
            Some(edge) => (DragSubject::Edge(held, edge), Some(bar)),
            None => (DragSubject::Bar(held), Some(bar)),
        }
    } else if let Some((_, uid)) = target(event, ".undated-item") {
        (DragSubject::Undated(uid), None)
    } else if is_calendar(nodes, &on, (x, event.client_y().into())) && !touch && !canvas.camera.dense {
        let Some((cx, cy)) = at(&canvas, nodes, (x, event.client_y().into())).filter(|(cx, _)| *cx >= 0.0) else {
            return;
        };
        // Below all lanes, and in a plan that has none yet, an item is in no lane.
        let tops = &canvas.camera.tops;
        let lane = tops.lane_at(cy).filter(|_| cy < tops.total()).unwrap_or(tops.len());
        (DragSubject::New(canvas.camera.scale.day(cx), lane), None)
    } else {
        return;
    };
    let from = (x, f64::from(event.client_y()));
    let scroll = scroll_of(nodes);
    // A finger scrolls, unless it rests first.
    let rests = touch && matches!(grab, DragSubject::Bar(_) | DragSubject::Edge(..) | DragSubject::Undated(_));
    let waits = rests.then(|| {
        let (shared, nodes) = (Rc::downgrade(shared), nodes.clone());
        Timeout::new(LIFTS, move || {
            if let Some(shared) = shared.upgrade() {
                lift(&shared, &nodes);
            }
        })
    });
    canvas.drag = Some(TimelineDrag {
        waits,
        grab,
        pointer: event.pointer_id(),
        from,
        to: from,
        scroll,
        moving: false,
        fine: false,
        element,
        aim: DropTarget::Stay,
        frame: None,
    });
}

/// The finger has rested on what it is on: it has hold of that now, and the calendar keeps still.
fn lift(shared: &SharedCanvas, nodes: &Nodes) {
    {
        let mut canvas = shared.borrow_mut();
        let Some(drag) = canvas.drag.as_mut() else { return };
        // The timer that is running now is let go of only after it.
        drag.waits.take().into_iter().for_each(|waits| drop(waits.forget()));
        drag.take_hold(nodes);
    }
    schedule(shared, nodes);
}

impl TimelineDrag {
    /// The press has become a drag.
    fn take_hold(&mut self, nodes: &Nodes) {
        self.moving = true;
        if let Some(root) = nodes.root.cast::<Element>() {
            let _ = root.set_pointer_capture(self.pointer);
            let _ = root.class_list().add_1("dragging");
            let _ = root.class_list().toggle_with_force("panning", matches!(self.grab, DragSubject::Pan));
        }
        if let Some(bar) = &self.element {
            let _ = bar.class_list().add_1("dragged");
        }
    }
}

/// True if a finger has hold of something, so that moving it scrolls nothing.
pub fn is_lifted(canvas: &TimelineCanvas) -> bool {
    canvas.drag.as_ref().is_some_and(|drag| drag.moving)
}

/// The pointer moved.
pub fn follow(shared: &SharedCanvas, nodes: &Nodes, event: &PointerEvent) {
    let mut canvas = shared.borrow_mut();
    let Some(drag) = canvas.drag.as_mut().filter(|drag| drag.pointer == event.pointer_id()) else { return };
    drag.to = (event.client_x().into(), event.client_y().into());
    drag.fine = event.alt_key();
    if !drag.moving {
        if (drag.to.0 - drag.from.0).abs().max((drag.to.1 - drag.from.1).abs()) < THRESHOLD {
            return;
        }
        if drag.waits.is_some() {
            // It scrolls.
            canvas.drag = None;
            return;
        }
        drag.take_hold(nodes);
    }
    drop(canvas);
    schedule(shared, nodes);
}

/// Draws the preview in the next frame.
fn schedule(shared: &SharedCanvas, nodes: &Nodes) {
    let mut canvas = shared.borrow_mut();
    let Some(drag) = canvas.drag.as_mut().filter(|drag| drag.frame.is_none()) else { return };
    let (weak, nodes) = (Rc::downgrade(shared), nodes.clone());
    drag.frame = Some(gloo::render::request_animation_frame(move |_| {
        let Some(shared) = weak.upgrade() else { return };
        let scrolled = {
            let mut canvas = shared.borrow_mut();
            let Some(drag) = canvas.drag.as_mut() else { return };
            // The handle of the frame that is running now is let go of only after it.
            if let Some(frame) = drag.frame.take() {
                std::mem::forget(frame);
            }
            canvas.preview(&nodes)
        };
        let asked = {
            let mut canvas = shared.borrow_mut();
            canvas.asked.take().map(|asked| (canvas.dispatch.clone(), asked))
        };
        if let Some((dispatch, (uid, range))) = asked {
            dispatch.send(Msg::Propose(ProposeMsg::Dragged(uid, range)));
        }
        if scrolled {
            schedule(&shared, &nodes);
        }
    }));
}

/// The pointer went up: one message, if something changed.
pub fn release(shared: &SharedCanvas, nodes: &Nodes, event: &PointerEvent) {
    let (dispatch, msg) = {
        let mut canvas = shared.borrow_mut();
        if canvas.drag.as_ref().is_none_or(|drag| drag.pointer != event.pointer_id()) {
            return;
        }
        if canvas.drag.as_ref().is_some_and(|drag| drag.moving) {
            canvas.preview(nodes);
        }
        let Some(drag) = canvas.settle(nodes) else { return };
        let lane = |track: usize| canvas.timeline.tracks().get(track).map(|track| track.key.clone());
        let msg = match (drag.grab, drag.aim) {
            (DragSubject::Bar(held) | DragSubject::Edge(held, _), DropTarget::At(when, track)) => {
                let lane = lane(track).filter(|_| track != held.track);
                let moves = when != held.when || lane.is_some();
                moves.then_some(Msg::Timeline(TimelineMsg::Schedule { uid: held.uid, when, lane }))
            }
            (DragSubject::Bar(held), DropTarget::Tray) => Some(Msg::Timeline(TimelineMsg::Unschedule(held.uid))),
            (DragSubject::Undated(uid), DropTarget::At(when, track)) => {
                Some(Msg::Timeline(TimelineMsg::Schedule { uid, when, lane: lane(track) }))
            }
            (DragSubject::New(..), DropTarget::At(when, track)) => {
                Some(Msg::Timeline(TimelineMsg::CreateDated { lane: lane(track).flatten(), when }))
            }
            (DragSubject::LinkHandle(from), DropTarget::Link(to)) => canvas.linked(from, to),
            (DragSubject::Mark(mark), DropTarget::Mark(when)) if when != mark.when => {
                Some(Msg::Timeline(TimelineMsg::Retime { list: mark.list, uid: mark.uid, when, again: false }))
            }
            (DragSubject::Lane(held), DropTarget::Beside(by, below)) => {
                lane(held).zip(lane(by)).map(|(lane, by)| Msg::Timeline(TimelineMsg::PlaceLane { lane, by, below }))
            }
            _ => None,
        };
        if let (DragSubject::Pan, true) = (drag.grab, drag.moving) {
            canvas.panned = true;
        }
        if let Some(Msg::Timeline(TimelineMsg::Schedule { uid, .. })) = &msg {
            canvas.active = Some(*uid);
            canvas.focus = Some(FocusTarget::Bar(*uid));
        }
        (canvas.dispatch.clone(), msg)
    };
    match msg {
        Some(msg) => dispatch.send(msg),
        None => rest(shared),
    }
}

/// Puts everything back. Whether there was a drag.
pub fn cancel(shared: &SharedCanvas, nodes: &Nodes) -> bool {
    let moved = shared.borrow_mut().settle(nodes).is_some_and(|drag| drag.moving);
    rest(shared);
    moved
}

/// Nobody has to make way for a drag that has come to nothing.
fn rest(shared: &SharedCanvas) {
    let dispatch = {
        let mut canvas = shared.borrow_mut();
        canvas.asked = None;
        canvas.state.ui.propose.displaced.is_some().then(|| canvas.dispatch.clone())
    };
    if let Some(dispatch) = dispatch {
        dispatch.send(Msg::Propose(ProposeMsg::Dropped));
    }
}

pub fn scroll_of(nodes: &Nodes) -> (f64, f64) {
    let scroller = nodes.scroller.cast::<Element>();
    scroller.map_or((0.0, 0.0), |node| (f64::from(node.scroll_left()), f64::from(node.scroll_top())))
}

/// A point of the window, px from the start of the calendar and the top of the first lane.
pub fn at(canvas: &TimelineCanvas, nodes: &Nodes, (x, y): (f64, f64)) -> Option<(f64, f64)> {
    let rect = nodes.scroller.cast::<Element>()?.get_bounding_client_rect();
    let scroll = scroll_of(nodes);
    Some((x - rect.left() - canvas.camera.names + scroll.0, y - rect.top() - canvas.camera.head + scroll.1))
}

/// True on the lanes and the room below them, which is the scroller's own; its bars are not.
fn is_calendar(nodes: &Nodes, on: &Element, (x, y): (f64, f64)) -> bool {
    let inside = |scroller: Element| {
        let rect = scroller.get_bounding_client_rect();
        let (across, down) = (x - rect.left() - f64::from(scroller.client_left()), y - rect.top());
        across < f64::from(scroller.client_width()) && down < f64::from(scroller.client_height())
    };
    let own = nodes.scroller.cast::<Element>();
    on.closest(".lanes, .lane").ok().flatten().is_some()
        || on.closest(".scroller").ok().flatten().is_some() && own.is_some_and(inside)
}

pub fn over(node: &NodeRef, (x, y): (f64, f64)) -> bool {
    node.cast::<Element>().is_some_and(|node| {
        let rect = node.get_bounding_client_rect();
        (rect.left()..rect.right()).contains(&x) && (rect.top()..rect.bottom()).contains(&y)
    })
}

/// Places a bar by CSSOM.
pub fn place(bar: &HtmlElement, x: f64, y: f64, width: f64) {
    let style = bar.style();
    for (name, value) in [("left", x), ("top", y), ("width", (width - 1.0).max(MIN_BAR - 1.0))] {
        // Setting a property of a style that is there cannot fail.
        let _ = style.set_property(name, &(length(value) + "px"));
    }
}

impl TimelineCanvas {
    /// Ends the drag and takes its traces away.
    fn settle(&mut self, nodes: &Nodes) -> Option<TimelineDrag> {
        let mut drag = self.drag.take()?;
        drop(drag.frame.take());
        if !drag.moving {
            return Some(drag);
        }
        swallow_click();
        if let Some(root) = nodes.root.cast::<Element>() {
            let _ = root.class_list().remove_3("dragging", "over-tray", "panning");
            let _ = root.release_pointer_capture(drag.pointer);
        }
        if let Some(ghost) = nodes.ghost.cast::<HtmlElement>() {
            ghost.set_hidden(true);
        }
        mark_lane(nodes, None);
        tip::hide(&nodes.tip);
        if let Some(wire) = nodes.wire.cast::<Element>() {
            let _ = wire.remove_attribute("d");
        }
        if let Some(guide) = nodes.guide.cast::<HtmlElement>() {
            guide.set_hidden(true);
        }
        if let (Some(element), DragSubject::Mark(mark)) = (&drag.element, drag.grab) {
            let _ = element.class_list().remove_1("dragged");
            marks::place(self, element, mark, mark.when);
        }
        if let (Some(bar), DragSubject::Bar(held) | DragSubject::Edge(held, _)) = (&drag.element, drag.grab) {
            let _ = bar.class_list().remove_1("dragged");
            let y = held.part.top - self.camera.tops.top(held.track);
            place(bar, self.camera.names + held.part.left, y, held.part.right - held.part.left);
            self.put_parts_back(nodes, &held);
        }
        Some(drag)
    }
}

/// Scrolls when the pointer is near an edge of the view. Whether it did.
pub fn drift(canvas: &TimelineCanvas, nodes: &Nodes, (x, y): (f64, f64)) -> bool {
    let Some(node) = nodes.scroller.cast::<Element>() else { return false };
    let rect = node.get_bounding_client_rect();
    let pull = |at: f64, low: f64, high: f64| {
        let into = if at < low + SHORE { at - low - SHORE } else { (at - high + SHORE).max(0.0) };
        bounded(into / SHORE, -1.0, 1.0) * STRIDE
    };
    let by = (
        pull(x, rect.left() + canvas.camera.names, rect.right()),
        // Below the view is the tray: the way there is not one to scroll on.
        if y > rect.bottom() { 0.0 } else { pull(y, rect.top() + canvas.camera.head, rect.bottom()) },
    );
    let before = scroll_of(nodes);
    if by != (0.0, 0.0) {
        node.set_scroll_left((before.0 + by.0).round() as i32);
        node.set_scroll_top((before.1 + by.1).round() as i32);
    }
    scroll_of(nodes) != before
}

/// Marks the lane that something would be dropped on.
pub fn mark_lane(nodes: &Nodes, lane: Option<usize>) {
    let Some(root) = nodes.root.cast::<Element>() else { return };
    let want = lane.map(|lane| lane.to_string());
    if let Ok(Some(old)) = root.query_selector(".lane.target") {
        if old.get_attribute("data-lane") == want {
            return;
        }
        let _ = old.class_list().remove_1("target");
    }
    if let Some(want) = want
        && let Ok(Some(new)) = root.query_selector(&format!(".lane[data-lane=\"{want}\"]"))
    {
        let _ = new.class_list().add_1("target");
    }
}
