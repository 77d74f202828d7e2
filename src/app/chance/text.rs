//! The sentences about the simulations.

use crate::app::chance::update::DRAWS;
use crate::app::locale::Locale;
use crate::base::say::chance as say;
pub use crate::base::say::chance::*;

/// The heading of the list of intervals.
pub fn ranges(count: usize) -> String {
    say::ranges(count)
}

/// Heads of the list of intervals: the item, its interval, its ranks, the chance.
pub fn heads(top: usize) -> [String; 4] {
    ["Item".to_owned(), "Likely rank (90%)".to_owned(), String::new(), cut(top)]
}

/// The next step where nothing has a range.
pub fn add_range(title: &str) -> String {
    say::add_range(title)
}

/// `Top 10`
pub fn cut(top: usize) -> String {
    say::cut(top)
}

/// The sentence on how many of the first are there for sure.
pub fn sure(sure: usize, top: usize) -> String {
    match sure {
        _ if top == 1 && sure == 1 => "First place is safe (95%).".to_owned(),
        _ if top == 1 => "First place is open: below 95% for every item.".to_owned(),
        _ if sure == top => format!("The whole top {top} is safe (95%)."),
        0 => format!("None of the top {top} is safe (95%)."),
        1 => format!("1 of the top {top} is safe (95%)."),
        _ => format!("{sure} of the top {top} are safe (95%)."),
    }
}

/// `2–7`
pub fn ranks(low: usize, high: usize) -> String {
    if low == high { low.to_string() } else { format!("{low}–{high}") }
}

/// `rank 2–7 · 97% chance of top 10`
pub fn interval(low: usize, high: usize, share: f64, top: usize, locale: &Locale) -> String {
    format!("rank {} · {} chance of top {top}", ranks(low, high), percent(share, locale))
}

/// The sentence on the place of an item in the draws.
pub fn in_draws(interval: &str) -> String {
    say::in_draws(interval)
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
    match (groups.len(), groups.get(1).copied().unwrap_or(count)) {
        (0 | 1, _) => "One tier: the whole order is a toss-up.".to_owned(),
        (all, 1) => format!("{} tiers: items within a tier are a toss-up. The first item leads alone.", number(all)),
        (all, first) => format!(
            "{} tiers: items within a tier are a toss-up. The first tier holds {} items.",
            number(all),
            number(first)
        ),
    }
}

/// Above the estimates that decide most.
pub fn refine(top: usize) -> String {
    say::refine(top)
}

/// The origin of the figures.
pub fn drawn(seed: u64, uncertain: usize, count: usize, locale: &Locale) -> String {
    let number = |number: f64| locale.number(number, 0);
    format!(
        "{} simulations, seed {}: the same seed gives the same figures. {} of {} scored items have ranges.",
        number(f64::from(DRAWS)),
        number(seed as f64),
        number(uncertain as f64),
        number(count as f64)
    )
}

/// The odds that a timebox holds.
pub fn odds((musts, shoulds): (f64, f64), locale: &Locale) -> String {
    format!(
        "{} chance that all Musts fit, {} that Musts and Shoulds fit.",
        percent(musts, locale),
        percent(shoulds, locale)
    )
}

/// Above what has to go.
pub fn drop(count: usize) -> String {
    if count == 1 { "To fit, leave out:".to_owned() } else { "To fit, leave out in this order:".to_owned() }
}

/// Not even the Musts fit.
pub fn short(by: &str) -> String {
    say::short(by)
}
