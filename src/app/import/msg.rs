//! The messages of an import.

use std::rc::Rc;

use crate::app::import::call::ImportCall;
use crate::app::import::view::Choice;
pub use crate::query::list_source::ListSource;

/// The answer of a source.
#[derive(Clone, Debug, PartialEq)]
pub struct FetchedList {
    /// The source.
    pub source: ListSource,
    /// Its list as text, or the reason why there is none.
    pub answer: Result<Rc<str>, Rc<str>>,
}

/// A message of an import.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportMsg {
    /// Look at pasted or opened text as a table before it goes in; a plan file opens.
    PreviewTable(Rc<str>),
    /// The encoding that the file of the previewed table was read in.
    FileEncoding(Rc<str>),
    /// Say what a column of the previewed table holds, by one of [`import::choices`](crate::app::import::view::choices).
    PreviewColumn(usize, Rc<str>),
    /// Say whether the first row of the previewed table names its columns.
    PreviewHeader(bool),
    /// Mean a column's numbers otherwise: the column, and the place among the readings offered.
    PreviewReading(usize, usize),
    /// Choose something else about the table that is looked at.
    PreviewChoice(Choice),
    /// A long table has been read.
    Made,
    /// Take the previewed table in.
    AcceptTable,
    /// Take in what a program has called for; the answer is in the view's state then.
    Call(Rc<ImportCall>),
    /// Ask the plan's sources for their lists: the person has said so.
    Refresh,
    /// The answer of a source, or the reason why there is none.
    Fetched(Rc<FetchedList>),
    /// Add the entries of another plan to this one, from its text or a picture that carries it; what both have stays as it is here.
    AddPlan(Rc<str>),
}
