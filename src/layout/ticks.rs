//! The two header rows of the time axis, for the part of it that is in view.
//!
//! Work is proportional to the ticks in view, labels never overlap, and which ones are thinned out depends on the zoom
//! alone: panning never makes a label come or go in the middle of the axis.
//!
//! ```
//! use plan_widget::layout::ticks::units;
//! use plan_widget::schedule::calendar::CalendarUnit;
//!
//! assert_eq!(units(80.0).1, CalendarUnit::Day, "the minor row close up");
//! ```

use crate::base::day::Day;
use crate::base::number::bounded;
use crate::schedule::calendar::{CalendarUnit, DateNames, DayRange, FiscalCalendar};

use super::scale::TimeScale;

/// Least space between two labels of a row, and between a label and the edge of its span, px.
pub const LABEL_GAP: f64 = 6.0;

/// One span of a header row.
#[derive(Clone, PartialEq, Debug)]
pub struct HeaderTick {
    pub range: DayRange,
    /// Left edge, px on the scale; a grid line belongs here.
    pub x: f64,
    /// px.
    pub width: f64,
    pub label: Option<TickLabel>,
}

/// A label of the header, left-aligned at `x`.
#[derive(Clone, PartialEq, Debug)]
pub struct TickLabel {
    pub text: String,
    /// px on the scale.
    pub x: f64,
    /// px, as measured.
    pub width: f64,
}

/// A header row.
#[derive(Clone, PartialEq, Debug)]
pub struct TickRow {
    pub unit: CalendarUnit,
    pub ticks: Vec<HeaderTick>,
}

/// Both header rows; every major boundary is a minor one too, except that weeks run across months and quarters.
#[derive(Clone, PartialEq, Debug)]
pub struct TickHeader {
    pub major: TickRow,
    pub minor: TickRow,
}

/// The measures the rows are laid out with.
#[derive(Clone, Copy)]
pub struct HeaderStyle<'a> {
    pub calendar: FiscalCalendar,
    pub names: &'a DateNames<'a>,
    /// Width of a label, px; asked once per label in view.
    pub measure: &'a dyn Fn(&str) -> f64,
}

/// The units of the major and minor row at a zoom.
pub fn units(px_per_day: f64) -> (CalendarUnit, CalendarUnit) {
    match px_per_day {
        px if px >= 20.0 => (CalendarUnit::Month, CalendarUnit::Day),
        px if px >= 7.5 => (CalendarUnit::Quarter, CalendarUnit::Week),
        px if px >= 0.75 => (CalendarUnit::Quarter, CalendarUnit::Month),
        px if px >= 0.16 => (CalendarUnit::Year, CalendarUnit::Quarter),
        _ => (CalendarUnit::Decade, CalendarUnit::Year),
    }
}

/// The header between `left` and `right` px of the scale.
pub fn header(scale: TimeScale, left: f64, right: f64, style: HeaderStyle<'_>) -> TickHeader {
    let (major, minor) = units(scale.px_per_day());
    TickHeader {
        major: row(scale, left, right, major, true, style),
        minor: row(scale, left, right, minor, false, style),
    }
}

/// One row. A `heading` row writes names in full and keeps each label in view while its span is.
pub fn row(
    scale: TimeScale,
    left: f64,
    right: f64,
    unit: CalendarUnit,
    heading: bool,
    style: HeaderStyle<'_>,
) -> TickRow {
    let calendar = style.calendar;
    let stride = stride(scale, unit, heading, style);
    let view = scale.days(left, right);
    // Begin where the label that reaches into the view begins.
    let mut first = calendar.span(view.first, unit).first;
    for _ in 1..stride {
        match first.checked_add_days(-1) {
            Some(before) if calendar.index(first, unit).rem_euclid(stride) != 0 => {
                first = calendar.span(before, unit).first;
            }
            _ => break,
        }
    }
    let range = DayRange { first, last: view.last };
    let mut ticks: Vec<HeaderTick> = calendar
        .spans(range, unit)
        .map(|range| {
            let (x, width) = scale.extent(range);
            HeaderTick { range, x, width, label: None }
        })
        .collect();
    for at in 0..ticks.len() {
        let day = ticks[at].range.first;
        if calendar.index(day, unit).rem_euclid(stride) == 0 {
            let room = (at + 1..at + stride as usize)
                .map(|next| ticks.get(next).map_or(ticks[at].width, |tick| tick.width))
                .fold(ticks[at].width, |sum, width| sum + width);
            ticks[at].label = label(ticks[at].x, room, day, unit, heading, left, style);
        }
    }
    TickRow { unit, ticks }
}

/// The label of a span of `room` px at `x`; none if it does not fit into it.
fn label(
    x: f64,
    room: f64,
    day: Day,
    unit: CalendarUnit,
    heading: bool,
    left: f64,
    style: HeaderStyle<'_>,
) -> Option<TickLabel> {
    let text = name(day, unit, heading, style);
    let width = (style.measure)(&text);
    let slack = room - width - 2.0 * LABEL_GAP;
    if slack < 0.0 {
        return None;
    }
    let sticky = if heading { bounded(left - x, 0.0, slack) } else { 0.0 };
    Some(TickLabel { text, x: x + LABEL_GAP + sticky, width })
}

fn name(day: Day, unit: CalendarUnit, heading: bool, style: HeaderStyle<'_>) -> String {
    if heading {
        style.calendar.name(day, unit, style.names)
    } else {
        style.calendar.short_name(day, unit, style.names)
    }
}

/// Every how many ticks one is labelled, so that the widest label fits between two labelled ones.
fn stride(scale: TimeScale, unit: CalendarUnit, heading: bool, style: HeaderStyle<'_>) -> i32 {
    let strides: &[i32] = match unit {
        CalendarUnit::Day => &[1, 2, 7],
        CalendarUnit::Week => &[1, 2, 4],
        CalendarUnit::Month => &[1, 3, 6],
        CalendarUnit::Quarter => &[1, 2, 4],
        CalendarUnit::Half => &[1, 2],
        CalendarUnit::Year | CalendarUnit::Decade => &[1, 2, 5, 10],
    };
    let needed = widest(unit, heading, style) + 2.0 * LABEL_GAP;
    let one = f64::from(unit.shortest()) * scale.px_per_day();
    let fits = |stride: &&i32| f64::from(**stride) * one >= needed;
    strides.iter().find(fits).or(strides.last()).copied().unwrap_or(1)
}

/// Width of the widest label of a unit, px, judged by a sample that holds every form it takes.
fn widest(unit: CalendarUnit, heading: bool, style: HeaderStyle<'_>) -> f64 {
    let sample = match unit {
        CalendarUnit::Day => 28,
        _ => 12,
    };
    (0..sample)
        .filter_map(|at| match unit {
            CalendarUnit::Day => Day::from_ymd(2028, 12, at + 1),
            _ => Day::from_ymd(2028, at + 1, 28),
        })
        .map(|day| (style.measure)(&name(day, unit, heading, style)))
        .fold(0.0, f64::max)
}
