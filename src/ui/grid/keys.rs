//! Keys as the browser tells of them.

use crate::app::grid::keys::KeyPress;
use crate::ui::parts::keys::is_composed;
use yew::prelude::KeyboardEvent;

/// The press that an event tells of.
pub fn press_of(event: &KeyboardEvent) -> KeyPress {
    // The first key of a composition: what it types comes from the input method, into the field that it opens.
    let is_taken = is_composed(event) && event.key().chars().count() == 1;
    KeyPress {
        key: if is_taken { "Process".to_owned() } else { event.key() },
        code: event.code(),
        command: event.ctrl_key() || event.meta_key(),
        shift: event.shift_key(),
        alt: event.alt_key(),
        alt_graph: event.get_modifier_state("AltGraph"),
    }
}
