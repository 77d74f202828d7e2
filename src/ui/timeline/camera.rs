//! The part of the timeline that is seen: zoom, scroll position, and the larger part that is drawn. While something moves that is little more ahead, and behind
//! it what was drawn, up to a screen; at rest it is a screen more to either side. Scrolling there draws nothing.

use crate::app::options::Lanes;
use crate::app::timeline::time::DayRange;
use crate::app::timeline::tracks::Timeline;
use crate::base::day::Day;
use crate::base::number::bounded;
use crate::layout::scale::{MAX_PX_PER_DAY, MIN_PX_PER_DAY, TimeScale, widest_zoom};
use crate::layout::window::{LaneOffsets, around};
use crate::ui::hooks::Viewport;

/// Height of a row with its gutter, px.
pub const ROW: f64 = 28.0;
/// Height of a bar, px.
pub const BAR: f64 = 22.0;
/// Space above the first and below the last row of a lane, px.
pub const LANE_PAD: f64 = 4.0;
/// Height of a lane that shows density, px.
pub const DENSE: f64 = 52.0;
/// Least height of a lane by two fields, px.
const PAIR: f64 = 52.0;
/// Least width of a bar, px.
pub const MIN_BAR: f64 = 4.0;
/// Days of empty calendar before and after everything.
const SPARE_DAYS: i32 = 400;
/// The widest drawing, px: browsers stop at some ten millions.
const MAX_WIDTH: f64 = 8e6;
/// The part beyond what is seen that is drawn, at least and at most, px.
const BESIDE: (f64, f64) = (120.0, 400.0);
const BELOW: (f64, f64) = (60.0, 200.0);
/// The distance from the left edge of what is seen within which a bar may soon lie across it, px.
const EDGE: f64 = 200.0;

/// A part of the drawing, px: x from the start of the calendar, y from the top of the first lane.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CanvasPart {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// The camera.
#[derive(Clone, Debug)]
pub struct Camera {
    /// Scroll position and size of the scroller.
    pub view: Viewport,
    /// Days to pixels.
    pub scale: TimeScale,
    /// Days of the whole drawing, and of what is in it.
    pub days: i32,
    held: i32,
    /// Tops of the lanes.
    pub tops: LaneOffsets,
    /// True if lanes show densities.
    pub dense: bool,
    /// Width of the column of lane names, px.
    pub names: f64,
    /// Height of the header, px.
    pub head: f64,
    /// The place to scroll to once it is drawn.
    pub scroll_to: Option<(f64, f64)>,
    /// The point that stays where it is at the next zoom, px from the left of the calendar's visible part; the middle if nothing is named.
    pub anchor: Option<f64>,
    /// Height of the strip of load below each lane, px.
    pub strip: f64,
    /// The part that is drawn; the part near to what was seen when that was decided; and the zoom and size it is a part of.
    drawn: CanvasPart,
    near: CanvasPart,
    whole: (TimeScale, f64, f64),
}

impl Default for Camera {
    fn default() -> Camera {
        Camera {
            view: Viewport::default(),
            scale: TimeScale::new(Day::EPOCH, 4.4),
            days: 0,
            held: 0,
            tops: LaneOffsets::default(),
            dense: false,
            names: 0.0,
            head: 44.0,
            scroll_to: None,
            anchor: None,
            strip: 0.0,
            drawn: CanvasPart::default(),
            near: CanvasPart::default(),
            whole: (TimeScale::new(Day::EPOCH, 4.4), 0.0, 0.0),
        }
    }
}

impl Camera {
    /// Width of the calendar's visible part, px.
    pub fn width(&self) -> f64 {
        (self.view.width - self.names).max(1.0)
    }

    /// Height of the lanes' visible part, px.
    pub fn height(&self) -> f64 {
        (self.view.height - self.head).max(1.0)
    }

    /// Width of the whole calendar, px.
    pub fn content_width(&self) -> f64 {
        (f64::from(self.days) * self.scale.px_per_day()).max(self.width())
    }

    /// The part that is seen.
    pub fn seen(&self) -> CanvasPart {
        let Viewport { left, top, .. } = self.view;
        CanvasPart { left, right: left + self.width(), top, bottom: top + self.height() }
    }

    /// The part that is drawn, as of [`Camera::lay`].
    pub fn drawn(&self) -> CanvasPart {
        self.drawn
    }

    /// The part of the drawing that was seen, or nearly, when it was decided.
    pub fn near(&self) -> CanvasPart {
        self.near
    }

    /// True if what reaches from `x` to `end` (px from the start of the calendar) lies at the left edge of what is seen, or will soon.
    pub fn at_edge(&self, x: f64, end: f64) -> bool {
        let edge = self.near.left + BESIDE.1;
        x < edge + EDGE && end > edge - EDGE
    }

    /// The part to be drawn, where it is to reach so far beyond what is seen to the sides (at least, at most; px).
    fn around(&self, beside: (f64, f64)) -> CanvasPart {
        let (seen, wide) = (self.seen(), self.content_width());
        let tall = self.tops.total().max(seen.bottom);
        let old = if self.whole == (self.scale, wide, tall) {
            self.drawn
        } else {
            CanvasPart { left: 1.0, ..CanvasPart::default() }
        };
        let (top, bottom) = around((old.top, old.bottom), (seen.top, seen.bottom), BELOW, BELOW.1, tall);
        // What moves up or down draws rows of a width that costs little.
        let stays = (top, bottom) == (old.top, old.bottom);
        let sides = if stays { (old.left, old.right) } else { (1.0, 0.0) };
        let (left, right) = around(sides, (seen.left.min(wide), seen.right), beside, self.width(), wide);
        CanvasPart { left, right: right.max(left), top, bottom }
    }

    /// True if what is seen has come too near to an end of what is drawn.
    pub fn strays(&self) -> bool {
        self.around(BESIDE) != self.drawn
    }

    /// Lays the part that is drawn around what is seen, unless it still is.
    pub fn lay(&mut self) {
        self.hold_drawn(self.around(BESIDE));
    }

    /// The part to draw at rest, if that is another one.
    pub fn at_rest(&self) -> Option<CanvasPart> {
        let beside = (self.width() * 0.6, self.width());
        Some(self.around(beside)).filter(|part| *part != self.drawn)
    }

    /// Decides what is drawn.
    pub fn hold_drawn(&mut self, part: CanvasPart) {
        let tall = self.tops.total().max(self.seen().bottom);
        let whole = (self.scale, self.content_width(), tall);
        if part != self.drawn || whole != self.whole {
            let seen = self.seen();
            let (left, right) = (seen.left - BESIDE.1, seen.right + BESIDE.1);
            (self.drawn, self.near, self.whole) = (part, CanvasPart { left, right, ..part }, whole);
        }
    }

    /// The day in the middle of what is seen.
    pub fn middle(&self) -> Day {
        self.scale.day(self.view.left + self.width() / 2.0)
    }

    /// Makes room for `range` and more; the calendar only grows, so that nothing jumps.
    pub fn hold(&mut self, range: DayRange, anew: bool) {
        self.held = range.days();
        let wide =
            DayRange { first: range.first.add_days(-SPARE_DAYS).month_start(), last: range.last.add_days(SPARE_DAYS) };
        let now = DayRange { first: self.scale.origin(), last: self.scale.origin().add_days(self.days - 1) };
        let all = if anew || self.days == 0 { wide } else { now.union(wide) };
        let moved = f64::from(self.scale.origin().days_since(all.first)) * self.scale.px_per_day();
        self.scale = self.scale.with_origin(all.first);
        self.days = all.days();
        if moved != 0.0 && !anew {
            self.scroll(self.view.left + moved, self.view.top);
        }
    }

    /// The zoom nearest to `px_per_day` that can be drawn.
    pub fn limited(&self, px_per_day: f64) -> f64 {
        let most = (MAX_WIDTH / f64::from(self.days.max(1))).max(MIN_PX_PER_DAY);
        bounded(px_per_day, self.widest(), most.min(MAX_PX_PER_DAY))
    }

    /// The fewest pixels per day.
    pub fn widest(&self) -> f64 {
        widest_zoom(self.held)
    }

    /// Zooms about the anchor.
    pub fn zoom(&mut self, px_per_day: f64) {
        let at = bounded(self.anchor.take().unwrap_or(self.width() / 2.0), 0.0, self.width());
        let (scale, moved) = self.scale.zoom(self.limited(px_per_day), self.view.left + at);
        self.scale = scale;
        self.scroll(self.view.left + moved, self.view.top);
    }

    /// Scrolls, after the next drawing.
    pub fn scroll(&mut self, left: f64, top: f64) {
        let most = (self.content_width() - self.width()).max(0.0);
        let lowest = (self.tops.total() - self.height()).max(0.0);
        self.view.left = bounded(left, 0.0, most).round();
        self.view.top = bounded(top, 0.0, lowest).round();
        self.scroll_to = Some((self.view.left, self.view.top));
    }

    /// Scrolls so that a day stands at this share (0–1) of the visible part.
    pub fn show_day(&mut self, day: Day, share: f64) {
        self.scroll(self.scale.x(day) - self.width() * share, self.view.top);
    }

    /// Scrolls as little as it takes to see a box.
    pub fn reveal(&mut self, part: CanvasPart) {
        let near = |low: f64, high: f64, from: f64, size: f64, margin: f64| {
            // What is larger than the view shows its beginning.
            if high - low + 2.0 * margin > size {
                low - margin
            } else {
                from.min(low - margin).max(high + margin - size)
            }
        };
        let left = if part.right > self.view.left + 24.0 && part.left < self.view.left + self.width() - 24.0 {
            self.view.left
        } else {
            near(part.left, part.right, self.view.left, self.width(), 48.0)
        };
        let top = near(part.top, part.bottom, self.view.top, self.height(), 4.0);
        if (left, top) != (self.view.left, self.view.top) {
            self.scroll(left, top);
        }
    }

    /// Stacks the lanes; the one at the top of the view stays there.
    pub fn stack(&mut self, timeline: &Timeline, dense: bool, folded: &[bool]) {
        let anchor = self.tops.lane_at(self.view.top).map(|lane| (lane, self.view.top - self.tops.top(lane)));
        let same = self.tops.len() == timeline.tracks().len();
        // The names of lanes by two fields take two lines.
        let least = if timeline.grouping().by().1 == Lanes::None { 0.0 } else { PAIR };
        let heights = timeline.tracks().iter().zip(folded).map(|(track, folded)| match track.height() {
            0 => 0.0,
            _ if *folded => ROW + 2.0 * LANE_PAD,
            _ if dense => DENSE + self.strip,
            rows => (rows as f64 * ROW + 2.0 * LANE_PAD).max(least) + self.strip,
        });
        let tops = LaneOffsets::new(heights);
        if tops == self.tops {
            return;
        }
        self.dense = dense;
        self.tops = tops;
        if let Some((lane, into)) = anchor.filter(|_| same && self.view.top > 0.0) {
            let top = self.tops.top(lane) + into.min(self.tops.height(lane));
            self.scroll(self.view.left, top);
        }
    }

    /// Top of a row of a lane, from the top of the lane, px.
    pub fn row_top(row: usize) -> f64 {
        LANE_PAD + row as f64 * ROW
    }
}

/// Height of an entry, and of one that has more to say, px.
pub const ENTRY: f64 = 52.0;
