//! What leaves the plan.

use crate::app::export::formats::WIDTHS;
use crate::base::period::Precision;

/// What leaves the plan when it is exported by hand, and what its picture looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ExportOptions {
    /// No date more exact than this; `None` leaves everything in.
    pub precision: Option<Precision>,
    /// Width of the picture, px.
    pub width: u16,
}

impl Default for ExportOptions {
    fn default() -> ExportOptions {
        ExportOptions { precision: None, width: WIDTHS[0] }
    }
}
