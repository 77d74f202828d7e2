//! The rows of a view: filtered, ordered, and held still while one is worked on.

use crate::app::context::UpdateContext;
use crate::app::doc::Doc;
use crate::app::grid::groups;
use crate::app::grid::nesting;
use crate::app::grid::text as grid_text;
use crate::app::items::filters;
use crate::app::items::following;
use crate::app::items::state::MovedRow;
use crate::app::items::text as items_text;
use crate::app::text;
use crate::app::timeline::entries::now;
use crate::app::ui::Ui;
use crate::model::index::ItemVec;
use crate::model::words::Status;
use crate::model::{ItemIndex, Uid};
use crate::query::{self, RowOrder, RowQuery, condition};
use std::rc::Rc;

pub fn filter(context: &mut UpdateContext, words: Rc<str>) {
    if context.ui.items.query.text == words {
        return;
    }
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.items.query.text = words;
    ui.grid.folded_found = Rc::default();
    ui.items.kept = Rc::from([]);
    leave(ui);
    settle(ui, &doc);
    say_found(ui, &doc);
}

/// Shows the rows of a query.
pub fn show(ui: &mut Ui, doc: &Doc, query: RowQuery) {
    ui.items.query = query;
    ui.items.kept = Rc::from([]);
    leave(ui);
    settle(ui, doc);
    say_found(ui, doc);
}

/// Leaves out what is done or dropped, in the rows of every view and in the ranks; or shows it again.
pub fn leave_out_done(context: &mut UpdateContext, open: bool) {
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.items.query.open = open;
    leave(ui);
    settle(ui, &doc);
    say_found(ui, &doc);
}

/// Says what is shown now, and which of the fields that were asked about there is none of.
fn say_found(ui: &mut Ui, doc: &Doc) {
    let (shown, count, words) = (ui.items.rows.len(), doc.plan.items().len(), &ui.items.query.text);
    let unknown = condition::unknown_fields(words, &doc.plan).into_iter().next();
    ui.items.found = match unknown {
        Some(name) => grid_text::unknown_field(&name, filters::near_field(&name, &doc.plan).as_deref()).into(),
        None => grid_text::found(shown, count, words).into(),
    };
}

/// The rank of the item at a place, as it is shown: among what is neither done nor dropped where only that is shown.
pub fn rank(ui: &Ui, doc: &Doc, at: ItemIndex) -> Option<usize> {
    match &ui.items.ranks {
        Some(ranks) => ranks.get(at).map(|rank| *rank as usize).filter(|rank| *rank > 0),
        None => doc.ranking.rank(at),
    }
}

/// The rank among all items for a rank [as it is shown](rank): that of the item shown at it, or of the last one before it. What is done or dropped has no rank of its own
/// where it is left out, and keeps its place among all.
pub fn whole_rank(ui: &Ui, doc: &Doc, shown: usize) -> usize {
    let Some(ranks) = &ui.items.ranks else { return shown };
    let order = doc.ranking.order().iter().copied();
    let open = order.filter_map(|at| Some((ranks.get(at).map(|rank| *rank as usize).filter(|rank| *rank > 0)?, at)));
    let upto = open.take_while(|(rank, _)| *rank <= shown).last();
    upto.and_then(|(_, at)| doc.ranking.rank(at)).unwrap_or(shown)
}

/// The last rank that is shown, 1 where nothing has a score.
pub fn last_rank(ui: &Ui, doc: &Doc) -> usize {
    let last = match &ui.items.ranks {
        Some(ranks) => ranks.iter().copied().max().unwrap_or_default() as usize,
        None => doc.ranking.scored(),
    };
    last.max(1)
}

/// Counts the ranks anew.
pub fn count_ranks(ui: &mut Ui, doc: &Doc) {
    ui.items.ranks = ui.items.query.open.then(|| open_ranks(doc));
}

fn open_ranks(doc: &Doc) -> Rc<ItemVec<u32>> {
    let mut ranks: ItemVec<u32> = doc.plan.items().iter().map(|_| 0).collect();
    let mut count = 0;
    let mut last = None;
    for at in doc.ranking.order().iter().copied() {
        let Some(rank) = doc.ranking.rank(at) else { continue };
        if doc.plan.items()[at].status().is_some_and(Status::is_over) {
            continue;
        }
        count += 1;
        // Who shares a rank goes on sharing one.
        let own = last.filter(|(known, _)| *known == rank).map_or(count, |(_, own)| own);
        last = Some((rank, own));
        ranks[at] = own;
    }
    Rc::new(ranks)
}

pub fn sort(context: &mut UpdateContext, sort: RowOrder) {
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.items.query.sort = sort;
    leave(ui);
    settle(ui, &doc);
}

pub fn leave(ui: &mut Ui) {
    ui.items.entered = None;
    ui.items.moved = None;
}

/// Rows hold still while one is worked on; when it is left they find their places, and the one that was worked on shows where it went.
pub fn enter_row(context: &mut UpdateContext, uid: Option<Uid>) {
    if context.ui.items.seek.is_some() {
        context.ui().items.seek = None;
    }
    if context.ui.items.entered.map(|(entered, _)| entered) == uid {
        return;
    }
    if let Some(uid) = uid {
        following::follow(context, uid);
    }
    let doc = context.doc.clone();
    let seen = context.ui.clone();
    let rank = |uid: Uid| doc.plan.item_index(uid).and_then(|at| rank(&seen, &doc, at));
    let left = context.ui.items.entered;
    let ui = context.ui();
    ui.items.entered = uid.map(|uid| (uid, rank(uid)));
    let Some((uid, before)) = left else { return };
    if !ui.items.stale {
        return;
    }
    let rows = ui.items.rows.clone();
    settle(ui, &doc);
    if Rc::ptr_eq(&rows, &ui.items.rows) {
        return;
    }
    if let (Some(before), Some(now)) = (before, rank(uid)) {
        let by = before as i32 - now as i32;
        if by != 0 {
            let title = text::item_name(&doc.plan, uid);
            ui.items.moved = Some(MovedRow { uid, by });
            // A refusal that has just been said is the more important one.
            if !ui.toast.as_ref().is_some_and(|note| note.alert) {
                ui.say(items_text::moved_to_rank(&title, now, by), false);
            }
        }
    }
}

/// Puts the rows in the order that is asked for.
pub fn settle(ui: &mut Ui, doc: &Doc) {
    count_ranks(ui, doc);
    let mut rows = query::rows_on(&doc.plan, &doc.ranking, &ui.items.query, Some(now(doc)));
    for at in ui.items.kept.iter().filter_map(|uid| doc.plan.item_index(*uid)) {
        if !rows.contains(&at) {
            rows.push(at);
        }
    }
    let groups = match ui.items.query.group {
        Some(by) => groups::group_rows(doc, by, &ui.grid.closed, &mut rows),
        None => Rc::from([]),
    };
    if ui.grid.groups != groups {
        ui.grid.groups = groups;
    }
    if *ui.items.rows != rows {
        ui.items.rows = Rc::new(rows);
    }
    nesting::nest(ui, doc);
    ui.items.stale = false;
}
