//! The sentences about the simulations: those that depend on figures, and all of `messages/en/chance.ftl`.

use crate::app::chance::update::DRAWS;
use crate::app::locale::Locale;
use crate::base::say::chance as say;
pub use crate::base::say::chance::*;

/// Heads of the list of intervals: the item, its interval, its ranks, the chance.
pub fn heads(top: usize) -> [String; 4] {
    [item().to_owned(), likely_rank().to_owned(), String::new(), cut(top)]
}

/// The sentence on how many of the first are there for sure.
pub fn sure(sure: usize, top: usize) -> String {
    match sure {
        1 if top == 1 => first_safe().to_owned(),
        _ if top == 1 => first_open().to_owned(),
        _ if sure == top => all_safe(top),
        _ => some_safe(sure, top),
    }
}

/// `2–7`
pub fn ranks(low: usize, high: usize) -> String {
    if low == high { low.to_string() } else { rank_range(low.to_string(), high.to_string()) }
}

/// `rank 2–7 · 97% chance of top 10`
pub fn interval(low: usize, high: usize, share: f64, top: usize, locale: &Locale) -> String {
    say::interval(ranks(low, high), percent(share, locale), top)
}

/// A probability; what is not quite sure does not read so.
pub fn percent(share: f64, locale: &Locale) -> String {
    match share {
        share if share > 0.0 && share < 0.01 => less_than_one().to_owned(),
        share if share > 0.99 && share < 1.0 => more_than_99().to_owned(),
        _ => say::percent(locale.shown(share * 100.0, 0)),
    }
}

/// The items that cannot be told apart; `groups` are the places where groups begin, of so many items.
pub fn groups(groups: &[usize], count: usize, locale: &Locale) -> String {
    match (groups.len(), groups.get(1).copied().unwrap_or(count)) {
        (0 | 1, _) => one_tier().to_owned(),
        (all, 1) => tiers_first_alone(locale.count(all)),
        (all, first) => tiers(locale.count(all), locale.count(first)),
    }
}

/// The origin of the figures.
pub fn drawn(seed: u64, uncertain: usize, count: usize, locale: &Locale) -> String {
    let seed = locale.shown(seed as f64, 0);
    say::drawn(locale.count(DRAWS as usize), seed, locale.count(uncertain), locale.count(count))
}

/// The odds that a timebox holds.
pub fn odds((musts, shoulds): (f64, f64), locale: &Locale) -> String {
    say::odds(percent(musts, locale), percent(shoulds, locale))
}
