//! The focus never falls to the page: when what has it is taken away or switched off, what stands nearest gets it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, FocusEvent, HtmlElement, MutationObserver, MutationObserverInit, Node, ShadowRoot};
use yew::prelude::*;

/// The stops that can have the focus, the one that Tab reaches first. The plan's title is none: keys that were on their way to a button would rename the plan.
const STOPS: [&str; 2] = [
    ":is([tabindex=\"0\"],.strong):not([disabled])",
    ":is(button,input,select,textarea,summary,a[href]):not([disabled],[tabindex=\"-1\"],[type=hidden],input.title)",
];

/// The element that had the focus last, with all it stood in, from the inside out.
#[derive(Default)]
struct FocusTrail(Vec<Element>);

/// Keeps the focus in the widget where a drawing takes away what has it.
#[hook]
pub fn use_kept_focus(node: &NodeRef) {
    let node = node.clone();
    use_effect_with((), move |()| {
        let guard = node.cast::<Element>().map(keep);
        move || {
            if let Some((listeners, observer, closure)) = guard {
                observer.iter().for_each(MutationObserver::disconnect);
                drop((listeners, closure));
            }
        }
    });
}

type FocusGuard = (Vec<EventListener>, Option<MutationObserver>, Closure<dyn FnMut()>);

fn keep(widget: Element) -> FocusGuard {
    let trail: Rc<RefCell<FocusTrail>> = Rc::default();
    let come = {
        let (trail, widget) = (trail.clone(), widget.clone());
        EventListener::new(&widget.clone(), "focusin", move |event| {
            let mut around = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let mut all = Vec::new();
            while let Some(element) = around.filter(|element| *element != widget) {
                around = element.parent_element();
                all.push(element);
            }
            trail.borrow_mut().0 = all;
        })
    };
    let go = {
        let (trail, home) = (trail.clone(), widget.clone());
        EventListener::new(&widget, "focusout", move |event| {
            let to = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
            let from = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if let Some(to) = to {
                let inside = to.dyn_ref::<Node>().is_some_and(|to| home.contains(Some(to)));
                // Somebody has put it elsewhere in the page: that is where it stays, whatever goes here.
                if !inside {
                    trail.borrow_mut().0.clear();
                }
                return;
            }
            // What leaves for nowhere in particular is let go, what is being taken away is not: that is known once this is over.
            let trail = trail.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let stays = from.is_some_and(|from| from.is_connected() && can_have_focus(&from));
                if stays {
                    trail.borrow_mut().0.clear();
                }
            });
        })
    };
    // A press elsewhere in the page takes the focus away for good.
    let press = {
        let (trail, widget) = (trail.clone(), widget.clone());
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
        widget.owner_document().map(|document| {
            EventListener::new_with_options(&document.clone(), "pointerdown", options, move |event| {
                if !event.composed_path().includes(&widget, 0) {
                    trail.borrow_mut().0.clear();
                }
            })
        })
    };
    let look = {
        let widget = widget.clone();
        let waits = Rc::new(Cell::new(false));
        Closure::<dyn FnMut()>::new(move || {
            // In a moment: the focus may be on its way to where a person sends it.
            let lost =
                trail.borrow().0.first().is_some_and(|last| !last.is_connected() || last.has_attribute("disabled"));
            if lost && !waits.replace(true) {
                let (widget, trail, waits) = (widget.clone(), trail.clone(), waits.clone());
                Timeout::new(0, move || {
                    waits.set(false);
                    give_back(&widget, &trail);
                })
                .forget();
            }
        })
    };
    let observer = MutationObserver::new(look.as_ref().unchecked_ref()).ok();
    if let Some(observer) = &observer {
        let changes = MutationObserverInit::new();
        changes.set_child_list(true);
        changes.set_subtree(true);
        let names = js_sys::Array::of2(&"disabled".into(), &"hidden".into());
        changes.set_attribute_filter(&names);
        // An element that stands in the page can be observed.
        let _ = observer.observe_with_options(&widget, &changes);
    }
    (press.into_iter().chain([come, go]).collect(), observer, look)
}

fn can_have_focus(element: &Element) -> bool {
    !element.has_attribute("disabled") && element.get_bounding_client_rect().width() > 0.0
}

/// True if nothing around the widget has the focus: in the page, and in each of the shadow trees that it stands in, only the way to the widget itself may have it.
/// What a host of another kind holds has the focus as good as any field.
fn is_nowhere(widget: &Element) -> bool {
    let mut root = widget.get_root_node();
    while let Ok(shadow) = root.dyn_into::<ShadowRoot>() {
        let host = shadow.host();
        root = host.get_root_node();
        let active = match root.dyn_ref::<ShadowRoot>() {
            Some(around) => around.active_element(),
            None => host.owner_document().and_then(|document| document.active_element()),
        };
        if active.is_some_and(|active| active != host && !active.tag_name().eq_ignore_ascii_case("body")) {
            return false;
        }
    }
    true
}

/// Gives the focus to what stands nearest to what had it, if that is gone and nothing else has taken the focus.
fn give_back(widget: &Element, trail: &RefCell<FocusTrail>) {
    let lost = {
        let trail = &trail.borrow().0;
        match trail.split_first() {
            Some((last, _)) if !last.is_connected() || last.has_attribute("disabled") => trail.clone(),
            _ => return,
        }
    };
    let root = widget.get_root_node().dyn_into::<ShadowRoot>().ok();
    let inside = root.as_ref().is_some_and(|root| root.active_element().is_some_and(|active| can_have_focus(&active)));
    if inside || !is_nowhere(widget) {
        return;
    }
    trail.borrow_mut().0.clear();
    let takes = |stop: &HtmlElement| {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // What is folded away has a size and yet takes no focus.
        let focused = can_have_focus(stop) && stop.focus_with_options(&options).is_ok();
        let active = root.as_ref().and_then(ShadowRoot::active_element);
        focused && active.is_some_and(|active| active == **stop)
    };
    let give = |within: &Element| {
        STOPS.iter().any(|stops| {
            let all = within.query_selector_all(stops).ok();
            let all = all.iter().flat_map(|all| (0..all.length()).filter_map(|at| all.item(at)));
            all.filter_map(|stop| stop.dyn_into::<HtmlElement>().ok()).any(|stop| takes(&stop))
        })
    };
    let open = widget.query_selector("dialog[open]").ok().flatten();
    let view = widget.query_selector(".view").ok().flatten();
    let near = lost
        .iter()
        .filter(|around| around.is_connected() && open.as_ref().is_none_or(|open| open.contains(Some(around))));
    near.cloned().chain(open.clone()).chain(view).chain([widget.clone()]).any(|at| give(&at));
}
