//! Finite numbers with a total order, printed as ECMAScript prints them, read as people type them.
//!
//! `zmij` finds the shortest digits (4 kB of wasm; `ryu-js` 15, `{:e}` 23); the layout of the digits is ours.
//!
//! ```
//! use plan_widget::base::number::{Number, parse_typed};
//!
//! assert_eq!(Number::new(3.0).unwrap().to_string(), "3");
//! assert_eq!(Number::new(f64::NAN), None);
//! assert_eq!(parse_typed("1.200,5", true), Some(1200.5));
//! ```

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// `value`, or the bound it lies beyond; `low` where the bounds cross. `f64::clamp` would panic there, and its message brings
/// 16 kB of float printing into the module.
pub fn bounded(value: f64, low: f64, high: f64) -> f64 {
    value.min(high).max(low)
}

/// A finite `f64`, never `-0`: so equality, order and hash agree.
#[derive(Clone, Copy, Debug)]
pub struct Number(f64);

impl Number {
    pub const ZERO: Number = Number(0.0);

    /// `None` for NaN and the infinities; `-0` becomes `0`.
    pub const fn new(value: f64) -> Option<Number> {
        if value.is_finite() { Some(Number(if value == 0.0 { 0.0 } else { value })) } else { None }
    }

    /// The value, finite.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Number {
        Number(f64::from(value))
    }
}

impl From<Number> for f64 {
    fn from(number: Number) -> f64 {
        number.0
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        self.0 == other.0
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Number) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.to_bits().hash(state);
    }
}

impl fmt::Display for Number {
    /// As ECMAScript's `Number::toString` (ECMA-262 §6.1.6.1.20): `3`, `0.1`, `1e+21`, `1e-7`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(24);
        push_ecma(&mut text, self.0);
        f.write_str(&text)
    }
}

/// Appends `value` as ECMAScript's `Number::toString` writes it; a value that is not finite is written as `null`,
/// as `JSON.stringify` does.
pub fn push_ecma(out: &mut String, value: f64) {
    if !value.is_finite() {
        out.push_str("null");
        return;
    }
    let digits = Digits::of(value);
    let (count, point) = (digits.text.len() as i32, digits.point);
    if digits.negative {
        out.push('-');
    }
    if !(-5..=21).contains(&point) {
        out.push_str(&digits.text[..1]);
        if count > 1 {
            out.push('.');
            out.push_str(&digits.text[1..]);
        }
        out.push_str(if point > 0 { "e+" } else { "e-" });
        push_integer(out, (point - 1).unsigned_abs());
    } else if point <= 0 {
        out.push_str("0.");
        zeros(out, -point);
        out.push_str(&digits.text);
    } else if count <= point {
        out.push_str(&digits.text);
        zeros(out, point - count);
    } else {
        out.push_str(&digits.text[..point as usize]);
        out.push('.');
        out.push_str(&digits.text[point as usize..]);
    }
}

/// Appends an integer's digits.
pub fn push_integer(out: &mut String, value: u32) {
    if value >= 10 {
        push_integer(out, value / 10);
    }
    out.push(char::from(b'0' + (value % 10) as u8));
}

fn zeros(out: &mut String, count: i32) {
    for _ in 0..count {
        out.push('0');
    }
}

/// The shortest digits that read back as the value: ±0.d₀d₁… × 10^point. Zero is `0` with point 1.
struct Digits {
    negative: bool,
    text: String,
    point: i32,
}

impl Digits {
    fn of(value: f64) -> Digits {
        let mut buffer = zmij::Buffer::new();
        // A fixed or scientific literal; both are taken apart, whatever the choice was.
        let printed = buffer.format_finite(value.abs());
        let (mantissa, exponent) = printed.split_once('e').unwrap_or((printed, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let mut point = whole.len() as i32 + signed(exponent);
        let mut text = String::with_capacity(whole.len() + fraction.len());
        text.push_str(whole);
        text.push_str(fraction);
        let leading = text.len() - text.trim_start_matches('0').len();
        text.drain(..leading);
        point -= leading as i32;
        text.truncate(text.trim_end_matches('0').len());
        if text.is_empty() {
            return Digits { negative: false, text: "0".to_owned(), point: 1 };
        }
        Digits { negative: value < 0.0, text, point }
    }

    /// Rounds half away from zero to `places` digits after the point.
    fn round(&mut self, places: u32) {
        let keep = self.point + places as i32;
        if keep >= self.text.len() as i32 {
            return;
        }
        let up = keep >= 0 && self.text.as_bytes()[keep as usize] >= b'5';
        self.text.truncate(keep.max(0) as usize);
        let mut digits = std::mem::take(&mut self.text).into_bytes();
        if up {
            while digits.last() == Some(&b'9') {
                digits.pop();
            }
            match digits.last_mut() {
                Some(last) => *last += 1,
                None => {
                    digits.push(b'1');
                    self.point += 1;
                }
            }
        }
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        if digits.is_empty() {
            *self = Digits { negative: false, text: "0".to_owned(), point: 1 };
        } else {
            self.text.extend(digits.into_iter().map(char::from));
        }
    }
}

fn signed(text: &str) -> i32 {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    sign * text.bytes().fold(0, |sum, b| sum * 10 + i32::from(b - b'0'))
}

/// The nearest `f64` (ties to even) to a number written as JSON writes it: `-`? digits (`.` digits)? (`e` `±`? digits)?
///
/// Leading zeros and a missing digit before or after the point are let through. `None` if the text is anything else,
/// and for numbers beyond the range of `f64`: the result is always finite. Never `-0`.
pub fn parse_decimal(text: &str) -> Option<f64> {
    // What `parse` takes besides: words and a plus in front.
    let digits = |sign: u8| matches!(sign, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
    if text.starts_with('+') || !text.bytes().all(digits) {
        return None;
    }
    let number: f64 = text.parse().ok()?;
    number.is_finite().then_some(number + 0.0)
}

/// The signs a locale writes numbers with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NumberSeparators<'a> {
    /// Between groups of three digits before the point; may be empty.
    pub group: &'a str,
    /// Before the fraction.
    pub decimal: &'a str,
    /// Digits before the point from which on groups are made: 4, or 5 where `1234` is written without one.
    pub group_from: u8,
}

impl NumberSeparators<'static> {
    /// `1,234.5`
    pub const ENGLISH: NumberSeparators<'static> = NumberSeparators { group: ",", decimal: ".", group_from: 4 };
}

/// `value` for people: rounded half away from zero (of its shortest decimal form, so 1.005 is 1.01) to at most
/// `max_places` digits after the point and at least `min_places`, in groups of three. From 10²¹ on, and for a value
/// that is not finite, as [`push_ecma`].
pub fn display(value: f64, min_places: u32, max_places: u32, separators: NumberSeparators<'_>) -> String {
    let mut out = String::new();
    if !value.is_finite() || value.abs() >= 1e21 {
        push_ecma(&mut out, value);
        return out;
    }
    let mut digits = Digits::of(value);
    digits.round(max_places.max(min_places));
    if digits.negative {
        out.push('-');
    }
    let at = |place: i32| digits.text.as_bytes().get(place as usize).map_or('0', |b| char::from(*b));
    if digits.point <= 0 {
        out.push('0');
    }
    let grouped = digits.point >= i32::from(separators.group_from);
    for place in 0..digits.point {
        if grouped && place > 0 && (digits.point - place) % 3 == 0 {
            out.push_str(separators.group);
        }
        out.push(at(place));
    }
    // Zero's own digit stands before the point.
    let places = (digits.text.len() as i32 - digits.point).max(min_places as i32);
    if places > 0 {
        out.push_str(separators.decimal);
        for place in digits.point..digits.point + places {
            out.push(if place < 0 { '0' } else { at(place) });
        }
    }
    out
}

/// The text with the decimal digits of every script as `0` to `9`, and the number signs that go with them: `２７００`, `٢٬٧٠٠`, `२७००`.
pub fn latin_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    // Where the digits 0 to 9 of a script begin: Arabic, Persian, Indian and Southeast Asian scripts, full-width forms.
    const ZEROS: [u32; 17] = [
        0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
        0x1040, 0x17e0, 0xff10,
    ];
    let latin = |letter: char| match letter {
        '٫' | '．' => '.',
        '٬' | '，' => ',',
        '٪' | '％' => '%',
        'ｋ' => 'k',
        _ => {
            let code = u32::from(letter);
            let digit = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| code - zero);
            digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter)
        }
    };
    Cow::Owned(text.chars().map(latin).collect())
}

/// A number as a person types or pastes it: `80%` (the sign is dropped: 80), `1,200`, `1 200`, `1'200`, `0.8`, `2.5k`,
/// `3M`, `$40`, `−5`, `1e3`. `None` for anything else, an empty text, and numbers too large.
///
/// `decimal_comma` decides only what could be either (`1,200`): a comma or point that cannot separate thousands is
/// read as the decimal one, and where both occur the last is.
pub fn parse_typed(text: &str, decimal_comma: bool) -> Option<f64> {
    let text = latin_digits(text);
    let text = text.trim_matches(is_space);
    let text = text.strip_suffix('%').unwrap_or(text).trim_end_matches(is_space);
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let text = text.trim_start_matches(['$', '€', '£', '¥']).trim_end_matches(['$', '€', '£', '¥']);
    let text = text.trim_matches(is_space);
    let (text, factor) = match text.strip_suffix(['k', 'K', 'm', 'M']) {
        Some(rest) if text.ends_with(['k', 'K']) => (rest.trim_end_matches(is_space), "e3"),
        Some(rest) => (rest.trim_end_matches(is_space), "e6"),
        None => (text, ""),
    };
    if !text.starts_with(|c: char| c.is_ascii_digit() || c == '.' || c == ',') {
        return None;
    }
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => text.split_at(at),
        None => (text, factor),
    };
    let mut plain = String::with_capacity(text.len() + 3);
    if negative {
        plain.push('-');
    }
    push_ungrouped(&mut plain, mantissa, decimal_comma)?;
    plain.push_str(exponent);
    parse_decimal(&plain)
}

/// Appends digits with a decimal point only; `None` if the separators make no sense.
fn push_ungrouped(out: &mut String, text: &str, decimal_comma: bool) -> Option<()> {
    let local = if decimal_comma { ',' } else { '.' };
    let decimal = match (text.rfind(','), text.rfind('.')) {
        (Some(comma), Some(point)) => Some(comma.max(point)),
        (None, None) => None,
        (Some(at), None) | (None, Some(at)) => {
            let once = text.find([',', '.']) == Some(at);
            let is_local = text[at..].starts_with(local);
            (is_local && once || !groups(text)).then_some(at)
        }
    };
    let (whole, fraction) = match decimal {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    };
    let plain = whole.bytes().all(|b| b.is_ascii_digit());
    if !plain && !groups(whole) || fraction.contains(|c: char| !c.is_ascii_digit()) {
        return None;
    }
    out.extend(whole.chars().filter(char::is_ascii_digit));
    if decimal.is_some() {
        out.push('.');
        out.push_str(fraction);
    }
    Some(())
}

/// One to three digits, not a lone zero, and then groups of exactly three, all behind the same separator; or of two and at last three, as in India.
fn groups(text: &str) -> bool {
    let mut parts = text.split(is_group);
    let first = parts.next().unwrap_or("");
    let mut separators = text.chars().filter(|c| is_group(*c));
    let one = separators.next();
    let rest: Vec<&str> = parts.collect();
    let threes = rest.iter().all(|part| part.len() == 3) && (1..=3).contains(&first.len());
    let indian = rest.len() > 1
        && one == Some(',')
        && (1..=2).contains(&first.len())
        && rest[..rest.len() - 1].iter().all(|part| part.len() == 2)
        && rest[rest.len() - 1].len() == 3;
    (threes || indian)
        && !first.starts_with('0')
        && [first].iter().chain(&rest).all(|part| part.bytes().all(|b| b.is_ascii_digit()))
        && separators.all(|c| Some(c) == one)
}

fn is_group(c: char) -> bool {
    matches!(c, ',' | '.' | '\'' | '\u{2019}' | '_') || is_space(c)
}

fn is_space(c: char) -> bool {
    c.is_whitespace()
}
