//! Filling and emptying the cells that are chosen, each as one step of undo.

use crate::app::context::UpdateContext;
use crate::app::grid::cells::Cells;
use crate::app::grid::column_text::column_name_in;
use crate::app::grid::columns::{self, stays};
use crate::app::grid::text as grid_text;
use crate::app::grid::writing::CellWriter;
use crate::app::text;
use crate::app::transaction::edit;
use crate::model::{Entry, Plan, Record, Uid};
use crate::query::Column;
use crate::query::column::is_typed;
use std::rc::Rc;

/// Gives items what the first of them has in some columns; an estimate goes with its range. Titles stay: each row has its own.
pub fn fill_down(context: &mut UpdateContext, uids: &[Uid], columns: &[Column]) {
    let plan = context.doc.plan.clone();
    let columns: Vec<Column> = columns.iter().copied().filter(|column| is_typed(*column) && !stays(*column)).collect();
    if columns.is_empty() {
        return context.fail(grid_text::nothing_to_fill());
    }
    let Some((first, rest)) = uids.split_first() else { return };
    let Some(first) = plan.readable_item(*first) else { return };
    let mut cells = CellWriter::new(&plan, context.habit());
    for item in rest.iter().filter_map(|uid| plan.readable_item(*uid)) {
        let mut record = Record::clone(item.record());
        columns.iter().for_each(|column| cells.copy(&mut record, *column, first));
    }
    let (command, _) = cells.finish(context, Vec::new());
    edit(context, &command, label(&plan, &columns, rest).into());
}

/// Gives the cells of some rows what the first of the columns has in each row, as if it were typed there.
pub fn fill_right(context: &mut UpdateContext, uids: &[Uid], columns: &[Column]) {
    let plan = context.doc.plan.clone();
    let Some((first, rest)) = columns.split_first().filter(|(first, _)| is_typed(**first)) else {
        return context.fail(grid_text::nothing_to_fill());
    };
    let shown = Cells::new(&plan, context.ui.locale.clone(), &columns::kept(&plan));
    let mut cells = CellWriter::new(&plan, context.habit());
    for item in uids.iter().filter_map(|uid| plan.readable_item(*uid)) {
        let typed = shown.typed(&plan, item, *first);
        let mut record = Record::clone(item.record());
        rest.iter().for_each(|column| cells.put(context, &mut record, *column, &typed));
    }
    let (command, odd) = cells.finish(context, Vec::new());
    edit(context, &command, label(&plan, rest, uids).into());
    if !odd.is_empty() {
        context.fail(grid_text::not_pasted(&odd));
    }
}

/// Empties the cells of some rows in some columns. Titles stay: an item without one could not be told from others.
pub fn clear(context: &mut UpdateContext, uids: &[Uid], columns: &[Column]) {
    let plan = context.doc.plan.clone();
    let titles = columns.contains(&Column::TITLE);
    let columns: Vec<Column> = columns.iter().copied().filter(|column| is_typed(*column) && !stays(*column)).collect();
    if columns.is_empty() {
        return context.fail(if titles { grid_text::titles_stay() } else { grid_text::nothing_to_clear() });
    }
    let mut cells = CellWriter::new(&plan, context.habit());
    let mut emptied = 0;
    for item in uids.iter().filter_map(|uid| plan.readable_item(*uid)) {
        let mut record = Record::clone(item.record());
        columns.iter().for_each(|column| cells.clear(&mut record, *column));
        emptied += columns.len();
    }
    let revision = context.doc.revision;
    let (command, _) = cells.finish(context, Vec::new());
    let label = match columns[..] {
        [Column::Field(key)] if uids.len() > 1 => grid_text::clear_many(text::key_name(key), uids.len()),
        _ => label(&plan, &columns, uids),
    };
    edit(context, &command, label.into());
    if context.doc.revision != revision && (emptied > 1 || titles) {
        context.say(grid_text::emptied(emptied, uids.len(), titles));
    }
}

/// The name of a step on some cells.
fn label(plan: &Rc<Plan>, columns: &[Column], uids: &[Uid]) -> String {
    match (columns, uids) {
        ([column], [uid]) => grid_text::cell_of(&column_name_in(plan, *column), &text::item_name(plan, *uid)),
        ([column], _) => grid_text::cell_of_many(&column_name_in(plan, *column), uids.len()),
        _ => grid_text::cells_of(columns.len() * uids.len()),
    }
}
