//! Letters in lower case, for comparing.
//!
//! ```
//! use plan_widget::base::case::lower;
//!
//! assert_eq!(lower("ÉTÉ 2027"), "été 2027");
//! ```

/// The text in lower case. As [`str::to_lowercase`], but that `Σ` becomes `σ` at the end of a word too and `İ` a plain `i`: a search finds more so.
pub fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().map(lower_char).collect() }
}

/// A letter in lower case; of several that stand for one, the first.
pub fn lower_char(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}
