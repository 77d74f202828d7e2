//! The plan document as planning input, on its own axis of working days, and a proposal as dates again.
//!
//! One period is a day on which the plan or any of its teams works, counted from `from`; on days off a team has nobody, and its work sleeps. Units of people are
//! hundredths. An item is worked on by
//! one person of its team unless its dates say otherwise, and takes effort / (people × focus factor) days; where several teams have a part in it, they work side by side for as long as the one with most to do takes.
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

use std::cell::RefCell;

use index_vec::index_vec;

use super::order::{by_key, unpack};
use super::plan::{Class, Finding, PlanBox, PlanInput, PlanItem, Proposal};
use super::project::{Capacity, MAX_UNITS, Objective, Wait};
use crate::base::day::Day;
use crate::base::map::{Map, Set};
use crate::model::depends::DependencyRule;
use crate::model::index::{ItemSlice, ItemVec};
use crate::model::team_effort::team_efforts;
use crate::model::words::{MoscowClass, Status};
use crate::model::{ItemIndex, Plan, Team, depends};
use crate::schedule::calendar::DayRange;
use crate::schedule::capacity::{TeamAbsence, absences, days_per_effort, focus, people};
use crate::schedule::dates::{ScheduledDates, of_items};
use crate::schedule::workdays::{PlanCalendars, WorkingDays};

/// Units in one person.
const PERSON: f64 = 100.0;
/// Longest that one item may take, in working days: ten years.
const LONGEST: f64 = 2600.0;
/// As far as weekdays off are looked at, where a team has others than the axis: ten years of days.
const FARTHEST: u32 = 3660;

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
    axis: WorkdayAxis,
    calendars: PlanCalendars,
    /// The team of each item whose calendar is one of its own.
    teams: ItemVec<Option<Box<str>>>,
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
    let calendars = PlanCalendars::of(plan);
    let axis = WorkdayAxis::new(calendars.union(), wish.from);
    let from = axis.from;
    let focus = focus(plan);
    let teams = plan.teams();
    let mut team_places: Map<&str, u16> = Map::default();
    for (place, team) in (0..).zip(teams) {
        team_places.entry(team.id()).or_insert(place);
    }
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
        let in_days = |effort: f64| unit.map(|unit| (effort * unit).max(0.0));
        let part = |(team, effort): (Option<&str>, f64)| Some((*team_places.get(team?)?, in_days(effort)?));
        let parts: Vec<(u16, f64)> = team_efforts(item).filter_map(part).collect();
        let effort = item.effort().and_then(in_days);
        let held = item.locked() || item.status() == Some(Status::InProgress);
        let held = held || stays.contains(&place);
        // What has begun, or is locked, stays; what it still takes of the axis is what lies after `from`.
        let locked = range.filter(|range| !over && (held || range.first < from));
        let own = calendars.item(item);
        let stays = locked.and(range).map(|range| f64::from(own.count(range).max(1)));
        let (days, crews) = crews(&parts, people, focus, stays);
        let duration = match (locked, effort) {
            (Some(range), _) => axis.after(range.last).saturating_sub(axis.at(range.first)),
            _ if !parts.is_empty() => days as u32,
            (None, Some(effort)) => (effort / focus).ceil().clamp(1.0, LONGEST) as u32,
            (None, None) => range.map_or(0, |range| own.count(range).max(1) as u32),
        };
        // Who has a team sleeps with it; what nobody does takes as many periods as hold its days.
        let sleeps = !parts.is_empty();
        let own_team = item.team().filter(|id| calendars.has_own(id));
        let duration = if locked.is_some() || sleeps { duration } else { axis.spread(duration, own, own_team) };
        if over {
            left_out.push((place, ExclusionReason::Over));
        } else if range.is_none() && effort.is_none() && parts.is_empty() {
            left_out.push((place, ExclusionReason::NotEstimated));
        }
        let share = wish.value.get(place).copied().flatten().unwrap_or(0.0).max(0.0);
        let meant = item.timebox().and_then(|id| by_id.get(id));
        items.push(PlanItem {
            teams: crews.into_iter().map(|(team, crew)| (team, units(crew * focus))).collect(),
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
    let of_team = |team: &Team| capacity(team, focus, &axis, calendars.team(Some(team.id())));
    let teams = teams.iter().map(of_team).collect();
    let boxes = boxes.into_iter().map(|(b, _)| b).collect();
    let (mut part, mut over) = (index_vec![true; items.len()], index_vec![false; items.len()]);
    for &(place, why) in &left_out {
        part[place] = false;
        over[place] = why == ExclusionReason::Over;
    }
    let mut waits = Vec::new();
    for (later, before) in (0..).zip(depends::rules(plan)) {
        let ruled = before.iter().filter(|(_, rule)| *rule != DependencyRule::default());
        let ruled: Set<ItemIndex> = ruled.map(|(other, _)| *other).collect();
        for &(other, rule) in before.iter().filter(|(other, _)| ruled.contains(other)) {
            let item = &plan.items()[ItemIndex::from_raw(later)];
            let team = item.team().filter(|id| calendars.has_own(id));
            // Where periods hold days that the item is not worked on, a lag spans more of them.
            let lag = if rule.lag > 0 {
                axis.spread(rule.lag.unsigned_abs(), calendars.item(item), team) as i32
            } else {
                rule.lag
            };
            // A start before the first day of work counts from that day.
            let earlier = &plan.items()[other];
            let own = earlier.team().filter(|id| calendars.has_own(id));
            let rest = if rule.kind.leaves_start() { axis.spread(1, calendars.item(earlier), own) - 1 } else { 0 };
            let lag = lag + rest as i32;
            let wait = Wait { from_start: rule.kind.leaves_start(), to_finish: !rule.kind.meets_start(), lag };
            waits.push((other.raw(), later, wait));
        }
    }
    waits.sort_by(Ord::cmp);
    let input = PlanInput { items, links, waits, teams, boxes, objective: wish.objective, reach };
    let teams = plan.items().iter().map(|item| item.team().filter(|id| calendars.has_own(id)).map(Box::from)).collect();
    PlanningProblem { input, from, left_out, findings, part, over, axis, calendars, teams }
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

    /// First and last day on which an item is worked on in a span of periods; of an empty one (a milestone), the day it falls on twice.
    pub fn days(&self, item: ItemIndex, start: u32, finish: u32) -> DayRange {
        let first = self.axis.day(start);
        let range = DayRange { first, last: if finish > start { self.axis.day(finish - 1) } else { first } };
        self.calendar(item).worked(range).unwrap_or(range)
    }

    /// The number of periods that a bar of an item holds its team in: the days on which it is worked on.
    pub fn periods(&self, item: ItemIndex, range: DayRange) -> u32 {
        let sleeps = self.input.items.get(item.index()).is_some_and(|item| !item.teams.is_empty());
        let own = self.calendar(item);
        let days = own.count(range).max(1) as u32;
        if sleeps { days } else { self.axis.spread(days, own, self.team(item)) }
    }

    /// The period after the last in which an item is worked on that begins there: its own days off are slept through.
    pub fn finish(&self, item: ItemIndex, start: u32) -> u32 {
        let Some(own) = self.input.items.get(item.index()) else { return start };
        let calendar = self.calendar(item);
        if own.teams.is_empty() || own.duration == 0 || *calendar == self.axis.days {
            return start.saturating_add(own.duration);
        }
        self.axis.after(calendar.end_of_work(self.axis.day(start), own.duration as i32)).max(start + own.duration)
    }

    /// The capacities of the teams as if none had days off of its own: for work whose length on the axis counts those.
    pub fn awake(&self, plan: &Plan) -> Vec<Capacity> {
        let focus = focus(plan);
        plan.teams().iter().map(|team| capacity(team, focus, &self.axis, &self.axis.days)).collect()
    }

    fn calendar(&self, item: ItemIndex) -> &WorkingDays {
        self.calendars.team(self.team(item))
    }

    fn team(&self, item: ItemIndex) -> Option<&str> {
        self.teams.get(item).and_then(Option::as_deref)
    }

    /// The period after the last day that there is a date for: what would end later has no dates.
    pub fn end(&self) -> u32 {
        self.axis.after(Day::MAX)
    }

    /// The period a day falls in, to drag a bar to.
    pub fn period(&self, day: Day) -> u32 {
        self.axis.at(day)
    }

    /// The moved items of a proposal with their new dates, in order of time.
    pub fn moves(&self, proposal: &Proposal) -> Vec<(ItemIndex, DayRange)> {
        let placed = &proposal.placed;
        let order = by_key(placed.len(), &|i| placed[i].start).into_iter().map(|word| &placed[unpack(word).1 as usize]);
        order
            .filter(|p| p.moved)
            .map(|p| (ItemIndex::from_raw(p.item), p))
            .map(|(item, p)| (item, self.days(item, p.start, p.finish)))
            .filter(|(item, _)| self.takes_part(*item))
            .collect()
    }
}

/// The working days that the parts of an item take side by side, and the people of each team who work on it; `parts` are person-days of the teams. One that stays takes the days it has. Else the team
/// with most to do sends one person, or all there is of a smaller team, and each other one as many as its part takes in that time.
pub fn crews(
    parts: &[(u16, f64)],
    people: impl Fn(u16) -> f64,
    focus: f64,
    stays: Option<f64>,
) -> (f64, Vec<(u16, f64)>) {
    let most = |team: u16| people(team).clamp(0.01, 1.0);
    let alone = parts.iter().map(|(team, work)| work / (most(*team) * focus)).fold(0.0, f64::max);
    let days = stays.unwrap_or(alone.ceil().clamp(1.0, LONGEST));
    let crew = |&(team, work): &(u16, f64)| match (stays, parts) {
        (None, [_]) => (team, most(team)),
        _ => (team, (work / days / focus).max(0.01)),
    };
    (days, parts.iter().map(crew).collect())
}

fn units(people: f64) -> u16 {
    (people * PERSON).round().clamp(0.0, f64::from(MAX_UNITS)) as u16
}

/// The capacity of a team in each period: people less absences, times the focus factor; nobody on its days off.
fn capacity(team: &Team, focus: f64, axis: &WorkdayAxis, days: &WorkingDays) -> Capacity {
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
    let mut step = |at: u32, left: u16| match steps.last_mut() {
        Some(last) if last.0 == at => last.1 = left,
        Some(last) if last.1 == left => {}
        _ => steps.push((at, left)),
    };
    // Where a team works on other days than the axis, its days off are steps down to nobody.
    let rests = if *days == axis.days { Vec::new() } else { axis.rests(days) };
    let mut rests = rests.into_iter().peekable();
    let mut ordered = by_key(changes.len(), &|i| changes[i].0).into_iter().map(|word| changes[unpack(word).1 as usize]);
    let mut change = ordered.next();
    let mut until = 0;
    loop {
        let next_change = change.map(|change| change.0);
        let next_rest = rests.peek().map(|rest: &(u32, u32)| rest.0);
        let end = (until > 0).then_some(until);
        let Some(at) = [next_change, next_rest, end].into_iter().flatten().min() else { break };
        while let Some((_, by)) = change.filter(|change| change.0 == at) {
            away += by;
            change = ordered.next();
        }
        if end == Some(at) {
            until = 0;
        }
        if let Some((_, last)) = rests.next_if(|rest| rest.0 == at) {
            until = last;
        }
        step(at, if until > at { 0 } else { units((people - away).max(0.0) * focus) });
    }
    Capacity { steps }
}

/// Periods by the days of work that they hold and the team that works them.
type SpreadTable = Map<(u32, Option<Box<str>>), u32>;

/// Days that somebody works, from a first one on.
struct WorkdayAxis {
    from: Day,
    days: WorkingDays,
    /// The spreads found so far, by days and the team whose calendar it is; each is a look at ten years.
    spreads: RefCell<SpreadTable>,
}

impl WorkdayAxis {
    fn new(days: WorkingDays, from: Day) -> WorkdayAxis {
        WorkdayAxis { from: days.next(from), days, spreads: RefCell::default() }
    }

    /// The period of a day: for a day off, that of the next day of work; 0 for all before the axis.
    fn at(&self, day: Day) -> u32 {
        if day <= self.from {
            return 0;
        }
        self.days.count(DayRange { first: self.from, last: day.add_days(-1) }).max(0) as u32
    }

    /// The period after a day.
    fn after(&self, day: Day) -> u32 {
        if day < self.from { 0 } else { self.days.count(DayRange { first: self.from, last: day }).max(0) as u32 }
    }

    /// The day of a period.
    fn day(&self, period: u32) -> Day {
        self.days.end_of_work(self.from, period as i32 + 1)
    }

    /// The periods that hold so many days of a calendar, wherever they begin: that of `team`, or the plan's.
    fn spread(&self, days: u32, own: &WorkingDays, team: Option<&str>) -> u32 {
        if *own == self.days {
            return days;
        }
        let widest = || {
            let end = self.after(self.from.add_days(FARTHEST as i32));
            let held = |start: u32| self.after(own.end_of_work(self.day(start), days as i32)).saturating_sub(start);
            (0..end).map(held).max().unwrap_or(days).min(LONGEST as u32)
        };
        *self.spreads.borrow_mut().entry((days, team.map(Box::from))).or_insert_with(widest)
    }

    /// The periods in which a calendar rests, as first and the one after the last, apart and in order.
    fn rests(&self, own: &WorkingDays) -> Vec<(u32, u32)> {
        let far = DayRange { first: self.from, last: self.from.add_days(FARTHEST as i32) };
        let spans = own.rests(far).into_iter().map(|rest| (self.at(rest.first), self.after(rest.last)));
        // The last one holds for ever, so the team must work in it.
        let end = self.after(far.last);
        spans.filter(|(first, last)| last > first && *last < end).collect()
    }
}
