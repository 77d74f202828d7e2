//! The words in the headers of columns.

use crate::app::text::{impact_scale, key_name, method_name, method_title};
use crate::base::say::grid as say;
use crate::model::Key;
use crate::model::Plan;
use crate::model::plan::Method;
use crate::query::Column;
use crate::query::custom_field;
use std::rc::Rc;

/// A column's header.
pub fn column_name(column: Column, method: Method) -> &'static str {
    match column {
        Column::Rank => say::rank(),
        Column::Score => method_name(method),
        Column::Field(key) => key_name(key),
        Column::Criterion(_) => key_name(Key::Criteria),
        Column::Delay => say::delay(),
        Column::Custom(..) => say::custom_column(),
    }
}

/// The explanation in a column's header.
pub fn column_about(column: Column, method: Method, unit: &str, per: &str) -> String {
    let about = match column {
        Column::Rank => say::rank_about(),
        Column::Score => match method {
            Method::Rice => say::rice_about(),
            Method::Ice => say::ice_about(),
            Method::Wsjf => say::wsjf_about(),
            Method::ValueEffort => say::value_effort_about(),
            Method::Weighted => say::weighted_about(),
            Method::Cd3 => say::cd3_about(),
            Method::Own(_) => say::own_about(),
        },
        Column::Field(Key::Effort) => return say::effort_about(unit),
        Column::Field(Key::Reach) => return say::reach_about(per),
        Column::Field(Key::Confidence) => say::confidence_about(),
        Column::Field(Key::Impact) if method == Method::Rice => impact_scale(),
        Column::Field(key) => key_name(key),
        Column::Criterion(_) => key_name(Key::Criteria),
        Column::Delay => say::delay_about(),
        Column::Custom(..) => say::custom_about(),
    };
    about.to_owned()
}

/// The reason why a text is no value of a field that holds dates or periods, or numbers.
pub fn expected(date: bool) -> &'static str {
    if date { say::a_date_is_expected() } else { say::a_number_is_expected() }
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
