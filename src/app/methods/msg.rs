//! The messages of the plan's own methods.

use std::rc::Rc;

use crate::model::Uid;

/// A message of the plan's own methods.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodsMsg {
    /// Open the dialog: for a method, or a new one.
    Open(Option<Uid>),
    /// Begin with a template.
    Begin(usize),
    /// The title is this.
    Title(Rc<str>),
    /// The formula is this, with the caret there.
    Type(Rc<str>, usize),
    /// An offer was taken: the formula is this, with the caret there.
    Take(Rc<str>, usize),
    /// Another offer is the one that Enter takes.
    Offer(usize),
    /// Offer nothing any more.
    CloseOffers,
    /// There was a pause since the formula was typed so often: say what is wrong.
    Tell(u32),
    /// The lowest number ranks first, or the highest.
    Lower(bool),
    /// Keep the method.
    Keep,
    /// Ask whether to delete the method, or no longer.
    AskDelete(bool),
    /// Delete the method.
    Delete,
}
