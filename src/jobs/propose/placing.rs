//! When each item runs, once it is known which are in.

use super::Case;
use super::answer::{Answer, Cause, Chosen, Place};
use super::choice::{excluded, needed_by};
use super::pace::{Paced, pace};
use crate::model::{Key, depends};
use crate::schedule::calendar::DayRange;
use crate::schedule::capacity::days_per_effort;
use crate::schedule::propose::bounds;
use crate::schedule::propose::explain::Reason;
use crate::schedule::propose::plan::{Class, Finding, PlanInput, Prepared};
use crate::schedule::propose::project::Objective;
use crate::schedule::propose::timeline::Timeline;

/// The items that are in, and the search for their dates.
pub struct Placing {
    /// The slot of each item that was chosen; `None` if nothing was chosen, so that all are in.
    chosen: Option<Vec<Option<u16>>>,
    way: Way,
}

enum Way {
    /// By the teams' work.
    Teams { input: Box<PlanInput>, prepared: Box<Prepared>, search: Box<Timeline> },
    /// By the capacity of the timeboxes: dates and who each comes right behind of.
    Boxes(Vec<(u32, Option<DayRange>, Option<u32>)>),
}

impl Placing {
    /// Begins the search.
    ///
    /// # Errors
    /// What is wrong, if the solver cannot hold the whole.
    pub fn new(case: &Case, chosen: Option<Vec<Option<u16>>>) -> Result<Placing, Vec<Finding>> {
        let undated = case.ask.slots.iter().any(|slot| slot.dates.is_none());
        let boxed = !case.ask.slots.is_empty() && (undated || days_per_effort(&case.plan).is_none());
        let way = match &chosen {
            Some(slots) if boxed => Way::Boxes(paced(case, slots)),
            _ => {
                let mut input = Box::new(case.from.input.clone());
                if let Some(slots) = &chosen {
                    into_boxes(&mut input, slots);
                }
                let inside = |item: usize| {
                    let locked = case.from.input.items[item].locked.is_some();
                    let chosen = chosen.as_ref().map_or_else(
                        || {
                            case.from.input.items[item].class != Class::Wont
                                || case.from.input.items[item].current.is_some()
                        },
                        |slots| slots[item].is_some(),
                    );
                    case.from.takes_part(item) && (locked || chosen)
                };
                let prepared = Box::new(input.prepare(inside)?);
                let search = Timeline::new(&prepared.network, u64::from(case.ask.seed), u64::from(case.ask.passes));
                Way::Teams { input, prepared, search: Box::new(search) }
            }
        };
        Ok(Placing { chosen, way })
    }

    /// What is wrong with the plan.
    pub fn findings(&self) -> &[Finding] {
        match &self.way {
            // Circles were told when the plan was read.
            Way::Teams { prepared, .. } => {
                let circles = prepared.findings.iter().take_while(|finding| matches!(finding, Finding::Circle(_)));
                let circles = circles.count();
                &prepared.findings[circles..]
            }
            Way::Boxes(_) => &[],
        }
    }

    /// Passes so far.
    pub fn passes(&self) -> u64 {
        match &self.way {
            Way::Teams { search, .. } => search.passes(),
            Way::Boxes(_) => 0,
        }
    }

    /// Searches on. Whether it is at its end.
    pub fn step(&mut self, budget: u64, most: u64) -> bool {
        match &mut self.way {
            Way::Teams { search, .. } => {
                search.step(budget.min(most.saturating_sub(search.passes())));
                search.is_optimal() || search.passes() >= most
            }
            Way::Boxes(_) => true,
        }
    }

    /// Adds who stands where and who does not.
    pub fn tell(&self, case: &Case, answer: &mut Answer) {
        let plan = &case.plan;
        let slots = self.chosen.as_deref();
        let needed = slots.map(|slots| needed_by(plan, slots, &case.weights));
        let why_in = |item: u32| match &needed {
            None => Chosen::All,
            Some(_) if case.from.input.items[item as usize].class == Class::Must => Chosen::Must,
            Some(needed) => needed[item as usize].map_or(Chosen::Worth, Chosen::For),
        };
        let timebox = |item: u32| {
            let slot = slots?.get(item as usize).copied().flatten()?;
            case.ask.slots.get(usize::from(slot))?.timebox
        };
        match &self.way {
            Way::Boxes(paced) => {
                for &(item, dates, behind) in paced {
                    let cause = behind.map_or(Cause::Turn, Cause::After);
                    let (chosen, timebox) = (why_in(item), timebox(item));
                    answer.places.push(Place { item, dates, timebox, cause, chosen, critical: false, late: 0 });
                }
            }
            Way::Teams { input, prepared, search } => {
                let best = search.best();
                let proposal = input.proposal(prepared, best);
                let mut critical = vec![false; plan.items().len()];
                for &item in &proposal.critical {
                    critical[item as usize] = true;
                }
                for placed in &proposal.placed {
                    let item = placed.item;
                    let locked = placed.reason == Reason::Locked;
                    answer.places.push(Place {
                        item,
                        dates: Some(case.from.days(placed.start, placed.finish)),
                        timebox: timebox(item).filter(|_| !locked),
                        cause: match placed.reason {
                            Reason::Locked => Cause::Locked,
                            Reason::WaitsFor(before) => Cause::After(before),
                            Reason::TeamFull { team, .. } => Cause::TeamFull(u32::from(team)),
                            Reason::NotBefore(_) => Cause::NotBefore,
                            Reason::Kept => Cause::Kept,
                        },
                        chosen: if locked { Chosen::All } else { why_in(item) },
                        critical: critical[item as usize],
                        late: placed.late,
                    });
                }
                let net = &prepared.network;
                answer.span = match case.ask.objective {
                    Objective::EarliestFinish => {
                        let end = best.finish.iter().max().copied().unwrap_or(0);
                        Some((u64::from(end), u64::from(search.makespan_bound())))
                    }
                    Objective::ValueEarly => Some((search.fitness().cost, bounds::value_bound(net))),
                };
            }
        }
        self.tell_out(case, answer);
    }

    fn tell_out(&self, case: &Case, answer: &mut Answer) {
        let excluded = excluded(&case.plan, &case.from, &case.weights);
        let mut inside = vec![false; case.plan.items().len()];
        for place in &answer.places {
            inside[place.item as usize] = true;
        }
        for item in (0..inside.len()).filter(|&item| !inside[item] && case.is_open(item)) {
            answer.out.push((item as u32, case.why(item, &excluded)));
        }
    }
}

/// Binds each chosen item to its slot: the end is its deadline, and it begins within.
fn into_boxes(input: &mut PlanInput, slots: &[Option<u16>]) {
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
fn paced(case: &Case, slots: &[Option<u16>]) -> Vec<(u32, Option<DayRange>, Option<u32>)> {
    let before = depends::edges(&case.plan);
    let items = case.plan.items();
    let mut placed = Vec::new();
    for (at, slot) in case.ask.slots.iter().enumerate() {
        let inside = |item: &usize| {
            slots[*item] == Some(at as u16)
                && case.is_open(*item)
                && case.from.input.items[*item].locked.is_none()
                && items[*item].num(Key::Effort).is_some()
        };
        let paced = (0..items.len()).filter(inside).map(|item| Paced {
            item: item as u32,
            effort: items[item].num(Key::Effort).unwrap_or(0.0).max(0.0),
            worth: f64::from(case.weights[item]),
            after: before[item].iter().map(|&other| other as u32).collect(),
        });
        let paced: Vec<Paced> = paced.collect();
        let own = slot.timebox.and_then(|place| case.plan.list(Key::Timeboxes).get(place as usize)?.num(Key::Capacity));
        let sum: f64 = paced.iter().map(|item| item.effort).sum();
        match slot.dates {
            Some(range) => {
                let laid = pace(paced, range, own.unwrap_or(sum).max(sum));
                placed.extend(laid.into_iter().map(|(item, dates, behind)| (item, Some(dates), behind)));
            }
            None => placed.extend(paced.iter().map(|item| (item.item, None, None))),
        }
    }
    placed
}
