//! The sentences about a plan that comes in from elsewhere or goes out as a link.

use std::rc::Rc;

use crate::app::locale::Locale;
use crate::app::text::imported;

/// Links longer than this many characters are cut by some mail and chat programs.
pub const LONG_LINK: usize = 8_000;
/// Browsers open addresses of up to 2 MiB; longer links are not made.
pub const LONGEST_LINK: usize = 2_000_000;

/// A change that a page asks for where the reader may only look.
pub const LOOK_ONLY: &str = "This plan can only be looked at here.";

/// After another plan's items were added; `known` of them were here already.
pub fn joined(added: usize, known: usize) -> String {
    match known {
        0 => imported(added),
        1 => format!("{} 1 was here already and stays as it is.", imported(added)),
        _ => format!("{} {known} were here already and stay as they are.", imported(added)),
    }
}

/// The reason why there is no link: the page is not one that others could open.
pub const NO_LINK: &str =
    "This page has no address that others could open, so that there is no link to it. Share the plan as a file.";
/// Above the ways to share.
pub const SHARE: &str =
    "The plan is one text. Whoever opens it in a Plan Widget sees what you see; nothing is sent to a server.";
/// Beside a link that carries the plan.
pub const IN_LINK: &str = "The plan as it is now is inside the link; later changes are not.";
/// After the link was copied.
pub const LINK_COPIED: &str = "Link copied. Whoever opens it has the plan as it is now.";
/// While the link is made.
pub const MAKING_LINK: &str = "Making the link…";

/// The link, or why it cannot be used.
///
/// # Errors
/// What to tell the reader where it is longer than browsers open.
pub fn checked(link: String) -> Result<Rc<str>, Rc<str>> {
    if link.len() <= LONGEST_LINK {
        return Ok(link.into());
    }
    let size = size(link.len(), &Locale::default());
    Err(format!("The link would be {size} long, and browsers open at most 2 MB. Share the plan as a file.").into())
}

/// `3.2 kB`; thousands of bytes.
pub fn size(bytes: usize, locale: &Locale) -> String {
    let bytes = bytes as f64;
    if bytes >= 1e6 {
        format!("{} MB", locale.number(bytes / 1e6, 1))
    } else {
        format!("{} kB", locale.number(bytes / 1e3, 1))
    }
}

/// The sentence on a link's length.
pub fn link_size(bytes: usize, locale: &Locale) -> String {
    let size = size(bytes, locale);
    if bytes > LONG_LINK {
        format!(
            "The link is {size} long. Mail and chat programs may cut links over 8 kB: better share the plan as a file."
        )
    } else {
        format!("The link is {size} long.")
    }
}

/// The message once the plan file is on the clipboard.
pub const PLAN_COPIED: &str = "Plan file copied. Paste it where it is needed.";
