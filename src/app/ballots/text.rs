//! The sentences about ballots.

use crate::app::locale::Locale;
use crate::app::sharing::text::{LONG_LINK, size};
pub use crate::base::say::ballots::*;
use crate::model::Key;
use crate::model::plan::Method;
use crate::score::ballots::{MergedBallots, PastedBallots};
use crate::score::spread::VoteSpread;

/// `Ana (50 items), Ben (12 items)`
pub fn raters(raters: &[(String, usize)]) -> String {
    let one = |(name, items): &(String, usize)| {
        format!("{name} ({})", if *items == 1 { "1 item".to_owned() } else { format!("{items} items") })
    };
    let people =
        if raters.len() == 1 { "1 person has voted".to_owned() } else { format!("{} people have voted", raters.len()) };
    format!("{people}: {}.", raters.iter().map(one).collect::<Vec<_>>().join(", "))
}

/// `median 8, half within 7–9, 4 votes`
pub fn spread(spread: &VoteSpread, locale: &Locale) -> String {
    let number = |number: f64| locale.number(number, 3);
    match spread.votes.len() {
        1 => format!("1 vote: {}", number(spread.median)),
        votes => format!(
            "median {}, half within {}–{}, {votes} votes",
            number(spread.median),
            number(spread.quartiles.0),
            number(spread.quartiles.1)
        ),
    }
}

/// After ballots were taken in.
pub fn taken(pasted: &PastedBallots, merged: &MergedBallots) -> String {
    let names: Vec<&str> = pasted.ballots.iter().map(|ballot| ballot.by.as_str()).collect();
    let mut line = match names.len() {
        0 => "No ballot found.".to_owned(),
        1 => format!("Added {}'s ballot", names[0]),
        count => format!("Added {count} ballots ({})", names.join(", ")),
    };
    if !names.is_empty() {
        let items = if merged.votes.len() == 1 { "item" } else { "items" };
        line += &format!("; {} {items} updated.", merged.votes.len());
    }
    if !merged.replaced.is_empty() {
        line += &format!(" Replaced an earlier ballot of {}.", merged.replaced.join(", "));
    }
    if !merged.unknown.is_empty() {
        line += &format!(" {} votes are for items this plan does not have.", merged.unknown.len());
    }
    if let Some((at, why)) = pasted.wrong.first() {
        line += &format!(" Line {at}: {why}");
        line += &match pasted.wrong.len() {
            1 => ".".to_owned(),
            count => format!(", and {} more lines were not understood.", count - 1),
        };
    }
    line
}

/// After medians were taken.
pub fn accepted(estimates: usize, items: usize) -> String {
    match estimates {
        0 => "The estimates are at the median already.".to_owned(),
        1 => "Set 1 estimate to the median.".to_owned(),
        _ if items == 1 => format!("Set {estimates} estimates of 1 item to the median."),
        _ => format!("Set {estimates} estimates of {items} items to the median."),
    }
}

/// A copied link that carries the plan; its length in characters.
pub fn plan_link_copied(length: usize) -> String {
    let copied = "Link copied. It opens a ballot for the plan as it is now, without anyone's votes.";
    if length > LONG_LINK {
        let size = size(length, &Locale::default());
        return format!("{copied} It is {size} long: mail and chat programs may cut links over 8 kB.");
    }
    copied.to_owned()
}

/// The unit that a vote counts in, or the numbers of its scale.
pub fn scale(key: Key, method: Method, unit: &str, per: &str) -> String {
    match key {
        Key::Reach => format!("people or events per {per}"),
        Key::Impact if method == Method::Rice => "3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal".to_owned(),
        Key::Impact | Key::Ease if method == Method::Ice => "1–10".to_owned(),
        Key::Confidence => "percent".to_owned(),
        Key::Effort => unit.to_owned(),
        Key::Value | Key::TimeCriticality | Key::RiskReduction if method == Method::Wsjf => {
            "1, 2, 3, 5, 8, 13, 20".to_owned()
        }
        Key::ValuePerMonth => "money per month".to_owned(),
        _ => String::new(),
    }
}

/// A ballot with fields that hold no votes.
pub fn odd(first: &str, count: usize) -> String {
    match count {
        1 => format!("{first} can't be used yet. Correct or clear it first."),
        _ => format!("{first} and {} more can't be used yet. Correct or clear them first.", count - 1),
    }
}
