//! Outlines pasted onto titles: new items below the row, each at the level it had.

use crate::app::context::UpdateContext;
use crate::app::grid::text as grid_text;
use crate::app::grid::writing::CellWriter;
use crate::app::items::adding;
use crate::app::text;
use crate::app::transaction::edit;
use crate::exchange::outline::{OutlineRow, list_rows, outline_rows};
use crate::model::schema::ITEM;
use crate::model::{Key, Record, Uid, Value};
use crate::query::Column;
use std::rc::Rc;

/// So many rows hold still where they were pasted; more stand where the order puts them.
const HELD: usize = 50;

/// The first line of a text of several, without the sign of a list; none for a text of one line.
pub fn first_line(text: &str) -> Option<String> {
    let rows = list_rows(text);
    (rows.len() > 1).then(|| rows.into_iter().next().map(|(_, cells)| cells.concat()))?
}

/// Adds the lines of a text below an item that has the first of them as its title already: each at its level in an outline, the others of a list beside it.
pub fn paste_lines(context: &mut UpdateContext, at: Uid, text: &str) {
    let rows = outline_rows(text).unwrap_or_else(|| list_rows(text));
    if rows.len() > 1 && context.ui.editable(context.doc) {
        add(context, at, &[Column::TITLE], &rows[1..], true);
    }
}

/// Adds the rows of an outline below an item, as its siblings with all that is below them. One step of undo; nothing that is there is written over.
pub fn paste_outline(context: &mut UpdateContext, at: Uid, columns: &[Column], rows: &[OutlineRow]) {
    add(context, at, columns, rows, false);
}

/// Adds rows below an item; `leads` where it is the row before the first of them, so that what is deeper is a part of it.
fn add(context: &mut UpdateContext, at: Uid, columns: &[Column], rows: &[OutlineRow], leads: bool) {
    let plan = context.doc.plan.clone();
    let Some(place) = plan.item_index(at) else { return };
    let own = Some(plan.items()[place].id()).filter(|id| leads && !id.is_empty()).map(Rc::<str>::from);
    let beside = context.doc.sums().tree().parent(place).map(|parent| Rc::<str>::from(plan.items()[parent].id()));
    let habit = context.habit();
    let mut cells = CellWriter::new(&plan, habit);
    let mut added: Vec<Rc<Record>> = Vec::with_capacity(rows.len());
    // The last row of each level, none for the item itself; and for each row the one it stands behind: its sibling before it, or what it is a part of.
    let mut open: Vec<Option<usize>> = if leads { vec![None] } else { Vec::new() };
    let mut behind: Vec<Uid> = Vec::new();
    let plain = context.ui.items.query.text.is_empty() && context.ui.items.query.group.is_none();
    for (level, texts) in rows {
        let before = open.get(*level).copied();
        open.truncate(*level);
        let above = open.last().copied();
        let parent = match above {
            None => beside.clone(),
            Some(None) => own.clone(),
            Some(Some(above)) => Some(Rc::from(added[above].id())),
        };
        let given: Vec<(Key, Value)> = parent.map(|id| (Key::Parent, Value::text(&id))).into_iter().collect();
        let mut item = match plain {
            true => Rc::unwrap_or_clone(adding::new_item(context, given)),
            false => adding::prepared(context, given, Some(place)),
        };
        let mark = cells.mark();
        for (column, cell) in columns.iter().zip(texts).filter(|(column, _)| **column != Column::Field(Key::Parent)) {
            if *column == Column::TITLE {
                item.set(&ITEM, Key::Title, Some(Value::text(cell)));
            } else if !cell.trim().is_empty() {
                cells.put(context, &mut item, *column, cell);
            }
        }
        cells.forget_since(mark);
        behind.push(before.or(above).flatten().map_or(at, |row| added[row].uid));
        open.push(Some(added.len()));
        added.push(Rc::new(item));
    }
    let uids: Vec<Uid> = added.iter().map(|item| item.uid).collect();
    let (command, odd) = cells.finish_at(context, added, place.index() + 1);
    let revision = context.doc.revision;
    edit(context, &command, grid_text::pasted(rows.len()).into());
    if context.doc.revision == revision {
        return;
    }
    if !context.ui.items.query.text.is_empty() {
        let kept = context.ui.items.kept.iter().chain(&uids).copied().collect();
        context.ui().items.kept = kept;
    }
    if uids.len() <= HELD {
        for (uid, behind) in uids.iter().zip(behind) {
            adding::show_at(context, *uid, Some(behind));
        }
        // They hold still until the row is left that they were pasted onto.
        context.ui().items.entered = Some((at, None));
    }
    if odd.is_empty() {
        let title = text::item_name(&context.doc.plan, at);
        context.say(grid_text::outline_added(rows.len(), &title));
    } else {
        context.fail(grid_text::not_pasted(&odd));
    }
}
