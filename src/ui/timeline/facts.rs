//! The facts that the canvas knows of a bar or a lane besides where it stands.

use super::canvas::TimelineCanvas;
use crate::app::timeline::bar::{Bar, bar_title, lack};
use crate::app::timeline::planning_text;
use crate::app::timeline::time::DayRange;
use crate::model::depends::DependencyRule;
use crate::model::{ItemIndex, Uid};
use std::rc::Rc;

impl TimelineCanvas {
    /// By how many of its working days the later bar is too early for the earlier one; 0 where it is not, or once nothing more is to be done.
    pub fn lack(&self, rule: DependencyRule, earlier: &Bar, later: &Bar) -> i32 {
        lack(&self.state.doc.plan, self.timeline.calendars(), rule, (earlier, later))
    }

    /// The dependency that a bar does not keep to, in words; of several the one that it misses by most.
    pub fn too_early(&self, bar: &Bar) -> Option<Rc<str>> {
        let early = self.timeline.links().rules_before(bar.item).filter_map(|(item, rule)| {
            let earlier = self.timeline.bar(self.timeline.find(item)?)?;
            Some((self.lack(rule, earlier, bar), item, rule)).filter(|(days, ..)| *days > 0)
        });
        let (days, item, rule) = early.max_by_key(|(days, ..)| *days)?;
        let title = self.state.doc.plan.items().get(item).map_or("", |item| bar_title(item));
        Some(planning_text::too_early(rule, title, days).into())
    }

    /// The range of a bar without the proposal that is shown, or in the state that is compared with, if that is another.
    pub fn ghost(&self, uid: Uid) -> Option<DayRange> {
        if let Some(panel) = self.state.ui.propose.panel.as_ref().filter(|panel| panel.preview.is_some()) {
            return panel.change(uid)?.was;
        }
        let at = self.ghosts.2.binary_search_by_key(&uid.0, |(of, _)| of.0).ok()?;
        Some(self.ghosts.2[at].1)
    }

    /// True if a lane is folded to a line.
    pub fn folded(&self, lane: usize) -> bool {
        let key = self.timeline.tracks().get(lane).map(|track| track.key.as_deref().unwrap_or_default());
        key.is_some_and(|key| self.state.ui.timeline.folded.iter().any(|own| **own == *key))
    }

    /// Percent of an item that should be done by now, where that is shown.
    pub fn expected(&self, bar: &Bar) -> Option<u8> {
        let shown = self.state.ui.timeline.chart.expected && !bar.stage.is_over();
        let days = || self.timeline.calendars().item(&self.state.doc.plan.items()[bar.item]);
        shown.then(|| bar.expected(self.now(), days())).filter(|percent| (1..100).contains(percent))
    }

    /// Working days an item may slip, where that is shown.
    pub fn room(&self, item: ItemIndex) -> Option<i32> {
        self.rooms.as_ref()?.2.days(item)
    }

    /// The days through which it may, where that is shown.
    pub fn spare(&self, item: ItemIndex) -> Option<DayRange> {
        self.rooms.as_ref()?.2.spare(item)
    }
}
