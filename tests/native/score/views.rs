//! Objectives, the Pareto split, the matrix, and present worth.

use super::{INTERCOM, plan};
use plan_widget::model::index::ObjectiveIndex;
use plan_widget::model::plan::Method;
use plan_widget::model::{ItemIndex, Key};
use plan_widget::score::matrix::{AxisMeasure, MatrixAxis, Quadrant, drag, quadrant, quantile};
use plan_widget::score::objectives::{Coverage, rank_within};
use plan_widget::score::pareto::{ParetoCurve, ParetoSplit};
use plan_widget::score::worth::{BenefitSpan, delay, delay_of_item, of_item, per_effort, present};
use plan_widget::score::{Ranking, Scorer};
use proptest::prelude::*;

#[test]
fn what_serves_nothing_and_what_nothing_serves_is_found() {
    let objectives = r#""objectives":[{"id":"o1","key_results":[{"id":"k1"},{"id":"k2"}]},{"id":"o2","key_results":[{"id":"k3"}]}],"#;
    let items = r#"{"id":"a","effort":6,"value":9,"objectives":["k1","o2"]},{"id":"b","effort":2,"value":1,"objectives":["o1","k1","gone"]},
        {"id":"c","effort":2,"value":9,"objectives":["gone"]},{"id":"d","value":1,"objectives":["o1"]},
        {"id":"e","effort":50,"objectives":["k2"],"status":"dropped"},{"id":"f","effort":50,"moscow":"wont"}"#;
    let plan = plan(r#""method":"value_effort""#, objectives, items);
    let coverage = Coverage::new(&plan);
    let first = &coverage.objectives[0];
    assert_eq!(first.served.items, [0, 1, 3]);
    assert_eq!((first.served.effort, first.served.unestimated), (8.0, 1));
    assert_eq!(first.key_results[0].items, [0, 1]);
    let [one, other] = [0, 1].map(ObjectiveIndex::new);
    assert_eq!(coverage.unserved(), [(one, 1), (other, 0)]);
    assert_eq!(coverage.unlinked.items, [2]);
    assert_eq!(
        [coverage.share(one), coverage.share(other), coverage.unlinked_share()],
        [Some(50.0), Some(30.0), Some(20.0)]
    );
    let ranked = rank_within(&Ranking::new(&plan), &first.served.items);
    let wanted = [(0, Some(1)), (1, Some(2)), (3, None)];
    assert_eq!(ranked, wanted.map(|(item, rank)| (ItemIndex::new(item), rank)));
}

#[test]
fn the_split_is_the_one_the_data_has() {
    let contributions = [10.0, 50.0, 5.0, 25.0, 10.0, -3.0].map(Some).into_iter().chain([None]);
    let pareto = ParetoCurve::new(contributions);
    assert_eq!(pareto.items, [1, 3, 0, 4, 2, 5]);
    assert_eq!(pareto.unknown, 1);
    assert_eq!(pareto.cumulated, [50.0, 75.0, 85.0, 95.0, 100.0, 100.0]);
    assert_eq!(pareto.split(80.0), Some(ParetoSplit { items: 3, items_percent: 50.0, value_percent: 85.0 }));
    assert_eq!(pareto.split(100.0).unwrap().items, 5);
    assert_eq!(pareto.tail(80.0, |item| item == 4), [2, 5]);
    assert_eq!(ParetoCurve::new([Some(0.0)].into_iter()).split(80.0), None);
}

#[test]
fn the_cross_hair_starts_at_the_middle_of_a_scale_or_between_numbers() {
    let skewed: Vec<String> = [1, 2, 3, 5, 8, 40, 300]
        .iter()
        .map(|effort| format!(r#"{{"id":"i","reach":{},"impact":1,"confidence":80,"effort":{effort}}}"#, effort % 5))
        .collect();
    let plan = plan("", "", &skewed.join(","));
    let scorer = Scorer::new(&plan);
    let effort = MatrixAxis::new(&plan, &scorer, AxisMeasure::Estimate(Key::Effort), None);
    assert!(effort.log && effort.cross > 3.0 && effort.cross < 5.0 && effort.min < 1.0 && effort.max > 300.0);
    let linear = MatrixAxis::new(&plan, &scorer, AxisMeasure::Estimate(Key::Effort), Some(false));
    assert!(!linear.log && linear.min == 0.0);
    let cross =
        |method, key| MatrixAxis::new(&plan, &Scorer::with(&plan, method), AxisMeasure::Estimate(key), None).cross;
    assert_eq!(
        [cross(Method::Rice, Key::Impact), cross(Method::Ice, Key::Impact), cross(Method::Ice, Key::Confidence)],
        [1.0, 5.5, 55.0]
    );
    // Nobody has a value: an axis there is nonetheless.
    let empty = MatrixAxis::new(&plan, &scorer, AxisMeasure::Estimate(Key::Value), None);
    assert!(empty.min < empty.max);
    let reach = MatrixAxis::new(&plan, &scorer, AxisMeasure::Estimate(Key::Reach), Some(true));
    assert!(!reach.log, "there is a 0");
    assert_eq!(quadrant(5.0, 4.9, (5.0, 5.0)), Quadrant::QuickWin);
    assert_eq!(quadrant(5.0, 5.0, (5.0, 5.0)), Quadrant::BigBet);
    assert_eq!(quadrant(4.0, 4.0, (5.0, 5.0)), Quadrant::FillIn);
    assert_eq!(quadrant(4.0, 6.0, (5.0, 5.0)), Quadrant::MoneyPit);
    assert_eq!(quantile(&[1.0, 2.0, 4.0, 9.0], 0.5), 3.0);
}

#[test]
fn a_drag_changes_the_estimate_behind_the_axis() {
    let plan = plan("", "", INTERCOM);
    let scorer = Scorer::new(&plan);
    let item = &plan.items()[0];
    let axis = |measure, log| MatrixAxis { measure, log, min: 0.5, max: 2000.0, cross: 1.0 };
    let to = |measure, number| drag(&scorer, item, &axis(measure, true), number);
    assert_eq!(to(AxisMeasure::Estimate(Key::Effort), 3.1234), Some((Key::Effort, 3.1)));
    assert_eq!(
        drag(&scorer, item, &axis(AxisMeasure::Estimate(Key::Effort), false), 731.26),
        Some((Key::Effort, 731.0))
    );
    assert_eq!(
        drag(&scorer, item, &MatrixAxis { max: 5.5, ..axis(AxisMeasure::Estimate(Key::Effort), false) }, 3.1234),
        Some((Key::Effort, 3.12))
    );
    assert_eq!(to(AxisMeasure::Estimate(Key::Effort), -1.0), None);
    assert_eq!(to(AxisMeasure::Estimate(Key::Impact), 1.7), Some((Key::Impact, 2.0)));
    assert_eq!(to(AxisMeasure::Estimate(Key::Confidence), 83.0), Some((Key::Confidence, 85.0)));
    assert_eq!(scorer.benefit(item), Some(1350.0));
    assert_eq!(to(AxisMeasure::Benefit, 2700.0), Some((Key::Reach, 900.0)));
    assert_eq!(to(AxisMeasure::Score, 2700.0), None);
}

#[test]
fn a_delay_costs_the_discount_and_what_the_window_takes() {
    assert_eq!(present(100.0, 2.0, BenefitSpan::Months(12.0), 0.0), Some(1200.0));
    let by_month: f64 = (3..=14).map(|month| 100.0 / 1.1f64.powf(f64::from(month) / 12.0)).sum();
    assert!((present(100.0, 2.0, BenefitSpan::Months(12.0), 0.1).unwrap() - by_month).abs() < 1e-9);
    let year = delay(100.0, 0.0, 12.0, BenefitSpan::Months(24.0), 0.1).unwrap();
    let worth = present(100.0, 0.0, BenefitSpan::Months(24.0), 0.1).unwrap();
    assert!((year.discount - worth * (1.0 - 1.0 / 1.1)).abs() < 1e-9 && year.window == 0.0);
    let closing = delay(100.0, 0.0, 12.0, BenefitSpan::Until(24.0), 0.1).unwrap();
    assert!((closing.discount - year.discount).abs() < 1e-9 && closing.window > 4.0 * closing.discount);
    let later = present(100.0, 12.0, BenefitSpan::Until(24.0), 0.1).unwrap();
    assert!((closing.discount + closing.window - (worth - later)).abs() < 1e-9);
    assert_eq!(present(100.0, 30.0, BenefitSpan::Until(24.0), 0.1), Some(0.0));
    let plan = plan(
        r#""effort_unit":"person-days","discount_rate":0"#,
        "",
        r#"{"id":"a","value_per_month":50,"effort":40},{"id":"b","effort":1}"#,
    );
    assert_eq!(of_item(&plan, &plan.items()[0], BenefitSpan::Until(12.0)), Some(500.0));
    assert_eq!(per_effort(&plan, &plan.items()[0], BenefitSpan::Until(12.0)), Some(12.5));
    assert_eq!(delay_of_item(&plan, &plan.items()[0], 1.0, BenefitSpan::Until(12.0)).unwrap().window, 50.0);
    assert_eq!(of_item(&plan, &plan.items()[1], BenefitSpan::Until(12.0)), None);
}

proptest! {
    #[test]
    fn an_axis_and_its_inverse_are_one(low in 0.01f64..100.0, wide in 1.1f64..1e6, share in 0.0f64..1.0, log in any::<bool>()) {
        let axis = MatrixAxis { measure: AxisMeasure::Score, log, min: low, max: low * wide, cross: low };
        let number = axis.number(share);
        prop_assert!((axis.share(number) - share).abs() < 1e-9);
        prop_assert!(number >= low * (1.0 - 1e-12) && number <= low * wide * (1.0 + 1e-12));
    }

    #[test]
    fn a_split_is_the_smallest_that_reaches_its_share(values in prop::collection::vec(0u32..1000, 1..40), percent in 1u32..=100) {
        let pareto = ParetoCurve::new(values.iter().map(|value| Some(f64::from(*value))));
        let mut sorted = values.clone();
        sorted.sort_unstable_by(|a, b| b.cmp(a));
        let all: u32 = values.iter().sum();
        match pareto.split(f64::from(percent)) {
            None => prop_assert_eq!(all, 0),
            Some(split) => {
                let given: u32 = sorted[..split.items].iter().sum();
                prop_assert!(given * 100 >= percent * all);
                prop_assert!((given - sorted[split.items - 1]) * 100 < percent * all);
                prop_assert!((split.value_percent - f64::from(given) / f64::from(all) * 100.0).abs() < 1e-9);
            }
        }
    }
}
