//! Letters in lower case, for comparing, and sentences that begin with a capital.
//!
//! ```
//! use plan_widget::base::case::{capitalised, lower};
//!
//! assert_eq!(lower("ÉTÉ 2027"), "été 2027");
//! assert_eq!(capitalised("été 2027"), "Été 2027");
//! ```

/// The text in lower case. As [`str::to_lowercase`], but that `Σ` becomes `σ` at the end of a word too and `İ` a plain `i`: a search finds more so.
pub fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().map(lower_char).collect() }
}

/// A letter in lower case; of several that stand for one, the first.
pub fn lower_char(letter: char) -> char {
    if letter.is_ascii() { letter.to_ascii_lowercase() } else { letter.to_lowercase().next().unwrap_or(letter) }
}

/// The text with a capital in front. The capitals of Latin, Greek and Cyrillic lie 1, 32 or 80 before their small letters, so none of the standard library's table of them, 14 kB, is
/// needed; a letter without one stays.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let capital = letters.next().map(|first| {
        let before = |step: u32| char::from_u32(u32::from(first).saturating_sub(step));
        [32, 1, 80]
            .into_iter()
            .filter_map(before)
            .find(|capital| *capital != first && lower_char(*capital) == first)
            .unwrap_or(first)
    });
    capital.into_iter().chain(letters).collect()
}
