//! The board: a list of cards per MoSCoW letter, moved by pointer and by keyboard.

mod card;
mod column;
mod drag;

use crate::app::{State, board, text};
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::markup::el;
use column::Column;
use wasm_bindgen::JsCast;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The properties of [`Board`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is shown.
    pub state: State,
}

/// The board.
#[component]
pub fn Board(props: &Props) -> Html {
    let state = &props.state;
    let dispatch = use_dispatch();
    let root = use_node_ref();
    let columns = {
        let (doc, ui) = (state.doc.clone(), state.ui.clone());
        use_memo((doc.revision, ui.rows.clone()), move |_| board::columns(&doc, &ui))
    };
    let lifted = use_state_eq(|| None);
    let editable = state.editable();
    let on_press = {
        let (root, dispatch) = (root.clone(), dispatch.clone());
        move |event: &Event| {
            if editable {
                drag::start(&root, &dispatch, event.unchecked_ref());
            }
        }
    };
    let column = |column: &board::Column| {
        html! {
            <Column key={column.word.unwrap_or("none")} state={state.clone()} column={column.clone()} {editable} lifted={*lifted} lift={lifted.setter()} />
        }
    };
    el("div")
        .class("board scroller")
        .node(&root)
        .on(ListenerKind::onpointerdown, on_press)
        .all(columns.iter().map(column).collect())
        .into()
}

/// The name of a column, which is its list's accessible name.
pub(super) fn column_name(word: Option<&'static str>) -> &'static str {
    word.map_or("Not sorted", text::word_name)
}
