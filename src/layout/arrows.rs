//! Dependency connectors, routed at right angles around the bars.
//!
//! Bars stand in rows with a gutter between any two. A connector leaves the earlier bar to the right, runs in gutters, which
//! hold no bars, and crosses each row between two bars where there is room nearest to its way: so it never runs over a bar.
//!
//! ```
//! use plan_widget::layout::arrows::{BarSide, sides};
//! use plan_widget::model::words::DependencyKind;
//!
//! assert_eq!(sides(DependencyKind::FinishToStart), (BarSide::Right, BarSide::Left));
//! ```

use std::ops::Range;

use crate::base::number::bounded;
use crate::model::words::DependencyKind;

/// The length for which a connector leads straight out of a bar and into one, px.
pub const STUB: f64 = 8.0;
/// Least distance between a connector and a bar that it passes, px.
const CLEAR: f64 = 3.0;
/// Bars back to back around which a connector is led; behind more of them it gives up and crosses.
const MAX_BACK_TO_BACK: usize = 1024;

/// The rows of a drawing, as the router sees them. Rows are numbered downwards through all lanes.
pub trait ArrowRows {
    /// Top of a row, px: the middle of the gutter above its bars.
    fn top(&self, row: usize) -> f64;
    /// Vertical middle of a row's bars, px. A row's bars keep clear of the tops of it and of the next row.
    fn middle(&self, row: usize) -> f64;
    /// The free stretch of a row around `x` px (either end may be infinite), or `Err` with left and right edge of the bar at `x`.
    fn free(&self, row: usize, x: f64) -> Result<(f64, f64), (f64, f64)>;
}

/// The end of a connector: the edge of a bar.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ArrowAnchor {
    pub row: usize,
    /// px
    pub x: f64,
}

/// The side of a bar at which a connector leaves or meets it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BarSide {
    /// Its start.
    Left,
    /// Its end.
    Right,
}

impl BarSide {
    /// The direction that leads away from the bar there, along x.
    fn outwards(self) -> f64 {
        match self {
            BarSide::Left => -1.0,
            BarSide::Right => 1.0,
        }
    }
}

/// The sides at which a dependency leaves the earlier bar and meets the later one.
pub fn sides(kind: DependencyKind) -> (BarSide, BarSide) {
    let leaves = if kind.leaves_start() { BarSide::Left } else { BarSide::Right };
    (leaves, if kind.meets_start() { BarSide::Left } else { BarSide::Right })
}

/// A routed connector.
#[derive(Clone, PartialEq, Debug)]
pub struct ArrowRoute {
    /// Corners from an edge of the earlier bar to one of the later, px; successive corners differ in one coordinate only.
    pub points: Vec<(f64, f64)>,
}

/// Routes a connector from the right edge of one bar to the left edge of another; see [`route_sides`].
pub fn route(rows: &impl ArrowRows, from: ArrowAnchor, to: ArrowAnchor, view: Range<usize>) -> Option<ArrowRoute> {
    route_sides(rows, (from, BarSide::Right), (to, BarSide::Left), view)
}

/// Routes a connector from one edge of a bar to one of another. Rows outside `view` are crossed straight:
/// nobody sees them, and the work stays in proportion to what is in view. `None` if no row of the connector is in view.
pub fn route_sides(
    rows: &impl ArrowRows,
    (from, leaves): (ArrowAnchor, BarSide),
    (to, meets): (ArrowAnchor, BarSide),
    view: Range<usize>,
) -> Option<ArrowRoute> {
    let (upper, lower) = (from.row.min(to.row), from.row.max(to.row));
    if view.is_empty() || upper >= view.end || lower < view.start {
        return None;
    }
    let exit = from.x + leaves.outwards() * stub(rows, from, leaves.outwards());
    let entry = to.x + meets.outwards() * stub(rows, to, meets.outwards());
    let mut path = ArrowPath { points: vec![(from.x, rows.middle(from.row))] };
    let clear = |(left, right): (f64, f64)| left <= from.x && to.x <= right;
    let onwards = (leaves, meets) == (BarSide::Right, BarSide::Left);
    let free = || from.x < to.x && rows.free(from.row, (from.x + to.x) / 2.0).is_ok_and(clear);
    if from.row == to.row && onwards && (from.x == to.x || free()) {
        path.go_x(to.x);
        return Some(ArrowRoute { points: path.points });
    }
    path.go_x(exit);
    let down = to.row > from.row;
    if from.row == to.row {
        path.go_y(rows.top(from.row + 1));
    } else if down {
        cross(rows, &mut path, (from.row + 1..to.row).filter(|row| view.contains(row)), entry, down, from.row);
        path.go_y(rows.top(to.row));
    } else {
        cross(rows, &mut path, (to.row + 1..from.row).rev().filter(|row| view.contains(row)), entry, down, from.row);
        path.go_y(rows.top(to.row + 1));
    }
    path.go_x(entry);
    path.go_y(rows.middle(to.row));
    path.go_x(to.x);
    Some(ArrowRoute { points: path.points })
}

/// Leads the path through rows, each where it is free nearest to the way from here to `goal`.
fn cross(
    rows: &impl ArrowRows,
    path: &mut ArrowPath,
    between: impl Iterator<Item = usize>,
    goal: f64,
    down: bool,
    start: usize,
) {
    path.go_y(rows.top(if down { start + 1 } else { start }));
    for row in between {
        // Every row may be passed where the path already is; it goes aside for a bar, and towards the goal for nothing.
        let x = passage(rows, row, path.x(), goal);
        path.go_y(rows.top(if down { row } else { row + 1 }));
        path.go_x(x);
        path.go_y(rows.top(if down { row + 1 } else { row }));
    }
}

/// The place to cross a row: at `x` if that is free, else beside the bar there, on the side with the shorter way to `goal`.
fn passage(rows: &impl ArrowRows, row: usize, x: f64, goal: f64) -> f64 {
    match rows.free(row, x) {
        Ok((left, right)) => within(x, left, right),
        Err((left, right)) => {
            let before = gap_beside(rows, row, left, -1.0);
            let after = gap_beside(rows, row, right, 1.0);
            let way = |at: f64| (at - x).abs() + (goal - at).abs();
            if way(before) < way(after) { before } else { after }
        }
    }
}

/// A place in the first free stretch wide enough to pass, going from a bar's edge in `direction`.
fn gap_beside(rows: &impl ArrowRows, row: usize, edge: f64, direction: f64) -> f64 {
    let mut edge = edge;
    // Bars back to back leave no room between them; the last of them has room beyond it, if it is within reach.
    for _ in 0..MAX_BACK_TO_BACK {
        match rows.free(row, edge + direction * CLEAR / 2.0) {
            Ok((left, right)) if right - left >= CLEAR => return within(edge + direction * CLEAR, left, right),
            Ok((left, right)) => edge = if direction > 0.0 { right } else { left },
            Err((left, right)) => edge = if direction > 0.0 { right } else { left },
        }
    }
    edge
}

/// `x` moved away from the ends of a stretch, to its middle if it is narrow.
fn within(x: f64, left: f64, right: f64) -> f64 {
    if right - left <= 2.0 * CLEAR { (left + right) / 2.0 } else { bounded(x, left + CLEAR, right - CLEAR) }
}

/// The room for a connector beside a bar's edge: up to [`STUB`], and half of the gap to the next bar.
fn stub(rows: &impl ArrowRows, at: ArrowAnchor, direction: f64) -> f64 {
    match rows.free(at.row, at.x + direction * 1e-3) {
        Ok((left, right)) => {
            let room = if direction > 0.0 { right - at.x } else { at.x - left };
            (room / 2.0).clamp(0.0, STUB)
        }
        Err(_) => 0.0,
    }
}

struct ArrowPath {
    points: Vec<(f64, f64)>,
}

impl ArrowPath {
    fn x(&self) -> f64 {
        self.points.last().map_or(0.0, |point| point.0)
    }

    fn go_x(&mut self, x: f64) {
        if let Some((_, y)) = self.points.last().copied() {
            self.push((x, y));
        }
    }

    fn go_y(&mut self, y: f64) {
        if let Some((x, _)) = self.points.last().copied() {
            self.push((x, y));
        }
    }

    /// Adds a corner, dropping one that lies on a straight line and moves of nothing.
    fn push(&mut self, next: (f64, f64)) {
        if self.points.last() == Some(&next) {
            return;
        }
        if let [.., a, b] = self.points[..]
            && (a.0 == b.0 && b.0 == next.0 && (b.1 - a.1) * (next.1 - b.1) > 0.0
                || a.1 == b.1 && b.1 == next.1 && (b.0 - a.0) * (next.0 - b.0) > 0.0)
        {
            self.points.pop();
        }
        self.points.push(next);
    }
}

impl ArrowRoute {
    /// SVG path data, corners rounded by up to `radius` px, coordinates to a tenth of a pixel.
    pub fn path(&self, radius: f64) -> String {
        let mut out = String::new();
        for (at, point) in self.points.iter().copied().enumerate() {
            let before = at.checked_sub(1).and_then(|before| self.points.get(before)).copied();
            match (before, self.points.get(at + 1).copied()) {
                (None, _) => command(&mut out, 'M', &[point]),
                (Some(_), None) => command(&mut out, 'L', &[point]),
                (Some(before), Some(after)) => {
                    let (into, out_of) = (length(before, point), length(point, after));
                    let r = radius.min(into / 2.0).min(out_of / 2.0);
                    command(&mut out, 'L', &[towards(point, before, r / into)]);
                    command(&mut out, 'Q', &[point, towards(point, after, r / out_of)]);
                }
            }
        }
        out
    }
}

fn length(a: (f64, f64), b: (f64, f64)) -> f64 {
    // One of the two is zero.
    (a.0 - b.0).abs() + (a.1 - b.1).abs()
}

fn towards(from: (f64, f64), to: (f64, f64), share: f64) -> (f64, f64) {
    (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
}

fn command(out: &mut String, letter: char, points: &[(f64, f64)]) {
    out.push(letter);
    for (at, (x, y)) in points.iter().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        push_px(out, *x);
        out.push(' ');
        push_px(out, *y);
    }
}

/// Appends a length in px, to a tenth.
pub fn push_px(out: &mut String, px: f64) {
    crate::base::number::push_ecma(out, (px * 10.0).round() / 10.0);
}
