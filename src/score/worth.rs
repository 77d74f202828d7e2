//! Present worth of what an item earns, and of a delay.
//!
//! The textbook sum of cash flows, each divided by (1 + r)^t (r the yearly rate, t in years), earned at the end of each month. Shipping
//! later multiplies it by (1 + r)^-d, and loses what a closing window takes with it, which is normally far more. Under limited capacity the
//! worth per unit of the scarce effort ranks, not the worth: [`per_effort`].
//!
//! ```
//! use plan_widget::score::worth::{BenefitSpan, present};
//!
//! // 1,000 a month for a year, shipped at once, without a discount.
//! let worth = present(1000.0, 0.0, BenefitSpan::Months(12.0), 0.0).unwrap();
//! assert!((worth - 12_000.0).abs() < 1e-6);
//! ```

use super::cd3;
use crate::base::real::pow;
use crate::model::{Item, Plan};

/// The time an item earns, where nobody says otherwise: three years.
pub const LIFE: BenefitSpan = BenefitSpan::Months(36.0);

/// The time an item earns once it has shipped.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BenefitSpan {
    /// So many months, whenever that begins.
    Months(f64),
    /// Until the window closes, so many months from now.
    Until(f64),
}

impl BenefitSpan {
    fn months(self, shipped: f64) -> f64 {
        match self {
            BenefitSpan::Months(months) => months.max(0.0),
            BenefitSpan::Until(close) => (close - shipped).max(0.0),
        }
    }
}

/// The cost of a delay, in money of today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DelayCost {
    /// By earning the same later, in money of today.
    pub discount: f64,
    /// By earning for a shorter time, in money of today.
    pub window: f64,
}

/// The plan's yearly rate of discount, as a share: 0.1 for 10 %. `None` for -100 % and below, which discounts nothing sensible.
pub fn rate(plan: &Plan) -> Option<f64> {
    let rate = plan.discount_rate() / 100.0;
    (rate > -1.0).then_some(rate)
}

/// Worth today of `per_month`, earned from `shipped` months from now on. `rate` is yearly, as a share above -1. `None` where the
/// result is beyond the range of numbers.
pub fn present(per_month: f64, shipped: f64, life: BenefitSpan, rate: f64) -> Option<f64> {
    finite(per_month * factor(shipped, life.months(shipped), rate))
}

/// The present worth lost by shipping `delay` months later.
pub fn delay(per_month: f64, shipped: f64, delay: f64, life: BenefitSpan, rate: f64) -> Option<DelayCost> {
    let (before, after) = (life.months(shipped), life.months(shipped + delay));
    let shifted = factor(shipped + delay, before, rate);
    Some(DelayCost {
        discount: finite(per_month * (factor(shipped, before, rate) - shifted))?,
        window: finite(per_month * (shifted - factor(shipped + delay, after, rate)))?,
    })
}

/// Worth today of 1 a month for `months` months, from `shipped` months from now on: a sum of powers of the monthly factor.
fn factor(shipped: f64, months: f64, rate: f64) -> f64 {
    let year = 1.0 + rate;
    let month = pow(year, -1.0 / 12.0);
    let sum = if rate.abs() < 1e-8 { months } else { month * (1.0 - pow(year, -months / 12.0)) / (1.0 - month) };
    pow(year, -shipped / 12.0) * sum
}

fn finite(worth: f64) -> Option<f64> {
    worth.is_finite().then_some(worth + 0.0)
}

/// Worth today of an item that is begun now and ships after its duration ([`cd3`]). `None` where it has no value per month or no duration.
pub fn of_item(plan: &Plan, item: &Item, life: BenefitSpan) -> Option<f64> {
    present(item.value_per_month()?, months(plan, item)?, life, rate(plan)?)
}

/// The present worth that an item, begun now, loses by a delay of `by` months.
pub fn delay_of_item(plan: &Plan, item: &Item, by: f64, life: BenefitSpan) -> Option<DelayCost> {
    delay(item.value_per_month()?, months(plan, item)?, by, life, rate(plan)?)
}

/// Present worth per unit of effort; `None` where either is missing, or the effort is 0.
pub fn per_effort(plan: &Plan, item: &Item, life: BenefitSpan) -> Option<f64> {
    let effort = item.effort().filter(|effort| *effort > 0.0)?;
    finite(of_item(plan, item, life)? / effort)
}

fn months(plan: &Plan, item: &Item) -> Option<f64> {
    match (item.effort(), cd3::efforts_per_month(plan)) {
        (Some(effort), Some(per_month)) => Some(effort / per_month),
        _ => cd3::months_dated(item, plan.fiscal_start()),
    }
}
