//! Load against capacity: who works on what when, and where that is too much.
//!
//! The effort of a dated item, or each team's part of it, is spread evenly over its team's working days; one that lies on days off alone is done on the next working day
//! after. A team's capacity on a
//! working day is its people times the focus factor, less those away. Rates are added as whole micro-persons, so that what is
//! added and taken away again leaves nothing behind.
//!
//! ```
//! use plan_widget::model::index::ItemVec;
//! use plan_widget::schedule::capacity::{days_per_effort, load};
//! use plan_widget::schedule::dates::of_items;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"teams":[{"id":"t","name":"T"}],
//!     "items":[{"id":"a","team":"t","effort":1,"start":"2027-01-04","end":"2027-01-15"}]}"#).unwrap();
//! assert_eq!(days_per_effort(&plan), Some(20.0));
//! let ranges: ItemVec<_> = of_items(&plan).into_iter().map(|dates| dates.map(|dates| dates.range)).collect();
//! // 20 days of work within ten working days of one person.
//! assert_eq!(load(&plan, &ranges).teams[0].overbooked().len(), 1);
//! ```

use super::calendar::{CalendarUnit, DayRange, FiscalCalendar};
use super::workdays::{PlanCalendars, WorkingDays};
use crate::base::day::Day;
use crate::base::order::sort_by;
use crate::model::index::{ItemSlice, TeamVec};
use crate::model::team_effort::team_efforts;
use crate::model::words::{EffortUnit, Status};
use crate::model::{ItemIndex, Plan, Team, TeamIndex};
use index_vec::index_vec;

/// Working days in a person-month: the project's convention.
pub const DAYS_PER_MONTH: f64 = 20.0;
/// Working days in a person-week.
pub const DAYS_PER_WEEK: f64 = 5.0;
const MICRO: f64 = 1e6;

/// Person-days in one unit of effort, or `None` for points, which no calendar can hold.
pub fn days_per_effort(plan: &Plan) -> Option<f64> {
    match plan.effort_unit() {
        EffortUnit::PersonMonths => Some(DAYS_PER_MONTH),
        EffortUnit::PersonWeeks => Some(DAYS_PER_WEEK),
        EffortUnit::PersonDays => Some(1.0),
        EffortUnit::Points => None,
    }
}

/// The share of people's time that is for planned work, 0.01 to 1.
pub fn focus(plan: &Plan) -> f64 {
    (plan.focus_factor() / 100.0).clamp(0.01, 1.0)
}

/// The number of people in a team.
pub fn people(team: &Team) -> f64 {
    team.capacity().unwrap_or(1.0).max(0.0)
}

/// The absences of a team, with the number of people away (before the focus factor): all of them where no number is given.
pub fn absences(team: &Team) -> impl Iterator<Item = TeamAbsence> {
    team.absences().iter().filter_map(move |absence| {
        let range = DayRange::new(absence.from()?, absence.to()?)?;
        Some(TeamAbsence { range, people: absence.capacity().unwrap_or(people(team)).max(0.0) })
    })
}

/// The days that a team of the plan works: those of its calendar on which anybody of it is there.
pub fn workdays(plan: &Plan, team: &Team) -> WorkingDays {
    let away: Vec<TeamAbsence> = absences(team).collect();
    let days = WorkingDays::of_team(plan, team);
    let load = TeamLoad::new(people(team), &away, Vec::new(), &days);
    let gone = load.stretches.iter().filter(|stretch| stretch.capacity <= 0.0);
    // A team without people is no team that is away.
    let gone: Vec<DayRange> = gone.filter(|_| people(team) > 0.0).map(|stretch| stretch.range).collect();
    days.but(gone)
}

/// Work that occupies a team.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TeamWork {
    /// Place of the item in the plan.
    pub item: ItemIndex,
    pub range: DayRange,
    /// Person-days, not negative.
    pub effort: f64,
}

/// Fewer people for a while.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TeamAbsence {
    pub range: DayRange,
    /// People away.
    pub people: f64,
}

/// A stretch of days on which neither load nor capacity changes, in people per working day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LoadStretch {
    pub range: DayRange,
    pub load: f64,
    pub capacity: f64,
}

/// A unit of the calendar with its load and capacity, person-days.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LoadPeriod {
    pub range: DayRange,
    pub load: f64,
    pub capacity: f64,
}

impl LoadPeriod {
    /// Load per capacity: 1 is full; `None` where there is load and no capacity.
    pub fn share(self) -> Option<f64> {
        if self.capacity > 0.0 { Some(self.load / self.capacity) } else { (self.load <= 0.0).then_some(0.0) }
    }
}

/// Days in a row on which a team has more work than it can do; days off within do not interrupt it.
#[derive(Clone, PartialEq, Debug)]
pub struct OverbookedSpan {
    /// From the first to the last working day of it.
    pub range: DayRange,
    /// Items worked on in it, in manual order.
    pub items: Vec<ItemIndex>,
    /// The load on each of its days, people.
    pub load: f64,
    /// Capacity on each of its days, people.
    pub capacity: f64,
    /// The work that does not fit, person-days in all.
    pub excess: f64,
}

/// The work and capacity of one team.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TeamLoad {
    jobs: Vec<TeamWork>,
    stretches: Vec<LoadStretch>,
    /// Capacity outside all stretches, people.
    people: f64,
    /// The days on which the team works.
    days: WorkingDays,
}

impl TeamLoad {
    /// A team of `people` (whole time put into planned work) that works on these days, in O(n log n).
    pub fn new(people: f64, absences: &[TeamAbsence], jobs: Vec<TeamWork>, days: &WorkingDays) -> TeamLoad {
        let people = people.max(0.0);
        let mut changes: Vec<(i32, i64, i64)> = Vec::with_capacity(2 * (jobs.len() + absences.len()));
        let mut push = |range: DayRange, load: i64, away: i64| {
            changes.push((range.first.number(), load, away));
            changes.push((range.last.number() + 1, -load, -away));
        };
        for job in &jobs {
            let range = days.busy(job.range);
            push(range, micro(job.effort / f64::from(days.count(range).max(1))), 0);
        }
        for absence in absences {
            push(absence.range, 0, micro(absence.people));
        }
        sort_by(&mut changes, Ord::cmp);
        let mut stretches = Vec::new();
        let (mut load, mut away) = (0i64, 0i64);
        for (at, (day, more, gone)) in changes.iter().copied().enumerate() {
            load = load.saturating_add(more);
            away = away.saturating_add(gone);
            let next = changes.get(at + 1).map_or(day, |next| next.0);
            if next > day && (load != 0 || away != 0) {
                let range = DayRange { first: Day::saturating(day.into()), last: Day::saturating(i64::from(next) - 1) };
                let capacity = (people - away as f64 / MICRO).max(0.0);
                stretches.push(LoadStretch { range, load: load as f64 / MICRO, capacity });
            }
        }
        TeamLoad { jobs, stretches, people, days: days.clone() }
    }

    /// The stretches that have load or absences, in order.
    pub fn stretches(&self) -> &[LoadStretch] {
        &self.stretches
    }

    /// The team's jobs.
    pub fn jobs(&self) -> &[TeamWork] {
        &self.jobs
    }

    /// Load and capacity of each unit that touches `range`, in full units.
    pub fn per(&self, unit: CalendarUnit, range: DayRange, calendar: FiscalCalendar) -> Vec<LoadPeriod> {
        let mut from = 0;
        calendar
            .spans(range, unit)
            .map(|span| {
                from += self.stretches[from..].partition_point(|stretch| stretch.range.last < span.first);
                let mut cell =
                    LoadPeriod { range: span, load: 0.0, capacity: self.people * f64::from(self.days.count(span)) };
                for stretch in self.stretches[from..].iter().take_while(|stretch| stretch.range.first <= span.last) {
                    if let Some(common) = stretch.range.intersection(span) {
                        let days = f64::from(self.days.count(common));
                        cell.load += stretch.load * days;
                        cell.capacity += (stretch.capacity - self.people) * days;
                    }
                }
                // Taking away what was there may leave a hair of it.
                cell.capacity = cell.capacity.max(0.0);
                cell
            })
            .collect()
    }

    /// The spans in which the load is above capacity, in order, each with one load and one capacity: what is said of it holds on every day. A difference of a
    /// thousandth of a person is none.
    pub fn overbooked(&self) -> Vec<OverbookedSpan> {
        let mut found: Vec<OverbookedSpan> = Vec::new();
        let mut worked_between = true;
        for stretch in &self.stretches {
            let Some(range) = self.days.worked(stretch.range) else {
                continue;
            };
            let over = stretch.load - stretch.capacity;
            if over < 1e-3 {
                worked_between = true;
                continue;
            }
            let excess = over * f64::from(self.days.count(range));
            let adjoins = |last: &OverbookedSpan| {
                !worked_between
                    && (last.capacity - stretch.capacity).abs() < 1e-3
                    && (last.load - stretch.load).abs() < 1e-3
                    && last
                        .range
                        .last
                        .checked_add_days(1)
                        .and_then(|first| DayRange::new(first, range.first.add_days(-1)))
                        .is_none_or(|gap| self.days.count(gap) == 0)
            };
            match found.last_mut().filter(|last| adjoins(last)) {
                Some(last) => {
                    last.range.last = range.last;
                    last.excess += excess;
                }
                None => found.push(OverbookedSpan {
                    range,
                    items: Vec::new(),
                    load: stretch.load,
                    capacity: stretch.capacity,
                    excess,
                }),
            }
            worked_between = false;
        }
        for job in self.jobs.iter().filter(|job| job.effort > 0.0) {
            // Ranges stand in order and apart: those that a job touches are neighbours.
            let range = self.days.busy(job.range);
            let from = found.partition_point(|over| over.range.last < range.first);
            for over in found[from..].iter_mut().take_while(|over| over.range.first <= range.last) {
                over.items.push(job.item);
            }
        }
        for over in &mut found {
            over.items.sort_by_cached_key(|item| u64::from(item.raw()));
        }
        found
    }
}

/// The load of a plan's teams, in their order.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PlanLoad {
    pub teams: TeamVec<TeamLoad>,
    /// Dated items that occupy nobody because they have no effort that a calendar can hold, or no team the plan knows; in
    /// manual order.
    pub uncounted: Vec<ItemIndex>,
}

/// The load of a plan. `ranges` are the items' dates, in manual order. Dropped items occupy nobody; done ones did.
pub fn load(plan: &Plan, ranges: &ItemSlice<Option<DayRange>>) -> PlanLoad {
    let teams = plan.teams();
    let mut places: Vec<(&str, TeamIndex)> = teams.iter_enumerated().map(|(at, team)| (team.id(), at)).collect();
    sort_by(&mut places, Ord::cmp);
    let place = |id: &str| {
        let at = places.partition_point(|(known, _)| *known < id);
        places.get(at).filter(|(known, _)| *known == id && !id.is_empty()).map(|(_, at)| *at)
    };
    let unit = days_per_effort(plan);
    let mut jobs: TeamVec<Vec<TeamWork>> = index_vec![Vec::new(); teams.len()];
    let mut uncounted = Vec::new();
    for (at, item) in plan.items().iter_enumerated() {
        let Some(range) = ranges.get(at).copied().flatten() else {
            continue;
        };
        if item.status() == Some(Status::Dropped) {
            continue;
        }
        let mut counts = false;
        for (team, effort) in team_efforts(item) {
            if let (Some(team), Some(unit)) = (team.and_then(place), unit) {
                jobs[team].push(TeamWork { item: at, range, effort: (effort * unit).max(0.0) });
                counts = true;
            }
        }
        if !counts {
            uncounted.push(at);
        }
    }
    let focus = focus(plan);
    let calendars = PlanCalendars::of(plan);
    let teams = teams.iter().zip(jobs).map(|(team, jobs)| {
        let mut away: Vec<TeamAbsence> = absences(team).collect();
        away.iter_mut().for_each(|absence| absence.people *= focus);
        TeamLoad::new(people(team) * focus, &away, jobs, calendars.team(Some(team.id())))
    });
    PlanLoad { teams: teams.collect(), uncounted }
}

/// Whole micro-persons, within what sums of 100,000 of them can hold.
fn micro(people: f64) -> i64 {
    (people * MICRO).round().clamp(0.0, 9e12) as i64
}
