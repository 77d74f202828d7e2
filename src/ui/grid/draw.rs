//! The part of the sheet that is drawn: the window of rows, and the content of each.

use super::drag;
use super::head;
use super::place::{NARROW, OVERSCAN, row_height};
use super::sheet::{Sheet, SheetProps};
use crate::app::grid::cells::Cells;
use crate::app::grid::derived::derived_cells;
use crate::app::grid::groups::GridLine;
use crate::app::grid::needs::needs;
use crate::app::grid::text as grid_text;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::{review, rows};
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::base::number::Number;
use crate::base::say::items;
use crate::layout::window::RowWindow;
use crate::model::ItemIndex;
use crate::query::{Column, column, condition};
use crate::ui::grid::cell::RankCell;
use crate::ui::grid::cell::ScoreCell;
use crate::ui::grid::row_view::{ChosenCells, RowBranch, RowView};
use crate::ui::hooks::Viewport;
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::memo::memo;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::{AttrValue, Html};

impl Sheet {
    pub(super) fn row(&self, props: &SheetProps, slot: usize, line: usize, current: Option<usize>) -> Html {
        let state = &props.state;
        let (doc, ui) = (&state.doc, &state.ui);
        let row = match ui.line(line) {
            Some(GridLine::Row(row)) => row,
            Some(GridLine::Heading(at)) => return self.heading(props, slot, line, at, current == Some(line)),
            None => return Html::default(),
        };
        let at = ui.grid_rows()[row];
        let item = doc.plan.items()[at].clone();
        let uid = item.uid;
        let best = doc.ranking.computed().first().and_then(|best| doc.ranking.score(*best));
        let score = match doc.ranking.score(at).and_then(Number::new) {
            Some(score) => {
                // A cast to an integer keeps within its range; a score below 0 has no bar.
                let share = best.filter(|best| *best > 0.0).map_or(0.0, |best| score.get() / best * 100.0);
                let due = review::age_words(doc, at, &ui.locale).filter(|(_, due)| *due);
                ScoreCell::Of { score, bar: share.round() as u8, due: due.map(|(words, _)| words.into()) }
            }
            None => ScoreCell::Needs(needs(doc, &item)),
        };
        let by = ui.items.moved.filter(|moved| moved.uid == uid).map_or(0, |moved| moved.by);
        let pin = doc.ranking.pinned(at).map(|rank| {
            let why = item.pin().map_or("", |pin| pin.why().unwrap_or_default());
            AttrValue::from(text::pinned(rank, why))
        });
        let rank = RankCell { number: rows::rank(ui, doc, at), by, pin };
        let active = (current == Some(line)).then_some(self.at.get().column);
        let edit = self.edit.clone().filter(|edit| edit.uid == uid);
        let shown = RowView {
            rule: doc.rule_colours().of(&item).cloned(),
            peers: doc.live.peers_at(item.id()),
            cells: self.cells.clone(),
            looks: self.looks.clone(),
            item,
            uid,
            row: line,
            branch: ui.grid.tree.as_ref().and_then(|tree| tree.node(row).map(|node| (node, tree.is_open(row)))).map(
                |(node, open)| RowBranch {
                    level: node.level,
                    place: node.place,
                    among: node.among,
                    open,
                    leads: !node.is_hit,
                },
            ),
            derived: derived_cells(doc, &self.cells.columns, at, &ui.locale),
            rank,
            score,
            delay: self.cells.columns.contains(&Column::Delay).then(|| self.delay(state, at)),
            found: self.found_in(row),
            active,
            edit,
            chosen: match self.chosen.binary_search(&uid) {
                Ok(_) => self.span(state).map_or(ChosenCells::Row, |(from, to)| ChosenCells::Cells(from, to)),
                Err(_) => ChosenCells::None,
            },
            refused: ui.items.refused.iter().filter(|value| value.uid == uid).cloned().collect(),
            menu: (self.menu == Some(uid)).then(|| self.row_menu(state, uid)),
            slide: self.slide_of(line),
            editable: state.editable(),
            tell: self.tell.clone(),
            dispatch: self.dispatch.clone(),
        };
        memo(slot, shown, super::row::row)
    }

    /// The cost of a month's delay of the item at a place.
    fn delay(&self, state: &State, at: ItemIndex) -> AttrValue {
        let plan = &state.doc.plan;
        let cost = column::delay(plan, &plan.items()[at]);
        cost.map_or_else(AttrValue::default, |cost| state.ui.locale.number(cost, 0).into())
    }

    /// Hears where a drag begins.
    pub(super) fn grip(&self, props: &SheetProps) -> impl Fn(&web_sys::Event) + 'static {
        let grip = head::ColumnGrip {
            state: props.state.clone(),
            tell: self.tell.clone(),
            dispatch: self.dispatch.clone(),
            cells: self.cells.clone(),
            grid: self.grid.clone(),
        };
        let (scroller, drop, touch) = (props.scroller.clone(), self.drop.clone(), self.touch.clone());
        move |event| {
            let held = event.dyn_ref::<web_sys::PointerEvent>();
            touch.set(held.is_some_and(|event| event.pointer_type() == "touch"));
            if let Some(event) = held.filter(|event| !head::press(&grip, event) && grip.state.editable()) {
                drag::start(&grip.tell, &scroller, &drop, &grip.state, event);
            }
        }
    }

    /// True if what opens at a row has more room above it.
    pub(super) fn opens_up(&self, props: &SheetProps, row: usize) -> bool {
        let top = row_height() * (row + 1) as f64 - props.viewport.top;
        let below = props.viewport.height - top - row_height();
        below < 200.0 && top - row_height() > below
    }

    pub(super) fn nothing(&self, state: &State) -> Html {
        let words = &state.ui.items.query.text;
        if state.doc.plan.items().is_empty() {
            let said = if state.editable() { text::no_items() } else { text::no_items_to_see() };
            return el("p").class("nothing").text(said).into();
        }
        let button = |words: &'static str, msg| button("button line").text(words).send(&self.dispatch, msg);
        let show = state
            .ui
            .items
            .query
            .open
            .then(|| button(grid_text::show_done(), Msg::Items(ItemsMsg::LeaveOutDone(false))));
        if words.is_empty() {
            return el("p").class("nothing").text(grid_text::all_done()).maybe(show).into();
        }
        // Another field may have been meant.
        let unknown = condition::unknown_fields(words, &state.doc.plan).is_empty();
        let said = if unknown { text::no_match(words) } else { state.ui.items.found.to_string() };
        let clear = button(items::clear_filter(), Msg::Items(ItemsMsg::Filter("".into())));
        el("p").class("nothing").text(said).with(clear).maybe(show).into()
    }
}

pub fn is_narrow(props: &SheetProps) -> bool {
    props.viewport.width > 0.0 && props.viewport.width <= NARROW
}

/// The cells as they are shown in the room there is.
pub fn cells_of(props: &SheetProps) -> Rc<Cells> {
    let state = &props.state;
    let cells = Cells::new(&state.doc.plan, state.ui.locale.clone(), &head::layout(state));
    let cells = if is_narrow(props) { cells.narrow() } else { cells };
    Rc::new(cells.measured(&state.doc, state.ui.items.query.group.is_some()))
}

/// The rows to draw. Before anything is measured a screen's worth.
pub fn window(props: &SheetProps) -> RowWindow {
    let Viewport { top, height, .. } = props.viewport;
    let height = if height > 0.0 { height - row_height() } else { 640.0 };
    RowWindow::new(top, height, row_height(), OVERSCAN, props.state.ui.lines())
}
