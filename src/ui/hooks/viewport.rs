//! The viewport of a scroller, its scroll and its size: all that a window of rows needs to know.

use super::now::draw_now;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use yew::prelude::*;

/// A scroller's position and size, in px.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Viewport {
    /// From the top.
    pub top: f64,
    /// From the left.
    pub left: f64,
    /// Height of what is seen.
    pub height: f64,
    /// Width of what is seen.
    pub width: f64,
    /// True if more lies beyond the end of what is seen, on the side to which columns run.
    pub goes_on: bool,
}

impl Viewport {
    /// The viewport of an element as it is now.
    pub fn of(element: &web_sys::Element) -> Viewport {
        Viewport {
            top: f64::from(element.scroll_top()),
            left: f64::from(element.scroll_left()),
            height: f64::from(element.client_height()),
            width: f64::from(element.client_width()),
            // Where columns run to the left, the way is counted below 0.
            goes_on: element.scroll_left().abs() + element.client_width() + SLACK < element.scroll_width(),
        }
    }
}

/// So little beyond an edge is nothing to go to, px.
const SLACK: i32 = 8;

/// Room beside the margins of a sheet of A4, px.
const SHEET: f64 = 700.0;

/// Follows a scroller, and draws all of it for print: renders again when it is scrolled (to a whole `step` of px, so that small moves cost nothing) or gets another size.
#[hook]
pub fn use_viewport(node: &NodeRef, step: f64) -> Viewport {
    let viewport = use_state_eq(Viewport::default);
    {
        let (node, setter) = (node.clone(), viewport.setter());
        use_effect_with((), move |()| {
            let element = node.cast::<web_sys::Element>();
            let paper = Rc::new(Cell::new(false));
            let read = element.clone().map(|element| {
                let paper = paper.clone();
                Rc::new(move || {
                    let mut now = Viewport::of(&element);
                    if paper.get() {
                        // Nobody scrolls on paper: all of it is drawn, no wider than a sheet.
                        let height = f64::from(element.scroll_height());
                        now = Viewport { top: 0.0, left: 0.0, height, width: now.width.min(SHEET), goes_on: false };
                    }
                    let snap = |px: f64| (px / step).floor() * step;
                    setter.set(Viewport { top: snap(now.top), left: snap(now.left), ..now });
                })
            });
            let mut stop: Option<Box<dyn FnOnce()>> = None;
            if let (Some(element), Some(read)) = (element, read) {
                read();
                let onscroll = {
                    let read = read.clone();
                    gloo::events::EventListener::new(&element, "scroll", move |_| read())
                };
                let printing = web_sys::window().map(|window| {
                    [("beforeprint", true), ("afterprint", false)].map(|(name, on)| {
                        let (read, paper) = (read.clone(), paper.clone());
                        gloo::events::EventListener::new(&window, name, move |_| {
                            paper.set(on);
                            read();
                            if on {
                                draw_now();
                            }
                        })
                    })
                });
                // Later: what is drawn now would have other sizes, and browsers report an observer that changes what it observes.
                let onresize = Closure::<dyn FnMut()>::new(move || {
                    let read = read.clone();
                    gloo::timers::callback::Timeout::new(0, move || read()).forget();
                });
                let observer = web_sys::ResizeObserver::new(onresize.as_ref().unchecked_ref()).ok();
                if let Some(observer) = &observer {
                    observer.observe(&element);
                    // What lies in it may grow wider than it is.
                    element.first_element_child().iter().for_each(|inner| observer.observe(inner));
                }
                stop = Some(Box::new(move || {
                    drop((onscroll, printing));
                    if let Some(observer) = observer {
                        observer.disconnect();
                    }
                    drop(onresize);
                }));
            }
            move || {
                if let Some(stop) = stop {
                    stop();
                }
            }
        });
    }
    *viewport
}
