//! The width of a text, where no browser can be asked: the pictures are laid out from the model alone.
//!
//! ```
//! use plan_widget::layout::text::{ellipsis, text_width};
//!
//! let width = |text: &str| text_width(text, 12.0, false);
//! assert!(width("Roadmap") > width("Road"));
//! assert!(width(&ellipsis("A long title of an item", 60.0, width)) <= 60.0);
//! ```

/// Advance widths of U+0020–U+007E in Helvetica, thousandths of the font size (Adobe font metrics; Arial shares them).
const HELVETICA: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];

/// Reserve for fonts that run wider than Helvetica, such as Segoe UI, Roboto and DejaVu Sans, and for their bold.
const RESERVE: f64 = 1.1;
const BOLD: f64 = 1.1;

/// Estimated width of `text` in a sans-serif of `size` px, px. Rather too wide than too narrow.
pub fn text_width(text: &str, size: f64, bold: bool) -> f64 {
    let units: u32 = text.chars().map(|c| u32::from(advance(c))).sum();
    f64::from(units) / 1000.0 * size * if bold { RESERVE * BOLD } else { RESERVE }
}

/// Shortens `text` at a word or character so that it fits into `room` px, with an ellipsis; whole if it fits, empty if
/// fewer than four characters would be left.
pub fn ellipsis(text: &str, room: f64, measure: impl Fn(&str) -> f64) -> String {
    if measure(text) <= room {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let fits = |count: usize| {
        let mut short = text[..ends[count]].trim_end().to_owned();
        short.push('…');
        (measure(&short) <= room).then_some(short)
    };
    // Widths grow with the number of characters, so the last that fits can be searched by halves.
    let (mut low, mut high) = (0, ends.len());
    while high - low > 1 {
        let middle = (low + high) / 2;
        if fits(middle).is_some() { low = middle } else { high = middle }
    }
    if low < 4 { String::new() } else { fits(low).unwrap_or_default() }
}

fn advance(c: char) -> u16 {
    let code = c as u32;
    match code {
        0x20..=0x7e => HELVETICA[(code - 0x20) as usize],
        // Combining marks and zero-width characters.
        0x300..=0x36f | 0x200b..=0x200f | 0xfe00..=0xfe0f => 0,
        // Scripts and symbols drawn on a full square.
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe4f | 0xff00..=0xff60 => {
            1000
        }
        0x1f000.. => 1250,
        0x2013 | 0x2018..=0x201f | 0x2022 => 556,
        0x2014 | 0x2026 => 1000,
        // Other alphabets: accented capitals and the wider of Greek and Cyrillic.
        _ if c.is_uppercase() => 722,
        _ => 590,
    }
}
