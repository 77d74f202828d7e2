//! Pasting a block of cells over the grid.

use crate::app::grid::column_text;
use crate::app::grid::outlining::paste_outline;
use crate::app::grid::range::chosen_rows;
use crate::app::grid::text as grid_text;
use crate::app::grid::writing::CellWriter;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::import::handler::handle;
use crate::app::import::msg::ImportMsg;
use crate::app::import::update as import;
use crate::app::items::adding as fresh;
use crate::exchange::habit::habits;
use crate::exchange::import::layout;
use crate::exchange::import::reading::{Around, Reading, Told, read};
use crate::exchange::outline::outline_rows;
use crate::exchange::table;
use crate::model::{Entry, ItemIndex, Key, Plan, Uid};
use crate::query::Column;

/// A block with a header is shown as an import, and an outline on a title is added below it. Any other sets the cells from `at` and the first of `columns` on; rows past the last one become new items. Where several
/// cells are chosen, in `across` columns (0: whole rows), one value fills all of them, and a block goes over them again and again if it fits into them a whole number of
/// times; else it stands there once. One step of undo. Cells that cannot be understood stay as they were and are counted in what is said.
pub fn paste_cells(context: &mut UpdateContext, at: Uid, columns: &[Column], across: usize, pasted: &str) {
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
    if let [Column::TITLE, ..] | [Column::Rank, Column::TITLE, ..] = columns
        && let Some(rows) = outline_rows(pasted)
    {
        let columns = if columns[0] == Column::Rank { &columns[1..] } else { columns };
        return paste_outline(context, at, columns, &rows);
    }
    // Ranks come from scores: whole rows begin with their title.
    let (columns, across) = match columns.split_first() {
        Some((Column::Rank, rest)) if wide > 1 => (rest, across.saturating_sub(1)),
        Some((Column::Rank, _)) => return context.fail(grid_text::no_pasted_rank()),
        _ => (columns, across),
    };
    // A table with its own header knows its columns: it comes in as new items, looked at first, and overwrites nothing.
    if block.len() > 1 && layout::has_header(&block) {
        return handle(context, ImportMsg::PreviewTable(pasted.into()));
    }
    let chosen = if context.ui.items.selection.contains(&at) { chosen_rows(context.ui, &plan) } else { Vec::new() };
    let fits = !chosen.is_empty()
        && chosen.len().is_multiple_of(block.len())
        && (across == 0 || across.is_multiple_of(wide.max(1)));
    let count = if fits { chosen.len() } else { block.len() };
    let reach = if fits && across > 0 { across } else { wide };
    // A title is one row's own: what is repeated, down or across, is meant for other columns.
    if (count > block.len() || reach > wide) && columns.iter().take(reach).any(|column| *column == Column::TITLE) {
        return context.fail(grid_text::no_pasted_titles());
    }
    let first = chosen.first().copied().unwrap_or(place);
    let behind = chosen.last().copied().unwrap_or(first);
    let rows = context.ui.grid_rows();
    let from =
        |at: ItemIndex| rows.iter().position(|row| *row == at).map_or(Vec::new(), |row| context.ui.shown_from(row));
    let targets: Vec<ItemIndex> = match chosen.len() {
        0 => from(first),
        _ => chosen.iter().copied().chain(from(behind).into_iter().skip(1)).collect(),
    };
    let habit = context.habit();
    let mut cells = CellWriter::new(&plan, habit);
    let shares = columns
        .iter()
        .position(|column| *column == Column::Field(Key::Confidence))
        .filter(|at| *at < wide && are_shares(&block, *at, &plan));
    let mut added = Vec::new();
    for (row, texts) in block.iter().cycle().take(count).enumerate() {
        let known = targets.get(row).map(|at| plan.items()[*at].record().clone());
        let is_new = known.is_none();
        let mut item = Rc::unwrap_or_clone(known.unwrap_or_else(|| fresh::new_item(context, Vec::new())));
        let mark = cells.mark();
        // A row that is shorter than the longest empties the rest of its cells.
        for (at, column) in columns.iter().enumerate().take(reach) {
            let text = texts.get(at % wide.max(1)).map_or("", String::as_str);
            let text = if shares == Some(at) && is_one(text) { "100%" } else { text };
            cells.put(context, &mut item, *column, text);
        }
        if is_new {
            cells.forget_since(mark);
            added.push(Rc::new(item));
        }
    }
    let new = added.len();
    let (command, odd) = cells.finish(context, added);
    let name = columns.first().filter(|_| reach == 1).map(|column| column_text::column_name_in(&plan, *column));
    let revision = context.doc.revision;
    crate::app::transaction::edit(context, &command, grid_text::pasted(count).into());
    if !odd.is_empty() {
        context.fail(grid_text::not_pasted(&odd));
    } else if context.doc.revision != revision {
        let said = grid_text::pasted_into(name.as_deref(), count, chosen.len(), new);
        context.say(if shares.is_some() { format!("{said} {}", grid_text::pasted_shares()) } else { said });
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
