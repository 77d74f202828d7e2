//! One proposal's wish and the plan as planning input: what both searches need to know.

use std::rc::Rc;

use super::answer::OmissionReason;
use super::ask::ProposalRequest;
use crate::base::map::Set;
use crate::model::Plan;
use crate::schedule::propose::from_plan::PlanningProblem;
use crate::schedule::propose::release::Choice;

/// The facts both searches need to know.
pub struct ProposalCase {
    pub plan: Rc<Plan>,
    /// The items that stay, of the wish.
    pub staying: Set<u32>,
    pub ask: ProposalRequest,
    pub from: PlanningProblem,
    /// Worth of each item, in whole numbers.
    pub weights: Vec<u32>,
    pub choice: Choice,
    /// People who work on each item at once.
    pub crews: Vec<u32>,
    /// Period by which each item should be done, besides its timebox.
    pub due: Vec<Option<u32>>,
}

impl ProposalCase {
    /// True if an item is neither done nor dropped.
    pub fn is_open(&self, item: usize) -> bool {
        !self.from.is_over(item)
    }

    /// Those of these whose own work a team does; all, if it is none's.
    pub fn at_work(&self, team: u16, musts: &[u32]) -> Vec<u32> {
        let own = |must: &u32| self.choice.items[*must as usize].cost.iter().any(|cost| cost.0 == team);
        let some: Vec<u32> = musts.iter().copied().filter(own).collect();
        if some.is_empty() { musts.to_vec() } else { some }
    }

    /// True if an item is to stay as it is and has no dates: it is left out.
    pub fn stays_out(&self, item: usize) -> bool {
        self.from.input.items[item].locked.is_none() && self.staying.contains(&(item as u32)) && self.is_open(item)
    }

    /// The reason why an item that was not chosen is left out.
    pub fn why(&self, item: usize, excluded: &[Option<OmissionReason>], barred: &[Option<u32>]) -> OmissionReason {
        if let Some(why) = excluded[item] {
            return why;
        }
        if let Some(before) = barred[item] {
            return OmissionReason::Needs(before);
        }
        // Where nothing is chosen all are in, but for what is too large.
        let Some(candidate) = self.choice.items.get(item) else { return OmissionReason::TooLarge };
        let room =
            |team: u16| self.choice.releases.iter().filter_map(|r| r.budget.get(usize::from(team))).max().copied();
        let too_large = candidate.cost.iter().any(|&(team, cost)| room(team).is_none_or(|room| u64::from(cost) > room));
        if too_large { OmissionReason::TooLarge } else { OmissionReason::NoRoom }
    }
}
