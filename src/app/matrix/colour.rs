//! The colours of the bubbles: a hue for each value of a field, and a legend that filters.

use std::rc::Rc;

use crate::app::board::place::{PlaceContext, value_name, values};
use crate::app::doc::Doc;
use crate::app::matrix::chart::MatrixChart;
use crate::app::options::BoardBy;
use crate::app::timeline::hues::{entry_hues, status_hue};
use crate::app::ui::Ui;
use crate::base::map::Map;
use crate::layout::hues::{GREY, spread};
use crate::model::{Key, Plan};
use crate::query::Column;
use crate::query::condition::{parts, spell};
use crate::query::custom_field;

/// A value of the field that the colours show.
#[derive(Clone, Debug, PartialEq)]
pub struct ColourEntry {
    /// The value; `None` for items without.
    pub value: Option<Rc<str>>,
    /// The name that is shown.
    pub name: Rc<str>,
    /// Its hue, 0 to 7.
    pub hue: u8,
    /// The number of bubbles that have it.
    pub count: usize,
    /// The filter after it was pressed: by this value, or no longer.
    pub filter: Rc<str>,
    /// True if the filter asks for it now.
    pub on: bool,
}

/// The hue of each bubble, and the legend.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MatrixColours {
    /// By the place of the bubble in the chart.
    pub hues: Vec<u8>,
    /// Values that a bubble has, or that the filter asks for.
    pub legend: Vec<ColourEntry>,
}

impl MatrixColours {
    /// The colours of a chart; none where no field is chosen.
    pub fn new(doc: &Doc, ui: &Ui, chart: &MatrixChart) -> MatrixColours {
        let Some(by) = ui.matrix.colour else { return MatrixColours::default() };
        let plan = &doc.plan;
        let known = values(plan, by);
        let hues = hues(plan, by, &known);
        let places: Map<&str, usize> = known.iter().enumerate().map(|(at, value)| (&**value, at)).collect();
        let context = PlaceContext::new(doc, by);
        let mut counts = vec![0; known.len() + 1];
        let mut own = Vec::with_capacity(chart.bubbles.len());
        for bubble in &chart.bubbles {
            let value = context.value(&plan.items()[bubble.at]);
            let at = value.as_deref().and_then(|value| places.get(value).copied());
            counts[at.unwrap_or(known.len())] += 1;
            own.push(at.map_or(GREY, |at| hues[at]));
        }
        let field = field_name(plan, by);
        let entry = |at: usize| {
            let value = known.get(at).cloned();
            let part = spell(&field, ":", value.as_deref().unwrap_or("none"));
            let asked = parts(&ui.items.query.text);
            let on = asked.contains(&&*part);
            let rest = asked.iter().filter(|other| !other.starts_with(&format!("{field}:")));
            let filter = rest.copied().chain((!on).then_some(&*part)).collect::<Vec<&str>>().join(" ");
            ColourEntry {
                name: value_name(plan, by, value.as_deref()),
                hue: hues.get(at).copied().unwrap_or(GREY),
                count: counts[at],
                filter: filter.into(),
                on,
                value,
            }
        };
        // Whoever filters by one value can still go to another.
        let filtered = parts(&ui.items.query.text).iter().any(|part| part.starts_with(&format!("{field}:")));
        let there = |entry: &ColourEntry| entry.count > 0 || filtered && entry.value.is_some();
        MatrixColours { hues: own, legend: (0..=known.len()).map(entry).filter(there).collect() }
    }
}

fn hues(plan: &Plan, by: BoardBy, known: &[Rc<str>]) -> Vec<u8> {
    match by {
        BoardBy::Field(Column::Field(Key::Status)) => known.iter().map(|word| status_hue(word)).collect(),
        BoardBy::Field(Column::Field(key @ (Key::Team | Key::Objectives))) => {
            let list = if key == Key::Team { Key::Teams } else { Key::Objectives };
            let own: Map<&str, u8> =
                plan.list(list).iter().map(|entry| entry.id()).zip(entry_hues(plan, list)).collect();
            known.iter().map(|id| own.get(&**id).copied().unwrap_or(GREY)).collect()
        }
        // Red, orange, cyan and grey, as everywhere.
        BoardBy::Moscow => vec![3, 1, 4, GREY],
        _ => {
            let names: Vec<&str> = known.iter().map(|value| &**value).collect();
            spread(&names, &vec![None; names.len()])
        }
    }
}

/// The field as filters spell it.
fn field_name(plan: &Plan, by: BoardBy) -> String {
    match by {
        BoardBy::Moscow => Key::Moscow.name().to_owned(),
        BoardBy::Horizon => Key::Horizon.name().to_owned(),
        BoardBy::Field(Column::Custom(at, _)) => {
            custom_field::custom_fields(plan).get(usize::from(at)).map_or_else(String::new, |own| own.key.to_string())
        }
        BoardBy::Field(column) => column.key().map_or_else(String::new, |key| key.name().to_owned()),
    }
}
