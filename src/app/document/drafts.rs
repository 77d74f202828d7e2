//! What is unsaved and was found in the browser: offered, not taken, until the person answers.

use std::rc::Rc;

/// Unsaved changes of an earlier visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The plan with them, as text.
    pub text: Rc<str>,
    /// The plan that they were made to, as text; empty where that was not kept.
    pub base: Rc<str>,
    /// When it was kept, in words for the reader.
    pub when: Rc<str>,
    /// What it is kept under.
    pub name: Rc<str>,
    /// Who has left it.
    pub origin: DraftOrigin,
    /// How many others wait for an answer after it.
    pub waiting: usize,
}

/// Who has left a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftOrigin {
    /// An element of this page that is gone: hosts draw pages anew, also while they save.
    ThisPage,
    /// An earlier visit, as far as is known in this tab.
    ThisTab,
    /// Another tab of this browser, which is closed.
    OtherTab,
}
