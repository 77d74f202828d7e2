//! The tree of items under edits and merges, held against a second reading of `parent` that walks it item by item.

use plan_widget::app::items::references::released;
use plan_widget::edit::{Command, CommandRefusal, ConflictPart, apply, merge, plan_change};
use plan_widget::model::check::{ProblemKind, check};
use plan_widget::model::tree::ItemTree;
use plan_widget::model::{ItemIndex, Key, Plan, Value};
use plan_widget::wire::{read, write};
use proptest::prelude::*;

use crate::wire::plans::{Dice, dice};

fn plan(parents: &[Option<usize>]) -> Plan {
    let item = |(at, parent): (usize, &Option<usize>)| match parent {
        Some(parent) => format!("{{\"id\":\"{at}\",\"title\":\"T{at}\",\"parent\":\"{parent}\"}}"),
        None => format!("{{\"id\":\"{at}\",\"title\":\"T{at}\"}}"),
    };
    read(&format!("[{}]", parents.iter().enumerate().map(item).collect::<Vec<_>>().join(","))).unwrap()
}

/// The items above one, by walking; `None` where the walk comes back to it, and those that follow a cycle above it are left out.
fn above(parents: &[Option<usize>], at: usize) -> Option<Vec<usize>> {
    let named = |at: usize| parents[at].filter(|parent| *parent < parents.len());
    let returns = |at: usize| {
        let mut next = named(at);
        for _ in 0..parents.len() {
            match next {
                Some(other) if other == at => return true,
                Some(other) => next = named(other),
                None => return false,
            }
        }
        false
    };
    if returns(at) {
        return None;
    }
    let (mut way, mut now) = (Vec::new(), at);
    while let Some(parent) = named(now) {
        way.push(parent);
        if returns(parent) {
            break;
        }
        now = parent;
    }
    Some(way)
}

fn parents(dice: &mut Dice, count: usize) -> Vec<Option<usize>> {
    (0..count).map(|_| (!dice.once_in(4)).then(|| dice.throw(count + 1))).collect()
}

proptest! {
    #[test]
    fn the_tree_is_what_walking_up_finds(mut dice in dice(60)) {
        let count = 1 + dice.throw(10);
        let parents = parents(&mut dice, count);
        let plan = plan(&parents);
        let tree = ItemTree::of(&plan);
        let ways: Vec<Option<Vec<usize>>> = (0..count).map(|at| above(&parents, at)).collect();
        let mut seen: Vec<usize> = Vec::new();
        for at in tree.preorder() {
            prop_assert!(tree.parent(at).is_none_or(|parent| seen.contains(&parent.index())));
            seen.push(at.index());
        }
        seen.sort_unstable();
        prop_assert_eq!(seen, (0..count).collect::<Vec<_>>());
        for at in 0..count {
            let item = ItemIndex::new(at);
            let way = ways[at].clone().unwrap_or_default();
            prop_assert_eq!(tree.ancestors(item).map(ItemIndex::index).collect::<Vec<_>>(), way.clone());
            prop_assert_eq!(tree.depth(item), way.len());
            prop_assert_eq!(tree.roots().contains(&item), way.is_empty());
            let below = |other: &usize| ways[*other].as_ref().is_some_and(|way| way.contains(&at));
            let has_child = |at: usize| ways.iter().flatten().any(|way| way.first() == Some(&at));
            let leaves: Vec<usize> = (0..count).filter(below).filter(|at| !has_child(*at)).collect();
            let mut found: Vec<usize> = tree.leaves_below(item).map(ItemIndex::index).collect();
            found.sort_unstable();
            prop_assert_eq!(found, leaves);
            prop_assert_eq!(tree.is_parent(item), has_child(at));
        }
        let mut on_cycles: Vec<usize> = tree.cycles().iter().flatten().map(|at| at.index()).collect();
        on_cycles.sort_unstable();
        prop_assert_eq!(on_cycles, (0..count).filter(|at| ways[*at].is_none()).collect::<Vec<_>>());
    }

    #[test]
    fn no_edit_closes_a_cycle_of_parents(mut dice in dice(300)) {
        let mut plan = plan(&[None; 6]);
        for _ in 0..12 {
            let values = (0..=dice.throw(3)).map(|_| {
                (plan.items()[dice.throw(6)].uid, Key::Parent, Some(Value::text(&dice.throw(7).to_string())))
            });
            let command = Command::Set { list: Key::Items, values: values.collect() };
            if let Ok(diff) = plan_change(&plan, &command) {
                plan = apply(&plan, &diff);
            }
            prop_assert!(ItemTree::of(&plan).cycles().is_empty());
        }
    }
}

#[test]
fn a_cycle_of_parents_is_named_once_and_stops_no_other_edit() {
    let plan = plan(&[Some(1), Some(0), Some(2), Some(9), None]);
    let found: Vec<(String, ProblemKind)> =
        check(&plan).into_iter().map(|problem| (problem.path, problem.kind)).collect();
    let cycle = |titles: &[&str]| ProblemKind::ParentCycle(titles.iter().map(|title| (*title).into()).collect());
    assert!(found.contains(&("$.items[0].parent".to_owned(), cycle(&["T0", "T1"]))), "{found:?}");
    assert!(found.contains(&("$.items[2].parent".to_owned(), cycle(&["T2"]))), "{found:?}");
    assert!(found.contains(&("$.items[3].parent".to_owned(), ProblemKind::Dangling("9".into()))), "{found:?}");
    assert_eq!(found.iter().filter(|(_, kind)| matches!(kind, ProblemKind::ParentCycle(_))).count(), 2);
    let set = |at: usize, parent: &str| Command::Set {
        list: Key::Items,
        values: vec![(plan.items()[at].uid, Key::Parent, Some(Value::text(parent)))],
    };
    assert!(plan_change(&plan, &set(4, "0")).is_ok());
    assert!(
        matches!(plan_change(&plan, &set(4, "4")), Err(CommandRefusal::ParentCycle(titles)) if *titles == ["T4".into()])
    );
}

#[test]
fn a_chain_as_long_as_a_plan_is_a_tree() {
    let chain: Vec<Option<usize>> = (0..100_000usize).map(|at| at.checked_sub(1)).collect();
    let tree = ItemTree::of(&plan(&chain));
    assert_eq!(tree.depth(ItemIndex::new(99_999)), 99_999);
    assert_eq!(tree.leaves_below(ItemIndex::new(0)).collect::<Vec<_>>(), [99_999]);
}

#[test]
fn two_moves_that_close_a_cycle_together_are_told_and_ours_stands() {
    let [base, ours, theirs] =
        [[None, None, None], [Some(1), None, None], [None, Some(2), Some(0)]].map(|parents| plan(&parents));
    for (ours, theirs) in [(&ours, &theirs), (&theirs, &ours)] {
        let merged = merge(&base, ours, theirs);
        assert!(ItemTree::of(&merged.plan).cycles().is_empty(), "{}", write(&merged.plan));
        assert!(
            matches!(&merged.clashes[..], [clash] if matches!(clash.part, ConflictPart::Field { key: Key::Parent, .. }))
        );
        let moved = |plan: &Plan| plan.items().iter().map(|item| item.parent().map(str::to_owned)).collect::<Vec<_>>();
        for (own, now) in moved(ours).into_iter().zip(moved(&merged.plan)) {
            assert!(own.is_none() || own == now, "one's own moves stand");
        }
    }
}

#[test]
fn who_deletes_a_parent_lifts_what_stands_below_it() {
    let plan = plan(&[None, Some(0), Some(1), Some(2), None]);
    let uids = [1, 2].map(|at: usize| plan.items()[at].uid);
    let (release, count) = released(&plan, Key::Items, &uids);
    assert_eq!(count, 1);
    let remove = Command::Remove { list: Key::Items, uids: uids.to_vec() };
    let after = apply(&plan, &plan_change(&plan, &Command::All(vec![release, remove])).unwrap());
    assert_eq!(after.items()[1].parent(), Some("0"));
    let (release, _) = released(&plan, Key::Items, &[plan.items()[0].uid]);
    let after = apply(&plan, &plan_change(&plan, &release).unwrap());
    assert_eq!(after.items()[1].parent(), None);
}
