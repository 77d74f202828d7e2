//! The sentences about a plan that comes in from elsewhere or goes out as a link.

use crate::base::say::sharing as say;
pub use crate::base::say::sharing::*;
use std::rc::Rc;

use crate::app::locale::Locale;
use crate::app::text::imported;

/// Links longer than this many characters are cut by some mail and chat programs.
pub const LONG_LINK: usize = 8_000;
/// Browsers open addresses of up to 2 MiB; longer links are not made.
pub const LONGEST_LINK: usize = 2_000_000;

/// After another plan's items were added; `known` of them were here already.
pub fn joined(added: usize, known: usize) -> String {
    match known {
        0 => imported(added),
        _ => say::joined(known, added),
    }
}

/// The link, or why it cannot be used.
///
/// # Errors
/// What to tell the reader where it is longer than browsers open.
pub fn checked(link: String) -> Result<Rc<str>, Rc<str>> {
    if link.len() <= LONGEST_LINK {
        return Ok(link.into());
    }
    let size = size(link.len(), &Locale::default());
    Err(say::too_long_link(size).into())
}

/// `3.2 kB`; thousands of bytes.
pub fn size(bytes: usize, locale: &Locale) -> String {
    let bytes = bytes as f64;
    if bytes >= 1e6 {
        say::megabytes(locale.number(bytes / 1e6, 1))
    } else {
        say::kilobytes(locale.number(bytes / 1e3, 1))
    }
}

/// The sentence on a link's length.
pub fn link_size(bytes: usize, locale: &Locale) -> String {
    let size = size(bytes, locale);
    if bytes > LONG_LINK { say::long_link(size) } else { say::link_size(size) }
}
