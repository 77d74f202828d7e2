//! Messages to the reader.

use std::rc::Rc;

/// A message to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    /// Grows with each message, so that the same words are said again.
    pub number: u32,
    /// The words.
    pub text: Rc<str>,
    /// True if something failed.
    pub alert: bool,
    /// The ways on that the message offers.
    pub offers: Vec<ToastOffer>,
}

/// A way on that a message offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToastOffer {
    /// Take the step back that it tells of, as long as the document is at this revision.
    Undo(u64),
    /// Order the rows by hand.
    OrderByHand,
    /// Give the numbers back that another unit has converted, as long as the document is at this revision.
    KeepNumbers(u64),
    /// Give the reason for the step to this revision.
    Reason(u64),
}

impl ToastOffer {
    /// True as long as it is about the plan as it is at this revision: what has been changed since is another step.
    pub fn holds(self, now: u64) -> bool {
        match self {
            ToastOffer::Undo(revision) | ToastOffer::KeepNumbers(revision) | ToastOffer::Reason(revision) => {
                revision == now
            }
            ToastOffer::OrderByHand => true,
        }
    }
}
