//! Choosing cells: a range between two of them, whole rows, all of them; and what is meant by an action then.

use super::place::{CellIndex, row_height};
use super::sheet::{CellRef, RangeAnchor, Sheet};
use crate::app::grid::groups::GridLine;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::range;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::model::{ItemIndex, Uid};
use crate::query::Column;

impl Sheet {
    /// Chooses whole rows.
    pub(super) fn choose(&self, state: &State, uids: Vec<Uid>) {
        if *state.ui.items.selection != *uids || state.ui.grid.across.is_some() {
            self.dispatch.send(Msg::Items(ItemsMsg::Select(uids)));
        }
    }

    /// Chooses the cells from the anchor to a cell; whole rows where the choice began with one.
    pub(super) fn choose_range(&self, state: &State, anchor: RangeAnchor, line: Option<usize>, column: Column) {
        let items = state.doc.plan.items();
        let rows = state.ui.grid_rows();
        let is_anchor = |at: &ItemIndex| items[*at].uid == anchor.uid;
        let (Some(line), Some(from)) = (line, rows.iter().position(is_anchor)) else { return };
        let line = match state.ui.line(line) {
            Some(GridLine::Row(row)) => row,
            // A heading belongs to the choice as far as the row before it does.
            Some(GridLine::Heading(group)) => {
                let first = state.ui.grid.groups[group].first;
                if first > from { first - 1 } else { first }
            }
            None => return,
        };
        // What is only there for what it leads to is chosen where it is pointed at, and not in passing.
        let leads =
            |row: usize| state.ui.grid.tree.as_ref().and_then(|tree| tree.node(row)).is_some_and(|row| !row.is_hit);
        let chosen = (from.min(line)..=from.max(line)).filter(|row| *row == from || *row == line || !leads(*row));
        let uids: Vec<Uid> = chosen.map(|row| items[rows[row]].uid).collect();
        if anchor.whole {
            self.choose(state, uids);
        } else if uids.len() == 1 && anchor.column == column {
            self.choose(state, Vec::new());
        } else {
            self.dispatch.send(Msg::Grid(GridMsg::Choose(uids, (anchor.column, column))));
        }
    }

    /// The pointer was drawn from the anchor to a cell.
    pub(super) fn swept(&mut self, state: &State, at: CellIndex) -> bool {
        match at.row.checked_sub(2) {
            Some(line) => self.go(state, Some(line), at.column - 1, true),
            None => false,
        }
    }

    /// Takes the current row into the choice, or out of it again.
    pub(super) fn toggle(&mut self, state: &State, uid: Uid) {
        // Cells of a range are no rows.
        let whole = state.ui.grid.across.is_none();
        let mut selection = if whole { state.ui.items.selection.to_vec() } else { Vec::new() };
        match selection.iter().position(|other| *other == uid) {
            Some(at) => drop(selection.remove(at)),
            None => selection.push(uid),
        }
        self.anchor = Some(RangeAnchor { uid, column: self.at.get().column, whole: true });
        self.choose(state, selection);
    }

    /// The places of the chosen columns, first and last; `None` for whole rows.
    pub(super) fn span(&self, state: &State) -> Option<(usize, usize)> {
        range::span(&self.cells.columns, state.ui.grid.across)
    }

    /// True if a cell is among those chosen.
    pub(super) fn is_chosen(&self, state: &State, at: CellRef) -> bool {
        let Some(uid) = at.row.filter(|uid| self.chosen.binary_search(uid).is_ok()) else { return false };
        let column = self.cells.columns.iter().position(|known| *known == at.column);
        state.ui.items.selection.contains(&uid)
            && self.span(state).is_none_or(|(from, to)| column.is_some_and(|at| (from..=to).contains(&at)))
    }

    /// Room below the last row for the bar of what is chosen, px.
    pub(super) fn room_below(&self, state: &State) -> f64 {
        if state.editable() && !state.ui.items.selection.is_empty() { 2.0 * row_height() } else { 0.0 }
    }

    /// The chosen rows from the top.
    pub(super) fn chosen_uids(&self, state: &State) -> Vec<Uid> {
        range::chosen_uids(&state.ui, &state.doc.plan)
    }

    /// The rows and columns that an action on the current cell is about: all that are chosen, where it is one of them.
    pub(super) fn meant(&self, state: &State) -> Option<(Vec<Uid>, Vec<Column>)> {
        let at = self.at.get();
        let uid = at.row?;
        if !self.is_chosen(state, at) {
            return Some((vec![uid], vec![at.column]));
        }
        let columns = self.span(state).map_or(vec![at.column], |(from, to)| self.cells.columns[from..=to].to_vec());
        Some((self.chosen_uids(state), columns))
    }

    /// Goes on to the next cell of the chosen range, from its end back to its beginning; `down` goes through the columns one after the other. False where none is chosen.
    pub(super) fn go_within(&mut self, state: &State, down: bool, back: bool) -> bool {
        let at = self.at.get();
        let (Some((from, to)), Some(uid)) = (self.span(state), at.row.filter(|_| self.is_chosen(state, at))) else {
            return false;
        };
        let rows = self.chosen_uids(state);
        let (high, wide) = (rows.len(), to - from + 1);
        let Some(row) = rows.iter().position(|own| *own == uid).filter(|_| high * wide > 1) else { return false };
        let column = self.column().clamp(from, to) - from;
        let (all, place) = (high * wide, if down { column * high + row } else { row * wide + column });
        let next = (place + if back { all - 1 } else { 1 }) % all;
        let (row, column) = if down { (next % high, next / high) } else { (next / wide, next % wide) };
        self.at.set(CellRef { row: Some(rows[row]), group: None, column: self.cells.columns[from + column] });
        (self.seek, self.reveal) = (true, true);
        self.dispatch.send(Msg::Items(ItemsMsg::EnterRow(Some(rows[row]))));
        true
    }
}
