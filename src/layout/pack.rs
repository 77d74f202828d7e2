//! Bars of a lane stacked into sub-rows, and what of them is in view.
//!
//! Packing is interval partitioning: bars by start, each in the lowest row that is free, which needs as many rows as bars
//! overlap at the busiest moment and no more. Within a row bars are disjoint, so what is in view is found by binary search.
//!
//! ```
//! use plan_widget::base::day::Day;
//! use plan_widget::layout::pack::{DaySpan, PackedLane};
//! use plan_widget::schedule::calendar::DayRange;
//!
//! let span = |first: &str, last: &str| {
//!     DaySpan::of(DayRange::new(Day::parse(first).unwrap(), Day::parse(last).unwrap()).unwrap(), 0.0, 10.0)
//! };
//! let lane = PackedLane::pack(vec![span("2027-01-01", "2027-01-10"), span("2027-01-05", "2027-01-07"), span("2027-01-11", "2027-01-12")]);
//! assert_eq!(lane.rows(), 2);
//! assert_eq!((lane.row(0), lane.row(2)), (Some(0), Some(0)));
//! ```

use std::ops::Range;

use crate::base::order;
use crate::schedule::calendar::DayRange;

/// The days a bar takes up in its row, half-open: what is drawn, and a title beside it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DaySpan {
    /// Day number.
    pub start: i32,
    /// Day number, greater than `start`.
    pub end: i32,
}

impl DaySpan {
    /// The days of a bar whose title reaches `overhang` px beyond its right end, at `px_per_day`.
    pub fn of(range: DayRange, overhang: f64, px_per_day: f64) -> DaySpan {
        let beyond = (overhang / px_per_day).ceil().min(1e9) as i32;
        let start = range.first.number();
        DaySpan { start, end: (range.last.number() + 1).saturating_add(beyond).max(start + 1) }
    }

    /// True if some moment is in both.
    pub const fn overlaps(self, other: DaySpan) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// Bars of one lane in their sub-rows. A bar is named by its position in what was packed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PackedLane {
    spans: Vec<DaySpan>,
    row_of: Vec<u32>,
    /// Bars by row and within a row by time; row `r` is `by_row[row_starts[r]..row_starts[r + 1]]`.
    by_row: Vec<u32>,
    row_starts: Vec<u32>,
    /// Starts and ends of all bars, each sorted: they count what overlaps a window.
    starts: Vec<i32>,
    ends: Vec<i32>,
}

/// Above this many row look-ups, an edit packs the lane anew rather than keeping every row as it was.
const MAX_LOOKUPS: usize = 1_000_000;

impl PackedLane {
    /// Packs `spans` afresh, in O(n log n): the same bars in the same order give the same rows.
    pub fn pack(spans: Vec<DaySpan>) -> PackedLane {
        let (order, starts, ends) = sorted(&spans);
        let mut rows = FreeRows::new(depth(&starts, &ends));
        let mut row_of = vec![0; spans.len()];
        for (start, bar) in order.iter().copied() {
            row_of[bar as usize] = rows.take(start, spans[bar as usize].end);
        }
        PackedLane::index(spans, row_of, rows.count, &order, starts, ends)
    }

    /// Packs the lane after an edit so that bars that did not change keep their rows. `before[i]` is the position in this
    /// lane of what is now bar `i`, `None` for a new one. A bar that changed stays in its row if it is free there, else it
    /// takes the lowest free row. Rows left empty close up. Packs afresh when most of the lane changed, or once the lane
    /// has grown to twice the rows it needs.
    pub fn repack(&self, spans: Vec<DaySpan>, before: &[Option<usize>]) -> PackedLane {
        let unchanged = |bar: usize| {
            let old = before.get(bar).copied().flatten()?;
            (self.spans.get(old) == spans.get(bar)).then_some(self.row_of.get(old).copied()?)
        };
        let changed: Vec<usize> = (0..spans.len()).filter(|bar| unchanged(*bar).is_none()).collect();
        if changed.len() * self.rows().max(1) > MAX_LOOKUPS || changed.len() * 2 > spans.len() {
            return PackedLane::pack(spans);
        }
        let (order, starts, ends) = sorted(&spans);
        let mut row_of = vec![0u32; spans.len()];
        let mut rows: Vec<Vec<DaySpan>> = vec![Vec::new(); self.rows()];
        for (_, bar) in order.iter() {
            let bar = *bar as usize;
            if let Some(row) = unchanged(bar) {
                row_of[bar] = row;
                rows[row as usize].push(spans[bar]);
            }
        }
        for bar in changed {
            let span = spans[bar];
            let own = before.get(bar).copied().flatten().and_then(|old| self.row_of.get(old).copied());
            let free = own.filter(|row| place(&rows[*row as usize], span).is_some()).map(|row| row as usize);
            let row = free.or_else(|| rows.iter().position(|row| place(row, span).is_some())).unwrap_or(rows.len());
            if row == rows.len() {
                rows.push(Vec::new());
            }
            if let Some(at) = place(&rows[row], span) {
                rows[row].insert(at, span);
            }
            row_of[bar] = row as u32;
        }
        let used = rows.iter().filter(|row| !row.is_empty()).count();
        if used > 2 * depth(&starts, &ends) {
            return PackedLane::pack(spans);
        }
        let mut next = 0u32;
        let closed_up: Vec<u32> = rows
            .iter()
            .map(|row| {
                let at = next;
                next += u32::from(!row.is_empty());
                at
            })
            .collect();
        for row in &mut row_of {
            *row = closed_up[*row as usize];
        }
        PackedLane::index(spans, row_of, used, &order, starts, ends)
    }

    /// Moves one bar of a packed lane in place, as [`PackedLane::repack`] would, without looking at all the others: the bar stays in
    /// its row if that is free, else it takes the lowest free one. Returns its row, or `None` if there is no such bar.
    pub fn set(&mut self, bar: usize, span: DaySpan) -> Option<usize> {
        let (old, row) = (self.span(bar)?, self.row(bar)?);
        let place = self.row_range(row).start + self.in_row(row).iter().position(|at| *at as usize == bar)?;
        self.by_row.remove(place);
        self.shift_rows(row, false);
        replace_sorted(&mut self.starts, old.start, span.start);
        replace_sorted(&mut self.ends, old.end, span.end);
        self.spans[bar] = span;
        let found = (self.free_at(row, span).map(|at| (row, at)))
            .or_else(|| (0..self.rows()).find_map(|row| Some((row, self.free_at(row, span)?))));
        let (new_row, at) = found.unwrap_or_else(|| {
            self.row_starts.push(self.by_row.len() as u32);
            (self.rows() - 1, 0)
        });
        self.by_row.insert(self.row_range(new_row).start + at, bar as u32);
        self.shift_rows(new_row, true);
        self.row_of[bar] = new_row as u32;
        if self.in_row(row).is_empty() {
            self.row_starts.remove(row);
            for of in self.row_of.iter_mut().filter(|of| **of as usize > row) {
                *of -= 1;
            }
        }
        self.row(bar)
    }

    /// Counts a bar more or less in a row.
    fn shift_rows(&mut self, row: usize, more: bool) {
        for start in self.row_starts.iter_mut().skip(row + 1) {
            *start = if more { *start + 1 } else { *start - 1 };
        }
    }

    /// The place at which `span` can be put into a row; `None` if something is there.
    fn free_at(&self, row: usize, span: DaySpan) -> Option<usize> {
        let bars = self.in_row(row);
        let at = bars.partition_point(|bar| self.spans[*bar as usize].end <= span.start);
        bars.get(at).is_none_or(|next| self.spans[*next as usize].start >= span.end).then_some(at)
    }

    /// Each bar in a row of its own, in the order given: the list layout.
    pub fn list(spans: Vec<DaySpan>) -> PackedLane {
        let rows = spans.len();
        let (order, starts, ends) = sorted(&spans);
        PackedLane::index(spans, (0..rows as u32).collect(), rows, &order, starts, ends)
    }

    /// Packs each block of bars into rows of its own, blocks below each other by their numbers, which count from 0 without a gap; `blocks` has one for each bar.
    pub fn blocks(spans: Vec<DaySpan>, blocks: &[u32]) -> PackedLane {
        let count = blocks.iter().max().map_or(0, |last| *last as usize + 1);
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); count];
        for (bar, block) in (0..).zip(blocks) {
            members[*block as usize].push(bar);
        }
        let (mut row_of, mut rows) = (vec![0; spans.len()], 0);
        for bars in members {
            let lane = PackedLane::pack(bars.iter().map(|bar| spans[*bar as usize]).collect());
            for (bar, row) in bars.iter().zip(&lane.row_of) {
                row_of[*bar as usize] = rows as u32 + row;
            }
            rows += lane.rows();
        }
        let (order, starts, ends) = sorted(&spans);
        PackedLane::index(spans, row_of, rows, &order, starts, ends)
    }

    /// Files bars, given in `order` of their starts, under their rows.
    fn index(
        spans: Vec<DaySpan>,
        row_of: Vec<u32>,
        rows: usize,
        order: &[(i32, u32)],
        starts: Vec<i32>,
        ends: Vec<i32>,
    ) -> PackedLane {
        let mut row_starts = vec![0u32; rows + 1];
        for row in &row_of {
            row_starts[*row as usize + 1] += 1;
        }
        for row in 0..rows {
            row_starts[row + 1] += row_starts[row];
        }
        let mut next = row_starts.clone();
        let mut by_row = vec![0u32; spans.len()];
        for (_, bar) in order {
            let at = &mut next[row_of[*bar as usize] as usize];
            by_row[*at as usize] = *bar;
            *at += 1;
        }
        PackedLane { spans, row_of, by_row, row_starts, starts, ends }
    }

    /// Number of bars.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// Number of sub-rows; 0 only for an empty lane.
    pub fn rows(&self) -> usize {
        self.row_starts.len().saturating_sub(1)
    }

    /// The sub-row of a bar; `None` if there is no such bar.
    pub fn row(&self, bar: usize) -> Option<usize> {
        self.row_of.get(bar).map(|row| *row as usize)
    }

    /// The span that a bar takes up in its row.
    pub fn span(&self, bar: usize) -> Option<DaySpan> {
        self.spans.get(bar).copied()
    }

    /// The bars of a sub-row by time.
    pub fn in_row(&self, row: usize) -> &[u32] {
        &self.by_row[self.row_range(row)]
    }

    fn row_range(&self, row: usize) -> Range<usize> {
        let bound = |at: usize| self.row_starts.get(at).map_or(self.by_row.len(), |start| *start as usize);
        bound(row)..bound(row.saturating_add(1))
    }

    /// Row and bar of all that some part of `window` and `rows` shows, in O(rows × log n + found).
    pub fn visible(&self, rows: Range<usize>, window: DaySpan) -> impl Iterator<Item = (usize, usize)> {
        (rows.start..rows.end.min(self.rows())).flat_map(move |row| {
            let bars = self.in_row(row);
            let first = bars.partition_point(|bar| self.spans[*bar as usize].end <= window.start);
            bars[first..]
                .iter()
                .map(|bar| *bar as usize)
                .take_while(move |bar| self.spans[*bar].start < window.end)
                .map(move |bar| (row, bar))
        })
    }

    /// The bar of a row that takes up the moment (day number), and the free days around it if none does.
    pub fn at(&self, row: usize, day: i32) -> Result<usize, DaySpan> {
        let bars = self.in_row(row);
        let next = bars.partition_point(|bar| self.spans[*bar as usize].end <= day);
        let start = next.checked_sub(1).map_or(i32::MIN, |at| self.spans[bars[at] as usize].end);
        match bars.get(next).map(|bar| *bar as usize) {
            Some(bar) if self.spans[bar].start <= day => Ok(bar),
            Some(bar) => Err(DaySpan { start, end: self.spans[bar].start }),
            None => Err(DaySpan { start, end: i32::MAX }),
        }
    }

    /// The number of bars of the lane that some part of `window` shows, in O(log n).
    pub fn count(&self, window: DaySpan) -> usize {
        let begun = self.starts.partition_point(|start| *start < window.end);
        let over = self.ends.partition_point(|end| *end <= window.start);
        begun.saturating_sub(over)
    }

    /// The number of bars that overlap each bucket between successive `bounds` (day numbers, ascending), in O(buckets × log n): what is
    /// drawn where bars would be too small to tell apart.
    pub fn density(&self, bounds: &[i32]) -> Vec<u32> {
        bounds.windows(2).map(|pair| self.count(DaySpan { start: pair[0], end: pair[1] }) as u32).collect()
    }
}

/// True if bars should be drawn as densities: `bars` in view are too many, or their usual width is below 3 px.
pub fn is_dense(bars: usize, usual_days: f64, px_per_day: f64, most: usize) -> bool {
    bars > most || (bars > 1 && usual_days * px_per_day < 3.0)
}

/// The place at which `span` can be put into a row sorted by time; `None` if something is there.
fn place(row: &[DaySpan], span: DaySpan) -> Option<usize> {
    let at = row.partition_point(|other| other.end <= span.start);
    row.get(at).is_none_or(|next| next.start >= span.end).then_some(at)
}

/// Takes one value out of a sorted list and puts another in.
fn replace_sorted(list: &mut Vec<i32>, old: i32, new: i32) {
    let at = list.partition_point(|value| *value < old);
    if list.get(at) == Some(&old) {
        list.remove(at);
    }
    list.insert(list.partition_point(|value| *value < new), new);
}

/// Bars by start (with their starts), the starts, and the ends, each sorted.
fn sorted(spans: &[DaySpan]) -> (Vec<(i32, u32)>, Vec<i32>, Vec<i32>) {
    let order = by_day(spans.iter().map(|span| span.start));
    let starts = order.iter().map(|(start, _)| *start).collect();
    let ends = by_day(spans.iter().map(|span| span.end)).iter().map(|(end, _)| *end).collect();
    (order, starts, ends)
}

/// Days with their places, in order of both. Counted into buckets where the days lie close, which many bars of one roadmap
/// do, and compared where they do not.
fn by_day(days: impl ExactSizeIterator<Item = i32> + Clone) -> Vec<(i32, u32)> {
    let count = days.len();
    let pairs = days.clone().enumerate().map(|(at, day)| (day, at as u32));
    let (Some(least), Some(most)) = (days.clone().min(), days.clone().max()) else {
        return Vec::new();
    };
    let width = i64::from(most) - i64::from(least) + 1;
    if width > 2 * count as i64 + 256 {
        let keys: Vec<u64> = days.map(|day| order::ascending(f64::from(day))).collect();
        let pairs: Vec<(i32, u32)> = pairs.collect();
        return order::sorted(&keys).into_iter().map(|at| pairs[at as usize]).collect();
    }
    let bucket = |day: i32| (day - least) as usize;
    let mut next = vec![0u32; width as usize + 1];
    for day in days {
        next[bucket(day) + 1] += 1;
    }
    for at in 1..next.len() {
        next[at] += next[at - 1];
    }
    let mut sorted = vec![(0, 0); count];
    for (day, at) in pairs {
        let place = &mut next[bucket(day)];
        sorted[*place as usize] = (day, at);
        *place += 1;
    }
    sorted
}

/// Most bars that overlap at any one moment.
fn depth(starts: &[i32], ends: &[i32]) -> usize {
    let (mut over, mut most) = (0, 0);
    for (begun, start) in starts.iter().enumerate() {
        while ends[over] <= *start {
            over += 1;
        }
        most = most.max(begun + 1 - over);
    }
    most
}

/// A tree of minima over the rows' ends: finds the lowest row that is free from a moment on in O(log rows).
struct FreeRows {
    leaves: usize,
    tree: Vec<i32>,
    count: usize,
}

impl FreeRows {
    fn new(rows: usize) -> FreeRows {
        let leaves = rows.max(1).next_power_of_two();
        FreeRows { leaves, tree: vec![i32::MIN; 2 * leaves], count: 0 }
    }

    /// Takes the lowest row that is free from `start`, until `end`. There is one while no more bars overlap than rows.
    fn take(&mut self, start: i32, end: i32) -> u32 {
        let mut node = 1;
        while node < self.leaves {
            node *= 2;
            if self.tree[node] > start {
                node += 1;
            }
        }
        let row = node - self.leaves;
        self.tree[node] = end;
        while node > 1 {
            node /= 2;
            self.tree[node] = self.tree[2 * node].min(self.tree[2 * node + 1]);
        }
        self.count = self.count.max(row + 1);
        row as u32
    }
}
