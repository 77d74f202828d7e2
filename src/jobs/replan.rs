//! The job that re-plans after a drag: the dragged item goes there, an item with parts with all of them, and whatever is in the way is pushed later. All keep their order: nothing that was to
//! begin later than another is left standing while that goes past it without need, and nothing begins earlier than it did.
//!
//! Work that was overbooked or out of order before the drag is not the drag's fault, and moves nobody.
//!
//! ```
//! use plan_widget::base::day::Day;
//! use plan_widget::jobs::replan::{ReplanRequest, moves};
//! use plan_widget::model::ItemIndex;
//! use plan_widget::schedule::calendar::DayRange;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"items":[{"id":"a","start":"2027-01-04","end":"2027-01-08"},
//!     {"id":"b","start":"2027-01-11","end":"2027-01-15","depends_on":["a"]}]}"#).unwrap();
//! let day = |text: &str| Day::parse(text).unwrap();
//! let to = DayRange::new(day("2027-01-11"), day("2027-01-15")).unwrap();
//! let moved = moves(&plan, &ReplanRequest { now: day("2027-01-01"), moved: vec![(ItemIndex::new(0), to)] });
//! assert_eq!((moved[0].0, moved[0].1.first), (ItemIndex::new(1), day("2027-01-18")), "what waits makes way");
//! ```

use std::collections::BTreeMap;
use std::rc::Rc;

use super::job::{Job, ReadyAnswer};
use super::letters;
use crate::base::day::Day;
use crate::model::index::{ItemSlice, ItemVec};
use crate::model::team_effort::effort_of_team;
use crate::model::words::Status;
use crate::model::{ItemIndex, Plan, TeamIndex};
use crate::schedule::calendar::DayRange;
use crate::schedule::capacity::days_per_effort;
use crate::schedule::dates::of_items;
use crate::schedule::propose::from_plan::{PlanningProblem, PlanningWish, from_plan};
use crate::schedule::propose::project::{Capacity, MAX_UNITS, Objective};
use serde::{Deserialize, Serialize};

/// The name of the kind.
pub const KIND: &str = "replan";

/// The items that were dragged, and their new places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplanRequest {
    /// Work that began before this day stays.
    pub now: Day,
    /// Each item with the range it goes to: one, or a whole branch.
    pub moved: Vec<(ItemIndex, DayRange)>,
}

impl ReplanRequest {
    /// As the options of the job.
    pub fn text(&self) -> String {
        letters::write(self)
    }
}

/// The items that would move, and where to.
pub fn read(answer: &str) -> Vec<(ItemIndex, DayRange)> {
    letters::read(answer).unwrap_or_default()
}

/// Begins, and is done at once; the options are an [`ReplanRequest`] as text.
///
/// # Errors
/// The options are none.
pub fn begin(plan: &Rc<Plan>, options: &str) -> Result<Box<dyn Job>, String> {
    let ask = letters::read(options).ok_or("the options of a drag were not understood")?;
    Ok(Box::new(ReadyAnswer(letters::write(&moves(plan, &ask)))))
}

/// The items that move, with their new ranges. A dragged item is among them only where it cannot go to where it was dragged. What takes no part in planning, such as a parent whose parts do its
/// work, pushes nobody.
pub fn moves(plan: &Plan, ask: &ReplanRequest) -> Vec<(ItemIndex, DayRange)> {
    let ranges: ItemVec<Option<DayRange>> = of_items(plan).iter().map(|dated| dated.map(|dated| dated.range)).collect();
    // The axis begins with the first bar, so that none is cut.
    let targets = ask.moved.iter().map(|(_, to)| to.first);
    let first = ranges.iter().flatten().map(|range| range.first).chain(targets).min().unwrap_or(ask.now);
    let wish =
        PlanningWish { from: first, objective: Objective::EarliestFinish, value: Default::default(), stays: &[] };
    let mut from = from_plan(plan, wish);
    let inside: ItemVec<bool> = ranges.indices().map(|at| from.takes_part(at) && ranges[at].is_some()).collect();
    let mut held: ItemVec<Option<DayRange>> = ranges.iter().map(|_| None).collect();
    for (at, to) in &ask.moved {
        if ranges.get(*at).is_some_and(Option::is_some) {
            held[*at] = Some(*to);
        }
    }
    if held.iter().all(Option::is_none) {
        return Vec::new();
    }
    let starts = lay(&mut from, plan, &ranges, &held, ask.now);
    let most: Vec<u16> =
        from.awake(plan).iter().map(|team| team.steps.iter().map(|step| step.1).max().unwrap_or(0)).collect();
    let targets: Vec<Option<u32>> = held.iter().map(|to| to.map(|to| from.period(to.first))).collect();
    tolerate(&mut from, plan, &starts, &inside, &targets);
    let keep = |at: usize| inside[at] || targets[at].is_some();
    let pushed = push(&from, &starts, &keep, &targets, &most);
    let moved = |at: &usize| pushed[*at] != targets[*at].unwrap_or(starts[*at]);
    let range = |at: usize| from.days(ItemIndex::new(at), pushed[at], from.finish(ItemIndex::new(at), pushed[at]));
    (0..ranges.len()).filter(|at| keep(*at)).filter(moved).map(|at| (ItemIndex::new(at), range(at))).collect()
}

/// The people of a team that are taken, as changes by period.
type TakenUnits = BTreeMap<u32, i64>;

/// The first period from `start` on in which so many units are free until the work that begins there is finished; `units` and `finish` are asked by where it begins.
fn first_free(
    taken: &TakenUnits,
    capacity: &Capacity,
    start: u32,
    finish: &dyn Fn(u32) -> u32,
    units: &dyn Fn(u32) -> i64,
) -> u32 {
    let mut start = start;
    'next: loop {
        let units = units(start);
        let end = finish(start);
        let mut load: i64 = taken.range(..=start).map(|(_, change)| change).sum();
        let changes = taken.range(start + 1..end.max(start + 1)).map(|(at, _)| *at);
        let steps = capacity.steps.iter().map(|step| step.0).filter(|at| (start + 1..end).contains(at));
        let mut turns: Vec<u32> = std::iter::once(start).chain(changes).chain(steps).collect();
        turns.sort_by_cached_key(|at| u64::from(*at));
        turns.dedup();
        for at in turns {
            if at > start {
                load += taken.get(&at).copied().unwrap_or(0);
            }
            if load + units > i64::from(capacity.at(at)) {
                // Nothing gets better before the next change, of people who are free or of people there are.
                let freed = taken.range(at + 1..).next().map(|(next, _)| *next);
                let more = capacity.steps.iter().map(|step| step.0).find(|step| *step > at);
                match freed.into_iter().chain(more).min() {
                    Some(next) => start = next,
                    // Its team never has that many: it goes where nobody else is.
                    None => return start.max(at),
                }
                continue 'next;
            }
        }
        return start;
    }
}

/// The earliest start of an item by one that it waits for and that stands there.
fn ready_after(from: &PlanningProblem, before: usize, start: u32, item: usize) -> u32 {
    let finish = from.finish(ItemIndex::new(before), start);
    let own = from.input.items[item].duration;
    let waits = from.input.waits_of(before as u32, item as u32).into_iter();
    waits.map(|wait| wait.after(start, finish, own)).max().unwrap_or(finish)
}

/// True if one of two items is dragged and the other is not: between them each link counts.
fn one_is_held(targets: &[Option<u32>], one: usize, other: usize) -> bool {
    targets[one].is_some() != targets[other].is_some()
}

/// The starts of all items once the dragged ones stand at their new places (`targets`): what cannot be moved first, then they, then all others in the order in which they begin,
/// each as soon after its own start as what it waits for and its team allow. `most` is what each team ever has, in units: work that asks for more than that takes all of it where it is pushed to, for
/// there is no place that has more.
fn push(
    from: &PlanningProblem,
    starts: &[u32],
    keep: &impl Fn(usize) -> bool,
    targets: &[Option<u32>],
    most: &[u16],
) -> Vec<u32> {
    let items = &from.input.items;
    let mut pushed = starts.to_vec();
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); items.len()];
    for (a, b) in from.input.links.iter().map(|(a, b)| (*a as usize, *b as usize)).filter(|(a, b)| keep(*a) && keep(*b))
    {
        before[b].push(a);
    }
    let mut taken: Vec<TakenUnits> = vec![TakenUnits::new(); from.input.teams.len()];
    let mut order: Vec<usize> = (0..items.len()).filter(|at| keep(*at)).collect();
    let turn = |at: usize| match (targets[at], items[at].locked) {
        (Some(_), _) => 1,
        (None, Some(_)) => 0,
        (None, None) => 2,
    };
    order.sort_by_cached_key(|at| (turn(*at), targets[*at].unwrap_or(starts[*at]), *at));
    // What waits for another begins after it, whatever the order says: it is taken once that has its place.
    let mut placed = vec![false; items.len()];
    let mut waiting: Vec<usize> = order;
    while !waiting.is_empty() {
        let stands = |at: usize| targets[at].is_some() || items[at].locked.is_some();
        let ready = |at: &usize| stands(*at) || before[*at].iter().all(|first| placed[*first]);
        // Only a cycle leaves nothing that is ready.
        let next = waiting.remove(waiting.iter().position(ready).unwrap_or(0));
        let item = &items[next];
        let own = targets[next].unwrap_or(starts[next]);
        let finish = |start: u32| from.finish(ItemIndex::new(next), start);
        let after = |first: &usize| {
            let ready = ready_after(from, *first, pushed[*first], next);
            let early =
                !one_is_held(targets, *first, next) && ready_after(from, *first, starts[*first], next) > starts[next];
            // Begun too early before the drag, it comes no nearer to what it waits for, and goes no farther than it should stand.
            if early { ready.min(starts[next] + pushed[*first].saturating_sub(starts[*first])) } else { ready }
        };
        let mut start = own.max(before[next].iter().map(after).max().unwrap_or(0));
        let asks = |(team, units): (u16, u16), start: u32| {
            let most = most.get(usize::from(team)).copied().unwrap_or(units);
            i64::from(if start == own { units } else { units.min(most) })
        };
        if item.locked.is_some() {
            start = starts[next];
        } else {
            // Where one team is free, another that has a part in it may not be.
            loop {
                let tried = start;
                for &part in &item.teams {
                    let team = usize::from(part.0);
                    start = first_free(&taken[team], &from.input.teams[team], start, &finish, &|at| asks(part, at));
                }
                if start == tried {
                    break;
                }
            }
        }
        for &part in &item.teams {
            let (own, units) = (&mut taken[usize::from(part.0)], asks(part, start));
            *own.entry(start).or_insert(0) += units;
            *own.entry(finish(start)).or_insert(0) -= units;
        }
        pushed[next] = start;
        placed[next] = true;
    }
    pushed
}

/// Gives every item the length and the load that its bar says; the dragged ones those of where they go. The starts on the axis.
fn lay(
    from: &mut PlanningProblem,
    plan: &Plan,
    ranges: &ItemSlice<Option<DayRange>>,
    held: &ItemSlice<Option<DayRange>>,
    now: Day,
) -> Vec<u32> {
    let unit = days_per_effort(plan);
    let mut starts = vec![0; ranges.len()];
    for (at, own) in ranges.iter().enumerate() {
        let dragged = held[at].is_some();
        let Some(range) = held[at].or(*own) else { continue };
        let start = from.period(own.unwrap_or(range).first);
        starts[at] = start;
        let days = from.periods(ItemIndex::new(at), range).max(1);
        let item = &mut from.input.items[at];
        item.duration = days;
        item.deadline = None;
        item.earliest = 0;
        let begun = plan.items()[at].status() == Some(Status::InProgress) || range.first < now;
        let stays = plan.items()[at].locked() || begun;
        item.locked = (stays && !dragged).then_some(start);
        for (team, units) in &mut item.teams {
            let part = plan.teams().get(TeamIndex::new(usize::from(*team))).map(|team| team.id());
            let effort = part.and_then(|team| effort_of_team(&plan.items()[at], team)).zip(unit);
            let people = effort.map_or(0.0, |(effort, unit)| effort * unit) / f64::from(days) * 100.0;
            *units = (people.round().min(f64::from(MAX_UNITS)) as u16).max(1);
        }
    }
    starts
}

/// Lets the teams carry what they carry already. Days on which a team rests are no lack of people: its work is longer by them.
/// What is dragged together may stand together.
fn tolerate(
    from: &mut PlanningProblem,
    plan: &Plan,
    starts: &[u32],
    inside: &ItemSlice<bool>,
    targets: &[Option<u32>],
) {
    let items = &from.input.items;
    let mut teams = Vec::with_capacity(from.input.teams.len());
    for (team, capacity) in from.awake(plan).into_iter().enumerate() {
        // Of each change: what stays, and what is dragged.
        let mut changes: Vec<(u32, i64, i64)> = capacity.steps.iter().map(|step| (step.0, 0, 0)).collect();
        for at in (0..items.len()).filter(|at| inside[*at] || targets[*at].is_some()) {
            let own = items[at].teams.iter().find(|(own, _)| usize::from(*own) == team);
            let Some((_, units)) = own.copied() else { continue };
            let units = i64::from(units);
            let start = targets[at].unwrap_or(starts[at]);
            let of = |units: i64| if targets[at].is_some() { (0, units) } else { (units, 0) };
            for (period, (stays, dragged)) in [(start, of(units)), (from.finish(ItemIndex::new(at), start), of(-units))]
            {
                changes.push((period, stays, dragged));
            }
        }
        changes.sort_by_cached_key(|change| u64::from(change.0));
        let (mut steps, mut load): (Vec<(u32, u16)>, (i64, i64)) = (Vec::new(), (0, 0));
        for (period, stays, dragged) in changes {
            load = (load.0 + stays, load.1 + dragged);
            let own = i64::from(capacity.at(period));
            let most = load.0.max(load.1).max(own).min(i64::from(MAX_UNITS)) as u16;
            match steps.last_mut() {
                Some(last) if last.0 == period => last.1 = most,
                _ => steps.push((period, most)),
            }
        }
        // A bar that asks for more than its team ever has goes on doing so.
        let most =
            items.iter().flat_map(|item| &item.teams).filter(|own| usize::from(own.0) == team).map(|own| own.1).max();
        if let Some((last, most)) = steps.last_mut().zip(most) {
            last.1 = last.1.max(most);
        }
        teams.push(Capacity { steps });
    }
    from.input.teams = teams;
}
