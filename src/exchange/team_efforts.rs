//! The efforts of several teams on one item, as people type and read them: `Web 3, API 2`.
//!
//! ```
//! use plan_widget::exchange::cell::{Habit, Meaning, team_efforts_text};
//! use plan_widget::exchange::names::Names;
//! use plan_widget::exchange::team_efforts::parse_team_efforts;
//! use plan_widget::model::{Entry, Key};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"teams":[{"id":"w","name":"Web"},{"id":"a","name":"API"}],"items":[{"id":"x"}]}"#).unwrap();
//! let parts = parse_team_efforts("Web 3, API: 2 weeks", &Names::new(&plan), Habit::default(), &Meaning::of(&plan)).unwrap();
//! let item = plan.items()[0].with_key(Key::EffortBy, Some(parts));
//! assert_eq!(team_efforts_text(&plan, item.record(), false), "Web 3, API 0.5");
//! ```

use std::rc::Rc;

use super::efforts::efforts;
use super::habit::Habit;
use super::meaning::{self, Meaning};
use super::names::Names;
use super::why::Why;
use crate::base::number::{Number, latin_digits};
use crate::model::{Key, Value};

/// The value of `effort_by` that a text stands for: for each part a team, by name or id, and its effort with or without a unit, apart by `,`, `;` or line breaks. A name with one of these
/// stands in double quotes. A team that is named twice has the sum.
///
/// # Errors
/// [`Why::NotANumber`] where it is no such text; [`Why::NoSuchEntry`] with the name of a team that is not there; what is wrong with an amount.
pub fn parse_team_efforts(text: &str, names: &Names<'_>, habit: Habit, meaning: &Meaning) -> Result<Value, Why> {
    let mut found: Vec<(Rc<str>, f64)> = Vec::new();
    for (team, effort) in named_efforts(text, names, habit, meaning)? {
        let missing = || Why::NoSuchEntry { list: Key::Teams, name: team.as_str().into() };
        let team = names.find(Key::Teams, &team).ok_or_else(missing)?;
        match found.iter_mut().find(|(known, _)| known == team) {
            Some((_, sum)) => *sum += effort,
            None => found.push((team.clone(), effort)),
        }
    }
    let value = |(team, effort)| Some((team, Value::num(effort)?));
    let values: Option<Vec<(Rc<str>, Value)>> = found.into_iter().map(value).collect();
    values.filter(|values| !values.is_empty()).map(|values| Value::Map(values.into())).ok_or(Why::NotANumber)
}

/// The names of teams in such a text, there or not, each with its effort in the plan's unit; at least one.
///
/// # Errors
/// As for [`parse_team_efforts`], but that a team need not be there.
pub fn named_efforts(
    text: &str,
    names: &Names<'_>,
    habit: Habit,
    meaning: &Meaning,
) -> Result<Vec<(String, f64)>, Why> {
    let parts = parts(text, habit.decimal_comma).into_iter();
    let all: Vec<(String, f64)> =
        parts.map(|part| one(part.trim(), names, habit, meaning)).collect::<Result<_, Why>>()?;
    if all.is_empty() { Err(Why::NotANumber) } else { Ok(all) }
}

/// The parts of an effort as [`parse_team_efforts`] reads them; `name` gives what means a team alone. Amounts with a decimal comma stand apart by semicolons.
pub(super) fn efforts_text(name: &dyn Fn(&str) -> String, parts: &[(Rc<str>, Value)], decimal_comma: bool) -> String {
    let part = |(team, effort): &(Rc<str>, Value)| {
        let name = name(team);
        // What ends in an amount would take the one behind it for more of that.
        let odd =
            name.contains([',', ';', ':', '=', '\n', '\r', '"']) || name.chars().any(|sign| sign.is_ascii_digit());
        let amount = effort.as_num().and_then(Number::new).map_or_else(String::new, |number| number.to_string());
        let amount = if decimal_comma { amount.replace('.', ",") } else { amount };
        if odd { format!("\"{}\" {amount}", name.replace('"', "\"\"")) } else { format!("{name} {amount}") }
    };
    let parts = parts.iter().filter(|(_, effort)| effort.as_num().is_some()).map(part);
    parts.collect::<Vec<String>>().join(if decimal_comma { "; " } else { ", " })
}

/// The parts of a text. A comma between digits is one of decimals where they are written so.
fn parts(text: &str, decimal_comma: bool) -> Vec<&str> {
    let (mut quoted, mut from, mut found) = (false, 0, Vec::new());
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    for (at, sign) in text.char_indices() {
        quoted ^= sign == '"';
        let parts = match sign {
            ';' | '\n' | '\r' => true,
            ',' => !(decimal_comma && at > 0 && is_digit(at - 1) && is_digit(at + 1)),
            _ => false,
        };
        if parts && !quoted {
            found.push(&text[from..at]);
            from = at + sign.len_utf8();
        }
    }
    found.push(&text[from..]);
    found.into_iter().filter(|part| !part.trim().is_empty()).collect()
}

/// One part: the team in front of its effort.
fn one(part: &str, names: &Names<'_>, habit: Habit, meaning: &Meaning) -> Result<(String, f64), Why> {
    let amount = |text: &str| meaning::number(Key::Effort, text, habit, meaning).map(Number::get);
    let is_amount = |text: &str| efforts(&latin_digits(text), habit.decimal_comma).is_some();
    if let Some(rest) = part.strip_prefix('"') {
        let end = closing(rest).ok_or(Why::NotANumber)?;
        return Ok((rest[..end].replace("\"\"", "\""), amount(behind(&rest[end + 1..]))?));
    }
    let mut unknown = None;
    let apart = |(_, sign): &(usize, char)| sign.is_whitespace() || [':', '='].contains(sign);
    for (at, sign) in part.char_indices().filter(apart) {
        let (name, rest) = (part[..at].trim_end(), behind(&part[at + sign.len_utf8()..]));
        if name.is_empty() || !is_amount(rest) {
            continue;
        }
        if names.find(Key::Teams, name).is_some() {
            return Ok((name.to_owned(), amount(rest)?));
        }
        unknown = unknown.or(Some((name, rest)));
    }
    // An amount alone, or words alone, are no part.
    match unknown.filter(|(name, _)| !is_amount(name) && name.chars().any(char::is_alphabetic)) {
        Some((name, rest)) => Ok((name.to_owned(), amount(rest)?)),
        None => Err(Why::NotANumber),
    }
}

fn behind(text: &str) -> &str {
    text.trim_start_matches([':', '=', ' ', '\t', '\u{a0}'])
}

/// The place of the quote that ends a quoted name.
fn closing(text: &str) -> Option<usize> {
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        if sign == '"' {
            match signs.peek() {
                Some((_, '"')) => drop(signs.next()),
                _ => return Some(at),
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::schema::ValueShape;
    use crate::wire::canonical::value_text;
    use crate::wire::read;

    fn said(text: &str, decimal_comma: bool) -> String {
        let plan = r#"{"format":"plan-widget","version":1,"teams":[{"id":"web","name":"Web"},{"id":"api","name":"API"},{"id":"t2","name":"Team 2"},{"id":"q","name":"Ops, \"night\""}],"items":[]}"#;
        let plan = read(plan).expect("a plan");
        let habit = Habit { decimal_comma, ..Habit::default() };
        match parse_team_efforts(text, &Names::new(&plan), habit, &Meaning::of(&plan)) {
            Ok(value) => value_text(&value, &ValueShape::AmountMap),
            Err(why) => why.to_string(),
        }
    }

    #[test]
    fn teams_stand_in_front_of_their_efforts() {
        for (text, expected) in [
            ("Web 3, API 2", r#"{"web":3,"api":2}"#),
            ("web: 3; api = 0.5", r#"{"web":3,"api":0.5}"#),
            ("Web 2 weeks\nAPI 5d", r#"{"web":0.5,"api":0.25}"#),
            ("Team 2 3", r#"{"t2":3}"#),
            ("Web 1, web 2", r#"{"web":3}"#),
            (r#""Ops, ""night""" 1.5, Web 1"#, r#"{"q":1.5,"web":1}"#),
            ("Mobile 3, API 2", "there is no Mobile"),
            ("3", "a number is expected"),
            ("3 weeks", "a number is expected"),
            ("Web", "a number is expected"),
            ("", "a number is expected"),
        ] {
            assert_eq!(said(text, false), expected, "{text}");
        }
        assert_eq!(said("Web 1,5, API 2", true), r#"{"web":1.5,"api":2}"#);
        assert_eq!(said("Web 1,5; API 2", true), r#"{"web":1.5,"api":2}"#);
    }
}
