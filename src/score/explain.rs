//! A score opened to its formula with the row's own numbers in it, as data a view can lay out.
//!
//! ```
//! use plan_widget::score::Scorer;
//! use plan_widget::score::explain::explain;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","reach":450,"impact":3,"confidence":80,"effort":2}]"#).unwrap();
//! let working = explain(&Scorer::new(&plan), &plan.items()[0]);
//! assert_eq!(working.terms[2].value, Some(80.0));
//! assert_eq!(working.terms[2].used, Some(0.8), "as it enters the formula");
//! ```

use super::flips;
pub use super::formula::FormulaPart;
use super::formula::{ABSENT, CompiledMethod, parts};
use super::ice;
use super::rice;
use super::scorer::{MissingInput, NoScore, ScoreInput, Scorer};
use super::wsjf;
use crate::model::formula::is_share;
use crate::model::plan::Method;
use crate::model::{Item, Key};
use std::rc::Rc;

/// A remark about a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum InputRemark {
    /// It is none of the numbers the method's source offers for this input.
    OffScale(&'static [f64]),
    /// It lies outside the scale the method's source gives, low end and high end.
    Outside(f64, f64),
    /// It lies outside the criterion's own scale and counts as its end.
    Clamped(f64, f64),
    /// A confidence the source calls a "total moonshot": below this percent.
    Moonshot(f64),
    /// A reach that happens once, not per period.
    Once,
    /// The duration comes from the dates: months, and not the effort.
    Dated,
}

/// One number of a formula.
#[derive(Clone, Debug, PartialEq)]
pub struct FormulaTerm {
    /// The input.
    pub input: ScoreInput,
    /// The id of the criterion or the key of the custom field, where the input is one's value.
    pub id: Option<Rc<str>>,
    /// The word, where the input is one and not a number.
    pub word: Option<Rc<str>>,
    /// The number as the item has it; months, where [`InputRemark::Dated`] says so.
    pub value: Option<f64>,
    /// The number as it enters the formula: confidence 80 as 0.8 (RICE) or 8 (ICE), a criterion on 0–100, effort as months (CD3).
    pub used: Option<f64>,
    /// The weight, under the weighted method.
    pub weight: Option<f64>,
    /// The missing input, where there is no number to use.
    pub lack: Option<MissingInput>,
    /// Remarks.
    pub marks: Vec<InputRemark>,
}

/// A score with everything that went into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The method.
    pub method: Method,
    /// The numbers.
    pub terms: Vec<FormulaTerm>,
    /// The scores by other methods of the plan's own that the formula uses: their titles, and what they come to.
    pub steps: Vec<(Rc<str>, Option<f64>)>,
    /// The words in quotes of the formula.
    pub words: Vec<Rc<str>>,
    /// The formula; empty where the plan gives the method nothing to compute with.
    pub formula: Vec<FormulaPart>,
    /// The score, or the reason why there is none.
    pub score: Result<f64, NoScore>,
}

/// Opens the score of an item.
pub fn explain(scorer: &Scorer, item: &Item) -> Explanation {
    let mut values = vec![None; scorer.inputs().len()];
    scorer.read(item, &mut values);
    let lacks = scorer.lacks(item, &values);
    let id = |input| scorer.own().map_or_else(|| criterion_id(scorer, input), |own| own.id(input));
    let terms = scorer.inputs().iter().zip(&values).map(|(input, used)| {
        let is_lack = |lack: &&MissingInput| used.is_none() && lack.key == input.key() && lack.id == id(*input);
        term(scorer, item, *input, *used, lacks.iter().find(is_lack).cloned())
    });
    let terms = terms.collect();
    let steps = scorer.own().map(|own| own.steps(&values)).unwrap_or_default();
    let words = scorer.own().map(CompiledMethod::words).unwrap_or_default();
    Explanation { method: scorer.method(), terms, steps, words, formula: formula(scorer), score: scorer.score(item) }
}

fn criterion_id(scorer: &Scorer, input: ScoreInput) -> Option<Rc<str>> {
    match input {
        ScoreInput::Criterion(at) => Some(scorer.criteria()[at].id.clone()),
        _ => None,
    }
}

fn term(
    scorer: &Scorer,
    item: &Item,
    input: ScoreInput,
    value: Option<f64>,
    lack: Option<MissingInput>,
) -> FormulaTerm {
    let id = criterion_id(scorer, input);
    let mut term = FormulaTerm { input, id, word: None, value, used: value, weight: None, lack, marks: Vec::new() };
    if let Some(own) = scorer.own() {
        own_term(own, item, &mut term);
        return term;
    }
    match input {
        ScoreInput::Field(_) => {}
        ScoreInput::Criterion(at) => {
            let criterion = &scorer.criteria()[at];
            term.weight = Some(criterion.weight);
            term.used = value.map(|value| criterion.normalised(value));
            if value.is_some_and(|value| criterion.clamps(value)) {
                term.marks.push(InputRemark::Clamped(criterion.min, criterion.max));
            }
        }
        ScoreInput::Duration => {
            let effort = item.effort().filter(|_| scorer.efforts_per_month().is_some());
            match effort {
                Some(effort) => term.value = Some(effort),
                None if value.is_some() => term.marks.push(InputRemark::Dated),
                None => {}
            }
        }
        ScoreInput::Key(key) => {
            term.used = value.map(|value| used(scorer.method(), key, value));
            if let Some(value) = value {
                mark(scorer.method(), key, value, item, &mut term.marks);
            }
        }
    }
    term
}

/// Completes a term of a formula of the plan's own, which computes with numbers as they are.
fn own_term(own: &CompiledMethod, item: &Item, term: &mut FormulaTerm) {
    term.id = own.id(term.input);
    if own.inputs.iter().position(|input| *input == term.input).is_some_and(|at| own.formula.is_word(at)) {
        term.word = own.word(item, term.input);
    }
    if is_share(term.input.key()) {
        term.used = term.value.map(|value| value / 100.0);
    }
}

fn used(method: Method, key: Key, value: f64) -> f64 {
    match (method, key) {
        (Method::Rice, Key::Confidence) => value / 100.0,
        (Method::Ice, Key::Confidence) => value / 10.0,
        _ => value,
    }
}

fn mark(method: Method, key: Key, value: f64, item: &Item, marks: &mut Vec<InputRemark>) {
    match (method, key) {
        (Method::Rice, Key::Impact) if !rice::IMPACTS.contains(&value) => {
            marks.push(InputRemark::OffScale(&rice::IMPACTS))
        }
        (Method::Rice, Key::Confidence) if value < rice::MOONSHOT => marks.push(InputRemark::Moonshot(rice::MOONSHOT)),
        (Method::Rice, Key::Reach) if item.reach_once() => marks.push(InputRemark::Once),
        (Method::Ice, _) => {
            let (low, high) = ice::SCALE;
            if !(low..=high).contains(&used(method, key, value)) {
                let unit = if key == Key::Confidence { 10.0 } else { 1.0 };
                marks.push(InputRemark::Outside(low * unit, high * unit));
            }
        }
        (Method::Wsjf, Key::Value | Key::TimeCriticality | Key::RiskReduction) if !wsjf::PARTS.contains(&value) => {
            marks.push(InputRemark::OffScale(&wsjf::PARTS));
        }
        _ => {}
    }
}

/// The method's formula over its inputs.
pub fn formula(scorer: &Scorer) -> Vec<FormulaPart> {
    use FormulaPart::{Close, Open, Over, Plus, Term, Times, Weight, WeightSum};
    match scorer.method() {
        Method::Rice => vec![Term(0), Times, Term(1), Times, Term(2), Over, Term(3)],
        Method::Ice => vec![Term(0), Times, Term(1), Times, Term(2)],
        Method::Wsjf => {
            vec![Open, Term(0), Plus, Term(1), Plus, Term(2), Close, Over, Term(3)]
        }
        Method::ValueEffort | Method::Cd3 => vec![Term(0), Over, Term(1)],
        Method::Own(_) => scorer.own().and_then(|own| own.formula.root()).map(parts).unwrap_or_default(),
        Method::Weighted if scorer.nothing().is_some() => Vec::new(),
        Method::Weighted => {
            let mut pieces = vec![Open];
            for at in 0..scorer.criteria().len() {
                if at > 0 {
                    pieces.push(Plus);
                }
                pieces.extend([Weight(at), Times, Term(at)]);
            }
            let sum = scorer.criteria().iter().map(|criterion| criterion.weight).sum();
            pieces.extend([Close, Over, WeightSum(sum)]);
            pieces
        }
    }
}

/// The part an input has in which of two items stands higher.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum InputEffect {
    /// The first has so many times the other's score by this input alone: above 1 speaks for the first.
    Ratio(f64),
    /// It adds so much to the first's sum beyond the other's: above 0 speaks for the first. In points of the score under the weighted
    /// method, in the unit of the summed parts under WSJF.
    Difference(f64),
}

/// One input of both items.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedInput {
    /// The input.
    pub input: ScoreInput,
    /// As it enters the first's formula, and the other's.
    pub used: (Option<f64>, Option<f64>),
    /// Its effect; `None` where one is missing, or where a ratio would be to 0.
    pub effect: Option<InputEffect>,
}

/// A change of one input of one item that brings the two level; a little more flips them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LevelChange {
    /// True if it is the first item's input.
    pub first: bool,
    /// The input.
    pub input: ScoreInput,
    /// The number as it is, in the unit of [`FormulaTerm::value`].
    pub from: f64,
    /// The number at which both score the same.
    pub to: f64,
}

impl LevelChange {
    /// The size of the change: the factor, at least 1, for numbers above 0; infinite where there is none.
    pub fn factor(&self) -> f64 {
        if self.from > 0.0 && self.to > 0.0 { (self.to / self.from).max(self.from / self.to) } else { f64::INFINITY }
    }
}

/// Two items side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreComparison {
    /// Both scores, opened.
    pub of: [Explanation; 2],
    /// The first's score as a multiple of the other's; `None` where one has none, or the other's is not above 0.
    pub ratio: Option<f64>,
    /// Input by input, in the order of the formula.
    pub factors: Vec<ComparedInput>,
    /// Single changes that would bring them level, the smallest first: by factor or, under the weighted method, by share of the
    /// criterion's scale. Changes beyond what an input can be are left out. Empty where one has no score, or they are level already.
    pub flips: Vec<LevelChange>,
}

/// Compares two items factor by factor.
pub fn compare(scorer: &Scorer, first: &Item, other: &Item) -> ScoreComparison {
    let of = [explain(scorer, first), explain(scorer, other)];
    let factors = match scorer.own() {
        Some(_) => own_factors(scorer, &of),
        None => of[0].terms.iter().zip(&of[1].terms).map(|(a, b)| factor(scorer, a, b)).collect(),
    };
    let mut flips = Vec::new();
    let mut ratio = None;
    if let (Ok(a), Ok(b)) = (&of[0].score, &of[1].score) {
        ratio = (*b > 0.0).then(|| a / b).filter(|ratio| ratio.is_finite());
        if a != b {
            flips_of(scorer, &of[0], *b, true, &mut flips);
            flips_of(scorer, &of[1], *a, false, &mut flips);
            let size = |flip: &LevelChange| match flip.input {
                ScoreInput::Criterion(at) if scorer.own().is_none() => {
                    let criterion = &scorer.criteria()[at];
                    (flip.to - flip.from).abs() / (criterion.max - criterion.min)
                }
                _ => flip.factor(),
            };
            // There are few: each to its place, without a sort compiled for them.
            for at in 1..flips.len() {
                let place = flips[..at].partition_point(|other| size(other) <= size(&flips[at]));
                flips[place..=at].rotate_right(1);
            }
        }
    }
    ScoreComparison { of, ratio, factors, flips }
}

/// The inputs of an item as a formula of the plan's own takes them.
fn own_values(of: &Explanation, scorer: &Scorer) -> Vec<f64> {
    let code = |term: &FormulaTerm| scorer.own().zip(term.word.as_ref()).map(|(own, word)| own.formula.code(word));
    of.terms.iter().map(|term| code(term).or(term.value).unwrap_or(ABSENT)).collect()
}

/// Under a formula of any shape an input's effect is what the other's score would gain by it alone.
fn own_factors(scorer: &Scorer, of: &[Explanation; 2]) -> Vec<ComparedInput> {
    let [first, other] = [0, 1].map(|at| own_values(&of[at], scorer));
    let base = of[1].score.as_ref().ok();
    let compared = |(at, (a, b)): (usize, (&FormulaTerm, &FormulaTerm))| {
        let mut values = other.clone();
        values[at] = first[at];
        let both = a.used.is_some() && b.used.is_some();
        let gain = scorer.eval(&values).ok().filter(|_| both).zip(base).map(|(with, base)| scorer.merit(with - base));
        ComparedInput { input: a.input, used: (a.used, b.used), effect: gain.map(InputEffect::Difference) }
    };
    of[0].terms.iter().zip(&of[1].terms).enumerate().map(compared).collect()
}

fn factor(scorer: &Scorer, a: &FormulaTerm, b: &FormulaTerm) -> ComparedInput {
    let effect = a.used.zip(b.used).and_then(|(x, y)| {
        let added = scorer.method() == Method::Wsjf && !a.input.divides();
        if let Some(weight) = a.weight {
            let sum: f64 = scorer.criteria().iter().map(|criterion| criterion.weight).sum();
            return Some(InputEffect::Difference(weight * (x - y) / sum));
        }
        if added {
            return Some(InputEffect::Difference(x - y));
        }
        let ratio = if a.input.divides() { y / x } else { x / y };
        (x > 0.0 && y > 0.0 && ratio.is_finite()).then_some(InputEffect::Ratio(ratio))
    });
    let finite = |effect: &InputEffect| match effect {
        InputEffect::Ratio(n) | InputEffect::Difference(n) => n.is_finite(),
    };
    ComparedInput { input: a.input, used: (a.used, b.used), effect: effect.filter(finite) }
}

/// For each input of an item, the value that gives it the score `target`.
fn flips_of(scorer: &Scorer, of: &Explanation, target: f64, first: bool, flips: &mut Vec<LevelChange>) {
    if scorer.own().is_some() {
        return own_flips(scorer, of, target, first, flips);
    }
    // What eval computes with: only months differ from what the item holds.
    let unit = |term: &FormulaTerm| match term.input {
        ScoreInput::Duration if !term.marks.contains(&InputRemark::Dated) => scorer.efforts_per_month().unwrap_or(1.0),
        _ => 1.0,
    };
    let Some(values) = of.terms.iter().map(|term| Some(term.value? / unit(term))).collect::<Option<Vec<f64>>>() else {
        return;
    };
    for (at, term) in of.terms.iter().enumerate() {
        let with = |x: f64| {
            let mut values = values.clone();
            values[at] = x;
            scorer.eval(&values).ok()
        };
        let x = if term.input.divides() {
            with(values[at]).map(|score| score * values[at] / target)
        } else {
            level(scorer, term.input, values[at], target, with)
        };
        let Some(x) = x.filter(|x| x.is_finite() && allowed(scorer, term.input, *x)) else {
            continue;
        };
        let unit = unit(term);
        flips.push(LevelChange { first, input: term.input, from: values[at] * unit, to: x * unit });
    }
}

/// The same for a formula of any shape: sought, not solved. Words do not flip.
fn own_flips(scorer: &Scorer, of: &Explanation, target: f64, first: bool, flips: &mut Vec<LevelChange>) {
    let values = own_values(of, scorer);
    for (at, term) in of.terms.iter().enumerate() {
        let (Some(from), None) = (term.value, &term.word) else { continue };
        let bounds = match term.input {
            ScoreInput::Key(key) if is_share(key) => (0.0, 100.0),
            ScoreInput::Key(Key::Reach | Key::Impact | Key::Effort) => (0.0, f64::MAX),
            ScoreInput::Key(Key::ReachOnce) => continue,
            ScoreInput::Criterion(at) if scorer.criteria()[at].max > scorer.criteria()[at].min => {
                (scorer.criteria()[at].min.min(from), scorer.criteria()[at].max.max(from))
            }
            _ => (f64::MIN, f64::MAX),
        };
        let with = |x: f64| {
            let mut values = values.clone();
            values[at] = x;
            scorer.eval(&values).ok()
        };
        if let Some(to) = flips::reach(from, bounds, target, with).filter(|to| allowed(scorer, term.input, *to)) {
            flips.push(LevelChange { first, input: term.input, from, to });
        }
    }
}

/// The value of this input at which a linear score reaches `target`; every method is, in each input it does not divide by.
pub(super) fn level(
    scorer: &Scorer,
    input: ScoreInput,
    x: f64,
    target: f64,
    score: impl Fn(f64) -> Option<f64>,
) -> Option<f64> {
    let (low, high) = match input {
        ScoreInput::Criterion(at) => (scorer.criteria()[at].min, scorer.criteria()[at].max),
        _ => (0.0, if x == 0.0 { 1.0 } else { x }),
    };
    let (at_low, at_high) = (score(low)?, score(high)?);
    let share = (target - at_low) / (at_high - at_low);
    share.is_finite().then_some(low + share * (high - low))
}

/// True if an input may have this value.
fn allowed(scorer: &Scorer, input: ScoreInput, value: f64) -> bool {
    match input {
        ScoreInput::Key(Key::Effort) | ScoreInput::Duration => value > 0.0,
        ScoreInput::Key(Key::Confidence) => (0.0..=100.0).contains(&value),
        ScoreInput::Key(Key::Reach | Key::Impact) => value >= 0.0,
        ScoreInput::Key(_) | ScoreInput::Field(_) => true,
        ScoreInput::Criterion(_) if scorer.own().is_some() => true,
        ScoreInput::Criterion(at) => !scorer.criteria()[at].clamps(value),
    }
}
