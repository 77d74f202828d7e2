//! Rows as a tree: parents above their children, siblings in the order that flat rows have. Linear in the number of items, and without recursion.
//!
//! ```
//! use plan_widget::model::ItemIndex;
//! use plan_widget::model::tree::ItemTree;
//! use plan_widget::query::nested::nested;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"login","parent":"accounts"},{"id":"accounts"},{"id":"search"}]"#).unwrap();
//! let [login, accounts, search] = [0, 1, 2].map(ItemIndex::new);
//! // A filter has found login and search: what login is a part of stands above it.
//! let rows = nested(&ItemTree::of(&plan), &[search, login], |_| false);
//! assert_eq!(rows.iter().map(|row| row.item).collect::<Vec<_>>(), [search, accounts, login]);
//! assert_eq!(rows.iter().map(|row| row.is_hit).collect::<Vec<_>>(), [true, false, true]);
//! ```

use crate::base::order;
use crate::model::ItemIndex;
use crate::model::index::ItemVec;
use crate::model::tree::ItemTree;
use index_vec::index_vec;

/// A row of a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NestedRow {
    /// The item.
    pub item: ItemIndex,
    /// Its level, 1 at the top.
    pub level: u32,
    /// Its place among its siblings that are shown, from 1.
    pub place: u32,
    /// The number of these siblings, itself among them.
    pub among: u32,
    /// The number of rows that are it or stand below it.
    pub size: u32,
    /// The place among the flat rows by which it stands where it stands.
    pub lead: u32,
    /// True if it is one of the flat rows; false if it is only there for what stands below it.
    pub is_hit: bool,
}

/// Not shown, or the end of a chain.
const NONE: u32 = u32::MAX;

/// The flat rows under their parents, with the parents that are not among them. A parent that is not, or that has nothing of its own to be sorted by
/// (`is_blank`), stands where the first of its children stands.
pub fn nested(tree: &ItemTree, flat: &[ItemIndex], is_blank: impl Fn(ItemIndex) -> bool) -> Vec<NestedRow> {
    let preorder: Vec<ItemIndex> = tree.preorder().collect();
    let mut own: ItemVec<u32> = index_vec![NONE; preorder.len()];
    for (place, at) in (0..).zip(flat) {
        own[*at] = place;
    }
    // The first place below each item, and then its own by which it stands.
    let mut leads: ItemVec<u32> = index_vec![NONE; preorder.len()];
    let mut shown = 0;
    for at in preorder.iter().rev().copied() {
        let below = leads[at];
        let follows = own[at] == NONE || below != NONE && is_blank(at);
        leads[at] = if follows { below } else { own[at] };
        if leads[at] != NONE {
            shown += 1;
            if let Some(parent) = tree.parent(at) {
                leads[parent] = leads[parent].min(leads[at]);
            }
        }
    }
    let rows = linked(tree, &preorder, &leads, shown);
    finished(tree, rows, &own, &leads)
}

/// The items that are shown, parents before their children, siblings by their leads.
fn linked(tree: &ItemTree, preorder: &[ItemIndex], leads: &ItemVec<u32>, shown: usize) -> Vec<ItemIndex> {
    let items: Vec<ItemIndex> = preorder.iter().copied().filter(|at| leads[*at] != NONE).collect();
    let keys: Vec<u64> = items.iter().map(|at| u64::from(leads[*at])).collect();
    let mut first_below: ItemVec<u32> = index_vec![NONE; leads.len()];
    let mut next: ItemVec<u32> = index_vec![NONE; leads.len()];
    let mut first = NONE;
    for place in order::sorted(&keys).into_iter().rev() {
        let at = items[place as usize];
        let chain = tree.parent(at).map_or(&mut first, |parent| &mut first_below[parent]);
        next[at] = std::mem::replace(chain, at.raw());
    }
    let mut rows = Vec::with_capacity(shown);
    let mut open = vec![first];
    while let Some(raw) = open.pop() {
        if raw == NONE {
            continue;
        }
        let at = ItemIndex::new(raw as usize);
        rows.push(at);
        open.push(next[at]);
        open.push(first_below[at]);
    }
    rows
}

fn finished(tree: &ItemTree, rows: Vec<ItemIndex>, own: &ItemVec<u32>, leads: &ItemVec<u32>) -> Vec<NestedRow> {
    let mut counts: ItemVec<u32> = index_vec![0; own.len()];
    let mut places: ItemVec<u32> = index_vec![0; own.len()];
    let mut roots = 0;
    let mut done: Vec<NestedRow> = Vec::with_capacity(rows.len());
    for (row, at) in rows.into_iter().enumerate() {
        let parent = tree.parent(at);
        let count = parent.map_or(&mut roots, |parent| &mut counts[parent]);
        *count += 1;
        let place = *count;
        let level = parent.map_or(1, |parent| done[places[parent] as usize].level + 1);
        places[at] = row as u32;
        let is_hit = own[at] != NONE;
        done.push(NestedRow { item: at, level, place, among: 0, size: 1, lead: leads[at], is_hit });
    }
    for row in (0..done.len()).rev() {
        let NestedRow { item, size, .. } = done[row];
        let parent = tree.parent(item);
        done[row].among = parent.map_or(roots, |parent| counts[parent]);
        if let Some(parent) = parent {
            done[places[parent] as usize].size += size;
        }
    }
    done
}
