//! Rows that go a level in or out, are dropped onto others, or get a child: each one step of undo.

use crate::app::context::UpdateContext;
use crate::app::grid::levels::{self, DropOutcome, DropPlace, LevelMove, RowDrop};
use crate::app::grid::nesting;
use crate::app::grid::text as grid_text;
use crate::app::items::adding;
use crate::app::items::pinning;
use crate::app::text;
use crate::app::transaction::edit;
use crate::edit::Command;
use crate::model::tree::ItemTree;
use crate::model::{ItemIndex, Key, Plan, Uid, Value};
use crate::query::RowOrder;
use std::rc::Rc;

/// Takes items a level in, or out.
pub fn indent(context: &mut UpdateContext, uids: &[Uid], inward: bool) {
    if !context.ui.editable(context.doc) {
        return;
    }
    if inward && context.ui.grid.nests && context.ui.grid.tree.is_none() {
        return context.say(grid_text::no_levels());
    }
    let moves = match inward {
        true => levels::inward(context.ui, context.doc, uids),
        false => levels::outward(context.ui, context.doc, uids),
    };
    let Some((first, _)) = moves.first().copied() else {
        return context.say(if inward { grid_text::no_row_above() } else { grid_text::at_the_top() });
    };
    if moves.len() == 1 && begin_elsewhere(context, moves[0]) {
        return;
    }
    let left = context.doc.sums().tree().parent(first);
    let name = |plan: &Plan, at: ItemIndex| text::item_name(plan, plan.items()[at].uid);
    let plan = context.doc.plan.clone();
    let label = match inward {
        true => grid_text::move_in(moves.len(), &name(&plan, first)),
        false => grid_text::move_out(moves.len(), &name(&plan, first)),
    };
    let told = |plan: &Plan| match (moves.as_slice(), inward) {
        ([(at, Some(parent))], true) => grid_text::now_part_of(&name(plan, *at), &name(plan, *parent)),
        ([(at, None)], false) => grid_text::now_at_the_top(&name(plan, *at)),
        ([(at, _)], false) => grid_text::moved_out(&name(plan, *at), left.map(|left| name(plan, left)).as_deref()),
        (_, true) => grid_text::moved_in_many(moves.len()),
        (_, false) => grid_text::moved_out_many(moves.len()),
    };
    if set_parents(context, &moves, None, label) {
        let said = told(&plan);
        context.say(said);
    }
}

/// Takes a new item whose title is being typed to another level; true if it was one.
fn begin_elsewhere(context: &mut UpdateContext, (at, parent): LevelMove) -> bool {
    let plan = context.doc.plan.clone();
    let own_id = |at: ItemIndex| {
        let item = &plan.items()[at];
        !item.id().is_empty() && plan.item(item.id()).is_some_and(|first| first.uid == item.uid)
    };
    if parent.is_some_and(|parent| !own_id(parent)) {
        return false;
    }
    let sums = context.doc.sums();
    let tree = sums.tree();
    // Inwards it is the last of its new siblings, outwards it stands behind what it was a part of.
    let rows = context.ui.grid_rows();
    let sibling = rows.iter().rev().copied().find(|row| *row != at && parent.is_some() && tree.parent(*row) == parent);
    let behind = match tree.parent(at) {
        Some(left) if tree.parent(left) == parent => Some(left),
        _ => sibling.or(parent),
    };
    let id = parent.map(|parent| plan.items()[parent].id());
    let uid = plan.items()[at].uid;
    if !adding::begin_below(context, uid, id, behind.map(|behind| plan.items()[behind].uid)) {
        return false;
    }
    let name = parent.map(|parent| text::item_name(&plan, plan.items()[parent].uid));
    context.say(grid_text::now_here(name.as_deref()));
    true
}

/// Drops a row onto another one, of which it becomes a part, or between two.
pub fn drop(context: &mut UpdateContext, uid: Uid, drop: RowDrop) {
    let plan = context.doc.plan.clone();
    let place = match levels::dropped(context.ui, context.doc, uid, drop) {
        DropOutcome::Stays => return,
        DropOutcome::BelowItself => return context.fail(grid_text::below_itself(&text::item_name(&plan, uid))),
        DropOutcome::Goes(place) => place,
    };
    let Some(own) = plan.item_index(uid) else { return };
    let uid_of = |at: ItemIndex| plan.items()[at].uid;
    let same = context.doc.sums().tree().parent(own) == place.parent;
    if same && pinning::answer_move(context, uid, neighbour(context, own, place).map(uid_of)) {
        return;
    }
    let by_hand = context.ui.items.query.sort == RowOrder::Manual && matches!(drop, RowDrop::Before(_));
    let to = by_hand.then(|| manual_place(&plan, own, place));
    let title = text::item_name(&plan, uid);
    if same {
        let Some(to) = to else { return };
        return edit(context, &Command::Move { list: Key::Items, uid, to }, text::moved_label(&title).into());
    }
    let said = match place.parent {
        Some(parent) => grid_text::now_part_of(&title, &text::item_name(&plan, uid_of(parent))),
        None => grid_text::now_at_the_top(&title),
    };
    if set_parents(context, &[(own, place.parent)], to, text::moved_label(&title)) {
        context.say(said);
    }
}

/// Makes an item a part of another one, or of none.
pub fn set_parent(context: &mut UpdateContext, uid: Uid, parent: Option<Uid>) {
    let plan = context.doc.plan.clone();
    let Some(own) = plan.item_index(uid).filter(|_| context.ui.editable(context.doc)) else { return };
    let title = text::item_name(&plan, uid);
    let said = match parent {
        Some(parent) => grid_text::now_part_of(&title, &text::item_name(&plan, parent)),
        None => grid_text::now_at_the_top(&title),
    };
    let parent = parent.and_then(|parent| plan.item_index(parent));
    if set_parents(context, &[(own, parent)], None, text::key_of(Key::Parent, &title)) {
        context.say(said);
    }
}

/// Moves a row among its siblings, up (negative) or down.
pub fn reorder(context: &mut UpdateContext, uid: Uid, by: i32) {
    let (Some(rows), Some(own)) = (context.ui.grid.tree.clone(), context.doc.plan.item_index(uid)) else { return };
    let row = rows.rows.iter().position(|at| *at == own);
    let Some(sibling) = row.and_then(|row| rows.sibling(row, by)).map(|row| rows.rows[row]) else { return };
    let plan = context.doc.plan.clone();
    if !pinning::answer_move(context, uid, Some(plan.items()[sibling].uid)) {
        let label = text::moved_label(&text::item_name(&plan, uid));
        edit(context, &Command::Move { list: Key::Items, uid, to: sibling.index() }, label.into());
    }
}

/// Adds a child to an item and asks for its title.
pub fn add_child(context: &mut UpdateContext, parent: Uid) {
    let plan = context.doc.plan.clone();
    let Some(at) = plan.item_index(parent).filter(|_| context.ui.editable(context.doc)) else { return };
    let item = &plan.items()[at];
    if item.id().is_empty() || plan.item(item.id()).is_none_or(|first| first.uid != parent) {
        return context.fail(grid_text::no_own_id(&text::item_name(&plan, parent)));
    }
    nesting::fold(context, parent, false);
    adding::add(context, Some(parent), vec![(Key::Parent, Value::text(item.id()))]);
}

/// The sibling in whose place the item would stand.
fn neighbour(context: &UpdateContext, own: ItemIndex, place: DropPlace) -> Option<ItemIndex> {
    let rows = context.ui.grid.tree.as_ref()?;
    let row_of = |at: ItemIndex| rows.rows.iter().position(|known| *known == at);
    let from = row_of(own)?;
    let to = match place.before.and_then(row_of) {
        Some(before) if before > from => rows.sibling(before, -1)?,
        Some(before) => before,
        None => {
            let node = rows.node(from)?;
            rows.sibling(from, (node.among - node.place) as i32)?
        }
    };
    Some(rows.rows[to])
}

/// The place in the manual order for an item in front of a sibling or behind all of them, counted without it.
fn manual_place(plan: &Plan, own: ItemIndex, place: DropPlace) -> usize {
    let target = match (place.before, place.parent) {
        (Some(before), _) => before.index(),
        (None, Some(parent)) => {
            let tree = ItemTree::of(plan);
            tree.children(parent).last().map_or(parent, |last| *last).index() + 1
        }
        (None, None) => plan.items().len(),
    };
    if target > own.index() { target - 1 } else { target }
}

/// Gives items other parents, and the first of them a place in the manual order; true if anything changed. A parent without an id gets one, as its children name it by that.
fn set_parents(context: &mut UpdateContext, moves: &[LevelMove], to: Option<usize>, label: String) -> bool {
    let plan = context.doc.plan.clone();
    let mut ids: Vec<(Uid, Key, Option<Value>)> = Vec::new();
    let mut parents = Vec::new();
    for (at, parent) in moves {
        let id: Option<Rc<str>> = match parent.map(|parent| &plan.items()[parent]) {
            None => None,
            Some(parent) if parent.id().is_empty() => {
                let known =
                    ids.iter().find(|(uid, ..)| *uid == parent.uid).and_then(|(_, _, id)| id.as_ref()?.as_text());
                Some(known.map(Rc::from).unwrap_or_else(|| {
                    let id = context.ports.fresh_id();
                    ids.push((parent.uid, Key::Id, Some(Value::text(&id))));
                    id.into()
                }))
            }
            Some(parent) if plan.item(parent.id()).is_some_and(|first| first.uid != parent.uid) => {
                context.fail(grid_text::no_own_id(&text::item_name(&plan, parent.uid)));
                return false;
            }
            Some(parent) => Some(parent.id().into()),
        };
        parents.push((plan.items()[*at].uid, Key::Parent, id.map(|id| Value::text(&id))));
    }
    let set = |values| Command::Set { list: Key::Items, values };
    let place =
        to.zip(moves.first()).map(|(to, (at, _))| Command::Move { list: Key::Items, uid: plan.items()[*at].uid, to });
    let revision = context.doc.revision;
    let commands = [set(ids), set(parents)].into_iter().chain(place).collect();
    edit(context, &Command::All(commands), label.into());
    if context.doc.revision == revision {
        return false;
    }
    let after = context.doc.plan.clone();
    // What has moved is seen where it went.
    for (at, _) in moves {
        nesting::reveal(context.ui(), &after, plan.items()[*at].uid);
    }
    true
}
