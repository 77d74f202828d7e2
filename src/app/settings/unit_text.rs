//! Words of units and methods.

use crate::model::plan::Method;

/// The time that reach is counted in: `per month`.
pub fn per(span: &str) -> String {
    format!("per {span}")
}

/// `Converted 38 efforts to person-weeks (× 4).`
pub fn converted(count: usize, name: &str, unit: &str, factor: &str) -> String {
    let of = if count == 1 { format!("1 {name} estimate") } else { format!("{count} {name} estimates") };
    format!("Converted {of} to {unit} (× {factor}).")
}

/// Time cannot be turned into points.
pub fn not_converted(count: usize, name: &str, unit: &str) -> String {
    let of = if count == 1 { format!("The {name} estimate") } else { format!("All {count} {name} estimates") };
    format!("{of} kept as typed: nothing converts them to {unit}.")
}

/// The numbers stay, and mean another unit.
pub fn kept(estimate: &str) -> String {
    format!("{estimate} estimates kept as they were typed.")
}

/// A method in a sentence: what it weighs and when it fits.
pub fn method_note(method: Method) -> &'static str {
    match method {
        Method::Rice => "Reach × impact × confidence ÷ effort. A good start for most product backlogs.",
        Method::Ice => "Impact × confidence × ease. Quick, for experiments and growth ideas.",
        Method::Wsjf => "Cost of delay ÷ job size, as in SAFe. What to do first when waiting costs.",
        Method::ValueEffort => "Value ÷ effort. The simplest: two numbers an item.",
        Method::Weighted => "Your own criteria, each with a weight and a scale.",
        Method::Cd3 => "Cost of delay ÷ duration, in money. For when you know what a month is worth.",
    }
}
