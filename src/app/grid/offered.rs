//! The values that a plan has to offer: names that it knows, days and periods near today.

use crate::app::doc::Doc;
use crate::app::grid::derived;
use crate::app::grid::text as grid_text;
use crate::base::day::Weekday;
use crate::base::map::{Map, Set};
use crate::base::order::sort_by;
use crate::base::period::{Period, Precision};
use crate::base::say::common::list_comma;
use crate::model::words::FieldKind;
use crate::model::{Entry, Item, Key, Value, depends};
use crate::query::Column;
use std::rc::Rc;

/// One of the values that a cell offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellChoice {
    /// The words that are shown.
    pub label: Rc<str>,
    /// The number of a tier, beside its word.
    pub number: Option<Rc<str>>,
    /// The word of the file, where it is one of a closed list.
    pub word: Option<&'static str>,
    /// The text to send as if it were typed.
    pub typed: Rc<str>,
    /// True if taking it makes an entry of that name.
    pub creates: bool,
}

/// Names that columns offer, as far as these columns are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfferedNames {
    pub(super) owners: Vec<Rc<str>>,
    pub(super) kinds: Vec<Rc<str>>,
    pub(super) tags: Vec<Rc<str>>,
    /// Ids and titles.
    pub(super) objectives: Vec<(Rc<str>, Rc<str>)>,
    pub(super) items: Vec<(Rc<str>, Rc<str>)>,
    /// Titles of items by their ids, where parents are shown, or what items wait for.
    pub(super) titles: Map<Rc<str>, Rc<str>>,
    /// Days and periods near today.
    pub(super) dates: Vec<CellChoice>,
}

impl OfferedNames {
    /// The names that some columns offer.
    pub fn of(doc: &Doc, columns: &[Column]) -> OfferedNames {
        let plan = &doc.plan;
        let shown = |key: Key| columns.contains(&Column::Field(key));
        let held = |key: Key| -> Vec<Rc<str>> {
            if !shown(key) {
                return Vec::new();
            }
            let texts = plan.items().iter().flat_map(|item| {
                let record = item.record();
                record.text(key).into_iter().chain(record.texts(key))
            });
            let mut texts: Vec<&str> = texts.collect::<Set<&str>>().into_iter().collect();
            sort_by(&mut texts, Ord::cmp);
            texts.into_iter().map(Rc::from).collect()
        };
        let named = |list: Key, key: Key| -> Vec<(Rc<str>, Rc<str>)> {
            let entries = if shown(key) { plan.list(list) } else { &[] };
            let known = entries.iter().filter(|entry| !entry.id().is_empty());
            known.map(|entry| (Rc::from(entry.id()), Rc::from(entry.display_name()))).collect()
        };
        let is_date = |column: &Column| {
            matches!(column, Column::Field(Key::Start | Key::End) | Column::Custom(_, FieldKind::Date))
        };
        OfferedNames {
            owners: held(Key::Owner),
            kinds: held(Key::Kind),
            tags: held(Key::Tags),
            objectives: named(Key::Objectives, Key::Objectives),
            items: if shown(Key::Parent) { named(Key::Items, Key::Parent) } else { named(Key::Items, Key::DependsOn) },
            titles: if shown(Key::Parent) || shown(Key::DependsOn) { derived::titles(plan) } else { Map::default() },
            dates: if columns.iter().any(is_date) { dates(doc) } else { Vec::new() },
        }
    }

    /// The items that one waits for, or the objectives it serves, by name; an id that nothing has as it is.
    pub(super) fn linked(&self, item: &Item, key: Key) -> String {
        let one = |element: &Value| {
            let id = element.as_reference()?;
            let (name, rule) = match key {
                Key::DependsOn => (self.titles.get(id), depends::rule_of(element).suffix()),
                _ => (self.objectives.iter().find(|(of, _)| &**of == id).map(|(_, name)| name), String::new()),
            };
            let name = name.map_or(id, |name| if name.is_empty() { id } else { name });
            Some(if rule.is_empty() { name.to_owned() } else { format!("{name} {rule}") })
        };
        let elements = item.get(key).map(Value::elements).unwrap_or_default();
        elements.iter().filter_map(one).collect::<Vec<String>>().join(list_comma())
    }
}

/// Today, the next Monday, and the months and quarters of now and next.
fn dates(doc: &Doc) -> Vec<CellChoice> {
    let (today, fiscal) = (doc.today, doc.plan.fiscal_start());
    let monday = (1..=7).map(|by| today.add_days(by)).find(|day| day.weekday() == Weekday::Mon);
    let period = |precision, by| Period::at(today, precision, fiscal).shift(by).to_string();
    let one = |label: &'static str, typed: String| CellChoice {
        label: Rc::from(label),
        number: Some(Rc::from(&*typed)),
        word: None,
        typed: Rc::from(typed),
        creates: false,
    };
    let next_monday = monday.map(|monday| one(grid_text::next_monday(), monday.to_string()));
    let days = [Some(one(grid_text::today(), today.to_string())), next_monday];
    let periods = [
        (grid_text::this_month(), Precision::Month, 0),
        (grid_text::next_month(), Precision::Month, 1),
        (grid_text::this_quarter(), Precision::Quarter, 0),
        (grid_text::next_quarter(), Precision::Quarter, 1),
        (grid_text::quarter_after_next(), Precision::Quarter, 2),
    ];
    let periods = periods.map(|(label, precision, by)| one(label, period(precision, by)));
    days.into_iter().flatten().chain(periods).collect()
}
