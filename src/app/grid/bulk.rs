//! Doing one thing to many rows at once, and keeping the filter that finds them.

use crate::app::grid::column_text;
use crate::app::grid::own_values::own_json;
use crate::app::grid::text as grid_text;
use crate::app::items::maps::map_with;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::grid::columns;
use crate::app::grid::columns::ColumnLayout;
use crate::app::items::{estimates, update as edit};
use crate::app::items::{filters, refusals};
use crate::app::saved_views;
use crate::app::text;
use crate::base::case::lower;
use crate::base::number::parse_typed;
use crate::edit::Command;
use crate::exchange::cell::{Why, parse_in};
use crate::exchange::names::Names;
use crate::model::schema::ESTIMATES;
use crate::model::words::FieldKind;
use crate::model::{Item, Key, Plan, Uid, Value};
use crate::query::Column;
use crate::query::column::all;
use crate::query::custom_field::{self, CustomField};

/// Sets a cell of items from what was typed into one of them, as one step. What cannot be understood changes nothing and is said.
pub fn set_cells_from_typed(context: &mut UpdateContext, uids: &[Uid], column: Column, typed: &str) {
    let plan = context.doc.plan.clone();
    let habit = context.habit();
    let items = uids.iter().filter_map(|uid| plan.readable_item(*uid));
    // The first of them is the one it was typed into.
    let Some(first) = uids.first().copied() else { return };
    uids.iter().for_each(|uid| refusals::forget(context, *uid, column));
    match column {
        Column::Field(key) => {
            let alone = parse_in(key, typed, &Names::new(&plan), habit);
            let mut values = Vec::new();
            for item in items {
                match (estimates::taken(&plan, item, key, typed, habit), &alone) {
                    (Some(pair), _) if ESTIMATES.contains(&key) => {
                        values.extend(pair.map(|(key, value)| (item.uid, key, value)));
                    }
                    (_, Ok(value)) => values.push((item.uid, key, value.clone())),
                    (_, Err(Why::NoSuchEntry { list: Key::Teams, name })) if key == Key::Team => {
                        return edit::set_new_team(context, uids, name);
                    }
                    (_, Err(why)) => {
                        let why = estimates::refusal_text(&plan, key, typed, why, habit);
                        return refusals::refuse(context, first, column, typed, why);
                    }
                }
            }
            set(context, Command::Set { list: Key::Items, values }, column, uids);
        }
        Column::Criterion(at) => {
            let Some(criterion) = plan.criteria().get(usize::from(at)) else { return };
            let value = parse_typed(typed, habit.decimal_comma).and_then(Value::num);
            if value.is_none() && !typed.trim().is_empty() {
                let name = column_text::column_name_in(&plan, column);
                let why = grid_text::not_understood(typed.trim(), &name, column_text::expected(false));
                return refusals::refuse(context, first, column, typed, why);
            }
            let map = |item: &Item| {
                Some((item.uid, Key::Criteria, map_with(item, Key::Criteria, criterion.id(), value.clone())?))
            };
            let values = items.filter_map(map).collect();
            set(context, Command::Set { list: Key::Items, values }, column, uids);
        }
        Column::Custom(at, kind) => {
            let own = custom_field::custom_fields(&plan);
            let Some(own) = own.get(usize::from(at)) else { return };
            let Ok(json) = own_json(kind, typed, &Names::new(&plan), habit) else {
                let expected = column_text::expected(kind == FieldKind::Date);
                let why = grid_text::not_understood(typed.trim(), &own.title, expected);
                return refusals::refuse(context, first, column, typed, why);
            };
            let values = items.map(|item| (item.uid, own.key.clone(), json.clone())).collect();
            set(context, Command::SetCustomFields(values), column, uids);
        }
        Column::Rank | Column::Score | Column::Delay => {}
    }
}

/// Does a command on the cells of a column.
fn set(context: &mut UpdateContext, command: Command, column: Column, uids: &[Uid]) {
    let name = column_text::column_name_in(&context.doc.plan, column);
    let label = match uids {
        [uid] => grid_text::cell_of(&name, &text::item_name(&context.doc.plan, *uid)),
        _ => grid_text::cell_of_many(&name, uids.len()),
    };
    let revision = context.doc.revision;
    crate::app::transaction::edit(context, &command, label.into());
    if uids.len() > 1 && context.doc.revision != revision {
        context.say(grid_text::set_many(&name, uids.len()));
    }
}

/// Arranges the columns: in the plan where it can be changed, else for as long as this view is open.
pub fn arrange_columns(context: &mut UpdateContext, layout: ColumnLayout) {
    // Those of a saved view are the view's, and kept when that is updated.
    let is_views = saved_views::has_own_columns(&context.doc.plan, context.ui.saved_views.open.as_deref());
    if !context.ui.editable(context.doc) || is_views || columns::is_foreign(&context.doc.plan) {
        context.ui().grid.columns = Some(Rc::new(layout));
        return;
    }
    context.ui().grid.columns = None;
    let command = Command::SetOwn(Key::Columns, columns::value_of(&layout));
    crate::app::transaction::edit(context, &command, grid_text::columns().into());
}

/// Gives the plan columns of its own, and shows those that are new. What items hold under one that goes stays in the file.
pub fn set_custom_fields(context: &mut UpdateContext, own: &[CustomField]) {
    let plan = context.doc.plan.clone();
    if custom_field::is_foreign(&plan) {
        return context.fail(grid_text::fields_taken());
    }
    let before = custom_field::custom_fields(&plan);
    if let Some(name) = taken_name(&plan, &before, own) {
        return context.fail(grid_text::column_exists(&name));
    }
    let is_in = |list: &[CustomField], key: &str| list.iter().any(|own| *own.key == *key);
    let mut layout = columns::kept(&plan);
    layout.added.retain(|name| is_in(own, name) || !is_in(&before, name));
    layout.added.extend(own.iter().filter(|own| !is_in(&before, &own.key)).map(|own| own.key.clone()));
    let mut commands = vec![Command::SetOwn(Key::Fields, custom_field::to_value(own))];
    if !columns::is_foreign(&plan) {
        commands.push(Command::SetOwn(Key::Columns, columns::value_of(&layout)));
    }
    crate::app::transaction::edit(context, &Command::All(commands), grid_text::own_columns().into());
    // Where other columns are shown than the plan's, new ones are shown too.
    if let Some(shown) = context.ui.grid.columns.clone() {
        let mut shown = ColumnLayout::clone(&shown);
        shown.added.extend(own.iter().filter(|own| !is_in(&before, &own.key)).map(|own| own.key.clone()));
        context.ui().grid.columns = Some(Rc::new(shown));
    }
}

/// Keeps a filter in the plan under a name, in place of the one of that name; without a name forgets the one of these words.
pub fn keep_filter(context: &mut UpdateContext, name: &str, words: &str) {
    if filters::is_foreign(&context.doc.plan) {
        return context.fail(grid_text::filters_taken());
    }
    let mut kept = filters::kept(&context.doc.plan);
    let (name, words) = (name.trim(), words.trim());
    kept.retain(|filter| if name.is_empty() { *filter.words != *words } else { *filter.name != *name });
    if !name.is_empty() && !words.is_empty() {
        kept.push(filters::KeptFilter { name: name.into(), words: words.into() });
    }
    let command = Command::SetOwn(Key::Filters, filters::value_of(&kept));
    crate::app::transaction::edit(context, &command, grid_text::filters().into());
}

/// The new name among custom fields that another column of the plan has, in any case of letters.
fn taken_name(plan: &Plan, before: &[CustomField], own: &[CustomField]) -> Option<Rc<str>> {
    let was = |field: &CustomField| before.iter().any(|old| old.key == field.key && old.title == field.title);
    let usual = all(plan).into_iter().filter(|column| !matches!(column, Column::Custom(..)));
    let usual: Vec<String> = usual.map(|column| lower(&column_text::column_name_in(plan, column))).collect();
    let is_taken = |field: &&CustomField| {
        let name = lower(&field.title);
        usual.contains(&name) || own.iter().any(|other| other.key != field.key && lower(&other.title) == name)
    };
    own.iter().filter(|field| !was(field)).find(is_taken).map(|field| field.title.clone())
}
