//! The options of an export.

use crate::app::locale::Locale;
use crate::base::period::Precision;
pub use crate::exchange::csv::TableConvention;
use crate::exchange::ics::CalendarStamp;

/// The options of an export by hand, and of its picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ExportOptions {
    /// No date more exact than this; `None` leaves everything in.
    pub precision: Option<Precision>,
    /// True if the decisions leave too where dates are made less exact.
    pub decisions: bool,
    /// Width of the picture, px.
    pub width: u16,
    /// The form of a table for spreadsheets; `None` as the reader's language has it.
    pub table: Option<TableConvention>,
}

/// Everything that a format is written with, besides the plan.
#[derive(Clone, Copy, Debug)]
pub struct WritingContext {
    /// The form of a table for spreadsheets.
    pub table: TableConvention,
    /// The time of writing.
    pub now: CalendarStamp,
}

impl Default for WritingContext {
    fn default() -> WritingContext {
        WritingContext { table: TableConvention::ENGLISH, now: CalendarStamp::default() }
    }
}

impl ExportOptions {
    /// The form of a table for spreadsheets for a reader of this language.
    pub fn table(self, locale: &Locale) -> TableConvention {
        let own = if &*locale.decimal == "," { TableConvention::COMMA } else { TableConvention::ENGLISH };
        self.table.unwrap_or(own)
    }

    /// Everything that formats are written with, seconds after 1970.
    pub fn writing(self, locale: &Locale, seconds: i64) -> WritingContext {
        WritingContext { table: self.table(locale), now: CalendarStamp { seconds } }
    }
}

impl Default for ExportOptions {
    fn default() -> ExportOptions {
        ExportOptions { precision: None, decisions: false, width: WIDTHS[0], table: None }
    }
}

/// The widths that an exported picture can have, px; the first is the usual one.
pub const WIDTHS: [u16; 5] = [1280, 960, 1600, 1920, 2560];
