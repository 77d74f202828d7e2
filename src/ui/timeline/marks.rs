//! Milestones and timeboxes below the calendar: drawn with as many names as have room, and moved by pointer and by keys.

use super::camera::MIN_BAR;
use super::canvas::{FocusTarget, TimelineCanvas};
use super::tip;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::timeline::entries::{milestones, timeboxes};
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::planning_text;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::DayRange;
use crate::app::timeline::time::{BarEdge, ItemTimes};
use crate::base::order;
use crate::base::period::Precision;
use crate::model::{Key, Record, Uid};
use crate::ui::parts::markup::{El, el};
use crate::ui::timeline::css::length;
use crate::ui::timeline::css::px;
use crate::ui::timeline::grab::CalendarMark;
use crate::ui::timeline::grab::DropTarget;
use crate::ui::timeline::nodes::Nodes;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::Html;

/// Space between two marks, px.
const GAP: f64 = 10.0;
/// Room for a milestone's sign, px.
const SIGN: f64 = 16.0;
/// The distance from an end of a timebox at which the pointer takes hold of that end, px; it must be three times as wide.
const GRIP: f64 = 7.0;

/// All marks by time, each with its entry.
fn marks(canvas: &TimelineCanvas) -> Vec<(CalendarMark, DayRange, &Record)> {
    let (plan, fiscal) = (&canvas.state.doc.plan, canvas.timeline.calendar().fiscal_start());
    let stones = milestones(plan).map(|(day, entry)| {
        let range = DayRange { first: day, last: day };
        (
            CalendarMark { list: Key::Milestones, uid: entry.uid, when: ItemTimes::days(range), edge: None },
            range,
            &***entry,
        )
    });
    let boxes = timeboxes(plan, fiscal).map(|(range, entry)| {
        let when = ItemTimes::of(entry).unwrap_or_else(|| ItemTimes::days(range));
        (CalendarMark { list: Key::Timeboxes, uid: entry.uid, when, edge: None }, range, &***entry)
    });
    // Timeboxes first: milestones lie on them.
    let mut all: Vec<(CalendarMark, DayRange, &Record)> = boxes.chain(stones).collect();
    all.sort_by_cached_key(|(_, range, entry)| order::pair(range.first.number(), entry.uid.0));
    all
}

/// Milestones with as many names as have room, and timeboxes with theirs.
pub fn draw(canvas: &TimelineCanvas) -> El {
    let (drawn, scale) = (canvas.camera.drawn(), canvas.camera.scale);
    let locale = &canvas.state.ui.locale;
    let all = marks(canvas);
    let left = |range: DayRange| scale.x(range.first) + scale.px_per_day() / 2.0;
    let seen = |from: f64, to: f64| from < drawn.right && to > drawn.left;
    let stones: Vec<(f64, f64)> = all
        .iter()
        .filter(|(mark, range, _)| mark.list == Key::Milestones && seen(left(*range) - SIGN, left(*range) + SIGN))
        .map(|(_, range, entry)| (left(*range), canvas.measure.width(entry.title_or_name().unwrap_or_default())))
        .collect();
    let stop =
        canvas.mark.filter(|uid| all.iter().any(|(mark, ..)| mark.uid == *uid)).or(all.first().map(|all| all.0.uid));
    let mut stone = 0;
    let mut shown: Vec<Html> = Vec::new();
    for (mark, range, entry) in &all {
        let title = entry.title_or_name().unwrap_or_default();
        let (words, name, class, style) = if mark.list == Key::Milestones {
            let x = left(*range);
            if !seen(x - SIGN, x + SIGN) && canvas.mark != Some(mark.uid) {
                continue;
            }
            let at = stones.get(stone).copied().unwrap_or((x, 0.0));
            stone += 1;
            let next = stones.get(stone).map_or(f64::INFINITY, |next| next.0);
            let fits = next - at.0 >= SIGN + at.1 + GAP;
            let name = planning_text::milestone(title, &range.first.to_string());
            (fits, name, "milestone mark", px("left", x))
        } else {
            let (x, width) = scale.extent(*range);
            if !seen(x, x + width) && canvas.mark != Some(mark.uid) {
                continue;
            }
            let wide = canvas.measure.width(title);
            let clear = |(at, stone): &(f64, f64)| *at + SIGN + stone < x || *at - SIGN > x + wide;
            let fits = wide + GAP < width && stones.iter().all(clear);
            let (start, end) = (mark.when.start.to_string(), mark.when.end.to_string());
            let name = planning_text::timebox(title, &start, &end);
            (fits, name, "timebox mark", px("left", x) + &px("width", width.max(MIN_BAR)))
        };
        let dates = timeline_text::span(mark.when, canvas.timeline.calendar(), locale);
        let editable = canvas.editable();
        let own = el("span")
            .key(u64::from(mark.uid.0))
            .class(class)
            .attr("role", if editable { "button" } else { "img" })
            .opt("tabindex", editable.then_some(if stop == Some(mark.uid) { "0" } else { "-1" }))
            .attr("data-uid", mark.uid.0.to_string())
            .attr("aria-label", name)
            .attr("title", [title, ", ", &dates].concat())
            .style(style)
            .maybe(words.then(|| el("b").text(title.to_owned())));
        shown.push(own.into());
    }
    let some = !shown.is_empty();
    let strip = el("div").class("marks").all(shown);
    if some { strip.attr("role", "group").attr("aria-label", "Milestones and timeboxes") } else { strip }
}

/// The mark that an event happened on.
pub fn at(canvas: &TimelineCanvas, event: &web_sys::Event) -> Option<(HtmlElement, CalendarMark)> {
    let (element, uid) = super::nodes::target(event, ".mark")?;
    let mark = marks(canvas).into_iter().find(|(mark, ..)| mark.uid == uid)?.0;
    Some((element, mark))
}

/// The same, with the end that the pointer takes hold of.
pub fn grabbed_mark(canvas: &TimelineCanvas, event: &web_sys::PointerEvent) -> Option<(HtmlElement, CalendarMark)> {
    let (element, mark) = at(canvas, event)?;
    let (rect, x) = (element.get_bounding_client_rect(), f64::from(event.client_x()));
    let edge = match (mark.list, x) {
        (Key::Timeboxes, _) if rect.width() < 3.0 * GRIP => None,
        (Key::Timeboxes, x) if x - rect.left() <= GRIP => Some(BarEdge::Start),
        (Key::Timeboxes, x) if rect.right() - x <= GRIP => Some(BarEdge::End),
        _ => None,
    };
    Some((element, CalendarMark { edge, ..mark }))
}

/// Puts a mark where it would be, by CSSOM.
pub fn place(canvas: &TimelineCanvas, element: &HtmlElement, mark: CalendarMark, when: ItemTimes) {
    let range = when.range(canvas.timeline.calendar().fiscal_start());
    let (x, width) = canvas.camera.scale.extent(range);
    let style = element.style();
    let stone = mark.list == Key::Milestones;
    let left = if stone { x + canvas.camera.scale.px_per_day() / 2.0 } else { x };
    // Setting a property of a style that is there cannot fail.
    let _ = style.set_property("left", &(length(left) + "px"));
    if !stone {
        let _ = style.set_property("width", &(length(width.max(MIN_BAR)) + "px"));
    }
}

impl TimelineCanvas {
    /// Draws where a mark would go that is `dx` px from where it was.
    pub fn preview_mark(&mut self, nodes: &Nodes, mark: CalendarMark, dx: f64, to: (f64, f64)) {
        let (scale, fiscal) = (self.camera.scale, self.timeline.calendar().fiscal_start());
        let range = mark.range(self.timeline.calendar().fiscal_start());
        let when = match mark.edge {
            None => {
                let first = self.snapped(mark.when.start.precision(), scale.x(range.first) + dx, range.first);
                mark.when.shifted(first.days_since(range.first), fiscal)
            }
            Some(BarEdge::Start) => {
                let day = self.snapped(mark.when.start.precision(), scale.x(range.first) + dx, range.first);
                mark.when.stretched(BarEdge::Start, day, fiscal)
            }
            Some(BarEdge::End) => {
                let next = range.last.add_days(1);
                let day = self.snapped(mark.when.end.precision(), scale.x(next) + dx, next).add_days(-1);
                mark.when.stretched(BarEdge::End, day, fiscal)
            }
        };
        let element = self.drag.as_ref().and_then(|drag| drag.element.clone());
        if let Some(element) = element {
            place(self, &element, mark, when);
        }
        let now = when.range(fiscal);
        let x = match (mark.list, mark.edge) {
            (Key::Milestones, _) => scale.x(now.first) + scale.px_per_day() / 2.0,
            (_, Some(BarEdge::End)) => scale.x_end(now.last),
            _ => scale.x(now.first),
        };
        if let Some(guide) = nodes.guide.cast::<HtmlElement>() {
            guide.set_hidden(false);
            guide.set_class_name("guide down");
            let style =
                px("left", self.camera.names + x) + &px("height", self.camera.tops.total().max(self.camera.height()));
            guide.style().set_css_text(&style);
        }
        let dates = timeline_text::span(when, self.timeline.calendar(), &self.state.ui.locale);
        let list = self.state.doc.plan.list(mark.list).iter();
        let title =
            list.filter(|entry| entry.uid == mark.uid).map(|entry| entry.title_or_name().unwrap_or_default()).next();
        tip::show(nodes, to, &dates, title.unwrap_or_default());
        if let Some(drag) = &mut self.drag {
            drag.aim = DropTarget::Mark(when);
        }
    }

    /// A key on a mark: what it sends, or `None` where the focus goes to another one or nothing happens.
    pub fn on_mark(&mut self, mark: CalendarMark, event: &KeyboardEvent) -> Option<Option<Msg>> {
        let (coarse, shift) = (event.ctrl_key() || event.alt_key() || event.meta_key(), event.shift_key());
        let key = event.key();
        let sign = if matches!(key.as_str(), "ArrowRight" | "ArrowDown") { 1 } else { -1 };
        match key.as_str() {
            "Enter" | " " => Some(Some(Msg::Dialog(Some(Dialog::Settings)))),
            "ArrowUp" | "ArrowDown" | "Home" | "End" => {
                let all: Vec<Uid> = marks(self).into_iter().map(|(mark, ..)| mark.uid).collect();
                let own = all.iter().position(|uid| *uid == mark.uid)?;
                let to = match key.as_str() {
                    "Home" => 0,
                    "End" => all.len() - 1,
                    _ => own.saturating_add_signed(sign).min(all.len() - 1),
                };
                self.go_mark(all[to]);
                Some(None)
            }
            "ArrowLeft" | "ArrowRight" if self.editable() => {
                let (range, fiscal) =
                    (mark.range(self.timeline.calendar().fiscal_start()), self.timeline.calendar().fiscal_start());
                let step = |day, own: Precision| {
                    if coarse { self.step_from(day, own, sign as i32) } else { day.add_days(sign as i32) }
                };
                let when = if shift && mark.list == Key::Timeboxes {
                    let next = range.last.add_days(1);
                    mark.when.stretched(BarEdge::End, step(next, mark.when.end.precision()).add_days(-1), fiscal)
                } else {
                    let to = step(range.first, mark.when.start.precision());
                    mark.when.shifted(to.days_since(range.first), fiscal)
                };
                self.go_mark(mark.uid);
                Some(Some(Msg::Timeline(TimelineMsg::Retime {
                    list: mark.list,
                    uid: mark.uid,
                    when,
                    again: event.repeat(),
                })))
            }
            _ => None,
        }
    }

    /// Gives a mark the focus, and brings it into view.
    fn go_mark(&mut self, uid: Uid) {
        self.mark = Some(uid);
        self.focus = Some(FocusTarget::Mark(uid));
        let found = marks(self).into_iter().find(|(mark, ..)| mark.uid == uid).map(|(_, range, _)| range);
        let Some(range) = found else { return };
        let (seen, x) = (self.camera.seen(), self.camera.scale.x(range.first));
        if !(seen.left..seen.right - 40.0).contains(&x) {
            self.camera.show_day(range.first, 0.4);
        }
    }
}

/// Shows by the cursor whether the pointer would take hold of an end.
pub fn hint(canvas: &TimelineCanvas, event: &web_sys::PointerEvent) {
    if let Some((element, mark)) = grabbed_mark(canvas, event) {
        let on = element.unchecked_ref::<Element>();
        let _ = on.class_list().toggle_with_force("grip", mark.edge.is_some());
    }
}
