//! The timeline: bars on a calendar, in lanes. One scroller moves natively both ways; what is drawn is what is seen and a margin, in the
//! coordinates of the calendar, so that scrolling changes nothing but what comes in and goes out at the edges.

mod agenda;
mod aim;
mod backdrop;
mod bar;
mod camera;
mod canvas;
mod controls;
mod css;
mod drag;
mod grab;
mod head;
mod keys;
mod lane;
mod link_handle;
mod marks;
mod measure;
mod nodes;
mod order;
mod tip;
mod tray;

use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::text as timeline_text;
use crate::ui::timeline::nodes::Nodes;
pub use controls::controls;

use crate::app::export::picture;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::timeline::time::DayRange;
use crate::app::ui::State;
use crate::base::number::bounded;
use crate::model::Uid;
use crate::ui::hooks::{Viewport, draw_now, use_dispatch};
use crate::ui::parts::drawing::sheets;
use crate::ui::parts::markup::{El, el, list};
use crate::ui::parts::memo::hooked;
use canvas::{FocusTarget, SharedCanvas, TimelineCanvas};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, PointerEvent};
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The timeline.
pub fn timeline(state: State) -> Html {
    hooked("timeline", state, |state, hooks| use_timeline(state).run(hooks))
}

#[hook]
fn use_timeline(state: &State) -> Html {
    let dispatch = use_dispatch();
    let redraw = use_force_update();
    let nodes = Nodes {
        root: use_node_ref(),
        scroller: use_node_ref(),
        ghost: use_node_ref(),
        tip: use_node_ref(),
        tray: use_node_ref(),
        link_handle: use_node_ref(),
        wire: use_node_ref(),
        guide: use_node_ref(),
    };
    let canvas: SharedCanvas = use_mut_ref(|| TimelineCanvas::new(dispatch.clone(), state.clone()));
    canvas.borrow_mut().follow(state);
    canvas.borrow_mut().gather();
    let agenda = canvas.borrow().agenda();
    {
        let (canvas, nodes, redraw) = (canvas.clone(), nodes.clone(), redraw.clone());
        use_effect_with(agenda, move |_| {
            let listening = listen(&canvas, &nodes, &redraw);
            move || drop(listening)
        });
    }
    {
        let (canvas, nodes) = (canvas.clone(), nodes.clone());
        let redraw = redraw.clone();
        use_effect(move || {
            settle(&canvas, &nodes);
            rest_later(&canvas, &redraw);
        });
    }
    let inner = if agenda {
        let entries = agenda::agenda(&mut canvas.borrow_mut(), &nodes);
        list(vec![entries, legend(&canvas.borrow())])
    } else {
        drawing(&canvas.borrow(), &nodes)
    };
    let tip = el("div").class("tip").node(&nodes.tip).attr("aria-hidden", "true").with(el("b")).with(el("span"));
    // Paper has neither the size nor the scroll position of the screen: it gets the whole picture.
    let paper = canvas.borrow().paper.then(|| sheets(&picture::on_page(&state.doc, &state.ui)));
    let root = el("div").class("timeline").node(&nodes.root).with(inner).with(tip).maybe(paper.flatten());
    listening(root, &Handlers { canvas, nodes, redraw }).into()
}

fn drawing(canvas: &TimelineCanvas, nodes: &Nodes) -> Html {
    let camera = &canvas.camera;
    let (lanes, places) = lane::lanes(canvas);
    let header = head::ticks(canvas);
    let (behind, front) = backdrop::links(canvas, &places);
    let size =
        css::px("width", camera.names + camera.content_width()) + &css::px("height", camera.head + camera.tops.total());
    let lanes_style = css::px("min-height", camera.tops.total());
    let hint = (canvas.timeline.dated() == 0).then_some(match (canvas.editable(), canvas.timeline.undated()) {
        (false, _) => timeline_text::NOTHING_TO_SEE,
        (true, 0) => timeline_text::NOTHING_DATED,
        (true, _) => timeline_text::DRAG_HERE,
    });
    let unnamed = camera.names == 0.0;
    let corner = el("div").class("corner").style(css::px("width", camera.names)).flag("hidden", unnamed);
    let head =
        el("div").class("head").style(css::px("height", camera.head)).with(corner).with(head::head(canvas, &header));
    let lanes = el("div")
        .class("lanes")
        .style(lanes_style)
        .with(el("div").class("side").flag("hidden", unnamed))
        .with(backdrop::grid(canvas, &header))
        .with(behind)
        .with(el("div").attr("role", "list").attr("aria-label", "Timeline").all(lanes))
        .with(front)
        .all(ways(canvas))
        .all(link_handle::parts(nodes).map(Html::from).into())
        .with(el("div").class("guide").node(&nodes.guide).flag("hidden", true).attr("aria-hidden", "true"))
        .with(el("div").class("bar ghost").node(&nodes.ghost).flag("hidden", true).attr("aria-hidden", "true"));
    let scroller = el("div")
        .class("scroller")
        .style(css::px("--names", camera.names))
        .node(&nodes.scroller)
        .attr("tabindex", "-1")
        .with(el("div").class("space").style(size).with(head).with(lanes))
        .maybe(hint.map(|hint| el("p").class("hint").with(el("span").text(hint))));
    list(vec![scroller.into(), legend(canvas), tray::tray(canvas, nodes)])
}

/// The meaning of colours and signs; nothing where they stand for lanes.
fn legend(canvas: &TimelineCanvas) -> Html {
    let entries = canvas.palette.2.legend();
    if entries.is_empty() {
        return Html::default();
    }
    let entry = |(hue, mark, name): (u8, &'static str, Rc<str>)| {
        let swatch = el("span").class("swatch").text(mark);
        el("li").class(format!("hue-{hue}")).with(swatch).text(name).into()
    };
    el("ul").class("legend").attr("aria-label", "Legend").all(entries.into_iter().map(entry).collect()).into()
}

/// The places that others would go to in order to make way for what is being dragged.
fn ways(canvas: &TimelineCanvas) -> Vec<Html> {
    let moves = canvas.state.ui.propose.displaced.as_ref().map_or(&[][..], |displaced| &displaced.moves[..]);
    let ghost = |(uid, range): &(Uid, DayRange)| {
        let part = canvas.part(canvas.timeline.find_uid(*uid)?)?;
        let (x, width) = canvas.extent(*range);
        let mut style = css::px("left", canvas.camera.names + x);
        style += &css::px("top", part.top);
        style += &css::px("width", width);
        Some(el("div").class("displaced").attr("aria-hidden", "true").style(style).into())
    };
    moves.iter().filter_map(ghost).collect()
}

/// After a drawing: scrolls to where the camera looks, gives the focus, and tells the store the zoom that came out.
fn settle(shared: &SharedCanvas, nodes: &Nodes) {
    let (scroll, focus, zoom, dispatch) = {
        let mut canvas = shared.borrow_mut();
        if !canvas.measure.is_real()
            && let Some(root) = nodes.root.cast::<Element>()
        {
            canvas.measure = measure::Measure::of(&root);
        }
        let zoom = canvas.zoom_to_tell();
        (canvas.camera.scroll_to.take(), canvas.focus.take(), zoom, canvas.dispatch.clone())
    };
    link_handle::place(&shared.borrow(), nodes);
    if let (Some((left, top)), Some(node)) = (scroll, nodes.scroller.cast::<Element>()) {
        node.set_scroll_left(left as i32);
        node.set_scroll_top(top as i32);
    }
    if let (Some(focus), Some(root)) = (focus, nodes.root.cast::<Element>()) {
        let selector = match focus {
            FocusTarget::Bar(uid) => format!(".bar[data-uid=\"{}\"]", uid.0),
            FocusTarget::Undated(uid) => format!(".undated-item[data-uid=\"{}\"]", uid.0),
            FocusTarget::Mark(uid) => format!(".mark[data-uid=\"{}\"]", uid.0),
        };
        let found = root.query_selector(&selector).ok().flatten().and_then(|node| node.dyn_into::<HtmlElement>().ok());
        if let Some(node) = found {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = node.focus_with_options(&options);
        }
    }
    if let Some(zoom) = zoom {
        dispatch.send(Msg::Timeline(TimelineMsg::Zoom(zoom)));
    }
}

/// After this long without a move more is drawn, for what may move next, ms.
const REST: u32 = 150;

/// Waits until nothing moves.
fn rest_later(shared: &SharedCanvas, redraw: &UseForceUpdateHandle) {
    let (canvas, again) = (shared.clone(), redraw.clone());
    let timer = Timeout::new(REST, move || {
        if canvas.borrow_mut().rest() {
            again.force_update();
        }
    });
    shared.borrow_mut().resting = Some(timer);
}

/// The listeners without Yew: scrolling, size, zoom by wheel, printing.
struct Listening {
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

fn listen(shared: &SharedCanvas, nodes: &Nodes, redraw: &UseForceUpdateHandle) -> Option<Listening> {
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
    let onwheel = {
        let (canvas, scroller) = (shared.clone(), scroller.clone());
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&scroller.clone(), "wheel", options, move |event| {
            let Some(event) = event.dyn_ref::<web_sys::WheelEvent>() else { return };
            // Without Ctrl the wheel scrolls; with it, it is the page's until the widget has the focus.
            if !event.ctrl_key() || !scroller.closest(".widget:focus-within").is_ok_and(|found| found.is_some()) {
                return;
            }
            event.prevent_default();
            let (dispatch, zoom) = {
                let mut canvas = canvas.borrow_mut();
                let x = f64::from(event.client_x()) - scroller.get_bounding_client_rect().left() - canvas.camera.names;
                canvas.camera.anchor = Some(x);
                let lines = if event.delta_mode() == 0 { 1.0 } else { 24.0 };
                let turned = bounded(-event.delta_y() * lines * 0.003, -1.0, 1.0);
                let by = if turned > 0.0 { 1.0 + turned } else { 1.0 / (1.0 - turned) };
                (canvas.dispatch.clone(), canvas.camera.limited(canvas.camera.scale.px_per_day() * by))
            };
            dispatch.send(Msg::Timeline(TimelineMsg::Zoom(zoom)));
        })
    };
    let mut events = vec![onscroll, onwheel];
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

/// The parts that handlers work on.
#[derive(Clone)]
struct Handlers {
    canvas: SharedCanvas,
    nodes: Nodes,
    redraw: UseForceUpdateHandle,
}

type Heard = fn(&Handlers, &Event);

/// The root with its listeners, once for all bars.
fn listening(root: El, handlers: &Handlers) -> El {
    use ListenerKind as On;
    let all: [(On, Heard); 10] = [
        (On::onpointerdown, |own, event| drag::press(&own.canvas, &own.nodes, event.unchecked_ref())),
        (On::onpointermove, |own, event| {
            if own.canvas.borrow().drag.is_some() {
                drag::follow(&own.canvas, &own.nodes, event.unchecked_ref());
            } else if own.canvas.borrow().editable() {
                drag::hint(event.unchecked_ref());
                marks::hint(&own.canvas.borrow(), event.unchecked_ref());
            }
        }),
        (On::onpointerup, |own, event| drag::release(&own.canvas, &own.nodes, event.unchecked_ref())),
        (On::onpointercancel, |own, _| {
            drag::cancel(&own.canvas, &own.nodes);
        }),
        (On::onpointerover, over),
        (On::onpointerleave, |own, _| {
            let mut canvas = own.canvas.borrow_mut();
            if canvas.drag.is_none() && canvas.hover.take().is_some() {
                tip::hide(&own.nodes.tip);
                own.redraw.force_update();
            }
        }),
        (On::onkeydown, |own, event| {
            if keys::press(&own.canvas, &own.nodes, event.unchecked_ref()) {
                own.redraw.force_update();
            }
        }),
        (On::onclick, click),
        (On::onfocusin, focus_in),
        (On::onfocusout, focus_out),
    ];
    all.into_iter().fold(root, |root, (kind, act)| {
        let own = handlers.clone();
        root.on(kind, move |event| act(&own, event))
    })
}

/// The bar under the pointer brings its dependencies forward and says what it is.
fn over(own: &Handlers, event: &Event) {
    let mut canvas = own.canvas.borrow_mut();
    if canvas.drag.is_some() || canvas.agenda() {
        return;
    }
    // The handle of a bar is part of it.
    if nodes::target(event, ".link-handle").is_some() {
        return;
    }
    let found = nodes::target(event, ".bar");
    let uid = found.as_ref().map(|(_, uid)| *uid);
    if canvas.hover == uid {
        return;
    }
    canvas.hover = uid;
    match found {
        Some((bar, uid)) => {
            let x = event.unchecked_ref::<PointerEvent>().client_x().into();
            tip::describe(&canvas, &own.nodes, &bar, uid, x);
        }
        None => tip::hide(&own.nodes.tip),
    }
    link_handle::place(&canvas, &own.nodes);
    if !canvas.timeline.links().is_loose() {
        own.redraw.force_update();
    }
}

/// A click opens details.
fn click(own: &Handlers, event: &Event) {
    let (dispatch, msg) = {
        let canvas = own.canvas.borrow_mut();
        let item = nodes::target(event, ".bar").or_else(|| nodes::target(event, ".undated-item"));
        if let Some(track) = keys::fold_of(event).and_then(|lane| canvas.timeline.tracks().get(lane)) {
            let (dispatch, msg) = (canvas.dispatch.clone(), Msg::Timeline(TimelineMsg::Fold(track.key.clone())));
            drop(canvas);
            return dispatch.send(msg);
        }
        if canvas.editable() && nodes::target(event, ".mark").is_some() {
            let dispatch = canvas.dispatch.clone();
            drop(canvas);
            return dispatch.send(Msg::Dialog(Some(Dialog::Settings)));
        }
        if let Some(load) = keys::overbooked_of(event).and_then(|lane| canvas.load_of(lane)) {
            let words: Vec<&str> = load.overbooked.iter().map(|(_, words)| words.as_str()).collect();
            let (dispatch, words) = (canvas.dispatch.clone(), words.join(". "));
            drop(canvas);
            return dispatch.send(Msg::Say(words.into()));
        }
        let create = || keys::lane_of(event).and_then(|lane| canvas.create_in(lane));
        (canvas.dispatch.clone(), item.map(|(_, uid)| Msg::Details(Some(uid))).or_else(create))
    };
    if let Some(msg) = msg {
        dispatch.send(msg);
    }
}

fn focus_in(own: &Handlers, event: &Event) {
    let Ok(mut canvas) = own.canvas.try_borrow_mut() else { return };
    let bar = nodes::target(event, ".bar").map(|(_, uid)| uid);
    let changed = bar.is_some() && (canvas.active != bar || !canvas.focused);
    canvas.focused = bar.is_some();
    if let Some((_, uid)) = nodes::target(event, ".undated-item") {
        canvas.undated_stop = Some(uid);
    }
    if let Some((_, mark)) = nodes::target(event, ".mark") {
        canvas.mark = Some(mark);
    }
    if changed {
        canvas.active = bar;
        own.redraw.force_update();
    }
}

fn focus_out(own: &Handlers, event: &Event) {
    let Ok(mut canvas) = own.canvas.try_borrow_mut() else { return };
    let to = event.unchecked_ref::<web_sys::FocusEvent>().related_target();
    let stays = to
        .and_then(|to| to.dyn_into::<Element>().ok())
        .is_some_and(|to| to.closest(".bar").is_ok_and(|bar| bar.is_some()));
    if !stays && std::mem::take(&mut canvas.focused) {
        own.redraw.force_update();
    }
}
