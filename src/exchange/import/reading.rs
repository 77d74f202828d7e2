//! The reading of a column's numbers: their unit or their scale, as its name says it, as its cells tell it, or as the reader has chosen.

use std::cmp::Ordering;

use super::super::amount::{Span, WorkUnit};
use super::super::cell::Habit;
use super::super::dates::{self, NoDate};
use super::super::efforts::efforts;
use super::super::scale::{Size, Tier, stars};
use crate::base::case::lower;
use crate::base::number::parse_typed;
use crate::model::plan::Method;
use crate::model::{Key, Plan};

/// The meaning of a number in a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// The plan's own number.
    #[default]
    Plain,
    /// Percent: 80 is 80 %.
    Percent,
    /// A share of one: 0.8 is 80 %.
    Share,
    /// A scale of 1 to 5: 4 is 80 %.
    OfFive,
    /// A scale of 1 to 10: 8 is 80 %.
    OfTen,
    /// A share of all users, in percent: 80 % and `8 of 10` count as 80.
    Users,
    /// Effort in this unit.
    Effort(WorkUnit),
    /// Sizes of shirts.
    Sizes,
    /// Letters of high, medium and low.
    Letters,
    /// Words and stars on a scale of 1 to 10.
    Tens,
    /// Reach per this period.
    Per(Span),
    /// Impact on a scale of 1 to 5, brought to RICE's, which ends at 3.
    FiveToThree,
    /// Impact on a scale of 1 to 10, brought to RICE's.
    TenToThree,
    /// Impact on a scale of 0 to 100, brought to RICE's.
    HundredToThree,
    /// Dates with the day in front.
    DayFirst,
    /// Dates with the month in front.
    MonthFirst,
}

/// The origin of a reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Told {
    /// There is nothing to it.
    #[default]
    Plainly,
    /// The column's name says it.
    Name,
    /// The tracker that it comes from counts so.
    Tool,
    /// Every cell says it.
    Cells,
    /// It is a guess from what the cells hold.
    Guess,
    /// The reader has chosen it.
    Reader,
}

/// The facts around a column that is looked at.
pub struct Around<'a> {
    /// The plan that the table goes into.
    pub plan: &'a Plan,
    /// The method that will rank it.
    pub method: Method,
    /// The order of day and month in this table, where something settles it.
    pub day_first: Option<bool>,
}

/// The readings that a column taken for a key can have; fewer than two where there is nothing to choose.
pub fn readings(key: Key, around: &Around<'_>) -> &'static [Reading] {
    use WorkUnit::{Days, Hours, Minutes, Months, Points, Seconds, Weeks};
    match key {
        Key::Confidence => &[Reading::Percent, Reading::Share, Reading::OfFive, Reading::OfTen],
        Key::Progress => &[Reading::Percent, Reading::Share],
        Key::Effort | Key::EffortBy => &[
            Reading::Effort(Months),
            Reading::Effort(Weeks),
            Reading::Effort(Days),
            Reading::Effort(Hours),
            Reading::Effort(Minutes),
            Reading::Effort(Seconds),
            Reading::Effort(Points),
            Reading::Sizes,
        ],
        Key::Reach => &[
            Reading::Plain,
            Reading::Per(Span::Day),
            Reading::Per(Span::Week),
            Reading::Per(Span::Month),
            Reading::Per(Span::Quarter),
            Reading::Per(Span::Year),
            Reading::Users,
        ],
        Key::Impact if around.method == Method::Rice => &[
            Reading::Plain,
            Reading::FiveToThree,
            Reading::TenToThree,
            Reading::HundredToThree,
            Reading::Letters,
            Reading::Sizes,
        ],
        Key::Impact if around.method == Method::Ice => &[Reading::Tens],
        Key::Start | Key::End => &[Reading::Plain, Reading::DayFirst, Reading::MonthFirst],
        _ => &[],
    }
}

/// The numbers at the ends of a scale that a column's name gives: `Confidence (1-10)`, `Impact 1 to 5`, `Ease /10`.
fn scale(name: &str) -> Option<(f64, f64)> {
    let numbers: Vec<f64> = name
        .split(|letter: char| !letter.is_ascii_digit() && letter != '.')
        .filter_map(|digits| digits.trim_matches('.').parse().ok())
        .collect();
    match *numbers.as_slice() {
        [low, high] if low < high => Some((low, high)),
        [high] if name.contains('/') || lower(name).contains("of ") => Some((0.0, high)),
        _ => None,
    }
}

/// The words of a column's name.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The unit of effort in a column's name: `Effort (days)`, `Story Points`, `Person-weeks`.
fn unit_in(name: &str) -> Option<WorkUnit> {
    let all: Vec<&str> = words(name).collect();
    let pairs = all.windows(2).map(|pair| pair.concat());
    let one = |word: &str| if word.len() > 1 { WorkUnit::called(word) } else { None };
    // `Estimate (h)`: a letter alone is a unit where nothing else stands between the brackets.
    let inside =
        name.split_once(['(', '[']).and_then(|(_, rest)| rest.split_once([')', ']'])).map(|(inside, _)| inside.trim());
    if let Some(unit) = inside.filter(|inside| inside.len() == 1).and_then(WorkUnit::called) {
        return Some(unit);
    }
    pairs.filter_map(|pair| one(&pair)).next().or_else(|| all.iter().find_map(|word| one(word)))
}

/// The reading of the cells of a column that is taken for `key`.
pub fn read(key: Key, name: &str, cells: &[&str], habit: Habit, around: &Around<'_>) -> (Reading, Told) {
    let numbers = || cells.iter().filter_map(|cell| parse_typed(cell, habit.decimal_comma));
    let most = numbers().fold(f64::NEG_INFINITY, f64::max);
    let signed = cells.iter().any(|cell| cell.contains(['%', '％', '٪']));
    match key {
        Key::Confidence => confidence(name, cells, most, signed, habit, around),
        Key::Progress if signed || !(most <= 1.0 && numbers().any(|number| number > 0.0 && number < 1.0)) => {
            (Reading::Percent, Told::Plainly)
        }
        Key::Progress => (Reading::Share, Told::Cells),
        Key::Effort | Key::EffortBy => effort(name, cells, habit, around),
        Key::Reach => {
            let named = words(name).filter_map(Span::called).last();
            let part = |cell: &&&str| cell.contains(['%', '％', '٪']);
            if let Some(span) = named {
                (Reading::Per(span), Told::Name)
            } else if name.contains('%') || cells.iter().filter(part).count() * 2 >= cells.len().max(1) {
                (Reading::Users, Told::Cells)
            } else {
                (Reading::Plain, Told::Plainly)
            }
        }
        Key::Impact => impact(name, cells, most, around),
        Key::Start | Key::End => {
            let unsettled = cells.iter().any(|cell| dates::parse(cell, None) == Err(NoDate::Ambiguous));
            match around.day_first.filter(|_| unsettled) {
                Some(true) => (Reading::DayFirst, Told::Cells),
                Some(false) => (Reading::MonthFirst, Told::Cells),
                None => (Reading::Plain, Told::Plainly),
            }
        }
        _ => (Reading::Plain, Told::Plainly),
    }
}

fn confidence(
    name: &str,
    cells: &[&str],
    most: f64,
    signed: bool,
    habit: Habit,
    around: &Around<'_>,
) -> (Reading, Told) {
    if name.contains('%') || words(name).any(|word| word.eq_ignore_ascii_case("percent")) {
        return (Reading::Percent, Told::Plainly);
    }
    match scale(name) {
        Some((_, 10.0)) => return (Reading::OfTen, Told::Name),
        Some((_, 5.0)) => return (Reading::OfFive, Told::Name),
        Some((_, 1.0)) => return (Reading::Share, Told::Name),
        Some((_, 100.0)) => return (Reading::Percent, Told::Plainly),
        _ => {}
    }
    let bare = |cell: &&&str| parse_typed(cell, habit.decimal_comma).is_some();
    let decimals = cells.iter().filter(bare).any(|cell| cell.contains(['.', ',']));
    match most {
        _ if signed || most == f64::NEG_INFINITY || most <= 0.0 => (Reading::Percent, Told::Plainly),
        // 0.8 and 1.0: nobody writes a percent so.
        _ if most <= 1.0 => (Reading::Share, if decimals { Told::Cells } else { Told::Guess }),
        _ if most <= 5.0 && around.method != Method::Ice => (Reading::OfFive, Told::Guess),
        _ if most <= 10.0 => (Reading::OfTen, Told::Guess),
        _ => (Reading::Percent, Told::Plainly),
    }
}

fn effort(name: &str, cells: &[&str], habit: Habit, around: &Around<'_>) -> (Reading, Told) {
    let own = WorkUnit::of_setting(around.plan.setting_text(Key::EffortUnit, "person-months"));
    if let Some(unit) = unit_in(name) {
        return (Reading::Effort(unit), Told::Name);
    }
    // Marks of 1 to 5 are no time: they count as points do.
    if scale(name).is_some_and(|(low, high)| low <= 1.0 && (high == 5.0 || high == 10.0)) {
        return (Reading::Effort(WorkUnit::Points), Told::Guess);
    }
    let sized = cells.iter().filter(|cell| Size::called(cell).is_some() || Tier::called(cell).is_some()).count();
    // A number beside sizes counts in the plan's unit; nobody has said how large a size is.
    if sized > 0 {
        return (Reading::Sizes, Told::Guess);
    }
    let units: Option<Vec<WorkUnit>> =
        cells.iter().filter_map(|cell| efforts(cell, habit.decimal_comma)).flatten().map(|(_, unit)| unit).collect();
    // Where all cells have a unit the smallest is the column's; where only some have, the others count in the plan's.
    let smallest = |units: Vec<WorkUnit>| {
        let size = |unit: &WorkUnit| unit.convert(1.0, WorkUnit::Seconds);
        let points = units.iter().all(|unit| size(unit).is_none());
        let times = units.iter().all(|unit| size(unit).is_some());
        let by_size = |one: &WorkUnit, other: &WorkUnit| size(one).partial_cmp(&size(other)).unwrap_or(Ordering::Equal);
        let same = units.iter().all(|unit| *unit == units[0]);
        let smallest = units.into_iter().min_by(by_size).filter(|_| points || times)?;
        // Of several units each cell has its own, and the plan counts in days at the least.
        let hours = matches!(smallest, WorkUnit::Seconds | WorkUnit::Minutes | WorkUnit::Hours);
        Some(if !same && hours { WorkUnit::Days } else { smallest })
    };
    match units.and_then(smallest) {
        Some(unit) => (Reading::Effort(unit), Told::Cells),
        None => (Reading::Effort(own), Told::Plainly),
    }
}

fn impact(name: &str, cells: &[&str], most: f64, around: &Around<'_>) -> (Reading, Told) {
    if around.method != Method::Rice {
        let spoken = cells.iter().any(|cell| Tier::called(cell).is_some() || stars(cell).is_some());
        return if around.method == Method::Ice {
            (Reading::Tens, if spoken { Told::Guess } else { Told::Plainly })
        } else {
            (Reading::Plain, Told::Plainly)
        };
    }
    if cells.iter().any(|cell| stars(cell).is_some()) {
        return (Reading::FiveToThree, Told::Guess);
    }
    let sizes: Vec<&str> = cells.iter().copied().filter(|cell| Size::is_letters(cell)).collect();
    let spoken = |cell: &&str| cell.chars().any(char::is_alphabetic);
    if !sizes.is_empty() && sizes.len() == cells.iter().filter(|cell| spoken(cell)).count() {
        let only = |of: &[&str]| sizes.iter().all(|size| of.contains(&size.to_ascii_lowercase().trim()));
        return match () {
            () if only(&["m"]) => (Reading::Letters, Told::Plainly),
            // M and L alone are two of three letters, or two of five sizes.
            () if only(&["m", "l"]) => (Reading::Letters, Told::Guess),
            // Which tier a size is nobody has said.
            () => (Reading::Sizes, Told::Guess),
        };
    }
    let others = around.plan.items().iter().any(|item| item.num(Key::Impact).is_some());
    let to_three = match scale(name) {
        Some((_, 10.0)) => Some((Reading::TenToThree, Told::Name)),
        Some((_, 5.0)) => Some((Reading::FiveToThree, Told::Name)),
        Some((_, 100.0)) => Some((Reading::HundredToThree, Told::Name)),
        Some((_, 3.0)) => None,
        None if most > 5.0 && most <= 10.0 => Some((Reading::TenToThree, Told::Guess)),
        None if most > 3.0 && most <= 5.0 => Some((Reading::FiveToThree, Told::Guess)),
        // Whatever its scale is, it is not RICE's.
        _ if most > 3.0 => return (Reading::Plain, Told::Guess),
        _ => None,
    };
    match to_three {
        // One scale for the whole plan: numbers of another one would outrank what is there.
        Some((reading, told)) if others => (reading, told),
        // By themselves they rank each other as they are.
        Some((_, _)) => (Reading::Plain, Told::Guess),
        None => (Reading::Plain, Told::Plainly),
    }
}

/// The method that a table's columns ask for, where it is not RICE: by the estimates it has.
pub fn method_of(has: impl Fn(Key) -> bool) -> Option<Method> {
    match () {
        () if has(Key::Reach) => None,
        () if has(Key::Ease) && has(Key::Impact) => Some(Method::Ice),
        () if has(Key::TimeCriticality) && has(Key::Value) => Some(Method::Wsjf),
        () if has(Key::ValuePerMonth) && has(Key::Effort) => Some(Method::Cd3),
        () if has(Key::Value) && has(Key::Effort) && !has(Key::Impact) => Some(Method::ValueEffort),
        () => None,
    }
}

/// True if the plan says nowhere what its efforts are counted in, so that a table may.
pub fn unit_is_open(plan: &Plan) -> bool {
    plan.setting(Key::EffortUnit).is_none()
        && plan.items().iter().all(|item| item.num(Key::Effort).is_none())
        && plan.list(Key::Timeboxes).iter().all(|timebox| timebox.num(Key::Capacity).is_none())
}

/// True if the plan says nowhere what its reach is counted per.
pub fn period_is_open(plan: &Plan) -> bool {
    plan.setting(Key::ReachPer).is_none() && plan.items().iter().all(|item| item.num(Key::Reach).is_none())
}

/// True if the plan says nowhere in which month its fiscal years start.
pub fn fiscal_year_is_open(plan: &Plan) -> bool {
    plan.setting(Key::FiscalYearStarts).is_none()
}

/// True if the plan is ranked by nothing yet.
pub fn method_is_open(plan: &Plan) -> bool {
    plan.setting(Key::Method).is_none() && plan.items().is_empty()
}
