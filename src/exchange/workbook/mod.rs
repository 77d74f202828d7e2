//! Files of Excel and LibreOffice: `read` makes tables of texts of them (`percent` says which numbers are percentages, `shown` what else a reader of the sheet sees, `ods` both of a file of LibreOffice), `sheets` says what the cells of a plan's workbook hold (`own_formula` has the formulas of its own methods), `write` makes the file.
//!
//! ```
//! use plan_widget::exchange::workbook::{binary_text, bytes_of};
//!
//! let bytes = [b'P', b'K', 3, 4, 0x80, 0xff];
//! let text = binary_text(&bytes);
//! assert_eq!(bytes_of(&text).as_deref(), Some(&bytes[..]));
//! assert_eq!(bytes_of("Größe"), None);
//! ```

mod ods;
mod own_formula;
mod percent;
pub mod read;
pub mod sheets;
mod shown;
pub mod write;

/// Bytes as a text, as browsers decode `x-user-defined`: files travel through the application as texts do.
pub fn binary_text(bytes: &[u8]) -> String {
    let letter = |byte: &u8| match byte {
        0x80.. => char::from_u32(0xf700 + u32::from(*byte)).unwrap_or_default(),
        _ => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

/// The bytes that such a text stands for; `None` for any other text.
pub fn bytes_of(text: &str) -> Option<Vec<u8>> {
    text.chars()
        .map(|letter| match u32::from(letter) {
            code @ 0..0x80 => Some(code as u8),
            code @ 0xf780..=0xf7ff => Some((code - 0xf700) as u8),
            _ => None,
        })
        .collect()
}

/// True if a text is a packed file, or an old one of Office.
pub fn is_binary(text: &str) -> bool {
    text.starts_with("PK\u{3}\u{4}") || text.starts_with("\u{f7d0}\u{f7cf}\u{11}\u{f7e0}")
}
