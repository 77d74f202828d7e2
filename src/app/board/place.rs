//! The place of an item on a board: the values of the field that its columns are, in order, and what gives an item one of them.

use std::rc::Rc;

use crate::app::doc::Doc;
use crate::app::grid::column_text::column_name_in;
use crate::app::grid::{groups, text as grid_text};
use crate::app::options::BoardBy;
use crate::app::text::word_name;
use crate::app::timeline::entries::{calendar, now};
use crate::app::timeline::planning_text;
use crate::app::timeline::time::ItemTimes;
use crate::base::day::Day;
use crate::base::map::{Map, Set};
use crate::base::order;
use crate::base::say::board as say;
use crate::model::schema::{HORIZON, ITEM, MOSCOW, STATUS, ValueShape};
use crate::model::words::{FieldKind, Horizon};
use crate::model::{Item, Key, Plan, Value};
use crate::query::Column;
use crate::query::custom_field::{self, CustomField};
use crate::schedule::calendar::{CalendarUnit, FiscalCalendar};

/// A field with more values makes no board.
const FEW: usize = 16;

/// The fields that a board can stand by: MoSCoW, horizon, and every other with few values.
pub fn offered(plan: &Plan) -> Vec<BoardBy> {
    let fits = |column: &Column| match column {
        Column::Field(Key::Moscow | Key::Horizon | Key::Tags) => false,
        Column::Field(Key::Status) => true,
        Column::Field(key) if crate::model::schema::ESTIMATES.contains(key) => false,
        Column::Custom(_, FieldKind::Number | FieldKind::Date) => false,
        column => (1..=FEW).contains(&values(plan, BoardBy::Field(*column)).len()),
    };
    let fields = groups::offered(plan).into_iter().filter(fits).map(BoardBy::Field);
    [BoardBy::Moscow, BoardBy::Horizon].into_iter().chain(fields).collect()
}

/// The values that have a column each: a closed list of words whole, a list of the plan in its order, other values in the order of the alphabet.
pub fn values(plan: &Plan, by: BoardBy) -> Vec<Rc<str>> {
    let known: Vec<Rc<str>> = match by {
        BoardBy::Moscow => return words(MOSCOW),
        BoardBy::Horizon => return words(HORIZON),
        BoardBy::Field(Column::Field(Key::Status)) => return words(STATUS),
        BoardBy::Field(Column::Field(key)) => match key {
            Key::Team => ids(plan, Key::Teams),
            Key::Timebox => ids(plan, Key::Timeboxes),
            Key::Objectives => return ids(plan, Key::Objectives),
            _ => Vec::new(),
        },
        BoardBy::Field(Column::Custom(at, _)) => {
            custom_field::custom_fields(plan).get(usize::from(at)).map(|own| own.choices.clone()).unwrap_or_default()
        }
        BoardBy::Field(_) => Vec::new(),
    };
    let BoardBy::Field(column) = by else { return known };
    let own = custom(plan, column);
    let mut seen: Set<Rc<str>> = known.iter().cloned().collect();
    let mut more: Vec<Rc<str>> = Vec::new();
    let is_known = |item: &Item, seen: &Set<Rc<str>>| match column {
        Column::Field(key) => item.text(key).is_none_or(|value| seen.contains(value)),
        _ => false,
    };
    for item in plan.items().iter().filter(|item| item.raw().is_none()) {
        // Most items have a value that another has had.
        if is_known(item, &seen) {
            continue;
        }
        if let Some(value) = plain_value(item, column, own.as_ref()).filter(|value| seen.insert(value.clone())) {
            more.push(value);
            if known.len() + more.len() > FEW {
                break;
            }
        }
    }
    let texts: Vec<&str> = more.iter().map(|value| &**value).collect();
    let sorted = order::sorted_texts(&texts, false);
    known.into_iter().chain(sorted.into_iter().map(|at| more[at as usize].clone())).collect()
}

fn words(words: &[&str]) -> Vec<Rc<str>> {
    words.iter().map(|word| Rc::from(*word)).collect()
}

fn ids(plan: &Plan, list: Key) -> Vec<Rc<str>> {
    plan.list(list).iter().map(|entry| entry.id()).filter(|id| !id.is_empty()).map(Rc::from).collect()
}

fn custom(plan: &Plan, column: Column) -> Option<CustomField> {
    match column {
        Column::Custom(at, _) => custom_field::custom_fields(plan).into_iter().nth(usize::from(at)),
        _ => None,
    }
}

fn plain_value(item: &Item, column: Column, own: Option<&CustomField>) -> Option<Rc<str>> {
    let value = match (column, own) {
        (Column::Field(key), _) => item.text(key).map(Rc::from),
        (_, Some(own)) => custom_field::field_text(item, &own.key),
        _ => None,
    };
    value.filter(|value| !value.is_empty())
}

/// The name of the column of a value.
pub fn value_name(plan: &Plan, by: BoardBy, value: Option<&str>) -> Rc<str> {
    match (by, value) {
        (BoardBy::Moscow, None) => say::not_sorted().into(),
        (BoardBy::Horizon, None) => planning_text::horizon_name(None).into(),
        (BoardBy::Field(column), None) => grid_text::without(&column_name_in(plan, column)).into(),
        (BoardBy::Field(Column::Field(key)), Some(value)) => match key {
            Key::Team => entry_name(plan, Key::Teams, value),
            Key::Timebox => entry_name(plan, Key::Timeboxes, value),
            Key::Objectives => entry_name(plan, Key::Objectives, value),
            Key::Status | Key::Kind => word_name(value).into(),
            _ => value.into(),
        },
        (BoardBy::Moscow | BoardBy::Horizon, Some(value)) => word_name(value).into(),
        (BoardBy::Field(_), Some(value)) => value.into(),
    }
}

fn entry_name(plan: &Plan, list: Key, id: &str) -> Rc<str> {
    plan.find(list, id).map_or_else(|| Rc::from(id), |entry| Rc::from(entry.display_name()))
}

/// The tables that say where many items of a plan stand.
pub struct PlaceContext {
    by: BoardBy,
    own: Option<CustomField>,
    /// The objective of each objective and key result, by id.
    objectives: Map<Rc<str>, Rc<str>>,
    calendar: FiscalCalendar,
    now: Day,
}

impl PlaceContext {
    /// For the items of a document on a board.
    pub fn new(doc: &Doc, by: BoardBy) -> PlaceContext {
        let plan = &doc.plan;
        let mut objectives = Map::default();
        if by == BoardBy::Field(Column::Field(Key::Objectives)) {
            for objective in plan.objectives() {
                let results = objective.key_results().iter().map(|result| result.id());
                for id in [objective.id()].into_iter().chain(results) {
                    objectives.entry(Rc::from(id)).or_insert_with(|| Rc::from(objective.id()));
                }
            }
        }
        let own = match by {
            BoardBy::Field(column) => custom(plan, column),
            _ => None,
        };
        PlaceContext { by, own, objectives, calendar: calendar(plan), now: now(doc) }
    }

    /// The value whose column an item stands in; of several objectives the first that the plan has.
    pub fn value(&self, item: &Item) -> Option<Rc<str>> {
        match self.by {
            BoardBy::Moscow => item.moscow().map(|class| class.word().into()),
            BoardBy::Horizon => horizon(item, self.now, self.calendar).map(Rc::from),
            BoardBy::Field(Column::Field(Key::Objectives)) => {
                item.objectives().find_map(|id| self.objectives.get(id).cloned())
            }
            BoardBy::Field(column) => plain_value(item, column, self.own.as_ref()),
        }
    }

    /// The custom field that the columns are.
    pub fn own(&self) -> Option<&CustomField> {
        self.own.as_ref()
    }

    /// The key of the format that the columns are, and its value for an item that is to stand in a column. What it serves beside the objective of
    /// its old column stays.
    pub fn key_value(&self, item: Option<&Item>, value: Option<&str>) -> Option<(Key, Option<Value>)> {
        let key = match self.by {
            BoardBy::Moscow => Key::Moscow,
            BoardBy::Horizon => Key::Horizon,
            BoardBy::Field(column) => column.key()?,
        };
        let word = |words: &'static [&'static str], value: &str| {
            words.iter().find(|word| **word == value).map(|word| Value::Word(word))
        };
        let made = match (ITEM.shape(key)?, value) {
            _ if key == Key::Objectives => {
                let old = item.and_then(|item| self.value(item));
                let own = |id: &&str| self.objectives.get(*id) != old.as_ref() || old.is_none();
                let kept: Vec<&str> = item.into_iter().flat_map(Item::objectives).filter(own).collect();
                let first = value.into_iter().chain(kept.into_iter().filter(|id| Some(*id) != value));
                let all: Vec<&str> = first.collect();
                (!all.is_empty()).then(|| Value::texts(all))
            }
            (_, None) => None,
            (ValueShape::Word(words), Some(value)) => word(words, value),
            (_, Some(value)) => Some(Value::text(value)),
        };
        Some((key, made))
    }
}

/// The horizon of an item: of what has dates, now is what starts in the (fiscal) quarter of `now` or before, next the quarter after; what has none
/// says it itself.
pub fn horizon(item: &Item, now: Day, calendar: FiscalCalendar) -> Option<&'static str> {
    let Some(when) = ItemTimes::of(item) else {
        return item.horizon().map(Horizon::word);
    };
    let first = when.range(calendar.fiscal_start()).first;
    let ahead = calendar.index(first, CalendarUnit::Quarter) - calendar.index(now, CalendarUnit::Quarter);
    Some(HORIZON[ahead.clamp(0, 2) as usize])
}
