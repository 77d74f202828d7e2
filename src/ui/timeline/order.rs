//! Lanes that are dragged to another place among lanes: within those of the same first field, or else all of those together.

use super::canvas::TimelineCanvas;
use super::drag::at;
use super::tip;
use crate::app::timeline::lanes::{inner, outer};
use crate::app::timeline::planning_text;
use crate::ui::timeline::css::px;
use crate::ui::timeline::grab::DropTarget;
use crate::ui::timeline::nodes::Nodes;
use std::ops::Range;
use web_sys::{Element, HtmlElement};

impl TimelineCanvas {
    /// The parts of a lane's key: of the first field, and of the second where there is one.
    fn parts(&self, lane: usize) -> (&str, Option<&str>) {
        self.timeline.tracks().get(lane).map_or(("", None), |track| (outer(&track.key), inner(&track.key)))
    }

    /// True if a lane can be put in another place: where its first or its second field has others to stand among.
    pub fn movable(&self, lane: usize) -> bool {
        let (own, within) = self.parts(lane);
        let others = |other: usize| {
            let (outer, inner) = self.parts(other);
            let whole = outer != own && !outer.is_empty() && !own.is_empty();
            whole
                || (outer == own
                    && inner != within
                    && [inner, within].into_iter().all(|key| key.is_some_and(|key| !key.is_empty())))
        };
        self.editable() && (0..self.timeline.tracks().len()).any(others)
    }

    /// The lane whose name an element belongs to, if it can be put in another place.
    pub fn lane_held(&self, on: &Element) -> Option<usize> {
        let name = on.closest(".name").ok()??;
        let lane = name.closest(".lane").ok()??.get_attribute("data-lane")?.parse().ok()?;
        (on.closest("button").ok()?.is_none() && self.movable(lane)).then_some(lane)
    }

    /// The lanes that move together with this one: those of the same first field.
    fn group(&self, lane: usize) -> Range<usize> {
        let same = |at: &usize| self.parts(*at).0 == self.parts(lane).0;
        let first = (0..=lane).rev().take_while(same).last().unwrap_or(lane);
        first..(lane..self.timeline.tracks().len()).take_while(same).last().map_or(lane + 1, |last| last + 1)
    }

    /// Draws between which lanes a lane would go.
    pub fn preview_lane(&mut self, nodes: &Nodes, lane: usize, to: (f64, f64)) {
        let Some((_, cy)) = at(self, nodes, to) else { return };
        let tops = &self.camera.tops;
        let Some(under) = tops.lane_at(cy.max(0.0)) else { return };
        let own = self.group(lane);
        let (outer, inner) = self.parts(under);
        // What moves, and what it would stand beside: single lanes of one group, or whole groups.
        let within = own.contains(&under);
        let (held, beside) = if within { (lane..lane + 1, under..under + 1) } else { (own, self.group(under)) };
        let (top, end) = (tops.top(beside.start), tops.top(beside.end - 1) + tops.height(beside.end - 1));
        // Items without a field have the last lane.
        let last = if within { inner == Some("") } else { outer.is_empty() };
        let below = cy > (top + end) / 2.0 && !last;
        let slot = if below { beside.end } else { beside.start };
        let stays = held.start <= slot && slot <= held.end;
        if let Some(guide) = nodes.guide.cast::<HtmlElement>() {
            guide.set_hidden(false);
            guide.set_class_name("guide across");
            guide.style().set_css_text(&px("top", if below { end } else { top }));
        }
        let name = |lane: usize| self.timeline.tracks().get(lane).map_or("", |track| &*track.name);
        let words = if stays { name(lane).to_owned() } else { planning_text::lane_by(name(lane), name(under), below) };
        tip::show(nodes, to, &words, "");
        if let Some(drag) = &mut self.drag {
            drag.aim = if stays { DropTarget::Stay } else { DropTarget::Beside(under, below) };
        }
    }
}
