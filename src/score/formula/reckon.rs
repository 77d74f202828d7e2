//! Reckoning a formula: every value is a number (1 and 0 for yes and no, a place for a word), and every result a number or a reason.

use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

use crate::base::case::lower;
use crate::base::real::{exp, ln, pow};
use crate::base::say::score as say;
use crate::model::formula::{FormulaFunction, FormulaOperator};

/// A part of a formula that is ready.
#[derive(Clone, Debug, PartialEq)]
pub enum FormulaNode {
    /// A number.
    Number(f64),
    /// A number in percent.
    Percent(f64),
    /// Yes or no.
    Flag(bool),
    /// A word, by its place among those of the formula.
    Word(usize),
    /// An input, by its place.
    Input(usize),
    /// An input in percent, which enters as a share.
    Share(usize),
    /// The result of a method that is reckoned before, by its place.
    Step(usize),
    /// The number with its sign turned.
    Negative(Box<FormulaNode>),
    /// The opposite.
    Not(Box<FormulaNode>),
    /// Two parts and what stands between.
    Binary(FormulaOperator, Box<FormulaNode>, Box<FormulaNode>),
    /// A function.
    Call(FormulaFunction, Vec<FormulaNode>),
}

impl FormulaNode {
    /// True if the input at a place is used in it.
    pub(super) fn has_input(&self, at: usize) -> bool {
        match self {
            FormulaNode::Input(input) | FormulaNode::Share(input) => *input == at,
            FormulaNode::Negative(part) | FormulaNode::Not(part) => part.has_input(at),
            FormulaNode::Binary(_, left, right) => left.has_input(at) || right.has_input(at),
            FormulaNode::Call(_, parts) => parts.iter().any(|part| part.has_input(at)),
            _ => false,
        }
    }
}

/// A method as a step on the way to the score.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FormulaStep {
    pub title: Rc<str>,
    pub node: FormulaNode,
}

/// A formula that is ready, with the methods that it uses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnFormula {
    /// The methods, each after those it uses; the last is the one that ranks.
    pub(super) steps: Vec<FormulaStep>,
    /// The words in quotes, as they are compared and as they were typed.
    pub(super) words: Vec<(String, Rc<str>)>,
    /// By input: true if it is a word.
    pub(super) are_words: Vec<bool>,
    /// The place of the effort, where the whole formula is divided by it.
    pub(super) divisor: Option<usize>,
    /// True if the lowest number ranks first.
    pub lower_is_better: bool,
}

/// The reason why a formula gives no number although nothing is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormulaFault {
    /// A division by 0.
    Division,
    /// The square root of a number below 0.
    Root,
    /// The logarithm of a number that is not above 0, or to a base that is none.
    Logarithm,
    /// A power that is no number: of 0 to below 0, or of a number below 0 to one that is not whole.
    Power,
    /// The result is beyond the range of numbers.
    TooLarge,
}

impl FormulaFault {
    /// The fault with the name of what it hangs on: `division by 0: Effort is 0`.
    pub fn sentence(self, name: &str) -> String {
        match self {
            FormulaFault::Division => say::division_of(name),
            FormulaFault::Root => say::root_of(name),
            FormulaFault::Logarithm => say::logarithm_of(name),
            FormulaFault::Power => say::power_of(name),
            FormulaFault::TooLarge => say::too_large_of(name),
        }
    }
}

impl Display for FormulaFault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            FormulaFault::Division => say::division(),
            FormulaFault::Root => say::root(),
            FormulaFault::Logarithm => say::logarithm(),
            FormulaFault::Power => say::power(),
            FormulaFault::TooLarge => say::too_large(),
        })
    }
}

/// The part that a fault hangs on, where it is one thing alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum FaultCause {
    Input(usize),
    Step(usize),
}

/// The reason why there is no value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum FormulaStop {
    Missing,
    Fault(FormulaFault, Option<FaultCause>),
}

type StepResult = Result<f64, FormulaStop>;

/// So many methods on the way are reckoned without asking for memory.
const FEW: usize = 4;

impl OwnFormula {
    /// The score of inputs; [`ABSENT`](super::ABSENT) stands for one that is missing.
    pub(crate) fn reckon(&self, values: &[f64]) -> StepResult {
        let Some((last, before)) = self.steps.split_last() else { return Err(FormulaStop::Missing) };
        if before.len() > FEW {
            return value(&last.node, values, &self.results(values));
        }
        let mut few = [Err(FormulaStop::Missing); FEW];
        for (at, step) in before.iter().enumerate() {
            few[at] = value(&step.node, values, &few[..at]);
        }
        value(&last.node, values, &few[..before.len()])
    }

    /// The results of the methods on the way, and of the one that ranks.
    pub(crate) fn results(&self, values: &[f64]) -> Vec<StepResult> {
        let mut results: Vec<StepResult> = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            results.push(value(&step.node, values, &results));
        }
        results
    }

    /// The inputs whose lack keeps the formula from its result, in the order of the formula.
    pub(crate) fn lacks(&self, values: &[f64]) -> Vec<usize> {
        let results = self.results(values);
        let (mut lacks, mut seen) = (Vec::new(), vec![false; self.steps.len()]);
        let mut open = vec![self.steps.len().saturating_sub(1)];
        while let Some(at) = open.pop() {
            if let Some(step) = self.steps.get(at).filter(|_| !std::mem::replace(&mut seen[at], true)) {
                gather(&step.node, values, &results, &mut lacks, &mut open);
            }
        }
        let mut once = Vec::new();
        lacks.retain(|at| {
            !once.contains(at) && {
                once.push(*at);
                true
            }
        });
        lacks
    }

    /// The method that ranks.
    pub fn root(&self) -> Option<&FormulaNode> {
        self.steps.last().map(|step| &step.node)
    }

    /// The methods in the order in which they are reckoned, the one that ranks last.
    pub fn nodes(&self) -> impl Iterator<Item = &FormulaNode> {
        self.steps.iter().map(|step| &step.node)
    }

    /// The title of a method on the way.
    pub fn step_title(&self, at: usize) -> Rc<str> {
        self.steps.get(at).map_or_else(Rc::default, |step| step.title.clone())
    }

    /// A word in quotes, as it was typed.
    pub fn word(&self, at: usize) -> Rc<str> {
        self.words.get(at).map_or_else(Rc::default, |(_, typed)| typed.clone())
    }

    /// True if the input at a place is a word.
    pub fn is_word(&self, at: usize) -> bool {
        self.are_words.get(at).copied().unwrap_or(false)
    }

    /// A word of an item as the formula reckons with it: its place among the words in quotes, or one that none of them has.
    pub(crate) fn code(&self, word: &str) -> f64 {
        let word = folded(word);
        self.words.iter().position(|(known, _)| *known == word).map_or(-1.0, |at| at as f64)
    }

    /// The place of the effort, where the whole formula is divided by it.
    pub fn divisor(&self) -> Option<usize> {
        self.divisor
    }
}

fn truth(flag: bool) -> f64 {
    f64::from(u8::from(flag))
}

/// A number that is one; a fault for what is beyond the range of numbers.
fn number(value: f64) -> StepResult {
    if value.is_finite() { Ok(value + 0.0) } else { fault(FormulaFault::TooLarge, None) }
}

fn fault<T>(fault: FormulaFault, cause: Option<FaultCause>) -> Result<T, FormulaStop> {
    Err(FormulaStop::Fault(fault, cause))
}

fn value(node: &FormulaNode, values: &[f64], steps: &[StepResult]) -> StepResult {
    let input = |at: usize| values.get(at).copied().filter(|value| !value.is_nan()).ok_or(FormulaStop::Missing);
    match node {
        FormulaNode::Number(number) => Ok(*number),
        FormulaNode::Percent(percent) => Ok(percent / 100.0),
        FormulaNode::Flag(flag) => Ok(truth(*flag)),
        FormulaNode::Word(at) => Ok(*at as f64),
        FormulaNode::Input(at) => input(*at),
        FormulaNode::Share(at) => Ok(input(*at)? / 100.0),
        FormulaNode::Step(at) => steps.get(*at).copied().unwrap_or(Err(FormulaStop::Missing)),
        FormulaNode::Negative(part) => Ok(0.0 - value(part, values, steps)?),
        FormulaNode::Not(part) => Ok(truth(value(part, values, steps)? == 0.0)),
        FormulaNode::Binary(operator, left, right) => {
            let first = value(left, values, steps)?;
            match operator {
                FormulaOperator::And if first == 0.0 => return Ok(0.0),
                FormulaOperator::Or if first != 0.0 => return Ok(1.0),
                _ => {}
            }
            let second = value(right, values, steps)?;
            binary(*operator, first, second, right)
        }
        FormulaNode::Call(FormulaFunction::If, parts) => match &parts[..] {
            [condition, yes, no] => {
                value(if value(condition, values, steps)? != 0.0 { yes } else { no }, values, steps)
            }
            _ => Err(FormulaStop::Missing),
        },
        FormulaNode::Call(FormulaFunction::IfEmpty, parts) => {
            let mut all = parts.iter().map(|part| value(part, values, steps));
            all.find(|found| *found != Err(FormulaStop::Missing)).unwrap_or(Err(FormulaStop::Missing))
        }
        FormulaNode::Call(FormulaFunction::Empty, parts) => {
            match parts.first().map(|part| value(part, values, steps)) {
                Some(Err(FormulaStop::Missing)) | None => Ok(1.0),
                Some(Ok(_)) => Ok(0.0),
                Some(Err(other)) => Err(other),
            }
        }
        FormulaNode::Call(function, parts) => {
            let mut all = parts.iter().map(|part| value(part, values, steps));
            let Some(first) = all.next().transpose()? else { return Err(FormulaStop::Missing) };
            call(*function, first, &mut all, parts)
        }
    }
}

fn binary(operator: FormulaOperator, first: f64, second: f64, right: &FormulaNode) -> StepResult {
    use FormulaOperator::*;
    match operator {
        Or | And => Ok(truth(second != 0.0)),
        Equal => Ok(truth(first == second)),
        Unequal => Ok(truth(first != second)),
        Less => Ok(truth(first < second)),
        AtMost => Ok(truth(first <= second)),
        More => Ok(truth(first > second)),
        AtLeast => Ok(truth(first >= second)),
        Plus => number(first + second),
        Minus => number(first - second),
        Times => number(first * second),
        Over if second == 0.0 => fault(FormulaFault::Division, cause(right)),
        Over => number(first / second),
        Power => power(first, second),
    }
}

/// The one thing that a part is.
fn cause(node: &FormulaNode) -> Option<FaultCause> {
    match node {
        FormulaNode::Input(at) | FormulaNode::Share(at) => Some(FaultCause::Input(*at)),
        FormulaNode::Step(at) => Some(FaultCause::Step(*at)),
        _ => None,
    }
}

/// A power: by squaring for whole exponents, which is exact for whole numbers, else by logarithms.
fn power(base: f64, exponent: f64) -> StepResult {
    if exponent.fract() == 0.0 && exponent.abs() <= 1024.0 {
        if base == 0.0 && exponent < 0.0 {
            return fault(FormulaFault::Power, None);
        }
        let (mut result, mut square, mut left) = (1.0, base, exponent.abs() as u32);
        while left > 0 {
            if left & 1 == 1 {
                result *= square;
            }
            square *= square;
            left >>= 1;
        }
        return number(if exponent < 0.0 { 1.0 / result } else { result });
    }
    match base {
        0.0 if exponent > 0.0 => Ok(0.0),
        base if base > 0.0 && (exponent * ln(base)).abs() <= 708.0 => number(pow(base, exponent)),
        // Too small to tell from 0, or beyond the range of numbers.
        base if base > 0.0 => {
            if exponent * ln(base) < 0.0 {
                Ok(0.0)
            } else {
                fault(FormulaFault::TooLarge, None)
            }
        }
        _ => fault(FormulaFault::Power, None),
    }
}

fn call(
    function: FormulaFunction,
    first: f64,
    rest: &mut impl Iterator<Item = StepResult>,
    parts: &[FormulaNode],
) -> StepResult {
    match function {
        FormulaFunction::Min => rest.try_fold(first, |least, value| Ok(least.min(value?))),
        FormulaFunction::Max => rest.try_fold(first, |most, value| Ok(most.max(value?))),
        FormulaFunction::Sum => rest.try_fold(first, |sum, value| number(sum + value?)),
        FormulaFunction::Avg => {
            let sum = rest.try_fold(first, |sum, value| number(sum + value?))?;
            number(sum / parts.len() as f64)
        }
        FormulaFunction::Round => {
            let places = rest.next().transpose()?.unwrap_or(0.0).clamp(-300.0, 15.0);
            let step = power(10.0, places.trunc().abs())?;
            let rounded = if places < 0.0 { (first / step).round() * step } else { (first * step).round() / step };
            number(if rounded.is_finite() { rounded } else { first })
        }
        FormulaFunction::Floor => number(first.floor()),
        FormulaFunction::Ceil => number(first.ceil()),
        FormulaFunction::Abs => number(first.abs()),
        FormulaFunction::Sqrt if first < 0.0 => fault(FormulaFault::Root, parts.first().and_then(cause)),
        FormulaFunction::Sqrt => number(first.sqrt()),
        FormulaFunction::Ln | FormulaFunction::Log if first <= 0.0 => {
            fault(FormulaFault::Logarithm, parts.first().and_then(cause))
        }
        FormulaFunction::Ln => number(ln(first)),
        FormulaFunction::Log => {
            let base = rest.next().transpose()?.unwrap_or(10.0);
            if base <= 0.0 || base == 1.0 {
                return fault(FormulaFault::Logarithm, None);
            }
            let found = ln(first) / ln(base);
            // A whole number that is the logarithm is given as one: log(1000) is 3.
            let whole = found.round();
            if (found - whole).abs() < 1e-9 && power(base, whole) == Ok(first) { Ok(whole) } else { number(found) }
        }
        FormulaFunction::Exp if first > 708.0 => fault(FormulaFault::TooLarge, None),
        FormulaFunction::Exp => number(exp(first)),
        FormulaFunction::If | FormulaFunction::IfEmpty | FormulaFunction::Empty => Err(FormulaStop::Missing),
    }
}

/// Gathers the inputs that are missing where they are needed, and the methods on the way that lack some.
fn gather(node: &FormulaNode, values: &[f64], steps: &[StepResult], lacks: &mut Vec<usize>, open: &mut Vec<usize>) {
    if value(node, values, steps) != Err(FormulaStop::Missing) {
        return;
    }
    let mut go = |part: &FormulaNode| gather(part, values, steps, lacks, open);
    match node {
        FormulaNode::Input(at) | FormulaNode::Share(at) => lacks.push(*at),
        FormulaNode::Step(at) => open.push(*at),
        FormulaNode::Negative(part) | FormulaNode::Not(part) => go(part),
        FormulaNode::Binary(_, left, right) => {
            go(left);
            go(right);
        }
        FormulaNode::Call(FormulaFunction::If, parts) => {
            if let [condition, yes, no] = &parts[..] {
                go(match value(condition, values, steps) {
                    Ok(met) if met != 0.0 => yes,
                    Ok(_) => no,
                    Err(_) => condition,
                });
            }
        }
        // Any of them would do; the first is what the formula would rather have.
        FormulaNode::Call(FormulaFunction::IfEmpty, parts) => parts.iter().take(1).for_each(go),
        FormulaNode::Call(_, parts) => parts.iter().for_each(go),
        _ => {}
    }
}

/// A word as words are compared: `In progress` is `in_progress`.
pub(super) fn folded(word: &str) -> String {
    lower(word.trim()).replace('_', " ")
}
