//! Laws of dependency connectors: at right angles, from bar to bar, over none.

use plan_widget::layout::arrows::{ArrowAnchor, ArrowRoute, ArrowRows, BarSide, route, route_sides, sides};
use plan_widget::layout::pack::{DaySpan, PackedLane};
use plan_widget::model::words::DependencyKind;
use proptest::prelude::*;

/// Rows 30 px high with bars of 22 px; 2 px per day.
struct Drawing(PackedLane);

const DAY: f64 = 2.0;

impl ArrowRows for Drawing {
    fn top(&self, row: usize) -> f64 {
        row as f64 * 30.0
    }

    fn middle(&self, row: usize) -> f64 {
        self.top(row) + 15.0
    }

    fn free(&self, row: usize, x: f64) -> Result<(f64, f64), (f64, f64)> {
        let px = |day: i32| match day {
            i32::MIN => f64::NEG_INFINITY,
            i32::MAX => f64::INFINITY,
            day => f64::from(day) * DAY,
        };
        match self.0.at(row, (x / DAY).floor() as i32) {
            Ok(bar) => {
                let span = self.0.span(bar).unwrap();
                Err((px(span.start), px(span.end)))
            }
            Err(free) => Ok((px(free.start), px(free.end))),
        }
    }
}

impl Drawing {
    fn route(&self, from: usize, to: usize, view: std::ops::Range<usize>) -> Option<ArrowRoute> {
        let anchor = |bar: usize, x: i32| ArrowAnchor { row: self.0.row(bar).unwrap(), x: f64::from(x) * DAY };
        let (a, b) = (self.0.span(from).unwrap(), self.0.span(to).unwrap());
        route(self, anchor(from, a.end), anchor(to, b.start), view)
    }
}

impl Drawing {
    fn route_of(&self, kind: DependencyKind, from: usize, to: usize) -> ArrowRoute {
        let (leaves, meets) = sides(kind);
        let anchor = |bar: usize, side: BarSide| {
            let span = self.0.span(bar).unwrap();
            let day = if side == BarSide::Left { span.start } else { span.end };
            (ArrowAnchor { row: self.0.row(bar).unwrap(), x: f64::from(day) * DAY }, side)
        };
        route_sides(self, anchor(from, leaves), anchor(to, meets), 0..self.0.rows()).unwrap()
    }
}

fn spans() -> impl Strategy<Value = Vec<DaySpan>> {
    let span = (0i32..200, 1i32..40).prop_map(|(start, days)| DaySpan { start, end: start + days });
    prop::collection::vec(span, 2..60)
}

#[test]
fn a_free_way_is_straight() {
    let drawing = Drawing(PackedLane::pack(vec![DaySpan { start: 0, end: 10 }, DaySpan { start: 20, end: 30 }]));
    let found = drawing.route(0, 1, 0..1).unwrap();
    assert_eq!(found.points, [(20.0, 15.0), (40.0, 15.0)]);
    assert_eq!(found.path(4.0), "M20 15L40 15");
    assert_eq!(drawing.route(0, 1, 1..9), None);
    let stacked = Drawing(PackedLane::pack(vec![DaySpan { start: 0, end: 10 }, DaySpan { start: 5, end: 30 }]));
    let back = stacked.route(0, 1, 0..2).unwrap();
    assert_eq!(back.points, [(20.0, 15.0), (28.0, 15.0), (28.0, 30.0), (2.0, 30.0), (2.0, 45.0), (10.0, 45.0)]);
    assert_eq!(back.path(4.0), "M20 15L24 15Q28 15 28 19L28 26Q28 30 24 30L6 30Q2 30 2 34L2 41Q2 45 6 45L10 45");
}

#[test]
fn each_type_leaves_and_meets_at_its_own_ends() {
    let drawing = Drawing(PackedLane::pack(vec![DaySpan { start: 10, end: 30 }, DaySpan { start: 20, end: 40 }]));
    let ends = |kind| {
        let points = drawing.route_of(kind, 0, 1).points;
        (points[0].0, points[points.len() - 1].0)
    };
    let found = DependencyKind::ALL.map(ends);
    assert_eq!(found, [(60.0, 40.0), (20.0, 40.0), (60.0, 80.0), (20.0, 80.0)]);
}

proptest! {
    #[test]
    fn connectors_run_over_no_bar(spans in spans(), kind in 0usize..4, from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let (from, to) = (from.index(spans.len()), to.index(spans.len()));
        prop_assume!(from != to);
        let drawing = Drawing(PackedLane::pack(spans.clone()));
        let kind = DependencyKind::ALL[kind];
        let points = drawing.route_of(kind, from, to).points;
        let row = |bar: usize| drawing.0.row(bar).unwrap();
        let leaves = if kind.leaves_start() { spans[from].start } else { spans[from].end };
        let meets = if kind.meets_start() { spans[to].start } else { spans[to].end };
        prop_assert_eq!(points[0], (f64::from(leaves) * DAY, drawing.middle(row(from))));
        prop_assert_eq!(points[points.len() - 1], (f64::from(meets) * DAY, drawing.middle(row(to))));
        for pair in points.windows(2) {
            let ((x1, y1), (x2, y2)) = (pair[0], pair[1]);
            prop_assert!(x1 == x2 || y1 == y2, "{:?}", points);
            for (bar, span) in spans.iter().enumerate() {
                let middle = drawing.middle(row(bar));
                let (left, right) = (f64::from(span.start) * DAY, f64::from(span.end) * DAY);
                let over = x1.min(x2) < right - 1e-9 && x1.max(x2) > left + 1e-9 && y1.min(y2) < middle + 11.0 && y1.max(y2) > middle - 11.0;
                prop_assert!(!over, "bar {} {:?} under {:?}", bar, span, points);
            }
        }
    }

    #[test]
    fn work_stays_in_view(spans in spans(), from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(), top in 0usize..10) {
        let (from, to) = (from.index(spans.len()), to.index(spans.len()));
        let drawing = Drawing(PackedLane::pack(spans));
        let (a, b) = (drawing.0.row(from).unwrap(), drawing.0.row(to).unwrap());
        let seen = a.min(b) < top + 3 && a.max(b) >= top;
        let found = drawing.route(from, to, top..top + 3);
        prop_assert_eq!(found.is_some(), seen);
        // At most a step aside for each row in view, and the two ends.
        prop_assert!(found.is_none_or(|route| route.points.len() <= 6 + 2 * 3));
    }
}
