//! Three-way merge: two people changed one plan apart; both their changes come together, by entry and field.
//!
//! A change that only one side made survives. Where both changed one thing, each to something else, ours holds in the merged plan and the clash is reported with
//! both values. An entry that one side removed and the other changed, or newly refers to, stays, and that is reported too. Dependencies that close a
//! cycle only together, parents that do, and dates that fit only apart, are reported likewise. Swapping the sides gives the same plan where nothing clashes.
//!
//! ```
//! use plan_widget::edit::{Command, apply, merge, plan_change};
//! use plan_widget::model::{Key, Plan, Value};
//! use plan_widget::wire::read;
//!
//! let base = read(r#"[{"id":"a","title":"A","effort":1}]"#).unwrap();
//! let with = |key, value: Value| -> Plan {
//!     let values = vec![(base.items()[0].uid(), key, Some(value))];
//!     apply(&base, &plan_change(&base, &Command::Set { list: Key::Items, values }).unwrap())
//! };
//! let merged = merge(&base, &with(Key::Title, Value::text("B")), &with(Key::Effort, Value::num(2.0).unwrap()));
//! assert!(merged.clashes.is_empty());
//! assert_eq!((merged.plan.items()[0].title(), merged.plan.items()[0].effort()), (Some("B"), Some(2.0)));
//! ```

mod choose;
mod conflict;
mod effort;
mod ident;
mod merging;
mod order;
mod redirect;
mod repair;
mod unanswered;
mod value;

use std::rc::Rc;

use self::merging::{MergeState, MergedList};
use self::value::{ExtraValues, put_extras};
use super::difference::difference;
use super::scenario::LISTS;
use crate::base::map::Set;
use crate::model::schema::{self, PLAN, SCENARIO};
use crate::model::{Key, Plan, Record, Uid, Value};

pub use choose::choose;
pub use conflict::{ConflictPart, MergeConflict, MergeResult};
pub use unanswered::known_base;

/// Merges `theirs` into `ours`; both were made from `base`. `rev` is the store's and comes from theirs.
///
/// Plans that may only be looked at ([`Plan::read_only`]) are not for merging; their misshapen parts are taken as they are, as a whole.
pub fn merge(base: &Plan, ours: &Plan, theirs: &Plan) -> MergeResult {
    let mut merging = MergeState { plan: ours.clone(), clashes: Vec::new() };
    let mut lists = Vec::new();
    for (key, shape) in PLAN.fields {
        let [was, here, there] = [base, ours, theirs].map(|plan| plan.root().get(*key));
        match (key, schema::of_list(*key)) {
            (Key::Rev, _) => merging.plan.root_mut().set(&PLAN, *key, there.cloned()),
            (_, Some(of)) if [was, here, there].iter().all(|value| !matches!(value, Some(Value::Raw(_)))) => {
                lists.push(MergedList::new(*key, of, [base, ours, theirs]));
            }
            _ => {
                let both = value::merge(*key, shape, was, here, there);
                merging.plan.root_mut().set(&PLAN, *key, both.ours.clone());
                merging.report_field_clash(None, "", None, *key, both);
            }
        }
    }
    let extras = merging.extras(None, "", None, [base, ours, theirs].map(|plan| plan.root().extra()));
    replace_extras(merging.plan.root_mut(), &extras);
    for list in &mut lists {
        list.merge(&mut merging);
    }
    redirect::references(&mut lists);
    repair::restore_referenced(&mut lists, &mut merging);
    for list in &lists {
        list.put(&mut merging);
    }
    repair::keep_our_dates_where_crossed(&lists, &mut merging);
    repair::break_dependency_cycles(&lists, &mut merging);
    repair::break_parent_cycles(&lists, &mut merging);
    number_scenarios(&mut merging.plan, ours);
    let diff = difference(ours, &merging.plan);
    MergeResult { plan: merging.plan, diff, clashes: merging.clashes }
}

/// Gives the entries of scenarios that came from theirs uids of their own: those of another plan mean nothing here.
fn number_scenarios(plan: &mut Plan, ours: &Plan) {
    let entries = |scenario: &Rc<Record>| {
        LISTS.map(|list| scenario.records(list).iter().map(|entry| entry.uid).collect::<Vec<_>>())
    };
    let mut known: Set<Uid> = ours.list(Key::Scenarios).iter().flat_map(entries).flatten().collect();
    for at in 0..plan.list(Key::Scenarios).len() {
        for list in LISTS {
            let mut records = plan.list(Key::Scenarios)[at].records(list).to_vec();
            let strange: Vec<usize> = (0..records.len()).filter(|at| !known.swap_remove(&records[*at].uid)).collect();
            for at in &strange {
                Rc::make_mut(&mut records[*at]).uid = plan.fresh_uid();
            }
            if !strange.is_empty() {
                let value = Some(Value::Records(Rc::new(records)));
                Rc::make_mut(&mut plan.list_mut(Key::Scenarios)[at]).set(&SCENARIO, list, value);
            }
        }
    }
}

fn replace_extras(record: &mut Record, pairs: &[(Rc<str>, ExtraValues)]) {
    for at in (0..record.extra().len()).rev() {
        record.set_extra(at, true, None);
    }
    put_extras(record, &PLAN, pairs);
}
