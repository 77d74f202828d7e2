//! Reading a formula, types and all: by precedence climbing, to a bounded depth.

use std::ops::Range;

use super::error::{FormulaError, FormulaErrorKind, MAX_DEPTH, MAX_LENGTH};
use super::expression::{Expression, FormulaFunction, FormulaOperator, FormulaType};
use super::names::FormulaNames;
use super::token::{FormulaToken, PlacedToken, tokens};

/// A part that has been read.
struct ReadPart {
    of: Expression,
    kind: FormulaType,
    /// The characters it takes.
    at: Range<usize>,
    height: usize,
    /// True if it stands in brackets, and so means one thing only.
    closed: bool,
}

type PartResult = Result<ReadPart, FormulaError>;

/// The formula that a text means under the names of a plan; its result is a number.
///
/// # Errors
/// The text is no formula: the characters that are wrong, and why.
pub fn parse(text: &str, names: &FormulaNames) -> Result<Expression, FormulaError> {
    let length = text.chars().count();
    let fail = |kind| Err(FormulaError::new(0..length, kind));
    if length > MAX_LENGTH {
        return fail(FormulaErrorKind::TooLong);
    }
    let tokens = tokens(text)?;
    if tokens.is_empty() {
        return fail(FormulaErrorKind::Nothing);
    }
    let mut parser = FormulaParser { tokens: &tokens, next: 0, length, depth: 0, names };
    let part = parser.binary(1)?;
    if let Some((token, at)) = parser.tokens.get(parser.next) {
        return Err(parser.unexpected(token, at, text));
    }
    match part.kind {
        FormulaType::Number => Ok(part.of),
        other => Err(FormulaError::new(part.at, FormulaErrorKind::NoNumber(other))),
    }
}

struct FormulaParser<'t> {
    tokens: &'t [PlacedToken],
    next: usize,
    length: usize,
    depth: usize,
    names: &'t FormulaNames,
}

impl FormulaParser<'_> {
    fn peek(&self) -> Option<&FormulaToken> {
        self.tokens.get(self.next).map(|(token, _)| token)
    }

    fn takes(&mut self, token: &FormulaToken) -> bool {
        let takes = self.peek() == Some(token);
        self.next += usize::from(takes);
        takes
    }

    fn ends<T>(&self) -> Result<T, FormulaError> {
        Err(FormulaError::new(self.length..self.length, FormulaErrorKind::Ends))
    }

    /// The error of a token that cannot stand where it does.
    fn unexpected(&self, token: &FormulaToken, at: &Range<usize>, text: &str) -> FormulaError {
        let comma = matches!(token, FormulaToken::Comma);
        let digits = |at: Option<usize>| {
            at.and_then(|at| self.tokens.get(at)).is_some_and(|(token, _)| matches!(token, FormulaToken::Number(..)))
        };
        if comma && digits(self.next.checked_sub(1)) && digits(Some(self.next + 1)) {
            return FormulaError::new(at.clone(), FormulaErrorKind::DecimalComma);
        }
        let sign: String = text.chars().skip(at.start).take(at.len()).collect();
        FormulaError::new(at.clone(), FormulaErrorKind::Unexpected(sign.into()))
    }

    /// The operator that comes next.
    fn operator(&self) -> Option<FormulaOperator> {
        match self.peek()? {
            FormulaToken::Operator(operator) => Some(*operator),
            FormulaToken::Word(word) if word.eq_ignore_ascii_case("and") => Some(FormulaOperator::And),
            FormulaToken::Word(word) if word.eq_ignore_ascii_case("or") => Some(FormulaOperator::Or),
            _ => None,
        }
    }

    /// Parts with operators between them that bind at least as tightly as `level`.
    fn binary(&mut self, level: u8) -> PartResult {
        let mut left = self.prefixed()?;
        while let Some(operator) = self.operator().filter(|operator| operator.level() >= level) {
            let at = self.tokens[self.next].1.clone();
            self.next += 1;
            let right = self.binary(operator.level() + 1)?;
            let in_row = |part: &ReadPart, same: fn(FormulaOperator) -> bool| {
                !part.closed && matches!(part.of, Expression::Binary(operator, ..) if same(operator))
            };
            if operator == FormulaOperator::Power && in_row(&left, |other| other == FormulaOperator::Power) {
                return Err(FormulaError::new(at, FormulaErrorKind::PowerPower));
            }
            if operator.level() == 4 && in_row(&left, |other| other.level() == 4) {
                return Err(FormulaError::new(at, FormulaErrorKind::ComparisonChain));
            }
            left = joined(operator, left, right)?;
        }
        Ok(left)
    }

    /// A part with what may stand in front of it.
    fn prefixed(&mut self) -> PartResult {
        let Some((token, at)) = self.tokens.get(self.next) else { return self.ends() };
        let start = at.start;
        let minus = *token == FormulaToken::Operator(FormulaOperator::Minus);
        let not = match token {
            FormulaToken::Not => true,
            FormulaToken::Word(word) => word.eq_ignore_ascii_case("not"),
            _ => false,
        };
        if !minus && !not {
            return self.plain();
        }
        self.next += 1;
        let inner = self.deeper(|parser| if minus { parser.prefixed() } else { parser.binary(4) })?;
        let (kind, sign): (_, fn(Box<Expression>) -> Expression) =
            if minus { (FormulaType::Number, Expression::Negative) } else { (FormulaType::YesNo, Expression::Not) };
        expect(&inner, kind)?;
        if minus && self.peek() == Some(&FormulaToken::Operator(FormulaOperator::Power)) {
            let at = start..self.tokens[self.next].1.end;
            return Err(FormulaError::new(at, FormulaErrorKind::MinusPower));
        }
        let at = start..inner.at.end;
        let height = self.higher(inner.height, &at)?;
        Ok(ReadPart { of: sign(Box::new(inner.of)), kind, at, height, closed: false })
    }

    /// A value, a name, a function, or what stands in brackets.
    fn plain(&mut self) -> PartResult {
        let Some((token, at)) = self.tokens.get(self.next) else { return self.ends() };
        let at = at.clone();
        self.next += 1;
        let leaf = |of, kind| Ok(ReadPart { of, kind, at: at.clone(), height: 1, closed: true });
        match token {
            FormulaToken::Number(value, false) => leaf(Expression::Number(*value), FormulaType::Number),
            FormulaToken::Number(value, true) => leaf(Expression::Percent(*value), FormulaType::Number),
            FormulaToken::Text(text) => leaf(Expression::Text(text.clone()), FormulaType::Text),
            FormulaToken::Open => {
                let inner = self.deeper(|parser| parser.binary(1))?;
                let end = self.closing()?;
                Ok(ReadPart { at: at.start..end, closed: true, ..inner })
            }
            FormulaToken::Word(word) if self.peek() == Some(&FormulaToken::Open) => self.call(word, at),
            FormulaToken::Word(word) if word.eq_ignore_ascii_case("true") => {
                leaf(Expression::Flag(true), FormulaType::YesNo)
            }
            FormulaToken::Word(word) if word.eq_ignore_ascii_case("false") => {
                leaf(Expression::Flag(false), FormulaType::YesNo)
            }
            FormulaToken::Word(name) | FormulaToken::Bracketed(name)
                if !matches!(token, FormulaToken::Word(_)) || self.operator_word(name).is_none() =>
            {
                let known = self.names.find(name).map_err(|kind| FormulaError::new(at.clone(), kind))?;
                let Some(kind) = known.kind else {
                    return Err(FormulaError::new(at, FormulaErrorKind::IsDate(known.title.clone())));
                };
                leaf(Expression::Name(known.name.clone()), kind)
            }
            _ => {
                self.next -= 1;
                let sign = match token {
                    FormulaToken::Word(word) => word.clone(),
                    FormulaToken::Operator(operator) => operator.sign().into(),
                    FormulaToken::Close => ")".into(),
                    FormulaToken::Comma => ",".into(),
                    _ => ";".into(),
                };
                Err(FormulaError::new(at, FormulaErrorKind::Unexpected(sign)))
            }
        }
    }

    fn operator_word(&self, word: &str) -> Option<FormulaOperator> {
        let is = |other: &str| word.eq_ignore_ascii_case(other);
        if is("and") { Some(FormulaOperator::And) } else { is("or").then_some(FormulaOperator::Or) }
    }

    /// A function, or `and` and `or` written like one.
    fn call(&mut self, word: &str, at: Range<usize>) -> PartResult {
        let operator = self.operator_word(word);
        let function = FormulaFunction::of(word);
        if operator.is_none() && function.is_none() {
            let wanted = word.to_ascii_lowercase();
            let apart = |known: &FormulaFunction| strsim::osa_distance(known.name(), &wanted);
            let near = FormulaFunction::ALL.iter().copied().min_by_key(apart).filter(|known| apart(known) <= 2);
            let near = near.map(|known| known.name().into());
            return Err(FormulaError::new(at, FormulaErrorKind::UnknownFunction(word.into(), near)));
        }
        self.next += 1;
        let mut parts: Vec<ReadPart> = Vec::new();
        if self.peek() != Some(&FormulaToken::Close) {
            loop {
                parts.push(self.deeper(|parser| parser.binary(1))?);
                if !self.takes(&FormulaToken::Comma) && !self.takes(&FormulaToken::Semicolon) {
                    break;
                }
            }
        }
        let at = at.start..self.closing()?;
        if let Some(operator) = operator {
            let mut parts = parts.into_iter();
            let first = parts.next().map_or_else(|| self.ends(), Ok)?;
            let all = parts.try_fold(first, |left, right| joined(operator, left, right))?;
            expect(&all, FormulaType::YesNo)?;
            return Ok(ReadPart { at, closed: true, ..all });
        }
        let Some(function) = function else { return self.ends() };
        let (least, most) = function.takes();
        if !(least..=most).contains(&parts.len()) {
            return Err(FormulaError::new(at, FormulaErrorKind::Count(function, parts.len())));
        }
        let kind = result_of(function, &parts)?;
        let height = parts.iter().map(|part| part.height).max().unwrap_or(0);
        let height = self.higher(height, &at)?;
        let parts = parts.into_iter().map(|part| part.of).collect();
        Ok(ReadPart { of: Expression::Call(function, parts), kind, at, height, closed: true })
    }

    /// Takes a closing bracket; where it ends.
    fn closing(&mut self) -> Result<usize, FormulaError> {
        match self.tokens.get(self.next) {
            Some((FormulaToken::Close, at)) => {
                self.next += 1;
                Ok(at.end)
            }
            Some((FormulaToken::Comma, at)) => Err(FormulaError::new(at.clone(), FormulaErrorKind::DecimalComma)),
            Some((_, at)) => Err(FormulaError::new(at.clone(), FormulaErrorKind::Unclosed(')'))),
            None => Err(FormulaError::new(self.length..self.length, FormulaErrorKind::Unclosed(')'))),
        }
    }

    /// Reads something that lies within what is being read.
    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> PartResult) -> PartResult {
        let at = self.tokens.get(self.next).map_or(self.length..self.length, |(_, at)| at.clone());
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(FormulaError::new(at, FormulaErrorKind::TooDeep));
        }
        let part = read(self)?;
        self.depth -= 1;
        Ok(part)
    }

    fn higher(&self, height: usize, at: &Range<usize>) -> Result<usize, FormulaError> {
        if height < MAX_DEPTH { Ok(height + 1) } else { Err(FormulaError::new(at.clone(), FormulaErrorKind::TooDeep)) }
    }
}

fn expect(part: &ReadPart, expected: FormulaType) -> Result<(), FormulaError> {
    match part.kind {
        found if found == expected => Ok(()),
        found => Err(FormulaError::new(part.at.clone(), FormulaErrorKind::Mismatch { expected, found })),
    }
}

/// Two parts with an operator between them.
fn joined(operator: FormulaOperator, left: ReadPart, right: ReadPart) -> PartResult {
    use FormulaOperator::*;
    let at = left.at.start..right.at.end;
    let kind = match operator {
        Or | And => {
            expect(&left, FormulaType::YesNo)?;
            expect(&right, FormulaType::YesNo)?;
            FormulaType::YesNo
        }
        Equal | Unequal => {
            same(&left, &right)?;
            if left.kind == FormulaType::Text && !is_fixed(&left.of) && !is_fixed(&right.of) {
                return Err(FormulaError::new(right.at, FormulaErrorKind::TwoWords));
            }
            FormulaType::YesNo
        }
        Less | AtMost | More | AtLeast => {
            if let Some(text) = [&left, &right].into_iter().find(|part| part.kind == FormulaType::Text) {
                return Err(FormulaError::new(text.at.clone(), FormulaErrorKind::NoOrder));
            }
            expect(&left, FormulaType::Number)?;
            expect(&right, FormulaType::Number)?;
            FormulaType::YesNo
        }
        Plus | Minus | Times | Over | Power => {
            expect(&left, FormulaType::Number)?;
            expect(&right, FormulaType::Number)?;
            FormulaType::Number
        }
    };
    let height = left.height.max(right.height) + 1;
    if height > MAX_DEPTH {
        return Err(FormulaError::new(at, FormulaErrorKind::TooDeep));
    }
    let of = Expression::Binary(operator, Box::new(left.of), Box::new(right.of));
    Ok(ReadPart { of, kind, at, height, closed: false })
}

/// True if a word is the same for every item: it stands in quotes.
fn is_fixed(part: &Expression) -> bool {
    matches!(part, Expression::Text(_))
}

fn same(first: &ReadPart, second: &ReadPart) -> Result<(), FormulaError> {
    if first.kind == second.kind {
        return Ok(());
    }
    Err(FormulaError::new(second.at.clone(), FormulaErrorKind::Differ(first.kind, second.kind)))
}

/// The type that a function gives, once its values are found to fit.
fn result_of(function: FormulaFunction, parts: &[ReadPart]) -> Result<FormulaType, FormulaError> {
    match function {
        FormulaFunction::If => {
            expect(&parts[0], FormulaType::YesNo)?;
            same(&parts[1], &parts[2])?;
            Ok(parts[1].kind)
        }
        FormulaFunction::IfEmpty => {
            parts.iter().skip(1).try_for_each(|part| same(&parts[0], part))?;
            Ok(parts[0].kind)
        }
        FormulaFunction::Empty => Ok(FormulaType::YesNo),
        _ => {
            parts.iter().try_for_each(|part| expect(part, FormulaType::Number))?;
            Ok(FormulaType::Number)
        }
    }
}
