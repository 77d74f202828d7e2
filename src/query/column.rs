//! The columns of the grid: what they show and how they sort.

use crate::model::plan::Method;
use crate::model::{Key, Plan, Record};

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
}

impl Column {
    /// The title column.
    pub const TITLE: Column = Column::Field(Key::Title);

    /// The item key that the column shows; none for rank and score, which are computed, and for a criterion, one number of many under its key.
    pub fn key(self) -> Option<Key> {
        match self {
            Column::Field(key) => Some(key),
            Column::Rank | Column::Score | Column::Criterion(_) => None,
        }
    }

    /// Whether the column holds numbers, which stand right and sort high first.
    pub fn is_number(self) -> bool {
        match self {
            Column::Rank | Column::Score | Column::Criterion(_) => true,
            Column::Field(key) => crate::model::schema::ESTIMATES.contains(&key) || key == Key::Progress,
        }
    }

    /// Whether a first click on the header sorts from high to low.
    pub fn descends_first(self) -> bool {
        self.is_number() && self != Column::Rank && self != Column::Field(Key::Effort)
    }
}

/// An item's number for the criterion at a place of the plan.
pub fn criterion(plan: &Plan, item: &Record, at: u8) -> Option<f64> {
    let id = plan.list(Key::Criteria).get(usize::from(at))?.id();
    item.get(Key::Criteria)?.at(id)?.as_num()
}

/// The inputs of a method, in the order their columns stand.
pub fn inputs(method: Method) -> &'static [Key] {
    match method {
        Method::Rice => &[Key::Reach, Key::Impact, Key::Confidence, Key::Effort],
        Method::Ice => &[Key::Impact, Key::Confidence, Key::Ease],
        Method::Wsjf => &[Key::Value, Key::TimeCriticality, Key::RiskReduction, Key::Effort],
        Method::ValueEffort => &[Key::Value, Key::Effort],
        Method::Weighted => &[],
        Method::Cd3 => &[Key::ValuePerMonth, Key::Effort],
    }
}

/// The grid's columns for a plan, under its method.
pub fn columns(plan: &Plan) -> Vec<Column> {
    let mut columns = vec![Column::Rank, Column::TITLE];
    columns.extend(inputs(plan.method()).iter().map(|key| Column::Field(*key)));
    columns.push(Column::Score);
    columns.extend([Key::Moscow, Key::Status, Key::Team].map(Column::Field));
    columns
}
