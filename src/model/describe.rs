//! Descriptions of entries and keys of the plan file: the comments of the table, for a published schema. Nothing of it is in the widget.
//!
//! ```
//! use plan_widget::model::describe::ENTRIES;
//! use plan_widget::model::Key;
//!
//! let team = ENTRIES.iter().find(|entry| entry.schema.noun == "team").unwrap();
//! assert!(team.keys.iter().any(|(key, text)| *key == Key::Name && text.trim() == "The name."));
//! ```

use super::key::Key;
use super::schema::*;
use super::table::plan_entries;

/// The description of a sort of entry and of its keys, as comments have it.
#[derive(Debug)]
pub struct EntryDescription {
    /// The sort of entry.
    pub schema: &'static Schema,
    /// The sentence on it.
    pub text: &'static str,
    /// The sentence on each of its keys, in canonical order.
    pub keys: &'static [(Key, &'static str)],
}

macro_rules! descriptions {
    ($(
        $(#[doc = $doc:literal])*
        $SCHEMA:ident $View:ident $noun:literal {
            $($(#[doc = $key_doc:literal])* $accessor:ident $Key:ident: $shape:ident $(($($of:tt)*))?),* $(,)?
        }
    )*) => {
        /// Every sort of entry that the table has.
        pub static ENTRIES: &[EntryDescription] = &[$(EntryDescription {
            schema: &$SCHEMA,
            text: concat!($($doc),*),
            keys: &[$((Key::$Key, concat!($($key_doc),*))),*],
        }),*];
    };
}

plan_entries!(descriptions);
