//! MoSCoW: effort per class against the 60/20/20 budget and against a timebox's capacity.
//!
//! DSDM Agile Project Framework Handbook, ch. 10: the budget is of effort, not of items; Won't Have stands outside of it (E. Miranda,
//! "MoSCoW Rules: A quantitative exposé"). "Share of the planned effort" and "share of the capacity" differ: both are given.
//!
//! ```
//! use plan_widget::model::words::MoscowClass;
//! use plan_widget::score::moscow::{MoscowGauge, MoscowScope};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","moscow":"must","effort":9},{"id":"b","moscow":"could","effort":1}]"#).unwrap();
//! let gauge = MoscowGauge::new(&plan, MoscowScope::Plan, None);
//! assert_eq!(gauge.of_planned(MoscowClass::Must), Some(90.0));
//! assert_eq!(gauge.excess(MoscowClass::Must), Some(30.0), "percent points over 60");
//! ```

pub use crate::model::words::MoscowClass as Class;
use crate::model::words::Status;
use crate::model::{Item, Plan};

/// The items looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoscowScope<'a> {
    /// Every item, by its own letter.
    Plan,
    /// The items of a timebox, by its id: those meant for it, and those that have a letter for it.
    Timebox(&'a str),
}

impl MoscowScope<'_> {
    /// True if an item is looked at. A dropped one never is.
    pub fn has(self, item: &Item) -> bool {
        let within = match self {
            MoscowScope::Plan => true,
            MoscowScope::Timebox(id) => item.timebox() == Some(id) || item.moscow_in().has(id),
        };
        within && item.status() != Some(Status::Dropped)
    }

    /// An item's class here: the letter for this timebox where it has one, else its own.
    pub fn class(self, item: &Item) -> Option<Class> {
        match self {
            MoscowScope::Plan => item.moscow(),
            MoscowScope::Timebox(id) => item.moscow_in().get(id).or_else(|| item.moscow()),
        }
    }
}

/// Items of one class.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ClassLoad {
    /// The number of items.
    pub items: usize,
    /// The sum of their efforts, in the plan's unit.
    pub effort: f64,
    /// The number of them without an estimated effort, so that the sum is too small.
    pub unestimated: usize,
}

/// Effort by class, against the budget.
#[derive(Clone, Debug, PartialEq)]
pub struct MoscowGauge {
    /// Must, Should, Could, Won't.
    pub classes: [ClassLoad; 4],
    /// Items without a letter.
    pub unclassified: ClassLoad,
    /// The largest share of Must, Should and Could, percent.
    pub budget: [f64; 3],
    /// The capacity looked at, in the plan's unit of effort.
    pub capacity: Option<f64>,
}

impl MoscowGauge {
    /// The gauge of a scope. `capacity` is in the plan's unit of effort: what [`capacity`] says, or what the teams can give.
    pub fn new(plan: &Plan, scope: MoscowScope<'_>, capacity: Option<f64>) -> MoscowGauge {
        let mut gauge = MoscowGauge {
            classes: [ClassLoad::default(); 4],
            unclassified: ClassLoad::default(),
            budget: plan.moscow_budget(),
            capacity: capacity.filter(|capacity| *capacity > 0.0),
        };
        for item in plan.items().iter().filter(|item| !item.is_unreadable() && scope.has(item)) {
            let load = match scope.class(item) {
                Some(class) => &mut gauge.classes[class as usize],
                None => &mut gauge.unclassified,
            };
            load.items += 1;
            match item.effort() {
                Some(effort) => load.effort = (load.effort + effort).min(f64::MAX),
                None => load.unestimated += 1,
            }
        }
        gauge
    }

    /// Effort of Must, Should and Could together.
    pub fn planned(&self) -> f64 {
        self.classes[..3].iter().fold(0.0, |sum, load| (sum + load.effort).min(f64::MAX))
    }

    /// Percent of the planned effort that a class takes; `None` for Won't, and where nothing is planned.
    pub fn of_planned(&self, class: Class) -> Option<f64> {
        let planned = self.planned();
        (class != Class::Wont && planned > 0.0).then(|| self.classes[class as usize].effort / planned * 100.0)
    }

    /// Percent of the capacity that a class takes, above 100 where it does not fit; `None` for Won't, and without a capacity.
    pub fn of_capacity(&self, class: Class) -> Option<f64> {
        let share = self.classes[class as usize].effort / self.capacity? * 100.0;
        (class != Class::Wont).then(|| share.min(f64::MAX))
    }

    /// Percent points by which a class exceeds its budget of the capacity or, without one, of the planned effort.
    pub fn excess(&self, class: Class) -> Option<f64> {
        let share = self.of_capacity(class).or_else(|| self.of_planned(class))?;
        // The last digit of a division decides nothing.
        Some(share - self.budget.get(class as usize)?).filter(|excess| *excess > 1e-9)
    }
}

/// The capacity a timebox states, in the plan's unit of effort; `None` where it is left to the teams.
pub fn capacity(plan: &Plan, timebox: &str) -> Option<f64> {
    plan.timebox(timebox)?.capacity()
}
