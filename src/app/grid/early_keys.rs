//! Keys that come before the field they are meant for stands there: none is lost, and none goes to another cell.

/// The effect of such a key on the edit that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EarlyKey {
    /// This stands in the field now.
    Text(String),
    /// The value is taken, and the focus goes by so many rows and columns; `enter`: by Enter.
    Take {
        /// Down.
        rows: i32,
        /// To the right.
        columns: i32,
        /// By Enter, which after a new item begins another one.
        enter: bool,
    },
    /// The old value stays.
    Escape,
    /// Another choice of the list is meant: the next one, or the one before.
    Choice(bool),
}

/// The meaning of a key while a field is on its way: `typed` stands in it, `whole` says that all of that is selected and typed over, `seeded` that it began with a letter, so that
/// arrows leave it, `list` that it comes with choices. `None` for keys that mean nothing to a field.
pub fn early(typed: &str, whole: bool, seeded: bool, list: bool, key: &str, shift: bool) -> Option<EarlyKey> {
    let step = |forth: i32| if shift { -forth } else { forth };
    let rest = || if whole { String::new() } else { typed.to_owned() };
    Some(match key {
        "Enter" => EarlyKey::Take { rows: step(1), columns: 0, enter: !shift },
        "Tab" => EarlyKey::Take { rows: 0, columns: step(1), enter: false },
        "Escape" => EarlyKey::Escape,
        "ArrowDown" | "ArrowUp" if list => EarlyKey::Choice(key == "ArrowDown"),
        "ArrowDown" if seeded => EarlyKey::Take { rows: 1, columns: 0, enter: false },
        "ArrowUp" if seeded => EarlyKey::Take { rows: -1, columns: 0, enter: false },
        "Delete" if whole => EarlyKey::Text(String::new()),
        "Backspace" => {
            let mut left = rest();
            if !whole {
                left.pop();
            }
            EarlyKey::Text(left)
        }
        key if key.chars().count() == 1 => EarlyKey::Text(rest() + key),
        _ => return None,
    })
}
