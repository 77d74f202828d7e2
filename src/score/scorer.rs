//! A method with the plan's settings worked out once, ready to score any number of items.
//!
//! ```
//! use plan_widget::model::plan::Method;
//! use plan_widget::score::Scorer;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","value":8,"effort":2}]"#).unwrap();
//! assert_eq!(Scorer::with(&plan, Method::ValueEffort).score(&plan.items()[0]), Ok(4.0));
//! assert_eq!(Scorer::new(&plan).score(&plan.items()[0]).unwrap_err().to_string(), "reach is missing, impact is missing, confidence is missing");
//! ```

use std::rc::Rc;

use index_vec::{IndexSlice, IndexVec};

use super::formula::{ABSENT, CompiledMethod, compile};
use super::input::finite;
pub use super::input::{FieldIndex, MissingInput, NoScore, ScaleIndex, ScoreInput};
use super::weighted::CriterionScale;
use super::{cd3, ice, rice, value_effort, weighted, wsjf};
use crate::base::map::Map;
use crate::model::plan::Method;
use crate::model::{Entry, Item, Key, Plan, Value};

/// No input is looked up under this slot.
const NONE: u8 = u8::MAX;

/// So many criteria are looked through as quickly as they are found by hash.
const FEW: usize = 8;

/// A method made ready for one plan's settings. Two are equal just where they score every item alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Scorer {
    method: Method,
    inputs: Vec<ScoreInput>,
    /// By key: the place among `inputs`, or [`NONE`].
    slots: [u8; Key::ALL.len()],
    criteria: IndexVec<ScaleIndex, CriterionScale>,
    /// Their places by id, where there are more than [`FEW`].
    places: Map<Rc<str>, usize>,
    /// The formula, where the method is one of the plan's own.
    own: CompiledMethod,
    /// The reason why no item at all has a score.
    nothing: Option<NoScore>,
    efforts_per_month: Option<f64>,
    fiscal_start: u8,
}

impl Scorer {
    /// The plan's own method.
    pub fn new(plan: &Plan) -> Scorer {
        Scorer::with(plan, plan.method())
    }

    /// Any method, on this plan's settings and criteria.
    pub fn with(plan: &Plan, method: Method) -> Scorer {
        let mut criteria = IndexVec::new();
        let mut nothing = None;
        let mut own = CompiledMethod::default();
        let inputs = match method {
            Method::Rice => rice::INPUTS.to_vec(),
            Method::Ice => ice::INPUTS.to_vec(),
            Method::Wsjf => wsjf::INPUTS.to_vec(),
            Method::ValueEffort => value_effort::INPUTS.to_vec(),
            Method::Cd3 => cd3::INPUTS.to_vec(),
            Method::Weighted => {
                match weighted::criteria(plan) {
                    Ok(usable) => criteria = usable.into(),
                    Err(reason) => nothing = Some(reason),
                }
                criteria.indices().map(ScoreInput::Criterion).collect()
            }
            Method::Own(at) => {
                own = compile(plan, at).unwrap_or_else(|reason| {
                    nothing = Some(reason);
                    CompiledMethod::default()
                });
                criteria = own.criteria.clone();
                own.inputs.clone()
            }
        };
        let mut slots = [NONE; Key::ALL.len()];
        for (at, input) in (0..NONE).zip(&inputs) {
            // Criteria and custom fields share a key, and are looked up by what they are.
            if !matches!(input, ScoreInput::Criterion(_) | ScoreInput::Field(_)) {
                slots[input.key() as usize] = at;
            }
        }
        let cd3 = method == Method::Cd3;
        let many = criteria.iter().enumerate().filter(|_| criteria.len() > FEW);
        Scorer {
            places: many.map(|(at, criterion)| (criterion.id.clone(), at)).collect(),
            method,
            inputs,
            slots,
            criteria,
            own,
            nothing,
            efforts_per_month: if cd3 { cd3::efforts_per_month(plan) } else { None },
            fiscal_start: if cd3 { plan.fiscal_start() } else { 1 },
        }
    }

    /// The method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The inputs of the method, in the order of its formula.
    pub fn inputs(&self) -> &[ScoreInput] {
        &self.inputs
    }

    /// The custom fields that are inputs, by key; none but for methods of the plan's own.
    pub fn fields(&self) -> &IndexSlice<FieldIndex, [Rc<str>]> {
        &self.own.fields
    }

    /// The formula, where the method is one of the plan's own that has one.
    pub fn own(&self) -> Option<&CompiledMethod> {
        (matches!(self.method, Method::Own(_)) && self.nothing.is_none()).then_some(&self.own)
    }

    /// True if the lowest score ranks first.
    pub fn lower_is_better(&self) -> bool {
        self.own.formula.lower_is_better
    }

    /// A score as a number of which the highest ranks first.
    pub fn merit(&self, score: f64) -> f64 {
        if self.own.formula.lower_is_better { -score } else { score }
    }

    /// True if the whole score is divided by an input, so that twice as much of it gives half the score.
    pub fn divides(&self, input: ScoreInput) -> bool {
        match self.method {
            Method::Own(_) => self.own.formula.divisor().is_some_and(|at| self.inputs[at] == input),
            _ => input.divides(),
        }
    }

    /// The criteria that count, or that a formula uses; none but for the weighted method and those of the plan's own.
    pub fn criteria(&self) -> &IndexSlice<ScaleIndex, [CriterionScale]> {
        &self.criteria
    }

    /// The place of a criterion among those that count: few are looked through, many have a table.
    fn place(&self, id: &str) -> Option<usize> {
        if self.criteria.len() <= FEW {
            return self.criteria.iter().position(|criterion| *criterion.id == *id);
        }
        self.places.get(id).copied()
    }

    /// The reason why no item at all can have a score, if so.
    pub fn nothing(&self) -> Option<&NoScore> {
        self.nothing.as_ref()
    }

    /// Units of effort in a person-month; `None` for points, and for methods that do not ask.
    pub fn efforts_per_month(&self) -> Option<f64> {
        self.efforts_per_month
    }

    /// The inputs of an item into `values`, which is as long as [`Scorer::inputs`]; `None` for what is missing or unusable.
    pub fn read(&self, item: &Item, values: &mut [Option<f64>]) {
        values.fill(None);
        if let Method::Own(_) = self.method {
            return self.own.read(item, values);
        }
        if self.method == Method::Weighted {
            // One pass over what the item holds, which may be more than the plan knows.
            for (id, value) in item.criteria().entries() {
                if let Some(at) = self.place(id) {
                    values[at] = value;
                }
            }
            return;
        }
        // One pass over the item's fields, however many inputs are wanted.
        for (key, value) in item.record().fields() {
            if let Some(slot) = values.get_mut(usize::from(self.slots[*key as usize])) {
                *slot = value.as_num();
            }
        }
        if self.method == Method::Cd3 {
            values[1] = match (values[1], self.efforts_per_month) {
                (Some(effort), Some(per_month)) => Some(effort / per_month),
                _ => cd3::months_dated(item, self.fiscal_start),
            };
        }
    }

    /// The inputs of an item as [`Scorer::eval`] takes them; `None` where one is missing that the method needs of every item.
    pub fn complete(&self, values: &[Option<f64>]) -> Option<Vec<f64>> {
        match self.method {
            Method::Own(_) => Some(values.iter().map(|value| value.unwrap_or(ABSENT)).collect()),
            _ => values.iter().copied().collect(),
        }
    }

    /// The score of complete inputs, in the order of [`Scorer::inputs`]. A formula of the plan's own takes [`ABSENT`] for one that is missing.
    pub fn eval(&self, values: &[f64]) -> Result<f64, NoScore> {
        match (self.method, values) {
            (Method::Rice, &[reach, impact, confidence, effort]) => rice::score(reach, impact, confidence, effort),
            (Method::Ice, &[impact, confidence, ease]) => ice::score(impact, confidence, ease),
            (Method::Wsjf, &[value, time, risk, effort]) => wsjf::score(value, time, risk, effort),
            (Method::ValueEffort, &[value, effort]) => value_effort::score(value, effort),
            (Method::Cd3, &[value, months]) => cd3::score(value, months),
            (Method::Own(_), values) => match &self.nothing {
                Some(reason) => Err(reason.clone()),
                None => self.own.eval(values),
            },
            (Method::Weighted, values) => match &self.nothing {
                Some(reason) => Err(reason.clone()),
                None => finite(weighted::score(&self.criteria.raw, values.iter().copied())),
            },
            _ => Err(NoScore::Missing(Vec::new())),
        }
    }

    /// The score of an item, or why it has none.
    pub fn score(&self, item: &Item) -> Result<f64, NoScore> {
        self.number(item).map_or_else(|| Err(self.why(item)), Ok)
    }

    /// The score of an item, without the reason where there is none: what ranking many items needs.
    pub fn number(&self, item: &Item) -> Option<f64> {
        let mut few = [None; 8];
        let mut many = Vec::new();
        let values = match few.get_mut(..self.inputs.len()) {
            Some(values) => values,
            None => {
                many.resize(self.inputs.len(), None);
                &mut many
            }
        };
        self.read(item, values);
        if let Method::Own(_) = self.method {
            let mut complete = [ABSENT; 8];
            if let Some(complete) = complete.get_mut(..values.len()) {
                complete.iter_mut().zip(values.iter()).for_each(|(to, from)| *to = from.unwrap_or(ABSENT));
                return self.own.formula.reckon(complete).ok();
            }
            return self.own.formula.reckon(&self.complete(values)?).ok();
        }
        if values.len() <= 4 {
            let mut complete = [0.0; 4];
            for (to, from) in complete.iter_mut().zip(values.iter()) {
                *to = (*from)?;
            }
            return self.eval(&complete[..values.len()]).ok();
        }
        let complete: Option<Vec<f64>> = values.iter().copied().collect();
        self.eval(&complete?).ok()
    }

    /// The score for an effort of 1 (or a duration of one month): the cost of delay under WSJF, reach × impact × confidence
    /// under RICE. The score itself for methods that do not divide. `None` where an input of it is missing, and where the lowest score is the best.
    pub fn benefit(&self, item: &Item) -> Option<f64> {
        if self.lower_is_better() {
            return None;
        }
        self.eval(&self.benefit_values(item)?).ok()
    }

    /// The inputs of an item with 1 for what is divided by; `None` where another one is missing.
    pub(super) fn benefit_values(&self, item: &Item) -> Option<Vec<f64>> {
        let mut values = vec![None; self.inputs.len()];
        self.read(item, &mut values);
        for (input, value) in self.inputs.iter().zip(&mut values) {
            if self.divides(*input) {
                *value = Some(1.0);
            }
        }
        self.complete(&values)
    }

    /// The reason why an item has no score; only meaningful where it has none.
    fn why(&self, item: &Item) -> NoScore {
        if let Some(reason) = &self.nothing {
            return reason.clone();
        }
        let mut values = vec![None; self.inputs.len()];
        self.read(item, &mut values);
        let lacks = self.lacks(item, &values);
        if lacks.is_empty() {
            let complete = self.complete(&values).unwrap_or_default();
            return self.eval(&complete).err().unwrap_or(NoScore::TooLarge);
        }
        if self.method == Method::Cd3 && self.efforts_per_month.is_none() && values[0].is_some() {
            return NoScore::Points;
        }
        NoScore::Missing(lacks)
    }

    /// The inputs that are missing from `values` and keep the item from a score, with what the item holds instead.
    pub fn lacks(&self, item: &Item, values: &[Option<f64>]) -> Vec<MissingInput> {
        if let Method::Own(_) = self.method {
            let lacks = self.own.formula.lacks(&self.complete(values).unwrap_or_default());
            return lacks.into_iter().map(|at| self.lack(item, self.inputs[at])).collect();
        }
        let missing = self.inputs.iter().zip(values).filter(|(_, value)| value.is_none());
        missing.map(|(input, _)| self.lack(item, *input)).collect()
    }

    fn lack(&self, item: &Item, input: ScoreInput) -> MissingInput {
        let key = input.key();
        let held = item.record().get(key);
        let (id, held) = match input {
            ScoreInput::Criterion(at) => {
                let id = &self.criteria[at].id;
                let all = held.filter(|held| matches!(held, Value::Raw(_)));
                (Some(id.clone()), all.or_else(|| held?.at(id)))
            }
            ScoreInput::Field(at) => {
                let key = &self.own.fields[at];
                let held = item.record().extra_value(key);
                (Some(key.clone()), held.filter(|held| !matches!(held, Value::Raw(json) if &**json == "null")))
            }
            _ => (None, held),
        };
        let found = match held {
            Some(Value::Raw(found)) => Some(found.clone()),
            _ => None,
        };
        MissingInput { key, id, found }
    }
}
