//! The names of measures.

use crate::app::matrix::chart::AxisMeasure;
use crate::app::text::key_name;
use crate::app::text::method_name;
use crate::base::say::matrix as say;
use crate::model::Key;
use crate::model::plan::Method;

/// A measure's name.
pub fn measure(measure: AxisMeasure, method: Method) -> &'static str {
    match (measure, method) {
        (AxisMeasure::Estimate(key), _) => key_name(key),
        (AxisMeasure::Score, _) => method_name(method),
        (AxisMeasure::Benefit, Method::Rice | Method::Own(_)) => say::benefit(),
        (AxisMeasure::Benefit, Method::Wsjf) => say::cost_of_delay(),
        (AxisMeasure::Benefit, Method::ValueEffort) => key_name(Key::Value),
        (AxisMeasure::Benefit, Method::Cd3) => key_name(Key::ValuePerMonth),
        (AxisMeasure::Benefit, Method::Ice | Method::Weighted) => method_name(method),
    }
}

/// The explanation of a measure, where its name does not say it.
pub fn measure_about(of: AxisMeasure, method: Method) -> &'static str {
    match (of, method) {
        (AxisMeasure::Benefit, Method::Rice) => say::benefit_about(),
        (AxisMeasure::Benefit, Method::Wsjf) => say::cost_of_delay_about(),
        _ => measure(of, method),
    }
}
