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
}
