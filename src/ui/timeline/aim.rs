//! The end of a drag: snapping, and the preview of it.

use super::camera::{BAR, Camera, LANE_PAD, ROW};
use super::canvas::TimelineCanvas;
use super::drag::at;
use super::drag::drift;
use super::drag::mark_lane;
use super::drag::over;
use super::drag::place;
use super::drag::scroll_of;
use super::tip;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::{BarEdge, ItemTimes, nearest_start, usual_days};
use crate::app::timeline::time::{DayRange, WorkingDays};
use crate::base::day::Day;
use crate::base::period::Precision;
use crate::layout::scale::ZoomLevel;
use crate::model::Uid;
use crate::ui::timeline::grab::DragSubject;
use crate::ui::timeline::grab::DropTarget;
use crate::ui::timeline::nodes::Nodes;
use web_sys::{Element, HtmlElement};

impl TimelineCanvas {
    /// Draws where the drag would end. Whether it has scrolled, and will again.
    pub fn preview(&mut self, nodes: &Nodes) -> bool {
        let Some(drag) = self.drag.as_ref().filter(|drag| drag.moving) else { return false };
        let (grab, from, to, scroll) = (drag.grab, drag.from, drag.to, drag.scroll);
        if let (DragSubject::Pan, Some(node)) = (grab, nodes.scroller.cast::<Element>()) {
            node.set_scroll_left((scroll.0 + from.0 - to.0).round() as i32);
            node.set_scroll_top((scroll.1 + from.1 - to.1).round() as i32);
            return false;
        }
        let drifted = match (grab, nodes.scroller.cast::<Element>().map(|node| node.get_bounding_client_rect())) {
            (DragSubject::Undated(_), _) => false,
            // A lane goes up and down alone, a mark to the sides.
            (DragSubject::Lane(_), Some(rect)) => drift(self, nodes, (rect.left() + rect.width() * 0.6, to.1)),
            (DragSubject::Mark(_), Some(rect)) => drift(self, nodes, (to.0, rect.top() + rect.height() * 0.6)),
            _ => drift(self, nodes, to),
        };
        if let DragSubject::Lane(lane) = grab {
            self.preview_lane(nodes, lane, to);
            return drifted;
        }
        if let DragSubject::LinkHandle(uid) = grab {
            self.preview_link(nodes, uid, to);
            return drifted;
        }
        let now = scroll_of(nodes);
        let (dx, dy) = (to.0 - from.0 + now.0 - scroll.0, to.1 - from.1 + now.1 - scroll.1);
        if let DragSubject::Mark(mark) = grab {
            self.preview_mark(nodes, mark, dx, to);
            return drifted;
        }
        let Some((cx, cy)) = at(self, nodes, to) else { return false };
        // Below all lanes is no lane: there everything keeps its own.
        let below = cy >= self.camera.tops.total();
        let lane = self.camera.tops.lane_at(cy).unwrap_or(0);
        let scale = self.camera.scale;
        let calendar = self.timeline.calendar();
        let (snap, precision, fiscal) = (scale.level().snap(), scale.level().precision(), calendar.fiscal_start());
        let whole = |first: Day, last: Day| {
            let range = DayRange { first: calendar.span(first, snap).first, last: calendar.span(last, snap).last };
            ItemTimes::drawn(range, precision, fiscal).trimmed(self.timeline.calendars().plan(), fiscal)
        };
        let aim = match grab {
            DragSubject::Bar(_) if over(&nodes.tray, to) => DropTarget::Tray,
            DragSubject::Bar(held) => {
                let first =
                    self.snapped(held.when.start.precision(), held.part.left + dx, held.when.range(fiscal).first);
                let lane = if below { held.track } else { lane };
                DropTarget::At(held.when.moved(first, self.work(held.uid), fiscal), lane)
            }
            DragSubject::Edge(held, edge) => {
                let range = held.when.range(fiscal);
                let day = match edge {
                    BarEdge::Start => self.snapped(held.when.start.precision(), scale.x(range.first) + dx, range.first),
                    BarEdge::End => {
                        self.snapped_end(held.when.end.precision(), scale.x_end(range.last) + dx, range.last)
                    }
                };
                DropTarget::At(held.when.pulled(edge, day, self.work(held.uid), fiscal), held.track)
            }
            DragSubject::New(day, track) => {
                let day = (day, scale.day(cx));
                DropTarget::At(whole(day.0.min(day.1), day.0.max(day.1)), track)
            }
            DragSubject::Undated(uid) if over(&nodes.scroller, to) && cx >= 0.0 => {
                let own = || self.own_lane(uid).filter(|_| below);
                DropTarget::At(self.usual(uid, scale.snap_start(cx, snap, calendar)), own().unwrap_or(lane))
            }
            DragSubject::Undated(_)
            | DragSubject::LinkHandle(_)
            | DragSubject::Mark(_)
            | DragSubject::Lane(_)
            | DragSubject::Pan => DropTarget::Stay,
        };
        self.draw_aim(nodes, grab, &aim, (dx, dy), cy);
        if let (true, DragSubject::Bar(held) | DragSubject::Edge(held, _), DropTarget::At(when, _)) =
            (self.state.ui.propose.make_way, grab, &aim)
        {
            self.asked = Some((held.uid, when.range(fiscal)));
        }
        if let Some(drag) = &mut self.drag {
            drag.aim = aim;
        }
        drifted
    }

    /// The day that a start dragged to `x` px snaps to, where it stood on a day. What is fuzzy snaps to its own periods as far out as weeks
    /// are the unit, so that it stays fuzzy; nearer, it becomes a date. Dates move by whole weeks there, so that a drag to and fro comes back to where it
    /// began, and nearer in by days.
    pub fn snapped(&self, own: Precision, x: f64, stood: Day) -> Day {
        let (scale, calendar) = (self.camera.scale, self.timeline.calendar());
        let fine = self.drag.as_ref().is_some_and(|drag| drag.fine);
        let far = scale.level() >= ZoomLevel::Quarter && !fine;
        if far && own != Precision::Day {
            let found = nearest_start(scale.nearest(x), own, calendar.fiscal_start());
            return if (scale.x(stood) - x).abs() <= (scale.x(found) - x).abs() { stood } else { found };
        }
        if far {
            let weeks = if scale.level() == ZoomLevel::MultiYear { 28.0 } else { 7.0 };
            let steps = ((x - scale.x(stood)) / scale.px_per_day() / weeks).round();
            return stood.add_days((steps * weeks) as i32);
        }
        scale.nearest(x)
    }

    /// The last day of what ends before `x` px, where it ended on the day before `next`.
    pub fn snapped_end(&self, own: Precision, x: f64, last: Day) -> Day {
        let one = self.camera.scale.px_per_day();
        match own {
            // A last day is a working day in itself, the day after it need not be one.
            Precision::Day => self.snapped(own, x - one, last),
            _ => self.snapped(own, x, last.add_days(1)).add_days(-1),
        }
    }

    /// The times that an item without any gets from a day on: as long as its effort says.
    pub fn usual(&self, uid: Uid, first: Day) -> ItemTimes {
        let plan = &self.state.doc.plan;
        let item = plan.item_index(uid).map(|at| &plan.items()[at]);
        self.lasting(item.and_then(|item| usual_days(plan, item)), first)
    }

    /// The days on which an item is worked on.
    pub fn work(&self, uid: Uid) -> &WorkingDays {
        let (plan, calendars) = (&self.state.doc.plan, self.timeline.calendars());
        let item = plan.items().iter().find(|item| item.uid == uid).filter(|_| calendars.differ());
        item.map_or(calendars.plan(), |item| calendars.item(item))
    }

    /// The times of so many working days, or as many as suit the zoom, up to the end of one of its units.
    pub fn lasting(&self, days: Option<i32>, first: Day) -> ItemTimes {
        let level = self.camera.scale.level();
        let days = days.unwrap_or(match level {
            ZoomLevel::Week => 5,
            ZoomLevel::Month => 10,
            ZoomLevel::Quarter => 20,
            ZoomLevel::Year | ZoomLevel::MultiYear => 64,
        });
        let (calendar, work) = (self.timeline.calendar(), self.timeline.calendars().plan());
        let last = calendar.span(work.end_of_work(first, days), level.snap()).last;
        let drawn = ItemTimes::drawn(DayRange { first, last }, level.precision(), calendar.fiscal_start());
        drawn.trimmed(work, calendar.fiscal_start())
    }

    /// The lane that an item belongs to, with dates or without.
    fn own_lane(&self, uid: Uid) -> Option<usize> {
        let plan = &self.state.doc.plan;
        let item = &plan.items()[plan.item_index(uid)?];
        self.timeline.grouping().lane(item).map(|lane| lane as usize)
    }

    fn draw_aim(&self, nodes: &Nodes, grab: DragSubject, aim: &DropTarget, by: (f64, f64), cy: f64) {
        let fiscal = self.timeline.calendar().fiscal_start();
        let Some(drag) = &self.drag else { return };
        if let Some(root) = nodes.root.cast::<Element>() {
            let _ = root.class_list().toggle_with_force("over-tray", *aim == DropTarget::Tray);
        }
        let extent = |when: ItemTimes| self.extent(when.range(fiscal));
        let along = match (grab, aim) {
            (DragSubject::Bar(held), DropTarget::At(when, _)) => self.preview_parts(nodes, &held, *when),
            (DragSubject::Bar(held), _) => {
                self.put_parts_back(nodes, &held);
                String::new()
            }
            _ => String::new(),
        };
        match (grab, aim) {
            (DragSubject::Bar(held), DropTarget::Tray) => {
                if let Some(bar) = &drag.element {
                    let y = held.part.top - self.camera.tops.top(held.track) + by.1;
                    let x = self.camera.names + held.part.left + by.0;
                    place(bar, x, y, held.part.right - held.part.left);
                }
                mark_lane(nodes, None);
                return tip::show(nodes, drag.to, timeline_text::off_the_calendar(), "");
            }
            (DragSubject::Bar(held) | DragSubject::Edge(held, _), DropTarget::At(when, track)) => {
                let (x, width) = extent(*when);
                let own = held.part.top - self.camera.tops.top(held.track);
                let y = if *track == held.track { own } else { own + by.1 };
                if let Some(bar) = &drag.element {
                    place(bar, self.camera.names + x, y, width);
                }
                let middle = self.camera.tops.top(held.track) + y + BAR / 2.0;
                self.draw_links_of(nodes, held.uid, (x, x + width, middle));
                mark_lane(nodes, Some(*track).filter(|track| *track != held.track));
            }
            (DragSubject::New(..) | DragSubject::Undated(_), DropTarget::At(when, track)) => {
                let (x, width) = extent(*when);
                let top = self.camera.tops.top(*track);
                let from = if matches!(grab, DragSubject::New(..)) { cy - by.1 } else { cy };
                let row = ((from - top - LANE_PAD) / ROW).max(0.0).floor();
                let y = top + Camera::row_top(row as usize) + (ROW - BAR) / 2.0;
                if let Some(ghost) = nodes.ghost.cast::<HtmlElement>() {
                    ghost.set_hidden(false);
                    place(&ghost, self.camera.names + x, y, width);
                }
                mark_lane(nodes, Some(*track).filter(|_| matches!(grab, DragSubject::Undated(_))));
            }
            _ => {
                if let Some(ghost) = nodes.ghost.cast::<HtmlElement>() {
                    ghost.set_hidden(true);
                }
                mark_lane(nodes, None);
            }
        }
        match aim {
            DropTarget::At(when, track) => {
                let calendar = self.timeline.calendar();
                let dates = timeline_text::span(*when, calendar, &self.state.ui.locale);
                let moved =
                    !matches!(grab, DragSubject::Bar(held) | DragSubject::Edge(held, _) if held.track == *track);
                let lane = self.timeline.tracks().get(*track).filter(|_| moved && self.camera.names > 0.0);
                let work = match grab {
                    DragSubject::Bar(held) | DragSubject::Edge(held, _) => self.work(held.uid),
                    _ => self.timeline.calendars().plan(),
                };
                let days = timeline_text::lasts(when.range(fiscal), work);
                let detail = lane.map_or_else(|| days.clone(), |lane| format!("{days} · {}", lane.name));
                let detail = if along.is_empty() { detail } else { format!("{detail} · {along}") };
                tip::show(nodes, drag.to, &dates, &detail);
            }
            DropTarget::Stay
            | DropTarget::Tray
            | DropTarget::Link(_)
            | DropTarget::Mark(_)
            | DropTarget::Beside(..) => tip::hide(&nodes.tip),
        }
    }
}
