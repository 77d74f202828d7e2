//! The rows in view: virtualisation for rows of one height, and for lanes of many.
//!
//! ```
//! use plan_widget::layout::window::RowWindow;
//!
//! let window = RowWindow::new(400.0, 300.0, 40.0, 0, 1000);
//! assert!(window.rows().contains(&10) && !window.rows().contains(&30));
//! ```

/// Rows to render of a list of equal rows: `count` of them from `first`, each in its slot of a ring.
///
/// A row keeps its slot while it stays in the window, so scrolling by one row changes what one slot shows and leaves all
/// others alone. There are `ring` slots, as many as a window of this height can ever need; it depends on the height of the
/// view and of a row only, so that scrolling makes and removes no nodes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RowWindow {
    pub first: usize,
    pub count: usize,
    /// Number of slots, at least `count`.
    pub ring: usize,
}

impl RowWindow {
    /// Rows of `row_height` px in a view `height` px high, scrolled down by `scroll` px, with `overscan` more rows to either
    /// side, of `total` rows. Scroll positions beyond the list (elastic scrolling) show its ends.
    pub fn new(scroll: f64, height: f64, row_height: f64, overscan: usize, total: usize) -> RowWindow {
        let row_height = row_height.max(1.0);
        // A view that cuts two rows shows one more than fit into it.
        let shown = (height.max(0.0) / row_height).ceil() as usize + 1;
        let ring = shown + 2 * overscan;
        let top = (scroll.max(0.0) / row_height).floor() as usize;
        let first = top.saturating_sub(overscan).min(total.saturating_sub(ring));
        RowWindow { first, count: ring.min(total - first), ring }
    }

    /// The slot that shows a row, below `ring`.
    pub fn slot(self, row: usize) -> usize {
        row % self.ring
    }

    /// The row shown in a slot, if there is one.
    pub fn row(self, slot: usize) -> Option<usize> {
        if slot >= self.ring {
            return None;
        }
        let row = self.first + (slot + self.ring - self.first % self.ring) % self.ring;
        (row < self.first + self.count).then_some(row)
    }

    /// Rows in view or beside it.
    pub fn rows(self) -> std::ops::Range<usize> {
        self.first..self.first + self.count
    }

    /// The scroll position nearest to `scroll` at which all of `row` is in view below `header` px, all in px.
    pub fn reveal(scroll: f64, height: f64, row_height: f64, header: f64, row: usize) -> f64 {
        let top = row as f64 * row_height;
        let visible = (height - header).max(row_height);
        scroll.min(top).max(top + row_height - visible)
    }
}

/// The stretch drawn along one axis around what is seen of it (from, to; px): what was drawn before, while it reaches `least` px beyond what is seen or to the
/// ends of the whole, 0 and `total`; else to `most` px beyond, and what was drawn before stays up to `keep` px beyond. So most scrolling draws nothing,
/// nor does going back. Both ends are whole px.
pub fn around(before: (f64, f64), seen: (f64, f64), (least, most): (f64, f64), keep: f64, total: f64) -> (f64, f64) {
    let within = |px: f64| px.max(0.0).min(total.max(0.0));
    if before.0 <= within(seen.0 - least) && before.1 >= within(seen.1 + least) {
        return before;
    }
    let overlaps = before.0 < before.1 && before.0 < seen.1 && before.1 > seen.0;
    let old = if overlaps { before } else { seen };
    let (left, right) = (old.0.max(seen.0 - keep).min(seen.0 - most), old.1.min(seen.1 + keep).max(seen.1 + most));
    (within(left).floor(), within(right).ceil())
}

/// Tops of lanes of different heights, stacked.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct LaneOffsets {
    /// Top of each lane and the bottom of the last, px: one more than there are lanes.
    tops: Vec<f64>,
}

impl LaneOffsets {
    /// Stacks lanes of these heights (px, not negative).
    pub fn new(heights: impl IntoIterator<Item = f64>) -> LaneOffsets {
        let mut tops = vec![0.0];
        let mut top = 0.0;
        for height in heights {
            top += height.max(0.0);
            tops.push(top);
        }
        LaneOffsets { tops }
    }

    /// Number of lanes.
    pub fn len(&self) -> usize {
        self.tops.len().saturating_sub(1)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Height of all lanes, px.
    pub fn total(&self) -> f64 {
        self.tops.last().copied().unwrap_or(0.0)
    }

    /// Top of a lane, px; the bottom of all if there is no such lane.
    pub fn top(&self, lane: usize) -> f64 {
        self.tops.get(lane).copied().unwrap_or_else(|| self.total())
    }

    /// Height of a lane, px; 0 if there is no such lane.
    pub fn height(&self, lane: usize) -> f64 {
        self.top(lane + 1) - self.top(lane)
    }

    /// The lane at `y` px, the nearest one beyond the ends; `None` if there are none.
    pub fn lane_at(&self, y: f64) -> Option<usize> {
        let above = self.tops.partition_point(|top| *top <= y);
        (!self.is_empty()).then(|| above.saturating_sub(1).min(self.len() - 1))
    }

    /// The lanes of which some part lies between `top` and `bottom` px.
    pub fn range(&self, top: f64, bottom: f64) -> std::ops::Range<usize> {
        let end = self.tops[..self.len()].partition_point(|lane| *lane < bottom);
        let first = self.tops.get(1..).unwrap_or_default().partition_point(|lane_end| *lane_end <= top);
        first.min(end)..end
    }
}

/// The height at which a list that has to scroll in this room ends, px: in the middle of a row, so that it is seen to go on.
///
/// ```
/// use plan_widget::layout::window::cut_at_half;
///
/// assert_eq!(cut_at_half(300.0, 32.0), 272.0);
/// assert_eq!(cut_at_half(20.0, 32.0), 20.0, "there is no room for one");
/// ```
pub fn cut_at_half(room: f64, row: f64) -> f64 {
    let rows = (room / row - 0.5).floor();
    if row > 0.0 && rows >= 1.0 { (rows + 0.5) * row } else { room }
}
