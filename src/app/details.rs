//! An item's details: what each field shows and takes.

use crate::exchange::cell;
use crate::model::{Key, Plan, Record};

/// A key's text in a field, which [`Msg::Type`](super::Msg::Type) understands again.
pub fn field_text(plan: &Plan, item: &Record, key: Key) -> String {
    cell::cell_text(plan, item, key)
}

/// The fields of the panel, in order; two on a line where they are short.
pub const FIELDS: &[&[Key]] = &[
    &[Key::Title],
    &[Key::Status, Key::Moscow],
    &[Key::Team, Key::Owner],
    &[Key::Start, Key::End],
    &[Key::Effort, Key::Progress],
    &[Key::Kind, Key::Horizon],
    &[Key::Tags],
    &[Key::DependsOn],
    &[Key::Objectives],
    &[Key::Link],
    &[Key::Notes],
];
