//! Keys as the browser tells of them.

use crate::app::grid::keys::KeyPress;
use yew::prelude::KeyboardEvent;

/// The press that an event tells of.
pub fn press_of(event: &KeyboardEvent) -> KeyPress {
    KeyPress {
        key: event.key(),
        code: event.code(),
        command: event.ctrl_key() || event.meta_key(),
        shift: event.shift_key(),
        alt: event.alt_key(),
        alt_graph: event.get_modifier_state("AltGraph"),
    }
}
