//! Conditions on fields among the words of a filter: `status:planned,idea effort>3 -team:web start>=2027-Q2 owner:none "two words"`.
//!
//! A condition is a field's name as the plan file spells it, then `:` or `=`, `<`, `<=`, `>`, `>=`, then a value; a minus in front turns it
//! round. Several values apart by commas: one of them. `none` and `any` ask whether there is a value at all. What is no condition is a word.
//!
//! ```
//! use plan_widget::model::Plan;
//! use plan_widget::query::condition::{ParsedFilter, parts, spell};
//!
//! assert_eq!(parts(r#"effort>3 owner:"Ana Lee""#), ["effort>3", r#"owner:"Ana Lee""#]);
//! assert_eq!(spell("owner", ":", "Ana Lee"), r#"owner:"Ana Lee""#);
//! assert_eq!(ParsedFilter::new("checkout effort>3", &Plan::empty()).words, ["checkout"]);
//! ```

use std::iter;

use crate::base::case::lower;
use crate::base::day::Day;
use crate::base::map::Set;
use crate::base::number::parse_decimal;
use crate::base::period::Period;
use crate::model::schema::{ITEM, ValueShape};
use crate::model::team_effort::team_efforts;
use crate::model::words::FieldKind;
use crate::model::{Entry, ItemIndex, Key, Objective, Plan};
use crate::query::custom_field::{self, CustomField};
use crate::query::review::{ReviewReason, review_reasons};
use crate::query::{Column, column};
use crate::score::rank::Ranking;

/// A way to compare a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `:` or `=`: equal, within a period, or holding a text.
    Matches,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

impl Comparison {
    /// Every way to compare, with its sign; the longer ones first.
    pub const ALL: [(Comparison, &'static str); 6] = [
        (Comparison::AtMost, "<="),
        (Comparison::AtLeast, ">="),
        (Comparison::Less, "<"),
        (Comparison::More, ">"),
        (Comparison::Matches, ":"),
        (Comparison::Matches, "="),
    ];

    /// True if numbers `low` to `high` (one number, or the days of a period) compare so with those of the value.
    fn holds(self, (low, high): (f64, f64), (from, to): (f64, f64)) -> bool {
        match self {
            Comparison::Matches => from <= low && low <= to,
            Comparison::Less => low < from,
            Comparison::AtMost => low <= to,
            Comparison::More => high > to,
            Comparison::AtLeast => high >= from,
        }
    }
}

/// One condition.
#[derive(Clone, Debug, PartialEq)]
struct FieldCondition {
    column: Column,
    is: Comparison,
    not: bool,
    /// One of these.
    values: Vec<WantedValue>,
}

/// A value that is asked for.
#[derive(Clone, Debug, PartialEq)]
enum WantedValue {
    None,
    Any,
    /// A number, or the first and last day of a period.
    Span(f64, f64),
    /// The beginning of a closed word, or a part of a text, in lower case.
    Text(String),
    /// The ids of entries that are meant.
    Ids(Set<String>),
}

/// A filter, taken apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParsedFilter {
    /// Words in lower case, all of which must stand in the item.
    pub words: Vec<String>,
    conditions: Vec<FieldCondition>,
    /// The reviews it asks about: true where a minus turns it round, and one of these.
    reviews: Vec<(bool, Vec<ReviewReason>)>,
    today: Option<Day>,
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
            let own = custom_field::custom_fields(plan);
            let is = |own: &CustomField| lower(&own.key) == name || lower(&own.title) == name;
            own.iter().position(is).map(|at| Column::Custom(at as u8, own[at].kind))
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

/// The names in front of a sign of comparison that are no field's: `stats` in `stats:idea`.
pub fn unknown_fields(text: &str, plan: &Plan) -> Vec<String> {
    let name = |part: &&str| {
        let rest = part.trim_start_matches('-');
        let end = rest.find([':', '=', '<', '>'])?;
        let name = rest[..end].replace('"', "");
        if asked_review(part).is_some() {
            return None;
        }
        let spelled = !name.is_empty() && name.chars().all(|sign| sign.is_alphanumeric() || sign == '_');
        (spelled && !rest[end..].starts_with("://") && field(&name, plan).is_none()).then_some(name)
    };
    parts(text).iter().filter_map(name).collect()
}

/// A condition as a person reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadCondition {
    /// The field.
    pub column: Column,
    /// True if a minus in front turns it round.
    pub not: bool,
    /// The sign: `:`, `<`, `<=`, `>` or `>=`.
    pub sign: &'static str,
    /// The value as it was typed, without quotes.
    pub value: String,
}

/// True if a column can be compared with each of the values: numbers where it holds numbers, days or periods where it holds dates.
pub fn is_comparable(column: Column, values: &str, plan: &Plan) -> bool {
    let mut values = values.split(',').map(str::trim).filter(|value| !value.is_empty());
    values.all(|value| match wanted(column, value, plan) {
        None => false,
        Some(WantedValue::Ids(ids)) => !ids.is_empty(),
        Some(_) => true,
    })
}

/// A part of a filter as a condition; `None` for a plain word.
pub fn read_condition(part: &str, plan: &Plan) -> Option<ReadCondition> {
    let (not, rest) = part.strip_prefix('-').map_or((false, part), |rest| (true, rest));
    let end = rest.find([':', '=', '<', '>'])?;
    let column = field(&rest[..end].replace('"', ""), plan)?;
    let (sign, value) = Comparison::ALL.iter().find_map(|(_, sign)| Some((*sign, rest[end..].strip_prefix(sign)?)))?;
    let sign = if sign == "=" { ":" } else { sign };
    Some(ReadCondition { column, not, sign, value: value.replace('"', "") })
}

impl ParsedFilter {
    /// The filter of a text, for a plan.
    pub fn new(text: &str, plan: &Plan) -> ParsedFilter {
        ParsedFilter::on(text, plan, plan.as_of())
    }

    /// The same on a day, by which estimates are due for review; without one none is.
    pub fn on(text: &str, plan: &Plan, today: Option<Day>) -> ParsedFilter {
        let mut asked = ParsedFilter { today, ..ParsedFilter::default() };
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

    /// True if nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.conditions.is_empty() && self.reviews.is_empty()
    }

    /// True if the item at this place meets all conditions.
    pub fn meets(&self, plan: &Plan, ranking: &Ranking, at: ItemIndex) -> bool {
        let met = |condition: &FieldCondition| {
            condition.values.iter().any(|wanted| condition.met(plan, ranking, at, wanted)) != condition.not
        };
        let review = |(not, reasons): &(bool, Vec<ReviewReason>)| {
            let today = self.today.unwrap_or(Day::MIN);
            let has = review_reasons(plan, &plan.items()[at], today);
            reasons.iter().any(|reason| has.contains(reason)) != *not
        };
        self.conditions.iter().all(met) && self.reviews.iter().all(review)
    }

    fn add(&mut self, part: &str, plan: &Plan) {
        if let Some((not, asked)) = asked_review(part) {
            // Not typed to its end yet: asks nothing.
            if !asked.is_empty() {
                let reasons =
                    ReviewReason::ALL.into_iter().filter(|reason| asked.iter().any(|word| word == reason.word()));
                self.reviews.push((not, reasons.collect()));
            }
            return;
        }
        match condition(part, plan) {
            Some(Some(condition)) => self.conditions.push(condition),
            // Not typed to its end yet: asks nothing.
            Some(None) => {}
            None => self.words.push(lower(&part.replace('"', ""))),
        }
    }
}

/// The words behind `is:`, and true where a minus stands in front; none for another part.
fn asked_review(part: &str) -> Option<(bool, Vec<String>)> {
    let (not, rest) = part.strip_prefix('-').map_or((false, part), |rest| (true, rest));
    let rest = lower(rest);
    let words = rest.strip_prefix("is").and_then(|rest| rest.strip_prefix([':', '=']))?;
    let words = words.split(',').map(|word| word.replace('"', "").trim().to_owned());
    Some((not, words.filter(|word| !word.is_empty()).collect()))
}

/// True if a part of a filter can hold no condition.
fn is_plain(text: &str) -> bool {
    !text.contains([':', '=', '<', '>'])
}

/// A part as a condition: `None` where it is none, `Some(None)` where its value is missing.
fn condition(part: &str, plan: &Plan) -> Option<Option<FieldCondition>> {
    let (not, rest) = part.strip_prefix('-').map_or((false, part), |rest| (true, rest));
    let end = rest.find([':', '=', '<', '>'])?;
    let column = field(&rest[..end].replace('"', ""), plan)?;
    let (is, value) = Comparison::ALL.iter().find_map(|(is, sign)| Some((*is, rest[end..].strip_prefix(sign)?)))?;
    let value = value.replace('"', "");
    let values: Vec<WantedValue> = value.split(',').filter_map(|value| wanted(column, value.trim(), plan)).collect();
    Some((!values.is_empty()).then_some(FieldCondition { column, is, not, values }))
}

/// A number as people type it: `12`, `80%`, `10k`, `1.5m`.
fn number(typed: &str) -> Option<f64> {
    let typed = typed.trim_end_matches('%');
    let (digits, times) = match (typed.strip_suffix('k'), typed.strip_suffix('m')) {
        (Some(digits), _) => (digits, 1e3),
        (_, Some(digits)) => (digits, 1e6),
        _ => (typed, 1.0),
    };
    parse_decimal(digits.trim()).map(|number| number * times)
}

fn wanted(column: Column, value: &str, plan: &Plan) -> Option<WantedValue> {
    let value = lower(value);
    match value.as_str() {
        "" => return None,
        "none" => return Some(WantedValue::None),
        "any" => return Some(WantedValue::Any),
        _ => {}
    }
    let key = match column {
        Column::Field(key) if !column.is_number() => key,
        Column::Custom(_, FieldKind::Date) => Key::Start,
        Column::Custom(..) if !column.is_number() => return Some(WantedValue::Text(value)),
        // What is no number is met by nothing, and not by everything.
        _ => {
            return Some(
                number(&value).map_or(WantedValue::Ids(Set::default()), |number| WantedValue::Span(number, number)),
            );
        }
    };
    // Who is named whole is meant alone; else all whose name holds the text.
    let meant = |named: Vec<(&str, Option<&str>)>| {
        let lowered: Vec<(&str, String)> =
            named.into_iter().map(|(id, name)| (id, name.map(lower).unwrap_or_default())).collect();
        let whole = |(id, name): &&(&str, String)| lower(id) == value || *name == value;
        let ids = |found: Vec<&(&str, String)>| found.into_iter().map(|(id, _)| (*id).to_owned()).collect::<Vec<_>>();
        let exact = ids(lowered.iter().filter(whole).collect());
        let found = match exact.is_empty() {
            true => ids(lowered.iter().filter(|(_, name)| name.contains(&value)).collect()),
            false => exact,
        };
        Some(WantedValue::Ids(found.into_iter().chain([value.clone()]).collect()))
    };
    match (key, ITEM.shape(key)?) {
        (Key::Team, _) => meant(plan.teams().iter().map(|team| (team.id(), team.name())).collect()),
        (Key::Timebox, _) => meant(plan.timeboxes().iter().map(|timebox| (timebox.id(), timebox.title())).collect()),
        (Key::Objectives, _) => meant(plan.objectives().iter().flat_map(names_served).collect()),
        // Part of an id means nothing.
        (Key::Id, _) => meant(plan.items().iter().map(|item| (item.id(), None)).collect()),
        (Key::DependsOn, _) => meant(plan.items().iter().map(|item| (item.id(), item.title())).collect()),
        // The item right above, as trackers have it; an item without parts is nobody's parent, whatever its title.
        (Key::Parent, _) => {
            let named: Set<&str> = plan.items().iter().filter_map(|item| item.parent()).collect();
            let parents = plan.items().iter().filter(|item| named.contains(item.id()));
            meant(parents.map(|item| (item.id(), item.title())).collect())
        }
        (_, ValueShape::DateOrPeriod) => {
            let period = Period::parse(&value.to_ascii_uppercase())?;
            let fiscal = plan.fiscal_start();
            let day = |day: crate::base::day::Day| f64::from(day.number());
            Some(WantedValue::Span(day(period.first_day(fiscal)), day(period.last_day(fiscal))))
        }
        (_, ValueShape::Word(_)) => Some(WantedValue::Text(bare(&value))),
        _ => Some(WantedValue::Text(value)),
    }
}

/// The ids and titles of an objective and its key results; what serves a key result serves its objective.
fn names_served(objective: &Objective) -> impl Iterator<Item = (&str, Option<&str>)> {
    let results = objective.key_results().iter();
    let results = results.flat_map(|result| [(result.id(), result.title()), (result.id(), objective.title())]);
    iter::once((objective.id(), objective.title())).chain(results)
}

/// `In progress`, `in-progress` and `in_progress` are one word.
pub(super) fn bare(word: &str) -> String {
    word.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

impl FieldCondition {
    fn met(&self, plan: &Plan, ranking: &Ranking, at: ItemIndex, wanted: &WantedValue) -> bool {
        let item = &plan.items()[at];
        let record = item.record();
        let number = match self.column {
            Column::Rank => ranking.rank(at).map(|rank| rank as f64),
            Column::Score => ranking.score(at),
            Column::Field(key) if self.column.is_number() => record.num(key),
            Column::Delay => column::delay(plan, item),
            Column::Criterion(at) => column::criterion(plan, item, at),
            Column::Field(_) | Column::Custom(..) => None,
        };
        let own = match self.column {
            Column::Custom(at, _) => custom_field::custom_fields(plan)
                .get(usize::from(at))
                .and_then(|own| custom_field::field_text(item, &own.key)),
            _ => None,
        };
        let number = number.or_else(|| own.as_deref().filter(|_| self.column.is_number()).and_then(parse_decimal));
        let key = self.column.key().unwrap_or(Key::Rank);
        let has = match self.column {
            Column::Field(key) => record.get(key).is_some(),
            _ => number.is_some() || own.is_some(),
        };
        match wanted {
            WantedValue::None => !has,
            WantedValue::Any => has,
            WantedValue::Span(from, to) => {
                let fiscal = plan.fiscal_start();
                let days = || {
                    let period = own.as_deref().or(record.text(key)).and_then(Period::parse)?;
                    let day = |day: crate::base::day::Day| f64::from(day.number());
                    Some((day(period.first_day(fiscal)), day(period.last_day(fiscal))))
                };
                let span = number.map(|number| (number, number)).or_else(days);
                span.is_some_and(|span| self.is.holds(span, (*from, *to)))
            }
            WantedValue::Text(part) => {
                let word = matches!(ITEM.shape(key), Some(ValueShape::Word(_)));
                let holds = |text: &str| if word { bare(text).starts_with(part) } else { lower(text).contains(part) };
                own.as_deref().or(record.text(key)).is_some_and(holds) || record.texts(key).any(holds)
            }
            WantedValue::Ids(ids) => {
                let is = |text: &str| ids.contains(text);
                let has_part = || key == Key::Team && team_efforts(item).any(|(team, _)| team.is_some_and(is));
                record.text(key).is_some_and(is) || record.texts(key).any(is) || has_part()
            }
        }
    }
}
