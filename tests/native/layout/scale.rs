//! Laws of the time scale: exact inverses, anchored zoom, snapping.

use plan_widget::base::day::Day;
use plan_widget::layout::scale::{MAX_PX_PER_DAY, MIN_PX_PER_DAY, TimeScale, ZoomLevel};
use plan_widget::schedule::calendar::{CalendarUnit, DayRange, FiscalCalendar, WeekStart};
use proptest::prelude::*;

fn days() -> impl Strategy<Value = Day> {
    (Day::MIN.number()..=Day::MAX.number()).prop_map(|n| Day::new(n).unwrap())
}

fn scales() -> impl Strategy<Value = TimeScale> {
    (days(), MIN_PX_PER_DAY.ln()..MAX_PX_PER_DAY.ln()).prop_map(|(origin, log)| TimeScale::new(origin, log.exp()))
}

#[test]
fn levels_run_from_week_to_many_years() {
    for (at, level) in ZoomLevel::ALL.into_iter().enumerate() {
        assert_eq!(ZoomLevel::of(level.px_per_day()), level);
        assert_eq!(level.wider(), ZoomLevel::ALL.get(at + 1).copied());
        assert_eq!(level.wider().and_then(ZoomLevel::closer), level.wider().map(|_| level));
    }
    assert_eq!(ZoomLevel::of(MAX_PX_PER_DAY), ZoomLevel::Week);
    assert_eq!(ZoomLevel::of(MIN_PX_PER_DAY), ZoomLevel::MultiYear);
    assert_eq!(ZoomLevel::Week.closer(), None);
}

#[test]
fn a_scale_is_always_usable() {
    for px in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -1.0] {
        let scale = TimeScale::new(Day::EPOCH, px);
        assert!(scale.px_per_day() >= MIN_PX_PER_DAY && scale.px_per_day() <= MAX_PX_PER_DAY);
    }
    let scale = TimeScale::new(Day::EPOCH, 10.0);
    assert_eq!(scale.day(f64::INFINITY), Day::MAX);
    assert_eq!(scale.day(f64::NEG_INFINITY), Day::MIN);
    assert_eq!(scale.day(1e300), Day::MAX);
}

proptest! {
    #[test]
    fn a_day_is_where_its_pixels_are(scale in scales(), day in days()) {
        prop_assert_eq!(scale.day(scale.x(day)), day);
        prop_assert_eq!(scale.nearest(scale.x(day)), day);
        if let Some(next) = day.checked_add_days(1) {
            prop_assert_eq!(scale.x_end(day), scale.x(next));
            prop_assert_eq!(scale.day(scale.x(next).next_down()), day);
            prop_assert_eq!(scale.day((scale.x(day) + scale.x(next)) / 2.0), day);
        }
    }

    #[test]
    fn pixels_map_monotonically(scale in scales(), a in -1e6f64..1e6, b in -1e6f64..1e6) {
        prop_assert!((a <= b) <= (scale.day(a) <= scale.day(b)));
    }

    #[test]
    fn a_range_of_pixels_holds_its_days(scale in scales(), first in days(), length in 0i32..1000) {
        let range = DayRange::new(first, first.add_days(length)).unwrap();
        let (x, width) = scale.extent(range);
        prop_assert!(width > 0.0);
        prop_assert_eq!(scale.days(scale.x(range.first), scale.x_end(range.last)), range);
        prop_assert_eq!(scale.days(x, x).first, range.first);
    }

    #[test]
    fn zoom_keeps_the_moment_under_the_pointer(scale in scales(), x in -1e5f64..1e5, log in -5.0f64..5.0) {
        let (zoomed, moved) = scale.zoom(log.exp(), x);
        prop_assert_eq!(zoomed.origin(), scale.origin());
        let before = x / scale.px_per_day();
        let after = (x + moved) / zoomed.px_per_day();
        prop_assert!((before - after).abs() < 1e-6 * before.abs().max(1.0));
    }

    #[test]
    fn fit_fills_the_width(first in days(), length in 10i32..5000, width in 300f64..2000.0) {
        let range = DayRange::new(first, first.add_days(length)).unwrap();
        let scale = TimeScale::fit(range, width, 16.0);
        let (x, drawn) = scale.extent(range);
        prop_assert_eq!(x, 0.0);
        let bounded = scale.px_per_day() == MIN_PX_PER_DAY || scale.px_per_day() == MAX_PX_PER_DAY;
        prop_assert!(bounded || (drawn - (width - 32.0)).abs() < 1e-6);
    }

    #[test]
    fn snapping_finds_the_nearest_boundary(scale in scales(), day in -100_000i32..100_000, part in 0.0f64..1.0, fiscal in 1u8..=12, unit in 0usize..4) {
        let unit = [CalendarUnit::Day, CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Quarter][unit];
        let calendar = FiscalCalendar::new(fiscal, WeekStart::Monday);
        let day = Day::new(day).unwrap();
        let x = scale.x(day) + part * scale.px_per_day();
        let snapped = scale.snap_start(x, unit, calendar);
        let span = calendar.span(scale.day(x), unit);
        let distance = |boundary: Day| (scale.x(boundary) - x).abs();
        prop_assert_eq!(calendar.span(snapped, unit).first, snapped);
        prop_assert!(distance(snapped) <= distance(span.first) && distance(snapped) <= distance(span.last.add_days(1)));
        prop_assert_eq!(scale.snap_end(x, unit, calendar).add_days(1), snapped);
        // A boundary itself stays.
        prop_assert_eq!(scale.snap_start(scale.x(snapped), unit, calendar), snapped);
    }
}
