//! The menu of an item: the same entries in the same order wherever it is shown, as a row, a card, a bar or a bubble. What makes no sense there is left out.
//!
//! ```
//! use plan_widget::app::items::item_menu::ItemDeed;
//!
//! assert!(ItemDeed::Open < ItemDeed::Delete, "in the order of the menu");
//! ```

use crate::app::duplicates::msg::DuplicatesMsg;
use crate::app::duplicates::text as duplicates_text;
use crate::app::effect::Effect;
use crate::app::grid::columns::stays;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::{levels, text as grid_text};
use crate::app::items::msg::ItemsMsg;
use crate::app::items::{rows, text as items_text};
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::time::ItemTimes;
use crate::app::timeline::wholes;
use crate::app::ui::State;
use crate::app::view::View;
use crate::base::link;
use crate::model::words::Status;
use crate::model::{Key, Uid, Value};
use crate::query::column::is_typed;
use crate::query::{Column, RowOrder};

/// A deed that is offered for an item, in the order of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemDeed {
    /// Open its details.
    Open,
    /// Copy its title.
    Copy,
    /// Copy its link.
    CopyLink,
    /// Add an item below it.
    AddBelow,
    /// Add a child item.
    AddChild,
    /// Copy it with all that is below it.
    Duplicate,
    /// Give the cells below what the first has.
    FillDown,
    /// Empty its cells.
    Clear,
    /// Say that it is done.
    Finish,
    /// Lock its dates.
    Lock,
    /// Let its dates go.
    Unlock,
    /// Take its dates away.
    Unschedule,
    /// Pin it to a rank.
    Pin,
    /// Take its pin away.
    Unpin,
    /// Move it up in the order by hand.
    MoveUp,
    /// Move it down.
    MoveDown,
    /// Make it a child of the row above.
    Indent,
    /// Take it out one level.
    Outdent,
    /// Make one item of several.
    Merge,
    /// Delete it.
    Delete,
}

/// The items that a menu is about.
#[derive(Clone, Debug, PartialEq)]
pub struct MenuSubject {
    /// The one it was opened on.
    pub uid: Uid,
    /// Those that are chosen with it, itself among them.
    pub many: Vec<Uid>,
    /// The columns of the cells that are meant; empty outside of the grid.
    pub columns: Vec<Column>,
    /// True if cells are chosen rather than whole rows.
    pub ranged: bool,
}

impl MenuSubject {
    /// An item alone, as it is shown outside of the grid.
    pub fn alone(uid: Uid) -> MenuSubject {
        MenuSubject { uid, many: vec![uid], columns: Vec::new(), ranged: false }
    }
}

/// An entry of the menu.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemEntry {
    /// The deed.
    pub deed: ItemDeed,
    /// Its words.
    pub label: String,
    /// The keys that do the same; empty where there are none.
    pub keys: &'static str,
    /// The message that does it.
    pub msg: Msg,
}

impl ItemEntry {
    /// True if a line stands above it where it comes behind another entry.
    pub fn parts_from(&self, before: &ItemEntry) -> bool {
        let part = |deed: ItemDeed| match deed {
            ItemDeed::Open | ItemDeed::Copy | ItemDeed::CopyLink => 0,
            ItemDeed::AddBelow | ItemDeed::AddChild | ItemDeed::Duplicate => 1,
            ItemDeed::FillDown | ItemDeed::Clear => 2,
            ItemDeed::Finish | ItemDeed::Lock | ItemDeed::Unlock | ItemDeed::Unschedule => 3,
            ItemDeed::Pin | ItemDeed::Unpin | ItemDeed::MoveUp | ItemDeed::MoveDown => 4,
            ItemDeed::Indent | ItemDeed::Outdent => 5,
            ItemDeed::Merge | ItemDeed::Delete => 6,
        };
        part(self.deed) != part(before.deed)
    }
}

/// The entries for an item as it is shown now: only those that would do something. Who only reads may open it and copy from it.
pub fn entries(state: &State, of: &MenuSubject) -> Vec<ItemEntry> {
    let (doc, ui, uid) = (&state.doc, &state.ui, of.uid);
    let Some(at) = doc.plan.item_index(uid) else { return Vec::new() };
    let item = &doc.plan.items()[at];
    let (is_grid, is_one) = (ui.view == View::Scores, of.many.len() == 1);
    let mut all: Vec<ItemEntry> = Vec::new();
    let mut add = |deed: ItemDeed, label: String, keys: &'static str, msg: Msg| {
        all.push(ItemEntry { deed, label, keys: if is_grid { keys } else { "" }, msg });
    };
    if item.raw().is_none() {
        let copy = |text: &str, done: &str| Msg::Ask(Effect::Copy { text: text.into(), done: done.into() });
        add(ItemDeed::Open, items_text::open_details().to_owned(), "", Msg::Details(Some(uid)));
        if let Some(title) = item.title().filter(|title| is_one && !title.is_empty()) {
            add(ItemDeed::Copy, items_text::copy_title().to_owned(), "", copy(title, items_text::title_copied()));
        }
        if let Some(link) = item.link().filter(|link| is_one && link::is_safe(link)) {
            add(ItemDeed::CopyLink, items_text::copy_link().to_owned(), "", copy(link, items_text::link_copied()));
        }
    }
    if !state.editable() {
        return all;
    }
    if item.raw().is_none() {
        if is_grid {
            let below = Msg::Items(ItemsMsg::Add { below: Some(uid), values: Vec::new() });
            add(ItemDeed::AddBelow, items_text::add_below().to_owned(), "Alt+N", below);
        }
        add(ItemDeed::AddChild, items_text::add_child().to_owned(), "", Msg::Grid(GridMsg::AddChild(uid)));
        let copies = Msg::Items(ItemsMsg::Duplicate(of.many.clone()));
        add(ItemDeed::Duplicate, items_text::duplicate_items(of.many.len()), "Ctrl+Shift+D", copies);
        if of.columns.iter().any(|column| is_typed(*column) && !stays(*column)) {
            let cells = || (of.many.clone(), of.columns.clone());
            if !is_one {
                let (uids, columns) = cells();
                let fill = Msg::Grid(GridMsg::FillDown(uids, columns));
                add(ItemDeed::FillDown, items_text::fill_down().to_owned(), "Ctrl+D", fill);
            }
            let label = if is_one && !of.ranged { items_text::clear_cell() } else { items_text::clear_cells() };
            let (uids, columns) = cells();
            add(ItemDeed::Clear, label.to_owned(), "Delete", Msg::Grid(GridMsg::ClearCells(uids, columns)));
        }
        let is_open =
            |uid: &Uid| doc.plan.readable_item(*uid).is_some_and(|item| !item.status().is_some_and(Status::is_over));
        let open: Vec<Uid> = of.many.iter().copied().filter(is_open).collect();
        if !open.is_empty() {
            let done = match open[..] {
                [uid] => Msg::Items(ItemsMsg::Set(uid, Key::Status, Some(Value::Word("done")))),
                _ => Msg::Grid(GridMsg::TypeAll(open.clone(), Column::Field(Key::Status), "done".into())),
            };
            add(ItemDeed::Finish, items_text::finish_label(of.many.len(), open.len()), "", done);
        }
        if is_one && ItemTimes::of(item).is_some() {
            let (deed, label) = match item.locked() {
                true => (ItemDeed::Unlock, items_text::unlock_dates()),
                false => (ItemDeed::Lock, items_text::lock_dates()),
            };
            add(deed, label.to_owned(), "", Msg::Timeline(TimelineMsg::Lock(uid)));
            if !wholes::whole(doc, uid).is_some_and(|whole| whole.only) {
                let free = Msg::Timeline(TimelineMsg::Unschedule(uid));
                add(ItemDeed::Unschedule, items_text::remove_dates().to_owned(), "", free);
            }
        }
        if let Some(rank) = rows::rank(ui, doc, at).filter(|_| is_one) {
            add(ItemDeed::Pin, items_text::pin_to_rank().to_owned(), "", Msg::Items(ItemsMsg::AskPin(uid, rank)));
        }
        if is_one && item.pin().is_some() {
            let unpin = Msg::Items(ItemsMsg::Set(uid, Key::Pin, None));
            add(ItemDeed::Unpin, items_text::unpin().to_owned(), "", unpin);
        }
        if is_grid {
            if is_one && ui.items.query.sort == RowOrder::Manual {
                let moved = |by| Msg::Items(ItemsMsg::Reorder(uid, by));
                add(ItemDeed::MoveUp, items_text::row_up().to_owned(), "Alt+Up", moved(-1));
                add(ItemDeed::MoveDown, items_text::row_down().to_owned(), "Alt+Down", moved(1));
            }
            let level = |inward| Msg::Grid(GridMsg::Indent(of.many.clone(), inward));
            if let Some(above) = levels::inward(ui, doc, &of.many).first().and_then(|(_, parent)| *parent) {
                let above = text::item_name(&doc.plan, doc.plan.items()[above].uid);
                add(ItemDeed::Indent, grid_text::make_child_of(&above), "Alt+Shift+Right", level(true));
            }
            if !levels::outward(ui, doc, &of.many).is_empty() {
                add(ItemDeed::Outdent, items_text::move_out().to_owned(), "Alt+Shift+Left", level(false));
            }
        }
        if !is_one {
            let ask = Msg::Duplicates(DuplicatesMsg::Ask(of.many.clone()));
            add(ItemDeed::Merge, duplicates_text::merge_items().to_owned(), "", ask);
        }
    }
    add(
        ItemDeed::Delete,
        items_text::delete_items(of.many.len()),
        "Ctrl+Delete",
        Msg::Items(ItemsMsg::Delete(of.many.clone())),
    );
    all
}
