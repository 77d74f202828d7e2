//! The grid's rows in groups, each under a heading with its subtotals, closed or open; and which line of the grid shows what.

use crate::app::grid::text as grid_text;
use crate::model::words::MoscowClass;
use std::rc::Rc;

use crate::app::doc::Doc;
use crate::app::grid::column_text::column_name_in;
use crate::app::grid::state::RowGroup;
use crate::app::locale::Locale;
use crate::app::text;
use crate::app::ui::Ui;
use crate::exchange::cell::cell_text;
use crate::model::tree::ItemTree;
use crate::model::words::FieldKind;
use crate::model::{ItemIndex, Key, Plan};
use crate::query::column::{self, criterion, delay};
use crate::query::custom_field::{self, CustomField};
use crate::query::groups::GroupSpan;
use crate::query::{Column, groups};

/// A line of the grid: a heading or a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GridLine {
    /// The heading of a group.
    Heading(usize),
    /// A row, by its place among all rows.
    Row(usize),
}

/// Puts rows into groups.
pub fn group_rows(doc: &Doc, by: Column, closed: &[Rc<str>], rows: &mut [ItemIndex]) -> Rc<[RowGroup]> {
    let spans = groups::group(&doc.plan, &doc.ranking, by, rows);
    let name = |span: &GroupSpan| name(&doc.plan, by, span, rows[span.first]);
    let group = |span: &GroupSpan| RowGroup {
        name: name(span),
        closed: closed.contains(&span.key),
        key: span.key.clone(),
        first: span.first,
        count: span.count,
        line: 0,
    };
    let mut all: Vec<RowGroup> = spans.iter().map(group).collect();
    place(&mut all);
    all.into()
}

/// Finds the line of each heading.
pub fn place(groups: &mut [RowGroup]) {
    let mut line = 0;
    for group in groups {
        group.line = line;
        line += 1 + if group.closed { 0 } else { group.count };
    }
}

/// The groups once the row at `from` has gone and another one has come behind the row then at `below`, or in front of all.
pub fn moved(groups: &[RowGroup], from: Option<usize>, below: Option<usize>) -> Vec<RowGroup> {
    let mut groups = groups.to_vec();
    let mut shift = |row: usize, by: isize| {
        let Some(own) = group_at(&groups, row) else { return };
        groups[own].count = groups[own].count.saturating_add_signed(by);
        groups[own + 1..].iter_mut().for_each(|group| group.first = group.first.saturating_add_signed(by));
    };
    from.into_iter().for_each(|from| shift(from, -1));
    shift(below.unwrap_or(0), 1);
    place(&mut groups);
    groups
}

fn group_at(groups: &[RowGroup], row: usize) -> Option<usize> {
    groups.partition_point(|group| group.first <= row).checked_sub(1)
}

pub(in crate::app) fn name(plan: &Plan, by: Column, span: &GroupSpan, at: ItemIndex) -> Rc<str> {
    if span.key.is_empty() {
        return grid_text::without(&column_name_in(plan, by)).into();
    }
    let title = |list: Key| {
        let entry = plan.find(list, &span.key);
        entry.and_then(|entry| entry.title_or_name()).filter(|title| !title.is_empty()).map(Rc::from)
    };
    let found = match by {
        Column::Field(Key::Objectives) => title(Key::Objectives),
        Column::Field(Key::Timebox) => title(Key::Timeboxes),
        Column::Field(Key::Kind) => Some(Rc::from(text::word_name(&span.key))),
        Column::Field(Key::Confidence | Key::Progress) => Some(text::percent(&span.key).into()),
        // Of several tags or entries the first one groups.
        Column::Field(key) if plan.items()[at].texts(key).next().is_none() => {
            Some(Rc::from(cell_text(plan, &plan.items()[at], key))).filter(|name: &Rc<str>| !name.is_empty())
        }
        _ => None,
    };
    found.unwrap_or_else(|| span.key.clone())
}

impl Ui {
    /// The items of the grid's rows: those that are shown in every view, or in a tree these and what they are parts of.
    pub fn grid_rows(&self) -> &Rc<Vec<ItemIndex>> {
        self.grid.tree.as_ref().map_or(&self.items.rows, |tree| &tree.rows)
    }

    /// True if the grid has the rows that it has in another state, in the same lines.
    pub fn has_same_lines(&self, other: &Ui) -> bool {
        let same_tree = match (&self.grid.tree, &other.grid.tree) {
            (Some(own), Some(others)) => Rc::ptr_eq(own, others),
            (None, None) => Rc::ptr_eq(&self.items.rows, &other.items.rows),
            _ => false,
        };
        same_tree && Rc::ptr_eq(&self.grid.groups, &other.grid.groups)
    }

    /// The items in the lines of the grid from a row on, without what is folded or closed.
    pub fn shown_from(&self, row: usize) -> Vec<ItemIndex> {
        let rows = self.grid_rows();
        (row..rows.len()).filter(|row| self.line_of(*row).is_some()).map(|row| rows[row]).collect()
    }

    /// The row that is seen above another one.
    pub fn row_above(&self, row: usize) -> Option<usize> {
        match &self.grid.tree {
            Some(tree) => tree.row(tree.line_of(row)?.checked_sub(1)?),
            None => row.checked_sub(1),
        }
    }

    /// The number of lines of the grid: rows and headings.
    pub fn lines(&self) -> usize {
        if let Some(tree) = &self.grid.tree {
            return tree.lines();
        }
        self.grid
            .groups
            .last()
            .map_or(self.items.rows.len(), |last| last.line + 1 + if last.closed { 0 } else { last.count })
    }

    /// The line at a place; beyond the last there is nothing.
    pub fn line(&self, line: usize) -> Option<GridLine> {
        if let Some(tree) = &self.grid.tree {
            return tree.row(line).map(GridLine::Row);
        }
        if line >= self.lines() {
            return None;
        }
        let Some(at) = self.grid.groups.partition_point(|group| group.line <= line).checked_sub(1) else {
            return Some(GridLine::Row(line));
        };
        let group = &self.grid.groups[at];
        Some(if group.line == line {
            GridLine::Heading(at)
        } else {
            GridLine::Row(group.first + line - group.line - 1)
        })
    }

    /// The group of a row.
    pub fn group_of(&self, row: usize) -> Option<usize> {
        group_at(&self.grid.groups, row)
    }

    /// The line of a row; `None` where its group is closed or what it is a part of is folded.
    pub fn line_of(&self, row: usize) -> Option<usize> {
        if let Some(tree) = &self.grid.tree {
            return tree.line_of(row);
        }
        let Some(group) = self.group_of(row).map(|at| &self.grid.groups[at]) else { return Some(row) };
        (!group.closed).then(|| group.line + 1 + row - group.first)
    }
}

/// The number of the item at a place in a column; `own` are the plan's own columns.
pub fn number_in(doc: &Doc, own: &[CustomField], column: Column, at: ItemIndex) -> Option<f64> {
    let item = &doc.plan.items()[at];
    match column {
        Column::Score => doc.ranking.score(at),
        Column::Criterion(place) => criterion(&doc.plan, item, place),
        Column::Delay => delay(&doc.plan, item),
        Column::Custom(place, FieldKind::Number) => custom_field::field_number(item, &own.get(usize::from(place))?.key),
        Column::Field(key) if column.is_number() => item.num(key),
        _ => None,
    }
}

/// True if the numbers of a column are summed up over a group; of others the mean is told.
pub fn adds_up(column: Column) -> bool {
    matches!(column, Column::Delay | Column::Custom(..) | Column::Field(Key::Effort | Key::Reach | Key::ValuePerMonth))
}

/// The heading of a group in each column: effort, reach and money in sum, other numbers in the mean, the share of effort that is Must.
/// With each its explanation.
pub fn subtotals(doc: &Doc, rows: &[ItemIndex], columns: &[Column], locale: &Locale) -> Vec<(String, &'static str)> {
    let plan = &doc.plan;
    let own = custom_field::custom_fields(plan);
    let sums = doc.sums();
    let tree = sums.tree();
    let one = |column: &Column| -> (String, &'static str) {
        let number = |at: &ItemIndex| counted(tree, *at, |at| number_in(doc, &own, *column, at));
        if *column == Column::Field(Key::Moscow) {
            return must(plan, tree, rows, locale);
        }
        let (mut sum, mut count) = (0.0, 0.0);
        for number in rows.iter().filter_map(number) {
            sum += number;
            count += 1.0;
        }
        if count == 0.0 {
            return (String::new(), "");
        }
        if adds_up(*column) {
            return (locale.number(sum, 1), grid_text::sum());
        }
        let mean = sum / count;
        let shown = match column {
            Column::Score => locale.score(mean),
            Column::Field(Key::Confidence | Key::Progress) => text::percent(&locale.number(mean, 0)),
            _ => locale.number(mean, 1),
        };
        (grid_text::average(&shown), grid_text::mean())
    };
    columns.iter().map(one).collect()
}

/// The number of an item as a sum counts it: a parent's only where nothing below it has one, so that each piece of work counts once.
fn counted(tree: &ItemTree, at: ItemIndex, number: impl Fn(ItemIndex) -> Option<f64>) -> Option<f64> {
    let below = tree.branch_below(at);
    number(at).filter(|_| !below.iter().any(|at| number(*at).is_some()))
}

/// The share of effort in some rows that is Must, beside the classes that count.
fn must(plan: &Plan, tree: &ItemTree, rows: &[ItemIndex], locale: &Locale) -> (String, &'static str) {
    let (mut all, mut musts) = (0.0, 0.0);
    for at in rows.iter().copied() {
        let item = &plan.items()[at];
        let effort = counted(tree, at, |at| plan.items()[at].effort()).unwrap_or(0.0);
        match item.moscow() {
            Some(MoscowClass::Must) => (all, musts) = (all + effort, musts + effort),
            Some(MoscowClass::Should | MoscowClass::Could) => all += effort,
            Some(MoscowClass::Wont) | None => {}
        }
    }
    if all <= 0.0 {
        return (String::new(), "");
    }
    (grid_text::must_share(locale.number(musts / all * 100.0, 0)), grid_text::must_share_about())
}

/// True if rows can stand together by a column: not by the title, and not by what is each row's own.
pub fn groups_by(column: Column) -> bool {
    !matches!(column, Column::Rank | Column::Score | Column::Delay)
        && !matches!(column, Column::Field(Key::Title | Key::Notes | Key::Link | Key::Id))
}

/// The columns that are offered for grouping without a search: words, names, and what a method estimates in steps.
pub fn offered(plan: &Plan) -> Vec<Column> {
    let usual = [
        Key::Team,
        Key::Status,
        Key::Moscow,
        Key::Kind,
        Key::Owner,
        Key::Objectives,
        Key::Timebox,
        Key::Horizon,
        Key::Tags,
    ];
    let inputs = column::method_keys(plan, plan.method());
    let all = usual.iter().chain(inputs.iter().filter(|key| matches!(key, Key::Impact | Key::Confidence | Key::Ease)));
    all.map(|key| Column::Field(*key)).chain(column::own_columns(plan)).collect()
}
