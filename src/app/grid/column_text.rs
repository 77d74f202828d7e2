//! The words in the headers of columns.

use crate::app::text::{impact_scale, key_name, method_name, method_title};
use crate::model::Key;
use crate::model::Plan;
use crate::model::plan::Method;
use crate::query::Column;
use crate::query::custom_field;
use std::rc::Rc;

/// A column's header.
pub fn column_name(column: Column, method: Method) -> &'static str {
    match column {
        Column::Rank => "Rank",
        Column::Score => method_name(method),
        Column::Field(key) => key_name(key),
        Column::Criterion(_) => key_name(Key::Criteria),
        Column::Delay => "Cost of a month's delay",
        Column::Custom(..) => "Custom column",
    }
}

/// The explanation in a column's header.
pub fn column_about(column: Column, method: Method, unit: &str, per: &str) -> String {
    match column {
        Column::Rank => "Rank by score".to_owned(),
        Column::Score => match method {
            Method::Rice => "Reach × impact × confidence / effort".to_owned(),
            Method::Ice => "Impact × confidence / 10 × ease".to_owned(),
            Method::Wsjf => "(Value + time criticality + risk reduction) / effort".to_owned(),
            Method::ValueEffort => "Value / effort".to_owned(),
            Method::Weighted => "Weighted mean of the criteria, 0 to 100".to_owned(),
            Method::Cd3 => "Value per month / duration".to_owned(),
            Method::Own(_) => "The formula of this plan".to_owned(),
        },
        Column::Field(Key::Effort) => format!("Effort in {unit}"),
        Column::Field(Key::Reach) => format!("People or events per {per}"),
        Column::Field(Key::Confidence) => "Confidence in percent: 100 high, 80 medium, 50 low".to_owned(),
        Column::Field(Key::Impact) if method == Method::Rice => impact_scale().to_owned(),
        Column::Field(key) => key_name(key).to_owned(),
        Column::Criterion(_) => key_name(Key::Criteria).to_owned(),
        Column::Delay => {
            "What a month's delay costs in present value, over three years at the plan's discount rate".to_owned()
        }
        Column::Custom(..) => "A custom column of this plan".to_owned(),
    }
}

/// A unit as there is room for it in a header: `mo`, `pts`, `qtr`.
pub fn short_unit(unit: &str) -> &str {
    match unit {
        "person-months" | "month" => "mo",
        "person-weeks" | "week" => "wk",
        "person-days" => "d",
        "points" => "pts",
        "quarter" => "qtr",
        "year" => "yr",
        other => other,
    }
}

/// The placeholder of a field of a list.
pub fn expected(date: bool) -> &'static str {
    if date { "a date such as 2027-03-14 or a period such as 2027-Q2 is expected" } else { "a number is expected" }
}

/// A column's name in a plan.
pub fn column_name_in(plan: &Plan, column: Column) -> Rc<str> {
    match column {
        Column::Criterion(at) => {
            plan.criteria().get(usize::from(at)).map_or_else(Rc::default, |entry| Rc::from(entry.display_name()))
        }
        Column::Custom(at, _) => {
            custom_field::custom_fields(plan).get(usize::from(at)).map_or_else(Rc::default, |own| own.title.clone())
        }
        Column::Score => method_title(plan, plan.method()),
        _ => Rc::from(column_name(column, plan.method())),
    }
}
