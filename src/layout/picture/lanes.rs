//! The lanes of a picture: bars with their titles, load, connectors, today.

use super::arrange::{BAR, HEADER_ROW, LANE_PAD, LINE, LOAD, MARGIN, MOST_OVER, OVER, PITCH, PictureLayout, ink_width};
use super::content::{BarRef, Picture, PictureBar, label};
use super::frame::{bands, grid, milestones};
use crate::base::day::Day;
use crate::base::number::bounded;
use crate::base::say::export as say;
use crate::layout::arrows::{ArrowAnchor, ArrowRows, BarSide, push_px, route_sides, sides};
use crate::layout::labels::{BAR_PAD, BarLabel, bar_label};
use crate::layout::scene::{SceneInk, ScenePen, TextAlign};
use crate::layout::text::ellipsis;
use crate::schedule::calendar::{DateNames, DayRange, FiscalCalendar};

/// A lane of no more rows than this is not cut between two sheets.
const WHOLE: usize = 12;

/// The rows with what is in them, for the connectors.
struct DrawnRows<'a> {
    plan: &'a PictureLayout,
    /// Lane and row within it, top, middle of the bars; by row through all lanes.
    rows: Vec<(usize, usize, f64, f64)>,
    bottom: f64,
}

impl ArrowRows for DrawnRows<'_> {
    fn top(&self, row: usize) -> f64 {
        self.rows.get(row).map_or(self.bottom, |row| row.2)
    }

    fn middle(&self, row: usize) -> f64 {
        self.rows.get(row).map_or(self.bottom, |row| row.3)
    }

    fn free(&self, row: usize, x: f64) -> Result<(f64, f64), (f64, f64)> {
        let Some((lane, row, ..)) = self.rows.get(row).copied() else {
            return Ok((f64::NEG_INFINITY, f64::INFINITY));
        };
        let plan = self.plan;
        let lane = &plan.lanes[lane];
        let px = |day: i32| match day {
            i32::MIN => f64::NEG_INFINITY,
            i32::MAX => f64::INFINITY,
            day => plan.x(Day::saturating(day.into())),
        };
        match lane.at(row, plan.scale.day(x - plan.left).number()) {
            Ok(bar) => Err(lane.span(bar).map_or((x, x), |span| (px(span.start), px(span.end)))),
            Err(free) => Ok((px(free.start), px(free.end))),
        }
    }
}

/// Header, strips and lanes; returns where they end.
pub(super) fn body(
    pen: &mut ScenePen,
    picture: &Picture,
    plan: &PictureLayout,
    top: f64,
    (calendar, names): (FiscalCalendar, &DateNames),
    cuts: &mut Vec<f64>,
) -> f64 {
    // Grid and today lie under everything but need the height of all: the rest is drawn beside and put over them.
    let mut over = ScenePen::default();
    let mut y = top + 2.0 * HEADER_ROW;
    y = bands(&mut over, picture, plan, y);
    y = milestones(&mut over, picture, plan, y);
    let mut rows = Vec::new();
    for (at, lane) in picture.lanes.iter().enumerate() {
        let packed = &plan.lanes[at];
        let count = packed.rows().max(1);
        let said = lane.over.len().min(MOST_OVER);
        let load = if lane.load.is_empty() { 0.0 } else { LOAD + 4.0 };
        over.line(MARGIN, y, plan.right, y, SceneInk::LaneLine);
        let room = plan.left - MARGIN - 8.0;
        let title = ellipsis(&lane.title, room, |t| ink_width(t, SceneInk::LaneTitle));
        over.text(MARGIN, y + LANE_PAD + PITCH / 2.0, title, TextAlign::Start, SceneInk::LaneTitle);
        for row in 0..count {
            let row_top = y + LANE_PAD + PITCH * row as f64;
            rows.push((at, row, if row == 0 { y } else { row_top }, row_top + PITCH / 2.0));
            // A lane that is easily read at one go stays on one sheet.
            if row == 0 || count > WHOLE {
                cuts.push(if row == 0 { y } else { row_top });
            }
            let bars = packed.in_row(row);
            for (place, bar) in bars.iter().enumerate() {
                let next = bars.get(place + 1).and_then(|next| packed.span(*next as usize));
                let next = next.map_or(plan.right + MARGIN, |span| plan.x(Day::saturating(span.start.into())));
                bar_shapes(&mut over, &lane.bars[*bar as usize], plan, row_top + (PITCH - BAR) / 2.0, next);
            }
        }
        let bottom = y + 2.0 * LANE_PAD + PITCH * count as f64 + load;
        lane.load.iter().for_each(|(range, share)| cell(&mut over, plan, *range, *share, bottom - 4.0));
        for (at, words) in lane.over.iter().take(said).enumerate() {
            // The last line tells how many more there are.
            let more = lane.over.len() - said;
            let words = match (at + 1 == said, more) {
                (true, 1..) => say::times_more(more + 1),
                _ => ["▲ ", words].concat(),
            };
            let text = ellipsis(&words, plan.right - plan.left, |t| ink_width(t, SceneInk::OverLabel));
            over.text(plan.left, bottom + OVER * (at as f64 + 0.5) - 2.0, text, TextAlign::Start, SceneInk::OverLabel);
        }
        y = bottom + OVER * said as f64;
    }
    cuts.push(y);
    over.line(MARGIN, y, plan.right, y, SceneInk::LaneLine);
    links(&mut over, picture, &DrawnRows { plan, rows, bottom: y });
    grid(pen, plan, top, y, calendar, names);
    let end = today(pen, picture, plan, top + 2.0 * HEADER_ROW - 4.0, y);
    pen.shapes.append(&mut over.shapes);
    end
}

/// The load of a period of a lane, on a strip that ends at `bottom`: by height, in percent where there is room, and with a sign where it is too much.
fn cell(pen: &mut ScenePen, plan: &PictureLayout, range: DayRange, share: f64, bottom: f64) {
    let Some((left, right)) = plan.cut(range) else { return };
    let full = share > 1.0;
    let (height, width) = (LOAD * share.clamp(0.0, 1.0), (right - left - 1.0).max(0.5));
    pen.rect(left, bottom - height, width, height, 0.0, if full { SceneInk::Overload } else { SceneInk::Load });
    let percent = [&((share.min(99.99) * 100.0).round() as u32).to_string(), "%"].concat();
    let ink = if full { SceneInk::OverLabel } else { SceneInk::LoadLabel };
    let longest = if full { ["▲", &percent].concat() } else { percent };
    // Work without anybody to do it has no share.
    let texts = if share > 99.0 { ["▲", ""] } else { [longest.as_str(), if full { "▲" } else { "" }] };
    let fits = texts.into_iter().find(|text| !text.is_empty() && share > 0.0 && ink_width(text, ink) <= width);
    if let Some(text) = fits {
        pen.text(left + width / 2.0, bottom - LOAD / 2.0, text, TextAlign::Middle, ink);
    }
}

/// A line through today from `top` to `bottom` with its label below; returns where it ends.
fn today(pen: &mut ScenePen, picture: &Picture, plan: &PictureLayout, top: f64, bottom: f64) -> f64 {
    let Some((text, day)) = &picture.today else {
        return bottom;
    };
    if plan.cut(DayRange { first: *day, last: *day }).is_none() {
        return bottom;
    }
    let x = plan.x(*day);
    pen.line(x, top, x, bottom + 4.0, SceneInk::Today);
    let half = ink_width(text, SceneInk::TodayLabel) / 2.0;
    let middle = bounded(x, plan.left + half, (plan.right - half).max(plan.left + half));
    pen.text(middle, bottom + LINE / 2.0 + 2.0, text.as_str(), TextAlign::Middle, SceneInk::TodayLabel);
    bottom + LINE + 2.0
}

/// Height of the line of a bracket, and width of its ends, px.
const BRACKET: f64 = 5.0;
const TICK: f64 = 3.0;

/// One bar with its ghost, fading ends, progress, edge and title.
fn bar_shapes(pen: &mut ScenePen, bar: &PictureBar, plan: &PictureLayout, y: f64, next: f64) {
    let Some((left, right)) = plan.cut(bar.range) else {
        return;
    };
    pen.open(bar.name.clone());
    if let Some((left, right)) = bar.ghost.and_then(|range| plan.cut(range)) {
        pen.rect(left, y - 1.5, right - left, BAR + 3.0, 4.0, SceneInk::Ghost);
    }
    if let Some((from, to)) = bar.spare.and_then(|range| plan.cut(range)) {
        let foot = y + BAR + 0.5;
        pen.line(from, foot, to, foot, SceneInk::Slack);
        pen.line(to, foot - 3.0, to, foot + 3.0, SceneInk::Slack);
    }
    let width = right - left;
    let fade = if bar.fuzzy_start || bar.fuzzy_end { (width / 3.0).min(28.0) } else { 0.0 };
    match bar.done {
        _ if bar.is_whole => {
            pen.rect(left, y, width, BRACKET, 0.0, SceneInk::Progress(bar.hue));
            for x in [left, right - TICK] {
                pen.rect(x, y, TICK.min(width), 2.0 * BRACKET, 0.0, SceneInk::Progress(bar.hue));
            }
        }
        true => pen.rect(left, y, width, BAR, 4.0, SceneInk::Done(bar.hue)),
        false if fade == 0.0 => pen.rect(left, y, width, BAR, 4.0, SceneInk::Bar(bar.hue)),
        false => fuzzy(pen, bar, left, right, fade, y),
    }
    if bar.progress > 0.0 && !bar.done && !bar.is_whole {
        let done = width * bar.progress.min(1.0);
        pen.rect(left, y + BAR - 4.0, done, 4.0, 2.0_f64.min(done / 2.0), SceneInk::Progress(bar.hue));
    }
    if bar.critical {
        pen.rect(left, y + BAR - 1.0, width, 3.0, 0.0, SceneInk::Critical);
    }
    if bar.late {
        // Strokes across the last pixels.
        for stroke in 0..5 {
            let (x, y) = (right - 5.0, y + 1.0 + 4.0 * f64::from(stroke));
            pen.line(x.max(left), y + 4.0, right, y, SceneInk::Late);
        }
    }
    // Below the bracket, as its parts are.
    let middle = if bar.is_whole { y + (BAR + BRACKET) / 2.0 } else { y + BAR / 2.0 };
    title(pen, bar, left, right, plan.left, next, middle);
    pen.close();
}

/// A bar that fades over `fade` px at the ends that are fuzzy.
fn fuzzy(pen: &mut ScenePen, bar: &PictureBar, left: f64, right: f64, fade: f64, y: f64) {
    let (from, to) =
        (if bar.fuzzy_start { left + fade } else { left }, if bar.fuzzy_end { right - fade } else { right });
    pen.rect(from, y, to - from, BAR, 0.0, SceneInk::Body(bar.hue));
    for step in 0..5u8 {
        let (slice, at) = (fade / 5.0, f64::from(step));
        if bar.fuzzy_start {
            pen.rect(from - slice * (at + 1.0), y, slice, BAR, 0.0, SceneInk::Fade(bar.hue, step));
        }
        if bar.fuzzy_end {
            pen.rect(to + slice * at, y, slice, BAR, 0.0, SceneInk::Fade(bar.hue, step));
        }
    }
    for y in [y, y + BAR] {
        pen.line(from, y, to, y, SceneInk::Edge(bar.hue));
    }
    if !bar.fuzzy_start {
        pen.line(left, y, left, y + BAR, SceneInk::Edge(bar.hue));
    }
    if !bar.fuzzy_end {
        pen.line(right, y, right, y + BAR, SceneInk::Edge(bar.hue));
    }
}

/// The title of a bar, shortened only where it fits neither inside nor beside.
fn title(pen: &mut ScenePen, bar: &PictureBar, left: f64, right: f64, view_left: f64, next: f64, middle: f64) {
    let text = label(bar);
    let width = ink_width(&text, SceneInk::BarLabel);
    match bar_label(left, right, width, view_left, next) {
        BarLabel::Inside { x } => pen.text(x, middle, text, TextAlign::Start, SceneInk::BarLabel),
        BarLabel::Beside { x } => pen.text(x, middle, text, TextAlign::Start, SceneInk::BesideLabel),
        BarLabel::None => {
            let (inside, beside) = (right - left - 2.0 * BAR_PAD, next - right - 2.0 * BAR_PAD);
            let (x, room, ink) = if inside > beside {
                (left + BAR_PAD, inside, SceneInk::BarLabel)
            } else {
                (right + BAR_PAD, beside, SceneInk::BesideLabel)
            };
            pen.text(x, middle, ellipsis(&text, room, |t| ink_width(t, ink)), TextAlign::Start, ink);
        }
    }
}

/// Connectors with their heads.
fn links(pen: &mut ScenePen, picture: &Picture, drawn: &DrawnRows<'_>) {
    let row_base: Vec<usize> =
        drawn.plan.lanes.iter().scan(0, |sum, lane| Some(std::mem::replace(sum, *sum + lane.rows().max(1)))).collect();
    let find = |at: BarRef| {
        let bar = picture.lanes.get(at.lane)?.bars.get(at.bar)?;
        let row = row_base.get(at.lane)? + drawn.plan.lanes.get(at.lane)?.row(at.bar)?;
        drawn.plan.cut(bar.range).map(|(left, right)| (row, left, right))
    };
    for link in &picture.links {
        let (Some((from_row, from_left, from_right)), Some((to_row, to_left, to_right))) =
            (find(link.from), find(link.to))
        else {
            continue;
        };
        let ink = if link.is_broken { SceneInk::ViolatedArrow } else { SceneInk::Arrow };
        let (leaves, meets) = sides(link.kind);
        let at = |side: BarSide, left: f64, right: f64| if side == BarSide::Left { left } else { right };
        let x = at(meets, to_left, to_right);
        let from = ArrowAnchor { row: from_row, x: at(leaves, from_left, from_right) };
        if let Some(found) =
            route_sides(drawn, (from, leaves), (ArrowAnchor { row: to_row, x }, meets), 0..drawn.rows.len())
        {
            let y = drawn.middle(to_row);
            let mut data = found.path(4.0);
            let back = if meets == BarSide::Left { -4.0 } else { 4.0 };
            for (dx, dy) in [(back, -3.0), (back, 3.0)] {
                data.push('M');
                push_px(&mut data, x + dx);
                data.push(' ');
                push_px(&mut data, y + dy);
                data.push('L');
                push_px(&mut data, x);
                data.push(' ');
                push_px(&mut data, y);
            }
            pen.path(data, ink);
        }
    }
}
