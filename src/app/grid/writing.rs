//! Writing into many cells at once: what is pasted, filled or emptied becomes one command.

use crate::app::context::UpdateContext;
use crate::app::grid::own_values::own_json;
use crate::app::items::maps::map_with;
use crate::app::items::{estimates, ranges, refusals, update as edit};
use crate::base::map::Map;
use crate::base::number::parse_typed;
use crate::edit::Command;
use crate::exchange::cell::{Habit, Why, parse_in};
use crate::exchange::names::Names;
use crate::model::schema::{ESTIMATES, ITEM};
use crate::model::{Item, Key, Plan, Record, Uid, Value};
use crate::query::Column;
use crate::query::custom_field::{self, CustomField};
use std::rc::Rc;

/// Cells on their way into the plan. A row is handed along as the item that the cells before have left.
pub(super) struct CellWriter<'a> {
    plan: &'a Plan,
    names: Names<'a>,
    habit: Habit,
    own: Vec<CustomField>,
    /// The values that existing items get.
    values: Vec<(Uid, Key, Option<Value>)>,
    /// The values that items get in custom fields.
    extras: Vec<(Uid, Rc<str>, Option<Rc<str>>)>,
    /// New teams, in the order of the block, and the same by name.
    teams: Vec<Rc<Record>>,
    made: Map<Rc<str>, Rc<Record>>,
    /// Texts that could not be understood.
    pub odd: Vec<String>,
    /// The cells that were written, whatever they held.
    written: Vec<(Uid, Column)>,
}

impl<'a> CellWriter<'a> {
    /// Writes into the items of a plan, numbers and dates as the reader types them.
    pub fn new(plan: &'a Plan, habit: Habit) -> CellWriter<'a> {
        CellWriter {
            plan,
            names: Names::new(plan),
            habit,
            own: custom_field::custom_fields(plan),
            values: Vec::new(),
            extras: Vec::new(),
            teams: Vec::new(),
            made: Map::default(),
            odd: Vec::new(),
            written: Vec::new(),
        }
    }

    /// Puts a text into one cell; what cannot be understood leaves it as it was.
    pub fn put(&mut self, context: &mut UpdateContext, item: &mut Record, column: Column, cell: &str) {
        let understood = match column {
            Column::Field(key) => self.put_field(context, item, key, cell),
            Column::Criterion(at) => {
                let value = parse_typed(cell, self.habit.decimal_comma).and_then(Value::num);
                (value.is_some() || cell.trim().is_empty()) && self.put_criterion(item, at, value)
            }
            Column::Custom(at, kind) => {
                match (self.own.get(usize::from(at)), own_json(kind, cell, &self.names, self.habit)) {
                    (Some(own), Ok(json)) => {
                        self.extras.push((item.uid, own.key.clone(), json));
                        true
                    }
                    _ => false,
                }
            }
            Column::Rank | Column::Score | Column::Delay => true,
        };
        if understood {
            self.written.push((item.uid, column));
        } else {
            self.odd.push(cell.to_owned());
        }
    }

    /// Empties a cell; an estimate goes with its range. Whoever empties cells leaves titles out, as every item has one.
    pub fn clear(&mut self, item: &mut Record, column: Column) {
        self.written.push((item.uid, column));
        match column {
            Column::Field(key) => self.give(item, key, None, None),
            Column::Criterion(at) => {
                self.put_criterion(item, at, None);
            }
            Column::Custom(at, _) => {
                let own = self.own.get(usize::from(at)).map(|own| (item.uid, own.key.clone(), None));
                self.extras.extend(own);
            }
            Column::Rank | Column::Score | Column::Delay => {}
        }
    }

    /// Gives a cell what another item has in the same column; an estimate comes with its range.
    pub fn copy(&mut self, item: &mut Record, column: Column, from: &Item) {
        self.written.push((item.uid, column));
        match column {
            Column::Field(key) => self.give(item, key, from.get(key).cloned(), ranges::range(from, key)),
            Column::Criterion(at) => {
                let id = self.plan.criteria().get(usize::from(at)).map(|criterion| criterion.id());
                let value = id.and_then(|id| from.criteria().get(id)).and_then(Value::num);
                self.put_criterion(item, at, value);
            }
            Column::Custom(at, _) => {
                let own = self.own.get(usize::from(at));
                self.extras.extend(own.map(|own| (item.uid, own.key.clone(), from.extra_json(&own.key).cloned())));
            }
            Column::Rank | Column::Score | Column::Delay => {}
        }
    }

    /// The number of values that wait for existing items.
    pub fn mark(&self) -> usize {
        self.values.len()
    }

    /// Forgets the values since a mark: the item that they were put into is new, and comes as a whole.
    pub fn forget_since(&mut self, mark: usize) {
        self.values.truncate(mark);
    }

    /// All of it as one command, with the new items at the end of the list, and the texts that were not understood.
    pub fn finish(self, context: &mut UpdateContext, added: Vec<Rc<Record>>) -> (Command, Vec<String>) {
        let end = self.plan.items().len();
        self.finish_at(context, added, end)
    }

    /// All of it as one command, with the new items from a place in the list on, and the texts that were not understood. What was refused for a cell that is written now is
    /// forgotten, even where the cell held the same before.
    pub fn finish_at(
        self,
        context: &mut UpdateContext,
        added: Vec<Rc<Record>>,
        index: usize,
    ) -> (Command, Vec<String>) {
        let CellWriter { plan, values, extras, teams, odd, written, .. } = self;
        refusals::forget_all(context, &written);
        let teams = Command::Insert { list: Key::Teams, index: plan.teams().len(), records: teams };
        let set = Command::Set { list: Key::Items, values };
        let insert = Command::Insert { list: Key::Items, index, records: added };
        (Command::All(vec![teams, set, insert, Command::SetCustomFields(extras)]), odd)
    }

    fn set(&mut self, item: &mut Record, key: Key, value: Option<Value>) {
        item.set(&ITEM, key, value.clone());
        self.values.push((item.uid, key, value));
    }

    /// Sets a value, and the range around it where there is or was one.
    fn give(&mut self, item: &mut Record, key: Key, value: Option<Value>, range: Option<(f64, f64)>) {
        self.set(item, key, value);
        let held = Item::from(Rc::new(item.clone()));
        if ESTIMATES.contains(&key)
            && (range.is_some() || ranges::range(&held, key).is_some())
            && let Some(ranges) = ranges::with(&held, key, range)
        {
            self.set(item, Key::Ranges, ranges);
        }
    }

    fn put_field(&mut self, context: &mut UpdateContext, item: &mut Record, key: Key, cell: &str) -> bool {
        // An empty cell of a block names nothing: the title stays.
        if key == Key::Title && cell.trim().is_empty() {
            return true;
        }
        let mut parsed = parse_in(key, cell, &self.names, self.habit);
        if let (Key::Team, Err(Why::NoSuchEntry { name, .. })) = (key, &parsed) {
            // A team that is not there yet is made, as when its name is typed.
            let teams = &mut self.teams;
            let team = self.made.entry(name.clone()).or_insert_with(|| {
                teams.push(edit::new_team(context, name));
                teams[teams.len() - 1].clone()
            });
            parsed = Ok(Some(Value::text(team.id())));
        }
        match parsed {
            Ok(value) => self.give(item, key, value, None),
            Err(_) => match estimates::ranged(self.plan, &Item::from(Rc::new(item.clone())), key, cell, self.habit) {
                Some(pair) => pair.into_iter().for_each(|(key, value)| self.set(item, key, value)),
                None => return false,
            },
        }
        true
    }

    fn put_criterion(&mut self, item: &mut Record, at: u8, value: Option<Value>) -> bool {
        let Some(criterion) = self.plan.criteria().get(usize::from(at)) else { return false };
        let held = Item::from(Rc::new(item.clone()));
        let Some(map) = map_with(&held, Key::Criteria, criterion.id(), value) else { return false };
        self.set(item, Key::Criteria, map);
        true
    }
}
