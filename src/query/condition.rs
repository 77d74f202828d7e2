//! Conditions on fields among the words of a filter: `status:planned,idea effort>3 -team:web start>=2027-Q2 owner:none "two words"`.
//!
//! A condition is a field's name as the plan file spells it, then `:` or `=`, `<`, `<=`, `>`, `>=`, then a value; a minus in front turns it
//! round. Several values apart by commas: one of them. `none` and `any` ask whether there is a value at all. What is no condition is a word.

use std::iter;

use crate::base::case::lower;
use crate::base::map::Set;
use crate::base::number::parse_decimal;
use crate::base::period::Period;
use crate::model::schema::{ITEM, Shape};
use crate::model::{Entry, Key, Objective, Plan};
use crate::query::{Column, column, own};
use crate::score::rank::Ranking;

/// How a value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    /// `:` or `=`: equal, within a period, or holding a text.
    Like,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

impl Is {
    /// Every way to compare, with its sign; the longer ones first.
    pub const ALL: [(Is, &'static str); 6] =
        [(Is::AtMost, "<="), (Is::AtLeast, ">="), (Is::Less, "<"), (Is::More, ">"), (Is::Like, ":"), (Is::Like, "=")];

    /// Whether numbers `low` to `high` (one number, or the days of a period) compare so with those of the value.
    fn holds(self, (low, high): (f64, f64), (from, to): (f64, f64)) -> bool {
        match self {
            Is::Like => from <= low && low <= to,
            Is::Less => low < from,
            Is::AtMost => low <= to,
            Is::More => high > to,
            Is::AtLeast => high >= from,
        }
    }
}

/// One condition.
#[derive(Clone, Debug, PartialEq)]
struct Condition {
    column: Column,
    is: Is,
    not: bool,
    /// One of these.
    values: Vec<Wanted>,
}

/// A value that is asked for.
#[derive(Clone, Debug, PartialEq)]
enum Wanted {
    None,
    Any,
    /// A number, or the first and last day of a period.
    Span(f64, f64),
    /// The beginning of a closed word, or a part of a text, in lower case.
    Text(String),
    /// The ids of entries that are meant.
    Ids(Set<String>),
}

/// What a filter asks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// Words in lower case, all of which must stand in the item.
    pub words: Vec<String>,
    conditions: Vec<Condition>,
}

/// The parts of a filter, apart by white space outside double quotes, as they stand there.
pub fn parts(text: &str) -> Vec<&str> {
    let mut quoted = false;
    let apart = |sign: char| {
        quoted ^= sign == '"';
        sign.is_whitespace() && !quoted
    };
    text.split(apart).filter(|part| !part.is_empty()).collect()
}

/// One condition as a part of a filter.
pub fn spell(field: &str, sign: &str, value: &str) -> String {
    let value: String = value.trim().chars().filter(|sign| *sign != '"').collect();
    let quote = if value.contains(char::is_whitespace) { "\"" } else { "" };
    format!("{field}{sign}{quote}{value}{quote}")
}

/// The field of that name, in any case of letters.
pub fn field(name: &str, plan: &Plan) -> Option<Column> {
    match lower(name).as_str() {
        "rank" => Some(Column::Rank),
        "delay" => Some(Column::Delay),
        "score" | "rice" | "ice" | "wsjf" | "cd3" => Some(Column::Score),
        "tag" => Some(Column::Field(Key::Tags)),
        "objective" => Some(Column::Field(Key::Objectives)),
        name => Key::of(name).filter(|key| ITEM.shape(*key).is_some()).map(Column::Field).or_else(|| {
            let own = own::own(plan);
            let is = |own: &own::Own| lower(&own.key) == name || lower(&own.title) == name;
            own.iter().position(is).map(|at| Column::Own(at as u8, own[at].kind))
        }),
    }
}

/// The fields that a filter asks to be equal to one value, with that value as it stands there.
pub fn equalities(text: &str, plan: &Plan) -> Vec<(Column, String)> {
    let equality = |part: &&str| {
        let end = part.find([':', '=', '<', '>']).filter(|_| !part.starts_with('-'))?;
        let value = part[end..].strip_prefix([':', '='])?.replace('"', "");
        let value = value.trim();
        let plain = !value.is_empty() && !value.contains(',') && !matches!(lower(value).as_str(), "none" | "any");
        Some((field(&part[..end].replace('"', ""), plan)?, value.to_owned())).filter(|_| plain)
    };
    parts(text).iter().filter_map(equality).collect()
}

impl Asked {
    /// What a filter's text asks of a plan.
    pub fn new(text: &str, plan: &Plan) -> Asked {
        let mut asked = Asked::default();
        for part in parts(text) {
            if is_plain(part) {
                asked.words.push(lower(&part.replace('"', "")));
            } else {
                asked.add(part, plan);
            }
        }
        asked.words.retain(|word| !word.is_empty());
        asked
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.conditions.is_empty()
    }

    /// Whether the item at this place meets all conditions.
    pub fn meets(&self, plan: &Plan, ranking: &Ranking, at: usize) -> bool {
        let met = |condition: &Condition| {
            condition.values.iter().any(|wanted| condition.met(plan, ranking, at, wanted)) != condition.not
        };
        self.conditions.iter().all(met)
    }

    fn add(&mut self, part: &str, plan: &Plan) {
        match condition(part, plan) {
            Some(Some(condition)) => self.conditions.push(condition),
            // Not typed to its end yet: asks nothing.
            Some(None) => {}
            None => self.words.push(lower(&part.replace('"', ""))),
        }
    }
}

/// Whether a part of a filter can hold no condition.
fn is_plain(text: &str) -> bool {
    !text.contains([':', '=', '<', '>'])
}

/// A part as a condition: `None` where it is none, `Some(None)` where its value is missing.
fn condition(part: &str, plan: &Plan) -> Option<Option<Condition>> {
    let (not, rest) = part.strip_prefix('-').map_or((false, part), |rest| (true, rest));
    let end = rest.find([':', '=', '<', '>'])?;
    let column = field(&rest[..end].replace('"', ""), plan)?;
    let (is, value) = Is::ALL.iter().find_map(|(is, sign)| Some((*is, rest[end..].strip_prefix(sign)?)))?;
    let value = value.replace('"', "");
    let values: Vec<Wanted> = value.split(',').filter_map(|value| wanted(column, value.trim(), plan)).collect();
    Some((!values.is_empty()).then_some(Condition { column, is, not, values }))
}

fn wanted(column: Column, value: &str, plan: &Plan) -> Option<Wanted> {
    let value = lower(value);
    match value.as_str() {
        "" => return None,
        "none" => return Some(Wanted::None),
        "any" => return Some(Wanted::Any),
        _ => {}
    }
    let key = match column {
        Column::Field(key) if !column.is_number() => key,
        Column::Own(_, own::Kind::Date) => Key::Start,
        Column::Own(..) if !column.is_number() => return Some(Wanted::Text(value)),
        _ => return parse_decimal(value.trim_end_matches('%')).map(|number| Wanted::Span(number, number)),
    };
    let meant = |named: Vec<(&str, Option<&str>)>| {
        let is = |(id, name): &(&str, Option<&str>)| {
            lower(id) == value || name.is_some_and(|name| lower(name).contains(&value))
        };
        let found = named.into_iter().filter(is).map(|(id, _)| id.to_owned()).chain([value.clone()]);
        Some(Wanted::Ids(found.collect()))
    };
    match (key, ITEM.shape(key)?) {
        (Key::Team, _) => meant(plan.teams().iter().map(|team| (team.id(), team.name())).collect()),
        (Key::Timebox, _) => meant(plan.timeboxes().iter().map(|timebox| (timebox.id(), timebox.title())).collect()),
        (Key::Objectives, _) => meant(plan.objectives().iter().flat_map(names_served).collect()),
        (Key::DependsOn, _) => meant(plan.items().iter().map(|item| (item.id(), item.title())).collect()),
        (_, Shape::DateOrPeriod) => {
            let period = Period::parse(&value.to_ascii_uppercase())?;
            let fiscal = plan.fiscal_start();
            let day = |day: crate::base::day::Day| f64::from(day.number());
            Some(Wanted::Span(day(period.first_day(fiscal)), day(period.last_day(fiscal))))
        }
        (_, Shape::Word(_)) => Some(Wanted::Text(bare(&value))),
        _ => Some(Wanted::Text(value)),
    }
}

/// The ids and titles of an objective and its key results.
fn names_served(objective: &Objective) -> impl Iterator<Item = (&str, Option<&str>)> {
    let results = objective.key_results().iter().map(|result| (result.id(), result.title()));
    iter::once((objective.id(), objective.title())).chain(results)
}

/// `In progress`, `in-progress` and `in_progress` are one word.
fn bare(word: &str) -> String {
    word.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

impl Condition {
    fn met(&self, plan: &Plan, ranking: &Ranking, at: usize, wanted: &Wanted) -> bool {
        let item = &plan.items()[at];
        let record = item.record();
        let number = match self.column {
            Column::Rank => ranking.rank(at).map(|rank| rank as f64),
            Column::Score => ranking.score(at),
            Column::Field(key) if self.column.is_number() => record.num(key),
            Column::Delay => column::delay(plan, item),
            Column::Criterion(at) => column::criterion(plan, item, at),
            Column::Field(_) | Column::Own(..) => None,
        };
        let own = match self.column {
            Column::Own(at, _) => own::own(plan).get(usize::from(at)).and_then(|own| own::value(item, &own.key)),
            _ => None,
        };
        let number = number.or_else(|| own.as_deref().filter(|_| self.column.is_number()).and_then(parse_decimal));
        let key = self.column.key().unwrap_or(Key::Rank);
        let has = match self.column {
            Column::Field(key) => record.get(key).is_some(),
            _ => number.is_some() || own.is_some(),
        };
        match wanted {
            Wanted::None => !has,
            Wanted::Any => has,
            Wanted::Span(from, to) => {
                let fiscal = plan.fiscal_start();
                let days = || {
                    let period = own.as_deref().or(record.text(key)).and_then(Period::parse)?;
                    let day = |day: crate::base::day::Day| f64::from(day.number());
                    Some((day(period.first_day(fiscal)), day(period.last_day(fiscal))))
                };
                let span = number.map(|number| (number, number)).or_else(days);
                span.is_some_and(|span| self.is.holds(span, (*from, *to)))
            }
            Wanted::Text(part) => {
                let word = matches!(ITEM.shape(key), Some(Shape::Word(_)));
                let holds = |text: &str| if word { bare(text).starts_with(part) } else { lower(text).contains(part) };
                own.as_deref().or(record.text(key)).is_some_and(holds) || record.texts(key).any(holds)
            }
            Wanted::Ids(ids) => {
                let is = |text: &str| ids.contains(text);
                record.text(key).is_some_and(is) || record.texts(key).any(is)
            }
        }
    }
}
