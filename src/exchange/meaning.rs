//! The meaning of the numbers of cells: units, scales, shares, and the plan's own numbers that come of them.

use super::amount::{Span, WorkUnit, count, money, part_of};
use super::efforts::efforts;
use super::habit::Habit;
use super::import::reading::Reading;
use super::scale::{Size, Tier, stars, tier};
use super::why::Why;
use crate::base::number::{Number, latin_digits, parse_typed, push_ecma};
use crate::model::{Key, Plan};

/// The meaning of numbers, and what becomes of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The reading of those without a unit of their own.
    pub reading: Reading,
    /// The unit of efforts in the end.
    pub unit: WorkUnit,
    /// The time that reach is counted per in the end, where that is a period known here.
    pub per: Option<Span>,
}

impl Meaning {
    /// As they are typed into the plan.
    pub fn of(plan: &Plan) -> Meaning {
        Meaning {
            reading: Reading::Plain,
            unit: WorkUnit::of_setting(plan.setting_text(Key::EffortUnit, "person-months")),
            per: Span::of_setting(plan.setting_text(Key::ReachPer, "quarter")),
        }
    }
}

/// The number of a cell under a key that takes one.
pub(super) fn number(key: Key, text: &str, habit: Habit, meaning: &Meaning) -> Result<Number, Why> {
    let text = &*latin_digits(text);
    let typed = || parse_typed(text, habit.decimal_comma);
    let found = match key {
        Key::Effort => return effort(text, habit, meaning),
        Key::Reach => return reach(text, habit, meaning),
        Key::Confidence | Key::Progress => {
            let scaled = |number| scaled(key, text, number, meaning.reading);
            let tier = || {
                let stars = stars(text).filter(|stars| *stars <= 5.0).map(|stars| stars * 20.0);
                tier(key, text, habit.decimal_comma).or(stars).filter(|_| key == Key::Confidence)
            };
            let part = || part_of(text, habit.decimal_comma).map(|part| decimal(part * 100.0));
            return typed()
                .and_then(scaled)
                .or_else(|| part().or_else(tier).and_then(Number::new))
                .ok_or(Why::NotANumber);
        }
        Key::Impact => impact(text, habit, meaning.reading),
        Key::ValuePerMonth => money(text, habit.decimal_comma),
        Key::Value | Key::Ease | Key::TimeCriticality | Key::RiskReduction => {
            money(text, habit.decimal_comma).or_else(|| ten(text, habit))
        }
        _ => typed(),
    };
    found.and_then(Number::new).ok_or(Why::NotANumber)
}

fn effort(text: &str, habit: Habit, meaning: &Meaning) -> Result<Number, Why> {
    if let Some(size) = sized(text).filter(|_| meaning.reading == Reading::Sizes) {
        return Number::new(effort_of(size, meaning.unit)).ok_or(Why::NotANumber);
    }
    // Money is no work.
    if is_money(text) {
        return Err(Why::NotANumber);
    }
    let own = if let Reading::Effort(unit) = meaning.reading { unit } else { meaning.unit };
    let amounts = efforts(text, habit.decimal_comma).ok_or(Why::NotANumber)?;
    let mut sum = 0.0;
    for (amount, unit) in amounts {
        let converted = unit.unwrap_or(own).convert(amount, meaning.unit);
        sum += converted.ok_or(Why::OtherUnit(meaning.unit.setting()))?;
    }
    Number::new(decimal(sum)).ok_or(Why::NotANumber)
}

fn reach(text: &str, habit: Habit, meaning: &Meaning) -> Result<Number, Why> {
    let percent = text.strip_suffix('%').and_then(|digits| parse_typed(digits, habit.decimal_comma));
    let part = || part_of(text, habit.decimal_comma).map(|part| decimal(part * 100.0));
    match (meaning.reading, percent) {
        (Reading::Users, Some(percent)) => return Number::new(percent).ok_or(Why::NotANumber),
        (_, Some(_)) => return Err(Why::NotAShare),
        (Reading::Users, None) => {
            if let Some(part) = part() {
                return Number::new(part).ok_or(Why::NotANumber);
            }
        }
        _ => {}
    }
    let (number, per) = count(text, habit.decimal_comma).ok_or(Why::NotANumber)?;
    let own = if let Reading::Per(span) = meaning.reading { Some(span) } else { None };
    let counted = match (per.or(own), meaning.per) {
        (Some(from), Some(to)) => from.convert(number, to),
        _ => number,
    };
    Number::new(counted).ok_or(Why::NotANumber)
}

fn impact(text: &str, habit: Habit, reading: Reading) -> Option<f64> {
    if let Some(size) = sized(text).filter(|_| reading == Reading::Sizes) {
        return Some(size.impact());
    }
    if reading == Reading::Tens {
        return parse_typed(text, habit.decimal_comma).or_else(|| ten(text, habit));
    }
    let typed = parse_typed(text, habit.decimal_comma);
    let to_three = |number: f64| match reading {
        Reading::FiveToThree => decimal(number * 3.0 / 5.0),
        Reading::TenToThree => decimal(number * 3.0 / 10.0),
        Reading::HundredToThree => decimal(number * 3.0 / 100.0),
        _ => number,
    };
    let starred = || stars(text).filter(|stars| *stars <= 5.0).map(|stars| decimal(stars * 3.0 / 5.0));
    let part = || part_of(text, habit.decimal_comma).map(|part| decimal(part * 3.0));
    typed.map(to_three).or_else(|| tier(Key::Impact, text, habit.decimal_comma)).or_else(starred).or_else(part)
}

/// A word, a share or stars as a number of 1 to 10; a number beside the word counts.
fn ten(text: &str, habit: Habit) -> Option<f64> {
    let beside =
        || tier(Key::Impact, text, habit.decimal_comma).filter(|_| text.contains(|sign: char| sign.is_ascii_digit()));
    let word = || Tier::called(text).map(Tier::of_ten);
    let starred = || stars(text).filter(|stars| *stars <= 5.0).map(|stars| stars * 2.0);
    let part = || part_of(text, habit.decimal_comma).map(|part| decimal(part * 10.0));
    beside().or_else(word).or_else(starred).or_else(part)
}

/// True if a text carries the sign of a currency.
pub(super) fn is_money(text: &str) -> bool {
    text.contains(['$', '€', '£', '¥', '￥', '₹', '₽', '₩', '円', '元'])
}

/// The size of a text that names one, or a tier.
fn sized(text: &str) -> Option<Size> {
    Size::called(text).or_else(|| Tier::called(text).map(Tier::size))
}

/// The effort that a size stands for, in a unit.
pub fn effort_of(size: Size, unit: WorkUnit) -> f64 {
    match unit {
        WorkUnit::Points => size.points(),
        unit => WorkUnit::Months.convert(size.months(), unit).unwrap_or(1.0),
    }
}

/// The number that was typed for a key. A percentage below 1 without its sign is a share: 0.8 is 80 %; 1 is 1 %. In a column of shares, or of marks out of five or
/// ten, each number is one.
pub(super) fn scaled(key: Key, text: &str, number: f64, reading: Reading) -> Option<Number> {
    if text.ends_with('%') {
        return Number::new(number);
    }
    match reading {
        Reading::Share => hundredfold(number),
        Reading::OfFive => Number::new(decimal(number * 20.0)),
        Reading::OfTen => Number::new(decimal(number * 10.0)),
        _ if key == Key::Confidence && number > 0.0 && number < 1.0 => hundredfold(number),
        _ => Number::new(number),
    }
}

/// True if a number was taken for another one than the digits that were typed: a share for a percentage, an effort in another unit than the plan's.
pub fn is_converted(key: Key, text: &str, value: f64, plan: &Plan, habit: Habit) -> bool {
    let text = latin_digits(text.trim());
    match key {
        Key::Confidence => parse_typed(&text, habit.decimal_comma).is_some_and(|typed| typed != value),
        Key::Effort => {
            let own = Meaning::of(plan).unit;
            let amounts = efforts(&text, habit.decimal_comma).unwrap_or_default();
            amounts.iter().any(|(_, unit)| unit.is_some_and(|unit| unit != own))
        }
        Key::Reach => count(&text, habit.decimal_comma).is_some_and(|(number, per)| per.is_some() && number != value),
        _ => false,
    }
}

/// A number without the noise of binary fractions behind the ninth place.
fn decimal(number: f64) -> f64 {
    (number * 1e9).round() / 1e9
}

/// A hundred times the decimal that was typed: 0.07 is 7, not 7.000000000000001.
fn hundredfold(share: f64) -> Option<Number> {
    let mut digits = String::new();
    push_ecma(&mut digits, share);
    if !digits.contains('e') {
        digits.push_str("e2");
    }
    crate::base::number::parse_decimal(&digits).and_then(Number::new)
}
