//! One proposal's wish and the plan as planning input: what both searches need to know.

use std::rc::Rc;

use super::answer::OmissionReason;
use super::ask::ProposalRequest;
use crate::base::map::Set;
use crate::model::index::{ItemSlice, ItemVec};
use crate::model::{ItemIndex, Plan};
use crate::schedule::propose::from_plan::PlanningProblem;
use crate::schedule::propose::release::Choice;

/// The facts both searches need to know.
pub struct ProposalCase {
    pub plan: Rc<Plan>,
    /// The items that stay, of the wish.
    pub staying: Set<ItemIndex>,
    pub ask: ProposalRequest,
    pub from: PlanningProblem,
    /// Worth of each item, in whole numbers.
    pub weights: ItemVec<u32>,
    pub choice: Choice,
    /// People who work on each item at once.
    pub crews: ItemVec<u32>,
    /// Period by which each item should be done, besides its timebox.
    pub due: ItemVec<Option<u32>>,
}

impl ProposalCase {
    /// True if an item is neither done nor dropped.
    pub fn is_open(&self, item: ItemIndex) -> bool {
        !self.from.is_over(item)
    }

    /// Those of these whose own work a team does; all, if it is none's.
    pub fn at_work(&self, team: u16, musts: &[u32]) -> Vec<ItemIndex> {
        let all = musts.iter().map(|must| ItemIndex::from_raw(*must));
        let own = |must: &ItemIndex| self.choice.items[must.index()].cost.iter().any(|cost| cost.0 == team);
        let some: Vec<ItemIndex> = all.clone().filter(own).collect();
        if some.is_empty() { all.collect() } else { some }
    }

    /// True if an item is to stay as it is and has no dates: it is left out.
    pub fn stays_out(&self, item: ItemIndex) -> bool {
        self.from.item(item).locked.is_none() && self.staying.contains(&item) && self.is_open(item)
    }

    /// The reason why an item that was not chosen is left out.
    pub fn why(
        &self,
        item: ItemIndex,
        excluded: &ItemSlice<Option<OmissionReason>>,
        barred: &ItemSlice<Option<ItemIndex>>,
    ) -> OmissionReason {
        if let Some(why) = excluded[item] {
            return why;
        }
        if let Some(before) = barred[item] {
            return OmissionReason::Needs(before);
        }
        // Where nothing is chosen all are in, but for what is too large.
        let Some(candidate) = self.choice.items.get(item.index()) else { return OmissionReason::TooLarge };
        let room =
            |team: u16| self.choice.releases.iter().filter_map(|r| r.budget.get(usize::from(team))).max().copied();
        let too_large = candidate.cost.iter().any(|&(team, cost)| room(team).is_none_or(|room| u64::from(cost) > room));
        if too_large { OmissionReason::TooLarge } else { OmissionReason::NoRoom }
    }
}
