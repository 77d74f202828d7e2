//! The actions of pointer and keys in the matrix: listeners on the plot, whatever is in it.

use crate::app::items::msg::ItemsMsg;
use crate::app::matrix::text as matrix_text;
use crate::app::msg::Msg;
use crate::base::number::bounded;
use crate::model::{Key, Uid};
use crate::ui::hooks::Dispatch;
use crate::ui::matrix::plot::Plot;
use crate::ui::parts::markup::El;
use crate::ui::parts::{Pull, pull};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};
use yew::html::NodeRef;
use yew::prelude::UseStateSetter;
use yew::virtual_dom::ListenerKind;

/// A bubble or a line of the cross-hair.
enum MatrixPart {
    Bubble(Uid),
    Cross(usize),
}

/// Puts the listeners on the plot.
pub(super) fn listen(
    shown: El,
    plot: &Rc<Plot>,
    dispatch: &Dispatch,
    node: &NodeRef,
    active: UseStateSetter<Option<Uid>>,
) -> El {
    let down = {
        let (plot, dispatch) = (plot.clone(), dispatch.clone());
        move |event: &Event| plot.press(event, &dispatch)
    };
    let key = {
        let (plot, dispatch, node) = (plot.clone(), dispatch.clone(), node.clone());
        move |event: &Event| plot.key(event, &dispatch, &node)
    };
    let click = {
        let dispatch = dispatch.clone();
        move |event: &Event| {
            if let Some((MatrixPart::Bubble(uid), _)) = part(event) {
                // Details that are open follow the focus, which stays for the next key.
                let follows = dispatch.state().is_some_and(|state| state.ui.details.item.is_some());
                dispatch.send(if follows { Msg::Follow(uid) } else { Msg::Details(Some(uid)) });
            }
        }
    };
    let focus = move |event: &Event| {
        if let Some((MatrixPart::Bubble(uid), _)) = part(event) {
            active.set(Some(uid));
        }
    };
    shown
        .on(ListenerKind::onpointerdown, down)
        .on(ListenerKind::onkeydown, key)
        .on(ListenerKind::onclick, click)
        .on(ListenerKind::onfocusin, focus)
}

/// The part that an event is about, and its element.
fn part(event: &Event) -> Option<(MatrixPart, HtmlElement)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let element: HtmlElement = target.closest(".bubble, .cross").ok()??.dyn_into().ok()?;
    let part = match element.get_attribute("data-uid") {
        Some(uid) => MatrixPart::Bubble(Uid(uid.parse().ok()?)),
        None => MatrixPart::Cross(usize::from(element.get_attribute("data-axis")? == "1")),
    };
    Some((part, element))
}

/// The name beside a bubble, where there is room for one.
fn label(bubble: &Element, uid: Uid) -> Option<HtmlElement> {
    let plot = bubble.parent_element()?;
    plot.query_selector(&format!("[data-label=\"{}\"]", uid.0)).ok()??.dyn_into().ok()
}

impl Plot {
    /// A distance on the plot as shares of the axes.
    fn shares(&self, (x, y): (f64, f64)) -> [f64; 2] {
        [x / self.view.width.max(1.0), -y / (self.view.height - 2.0 * super::plot::BAND).max(1.0)]
    }

    fn press(self: &Rc<Plot>, event: &Event, dispatch: &Dispatch) {
        let Some((part, element)) = part(event) else { return };
        let (plot, dispatch, moved) = (self.clone(), dispatch.clone(), element.clone());
        match part {
            MatrixPart::Cross(axis) => {
                let own = plot.chart.axes[axis];
                let start = bounded(own.share(plot.chart.cross[axis]), 0.0, 1.0);
                let old = plot.state.ui.matrix;
                pull(&element, event, move |now| {
                    let mut look = old;
                    if let Pull::Move(x, y) | Pull::End(x, y) = now {
                        look.cross[axis] = Some(own.number(bounded(start + plot.shares((x, y))[axis], 0.0, 1.0)));
                    }
                    dispatch.send(Msg::Matrix(look));
                });
            }
            MatrixPart::Bubble(uid) if plot.state.editable() => {
                let _ = element.focus();
                let Some(start) = plot.chart.bubble(uid).map(|bubble| bubble.place) else { return };
                // The text itself is written over: another one in its place would be drawn anew no more.
                let figures = element.query_selector(".tip span").ok().flatten().and_then(|tip| tip.first_child());
                let was = figures.as_ref().and_then(|figures| figures.node_value());
                let label = label(&element, uid);
                pull(&element, event, move |now| {
                    let doc = &plot.state.doc;
                    let rest = |by: (f64, f64)| {
                        let by = plot.shares(by);
                        plot.chart.put(doc, uid, [start[0] + by[0], start[1] + by[1]])
                    };
                    match now {
                        Pull::Move(x, y) => {
                            let _ = moved.class_list().add_1("dragged");
                            // A computed number stays where it is.
                            let [across, up] = [0, 1].map(|axis| plot.chart.moves(doc, axis));
                            let (x, y) = (if across { x } else { 0.0 }, if up { y } else { 0.0 });
                            let place = format!("{}px {}px", x.round() as i32, y.round() as i32);
                            let _ = moved.style().set_property("translate", &place);
                            if let Some(label) = &label {
                                let place = format!("translate({}px,{}px)", x.round() as i32, y.round() as i32);
                                let _ = label.style().set_property("transform", &place);
                            }
                            if let Some(figures) = &figures {
                                let change = matrix_text::changes(doc, uid, &rest((x, y)), &plot.state.ui.locale);
                                figures.set_node_value(Some(&change));
                            }
                        }
                        Pull::End(..) | Pull::Cancel => {
                            let _ = moved.class_list().remove_1("dragged");
                            let _ = moved.style().remove_property("translate");
                            if let Some(label) = &label {
                                let _ = label.style().remove_property("transform");
                            }
                            if let Some(figures) = &figures {
                                figures.set_node_value(was.as_deref());
                            }
                            if let Pull::End(x, y) = now {
                                plot.set(uid, rest((x, y)), false, &dispatch);
                            }
                        }
                    }
                });
            }
            MatrixPart::Bubble(_) => {}
        }
    }

    fn set(&self, uid: Uid, values: Vec<(Key, f64)>, again: bool, dispatch: &Dispatch) {
        if !values.is_empty() {
            return dispatch.send(Msg::Items(ItemsMsg::Estimates { uid, values, again }));
        }
        let fixed = [0, 1].into_iter().find(|axis| !self.chart.moves(&self.state.doc, *axis));
        if let Some(axis) = fixed {
            let method = self.state.doc.plan.method();
            dispatch.send(Msg::Say(matrix_text::is_fixed(self.chart.axes[axis].measure, method).into()));
        }
    }

    fn key(&self, event: &Event, dispatch: &Dispatch, node: &NodeRef) {
        let Some((part, _)) = part(event) else { return };
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let key = event.key();
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let arrow = match key.as_str() {
            "ArrowRight" => Some((0, true)),
            "ArrowLeft" => Some((0, false)),
            "ArrowUp" => Some((1, true)),
            "ArrowDown" => Some((1, false)),
            _ => None,
        };
        match part {
            MatrixPart::Cross(axis) => {
                let Some((_, forth)) = arrow else { return };
                let own = &self.chart.axes[axis];
                let share = own.share(self.chart.cross[axis]) + if forth { 0.02 } else { -0.02 };
                let mut look = self.state.ui.matrix;
                look.cross[axis] = Some(own.number(bounded(share, 0.0, 1.0)));
                dispatch.send(Msg::Matrix(look));
            }
            MatrixPart::Bubble(uid) => {
                let bubbles = &self.chart.bubbles;
                let Some(at) = bubbles.iter().position(|bubble| bubble.uid == uid) else { return };
                let to = match (key.as_str(), arrow) {
                    (_, Some((axis, forth))) if self.state.editable() => {
                        let values = self.chart.nudge(&self.state.doc, uid, axis, forth);
                        self.set(uid, values, event.repeat(), dispatch);
                        at
                    }
                    ("PageDown", _) | (_, Some((0, true) | (1, false))) => (at + 1).min(bubbles.len() - 1),
                    ("PageUp", _) | (_, Some(_)) => at.saturating_sub(1),
                    ("Home", _) => 0,
                    ("End", _) => bubbles.len() - 1,
                    _ => return,
                };
                if to != at {
                    focus(node, bubbles[to].uid);
                }
            }
        }
        event.prevent_default();
        event.stop_propagation();
    }
}

fn focus(node: &NodeRef, uid: Uid) {
    let plot = node.cast::<Element>();
    let bubble = plot.and_then(|plot| plot.query_selector(&format!("[data-uid=\"{}\"]", uid.0)).ok().flatten());
    if let Some(bubble) = bubble.and_then(|bubble| bubble.dyn_into::<HtmlElement>().ok()) {
        let _ = bubble.focus();
    }
}
