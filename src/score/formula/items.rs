//! A formula and an item: what of the item goes in, and what comes out.

use std::rc::Rc;

use super::ABSENT;
use super::compile::CompiledMethod;
use super::reckon::{FaultCause, FormulaStop};
use crate::base::number::parse_decimal;
use crate::model::{Entry, Item, Key};
use crate::score::input::{MissingInput, NoScore, ScoreInput};

impl CompiledMethod {
    /// The inputs of an item into `values`, which is as long as there are inputs; `None` for what is missing or unusable.
    pub fn read(&self, item: &Item, values: &mut [Option<f64>]) {
        let criteria = item.criteria();
        for (at, input) in self.inputs.iter().enumerate() {
            values[at] = match input {
                ScoreInput::Key(Key::ReachOnce) => Some(f64::from(u8::from(item.reach_once()))),
                ScoreInput::Key(_) | ScoreInput::Field(_) if self.formula.is_word(at) => {
                    self.word(item, *input).map(|word| self.formula.code(&word))
                }
                ScoreInput::Key(key) => item.num(*key),
                ScoreInput::Criterion(scale) => criteria.get(&self.criteria[*scale].id),
                ScoreInput::Field(field) => {
                    let json = item.extra_json(&self.fields[*field]);
                    json.and_then(|json| parse_decimal(json)).filter(|number| number.is_finite())
                }
                ScoreInput::Duration => None,
            };
        }
    }

    /// The word that an input of an item is, where it is one.
    pub fn word(&self, item: &Item, input: ScoreInput) -> Option<Rc<str>> {
        match input {
            ScoreInput::Key(key) => item.record().text(key).map(Rc::from),
            ScoreInput::Field(field) => text_of(item.extra_json(&self.fields[field])?).map(Rc::from),
            _ => None,
        }
    }

    /// The score of inputs, or why there is none.
    pub fn eval(&self, values: &[f64]) -> Result<f64, NoScore> {
        self.formula.reckon(values).map_err(|stop| match stop {
            FormulaStop::Missing => NoScore::Missing(Vec::new()),
            FormulaStop::Fault(fault, cause) => NoScore::Impossible(fault, cause.map(|cause| self.cause(cause))),
        })
    }

    fn cause(&self, cause: FaultCause) -> MissingInput {
        let (key, id) = match cause {
            FaultCause::Step(at) => (Key::Methods, Some(self.formula.step_title(at))),
            FaultCause::Input(at) => (self.inputs[at].key(), self.id(self.inputs[at])),
        };
        MissingInput { key, id, found: None }
    }

    /// The titles and results of the methods on the way.
    pub fn steps(&self, values: &[Option<f64>]) -> Vec<(Rc<str>, Option<f64>)> {
        let values: Vec<f64> = values.iter().map(|value| value.unwrap_or(ABSENT)).collect();
        let results = self.formula.results(&values).into_iter().enumerate();
        results.map(|(at, result)| (self.formula.step_title(at), result.ok())).collect()
    }

    /// The words in quotes, as they were typed.
    pub fn words(&self) -> Vec<Rc<str>> {
        (0..self.formula.words.len()).map(|at| self.formula.word(at)).collect()
    }

    /// The id of a criterion, or the key of a custom field, that is an input.
    pub fn id(&self, input: ScoreInput) -> Option<Rc<str>> {
        match input {
            ScoreInput::Criterion(scale) => Some(self.criteria[scale].id.clone()),
            ScoreInput::Field(field) => Some(self.fields[field].clone()),
            _ => None,
        }
    }
}

/// The text of a JSON string in its normal spelling, where it is not empty and is text.
fn text_of(json: &str) -> Option<String> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut signs = inner.chars();
    while let Some(sign) = signs.next() {
        let plain = match sign {
            '\\' => match signs.next()? {
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => {
                    let digits: String = signs.by_ref().take(4).collect();
                    // Half of a surrogate pair is no text.
                    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?
                }
                other => other,
            },
            plain => plain,
        };
        text.push(plain);
    }
    (!text.is_empty()).then_some(text)
}
