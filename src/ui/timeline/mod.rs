//! The timeline: bars on a calendar, in lanes. One scroller moves natively both ways; what is drawn is what is seen and a margin, in the
//! coordinates of the calendar, so that scrolling changes nothing but what comes in and goes out at the edges.

mod agenda;
mod aim;
mod backdrop;
mod bar;
mod camera;
mod canvas;
mod comparing;
mod controls;
mod css;
mod double_click;
mod drag;
mod facts;
mod grab;
mod head;
mod keys;
mod lane;
mod link_handle;
mod listening;
mod mark_panel;
mod mark_rows;
mod marks;
mod measure;
mod naming;
mod nodes;
mod order;
mod parts;
mod pointers;
mod tip;
mod tray;
mod zooming;

use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::text as timeline_text;
use crate::ui::timeline::nodes::Nodes;
pub use controls::controls;

use crate::app::export::picture;
use crate::app::msg::Msg;
use crate::app::timeline::time::DayRange;
use crate::app::ui::State;
use crate::model::Uid;
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::drawing::sheets;
use crate::ui::parts::markup::{El, el, list};
use crate::ui::parts::memo::hooked;
use canvas::{FocusTarget, SharedCanvas, TimelineCanvas};
use std::rc::Rc;
use wasm_bindgen::JsCast;
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
            let listening = listening::listen(&canvas, &nodes, &redraw);
            move || drop(listening)
        });
    }
    {
        let (canvas, nodes) = (canvas.clone(), nodes.clone());
        let redraw = redraw.clone();
        use_effect(move || {
            settle(&canvas, &nodes);
            listening::rest_later(&canvas, &redraw);
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
    let comparing = comparing::strip(&canvas.borrow());
    let root =
        el("div").class("timeline").node(&nodes.root).maybe(comparing).with(inner).with(tip).maybe(paper.flatten());
    heard(root, &Handlers { canvas, nodes, redraw }).into()
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
        (false, _) => timeline_text::nothing_to_see(),
        (true, 0) => timeline_text::nothing_dated(),
        (true, _) => timeline_text::drag_here(),
    });
    let unnamed = camera.names == 0.0;
    let corner = head::corner(canvas).flag("hidden", unnamed);
    let head =
        el("div").class("head").style(css::px("height", camera.head)).with(corner).with(head::head(canvas, &header));
    let lanes = el("div")
        .class("lanes")
        .style(lanes_style)
        .with(el("div").class("side").flag("hidden", unnamed))
        .with(backdrop::grid(canvas, &header))
        .with(behind)
        .with(el("div").attr("role", "list").attr("aria-label", timeline_text::timeline()).all(lanes))
        .with(front)
        .all(ways(canvas))
        .all(link_handle::parts(nodes).map(Html::from).into())
        .maybe(naming::on_bar(canvas))
        .with(el("div").class("guide").node(&nodes.guide).flag("hidden", true).attr("aria-hidden", "true"))
        .with(el("div").class("bar ghost").node(&nodes.ghost).flag("hidden", true).attr("aria-hidden", "true"));
    let scroller = el("div")
        .class("scroller")
        .style(css::px("--names", camera.names) + &css::px("--head", camera.head))
        .node(&nodes.scroller)
        .attr("tabindex", "-1")
        .with(el("div").class("space").style(size).with(head).with(lanes))
        .maybe(hint.map(|hint| el("p").class("hint").with(el("span").text(hint))));
    list(vec![scroller.into(), pointers::draw(canvas), legend(canvas), tray::tray(canvas, nodes)])
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
    el("ul")
        .class("legend")
        .attr("aria-label", timeline_text::legend())
        .all(entries.into_iter().map(entry).collect())
        .into()
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
        let track = canvas.timeline.find_uid(*uid).map(|at| at.track)?;
        let hue = canvas.timeline.tracks().get(track)?.hue;
        let item = &canvas.state.doc.plan.items()[canvas.state.doc.plan.index_of(crate::model::Key::Items, *uid)?];
        let title = crate::app::timeline::bar::bar_title(item).to_owned();
        let way = el("div").class(format!("displaced hue-{hue}")).attr("aria-hidden", "true").style(style);
        Some(way.text(title).into())
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
            FocusTarget::Name => ".naming".to_owned(),
            FocusTarget::MarkPanel => ".mark-panel input".to_owned(),
            FocusTarget::Lane(lane) => format!(".lane[data-lane=\"{lane}\"] .fold"),
            FocusTarget::Scroller => ".scroller".to_owned(),
        };
        let find = |selector: &str| root.query_selector(selector).ok().flatten()?.dyn_into::<HtmlElement>().ok();
        // What was to have the focus may have gone: then the calendar has it, and no key is lost to the page.
        if let Some(node) = find(&selector).or_else(|| find(".scroller")) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = node.focus_with_options(&options);
            if let (FocusTarget::Name, Some(input)) = (focus, node.dyn_ref::<web_sys::HtmlInputElement>()) {
                input.select();
            }
        }
    }
    let made = shared.borrow_mut().asked_for();
    if let Some(msg) = made {
        dispatch.send(msg);
    }
    if let Some((px, widest)) = zoom {
        dispatch.send(Msg::Timeline(TimelineMsg::Zoomed { px, widest }));
    }
}

/// The parts that handlers work on.
#[derive(Clone)]
struct Handlers {
    canvas: SharedCanvas,
    nodes: Nodes,
    redraw: UseForceUpdateHandle,
}

type Heard = fn(&Handlers, &Event);

/// Hears all events, once for all bars.
fn heard(root: El, handlers: &Handlers) -> El {
    use ListenerKind as On;
    let all: [(On, Heard); 11] = [
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
            if naming::press(&own.canvas, event.unchecked_ref()).is_some() {
                return;
            }
            if keys::press(&own.canvas, &own.nodes, event.unchecked_ref()) {
                own.redraw.force_update();
            }
        }),
        (On::onclick, click),
        (On::ondblclick, double_click),
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
        let mut canvas = own.canvas.borrow_mut();
        if let Some((_, uid)) = nodes::target(event, ".pointer") {
            canvas.go_far(uid);
            drop(canvas);
            return own.redraw.force_update();
        }
        if let Some(msg) = keys::twist_of(event).and_then(|uid| canvas.folds(uid)) {
            let dispatch = canvas.dispatch.clone();
            drop(canvas);
            return dispatch.send(msg);
        }
        let item = nodes::target(event, ".bar").or_else(|| nodes::target(event, ".undated-item"));
        if let Some(track) = keys::fold_of(event).and_then(|lane| canvas.timeline.tracks().get(lane)) {
            let (dispatch, msg) = (canvas.dispatch.clone(), Msg::Timeline(TimelineMsg::Fold(track.key.clone())));
            drop(canvas);
            return dispatch.send(msg);
        }
        if let Some((_, mark)) = marks::at(&canvas, event).filter(|_| canvas.editable()) {
            let dispatch = canvas.dispatch.clone();
            drop(canvas);
            return dispatch.send(Msg::Timeline(TimelineMsg::Mark(Some((mark.list, mark.uid)))));
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

/// A double click edits the name of what it is on; in the rows of milestones it makes one.
fn double_click(own: &Handlers, event: &Event) {
    let canvas = own.canvas.borrow();
    let dispatch = canvas.dispatch.clone();
    let name = double_click::named(&canvas, event);
    let made = double_click::day_of(&canvas, &own.nodes, event).filter(|_| name.is_none());
    drop(canvas);
    if let Some((list, uid)) = name {
        dispatch.send(Msg::Details(None));
        dispatch.send(Msg::Timeline(TimelineMsg::Mark(None)));
        dispatch.send(Msg::Timeline(TimelineMsg::Name(Some((list, uid)))));
    } else if let Some(day) = made {
        let when = crate::app::timeline::time::ItemTimes::days(DayRange { first: day, last: day });
        dispatch.send(Msg::Timeline(TimelineMsg::AddMark { list: crate::model::Key::Milestones, when }));
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
    if naming::leave(&own.canvas, event).is_some() {
        return;
    }
    let Ok(mut canvas) = own.canvas.try_borrow_mut() else { return };
    let to = event.unchecked_ref::<web_sys::FocusEvent>().related_target();
    let stays = to
        .and_then(|to| to.dyn_into::<Element>().ok())
        .is_some_and(|to| to.closest(".bar").is_ok_and(|bar| bar.is_some()));
    if !stays && std::mem::take(&mut canvas.focused) {
        own.redraw.force_update();
    }
}
