//! The messages of saved views.

use std::rc::Rc;

/// A message of saved views.
#[derive(Clone, Debug, PartialEq)]
pub enum SavedViewMsg {
    /// Open the saved view of that id.
    Open(Rc<str>),
    /// The page asks for the saved view of that id: it opens as soon as a plan has it.
    Ask(Rc<str>),
    /// Keep the set-up under a title, as a view of its own.
    Keep(Rc<str>),
    /// Put the set-up in place of the saved view of that id.
    Replace(Rc<str>),
    /// Give the saved view of that id another title.
    Rename(Rc<str>, Rc<str>),
    /// Delete the saved view of that id.
    Delete(Rc<str>),
}
