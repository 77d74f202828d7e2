//! Levels of rows: what one becomes a part of when it goes a level in or out, or is dropped somewhere. Decided here, done by [`indenting`](super::indenting).

use crate::app::doc::Doc;
use crate::app::grid::groups::GridLine;
use crate::app::ui::Ui;
use crate::base::map::{Map, Set};
use crate::model::tree::ItemTree;
use crate::model::{ItemIndex, Uid};

/// An item and what it is to be a part of; none for the top.
pub type LevelMove = (ItemIndex, Option<ItemIndex>);

/// A place that a dragged row is dropped at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowDrop {
    /// Between two lines, in front of this one.
    Before(usize),
    /// Onto a line.
    Onto(usize),
}

/// The outcome of a drop in a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DropOutcome {
    /// The row stays where it is.
    Stays,
    /// It would be below itself, which is refused.
    BelowItself,
    /// It goes there.
    Goes(DropPlace),
}

/// A place among the rows of a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DropPlace {
    /// The item that it becomes a part of; none for the top.
    pub parent: Option<ItemIndex>,
    /// The sibling that it stands in front of; none for the last place.
    pub before: Option<ItemIndex>,
}

/// The chosen items that are no part of another chosen one, in the order of their rows; those that no row shows last.
fn tops(ui: &Ui, doc: &Doc, tree: &ItemTree, uids: &[Uid]) -> (Vec<ItemIndex>, Set<ItemIndex>) {
    let wanted: Set<Uid> = uids.iter().copied().collect();
    let items = doc.plan.items();
    let shown = ui.grid_rows().iter().copied();
    let rest = items.indices().filter(|_| wanted.len() == 1);
    let chosen: Set<ItemIndex> = shown.chain(rest).filter(|at| wanted.contains(&items[*at].uid)).collect();
    let free = |at: &ItemIndex| items[*at].raw().is_none() && !tree.ancestors(*at).any(|above| chosen.contains(&above));
    (chosen.iter().copied().filter(free).collect(), chosen)
}

/// The moves that take items a level in: each becomes a part of the row above it among its siblings, in a flat list of the row above.
pub fn inward(ui: &Ui, doc: &Doc, uids: &[Uid]) -> Vec<LevelMove> {
    let sums = doc.sums();
    let tree = sums.tree();
    let (tops, chosen) = tops(ui, doc, tree, uids);
    let is_top: Set<ItemIndex> = tops.into_iter().collect();
    let flat = ui.grid.tree.is_none();
    let mut above: Map<Option<ItemIndex>, ItemIndex> = Map::default();
    let mut moves = Vec::new();
    for at in ui.grid_rows().iter().copied() {
        let level = if flat { None } else { tree.parent(at) };
        if is_top.contains(&at) {
            moves.extend(above.get(&level).map(|parent| (at, Some(*parent))));
        } else if !chosen.contains(&at) && doc.plan.items()[at].raw().is_none() {
            above.insert(level, at);
        }
    }
    moves
}

/// The moves that take items a level out: each stands beside what it was a part of.
pub fn outward(ui: &Ui, doc: &Doc, uids: &[Uid]) -> Vec<LevelMove> {
    let sums = doc.sums();
    let tree = sums.tree();
    let (tops, _) = tops(ui, doc, tree, uids);
    let out = |at: &ItemIndex| doc.plan.items()[*at].parent().is_some();
    let to = |at: ItemIndex| (at, tree.parent(at).and_then(|parent| tree.parent(parent)));
    tops.into_iter().filter(out).map(to).collect()
}

/// The outcome of dropping a row somewhere.
pub fn dropped(ui: &Ui, doc: &Doc, uid: Uid, drop: RowDrop) -> DropOutcome {
    outcome(ui, doc, uid, drop).unwrap_or(DropOutcome::Stays)
}

fn outcome(ui: &Ui, doc: &Doc, uid: Uid, drop: RowDrop) -> Option<DropOutcome> {
    let rows = ui.grid.tree.as_ref()?;
    let own = doc.plan.item_index(uid)?;
    let sums = doc.sums();
    let tree = sums.tree();
    let row_in = |line: usize| match ui.line(line)? {
        GridLine::Row(row) => Some(row),
        GridLine::Heading(_) => None,
    };
    let place = match drop {
        RowDrop::Onto(line) => DropPlace { parent: Some(rows.rows[row_in(line)?]), before: None },
        RowDrop::Before(line) => {
            let next = row_in(line);
            let parent = match line.checked_sub(1).and_then(row_in) {
                None => None,
                // Below a parent that is open its first child stands.
                Some(above) if rows.is_open(above) == Some(true) => Some(rows.rows[above]),
                Some(above) => tree.parent(rows.rows[above]),
            };
            let before = next.map(|row| rows.rows[row]).filter(|next| tree.parent(*next) == parent);
            DropPlace { parent, before }
        }
    };
    let line_of_own = rows.rows.iter().position(|at| *at == own).and_then(|row| rows.line_of(row));
    let unreadable = |at: ItemIndex| doc.plan.items()[at].raw().is_some();
    if place.parent.is_some_and(unreadable) || unreadable(own) {
        return None;
    }
    let below = place.parent.is_some_and(|parent| parent == own || tree.is_above(own, parent));
    let same = tree.parent(own) == place.parent;
    let stays = match drop {
        RowDrop::Onto(line) => same || line_of_own == Some(line),
        RowDrop::Before(line) => {
            let at_own_end = line_of_own.is_some_and(|at| at + 1 == line);
            same && (place.before == Some(own) || at_own_end) || below && at_own_end
        }
    };
    match (stays, below) {
        (true, _) => None,
        (false, true) => Some(DropOutcome::BelowItself),
        (false, false) => Some(DropOutcome::Goes(place)),
    }
}

/// The place for a new row in the flat order, so that the tree shows it right below an item, as its sibling or as its first child.
pub fn place_below(ui: &Ui, below: ItemIndex, is_child: bool) -> Option<usize> {
    let rows = ui.grid.tree.as_ref()?;
    let row = rows.rows.iter().position(|at| *at == below)?;
    let node = rows.node(row)?;
    let first_child = rows.node(row + 1).filter(|_| is_child && node.size > 1);
    Some(first_child.map_or(node.lead as usize + 1, |child| child.lead as usize))
}
