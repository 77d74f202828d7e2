//! Pasting a block of cells over the grid.

use crate::app::grid::column_text;
use crate::app::grid::own_values::own_json;
use crate::app::grid::text as grid_text;
use crate::app::items::maps::map_with;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::import::handler::handle;
use crate::app::import::msg::ImportMsg;
use crate::app::import::update as import;
use crate::app::items::{adding as fresh, estimates, update as edit};
use crate::app::ui::Ui;
use crate::base::map::Map;
use crate::base::number::parse_typed;
use crate::edit::Command;
use crate::exchange::cell::{Habit, Why, parse_in};
use crate::exchange::habit::habits;
use crate::exchange::import::layout;
use crate::exchange::import::reading::{Around, Reading, Told, read};
use crate::exchange::names::Names;
use crate::exchange::table;
use crate::model::schema::ITEM;
use crate::model::{Entry, Item, ItemIndex, Key, Plan, Record, Uid, Value};
use crate::query::Column;
use crate::query::custom_field::{self, CustomField};

/// The rows of a block on their way into the plan.
struct PastedRows<'a> {
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
    odd: Vec<String>,
}

impl PastedRows<'_> {
    /// Puts one cell into an item, which is the item as the cells before have left it.
    fn put(&mut self, context: &mut UpdateContext, item: &mut Record, column: Column, cell: &str) {
        let understood = match column {
            Column::Field(key) => self.put_field(context, item, key, cell),
            Column::Criterion(at) => self.put_criterion(item, usize::from(at), cell),
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
        if !understood {
            self.odd.push(cell.to_owned());
        }
    }

    fn set(&mut self, item: &mut Record, key: Key, value: Option<Value>) {
        item.set(&ITEM, key, value.clone());
        self.values.push((item.uid, key, value));
    }

    fn put_field(&mut self, context: &mut UpdateContext, item: &mut Record, key: Key, cell: &str) -> bool {
        let mut parsed = parse_in(key, cell, &self.names, self.habit);
        if let Err(Why::NoSuchEntry { list: Key::Teams, name }) = &parsed {
            // A team that is not there yet is made, as when its name is typed.
            let teams = &mut self.teams;
            let team = self.made.entry(name.clone()).or_insert_with(|| {
                teams.push(edit::new_team(context, name));
                teams[teams.len() - 1].clone()
            });
            parsed = Ok(Some(Value::text(team.id())));
        }
        match parsed {
            Ok(value) => self.set(item, key, value),
            Err(_) => match estimates::ranged(self.plan, &Item::from(Rc::new(item.clone())), key, cell, self.habit) {
                Some(pair) => pair.into_iter().for_each(|(key, value)| self.set(item, key, value)),
                None => return false,
            },
        }
        true
    }

    fn put_criterion(&mut self, item: &mut Record, at: usize, cell: &str) -> bool {
        let Some(criterion) = self.plan.criteria().get(at) else { return false };
        let value = parse_typed(cell, self.habit.decimal_comma).and_then(Value::num);
        if value.is_none() && !cell.trim().is_empty() {
            return false;
        }
        let held = Item::from(Rc::new(item.clone()));
        let Some(map) = map_with(&held, Key::Criteria, criterion.id(), value) else { return false };
        self.set(item, Key::Criteria, map);
        true
    }
}

/// A block with a header is shown as an import. Any other sets the cells from `at` and the first of `columns` on; rows past the last one become new items. Where several
/// rows are chosen it goes over those, again and again if it fits into them a whole number of times. One step of undo. Cells that cannot be understood stay as they were
/// and are counted in what is said.
pub fn paste_cells(context: &mut UpdateContext, at: Uid, columns: &[Column], pasted: &str) {
    if !context.ui.editable(context.doc) {
        return;
    }
    let plan = context.doc.plan.clone();
    let Some(place) = plan.item_index(at) else { return };
    let block = match table::block(pasted) {
        Ok(block) => block,
        Err(why) => return import::refuse(context, why),
    };
    let wide = table::width(&block);
    // Ranks come from scores: whole rows begin with their title.
    let columns = match columns.split_first() {
        Some((Column::Rank, rest)) if wide > 1 => rest,
        Some((Column::Rank, _)) => return context.fail(grid_text::NO_PASTED_RANK),
        _ => columns,
    };
    // A table with its own header knows its columns: it comes in as new items, looked at first, and overwrites nothing.
    if block.len() > 1 && layout::has_header(&block) {
        return handle(context, ImportMsg::PreviewTable(pasted.into()));
    }
    let chosen = chosen(context.ui, &plan, at);
    // A title is one row's own.
    if !chosen.is_empty() && wide == 1 && columns.first() == Some(&Column::TITLE) {
        return context.fail(grid_text::NO_PASTED_TITLES);
    }
    let first = chosen.first().copied().unwrap_or(place);
    let behind = chosen.last().copied().unwrap_or(first);
    let shown = &context.ui.items.rows;
    let from = |at: ItemIndex| shown.iter().position(|row| *row == at).map_or(&[][..], |from| &shown[from..]);
    let targets: Vec<ItemIndex> = match chosen.len() {
        0 => from(first).to_vec(),
        _ => chosen.iter().chain(from(behind).iter().skip(1)).copied().collect(),
    };
    let fits = chosen.len().is_multiple_of(block.len());
    let count = if fits && !chosen.is_empty() { chosen.len() } else { block.len() };
    let mut rows = PastedRows {
        plan: &plan,
        names: Names::new(&plan),
        habit: Habit { decimal_comma: context.ui.locale.decimal_comma(), day_first: None },
        own: custom_field::custom_fields(&plan),
        values: Vec::new(),
        extras: Vec::new(),
        teams: Vec::new(),
        made: Map::default(),
        odd: Vec::new(),
    };
    let shares = columns
        .iter()
        .position(|column| *column == Column::Field(Key::Confidence))
        .filter(|at| are_shares(&block, *at, &plan));
    let mut added = Vec::new();
    for (row, cells) in block.iter().cycle().take(count).enumerate() {
        let known = targets.get(row).map(|at| plan.items()[*at].record().clone());
        let is_new = known.is_none();
        let mut item = Rc::unwrap_or_clone(known.unwrap_or_else(|| fresh::new_item(context, Vec::new())));
        let before = rows.values.len();
        // A row that is shorter than the longest empties the rest of its cells.
        for (at, column) in columns.iter().enumerate().take(wide) {
            let cell = cells.get(at).map_or("", String::as_str);
            rows.put(context, &mut item, *column, if shares == Some(at) && is_one(cell) { "100%" } else { cell });
        }
        if is_new {
            rows.values.truncate(before);
            added.push(Rc::new(item));
        }
    }
    let PastedRows { values, extras, teams, odd, .. } = rows;
    let new = added.len();
    let insert = Command::Insert { list: Key::Items, index: plan.items().len(), records: added };
    let teams = Command::Insert { list: Key::Teams, index: plan.teams().len(), records: teams };
    let set = Command::Set { list: Key::Items, values };
    let command = Command::All(vec![teams, set, insert, Command::SetCustomFields(extras)]);
    let name = columns.first().filter(|_| wide == 1).map(|column| column_text::column_name_in(&plan, *column));
    let revision = context.doc.revision;
    crate::app::transaction::edit(context, &command, grid_text::pasted(count).into());
    if !odd.is_empty() {
        context.fail(grid_text::not_pasted(&odd));
    } else if context.doc.revision != revision {
        let said = grid_text::pasted_into(name.as_deref(), count, chosen.len(), new);
        context.say(if shares.is_some() { format!("{said} {}", grid_text::PASTED_SHARES) } else { said });
    }
}

/// True if a column of a pasted block holds shares from 0 to 1, such as 0.5, 0.8 and 1, as an import would read it: the 1 among them is all of it.
fn are_shares(block: &[Vec<String>], at: usize, plan: &Plan) -> bool {
    let cells = block.iter().filter_map(|row| row.get(at)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let columns = [cells.collect::<Vec<&str>>()];
    let Some((habit, _)) = habits(&columns, None).first().copied() else { return false };
    let around = Around { plan, method: plan.method(), day_first: None };
    read(Key::Confidence, "", &columns[0], habit, &around) == (Reading::Share, Told::Cells)
}

fn is_one(cell: &str) -> bool {
    cell.trim().replace(',', ".").parse::<f64>() == Ok(1.0)
}

/// The rows that are chosen together with the one a block is pasted into, from the top; none where it stands alone.
fn chosen(ui: &Ui, plan: &Plan, at: Uid) -> Vec<ItemIndex> {
    if ui.items.selection.len() < 2 || !ui.items.selection.contains(&at) {
        return Vec::new();
    }
    let uid = |row: &ItemIndex| plan.items()[*row].uid;
    ui.items.rows.iter().copied().filter(|row| ui.items.selection.contains(&uid(row))).collect()
}
