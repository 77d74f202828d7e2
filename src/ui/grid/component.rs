//! The grid as a component: what it is made of, what it answers, and where the focus is after each drawing.

use super::draw::{cells_of, is_narrow, window};
use super::editor;
use super::find;
use super::place::{self, row_height};
use super::sheet::{CellRef, GridEvent, Sheet, SheetProps, sorted};
use super::{events, head, menu};
use crate::app::grid::tab_run::TabRun;
use crate::app::grid::text as grid_text;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::refusals::refused;
use crate::app::msg::Msg;
use crate::layout::window::RowWindow;
use crate::query::Column;
use crate::ui::grid::cell::ColumnLooks;
use crate::ui::grid::finding::FindAction;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::{Icon, icon};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

impl Component for Sheet {
    type Message = GridEvent;
    type Properties = SheetProps;

    fn create(ctx: &Context<Self>) -> Sheet {
        let (dispatch, _) = ctx.link().context::<Dispatch>(Callback::noop()).expect("Root provides the dispatch");
        let props = ctx.props();
        let state = &props.state;
        let first = state.ui.grid_rows().first().map(|at| state.doc.plan.items()[*at].uid);
        let group = state.ui.grid.groups.first().map(|_| 0);
        let cells = cells_of(props);
        let mut sheet = Sheet {
            dispatch,
            grid: NodeRef::default(),
            drop: NodeRef::default(),
            looks: ColumnLooks::of(&cells),
            cells,
            at: Rc::new(Cell::new(CellRef { row: first.filter(|_| group.is_none()), group, column: Column::TITLE })),
            hint: Cell::new(0),
            anchor: None,
            chosen: sorted(&state.ui.items.selection),
            edit: None,
            menu: None,
            column_menu: None,
            find: None,
            sums: RefCell::default(),
            menu_at: None,
            menu_opens: false,
            focused: false,
            seek: false,
            reveal: false,
            again: false,
            pending: Rc::default(),
            touch: Rc::default(),
            slide: None,
            slides: 0,
            run: TabRun::default(),
            tell: ctx.link().callback(|note| note),
        };
        sheet.open_new(state);
        sheet.go_to_wanted(state);
        sheet
    }

    fn update(&mut self, ctx: &Context<Self>, note: GridEvent) -> bool {
        match note {
            GridEvent::Rested => {
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
        let same_columns = state.ui.grid.columns == before.ui.grid.columns;
        if !same_plan
            || !same_columns
            || state.ui.items.query.group != before.ui.items.query.group
            || !Rc::ptr_eq(&state.ui.locale, &before.ui.locale)
            || narrow(props) != narrow(old)
        {
            let cells = cells_of(props);
            if *self.cells != *cells {
                self.looks = ColumnLooks::of(&cells);
                self.cells = cells;
            }
            if !self.cells.columns.contains(&self.at.get().column) {
                self.at.set(CellRef { column: Column::TITLE, ..self.at.get() });
            }
        }
        if narrow(props) != narrow(old) {
            self.reopen();
        }
        let same_rows = state.ui.has_same_lines(&before.ui);
        if !same_rows || !same_plan || !same_columns {
            self.sums.borrow_mut().clear();
        }
        if !same_rows || !same_plan {
            self.follow_rows(state);
            self.find_again(state);
            self.begin_slide(ctx, before);
        }
        if !Rc::ptr_eq(&state.ui.items.selection, &before.ui.items.selection) {
            self.chosen = sorted(&state.ui.items.selection);
        }
        if state.ui.items.seek != before.ui.items.seek {
            self.go_to_wanted(state);
        }
        // Details that open below the rows leave less room for them: the one they are about stays in view.
        if props.viewport.height < old.viewport.height
            && state.ui.details.item.is_some_and(|uid| self.at.get().row == Some(uid))
        {
            self.reveal = true;
        }
        if state.ui.items.edit != before.ui.items.edit {
            self.open_new(state);
        }
        if state.ui.grid.finds != before.ui.grid.finds {
            self.find(state, FindAction::Open);
        }
        if !state.editable() {
            self.edit = None;
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let state = &props.state;
        let ui = &state.ui;
        let editable = state.editable();
        let total = ui.lines();
        let window = window(props);
        let at = self.at.get();
        let row = self.line(state);
        // Tab reaches the current cell; the grid itself stands in while that is not drawn.
        let drawn = at.is_header() || row.is_some_and(|row| window.rows().contains(&row));
        let height = row_height() * (total + 1) as f64 + if editable { row_height() } else { 0.0 };
        let last = self.last_at_the_top(state);
        let rows = (0..window.ring).filter_map(|slot| Some(self.row(props, slot, window.row(slot)?, row))).collect();
        let grid = el("div")
            .node(&self.grid)
            .class(if self.chosen.is_empty() || self.span(state).is_some() { "grid" } else { "grid choosing" })
            .attr("role", if ui.grid.tree.is_some() { "treegrid" } else { "grid" })
            .attr("aria-label", grid_text::scores())
            .attr("aria-rowcount", (total + 1).to_string())
            .attr("aria-colcount", self.cells.columns.len().to_string())
            .attr("tabindex", if drawn { "-1" } else { "0" });
        let grid =
            if editable { grid.attr("aria-multiselectable", "true") } else { grid.attr("aria-readonly", "true") };
        let grid = events::hear(grid, self, props, editable)
            .on(ListenerKind::onpointerdown, self.grip(props))
            .with(head::head(self, state, at.is_header().then_some(at.column)))
            .maybe(self.stuck_heading(props))
            .all(rows);
        let add = editable.then(|| {
            button("add-row")
                .style(format!("transform:translateY({}px)", row_height() as i32 * (total as i32 + 1)))
                .attr("aria-label", grid_text::add_at_the_end())
                .send(&self.dispatch, Msg::Items(ItemsMsg::Add { below: last, values: Vec::new() }))
                .with(icon(Icon::Add))
                .with(el("span").text(grid_text::add_item()))
        });
        // Columns beyond the edge cast a shadow there.
        let edge = props.viewport.goes_on.then(|| {
            let size = format!("width:{}px;--height:{}px", props.viewport.width as i32, props.viewport.height as i32);
            el("div").class("edge").attr("aria-hidden", "true").style(size)
        });
        el("div")
            .class("plane")
            .style(format!("height:{}px", (height + self.room_below(state)) as i32))
            .maybe(edge)
            .maybe(self.find.as_ref().map(|find| find::bar(find, &self.tell, props.viewport.width)))
            .with(grid)
            .maybe(self.chosen_bar(state, props.viewport.width))
            .maybe(self.lead_on(state, props.viewport.width))
            .with(el("div").node(&self.drop).class("drop-line").attr("aria-hidden", "true").attr("data-told", ""))
            .maybe((total == 0).then(|| self.nothing(state)))
            .maybe(add)
            .into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        let Some(grid) = self.grid.cast::<HtmlElement>() else { return };
        self.pending.set(false);
        let props = ctx.props();
        let at = self.at.get();
        let row = self.line(&props.state);
        let edit = self.edit.as_ref();
        let refuses = edit.is_some_and(|edit| refused(&props.state.ui, edit.uid, edit.column).is_some());
        mark(&grid, refuses, self.has_bar(&props.state));
        if let Some(find) = self.find.as_mut().filter(|find| !find.open) {
            find.open = find::enter(&grid);
        }
        // Asking the scroller has everything laid out: as long as the row is well within what was seen last, there is nothing to ask.
        let seen = &props.viewport;
        let within = |row: usize| {
            let top = row_height() * row as f64;
            seen.top + row_height() <= top && top + 2.0 * row_height() <= seen.top + seen.height
        };
        if self.reveal
            && let (Some(row), Some(scroller)) = (row.filter(|row| !within(*row)), props.scroller.cast::<Element>())
        {
            let (top, height) = (f64::from(scroller.scroll_top()), f64::from(scroller.client_height()));
            let to = RowWindow::reveal(top, height, row_height(), row_height(), row);
            if to != top {
                scroller.set_scroll_top(to as i32);
            }
        }
        self.reveal &= self.seek || self.edit.is_some();
        if let Some(edit) = self.edit.as_mut() {
            if !edit.open {
                edit.open = editor::enter(&grid, edit, !self.cells.offers_of(edit.column).is_empty());
                if !edit.open {
                    // Its row comes into view with the next scrolling: until then the grid hears the keys.
                    place::focus_still(&grid);
                }
            }
            // The field has the focus that was sought: where a person puts it next is hers.
            self.seek &= !edit.open;
            editor::follow(&grid);
        } else if std::mem::take(&mut self.menu_opens) {
            menu::enter(&grid, self.menu_at);
        }
        if self.edit.is_some() || self.menu.is_some() || self.column_menu.is_some() {
            self.pending.set(self.edit.as_ref().is_some_and(|edit| !edit.open));
            self.reveal = false;
            return;
        }
        let numbers = self.numbers(row, at);
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
            let on_cell = active.as_ref().is_some_and(|active| active.matches(place::CELL).unwrap_or(false));
            match cell {
                Some(cell) if on_cell && active.as_ref() != Some(cell.as_ref()) => place::focus_still(&cell),
                None if on_cell && active.as_ref() != Some(grid.as_ref()) => place::focus_still(&grid),
                _ => {}
            }
        }
    }

    fn destroy(&mut self, _ctx: &Context<Self>) {
        if let Some(grid) = self.grid.cast::<HtmlElement>() {
            mark(&grid, false, false);
        }
    }
}

/// Marks the widget while a field says why it refuses what is typed, so that the message need not be seen twice, and while a bar stands where messages would. Attributes, since
/// WebKit does not notice by `:has()` that the field goes, and each browser looks through the whole grid for it.
fn mark(grid: &Element, refusing: bool, choosing: bool) {
    if let Ok(Some(widget)) = grid.closest(".widget") {
        for (name, on) in [("data-refusing", refusing), ("data-choosing", choosing)] {
            if widget.has_attribute(name) != on {
                let _ = widget.toggle_attribute_with_force(name, on);
            }
        }
    }
}
