//! The part of the calendar that is shown at first and by Fit, and what the store is told of it.

use super::canvas::TimelineCanvas;
use super::marks;
use crate::app::timeline::bar::label_width;
use crate::app::timeline::time::DayRange;
use crate::app::timeline::tracks::ROOMY;
use crate::layout::labels::{FittedLabel, fit_with_labels};
use crate::layout::scale::{TimeScale, ZoomLevel};

/// Room beside the bars when everything is fitted, px.
const FIT_MARGIN: f64 = 24.0;

impl TimelineCanvas {
    /// Zooms about the camera's anchor.
    pub fn zoom(&mut self, px_per_day: f64) {
        self.camera.zoom(px_per_day);
        self.pack();
    }

    /// The first look: the zoom that the state names, or everything where that is not too far away, else half a year around today.
    pub fn start(&mut self, range: DayRange) {
        self.started = true;
        self.zoomed = self.state.ui.timeline.zoom;
        match self.state.ui.timeline.zoom {
            Some(zoom) => {
                self.camera.anchor = Some(0.0);
                self.zoom(zoom);
                self.camera.show_day(self.now(), 0.3);
            }
            None => {
                let fitted = TimeScale::fit(range, self.camera.width(), FIT_MARGIN).px_per_day();
                // Many bars need more room to be told apart.
                let least = if self.timeline.dated() <= ROOMY { 0.9 } else { 2.0 };
                if fitted >= least {
                    self.fit(range);
                } else {
                    self.zoom(ZoomLevel::Quarter.px_per_day() * 0.75);
                    let now = self.now();
                    let near = if range.contains(now) { now } else { range.first };
                    self.camera.show_day(near, 0.3);
                }
            }
        }
        self.stack();
        self.camera.scroll(self.camera.view.left, 0.0);
    }

    /// Shows all bars, milestones and timeboxes with their names.
    pub fn fit(&mut self, range: DayRange) {
        let px = self.fitting(range).min(ZoomLevel::Month.px_per_day());
        self.zoom(px);
        let left = self.camera.scale.x(range.first);
        let spare = self.camera.width() - (self.camera.scale.x_end(range.last) - left);
        self.camera.scroll(left - FIT_MARGIN.min(spare / 2.0), self.camera.view.top);
    }

    /// The zoom at which everything is in view, with the titles that stand beside their bars.
    fn fitting(&self, range: DayRange) -> f64 {
        let px = TimeScale::fit(range, self.camera.width(), FIT_MARGIN).px_per_day();
        if self.timeline.dated() > ROOMY {
            return px;
        }
        let items = self.state.doc.plan.items();
        let measure = |text: &str| self.measure.width(text);
        let day = |day: crate::base::day::Day| f64::from(day.days_since(range.first));
        let bars = self.timeline.tracks().iter().flat_map(|track| &track.bars).map(|bar| FittedLabel {
            from: day(bar.range.first),
            to: day(bar.range.last) + 1.0,
            text: items.get(bar.item).map_or(0.0, |item| label_width(item, bar.stage, &measure)),
        });
        let labels: Vec<FittedLabel> = bars.chain(marks::labels(self, range)).collect();
        fit_with_labels(px, &labels, self.camera.width() - 2.0 * FIT_MARGIN)
    }

    /// The zoom that the store does not know yet, and whether it is the widest there is.
    pub fn zoom_to_tell(&mut self) -> Option<(f64, bool)> {
        let px = self.camera.scale.px_per_day();
        let widest = px <= self.camera.widest() * 1.001;
        if !self.started || (self.zoomed == Some(px) && self.widest == widest) {
            return None;
        }
        (self.zoomed, self.widest) = (Some(px), widest);
        Some((px, widest))
    }
}
