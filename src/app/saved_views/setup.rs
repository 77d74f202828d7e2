//! A set-up as the plan keeps it: read from a view of the plan, and put into force again. What a saved view does not say is as in a new view.

use crate::app::compare::against::Against;
use crate::app::doc::Doc;
use crate::app::grid::columns::{self, ColumnLayout};
use crate::app::items::rows;
use crate::app::options::{BoardBy, Lanes};
use crate::app::timeline::state::{BarColour, ChartOptions};
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::model::schema::SAVED_VIEW;
use crate::model::{Key, Plan, Record, Value};
use crate::query::{Column, RowOrder, column};
use std::rc::Rc;

/// A saved view, with what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedView {
    /// The id by which pages name it.
    pub id: Rc<str>,
    /// The title it is offered under.
    pub title: Rc<str>,
    /// The tab it shows; none where it leaves that as it is.
    pub tab: Option<View>,
    pub record: Rc<Record>,
}

/// The words for lanes.
const LANES: [(&str, Lanes); 6] = [
    ("team", Lanes::Team),
    ("status", Lanes::Status),
    ("kind", Lanes::Kind),
    ("objective", Lanes::Objective),
    ("parent", Lanes::Parent),
    ("none", Lanes::None),
];

/// The words for colours; none for those of lanes.
const COLORS: [(&str, BarColour); 5] = [
    ("status", BarColour::Status),
    ("kind", BarColour::Kind),
    ("objective", BarColour::Objective),
    ("moscow", BarColour::Moscow),
    ("owner", BarColour::Owner),
];

fn word_of<T: PartialEq>(words: &[(&'static str, T)], of: &T) -> Option<Value> {
    words.iter().find(|(_, known)| known == of).map(|(word, _)| Value::Word(word))
}

fn named<T: Copy>(words: &[(&'static str, T)], record: &Record, key: Key) -> Option<T> {
    let word = record.text(key)?;
    words.iter().find(|(known, _)| *known == word).map(|(_, of)| *of)
}

/// The saved views of a plan that have an id and are the first of it; without a title they are offered under that.
pub fn saved(plan: &Plan) -> Vec<SavedView> {
    let mut all: Vec<SavedView> = Vec::new();
    for record in plan.own_records(Key::Views) {
        let id = record.id();
        if !id.is_empty() && record.raw().is_none() && all.iter().all(|known| *known.id != *id) {
            let title = record.text(Key::Title).filter(|title| !title.trim().is_empty()).unwrap_or(id);
            let tab = record.text(Key::View).and_then(View::of);
            all.push(SavedView { id: id.into(), title: title.into(), tab, record: record.clone() });
        }
    }
    all
}

/// True if the key holds something else, of another program, which is to stay.
pub fn is_foreign(plan: &Plan) -> bool {
    plan.own(Key::Views).is_some_and(|value| !matches!(value, Value::Records(_)))
}

fn column_of(plan: &Plan, name: &str) -> Option<Column> {
    column::all(plan).into_iter().find(|known| *column::name(plan, *known) == *name)
}

fn name_of(plan: &Plan, column: Column) -> Value {
    Value::Text(column::name(plan, column))
}

/// The set-up of a view of the plan, put into a record of that.
pub fn capture(plan: &Plan, ui: &Ui, mut record: Record) -> Record {
    let (query, chart) = (&ui.items.query, &ui.timeline.chart);
    let yes = |on: bool| on.then_some(Value::Bool(true));
    let (sort, descending) = match query.sort {
        RowOrder::Manual => (Some(Value::text("manual")), false),
        order if order == RowOrder::default() => (None, false),
        RowOrder::By { column, descending } => (Some(name_of(plan, column)), descending),
    };
    let board = match ui.board.by {
        BoardBy::Moscow => None,
        BoardBy::Horizon => Some(Value::text("horizon")),
        BoardBy::Field(column) => Some(name_of(plan, column)),
    };
    let shown =
        [("critical", chart.critical), ("expected", chart.expected), ("load", chart.load), ("rows", chart.list)];
    let shown: Vec<&str> = shown.into_iter().filter(|(_, on)| *on).map(|(word, _)| word).collect();
    let within = ui.timeline.grouped().1;
    let values = [
        (Key::View, Some(Value::Word(ui.view.name()))),
        (Key::Filter, Some(query.text.trim()).filter(|text| !text.is_empty()).map(Value::text)),
        (Key::HideDone, yes(query.open)),
        (Key::Group, query.group.map(|column| name_of(plan, column))),
        (Key::Sort, sort),
        (Key::Descending, yes(descending)),
        (Key::Flat, yes(ui.grid.flat)),
        (Key::Board, board),
        (Key::Lanes, word_of(&LANES, &ui.timeline.lanes).filter(|_| ui.timeline.lanes != Lanes::default())),
        (Key::Within, word_of(&LANES, &within).filter(|_| within != Lanes::None)),
        (Key::Color, word_of(&COLORS, &chart.colour)),
        (Key::Show, (!shown.is_empty()).then(|| Value::texts(shown))),
        (Key::Folded, (!ui.grid.folded.is_empty()).then(|| folds(ui))),
        (Key::Zoom, ui.timeline.zoom.filter(|_| ui.view == View::Timeline).and_then(rounded)),
        (Key::Columns, own_columns(plan, ui, &record)),
        (Key::Compare, compared(plan, ui)),
    ];
    for (key, value) in values {
        record.set(&SAVED_VIEW, key, value);
    }
    record
}

/// The grid's columns, where the view has some of its own: of a new one those that are shown, and of another those that were arranged in it. Else they are the plan's.
fn own_columns(plan: &Plan, ui: &Ui, record: &Record) -> Option<Value> {
    if ui.view != View::Scores {
        return record.get(Key::Columns).cloned();
    }
    let is_own = ui.grid.columns.is_some() || record.get(Key::Columns).is_some() || record.get(Key::View).is_none();
    let shown = || ui.grid.columns.as_deref().cloned().unwrap_or_else(|| columns::kept(plan));
    is_own.then(|| columns::value_of(&shown())).flatten()
}

/// The columns of a saved view, where it has some of its own.
pub fn own_layout(record: &Record) -> Option<ColumnLayout> {
    match record.get(Key::Columns) {
        Some(Value::Record(layout)) => Some(columns::layout_of(layout)),
        _ => None,
    }
}

/// The baseline that the plan is compared with.
fn compared(plan: &Plan, ui: &Ui) -> Option<Value> {
    let Some(Against::Baseline(uid)) = ui.compare.against else { return None };
    let baseline = plan.baselines().iter().find(|baseline| baseline.uid == uid)?;
    Some(baseline.id()).filter(|id| !id.is_empty()).map(Value::text)
}

/// The ids of the items whose child items are folded away, in an order that does not depend on the way there.
fn folds(ui: &Ui) -> Value {
    let mut ids: Vec<&str> = ui.grid.folded.iter().map(|id| &**id).collect();
    ids.sort_unstable();
    Value::texts(ids)
}

/// True if a view of the plan shows something else than a saved one. How far it is zoomed does not count.
pub fn is_changed(plan: &Plan, ui: &Ui, record: &Record) -> bool {
    let now = capture(plan, ui, record.clone());
    let keys = now.fields().iter().chain(record.fields()).map(|(key, _)| *key);
    keys.filter(|key| *key != Key::Zoom).any(|key| now.get(key) != record.get(key))
}

/// Pixels per day, with as many digits as an eye can tell.
fn rounded(zoom: f64) -> Option<Value> {
    Value::num((zoom * 1000.0).round() / 1000.0)
}

/// Puts a set-up into force. A view that is not offered here is not shown; columns that the plan no longer has are left out.
pub fn apply(record: &Record, doc: &Doc, ui: &mut Ui) {
    let plan = &*doc.plan;
    let is = |key: Key| matches!(record.get(key), Some(Value::Bool(true)));
    let column = |key: Key| column_of(plan, record.text(key)?);
    if let Some(view) = record.text(Key::View).and_then(View::of).filter(|view| ui.views.contains(view)) {
        ui.view = view;
        ui.chunks.forgive();
    }
    let sort = match record.text(Key::Sort) {
        Some("manual") => RowOrder::Manual,
        _ => column(Key::Sort)
            .map_or_else(RowOrder::default, |column| RowOrder::By { column, descending: is(Key::Descending) }),
    };
    let group = column(Key::Group).filter(|column| crate::app::grid::groups::groups_by(*column));
    ui.board.by = match record.text(Key::Board) {
        Some("horizon") => BoardBy::Horizon,
        _ => column(Key::Board).map_or(BoardBy::Moscow, BoardBy::Field),
    };
    let shows = |word: &str| record.texts(Key::Show).any(|known| known == word);
    ui.timeline.lanes = named(&LANES, record, Key::Lanes).unwrap_or_default();
    ui.timeline.chart = ChartOptions {
        critical: shows("critical"),
        expected: shows("expected"),
        load: shows("load"),
        list: shows("rows"),
        within: named(&LANES, record, Key::Within).unwrap_or(Lanes::None),
        colour: named(&COLORS, record, Key::Color).unwrap_or(BarColour::Lane),
        until: ui.timeline.chart.until,
    };
    ui.grid.flat = is(Key::Flat);
    ui.grid.columns = own_layout(record).map(Rc::new);
    let baseline = record.text(Key::Compare).and_then(|id| plan.baselines().iter().find(|entry| entry.id() == id));
    ui.compare.against = baseline.map(|entry| Against::Baseline(entry.uid));
    ui.grid.folded = Rc::new(record.texts(Key::Folded).map(Rc::from).collect());
    // Without a zoom everything is fitted.
    (ui.timeline.zoom, ui.timeline.widest) = (record.num(Key::Zoom).filter(|zoom| *zoom > 0.0), false);
    let text = record.text(Key::Filter).unwrap_or_default().into();
    rows::show(ui, doc, crate::query::RowQuery { text, open: is(Key::HideDone), sort, group });
}
