//! The use of a column of a table on its way in.

use crate::model::Key;

/// The use of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Its cells are values of this key. `Key::Id`: the ids other rows are meant by.
    Key(Key),
    /// The rows that wait for this one: `depends_on` the other way round, as in "Blocks".
    Blocks,
    /// Links of several sorts: `blocks #12, blocked by #7`.
    Relations,
    /// A time, or both its ends: `Q1 FY27`, `Oct 5 → Oct 16`.
    Span,
    /// The first day of the timebox that the row names.
    BoxStart,
    /// The last day of the timebox that the row names.
    BoxEnd,
    /// A custom field of that name, of the kind its cells are.
    Own,
    /// The plan has no key for it: each text goes into the item's notes, behind the column's name.
    Notes,
    /// Scores of the table's own, which the plan works out itself: they are compared with what comes out.
    Check,
    /// It is left out: ranks and row numbers.
    LeaveOut,
}

impl From<Option<Key>> for Use {
    fn from(key: Option<Key>) -> Use {
        key.map_or(Use::Notes, Use::Key)
    }
}
