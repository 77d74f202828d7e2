//! Lanes that are dragged to another place among lanes.

use super::desk::Desk;
use super::drag::{Aim, Nodes, at};
use super::head::px;
use super::tip;
use crate::app::derived::timeline::outer;
use crate::app::state::Lanes;
use crate::app::text;
use crate::model::Key;
use std::ops::Range;
use web_sys::{Element, HtmlElement};

impl Desk {
    /// The entries of the plan that lanes stand for, where their order is that of the lanes.
    fn ordered(&self) -> &[std::rc::Rc<crate::model::Record>] {
        match self.state.ui.lanes {
            Lanes::Team => self.state.doc.plan.list(Key::Teams),
            Lanes::Objective => self.state.doc.plan.list(Key::Objectives),
            _ => &[],
        }
    }

    /// Whether a lane can be put in another place.
    pub fn movable(&self, lane: usize) -> bool {
        let entries = self.ordered();
        let own = self.timeline.tracks().get(lane).map(|track| outer(&track.key));
        self.editable() && entries.len() > 1 && own.is_some_and(|own| entries.iter().any(|entry| entry.id() == own))
    }

    /// The lane whose name an element belongs to, if it can be put in another place.
    pub fn lane_held(&self, on: &Element) -> Option<usize> {
        let name = on.closest(".name").ok()??;
        let lane = name.closest(".lane").ok()??.get_attribute("data-lane")?.parse().ok()?;
        (on.closest("button").ok()?.is_none() && self.movable(lane)).then_some(lane)
    }

    /// The lanes that move together with this one: those of the same first field.
    fn group(&self, lane: usize) -> Range<usize> {
        let tracks = self.timeline.tracks();
        let same = |at: &usize| outer(&tracks[*at].key) == outer(&tracks[lane].key);
        let first = (0..=lane).rev().take_while(same).last().unwrap_or(lane);
        first..(lane..tracks.len()).take_while(same).last().map_or(lane + 1, |last| last + 1)
    }

    /// Draws between which lanes a lane would go.
    pub fn preview_lane(&mut self, nodes: &Nodes, lane: usize, to: (f64, f64)) {
        let Some((_, cy)) = at(self, nodes, to) else { return };
        let tops = &self.camera.tops;
        let under = tops.lane_at(cy.max(0.0)).filter(|lane| self.movable(*lane));
        // Below all lanes that have an order is behind the last of them.
        let last = (0..self.timeline.tracks().len()).rev().find(|lane| self.movable(*lane)).unwrap_or(lane);
        let group = self.group(under.unwrap_or(last));
        let end = tops.top(group.end - 1) + tops.height(group.end - 1);
        let behind = under.is_none() || cy > (tops.top(group.start) + end) / 2.0;
        let (slot, y) = if behind { (group.end, end) } else { (group.start, tops.top(group.start)) };
        let own = self.group(lane);
        let stays = own.start <= slot && slot <= own.end;
        if let Some(guide) = nodes.guide.cast::<HtmlElement>() {
            guide.set_hidden(false);
            guide.set_class_name("guide across");
            guide.style().set_css_text(&px("top", y));
        }
        let entries = self.ordered();
        let name = |lane: usize| {
            let key = outer(&self.timeline.tracks().get(lane)?.key);
            let entry = entries.iter().find(|entry| entry.id() == key)?;
            let title = if self.state.ui.lanes == Lanes::Team { Key::Name } else { Key::Title };
            Some(entry.text(title).unwrap_or(entry.id()))
        };
        let own = name(lane).unwrap_or_default();
        let words = if stays { own.to_owned() } else { text::roadmap::lane_before(own, name(slot)) };
        tip::show(nodes, to, &words, "");
        if let Some(drag) = &mut self.drag {
            drag.aim = if stays { Aim::Stay } else { Aim::Before(slot) };
        }
    }
}
