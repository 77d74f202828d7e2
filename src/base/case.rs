//! Letters in lower case, for comparing.

/// The text in lower case. As [`str::to_lowercase`], but that `Σ` becomes `σ` at the end of a word too and `İ` a plain `i`: a search finds more so.
pub fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().map(lower_char).collect() }
}

/// A letter in lower case; of several that stand for one, the first.
pub fn lower_char(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}
