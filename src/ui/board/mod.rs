//! The board: a list of cards for each value of a field, moved by pointer and by keyboard.

mod add;
mod card;
mod column;
mod drag;

use crate::app::board::columns as app;
use crate::app::board::msg::BoardMsg;
use crate::app::board::place::offered;
use crate::app::board::state::{BoardOrder, CardFact};
use crate::app::board::text as board_text;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::model::Key;
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::Menu;
use crate::ui::parts::levels::levels;
use crate::ui::parts::markup::{el, list};
use crate::ui::parts::memo::hooked;
use crate::ui::parts::menu::MenuChoice;
use column::ColumnProps;
use std::rc::Rc;
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
        use_memo((doc.revision, ui.items.rows.clone(), ui.items.level, ui.board.by, doc.today), move |_| {
            Rc::<[app::BoardColumn]>::from(app::columns(&doc, &ui))
        })
    };
    let columns: Rc<[app::BoardColumn]> = (*columns).clone();
    let lifted = use_state_eq(|| None);
    let editable = state.editable();
    let on_press = {
        let (root, dispatch, columns) = (root.clone(), dispatch.clone(), columns.clone());
        let sorts = BoardOrder::of(state.ui.items.query.sort) == BoardOrder::Own;
        move |event: &Event| {
            if editable {
                drag::start(&root, &dispatch, &columns, sorts, event.unchecked_ref());
            }
        }
    };
    let column = |at: usize| {
        let key = columns[at].value.clone().unwrap_or_else(|| "none".into());
        let props = ColumnProps {
            state: state.clone(),
            columns: columns.clone(),
            at,
            editable,
            lifted: (*lifted).clone(),
            lift: lifted.setter(),
        };
        column::shown(key.to_string(), props)
    };
    el("div")
        .class("board scroller")
        .node(&root)
        .on(ListenerKind::onpointerdown, on_press)
        .all((0..columns.len()).map(column).collect())
        .into()
}

/// The board's part of the bar above the view: what its columns are, the order of the cards, what they show.
pub fn controls(state: &State) -> Html {
    let (plan, board) = (&state.doc.plan, &state.ui.board);
    let choice = |label: String, checked: bool, msg: Option<Msg>| MenuChoice {
        label: label.into(),
        keys: "",
        checked: Some(checked),
        enabled: true,
        msg,
    };
    let columns = offered(plan);
    let columns = columns
        .into_iter()
        .map(|by| choice(board_text::board_name(plan, by), by == board.by, Some(Msg::Board(BoardMsg::By(by)))));
    let now = BoardOrder::of(state.ui.items.query.sort);
    let mut orders = vec![BoardOrder::Rank, BoardOrder::Own];
    if !orders.contains(&now) {
        orders.push(now);
    }
    let orders = orders.into_iter().map(|order| {
        let msg = order.rows().map(|rows| Msg::Items(ItemsMsg::Sort(rows)));
        choice(board_text::order_name(plan, order), order == now, msg)
    });
    // Whose plan has no parents is not asked about them.
    let told = |fact: &CardFact| *fact != CardFact::Field(Key::Parent) || state.ui.grid.nests;
    let facts = CardFact::ALL.into_iter().filter(told).map(|fact| {
        let on = board.facts.contains(&fact);
        choice(board_text::fact_name(fact).to_owned(), on, Some(Msg::Board(BoardMsg::Fact(fact))))
    });
    let name = board_text::board_name(plan, board.by);
    let order = board_text::order(board_text::order_name(plan, now));
    let menus = [
        Some(Menu::new("columns", board_text::columns(name), columns.collect()).into()),
        levels(state).map(Html::from),
        Some(Menu::new("order", order, orders.collect()).into()),
        Some(Menu::new("cards", board_text::cards(), facts.collect()).many().into()),
    ];
    el("div").class("controls board-controls").with(list(menus.into_iter().flatten().collect())).into()
}
