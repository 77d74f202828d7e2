//! The import as a view remembers it.

use std::cell::RefCell;
use std::rc::Rc;

use crate::app::import::face::{FaceMemo, PreviewFace};
use crate::app::import::msg::{FetchedList, ImportMsg};
use crate::app::options::Dialog;
use crate::exchange::Preview;
use crate::exchange::import::source::Refusal;
use crate::model::Plan;

/// The table on its way in.
#[derive(Clone, Debug, Default)]
pub struct ImportState {
    /// The table on its way in.
    pub preview: Option<Rc<crate::app::import::view::Preview>>,
    /// The remarks and examples that the dialog shows with it.
    pub face: FaceMemo,
    /// A long table that is read.
    pub reading: Option<SlowReading>,
    /// The encoding that its file was read in, where it is of one.
    pub encoding: Option<Rc<str>>,
    /// The result of the last call of a program.
    pub report: Option<Rc<crate::app::import::call::ImportReport>>,
    /// The source that the table on its way in is of, where it is of one.
    pub source: Option<Rc<str>>,
    /// The number of sources that are asked and have not answered.
    pub asked: usize,
    /// The answers that wait until the one before is looked at.
    pub fetched: Vec<Rc<FetchedList>>,
    /// A text that waits for the code that reads it.
    pub waiting: Option<WaitingImport>,
}

/// A text that was to be read before the code for it was there.
#[derive(Clone, Debug)]
pub struct WaitingImport {
    /// The message that brought it.
    pub msg: ImportMsg,
    /// The dialog that was open then.
    pub dialog: Option<Dialog>,
}

/// A table that is made, with its face.
pub type MadeTable = Result<(Rc<Preview>, Rc<PreviewFace>), Refusal>;

/// A table that is on its way.
#[derive(Clone, Debug)]
pub struct SlowReading {
    /// The plan beside which it is read.
    pub(super) plan: Rc<Plan>,
    /// The table, once it is made.
    pub(super) made: Rc<RefCell<Option<MadeTable>>>,
}
