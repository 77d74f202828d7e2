//! The import as a view remembers it.

use std::rc::Rc;

/// The table on its way in.
#[derive(Clone, Debug, Default)]
pub struct ImportState {
    /// The table on its way in.
    pub preview: Option<Rc<crate::app::import::view::Preview>>,
    /// The encoding that its file was read in, where it is of one.
    pub encoding: Option<Rc<str>>,
}
