//! The scores: a spreadsheet-like grid after the ARIA grid pattern, of which only the rows in view are drawn.

mod act;
mod arrange;
mod branch;
mod cell;
mod choose;
mod chosen;
mod clip;
pub mod columns;
mod component;
mod drag;
mod draw;
mod edit;
mod editor;
mod events;
mod find;
mod finding;
mod group;
mod head;
mod keys;
mod menu;
mod place;
mod row;
mod row_view;
mod sheet;
mod slide;
mod sweep;
mod typing;

use crate::app::grid::column_text::column_name_in;
use crate::app::grid::groups::offered;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::text as grid_text;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::ui::State;
use crate::model::Key;
use crate::query::Column;
use crate::ui::hooks::{Dispatch, use_viewport};
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::el;
use crate::ui::parts::memo::hooked;
use crate::ui::parts::menu::MenuChoice;
use crate::ui::parts::{Icon, Menu};
use sheet::Sheet;
use yew::functional::Hook;
use yew::prelude::*;

/// The controls of the grid: the column that groups the rows, and the columns there are.
pub fn controls(state: &State, dispatch: &Dispatch) -> Html {
    let by = state.ui.items.query.group;
    let (nests, flat) = (state.ui.grid.nests, state.ui.grid.flat);
    let plain = |label: &'static str, checked: Option<bool>, msg: GridMsg| MenuChoice {
        label: label.into(),
        keys: "",
        checked,
        enabled: true,
        msg: Some(Msg::Grid(msg)),
    };
    let choice = |column: Option<Column>| MenuChoice {
        label: column.map_or(grid_text::no_groups().into(), |column| column_name_in(&state.doc.plan, column)).into(),
        keys: "",
        checked: Some(by == column),
        enabled: true,
        msg: Some(Msg::Grid(GridMsg::Group(column))),
    };
    let mut offered = offered(&state.doc.plan);
    offered.extend(state.ui.grid.nests.then_some(Column::Field(Key::Parent)));
    offered.extend(by.filter(|by| !offered.contains(by)));
    let mut choices: Vec<MenuChoice> = match nests {
        true => vec![
            plain(grid_text::tree(), Some(by.is_none() && !flat), GridMsg::Flat(false)),
            plain(grid_text::flat(), Some(by.is_none() && flat), GridMsg::Flat(true)),
        ],
        false => vec![choice(None)],
    };
    choices.extend(offered.into_iter().map(Some).map(choice));
    if state.ui.grid.tree.is_some() {
        choices.push(plain(grid_text::fold_all(), None, GridMsg::FoldAll(true)));
        choices.push(plain(grid_text::unfold_all(), None, GridMsg::FoldAll(false)));
    }
    let label = match by {
        None if nests && flat => grid_text::flat().to_owned(),
        by => grid_text::grouped_by(by.map(|by| column_name_in(&state.doc.plan, by)).as_deref()),
    };
    el("span")
        .class("grid-controls")
        .with(Menu::new("group", label, choices).icon(Icon::Group))
        .with(square(grid_text::columns(), Icon::Columns, dispatch, Msg::Dialog(Some(Dialog::Columns))))
        .into()
}

/// The grid with its scroller.
pub fn scores(state: &State) -> Html {
    hooked("scores", state.clone(), |state, hooks| use_scores(state).run(hooks))
}

#[hook]
fn use_scores(state: &State) -> Html {
    let scroller = use_node_ref();
    let viewport = use_viewport(&scroller, place::row_height());
    el("div")
        .class(if viewport.left > 0.0 { "scores scroller scrolled" } else { "scores scroller" })
        .style(format!("--row:{}px", place::row_height() as i32))
        .node(&scroller)
        .with(html! { <Sheet state={state.clone()} {viewport} {scroller} /> })
        .into()
}
