//! UTF-8 and UTF-16 by the interface of `encoding_rs`, as far as `quick-xml`, `calamine` and `codepage` call it: what the widget links in its place.
//!
//! The standards of workbooks allow no other encoding. Everywhere but in the widget it is `encoding_rs` itself.

use std::borrow::Cow;
use std::fmt;

/// An encoding; those other than UTF-8 and UTF-16 have a name only, and no text is in them.
#[derive(PartialEq, Eq)]
pub struct Encoding(&'static str);

macro_rules! encodings {
    ($($name:ident $value:ident),* $(,)?) => {$(
        #[doc = stringify!($name)]
        pub static $value: Encoding = Encoding(stringify!($name));
        #[doc = stringify!($name)]
        pub static $name: &Encoding = &$value;
    )*};
}

encodings! {
    UTF_8 UTF_8_INIT, UTF_16LE UTF_16LE_INIT, UTF_16BE UTF_16BE_INIT,
    WINDOWS_1252 WINDOWS_1252_INIT, WINDOWS_1251 WINDOWS_1251_INIT, GBK GBK_INIT, SHIFT_JIS SHIFT_JIS_INIT,
    EUC_KR EUC_KR_INIT, WINDOWS_1250 WINDOWS_1250_INIT, WINDOWS_1256 WINDOWS_1256_INIT,
    WINDOWS_1254 WINDOWS_1254_INIT, BIG5 BIG5_INIT, WINDOWS_874 WINDOWS_874_INIT, WINDOWS_1255 WINDOWS_1255_INIT,
    WINDOWS_1253 WINDOWS_1253_INIT, WINDOWS_1257 WINDOWS_1257_INIT, WINDOWS_1258 WINDOWS_1258_INIT,
    EUC_JP EUC_JP_INIT, ISO_8859_2 ISO_8859_2_INIT, ISO_8859_15 ISO_8859_15_INIT, ISO_8859_7 ISO_8859_7_INIT,
    KOI8_R KOI8_R_INIT, GB18030 GB18030_INIT, ISO_8859_5 ISO_8859_5_INIT, ISO_8859_8_I ISO_8859_8_I_INIT,
    ISO_8859_4 ISO_8859_4_INIT, ISO_8859_6 ISO_8859_6_INIT, ISO_2022_JP ISO_2022_JP_INIT, KOI8_U KOI8_U_INIT,
    ISO_8859_13 ISO_8859_13_INIT, ISO_8859_3 ISO_8859_3_INIT, IBM866 IBM866_INIT, ISO_8859_10 ISO_8859_10_INIT,
    ISO_8859_8 ISO_8859_8_INIT, MACINTOSH MACINTOSH_INIT, X_MAC_CYRILLIC X_MAC_CYRILLIC_INIT,
    ISO_8859_14 ISO_8859_14_INIT, ISO_8859_16 ISO_8859_16_INIT, REPLACEMENT REPLACEMENT_INIT,
}

impl fmt::Debug for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Encoding {
    /// The encoding of a label, as an XML declaration has it; `None` for all but UTF-8 and UTF-16, so that a text which says it is in another is read as UTF-8: often it is ASCII.
    pub fn for_label(label: &[u8]) -> Option<&'static Encoding> {
        let is = |name: &str| label.trim_ascii().eq_ignore_ascii_case(name.as_bytes());
        match () {
            () if is("utf-8") || is("utf8") => Some(UTF_8),
            () if is("utf-16") || is("utf-16le") => Some(UTF_16LE),
            () if is("utf-16be") => Some(UTF_16BE),
            () => None,
        }
    }

    /// Its name.
    pub fn name(&'static self) -> &'static str {
        self.0
    }

    /// The text of bytes, with the sign of replacement where they are none; also the encoding, and true if there was such a place.
    pub fn decode<'a>(&'static self, bytes: &'a [u8]) -> (Cow<'a, str>, &'static Encoding, bool) {
        match self.decode_without_bom_handling_and_without_replacement(bytes) {
            Some(text) => (text, self, false),
            None => (String::from_utf8_lossy(bytes), self, true),
        }
    }

    /// The text of bytes, or `None` where they are none.
    pub fn decode_without_bom_handling_and_without_replacement<'a>(
        &'static self,
        bytes: &'a [u8],
    ) -> Option<Cow<'a, str>> {
        if *self == UTF_8_INIT {
            return std::str::from_utf8(bytes).ok().map(Cow::Borrowed);
        }
        let unit: fn([u8; 2]) -> u16 = match () {
            () if *self == UTF_16LE_INIT => u16::from_le_bytes,
            () if *self == UTF_16BE_INIT => u16::from_be_bytes,
            () => return None,
        };
        let (pairs, rest) = bytes.as_chunks();
        let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<String, _>>().ok();
        text.filter(|_| rest.is_empty()).map(Cow::Owned)
    }

    /// A decoder of texts that come whole.
    pub fn new_decoder_without_bom_handling(&'static self) -> Decoder {
        Decoder(self)
    }
}

/// The end of a piece of decoding.
#[derive(Debug)]
pub enum DecoderResult {
    /// All was read.
    InputEmpty,
    /// There was no more room.
    OutputFull,
    /// It is no text.
    Malformed(u8, u8),
}

/// A decoder of texts that come whole.
pub struct Decoder(&'static Encoding);

impl Decoder {
    /// Its encoding.
    pub fn encoding(&self) -> &'static Encoding {
        self.0
    }

    /// The most bytes of UTF-8 that so many bytes become.
    pub fn max_utf8_buffer_length_without_replacement(&self, length: usize) -> Option<usize> {
        length.checked_mul(3)
    }

    /// Puts the text of bytes behind another: what came of it, and the number of bytes that were read.
    pub fn decode_to_string_without_replacement(
        &mut self,
        bytes: &[u8],
        to: &mut String,
        _: bool,
    ) -> (DecoderResult, usize) {
        match self.0.decode_without_bom_handling_and_without_replacement(bytes) {
            Some(text) => {
                to.push_str(&text);
                (DecoderResult::InputEmpty, bytes.len())
            }
            None => (DecoderResult::Malformed(1, 0), 0),
        }
    }

    /// Refuses: nothing that the widget links decodes a stream.
    pub fn decode_to_utf8_without_replacement(
        &mut self,
        _: &[u8],
        _: &mut [u8],
        _: bool,
    ) -> (DecoderResult, usize, usize) {
        (DecoderResult::Malformed(1, 0), 0, 0)
    }
}
