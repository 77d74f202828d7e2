//! Events heard without Yew: scrolling, size, zoom by wheel and by two fingers, the space bar, printing.

use super::canvas::SharedCanvas;
use super::nodes::Nodes;
use super::tip;
use crate::app::msg::Msg;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::text as timeline_text;
use crate::base::number::bounded;
use crate::ui::hooks::{Viewport, draw_now};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, KeyboardEvent, ShadowRoot, TouchEvent, WheelEvent};
use yew::prelude::*;

/// So long the hint is shown how the wheel zooms, ms.
const HINT: u32 = 2_500;

/// After this long without a move more is drawn, for what may move next, ms.
const REST: u32 = 150;

/// Waits until nothing moves.
pub fn rest_later(shared: &SharedCanvas, redraw: &UseForceUpdateHandle) {
    let (canvas, again) = (shared.clone(), redraw.clone());
    let timer = Timeout::new(REST, move || {
        if canvas.borrow_mut().rest() {
            again.force_update();
        }
    });
    shared.borrow_mut().resting = Some(timer);
}

/// The listeners without Yew, for as long as they are kept.
pub struct Listening {
    _events: Vec<EventListener>,
    observer: Option<(web_sys::ResizeObserver, Closure<dyn FnMut()>)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some((observer, _)) = &self.observer {
            observer.disconnect();
        }
    }
}

/// Begins to hear it, once there is a scroller.
pub fn listen(shared: &SharedCanvas, nodes: &Nodes, redraw: &UseForceUpdateHandle) -> Option<Listening> {
    let scroller = nodes.scroller.cast::<Element>()?;
    let look = {
        let (canvas, scroller, redraw) = (shared.clone(), scroller.clone(), redraw.clone());
        Rc::new(move || {
            let view = Viewport::of(&scroller);
            // Without a size it is hidden, or has just given way to the agenda.
            if view.width > 0.0 && canvas.borrow_mut().looked(view) {
                redraw.force_update();
            }
            rest_later(&canvas, &redraw);
        })
    };
    look();
    let onscroll = {
        let (look, tip, canvas) = (look.clone(), nodes.tip.clone(), shared.clone());
        EventListener::new(&scroller, "scroll", move |_| {
            if canvas.borrow().drag.is_none() {
                tip::hide(&tip);
            }
            look();
        })
    };
    let mut events = vec![onscroll, wheel(shared, nodes, &scroller)];
    events.extend(fingers(shared, nodes, &scroller));
    events.extend(hand(shared, nodes, &scroller));
    if let Some(window) = web_sys::window() {
        for (name, paper) in [("beforeprint", true), ("afterprint", false)] {
            let (canvas, redraw) = (shared.clone(), redraw.clone());
            events.push(EventListener::new(&window, name, move |_| {
                canvas.borrow_mut().paper = paper;
                redraw.force_update();
                if paper {
                    draw_now();
                }
            }));
        }
    }
    // Later: browsers report an observer that changes what it observes.
    let onresize = Closure::<dyn FnMut()>::new(move || {
        let look = look.clone();
        Timeout::new(0, move || look()).forget();
    });
    let observer = web_sys::ResizeObserver::new(onresize.as_ref().unchecked_ref()).ok();
    if let Some(observer) = &observer {
        observer.observe(&scroller);
    }
    Some(Listening { _events: events, observer: observer.map(|observer| (observer, onresize)) })
}

/// True if the wheel with Ctrl is the timeline's: where it has been clicked into, and where the page is nothing but the widget.
fn in_use(scroller: &Element) -> bool {
    let focused = scroller.closest(".widget:focus-within").is_ok_and(|found| found.is_some());
    focused || is_page(scroller)
}

fn is_page(scroller: &Element) -> bool {
    let host = scroller.get_root_node().dyn_into::<ShadowRoot>().ok().map(|root| root.host());
    host.is_some_and(|host| host.has_attribute("page"))
}

/// Zooms so that what lies under a point of the window stays there.
fn zoom_at(shared: &SharedCanvas, scroller: &Element, x: f64, px_per_day: impl FnOnce(f64) -> f64) {
    let (dispatch, zoom) = {
        let mut canvas = shared.borrow_mut();
        canvas.camera.anchor = Some(x - scroller.get_bounding_client_rect().left() - canvas.camera.names);
        let zoom = canvas.camera.limited(px_per_day(canvas.camera.scale.px_per_day()));
        (canvas.dispatch.clone(), zoom)
    };
    dispatch.send(Msg::Timeline(TimelineMsg::Zoom(zoom)));
}

fn wheel(shared: &SharedCanvas, nodes: &Nodes, scroller: &Element) -> EventListener {
    let (canvas, nodes, scroller) = (shared.clone(), nodes.clone(), scroller.clone());
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&scroller.clone(), "wheel", options, move |event| {
        let Some(event) = event.dyn_ref::<WheelEvent>() else { return };
        // Without Ctrl the wheel scrolls. The two fingers of a touchpad come as a wheel with Ctrl, too.
        if !event.ctrl_key() && !event.meta_key() || canvas.borrow().agenda() {
            return;
        }
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        if !in_use(&scroller) {
            tip::show(&nodes, (x, y), timeline_text::click_to_zoom(), "");
            let tip = nodes.tip.clone();
            Timeout::new(HINT, move || tip::hide(&tip)).forget();
            return;
        }
        event.prevent_default();
        let lines = if event.delta_mode() == 0 { 1.0 } else { 24.0 };
        let turned = bounded(-event.delta_y() * lines * 0.003, -1.0, 1.0);
        let by = if turned > 0.0 { 1.0 + turned } else { 1.0 / (1.0 - turned) };
        zoom_at(&canvas, &scroller, x, |px| px * by);
    })
}

/// Two fingers: how far apart they are, and the middle between them, px of the window.
fn spread(event: &TouchEvent) -> Option<(f64, f64)> {
    let touches = event.touches();
    let (one, other) = (touches.get(0)?, touches.get(1)?);
    let (x, y) = (f64::from(one.client_x()), f64::from(one.client_y()));
    let (x2, y2) = (f64::from(other.client_x()), f64::from(other.client_y()));
    (touches.length() == 2).then_some(((x - x2).hypot(y - y2).max(1.0), (x + x2) / 2.0))
}

/// Two fingers zoom the timeline, and the page around it stays.
fn fingers(shared: &SharedCanvas, nodes: &Nodes, scroller: &Element) -> [EventListener; 2] {
    // How far apart the fingers were put down, and at what zoom.
    let began: Rc<Cell<Option<(f64, f64)>>> = Rc::default();
    ["touchstart", "touchmove"].map(|name| {
        let (canvas, nodes, scroller, began) = (shared.clone(), nodes.clone(), scroller.clone(), began.clone());
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&scroller.clone(), name, options, move |event| {
            let Some(event) = event.dyn_ref::<TouchEvent>() else { return };
            if name == "touchmove" && event.touches().length() == 1 && super::drag::is_lifted(&canvas.borrow()) {
                return event.prevent_default();
            }
            let Some((apart, middle)) = spread(event).filter(|_| !canvas.borrow().agenda()) else {
                return began.set(None);
            };
            event.prevent_default();
            match began.get().filter(|_| name == "touchmove") {
                None => {
                    super::drag::cancel(&canvas, &nodes);
                    began.set(Some((apart, canvas.borrow().camera.scale.px_per_day())));
                }
                Some((before, px)) => zoom_at(&canvas, &scroller, middle, |_| px * apart / before),
            }
        })
    })
}

/// The space bar makes the pointer a hand that drags the calendar, for as long as it is held. On a bar it is also the key that opens the details, so
/// those open once it is let go, unless something was dragged. And the middle button drags without the page's own scrolling by it.
fn hand(shared: &SharedCanvas, nodes: &Nodes, scroller: &Element) -> Vec<EventListener> {
    let middle = EventListener::new_with_options(
        scroller,
        "mousedown",
        EventListenerOptions::enable_prevent_default(),
        |event| {
            if event.dyn_ref::<web_sys::MouseEvent>().is_some_and(|event| event.button() == 1) {
                event.prevent_default();
            }
        },
    );
    let mut events = vec![middle];
    let Some(window) = web_sys::window() else { return events };
    for name in ["keydown", "keyup", "blur"] {
        let (canvas, nodes, scroller) = (shared.clone(), nodes.clone(), scroller.clone());
        // On its way in: what the widget hears of keys, the page does not.
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
        events.push(EventListener::new_with_options(&window, name, options, move |event| {
            let key = event.dyn_ref::<KeyboardEvent>();
            if key.is_some_and(|key| key.key() != " " || key.ctrl_key() || key.alt_key() || key.meta_key()) {
                return;
            }
            let on = event.composed_path().get(0).dyn_into::<HtmlElement>().ok();
            let bar = on.as_ref().filter(|on| on.matches(".bar").unwrap_or(false) && scroller.contains(Some(on)));
            let here = bar.is_some()
                || on.as_ref().is_some_and(|on| ***on == *scroller || on.tag_name() == "BODY" && is_page(&scroller));
            if canvas.borrow().agenda() || (name == "keydown" && !here) {
                return;
            }
            let held = name == "keydown";
            let (before, dragged) = {
                let mut canvas = canvas.borrow_mut();
                (std::mem::replace(&mut canvas.hand_tool, held), std::mem::take(&mut canvas.panned))
            };
            if let Some(root) = nodes.root.cast::<Element>() {
                let _ = root.class_list().toggle_with_force("hand", held);
            }
            if held {
                event.prevent_default();
            } else if let (Some(bar), true, false) = (bar, before && name == "keyup", dragged) {
                let uid = bar.get_attribute("data-uid").and_then(|uid| uid.parse().ok());
                let dispatch = canvas.borrow().dispatch.clone();
                if let Some(uid) = uid {
                    dispatch.send(Msg::Details(Some(crate::model::Uid(uid))));
                }
            }
        }));
    }
    events
}
