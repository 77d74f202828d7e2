//! What the plan is compared with.

use crate::app::compare::against::Against;
use std::rc::Rc;

/// What the plan is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum CompareMsg {
    /// Compare with an earlier state, or no longer.
    Against(Option<Against>),
    /// Compare with the plan in this text.
    AgainstText(Rc<str>),
    /// Keep where everything stands now as a baseline, and compare with it.
    TakeBaseline,
    /// Say why the item of that id changed.
    Reason(Rc<str>, Rc<str>),
}
