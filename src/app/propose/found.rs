//! The findings of a proposal: an answer, and the changes it would make.

use crate::app::propose::wish::dates;
use crate::app::timeline::time::ItemTimes;
use crate::base::day::Day;
use crate::base::period::{Period, Precision};
use crate::jobs::propose::answer::ItemPlacement;
use crate::jobs::propose::answer::OmissionReason;
use crate::jobs::propose::answer::ProposalAnswer;
use crate::model::Item;
use crate::model::Plan;
use crate::model::Uid;
use crate::model::Value;
use crate::model::{ItemIndex, Key};
use crate::schedule::calendar::DayRange;
use crate::schedule::dates::ScheduledDates;
use crate::schedule::rollup::work_plan;
use std::rc::Rc;

/// An answer, with the plan it was found for.
#[derive(Clone, Debug)]
pub struct FoundProposal {
    /// The plan.
    pub basis: Rc<Plan>,
    /// The same as it is worked on: what was planned.
    pub work: Rc<Plan>,
    /// The answer.
    pub answer: ProposalAnswer,
    /// The changes it would make, in order of time.
    pub changes: Vec<ProposedChange>,
}

impl FoundProposal {
    /// Reads an answer for a plan.
    pub fn new(basis: &Rc<Plan>, text: &str) -> FoundProposal {
        let answer = ProposalAnswer::read(text).unwrap_or_default();
        let mut changes: Vec<ProposedChange> = Vec::new();
        let work = work_plan(basis);
        let item = |at: ItemIndex| work.items().get(at);
        for place in &answer.places {
            let Some(item) = item(place.item) else { continue };
            let timebox = place.timebox.and_then(|at| basis.timeboxes().get(at));
            let mut values: Vec<(Key, Option<Value>)> = Vec::new();
            if let Some(timebox) = timebox.filter(|timebox| item.timebox() != Some(timebox.id())) {
                values.push((Key::Timebox, Some(Value::text(timebox.id()))));
            }
            let own = ScheduledDates::of(item, basis.fiscal_start()).map(|dated| dated.range);
            if let Some(range) = place.dates.filter(|range| Some(*range) != own) {
                values.extend(kept_precision(item, range, basis.fiscal_start()));
            }
            let stays = place.cause == crate::jobs::propose::answer::StartCause::Locked;
            if !values.is_empty() && !stays {
                let was = own.filter(|own| place.dates.is_some_and(|range| range != *own));
                changes.push(ProposedChange { uid: item.uid, place: Some(*place), was, values });
            }
        }
        let first = |change: &ProposedChange| {
            let dates = change.place.and_then(|place| place.dates);
            dates.map_or(u64::MAX, |range| crate::base::order::pair(range.first.number(), 0))
        };
        changes.sort_by_cached_key(first);
        let chosen = answer.worth.is_some() && !answer.places.is_empty();
        let timeboxes = basis.timeboxes();
        for (at, why) in &answer.out {
            // What nobody has estimated is not planned, and so not unplanned either.
            let unknown = matches!(why, OmissionReason::Stays | OmissionReason::NoEffort | OmissionReason::NoWorth);
            if let Some(item) = item(*at).filter(|_| (chosen && !unknown) || *why == OmissionReason::NoDays) {
                let dates = [Key::Start, Key::End].into_iter().filter(|key| item.get(*key).is_some());
                let place = item.timebox().and_then(|id| timeboxes.position(|entry| entry.id() == id));
                let leaves = place.is_some_and(|at| answer.filled.contains(&at));
                let values: Vec<_> = dates.chain(leaves.then_some(Key::Timebox)).map(|key| (key, None)).collect();
                if !values.is_empty() {
                    let was = ScheduledDates::of(item, basis.fiscal_start()).map(|dated| dated.range);
                    changes.push(ProposedChange { uid: item.uid, place: None, was, values });
                }
            }
        }
        FoundProposal { basis: basis.clone(), work: work.clone(), answer, changes }
    }
}

/// The values that put an item where it was found to run, as exactly as its own times are: a quarter stays a quarter, and is no change where it is the same
/// one.
fn kept_precision(item: &Item, range: DayRange, fiscal_start: u8) -> Vec<(Key, Option<Value>)> {
    let Some(own) = ItemTimes::of(item) else { return dates(range).into() };
    let at = |period: Period, day: Day| match period.precision() {
        Precision::Day => day.into(),
        precision => Period::at(day, precision, fiscal_start),
    };
    let new = ItemTimes { start: at(own.start, range.first), end: at(own.end, range.last) };
    if new == own { Vec::new() } else { new.values().map(|(key, value)| (key, Some(value))).into() }
}

/// A change that a proposal would make to an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedChange {
    /// The item.
    pub uid: Uid,
    /// The place it would have; `None`: it would lose its dates.
    pub place: Option<ItemPlacement>,
    /// The range it has now, if that is another one.
    pub was: Option<DayRange>,
    /// The values.
    pub values: Vec<(Key, Option<Value>)>,
}
