//! The grid's rows as a tree, with what is folded put away.

use crate::base::map::Set;
use crate::model::{ItemIndex, Plan};
use crate::query::nested::NestedRow;
use std::rc::Rc;

/// The rows of the grid where they stand under their parents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowTree {
    /// The items in the order of the rows, folded ones among them.
    pub rows: Rc<Vec<ItemIndex>>,
    nodes: Vec<NestedRow>,
    /// The rows that are not put away, by their places.
    lines: Vec<u32>,
}

impl RowTree {
    /// A tree of rows; `folded` are the ids of parents whose children are put away.
    pub fn new(plan: &Plan, nodes: Vec<NestedRow>, folded: &Set<Rc<str>>) -> RowTree {
        let rows = Rc::new(nodes.iter().map(|node| node.item).collect());
        let mut tree = RowTree { rows, nodes, lines: Vec::new() };
        tree.fold(plan, folded);
        tree
    }

    /// Puts away what stands below these items, and nothing else.
    pub fn fold(&mut self, plan: &Plan, folded: &Set<Rc<str>>) {
        self.lines.clear();
        let mut row = 0;
        while let Some(node) = self.nodes.get(row) {
            self.lines.push(row as u32);
            let closed = node.size > 1 && !folded.is_empty() && folded.contains(plan.items()[node.item].id());
            row += if closed { node.size as usize } else { 1 };
        }
    }

    /// The number of rows that are not put away.
    pub fn lines(&self) -> usize {
        self.lines.len()
    }

    /// The row in a line.
    pub fn row(&self, line: usize) -> Option<usize> {
        self.lines.get(line).map(|row| *row as usize)
    }

    /// The line of a row; `None` where it is put away.
    pub fn line_of(&self, row: usize) -> Option<usize> {
        self.lines.binary_search(&(row as u32)).ok()
    }

    /// A row with its place in the tree.
    pub fn node(&self, row: usize) -> Option<&NestedRow> {
        self.nodes.get(row)
    }

    /// All rows with their places in the tree.
    pub fn nodes(&self) -> &[NestedRow] {
        &self.nodes
    }

    /// True if what stands below a row is shown, false if it is put away; none where nothing does.
    pub fn is_open(&self, row: usize) -> Option<bool> {
        let line = self.lines.partition_point(|known| *known as usize <= row);
        (self.nodes.get(row)?.size > 1).then(|| self.row(line) == Some(row + 1))
    }

    /// The row above one, of its parent.
    pub fn parent(&self, row: usize) -> Option<usize> {
        let level = self.nodes.get(row)?.level;
        (0..row).rev().find(|above| self.nodes[*above].level < level)
    }

    /// The row itself, or where it is put away the parent that stands for it.
    pub fn shown(&self, row: usize) -> Option<usize> {
        self.row(self.lines.partition_point(|known| *known as usize <= row).checked_sub(1)?)
    }

    /// The sibling of a row by so many places, up (negative) or down.
    pub fn sibling(&self, row: usize, by: i32) -> Option<usize> {
        let node = self.nodes.get(row)?;
        let place = node.place.checked_add_signed(by).filter(|place| (1..=node.among).contains(place))?;
        let mut at = row;
        while self.nodes[at].place != place {
            at = if by > 0 {
                at + self.nodes[at].size as usize
            } else {
                (0..at).rev().find(|above| self.nodes[*above].level == node.level)?
            };
        }
        Some(at)
    }
}
