//! The plan document as planning input, on its own axis of working days, and a proposal as dates again.
//!
//! One period is a working day (Monday to Friday) counted from `from`; units of people are hundredths. An item is worked on by
//! one person of its team unless its dates say otherwise, and takes effort / (people × focus factor) days.
//!
//! ```
//! use index_vec::index_vec;
//! use plan_widget::base::day::Day;
//! use plan_widget::model::ItemIndex;
//! use plan_widget::schedule::propose::from_plan::{ExclusionReason, PlanningWish, from_plan};
//! use plan_widget::schedule::propose::project::Objective;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","effort":1},{"id":"b","status":"done"}]"#).unwrap();
//! let from = Day::parse("2027-01-04").unwrap();
//! let wish = PlanningWish { from, objective: Objective::ValueEarly, value: &index_vec![Some(1.0), None], stays: &[] };
//! let problem = from_plan(&plan, wish);
//! assert_eq!(problem.input.items[0].duration, 20, "a person-month in working days");
//! assert_eq!(problem.left_out, [(ItemIndex::new(1), ExclusionReason::Over)]);
//! ```

use index_vec::index_vec;

use super::order::{by_key, unpack};
use super::plan::{Class, Finding, PlanBox, PlanInput, PlanItem, Proposal};
use super::project::{Capacity, MAX_UNITS, Objective};
use crate::base::day::Day;
use crate::base::map::{Map, Set};
use crate::model::index::{ItemSlice, ItemVec};
use crate::model::words::{MoscowClass, Status};
use crate::model::{Item, ItemIndex, Plan, Team, depends};
use crate::schedule::calendar::{DayRange, end_of_work, next_working_day, working_days};
use crate::schedule::capacity::{TeamAbsence, absences, days_per_effort, focus, people};
use crate::schedule::dates::{ScheduledDates, of_items};

/// Units in one person.
const PERSON: f64 = 100.0;
/// Longest that one item may take, in working days: ten years.
const LONGEST: f64 = 2600.0;

/// The reason why an item of the plan takes no part in planning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExclusionReason {
    /// Done or dropped.
    Over,
    /// No dates, and no effort that a calendar can hold.
    NotEstimated,
}

/// A plan on the axis of working days.
pub struct PlanningProblem {
    pub input: PlanInput,
    /// First working day of the axis.
    pub from: Day,
    /// Items that take no part; they have no dates that matter or keep them.
    pub left_out: Vec<(ItemIndex, ExclusionReason)>,
    /// Problems with the plan's links: cycles.
    pub findings: Vec<Finding>,
    part: ItemVec<bool>,
    over: ItemVec<bool>,
}

/// The aim of planning.
#[derive(Clone, Copy, Debug)]
pub struct PlanningWish<'a> {
    /// Nothing is moved to before this day.
    pub from: Day,
    pub objective: Objective,
    /// Worth of each item in manual order, any scale that is not negative; what is missing counts 0.
    pub value: &'a ItemSlice<Option<f64>>,
    /// Items that stay where they stand, as if they were locked.
    pub stays: &'a [ItemIndex],
}

/// The planning input of a plan: items by their place in the plan, teams and timeboxes by theirs (timeboxes without dates, or
/// over by `from`, take no part; the others stand in order of their start).
pub fn from_plan(plan: &Plan, wish: PlanningWish) -> PlanningProblem {
    let from = next_working_day(wish.from);
    let axis = WorkdayAxis(from);
    let focus = focus(plan);
    let teams = plan.teams();
    let mut team_places: Map<&str, u16> = Map::default();
    for (place, team) in (0..).zip(teams) {
        team_places.entry(team.id()).or_insert(place);
    }
    let team_of = |item: &Item| team_places.get(item.team()?).copied();
    let stays: Set<ItemIndex> = wish.stays.iter().copied().collect();
    let people = |team: u16| people(&teams[usize::from(team)]);
    let unit = days_per_effort(plan);
    let dates = of_items(plan);
    let most = wish.value.iter().flatten().copied().fold(0.0, f64::max);
    let mut left_out = Vec::new();
    let known: Vec<(PlanBox, &str)> = plan
        .timeboxes()
        .iter()
        .filter_map(|entry| Some((ScheduledDates::of(entry, plan.fiscal_start())?.range, entry.id())))
        .map(|(range, id)| (PlanBox { start: axis.at(range.first), end: axis.after(range.last), factor: 1 }, id))
        .filter(|(b, _)| b.end > b.start)
        .collect();
    let order = by_key(known.len(), &|i| known[i].0.start);
    let mut boxes: Vec<(PlanBox, &str)> = order.into_iter().map(|word| known[unpack(word).1 as usize]).collect();
    // Value counts for more the earlier it is in.
    let count = boxes.len() as u32;
    for ((b, _), factor) in boxes.iter_mut().zip((1..=count).rev()) {
        b.factor = factor;
    }
    let by_id: Map<&str, PlanBox> = boxes.iter().rev().map(|(b, id)| (*id, *b)).collect();
    let mut items = Vec::with_capacity(plan.items().len());
    for (place, item) in plan.items().iter_enumerated() {
        let range = dates.get(place).copied().flatten().map(|dated| dated.range);
        let over = item.status().is_some_and(Status::is_over);
        let effort = item.effort().zip(unit).map(|(effort, unit)| (effort * unit).max(0.0));
        let team = team_of(item);
        let held = item.locked() || item.status() == Some(Status::InProgress);
        let held = held || stays.contains(&place);
        // What has begun, or is locked, stays; what it still takes of the axis is what lies after `from`.
        let locked = range.filter(|range| !over && (held || range.first < from));
        let crew = team.map(|team| crew(range, effort, people(team), focus, locked.is_some()));
        let duration = match (locked, effort) {
            (Some(range), _) => axis.after(range.last).saturating_sub(axis.at(range.first)),
            (None, Some(effort)) => (effort / (crew.unwrap_or(1.0) * focus)).ceil().clamp(1.0, LONGEST) as u32,
            (None, None) => range.map_or(0, |range| working_days(range).max(1) as u32),
        };
        if over {
            left_out.push((place, ExclusionReason::Over));
        } else if range.is_none() && effort.is_none() {
            left_out.push((place, ExclusionReason::NotEstimated));
        }
        let share = wish.value.get(place).copied().flatten().unwrap_or(0.0).max(0.0);
        let meant = item.timebox().and_then(|id| by_id.get(id));
        items.push(PlanItem {
            team: team.zip(crew).filter(|_| effort.is_some()).map(|(team, crew)| (team, units(crew * focus))),
            duration,
            // Small whole numbers keep the solver's sums exact; the order of values survives.
            value: if most > 0.0 { (share / most * 10_000.0).round() as u32 } else { 0 },
            class: match item.moscow() {
                Some(MoscowClass::Must) => Class::Must,
                Some(MoscowClass::Wont) => Class::Wont,
                _ => Class::Open,
            },
            locked: locked.map(|range| axis.at(range.first)),
            current: range.map(|range| axis.at(range.first)),
            earliest: 0,
            deadline: meant.filter(|_| locked.is_none()).map(|b| b.end),
        });
    }
    let links: Vec<(u32, u32)> = (0..)
        .zip(depends::edges(plan))
        .flat_map(|(item, before)| before.into_iter().map(move |b| (b.raw(), item)).collect::<Vec<_>>())
        .collect();
    let cycles = depends::cycles(plan).into_iter();
    let findings = cycles.map(|ring| Finding::Cycle(ring.into_iter().map(ItemIndex::raw).collect())).collect();
    let reach = items.iter().filter_map(|item| item.current).max().unwrap_or(0) + 520;
    let teams = teams.iter().map(|team| capacity(team, focus, axis)).collect();
    let boxes = boxes.into_iter().map(|(b, _)| b).collect();
    let (mut part, mut over) = (index_vec![true; items.len()], index_vec![false; items.len()]);
    for &(place, why) in &left_out {
        part[place] = false;
        over[place] = why == ExclusionReason::Over;
    }
    let input = PlanInput { items, links, teams, boxes, objective: wish.objective, reach };
    PlanningProblem { input, from, left_out, findings, part, over }
}

impl PlanningProblem {
    /// True if an item takes part.
    pub fn takes_part(&self, item: ItemIndex) -> bool {
        self.part.get(item).copied().unwrap_or(false)
    }

    /// True if an item is done or dropped.
    pub fn is_over(&self, item: ItemIndex) -> bool {
        self.over.get(item).copied().unwrap_or(false)
    }

    /// An item as the solver has it.
    pub fn item(&self, item: ItemIndex) -> &PlanItem {
        &self.input.items[item.index()]
    }

    /// First and last day of a span of periods; of an empty one (a milestone), the day it falls on twice.
    pub fn days(&self, start: u32, finish: u32) -> DayRange {
        let day = |period: u32| end_of_work(self.from, period as i32 + 1);
        let first = day(start);
        DayRange { first, last: if finish > start { day(finish - 1) } else { first } }
    }

    /// The period after the last day that there is a date for: what would end later has no dates.
    pub fn end(&self) -> u32 {
        WorkdayAxis(self.from).after(Day::MAX)
    }

    /// The period a day falls in, to drag a bar to.
    pub fn period(&self, day: Day) -> u32 {
        WorkdayAxis(self.from).at(day)
    }

    /// The moved items of a proposal with their new dates, in order of time.
    pub fn moves(&self, proposal: &Proposal) -> Vec<(ItemIndex, DayRange)> {
        let placed = &proposal.placed;
        let order = by_key(placed.len(), &|i| placed[i].start).into_iter().map(|word| &placed[unpack(word).1 as usize]);
        order
            .filter(|p| p.moved)
            .map(|p| (ItemIndex::from_raw(p.item), self.days(p.start, p.finish)))
            .filter(|(item, _)| self.takes_part(*item))
            .collect()
    }
}

/// People who work on an item: for one that stays, what its dates and effort say; else one person, or all there is of a
/// smaller team.
fn crew(range: Option<DayRange>, effort: Option<f64>, people: f64, focus: f64, stays: bool) -> f64 {
    match (range, effort) {
        (Some(range), Some(effort)) if stays => effort / f64::from(working_days(range).max(1)) / focus,
        _ => people.min(1.0),
    }
    .max(0.01)
}

fn units(people: f64) -> u16 {
    (people * PERSON).round().clamp(0.0, f64::from(MAX_UNITS)) as u16
}

/// The capacity of a team on each working day: people less absences, times the focus factor.
fn capacity(team: &Team, focus: f64, axis: WorkdayAxis) -> Capacity {
    let people = people(team);
    let mut changes: Vec<(u32, f64)> = Vec::new();
    for TeamAbsence { range, people: away } in absences(team) {
        let (start, end) = (axis.at(range.first), axis.after(range.last));
        if end > start {
            changes.push((start, away));
            changes.push((end, -away));
        }
    }
    let mut steps = vec![(0, units(people * focus))];
    let mut away = 0.0;
    for (at, change) in
        by_key(changes.len(), &|i| changes[i].0).into_iter().map(|word| changes[unpack(word).1 as usize])
    {
        away += change;
        let left = units((people - away).max(0.0) * focus);
        match steps.last_mut() {
            Some(last) if last.0 == at => last.1 = left,
            _ => steps.push((at, left)),
        }
    }
    Capacity { steps }
}

/// Working days from a first one on.
#[derive(Clone, Copy)]
struct WorkdayAxis(Day);

impl WorkdayAxis {
    /// The period of a day: for a weekend, that of the Monday after; 0 for all before the axis.
    fn at(self, day: Day) -> u32 {
        if day <= self.0 {
            return 0;
        }
        working_days(DayRange { first: self.0, last: day.add_days(-1) }).max(0) as u32
    }

    /// The period after a day.
    fn after(self, day: Day) -> u32 {
        if day < self.0 { 0 } else { working_days(DayRange { first: self.0, last: day }).max(0) as u32 }
    }
}
