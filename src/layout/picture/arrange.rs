//! The layout of a picture: its time axis, and its bars in their rows.

use super::content::{Picture, PictureBar, PictureLane, content, label};
use crate::base::day::Day;
use crate::base::number::bounded;
use crate::layout::labels::overhang;
use crate::layout::pack::{DaySpan, PackedLane};
use crate::layout::scale::TimeScale;
use crate::layout::scene::{SceneInk, font};
use crate::layout::text::text_width;
use crate::layout::ticks::units;
use crate::schedule::calendar::{DayRange, FiscalCalendar};

pub(super) const MARGIN: f64 = 16.0;
pub(super) const BAR: f64 = 22.0;
pub(super) const PITCH: f64 = 28.0;
pub(super) const LANE_PAD: f64 = 6.0;
pub(super) const LOAD: f64 = 14.0;
/// Height of a line on too much work, and how many of them a lane has at most.
pub(super) const OVER: f64 = 16.0;
pub(super) const MOST_OVER: usize = 5;
pub(super) const HEADER_ROW: f64 = 22.0;
pub(super) const STRIP: f64 = 20.0;
pub(super) const LINE: f64 = 20.0;
/// A bar is drawn at least this wide, px.
pub(super) const MIN_BAR: f64 = 3.0;

/// Horizontal layout: where the time axis lies, and the bars in their rows.
pub(super) struct PictureLayout {
    /// Left edge of the time axis, px.
    pub left: f64,
    pub right: f64,
    pub scale: TimeScale,
    pub lanes: Vec<PackedLane>,
}

impl PictureLayout {
    pub fn new(picture: &Picture, width: f64, calendar: FiscalCalendar) -> PictureLayout {
        let widest = picture.lanes.iter().map(|lane| ink_width(&lane.title, SceneInk::LaneTitle)).fold(0.0, f64::max);
        let column = if widest > 0.0 { (widest + 12.0).min(width * 0.22) } else { 0.0 };
        let (left, right) = (MARGIN + column, width - MARGIN);
        let content = content(picture);
        let mut scale = TimeScale::fit(content, right - left, 0.0);
        // Titles beside the last bars need room that the scale must leave, and which depends on the scale again.
        for _ in 0..3 {
            let minor = units(scale.px_per_day()).1;
            let range = calendar.span(content.first, minor).union(calendar.span(content.last, minor));
            let reach =
                picture.lanes.iter().flat_map(|lane| &lane.bars).map(|bar| reach(bar, scale)).fold(0.0, f64::max);
            let spare = bounded(reach - scale.x_end(range.last), 0.0, (right - left) / 5.0);
            scale = TimeScale::fit(range, right - left - spare, 0.0);
        }
        let pack = |lane: &PictureLane| {
            let span = |bar: &PictureBar| {
                let width = scale.extent(bar.range).1.max(MIN_BAR);
                let beyond =
                    (width - scale.extent(bar.range).1) + overhang(width, ink_width(&label(bar), SceneInk::BarLabel));
                let own = DaySpan::of(bar.range, beyond, scale.px_per_day());
                let ghost = bar.ghost.map_or(own, |range| DaySpan::of(range, 0.0, scale.px_per_day()));
                DaySpan { start: own.start.min(ghost.start), end: own.end.max(ghost.end) }
            };
            let spans = lane.bars.iter().map(span).collect();
            match &lane.blocks {
                Some(blocks) => PackedLane::blocks(spans, blocks),
                None if picture.list => PackedLane::list(spans),
                None => PackedLane::pack(spans),
            }
        };
        PictureLayout { left, right, scale, lanes: picture.lanes.iter().map(pack).collect() }
    }

    pub fn x(&self, day: Day) -> f64 {
        self.left + self.scale.x(day)
    }

    pub fn x_end(&self, day: Day) -> f64 {
        self.left + self.scale.x_end(day)
    }

    /// Left and right edge of what is drawn for a range, px, cut at the edges of the axis; `None` outside.
    pub fn cut(&self, range: DayRange) -> Option<(f64, f64)> {
        let left = self.x(range.first).max(self.left);
        let right = self.x_end(range.last).min(self.right);
        (left < right).then(|| (left, right.max(left + MIN_BAR)))
    }
}

pub(super) fn ink_width(text: &str, ink: SceneInk) -> f64 {
    let (size, bold) = font(ink);
    text_width(text, size, bold)
}

/// The right end of a bar with its title, px.
fn reach(bar: &PictureBar, scale: TimeScale) -> f64 {
    let (x, width) = scale.extent(bar.range);
    x + width + overhang(width, ink_width(&label(bar), SceneInk::BarLabel))
}
