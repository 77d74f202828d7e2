//! The messages of the comparison.

use crate::app::compare::against::Against;
use crate::app::compare::row::ChangeRow;
use std::rc::Rc;

/// A message of the comparison.
#[derive(Clone, Debug, PartialEq)]
pub enum CompareMsg {
    /// Compare with an earlier state, or no longer.
    Against(Option<Against>),
    /// Compare with the plan in this text.
    AgainstText(Rc<str>),
    /// Keep where everything stands now as a baseline, and compare with it.
    TakeBaseline,
    /// Say why an item changed.
    Reason(Rc<ChangeRow>, Rc<str>),
}
