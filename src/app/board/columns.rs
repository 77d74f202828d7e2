//! The board: the shown items by their MoSCoW letter, effort per column against the budget; or by horizon, dated or not.

use crate::app::timeline::text as timeline_text;
use crate::model::words::Horizon;
use std::rc::Rc;

use crate::app::doc::Doc;
use crate::app::locale::Locale;
use crate::app::options::BoardBy;
use crate::app::text;
use crate::app::timeline::bar::Stage;
use crate::app::timeline::entries::{calendar, now};
use crate::app::timeline::time::ItemTimes;
use crate::app::ui::Ui;
use crate::base::day::Day;
use crate::model::schema::{HORIZON, MOSCOW};
use crate::model::{Item, ItemIndex, Plan};
use crate::schedule::calendar::{CalendarUnit, FiscalCalendar};
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
    /// The letter as the file spells it; `None` for items that have none yet.
    pub word: Option<&'static str>,
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

/// The four columns, and in front of them the items without a letter where there are any. Should's budget is a share like the others; only Must
/// going over its own is a risk to the date.
pub fn columns(doc: &Doc, ui: &Ui) -> Vec<BoardColumn> {
    if ui.board.by == BoardBy::Horizon {
        return horizons(doc, ui);
    }
    let mut cards: [Vec<ItemIndex>; 5] = Default::default();
    let items = doc.plan.items();
    for &at in ui.items.rows.iter() {
        let class = items[at].moscow().map_or(4, |class| class as usize);
        cards[class].push(at);
    }
    let unsorted = items.iter().any(|item| !item.is_unreadable() && item.moscow().is_none());
    let gauge = gauge(&doc.plan);
    let mut columns = Vec::new();
    let [must, should, could, wont, rest] = cards;
    if unsorted {
        let load = &gauge.unclassified;
        let (effort, unestimated) = (load.effort, load.unestimated);
        columns.push(BoardColumn { word: None, cards: rest.into(), effort, unestimated, ..BoardColumn::default() });
    }
    for (class, cards) in Class::ALL.into_iter().zip([must, should, could, wont]) {
        columns.push(column(&gauge, class, cards));
    }
    columns
}

fn column(gauge: &MoscowGauge, class: Class, cards: Vec<ItemIndex>) -> BoardColumn {
    let load = &gauge.classes[class as usize];
    BoardColumn {
        word: Some(class.word()),
        cards: cards.into(),
        effort: load.effort,
        share: gauge.of_planned(class),
        budget: gauge.budget.get(class as usize).copied(),
        unestimated: load.unestimated,
        ..BoardColumn::default()
    }
}

/// The columns by horizon: not planned, now, next and later. They always stand, so that there is somewhere to drop.
fn horizons(doc: &Doc, ui: &Ui) -> Vec<BoardColumn> {
    let words = [None].into_iter().chain(HORIZON.iter().copied().map(Some));
    let mut columns: Vec<BoardColumn> =
        words.map(|word| BoardColumn { by: BoardBy::Horizon, word, ..BoardColumn::default() }).collect();
    let (calendar, now) = (calendar(&doc.plan), now(doc));
    let mut cards: [Vec<ItemIndex>; 4] = Default::default();
    let place = |item: &Item| {
        let word = horizon(item, now, calendar);
        word.and_then(|word| HORIZON.iter().position(|known| *known == word)).map_or(0, |at| at + 1)
    };
    for item in doc.plan.items().iter().filter(|item| item.raw().is_none()) {
        let column = &mut columns[place(item)];
        match item.effort() {
            _ if Stage::of(item).is_over() => column.over += 1,
            Some(effort) => column.effort += effort,
            None => column.unestimated += 1,
        }
    }
    for &at in ui.items.rows.iter() {
        let item = &doc.plan.items()[at];
        if !Stage::of(item).is_over() {
            cards[place(item)].push(at);
        }
    }
    for (column, cards) in columns.iter_mut().zip(cards) {
        column.cards = cards.into();
    }
    columns
}

/// The horizon of an item: of what has dates, now is what starts in the (fiscal) quarter of `now` or before, next the quarter after; what has none
/// says it itself.
pub fn horizon(item: &Item, now: Day, calendar: FiscalCalendar) -> Option<&'static str> {
    let Some(when) = ItemTimes::of(item) else {
        return item.horizon().map(Horizon::word);
    };
    let first = when.range(calendar.fiscal_start()).first;
    let ahead = calendar.index(first, CalendarUnit::Quarter) - calendar.index(now, CalendarUnit::Quarter);
    Some(HORIZON[ahead.clamp(0, 2) as usize])
}

/// The words of a board's columns.
pub fn words(by: BoardBy) -> &'static [&'static str] {
    match by {
        BoardBy::Moscow => MOSCOW,
        BoardBy::Horizon => HORIZON,
    }
}

/// The effort of a column in words: `effort 12 · 58% of 60%`.
pub fn effort_text(column: &BoardColumn, locale: &Locale) -> String {
    let mut text = format!("effort {}", locale.number(column.effort, 1));
    match (column.share, column.budget) {
        (Some(share), Some(budget)) => {
            text += &format!(" · {}% of {}%", locale.number(share, 0), locale.number(budget, 0));
            if column.fill() == BudgetFill::Over {
                text += " · over budget";
            }
        }
        _ if column.word == Some("wont") => text += " · outside the budget",
        _ => {}
    }
    if column.unestimated > 0 {
        text += &format!(" · {} without effort", column.unestimated);
    }
    if column.over > 0 {
        text += &format!(" · {} over, not listed", column.over);
    }
    text
}

/// The line below the title of a card: rank, score, effort, team.
pub fn facts(doc: &Doc, by: BoardBy, at: ItemIndex, item: &Item, locale: &Locale) -> String {
    let mut facts = Vec::new();
    if let (BoardBy::Horizon, Some(when)) = (by, ItemTimes::of(item)) {
        facts.push(timeline_text::span(when, calendar(&doc.plan), locale));
    }
    if let Some(rank) = doc.ranking.rank(at) {
        let pinned = if doc.ranking.pinned(at).is_some() { " pinned" } else { "" };
        facts.push(format!("#{}{pinned}", locale.number(rank as f64, 0)));
    }
    match doc.ranking.score(at) {
        Some(score) => facts.push(format!("{} {}", text::method_name(doc.plan.method()), locale.score(score))),
        None => facts.push("not scored".to_owned()),
    }
    if let Some(effort) = item.effort() {
        facts.push(format!("effort {}", locale.number(effort, 1)));
    }
    if let Some(id) = item.team() {
        let team = doc.plan.team(id);
        facts.push(team.and_then(|team| team.name()).unwrap_or(id).to_owned());
    }
    facts.join(" · ")
}
