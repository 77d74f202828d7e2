//! The rows in which milestones and timeboxes stand below the calendar: each list has its own, so that no name hides another.

use super::camera::MIN_BAR;
use super::measure::Measure;
use crate::app::timeline::entries::{milestones, timeboxes};
use crate::app::timeline::time::{DayRange, ItemTimes};
use crate::base::order;
use crate::layout::labels::{LabelRow, label_rows};
use crate::layout::scale::TimeScale;
use crate::model::{Key, Plan, Record};
use crate::ui::timeline::grab::CalendarMark;

/// Height of a row of marks, px.
pub const STRIP: f64 = 20.0;
/// Most rows of timeboxes, and of milestones.
const MOST: (usize, usize) = (2, 3);
/// Space between two marks, px.
const GAP: f64 = 10.0;
/// Room for a milestone's sign, px.
pub const SIGN: f64 = 16.0;

/// All marks by time, each with its entry.
pub fn sorted(plan: &Plan, fiscal: u8) -> Vec<(CalendarMark, DayRange, &Record)> {
    let stones = milestones(plan).map(|(day, entry)| {
        let range = DayRange { first: day, last: day };
        let when = ItemTimes::days(range);
        (CalendarMark { list: Key::Milestones, uid: entry.uid, when, edge: None }, range, &***entry)
    });
    let boxes = timeboxes(plan, fiscal).map(|(range, entry)| {
        let when = ItemTimes::of(entry).unwrap_or_else(|| ItemTimes::days(range));
        (CalendarMark { list: Key::Timeboxes, uid: entry.uid, when, edge: None }, range, &***entry)
    });
    let mut all: Vec<(CalendarMark, DayRange, &Record)> = boxes.chain(stones).collect();
    all.sort_by_cached_key(|(_, range, entry)| order::pair(range.first.number(), entry.uid.0));
    all
}

/// The rows of the marks, in their order, and how many rows timeboxes and milestones take.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MarkRows {
    pub rows: Vec<LabelRow>,
    /// Rows of timeboxes and of milestones.
    pub counts: (usize, usize),
}

impl MarkRows {
    /// The rows at a zoom.
    pub fn of(plan: &Plan, fiscal: u8, scale: TimeScale, measure: &Measure) -> MarkRows {
        let all = sorted(plan, fiscal);
        let spans = |list: Key| -> Vec<(f64, f64)> {
            let of = all.iter().filter(|(mark, ..)| mark.list == list);
            let span = |(_, range, entry): &(CalendarMark, DayRange, &Record)| {
                let (x, width) = scale.extent(*range);
                if list == Key::Timeboxes {
                    return (x, x + width.max(MIN_BAR));
                }
                let text = measure.width(entry.title_or_name().unwrap_or_default());
                let middle = x + scale.px_per_day() / 2.0;
                (middle - SIGN / 2.0, middle + SIGN + text + GAP)
            };
            of.map(span).collect()
        };
        let boxes = label_rows(&spans(Key::Timeboxes), MOST.0);
        let stones = label_rows(&spans(Key::Milestones), MOST.1);
        let count = |rows: &[LabelRow]| rows.iter().map(|row| row.row + 1).max().unwrap_or(0);
        let counts = (count(&boxes), count(&stones));
        let (mut boxes, mut stones) = (boxes.into_iter(), stones.into_iter());
        let next = |(mark, ..): &(CalendarMark, DayRange, &Record)| {
            if mark.list == Key::Milestones { stones.next() } else { boxes.next() }
        };
        MarkRows { rows: all.iter().filter_map(next).collect(), counts }
    }

    /// Height of all rows, px.
    pub fn height(&self) -> f64 {
        (self.counts.0 + self.counts.1) as f64 * STRIP
    }
}
