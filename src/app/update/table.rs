//! Pasting a block of cells over the grid.

use super::Turn;
use super::{edit, estimates, import};
use crate::app::text;
use crate::edit::Command;
use crate::exchange::cell::{Habit, Why, parse_in};
use crate::exchange::guess;
use crate::exchange::names::Names;
use crate::exchange::table;
use crate::model::schema::ITEM;
use crate::model::{Key, Record, Uid, Value};

/// A block with a header is shown as an import. Any other sets the cells from `at` and the first of `keys` on; rows past the last one become new items. One step of undo. Cells that cannot be
/// understood stay as they were and are counted in what is said.
pub fn paste_cells(turn: &mut Turn, at: Uid, keys: &[Option<Key>], pasted: &str) {
    if !turn.ui.editable(turn.doc) {
        return;
    }
    let plan = turn.doc.plan.clone();
    let habit = Habit { decimal_comma: turn.ui.locale.decimal_comma(), day_first: None };
    let names = Names::new(&plan);
    let Some(place) = plan.index_of(Key::Items, at) else { return };
    let first = turn.ui.rows.iter().position(|row| *row == place as u32).unwrap_or(0);
    let targets: Vec<Uid> = turn.ui.rows[first..].iter().map(|row| plan.items()[*row as usize].uid).collect();
    let block = table::block(pasted);
    // A table with its own header knows its columns: it comes in as new items, looked at first, and overwrites nothing.
    if block.len() > 1 && guess::has_header(&block) {
        return import::preview(turn, pasted);
    }
    let mut values: Vec<(Uid, Key, Option<Value>)> = Vec::new();
    let mut added = Vec::new();
    let mut odd = Vec::new();
    let mut teams: Vec<std::rc::Rc<Record>> = Vec::new();
    for (row, cells) in block.iter().enumerate() {
        let mut fresh = targets.get(row).is_none().then(|| edit::new_item(turn, Vec::new()));
        for (cell, key) in cells.iter().zip(keys) {
            let Some(key) = key else { continue };
            let mut parsed = parse_in(*key, cell, &names, habit);
            if let Err(Why::NoSuchEntry { list: Key::Teams, name }) = &parsed {
                // A team that is not there yet is made, as when its name is typed.
                let known = teams.iter().find(|team| team.text(Key::Name) == Some(name)).cloned();
                let team = known.unwrap_or_else(|| {
                    teams.push(edit::new_team(turn, name));
                    teams[teams.len() - 1].clone()
                });
                parsed = Ok(Some(Value::text(team.id())));
            }
            match (parsed, &mut fresh) {
                (Ok(value), Some(item)) => std::rc::Rc::make_mut(item).set(&ITEM, *key, value),
                (Ok(value), None) => values.push((targets[row], *key, value)),
                (Err(_), own) => {
                    let item = own
                        .as_deref()
                        .or_else(|| Some(&**plan.items().get(plan.index_of(Key::Items, *targets.get(row)?)?)?));
                    match item.and_then(|item| estimates::ranged(&plan, item, *key, cell, habit)) {
                        Some(pair) => match own {
                            Some(item) => {
                                let item = std::rc::Rc::make_mut(item);
                                pair.into_iter().for_each(|(key, value)| item.set(&ITEM, key, value));
                            }
                            None => values.extend(pair.map(|(key, value)| (targets[row], key, value))),
                        },
                        None => odd.push(cell.clone()),
                    }
                }
            }
        }
        added.extend(fresh);
    }
    let insert = Command::Insert { list: Key::Items, index: plan.items().len(), records: added };
    let teams = Command::Insert { list: Key::Teams, index: plan.list(Key::Teams).len(), records: teams };
    let command = Command::All(vec![teams, Command::Set { list: Key::Items, values }, insert]);
    edit::edit(turn, &command, text::grid::pasted(block.len()).into());
    if !odd.is_empty() {
        turn.fail(text::grid::not_pasted(&odd));
    }
}
