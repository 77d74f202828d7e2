//! The contents of the grid's cells and the choices they offer: words for tiers, numbers in the reader's locale, a mark on what does not fit.

use crate::app::grid::column_text;
use crate::app::grid::derived::derived_number;
use crate::app::grid::text as grid_text;
use crate::app::grid::tiers::{self, NumberTier};
use std::rc::Rc;

use crate::app::doc::Doc;
use crate::app::grid::columns::ColumnLayout;
use crate::app::grid::groups::{adds_up, number_in};
pub use crate::app::grid::offered::CellChoice;
use crate::app::grid::offered::OfferedNames;
use crate::app::items::{ranges, rows};
use crate::app::locale::Locale;
use crate::app::methods;
use crate::app::text;
use crate::app::timeline::entries::calendar;
use crate::app::timeline::text as timeline_text;
use crate::app::ui::Ui;
use crate::base::number::{Number, NumberSeparators, display};
use crate::base::period::Period;
use crate::exchange::cell::{cell_text, dependency_text, parse_cell, team_efforts_text};
use crate::exchange::cell_texts::CellTexts;
use crate::exchange::outline::copied_indents;
use crate::exchange::table;
use crate::model::plan::Method;
use crate::model::schema::{ESTIMATES, MOSCOW};
use crate::model::team_effort::{difference, is_split};
use crate::model::words::FieldKind;
use crate::model::{Criterion, Item, ItemIndex, Key, Plan, Record, Value};
use crate::query::Column;
use crate::query::column::delay;
use crate::query::custom_field::{self, CustomField};
use crate::schedule::calendar::FiscalCalendar;

/// The cells of one plan as they are shown; equal while nothing changes that all rows hang on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cells {
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// The width of each, px; 0 for its own.
    pub widths: Vec<u16>,
    /// The room that the longest number of each takes, in digits; 0 where there is none, and before it is [measured](Cells::measured).
    pub digits: Vec<u8>,
    /// The number of columns that stay when the grid scrolls sideways.
    pub frozen: usize,
    /// The method behind the score.
    pub method: Method,
    /// Its name.
    pub method_name: Rc<str>,
    /// The formula, where it is one of the plan's own; else empty.
    method_about: Rc<str>,
    /// The locale in which the reader writes numbers.
    pub locale: Rc<Locale>,
    /// Ids and names of the teams.
    pub(super) teams: Vec<(Rc<str>, Rc<str>)>,
    unit: Rc<str>,
    per: Rc<str>,
    /// By which dates and periods are named.
    calendar: FiscalCalendar,
    /// The criteria, where the plan is ranked by them.
    criteria: Vec<CriterionColumn>,
    /// Columns of the plan's own.
    own: Vec<CustomField>,
    /// Ids and names of the timeboxes.
    pub(super) timeboxes: Vec<(Rc<str>, Rc<str>)>,
    /// The other names that the columns offer, once they are [measured](Cells::measured).
    pub(super) names: OfferedNames,
}

/// The column of a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
struct CriterionColumn {
    id: Rc<str>,
    name: Rc<str>,
    /// The name with the scale, in words.
    about: String,
    low: Number,
    high: Number,
}

/// The content of one cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellContent {
    /// The words or digits; empty where there is no value.
    pub text: String,
    /// The number behind a word, for the focused cell.
    pub number: Option<String>,
    /// The mark on a value that stands out: it is wrong, or off the scale.
    pub mark: Option<CellMark>,
}

/// The reason why a value stands out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellMark {
    /// It does not fit its column and does not count; why.
    Wrong(String),
    /// It counts, but the scale does not offer it; what the scale is.
    OffScale(&'static str),
    /// Teams share it; the part of each.
    Parted(String),
}

impl Cells {
    /// For a plan as it is now, with its columns arranged so.
    pub fn new(plan: &Plan, locale: Rc<Locale>, layout: &ColumnLayout) -> Cells {
        let called = |entry: &Record| (Rc::from(entry.id()), Rc::from(entry.display_name()));
        let all = |list: Key| plan.list(list).iter().map(|entry| called(entry)).collect();
        let criterion = |entry: &Criterion| {
            let (id, name) = called(entry);
            let end = |end: Option<f64>, usual: i32| end.and_then(Number::new).unwrap_or(Number::from(usual));
            let (low, high) = (end(entry.min(), 0), end(entry.max(), 100));
            CriterionColumn { id, name, about: crate::app::items::details::scale(entry, &locale), low, high }
        };
        let criteria = plan.criteria().iter().map(criterion).collect();
        let (columns, widths, frozen) = layout.arranged(plan);
        Cells {
            columns,
            widths,
            digits: Vec::new(),
            frozen,
            criteria,
            own: custom_field::custom_fields(plan),
            method: plan.method(),
            method_name: text::method_title(plan, plan.method()),
            method_about: methods::about::about(plan, plan.method()),
            locale,
            teams: all(Key::Teams),
            timeboxes: all(Key::Timeboxes),
            names: OfferedNames::default(),
            unit: Rc::from(plan.effort_unit().word()),
            per: Rc::from(plan.reach_per()),
            calendar: calendar(plan),
        }
    }

    /// Only what a narrow grid has room for: rank, title, score.
    pub fn narrow(mut self) -> Cells {
        self.columns.retain(|column| matches!(column, Column::Rank | Column::Score) || *column == Column::TITLE);
        self.widths = vec![0; self.columns.len()];
        self.frozen = 2;
        self
    }

    /// With the room that numbers take, so that none is ever cut; `grouped`: also those of groups, which are longer.
    pub fn measured(mut self, doc: &Doc, grouped: bool) -> Cells {
        let ranged = doc.plan.items().iter().any(|item| !item.ranges().is_empty());
        let digits = |column: &Column| {
            let own = |number: f64| match column {
                Column::Score => self.locale.score_places(number),
                Column::Delay => 0,
                _ => 3,
            };
            let numbers = doc.plan.items().indices().filter_map(|at| number_in(doc, &self.own, *column, at));
            let (mut longest, mut most, mut sum) = (0, 0.0_f64, 0.0);
            for number in numbers {
                longest = longest.max(digits(number, own(number)));
                most = most.max(number.abs());
                sum += number.abs();
            }
            if matches!(column, Column::Field(Key::Effort | Key::Value)) {
                let derived = doc.plan.items().indices().filter_map(|at| derived_number(doc, *column, at));
                longest = derived.map(|number| digits(number, 3)).max().unwrap_or(0).max(longest);
            }
            if longest == 0 {
                return 0;
            }
            if grouped {
                longest = longest.max(if adds_up(*column) { digits(sum, 1) } else { digits(most, 1) + 5 });
            }
            let percent = matches!(column, Column::Field(Key::Confidence | Key::Progress));
            let about = ranged && matches!(column, Column::Field(key) if ESTIMATES.contains(key));
            longest + u8::from(percent) + u8::from(about)
        };
        self.digits = self.columns.iter().map(digits).collect();
        self.names = OfferedNames::of(doc, &self.columns);
        self
    }

    /// A column of the plan's own.
    pub fn own(&self, at: u8) -> Option<&CustomField> {
        self.own.get(usize::from(at))
    }

    /// The value of an item in a custom field, as it is read or, for typing, as it is typed.
    pub fn own_text(&self, item: &Item, at: u8, typed: bool) -> String {
        let Some(own) = self.own(at) else { return String::new() };
        let text = custom_field::field_text(item, &own.key).unwrap_or_default();
        match custom_field::field_number(item, &own.key).filter(|_| own.kind == FieldKind::Number) {
            Some(number) if !typed => self.locale.number(number, 3),
            Some(_) if self.locale.decimal_comma() => text.replace('.', ","),
            _ if own.kind == FieldKind::Date && !typed => self.date(&text).unwrap_or_else(|| text.to_string()),
            _ => text.to_string(),
        }
    }

    /// The text of a cell as it is typed.
    pub fn typed(&self, plan: &Plan, item: &Item, column: Column) -> String {
        match column {
            Column::Field(key) => self.edit_text(plan, item, key),
            Column::Criterion(at) => self.criterion(item, at, true),
            Column::Custom(at, _) => self.own_text(item, at, true),
            _ => String::new(),
        }
    }

    /// The number an item has for a criterion, as it is read or, for typing, as it is typed.
    pub fn criterion(&self, item: &Item, at: u8, typed: bool) -> String {
        let id = self.criteria.get(usize::from(at)).map_or("", |own| &*own.id);
        let Some(number) = item.criteria().get(id).and_then(Number::new) else { return String::new() };
        let digits = number.to_string();
        match typed {
            false => self.locale.number(number.get(), 3),
            true if self.locale.decimal_comma() => digits.replace('.', ","),
            true => digits,
        }
    }

    /// The tiers of a key under this method.
    pub(super) fn tiers(&self, key: Key) -> &'static [NumberTier] {
        tiers::of_key(key, self.method)
    }

    /// The content of an item's cell.
    pub fn show(&self, item: &Item, key: Key) -> CellContent {
        let Some(value) = item.get(key) else { return CellContent::default() };
        match value {
            Value::Map(_) if key == Key::EffortBy => plain(&self.parts(item)),
            // The sum, and by whom.
            Value::Num(number) if key == Key::Effort && is_split(item) => {
                let parts = self.parts(item);
                let wrong = difference(item)
                    .map(|(_, sum)| CellMark::Wrong(grid_text::parts_differ(self.locale.number(sum, 3), &parts)));
                let mark = wrong.or_else(|| Some(CellMark::Parted(parts.clone())));
                CellContent { mark, number: Some(parts), ..self.number(key, number.get()) }
            }
            Value::Num(number) => match ranges::shown(item, key, &self.locale) {
                None => self.number(key, number.get()),
                // About so much: the range itself is there when the cell has the focus.
                Some(range) => {
                    let sure = self.number(key, number.get());
                    CellContent { text: format!("~{}", sure.text), number: Some(range), mark: sure.mark }
                }
            },
            Value::Word(word) => plain(text::word_name(word)),
            Value::Text(id) if key == Key::Team => match self.teams.iter().find(|(team, _)| team == id) {
                Some((_, name)) => plain(name),
                None => CellContent { mark: Some(CellMark::Wrong(text::no_such_team(id))), ..plain(id) },
            },
            Value::Text(id) if key == Key::Parent => match self.names.titles.get(id) {
                Some(title) => plain(title),
                None => CellContent { mark: Some(CellMark::Wrong(grid_text::no_such_item(id))), ..plain(id) },
            },
            Value::Text(id) if key == Key::Timebox => {
                plain(self.timeboxes.iter().find(|(timebox, _)| timebox == id).map_or(id, |(_, name)| name))
            }
            Value::Text(date) if matches!(key, Key::Start | Key::End) => {
                self.date(date).map_or_else(|| plain(date), |date| plain(&date))
            }
            Value::Text(kind) if key == Key::Kind => plain(text::word_name(kind)),
            Value::Text(words) => plain(words),
            Value::List(_) if matches!(key, Key::DependsOn | Key::Objectives) => plain(&self.names.linked(item, key)),
            Value::Raw(json) => {
                let plan = Plan::empty();
                let found = cell_text(&plan, item, key);
                let why = parse_cell(key, json, &plan).err();
                let why = why.map_or_else(|| text::written_as_text().to_owned(), |why| why.to_string());
                CellContent { mark: Some(CellMark::Wrong(text::odd_value(key, &found, &why))), ..plain(&found) }
            }
            _ => plain(&cell_text(&Plan::empty(), item, key)),
        }
    }

    /// The efforts of teams in an item as they are read: `Web 3, API 2`.
    fn parts(&self, item: &Item) -> String {
        let part = |(id, effort): (&Rc<str>, f64)| {
            let team = self.teams.iter().find(|(team, _)| team == id).map_or(id, |(_, name)| name);
            format!("{team} {}", self.locale.number(effort, 3))
        };
        let apart = if self.locale.decimal_comma() { "; " } else { ", " };
        item.effort_by().iter().map(part).collect::<Vec<_>>().join(apart)
    }

    /// A date or period as it is read.
    fn date(&self, text: &str) -> Option<String> {
        Some(timeline_text::period(Period::parse(text)?, self.calendar, &self.locale))
    }

    fn number(&self, key: Key, number: f64) -> CellContent {
        let digits = self.locale.number(number, 3);
        match key {
            Key::Impact if !self.tiers(key).is_empty() => match tiers::word_of(self.tiers(key), number) {
                Some(word) => CellContent { number: Some(digits), ..plain(word) },
                None => CellContent { mark: Some(CellMark::OffScale(text::impact_scale())), ..plain(&digits) },
            },
            Key::Impact | Key::Ease if self.method == Method::Ice && !(1.0..=10.0).contains(&number) => {
                CellContent { mark: Some(CellMark::OffScale(text::ice_scale())), ..plain(&digits) }
            }
            Key::Confidence if number > 0.0 && number < 1.0 => CellContent {
                mark: Some(CellMark::OffScale(text::small_confidence())),
                ..plain(&text::percent(&digits))
            },
            Key::Confidence | Key::Progress => plain(&text::percent(&digits)),
            Key::Effort if number == 0.0 => {
                CellContent { mark: Some(CellMark::Wrong(text::no_effort().to_owned())), ..plain(&digits) }
            }
            _ => plain(&digits),
        }
    }

    /// The text in a cell when its editing begins, as the reader writes it.
    pub fn edit_text(&self, plan: &Plan, item: &Item, key: Key) -> String {
        let comma = self.locale.decimal_comma();
        match item.get(key) {
            Some(Value::Map(_)) if key == Key::EffortBy => team_efforts_text(plan, item, comma),
            Some(Value::Num(_)) if key == Key::Effort && is_split(item) && difference(item).is_none() => {
                team_efforts_text(plan, item, comma)
            }
            Some(Value::Num(number)) => {
                let digits = number.to_string();
                let digits = if self.locale.decimal_comma() { digits.replace('.', ",") } else { digits };
                match ranges::text(item, key, &self.locale) {
                    Some(range) => format!("{digits} ({range})"),
                    None if key == Key::Confidence => text::percent(&digits),
                    None => digits,
                }
            }
            Some(_) if key == Key::DependsOn => dependency_text(plan, item),
            _ => cell_text(plan, item, key),
        }
    }

    /// Cells as tab-separated text, as the reader's spreadsheet takes it: of the items at these places, the columns given. Empty where all of them are.
    pub fn block(&self, ui: &Ui, doc: &Doc, items: &[ItemIndex], columns: &[Column]) -> String {
        let bare = NumberSeparators { group: "", decimal: &self.locale.decimal, group_from: 4 };
        let texts = CellTexts::new(&doc.plan);
        let cell = |at: ItemIndex, column: &Column| match column {
            Column::Rank => rows::rank(ui, doc, at).map_or_else(String::new, |rank| rank.to_string()),
            Column::Score => doc.ranking.score(at).map_or_else(String::new, |score| display(score, 0, 3, bare)),
            Column::Delay => {
                delay(&doc.plan, &doc.plan.items()[at]).map_or_else(String::new, |cost| display(cost, 0, 2, bare))
            }
            Column::Field(Key::DependsOn) => texts.dependencies(&doc.plan.items()[at]),
            column => self.typed(&doc.plan, &doc.plan.items()[at], *column),
        };
        let rows: Vec<Vec<String>> =
            items.iter().map(|at| columns.iter().map(|column| cell(*at, column)).collect()).collect();
        if rows.iter().flatten().all(String::is_empty) {
            return String::new();
        }
        // Titles of a tree are copied as an outline, which spreadsheets keep and which can be pasted again.
        let indents = (columns.first() == Some(&Column::TITLE)).then(|| copied_indents(doc.sums().tree(), items));
        let text = match indents.flatten() {
            Some(indents) => rows.iter().zip(indents).map(|(row, indent)| indented(&indent, row)).collect(),
            None => table::write(rows, '\t', "\r\n"),
        };
        text.strip_suffix("\r\n").map_or_else(String::new, str::to_owned)
    }

    /// The header as there is room for it.
    pub fn short_name(&self, column: Column) -> Rc<str> {
        match column {
            Column::Rank => Rc::from(grid_text::rank_short()),
            Column::Delay => Rc::from(grid_text::delay_short()),
            Column::Field(Key::Confidence) => Rc::from(grid_text::confidence_short()),
            Column::Field(Key::TimeCriticality) => Rc::from(grid_text::time_criticality_short()),
            Column::Field(Key::RiskReduction) => Rc::from(grid_text::risk_reduction_short()),
            Column::Field(Key::ValuePerMonth) => Rc::from(grid_text::value_per_month_short()),
            _ => self.name(column),
        }
    }

    /// The header's accessible name.
    pub fn name(&self, column: Column) -> Rc<str> {
        match column {
            Column::Criterion(at) => {
                self.criteria.get(usize::from(at)).map_or_else(Rc::default, |own| own.name.clone())
            }
            Column::Custom(at, _) => self.own(at).map_or_else(Rc::default, |own| own.title.clone()),
            Column::Score => self.method_name.clone(),
            _ => Rc::from(column_text::column_name(column, self.method)),
        }
    }

    /// The unit of the column's numbers, as there is room for it in the header.
    pub fn unit(&self, column: Column) -> Option<String> {
        match column {
            Column::Field(Key::Effort) => Some(grid_text::effort_unit(&self.unit)),
            Column::Field(Key::Reach) => Some(grid_text::reach_per(&self.per)),
            _ => None,
        }
    }

    /// The mark on an item's number for a criterion: off the scale, the nearest end of it counts.
    pub fn criterion_mark(&self, item: &Item, at: u8) -> Option<CellMark> {
        let own = self.criteria.get(usize::from(at))?;
        let number = item.criteria().get(&own.id)?;
        // A formula of the plan's own takes the number as it is.
        let counts_end = self.method.own().is_none();
        (counts_end && (number < own.low.get() || number > own.high.get()))
            .then_some(CellMark::OffScale(text::clamped()))
    }

    /// The explanation in the header.
    pub fn about(&self, column: Column) -> String {
        match column {
            Column::Criterion(at) => {
                self.criteria.get(usize::from(at)).map_or_else(String::new, |own| own.about.clone())
            }
            Column::Score if !self.method_about.is_empty() => self.method_about.to_string(),
            _ => column_text::column_about(column, self.method, &self.unit, &self.per),
        }
    }
}

/// A row of cells as text whose title stands further right.
fn indented(indent: &str, row: &[String]) -> String {
    let line = table::write([row], '\t', "\r\n");
    match line.strip_prefix('"') {
        Some(quoted) => format!("\"{indent}{quoted}"),
        None => indent.to_owned() + &line,
    }
}

/// The number of signs that a number takes with at most so many places, marks between groups and all.
fn digits(number: f64, places: u32) -> u8 {
    let size = number.abs();
    // Of all numbers of the plan, whenever one of them changes: a logarithm each would take longer than all the rest.
    let (mut whole, mut beyond) = (1, 10.0);
    while size >= beyond && beyond.is_finite() {
        (whole, beyond) = (whole + 1, beyond * 10.0);
    }
    let scaled = |place: u32| size * 10_f64.powi(place as i32);
    let is_whole = |place: &u32| (scaled(*place) - scaled(*place).round()).abs() < 1e-6;
    let behind = (0..places).find(is_whole).unwrap_or(places);
    let signs = u32::from(number < 0.0) + whole + (whole - 1) / 3 + if behind > 0 { behind + 1 } else { 0 };
    u8::try_from(signs).unwrap_or(u8::MAX)
}

fn plain(text: &str) -> CellContent {
    CellContent { text: text.to_owned(), ..CellContent::default() }
}

/// True if a word of the file is a MoSCoW letter.
pub fn is_moscow(word: &str) -> bool {
    MOSCOW.contains(&word)
}
