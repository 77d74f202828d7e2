//! The board: a list of cards per MoSCoW letter, moved by pointer and by keyboard.

mod card;
mod column;
mod drag;

use crate::app::{State, board, text};
use crate::ui::hooks::use_dispatch;
use column::Column;
use yew::prelude::*;

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
    let onpointerdown = {
        let (root, dispatch) = (root.clone(), dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            if editable {
                drag::start(&root, &dispatch, &event);
            }
        })
    };
    html! {
        <div class="board scroller" ref={root} {onpointerdown}>
            { for columns.iter().map(|column| html! {
                <Column key={column.word.unwrap_or("none")} state={state.clone()} column={column.clone()} {editable} lifted={*lifted} lift={lifted.setter()} />
            }) }
        </div>
    }
}

/// The name of a column, which is its list's accessible name.
pub(super) fn column_name(word: Option<&'static str>) -> &'static str {
    word.map_or("Not sorted", text::word_name)
}
