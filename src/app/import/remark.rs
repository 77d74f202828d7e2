//! A sentence about a table on its way in, and what it asks of the reader.

/// The weight of a sentence about the table: the attention it asks of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemarkWeight {
    /// It is told, and certain.
    Told,
    /// The reader had better look: something was left empty, refused, or differs.
    Look,
    /// The same, and something was assumed that nothing in the table settles.
    Assumed,
}

impl RemarkWeight {
    /// Assumed, or only told.
    pub(super) fn assumed(is: bool) -> RemarkWeight {
        if is { RemarkWeight::Assumed } else { RemarkWeight::Told }
    }

    /// To be looked at, or only told.
    pub(super) fn look(is: bool) -> RemarkWeight {
        if is { RemarkWeight::Look } else { RemarkWeight::Told }
    }
}

/// A sentence about the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The sentence.
    pub text: String,
    /// True if the reader had better look.
    pub look: bool,
    /// The column or the part of the table that it is about, where something was assumed.
    pub assumed: Option<String>,
}
