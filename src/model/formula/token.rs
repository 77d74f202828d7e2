//! The words and signs that a formula is made of.

use std::ops::Range;
use std::rc::Rc;

use super::error::{FormulaError, FormulaErrorKind};
use super::expression::FormulaOperator;
use super::spelling::{is_word, is_word_start};

/// A word or sign of a formula.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum FormulaToken {
    /// A number, and whether a percent sign follows.
    Number(f64, bool),
    /// A text in quotes.
    Text(Rc<str>),
    /// A word that may be a name, a function or an operator.
    Word(Rc<str>),
    /// A name in brackets.
    Bracketed(Rc<str>),
    /// An operator.
    Operator(FormulaOperator),
    /// `!`
    Not,
    /// `(`
    Open,
    /// `)`
    Close,
    /// `,`
    Comma,
    /// `;`
    Semicolon,
}

/// A token with the characters it takes.
pub(super) type PlacedToken = (FormulaToken, Range<usize>);

/// Cuts a text into tokens.
pub(super) fn tokens(text: &str) -> Result<Vec<PlacedToken>, FormulaError> {
    let signs: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    // As in a spreadsheet, where a formula begins with one.
    if let Some(first) = signs.iter().position(|sign| !sign.is_whitespace()).filter(|first| signs[*first] == '=') {
        at = first + 1;
    }
    while let Some(&sign) = signs.get(at) {
        if sign.is_whitespace() {
            at += 1;
            continue;
        }
        let (token, end) = token(&signs, at)?;
        tokens.push((token, at..end));
        at = end;
    }
    Ok(tokens)
}

/// The token that begins at a place, and where it ends.
fn token(signs: &[char], at: usize) -> Result<(FormulaToken, usize), FormulaError> {
    use FormulaOperator::*;
    let next = signs.get(at + 1).copied();
    let operator = |operator, width| Ok((FormulaToken::Operator(operator), at + width));
    match signs[at] {
        '0'..='9' => number(signs, at),
        '.' if next.is_some_and(|next| next.is_ascii_digit()) => number(signs, at),
        '"' | '“' | '”' | '„' => quoted(signs, at),
        '[' => bracketed(signs, at),
        '(' => Ok((FormulaToken::Open, at + 1)),
        ')' => Ok((FormulaToken::Close, at + 1)),
        ',' => Ok((FormulaToken::Comma, at + 1)),
        ';' => Ok((FormulaToken::Semicolon, at + 1)),
        '+' => operator(Plus, 1),
        '-' | '−' | '–' => operator(Minus, 1),
        '*' | '×' | '·' | '⋅' => operator(Times, 1),
        '/' | '÷' => operator(Over, 1),
        '^' => operator(Power, 1),
        '=' => operator(Equal, if next == Some('=') { 2 } else { 1 }),
        '≠' => operator(Unequal, 1),
        '≤' => operator(AtMost, 1),
        '≥' => operator(AtLeast, 1),
        '<' if next == Some('>') => operator(Unequal, 2),
        '<' if next == Some('=') => operator(AtMost, 2),
        '<' => operator(Less, 1),
        '>' if next == Some('=') => operator(AtLeast, 2),
        '>' => operator(More, 1),
        '!' if next == Some('=') => operator(Unequal, 2),
        '!' => Ok((FormulaToken::Not, at + 1)),
        '&' if next == Some('&') => operator(And, 2),
        '|' if next == Some('|') => operator(Or, 2),
        sign if is_word_start(sign) => {
            let length = signs[at..].iter().take_while(|sign| is_word(**sign)).count();
            // A point belongs to a word only where a word follows it.
            let length = length - signs[at..at + length].iter().rev().take_while(|sign| **sign == '.').count();
            let word: String = signs[at..at + length].iter().collect();
            Ok((FormulaToken::Word(word.into()), at + length))
        }
        sign => Err(FormulaError::new(at..at + 1, FormulaErrorKind::Unexpected(sign.to_string().into()))),
    }
}

fn number(signs: &[char], at: usize) -> Result<(FormulaToken, usize), FormulaError> {
    let digits = |from: usize| signs[from..].iter().take_while(|sign| sign.is_ascii_digit()).count();
    let mut end = at + digits(at);
    if signs.get(end) == Some(&'.') {
        end += 1 + digits(end + 1);
    }
    if matches!(signs.get(end), Some('e' | 'E')) {
        let sign = usize::from(matches!(signs.get(end + 1), Some('+' | '-')));
        let exponent = digits((end + 1 + sign).min(signs.len()));
        if exponent > 0 {
            end += 1 + sign + exponent;
        }
    }
    // Whatever hangs on to the digits belongs to what was meant as a number: 10k, 1.2.3.
    let more = signs[end..].iter().take_while(|sign| is_word(**sign)).count();
    let text: String = signs[at..end + more].iter().collect();
    let value = text.parse::<f64>().ok().filter(|value| value.is_finite() && more == 0);
    let Some(value) = value else {
        return Err(FormulaError::new(at..end + more, FormulaErrorKind::NotANumber(text.into())));
    };
    let behind = signs[end..].iter().position(|sign| !sign.is_whitespace()).map(|skipped| end + skipped);
    match behind.filter(|behind| signs[*behind] == '%') {
        Some(behind) => Ok((FormulaToken::Number(value, true), behind + 1)),
        None => Ok((FormulaToken::Number(value, false), end)),
    }
}

/// A text in quotes; a quote in it stands twice, or behind a backslash.
fn quoted(signs: &[char], at: usize) -> Result<(FormulaToken, usize), FormulaError> {
    let closes: &[char] = if signs[at] == '"' { &['"'] } else { &['“', '”', '"'] };
    let mut text = String::new();
    let mut next = at + 1;
    while let Some(&sign) = signs.get(next) {
        match (sign, signs.get(next + 1)) {
            ('"', Some('"')) | ('\\', Some('"' | '\\')) => {
                text.push(signs[next + 1]);
                next += 2;
            }
            _ if closes.contains(&sign) => return Ok((FormulaToken::Text(text.into()), next + 1)),
            _ => {
                text.push(sign);
                next += 1;
            }
        }
    }
    Err(FormulaError::new(at..signs.len(), FormulaErrorKind::Unclosed('"')))
}

/// A name in brackets; a closing bracket in it stands twice.
fn bracketed(signs: &[char], at: usize) -> Result<(FormulaToken, usize), FormulaError> {
    let mut name = String::new();
    let mut next = at + 1;
    while let Some(&sign) = signs.get(next) {
        match (sign, signs.get(next + 1)) {
            (']', Some(']')) => {
                name.push(']');
                next += 2;
            }
            (']', _) => return Ok((FormulaToken::Bracketed(name.into()), next + 1)),
            _ => {
                name.push(sign);
                next += 1;
            }
        }
    }
    Err(FormulaError::new(at..signs.len(), FormulaErrorKind::Unclosed(']')))
}
