//! Milestones and timeboxes below the calendar: drawn with as many names as have room, and moved by pointer and by keys.

use super::camera::MIN_BAR;
use super::canvas::{FocusTarget, TimelineCanvas};
use super::mark_rows::{SIGN, STRIP, sorted};
use super::tip;
use super::{mark_panel, naming};
use crate::app::msg::Msg;
use crate::app::timeline::agenda_text;
use crate::app::timeline::entries::milestones;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::planning_text;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::DayRange;
use crate::app::timeline::time::{BarEdge, ItemTimes};
use crate::base::day::Day;
use crate::base::period::Precision;
use crate::layout::labels::FittedLabel;
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

/// A timebox narrower than this shows nothing of its name, px.
const NAMED: f64 = 26.0;
/// The distance from an end of a timebox at which the pointer takes hold of that end, px; it must be three times as wide.
const GRIP: f64 = 7.0;

/// All marks by time, each with its entry.
fn sorted_of(canvas: &TimelineCanvas) -> Vec<(CalendarMark, DayRange, &Record)> {
    sorted(&canvas.state.doc.plan, canvas.timeline.calendar().fiscal_start())
}

/// Milestones and timeboxes, each list in rows of its own.
pub fn draw(canvas: &TimelineCanvas) -> El {
    let (drawn, scale) = (canvas.camera.drawn(), canvas.camera.scale);
    let locale = &canvas.state.ui.locale;
    let all = sorted_of(canvas);
    let (naming, open) = (canvas.state.ui.timeline.naming, canvas.state.ui.timeline.mark);
    let editable = canvas.editable();
    let stop =
        canvas.mark.filter(|uid| all.iter().any(|(mark, ..)| mark.uid == *uid)).or(all.first().map(|all| all.0.uid));
    let mut shown: Vec<Html> = Vec::new();
    let mut panel = None;
    for ((mark, range, entry), row) in all.iter().zip(&canvas.mark_rows.rows) {
        let title = entry.title_or_name().unwrap_or_default();
        let stone = mark.list == Key::Milestones;
        let (x, width) = scale.extent(*range);
        let middle = x + scale.px_per_day() / 2.0;
        let (from, to) = if stone { (middle - SIGN, middle + SIGN + 300.0) } else { (x, x + width) };
        if (from >= drawn.right || to <= drawn.left) && canvas.mark != Some(mark.uid) {
            continue;
        }
        let (start, end) = (mark.when.start.to_string(), mark.when.end.to_string());
        let (words, name, class, style) = if stone {
            (
                row.labelled,
                planning_text::milestone(title, range.first.to_string()),
                "milestone mark",
                px("left", middle),
            )
        } else {
            let style = px("left", x) + &px("width", (width - 1.0).max(MIN_BAR));
            (width > NAMED, planning_text::timebox(title, &start, &end), "timebox mark", style)
        };
        let line = if stone { canvas.mark_rows.counts.0 + row.row } else { row.row };
        let top = line as f64 * STRIP;
        let key = (mark.list, mark.uid);
        let dates = timeline_text::span(mark.when, canvas.timeline.calendar(), locale);
        let named = naming == Some(key) && editable;
        let own = el("span")
            .key(u64::from(mark.uid.0))
            .class(class)
            .attr("role", if editable { "button" } else { "img" })
            .opt("tabindex", editable.then_some(if stop == Some(mark.uid) { "0" } else { "-1" }))
            .opt("aria-expanded", editable.then_some(if open == Some(key) { "true" } else { "false" }))
            .attr("data-uid", mark.uid.0.to_string())
            .attr("aria-label", name)
            .attr("title", canvas.words_of_mark(*mark, title, &dates))
            .style(style + &px("top", if stone { top } else { top + 2.0 }))
            .maybe((words && !named).then(|| el("b").text(title.to_owned())));
        shown.push(own.into());
        if named {
            let place = (if stone { middle + 9.0 } else { x }, top - 1.0, if stone { 0.0 } else { width });
            shown.extend(naming::field(canvas, mark.list, mark.uid, place).map(Html::from));
        }
        if open == Some(key) && editable {
            panel = Some(mark_panel::panel(canvas, mark.list, entry, *range));
        }
    }
    let some = !shown.is_empty();
    let (boxes, stones) = canvas.mark_rows.counts;
    let strip = el("div").class("marks").style(px("height", (boxes + stones) as f64 * STRIP)).all(shown);
    let strip = if some { strip.attr("role", "group").attr("aria-label", timeline_text::marks()) } else { strip };
    el("div").class("marked").with(strip).maybe(panel)
}

/// The names of milestones, as far as they stand beside their signs, for fitting them in; days count from the start of `range`.
pub fn labels(canvas: &TimelineCanvas, range: DayRange) -> Vec<FittedLabel> {
    let stones = milestones(&canvas.state.doc.plan);
    let label = |(day, entry): (Day, &crate::model::Milestone)| {
        let from = f64::from(day.days_since(range.first)) + 0.5;
        FittedLabel { from, to: from, text: canvas.measure.width(entry.title_or_name().unwrap_or_default()) + SIGN }
    };
    stones.map(label).collect()
}

/// The mark that an event happened on.
pub fn at(canvas: &TimelineCanvas, event: &web_sys::Event) -> Option<(HtmlElement, CalendarMark)> {
    let (element, uid) = super::nodes::target(event, ".mark")?;
    let mark = sorted_of(canvas).into_iter().find(|(mark, ..)| mark.uid == uid)?.0;
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
    /// The words of a mark that is pointed at: its days, and for a timebox what is meant for it against what it can hold.
    fn words_of_mark(&self, mark: CalendarMark, title: &str, dates: &str) -> String {
        let held = self.held.iter().find(|(uid, effort, _)| *uid == mark.uid && *effort > 0.0);
        let held = held.filter(|_| mark.list == Key::Timeboxes).map(|(_, effort, capacity)| {
            agenda_text::holds(*effort, *capacity, &self.state.doc.plan, &self.state.ui.locale)
        });
        // A quarter is often called what its days are called.
        let days = if title == dates { None } else { Some(dates.to_owned()) };
        [Some(title.to_owned()), days, held].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

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
                let day = self.snapped_end(mark.when.end.precision(), scale.x_end(range.last) + dx, range.last);
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
            "Enter" | " " if self.editable() => {
                Some(Some(Msg::Timeline(TimelineMsg::Mark(Some((mark.list, mark.uid))))))
            }
            "F2" if self.editable() => Some(Some(Msg::Timeline(TimelineMsg::Name(Some((mark.list, mark.uid)))))),
            "Delete" | "Backspace" if self.editable() && !coarse => {
                let all: Vec<Uid> = sorted_of(self).into_iter().map(|(mark, ..)| mark.uid).collect();
                let own = all.iter().position(|uid| *uid == mark.uid)?;
                let next = all.get(own + 1).or_else(|| all.get(own.checked_sub(1)?)).copied();
                self.mark = next;
                self.focus = Some(next.map_or(FocusTarget::Scroller, FocusTarget::Mark));
                Some(Some(Msg::Timeline(TimelineMsg::RemoveMark { list: mark.list, uid: mark.uid })))
            }
            "ArrowUp" | "ArrowDown" | "Home" | "End" => {
                let all: Vec<Uid> = sorted_of(self).into_iter().map(|(mark, ..)| mark.uid).collect();
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
        let found = sorted_of(self).into_iter().find(|(mark, ..)| mark.uid == uid).map(|(_, range, _)| range);
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
        // Not by a class, as for bars: a mark is drawn anew under the pointer.
        let _ = element.unchecked_ref::<Element>().toggle_attribute_with_force("data-grip", mark.edge.is_some());
    }
}
