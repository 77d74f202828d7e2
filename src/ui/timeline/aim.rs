//! Where a drag would end: snapping, and the preview of it.

use super::camera::{BAR, Camera, LANE_PAD, ROW};
use super::desk::Desk;
use super::drag::{Aim, Grab, Nodes, at, drift, mark_lane, over, place, scroll_of};
use super::tip;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::DayRange;
use crate::app::timeline::time::{Edge, When, nearest_start, usual_days};
use crate::base::day::Day;
use crate::base::period::Precision;
use crate::layout::scale::ZoomLevel;
use crate::model::{Key, Uid};
use web_sys::{Element, HtmlElement};

impl Desk {
    /// Draws where the drag would end. Whether it has scrolled, and will again.
    pub fn preview(&mut self, nodes: &Nodes) -> bool {
        let Some(drag) = self.drag.as_ref().filter(|drag| drag.moving) else { return false };
        let (grab, from, to, scroll) = (drag.grab, drag.from, drag.to, drag.scroll);
        let drifted = match (grab, nodes.scroller.cast::<Element>().map(|node| node.get_bounding_client_rect())) {
            (Grab::Chip(_), _) => false,
            // A lane goes up and down alone, a mark to the sides.
            (Grab::Lane(_), Some(rect)) => drift(self, nodes, (rect.left() + rect.width() * 0.6, to.1)),
            (Grab::Mark(_), Some(rect)) => drift(self, nodes, (to.0, rect.top() + rect.height() * 0.6)),
            _ => drift(self, nodes, to),
        };
        if let Grab::Lane(lane) = grab {
            self.preview_lane(nodes, lane, to);
            return drifted;
        }
        if let Grab::Joint(uid) = grab {
            self.preview_link(nodes, uid, to);
            return drifted;
        }
        let now = scroll_of(nodes);
        let (dx, dy) = (to.0 - from.0 + now.0 - scroll.0, to.1 - from.1 + now.1 - scroll.1);
        if let Grab::Mark(mark) = grab {
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
            When::drawn(range, precision, fiscal)
        };
        let aim = match grab {
            Grab::Bar(_) if over(&nodes.tray, to) => Aim::Tray,
            Grab::Bar(held) => {
                let first =
                    self.snapped(held.when.start.precision(), held.part.left + dx, held.when.range(fiscal).first);
                let lane = if below { held.track } else { lane };
                Aim::At(held.when.shifted(first.days_since(held.when.range(fiscal).first), fiscal), lane)
            }
            Grab::Edge(held, edge) => {
                let range = held.when.range(fiscal);
                let day = match edge {
                    Edge::Start => self.snapped(held.when.start.precision(), scale.x(range.first) + dx, range.first),
                    Edge::End => {
                        let next = range.last.add_days(1);
                        self.snapped(held.when.end.precision(), scale.x(next) + dx, next).add_days(-1)
                    }
                };
                Aim::At(held.when.stretched(edge, day, fiscal), held.track)
            }
            Grab::New(day, track) => {
                let day = (day, scale.day(cx));
                Aim::At(whole(day.0.min(day.1), day.0.max(day.1)), track)
            }
            Grab::Chip(uid) if over(&nodes.scroller, to) && cx >= 0.0 => {
                let own = || self.own_lane(uid).filter(|_| below);
                Aim::At(self.usual(uid, scale.snap_start(cx, snap, calendar)), own().unwrap_or(lane))
            }
            Grab::Chip(_) | Grab::Joint(_) | Grab::Mark(_) | Grab::Lane(_) => Aim::Stay,
        };
        self.draw_aim(nodes, grab, &aim, (dx, dy), cy);
        if let (true, Grab::Bar(held) | Grab::Edge(held, _), Aim::At(when, _)) =
            (self.state.ui.propose.make_way, grab, &aim)
        {
            self.asked = Some((held.uid, when.range(fiscal)));
        }
        if let Some(drag) = &mut self.drag {
            drag.aim = aim;
        }
        drifted
    }

    /// The day that a start dragged to `x` px snaps to; where it stood counts too. What is fuzzy snaps to its own periods as far out as weeks
    /// are the unit, so that it stays fuzzy; nearer, it becomes a date.
    pub fn snapped(&self, own: Precision, x: f64, stood: Day) -> Day {
        let (scale, calendar) = (self.camera.scale, self.timeline.calendar());
        let keeps = own != Precision::Day && scale.level() >= ZoomLevel::Quarter;
        let found = if keeps {
            nearest_start(scale.nearest(x), own, calendar.fiscal_start())
        } else {
            scale.snap_start(x, scale.level().snap(), calendar)
        };
        if (scale.x(stood) - x).abs() <= (scale.x(found) - x).abs() { stood } else { found }
    }

    /// The times that an item without any gets from a day on: as long as its effort says.
    pub fn usual(&self, uid: Uid, first: Day) -> When {
        let plan = &self.state.doc.plan;
        let item = plan.index_of(Key::Items, uid).map(|at| &plan.items()[at]);
        self.lasting(item.and_then(|item| usual_days(plan, item)), first)
    }

    /// The times of so many days, or as many as suit the zoom, up to the end of one of its units.
    pub fn lasting(&self, days: Option<i32>, first: Day) -> When {
        let level = self.camera.scale.level();
        let days = days.unwrap_or(match level {
            ZoomLevel::Week => 5,
            ZoomLevel::Month => 14,
            ZoomLevel::Quarter => 28,
            ZoomLevel::Year | ZoomLevel::MultiYear => 90,
        });
        let calendar = self.timeline.calendar();
        let last = calendar.span(first.add_days(days - 1), level.snap()).last;
        When::drawn(DayRange { first, last }, level.precision(), calendar.fiscal_start())
    }

    /// The lane that an item belongs to, with dates or without.
    fn own_lane(&self, uid: Uid) -> Option<usize> {
        let plan = &self.state.doc.plan;
        let item = &plan.items()[plan.index_of(Key::Items, uid)?];
        self.timeline.grouping().lane(item).map(|lane| lane as usize)
    }

    fn draw_aim(&self, nodes: &Nodes, grab: Grab, aim: &Aim, by: (f64, f64), cy: f64) {
        let fiscal = self.timeline.calendar().fiscal_start();
        let Some(drag) = &self.drag else { return };
        if let Some(root) = nodes.root.cast::<Element>() {
            let _ = root.class_list().toggle_with_force("over-tray", *aim == Aim::Tray);
        }
        let extent = |when: When| self.extent(when.range(fiscal));
        match (grab, aim) {
            (Grab::Bar(held), Aim::Tray) => {
                if let Some(bar) = &drag.element {
                    let y = held.part.top - self.camera.tops.top(held.track) + by.1;
                    let x = self.camera.names + held.part.left + by.0;
                    place(bar, x, y, held.part.right - held.part.left);
                }
                mark_lane(nodes, None);
                return tip::show(nodes, drag.to, timeline_text::OFF_THE_CALENDAR, "");
            }
            (Grab::Bar(held) | Grab::Edge(held, _), Aim::At(when, track)) => {
                let (x, width) = extent(*when);
                let own = held.part.top - self.camera.tops.top(held.track);
                let y = if *track == held.track { own } else { own + by.1 };
                if let Some(bar) = &drag.element {
                    place(bar, self.camera.names + x, y, width);
                }
                mark_lane(nodes, Some(*track).filter(|track| *track != held.track));
            }
            (Grab::New(..) | Grab::Chip(_), Aim::At(when, track)) => {
                let (x, width) = extent(*when);
                let top = self.camera.tops.top(*track);
                let from = if matches!(grab, Grab::New(..)) { cy - by.1 } else { cy };
                let row = ((from - top - LANE_PAD) / ROW).max(0.0).floor();
                let y = top + Camera::row_top(row as usize) + (ROW - BAR) / 2.0;
                if let Some(ghost) = nodes.ghost.cast::<HtmlElement>() {
                    ghost.set_hidden(false);
                    place(&ghost, self.camera.names + x, y, width);
                }
                mark_lane(nodes, Some(*track).filter(|_| matches!(grab, Grab::Chip(_))));
            }
            _ => {
                if let Some(ghost) = nodes.ghost.cast::<HtmlElement>() {
                    ghost.set_hidden(true);
                }
                mark_lane(nodes, None);
            }
        }
        match aim {
            Aim::At(when, track) => {
                let calendar = self.timeline.calendar();
                let dates = timeline_text::span(*when, calendar, &self.state.ui.locale);
                let moved = !matches!(grab, Grab::Bar(held) | Grab::Edge(held, _) if held.track == *track);
                let lane = self.timeline.tracks().get(*track).filter(|_| moved && self.camera.names > 0.0);
                let days = timeline_text::days(when.range(fiscal).days());
                let detail = lane.map_or_else(|| days.clone(), |lane| format!("{days} · {}", lane.name));
                tip::show(nodes, drag.to, &dates, &detail);
            }
            Aim::Stay | Aim::Tray | Aim::Link(_) | Aim::Mark(_) | Aim::Beside(..) => tip::hide(&nodes.tip),
        }
    }
}
