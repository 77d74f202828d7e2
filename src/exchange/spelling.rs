//! The letters that two spellings of one word have in common: without their case, their marks and the signs between them.

use crate::base::case::lower_char;
use crate::base::map::Map;

/// The meanings of words that are listed with commas between; where two have one word, the first. Looked up for each cell of a list, which a walk through the words would not stand.
pub fn index_words<T: Copy>(lists: &[(T, &'static str)]) -> Map<&'static str, T> {
    let mut all = Map::default();
    for (meaning, words) in lists {
        for word in words.split(',') {
            all.entry(word.trim_start()).or_insert(*meaning);
        }
    }
    all
}

/// A letter of a European alphabet without its marks; `ß`, `æ` and `œ` become two.
fn bare(letter: char) -> &'static str {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' => "s",
        'ß' => "ss",
        'ť' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        _ => "",
    }
}

/// A full-width letter, digit or sign as the ordinary one.
pub fn narrow(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\u{3000}' => ' ',
        _ => letter,
    }
}

/// Letters and digits with single spaces between: `Confidence %` is `confidence`, `Depends-on` is `depends on`, `Priorité` is `priorite`.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(letter.to_ascii_lowercase());
            continue;
        }
        let letter = narrow(letter);
        // Marks that stand behind their letter, as on a Mac.
        if ('\u{300}'..='\u{36f}').contains(&letter) {
            continue;
        }
        // The long sign of Japanese belongs to its word.
        if !letter.is_alphanumeric() && letter != 'ー' {
            gap = true;
            continue;
        }
        if gap && !out.is_empty() {
            out.push(' ');
        }
        gap = false;
        let lower = lower_char(letter);
        match bare(lower) {
            "" => out.push(lower),
            plain => out.push_str(plain),
        }
    }
    out
}

/// The same without the spaces: `Won’t have` is `wonthave`.
pub fn joined(text: &str) -> String {
    plain(text).replace(' ', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_are_alike() {
        for (text, expected) in [
            ("Priorité", "priorite"),
            ("Größe (Tage)", "grosse tage"),
            ("  Depends-on ", "depends on"),
            ("リーチ", "リーチ"),
            ("Ｗｅｂ", "web"),
            ("Łącznie", "lacznie"),
            ("e\u{301}tat", "etat"),
            ("%", ""),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
        assert_eq!(joined("Won’t have"), "wonthave");
    }
}
