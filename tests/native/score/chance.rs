//! Draws and what they are made of; how sure a ranking and a fit are.

use super::{INTERCOM, plan};
use plan_widget::base::real::{exp, ln, pow};
use plan_widget::model::{ItemIndex, Key, Plan};
use plan_widget::score::chance::{EstimateDistribution, NormalDraws, RandomNumbers, Z_95, quantile};
use plan_widget::score::moscow::{Class, MoscowScope};
use plan_widget::score::odds::{FitSimulation, drop_list};
use plan_widget::score::uncertainty::RankSimulation;
use plan_widget::score::{Ranking, ScoreInput};
use proptest::prelude::*;

fn close(a: f64, b: f64, relative: f64) -> bool {
    (a - b).abs() <= relative * a.abs().max(b.abs())
}

proptest! {
    #[test]
    fn exp_ln_and_pow_are_the_known_functions(x in -700.0f64..700.0, y in 1e-300f64..1e300, base in 0.01f64..9.0, power in -90.0f64..90.0) {
        prop_assert!(close(exp(x), x.exp(), 1e-15));
        prop_assert!((ln(y) - y.ln()).abs() <= 1e-15 * y.ln().abs().max(1.0));
        prop_assert!(close(pow(base, power), base.powf(power), 1e-13));
    }

    #[test]
    fn draws_keep_to_their_range(low in 0.01f64..6.0, up in 0.0f64..3.0, more in 0.0f64..3.0, seed in any::<u64>()) {
        let (value, high) = (low * (1.0 + up), low * (1.0 + up) * (1.0 + more));
        let item = |key: &str| plan("", "", &format!(r#"{{"id":"a","{key}":{value},"ranges":{{"{key}":[{low},{high}]}}}}"#));
        for (name, key) in [("effort", Key::Effort), ("confidence", Key::Confidence)] {
            let plan = item(name);
            let estimate = EstimateDistribution::new(&plan.items()[0], key, value, 1.0);
            prop_assert!(close(estimate.at(0.0), value, 1e-9));
            prop_assert!(close(estimate.at(-Z_95), low, 1e-9));
            prop_assert!(close(estimate.at(Z_95), high, 1e-9));
            let (normal, mut random) = (NormalDraws::default(), RandomNumbers::new(seed));
            let draws: Vec<f64> = (0..4000).map(|_| estimate.at(normal.draw(&mut random))).collect();
            prop_assert!(draws.iter().all(|draw| *draw > 0.0 || key == Key::Confidence && *draw >= 0.0));
            let share = |limit: f64| draws.iter().filter(|draw| **draw <= limit * (1.0 + 1e-9)).count() as f64 / 4000.0;
            // Where a side has no width, all of its draws are the median itself.
            prop_assert!(up < 1e-6 || (share(low) - 0.05).abs() < 0.02, "{}", share(low));
            prop_assert!((more < 1e-6) || (share(high) - 0.95).abs() < 0.02, "{}", share(high));
        }
    }
}

#[test]
fn quantiles_are_those_of_the_tables() {
    for (p, z) in [(0.5, 0.0), (0.95, Z_95), (0.975, 1.959_963_984_540_054), (0.001, -3.090_232_306_167_813)] {
        assert!((quantile(p) - z).abs() < 1e-8, "{p}");
    }
    assert_eq!((ln(1.0), exp(0.0), ln(0.0)), (0.0, 1.0, 0.0));
    assert!((ln(5e-324) - 5e-324f64.ln()).abs() < 1e-12);
}

#[test]
fn an_odd_range_stays_within_what_an_input_can_be() {
    let plan = plan(
        "",
        "",
        r#"{"id":"a","effort":3,"confidence":90,"reach":9,"value":-2,
            "ranges":{"effort":[0,10],"confidence":[80,140],"reach":[100,400],"value":[-4,2]}}"#,
    );
    let item = &plan.items()[0];
    let of = |key, value| EstimateDistribution::new(item, key, value, 1.0);
    assert!(of(Key::Effort, 3.0).at(-3.4) > 0.0);
    assert_eq!(of(Key::Confidence, 90.0).at(3.0), 100.0);
    assert!(
        (of(Key::Reach, 9.0).at(0.0) - 200.0).abs() < 1e-9,
        "the estimate lies outside: the middle of the range counts"
    );
    assert!((of(Key::Value, -2.0).at(Z_95) - 2.0).abs() < 1e-9);
}

fn run(plan: &Plan, seed: u64) -> RankSimulation {
    let mut simulation = RankSimulation::new(plan, &Ranking::new(plan), 10_000, seed);
    while simulation.step(10_000) {}
    simulation
}

#[test]
fn without_ranges_every_rank_is_sure() {
    let plan = plan(
        "",
        "",
        &format!(r#"{INTERCOM},{{"id":"p4"}},{{"id":"p5","reach":450,"impact":3,"confidence":100,"effort":2}}"#),
    );
    let simulation = run(&plan, 1);
    assert_eq!(simulation.items(), [2, 0, 4, 1]);
    assert_eq!(
        (0..4).map(|place| simulation.interval(place)).collect::<Vec<_>>(),
        [Some((1, 1)), Some((2, 2)), Some((2, 2)), Some((4, 4))]
    );
    assert_eq!((simulation.in_top(1, 1), simulation.in_top(1, 2), simulation.in_top(2, 2)), (0.0, 1.0, 1.0));
    assert_eq!(simulation.groups(), [0..1, 1..3, 3..4]);
    assert_eq!(simulation.uncertain(), 0);
    assert!(simulation.shares(0).is_empty() && simulation.worth_refining(2, 5).is_empty());
}

#[test]
fn the_chance_of_the_top_is_the_share_of_the_distribution_above() {
    // The first needs a reach above its own 95th percentile to overtake.
    let items = r#"{"id":"a","reach":100,"impact":1,"confidence":100,"effort":1,"ranges":{"reach":[50,300]}},
        {"id":"b","reach":300,"impact":1,"confidence":100,"effort":1}"#;
    let plan = plan("", "", items);
    let simulation = run(&plan, 7);
    assert_eq!(simulation.items(), [1, 0]);
    assert!((simulation.in_top(1, 1) - 0.05).abs() < 0.01);
    assert!((simulation.in_top(0, 1) - 0.95).abs() < 0.01);
    assert!((simulation.ahead(0, 1) - 0.95).abs() < 0.03);
    assert_eq!(simulation.in_top(0, 2), 1.0);
    let (low, high) = simulation.swing(1, ScoreInput::Key(Key::Reach)).unwrap();
    assert!((low - 50.0).abs() < 1e-9 && (high - 300.0).abs() < 1e-9);
    assert_eq!(simulation.swing(1, ScoreInput::Key(Key::Effort)), None);
}

#[test]
fn variance_goes_to_the_input_that_brings_it() {
    // A factor of 2 either way and one of 4: the logarithms' variances are as 1 to 4.
    let items = r#"{"id":"a","reach":100,"impact":1,"confidence":100,"effort":4,"ranges":{"reach":[50,200],"effort":[1,16]}},
        {"id":"b","reach":30,"impact":1,"confidence":100,"effort":1}"#;
    let simulation = run(&plan("", "", items), 3);
    let shares = simulation.shares(simulation.place(ItemIndex::new(0)).unwrap());
    assert_eq!(
        shares.iter().map(|(input, _)| *input).collect::<Vec<_>>(),
        [ScoreInput::Key(Key::Effort), ScoreInput::Key(Key::Reach)]
    );
    assert!((shares[0].1 - 0.8).abs() < 0.08, "{shares:?}");
    let refine = simulation.worth_refining(1, 1);
    assert_eq!((refine[0].0, refine[0].1), (simulation.place(ItemIndex::new(0)).unwrap(), Key::Effort));
}

const MIXED: &str = r#"{"id":"a","reach":100,"impact":2,"confidence":80,"effort":4,"ranges":{"reach":[50,200],"confidence":[50,95]}},
    {"id":"b","reach":300,"impact":1,"confidence":50,"effort":3,"ranges":{"effort":[2,8],"impact":[0.25,2]}},
    {"id":"c","reach":40,"impact":1,"confidence":100,"effort":1},
    {"id":"d","reach":80,"impact":0.5,"confidence":80,"effort":1,"ranges":{"reach":[0,120]}},
    {"id":"e","impact":0.5}"#;

#[test]
fn the_same_seed_gives_the_same_figures_however_it_is_sliced() {
    let plan = plan("", "", MIXED);
    let whole = run(&plan, 42);
    let mut sliced = RankSimulation::new(&plan, &Ranking::new(&plan), 10_000, 42);
    while sliced.step(137) {}
    let of = |of: &RankSimulation, place| (of.in_top(place, 2), of.interval(place), of.shares(place));
    let figures = |simulation: &RankSimulation| (0..4).map(|place| of(simulation, place)).collect::<Vec<_>>();
    assert_eq!(figures(&whole), figures(&sliced));
    assert_ne!(figures(&whole), figures(&run(&plan, 43)));
    // Fixed for good: another platform, or another day, has to come to the same.
    assert_eq!((0..4).map(|place| whole.in_top(place, 2)).collect::<Vec<_>>(), [0.5502, 0.5318, 0.6741, 0.2439]);
}

#[test]
fn odds_of_a_fit_are_the_shares_of_the_distribution() {
    let items = r#"{"id":"a","effort":4,"moscow":"must","ranges":{"effort":[2,10]}},{"id":"b","effort":3,"moscow":"must"},
        {"id":"c","effort":5,"moscow":"should","ranges":{"effort":[4,7]}},{"id":"d","moscow":"should"},
        {"id":"e","effort":2,"moscow":"could"},{"id":"f","effort":50,"moscow":"wont"}"#;
    let plan = plan("", "", items);
    let mut odds = FitSimulation::new(&plan, MoscowScope::Plan, 10_000, 5);
    assert_eq!(odds.fits(Class::Must, 13.0), None);
    while odds.step(999) {}
    assert!((odds.fits(Class::Must, 13.0).unwrap() - 0.95).abs() < 0.01);
    assert!((odds.fits(Class::Must, 7.0).unwrap() - 0.5).abs() < 0.02);
    assert!((odds.needs(Class::Must, 0.95).unwrap() - 13.0).abs() < 0.4);
    assert!(odds.fits(Class::Should, 13.0) < odds.fits(Class::Must, 13.0));
    assert!(odds.fits(Class::Could, 13.0) < odds.fits(Class::Should, 13.0));
    assert_eq!((odds.fits(Class::Wont, 99.0), odds.unestimated()), (None, 1));
    for (class, share) in [(Class::Must, 0.3), (Class::Could, 0.8)] {
        let needed = odds.needs(class, share).unwrap();
        assert!(odds.fits(class, needed).unwrap() >= share);
        assert!(odds.fits(class, needed * 0.999).unwrap() < share + 0.001);
    }
}

#[test]
fn coulds_go_first_then_shoulds_the_lowest_first() {
    let item = |id: &str, class: &str, value: i32, more: &str| {
        format!(r#"{{"id":"{id}","moscow":"{class}","value":{value},"effort":2{more}}}"#)
    };
    let items = [
        item("a", "must", 1, ""),
        item("b", "should", 5, ""),
        item("c", "could", 9, ""),
        item("d", "could", 3, ""),
        item("e", "should", 4, ""),
        item("f", "could", 1, r#","status":"done""#),
    ];
    let plan = plan(r#""method":"value_effort""#, "", &items.join(","));
    let ranking = Ranking::new(&plan);
    let to = |capacity: f64| {
        let list = drop_list(&plan, MoscowScope::Plan, capacity, &ranking);
        (list.items.into_iter().map(ItemIndex::index).collect(), list.left, list.short)
    };
    assert_eq!(to(12.0), (vec![], 12.0, 0.0));
    assert_eq!(to(9.0), (vec![3, 2], 8.0, 0.0));
    assert_eq!(to(6.5), (vec![3, 2, 4], 6.0, 0.0));
    assert_eq!(to(1.0), (vec![3, 2, 4, 1], 4.0, 3.0));
}
