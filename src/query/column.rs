//! The columns of the grid: what they show and how they sort.
//!
//! ```
//! use plan_widget::model::Plan;
//! use plan_widget::query::Column;
//! use plan_widget::query::column::{columns, name};
//!
//! let plan = Plan::empty();
//! let names: Vec<_> = columns(&plan).into_iter().map(|column| name(&plan, column)).collect();
//! assert_eq!(&*names[0], "rank");
//! assert_eq!(&*names[2], "reach");
//! assert!(Column::Score.is_number());
//! ```

use super::custom_field;
use crate::model::formula::{FormulaName, formulas};
use crate::model::plan::Method;
use crate::model::schema::{ESTIMATES, ITEM, ValueShape};
use crate::model::words::FieldKind;
use crate::model::{Item, Key, Plan};
use crate::score::worth::{LIFE, delay_of_item};
use std::rc::Rc;

/// A column of the grid, also a way to sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The rank under the plan's method.
    Rank,
    /// The score under the plan's method.
    Score,
    /// A key of the item.
    Field(Key),
    /// The item's number for a criterion of weighted scoring, by its place in the plan.
    Criterion(u8),
    /// The cost of a month's delay, in money of today.
    Delay,
    /// A column of the plan's own, by its place among them ([`own`]).
    Custom(u8, FieldKind),
}

impl Column {
    /// The title column.
    pub const TITLE: Column = Column::Field(Key::Title);

    /// The item key that the column shows; none for rank and score, which are computed, and for a criterion, one number of many under its key.
    pub fn key(self) -> Option<Key> {
        match self {
            Column::Field(key) => Some(key),
            _ => None,
        }
    }

    /// True if the column holds numbers, which stand right and sort high first.
    pub fn is_number(self) -> bool {
        match self {
            Column::Rank | Column::Score | Column::Criterion(_) | Column::Delay => true,
            Column::Custom(_, kind) => kind == FieldKind::Number,
            Column::Field(key) => ESTIMATES.contains(&key) || key == Key::Progress,
        }
    }

    /// True if a first click on the header sorts from high to low.
    pub fn descends_first(self) -> bool {
        self.is_number() && self != Column::Rank && self != Column::Field(Key::Effort)
    }
}

/// True if what the column shows can be typed.
pub fn is_typed(column: Column) -> bool {
    !matches!(column, Column::Rank | Column::Score | Column::Delay)
}

/// The cost of shipping an item a month later, in money of today: by the discount alone, since the plan names no window that closes.
pub fn delay(plan: &Plan, item: &Item) -> Option<f64> {
    let delay = delay_of_item(plan, item, 1.0, LIFE)?;
    Some(delay.discount + delay.window)
}

/// The column's stable name: the item's key, `criteria.` with the criterion's id, `rank`, `score`, `delay`.
pub fn name(plan: &Plan, column: Column) -> Rc<str> {
    match column {
        Column::Rank => Rc::from("rank"),
        Column::Score => Rc::from("score"),
        Column::Delay => Rc::from("delay"),
        Column::Field(key) => Rc::from(key.name()),
        Column::Criterion(at) => {
            let id = plan.criteria().get(usize::from(at)).map_or("", |entry| entry.id());
            ["criteria.", id].concat().into()
        }
        Column::Custom(at, _) => {
            custom_field::custom_fields(plan).get(usize::from(at)).map_or_else(Rc::default, |own| own.key.clone())
        }
    }
}

/// Every column that a plan can show, the method's own first.
pub fn all(plan: &Plan) -> Vec<Column> {
    let mut all = columns(plan);
    let criteria = plan.criteria().len().min(MOST_CRITERIA) as u8;
    let one_line = |(key, shape): &(Key, ValueShape)| {
        let fits = matches!(
            shape,
            ValueShape::Number { .. }
                | ValueShape::Word(_)
                | ValueShape::DateOrPeriod
                | ValueShape::Texts
                | ValueShape::References(_)
                | ValueShape::AmountMap
                | ValueShape::Text
        );
        fits.then_some(Column::Field(*key))
    };
    let more = (0..criteria).map(Column::Criterion).chain([Column::Delay]);
    let more: Vec<Column> = more.chain(ITEM.fields.iter().filter_map(one_line)).chain(own_columns(plan)).collect();
    for column in more {
        if !all.contains(&column) {
            all.push(column);
        }
    }
    all
}

/// The columns of the custom fields.
pub fn own_columns(plan: &Plan) -> Vec<Column> {
    custom_field::custom_fields(plan).iter().enumerate().map(|(at, own)| Column::Custom(at as u8, own.kind)).collect()
}

/// An item's number for the criterion at a place of the plan.
pub fn criterion(plan: &Plan, item: &Item, at: u8) -> Option<f64> {
    let id = plan.criteria().get(usize::from(at))?.id();
    item.criteria().get(id)
}

/// The keys that are inputs of a method, in the order their columns stand; of one of the plan's own none, which [`method_columns`] has.
pub fn inputs(method: Method) -> &'static [Key] {
    match method {
        Method::Own(_) => &[],
        Method::Rice => &[Key::Reach, Key::Impact, Key::Confidence, Key::Effort],
        Method::Ice => &[Key::Impact, Key::Confidence, Key::Ease],
        Method::Wsjf => &[Key::Value, Key::TimeCriticality, Key::RiskReduction, Key::Effort],
        Method::ValueEffort => &[Key::Value, Key::Effort],
        Method::Weighted => &[],
        Method::Cd3 => &[Key::ValuePerMonth, Key::Effort],
    }
}

/// The columns of the inputs of a method: estimates, criteria, custom fields.
pub fn method_columns(plan: &Plan, method: Method) -> Vec<Column> {
    let criterion =
        |at: usize| u8::try_from(at).ok().filter(|at| usize::from(*at) < MOST_CRITERIA).map(Column::Criterion);
    match method {
        Method::Weighted => (0..plan.criteria().len()).filter_map(criterion).collect(),
        Method::Own(at) => {
            let read = formulas(plan);
            let fields = custom_field::custom_fields(plan);
            let column = |name: &FormulaName| match name {
                FormulaName::Key(key) => Some(Column::Field(*key)).filter(|column| column.is_number()),
                FormulaName::Criterion(id) => criterion(plan.criteria().iter().position(|entry| *entry.id() == **id)?),
                FormulaName::Field(key) => {
                    let at = fields.iter().position(|field| field.key == *key)?;
                    Some(Column::Custom(at as u8, fields[at].kind))
                }
                FormulaName::Method(_) => None,
            };
            let mut columns: Vec<Column> = Vec::new();
            for step in read.order(at).unwrap_or_default() {
                let names = read.formula(step).map(|formula| formula.names()).unwrap_or_default();
                for column in names.into_iter().filter_map(column) {
                    if !columns.contains(&column) {
                        columns.push(column);
                    }
                }
            }
            columns
        }
        _ => inputs(method).iter().map(|key| Column::Field(*key)).collect(),
    }
}

/// The estimates that a method asks for, in the order of its formula.
pub fn method_keys(plan: &Plan, method: Method) -> Vec<Key> {
    let keys = method_columns(plan, method).into_iter().filter_map(Column::key);
    keys.filter(|key| ESTIMATES.contains(key)).collect()
}

/// At most so many criteria have columns.
const MOST_CRITERIA: usize = 24;

/// The grid's columns for a plan, under its method, as long as nobody has chosen others.
pub fn columns(plan: &Plan) -> Vec<Column> {
    let mut columns = vec![Column::Rank, Column::TITLE];
    let method = plan.method();
    columns.extend(method_columns(plan, method));
    columns.push(Column::Score);
    if method == Method::Cd3 {
        columns.push(Column::Delay);
    }
    columns.extend([Key::Moscow, Key::Status, Key::Team].map(Column::Field));
    columns
}
