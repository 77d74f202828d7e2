//! The links as a view remembers them.

use std::rc::Rc;

/// The link that is offered.
#[derive(Clone, Debug, Default)]
pub struct SharingState {
    /// The link that carries the plan, or why there is none; `None` until it is made.
    pub link: Option<Result<Rc<str>, Rc<str>>>,
}
