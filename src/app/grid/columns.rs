//! The columns of the grid, their order and widths, and which stay when it scrolls: `"columns": {…}`, a top-level key of the widget's
//! own. What is kept are differences from the method's columns, so that another method still changes them.

use crate::base::number::Number;
use crate::model::schema::COLUMN_LAYOUT;
use crate::model::{Key, Plan, Record, Uid, Value};
use crate::query::Column;
use crate::query::column::{all, columns, name};
use std::rc::Rc;

/// The narrowest and widest column, px.
pub const WIDTHS: (u16, u16) = (48, 640);

/// The arrangement of columns, by their names ([`name`]).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnLayout {
    /// The order, as far as it is another than the method's.
    pub order: Vec<Rc<str>>,
    /// The method's columns that are not shown.
    pub hidden: Vec<Rc<str>>,
    /// Columns shown besides the method's.
    pub added: Vec<Rc<str>>,
    /// Widths that were chosen, px.
    pub widths: Vec<(Rc<str>, u16)>,
    /// The last column that stays when the grid scrolls; empty: the title.
    pub frozen: Rc<str>,
}

/// The arrangement that is kept in a plan.
pub fn kept(plan: &Plan) -> ColumnLayout {
    match plan.own(Key::Columns) {
        Some(Value::Record(record)) => layout_of(record),
        _ => ColumnLayout::default(),
    }
}

/// The arrangement that a record of one says.
pub fn layout_of(record: &Record) -> ColumnLayout {
    let texts = |key| record.texts(key).map(Rc::from).collect();
    let width = |value: &Value| {
        let px = value.as_num().filter(|px| px.fract() == 0.0 && (0.0..=f64::from(u16::MAX)).contains(px))?;
        Some((px as u16).clamp(WIDTHS.0, WIDTHS.1))
    };
    let widths: &[(Rc<str>, Value)] = if let Some(Value::Map(widths)) = record.get(Key::Widths) { widths } else { &[] };
    ColumnLayout {
        order: texts(Key::Order),
        hidden: texts(Key::Hidden),
        added: texts(Key::Added),
        widths: widths.iter().filter_map(|(name, value)| Some((name.clone(), width(value)?))).collect(),
        frozen: record.text_or_empty(Key::Frozen).into(),
    }
}

/// True if the key holds something of another program, which is to stay.
pub fn is_foreign(plan: &Plan) -> bool {
    match plan.own(Key::Columns) {
        Some(Value::Record(record)) => matches!(record.get(Key::Frozen), Some(Value::Raw(_))),
        other => other.is_some(),
    }
}

/// An arrangement as the plan keeps it; `None` for the method's own.
pub fn value_of(layout: &ColumnLayout) -> Option<Value> {
    let mut record = Record::new(Uid::default());
    let mut set = |key, value: Value| record.set(&COLUMN_LAYOUT, key, Some(value).filter(|value| !value.is_absent()));
    for (key, names) in [(Key::Order, &layout.order), (Key::Hidden, &layout.hidden), (Key::Added, &layout.added)] {
        set(key, Value::texts(names.iter().map(|name| &**name)));
    }
    if !layout.widths.is_empty() {
        let width = |(name, px): &(Rc<str>, u16)| (name.clone(), Value::Num(Number::from(i32::from(*px))));
        set(Key::Widths, Value::Map(layout.widths.iter().map(width).collect()));
    }
    if !layout.frozen.is_empty() {
        set(Key::Frozen, Value::Text(layout.frozen.clone()));
    }
    (!record.fields().is_empty()).then(|| Value::Record(Rc::new(record)))
}

/// True if a column always stands at the beginning: rank and title.
pub fn stays(column: Column) -> bool {
    matches!(column, Column::Rank) || column == Column::TITLE
}

impl ColumnLayout {
    /// The columns in order, with the width of each (0: its own) and how many of them stay when the grid scrolls.
    pub fn arranged(&self, plan: &Plan) -> (Vec<Column>, Vec<u16>, usize) {
        let usual = columns(plan);
        let is_in = |list: &[Rc<str>], column: Column| list.contains(&name(plan, column));
        let mut shown: Vec<Column> = usual.iter().copied().filter(|c| stays(*c) || !is_in(&self.hidden, *c)).collect();
        let more = if self.added.is_empty() { Vec::new() } else { all(plan) };
        shown.extend(more.into_iter().filter(|column| !usual.contains(column) && is_in(&self.added, *column)));
        if !self.order.is_empty() {
            let place = |column: &Column| self.order.iter().position(|known| *known == name(plan, *column));
            let fixed = |column: &Column| stays(*column);
            let mut sorted: Vec<(usize, Column)> =
                shown.iter().filter(|c| !fixed(c)).filter_map(|column| Some((place(column)?, *column))).collect();
            sorted.sort_by_cached_key(|(place, _)| *place as u64);
            let mut ordered: Vec<Column> = shown.iter().copied().filter(fixed).collect();
            ordered.extend(sorted.into_iter().map(|(_, column)| column));
            // A column that the order does not know, such as another method's, stands behind the one it usually follows.
            for (at, column) in shown.iter().enumerate().filter(|(_, c)| !fixed(c) && place(c).is_none()) {
                let before = at.checked_sub(1).and_then(|at| ordered.iter().position(|known| *known == shown[at]));
                ordered.insert(before.map_or(ordered.len(), |before| before + 1), *column);
            }
            shown = ordered;
        }
        let width = |column: &Column| {
            let name = name(plan, *column);
            self.widths.iter().find(|(known, _)| *known == name).map_or(0, |(_, width)| *width)
        };
        let widths = if self.widths.is_empty() { vec![0; shown.len()] } else { shown.iter().map(width).collect() };
        let last = shown.iter().position(|column| !self.frozen.is_empty() && *name(plan, *column) == *self.frozen);
        (shown, widths, last.map_or(2, |last| (last + 1).max(2)))
    }

    /// Shows a column, or no longer.
    pub fn turned(&self, plan: &Plan, column: Column) -> ColumnLayout {
        let mut next = self.clone();
        let own = name(plan, column);
        let usual = columns(plan).contains(&column);
        let list = if usual { &mut next.hidden } else { &mut next.added };
        match list.iter().position(|known| *known == own) {
            Some(at) => drop(list.remove(at)),
            None => list.push(own),
        }
        next
    }

    /// Puts a column of those shown in front of the one at another place of theirs, counted with it.
    pub fn moved(&self, plan: &Plan, column: Column, to: usize) -> ColumnLayout {
        let (mut shown, ..) = self.arranged(plan);
        let Some(from) = shown.iter().position(|known| *known == column).filter(|_| !stays(column)) else {
            return self.clone();
        };
        shown.remove(from);
        let to = if to > from { to - 1 } else { to };
        shown.insert(to.clamp(2, shown.len()), column);
        let order: Vec<Rc<str>> = shown.iter().filter(|c| !stays(**c)).map(|column| name(plan, *column)).collect();
        let rest = self.order.iter().filter(|known| !order.contains(known)).cloned().collect::<Vec<_>>();
        ColumnLayout { order: order.into_iter().chain(rest).collect(), ..self.clone() }
    }

    /// Gives a column a width, px; 0 gives its own back.
    pub fn sized(&self, plan: &Plan, column: Column, width: u16) -> ColumnLayout {
        let mut next = self.clone();
        let own = name(plan, column);
        next.widths.retain(|(known, _)| *known != own);
        if width > 0 {
            next.widths.push((own, width.clamp(WIDTHS.0, WIDTHS.1)));
        }
        next
    }

    /// Lets the columns up to this one stay when the grid scrolls; where that is so already, only the title.
    pub fn frozen_at(&self, plan: &Plan, column: Column) -> ColumnLayout {
        let own = if stays(column) { Rc::default() } else { name(plan, column) };
        let frozen = if own == self.frozen { Rc::default() } else { own };
        ColumnLayout { frozen, ..self.clone() }
    }
}
