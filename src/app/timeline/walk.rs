//! From bar to bar by keyboard.

use crate::app::timeline::tracks::{BarPlace, Timeline};

/// A way to go from a bar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WalkStep {
    /// To the nearest one in the row above that has one.
    Up,
    /// To the nearest one in the row below that has one.
    Down,
    /// To the one before it in its row, or the last one of the row above.
    Back,
    /// To the one behind it in its row, or the first one of the row below.
    Forth,
    /// To the first one of its row.
    RowStart,
    /// To the last one of its row.
    RowEnd,
    /// To the first one of all.
    First,
    /// To the last one of all.
    Last,
}

impl Timeline {
    /// The place that a step leads to; `None` where there is nothing that way.
    pub fn step(&self, from: BarPlace, step: WalkStep) -> Option<BarPlace> {
        let track = self.tracks.get(from.track)?;
        let row = track.rows.row(from.bar)?;
        let in_row = track.rows.in_row(row);
        let at = in_row.iter().position(|bar| *bar as usize == from.bar)?;
        let here = |bar: Option<&u32>| bar.map(|bar| BarPlace { track: from.track, bar: *bar as usize });
        match step {
            WalkStep::Up | WalkStep::Down => {
                let own = track.bars[from.bar].range;
                let middle = i64::from(own.first.number()) + i64::from(own.last.number());
                let (track, row) = self.next_row(from.track, row, step == WalkStep::Down)?;
                self.nearest(track, row, middle)
            }
            WalkStep::Back => here(at.checked_sub(1).and_then(|at| in_row.get(at))).or_else(|| {
                let (track, row) = self.next_row(from.track, row, false)?;
                self.end_of(track, row, true)
            }),
            WalkStep::Forth => here(in_row.get(at + 1)).or_else(|| {
                let (track, row) = self.next_row(from.track, row, true)?;
                self.end_of(track, row, false)
            }),
            WalkStep::RowStart => here(in_row.first()),
            WalkStep::RowEnd => here(in_row.last()),
            WalkStep::First => {
                let track = self.tracks.iter().position(|track| !track.bars.is_empty())?;
                self.end_of(track, 0, false)
            }
            WalkStep::Last => {
                let track = self.tracks.iter().rposition(|track| !track.bars.is_empty())?;
                self.end_of(track, self.tracks[track].rows.rows() - 1, true)
            }
        }
    }

    /// The next lane above (`-1`) or below (`1`) that is drawn, for moving an item there.
    pub fn next_lane(&self, track: usize, down: bool) -> Option<usize> {
        let drawn = |at: &usize| self.tracks[*at].height() > 0 || self.tracks[*at].key.is_none();
        if down { (track + 1..self.tracks.len()).find(drawn) } else { (0..track).rev().find(drawn) }
    }

    fn next_row(&self, track: usize, row: usize, down: bool) -> Option<(usize, usize)> {
        if down {
            if row + 1 < self.tracks[track].rows.rows() {
                return Some((track, row + 1));
            }
            (track + 1..self.tracks.len()).find(|at| !self.tracks[*at].bars.is_empty()).map(|at| (at, 0))
        } else {
            if row > 0 {
                return Some((track, row - 1));
            }
            let above = (0..track).rev().find(|at| !self.tracks[*at].bars.is_empty())?;
            Some((above, self.tracks[above].rows.rows() - 1))
        }
    }

    fn end_of(&self, track: usize, row: usize, last: bool) -> Option<BarPlace> {
        let bars = self.tracks[track].rows.in_row(row);
        let bar = if last { bars.last() } else { bars.first() };
        bar.map(|bar| BarPlace { track, bar: *bar as usize })
    }

    /// The bar of a row whose middle is nearest; `middle` is twice a day number.
    fn nearest(&self, track: usize, row: usize, middle: i64) -> Option<BarPlace> {
        let own = &self.tracks[track];
        let far = |bar: &u32| {
            let range = own.bars[*bar as usize].range;
            (i64::from(range.first.number()) + i64::from(range.last.number()) - middle).abs()
        };
        let bar = own.rows.in_row(row).iter().copied().min_by_key(far)?;
        Some(BarPlace { track, bar: bar as usize })
    }
}
