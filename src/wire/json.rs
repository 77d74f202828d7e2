//! A cursor over JSON text (RFC 8259): one pass, no recursion, numbers keep their digits, errors know their place.
//!
//! `serde_json` would need each value scanned twice to keep digits and repeated keys, and stops at a fixed depth; here the text of an unknown value is checked
//! and skipped in the same pass, at any depth.

use std::borrow::Cow;

/// Why text is not JSON, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Byte offset into the text.
    pub at: usize,
    /// What was expected or is wrong there.
    pub what: &'static str,
}

type Result<T> = std::result::Result<T, SyntaxError>;

/// What sort of value starts at the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// `{`
    Object,
    /// `[`
    Array,
    /// `"`
    Text,
    /// `-` or a digit
    Number,
    /// `true` or `false`
    Bool,
    /// `null`
    Null,
}

/// A place in JSON text.
#[derive(Clone, Debug)]
pub struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    /// A cursor at the start of `text`.
    pub fn new(text: &'t str) -> Cursor<'t> {
        Cursor { text, at: 0 }
    }

    /// The byte offset of the cursor.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The text between two offsets that the cursor has passed.
    pub fn slice(&self, from: usize, to: usize) -> &'t str {
        &self.text[from..to]
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn fail<T>(&self, what: &'static str) -> Result<T> {
        Err(SyntaxError { at: self.at, what })
    }

    /// Moves past white space.
    pub fn space(&mut self) {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Moves past white space and says what sort of value follows.
    pub fn sort(&mut self) -> Result<Sort> {
        self.space();
        match self.byte() {
            Some(b'{') => Ok(Sort::Object),
            Some(b'[') => Ok(Sort::Array),
            Some(b'"') => Ok(Sort::Text),
            Some(b'-' | b'0'..=b'9') => Ok(Sort::Number),
            Some(b't' | b'f') => Ok(Sort::Bool),
            Some(b'n') => Ok(Sort::Null),
            Some(_) => self.fail("expected a value"),
            None => self.fail("the text ends where a value is expected"),
        }
    }

    /// Moves past white space and `byte`, if that is next.
    pub fn eat(&mut self, byte: u8) -> bool {
        self.space();
        let eaten = self.byte() == Some(byte);
        self.at += usize::from(eaten);
        eaten
    }

    /// Moves past `{` or `[`; `false` where the object or array closes at once.
    pub fn open(&mut self, close: u8) -> Result<bool> {
        self.at += 1;
        Ok(!self.eat(close))
    }

    /// Moves past `,` (true) or past the closing byte (false).
    pub fn more(&mut self, close: u8) -> Result<bool> {
        if self.eat(b',') {
            return Ok(true);
        }
        if self.eat(close) {
            return Ok(false);
        }
        self.fail(if close == b'}' { "expected , or }" } else { "expected , or ]" })
    }

    /// Reads an object's key and the colon behind it; the key as it stands in the text, without its quotes.
    pub fn key(&mut self) -> Result<&'t str> {
        self.space();
        if self.byte() != Some(b'"') {
            return self.fail("expected a key in double quotes");
        }
        let raw = self.raw_string()?;
        if !self.eat(b':') {
            return self.fail("expected : after the key");
        }
        Ok(raw)
    }

    /// Moves past a string; what stands between its quotes, escapes and all.
    pub fn raw_string(&mut self) -> Result<&'t str> {
        let bytes = self.text.as_bytes();
        self.at += 1;
        let from = self.at;
        loop {
            match bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    self.at += 1;
                    self.escape()?;
                }
                Some(0..=0x1f) => {
                    return self.fail("a control character inside a string; write it as an escape");
                }
                Some(_) => self.at += 1,
                None => return self.fail("the text ends inside a string"),
            }
        }
        let raw = &self.text[from..self.at];
        self.at += 1;
        Ok(raw)
    }

    fn escape(&mut self) -> Result<()> {
        match self.byte() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 1,
            Some(b'u') => {
                self.at += 1;
                for _ in 0..4 {
                    if !self.byte().is_some_and(|byte| byte.is_ascii_hexdigit()) {
                        return self.fail("expected four hexadecimal digits");
                    }
                    self.at += 1;
                }
            }
            _ => return self.fail("no such escape in JSON"),
        }
        Ok(())
    }

    /// Moves past a number; its digits as they stand.
    pub fn number(&mut self) -> Result<&'t str> {
        let from = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        match self.byte() {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits()?,
            _ => return self.fail("expected a digit"),
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(&self.text[from..self.at])
    }

    fn digits(&mut self) -> Result<()> {
        let from = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == from { self.fail("expected a digit") } else { Ok(()) }
    }

    /// Moves past `true`, `false` or `null`.
    pub fn word(&mut self) -> Result<&'t str> {
        for word in ["true", "false", "null"] {
            if self.text[self.at..].starts_with(word) {
                self.at += word.len();
                return Ok(word);
            }
        }
        self.fail("expected a value")
    }

    /// Moves past a whole value of any depth, checking it; its text.
    pub fn skip(&mut self) -> Result<&'t str> {
        self.space();
        let from = self.at;
        // One byte per open bracket: the one that closes it. A Vec, not the call stack: depth is the sender's choice.
        let mut open: Vec<u8> = Vec::new();
        loop {
            match self.sort()? {
                Sort::Object => {
                    if self.open(b'}')? {
                        open.push(b'}');
                        self.key()?;
                        continue;
                    }
                }
                Sort::Array => {
                    if self.open(b']')? {
                        open.push(b']');
                        continue;
                    }
                }
                Sort::Text => {
                    self.raw_string()?;
                }
                Sort::Number => {
                    self.number()?;
                }
                Sort::Bool | Sort::Null => {
                    self.word()?;
                }
            }
            loop {
                let Some(&close) = open.last() else {
                    return Ok(&self.text[from..self.at]);
                };
                if self.more(close)? {
                    if close == b'}' {
                        self.key()?;
                    }
                    break;
                }
                open.pop();
            }
        }
    }

    /// Checks that nothing but white space follows.
    pub fn end(&mut self) -> Result<()> {
        self.space();
        if self.at < self.text.len() { self.fail("text after the end of the document") } else { Ok(()) }
    }
}

/// The text a raw string (escapes and all, without quotes) stands for; `None` where it holds half of a surrogate pair, which no text can.
pub fn unescape(raw: &str) -> Option<Cow<'_, str>> {
    let Some(first) = raw.find('\\') else {
        return Some(Cow::Borrowed(raw));
    };
    let mut text = String::with_capacity(raw.len());
    text.push_str(&raw[..first]);
    let mut rest = &raw[first..];
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let (decoded, len) = decode(&rest[at..]);
        text.push(decoded?);
        rest = &rest[at + len..];
    }
    text.push_str(rest);
    Some(Cow::Owned(text))
}

/// The character of the escape at the start of `raw`, which is well-formed, and how many bytes it takes.
fn decode(raw: &str) -> (Option<char>, usize) {
    let bytes = raw.as_bytes();
    let simple = match bytes.get(1) {
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => {
            let unit = |at: usize| raw.get(at..at + 4).and_then(|hex| u32::from_str_radix(hex, 16).ok());
            let Some(high) = unit(2) else {
                return (None, raw.len());
            };
            if !(0xd800..0xdc00).contains(&high) {
                return (char::from_u32(high), 6);
            }
            let low = (raw.get(6..8) == Some("\\u")).then(|| unit(8)).flatten();
            return match low {
                Some(low @ 0xdc00..=0xdfff) => (char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)), 12),
                _ => (None, 6),
            };
        }
        Some(&other) => char::from(other),
        None => return (None, raw.len()),
    };
    (Some(simple), 2)
}

/// Appends `text` with the escapes JSON requires and no others, without quotes.
pub fn escape_into(out: &mut String, text: &str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            8 => "\\b",
            12 => "\\f",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0..=0x1f => "",
            _ => continue,
        };
        out.push_str(&text[from..at]);
        if escape.is_empty() {
            push_unit(out, u16::from(byte));
        } else {
            out.push_str(escape);
        }
        from = at + 1;
    }
    out.push_str(&text[from..]);
}

fn push_unit(out: &mut String, unit: u16) {
    out.push_str("\\u");
    for shift in [12, 8, 4, 0] {
        out.push(char::from(b"0123456789abcdef"[usize::from(unit >> shift & 15)]));
    }
}

/// Appends `text` as a JSON string.
pub fn string_into(out: &mut String, text: &str) {
    out.push('"');
    escape_into(out, text);
    out.push('"');
}

/// Appends what stands between the quotes of a string with no more escapes than JSON requires; half surrogates stay escaped.
fn normal_string_into(out: &mut String, raw: &str) {
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let (decoded, len) = decode(&rest[at..]);
        match decoded {
            Some(decoded) => escape_into(out, decoded.encode_utf8(&mut [0; 4])),
            None => out.push_str(&rest[at..at + len].to_ascii_lowercase()),
        }
        rest = &rest[at + len..];
    }
    out.push_str(rest);
}

/// The inside of a string in its one normal spelling; see the plan format's "canonical text".
pub fn normal_string(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\\') {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len());
    normal_string_into(&mut out, raw);
    Cow::Owned(out)
}

/// Well-formed JSON text without white space between its tokens, strings in their normal spelling, numbers with the digits they came with.
pub fn compact(json: &str) -> Cow<'_, str> {
    let spacing = |byte: u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'\\');
    if !json.bytes().any(spacing) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len());
    let mut cursor = Cursor::new(json);
    while let Some(byte) = cursor.byte() {
        match byte {
            b' ' | b'\n' | b'\r' | b'\t' => cursor.at += 1,
            b'"' => {
                let Ok(raw) = cursor.raw_string() else {
                    return Cow::Borrowed(json);
                };
                out.push('"');
                normal_string_into(&mut out, raw);
                out.push('"');
            }
            _ => {
                let from = cursor.at;
                let bytes = json.as_bytes();
                while bytes.get(cursor.at).is_some_and(|&byte| byte != b'"' && !spacing(byte)) {
                    cursor.at += 1;
                }
                out.push_str(&json[from..cursor.at]);
            }
        }
    }
    Cow::Owned(out)
}

/// The line and column, both from 1, of a byte offset; columns count characters.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = &text[..at];
    let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}
