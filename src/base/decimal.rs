//! Decimal text to `f64`, correctly rounded and small.
//!
//! `str::parse::<f64>` adds 19 kB to the wasm (15 gzipped, most of it one table) and `serde_json` may err in the last
//! place; this is exact and adds 5 (2 gzipped). Short numbers take Clinger's fast path (both the digits and the power of ten are exact in
//! `f64`); the rest go through Nigel Tao's simple decimal conversion: the digits are shifted by powers of two
//! until 53 bits stand before the point.

/// Significant digits that can decide a rounding are at most 767; more only matter as "not exactly half".
const MAX_DIGITS: usize = 800;
/// The largest shift whose carry stays within `u64`: 9 · 2⁶⁰ + carry < 2⁶⁴.
const MAX_SHIFT: u32 = 60;

/// The nearest `f64` (ties to even) to a number written as JSON writes it: `-`? digits (`.` digits)? (`e` `±`? digits)?
///
/// Leading zeros and a missing digit before or after the point are let through. `None` if the text is anything else,
/// and for numbers beyond the range of `f64`: the result is always finite. Never `-0`.
pub fn parse_decimal(text: &str) -> Option<f64> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], parse_exponent(&text[at + 1..])?),
        None => (text, 0),
    };
    let mut decimal = Decimal { digits: Vec::new(), point: 0, truncated: false };
    let (mut seen, mut after_point) = (false, false);
    for b in mantissa.bytes() {
        match b {
            b'.' if !after_point => after_point = true,
            b'0'..=b'9' => {
                seen = true;
                decimal.push(b - b'0', after_point);
            }
            _ => return None,
        }
    }
    if !seen {
        return None;
    }
    decimal.point = decimal.point.saturating_add(exponent);
    decimal.trim();
    let value = match decimal.fast() {
        Some(value) => value,
        None => decimal.exact()?,
    };
    Some(if negative && value != 0.0 { -value } else { value })
}

/// The exponent, clamped far beyond what `f64` can hold.
fn parse_exponent(text: &str) -> Option<i32> {
    let (sign, text) = match text.as_bytes().first()? {
        b'-' => (-1, &text[1..]),
        b'+' => (1, &text[1..]),
        _ => (1, text),
    };
    if text.is_empty() {
        return None;
    }
    let mut value = 0i32;
    for b in text.bytes() {
        if !b.is_ascii_digit() {
            return None;
        }
        value = (value * 10 + i32::from(b - b'0')).min(100_000_000);
    }
    Some(sign * value)
}

/// 0.d₀d₁d₂… × 10^point, without leading or (after `trim`) trailing zeros.
struct Decimal {
    digits: Vec<u8>,
    point: i32,
    /// Digits other than zero were left out at the end.
    truncated: bool,
}

impl Decimal {
    fn push(&mut self, digit: u8, after_point: bool) {
        if self.digits.is_empty() && digit == 0 {
            self.point = self.point.saturating_sub(i32::from(after_point));
            return;
        }
        if self.digits.len() < MAX_DIGITS {
            self.digits.push(digit);
        } else {
            self.truncated |= digit != 0;
        }
        self.point = self.point.saturating_add(i32::from(!after_point));
    }

    fn trim(&mut self) {
        while self.digits.last() == Some(&0) {
            self.digits.pop();
        }
        if self.digits.is_empty() {
            self.point = 0;
        }
    }

    /// Up to 15 digits times or over a power of ten up to 10²²: one correctly rounded operation on exact operands.
    fn fast(&self) -> Option<f64> {
        if self.digits.len() > 15 {
            return None;
        }
        let integer = self.digits.iter().fold(0u64, |sum, d| sum * 10 + u64::from(*d)) as f64;
        let exponent = self.point - self.digits.len() as i32;
        let power = || (0..exponent.unsigned_abs()).fold(1.0f64, |product, _| product * 10.0);
        match exponent {
            0 => Some(integer),
            1..=22 => Some(integer * power()),
            -22..=-1 => Some(integer / power()),
            _ => None,
        }
    }

    /// The general case; `None` on overflow.
    fn exact(mut self) -> Option<f64> {
        if self.digits.is_empty() || self.point < -330 {
            return Some(0.0);
        }
        if self.point > 310 {
            return None;
        }
        // Bring the value to [1/2, 1), counting the powers of two in `exponent`.
        let mut exponent = 0i32;
        while self.point > 0 {
            let shift = shift_for(self.point);
            self.shift_right(shift);
            exponent += shift as i32;
        }
        while self.point < 0 || self.digits[0] < 5 {
            let shift = shift_for(-self.point);
            self.shift_left(shift);
            exponent -= shift as i32;
        }
        exponent -= 1;
        if exponent < -1022 {
            self.shift_right((-1022 - exponent) as u32);
            exponent = -1022;
        }
        self.shift_left(53);
        let mut mantissa = self.rounded();
        if mantissa == 1 << 53 {
            mantissa >>= 1;
            exponent += 1;
        }
        if exponent > 1023 {
            return None;
        }
        let biased = if mantissa >> 52 == 0 { 0 } else { (exponent + 1023) as u64 };
        Some(f64::from_bits(biased << 52 | mantissa & ((1 << 52) - 1)))
    }

    /// Divides by 2^shift.
    fn shift_right(&mut self, mut shift: u32) {
        while shift > 0 && !self.digits.is_empty() {
            let step = shift.min(MAX_SHIFT);
            shift -= step;
            let mut out = Vec::with_capacity(MAX_DIGITS);
            let (mut rest, mut read) = (0u64, 0usize);
            // The places before the first digit of the quotient.
            while rest >> step == 0 {
                rest = rest * 10 + u64::from(self.digits.get(read).copied().unwrap_or(0));
                read += 1;
            }
            self.point -= read as i32 - 1;
            loop {
                if out.len() < MAX_DIGITS {
                    out.push((rest >> step) as u8);
                } else {
                    self.truncated |= rest >> step != 0;
                }
                rest &= (1 << step) - 1;
                if rest == 0 && read >= self.digits.len() || out.len() == MAX_DIGITS && read >= self.digits.len() {
                    self.truncated |= rest != 0;
                    break;
                }
                rest = rest * 10 + u64::from(self.digits.get(read).copied().unwrap_or(0));
                read += 1;
            }
            self.digits = out;
            self.trim();
        }
    }

    /// Multiplies by 2^shift, shift ≤ 60.
    fn shift_left(&mut self, shift: u32) {
        let mut carry = 0u64;
        for digit in self.digits.iter_mut().rev() {
            carry += u64::from(*digit) << shift;
            *digit = (carry % 10) as u8;
            carry /= 10;
        }
        let mut lead = Vec::new();
        while carry > 0 {
            lead.push((carry % 10) as u8);
            carry /= 10;
        }
        lead.reverse();
        self.point += lead.len() as i32;
        self.digits.splice(0..0, lead);
        self.truncated |= self.digits.iter().skip(MAX_DIGITS).any(|d| *d != 0);
        self.digits.truncate(MAX_DIGITS);
        self.trim();
    }

    /// The nearest integer, ties to even; the value is below 2⁵⁴.
    fn rounded(&self) -> u64 {
        if self.point < 0 {
            return 0;
        }
        let whole = self.point as usize;
        let digit = |at: usize| self.digits.get(at).copied().unwrap_or(0);
        let integer = (0..whole).fold(0u64, |sum, at| sum * 10 + u64::from(digit(at)));
        let half = digit(whole) == 5 && self.digits.len() == whole + 1 && !self.truncated;
        let up = if half { integer % 2 == 1 } else { digit(whole) >= 5 };
        integer + u64::from(up)
    }
}

/// A power of two that brings a number with this many digits before (or zeros after) the point nearer to 1 without
/// overshooting: 2^shift ≤ 10^places.
fn shift_for(places: i32) -> u32 {
    const SHIFTS: [u32; 9] = [1, 3, 6, 9, 13, 16, 19, 23, 26];
    SHIFTS.get(places as usize).copied().unwrap_or(27)
}
