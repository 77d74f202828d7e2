//! The dates of the items, once it is known which are in.

use super::answer::{ChoiceReason, ItemPlacement, OmissionReason, ProposalAnswer, ProposalFault, StartCause};
use super::case::ProposalCase;
use super::choice::{excluded, needed_by};
use super::due;
use super::pace::{PacedItem, pace};
use crate::base::day::Day;
use crate::base::order;
use crate::model::depends;
use crate::model::index::{ItemSlice, ItemVec};
use crate::model::{ItemIndex, TeamIndex};
use crate::schedule::calendar::DayRange;
use crate::schedule::capacity::days_per_effort;
use crate::schedule::dates::{ScheduledDates, of_items};
use crate::schedule::propose::admit::Admission;
use crate::schedule::propose::bounds;
use crate::schedule::propose::explain::Reason;
use crate::schedule::propose::fitness::Fitness;
use crate::schedule::propose::plan::{Class, Finding, Placed, PlanInput, Prepared};
use crate::schedule::propose::project::Objective;
use crate::schedule::propose::serial::Schedule;
use crate::schedule::propose::timeline::Timeline;
use crate::schedule::workdays::WorkingDays;
use index_vec::index_vec;

/// The items that are in, and the search for their dates.
pub struct PlacementSearch {
    /// The slot of each item that was chosen; `None` if nothing was chosen, so that all are in.
    chosen: Option<ItemVec<Option<u16>>>,
    mode: SearchMode,
    /// The items that went because they were late.
    gone: ItemVec<bool>,
}

enum SearchMode {
    /// By the teams' work.
    Teams { input: Box<PlanInput>, prepared: Box<Prepared>, search: Box<Timeline>, settled: Option<Box<Schedule>> },
    /// By the capacity of the timeboxes.
    Boxes(Vec<BoxedItem>),
}

/// An item that has its turn in a timebox.
struct BoxedItem {
    item: ItemIndex,
    dates: Option<DayRange>,
    /// Right behind this one, which it waits for.
    behind: Option<ItemIndex>,
    /// It would begin before what it waits for is done, or end after its deadline.
    late: bool,
}

impl PlacementSearch {
    /// Begins the search.
    ///
    /// # Errors
    /// The findings, if the solver cannot hold the whole.
    pub fn new(case: &ProposalCase, chosen: Option<ItemVec<Option<u16>>>) -> Result<PlacementSearch, Vec<Finding>> {
        let undated = case.ask.slots.iter().any(|slot| slot.dates.is_none());
        let boxed = !case.ask.slots.is_empty() && (undated || days_per_effort(&case.plan).is_none());
        let mode = match &chosen {
            Some(slots) if boxed => SearchMode::Boxes(paced(case, slots)),
            _ => {
                let (input, prepared) = prepare(case, chosen.as_deref())?;
                let search = Timeline::new(&prepared.network, u64::from(case.ask.seed), u64::from(case.ask.passes));
                SearchMode::Teams { input, prepared, search: Box::new(search), settled: None }
            }
        };
        Ok(PlacementSearch { chosen, mode, gone: ItemVec::new() })
    }

    /// The findings about the plan.
    pub fn findings(&self) -> &[Finding] {
        match &self.mode {
            // Cycles were told when the plan was read.
            SearchMode::Teams { prepared, .. } => {
                let cycles = prepared.findings.iter().take_while(|finding| matches!(finding, Finding::Cycle(_)));
                let cycles = cycles.count();
                &prepared.findings[cycles..]
            }
            SearchMode::Boxes(_) => &[],
        }
    }

    /// Passes so far.
    pub fn passes(&self) -> u64 {
        match &self.mode {
            SearchMode::Teams { search, .. } => search.passes(),
            SearchMode::Boxes(_) => 0,
        }
    }

    /// Searches on. Whether it is at its end.
    pub fn step(&mut self, case: &ProposalCase, budget: u64, most: u64) -> bool {
        let SearchMode::Teams { search, settled, .. } = &mut self.mode else { return true };
        search.step(budget.min(most.saturating_sub(search.passes())));
        let over = search.is_optimal() || search.passes() >= most;
        if over && settled.is_none() && search.fitness().late > 0 {
            self.settle(case);
        }
        over
    }

    /// Leaves out what is late for good, and lets in what then fits.
    fn settle(&mut self, case: &ProposalCase) {
        let (SearchMode::Teams { input, prepared, search, settled }, Some(slots)) = (&mut self.mode, &mut self.chosen)
        else {
            return;
        };
        let best = search.best();
        let placed = input.proposal(prepared, best).placed;
        let gone = late(case, &placed);
        let mut starts: ItemVec<Option<u32>> = index_vec![None; slots.len()];
        for place in placed.iter().filter(|place| !gone[place.item as usize]) {
            starts[place.item as usize] = Some(place.start);
        }
        for (slot, start) in slots.iter_mut().zip(&starts) {
            *slot = slot.filter(|_| start.is_some());
        }
        due::admit(case, slots, &mut starts);
        if let Ok((with, ready)) = prepare(case, Some(slots)) {
            let start: Vec<u32> = ready.items.iter().map(|item| starts[*item as usize].unwrap_or(0)).collect();
            let start = tightened(&with, &ready, start);
            *settled = Some(Box::new(Schedule::at(&ready.network, start)));
            (*input, *prepared) = (with, ready);
            self.gone = gone;
        }
    }

    /// Adds who stands where and who does not.
    pub fn tell(&self, case: &ProposalCase, answer: &mut ProposalAnswer) {
        let plan = &case.plan;
        let slots = self.chosen.as_deref();
        let needed = slots.map(|slots| needed_by(plan, slots, &case.weights));
        let why_in = |item: ItemIndex| match &needed {
            None => ChoiceReason::All,
            Some(_) if case.from.item(item).class == Class::Must => ChoiceReason::Must,
            Some(needed) => needed[item].map_or(ChoiceReason::Worth, ChoiceReason::For),
        };
        let timebox = |item: ItemIndex| {
            let slot = slots?.get(item).copied().flatten()?;
            case.ask.slots.get(usize::from(slot))?.timebox
        };
        let gone;
        match &self.mode {
            SearchMode::Boxes(paced) => {
                let mut late: ItemVec<bool> = index_vec![false; plan.items().len()];
                for own in paced {
                    late[own.item] = own.late;
                }
                gone = due::spread_drops(case, late);
                let mut put = |item: ItemIndex, dates, timebox, cause, chosen| {
                    answer.places.push(ItemPlacement {
                        item,
                        dates,
                        timebox,
                        cause,
                        chosen,
                        critical: false,
                        late: 0,
                        crew: 1,
                    });
                };
                for (at, dated) in of_items(plan).iter_enumerated() {
                    if let Some(dated) = dated.filter(|_| case.from.item(at).locked.is_some()) {
                        put(at, Some(dated.range), None, StartCause::Locked, ChoiceReason::All);
                    }
                }
                for own in paced.iter().filter(|own| !gone[own.item]) {
                    let cause = own.behind.map_or(StartCause::Turn, StartCause::After);
                    put(own.item, own.dates, timebox(own.item), cause, why_in(own.item));
                }
            }
            SearchMode::Teams { input, prepared, search, settled } => {
                let best = settled.as_deref().unwrap_or(search.best());
                let proposal = input.proposal(prepared, best);
                gone = late(case, &proposal.placed);
                let mut critical: ItemVec<bool> = index_vec![false; plan.items().len()];
                for &item in &proposal.critical {
                    critical[item as usize] = true;
                }
                for placed in proposal.placed.iter().filter(|own| !gone[own.item as usize]) {
                    let item = ItemIndex::from_raw(placed.item);
                    let locked = placed.reason == Reason::Locked;
                    answer.places.push(ItemPlacement {
                        item,
                        dates: Some(case.from.days(ItemIndex::from_raw(placed.item), placed.start, placed.finish)),
                        timebox: timebox(item).filter(|_| !locked),
                        cause: match placed.reason {
                            Reason::Locked => StartCause::Locked,
                            Reason::WaitsFor(before) => StartCause::After(ItemIndex::from_raw(before)),
                            Reason::TeamFull { team, .. } => StartCause::TeamFull(TeamIndex::new(usize::from(team))),
                            Reason::NotBefore(_) => StartCause::NotBefore,
                            Reason::Kept => StartCause::Kept,
                        },
                        chosen: if locked { ChoiceReason::All } else { why_in(item) },
                        critical: critical[item],
                        late: placed.late,
                        crew: case.crews[item],
                    });
                }
                let net = &prepared.network;
                answer.span = match case.ask.objective {
                    Objective::EarliestFinish => {
                        let bound = settled.as_ref().map_or(search.makespan_bound(), |_| bounds::makespan_bound(net));
                        Some((u64::from(best.makespan()), u64::from(bound)))
                    }
                    Objective::ValueEarly => {
                        Some((Fitness::of(net, best, best.makespan()).cost, bounds::value_bound(net)))
                    }
                };
            }
        }
        self.tell_out(case, answer, &gone);
    }

    fn tell_out(&self, case: &ProposalCase, answer: &mut ProposalAnswer, gone: &ItemSlice<bool>) {
        let excluded = excluded(case);
        let barred = due::barred(case, &excluded);
        let mut inside: ItemVec<bool> = index_vec![false; case.plan.items().len()];
        for place in &answer.places {
            inside[place.item] = true;
        }
        if let (Some((reached, _)), Some(slots)) = (&mut answer.worth, &self.chosen) {
            *reached = worth(case, slots, &inside) as u64;
        }
        for item in inside.indices().filter(|&item| !inside[item] && case.is_open(item)) {
            let went = [gone, self.gone.as_slice()].iter().any(|gone| gone.get(item) == Some(&true));
            let gone = went && (self.chosen.is_none() || excluded[item].is_none());
            answer.out.push((item, if gone { OmissionReason::NoDays } else { case.why(item, &excluded, &barred) }));
            if case.from.item(item).class == Class::Must && case.from.takes_part(item) {
                // The bound is one over choices with all Musts in: without this one there is more room.
                answer.worth = answer.worth.map(|(reached, _)| (reached, 0));
                answer.faults.push(ProposalFault::MustDoesNotFit(item));
            }
        }
    }
}

/// The same with everything as early as it can be in the order of its starts: who went has left gaps.
fn tightened(input: &PlanInput, ready: &Prepared, start: Vec<u32>) -> Vec<u32> {
    let mut admission = Admission::new(&ready.network, &vec![None; start.len()]);
    let mut tight = start.clone();
    let keys: Vec<u64> = start.iter().map(|start| u64::from(*start)).collect();
    for job in order::sorted(&keys) {
        let item = &input.items[ready.items[job as usize] as usize];
        if item.locked.is_none() {
            match admission.admit(job, 0, item.deadline.unwrap_or(u32::MAX)) {
                Some(earlier) => tight[job as usize] = earlier,
                None => return start,
            }
        }
    }
    tight
}

/// The items that go because they are late, or because the calendar ends before they do.
fn late(case: &ProposalCase, placed: &[Placed]) -> ItemVec<bool> {
    let mut late: ItemVec<bool> = index_vec![false; case.from.input.items.len()];
    for own in placed {
        late[own.item as usize] = own.reason != Reason::Locked && (own.late > 0 || own.finish > case.from.end());
    }
    due::spread_drops(case, late)
}

/// The worth of those inside in their slots.
fn worth(case: &ProposalCase, slots: &ItemSlice<Option<u16>>, inside: &ItemSlice<bool>) -> i64 {
    let factor = |slot: u16| case.choice.releases.get(usize::from(slot)).map_or(0, |release| i64::from(release.factor));
    slots
        .indices()
        .filter(|&item| inside[item])
        .filter_map(|item| Some(factor(slots[item]?) * i64::from(case.choice.items[item.index()].value)))
        .sum()
}

/// The scheduling problem of what is in, with its deadlines.
fn prepare(
    case: &ProposalCase,
    slots: Option<&ItemSlice<Option<u16>>>,
) -> Result<(Box<PlanInput>, Box<Prepared>), Vec<Finding>> {
    let mut input = Box::new(case.from.input.clone());
    if let Some(slots) = slots {
        into_boxes(&mut input, slots);
    }
    for (item, due) in input.items.iter_mut().zip(&case.due) {
        if let Some(due) = due {
            item.deadline = Some(item.deadline.map_or(*due, |deadline| deadline.min(*due)));
        }
    }
    let inside = |item: usize| {
        let item = ItemIndex::new(item);
        let own = case.from.item(item);
        let chosen = match slots {
            None => (own.class != Class::Wont || own.current.is_some()) && !case.stays_out(item),
            Some(slots) => slots[item].is_some(),
        };
        case.from.takes_part(item) && (own.locked.is_some() || chosen)
    };
    let prepared = Box::new(input.prepare(inside)?);
    Ok((input, prepared))
}

/// Binds each chosen item to its slot: the end is its deadline, and it begins within.
fn into_boxes(input: &mut PlanInput, slots: &ItemSlice<Option<u16>>) {
    let first = input.boxes.iter().map(|b| b.start).collect::<Vec<_>>();
    for (item, slot) in input.items.iter_mut().zip(slots) {
        item.deadline = None;
        if item.locked.is_none()
            && let Some(start) = slot.and_then(|slot| first.get(usize::from(slot)))
        {
            item.earliest = item.earliest.max(*start);
        }
    }
    let open: Vec<_> =
        input.items.iter().zip(slots).map(|(item, slot)| slot.filter(|_| item.locked.is_none())).collect();
    input.aim(&open);
}

/// The chosen items of each slot, one after the other where it has dates.
fn paced(case: &ProposalCase, slots: &ItemSlice<Option<u16>>) -> Vec<BoxedItem> {
    let before = depends::rules(&case.plan);
    let work = WorkingDays::of(&case.plan);
    let items = case.plan.items();
    let mut placed: Vec<BoxedItem> = Vec::new();
    // Where what others wait for ends: what stays has its dates, the rest gets them on the way.
    let own = |(at, dated): (ItemIndex, &Option<ScheduledDates>)| {
        dated.filter(|_| case.from.item(at).locked.is_some()).map(|dated| dated.range.last)
    };
    let mut ends: ItemVec<Option<Day>> = of_items(&case.plan).iter_enumerated().map(own).collect();
    for (at, slot) in case.ask.slots.iter().enumerate() {
        let inside = |item: &ItemIndex| {
            slots[*item] == Some(at as u16)
                && case.is_open(*item)
                && case.from.item(*item).locked.is_none()
                && items[*item].effort().is_some()
        };
        let paced = items.indices().filter(inside).map(|item| PacedItem {
            item,
            effort: items[item].effort().unwrap_or(0.0).max(0.0),
            worth: f64::from(case.weights[item]),
            after: before[item].iter().map(|(other, rule)| (*other, rule.lag.max(0))).collect(),
            // One after the other: however they wait, they begin once that is done, and a lag is over.
            ready: before[item]
                .iter()
                .filter_map(|(other, rule)| Some(work.shift(work.next(ends[*other]?.add_days(1)), rule.lag.max(0))))
                .max(),
        });
        let paced: Vec<PacedItem> = paced.collect();
        let own = slot.timebox.and_then(|place| case.plan.timeboxes().get(place)?.capacity());
        let sum: f64 = paced.iter().map(|item| item.effort).sum();
        let Some(range) = slot.dates else {
            placed.extend(paced.iter().map(|own| BoxedItem { item: own.item, dates: None, behind: None, late: false }));
            continue;
        };
        for laid in pace(&paced, range, own.unwrap_or(sum).max(sum), &work) {
            let late = case.due[laid.item].is_some_and(|due| case.from.period(laid.dates.last.add_days(1)) > due);
            ends[laid.item] = Some(laid.dates.last);
            let dates = Some(laid.dates);
            placed.push(BoxedItem { item: laid.item, dates, behind: laid.behind, late: late || laid.late });
        }
    }
    placed
}
