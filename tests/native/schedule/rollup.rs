//! The sums of items with parts, and the plan as it is worked on, held against a second reading that walks every branch.

use plan_widget::model::index::ItemVec;
use plan_widget::model::tree::ItemTree;
use plan_widget::model::words::Status;
use plan_widget::model::{ItemIndex, Plan};
use plan_widget::schedule::calendar::DayRange;
use plan_widget::schedule::capacity::load;
use plan_widget::schedule::dates::of_items;
use plan_widget::schedule::rollup::{RollUp, work_plan};
use plan_widget::wire::read;
use proptest::prelude::*;
use std::rc::Rc;

use crate::wire::plans::{Dice, dice};

fn plan(text: &str) -> Rc<Plan> {
    Rc::new(read(text).unwrap())
}

fn at(plan: &Plan, id: &str) -> ItemIndex {
    plan.items().position(|item| item.id() == id).unwrap()
}

/// Ids of the items that work is left of, each with what it waits for.
fn working(plan: &Plan) -> Vec<(String, Vec<String>)> {
    let open = plan.items().iter().filter(|item| item.status() != Some(Status::Dropped));
    open.map(|item| (item.id().to_owned(), item.depends_on().map(str::to_owned).collect())).collect()
}

const SHOP: &str = r#"[
    {"id":"shop"},
    {"id":"pay","parent":"shop","depends_on":["accounts"],"effort":9},
    {"id":"card","parent":"pay","effort":2,"value":3,"progress":50,"start":"2027-01-04","end":"2027-01-15"},
    {"id":"bill","parent":"pay","effort":6,"value":1,"start":"2027-01-18","end":"2027-02-12","depends_on":["card"]},
    {"id":"cash","parent":"pay","effort":100,"status":"dropped","start":"2026-01-01","end":"2028-01-01"},
    {"id":"accounts","parent":"shop"},
    {"id":"login","parent":"accounts","effort":1,"status":"done"},
    {"id":"ads","depends_on":["pay"],"effort":1}
]"#;

#[test]
fn a_parent_has_the_sums_of_what_is_below_it() {
    let plan = plan(SHOP);
    let sums = RollUp::of(&plan);
    let pay = sums.derived(at(&plan, "pay")).unwrap();
    assert_eq!((pay.leaves, pay.effort, pay.value), (2, Some(8.0), Some(4.0)));
    // A quarter of the work is half done.
    assert_eq!(pay.progress, Some(12.5));
    let range = pay.range.unwrap();
    assert_eq!((range.first.to_string(), range.last.to_string()), ("2027-01-04".into(), "2027-02-12".into()));
    let shop = sums.derived(at(&plan, "shop")).unwrap();
    assert_eq!((shop.leaves, shop.effort), (3, Some(9.0)));
    assert_eq!(shop.progress, Some(200.0 / 9.0));
    assert_eq!(sums.derived(at(&plan, "card")), None);
    let accounts = sums.derived(at(&plan, "accounts")).unwrap();
    assert_eq!((accounts.progress, accounts.range), (Some(100.0), None));
}

#[test]
fn work_that_nobody_has_begun_weighs_too() {
    let plan = plan(
        r#"[{"id":"grow"},{"id":"search","parent":"grow"},{"id":"a","parent":"search","effort":1.5,"status":"done"},
            {"id":"b","parent":"search","effort":2},{"id":"app","parent":"grow"},{"id":"c","parent":"app","effort":10},
            {"id":"own","parent":"grow","progress":50},{"id":"d","parent":"own","effort":1.5}]"#,
    );
    let sums = RollUp::of(&plan);
    let progress = |id: &str| sums.derived(at(&plan, id)).unwrap().progress;
    assert_eq!((progress("search"), progress("app")), (Some(150.0 / 3.5), None));
    // The epic's own half stands for the work below it.
    assert_eq!(progress("grow"), Some((150.0 + 75.0) / 15.0));
}

#[test]
fn each_piece_of_work_counts_once_and_waits_for_parts() {
    let plan = plan(SHOP);
    let work = work_plan(&plan);
    let list = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        working(&work),
        [
            ("card".to_owned(), list(&["login"])),
            ("bill".to_owned(), list(&["login", "card"])),
            ("login".to_owned(), list(&[])),
            ("ads".to_owned(), list(&["card", "bill"])),
        ]
    );
    let flat = self::plan(r#"[{"id":"a"},{"id":"b","depends_on":["a"]}]"#);
    assert!(Rc::ptr_eq(&flat, &work_plan(&flat)));
}

#[test]
fn a_parent_whose_parts_nobody_has_estimated_stands_for_them() {
    let plan = plan(
        r#"[{"id":"epic","effort":5,"start":"2027-01-04","end":"2027-03-26","depends_on":["other"]},
            {"id":"a","parent":"epic"},{"id":"b","parent":"epic","start":"2027-01-04","end":"2027-01-08"},
            {"id":"other"},{"id":"late","depends_on":["a"]}]"#,
    );
    let work = work_plan(&plan);
    let ids: Vec<String> = working(&work).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["epic", "other", "late"]);
    assert_eq!(work.items()[at(&plan, "late")].depends_on().collect::<Vec<_>>(), ["epic"]);
}

#[test]
fn a_team_is_loaded_by_parts_and_not_by_the_whole_again() {
    let text = |epic: &str| {
        format!(
            r#"{{"format":"plan-widget","version":1,"teams":[{{"id":"t","name":"T","capacity":1}}],"settings":{{"effort_unit":"person-weeks","focus_factor":100}},
            "items":[{{"id":"e","team":"t","start":"2027-01-04","end":"2027-01-15"{epic}}},
            {{"id":"a","parent":"e","team":"t","effort":1,"start":"2027-01-04","end":"2027-01-08"}},
            {{"id":"b","parent":"e","team":"t","effort":1,"start":"2027-01-11","end":"2027-01-15"}}]}}"#
        )
    };
    let plan = plan(&text(r#","effort":2"#));
    let loaded = |plan: &Plan| {
        let ranges: ItemVec<Option<DayRange>> =
            of_items(plan).iter().map(|dated| dated.map(|dated| dated.range)).collect();
        load(plan, &ranges).teams.iter().map(|team| team.overbooked().len()).sum::<usize>()
    };
    assert_eq!(loaded(&plan), 1, "the plan as it stands has the epic beside its parts");
    assert_eq!(loaded(&work_plan(&plan)), 0);
}

fn tree_plan(dice: &mut Dice) -> Rc<Plan> {
    let count = 1 + dice.throw(9);
    let item = |at: usize| {
        let mut text = format!("{{\"id\":\"{at}\"");
        if !dice.once_in(3) {
            text += &format!(",\"parent\":\"{}\"", dice.throw(count + 1));
        }
        if dice.once_in(2) {
            text += &format!(",\"effort\":{}", dice.throw(5));
        }
        if dice.once_in(3) {
            text += &format!(",\"progress\":{}", dice.throw(101));
        }
        if dice.once_in(5) {
            text += if dice.once_in(2) { ",\"status\":\"dropped\"" } else { ",\"status\":\"done\"" };
        }
        if dice.once_in(2) {
            let day = 1 + dice.throw(20);
            text += &format!(",\"start\":\"2027-01-{day:02}\",\"end\":\"2027-01-{:02}\"", day + dice.throw(8));
        }
        if dice.once_in(3) {
            text += &format!(",\"depends_on\":[\"{}\"]", dice.throw(count));
        }
        text + "}"
    };
    let items: Vec<String> = (0..count).map(item).collect();
    plan(&format!("[{}]", items.join(",")))
}

/// The effort of a branch, by walking it.
fn effort(plan: &Plan, tree: &ItemTree, at: ItemIndex) -> Option<f64> {
    let below: Vec<f64> = tree.children(at).iter().filter_map(|child| effort(plan, tree, *child)).collect();
    if !below.is_empty() {
        return Some(below.iter().sum());
    }
    let item = &plan.items()[at];
    item.effort().filter(|_| item.status() != Some(Status::Dropped))
}

/// The last end of a branch, by walking it.
fn last(plan: &Plan, tree: &ItemTree, at: ItemIndex) -> Option<String> {
    let below = tree.children(at).iter().filter_map(|child| last(plan, tree, *child)).max();
    let item = &plan.items()[at];
    let own = || item.text(plan_widget::model::Key::End).map(str::to_owned);
    below.or_else(|| own().filter(|_| item.status() != Some(Status::Dropped)))
}

proptest! {
    #[test]
    fn sums_are_what_walking_the_branches_gives(mut dice in dice(120)) {
        let plan = tree_plan(&mut dice);
        let (sums, tree) = (RollUp::of(&plan), ItemTree::of(&plan));
        for at in plan.items().indices() {
            let Some(derived) = sums.derived(at) else {
                prop_assert!(!tree.is_parent(at));
                continue;
            };
            let below: Vec<f64> = tree.children(at).iter().filter_map(|child| effort(&plan, &tree, *child)).collect();
            prop_assert_eq!(derived.effort, (!below.is_empty()).then(|| below.iter().sum::<f64>()));
            let end = tree.children(at).iter().filter_map(|child| last(&plan, &tree, *child)).max();
            prop_assert_eq!(derived.range.map(|range| range.last.to_string()), end);
            prop_assert!(derived.progress.is_none_or(|share| (0.0..=100.0).contains(&share)));
        }
    }

    /// No item works beside its own whole, nothing that anyone has estimated is forgotten, and the plan's own waits are kept.
    #[test]
    fn work_counts_once(mut dice in dice(120)) {
        let plan = tree_plan(&mut dice);
        let (work, tree) = (work_plan(&plan), ItemTree::of(&plan));
        let works = |at: ItemIndex| work.items()[at].status() != Some(Status::Dropped);
        for at in plan.items().indices().filter(|at| works(*at)) {
            prop_assert!(!tree.ancestors(at).any(works));
        }
        let all: f64 = tree.roots().iter().filter_map(|root| effort(&plan, &tree, *root)).sum();
        let counted: f64 = plan.items().indices().filter(|at| works(*at)).filter_map(|at| work.items()[at].effort()).sum();
        prop_assert_eq!(all, counted);
        let same: Vec<&str> = work.items().iter().map(|item| item.id()).collect();
        prop_assert_eq!(same, plan.items().iter().map(|item| item.id()).collect::<Vec<_>>());
        for at in plan.items().indices().filter(|at| works(*at) && !tree.is_parent(*at)) {
            let now: Vec<&str> = work.items()[at].depends_on().collect();
            for other in plan.items()[at].depends_on().filter_map(|id| plan.items().position(|item| item.id() == id)) {
                if works(other) && other != at && !tree.is_above(at, other) && !tree.is_above(other, at) {
                    prop_assert!(now.contains(&plan.items()[other].id()));
                }
            }
        }
    }
}
