//! The meaning of a key while a cell has the focus.

use yew::prelude::KeyboardEvent;

/// The action that a key asks of the grid.
#[derive(Clone, Debug, PartialEq)]
pub enum GridAction {
    /// Go by rows and columns; with `extend` the rows gone over are chosen.
    Go { rows: i32, columns: i32, extend: bool },
    /// Go by screens.
    Page { screens: i32, extend: bool },
    /// Go to the first or last column.
    RowEnd(bool),
    /// Go to the first or last row.
    End { last: bool, corner: bool, extend: bool },
    /// Edit the cell, as it stands or from these letters on.
    Edit(Option<String>),
    /// Empty the cell.
    Clear,
    /// Choose the row, or no longer.
    Choose,
    /// Choose every row.
    ChooseAll,
    /// Choose nothing.
    Leave,
    /// Move the row in the manual order.
    Shift(i32),
    /// Give the chosen rows what the first of them has in the column; a single row is copied below itself.
    FillDown,
    /// Copy the rows below themselves.
    Duplicate,
    /// Take the rows out.
    Delete,
    /// Open the menu of the row or the column.
    Menu,
    /// Move the column to the right (1) or to the left (-1).
    ShiftColumn(i32),
    /// Make the column wider (1) or narrower (-1).
    Widen(i32),
    /// Open the bar that finds text.
    Find,
    /// Go to the next hit, or (true) to the one before.
    FindNext(bool),
}

/// The act of a key, if it has one here.
pub fn act(event: &KeyboardEvent, rtl: bool) -> Option<GridAction> {
    let key = event.key();
    let (command, shift, alt) = (event.ctrl_key() || event.meta_key(), event.shift_key(), event.alt_key());
    let go = |rows, columns| Some(GridAction::Go { rows, columns, extend: shift && columns == 0 });
    let ahead = if rtl { -1 } else { 1 };
    match (key.as_str(), command, alt) {
        ("ArrowUp", false, true) => Some(GridAction::Shift(-1)),
        ("ArrowDown", false, true) => Some(GridAction::Shift(1)),
        ("ArrowUp", true, false) => Some(GridAction::End { last: false, corner: false, extend: shift }),
        ("ArrowDown", true, false) => Some(GridAction::End { last: true, corner: false, extend: shift }),
        ("ArrowLeft", true, false) => Some(GridAction::RowEnd(rtl)),
        ("ArrowRight", true, false) => Some(GridAction::RowEnd(!rtl)),
        ("ArrowUp", ..) => go(-1, 0),
        ("ArrowDown", ..) => go(1, 0),
        ("ArrowLeft", false, false) => go(0, -ahead),
        ("ArrowRight", false, false) => go(0, ahead),
        ("ArrowLeft", false, true) if shift => Some(GridAction::Widen(-ahead)),
        ("ArrowRight", false, true) if shift => Some(GridAction::Widen(ahead)),
        ("ArrowLeft", false, true) => Some(GridAction::ShiftColumn(-ahead)),
        ("ArrowRight", false, true) => Some(GridAction::ShiftColumn(ahead)),
        ("f" | "F", true, false) if !shift => Some(GridAction::Find),
        ("F3", ..) => Some(GridAction::FindNext(shift)),
        ("Home", false, _) => Some(GridAction::RowEnd(false)),
        ("End", false, _) => Some(GridAction::RowEnd(true)),
        ("Home", true, _) => Some(GridAction::End { last: false, corner: true, extend: shift }),
        ("End", true, _) => Some(GridAction::End { last: true, corner: true, extend: shift }),
        ("PageUp", ..) => Some(GridAction::Page { screens: -1, extend: shift }),
        ("PageDown", ..) => Some(GridAction::Page { screens: 1, extend: shift }),
        ("Enter" | "F2", false, false) => Some(GridAction::Edit(None)),
        ("Escape", ..) => Some(GridAction::Leave),
        ("Delete" | "Backspace", true, _) => Some(GridAction::Delete),
        ("Delete" | "Backspace", false, false) => Some(GridAction::Clear),
        ("ContextMenu", ..) => Some(GridAction::Menu),
        ("F10", ..) if shift => Some(GridAction::Menu),
        (" ", ..) => Some(GridAction::Choose),
        ("a" | "A", true, false) => Some(GridAction::ChooseAll),
        ("d" | "D", true, false) => Some(if shift { GridAction::Duplicate } else { GridAction::FillDown }),
        // An input method begins: the field it needs opens empty.
        ("Process", false, false) => Some(GridAction::Edit(Some(String::new()))),
        // `?` opens the keys, here as everywhere.
        ("?", ..) => None,
        _ if !command && !alt && key.chars().count() == 1 => Some(GridAction::Edit(Some(key))),
        _ => None,
    }
}
