//! The timeline by keyboard.

use super::canvas::{FocusTarget, TimelineCanvas};
use super::controls::ZOOM;
use super::marks;
use crate::app::grid::msg::GridMsg;
use crate::app::msg::Msg;
use crate::app::options::Goto;
use crate::app::text;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::planning_text;
use crate::app::timeline::time::{BarEdge, CalendarUnit, DayRange, ItemTimes};
use crate::app::timeline::walk::WalkStep;
use crate::base::day::Day;
use crate::base::period::Precision;
use crate::layout::scale::ZoomLevel;
use crate::model::{Key, Uid};
use crate::ui::timeline::nodes::Nodes;
use crate::ui::timeline::nodes::target;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// The outcome of a key: a message, and whether something is to be drawn.
#[derive(Default)]
struct KeyOutcome {
    msg: Option<Msg>,
    draw: bool,
}

impl KeyOutcome {
    fn send(msg: Msg) -> Option<KeyOutcome> {
        // The message draws what it changes; drawing before it arrives would give the focus to a bar that is about to move.
        Some(KeyOutcome { msg: Some(msg), draw: false })
    }

    fn draw() -> Option<KeyOutcome> {
        Some(KeyOutcome { msg: None, draw: true })
    }
}

/// A key was pressed. Whether something is to be drawn.
pub fn press(shared: &Rc<RefCell<TimelineCanvas>>, nodes: &Nodes, event: &KeyboardEvent) -> bool {
    if event.key() == "Escape" && super::drag::cancel(shared, nodes) {
        event.prevent_default();
        event.stop_propagation();
        return true;
    }
    let (did, dispatch) = {
        let mut canvas = shared.borrow_mut();
        canvas.focus = None;
        let did = if let Some((_, uid)) = target(event, ".bar") {
            canvas.on_bar(uid, event)
        } else if let Some((_, uid)) = target(event, ".undated-item") {
            canvas.on_chip(uid, event)
        } else if let Some((_, mark)) = marks::at(&canvas, event) {
            canvas.on_mark(mark, event).map(|msg| KeyOutcome { draw: msg.is_none(), msg })
        } else if let Some(lane) = lane_of(event) {
            let msg = matches!(event.key().as_str(), "Enter" | "n" | "N").then(|| canvas.create_in(lane)).flatten();
            msg.and_then(KeyOutcome::send)
        } else if let Some(lane) = fold_of(event) {
            let arrow = matches!(event.key().as_str(), "ArrowUp" | "ArrowDown");
            let moves = arrow && event.alt_key() && canvas.editable();
            let key = canvas.timeline.tracks().get(lane).map(|track| track.key.clone()).filter(|_| moves);
            let (down, whole) = (event.key() == "ArrowDown", event.shift_key());
            canvas.lane = key.clone();
            key.and_then(|lane| KeyOutcome::send(Msg::Timeline(TimelineMsg::MoveLane { lane, down, whole })))
        } else {
            None
        };
        let did = did.or_else(|| canvas.look_by_key(event).and_then(KeyOutcome::send));
        (did, canvas.dispatch.clone())
    };
    let Some(did) = did else { return false };
    event.prevent_default();
    event.stop_propagation();
    if let Some(msg) = did.msg {
        dispatch.send(msg);
    }
    did.draw
}

/// The lane whose button an event happened on.
pub fn lane_of(event: &web_sys::Event) -> Option<usize> {
    lane_by(event, "button.add")
}

/// The lane whose fold button an event happened on.
pub fn fold_of(event: &web_sys::Event) -> Option<usize> {
    lane_by(event, "button.fold")
}

/// The lane whose note of too much work an event happened on.
pub fn overbooked_of(event: &web_sys::Event) -> Option<usize> {
    lane_by(event, "button.overbooked")
}

/// The item whose sign that folds an event happened on.
pub fn twist_of(event: &web_sys::Event) -> Option<Uid> {
    let on = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    on.closest(".twist").ok()??;
    target(event, ".bar").map(|(_, uid)| uid)
}

fn lane_by(event: &web_sys::Event, button: &str) -> Option<usize> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    element.closest(button).ok()??.closest(".lane").ok()??.get_attribute("data-lane")?.parse().ok()
}

impl TimelineCanvas {
    fn on_bar(&mut self, uid: Uid, event: &KeyboardEvent) -> Option<KeyOutcome> {
        let at = self.timeline.find_uid(uid)?;
        let (coarse, shift) = (event.ctrl_key() || event.alt_key() || event.meta_key(), event.shift_key());
        let editable = self.editable();
        let key = event.key();
        let step = match key.as_str() {
            "ArrowUp" | "ArrowDown" if coarse && editable => {
                let lane = self.timeline.next_lane(at.track, key == "ArrowDown")?;
                self.focus = Some(FocusTarget::Bar(uid));
                return KeyOutcome::send(Msg::Timeline(TimelineMsg::ToLane(
                    uid,
                    self.timeline.tracks()[lane].key.clone(),
                )));
            }
            "ArrowLeft" | "ArrowRight" if editable => {
                self.focus = Some(FocusTarget::Bar(uid));
                return KeyOutcome::send(self.moved(uid, key == "ArrowRight", coarse, shift, event.repeat())?);
            }
            "Delete" | "Backspace" if editable && !coarse => {
                let next = [WalkStep::Forth, WalkStep::Back].into_iter().find_map(|step| self.timeline.step(at, step));
                let stays = self.timeline.bar(at).and_then(|bar| bar.parts).is_some_and(|parts| parts.only);
                self.focus = match next.and_then(|at| self.timeline.bar(at)) {
                    _ if stays => Some(FocusTarget::Bar(uid)),
                    Some(bar) => Some(FocusTarget::Bar(bar.uid)),
                    None => Some(FocusTarget::Undated(uid)),
                };
                return KeyOutcome::send(Msg::Timeline(TimelineMsg::Unschedule(uid)));
            }
            "d" | "D" if editable && !coarse => {
                self.linking = Some(uid);
                let words = planning_text::linking(&text::item_name(&self.state.doc.plan, uid));
                return KeyOutcome::send(Msg::Say(words.into()));
            }
            "Enter" if self.linking.is_some() => {
                let from = self.linking.take()?;
                self.focus = Some(FocusTarget::Bar(uid));
                return KeyOutcome::send(self.linked(from, uid)?);
            }
            "Escape" if self.linking.take().is_some() => {
                return KeyOutcome::send(Msg::Say(planning_text::not_linked().into()));
            }
            "n" | "N" if editable && !coarse => return KeyOutcome::send(self.create_in(at.track)?),
            "l" | "L" if editable && !coarse => {
                self.focus = Some(FocusTarget::Bar(uid));
                return KeyOutcome::send(Msg::Timeline(TimelineMsg::Lock(uid)));
            }
            "o" | "O" if !coarse => {
                self.focus = Some(FocusTarget::Bar(uid));
                return KeyOutcome::send(self.folds(uid)?);
            }
            "F2" if editable => return KeyOutcome::send(Msg::Timeline(TimelineMsg::Name(Some((Key::Items, uid))))),
            // The space bar may be the beginning of a drag: `listening` opens the details once it is let go.
            " " if !self.agenda() => return None,
            "Enter" | " " => return KeyOutcome::send(Msg::Details(Some(uid))),
            "Escape" => return KeyOutcome::send(self.state.ui.details.item.map(|_| Msg::Details(None))?),
            // Every bar is reached by going on; pages go from row to row.
            "ArrowUp" | "ArrowLeft" => WalkStep::Back,
            "ArrowDown" | "ArrowRight" => WalkStep::Forth,
            "PageUp" => WalkStep::Up,
            "PageDown" => WalkStep::Down,
            "Home" if coarse => WalkStep::First,
            "End" if coarse => WalkStep::Last,
            "Home" => WalkStep::RowStart,
            "End" => WalkStep::RowEnd,
            _ => return None,
        };
        if self.agenda() {
            let by = match step {
                WalkStep::Up | WalkStep::Back => -1,
                WalkStep::Down | WalkStep::Forth => 1,
                WalkStep::RowStart | WalkStep::First => isize::MIN,
                WalkStep::RowEnd | WalkStep::Last => isize::MAX,
            };
            self.go_entry(at, by);
        } else if let Some(to) = self.timeline.step(at, step) {
            self.go(to);
        }
        KeyOutcome::draw()
    }

    /// The message that folds the child items of an item away, or shows them.
    pub fn folds(&self, uid: Uid) -> Option<Msg> {
        let bar = self.timeline.bar(self.timeline.find_uid(uid)?).filter(|bar| bar.parts.is_some())?;
        let id = self.state.doc.plan.items()[bar.item].id();
        Some(Msg::Grid(GridMsg::Fold(uid, !self.state.ui.grid.folded.contains(id))))
    }

    /// An arrow to the side: a working day, or with Ctrl or Alt the zoom's step, for a fuzzy bar its own period; with Shift the end alone.
    fn moved(&self, uid: Uid, forth: bool, coarse: bool, shift: bool, again: bool) -> Option<Msg> {
        let bar = self.timeline.bar(self.timeline.find_uid(uid)?)?;
        let item = self.state.doc.plan.items().get(bar.item)?;
        let (when, fiscal) = (bar.when, self.timeline.calendar().fiscal_start());
        let range = when.range(fiscal);
        let sign = if forth { 1 } else { -1 };
        let work = self.timeline.calendars().item(item);
        if shift {
            let next = range.last.add_days(1);
            let days = if coarse {
                self.step_from(next, when.end.precision(), sign).days_since(next)
            } else {
                work.shift(range.last, sign).days_since(range.last)
            };
            return Some(Msg::Timeline(TimelineMsg::Resize { uid, edge: BarEdge::End, days, again }));
        }
        let to = if coarse {
            self.step_from(range.first, when.start.precision(), sign)
        } else {
            work.shift(range.first, sign)
        };
        Some(Msg::Timeline(TimelineMsg::Shift { uid, days: to.days_since(range.first), again }))
    }

    /// A key that looks elsewhere: zoom, today, everything.
    fn look_by_key(&self, event: &KeyboardEvent) -> Option<Msg> {
        let on = event.target().and_then(|on| on.dyn_into::<web_sys::Element>().ok())?;
        let typing = on.matches("input, textarea, select").unwrap_or(false);
        if typing || event.ctrl_key() || event.alt_key() || event.meta_key() || self.agenda() {
            return None;
        }
        // Where no lane is there to say so, the calendar itself does.
        if matches!(event.key().as_str(), "n" | "N") && self.timeline.tracks().is_empty() {
            return self.create_in(0);
        }
        let px = self.camera.scale.px_per_day();
        Some(Msg::Timeline(match event.key().as_str() {
            "+" | "=" => TimelineMsg::Zoom(self.camera.limited(px * ZOOM)),
            "-" | "_" => TimelineMsg::Zoom(self.camera.limited(px / ZOOM)),
            "t" | "T" => TimelineMsg::Goto(Goto::Today),
            "f" | "F" => TimelineMsg::Goto(Goto::Fit),
            _ => return None,
        }))
    }

    pub fn step_from(&self, day: Day, own: Precision, sign: i32) -> Day {
        let months = match (own, self.camera.scale.level()) {
            (Precision::Year, _) => 12,
            (Precision::Half, _) => 6,
            (Precision::Quarter, _) | (_, ZoomLevel::MultiYear) => 3,
            (Precision::Month, _) | (_, ZoomLevel::Year) => 1,
            (Precision::Day, _) => return day.add_days(7 * sign),
        };
        day.add_months(months * sign)
    }

    fn on_chip(&mut self, uid: Uid, event: &KeyboardEvent) -> Option<KeyOutcome> {
        let items: Vec<Uid> = self.undated_items();
        let at = items.iter().position(|item| *item == uid)?;
        let to = match event.key().as_str() {
            "Enter" if self.editable() => {
                let when = self.usual(uid, self.here());
                self.active = Some(uid);
                self.focus = Some(FocusTarget::Bar(uid));
                return KeyOutcome::send(Msg::Timeline(TimelineMsg::Schedule { uid, when, lane: None }));
            }
            " " | "Enter" => return KeyOutcome::send(Msg::Details(Some(uid))),
            "ArrowRight" | "ArrowDown" => (at + 1).min(items.len() - 1),
            "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
            "Home" => 0,
            "End" => items.len() - 1,
            _ => return None,
        };
        self.undated_stop = Some(items[to]);
        self.focus = Some(FocusTarget::Undated(items[to]));
        KeyOutcome::draw()
    }

    /// The items of the tray.
    pub fn undated_items(&self) -> Vec<Uid> {
        let items = self.state.doc.plan.items();
        self.timeline.tray().iter().filter_map(|at| Some(items.get(*at)?.uid)).collect()
    }

    /// The day that something new goes to: today where that is in view, else the middle of it, at the beginning of a unit of the zoom.
    fn here(&self) -> Day {
        let seen = self.camera.seen();
        let now = self.camera.scale.x(self.now());
        let day = if (seen.left..seen.right).contains(&now) { self.now() } else { self.camera.middle() };
        let level = self.camera.scale.level();
        if level <= ZoomLevel::Month { day } else { self.timeline.calendar().span(day, level.snap()).first }
    }

    /// The message that makes what was asked for, where one looks.
    pub fn asked_for(&mut self) -> Option<Msg> {
        let list = self.add.take().filter(|_| self.editable())?;
        if list == Key::Items {
            let top = self.camera.tops.lane_at(self.camera.view.top).unwrap_or(0);
            let own = self.active.and_then(|uid| self.timeline.find_uid(uid)).map(|at| at.track);
            return self.create_in(own.unwrap_or(top));
        }
        let first = self.here();
        let when = match list {
            Key::Milestones => ItemTimes::days(DayRange { first, last: first }),
            _ => {
                let calendar = self.timeline.calendar();
                ItemTimes::drawn(
                    calendar.span(first, CalendarUnit::Quarter),
                    Precision::Quarter,
                    calendar.fiscal_start(),
                )
            }
        };
        Some(Msg::Timeline(TimelineMsg::AddMark { list, when }))
    }

    /// A new item in a lane.
    pub fn create_in(&self, lane: usize) -> Option<Msg> {
        let lane = self.timeline.tracks().get(lane).and_then(|track| track.key.clone());
        let when = self.lasting(None, self.here());
        self.editable().then(|| Msg::Timeline(TimelineMsg::CreateDated { lane, when }))
    }
}
