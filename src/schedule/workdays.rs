//! The days that are worked: the one calendar by which durations, slack, capacity, proposals and moves on the timeline count.
//!
//! A plan works the weekdays of its `calendar` (Monday to Friday where it names none) but for its holidays. A team may have weekdays of its own, and its holidays
//! are days off besides the plan's. An item is worked on by the calendar of its team.
//!
//! ```
//! use plan_widget::base::day::Day;
//! use plan_widget::schedule::calendar::DayRange;
//! use plan_widget::schedule::workdays::WorkingDays;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"items":[],"calendar":{"week":["sun","mon","tue","wed","thu"],
//!     "holidays":[{"from":"2027-01-05","title":"Election day"}]}}"#).unwrap();
//! let (sunday, days) = (Day::parse("2027-01-03").unwrap(), WorkingDays::of(&plan));
//! assert_eq!(days.count(DayRange::new(sunday, sunday.add_days(6)).unwrap()), 4);
//! assert_eq!(days.end_of_work(sunday, 3), Day::parse("2027-01-06").unwrap());
//! ```

use super::calendar::DayRange;
use crate::base::day::{Day, Weekday};
use crate::base::map::Map;
use crate::base::order::sort_by;
use crate::model::words::WorkDay;
use crate::model::{Item, Plan, Team, WorkCalendar};

/// The weekdays that are worked, at least one of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WorkWeek {
    /// Worked days before each weekday, Monday first, and in the whole week.
    before: [u8; 8],
}

impl WorkWeek {
    /// These weekdays; `None` where there are none.
    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Option<WorkWeek> {
        let mut worked = [false; 7];
        days.into_iter().for_each(|day| worked[usize::from(day.number()) - 1] = true);
        let mut before = [0; 8];
        for (at, on) in worked.into_iter().enumerate() {
            before[at + 1] = before[at] + u8::from(on);
        }
        (before[7] > 0).then_some(WorkWeek { before })
    }

    /// True if the weekday is worked.
    pub fn has(self, day: Weekday) -> bool {
        let at = usize::from(day.number());
        self.before[at] > self.before[at - 1]
    }

    /// The number of weekdays that are worked, 1 to 7.
    pub fn days_a_week(self) -> i32 {
        i32::from(self.before[7])
    }

    /// Worked weekdays from Monday 1969-12-29 to before the day with this number; negative before then.
    fn count_before(self, number: i32) -> i32 {
        let days = number + 3;
        days.div_euclid(7) * self.days_a_week() + i32::from(self.before[days.rem_euclid(7) as usize])
    }
}

impl Default for WorkWeek {
    /// Monday to Friday.
    fn default() -> WorkWeek {
        WorkWeek { before: [0, 1, 2, 3, 4, 5, 5, 5] }
    }
}

/// The days that some people work.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WorkingDays {
    week: WorkWeek,
    /// First and last day's numbers of each stretch of days off, and the weekdays of work lost up to its end; ascending and apart.
    away: Vec<(i32, i32, i32)>,
}

impl WorkingDays {
    /// The days that the plan works: those of items without a team.
    pub fn of(plan: &Plan) -> WorkingDays {
        WorkingDays { week: week(plan, None), away: Vec::new() }.but(holidays(plan.calendar()))
    }

    /// The days that a team of the plan works, its absences aside.
    pub fn of_team(plan: &Plan, team: &Team) -> WorkingDays {
        let own = team.calendar();
        WorkingDays { week: week(plan, own), away: Vec::new() }.but(holidays(plan.calendar()).chain(holidays(own)))
    }

    /// These days without those of some ranges, in any order.
    #[must_use]
    pub fn but(self, ranges: impl IntoIterator<Item = DayRange>) -> WorkingDays {
        let mut away: Vec<(i32, i32)> = self.away.iter().map(|(first, last, _)| (*first, *last)).collect();
        away.extend(ranges.into_iter().map(|range| (range.first.number(), range.last.number())));
        sort_by(&mut away, Ord::cmp);
        let mut apart: Vec<(i32, i32, i32)> = Vec::with_capacity(away.len());
        for (first, last) in away {
            match apart.last_mut().filter(|before| first <= before.1.saturating_add(1)) {
                Some(before) => before.1 = before.1.max(last),
                None => apart.push((first, last, 0)),
            }
        }
        let mut lost = 0;
        for (first, last, upto) in &mut apart {
            lost += self.week.count_before(*last + 1) - self.week.count_before(*first);
            *upto = lost;
        }
        WorkingDays { week: self.week, away: apart }
    }

    /// The weekdays that are worked.
    pub fn week(&self) -> WorkWeek {
        self.week
    }

    /// Working days from a fixed day long ago to before the day with this number.
    fn before(&self, number: i32) -> i32 {
        let ended = self.away.partition_point(|(_, last, _)| *last < number);
        let lost = ended.checked_sub(1).map_or(0, |at| self.away[at].2);
        let within = self.away.get(ended).filter(|(first, ..)| *first < number);
        let cut = within.map_or(0, |(first, ..)| self.week.count_before(number) - self.week.count_before(*first));
        self.week.count_before(number) - lost - cut
    }

    /// True if the day is worked.
    pub fn is_worked(&self, day: Day) -> bool {
        let number = day.number();
        let ended = self.away.partition_point(|(_, last, _)| *last < number);
        self.week.has(day.weekday()) && self.away.get(ended).is_none_or(|(first, ..)| *first > number)
    }

    /// The number of days of a range that are worked.
    pub fn count(&self, range: DayRange) -> i32 {
        self.before(range.last.number() + 1) - self.before(range.first.number())
    }

    /// The first working day that is not before a day; the last day of the calendar where there is none.
    pub fn next(&self, day: Day) -> Day {
        if self.is_worked(day) { day } else { self.day(self.index(day)) }
    }

    /// The last working day that is not after a day; the day itself where there is none.
    pub fn previous(&self, day: Day) -> Day {
        if self.is_worked(day) {
            return day;
        }
        let found = self.day(self.index(day) - 1);
        if found < day && self.is_worked(found) { found } else { day }
    }

    /// The day on which `count` working days (at least 1) that begin on `first` or the next working day after it are done; stops at the end of the calendar.
    pub fn end_of_work(&self, first: Day, count: i32) -> Day {
        self.day(self.index(first).saturating_add(count.max(1) - 1))
    }

    /// The working day so many working days after a day, or before it: one off leads from Friday to Monday. A day that is not worked counts as the next one that is,
    /// and backwards as the one before.
    pub fn shift(&self, day: Day, by: i32) -> Day {
        let from = if by < 0 { self.previous(day) } else { self.next(day) };
        self.day(self.index(from).saturating_add(by))
    }

    /// From the first to the last working day of a range; `None` where there is none.
    pub fn worked(&self, range: DayRange) -> Option<DayRange> {
        DayRange::new(self.next(range.first), self.previous(range.last)).filter(|own| self.is_worked(own.first))
    }

    /// The days on which work in a range is done: the range, or where it has no working day, the next one after its first day.
    pub fn busy(&self, range: DayRange) -> DayRange {
        if self.count(range) > 0 {
            return range;
        }
        let next = self.next(range.first);
        DayRange { first: next, last: next }
    }

    /// The stretches of a range that are not worked, in order.
    pub fn rests(&self, range: DayRange) -> Vec<DayRange> {
        let mut found = Vec::new();
        let mut day = range.first;
        loop {
            let next = self.next(day);
            let is_worked = self.is_worked(next);
            let last = if is_worked { next.add_days(-1).min(range.last) } else { range.last };
            found.extend(DayRange::new(day, last));
            if !is_worked || next > range.last {
                return found;
            }
            day = next;
            while self.is_worked(day) {
                if day >= range.last {
                    return found;
                }
                day = day.add_days(1);
            }
        }
    }

    /// The work in a range as numbers of working days: the first, and the one after the last. Whatever has none is done on the next one.
    pub(super) fn stretch(&self, range: DayRange) -> (i32, i32) {
        let first = self.before(range.first.number());
        (first, self.before(range.last.number() + 1).max(first + 1))
    }

    /// The number of working days before a day.
    pub(super) fn index(&self, day: Day) -> i32 {
        self.before(day.number())
    }

    /// The working day with this number; the first or last day of the calendar where there is none.
    pub(super) fn day(&self, index: i32) -> Day {
        let (mut low, mut high) = (Day::MIN.number(), Day::MAX.number());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.before(middle + 1) > index { high = middle } else { low = middle + 1 }
        }
        Day::saturating(low.into())
    }
}

/// The weekdays of a calendar of the plan's or a team's own; of the plan where it names none, Monday to Friday where that names none either.
pub fn week(plan: &Plan, own: Option<&WorkCalendar>) -> WorkWeek {
    let named = |calendar: &WorkCalendar| WorkWeek::new(calendar.week().map(WorkDay::weekday));
    own.and_then(named).or_else(|| plan.calendar().and_then(named)).unwrap_or_default()
}

/// The holidays of a calendar that have a day.
pub fn holidays(calendar: Option<&WorkCalendar>) -> impl Iterator<Item = DayRange> {
    let all = calendar.map_or(&[][..], |calendar| calendar.holidays());
    all.iter().filter_map(|holiday| {
        let first = holiday.from()?;
        DayRange::new(first, holiday.to().unwrap_or(first))
    })
}

/// The working days of a plan and of each of its teams.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PlanCalendars {
    plan: WorkingDays,
    /// Of the teams with a calendar of their own, by id.
    teams: Map<Box<str>, WorkingDays>,
}

impl PlanCalendars {
    /// The calendars of a plan.
    pub fn of(plan: &Plan) -> PlanCalendars {
        let mut teams = Map::default();
        for team in plan.teams().iter().rev().filter(|team| team.calendar().is_some()) {
            teams.insert(Box::from(team.id()), WorkingDays::of_team(plan, team));
        }
        PlanCalendars { plan: WorkingDays::of(plan), teams }
    }

    /// The calendar of items without a team.
    pub fn plan(&self) -> &WorkingDays {
        &self.plan
    }

    /// The calendar of a team, by its id; the plan's for one that has none of its own.
    pub fn team(&self, id: Option<&str>) -> &WorkingDays {
        id.and_then(|id| self.teams.get(id)).unwrap_or(&self.plan)
    }

    /// True if a team has a calendar of its own.
    pub fn has_own(&self, id: &str) -> bool {
        self.teams.contains_key(id)
    }

    /// True if any team has a calendar of its own.
    pub fn differ(&self) -> bool {
        !self.teams.is_empty()
    }

    /// The days on which the plan or any team works: all weekdays of any, but for the plan's holidays.
    pub fn union(&self) -> WorkingDays {
        const WEEK: [Weekday; 7] =
            [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
        let weeks = || self.teams.values().map(|own| own.week).chain([self.plan.week]);
        let week = WorkWeek::new(WEEK.into_iter().filter(|day| weeks().any(|week| week.has(*day))));
        let away = self.plan.away.iter().map(|(first, last, _)| (*first, *last));
        let range = |(first, last): (i32, i32)| DayRange {
            first: Day::saturating(first.into()),
            last: Day::saturating(last.into()),
        };
        WorkingDays { week: week.unwrap_or_default(), away: Vec::new() }.but(away.map(range))
    }

    /// The calendar by which an item is worked on.
    pub fn item(&self, item: &Item) -> &WorkingDays {
        if self.teams.is_empty() { &self.plan } else { self.team(item.team()) }
    }
}
