//! The board: the shown items by their MoSCoW letter, effort per column against the budget.

use std::rc::Rc;

use super::locale::Locale;
use super::state::{Doc, Ui};
use super::text;
use crate::model::schema::MOSCOW;
use crate::model::{Key, Record};
use crate::score::moscow::{Class, Gauge};

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The letter as the file spells it; `None` for items that have none yet.
    pub word: Option<&'static str>,
    /// Indices of the items, in the order of the rows.
    pub cards: Rc<[u32]>,
    /// Effort of the whole class, filtered or not, in the plan's unit.
    pub effort: f64,
    /// Percent of the planned effort; `None` where the class is outside the budget or nothing is planned.
    pub share: Option<f64>,
    /// Percent the class may take; `None` where it has no budget.
    pub budget: Option<f64>,
    /// Items of the class whose effort is not estimated.
    pub unestimated: usize,
}

impl Column {
    /// How full the column is: within the budget, near it (from nine tenths on), or over it.
    pub fn fill(&self) -> Fill {
        match (self.share, self.budget) {
            (Some(share), Some(budget)) if share > budget + 1e-9 => Fill::Over,
            (Some(share), Some(budget)) if share >= budget * 0.9 => Fill::Near,
            _ => Fill::Within,
        }
    }
}

/// How full a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Within the budget.
    Within,
    /// From nine tenths of the budget on.
    Near,
    /// Over the budget.
    Over,
}

/// The four columns, and in front of them the items without a letter where there are any. Should's budget is a share like the others; only Must
/// going over its own is a risk to the date.
pub fn columns(doc: &Doc, ui: &Ui) -> Vec<Column> {
    let mut cards: [Vec<u32>; 5] = Default::default();
    let items = doc.plan.items();
    for &at in ui.rows.iter() {
        let class = items[at as usize].text(Key::Moscow).and_then(place).unwrap_or(4);
        cards[class].push(at);
    }
    let unsorted = items.iter().any(|item| item.raw().is_none() && item.text(Key::Moscow).is_none());
    let gauge = super::derived::gauge(&doc.plan);
    let mut columns = Vec::new();
    let [must, should, could, wont, rest] = cards;
    if unsorted {
        let load = &gauge.unclassified;
        let (effort, unestimated) = (load.effort, load.unestimated);
        columns.push(Column { word: None, cards: rest.into(), effort, share: None, budget: None, unestimated });
    }
    for (class, cards) in Class::ALL.into_iter().zip([must, should, could, wont]) {
        columns.push(column(&gauge, class, cards));
    }
    columns
}

fn column(gauge: &Gauge, class: Class, cards: Vec<u32>) -> Column {
    let load = &gauge.classes[class as usize];
    Column {
        word: Some(class.word()),
        cards: cards.into(),
        effort: load.effort,
        share: gauge.of_planned(class),
        budget: gauge.budget.get(class as usize).copied(),
        unestimated: load.unestimated,
    }
}

fn place(word: &str) -> Option<usize> {
    MOSCOW.iter().position(|known| *known == word)
}

/// What a column says of its effort: `effort 12 · 58% of 60%`.
pub fn effort_text(column: &Column, locale: &Locale) -> String {
    let mut text = format!("effort {}", locale.number(column.effort, 1));
    match (column.share, column.budget) {
        (Some(share), Some(budget)) => {
            text += &format!(" · {}% of {}%", locale.number(share, 0), locale.number(budget, 0));
            if column.fill() == Fill::Over {
                text += " · over budget";
            }
        }
        _ if column.word == Some("wont") => text += " · outside the budget",
        _ => {}
    }
    if column.unestimated > 0 {
        text += &format!(" · {} without effort", column.unestimated);
    }
    text
}

/// What a card says below its title: rank, score, effort, team.
pub fn facts(doc: &Doc, at: usize, item: &Record, locale: &Locale) -> String {
    let mut facts = Vec::new();
    if let Some(rank) = doc.ranking.rank(at) {
        let pinned = if doc.ranking.pinned(at).is_some() { " pinned" } else { "" };
        facts.push(format!("#{}{pinned}", locale.number(rank as f64, 0)));
    }
    match doc.ranking.score(at) {
        Some(score) => facts.push(format!("{} {}", text::method_name(doc.plan.method()), locale.score(score))),
        None => facts.push("not scored".to_owned()),
    }
    if let Some(effort) = item.num(Key::Effort) {
        facts.push(format!("effort {}", locale.number(effort, 1)));
    }
    if let Some(id) = item.text(Key::Team) {
        let team = doc.plan.find(Key::Teams, id);
        facts.push(team.and_then(|team| team.text(Key::Name)).unwrap_or(id).to_owned());
    }
    facts.join(" · ")
}
