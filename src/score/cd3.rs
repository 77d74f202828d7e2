//! CD3 = value per month / duration in months: cost of delay divided by duration.
//!
//! blackswanfarming.com; highest first earns most where one constraint does one thing after another. D. Reinertsen, "The Principles of
//! Product Development Flow".
//!
//! The duration is the effort of one person at 20 working days a month (5 a week): a team's size would scale all of its items
//! alike. Dates do not outrank effort, since an order that follows the bars cannot be used to place them; they stand in where there is no
//! effort, or only points, which have no duration.
//!
//! ```
//! use plan_widget::score::cd3::score;
//!
//! assert_eq!(score(30_000.0, 3.0), Ok(10_000.0));
//! ```

use super::input::{NoScore, ScoreInput, over};
use crate::base::day::Day;
use crate::model::words::EffortUnit;
use crate::model::{Item, Key, Plan};

/// Value per month (money), duration (months, > 0).
pub const INPUTS: &[ScoreInput] = &[ScoreInput::Key(Key::ValuePerMonth), ScoreInput::Duration];

/// The score; none for a duration of 0 or less.
pub fn score(value_per_month: f64, months: f64) -> Result<f64, NoScore> {
    over(value_per_month, months)
}

/// The plan's units of effort in a person-month of 20 working days; `None` for points.
pub fn efforts_per_month(plan: &Plan) -> Option<f64> {
    match plan.effort_unit() {
        EffortUnit::Points => None,
        EffortUnit::PersonDays => Some(20.0),
        EffortUnit::PersonWeeks => Some(4.0),
        EffortUnit::PersonMonths => Some(1.0),
    }
}

/// Months from an item's first day to its last, both included: whole months, and days as a share of the month they lie in.
/// `None` where it is not dated, or ends before it starts.
pub fn months_dated(item: &Item, fiscal_start: u8) -> Option<f64> {
    let start = item.start()?.first_day(fiscal_start);
    let end = item.end()?.last_day(fiscal_start);
    (start <= end).then(|| months_between(start, end))
}

fn months_between(start: Day, end: Day) -> f64 {
    let ((from_year, from_month, _), (to_year, to_month, _)) = (start.ymd(), end.ymd());
    let mut whole = (to_year - from_year) * 12 + i32::from(to_month) - i32::from(from_month);
    // One more month may be full by the end, or one fewer.
    if start.add_months(whole + 1).days_since(end) <= 1 {
        whole += 1;
    } else if start.add_months(whole).days_since(end) > 1 {
        whole -= 1;
    }
    let (from, to) = (start.add_months(whole), start.add_months(whole + 1));
    let (rest, month) = (end.days_since(from) + 1, to.days_since(from));
    f64::from(whole) + if month > 0 { f64::from(rest) / f64::from(month) } else { 0.0 }
}
