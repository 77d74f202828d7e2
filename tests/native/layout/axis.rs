//! Laws of the time axis' header and of what is in view.

use plan_widget::base::day::Day;
use plan_widget::layout::scale::{MAX_PX_PER_DAY, MIN_PX_PER_DAY, TimeScale};
use plan_widget::layout::ticks::{HeaderStyle, LABEL_GAP, TickHeader, TickRow, header};
use plan_widget::layout::window::{LaneOffsets, RowWindow, around};
use plan_widget::schedule::calendar::{CalendarUnit, DateNames, FiscalCalendar, WeekStart};
use proptest::prelude::*;

fn head(scale: TimeScale, left: f64, width: f64, fiscal: u8, character: f64) -> TickHeader {
    let measure = |text: &str| text.chars().count() as f64 * character;
    let calendar = FiscalCalendar::new(fiscal, WeekStart::Monday);
    let style = HeaderStyle { calendar, names: &DateNames::ENGLISH, measure: &measure };
    header(scale, left, left + width, style)
}

fn labels(row: &TickRow) -> Vec<&str> {
    row.ticks.iter().filter_map(|tick| tick.label.as_ref()).map(|label| label.text.as_str()).collect()
}

#[test]
fn quarters_stand_over_their_months() {
    let scale = TimeScale::new(Day::parse("2026-11-01").unwrap(), 2.5);
    let drawn = head(scale, 0.0, 450.0, 2, 7.0);
    assert_eq!((drawn.major.unit, drawn.minor.unit), (CalendarUnit::Quarter, CalendarUnit::Month));
    assert_eq!(labels(&drawn.major), ["FY27 Q4", "FY28 Q1"]);
    assert_eq!(labels(&drawn.minor), ["Nov", "Dec", "Jan", "Feb", "Mar", "Apr"]);
    assert_eq!(drawn.minor.ticks[0].x, 0.0);
    assert_eq!(drawn.minor.ticks[1].x, 75.0);
}

#[test]
fn a_heading_stays_in_view_until_its_span_leaves() {
    let scale = TimeScale::new(Day::parse("2027-01-01").unwrap(), 2.0);
    let at = |left: f64| {
        let drawn = head(scale, left, 400.0, 1, 7.0);
        let label = drawn.major.ticks[0].label.clone().unwrap();
        assert_eq!(label.text, "Q1 2027");
        label.x
    };
    assert_eq!(at(0.0), LABEL_GAP);
    assert_eq!(at(50.0), 50.0 + LABEL_GAP);
    // 90 days at 2 px end at 180; the label, 49 px wide, is pushed out rather than over the next.
    assert_eq!(at(170.0), 180.0 - LABEL_GAP - 49.0);
}

#[test]
fn narrow_months_are_labelled_once_a_quarter() {
    let scale = TimeScale::new(Day::parse("2027-01-01").unwrap(), 0.8);
    assert_eq!(labels(&head(scale, 0.0, 365.0 * 0.8, 1, 7.0).minor), ["Jan", "Apr", "Jul", "Oct"]);
}

proptest! {
    #[test]
    fn what_is_drawn_holds_what_is_seen_and_stays_while_it_can(
        seen in 0f64..3000.0, size in 1f64..2000.0, total in 1f64..5000.0, by in -1500f64..1500.0, least in 0f64..200.0, more in 1f64..800.0,
        keep in 0f64..1500.0,
    ) {
        let reach = (least, least + more);
        let within = |px: f64| px.max(0.0).min(total);
        let drawn = around((1.0, 0.0), (seen, seen + size), reach, keep, total);
        let moved = (seen + by, seen + by + size);
        let again = around(drawn, moved, reach, keep, total);
        for (drawn, seen) in [(drawn, (seen, seen + size)), (again, moved)] {
            prop_assert!(drawn.0 <= within(seen.0 - least) && drawn.1 >= within(seen.1 + least));
            prop_assert!(drawn.0 >= 0.0 && drawn.1 <= total.ceil());
        }
        prop_assert!(by.abs() > more || again == drawn);
        // Going back finds what was kept.
        let back = around(again, (seen, seen + size), reach, keep, total);
        prop_assert!(by.abs() > size.min(keep - least) || back == again);
    }

    #[test]
    fn header_labels_never_overlap(
        origin in -30_000i32..60_000, log in MIN_PX_PER_DAY.ln()..MAX_PX_PER_DAY.ln(),
        left in -1e5f64..1e5, width in 1f64..2500.0, fiscal in 1u8..=12, character in 1f64..20.0,
    ) {
        let scale = TimeScale::new(Day::new(origin).unwrap(), log.exp());
        let drawn = head(scale, left, width, fiscal, character);
        for row in [&drawn.major, &drawn.minor] {
            prop_assert!(row.ticks.len() <= 2 * (width / 7.0) as usize + 22);
            prop_assert!(row.ticks[0].x <= left.max(scale.x(Day::MIN)));
            let mut free_from = f64::NEG_INFINITY;
            for (tick, next) in row.ticks.iter().zip(&row.ticks[1..]) {
                prop_assert_eq!(tick.range.last.add_days(1), next.range.first);
                prop_assert!((tick.x + tick.width - next.x).abs() < 1e-6);
            }
            for label in row.ticks.iter().filter_map(|tick| tick.label.as_ref()) {
                prop_assert!(label.x >= free_from, "{} at {} before {}", label.text, label.x, free_from);
                free_from = label.x + label.width + LABEL_GAP;
            }
        }
    }

    #[test]
    fn panning_keeps_the_same_minor_labels(origin in -30_000i32..60_000, log in MIN_PX_PER_DAY.ln()..MAX_PX_PER_DAY.ln(), left in -1e4f64..1e4, pan in 0f64..500.0) {
        let scale = TimeScale::new(Day::new(origin).unwrap(), log.exp());
        let (a, b) = (head(scale, left, 1000.0, 4, 7.0), head(scale, left + pan, 1000.0, 4, 7.0));
        for (one, other) in [(&a.minor, &b.minor), (&a.major, &b.major)] {
            let common = one.ticks.iter().filter(|tick| tick.x >= left + pan && tick.x + tick.width * 12.0 < left + 1000.0);
            for tick in common {
                let same = other.ticks.iter().find(|found| found.range == tick.range).unwrap();
                prop_assert_eq!(tick, same);
            }
        }
    }

    #[test]
    fn a_window_of_rows_covers_the_view(scroll in -100f64..40_000.0, height in 0f64..2000.0, row in 1f64..60.0, overscan in 0usize..5, total in 0usize..2000) {
        let window = RowWindow::new(scroll, height, row, overscan, total);
        prop_assert!(window.count <= window.ring && window.rows().end <= total);
        prop_assert_eq!(window.ring, RowWindow::new(0.0, height, row, overscan, 7).ring);
        let end = total as f64 * row;
        let (top, bottom) = (scroll.clamp(0.0, end), (scroll + height).clamp(0.0, end));
        if top < bottom {
            prop_assert!(window.first as f64 * row <= top);
            prop_assert!(window.rows().end as f64 * row >= bottom - 1e-6);
        }
        for at in window.rows() {
            prop_assert_eq!(window.row(window.slot(at)), Some(at));
        }
        let shown = (0..window.ring + 1).filter(|slot| window.row(*slot).is_some()).count();
        prop_assert_eq!(shown, window.count);
    }

    #[test]
    fn a_revealed_row_is_in_view(scroll in 0f64..10_000.0, height in 80f64..900.0, row in 0usize..300) {
        let moved = RowWindow::reveal(scroll, height, 32.0, 36.0, row);
        let top = row as f64 * 32.0;
        prop_assert!(moved <= top && top + 32.0 <= moved + height - 36.0 + 1e-9);
        prop_assert_eq!(RowWindow::reveal(moved, height, 32.0, 36.0, row), moved);
    }

    #[test]
    fn lanes_are_found_by_their_pixels(heights in prop::collection::vec(0u32..200, 0..40), y in -50f64..8000.0, length in 1f64..500.0) {
        let offsets = LaneOffsets::new(heights.iter().map(|h| f64::from(*h)));
        prop_assert_eq!(offsets.len(), heights.len());
        prop_assert_eq!(offsets.total(), f64::from(heights.iter().sum::<u32>()));
        let range = offsets.range(y, y + length);
        for lane in 0..heights.len() {
            let (top, bottom) = (offsets.top(lane), offsets.top(lane) + offsets.height(lane));
            let meets = top < y + length && bottom > y;
            // A lane without height may lie inside the range without being seen.
            prop_assert!(!meets || range.contains(&lane));
            prop_assert!(meets || !range.contains(&lane) || top == bottom);
        }
        if let Some(lane) = offsets.lane_at(y).filter(|_| y >= 0.0 && y < offsets.total()) {
            prop_assert!(offsets.top(lane) <= y && y < offsets.top(lane) + offsets.height(lane));
        }
    }
}
