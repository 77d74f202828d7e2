//! The heading of a group of rows: its name, how many rows there are, and subtotals in the columns.

use super::cell;
use super::head;
use super::place::row_height;
use super::sheet::{Sheet, SheetProps};
use crate::app::grid::cells::Cells;
use crate::app::grid::groups::{self, GridLine};
use crate::app::grid::keys::GridAction;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::text as grid_text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::query::Column;
use crate::ui::grid::finding::FindAction;
use crate::ui::grid::sheet::Sums;
use crate::ui::parts::markup::el;
use crate::ui::parts::memo::memo;
use std::rc::Rc;
use yew::{Context, Html};

#[derive(PartialEq)]
struct Heading {
    cells: Rc<Cells>,
    name: Rc<str>,
    count: usize,
    line: usize,
    closed: bool,
    /// True if it stays at the top while its rows are scrolled under it: a picture of the heading, for eyes alone.
    stuck: bool,
    /// The column of the cell that Tab reaches, if it is in this row.
    active: Option<Column>,
    sums: Sums,
}

impl Sheet {
    pub(super) fn heading(&self, props: &SheetProps, slot: usize, line: usize, at: usize, active: bool) -> Html {
        memo(slot, self.about_heading(props, line, at, active), heading)
    }

    /// The heading of the group whose rows are seen first, where it has been scrolled away itself.
    pub(super) fn stuck_heading(&self, props: &SheetProps) -> Option<Html> {
        let ui = &props.state.ui;
        let GridLine::Row(row) = ui.line((props.viewport.top / row_height()) as usize)? else { return None };
        let at = ui.group_of(row)?;
        let line = ui.grid.groups[at].line;
        let shown = Heading { stuck: true, ..self.about_heading(props, line, at, false) };
        Some(memo("stuck", shown, heading))
    }

    fn about_heading(&self, props: &SheetProps, line: usize, at: usize, active: bool) -> Heading {
        let (doc, ui) = (&props.state.doc, &props.state.ui);
        let group = &ui.grid.groups[at];
        let mut known = self.sums.borrow_mut();
        known.resize(ui.grid.groups.len(), None);
        let sums = known[at].get_or_insert_with(|| {
            let rows = &ui.items.rows[group.first..group.first + group.count];
            let columns = &self.cells.columns;
            groups::subtotals(doc, rows, columns, &ui.locale).into()
        });
        Heading {
            cells: self.cells.clone(),
            name: group.name.clone(),
            count: group.count,
            line,
            closed: group.closed,
            stuck: false,
            active: active.then_some(self.at.get().column),
            sums: sums.clone(),
        }
    }

    /// Keys on a group's heading and on a header, where they mean something of their own; whether to draw then.
    pub(super) fn act_on_heading(&mut self, ctx: &Context<Sheet>, act: &GridAction) -> Option<bool> {
        let state = &ctx.props().state;
        let at = self.at.get();
        match act {
            GridAction::Find => return Some(self.find(state, FindAction::Open)),
            GridAction::FindNext(back) => return Some(self.find(state, FindAction::Next(*back))),
            GridAction::ShiftColumn(by) => {
                self.shift_column(state, *by);
                return Some(true);
            }
            GridAction::Sideways(by) if at.is_header() => {
                head::widen(self, state, *by);
                return Some(true);
            }
            GridAction::Menu if at.is_header() => {
                (self.column_menu, self.menu_opens, self.menu_at) = (Some(at.column), true, None);
                return Some(true);
            }
            _ => {}
        }
        let group = at.group?;
        match act {
            GridAction::Edit(None) | GridAction::Choose => self.close_group(state, group),
            GridAction::Fold(fold) if state.ui.grid.groups.get(group).is_some_and(|group| group.closed != *fold) => {
                self.close_group(state, group);
            }
            GridAction::Go { .. }
            | GridAction::Page { .. }
            | GridAction::RowEnd { .. }
            | GridAction::End { .. }
            | GridAction::Leave
            | GridAction::ChooseAll => {
                return None;
            }
            _ => {}
        }
        Some(true)
    }

    pub(super) fn close_group(&mut self, state: &State, group: usize) {
        if let Some(group) = state.ui.grid.groups.get(group) {
            self.seek = true;
            self.dispatch.send(Msg::Grid(GridMsg::CloseGroup(group.key.clone())));
        }
    }
}

fn heading(of: &Heading) -> Html {
    let cell = |(at, column): (usize, &Column)| -> Html {
        let stop = if of.active == Some(*column) { "0" } else { "-1" };
        let cell = el("div")
            .attr("role", "gridcell")
            .attr("tabindex", stop)
            .attr("aria-colindex", (at + 1).to_string())
            .class(cell::class(*column, at < of.cells.frozen));
        let cell = match cell::place(&of.cells, at) {
            Some(style) => cell.style(style),
            None => cell,
        };
        match *column {
            Column::Rank => cell.with(el("span").class(if of.closed { "fold" } else { "fold on" })).into(),
            Column::TITLE => cell
                .aria("aria-expanded", !of.closed)
                .with(el("span").class("text").text(of.name.clone()))
                .with(el("span").class("count").text(grid_text::group_count(of.count)))
                .into(),
            _ => {
                let (words, why) = &of.sums[at];
                let cell = if words.is_empty() { cell } else { cell.attr("title", *why) };
                cell.with(el("span").class("text").text(words.clone())).into()
            }
        }
    };
    if of.stuck {
        let picture = |(at, column): (usize, &Column)| -> Html {
            let drawn = el("div").class(cell::class(*column, at < of.cells.frozen));
            let drawn = match cell::place(&of.cells, at) {
                Some(style) => drawn.style(style),
                None => drawn,
            };
            let words = if *column == Column::TITLE { of.name.to_string() } else { of.sums[at].0.clone() };
            let count = (*column == Column::TITLE).then(|| grid_text::group_count(of.count));
            let words = if *column == Column::Rank { String::new() } else { words };
            drawn
                .with(el("span").class("text").text(words))
                .maybe(count.map(|count| el("span").class("count").text(count)))
                .into()
        };
        let cells = of.cells.columns.iter().enumerate().map(picture).collect();
        return el("div").class("row group stuck").attr("aria-hidden", "true").all(cells).into();
    }
    let top = row_height() as i32 * (of.line as i32 + 1);
    el("div")
        .class("row group")
        .attr("role", "row")
        .attr("aria-rowindex", (of.line + 2).to_string())
        .style(format!("transform:translateY({top}px)"))
        .all(of.cells.columns.iter().enumerate().map(cell).collect())
        .into()
}
