//! Scores opened and compared, and how far methods agree.

use super::{INTERCOM, plan};
use plan_widget::base::order::ascending;
use plan_widget::model::Key;
use plan_widget::model::plan::Method;
use plan_widget::score::agreement::{agreement, in_every_top, rankings, tau_b};
use plan_widget::score::explain::{FormulaPart, InputEffect, InputRemark, LevelChange, compare, explain};
use plan_widget::score::scorer::ScaleIndex;
use plan_widget::score::{NoScore, ScoreInput, Scorer};
use proptest::prelude::*;

#[test]
fn a_score_opens_to_its_formula_with_the_rows_numbers() {
    let plan =
        plan("", "", &format!(r#"{INTERCOM},{{"id":"p4","reach":10,"impact":1.5,"confidence":20,"effort":-1}}"#));
    let scorer = Scorer::new(&plan);
    let open = explain(&scorer, &plan.items()[2]);
    assert_eq!(open.score, Ok(800.0));
    assert_eq!(open.terms.iter().map(|term| term.used).collect::<Vec<_>>(), [800.0, 2.0, 0.5, 1.0].map(Some));
    assert_eq!(open.terms[2].value, Some(50.0));
    assert_eq!(open.terms[0].marks, [InputRemark::Once]);
    use FormulaPart::{Over, Term, Times};
    assert_eq!(open.formula, [Term(0), Times, Term(1), Times, Term(2), Over, Term(3)]);
    let off = explain(&scorer, &plan.items()[3]);
    assert_eq!(off.terms[1].marks, [InputRemark::OffScale(&[3.0, 2.0, 1.0, 0.5, 0.25])]);
    assert_eq!(off.terms[2].marks, [InputRemark::Moonshot(50.0)]);
    let lack = off.terms[3].lack.clone().unwrap();
    assert_eq!(lack.found.as_deref(), Some("-1"));
    assert_eq!(off.score, Err(NoScore::Missing(vec![lack])));
}

#[test]
fn weights_and_clamped_values_show() {
    let criteria = r#""criteria":[{"id":"fit","weight":3,"min":1,"max":5},{"id":"cost","weight":1,"min":0,"max":200,"lower_is_better":true}],"#;
    let items = r#"{"id":"a","criteria":{"fit":9,"cost":50}},{"id":"b","criteria":{"fit":3,"cost":50}}"#;
    let plan = plan(r#""method":"weighted""#, criteria, items);
    let scorer = Scorer::new(&plan);
    let open = explain(&scorer, &plan.items()[0]);
    assert_eq!(open.terms[0].marks, [InputRemark::Clamped(1.0, 5.0)]);
    assert_eq!(
        open.terms.iter().map(|term| (term.weight, term.used)).collect::<Vec<_>>(),
        [(Some(3.0), Some(100.0)), (Some(1.0), Some(75.0))]
    );
    assert_eq!(open.formula.last(), Some(&FormulaPart::WeightSum(4.0)));
    let both = compare(&scorer, &plan.items()[0], &plan.items()[1]);
    assert_eq!(both.factors[0].effect, Some(InputEffect::Difference(37.5)));
    assert_eq!(both.factors[1].effect, Some(InputEffect::Difference(0.0)));
    // Cost alone could make up for a quarter of the difference at most.
    assert_eq!(
        both.flips,
        [
            LevelChange { first: false, input: ScoreInput::Criterion(ScaleIndex::new(0)), from: 3.0, to: 5.0 },
            LevelChange { first: true, input: ScoreInput::Criterion(ScaleIndex::new(0)), from: 9.0, to: 3.0 },
        ]
    );
}

#[test]
fn two_rows_compare_factor_by_factor() {
    let plan = plan("", "", INTERCOM);
    let scorer = Scorer::new(&plan);
    let both = compare(&scorer, &plan.items()[2], &plan.items()[0]);
    assert_eq!(both.ratio, Some(800.0 / 675.0));
    let ratios: Vec<_> = both.factors.iter().map(|factor| factor.effect).collect();
    let expected = [800.0 / 450.0, 2.0 / 3.0, 0.5, 2.0].map(|ratio| Some(InputEffect::Ratio(ratio)));
    assert_eq!(ratios, expected);
    let product: f64 =
        expected.iter().flatten().map(|e| if let InputEffect::Ratio(r) = e { *r } else { 1.0 }).product();
    assert!((product - both.ratio.unwrap()).abs() < 1e-12);
    // Confidence 100 cannot rise; every other change takes the same factor.
    assert_eq!(both.flips.len(), 7);
    let confidence = both.flips.iter().find(|flip| flip.input == ScoreInput::Key(Key::Confidence)).unwrap();
    assert!(confidence.first && (confidence.to - 42.1875).abs() < 1e-9);
    assert!(both.flips.iter().all(|flip| (flip.factor() - 800.0 / 675.0).abs() < 1e-9));
}

#[test]
fn a_duration_flips_in_the_plans_unit() {
    let items = r#"{"id":"a","value_per_month":50,"effort":8},{"id":"b","value_per_month":30,"effort":4}"#;
    let plan = plan(r#""method":"cd3","effort_unit":"person-weeks""#, "", items);
    let both = compare(&Scorer::new(&plan), &plan.items()[0], &plan.items()[1]);
    assert_eq!(both.of[0].terms[1].value, Some(8.0));
    assert_eq!(both.of[0].terms[1].used, Some(2.0));
    let effort = both.flips.iter().find(|flip| flip.first && flip.input == ScoreInput::Duration).unwrap();
    assert!((effort.from - 8.0).abs() < 1e-12 && (effort.to - 50.0 / 30.0 * 4.0).abs() < 1e-9);
}

proptest! {
    #[test]
    fn a_flip_brings_two_rows_level(
        numbers in prop::collection::vec((1u32..500, 0u32..40, 1u32..100, 1u32..50), 2),
        method in 0usize..6,
    ) {
        let item = |(a, b, c, d): &(u32, u32, u32, u32)| format!(
            r#"{{"id":"i","reach":{a},"impact":{b},"confidence":{c},"effort":{d},"value":{b},"time_criticality":{a},"risk_reduction":{c},"ease":{d},"value_per_month":{a},"criteria":{{"x":{c},"y":{d}}}}}"#
        );
        let criteria = r#""criteria":[{"id":"x","weight":2},{"id":"y","weight":1,"max":60,"lower_is_better":true}],"#;
        let plan = plan("", criteria, &format!("{},{}", item(&numbers[0]), item(&numbers[1])));
        let scorer = Scorer::with(&plan, Method::ALL[method]);
        let both = compare(&scorer, &plan.items()[0], &plan.items()[1]);
        for flip in &both.flips {
            let (moved, other) = if flip.first { (0, 1) } else { (1, 0) };
            let mut values = vec![None; scorer.inputs().len()];
            scorer.read(&plan.items()[moved], &mut values);
            let at = scorer.inputs().iter().position(|input| *input == flip.input).unwrap();
            values[at] = Some(flip.to);
            let values: Vec<f64> = values.into_iter().flatten().collect();
            let target = scorer.score(&plan.items()[other]).unwrap();
            let reached = scorer.eval(&values).unwrap();
            prop_assert!((reached - target).abs() <= 1e-9 * target.abs().max(1.0), "{flip:?}: {reached} for {target}");
        }
        let scores: Vec<f64> = plan.items().iter().map(|item| scorer.score(item).unwrap()).collect();
        if scores[0] == scores[1] {
            prop_assert!(both.flips.is_empty());
        } else if Method::ALL[method] != Method::Weighted {
            // A criterion's scale may be too short for one change to make up for the rest.
            prop_assert!(!both.flips.is_empty());
        }
        prop_assert!(both.flips.is_sorted_by(|a, b| method == 4 || a.factor() <= b.factor() * (1.0 + 1e-12)));
    }

    #[test]
    fn tau_b_is_what_counting_pairs_gives(pairs in prop::collection::vec((0u8..6, 0u8..6), 0..40)) {
        let (x, y): (Vec<u64>, Vec<u64>) = pairs.iter().map(|(a, b)| (u64::from(*a), u64::from(*b))).unzip();
        let (mut above, mut free_x, mut free_y) = (0i32, 0u32, 0u32);
        for (at, (a, b)) in pairs.iter().enumerate() {
            for (c, d) in &pairs[..at] {
                let (dx, dy) = (i32::from(*a) - i32::from(*c), i32::from(*b) - i32::from(*d));
                above += dx.signum() * dy.signum();
                free_x += u32::from(dx != 0);
                free_y += u32::from(dy != 0);
            }
        }
        match tau_b(&x, &y) {
            Some(tau) => {
                let expected = f64::from(above) / (f64::from(free_x) * f64::from(free_y)).sqrt();
                prop_assert!((tau - expected).abs() < 1e-12);
            }
            None => prop_assert!(free_x == 0 || free_y == 0),
        }
    }
}

#[test]
fn methods_that_have_inputs_stand_side_by_side() {
    let items: Vec<String> = [(9, 1, 3), (5, 5, 2), (1, 9, 1)]
        .iter()
        .map(|(value, per_month, effort)| {
            format!(r#"{{"id":"i","value":{value},"value_per_month":{per_month},"effort":{effort}}}"#)
        })
        .collect();
    let plan = plan("", "", &items.join(","));
    let all = rankings(&plan);
    assert_eq!(
        all.iter().map(|ranking| ranking.scorer().method()).collect::<Vec<_>>(),
        [Method::ValueEffort, Method::Cd3]
    );
    let between = agreement(&all[0], &all[1]);
    assert_eq!((between.tau, between.items), (Some(-1.0), 3));
    assert_eq!(in_every_top(&all, 2), [1]);
    assert_eq!(in_every_top(&all, 3), [0, 1, 2]);
    assert_eq!(tau_b(&[ascending(1.0); 3], &[1, 2, 3]), None);
}
