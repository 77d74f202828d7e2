//! The encoding of a text file that carries no mark, as the page tells it too (`src/embed/more/encodings.js`).

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE};

/// UTF-16 without a mark is told by its zeros, which no text of another encoding has.
pub fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let begin = &bytes[..bytes.len().min(4096)];
    let zeros = |first: usize| begin.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    match () {
        () if odd * 5 > begin.len() && even * 10 < odd => Some(UTF_16LE),
        () if even * 5 > begin.len() && odd * 10 < even => Some(UTF_16BE),
        () => None,
    }
}

/// The likeliest encoding of bytes that are no UTF-8. The detector, made for pages of the web, never says Macintosh, which spreadsheets of a Mac still write: that is taken where its letters
/// stand together better.
pub fn likely(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    let western = guess.is_single_byte() && guess.is_ascii_compatible();
    let sample = &bytes[..bytes.len().min(1 << 16)];
    let score = |encoding: &'static Encoding| harmony(&encoding.decode_without_bom_handling(sample).0);
    if western && score(MACINTOSH) > score(guess) { MACINTOSH } else { guess }
}

/// How well the letters of a text in an alphabet stand together.
fn harmony(text: &str) -> i32 {
    let letters: Vec<char> = text.chars().collect();
    let latin = |letter: char| letter.is_alphabetic() && letter < '\u{250}';
    let cyrillic = |letter: char| ('\u{400}'..'\u{530}').contains(&letter);
    let (mut score, mut strange) = (0, 0);
    for (at, own) in letters.iter().copied().enumerate().filter(|(_, own)| !own.is_ascii() || own.is_ascii_alphabetic())
    {
        let near = |at: Option<usize>| at.and_then(|at| letters.get(at)).copied().unwrap_or(' ');
        let (before, behind) = (near(at.checked_sub(1)), near(Some(at + 1)));
        if own.is_ascii() {
            strange = 0;
            continue;
        }
        if !own.is_alphabetic() {
            strange = 0;
            // Marks stand beside words, not in them; those of control stand nowhere.
            if own < '\u{a0}' || own == '\u{fffd}' {
                score -= 5;
            } else if behind.is_alphabetic() && !"“„«‘’–—\u{a0}¿¡€£№•…".contains(own)
                || before.is_alphabetic() && behind.is_alphabetic() && own != '’'
            {
                score -= 3;
            } else if "¤¦¬¨†‡‰¸¯˜ˆ³²¹·§¶".contains(own) {
                score -= 1;
            }
            continue;
        }
        score += 1;
        if own.is_uppercase() && before.is_lowercase() {
            score -= 4;
        }
        if cyrillic(own) && (latin(before) || latin(behind)) {
            score -= 3;
        }
        // In languages of the Latin alphabet hardly a word has three letters with marks in a row.
        strange = if latin(own) { strange + 1 } else { 0 };
        if strange > 2 {
            score -= 3;
        }
    }
    score
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

    #[test]
    fn a_file_of_a_mac_is_told_from_those_of_windows() {
        let mac: &[u8] = b"Feature;Effort\nMen\x9f k\x9frzen;2\n\x86bersicht;1\nCaf\x8e;1\n";
        assert_eq!(likely(mac), MACINTOSH);
        assert_eq!(MACINTOSH.decode(mac).0.lines().nth(1), Some("Menü kürzen;2"));
        for (encoding, text) in [
            (WINDOWS_1252, "Titel;Aufwand\nGrößere Schrift – „Lesemodus“;2\nMenü für 5 €;1\nCafé à la carte;3\n"),
            (WINDOWS_1250, "Tytuł;Nakład\nSzybkie wyszukiwanie zamówień;2\nŁatwiejsze płatności żądane;1\n"),
            (WINDOWS_1251, "Название;Оценка\nБыстрый поиск;1\nЭкспорт отчёта;2\n"),
        ] {
            assert_eq!(likely(&encoding.encode(text).0), encoding, "{text}");
        }
    }
}
