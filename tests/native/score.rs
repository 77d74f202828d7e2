//! Methods against their sources' own worked examples, and the laws of ranking.

mod ballots;
mod chance;
mod explain;
mod formulas;
mod views;

use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::model::index::ItemVec;
use plan_widget::model::plan::Method;
use plan_widget::model::schema::{ITEM, PIN};
use plan_widget::model::{Item, ItemIndex, Key, Plan, Record, Value};
use plan_widget::score::moscow::{Class, MoscowGauge, MoscowScope, capacity};
use plan_widget::score::{MissingInput, NoScore, Ranking, Scorer, score};
use plan_widget::wire::read;
use proptest::prelude::*;
use std::rc::Rc;

/// A plan of these settings and items, with more top-level keys in between.
pub fn plan(settings: &str, more: &str, items: &str) -> Plan {
    read(&format!(r#"{{"format":"plan-widget","version":1,"settings":{{{settings}}},{more}"items":[{items}]}}"#))
        .unwrap()
}

pub fn scores(plan: &Plan) -> Vec<Result<f64, NoScore>> {
    plan.items().iter().map(|item| score(plan, item)).collect()
}

fn one(settings: &str, more: &str, item: &str) -> Result<f64, NoScore> {
    scores(&plan(settings, more, item)).remove(0)
}

fn missing(key: Key) -> MissingInput {
    MissingInput { key, id: None, found: None }
}

pub const INTERCOM: &str = r#"{"id":"p1","reach":450,"impact":3,"confidence":100,"effort":2},
    {"id":"p2","reach":2000,"impact":1,"confidence":80,"effort":4},
    {"id":"p3","reach":800,"reach_once":true,"impact":2,"confidence":50,"effort":1}"#;

#[test]
fn rice_gives_intercoms_own_figures() {
    let plan = plan("", "", INTERCOM);
    assert_eq!(scores(&plan), [Ok(675.0), Ok(400.0), Ok(800.0)]);
    let ranking = Ranking::new(&plan);
    assert_eq!(ranking.order(), [2, 0, 1]);
    assert_eq!([0, 1, 2].map(|item| ranking.rank(ItemIndex::new(item))), [Some(2), Some(3), Some(1)]);
}

#[test]
fn the_other_methods_give_their_sources_figures() {
    let wsjf = r#"{"id":"a","value":8,"time_criticality":5,"risk_reduction":13,"effort":5}"#;
    assert_eq!(one(r#""method":"wsjf""#, "", wsjf), Ok(5.2));
    assert_eq!(one(r#""method":"ice""#, "", r#"{"id":"a","impact":8,"confidence":50,"ease":6}"#), Ok(240.0));
    assert_eq!(one(r#""method":"ice""#, "", r#"{"id":"a","impact":10,"confidence":100,"ease":10}"#), Ok(1000.0));
    assert_eq!(one(r#""method":"value_effort""#, "", r#"{"id":"a","value":9,"effort":4}"#), Ok(2.25));
}

#[test]
fn cd3_divides_the_cost_of_delay_by_the_duration() {
    let two = r#"{"id":"a","value_per_month":50000,"effort":2},{"id":"b","value_per_month":30000,"effort":1}"#;
    let months = plan(r#""method":"cd3""#, "", two);
    assert_eq!(scores(&months), [Ok(25_000.0), Ok(30_000.0)]);
    assert_eq!(Ranking::new(&months).order(), [1, 0]);
    let in_unit = |unit: &str, effort: &str, more: &str| {
        let item = format!(r#"{{"id":"a","value_per_month":50000,"effort":{effort}{more}}}"#);
        one(&format!(r#""method":"cd3","effort_unit":"{unit}""#), "", &item)
    };
    assert_eq!(in_unit("person-weeks", "8", ""), Ok(25_000.0));
    assert_eq!(in_unit("person-days", "40", ""), Ok(25_000.0));
    assert_eq!(in_unit("points", "8", ""), Err(NoScore::Points));
    assert_eq!(in_unit("points", "8", r#","start":"2027-01","end":"2027-02""#), Ok(25_000.0));
    assert_eq!(in_unit("person-months", "2", r#","start":"2027","end":"2027""#), Ok(25_000.0), "effort outranks dates");
    assert_eq!(in_unit("person-months", "null", r#","start":"2027-01-15","end":"2027-03-14""#), Ok(25_000.0));
    assert_eq!(in_unit("person-months", "null", r#","start":"2027-01-01","end":"2027-01-01""#), Ok(1_550_000.0));
    assert_eq!(in_unit("person-months", "null", ""), Err(NoScore::Missing(vec![missing(Key::Effort)])));
    assert_eq!(in_unit("person-months", "0", ""), Err(NoScore::NoEffort));
}

const CRITERIA: &str = r#""criteria":[{"id":"fit","weight":3,"min":1,"max":5},
    {"id":"cost","weight":1,"min":0,"max":200,"lower_is_better":true},{"id":"mood","weight":0,"min":2,"max":2}],"#;

#[test]
fn weighted_scales_stand_in_the_document() {
    let weighted =
        |criteria: &str| one(r#""method":"weighted""#, CRITERIA, &format!(r#"{{"id":"a","criteria":{{{criteria}}}}}"#));
    assert_eq!(weighted(r#""fit":5,"cost":0"#), Ok(100.0));
    assert_eq!(weighted(r#""fit":3,"cost":50"#), Ok((3.0 * 50.0 + 75.0) / 4.0));
    assert_eq!(weighted(r#""fit":9,"cost":-7"#), Ok(100.0), "clamped");
    let lack = MissingInput { key: Key::Criteria, id: Some(Rc::from("cost")), found: None };
    assert_eq!(weighted(r#""fit":5"#), Err(NoScore::Missing(vec![lack])));
    assert_eq!(one(r#""method":"weighted""#, "", r#"{"id":"a"}"#), Err(NoScore::NoCriteria));
    let flat = r#""criteria":[{"id":"fit","weight":3,"min":5,"max":5}],"#;
    assert_eq!(one(r#""method":"weighted""#, flat, r#"{"id":"a"}"#), Err(NoScore::NoScale(Rc::from("fit"))));
}

#[test]
fn what_is_missing_is_named_and_never_counts_as_zero() {
    let item = r#"{"id":"a","reach":0,"impact":null,"confidence":180,"effort":"lots"}"#;
    let found = |key, text: &str| MissingInput { key, id: None, found: Some(Rc::from(text)) };
    let why = one("", "", item).unwrap_err();
    let lacks = vec![missing(Key::Impact), found(Key::Confidence, "180"), found(Key::Effort, "\"lots\"")];
    assert_eq!(why, NoScore::Missing(lacks));
    assert_eq!(why.to_string(), "impact is missing, confidence cannot be 180, effort cannot be \"lots\"");
    assert_eq!(one("", "", r#"{"id":"a","reach":0,"impact":1,"confidence":80,"effort":2}"#), Ok(0.0));
    let zero = r#"{"id":"a","reach":10,"impact":1,"confidence":80,"effort":0}"#;
    assert_eq!(one("", "", zero), Err(NoScore::NoEffort));
    let huge = r#"{"id":"a","reach":1e300,"impact":1e300,"confidence":80,"effort":1}"#;
    assert_eq!(one("", "", huge), Err(NoScore::TooLarge));
    assert!(matches!(scores(&plan("", "", "17"))[0], Err(NoScore::Missing(_))));
}

#[test]
fn ties_share_a_rank_and_the_unscored_follow() {
    let items = [4.0, 0.0, 9.0, 4.0, 9.0, 1.0]
        .map(|value| format!(r#"{{"id":"i","value":{value},"effort":{}}}"#, i32::from(value > 0.0)))
        .join(",");
    let ranking = Ranking::new(&plan(r#""method":"value_effort""#, "", &items));
    assert_eq!(ranking.order(), [2, 4, 0, 3, 5, 1]);
    let ranks: Vec<_> = (0..6).map(|item| ranking.rank(ItemIndex::new(item))).collect();
    assert_eq!(ranks, [Some(3), None, Some(1), Some(3), Some(1), Some(5)]);
    assert_eq!([0, 5, 1].map(|item| ranking.ties(ItemIndex::new(item))), [true, false, false]);
}

#[test]
fn pins_apply_last_and_keep_the_computed_rank() {
    let item = |value: i32, pin: &str| format!(r#"{{"id":"i","value":{value},"effort":1{pin}}}"#);
    let items = [
        item(9, ""),
        item(8, ""),
        item(8, ""),
        item(1, r#","pin":{"rank":1,"why":"law"}"#),
        item(7, r#","pin":{"rank":90}"#),
        r#"{"id":"u","pin":{"rank":1}}"#.to_owned(),
        r#"{"id":"v"}"#.to_owned(),
    ];
    let ranking = Ranking::new(&plan(r#""method":"value_effort""#, "", &items.join(",")));
    assert_eq!(ranking.order(), [3, 5, 0, 1, 2, 6, 4]);
    assert_eq!(ranking.computed(), [0, 1, 2, 4, 3, 5, 6]);
    let shown: Vec<_> = (0..7).map(|item| ranking.rank(ItemIndex::new(item))).collect();
    assert_eq!(shown, [Some(3), Some(4), Some(4), Some(1), Some(7), Some(2), None]);
    let computed: Vec<_> = (0..7).map(|item| ranking.computed_rank(ItemIndex::new(item))).collect();
    assert_eq!(computed, [Some(1), Some(2), Some(2), Some(5), Some(4), None, None]);
}

#[test]
fn moscow_counts_effort_by_the_letter_of_the_timebox() {
    let items = r#"{"id":"a","effort":30,"moscow":"must","timebox":"q1"},
        {"id":"b","effort":20,"moscow":"must","timebox":"q1","moscow_in":{"q1":"could"}},
        {"id":"c","effort":10,"moscow":"should","moscow_in":{"q1":"should"}},
        {"id":"d","effort":99,"moscow":"wont","timebox":"q1"},
        {"id":"e","moscow":"should","timebox":"q1"},
        {"id":"f","effort":50,"moscow":"must","timebox":"q1","status":"dropped"},
        {"id":"g","effort":5,"timebox":"q1"}"#;
    let plan = plan("", r#""timeboxes":[{"id":"q1","capacity":40}],"#, items);
    let gauge = MoscowGauge::new(&plan, MoscowScope::Timebox("q1"), capacity(&plan, "q1"));
    assert_eq!(gauge.classes.map(|load| load.effort), [30.0, 10.0, 20.0, 99.0]);
    assert_eq!((gauge.classes[1].items, gauge.classes[1].unestimated), (2, 1));
    assert_eq!(gauge.unclassified.effort, 5.0);
    assert_eq!(gauge.of_planned(Class::Must), Some(50.0));
    assert_eq!(gauge.of_capacity(Class::Must), Some(75.0));
    assert_eq!((gauge.excess(Class::Must), gauge.of_planned(Class::Wont)), (Some(15.0), None));
    assert_eq!((gauge.excess(Class::Should), gauge.excess(Class::Could)), (Some(5.0), Some(30.0)));
    let whole = MoscowGauge::new(&plan, MoscowScope::Plan, None);
    assert_eq!(whole.classes.map(|load| load.effort), [50.0, 10.0, 0.0, 99.0]);
    assert!(whole.excess(Class::Must).unwrap() > 23.3);
}

/// Estimates that tie often, are missing at times and are pinned at times.
fn item() -> impl Strategy<Value = (Option<u8>, Option<u8>, Option<u8>)> {
    (prop::option::weighted(0.85, 0..6u8), prop::option::weighted(0.85, 0..4u8), prop::option::weighted(0.1, 1..9u8))
}

fn record(plan: &mut Plan, (value, effort, pin): (Option<u8>, Option<u8>, Option<u8>)) -> Record {
    let number = |n: u8| Value::num(f64::from(n)).unwrap();
    let mut item = Record::new(plan.fresh_uid());
    item.set(&ITEM, Key::Id, Some(Value::text("i")));
    item.set(&ITEM, Key::Value, value.map(number));
    item.set(&ITEM, Key::Effort, effort.map(number));
    let pin = pin.map(|rank| Value::Record(Rc::new(Record::default().with(&PIN, Key::Rank, number(rank)))));
    item.set(&ITEM, Key::Pin, pin);
    item
}

fn insert(plan: &Plan, index: usize, items: Vec<(Option<u8>, Option<u8>, Option<u8>)>) -> Plan {
    let mut plan = plan.clone();
    let records = items.into_iter().map(|item| Rc::new(record(&mut plan, item))).collect();
    let command = Command::Insert { list: Key::Items, index, records };
    apply(&plan, &plan_change(&plan, &command).unwrap())
}

fn ranked(items: Vec<(Option<u8>, Option<u8>, Option<u8>)>) -> Plan {
    insert(&plan(r#""method":"value_effort""#, "", ""), 0, items)
}

proptest! {
    #[test]
    fn following_edits_is_ranking_anew(
        items in prop::collection::vec(item(), 1..60),
        edits in prop::collection::vec((any::<prop::sample::Index>(), item(), 0..4u8), 1..50),
        at_once in any::<bool>(),
    ) {
        let mut plan = ranked(items);
        let mut ranking = Ranking::new(&plan);
        let mut changed = Vec::new();
        for (index, to, what) in edits {
            let at = index.index(plan.items().len().max(1));
            match what {
                0 if !at_once => {
                    plan = insert(&plan, at, vec![to, to]);
                    ranking.insert_items(&plan, ItemIndex::new(at), 2);
                }
                1 if !at_once && plan.items().len() > 1 => {
                    let uids = vec![plan.items()[at].uid];
                    plan = apply(&plan, &plan_change(&plan, &Command::Remove { list: Key::Items, uids }).unwrap());
                    ranking.remove_items(ItemIndex::new(at), 1);
                }
                _ => {
                    let uid = plan.items()[at].uid;
                    let new = record(&mut plan, to);
                    let values = [Key::Value, Key::Effort, Key::Pin].map(|key| (uid, key, new.get(key).cloned()));
                    let set = Command::Set { list: Key::Items, values: values.to_vec() };
                    plan = apply(&plan, &plan_change(&plan, &set).unwrap());
                    changed.push(ItemIndex::new(at));
                    if !at_once {
                        ranking.update(&plan, &std::mem::take(&mut changed));
                    }
                }
            }
        }
        ranking.update(&plan, &changed);
        prop_assert_eq!(ranking, Ranking::new(&plan));
    }

    #[test]
    fn a_ranking_is_sorted_and_its_ranks_count_the_better(items in prop::collection::vec(item(), 0..40)) {
        let plan = ranked(items);
        let ranking = Ranking::new(&plan);
        let scorer = Scorer::new(&plan);
        let scores: ItemVec<Option<f64>> = plan.items().iter().map(|item| scorer.score(item).ok()).collect();
        for (at, mine) in scores.iter_enumerated() {
            prop_assert_eq!(ranking.score(at), *mine);
            let better = |mine: f64| scores.iter().flatten().filter(|other| **other > mine).count();
            prop_assert_eq!(ranking.computed_rank(at), mine.map(|mine| better(mine) + 1));
        }
        let key = |item: &ItemIndex| (scores[*item].map_or(1.0, |score| -score - 1.0), *item);
        prop_assert!(ranking.computed().is_sorted_by(|a, b| key(a) < key(b)));
        let mut all = ranking.order().to_vec();
        all.sort_unstable();
        prop_assert!(all.into_iter().eq(plan.items().indices()));
        for (place, item) in ranking.order().iter().enumerate() {
            if ranking.pinned(*item).is_some() {
                prop_assert_eq!(ranking.rank(*item), Some(place + 1));
            }
        }
        // The others keep their order around the pins.
        let free = |order: &[ItemIndex]| order.iter().copied().filter(|i| ranking.pinned(*i).is_none()).collect::<Vec<_>>();
        prop_assert_eq!(free(ranking.order()), free(ranking.computed()));
    }

    #[test]
    fn no_row_moves_anothers_score(items in prop::collection::vec(item(), 2..20), gone in any::<prop::sample::Index>()) {
        let plan = ranked(items);
        let gone = gone.index(plan.items().len());
        for method in Method::ALL {
            let mut before = Ranking::with(&plan, method);
            let uids = vec![plan.items()[gone].uid];
            let without = apply(&plan, &plan_change(&plan, &Command::Remove { list: Key::Items, uids }).unwrap());
            let after = Ranking::with(&without, method);
            before.remove_items(ItemIndex::new(gone), 1);
            for item in (0..after.len()).map(ItemIndex::new) {
                prop_assert_eq!(before.score(item), after.score(item));
            }
            prop_assert_eq!(before, after);
        }
    }

    #[test]
    fn no_number_gives_anything_but_a_number(values in prop::collection::vec(any::<f64>(), 9)) {
        let mut base = plan("", CRITERIA, "");
        let mut item = Record::new(base.fresh_uid());
        let keys = plan_widget::model::schema::ESTIMATES;
        for (key, value) in keys.iter().zip(values) {
            item.set(&ITEM, *key, Value::num(value));
        }
        let item = Item::from(Rc::new(item));
        for method in Method::ALL {
            if let Ok(score) = Scorer::with(&base, method).score(&item) {
                prop_assert!(score.is_finite());
            }
        }
    }
}

#[test]
fn a_change_of_settings_is_found_out() {
    let before = plan(r#""method":"cd3""#, "", r#"{"id":"a","value_per_month":40,"effort":2}"#);
    let after =
        plan(r#""method":"cd3","effort_unit":"person-weeks""#, "", r#"{"id":"a","value_per_month":40,"effort":2}"#);
    let mut ranking = Ranking::new(&before);
    assert_eq!(ranking.score(ItemIndex::new(0)), Some(20.0));
    ranking.update(&after, &[]);
    assert_eq!(ranking.score(ItemIndex::new(0)), Some(80.0));
}
