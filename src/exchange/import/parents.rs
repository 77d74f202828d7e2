//! The items that rows are parts of: from the shape of an outline, or from a column that names them by id or title.

use super::super::names::Names;
use super::super::table::Grid;
use super::super::why::Why;
use super::super::words::is_nothing;
use super::cells::{Becomes, Link, TableCell, TableColumn};
use super::convert::Rows;
use super::preview::Preview;
use super::usage::Use;
use crate::base::map::Map;
use crate::model::{ItemIndex, Key, Plan, tree};

impl Preview {
    /// The row that comes in which each stands under, where the shape of the source says so; past rows that are left out.
    pub(super) fn above(&self) -> Vec<Option<usize>> {
        if self.source.above.is_empty() {
            return Vec::new();
        }
        let places: Map<usize, usize> = self.places.iter().enumerate().map(|(row, place)| (*place, row)).collect();
        let above = |place: &usize| self.source.above.get(*place).copied().flatten();
        let one =
            |place: &usize| std::iter::successors(above(place), above).find_map(|place| places.get(&place).copied());
        self.places.iter().map(one).collect()
    }

    /// Columns that name what rows are parts of, as far as half of their cells name items: what others say stands outside of the list, and they are what else they may be.
    pub(super) fn settle_parents(&mut self, body: &Grid, plan: &Plan) {
        let is_open =
            |at: &usize| self.columns[*at].usage == Use::Key(Key::Parent) && !self.choices.uses.contains_key(at);
        let open: Vec<usize> = (0..self.columns.len()).filter(is_open).collect();
        if open.is_empty() {
            return;
        }
        let (table, names) = (Rows::new(body, &self.columns, self.above()), Names::new(plan));
        let is_told = |text: &str| !text.is_empty() && !is_nothing(text);
        let names_items = |at: &usize| {
            let cells = body.iter().enumerate().filter_map(|(row, cells)| Some((row, cells.get(*at)?.trim())));
            let told = cells.filter(|(_, text)| is_told(text));
            let found: Vec<bool> = told.map(|(row, text)| table.find_parent(row, text, &names).is_ok()).collect();
            let count = found.iter().filter(|is_found| **is_found).count();
            count > 0 && count * 2 >= found.len()
        };
        let outside: Vec<usize> = open.into_iter().filter(|at| !names_items(at)).collect();
        for at in outside {
            let column = &mut self.columns[at];
            column.usage = if self.source.uses.is_empty() { self.tools.rest(&column.name) } else { Use::Own };
        }
    }
}

/// Takes the parents of rows that would be parts of each other away.
pub fn break_cycles(rows: &mut [Vec<TableCell>], columns: &[TableColumn]) {
    let Some(at) = columns.iter().position(|column| column.usage == Use::Key(Key::Parent)) else { return };
    let parent = |row: &Vec<TableCell>| match &row.get(at)?.becomes {
        Becomes::Links(links) => links.iter().find_map(|(link, _)| match link {
            Link::Row(other) => Some(ItemIndex::new(*other)),
            Link::Item(_) => None,
        }),
        _ => None,
    };
    for cycle in tree::cycles_of(&rows.iter().map(parent).collect()) {
        for row in cycle {
            rows[row.index()][at].becomes = Becomes::Problem(Why::OwnPart);
        }
    }
}
