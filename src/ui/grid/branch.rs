//! Rows of a tree: folded and shown by key and pointer, and dropped among each other.

use super::sheet::{CellRef, Sheet};
use crate::app::grid::levels::RowDrop;
use crate::app::grid::msg::GridMsg;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::model::Uid;
use crate::query::Column;

impl Sheet {
    /// Folds what stands below the current row; where nothing is to be folded, goes to what the row is a part of. Or shows it, and where it is shown goes there.
    pub(super) fn fold(&mut self, state: &State, fold: bool) -> bool {
        let at = self.at.get();
        let (Some(tree), Some(uid)) = (&state.ui.grid.tree, at.row) else { return false };
        let Some(row) = self.row_of(state, uid) else { return false };
        let open = tree.is_open(row);
        (self.seek, self.reveal) = (true, true);
        if open == Some(fold) {
            self.dispatch.send(Msg::Grid(GridMsg::Fold(uid, fold)));
            return true;
        }
        let to = if fold { tree.parent(row) } else { open.map(|_| row + 1) };
        match to.and_then(|row| state.ui.line_of(row)) {
            Some(line) => self.go(state, Some(line), self.column(), false),
            None => true,
        }
    }

    /// Folds what stands below the row in a line, or shows it; the row has the focus then.
    pub(super) fn fold_at(&mut self, state: &State, line: usize) -> bool {
        let (Some(tree), Some(uid)) = (&state.ui.grid.tree, Self::uid_at(state, line)) else { return false };
        let Some(open) = tree.row(line).and_then(|row| tree.is_open(row)) else { return false };
        self.at.set(CellRef { row: Some(uid), group: None, column: Column::TITLE });
        self.seek = true;
        self.dispatch.send(Msg::Grid(GridMsg::Fold(uid, open)));
        true
    }

    /// Opens what hides a row that is to be seen.
    pub(super) fn unfold_to(&self, state: &State, uid: Uid) {
        let row = self.row_of(state, uid).filter(|_| state.ui.grid.tree.is_some());
        if row.is_some_and(|row| state.ui.line_of(row).is_none()) {
            self.dispatch.send(Msg::Grid(GridMsg::Reveal(uid)));
        }
    }

    /// Drops a row of the tree, and shows it where it went.
    pub(super) fn drop_in_tree(&mut self, uid: Uid, drop: RowDrop) {
        self.dispatch.send(Msg::Grid(GridMsg::DropRow(uid, drop)));
        self.at.set(CellRef { row: Some(uid), group: None, column: Column::TITLE });
        (self.seek, self.reveal) = (true, true);
    }

    /// The last row, or the last one at the top of a tree.
    pub(super) fn last_at_the_top(&self, state: &State) -> Option<Uid> {
        let items = state.doc.plan.items();
        let last = match &state.ui.grid.tree {
            Some(tree) => tree.nodes().iter().rev().find(|node| node.level == 1).map(|node| node.item),
            None => state.ui.items.rows.last().copied(),
        };
        last.map(|at| items[at].uid)
    }
}
