//! The grid itself: which cell is the current one, what is edited, and the ring of rows.

use super::editor::Done;
use super::keys::Act;
use super::place::{self, NARROW, Numbers, OVERSCAN, ROW};
use super::row::{Edit, Rank, Row, Score};
use super::{clip, drag, events, head};
use crate::app::cells::{self, Cells};
use crate::app::msg::Msg;
use crate::app::{State, text};
use crate::base::number::Number;
use crate::base::order;
use crate::layout::window::RowWindow;
use crate::model::{Key, Uid};
use crate::query::Column;
use crate::ui::hooks::{Dispatch, Viewport};
use crate::ui::parts::{Icon, icon};
use gloo::timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// How long a row slides, with some to spare, in milliseconds; `styles/grid.css` has the movement.
const SLIDE: u32 = 240;

/// The current cell: an item's, or a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The item; `None` for the header.
    pub row: Option<Uid>,
    /// The column.
    pub column: Column,
}

/// What happens to the grid.
pub enum Note {
    /// A key on a cell.
    Act(Act),
    /// The focus came to a cell.
    Entered(Numbers),
    /// The focus left the grid.
    Left,
    /// A press on a cell.
    Pressed { at: Numbers, extend: bool, toggle: bool },
    /// A click on a cell; `open`: on the arrow that opens its choices.
    Clicked { at: Numbers, open: bool },
    /// A click on a row's menu button.
    Menu(usize),
    /// The menu closes.
    MenuClosed,
    /// An edit is over.
    Done(Done),
    /// A row was dropped in front of the row at this place.
    Dropped(Uid, usize),
    /// Text was pasted.
    Pasted(Rc<str>),
    /// Rows have come to rest.
    Rested,
}

/// The properties of [`Sheet`].
#[derive(Clone, PartialEq, Properties)]
pub struct SheetProps {
    pub state: State,
    pub viewport: Viewport,
    pub scroller: NodeRef,
}

/// Rows that find other places: the one at `from` went to `to`.
struct Slide {
    from: usize,
    to: usize,
    _rest: Timeout,
}

pub struct Sheet {
    pub(super) dispatch: Dispatch,
    pub(super) grid: NodeRef,
    drop: NodeRef,
    pub(super) cells: Rc<Cells>,
    /// Shared with the listeners that have to answer at once.
    pub(super) at: Rc<Cell<Spot>>,
    /// Where the current row was last found.
    pub(super) hint: Cell<usize>,
    /// Where a choice of rows began.
    pub(super) anchor: Option<Uid>,
    /// The chosen rows, sorted, so that each row finds itself at once.
    chosen: Vec<Uid>,
    pub(super) edit: Option<Edit>,
    pub(super) menu: Option<Uid>,
    /// Whether the focus is inside.
    pub(super) focused: bool,
    /// Whether the current cell is to get the focus as soon as it is drawn.
    pub(super) seek: bool,
    /// Whether the current cell is to be scrolled into view.
    pub(super) reveal: bool,
    /// Whether the last press went to the cell that was current already.
    pub(super) again: bool,
    /// The item that was added last, while its title is typed.
    pub(super) fresh: Option<Uid>,
    slide: Option<Slide>,
    slides: u32,
    done: Callback<Done>,
    close: Callback<()>,
}

impl Component for Sheet {
    type Message = Note;
    type Properties = SheetProps;

    fn create(ctx: &Context<Self>) -> Sheet {
        let (dispatch, _) = ctx.link().context::<Dispatch>(Callback::noop()).expect("Root provides the dispatch");
        let props = ctx.props();
        let state = &props.state;
        let first = state.ui.rows.first().map(|at| state.doc.plan.items()[*at as usize].uid);
        let mut sheet = Sheet {
            dispatch,
            grid: NodeRef::default(),
            drop: NodeRef::default(),
            cells: cells_of(props),
            at: Rc::new(Cell::new(Spot { row: first, column: Column::TITLE })),
            hint: Cell::new(0),
            anchor: None,
            chosen: sorted(&state.ui.selection),
            edit: None,
            menu: None,
            focused: false,
            seek: false,
            reveal: false,
            again: false,
            fresh: None,
            slide: None,
            slides: 0,
            done: ctx.link().callback(Note::Done),
            close: ctx.link().callback(|()| Note::MenuClosed),
        };
        sheet.open_new(state);
        sheet
    }

    fn update(&mut self, ctx: &Context<Self>, note: Note) -> bool {
        match note {
            Note::Rested => {
                self.slide = None;
                true
            }
            note => self.take(ctx, note),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &SheetProps) -> bool {
        let props = ctx.props();
        let (state, before) = (&props.state, &old.state);
        let same_plan = Rc::ptr_eq(&state.doc.plan, &before.doc.plan);
        let narrow = |props: &SheetProps| is_narrow(props);
        if !same_plan || !Rc::ptr_eq(&state.ui.locale, &before.ui.locale) || narrow(props) != narrow(old) {
            let cells = cells_of(props);
            if *self.cells != *cells {
                self.cells = cells;
            }
            if !self.cells.columns.contains(&self.at.get().column) {
                self.at.set(Spot { column: Column::TITLE, ..self.at.get() });
            }
        }
        if !Rc::ptr_eq(&state.ui.rows, &before.ui.rows) || !same_plan {
            self.follow_rows(state);
            self.begin_slide(ctx, before);
        }
        if !Rc::ptr_eq(&state.ui.selection, &before.ui.selection) {
            self.chosen = sorted(&state.ui.selection);
        }
        if state.ui.edit != before.ui.edit {
            self.open_new(state);
        }
        if !state.editable() {
            self.edit = None;
            self.menu = None;
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let state = &props.state;
        let (ui, link) = (&state.ui, ctx.link());
        let editable = state.editable();
        let total = ui.rows.len();
        let window = window(props);
        let at = self.at.get();
        let row = at.row.and_then(|uid| self.row_of(state, uid));
        // Tab reaches the current cell; the grid itself stands in while that is not drawn.
        let drawn = at.row.is_none() || row.is_some_and(|row| window.rows().contains(&row));
        let onkeydown = events::keydown(link, ui.locale.rtl, editable);
        let onfocusout = events::focusout(link, self.grid.clone());
        let (onfocusin, onmousedown, onclick) = (events::focusin(link), events::mousedown(link), events::click(link));
        let onpointerdown = {
            let (link, scroller, drop) = (link.clone(), props.scroller.clone(), self.drop.clone());
            let rows: Rc<Vec<u32>> = ui.rows.clone();
            let plan = state.doc.plan.clone();
            Callback::from(move |event: PointerEvent| {
                if editable {
                    drag::start(&link, &scroller, &drop, &rows, &plan, &event);
                }
            })
        };
        let (oncopy, oncut) = (clip::copier(self, false), clip::copier(self, editable));
        let onpaste = clip::paster(link.clone(), editable);
        let height = ROW * (total + 1) as f64 + if editable { ROW } else { 0.0 };
        let last = ui.rows.last().map(|at| state.doc.plan.items()[*at as usize].uid);
        let onadd = {
            let dispatch = self.dispatch.clone();
            Callback::from(move |_: MouseEvent| dispatch.send(Msg::Add { below: last, values: Vec::new() }))
        };
        html! {
            <div class="plane" ~style={format!("height:{}px", height as i32)}>
                <div ref={&self.grid} class="grid" role="grid" aria-label="Scores" aria-rowcount={(total + 1).to_string()}
                    aria-colcount={self.cells.columns.len().to_string()} aria-readonly={(!editable).then_some("true")}
                    aria-multiselectable={editable.then_some("true")} tabindex={if drawn { "-1" } else { "0" }}
                    {onkeydown} {onfocusin} {onfocusout} {onmousedown} {onclick} {onpointerdown} {oncopy} {oncut} {onpaste}>
                    { head::head(&self.cells, ui.query.sort, at.row.is_none().then_some(at.column)) }
                    { for (0..window.ring).filter_map(|slot| Some(self.row(props, slot, window.row(slot)?, row))) }
                </div>
                <div ref={&self.drop} class="drop-line" aria-hidden="true"></div>
                if total == 0 { { self.nothing(state) } }
                if editable {
                    <button type="button" class="add-row" ~style={format!("transform:translateY({}px)", ROW as i32 * (total as i32 + 1))} onclick={onadd}>
                        { icon(Icon::Add) }<span>{ "Add item" }</span>
                    </button>
                }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        let Some(grid) = self.grid.cast::<HtmlElement>() else { return };
        let props = ctx.props();
        let at = self.at.get();
        let row = at.row.and_then(|uid| self.row_of(&props.state, uid));
        if self.reveal
            && let (Some(row), Some(scroller)) = (row, props.scroller.cast::<Element>())
        {
            let (top, height) = (f64::from(scroller.scroll_top()), f64::from(scroller.client_height()));
            let to = RowWindow::reveal(top, height, ROW, ROW, row);
            if to != top {
                scroller.set_scroll_top(to as i32);
            }
        }
        if self.edit.is_some() || self.menu.is_some() {
            self.reveal = false;
            return;
        }
        let numbers = self.numbers(row.filter(|_| at.row.is_some()), at);
        let cell = numbers.and_then(|numbers| place::cell_at(&grid, numbers));
        if self.seek {
            match cell {
                Some(cell) => {
                    place::focus_still(&cell);
                    if self.reveal {
                        // What stays at the side is in view however far the rest is scrolled.
                        let stays = matches!(at.column, Column::Rank | Column::TITLE);
                        let shown = if stays { cell.parent_element() } else { Some(cell.into()) };
                        shown.iter().for_each(place::show);
                    }
                    self.seek = false;
                    self.reveal = false;
                }
                None => place::focus_still(&grid),
            }
        } else if self.focused {
            // Scrolling gives the focused node another row: the focus goes with the row, or waits on the grid until it is back.
            let active = place::focused(&grid);
            let on_cell = active.as_ref().is_some_and(|active| active.matches(events::CELL).unwrap_or(false));
            match cell {
                Some(cell) if on_cell && active.as_ref() != Some(cell.as_ref()) => place::focus_still(&cell),
                None if on_cell && active.as_ref() != Some(grid.as_ref()) => place::focus_still(&grid),
                _ => {}
            }
        }
    }
}

impl Sheet {
    /// The place of an item among the rows: found where it was, as a rule.
    pub(super) fn row_of(&self, state: &State, uid: Uid) -> Option<usize> {
        let (rows, items) = (&state.ui.rows, state.doc.plan.items());
        let is = |row: usize| rows.get(row).is_some_and(|at| items[*at as usize].uid == uid);
        let hint = self.hint.get();
        if let Some(near) = [hint, hint + 1, hint.wrapping_sub(1)].into_iter().find(|row| is(*row)) {
            self.hint.set(near);
            return Some(near);
        }
        let at = state.doc.plan.index_of(Key::Items, uid)? as u32;
        let row = rows.iter().position(|row| *row == at)?;
        self.hint.set(row);
        Some(row)
    }

    fn numbers(&self, row: Option<usize>, at: Spot) -> Option<Numbers> {
        let column = self.cells.columns.iter().position(|column| *column == at.column)? + 1;
        match (row, at.row) {
            (Some(row), _) => Some(Numbers { row: row + 2, column }),
            (None, None) => Some(Numbers { row: 1, column }),
            (None, Some(_)) => None,
        }
    }

    /// The rows are others: the current one may be gone, then the one in its place is the current one.
    fn follow_rows(&mut self, state: &State) {
        let at = self.at.get();
        let hint = self.hint.get();
        let gone = at.row.is_some_and(|uid| self.row_of(state, uid).is_none());
        if gone || at.row.is_none() && !self.focused {
            let row = state.ui.rows.get(hint.min(state.ui.rows.len().saturating_sub(1)));
            let row = row.map(|at| state.doc.plan.items()[*at as usize].uid);
            self.at.set(Spot { row, ..at });
            self.edit = None;
            self.menu = None;
            self.seek = self.seek || self.focused;
            if let Some(uid) = row.filter(|_| self.focused) {
                self.dispatch.send(Msg::EnterRow(Some(uid)));
            }
        }
    }

    /// The row that was left slides to where it belongs, and those between make room.
    fn begin_slide(&mut self, ctx: &Context<Self>, before: &State) {
        let state = &ctx.props().state;
        let Some(moved) = state.ui.moved.filter(|moved| Some(*moved) != before.ui.moved) else { return };
        let Some(at) = state.doc.plan.index_of(Key::Items, moved.uid) else { return };
        let place = |rows: &[u32]| rows.iter().position(|row| *row == at as u32);
        let (Some(from), Some(to)) = (place(&before.ui.rows), place(&state.ui.rows)) else { return };
        if from != to {
            let link = ctx.link().clone();
            let rest = Timeout::new(SLIDE, move || link.send_message(Note::Rested));
            self.slides += 1;
            self.slide = Some(Slide { from, to, _rest: rest });
        }
    }

    /// Where the row now at `row` slides from, px.
    fn slide_of(&self, row: usize) -> (i32, u32) {
        let Some(Slide { from, to, .. }) = self.slide else { return (0, 0) };
        let rows = |by: i64| (by.clamp(-40, 40) * ROW as i64) as i32;
        let by = match row {
            row if row == to => rows(from as i64 - to as i64),
            row if to < row && row <= from => rows(-1),
            row if from <= row && row < to => rows(1),
            _ => 0,
        };
        (by, self.slides)
    }

    fn row(&self, props: &SheetProps, slot: usize, row: usize, current: Option<usize>) -> Html {
        let state = &props.state;
        let (doc, ui) = (&state.doc, &state.ui);
        let at = ui.rows[row] as usize;
        let item = doc.plan.items()[at].clone();
        let uid = item.uid;
        let best = doc.ranking.computed().first().and_then(|best| doc.ranking.score(*best as usize));
        let score = match doc.ranking.score(at).and_then(Number::new) {
            Some(score) => {
                // A cast to an integer keeps within its range; a score below 0 has no bar.
                let share = best.filter(|best| *best > 0.0).map_or(0.0, |best| score.get() / best * 100.0);
                Score::Of { score, bar: share.round() as u8 }
            }
            None => Score::Needs(cells::needs(doc, &item)),
        };
        let by = ui.moved.filter(|moved| moved.uid == uid).map_or(0, |moved| moved.by);
        let pin = doc.ranking.pinned(at).map(|rank| {
            let why = item.record(Key::Pin).map_or("", |pin| pin.text_or_empty(Key::Why));
            AttrValue::from(text::pinned(rank, why))
        });
        let rank = Rank { number: doc.ranking.rank(at), by, pin };
        let active = (current == Some(row)).then_some(self.at.get().column);
        let edit = self.edit.clone().filter(|edit| edit.uid == uid);
        html! {
            <Row key={slot} cells={self.cells.clone()} {item} {uid} {row} {rank} {score} {active} {edit}
                chosen={self.chosen.binary_search(&uid).is_ok()} menu={(self.menu == Some(uid)).then(|| self.opens_up(props, row))}
                slide={self.slide_of(row)} editable={state.editable()} done={self.done.clone()} close={self.close.clone()} />
        }
    }

    /// Whether what opens at a row has more room above it.
    pub(super) fn opens_up(&self, props: &SheetProps, row: usize) -> bool {
        let top = ROW * (row + 1) as f64 - props.viewport.top;
        let below = props.viewport.height - top - ROW;
        below < 200.0 && top - ROW > below
    }

    fn nothing(&self, state: &State) -> Html {
        let words = &state.ui.query.text;
        if state.doc.plan.items().is_empty() {
            let said = if state.editable() { text::NO_ITEMS } else { text::NO_ITEMS_TO_SEE };
            return html! { <p class="nothing">{ said }</p> };
        }
        let dispatch = self.dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| dispatch.send(Msg::Filter("".into())));
        html! {
            <p class="nothing">{ text::no_match(words) }<button type="button" class="button line" {onclick}>{ "Clear filter" }</button></p>
        }
    }
}

fn sorted(selection: &[Uid]) -> Vec<Uid> {
    let mut uids = selection.to_vec();
    order::sort_by_key(&mut uids, |uid| u64::from(uid.0));
    uids
}

fn is_narrow(props: &SheetProps) -> bool {
    props.viewport.width > 0.0 && props.viewport.width <= NARROW
}

fn cells_of(props: &SheetProps) -> Rc<Cells> {
    let state = &props.state;
    let cells = Cells::new(&state.doc.plan, state.ui.locale.clone());
    Rc::new(if is_narrow(props) { cells.narrow() } else { cells })
}

/// The rows to draw. Before anything is measured a screen's worth.
fn window(props: &SheetProps) -> RowWindow {
    let Viewport { top, height, .. } = props.viewport;
    let height = if height > 0.0 { height - ROW } else { 640.0 };
    RowWindow::new(top, height, ROW, OVERSCAN, props.state.ui.rows.len())
}
