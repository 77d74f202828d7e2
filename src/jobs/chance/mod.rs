//! The job that says how sure the order is, and how likely timeboxes hold: two simulations behind each other.
//!
//! ```
//! use plan_widget::jobs::chance::capacity_of;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"items":[],"timeboxes":[{"id":"q1","title":"Q1","capacity":12}]}"#).unwrap();
//! assert_eq!(capacity_of(&plan, "q1"), Some(12.0));
//! ```

pub mod answer;

use std::rc::Rc;

use crate::jobs::job::Job;
use answer::{ChanceAnswer, RankedItem, SHOWN, TimeboxFit};

use crate::model::Plan;
use crate::model::index::TimeboxIndex;
use crate::schedule::capacity::{days_per_effort, focus, load, people};
use crate::schedule::dates::ScheduledDates;
use crate::schedule::workdays::PlanCalendars;
use crate::score::Ranking;
use crate::score::moscow::{Class, MoscowScope, capacity};
use crate::score::odds::FitSimulation;
use crate::score::uncertainty::RankSimulation;

/// The name of the kind.
pub const KIND: &str = "chance";

/// The number of draws taken.
pub const DRAWS: u32 = 10_000;

struct ChanceJob {
    order: RankSimulation,
    /// Places of timeboxes, their capacity, their simulation.
    odds: Vec<(TimeboxIndex, f64, FitSimulation)>,
    done: bool,
}

/// Begins the simulations; the option is the seed, a whole number.
///
/// # Errors
/// The option is no seed.
pub fn begin(plan: &Rc<Plan>, options: &str) -> Result<Box<dyn Job>, String> {
    let seed: u64 = options.trim().parse().map_err(|_| ["no seed: ", options].concat())?;
    let order = RankSimulation::new(plan, &Ranking::new(plan), DRAWS, seed);
    let bounded = plan.timeboxes().iter_enumerated();
    let odds = bounded.filter_map(|(at, timebox)| {
        let scope = MoscowScope::Timebox(timebox.id());
        Some((at, capacity_of(plan, timebox.id())?, FitSimulation::new(plan, scope, DRAWS, seed)))
    });
    Ok(Box::new(ChanceJob { order, odds: odds.collect(), done: false }))
}

impl Job for ChanceJob {
    fn step(&mut self, budget: u32) -> bool {
        // A unit is a draw of some twenty items.
        let count = self.order.items().len() as u32;
        if self.order.step((budget.saturating_mul(20) / count.max(20)).max(1)) {
            return false;
        }
        let left =
            self.odds.iter_mut().map(|(.., odds)| odds.step(budget.max(1))).fold(false, |left, more| left | more);
        self.done = !left;
        self.done
    }

    fn answer(&self) -> String {
        let order = &self.order;
        let (done, _) = order.progress();
        let mut answer =
            ChanceAnswer { done, uncertain: order.uncertain(), count: order.items().len(), ..ChanceAnswer::default() };
        if !self.done {
            return answer.text();
        }
        for place in 0..answer.count.min(SHOWN) {
            let (low, high) = order.interval(place).unwrap_or((place + 1, place + 1));
            let within = |top: usize| (order.in_top(place, top) * f64::from(done)).round() as u32;
            let shares = order.shares(place).into_iter();
            answer.items.push(RankedItem {
                item: order.items()[place],
                low,
                high,
                within: (1..=SHOWN.min(answer.count)).map(within).collect(),
                shares: shares.map(|(input, share)| (input.key(), (share * 1000.0).round() as u32)).collect(),
            });
        }
        answer.groups = order.groups().into_iter().map(|group| group.start).collect();
        for (at, capacity, odds) in &self.odds {
            let fits = |class| odds.fits(class, *capacity).map_or(0, |share| (share * f64::from(DRAWS)).round() as u32);
            answer.fits.push(TimeboxFit { timebox: *at, musts: fits(Class::Must), shoulds: fits(Class::Should) });
        }
        answer.text()
    }
}

/// The capacity of a timebox in the plan's unit of effort: what it states, else what the teams can give between its dates, without their
/// absences. `None` where effort is in points, or there are no dates or teams.
pub fn capacity_of(plan: &Plan, timebox: &str) -> Option<f64> {
    if let Some(stated) = capacity(plan, timebox) {
        return Some(stated);
    }
    let range = ScheduledDates::of(plan.timebox(timebox)?, plan.fiscal_start())?.range;
    let unit = days_per_effort(plan)?;
    let focus = focus(plan);
    let calendars = PlanCalendars::of(plan);
    let mut sum = 0.0;
    for (team, load) in plan.teams().iter().zip(load(plan, Default::default()).teams) {
        let people = people(team) * focus;
        let days = |range| f64::from(calendars.team(Some(team.id())).count(range));
        sum += people * days(range);
        for stretch in load.stretches() {
            sum += stretch.range.intersection(range).map_or(0.0, |common| (stretch.capacity - people) * days(common));
        }
    }
    (sum > 0.0).then(|| sum / unit)
}
