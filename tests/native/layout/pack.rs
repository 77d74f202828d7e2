//! Laws of stacking bars, of finding those in view, and of placing labels.

use plan_widget::base::day::Day;
use plan_widget::layout::labels::{BAR_PAD, BarLabel, LabelBox, LabelledBubble, bar_label, bubble_labels, overhang};
use plan_widget::layout::pack::{DaySpan, PackedLane, is_dense};
use plan_widget::schedule::calendar::DayRange;
use proptest::prelude::*;

fn spans(most: usize) -> impl Strategy<Value = Vec<DaySpan>> {
    let span = (0i32..400, 1i32..60).prop_map(|(start, days)| DaySpan { start, end: start + days });
    prop::collection::vec(span, 0..most)
}

fn deepest(spans: &[DaySpan]) -> usize {
    (0..460).map(|day| spans.iter().filter(|s| s.start <= day && day < s.end).count()).max().unwrap_or(0)
}

fn check(lane: &PackedLane, spans: &[DaySpan]) -> Result<(), TestCaseError> {
    prop_assert_eq!(lane.len(), spans.len());
    let mut seen = 0;
    for row in 0..lane.rows() {
        let bars = lane.in_row(row);
        prop_assert!(!bars.is_empty());
        seen += bars.len();
        for pair in bars.windows(2) {
            prop_assert!(spans[pair[0] as usize].end <= spans[pair[1] as usize].start);
        }
        for bar in bars {
            prop_assert_eq!(lane.row(*bar as usize), Some(row));
            prop_assert_eq!(lane.span(*bar as usize), Some(spans[*bar as usize]));
        }
    }
    prop_assert_eq!(seen, spans.len());
    Ok(())
}

#[test]
fn a_title_beside_a_bar_takes_up_days() {
    let range = DayRange::new(Day::EPOCH, Day::new(9).unwrap()).unwrap();
    assert_eq!(DaySpan::of(range, 0.0, 4.0), DaySpan { start: 0, end: 10 });
    assert_eq!(overhang(40.0, 28.0), 0.0);
    assert_eq!(DaySpan::of(range, overhang(40.0, 50.0), 4.0), DaySpan { start: 0, end: 10 + 16 });
}

#[test]
fn titles_are_whole_or_absent() {
    assert_eq!(bar_label(100.0, 200.0, 60.0, 0.0, 210.0), BarLabel::Inside { x: 100.0 + BAR_PAD });
    assert_eq!(bar_label(100.0, 200.0, 60.0, 120.0, 210.0), BarLabel::Inside { x: 120.0 + BAR_PAD });
    assert_eq!(bar_label(100.0, 200.0, 60.0, 190.0, 210.0), BarLabel::Inside { x: 200.0 - BAR_PAD - 60.0 });
    assert_eq!(bar_label(100.0, 120.0, 60.0, 0.0, 192.0), BarLabel::Beside { x: 120.0 + BAR_PAD });
    assert_eq!(bar_label(100.0, 120.0, 60.0, 0.0, 191.0), BarLabel::None);
}

#[test]
fn bars_too_small_or_too_many_are_shown_as_densities() {
    assert!(!is_dense(1, 1.0, 0.1, 500));
    assert!(is_dense(2, 29.0, 0.1, 500));
    assert!(!is_dense(500, 30.0, 0.1, 500));
    assert!(is_dense(501, 30.0, 10.0, 500));
}

proptest! {
    #[test]
    fn packing_needs_no_more_rows_than_overlap(spans in spans(80)) {
        let lane = PackedLane::pack(spans.clone());
        check(&lane, &spans)?;
        prop_assert_eq!(lane.rows(), deepest(&spans));
        check(&PackedLane::list(spans.clone()), &spans)?;
    }

    #[test]
    fn an_edit_leaves_the_other_bars_in_their_order(spans in spans(60), edits in prop::collection::vec((any::<prop::sample::Index>(), -40i32..40, 1i32..60), 1..12)) {
        prop_assume!(spans.len() > 2);
        let mut spans = spans;
        let mut lane = PackedLane::pack(spans.clone());
        for (which, by, days) in edits {
            let moved = which.index(spans.len());
            let start = spans[moved].start + by;
            spans[moved] = DaySpan { start, end: start + days };
            let before: Vec<_> = (0..spans.len()).map(Some).collect();
            let next = lane.repack(spans.clone(), &before);
            check(&next, &spans)?;
            prop_assert!(next.rows() <= 2 * deepest_any(&spans));
            // Unless rows had become so many that the lane was packed afresh.
            if next != PackedLane::pack(spans.clone()) {
                for a in (0..spans.len()).filter(|bar| *bar != moved) {
                    for b in (0..spans.len()).filter(|bar| *bar != moved) {
                        prop_assert!((lane.row(a) < lane.row(b)) <= (next.row(a) < next.row(b)));
                    }
                }
            }
            lane = next;
        }
    }

    #[test]
    fn a_bar_moves_in_place(spans in spans(60), edits in prop::collection::vec((any::<prop::sample::Index>(), 0i32..400, 1i32..60), 1..12)) {
        prop_assume!(!spans.is_empty());
        let mut spans = spans;
        let mut lane = PackedLane::pack(spans.clone());
        for (which, start, days) in edits {
            let bar = which.index(spans.len());
            spans[bar] = DaySpan { start, end: start + days };
            let before: Vec<_> = (0..spans.len()).map(Some).collect();
            let repacked = lane.repack(spans.clone(), &before);
            let row = lane.set(bar, spans[bar]);
            prop_assert_eq!(row, lane.row(bar));
            check(&lane, &spans)?;
            let window = DaySpan { start: start - 3, end: start + 50 };
            prop_assert_eq!(lane.count(window), spans.iter().filter(|span| span.overlaps(window)).count());
            // The two ways agree, unless the other packed the lane afresh.
            prop_assert!(repacked == lane || repacked == PackedLane::pack(spans.clone()));
        }
        prop_assert_eq!(lane.set(spans.len(), DaySpan { start: 0, end: 1 }), None);
    }

    #[test]
    fn days_far_apart_are_packed_too(spans in prop::collection::vec((-700_000i32..2_900_000, 1i32..900_000), 0..50)) {
        let spans: Vec<_> = spans.into_iter().map(|(start, days)| DaySpan { start, end: start + days }).collect();
        check(&PackedLane::pack(spans.clone()), &spans)?;
        prop_assert_eq!(PackedLane::pack(spans.clone()).rows(), deepest_any(&spans));
    }

    #[test]
    fn bars_come_and_go(spans in spans(60), removed in any::<prop::sample::Index>(), start in 0i32..400) {
        prop_assume!(spans.len() > 2);
        let lane = PackedLane::pack(spans.clone());
        let removed = removed.index(spans.len());
        let mut before: Vec<_> = (0..spans.len()).filter(|bar| *bar != removed).map(Some).collect();
        let mut after: Vec<_> = before.iter().flatten().map(|bar| spans[*bar]).collect();
        before.push(None);
        after.push(DaySpan { start, end: start + 5 });
        check(&lane.repack(after.clone(), &before), &after)?;
        // What is said about bars that never were is no reason to fall over.
        check(&lane.repack(after.clone(), &[Some(10_000), None]), &after)?;
    }

    #[test]
    fn what_is_in_view_is_found(spans in spans(80), start in -20i32..450, length in 1i32..100, top in 0usize..8, rows in 0usize..20) {
        let lane = PackedLane::pack(spans.clone());
        let window = DaySpan { start, end: start + length };
        let mut found: Vec<_> = lane.visible(top..top + rows, window).map(|(_, bar)| bar).collect();
        found.sort_unstable();
        let inside = |bar: &usize| lane.row(*bar).is_some_and(|row| row >= top && row < top + rows) && spans[*bar].overlaps(window);
        prop_assert_eq!(found, (0..spans.len()).filter(inside).collect::<Vec<_>>());
        prop_assert_eq!(lane.count(window), spans.iter().filter(|span| span.overlaps(window)).count());
        let bounds: Vec<i32> = (0..10).map(|at| start + at * length).collect();
        let density = lane.density(&bounds);
        prop_assert_eq!(density.len(), 9);
        prop_assert_eq!(density[0] as usize, lane.count(window));
    }

    #[test]
    fn a_moment_of_a_row_is_taken_or_free(spans in spans(40), row in 0usize..6, day in -10i32..470) {
        let lane = PackedLane::pack(spans.clone());
        let in_row = |bar: &usize| lane.row(*bar) == Some(row);
        match lane.at(row, day) {
            Ok(bar) => prop_assert!(in_row(&bar) && spans[bar].start <= day && day < spans[bar].end),
            Err(free) => {
                prop_assert!(free.start <= day && day < free.end);
                prop_assert!((0..spans.len()).filter(in_row).all(|bar| !spans[bar].overlaps(free)));
            }
        }
    }

    #[test]
    fn bubble_labels_never_overlap(bubbles in prop::collection::vec((0f64..900.0, 0f64..600.0, 4f64..30.0, 20f64..160.0), 0..60)) {
        let bubbles: Vec<_> = bubbles
            .into_iter()
            .map(|(x, y, radius, label_width)| LabelledBubble { x, y, radius, label_width, label_height: 16.0 })
            .collect();
        let bounds = LabelBox { x: 0.0, y: 0.0, width: 900.0, height: 600.0 };
        let placed = bubble_labels(&bubbles, bounds);
        prop_assert_eq!(placed.len(), bubbles.len());
        let labels: Vec<_> = placed.iter().enumerate().filter_map(|(at, label)| Some((at, (*label)?))).collect();
        for (at, label) in &labels {
            prop_assert!(bounds.contains(*label));
            prop_assert_eq!((label.width, label.height), (bubbles[*at].label_width, 16.0));
            for (other, second) in &labels {
                prop_assert!(at == other || !label.overlaps(*second));
            }
            for b in &bubbles {
                // The nearest point of the label to the bubble's centre, its own bubble included.
                let (dx, dy) = (b.x - b.x.clamp(label.x, label.x + label.width), b.y - b.y.clamp(label.y, label.y + label.height));
                prop_assert!(dx.hypot(dy) >= b.radius - 1e-9);
            }
        }
        if let Some(first) = bubbles.first() && bubbles.len() == 1 && first.x < 700.0 && first.y > 30.0 && first.y < 570.0 {
            prop_assert!(placed[0].is_some());
        }
    }
}

fn deepest_any(spans: &[DaySpan]) -> usize {
    spans.iter().map(|a| spans.iter().filter(|b| b.start <= a.start && a.start < b.end).count()).max().unwrap_or(0)
}
