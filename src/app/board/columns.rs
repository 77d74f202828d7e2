//! The board: the shown items by their MoSCoW letter, effort per column against the budget; or by horizon, dated or not.

use std::rc::Rc;

use crate::app::board::place;
use crate::app::doc::Doc;
use crate::app::items::level;
use crate::app::options::BoardBy;
use crate::app::timeline::bar::Stage;
use crate::app::ui::Ui;
use crate::base::map::Map;
use crate::model::{Item, ItemIndex, Plan};
pub use crate::score::moscow::MoscowGauge;
use crate::score::moscow::{Class, MoscowScope};

/// Effort per MoSCoW class over the whole plan, beside its budget.
pub fn gauge(plan: &Plan) -> MoscowGauge {
    MoscowGauge::new(plan, MoscowScope::Plan, None)
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BoardColumn {
    /// The field whose values are the columns.
    pub by: BoardBy,
    /// The value of the items that stand here, as the file spells it; `None` for items that have none.
    pub value: Option<Rc<str>>,
    /// The name that is shown.
    pub name: Rc<str>,
    /// Indices of the items, in the order of the rows.
    pub cards: Rc<[ItemIndex]>,
    /// Effort of the whole class, filtered or not, in the plan's unit.
    pub effort: f64,
    /// Percent of the planned effort; `None` where the class is outside the budget or nothing is planned.
    pub share: Option<f64>,
    /// Percent the class may take; `None` where it has no budget.
    pub budget: Option<f64>,
    /// Items of the class whose effort is not estimated.
    pub unestimated: usize,
    /// Items that belong here and are over, which a board by horizon does not list.
    pub over: usize,
}

impl BoardColumn {
    /// The fill of the column: within the budget, near it (from nine tenths on), or over it.
    pub fn fill(&self) -> BudgetFill {
        match (self.share, self.budget) {
            (Some(share), Some(budget)) if share > budget + 1e-9 => BudgetFill::Over,
            (Some(share), Some(budget)) if share >= budget * 0.9 => BudgetFill::Near,
            _ => BudgetFill::Within,
        }
    }

    /// True for what is left out on purpose, and so stands outside the MoSCoW budget.
    pub fn is_outside(&self) -> bool {
        self.by == BoardBy::Moscow && self.value.as_deref() == Some(Class::Wont.word())
    }
}

/// The fill of a column against its budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BudgetFill {
    /// Within the budget.
    Within,
    /// From nine tenths of the budget on.
    Near,
    /// Over the budget.
    Over,
}

/// The columns. Of MoSCoW the four, and in front of them the items without a letter where there are any: Should's budget is a share like the others;
/// only Must going over its own is a risk to the date.
pub fn columns(doc: &Doc, ui: &Ui) -> Vec<BoardColumn> {
    match ui.board.by {
        BoardBy::Moscow => classes(doc, ui),
        by => by_value(doc, ui, by),
    }
}

fn classes(doc: &Doc, ui: &Ui) -> Vec<BoardColumn> {
    let mut cards: [Vec<ItemIndex>; 5] = Default::default();
    let items = doc.plan.items();
    for at in level::rows(doc, ui) {
        let class = items[at].moscow().map_or(4, |class| class as usize);
        cards[class].push(at);
    }
    let unsorted = items.iter().any(|item| !item.is_unreadable() && item.moscow().is_none());
    let gauge = gauge(&doc.work());
    let mut columns = Vec::new();
    let [must, should, could, wont, rest] = cards;
    if unsorted {
        let load = &gauge.unclassified;
        let (effort, unestimated) = (load.effort, load.unestimated);
        let name = place::value_name(&doc.plan, BoardBy::Moscow, None);
        columns.push(BoardColumn { name, cards: rest.into(), effort, unestimated, ..BoardColumn::default() });
    }
    for (class, cards) in Class::ALL.into_iter().zip([must, should, could, wont]) {
        columns.push(column(doc, &gauge, class, cards));
    }
    columns
}

fn column(doc: &Doc, gauge: &MoscowGauge, class: Class, cards: Vec<ItemIndex>) -> BoardColumn {
    let load = &gauge.classes[class as usize];
    BoardColumn {
        value: Some(class.word().into()),
        name: place::value_name(&doc.plan, BoardBy::Moscow, Some(class.word())),
        cards: cards.into(),
        effort: load.effort,
        share: gauge.of_planned(class),
        budget: gauge.budget.get(class as usize).copied(),
        unestimated: load.unestimated,
        ..BoardColumn::default()
    }
}

/// A column for items that have nothing, then one for each value. They always stand, so that there is somewhere to drop. What is over is not listed by
/// horizon.
fn by_value(doc: &Doc, ui: &Ui, by: BoardBy) -> Vec<BoardColumn> {
    let plan = &doc.plan;
    let values = place::values(plan, by);
    let places: Map<&str, usize> = values.iter().enumerate().map(|(at, value)| (&**value, at + 1)).collect();
    let names = [None].into_iter().chain(values.iter().map(|value| Some(&**value)));
    let mut columns: Vec<BoardColumn> = names
        .map(|value| BoardColumn {
            by,
            value: value.map(Rc::from),
            name: place::value_name(plan, by, value),
            ..BoardColumn::default()
        })
        .collect();
    let mut cards = vec![Vec::new(); columns.len()];
    let hides = |item: &Item| by == BoardBy::Horizon && Stage::of(item).is_over();
    let context = place::PlaceContext::new(doc, by);
    let mut of_item = vec![0; plan.items().len()];
    let work = doc.work();
    for ((at, item), counts) in
        plan.items().iter().enumerate().zip(work.items()).filter(|((_, item), _)| item.raw().is_none())
    {
        let value = context.value(item);
        of_item[at] = value.as_deref().and_then(|value| places.get(value).copied()).unwrap_or(0);
        let column = &mut columns[of_item[at]];
        // The work of an item with child items is theirs.
        let is_theirs = counts.status() != item.status();
        match item.effort() {
            _ if is_theirs => {}
            _ if hides(item) => column.over += 1,
            Some(effort) => column.effort += effort,
            None => column.unestimated += 1,
        }
    }
    for at in level::rows(doc, ui) {
        if !hides(&plan.items()[at]) {
            cards[of_item[at.index()]].push(at);
        }
    }
    for (column, cards) in columns.iter_mut().zip(cards) {
        column.cards = cards.into();
    }
    // Where nothing lacks a value, and nothing can be without one, there is no column for that.
    if by != BoardBy::Horizon && columns[0].cards.is_empty() && columns[0].effort == 0.0 && columns[0].unestimated == 0
    {
        columns.remove(0);
    }
    columns
}
