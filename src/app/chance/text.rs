//! The sentences about the simulations.

use crate::app::chance::update::DRAWS;
use crate::app::locale::Locale;

/// No estimate has a range.
pub const NO_RANGES: &str = "No estimate has a range, so that the order looks surer than it is. Type 3-5 in place of 4 into any estimate, in Scores or in the details.";
/// While draws are taken.
pub const DRAWING: &str = "Drawing the estimates from their ranges";
/// The button that draws again.
pub const ANOTHER_SEED: &str = "Draw again with another seed";
/// The name of the cut line.
pub const CUT: &str = "Cut line";

/// The heading of the list of intervals.
pub fn ranges(count: usize) -> String {
    format!("Ranks in 90% of the draws, of {count}")
}

/// `The first 10`
pub fn cut(top: usize) -> String {
    format!("The first {top}")
}

/// The sentence on how many of the first are there for sure.
pub fn sure(sure: usize, top: usize) -> String {
    match sure {
        _ if sure == top => format!("The first {top} are the same in 95% of the draws or more."),
        0 => format!("None of the first {top} is sure: each leaves the top in more than 5% of the draws."),
        1 => format!("1 of the first {top} is there in 95% of the draws or more."),
        _ => format!("{sure} of the first {top} are there in 95% of the draws or more."),
    }
}

/// `rank 2–7 · top 10 in 97%`
pub fn interval(low: usize, high: usize, share: f64, top: usize, locale: &Locale) -> String {
    let ranks = if low == high { format!("rank {low}") } else { format!("rank {low}–{high}") };
    format!("{ranks} · top {top} in {}", percent(share, locale))
}

/// The sentence on the place of an item in the draws.
pub fn in_draws(interval: &str) -> String {
    format!("In 90% of the draws, by score alone: {interval}")
}

/// A probability; what is not quite sure does not read so.
pub fn percent(share: f64, locale: &Locale) -> String {
    match share {
        share if share > 0.0 && share < 0.01 => "<1%".to_owned(),
        share if share > 0.99 && share < 1.0 => ">99%".to_owned(),
        _ => format!("{}%", locale.number(share * 100.0, 0)),
    }
}

/// The items that cannot be told apart; `groups` are the places where groups begin, of so many items.
pub fn groups(groups: &[usize], count: usize, locale: &Locale) -> String {
    let number = |count: usize| locale.number(count as f64, 0);
    let all = number(groups.len());
    match groups.get(1).copied().unwrap_or(count) {
        1 => format!("Lines part groups that can be told apart: {all} in all. The first item leads alone."),
        first => format!(
            "Lines part groups that can be told apart: {all} in all. Within a group the order is little more than chance; the first holds {} items.",
            number(first)
        ),
    }
}

/// Above the estimates that decide most.
pub fn refine(top: usize) -> String {
    format!("These estimates decide most about who is among the first {top}:")
}

/// The origin of the figures.
pub fn drawn(seed: u64, uncertain: usize, count: usize, locale: &Locale) -> String {
    let number = |number: f64| locale.number(number, 0);
    format!(
        "{} draws, seed {}: the same seed gives the same figures. {} of {} scored items have ranges.",
        number(f64::from(DRAWS)),
        number(seed as f64),
        number(uncertain as f64),
        number(count as f64)
    )
}

/// The odds that a timebox holds.
pub fn odds((musts, shoulds): (f64, f64), locale: &Locale) -> String {
    format!(
        "All Musts fit in {} of the draws, Musts and Shoulds in {}.",
        percent(musts, locale),
        percent(shoulds, locale)
    )
}

/// Above what has to go.
pub fn drop(count: usize) -> String {
    format!("To fit, leave out in this order ({count}):")
}

/// Not even the Musts fit.
pub fn short(by: f64, locale: &Locale) -> String {
    format!("Even then the Musts exceed the capacity by {}.", locale.number(by, 1))
}
