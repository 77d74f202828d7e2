//! The menu of an item as it is drawn, wherever it is opened.

use super::context_menu::MenuEntry;
use super::icon::Icon;
use crate::app::items::item_menu::{ItemDeed, ItemEntry};
use crate::ui::hooks::Dispatch;

/// The accessible name of the menu.
pub use crate::base::say::shell::item_actions;

/// Entries with their signs, and lines between those of different kinds.
pub fn shown(entries: &[ItemEntry], dispatch: &Dispatch) -> Vec<MenuEntry> {
    let one = |(at, entry): (usize, &ItemEntry)| {
        let shown = MenuEntry::send(icon_of(entry.deed), entry.label.clone(), dispatch, entry.msg.clone());
        let before = at.checked_sub(1).map(|at| &entries[at]);
        let shown = shown.keys(entry.keys);
        if before.is_some_and(|before| entry.parts_from(before)) { shown.apart() } else { shown }
    };
    entries.iter().enumerate().map(one).collect()
}

fn icon_of(deed: ItemDeed) -> Icon {
    match deed {
        ItemDeed::Open => Icon::Open,
        ItemDeed::Copy | ItemDeed::Duplicate => Icon::Copy,
        ItemDeed::CopyLink => Icon::Share,
        ItemDeed::AddBelow | ItemDeed::AddChild => Icon::Add,
        ItemDeed::FillDown | ItemDeed::MoveDown => Icon::ArrowDown,
        ItemDeed::Clear => Icon::Minus,
        ItemDeed::Finish => Icon::Check,
        ItemDeed::Lock | ItemDeed::Unlock => Icon::Lock,
        ItemDeed::Pin => Icon::Pin,
        ItemDeed::Unschedule | ItemDeed::Unpin => Icon::Close,
        ItemDeed::MoveUp => Icon::ArrowUp,
        ItemDeed::Indent => Icon::Forth,
        ItemDeed::Outdent => Icon::Back,
        ItemDeed::Merge => Icon::Group,
        ItemDeed::Delete => Icon::Delete,
    }
}
