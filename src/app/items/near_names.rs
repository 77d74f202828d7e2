//! Names that are spelled almost like another: what a slip of the hand makes of it.
//!
//! ```
//! use plan_widget::app::items::near_names::nearest;
//!
//! assert_eq!(nearest(["Web", "Payments"].into_iter(), "Wbe"), Some("Web"));
//! assert_eq!(nearest(["Web", "Payments"].into_iter(), "Wet"), None, "in a short name another letter is another name");
//! ```

use crate::base::case::lower;

/// The name that another one was probably meant for: of the same letters but for a slip, and not the same. Of a name of up to three letters only two that changed places
/// count as one.
pub fn nearest<'n>(names: impl Iterator<Item = &'n str>, typed: &str) -> Option<&'n str> {
    let typed = lower(typed.trim());
    let most = (typed.chars().count() / 4).min(2);
    let apart = |name: &'n str| {
        let name_lower = lower(name);
        let is_short_slip = most == 0 && letters(&name_lower) == letters(&typed);
        let apart = strsim::osa_distance(&typed, &name_lower);
        ((1..=most).contains(&apart) || is_short_slip && apart == 1).then_some((apart, name))
    };
    names.filter_map(apart).min_by_key(|(apart, _)| *apart).map(|(_, name)| name)
}

/// The letters of a name, whatever order they stand in.
fn letters(name: &str) -> Vec<char> {
    let mut letters: Vec<char> = name.chars().collect();
    letters.sort_unstable();
    letters
}
