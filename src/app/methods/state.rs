//! The method that is being typed.

use std::rc::Rc;

use crate::model::Uid;

/// The method in the dialog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MethodDraft {
    /// The method that is edited; `None` for a new one.
    pub method: Option<Uid>,
    /// The title.
    pub title: Rc<str>,
    /// The formula as it was typed.
    pub formula: Rc<str>,
    /// True if the lowest number ranks first.
    pub lower_is_better: bool,
    /// The template it began with, by its place.
    pub template: Option<usize>,
    /// The place of the caret in the formula, in characters.
    pub caret: usize,
    /// Grows with every change of the formula.
    pub typed: u32,
    /// True if what is wrong may be said: there was a pause, or the field was left.
    pub told: bool,
    /// True if names are offered at the caret.
    pub offers: bool,
    /// The offer that Enter takes.
    pub active: usize,
    /// True if it is asked whether to delete the method.
    pub asks: bool,
}

/// The methods of a view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MethodsState {
    /// The method that is being typed, while its dialog is open.
    pub draft: Option<MethodDraft>,
}
