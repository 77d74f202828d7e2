//! The sentences about ballots.

use crate::app::locale::Locale;
use crate::app::sharing::text::{LONG_LINK, size};
use crate::base::say::ballots as say;
pub use crate::base::say::ballots::*;
use crate::base::say::common::list_comma;
use crate::base::say::units;
use crate::model::Key;
use crate::model::plan::Method;
use crate::score::ballots::{MergedBallots, PastedBallots};
use crate::score::spread::VoteSpread;

/// `Ana (50 items), Ben (12 items)`
pub fn raters(raters: &[(String, usize)]) -> String {
    let people: Vec<String> = raters.iter().map(|(name, items)| say::voter(*items, name)).collect();
    say::voters(raters.len(), people.join(list_comma()))
}

/// `median 8, half within 7–9, 4 votes`
pub fn spread(spread: &VoteSpread, locale: &Locale) -> String {
    let number = |number: f64| locale.number(number, 3);
    match spread.votes.len() {
        1 => say::one_vote(number(spread.median)),
        votes => say::spread(number(spread.median), number(spread.quartiles.0), number(spread.quartiles.1), votes),
    }
}

/// After ballots were taken in.
pub fn taken(pasted: &PastedBallots, merged: &MergedBallots) -> String {
    let names: Vec<&str> = pasted.ballots.iter().map(|ballot| ballot.by.as_str()).collect();
    let items = merged.votes.len();
    let mut said = vec![match &names[..] {
        [] => say::no_ballot().to_owned(),
        [name] => say::added_one(items, *name),
        _ => say::added_many(items, names.len(), names.join(list_comma())),
    }];
    if !merged.replaced.is_empty() {
        said.push(say::replaced(merged.replaced.join(list_comma())));
    }
    if !merged.unknown.is_empty() {
        said.push(say::unknown_items(merged.unknown.len()));
    }
    if let Some((line, why)) = pasted.wrong.first() {
        said.push(say::wrong_line(pasted.wrong.len() - 1, line.to_string(), why.to_string()));
    }
    said.join(" ")
}

/// After medians were taken.
pub fn accepted(estimates: usize, items: usize) -> String {
    if estimates == 0 { say::none_accepted().to_owned() } else { say::accepted(items, estimates) }
}

/// A copied link that carries the plan; its length in characters.
pub fn plan_link_copied(length: usize) -> String {
    match length > LONG_LINK {
        true => say::long_plan_link_copied(size(length, &Locale::default())),
        false => say::plan_link_copied().to_owned(),
    }
}

/// The unit that a vote counts in, or the numbers of its scale.
pub fn scale(key: Key, method: Method, unit: &str, per: &str) -> String {
    match key {
        Key::Reach => say::people_per(units::span(per)),
        Key::Impact if method == Method::Rice => say::impact_scale().to_owned(),
        Key::Impact | Key::Ease if method == Method::Ice => "1–10".to_owned(),
        Key::Confidence => say::percent().to_owned(),
        Key::Effort => units::effort(unit),
        Key::Value | Key::TimeCriticality | Key::RiskReduction if method == Method::Wsjf => {
            "1, 2, 3, 5, 8, 13, 20".to_owned()
        }
        Key::ValuePerMonth => say::money_per_month().to_owned(),
        _ => String::new(),
    }
}

/// A ballot with fields that hold no votes.
pub fn odd(first: &str, count: usize) -> String {
    say::odd_votes(count - 1, first)
}

/// The tag of what has to be talked about. It stands in the plan, and is the same in every language.
pub fn tag() -> &'static str {
    "discuss"
}
