//! The facts that the canvas knows of a bar or a lane besides where it stands.

use super::canvas::TimelineCanvas;
use crate::app::timeline::bar::Bar;
use crate::app::timeline::time::DayRange;
use crate::model::{ItemIndex, Uid};

impl TimelineCanvas {
    /// By how many days a bar starts before something it depends on has ended; 0 once nothing more is to be done.
    pub fn too_early(&self, bar: &Bar) -> i32 {
        if bar.stage.is_over() {
            return 0;
        }
        let before = self.timeline.links().before(bar.item);
        let ends = before.filter_map(|item| self.timeline.bar(self.timeline.find(item)?)).map(|bar| bar.range.last);
        ends.max().map_or(0, |end| (end.days_since(bar.range.first) + 1).max(0))
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
