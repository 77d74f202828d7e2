//! Deadlines: milestones that are to be kept, and locked work that waits. What cannot meet its own is left out of a proposal with
//! all that waits for it, and what then fits in its stead is let in.

use super::answer::OmissionReason;
use super::case::ProposalCase;
use crate::base::map::{Map, Set};
use crate::base::order;
use crate::model::index::{ItemSlice, ItemVec, MilestoneIndex};
use crate::model::team_effort::team_efforts;
use crate::model::words::Status;
use crate::model::{Item, ItemIndex, Plan, depends};
use crate::schedule::dates::of_items;
use crate::schedule::propose::admit::Admission;
use crate::schedule::propose::from_plan::PlanningProblem;
use index_vec::index_vec;

/// Period after the earliest of these milestones that binds each team, and last the earliest that binds everybody.
pub fn of_teams(plan: &Plan, from: &PlanningProblem, milestones: &[MilestoneIndex]) -> Vec<Option<u32>> {
    let teams = plan.teams();
    let mut due: Vec<Option<u32>> = vec![None; teams.len() + 1];
    for &place in milestones {
        let Some(milestone) = plan.milestones().get(place) else { continue };
        let Some(day) = milestone.date() else { continue };
        let own = milestone.team();
        for (at, due) in due.iter_mut().enumerate() {
            if own.is_none_or(|own| teams.get(at).is_some_and(|team| team.id() == own)) {
                let period = from.period(day.add_days(1));
                *due = Some(due.map_or(period, |due| due.min(period)));
            }
        }
    }
    due
}

/// Period by which each item should be done: by these milestones, and before the locked work that waits for it.
pub fn periods(plan: &Plan, from: &PlanningProblem, milestones: &[MilestoneIndex]) -> ItemVec<Option<u32>> {
    let teams = of_teams(plan, from, milestones);
    let mut places: Map<&str, usize> = Map::default();
    for (at, team) in plan.teams().iter().enumerate() {
        places.entry(team.id()).or_insert(at);
    }
    let place = |id: &str| places.get(id).copied();
    let of = |item: &Item| {
        let parts = team_efforts(item).filter_map(|(team, _)| team).filter_map(place).filter_map(|at| teams[at]);
        parts.min().or(teams[item.team().and_then(place).unwrap_or(teams.len() - 1)])
    };
    let mut due: ItemVec<Option<u32>> = plan.items().iter().map(of).collect();
    for &(before, after) in &from.input.links {
        // Work that has begun did not wait: that cannot be mended.
        let later = &from.input.items[after as usize];
        if let Some(start) = later.locked.filter(|start| *start > 0) {
            let own = from.input.items[before as usize].duration;
            let waits = from.input.waits_of(before, after).into_iter();
            let Some(start) = waits.map(|wait| wait.before(start, later.duration, own)).min() else { continue };
            let due = &mut due[before as usize];
            *due = Some(due.map_or(start, |due| due.min(start)));
        }
    }
    for (item, due) in from.input.items.iter().zip(&mut due) {
        if item.locked.is_some() {
            *due = None;
        }
    }
    due
}

/// Adds to what stays what waits for any of it that has no dates.
pub fn wait(plan: &Plan, stays: &mut Vec<ItemIndex>) {
    let (links, dates) = (depends::edges(plan), of_items(plan));
    let open = |at: ItemIndex| dates[at].is_none() && !plan.items()[at].status().is_some_and(Status::is_over);
    let mut dependents: ItemVec<Vec<ItemIndex>> = index_vec![Vec::new(); links.len()];
    for (at, needs) in links.iter_enumerated() {
        needs.iter().for_each(|needed| dependents[*needed].push(at));
    }
    let mut known: Set<ItemIndex> = stays.iter().copied().collect();
    let mut next = 0;
    while let Some(&needed) = stays.get(next) {
        next += 1;
        if dates.get(needed).is_some() && open(needed) {
            stays.extend(dependents[needed].iter().filter(|at| known.insert(**at)));
        }
    }
}

/// For each item the first that it needs of what is in with none of these and of what waits for them.
pub fn barred(case: &ProposalCase, excluded: &ItemSlice<Option<OmissionReason>>) -> ItemVec<Option<ItemIndex>> {
    let out = spread_drops(
        case,
        excluded.iter().map(|why| matches!(why, Some(OmissionReason::Wont | OmissionReason::Stays))).collect(),
    );
    let mut barred = index_vec![None; out.len()];
    for &(before, after) in case.from.input.links.iter().rev().filter(|link| out[link.0 as usize]) {
        barred[after as usize] = Some(ItemIndex::from_raw(before));
    }
    barred
}

/// The items that go if these go: what waits for them and what is coupled with them, but for what is locked.
pub fn spread_drops(case: &ProposalCase, mut gone: ItemVec<bool>) -> ItemVec<bool> {
    let input = &case.from.input;
    loop {
        let before = gone.clone();
        for &(a, b) in &input.links {
            gone[b as usize] |= gone[a as usize] && input.items[b as usize].locked.is_none();
        }
        for &(a, b) in &case.choice.coupled {
            let both = gone[a as usize] || gone[b as usize];
            (gone[a as usize], gone[b as usize]) = (both, both);
        }
        if gone == before {
            return gone;
        }
    }
}

/// Lets in what fits beside the items that have a start (by item), the most worth for its work first, each into the earliest slot
/// with room before its deadlines.
pub fn admit(case: &ProposalCase, slots: &mut ItemSlice<Option<u16>>, starts: &mut ItemSlice<Option<u32>>) {
    let (input, choice) = (&case.from.input, &case.choice);
    let open = |item: usize| case.from.takes_part(ItemIndex::new(item)) && !choice.items[item].never;
    let Ok(all) = input.prepare(|item| open(item) || starts[item].is_some()) else { return };
    let placed: Vec<Option<u32>> = all.items.iter().map(|item| starts[*item as usize]).collect();
    let mut admission = Admission::new(&all.network, &placed);
    let mut room: Vec<Vec<u64>> = choice.releases.iter().map(|release| release.budget.clone()).collect();
    for (item, slot) in slots.iter().enumerate().filter(|(item, _)| input.items[*item].locked.is_none()) {
        for &(team, cost) in slot.map_or(&[][..], |_| &choice.items[item].cost) {
            let left = &mut room[usize::from(slot.unwrap_or(0))][usize::from(team)];
            *left = left.saturating_sub(u64::from(cost));
        }
    }
    let density = |&item: &u32| {
        let place = &input.items[item as usize];
        let work = f64::from(place.duration.max(1))
            * place.teams.iter().map(|(_, units)| f64::from(*units)).sum::<f64>().max(1.0);
        order::descending(f64::from(choice.items[item as usize].value) / work)
    };
    let mut tied = vec![false; input.items.len()];
    for &(a, b) in &choice.coupled {
        (tied[a as usize], tied[b as usize]) = (true, true);
    }
    let mut needs: Vec<Vec<usize>> = vec![Vec::new(); input.items.len()];
    for &(before, after) in &choice.links {
        needs[after as usize].push(before as usize);
    }
    let keys: Vec<u64> = all.items.iter().map(density).collect();
    for job in order::sorted(&keys) {
        let item = all.items[job as usize] as usize;
        let candidate = &choice.items[item];
        let lacks = |&needed: &usize| {
            starts[needed].is_none() && input.items[needed].locked.is_none() && case.is_open(ItemIndex::new(needed))
        };
        if starts[item].is_some() || candidate.value == 0 || tied[item] || needs[item].iter().any(lacks) {
            continue;
        }
        let first = usize::from(candidate.earliest);
        for (slot, (room, span)) in room.iter_mut().zip(&input.boxes).enumerate().skip(first) {
            let fits = candidate.cost.iter().all(|&(team, cost)| room[usize::from(team)] >= u64::from(cost));
            let until = case.due[item].map_or(span.end, |due| due.min(span.end));
            if let Some(start) = fits.then(|| admission.admit(job, span.start, until)).flatten() {
                (starts[item], slots[item]) = (Some(start), Some(slot as u16));
                for &(team, cost) in &candidate.cost {
                    room[usize::from(team)] -= u64::from(cost);
                }
                break;
            }
        }
    }
}
