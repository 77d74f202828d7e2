//! The board: a list of cards per MoSCoW letter or horizon, moved by pointer and by keyboard.

mod card;
mod column;
mod drag;

use crate::app::board::columns as app;
use crate::app::board::msg::BoardMsg;
use crate::app::msg::Msg;
use crate::app::options::BoardBy;
use crate::app::timeline::planning_text;
use crate::app::ui::State;
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::Menu;
use crate::ui::parts::markup::el;
use crate::ui::parts::memo::hooked;
use crate::ui::parts::menu::MenuChoice;
use column::ColumnProps;
use wasm_bindgen::JsCast;
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The board.
pub fn board(state: &State) -> Html {
    hooked("board", state.clone(), |state, hooks| use_board(state).run(hooks))
}

#[hook]
fn use_board(state: &State) -> Html {
    let dispatch = use_dispatch();
    let root = use_node_ref();
    let columns = {
        let (doc, ui) = (state.doc.clone(), state.ui.clone());
        use_memo((doc.revision, ui.items.rows.clone(), ui.board.by, doc.today), move |_| app::columns(&doc, &ui))
    };
    let lifted = use_state_eq(|| None);
    let (editable, by) = (state.editable(), state.ui.board.by);
    let on_press = {
        let (root, dispatch) = (root.clone(), dispatch.clone());
        move |event: &Event| {
            if editable {
                drag::start(&root, &dispatch, by, event.unchecked_ref());
            }
        }
    };
    let column = |column: &app::BoardColumn| {
        let (key, column) = (column.word.unwrap_or("none"), column.clone());
        let props = ColumnProps { state: state.clone(), column, editable, lifted: *lifted, lift: lifted.setter() };
        column::shown(key, props)
    };
    el("div")
        .class("board scroller")
        .node(&root)
        .on(ListenerKind::onpointerdown, on_press)
        .all(columns.iter().map(column).collect())
        .into()
}

/// The board's part of the bar above the view.
pub fn controls(state: &State) -> Html {
    let by = state.ui.board.by;
    let choices = [BoardBy::Moscow, BoardBy::Horizon].map(|own| MenuChoice {
        label: planning_text::board_name(own).into(),
        keys: "",
        checked: Some(own == by),
        enabled: true,
        msg: Some(Msg::Board(BoardMsg::By(own))),
    });
    Menu::new("columns", format!("Columns: {}", planning_text::board_name(by)), choices.to_vec()).into()
}
