//! What is fitted has room for titles, and zooming out ends.

use plan_widget::layout::labels::{FittedLabel, fit_with_labels};
use plan_widget::layout::scale::{MIN_PX_PER_DAY, widest_zoom};

#[test]
fn a_fit_leaves_room_for_titles_beside_bars() {
    let bar = |from: f64, to: f64, text: f64| FittedLabel { from, to, text };
    assert_eq!(fit_with_labels(10.0, &[bar(0.0, 100.0, 50.0)], 1_000.0), 10.0, "it stands inside");
    // Beside a bar of a day at the end: 200 px and its margins beyond 100 days.
    let px = fit_with_labels(10.0, &[bar(99.0, 100.0, 200.0)], 1_000.0);
    assert!((px * 100.0 + 212.0 - 1_000.0).abs() < 1.0, "{px}");
    assert!(fit_with_labels(10.0, &[bar(99.0, 100.0, 2_000.0)], 1_000.0) < 2.6, "the rest is cut");
}

#[test]
fn zooming_out_ends_where_the_plan_is_small() {
    assert!((600.0 / widest_zoom(90) / 365.0 - 5.0).abs() < 0.01, "five years in 600 px");
    assert!((600.0 / widest_zoom(3_650) / 365.0 - 20.0).abs() < 0.01, "twice the plan");
    assert!(widest_zoom(i32::MAX) >= MIN_PX_PER_DAY);
}
