//! The options of an export.

use crate::base::period::Precision;

/// The options of an export by hand, and of its picture.
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

/// The widths that an exported picture can have, px; the first is the usual one.
pub const WIDTHS: [u16; 5] = [1280, 960, 1600, 1920, 2560];
