//! The choice of what fits: the release problem of a plan over the timeboxes asked for.
//!
//! A timebox with a capacity of its own has that much effort, whoever does it; any other has what its teams can do in its days.
//!
//! ```
//! use index_vec::index_vec;
//! use plan_widget::jobs::propose::choice::whole;
//!
//! assert_eq!(whole(&index_vec![Some(3.0), None, Some(7.0)]).raw, [3, 0, 7]);
//! ```

use super::answer::OmissionReason;
use super::ask::{ProposalRequest, TimeSlot, WorthMeasure};
use super::case::ProposalCase;
use crate::base::map::{Map, Set};
use crate::base::order;
use crate::model::index::{ItemSlice, ItemVec};
use crate::model::words::MoscowClass;
use crate::model::{Entry, Item, ItemIndex, Plan, depends};
use crate::query::custom_field;
use crate::schedule::capacity::days_per_effort;
use crate::schedule::propose::from_plan::PlanningProblem;
use crate::schedule::propose::plan::{Class, PlanBox, PlanItem, units_in};
use crate::schedule::propose::release::Choice;
use crate::score::rank::Ranking;
use index_vec::index_vec;

/// Effort is counted in hundredths.
const PARTS: f64 = 100.0;
/// Largest worth of an item as a whole number.
const MOST_WORTH: f64 = 100_000.0;

/// The worth of each item in manual order. By the plan's method it is what that divides by effort to rank the item; by a
/// criterion of which less is better, what there is up to the end of its scale.
pub fn worths(plan: &Plan, by: WorthMeasure) -> ItemVec<Option<f64>> {
    let all = |number: &dyn Fn(&Item) -> Option<f64>| plan.items().iter().map(number).collect();
    match by {
        WorthMeasure::Method => by_method(plan),
        WorthMeasure::Number(key) => all(&|item| item.record().num(key)),
        WorthMeasure::Criterion(at) => {
            let Some(criterion) = plan.criteria().get(at) else { return all(&|_| None) };
            let number = |item: &Item| item.criteria().get(criterion.id());
            let best = criterion.max().unwrap_or(0.0);
            let lower = criterion.lower_is_better();
            all(&|item| number(item).map(|number| if lower { best - number } else { number }))
        }
        WorthMeasure::Custom(at) => {
            let own = custom_field::custom_fields(plan).into_iter().nth(at as usize);
            all(&|item| item.record().extra_json(&own.as_ref()?.key)?.parse().ok())
        }
    }
}

fn by_method(plan: &Plan) -> ItemVec<Option<f64>> {
    let ranking = Ranking::new(plan);
    let scorer = ranking.scorer();
    let divides = scorer.inputs().iter().any(|input| scorer.divides(*input));
    let worth = |(at, item): (ItemIndex, &Item)| {
        let score = ranking.score(at)?;
        if scorer.lower_is_better() {
            // A number of which less is better is no worth: the places count from the last.
            return ranking.computed_rank(at).map(|rank| (ranking.scored() + 1 - rank) as f64);
        }
        let effort = item.effort().filter(|_| divides);
        let worth = effort.map_or(score, |effort| score * effort);
        // Multiplying back what was divided misses whole numbers by a hair.
        let whole = worth.round();
        Some(if (worth - whole).abs() < whole.abs() * 1e-12 { whole } else { worth })
    };
    plan.items().iter_enumerated().map(worth).collect()
}

/// Worths as small whole numbers: as they are if they are such already, else in proportion.
pub fn whole(worths: &ItemSlice<Option<f64>>) -> ItemVec<u32> {
    let most = worths.iter().flatten().copied().fold(0.0, f64::max);
    let exact = most <= MOST_WORTH && worths.iter().flatten().all(|worth| worth.fract() == 0.0);
    let scale = if exact || most <= 0.0 { 1.0 } else { MOST_WORTH / most };
    worths.iter().map(|worth| (worth.unwrap_or(0.0).max(0.0) * scale).round() as u32).collect()
}

/// The items without a part in the choice, each with the reason.
pub(super) fn excluded(case: &ProposalCase) -> ItemVec<Option<OmissionReason>> {
    let why = |(at, item): (ItemIndex, &Item)| {
        if !case.is_open(at) {
            return None;
        }
        match item.moscow() {
            _ if case.stays_out(at) => Some(OmissionReason::Stays),
            Some(MoscowClass::Wont) => Some(OmissionReason::Wont),
            _ if item.effort().is_none() => Some(OmissionReason::NoEffort),
            Some(MoscowClass::Must) => None,
            _ => (case.weights[at] == 0).then_some(OmissionReason::NoWorth),
        }
    };
    case.plan.items().iter_enumerated().map(why).collect()
}

/// Gives items that one person cannot do within any of the boxes as many as it takes, where the team has them. How many each has.
pub fn assign_crews(from: &mut PlanningProblem) -> ItemVec<u32> {
    let mut longest = 0;
    for span in &from.input.boxes {
        longest = longest.max(span.end - span.start);
    }
    let teams = &from.input.teams;
    let crew = |item: &mut PlanItem| {
        let of_team =
            |&(team, units): &(u16, u16)| teams[usize::from(team)].steps.last().map_or(0, |step| step.1) / units.max(1);
        let most = item.teams.iter().map(of_team).min();
        let Some(most) = most.filter(|_| item.locked.is_none() && longest > 0) else { return 1 };
        let crew = item.duration.div_ceil(longest).max(1);
        if crew > u32::from(most) {
            return 1;
        }
        item.duration = item.duration.div_ceil(crew);
        item.teams.iter_mut().for_each(|(_, units)| *units *= crew as u16);
        crew
    };
    from.input.items.iter_mut().map(crew).collect()
}

/// The choice over these slots. `weights` is the worth of each item, `due` the period by which all the work of each team, and
/// last that of nobody in particular, should be done.
///
/// # Errors
/// The slot that has neither dates that a team's work could be laid into nor a capacity.
pub fn choice(
    plan: &Plan,
    from: &PlanningProblem,
    ask: &ProposalRequest,
    weights: &ItemSlice<u32>,
    due: &[Option<u32>],
) -> Result<Choice, TimeSlot> {
    let mut choice = from.input.choice();
    let boxes = plan.timeboxes();
    let capacity = |slot: &TimeSlot| boxes.get(slot.timebox?)?.capacity();
    let in_days = days_per_effort(plan).is_some();
    if let Some(slot) = ask.slots.iter().find(|slot| capacity(slot).is_none() && (slot.dates.is_none() || !in_days)) {
        return Err(*slot);
    }
    let effort = |item: ItemIndex| plan.items()[item].effort().map_or(0, |effort| (effort * PARTS).round() as u32);
    let teams = from.input.teams.len();
    let some_own = ask.slots.iter().any(|slot| capacity(slot).is_some());
    let all_own = ask.slots.iter().all(|slot| capacity(slot).is_some());
    let staying: Set<ItemIndex> = ask.stays.iter().copied().collect();
    let stays = |item: ItemIndex| staying.contains(&item);
    let undated = ask.slots.iter().any(|slot| slot.dates.is_none());
    // More than all there is to do is as good as no limit.
    let mut all = vec![0_u64; teams + 1];
    for (at, candidate) in plan.items().indices().zip(&mut choice.items) {
        let item = from.item(at);
        let over = from.is_over(at);
        candidate.value = if over || item.locked.is_some() || effort(at) == 0 { 0 } else { weights[at] };
        let stays = stays(at);
        candidate.never = !over && item.locked.is_none() && (stays || item.class == Class::Wont);
        candidate.must = !over && !stays && item.locked.is_none() && item.class == Class::Must && effort(at) > 0;
        if undated {
            candidate.earliest = 0;
        }
        if over || all_own {
            candidate.cost.clear();
        }
        if some_own && !over && item.locked.is_none() {
            candidate.cost.push((teams as u16, effort(at)));
        }
        for &(team, cost) in &candidate.cost {
            all[usize::from(team)] += u64::from(cost);
        }
    }
    for (release, slot) in choice.releases.iter_mut().zip(&ask.slots) {
        release.budget.push(all[teams]);
        if let Some(capacity) = capacity(slot) {
            let taken: u64 = plan
                .items()
                .indices()
                .filter(|&at| (from.item(at).locked.is_some() || stays(at)) && is_in(plan, at, slot))
                .map(|at| u64::from(effort(at)))
                .sum();
            release.budget.clone_from(&all);
            release.budget[teams] = ((capacity * PARTS) as u64).saturating_sub(taken);
        }
    }
    // What lies after a deadline of all is of no use.
    for (release, span) in choice.releases.iter_mut().zip(&from.input.boxes) {
        for (team, budget) in release.budget.iter_mut().enumerate() {
            match (due[team], from.input.teams.get(team)) {
                (Some(due), Some(team)) if due < span.end => {
                    *budget = (*budget).min(units_in(team, span.start, due.max(span.start)));
                }
                (Some(due), None) if due <= span.start && span.end > 0 => *budget = 0,
                _ => {}
            }
        }
    }
    // What stays, or is over, is no matter of choice: whatever it needs or is coupled with.
    let free = |at: ItemIndex| !from.is_over(at) && from.item(at).locked.is_none();
    choice.links.retain(|&(_, after)| free(ItemIndex::from_raw(after)));
    let coupled = couplings(plan).into_iter().filter(|&(a, b)| free(a) && free(b));
    choice.coupled = coupled.map(|(a, b)| (a.raw(), b.raw())).collect();
    Ok(choice)
}

fn is_in(plan: &Plan, item: ItemIndex, slot: &TimeSlot) -> bool {
    let entry = slot.timebox.and_then(|place| plan.timeboxes().get(place));
    entry.is_some_and(|entry| plan.items()[item].timebox() == Some(entry.id()))
}

/// Pairs of items that `same_release_as` wants in one timebox.
pub fn couplings(plan: &Plan) -> Vec<(ItemIndex, ItemIndex)> {
    let mut places: Map<&str, ItemIndex> = Map::default();
    for (at, item) in plan.items().iter_enumerated() {
        places.entry(item.id()).or_insert(at);
    }
    let mut pairs = Vec::new();
    for (at, item) in plan.items().iter_enumerated() {
        pairs.extend(item.same_release_as().filter_map(|id| Some((at, *places.get(id)?))));
    }
    pairs
}

/// The slots as boxes on the axis, the earlier ones counting for more; one without dates is empty.
pub fn boxes(from: &PlanningProblem, slots: &[TimeSlot]) -> Vec<PlanBox> {
    let span = |slot: &TimeSlot| {
        slot.dates.map_or((0, 0), |range| (from.period(range.first), from.period(range.last.add_days(1))))
    };
    let factors = (1..=slots.len() as u32).rev();
    slots.iter().zip(factors).map(|(slot, factor)| PlanBox { start: span(slot).0, end: span(slot).1, factor }).collect()
}

/// The item for which each chosen item is in: those that would not be for their own worth are in for another one that needs them.
pub fn needed_by(plan: &Plan, chosen: &ItemSlice<Option<u16>>, weights: &ItemSlice<u32>) -> ItemVec<Option<ItemIndex>> {
    let effort = |at: ItemIndex| plan.items()[at].effort().unwrap_or(0.0);
    let density = |at: ItemIndex| f64::from(weights[at]) / effort(at).max(1e-9);
    let before = depends::edges(plan);
    let mut asked: ItemVec<Option<ItemIndex>> = index_vec![None; chosen.len()];
    for (at, needs) in before.iter_enumerated().filter(|(at, _)| chosen[*at].is_some()) {
        for &other in needs {
            let better = asked[other].is_none_or(|by| density(by) < density(at));
            if better {
                asked[other] = Some(at);
            }
        }
    }
    // Where the cut would be if all that is in were taken by worth for effort alone.
    let mut room: f64 = chosen.indices().filter(|at| chosen[*at].is_some()).map(effort).sum();
    let keys: Vec<u64> = chosen.indices().map(|at| order::descending(density(at))).collect();
    let mut cut = 0.0;
    for at in order::sorted(&keys).into_iter().map(ItemIndex::from_raw) {
        room -= effort(at);
        if room < 0.0 {
            break;
        }
        cut = density(at);
    }
    chosen.indices().map(|at| asked[at].filter(|_| chosen[at].is_some() && density(at) < cut)).collect()
}
