//! A dated item as its bar shows it.

use crate::app::timeline::text::untitled;
use crate::app::timeline::time::ItemTimes;
use crate::base::day::Day;
use crate::base::number::bounded;
use crate::base::period::Precision;
use crate::model::depends::DependencyRule;
use crate::model::words::Status;
use crate::model::{Item, ItemIndex, Plan, Record, Uid};
use crate::schedule::calendar::DayRange;
use crate::schedule::critical::WorkedRange;
use crate::schedule::dates::expected_progress;
use crate::schedule::rollup::RollUp;
use crate::schedule::workdays::{PlanCalendars, WorkingDays};

/// The stage of an item by its status, as far as its bar shows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Stage {
    /// Nothing is said.
    #[default]
    Unsaid,
    /// Not decided yet.
    Idea,
    /// To be done.
    Planned,
    /// Under way.
    InProgress,
    /// Finished.
    Done,
    /// Not to be done.
    Dropped,
}

impl Stage {
    /// The stage an item is at.
    pub fn of(item: &Item) -> Stage {
        match item.status() {
            Some(Status::Idea) => Stage::Idea,
            Some(Status::Planned) => Stage::Planned,
            Some(Status::InProgress) => Stage::InProgress,
            Some(Status::Done) => Stage::Done,
            Some(Status::Dropped) => Stage::Dropped,
            None => Stage::Unsaid,
        }
    }

    /// True if nothing more is to be done.
    pub fn is_over(self) -> bool {
        matches!(self, Stage::Done | Stage::Dropped)
    }
}

/// An item with dates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bar {
    /// Its index among the plan's items.
    pub item: ItemIndex,
    /// Its uid.
    pub uid: Uid,
    /// Its own times; of an item without any the days that its parts take.
    pub when: ItemTimes,
    /// First and last day.
    pub range: DayRange,
    /// True if the start is a period, not a date.
    pub fuzzy_start: bool,
    /// True if the end is a period, not a date.
    pub fuzzy_end: bool,
    /// The stage by its status.
    pub stage: Stage,
    /// 0–100; what is done counts as 100.
    pub progress: u8,
    /// The sums of its parts, of an item that has some.
    pub parts: Option<BarParts>,
}

/// The parts of an item, as its bar shows them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BarParts {
    /// The number of items below that have no parts themselves.
    pub count: usize,
    /// From their first day to their last.
    pub range: Option<DayRange>,
    /// True if the item has no times of its own.
    pub only: bool,
}

impl Bar {
    /// Percent of it that should be done at the end of a day, by working days.
    pub fn expected(&self, now: Day, days: &WorkingDays) -> u8 {
        expected_progress(self.range, now, days) as u8
    }

    /// The bar of an item; `None` without dates, and where its parts have none either.
    pub(super) fn of(item: &Item, index: ItemIndex, sums: &RollUp, fiscal_start: u8) -> Option<Bar> {
        let (own, derived) = (ItemTimes::of(item), sums.derived(index));
        let range = derived.and_then(|derived| derived.range);
        let when = own.or(range.map(ItemTimes::days))?;
        let parts = derived.map(|derived| BarParts { count: derived.leaves, range, only: own.is_none() });
        let stage = Stage::of(item);
        let said = item.progress().or(derived.and_then(|derived| derived.progress));
        // Rounded as in the grid, but what is not quite done is not over.
        let said = bounded(said.unwrap_or(0.0), 0.0, 100.0);
        let said = if said < 100.0 { said.round().min(99.0) as u8 } else { 100 };
        Some(Bar {
            item: index,
            uid: item.uid,
            when,
            parts,
            range: when.range(fiscal_start),
            fuzzy_start: when.start.precision() != Precision::Day,
            fuzzy_end: when.end.precision() != Precision::Day,
            stage,
            progress: if stage == Stage::Done { 100 } else { said },
        })
    }

    /// The days of its parts where these reach beyond its own times.
    pub fn beyond(&self, fiscal_start: u8) -> Option<DayRange> {
        let own = self.when.range(fiscal_start);
        let parts = self.parts.filter(|parts| !parts.only)?;
        parts.range.filter(|range| range.first < own.first || range.last > own.last)
    }

    /// By how many days it should have been over; 0 when it is not late.
    pub fn late_by(self, now: Day) -> i32 {
        let is_over = self.stage.is_over() || self.parts.is_some() && self.progress == 100;
        if is_over { 0 } else { now.days_since(self.range.last).max(0) }
    }
}

/// The text of a bar: its title.
pub fn bar_title(item: &Record) -> &str {
    item.title_or_name().filter(|title| !title.is_empty()).unwrap_or(untitled())
}

/// Width of a bar's title with the sign before it, px.
pub fn label_width(item: &Item, stage: Stage, measure: &dyn Fn(&str) -> f64) -> f64 {
    let sign = if stage == Stage::Done { measure("✓ ") } else { 0.0 };
    measure(bar_title(item)) + sign
}

/// By how many of its working days the later of two bars is too early for the earlier one; 0 where it is not, or once nothing more is to be done. What is done keeps nobody waiting.
pub fn lack(plan: &Plan, calendars: &PlanCalendars, rule: DependencyRule, (earlier, later): (&Bar, &Bar)) -> i32 {
    let worked = |bar: &Bar| {
        let item = plan.items().get(bar.item).filter(|_| !later.stage.is_over() && earlier.stage != Stage::Done)?;
        Some(WorkedRange { range: bar.range, workdays: calendars.item(item) })
    };
    worked(earlier).zip(worked(later)).map_or(0, |(earlier, later)| rule.lack(earlier, later).max(0))
}
