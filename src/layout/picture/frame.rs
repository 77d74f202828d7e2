//! The frame of a picture: heading, legend, time axis, timeboxes, milestones, and the undated.

use super::arrange::{BAR, HEADER_ROW, LINE, MARGIN, PITCH, PictureLayout, STRIP, ink_width};
use super::content::Picture;
use crate::base::day::Day;
use crate::layout::labels::BAR_PAD;
use crate::layout::pack::{DaySpan, PackedLane};
use crate::layout::scene::{SceneInk, ScenePen, TextAlign};
use crate::layout::text::ellipsis;
use crate::layout::ticks::{HeaderStyle, header};
use crate::schedule::calendar::{DateNames, DayRange, FiscalCalendar};

/// Title, note and legend; returns where they end.
pub(super) fn heading(pen: &mut ScenePen, picture: &Picture, width: f64) -> f64 {
    let mut y = MARGIN;
    let room = width - 2.0 * MARGIN;
    for (text, ink, height) in [(&picture.title, SceneInk::Title, 24.0), (&picture.note, SceneInk::Note, LINE)] {
        if !text.is_empty() {
            pen.text(MARGIN, y + height / 2.0, ellipsis(text, room, |t| ink_width(t, ink)), TextAlign::Start, ink);
            y += height;
        }
    }
    let mut x = MARGIN;
    for (at, entry) in picture.legend.iter().enumerate() {
        let text = if entry.mark.is_empty() { entry.label.clone() } else { [entry.mark, " ", &entry.label].concat() };
        let needed = 16.0 + ink_width(&text, SceneInk::LegendLabel) + 16.0;
        if at > 0 && x + needed > width - MARGIN {
            x = MARGIN;
            y += LINE;
        }
        pen.rect(x, y + LINE / 2.0 - 5.0, 10.0, 10.0, 2.0, SceneInk::Bar(entry.hue));
        pen.text(x + 16.0, y + LINE / 2.0, text, TextAlign::Start, SceneInk::LegendLabel);
        x += needed;
    }
    y + if picture.legend.is_empty() { 8.0 } else { LINE + 8.0 }
}

/// The header's labels, and grid lines down to `bottom`.
pub(super) fn grid(
    pen: &mut ScenePen,
    plan: &PictureLayout,
    top: f64,
    bottom: f64,
    calendar: FiscalCalendar,
    names: &DateNames,
) {
    let measure = |text: &str| ink_width(text, SceneInk::HeaderMajor);
    let drawn = header(plan.scale, 0.0, plan.right - plan.left, HeaderStyle { calendar, names, measure: &measure });
    for (row, y, line, ink) in [
        (&drawn.minor, top + HEADER_ROW, SceneInk::GridMinor, SceneInk::HeaderMinor),
        (&drawn.major, top, SceneInk::GridMajor, SceneInk::HeaderMajor),
    ] {
        for tick in &row.ticks {
            let x = plan.left + tick.x;
            if x >= plan.left - 0.5 {
                pen.line(x, y, x, bottom, line);
            }
            let label =
                tick.label.as_ref().filter(|label| label.x >= 0.0 && plan.left + label.x + label.width <= plan.right);
            if let Some(label) = label {
                pen.text(plan.left + label.x, y + HEADER_ROW / 2.0, label.text.as_str(), TextAlign::Start, ink);
            }
        }
    }
}

/// Timeboxes as strips under the header; returns where they end.
pub(super) fn bands(pen: &mut ScenePen, picture: &Picture, plan: &PictureLayout, y: f64) -> f64 {
    let spans = picture.bands.iter().map(|(_, range)| DaySpan::of(*range, 0.0, 1.0)).collect();
    let lane = PackedLane::pack(spans);
    for (at, (title, range)) in picture.bands.iter().enumerate() {
        let (Some((left, right)), Some(row)) = (plan.cut(*range), lane.row(at)) else {
            continue;
        };
        let y = y + STRIP * row as f64;
        pen.rect(left, y + 2.0, right - left - 1.0, STRIP - 4.0, 2.0, SceneInk::Band);
        let text = ellipsis(title, right - left - 2.0 * BAR_PAD, |t| ink_width(t, SceneInk::BandLabel));
        pen.text(left + BAR_PAD, y + STRIP / 2.0, text, TextAlign::Start, SceneInk::BandLabel);
    }
    y + STRIP * lane.rows() as f64
}

/// The place of a milestone's title beside its diamond (px from its middle): to the left where the picture ends. With the
/// days that the two take up.
fn place(plan: &PictureLayout, title: &str, day: Day) -> (f64, TextAlign, DaySpan) {
    let (x, reach) = (plan.scale.x(day), 10.0 + ink_width(title, SceneInk::MilestoneLabel));
    let before = plan.left + x + reach > plan.right + MARGIN;
    let (left, right) = if before { (x - reach, x + 8.0) } else { (x - 8.0, x + reach) };
    let px = plan.scale.px_per_day();
    let days = |x: f64| plan.scale.origin().number() + (x / px).floor() as i32;
    let align = if before { TextAlign::End } else { TextAlign::Start };
    (if before { -10.0 } else { 10.0 }, align, DaySpan { start: days(left), end: days(right) + 1 })
}

/// Milestones as diamonds with their titles; returns where they end.
pub(super) fn milestones(pen: &mut ScenePen, picture: &Picture, plan: &PictureLayout, y: f64) -> f64 {
    let lane = PackedLane::pack(picture.milestones.iter().map(|(title, day)| place(plan, title, *day).2).collect());
    for (at, (title, day)) in picture.milestones.iter().enumerate() {
        let (Some(_), Some(row)) = (plan.cut(DayRange { first: *day, last: *day }), lane.row(at)) else {
            continue;
        };
        let (x, y) = (plan.x(*day), y + STRIP * (row as f64 + 0.5));
        let (aside, align, _) = place(plan, title, *day);
        pen.open(title.clone());
        pen.polygon(&[(x, y - 6.0), (x + 6.0, y), (x, y + 6.0), (x - 6.0, y)], SceneInk::Milestone);
        pen.text(x + aside, y, title.as_str(), align, SceneInk::MilestoneLabel);
        pen.close();
    }
    y + STRIP * lane.rows() as f64
}

/// The undated, in lines; returns where they end.
pub(super) fn tray(pen: &mut ScenePen, picture: &Picture, width: f64, y: f64, cuts: &mut Vec<f64>) -> f64 {
    let (heading, titles) = &picture.undated;
    if titles.is_empty() {
        return y;
    }
    let mut y = y + 12.0;
    pen.text(MARGIN, y + PITCH / 2.0, heading.as_str(), TextAlign::Start, SceneInk::LaneTitle);
    let mut x = MARGIN + ink_width(heading, SceneInk::LaneTitle) + 12.0;
    let room = width - 2.0 * MARGIN - 16.0;
    for title in titles {
        let text = ellipsis(title, room, |t| ink_width(t, SceneInk::TrayLabel));
        let chip = ink_width(&text, SceneInk::TrayLabel) + 16.0;
        if x + chip > width - MARGIN {
            x = MARGIN;
            y += PITCH;
            cuts.push(y);
        }
        pen.rect(x, y + (PITCH - BAR) / 2.0, chip, BAR, 4.0, SceneInk::Tray);
        pen.text(x + 8.0, y + PITCH / 2.0, text, TextAlign::Start, SceneInk::TrayLabel);
        x += chip + 6.0;
    }
    y + PITCH
}
