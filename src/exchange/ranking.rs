//! The ranking as a plain table of texts: what every format for pages shows.

use super::cell_texts::CellTexts;
use super::fiscal;
use crate::base::number::{NumberSeparators, display};
use crate::model::tree::ItemTree;
use crate::model::{ItemIndex, Key, Plan, Record};
use crate::query::column::{Column, columns, criterion, delay};
use crate::query::nested::nested;
use crate::score::Ranking;

/// The name of a column, in the reader's language.
pub type ColumnName<'a> = &'a dyn Fn(Column) -> &'static str;

/// One cell of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankingCell<'p> {
    /// The text of the cell, on one line.
    pub text: String,
    /// The address it leads to: only in the title, only a link that may be followed.
    pub link: Option<&'p str>,
}

/// The ranking of a plan: columns, and rows in order of rank, those without a rank last; what has parts stands above them, which name it. Dropped items and entries that cannot be read are left out.
pub struct Table<'p> {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each with a cell per column.
    pub rows: Vec<Vec<RankingCell<'p>>>,
}

/// The ranking of a plan with its method's inputs, MoSCoW, status, team and dates.
pub fn table(plan: &Plan) -> Table<'_> {
    let mut columns = columns(plan);
    // Its name is one of the plan's; the table knows those of the format.
    columns.retain(|column| !matches!(column, Column::Criterion(_) | Column::Custom(..)));
    if plan.items().iter().any(|item| item.get(Key::Start).is_some()) {
        columns.extend([Key::Start, Key::End].map(Column::Field));
    }
    let effort = columns.iter().position(|column| *column == Column::Field(Key::Effort));
    if plan.items().iter().any(|item| item.get(Key::EffortBy).is_some()) {
        columns.insert(effort.map_or(columns.len(), |at| at + 1), Column::Field(Key::EffortBy));
    }
    let ranking = Ranking::new(plan);
    let is_shown = |at: ItemIndex| {
        let item = &plan.items()[at];
        item.raw().is_none() && item.text(Key::Status) != Some("dropped")
    };
    let mut shown: Vec<ItemIndex> = ranking.order().iter().copied().filter(|at| is_shown(*at)).collect();
    let tree = ItemTree::of(plan);
    let above = |at: ItemIndex| tree.parent(at).filter(|parent| is_shown(*parent));
    if shown.iter().any(|at| above(*at).is_some()) {
        let rows = nested(&tree, &shown, |at| ranking.rank(at).is_none()).into_iter();
        shown = rows.filter(|row| row.is_hit).map(|row| row.item).collect();
        let place = columns.iter().position(|column| *column == Column::TITLE).map_or(0, |at| at + 1);
        columns.insert(place, Column::Field(Key::Parent));
    }
    let texts = CellTexts::new(plan);
    let parent = |at: ItemIndex| {
        let text = above(at).map_or_else(String::new, |parent| name(&plan.items()[parent]));
        RankingCell { text, link: None }
    };
    let one = |at: ItemIndex, column: &Column| match column {
        Column::Field(Key::Parent) => parent(at),
        column => cell(plan, &ranking, &texts, at, *column),
    };
    let rows = shown.iter().map(|at| columns.iter().map(|column| one(*at, column)).collect()).collect();
    Table { columns, rows }
}

fn cell<'p>(
    plan: &'p Plan,
    ranking: &Ranking,
    texts: &CellTexts<'_>,
    at: ItemIndex,
    column: Column,
) -> RankingCell<'p> {
    let item = &plan.items()[at];
    let text = match column {
        Column::Rank => ranking.rank(at).map_or_else(String::new, |rank| rank.to_string()),
        Column::Score => {
            ranking.score(at).map_or_else(String::new, |score| display(score, 0, 2, NumberSeparators::ENGLISH))
        }
        Column::Criterion(at) => criterion(plan, item, at)
            .map_or_else(String::new, |number| display(number, 0, 2, NumberSeparators::ENGLISH)),
        Column::Delay => {
            delay(plan, item).map_or_else(String::new, |cost| display(cost, 0, 0, NumberSeparators::ENGLISH))
        }
        Column::Custom(..) => String::new(),
        Column::Field(key) => match item.num(key) {
            Some(number) => display(number, 0, 2, NumberSeparators::ENGLISH) + if is_percent(key) { "%" } else { "" },
            None if matches!(key, Key::Start | Key::End) => fiscal::words(item.text_or_empty(key), plan.fiscal_start()),
            None => texts.text(item, key),
        },
    };
    let link = item.text(Key::Link).filter(|link| column == Column::TITLE && crate::base::link::is_safe(link));
    RankingCell { text: one_line(&text), link }
}

fn is_percent(key: Key) -> bool {
    matches!(key, Key::Confidence | Key::Progress)
}

/// The text with line breaks, tabs and other control characters as spaces, without any at its ends.
pub fn one_line(text: &str) -> String {
    let spaced: String =
        text.chars().map(|c| if c.is_control() || c == '\u{2028}' || c == '\u{2029}' { ' ' } else { c }).collect();
    spaced.trim().to_owned()
}

/// The name an item goes by in lists: its title, or its id where that is empty.
pub fn name(item: &Record) -> String {
    let title = one_line(item.text_or_empty(Key::Title));
    if title.is_empty() { one_line(item.id()) } else { title }
}
