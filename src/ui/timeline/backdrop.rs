//! The backdrop of the bars: grid lines, days off, timeboxes, milestones, today, and the dependencies.

use super::camera::{Camera, LANE_PAD, ROW};
use super::canvas::TimelineCanvas;
use crate::app::options::Lanes;
use crate::app::timeline::bar::Bar;
use crate::app::timeline::entries::{milestones, timeboxes};
use crate::app::timeline::planning_text;
use crate::app::timeline::time::{DayRange, WorkingDays};
use crate::app::timeline::tracks::{BarPlace, ROOMY};
use crate::layout::arrows::{ArrowAnchor, ArrowRows, BarSide, push_px, route_sides, sides};
use crate::layout::ticks::TickHeader;
use crate::model::index::ItemVec;
use crate::ui::parts::markup::{El, el, list};
use crate::ui::timeline::css::length;
use crate::ui::timeline::css::moved;
use crate::ui::timeline::css::px;
use index_vec::index_vec;
use yew::Html;

/// More dependencies in view than this are drawn only where both ends are; still more, only for the item in hand.
const QUIET: usize = 60;

/// Days off are shaded from this many pixels per day on: nearer together they would be stripes.
const RESTS: f64 = 5.0;

/// As many are drawn of the chain in hand.
const MOST: usize = 300;

/// Grid, days off and bands.
pub fn grid(canvas: &TimelineCanvas, header: &TickHeader) -> Html {
    let drawn = canvas.camera.drawn();
    let height = drawn.bottom - drawn.top;
    let mut minor = String::new();
    let mut major = String::new();
    let mut rest = String::new();
    for tick in &header.minor.ticks {
        line(&mut minor, tick.x, height);
    }
    rests(canvas, &mut rest, height);
    header.major.ticks.iter().for_each(|tick| line(&mut major, tick.x, height));
    let plan = &canvas.state.doc.plan;
    let scale = canvas.camera.scale;
    let mut bands = String::new();
    for (at, (range, _)) in timeboxes(plan, canvas.timeline.calendar().fiscal_start()).enumerate() {
        let (x, width) = scale.extent(range);
        if at % 2 == 0 && x < drawn.right && x + width > drawn.left {
            column(&mut bands, x, width, height);
        }
    }
    let mut stones = String::new();
    milestones(plan).for_each(|(day, _)| line(&mut stones, scale.x(day) + scale.px_per_day() / 2.0, height));
    let now = scale.x(canvas.now()) + scale.px_per_day() / 2.0;
    let inner = el("g")
        .with(path("rest", rest))
        .with(path("band", bands))
        .with(path("minor", minor))
        .with(path("major", major))
        .with(path("stone", stones));
    let tall = px("height", canvas.camera.tops.total().max(canvas.camera.height()));
    let today = el("div").class("today").style(px("left", canvas.camera.names + now) + &tall);
    list(vec![sheet(canvas, "grid", inner, 0.0).into(), today.into()])
}

/// The days off: those of the plan over all lanes, or of its own team over each lane where teams have other ones.
fn rests(canvas: &TimelineCanvas, out: &mut String, height: f64) {
    let (drawn, scale) = (canvas.camera.drawn(), canvas.camera.scale);
    if scale.px_per_day() < RESTS {
        return;
    }
    let seen = DayRange { first: scale.day(drawn.left), last: scale.day(drawn.right) };
    let calendars = canvas.timeline.calendars();
    let by_team = canvas.timeline.grouping().by() == (Lanes::Team, Lanes::None);
    let mut shade = |days: &WorkingDays, top: f64, height: f64| {
        for range in days.rests(seen) {
            let (x, width) = scale.extent(range);
            out.push('M');
            push_px(out, x);
            out.push(' ');
            push_px(out, top);
            out.push('h');
            push_px(out, width);
            out.push('v');
            push_px(out, height);
            out.push('h');
            push_px(out, -width);
            out.push('z');
        }
    };
    if !(by_team && calendars.differ()) {
        return shade(calendars.plan(), 0.0, height);
    }
    let (tops, tracks) = (&canvas.camera.tops, canvas.timeline.tracks());
    for (at, track) in tracks.iter().enumerate() {
        let top = tops.top(at);
        let bottom = if at + 1 < tracks.len() { tops.top(at + 1) } else { tops.total() };
        if bottom > drawn.top && top < drawn.bottom {
            shade(calendars.team(track.key.as_deref()), top - drawn.top, bottom - top);
        }
    }
}

fn path(class: &'static str, data: String) -> El {
    el("path").class(class).attr("d", data)
}

/// An SVG over the drawn part, in the coordinates of the calendar.
fn sheet(canvas: &TimelineCanvas, class: &'static str, inner: El, top: f64) -> El {
    let drawn = canvas.camera.drawn();
    el("svg")
        .class(class)
        .attr("width", length(drawn.right - drawn.left))
        .attr("height", length(drawn.bottom - drawn.top))
        .style(px("left", canvas.camera.names + drawn.left) + &px("top", drawn.top))
        .attr("aria-hidden", "true")
        .with(inner.attr("transform", moved(-drawn.left, top)))
}

fn line(out: &mut String, x: f64, height: f64) {
    // On whole pixels a hairline stays one.
    out.push('M');
    push_px(out, x.round() + 0.5);
    out.push_str(" 0v");
    push_px(out, height);
}

fn column(out: &mut String, x: f64, width: f64, height: f64) {
    out.push('M');
    push_px(out, x);
    out.push_str(" 0h");
    push_px(out, width);
    out.push('v');
    push_px(out, height);
    out.push('h');
    push_px(out, -width);
    out.push('z');
}

/// Rows through all lanes, for the router.
struct DrawnLinks<'a> {
    canvas: &'a TimelineCanvas,
    /// First row of each lane.
    bases: Vec<usize>,
    count: usize,
}

impl DrawnLinks<'_> {
    fn new(canvas: &TimelineCanvas) -> DrawnLinks<'_> {
        let mut count = 0;
        let bases = canvas.timeline.tracks().iter().map(|track| {
            let base = count;
            count += track.height();
            base
        });
        DrawnLinks { canvas, bases: bases.collect(), count }
    }

    fn place(&self, row: usize) -> Option<(usize, usize)> {
        if row >= self.count {
            return None;
        }
        let track = self.bases.partition_point(|base| *base <= row).checked_sub(1)?;
        Some((track, row - self.bases[track]))
    }

    fn row(&self, at: BarPlace) -> Option<usize> {
        Some(self.bases.get(at.track)? + self.canvas.timeline.tracks()[at.track].rows.row(at.bar)?)
    }

    /// The rows that are drawn.
    fn view(&self) -> std::ops::Range<usize> {
        let drawn = self.canvas.camera.drawn();
        let row = |y: f64| {
            let track = self.canvas.camera.tops.lane_at(y).unwrap_or(0);
            let into = ((y - self.canvas.camera.tops.top(track) - LANE_PAD) / ROW).max(0.0) as usize;
            self.bases.get(track).map_or(0, |base| base + into)
        };
        row(drawn.top)..(row(drawn.bottom) + 1).min(self.count)
    }
}

impl ArrowRows for DrawnLinks<'_> {
    fn top(&self, row: usize) -> f64 {
        match self.place(row) {
            Some((track, row)) => self.canvas.camera.tops.top(track) + Camera::row_top(row),
            None => self.canvas.camera.tops.total() - LANE_PAD,
        }
    }

    fn middle(&self, row: usize) -> f64 {
        self.top(row) + ROW / 2.0
    }

    fn free(&self, row: usize, x: f64) -> Result<(f64, f64), (f64, f64)> {
        let Some((track, row)) = self.place(row) else { return Ok((f64::NEG_INFINITY, f64::INFINITY)) };
        let track = &self.canvas.timeline.tracks()[track];
        // Bars are in the way, titles beside them are not: a line led around a title would look like a frame about it, and so passes behind it.
        let in_row = track.rows.in_row(row);
        let edges = |at: usize| {
            let (left, width) = self.canvas.extent(track.bars[in_row[at] as usize].range);
            (left, left + width)
        };
        let next = in_row.partition_point(|bar| self.canvas.extent(track.bars[*bar as usize].range).0 <= x);
        let before = next.checked_sub(1).map(edges);
        match before {
            Some((left, right)) if x < right => Err((left, right)),
            _ => {
                let left = before.map_or(f64::NEG_INFINITY, |(_, right)| right);
                Ok((left, if next < in_row.len() { edges(next).0 } else { f64::INFINITY }))
            }
        }
    }
}

/// Connectors: those in view, and in front those of the item in hand.
#[derive(Default)]
struct Paths {
    lines: String,
    heads: String,
    late_lines: String,
    late_heads: String,
    /// Those between items without room to slip.
    critical: String,
    /// The places at which broken dependencies say by how many days.
    early: Vec<(f64, f64, i32, BarSide)>,
}

/// The dependencies of the bars in `seen`, and in front those of the bar in hand.
pub fn links(canvas: &TimelineCanvas, seen: &[BarPlace]) -> (Html, Html) {
    if canvas.timeline.links().is_loose() || canvas.camera.dense {
        return (Html::default(), Html::default());
    }
    let rows = DrawnLinks::new(canvas);
    let view = rows.view();
    let mut quiet: Vec<(BarPlace, BarPlace, bool)> = Vec::new();
    // In tight lanes they would be a net: there, bars that start too early say so, and the item in hand shows its own.
    let seen = if canvas.timeline.dated() <= ROOMY { seen } else { &[] };
    let mut drawn: ItemVec<bool> = index_vec![false; canvas.state.doc.plan.items().len()];
    seen.iter().filter_map(|at| canvas.timeline.bar(*at)).for_each(|bar| drawn[bar.item] = true);
    // How many there are near to what is seen says whether they are drawn, and how many of those have both ends drawn.
    let near = canvas.camera.near();
    let is_near = |at: BarPlace| canvas.part(at).is_some_and(|part| part.left < near.right && part.right > near.left);
    let mut counts = (0, 0);
    let mut add = |from: BarPlace, to: BarPlace, both: bool, by: BarPlace| {
        if is_near(by) {
            counts = (counts.0 + 1, counts.1 + usize::from(both));
        }
        quiet.push((from, to, both));
    };
    for at in seen {
        let Some(bar) = canvas.timeline.bar(*at) else { continue };
        for item in canvas.timeline.links().before(bar.item) {
            if let Some(from) = canvas.timeline.find(item) {
                add(from, *at, drawn[item], *at);
            }
        }
        for item in canvas.timeline.links().after(bar.item).filter(|item| !drawn[*item]) {
            if let Some(to) = canvas.timeline.find(item) {
                add(*at, to, false, *at);
            }
        }
    }
    if counts.0 > QUIET {
        quiet.retain(|(_, _, both)| *both);
    }
    if counts.1 > QUIET {
        quiet.clear();
    }
    let mut behind = Paths::default();
    for (from, to, _) in &quiet {
        behind.add(&rows, *from, *to, view.clone());
    }
    let mut front = Paths::default();
    let links = canvas.timeline.links();
    let edges = canvas.chain.iter().flat_map(|item| links.before(*item).map(move |before| (before, *item)));
    for (from, to) in edges.filter(|(from, _)| canvas.chain.binary_search(from).is_ok()).take(MOST) {
        if let (Some(from), Some(to)) = (canvas.timeline.find(from), canvas.timeline.find(to)) {
            front.add(&rows, from, to, view.clone());
        }
    }
    (behind.draw(canvas, "links"), front.draw(canvas, "links front"))
}

impl Paths {
    fn add(&mut self, rows: &DrawnLinks<'_>, from: BarPlace, to: BarPlace, view: std::ops::Range<usize>) {
        let canvas = rows.canvas;
        let bar = |at: BarPlace| -> Option<(&Bar, usize, f64, f64)> {
            let bar = canvas.timeline.bar(at)?;
            let (left, width) = canvas.extent(bar.range);
            Some((bar, rows.row(at)?, left, left + width))
        };
        let (Some((earlier, from_row, from_left, from_right)), Some((later, to_row, to_left, to_right))) =
            (bar(from), bar(to))
        else {
            return;
        };
        let tight = |bar: &Bar| canvas.room(bar.item).is_some_and(|days| days <= 0);
        for rule in canvas.timeline.links().rules_between(earlier.item, later.item) {
            let (leaves, meets) = sides(rule.kind);
            let at = |side: BarSide, left: f64, right: f64| if side == BarSide::Left { left } else { right };
            let x = at(meets, to_left, to_right);
            let from = ArrowAnchor { row: from_row, x: at(leaves, from_left, from_right) };
            let to = ArrowAnchor { row: to_row, x };
            let Some(route) = route_sides(rows, (from, leaves), (to, meets), view.clone()) else { continue };
            let days = canvas.lack(rule, earlier, later);
            if days > 0 {
                self.early.push((x, rows.middle(to_row), days, meets));
            }
            if tight(earlier) && tight(later) {
                self.critical.push_str(&route.path(4.0));
            }
            let (lines, heads) = if days > 0 {
                (&mut self.late_lines, &mut self.late_heads)
            } else {
                (&mut self.lines, &mut self.heads)
            };
            lines.push_str(&route.path(4.0));
            heads.push('M');
            push_px(heads, x);
            heads.push(' ');
            push_px(heads, rows.middle(to_row));
            heads.push_str(if meets == BarSide::Left { "l-6-3.5v7z" } else { "l6-3.5v7z" });
        }
    }

    fn draw(self, canvas: &TimelineCanvas, class: &'static str) -> Html {
        if self.lines.is_empty() && self.late_lines.is_empty() && self.critical.is_empty() {
            return Html::default();
        }
        let say = |(x, y, days, meets): &(f64, f64, i32, BarSide)| {
            let early = planning_text::early(*days);
            // In front of its bar; at the left edge of the view on it, where it is not cut.
            let cut = *x - canvas.measure.width(&early) - 8.0 < canvas.camera.view.left;
            let (class, x) = match meets {
                BarSide::Right => ("by from", *x + 9.0),
                BarSide::Left if cut => ("by from", *x + 2.0),
                BarSide::Left => ("by", *x - 9.0),
            };
            el("text").class(class).attr("x", length(x)).attr("y", length(*y - 3.0)).text(early).into()
        };
        let inner = el("g")
            .with(path("line critical", self.critical))
            .with(path("line", self.lines))
            .with(path("head", self.heads))
            .with(path("line late", self.late_lines))
            .with(path("head late", self.late_heads))
            .all(self.early.iter().map(say).collect());
        sheet(canvas, class, inner, -canvas.camera.drawn().top).into()
    }
}
