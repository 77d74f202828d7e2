//! The values that the cells of a table become, by their column's use.

use crate::base::map::Map;
use crate::base::number::{Number, parse_typed};
use crate::base::period::Period;
use std::rc::Rc;

use super::super::cell::{Habit, Meaning, Why, find_all, one_line, parse_as, parse_dependency, split_list};
use super::super::dates::{self, NoDate, clock};
use super::super::names::{Names, fold, list_of};
use super::super::team_efforts::named_efforts;
use super::super::words::{is_nobody, is_nothing, yes_or_no};
use super::super::{fiscal, habit, ranges};
use super::cells::{Becomes, Link, Named, TableColumn};
use super::clean::{
    has_markup, is_error, is_formula, is_markup, last_of_path, person, plain_text, squeezed, unbracketed,
    without_address, without_bullet, without_tags,
};
use super::headers;
use super::level_facts::LevelFacts;
use super::levels::ParentLevel;
use super::reading::Told;
use super::usage::Use;
use crate::model::depends::DependencyRule;
use crate::model::schema::ESTIMATES;
use crate::model::words::FieldKind as Kind;
use crate::model::{Key, Value};
use crate::wire::json;

/// The rows of the table by id and by title.
pub struct Rows {
    pub(super) by_id: Map<String, usize>,
    pub(super) by_title: Map<String, usize>,
    /// The rows that the tool's second sort of ids calls, and those with these addresses.
    pub(super) by_other: Map<String, usize>,
    /// The levels above the rows.
    pub(super) levels: LevelFacts,
    /// The row that each stands under, where the shape of the source says so.
    pub(super) above: Vec<Option<usize>>,
    /// The rows by their number in the table, from 1, where it has no ids.
    by_number: Map<usize, usize>,
    /// True if descriptions are written in HTML, so that titles may be too.
    markup: bool,
    /// True if the table has a column of starts, and true if it has one of ends.
    times: [bool; 2],
}

impl Rows {
    /// Those of a table with these columns. `above` has the row that each stands under, where the shape of the source says so.
    pub fn new(rows: &[Vec<String>], columns: &[TableColumn], above: Vec<Option<usize>>) -> Rows {
        let at = |key: Key| columns.iter().position(|column| column.usage == Use::Key(key));
        let index = |column: Option<usize>| {
            let mut map = Map::default();
            for (at, row) in rows.iter().enumerate() {
                let name =
                    column.and_then(|column| row.get(column)).map_or_else(String::new, |cell| fold(&plain_text(cell)));
                if !name.is_empty() {
                    map.entry(name).or_insert(at);
                }
            }
            map
        };
        let times = [Key::Start, Key::End].map(|key| at(key).is_some());
        let mut by_other = index(at(Key::Link));
        let is_id = |column: &TableColumn| column.usage == Use::LeaveOut && headers::is_other_id(&column.name);
        for column in columns.iter().enumerate().filter(|(_, column)| is_id(column)).map(|(at, _)| at) {
            by_other.extend(index(Some(column)));
        }
        let by_title = index(at(Key::Title));
        let levels = LevelFacts::new(rows, columns, &by_title);
        let described = at(Key::Notes).map(|at| rows.iter().filter_map(move |row| row.get(at)));
        let markup = described.is_some_and(|mut cells| cells.any(|cell| is_markup(cell)));
        Rows { by_id: index(at(Key::Id)), by_title, by_other, levels, above, by_number: Map::default(), markup, times }
    }

    /// The same, with the numbers of the rows: what has no ids of its own may be meant by them.
    pub fn with_numbers(mut self, numbers: impl Iterator<Item = usize>) -> Rows {
        if self.by_id.is_empty() {
            self.by_number = numbers.enumerate().map(|(row, number)| (number, row)).collect();
        }
        self
    }

    /// A row by its id, then an item of the plan by id or title, then a row by its title.
    pub(super) fn find(&self, name: &str, names: &Names<'_>) -> Result<Link, Why> {
        let one = |name: &str| {
            let folded = fold(name);
            let row = self.by_id.get(&folded).copied().map(Link::Row);
            let known = || names.find(Key::Items, name).cloned().map(Link::Item);
            let titled = || self.by_title.get(&folded).copied().map(Link::Row);
            row.or_else(known).or_else(titled)
        };
        let missing = || Why::NoSuchEntry { list: Key::Items, name: Rc::from(name) };
        let bare = name.trim_start_matches('#');
        let numbered = || self.by_number.get(&bare.parse::<usize>().ok()?).copied().map(Link::Row);
        one(name).or_else(|| one(bare)).or_else(numbered).ok_or_else(missing)
    }

    /// The same with how it waits behind it: `3FS+2 days` of a project's plan.
    fn find_ruled(&self, name: &str, names: &Names<'_>) -> Result<(Link, DependencyRule), Why> {
        parse_dependency(name, |name| self.find(name, names))
    }

    /// The value that a cell of a column becomes.
    pub fn becomes(
        &self,
        row: usize,
        text: &str,
        column: &TableColumn,
        names: &Names<'_>,
        meaning: &Meaning,
    ) -> Becomes {
        let text = text.trim();
        if text.is_empty() {
            return Becomes::Nothing;
        }
        let key = match column.usage {
            Use::LeaveOut | Use::Check => return Becomes::Nothing,
            Use::Notes => return Becomes::Note,
            Use::Own => return own_value(text, column),
            Use::Span => return self.time(Key::Start, text, column, names, true),
            Use::BoxStart | Use::BoxEnd => return box_day(text, column),
            Use::Relations => return self.relations(text, names),
            Use::Blocks => Key::DependsOn,
            Use::Key(Key::Id) => return Becomes::Value(Value::text(&plain_text(text))),
            Use::Key(key) => key,
        };
        if is_error(text) {
            return Becomes::Problem(Why::ErrorCell);
        }
        if key != Key::Title && key != Key::Notes && is_formula(text) {
            return Becomes::Emptied;
        }
        if list_of(key).is_some() && is_nothing(text) {
            return Becomes::Emptied;
        }
        let named = |name: &str, list| match names.find(list, name) {
            Some(id) => Named::Known(id.clone()),
            None => Named::New(Rc::from(name)),
        };
        match (key, list_of(key)) {
            (Key::Parent, _) if is_nothing(text) => Becomes::Emptied,
            (Key::Parent, _) => match self.find_parent(row, text, ParentLevel::called(&column.name), names) {
                Ok(Some(link)) => Becomes::Links(vec![(link, DependencyRule::default())]),
                Ok(None) => Becomes::Nothing,
                Err(why) => Becomes::Problem(why),
            },
            (Key::DependsOn, _) => match find_all(text, |name| self.find_ruled(&without_address(name), names)) {
                Ok(links) => Becomes::Links(links),
                Err(why) => Becomes::Problem(why),
            },
            (Key::Objectives, Some(list)) => {
                Becomes::Names(split_list(text).iter().map(|name| named(&without_address(name), list)).collect())
            }
            (_, Some(list)) => Becomes::Names(vec![named(&squeezed(&last_of_path(&without_address(text))), list)]),
            (Key::EffortBy, _) => efforts_of_teams(text, column, names, meaning),
            (Key::Start | Key::End, _) => self.time(key, text, column, names, false),
            (Key::Tags, _) => tags(text),
            (Key::Status, _) if says_done(&column.name) && yes_or_no(text).is_some() => match yes_or_no(text) {
                Some(true) => Becomes::Value(Value::Word("done")),
                _ => Becomes::Nothing,
            },
            (Key::Notes, _) if is_markup(text) => Becomes::Value(Value::text(&without_tags(text))),
            (Key::Owner, _) if unbracketed(text).is_empty() || is_nobody(text) || is_nothing(text) => Becomes::Emptied,
            (Key::Owner, _) => Becomes::Value(Value::text(&person(&without_address(text)))),
            (Key::Notes, _) if fold(text) == "null" => Becomes::Nothing,
            (Key::Title, _) if self.markup && has_markup(text) => {
                Becomes::Value(Value::text(&one_line(&without_tags(text))))
            }
            (Key::Title, _) => Becomes::Value(Value::text(&one_line(without_bullet(text)))),
            _ => estimate(key, text, column, names, meaning),
        }
    }

    fn time(&self, key: Key, text: &str, column: &TableColumn, names: &Names<'_>, both: bool) -> Becomes {
        if is_nothing(text) {
            return Becomes::Emptied;
        }
        let order = column.habit.day_first;
        let value = |key: Key, period: Period| in_plan(key, period, column, names);
        match dates::parse(text, order) {
            Ok(period) if both && period.as_day().is_none() => {
                Becomes::Span(value(Key::Start, period), value(Key::End, period))
            }
            // One day of a column of times is when something is due.
            Ok(period) if both => Becomes::Span(Value::text(""), value(Key::End, period)),
            Ok(period) => Becomes::Value(value(key, period)),
            Err(NoDate::Ambiguous) => Becomes::Problem(Why::AmbiguousDate),
            Err(NoDate::Unreadable) => match dates::span(text, order) {
                Ok((from, to)) if both || !self.times[usize::from(key == Key::Start)] => {
                    Becomes::Span(value(Key::Start, from), value(Key::End, to))
                }
                // A week is as good as its first day for a start, and its last for an end.
                Ok((from, to)) if text.len() < 12 => {
                    Becomes::Value(value(key, if key == Key::Start { from } else { to }))
                }
                Err(NoDate::Ambiguous) => Becomes::Problem(Why::AmbiguousDate),
                _ => Becomes::Problem(Why::NotADate),
            },
        }
    }

    /// `blocks #12, blocked by #7`: what is neither stays a note.
    fn relations(&self, text: &str, names: &Names<'_>) -> Becomes {
        let (mut waits, mut blocks, mut more) = (Vec::new(), Vec::new(), false);
        for part in split_list(text) {
            let lower = fold(&part);
            let after = |words: &[&str]| {
                words
                    .iter()
                    .find_map(|word| lower.strip_prefix(word))
                    .map(|rest| part[part.len() - rest.len()..].trim().to_owned())
            };
            let waiting = after(&["is blocked by ", "blocked by ", "follows ", "depends on "]);
            let blocking = waiting.is_none().then(|| after(&["blocks ", "precedes "])).flatten();
            match (waiting.map(|name| self.find(&name, names)), blocking.map(|name| self.find(&name, names))) {
                (Some(Ok(link)), _) => waits.push(link),
                (_, Some(Ok(link))) => blocks.push(link),
                (Some(Err(why)), _) | (_, Some(Err(why))) => return Becomes::Problem(why),
                // Of other sorts of links the plan has none.
                _ => more = true,
            }
        }
        if waits.is_empty() && blocks.is_empty() {
            return Becomes::Note;
        }
        Becomes::Relations(waits, blocks, more)
    }
}

/// True if a column of ticks is called by what is done.
fn says_done(name: &str) -> bool {
    headers::called(name).is_some_and(|called| called.usage == Use::Key(Key::Progress))
}

/// A number, a word or a text; an estimate may be a range.
fn estimate(key: Key, text: &str, column: &TableColumn, names: &Names<'_>, meaning: &Meaning) -> Becomes {
    if super::guess::is_numeric(key) && habit::is_open(text) && column.doubt.mixed {
        return Becomes::Problem(Why::AmbiguousNumber);
    }
    match parse_as(key, text, names, column.habit, meaning) {
        // A tracker's zero is an estimate that nobody has made.
        Ok(Some(Value::Num(zero))) if key == Key::Effort && zero.get() == 0.0 && column.told == Told::Tool => {
            Becomes::Emptied
        }
        Ok(Some(value)) => Becomes::Value(value),
        Ok(None) => Becomes::Emptied,
        Err(why) => ranged(key, text, column, names, meaning).unwrap_or(Becomes::Problem(why)),
    }
}

/// The efforts of teams: of the one that the column's name says, else of those that the cell names.
fn efforts_of_teams(text: &str, column: &TableColumn, names: &Names<'_>, meaning: &Meaning) -> Becomes {
    if is_nothing(text) {
        return Becomes::Emptied;
    }
    let of = |name: &str| match names.find(Key::Teams, name) {
        Some(id) => Named::Known(id.clone()),
        None => Named::New(Rc::from(name)),
    };
    if let Some(team) = headers::team_of_effort(&column.name) {
        return match estimate(Key::Effort, text, column, names, meaning) {
            Becomes::Value(Value::Num(effort)) => Becomes::Efforts(vec![(of(team), effort)]),
            other => other,
        };
    }
    match named_efforts(text, names, column.habit, meaning) {
        Ok(all) => {
            let part = |(name, effort): (String, f64)| Some((of(&name), Number::new(effort)?));
            all.into_iter().map(part).collect::<Option<_>>().map_or(Becomes::Problem(Why::NotANumber), Becomes::Efforts)
        }
        Err(why) => Becomes::Problem(why),
    }
}

fn ranged(key: Key, text: &str, column: &TableColumn, names: &Names<'_>, meaning: &Meaning) -> Option<Becomes> {
    if !ESTIMATES.contains(&key) {
        return None;
    }
    let number = |text: &str| parse_as(key, text, names, column.habit, meaning).ok().flatten()?.as_num();
    // `5-8 days`: the unit behind the second number is that of both.
    let unit = text.trim_start_matches(|sign: char| !sign.is_alphabetic());
    let both = |text: &str| {
        number(text)
            .filter(|_| text.contains(char::is_alphabetic) || unit.is_empty())
            .or_else(|| number(&format!("{text} {unit}")))
    };
    let typed = ranges::read(text, number)
        .filter(|_| unit.is_empty() || text.contains('(') || text.contains(" to "))
        .or_else(|| ranges::read(text, both))?
        .ascending();
    if !ranges::is_range(typed.range) {
        return None;
    }
    let middle = ranges::settled(key, typed, names.plan().method());
    Some(Becomes::Range(Value::num(middle)?, Value::num(typed.range.0)?, Value::num(typed.range.1)?))
}

/// A time as the plan counts it, where the column says from which month its own fiscal years count.
fn in_plan(key: Key, period: Period, column: &TableColumn, names: &Names<'_>) -> Value {
    let period = match fiscal::start_in(&column.name) {
        Some(from) => fiscal::moved(period, from, names.plan().fiscal_start(), key == Key::End),
        None => period,
    };
    Value::text(&period.to_string())
}

fn box_day(text: &str, column: &TableColumn) -> Becomes {
    match dates::parse(text, column.habit.day_first) {
        // A cycle that ends at midnight ends the day before.
        Ok(period) => match period.as_day() {
            Some(day) if column.usage == Use::BoxEnd && clock(text) == Some(0) => {
                Becomes::BoxDay(Value::text(&Period::day(day.add_days(-1)).to_string()))
            }
            _ => Becomes::BoxDay(Value::text(&period.to_string())),
        },
        Err(_) => Becomes::Problem(Why::NotADate),
    }
}

/// Tags without white space around them and the sign in front, each once.
fn tags(text: &str) -> Becomes {
    let mut all: Vec<String> = Vec::new();
    let parts = split_list(unbracketed(text)).into_iter().flat_map(|part| {
        // `#foo #bar` are two.
        let hashed =
            part.starts_with('#') && part.split_whitespace().all(|word| word.starts_with('#') && word.len() > 1);
        if hashed {
            part.split_whitespace().map(|word| word[1..].to_owned()).collect()
        } else {
            vec![squeezed(&without_address(&part))]
        }
    });
    for part in parts.filter(|part| !part.is_empty() && !is_nothing(part)) {
        if !all.iter().any(|known| fold(known) == fold(&part)) {
            all.push(part);
        }
    }
    if all.is_empty() { Becomes::Emptied } else { Becomes::Value(Value::texts(all.iter().map(String::as_str))) }
}

fn own_value(text: &str, column: &TableColumn) -> Becomes {
    if is_formula(text) {
        return Becomes::Emptied;
    }
    if is_error(text) {
        return Becomes::Problem(Why::ErrorCell);
    }
    let quoted = |text: &str| {
        let mut out = String::new();
        json::string_into(&mut out, text);
        Becomes::Own(out.into())
    };
    if is_nothing(text) && column.kind != Kind::Text {
        return Becomes::Emptied;
    }
    match column.kind {
        Kind::Number => match parse_typed(text, column.habit.decimal_comma).and_then(Value::num) {
            Some(Value::Num(number)) => Becomes::Own(number.to_string().into()),
            _ => Becomes::Problem(Why::NotANumber),
        },
        Kind::Date => match dates::parse(text, column.habit.day_first) {
            Ok(period) => quoted(&period.to_string()),
            Err(NoDate::Ambiguous) => Becomes::Problem(Why::AmbiguousDate),
            Err(NoDate::Unreadable) => Becomes::Problem(Why::NotADate),
        },
        Kind::Text | Kind::Choice => quoted(text),
    }
}

/// The kind of a custom field of these cells. A number with a zero in front, a currency or a percent sign stays a text.
pub fn kind_of(name: &str, cells: &[&str], habit: Habit) -> Kind {
    // What calls something by a number is no amount: `2027.10` is another version than `2027.1`.
    const CALLS: [&str; 22] = [
        "version",
        "versions",
        "release",
        "id",
        "key",
        "nr",
        "no",
        "number",
        "parent",
        "task",
        "code",
        "zip",
        "plz",
        "phone",
        "epic",
        "milestone",
        "aufgabe",
        "sku",
        "ref",
        "order",
        "ticket",
        "sprint",
    ];
    let calls =
        super::super::spelling::plain(name).split(' ').any(|word| CALLS.contains(&word) || word.ends_with("version"));
    let all = |test: &dyn Fn(&&str) -> bool| !cells.is_empty() && cells.iter().all(test);
    let bare = |cell: &&str| {
        cell.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ',' | '-' | ' '))
            && !(cell.len() > 1 && cell.starts_with('0') && !cell.contains(['.', ',']))
    };
    if !calls
        && all(&|cell| {
            bare(cell)
                && !(cell.contains('.') && cell.ends_with('0'))
                && cell.len() < 16
                && !habit::is_open(cell)
                && parse_typed(cell, habit.decimal_comma).is_some()
        })
    {
        return Kind::Number;
    }
    if all(&|cell| {
        cell.len() > 4
            && dates::parse(cell, habit.day_first).is_ok()
            && parse_typed(cell, false).is_none()
            && clock(cell).is_none()
    }) {
        return Kind::Date;
    }
    let mut words: Vec<&str> = cells.to_vec();
    words.sort_unstable();
    words.dedup();
    if words.len() <= 12 && words.len() * 2 <= cells.len() && all(&|cell| cell.len() < 40) {
        Kind::Choice
    } else {
        Kind::Text
    }
}
