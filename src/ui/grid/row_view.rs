//! The view of a row.

use crate::app::colour_rules::GivenColour;
use crate::app::grid::cells::Cells;
use crate::app::grid::derived::DerivedCell;
use crate::app::items::item_menu::ItemEntry;
use crate::app::items::state::RefusedValue;
use crate::app::live::state::Peer;
use crate::model::Item;
use crate::model::Uid;
use crate::query::Column;
use crate::ui::grid::cell::ColumnLooks;
use crate::ui::grid::cell::RankCell;
use crate::ui::grid::cell::ScoreCell;
use crate::ui::grid::edit::CellEdit;
use crate::ui::grid::sheet::GridEvent;
use crate::ui::hooks::Dispatch;
use std::rc::Rc;
use yew::AttrValue;
use yew::Callback;

/// The part of a row that is chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ChosenCells {
    /// Nothing.
    None,
    /// All of it.
    Row,
    /// The cells from the one at a place to the one at another.
    Cells(usize, usize),
}

/// The place of a row in a tree of rows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RowBranch {
    /// Its level, and its place among so many siblings, from 1.
    pub level: u32,
    pub place: u32,
    pub among: u32,
    /// True if what stands below it is shown, false if it is folded; none where nothing does.
    pub open: Option<bool>,
    /// True if it is only there for what stands below it.
    pub leads: bool,
}

/// The properties of a row.
#[derive(PartialEq)]
pub struct RowView {
    /// The cells as they are shown.
    pub cells: Rc<Cells>,
    /// The attributes that all cells of a column share.
    pub looks: ColumnLooks,
    /// The item.
    pub item: Item,
    /// Its uid: two items may be equal in all else.
    pub uid: Uid,
    /// The place in the list, from 0.
    pub row: usize,
    /// Its place in the tree of rows, where they are one.
    pub branch: Option<RowBranch>,
    /// The cells that show what its children come to.
    pub derived: Vec<DerivedCell>,
    /// The rank cell.
    pub rank: RankCell,
    /// The score cell.
    pub score: ScoreCell,
    /// The cost of a month's delay, where that is shown.
    pub delay: Option<AttrValue>,
    /// The columns in which what is looked for was found.
    pub found: Vec<Column>,
    /// The column of the cell that Tab reaches, if it is in this row.
    pub active: Option<Column>,
    /// The cell that is edited, if it is in this row.
    pub edit: Option<CellEdit>,
    /// The part of it that is chosen.
    pub chosen: ChosenCells,
    /// The values that were typed into it and refused.
    pub refused: Vec<RefusedValue>,
    /// The entries of the row's menu, where it is open.
    pub menu: Option<Vec<ItemEntry>>,
    /// The colour that a rule of the plan gives it.
    pub rule: Option<GivenColour>,
    /// The others who work on it.
    pub peers: Vec<Peer>,
    /// The distance from above (below 0: from below) that the row slides to its place, px, and the number of the move.
    pub slide: (i32, u32),
    /// True if the reader may change the plan.
    pub editable: bool,
    /// Takes what happens in the row.
    pub tell: Callback<GridEvent>,
    /// Takes what happens to the plan.
    pub dispatch: Dispatch,
}
