//! The job that proposes a plan: chooses what fits the timeboxes asked for, then finds when each item runs.
//!
//! Two searches follow each other; both are at rest after any pass, so that the best so far can be told at any time.
//!
//! ```
//! use plan_widget::jobs::JobHost;
//! use plan_widget::jobs::propose::{KIND, answer::ProposalAnswer, ask::ProposalRequest};
//!
//! let request = ProposalRequest {
//!     seed: 1, passes: 5, from: "2027-01-04".parse().unwrap(), objective: plan_widget::schedule::propose::project::Objective::ValueEarly,
//!     worth: Default::default(), slots: vec![], due: vec![], stays: vec![],
//! };
//! let mut host = JobHost::default();
//! host.put(r#"[{"id":"a","effort":1,"reach":1,"impact":1,"confidence":100}]"#).unwrap();
//! let mut job = host.begin(KIND, &request.text()).unwrap();
//! while !job.step(10) {}
//! assert_eq!(ProposalAnswer::read(&job.answer()).unwrap().places.len(), 1);
//! ```

pub mod answer;
pub mod ask;
mod case;
pub mod choice;
mod due;
mod pace;
mod placing;

use std::rc::Rc;

use crate::jobs::job::Job;
use answer::{ProposalAnswer, ProposalFault};
use ask::ProposalRequest;
use case::ProposalCase;
use placing::PlacementSearch;

use crate::model::index::ItemVec;
use crate::model::{ItemIndex, Plan, TeamIndex};
use crate::schedule::capacity::days_per_effort;
use crate::schedule::propose::choose::Chooser;
use crate::schedule::propose::from_plan::{PlanningWish, from_plan};
use crate::schedule::propose::plan::Finding;
use crate::schedule::propose::release::{Choice, Refusal};

/// The name of the kind.
pub const KIND: &str = "propose";

/// The choice cools down once in the passes asked for, and starts over so many times as often.
const ROUNDS: u32 = 4;

enum ProposalStage {
    Choosing(Box<Chooser>),
    Placing(Box<PlacementSearch>),
    /// The wish cannot be met, and why.
    Refused,
}

struct ProposalJob {
    case: ProposalCase,
    stage: ProposalStage,
    /// Worth reached and bound, and passes, of the choice that is behind.
    chosen: Option<(u64, u64)>,
    spent: u32,
    faults: Vec<ProposalFault>,
}

/// Begins a proposal; the options are an [`ProposalRequest`] as text.
///
/// # Errors
/// The options are none, effort has no duration and no timebox says how much fits, or a timebox has no size.
pub fn begin(plan: &Rc<Plan>, options: &str) -> Result<Box<dyn Job>, String> {
    let mut ask = ProposalRequest::read(options).ok_or("the options of a proposal were not understood")?;
    if days_per_effort(plan).is_none() && ask.slots.is_empty() {
        return Err("Points have no duration: choose timeboxes with a capacity, or estimate in time.".into());
    }
    if ask.slots.is_empty() {
        due::wait(plan, &mut ask.stays);
    }
    let worths = choice::worths(plan, ask.worth);
    let weights = choice::whole(&worths);
    let values: ItemVec<Option<f64>> = weights.iter().map(|weight| Some(f64::from(*weight))).collect();
    let mut from =
        from_plan(plan, PlanningWish { from: ask.from, objective: ask.objective, value: &values, stays: &ask.stays });
    if !ask.slots.is_empty() {
        from.input.boxes = choice::boxes(&from, &ask.slots);
    }
    let crews = choice::assign_crews(&mut from);
    let mut job = ProposalJob {
        case: ProposalCase {
            due: due::periods(plan, &from, &ask.due),
            plan: plan.clone(),
            staying: ask.stays.iter().copied().collect(),
            ask,
            crews,
            from,
            weights,
            choice: Choice::default(),
        },
        stage: ProposalStage::Refused,
        chosen: None,
        spent: 0,
        faults: Vec::new(),
    };
    if job.case.ask.slots.iter().all(|slot| slot.timebox.is_none()) {
        // What no timebox is chosen for keeps the one it has.
        for (due, item) in job.case.due.iter_mut().zip(&job.case.from.input.items) {
            *due = [*due, item.deadline].into_iter().flatten().min();
        }
    }
    job.faults = job.case.from.findings.iter().map(fault).collect();
    if job.case.ask.slots.is_empty() {
        job.place(None);
        return Ok(Box::new(job));
    }
    let case = &mut job.case;
    let within = due::of_teams(plan, &case.from, &case.ask.due);
    case.choice = choice::choice(plan, &case.from, &case.ask, &case.weights, &within).map_err(|slot| {
        let entry = slot.timebox.and_then(|place| plan.timeboxes().get(place));
        let title = entry.map_or("The time asked for", |entry| entry.title().unwrap_or_default());
        [title, " has neither a capacity nor dates that teams could work in."].concat()
    })?;
    match Chooser::new(&case.choice, u64::from(case.ask.seed), u64::from(case.ask.passes)) {
        Ok(chooser) => job.stage = ProposalStage::Choosing(Box::new(chooser)),
        Err(refusals) => job.faults.extend(refusals.iter().map(|refusal| refused(&job.case, refusal))),
    }
    Ok(Box::new(job))
}

impl ProposalJob {
    /// Goes on to the dates of what was chosen (everything, if nothing was).
    fn place(&mut self, chosen: Option<ItemVec<Option<u16>>>) {
        match PlacementSearch::new(&self.case, chosen) {
            Ok(placing) => {
                self.faults.extend(placing.findings().iter().map(fault));
                self.stage = ProposalStage::Placing(Box::new(placing));
            }
            Err(findings) => {
                self.faults.extend(findings.iter().map(fault));
                self.stage = ProposalStage::Refused;
            }
        }
    }
}

impl Job for ProposalJob {
    fn step(&mut self, budget: u32) -> bool {
        let most = u64::from(self.case.ask.passes);
        match &mut self.stage {
            ProposalStage::Choosing(chooser) => {
                let most = most * u64::from(ROUNDS);
                chooser.step(u64::from(budget).min(most.saturating_sub(chooser.passes())));
                if chooser.is_optimal() || chooser.passes() >= most {
                    self.spent = chooser.passes() as u32;
                    let (chosen, worth) = chooser.chosen();
                    self.chosen = Some((worth as u64, chooser.bound().max(worth) as u64));
                    self.place(Some(chosen.into()));
                }
                false
            }
            ProposalStage::Placing(placing) => placing.step(&self.case, u64::from(budget), most),
            ProposalStage::Refused => true,
        }
    }

    fn answer(&self) -> String {
        let passes = |now: u64| {
            let stages = if self.case.ask.slots.is_empty() { 1 } else { 1 + ROUNDS };
            (self.spent.saturating_add(now as u32), self.case.ask.passes.saturating_mul(stages))
        };
        let filled = self.case.ask.slots.iter().filter_map(|slot| slot.timebox).collect();
        let mut answer =
            ProposalAnswer { faults: self.faults.clone(), worth: self.chosen, filled, ..ProposalAnswer::default() };
        match &self.stage {
            ProposalStage::Choosing(chooser) => {
                let (chosen, worth) = chooser.chosen();
                answer.worth = Some((worth as u64, chooser.bound().max(worth) as u64));
                answer.passes = passes(chooser.passes());
                if let Ok(placing) = PlacementSearch::new(&self.case, Some(chosen.into())) {
                    placing.tell(&self.case, &mut answer);
                }
            }
            ProposalStage::Placing(placing) => {
                answer.passes = passes(placing.passes());
                placing.tell(&self.case, &mut answer);
            }
            ProposalStage::Refused => {}
        }
        answer.text()
    }
}

fn fault(finding: &Finding) -> ProposalFault {
    match finding {
        Finding::Cycle(items) => ProposalFault::Cycle(items.iter().copied().map(ItemIndex::from_raw).collect()),
        Finding::TooLarge { item } => ProposalFault::LargerThanTeam(ItemIndex::from_raw(*item)),
        Finding::Dangling { .. } | Finding::TooBig => ProposalFault::TooBig,
    }
}

fn refused(case: &ProposalCase, refusal: &Refusal) -> ProposalFault {
    match refusal {
        Refusal::MustNeedsNever { must, never } => {
            ProposalFault::MustNeedsWont(ItemIndex::from_raw(*must), ItemIndex::from_raw(*never))
        }
        Refusal::MustsOverBudget { team, cost, budget, musts } => ProposalFault::MustsOverBudget {
            team: Some(TeamIndex::new(usize::from(*team))).filter(|team| *team < case.from.input.teams.len()),
            cost: *cost,
            budget: *budget,
            musts: case.at_work(*team, musts),
        },
        Refusal::MustsDoNotPack { must } => ProposalFault::MustDoesNotFit(ItemIndex::from_raw(*must)),
        Refusal::NoSuchItem(_) | Refusal::NoSuchTeam { .. } | Refusal::BadReleases => ProposalFault::TooBig,
    }
}
