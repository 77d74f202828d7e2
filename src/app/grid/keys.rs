//! The meaning of a key while a cell of the grid has the focus.
//!
//! ```
//! use plan_widget::app::grid::keys::{GridAction, KeyPress, act};
//!
//! let press = KeyPress { key: "d".into(), command: true, ..KeyPress::default() };
//! assert_eq!(act(&press, false, false), Some(GridAction::FillDown));
//! ```

/// The action that a key asks of the grid.
#[derive(Clone, Debug, PartialEq)]
pub enum GridAction {
    /// Go by rows and columns; with `extend` the cells gone over are chosen.
    Go { rows: i32, columns: i32, extend: bool },
    /// Go by screens.
    Page { screens: i32, extend: bool },
    /// Go to the first or last column.
    RowEnd { last: bool, extend: bool },
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
    /// Give the chosen cells what the first row has; a single cell takes what stands above it.
    FillDown,
    /// Give the chosen cells what the first column has.
    FillRight,
    /// Edit the cell, and give all chosen rows what is typed.
    SetAll,
    /// Make the chosen rows one item.
    Merge,
    /// Copy the rows below themselves.
    Duplicate,
    /// Take the rows out.
    Delete,
    /// Open the menu of the row or the column.
    Menu,
    /// Move the column to the right (1) or to the left (-1).
    ShiftColumn(i32),
    /// On a header: make the column wider (1) or narrower (-1); on a row: take it a level in (1) or out (-1).
    Sideways(i32),
    /// Fold what stands below the row, or (false) show it.
    Fold(bool),
    /// Open the bar that finds text.
    Find,
    /// Go to the next hit, or (true) to the one before.
    FindNext(bool),
}

impl GridAction {
    /// True if it changes the plan or chooses cells for doing so.
    pub fn changes(&self) -> bool {
        let extend = match self {
            GridAction::Go { extend, .. }
            | GridAction::Page { extend, .. }
            | GridAction::RowEnd { extend, .. }
            | GridAction::End { extend, .. } => *extend,
            _ => false,
        };
        extend
            || matches!(
                self,
                GridAction::Edit(Some(_))
                    | GridAction::Clear
                    | GridAction::Choose
                    | GridAction::ChooseAll
                    | GridAction::Shift(_)
                    | GridAction::Duplicate
                    | GridAction::Merge
                    | GridAction::FillDown
                    | GridAction::FillRight
                    | GridAction::SetAll
                    | GridAction::Delete
            )
    }
}

/// A key as it was pressed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyPress {
    /// `KeyboardEvent.key`.
    pub key: String,
    /// `KeyboardEvent.code`, where the key lies on the keyboard.
    pub code: String,
    /// Ctrl, or Command.
    pub command: bool,
    /// Shift.
    pub shift: bool,
    /// Alt, or Option.
    pub alt: bool,
    /// AltGr, which types letters: on Windows it comes as Ctrl with Alt.
    pub alt_graph: bool,
}

impl KeyPress {
    /// The sign that is typed, if one is: also by AltGr, and by Option where that types signs beyond the keyboard's own.
    fn sign(&self) -> Option<&str> {
        let mut signs = self.key.chars();
        let sign = signs.next().filter(|_| signs.next().is_none())?;
        let plain = !self.command && (!self.alt || !sign.is_ascii());
        (plain || self.alt_graph).then_some(&*self.key)
    }

    /// The letter of a shortcut: the one that is typed, or where another alphabet is typed the one that the key has on a Latin keyboard.
    fn letter(&self) -> Option<char> {
        let typed = self.key.chars().next().filter(|_| self.key.chars().count() == 1)?;
        if typed.is_ascii_alphabetic() {
            return Some(typed.to_ascii_lowercase());
        }
        let lies = self.code.strip_prefix("Key")?.chars().next()?;
        (!typed.is_ascii()).then_some(lies.to_ascii_lowercase())
    }
}

/// The act of a key, if it has one here; `rtl` where columns run from right to left, `ranged` where cells of several columns are chosen.
pub fn act(press: &KeyPress, rtl: bool, ranged: bool) -> Option<GridAction> {
    let KeyPress { command, shift, alt, alt_graph, .. } = *press;
    if let Some(sign) = press.sign().filter(|_| alt_graph) {
        return Some(GridAction::Edit(Some(sign.to_owned())));
    }
    let go = |rows, columns| Some(GridAction::Go { rows, columns, extend: shift });
    let row_end = |last| Some(GridAction::RowEnd { last, extend: shift });
    let ahead = if rtl { -1 } else { 1 };
    if let Some(letter) = press.letter().filter(|_| command && !alt) {
        match letter {
            'f' if !shift => return Some(GridAction::Find),
            'a' if !shift => return Some(GridAction::ChooseAll),
            'd' => return Some(if shift { GridAction::Duplicate } else { GridAction::FillDown }),
            // On a single cell the key stays the browser's.
            'r' if !shift && ranged => return Some(GridAction::FillRight),
            _ => {}
        }
    }
    match (press.key.as_str(), command, alt) {
        ("ArrowUp" | "ArrowDown", false, true) if shift => Some(GridAction::Fold(press.key == "ArrowUp")),
        ("ArrowUp", false, true) => Some(GridAction::Shift(-1)),
        ("ArrowDown", false, true) => Some(GridAction::Shift(1)),
        ("ArrowUp", true, false) => Some(GridAction::End { last: false, corner: false, extend: shift }),
        ("ArrowDown", true, false) => Some(GridAction::End { last: true, corner: false, extend: shift }),
        ("ArrowLeft", true, false) => row_end(rtl),
        ("ArrowRight", true, false) => row_end(!rtl),
        ("ArrowUp", ..) => go(-1, 0),
        ("ArrowDown", ..) => go(1, 0),
        ("ArrowLeft", false, false) => go(0, -ahead),
        ("ArrowRight", false, false) => go(0, ahead),
        ("ArrowLeft" | "ArrowRight", false, true) if shift => {
            let ahead = if press.key == "ArrowRight" { ahead } else { -ahead };
            Some(GridAction::Sideways(ahead))
        }
        ("ArrowLeft", false, true) => Some(GridAction::ShiftColumn(-ahead)),
        ("ArrowRight", false, true) => Some(GridAction::ShiftColumn(ahead)),
        ("F3", ..) => Some(GridAction::FindNext(shift)),
        ("Home", false, _) => row_end(false),
        ("End", false, _) => row_end(true),
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
        // An input method begins: the field it needs opens empty.
        ("Process", false, false) => Some(GridAction::Edit(Some(String::new()))),
        // `?` opens the keys, here as everywhere.
        ("?", ..) => None,
        _ => press.sign().map(|sign| GridAction::Edit(Some(sign.to_owned()))),
    }
}
