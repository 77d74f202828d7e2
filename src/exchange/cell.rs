//! One cell of a table: from a text to a value and back. The grid's editing, pasted blocks and imported tables all read and write cells here.
//!
//! `parse_cell(key, &cell_text(plan, item, key), plan)` gives the item's value again, for every value of the right shape.

use std::rc::Rc;

use super::dates::NoDate;
pub(super) use super::dependency::parse_dependency;
use super::dependency::{is_plain, reference_text};
pub use super::habit::Habit;
use super::meaning;
pub use super::meaning::{Meaning, is_converted};
use super::names::{Names, fold, list_of, name_key};
use super::spoken_dates::parse_spoken;
use super::team_efforts::{efforts_text, parse_team_efforts};
pub use super::why::Why;
use super::words;
use crate::base::map::Set;
use crate::base::number::Number;
use crate::model::depends::{self, DependencyRule};
use crate::model::schema::{ITEM, ValueShape};
use crate::model::{Key, Plan, Record, Value};
use crate::wire::canonical::value_text;
use crate::wire::json;

/// The value a typed or pasted text stands for under a key of an item; `None` where it empties the cell.
///
/// Confidence: `80`, `80%` and `0.8` are all 80; a number up to 1 is a share unless it carries a percent sign. Impact and confidence take the
/// names of their tiers, MoSCoW and status the usual spellings. Teams, timeboxes and objectives are meant by id or name, items by id or title.
pub fn parse_cell(key: Key, text: &str, plan: &Plan) -> Result<Option<Value>, Why> {
    parse_in(key, text, &Names::new(plan), Habit::default())
}

/// [`parse_cell`] for many cells of one plan, with a habit.
pub fn parse_in(key: Key, text: &str, names: &Names<'_>, habit: Habit) -> Result<Option<Value>, Why> {
    parse_as(key, text, names, habit, &Meaning::of(names.plan()))
}

/// [`parse_in`] for the cells of a column whose numbers have a meaning of their own.
pub fn parse_as(
    key: Key,
    text: &str,
    names: &Names<'_>,
    habit: Habit,
    meaning: &Meaning,
) -> Result<Option<Value>, Why> {
    let Some(shape) = ITEM.shape(key) else {
        return Err(Why::NotTyped);
    };
    let text = text.trim();
    let is_text = matches!(shape, ValueShape::Text) && list_of(key).is_none();
    if key == Key::Title {
        return Ok(Some(Value::text(&one_line(text))));
    }
    if text.is_empty() || !is_text && words::is_nothing(text) {
        return Ok(None);
    }
    match shape {
        ValueShape::Text if list_of(key).is_some() => reference(key, text, names).map(|id| Some(Value::Text(id))),
        ValueShape::Text if key == Key::Notes => Ok(Some(Value::text(&text.replace("\r\n", "\n").replace('\r', "\n")))),
        ValueShape::Text => Ok(Some(Value::text(&one_line(text)))),
        ValueShape::Texts if list_of(key).is_some() => references(key, text, names).map(Some),
        ValueShape::References(_) => dependencies(text, names).map(Some),
        ValueShape::Texts => Ok(Some(Value::List(split_list(text).iter().map(|part| Value::text(part)).collect()))),
        ValueShape::Bool => match words::yes_or_no(text) {
            Some(flag) => Ok(Some(Value::Bool(flag))),
            None => Err(Why::NotYesOrNo),
        },
        ValueShape::Word(list) => match words::word_of(key, text) {
            Some(word) => Ok(Some(Value::Word(word))),
            None => Err(Why::NoSuchWord(list)),
        },
        ValueShape::DateOrPeriod | ValueShape::Date => match parse_spoken(text, habit.day_first) {
            Ok(period) => Ok(Some(Value::Text(Rc::from(period.to_string())))),
            Err(NoDate::Unreadable) => Err(Why::NotADate),
            Err(NoDate::Ambiguous) => Err(Why::AmbiguousDate),
        },
        ValueShape::Number { min, max } => {
            meaning::number(key, text, habit, meaning).and_then(|number| within(number, *min, *max))
        }
        ValueShape::AmountMap => parse_team_efforts(text, names, habit, meaning).map(Some),
        _ => Err(Why::NotTyped),
    }
}

fn within(number: Number, min: f64, max: f64) -> Result<Option<Value>, Why> {
    if (min..=max).contains(&number.get()) {
        return Ok(Some(Value::Num(number)));
    }
    let bound = |bound| Number::new(bound).unwrap_or(Number::ZERO);
    Err(Why::OutOfRange { low: bound(min), high: bound(max) })
}

pub(super) fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for part in text.split(['\r', '\n', '\t']).map(str::trim).filter(|part| !part.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

fn reference(key: Key, text: &str, names: &Names<'_>) -> Result<Rc<str>, Why> {
    let list = list_of(key).unwrap_or(Key::Items);
    let missing = || Why::NoSuchEntry { list, name: Rc::from(text) };
    names.find(list, text).cloned().ok_or_else(missing)
}

/// Several references: separated by commas or semicolons, or by spaces where each is an id or name by itself.
fn references(key: Key, text: &str, names: &Names<'_>) -> Result<Value, Why> {
    let ids: Set<Rc<str>> = find_all(text, |name| reference(key, name, names))?.into_iter().collect();
    Ok(Value::List(ids.iter().cloned().map(Value::Text).collect()))
}

/// The dependencies of an item: items as for [`references`], each with its rule behind it where that is more than finish-to-start: `Login SS+3d`.
fn dependencies(text: &str, names: &Names<'_>) -> Result<Value, Why> {
    let found = find_all(text, |name| parse_dependency(name, |name| reference(Key::DependsOn, name, names)))?;
    let all: Set<(Rc<str>, DependencyRule)> = found.into_iter().collect();
    Ok(Value::List(all.iter().map(|(id, rule)| depends::element(id, *rule)).collect()))
}

/// Finds each name of a list in a cell; a name that is not there as a whole is tried word by word.
pub(super) fn find_all<T>(text: &str, find: impl Fn(&str) -> Result<T, Why>) -> Result<Vec<T>, Why> {
    let mut found = Vec::new();
    for part in split_list(text) {
        match find(&part) {
            Ok(one) => found.push(one),
            Err(why) if !part.contains(char::is_whitespace) => return Err(why),
            Err(why) => {
                let each: Result<Vec<T>, Why> = part.split_whitespace().map(&find).collect();
                found.extend(each.map_err(|_| why)?);
            }
        }
    }
    Ok(found)
}

/// The elements of a list in a cell: separated by `,` `;` or line breaks; an element in double quotes may hold any of these, its quotes doubled.
pub fn split_list(text: &str) -> Vec<String> {
    let mut list = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (element, after) = match quoted(rest) {
            Some(found) => found,
            None => {
                let end = rest.find([',', ';', '\n', '\r']).unwrap_or(rest.len());
                (rest[..end].trim().to_owned(), &rest[end..])
            }
        };
        if !element.is_empty() {
            list.push(element);
        }
        rest = after.strip_prefix([',', ';', '\n', '\r']).unwrap_or(after).trim_start();
    }
    list
}

/// An element in double quotes with a separator or the end behind it, and what follows.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut element = String::new();
    loop {
        let at = rest.find('"')?;
        element.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match rest.strip_prefix('"') {
            Some(more) => {
                element.push('"');
                rest = more;
            }
            None => break,
        }
    }
    let after = rest.trim_start_matches([' ', '\t']);
    (after.is_empty() || after.starts_with([',', ';', '\n', '\r'])).then_some((element, after))
}

/// Texts as a list in a cell; see [`split_list`].
pub fn join_list<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for text in texts {
        if !out.is_empty() {
            out.push_str(", ");
        }
        let plain = !text.contains([',', ';', '\n', '\r', '"']) && text.trim() == text && !text.is_empty();
        if plain {
            out.push_str(text);
        } else {
            out.push('"');
            out.push_str(&text.replace('"', "\"\""));
            out.push('"');
        }
    }
    out
}

/// The text of an item's cell: numbers with their plain digits, words as they are shown, teams and timeboxes by name, items by id. A value of the wrong
/// shape shows as it came. Empty where there is none.
pub fn cell_text(plan: &Plan, item: &Record, key: Key) -> String {
    item.get(key).map_or_else(String::new, |value| value_cell(&|key, id| name_of(plan, key, id).to_owned(), key, value))
}

pub(super) fn value_cell(name: &dyn Fn(Key, &str) -> String, key: Key, value: &Value) -> String {
    match value {
        // Without the sign, a confidence of 0.5 would be read as a share, and a column of small ones as marks out of ten.
        Value::Num(number)
            if key == Key::Confidence && number.get() > 0.0 && number.get() <= 10.0
                || key == Key::Progress && number.get() > 0.0 && number.get() <= 1.0 =>
        {
            format!("{number}%")
        }
        Value::Num(number) => number.to_string(),
        Value::Bool(flag) => words::label(if *flag { "yes" } else { "no" }).to_owned(),
        Value::Word(word) => words::label(word).to_owned(),
        Value::Text(id) if list_of(key).is_some() => name(key, id),
        Value::Text(text) => text.to_string(),
        Value::List(list) if list.iter().all(is_plain) => {
            let names = list.iter().filter_map(|element| match element.as_text() {
                Some(text) if key == Key::Objectives => Some(name(key, text)),
                _ => reference_text(element),
            });
            join_list(names.collect::<Vec<String>>().iter().map(String::as_str))
        }
        Value::Raw(json) => raw_text(json),
        Value::Map(parts) if key == Key::EffortBy => efforts_text(&|team| name(Key::Team, team), parts, false),
        other => ITEM.shape(key).map_or_else(String::new, |shape| value_text(other, shape)),
    }
}

/// The items that an item waits for, as a person reads and types them: by title where that means one and nothing else, else by id. Of many items [`CellTexts`] tells it sooner.
///
/// [`CellTexts`]: super::cell_texts::CellTexts
pub fn dependency_text(plan: &Plan, item: &Record) -> String {
    let is_taken = |text: &str| plan.items().iter().any(|other| fold(other.text_or_empty(Key::Title)) == fold(text));
    dependency_names(item, &|id| name_of(plan, Key::DependsOn, id).to_owned(), &is_taken)
        .unwrap_or_else(|| cell_text(plan, item, Key::DependsOn))
}

/// The same by what names an item, and says whether another is called so; `None` where something stands there that is no dependency.
pub(super) fn dependency_names(
    item: &Record,
    name: &dyn Fn(&str) -> String,
    is_taken: &dyn Fn(&str) -> bool,
) -> Option<String> {
    let elements = depends::elements(item);
    if !elements.iter().all(is_plain) {
        return None;
    }
    let one = |element: &Value| {
        let (name, rule) = (name(element.as_reference()?), depends::rule_of(element).suffix());
        if rule.is_empty() {
            return Some(name);
        }
        let both = format!("{name} {rule}");
        // Another item may be called just so.
        if is_taken(&both) { reference_text(element) } else { Some(both) }
    };
    Some(join_list(elements.iter().filter_map(one).collect::<Vec<String>>().iter().map(String::as_str)))
}

/// An item's efforts by team as a person types them; empty where its effort is not parted.
pub fn team_efforts_text(plan: &Plan, item: &Record, decimal_comma: bool) -> String {
    let Some(Value::Map(parts)) = item.get(Key::EffortBy) else { return String::new() };
    efforts_text(&|team| name_of(plan, Key::Team, team).to_owned(), parts, decimal_comma)
}

/// The name of an entry where that name means it and nothing else, or its id.
pub fn name_of<'p>(plan: &'p Plan, key: Key, id: &'p str) -> &'p str {
    let list = list_of(key).unwrap_or(Key::Items);
    let named = name_key(list);
    let nested = plan.list(list).iter().flat_map(|entry| entry.records(Key::KeyResults));
    let all = || plan.list(list).iter().chain(nested.clone());
    let Some(name) = all().find(|entry| entry.id() == id).map(|entry| entry.text_or_empty(named)) else {
        return id;
    };
    let folded = fold(name);
    let meant = |entry: &&Rc<Record>| fold(entry.text_or_empty(named)) == folded || fold(entry.id()) == folded;
    let plain = !folded.is_empty() && name.trim() == name && !words::is_nothing(name);
    if plain && all().filter(meant).all(|entry| entry.id() == id) { name } else { id }
}

/// A JSON string without its quotes; any other JSON as it is.
fn raw_text(json: &str) -> String {
    json::text(json).map_or_else(|| json.to_owned(), |text| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::read;

    fn plan() -> Plan {
        let text = r#"{"format":"plan-widget","version":1,"teams":[{"id":"t1","name":"Web, Shop"},{"id":"t2","name":"Core"},{"id":"t3","name":"core"}],
            "objectives":[{"id":"o1","title":"Grow","key_results":[{"id":"k1","title":"Sign-ups"}]}],
            "items":[{"id":"a","title":"Login page"},{"id":"b","title":"Search","depends_on":["a"]}]}"#;
        read(text).expect("a plan")
    }

    fn said(key: Key, text: &str) -> String {
        match parse_cell(key, text, &plan()) {
            Ok(None) => "nothing".to_owned(),
            Ok(Some(value)) => value_text(&value, &ValueShape::Text),
            Err(why) => why.to_string(),
        }
    }

    #[test]
    fn confidence_takes_percent_share_and_tier() {
        for (text, expected) in [
            ("80", "80"),
            ("80%", "80"),
            ("0.8", "80"),
            ("0,8", "80"),
            ("0.07", "7"),
            ("1", "1"),
            ("2", "2"),
            ("10", "10"),
            ("4 of 5", "80"),
            ("3/5", "60"),
            ("８０", "80"),
            ("1%", "1"),
            ("0.5 %", "0.5"),
            ("High", "100"),
            ("med", "80"),
            ("low (50%)", "50"),
            ("0", "0"),
            ("", "nothing"),
            ("n/a", "nothing"),
        ] {
            assert_eq!(said(Key::Confidence, text), expected, "{text}");
        }
        assert_eq!(said(Key::Confidence, "120"), "a number from 0 to 100 is expected");
        assert_eq!(said(Key::Confidence, "fairly"), "a number is expected");
    }

    #[test]
    fn estimates_take_tiers_units_and_separators() {
        for (key, text, expected) in [
            (Key::Impact, "Massive", "3"),
            (Key::Impact, "2 - High", "2"),
            (Key::Impact, "0.25x", "0.25"),
            (Key::Impact, "minimal", "0.25"),
            (Key::Effort, "2 person-months", "2"),
            (Key::Effort, "2m", "2"),
            (Key::Effort, "3 weeks", "0.75"),
            (Key::Effort, "2d 4h", "0.125"),
            (Key::Effort, "½", "0.5"),
            (Key::Effort, "8 SP", "points cannot be converted to person-months"),
            (Key::Reach, "10%", "a number of people or events is expected, not a percentage"),
            (Key::Reach, "2.5 k", "2500"),
            (Key::Reach, "1,200 users/month", "3600"),
            (Key::Reach, "٢٧٠٠", "2700"),
            (Key::Reach, "~2,000 users / quarter", "2000"),
            (Key::Reach, "1 200", "1200"),
            (Key::Reach, "2.5k", "2500"),
            (Key::Reach, "-3", "a number from 0 up is expected"),
            (Key::ValuePerMonth, "$40,000", "40000"),
        ] {
            assert_eq!(said(key, text), expected, "{key:?} {text}");
        }
    }

    #[test]
    fn words_names_dates_and_lists_are_understood() {
        for (key, text, expected) in [
            (Key::Moscow, "Must have", "\"must\""),
            (Key::Moscow, "W", "\"wont\""),
            (Key::Moscow, "won’t", "\"wont\""),
            (Key::Moscow, "maybe", "one of these is expected: Must, Should, Could, Won't"),
            (Key::Status, "In Progress", "\"in_progress\""),
            (Key::Status, "TO DO", "\"planned\""),
            (Key::Horizon, "LATER", "\"later\""),
            (Key::Team, "web,  shop", "\"t1\""),
            (Key::Team, "t2", "\"t2\""),
            (Key::Team, "Ops", "there is no Ops"),
            (Key::Objectives, "Grow; sign-ups", "[\"o1\",\"k1\"]"),
            (Key::DependsOn, "login page, b", "[\"a\",\"b\"]"),
            (Key::DependsOn, "a b a", "[\"a\",\"b\"]"),
            (
                Key::DependsOn,
                "login page SS+3d, bFF-1d",
                "[{\"id\":\"a\",\"type\":\"SS\",\"lag\":3},{\"id\":\"b\",\"type\":\"FF\",\"lag\":-1}]",
            ),
            (
                Key::DependsOn,
                "a FS, b + 2 days, a EA+1 Woche",
                "[\"a\",{\"id\":\"b\",\"lag\":2},{\"id\":\"a\",\"lag\":5}]",
            ),
            (Key::DependsOn, "a SS+50%", "there is no a SS+50%"),
            (Key::DependsOn, "a c", "there is no a c"),
            (Key::Start, "5 Oct 2026", "\"2026-10-05\""),
            (Key::End, "Q2 2027", "\"2027-Q2\""),
            (Key::End, "03/04/2026", "this could be two days; write it as YYYY-MM-DD"),
            (Key::Tags, "a; \"b, c\"", "[\"a\",\"b, c\"]"),
            (Key::Title, " two\nlines ", "\"two lines\""),
            (Key::Title, "", "\"\""),
            (Key::ReachOnce, "yes", "true"),
            (Key::Votes, "x", "this cannot be typed here"),
        ] {
            assert_eq!(said(key, text), expected, "{key:?} {text}");
        }
    }

    #[test]
    fn a_cell_reads_back_as_what_it_shows() {
        let text = r#"{"items":[{"id":"a","title":"x","confidence":0.5,"team":"t3","tags":["a, b","\"q\""],"objectives":["k1"],"moscow":"wont","status":"in_progress",
            "reach":1e21,"effort":0.1,"start":"2027-Q1","end":"2027-03-04","reach_once":false,"locked":true,"owner":"A","depends_on":["b",{"id":"b","type":"SF","lag":-3}]}]}"#;
        let item = read(text).expect("items").items()[0].clone();
        for (key, value) in item.fields().iter().filter(|(key, _)| *key != Key::Id) {
            let shown = cell_text(&plan(), &item, *key);
            assert_eq!(parse_cell(*key, &shown, &plan()), Ok(Some(value.clone())), "{key:?} {shown}");
        }
        assert_eq!(cell_text(&plan(), &item, Key::Team), "t3");
        let odd = read(r#"{"items":[{"effort":"lo\u0074s","tags":7}]}"#).expect("items").items()[0].clone();
        assert_eq!(
            (cell_text(&plan(), &odd, Key::Effort), cell_text(&plan(), &odd, Key::Tags)),
            ("lots".to_owned(), "7".to_owned())
        );
    }
}
