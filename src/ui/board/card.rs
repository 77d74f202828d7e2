//! One card: up to two lines of title, a line of facts.

use crate::app::board::columns::BoardColumn;
use crate::app::board::msg::BoardMsg;
use crate::app::board::state::BoardOrder;
use crate::app::board::text as board_text;
use crate::app::colour_rules::GivenColour;
use crate::app::items::msg::ItemsMsg;
use crate::app::live::state::Peer;
use crate::app::msg::Msg;
use crate::app::options::BoardBy;
use crate::app::text;
use crate::app::timeline::bar::Stage;
use crate::model::words::Status;
use crate::model::{Item, Uid};
use crate::ui::colour_rules::sign;
use crate::ui::hooks::{Dispatch, draw_now};
use crate::ui::parts::keys::key_along;
use crate::ui::parts::markup::el;
use crate::ui::parts::{Icon, icon, peers};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::virtual_dom::ListenerKind;
use yew::{AttrValue, Html, UseStateSetter};

/// A card that the keyboard has picked up, and the value of the column it came from.
pub type Lifted = (Uid, Option<Rc<str>>);

/// The properties of a card.
pub struct CardProps {
    pub item: Item,
    pub facts: AttrValue,
    /// The colour that a rule of the plan gives it.
    pub rule: Option<GivenColour>,
    /// The others who work on it.
    pub peers: Vec<Peer>,
    /// From the top of the column, px.
    pub top: i32,
    pub height: i32,
    pub row: usize,
    pub columns: Rc<[BoardColumn]>,
    /// Its column's place.
    pub at: usize,
    pub editable: bool,
    /// True if its details are open.
    pub open: bool,
    /// The card that the keyboard has picked up, if any.
    pub lifted: Option<Lifted>,
    /// Says which card the keyboard has picked up.
    pub lift: UseStateSetter<Option<Lifted>>,
}

impl CardProps {
    fn column(&self) -> &BoardColumn {
        &self.columns[self.at]
    }

    /// The column to the left or right that the card can be put into.
    fn beside(&self, right: bool) -> Option<&BoardColumn> {
        let to = if right { self.at + 1 } else { self.at.checked_sub(1)? };
        // Time can be taken away again; a letter once given is only exchanged.
        self.columns.get(to).filter(|to| to.by != BoardBy::Moscow || to.value.is_some())
    }
}

/// One card of a column.
pub fn card(props: CardProps, dispatch: &Dispatch) -> Html {
    let uid = props.item.uid;
    let title = props.item.title().filter(|title| !title.is_empty()).unwrap_or(board_text::untitled()).to_owned();
    let stage = Stage::of(&props.item);
    let done = props.item.status() == Some(Status::Done);
    let mut class = "card".to_owned();
    for (on, more) in [
        (props.lifted.is_some(), " lifted"),
        (stage.is_over(), " is-over"),
        (props.open, " open"),
        (props.height > 60, " two"),
    ] {
        class += if on { more } else { "" };
    }
    if let Some(rule) = &props.rule {
        class += &format!(" ruled hue-{}", rule.hue);
    }
    let click = {
        let dispatch = dispatch.clone();
        move |_: &web_sys::Event| open(&dispatch, uid)
    };
    let on_focus = {
        let (lift, lifted) = (props.lift.clone(), props.lifted.is_some());
        move |_: &web_sys::Event| {
            if !lifted {
                lift.set(None);
            }
        }
    };
    let done = done.then(|| {
        el("span").class("done").attr("role", "img").attr("aria-label", board_text::done()).with(icon(Icon::Check))
    });
    let rule = props.rule.as_ref().map(|rule| sign(rule).attr("aria-hidden", "true"));
    let shown = el("div")
        .key(uid.0)
        .class(class)
        .attr("role", "listitem")
        .attr("aria-label", title.clone())
        .opt("aria-description", props.rule.as_ref().map(|rule| rule.name.to_string()))
        .attr("tabindex", if props.row == 0 { "0" } else { "-1" })
        .attr("aria-posinset", (props.row + 1).to_string())
        .attr("aria-setsize", props.column().cards.len().to_string())
        .attr("data-uid", uid.0.to_string())
        .style(format!("transform:translateY({}px);height:{}px", props.top, props.height))
        .on(ListenerKind::onclick, click)
        .on(ListenerKind::onfocus, on_focus)
        .with(el("p").class("head").attr("title", title.clone()).maybe(rule).maybe(done).text(title.clone()))
        .maybe(peers(&props.peers))
        .with(el("p").class("facts").all(props.facts.split(FACTS).enumerate().map(fact).collect()))
        .maybe(props.editable.then(|| el("span").class("grip").with(icon(Icon::Grip))));
    let dispatch = dispatch.clone();
    shown.on_key(move |event| key(&props, &title, &dispatch, event)).into()
}

/// Opens the details; where they are open they follow the focus, and leave it where it is.
fn open(dispatch: &Dispatch, uid: Uid) {
    let follows = dispatch.state().is_some_and(|state| state.ui.details.item.is_some());
    dispatch.send(if follows { Msg::Follow(uid) } else { Msg::Details(Some(uid)) });
}

fn key(props: &CardProps, title: &str, dispatch: &Dispatch, event: &web_sys::KeyboardEvent) {
    let Some(card) = event.target().and_then(|card| card.dyn_into::<web_sys::Element>().ok()) else { return };
    let (uid, column, lifted) = (props.item.uid, props.column(), props.lifted.as_ref());
    let rtl = card.matches(":dir(rtl)").unwrap_or(false);
    let key = key_along(event, rtl);
    let moving = props.editable && (event.alt_key() || lifted.is_some());
    match key.as_str() {
        "ArrowLeft" | "ArrowRight" if moving => {
            if let Some(to) = props.beside(key == "ArrowRight") {
                place(dispatch, &card, uid, to.value.clone());
            }
        }
        "ArrowUp" | "ArrowDown" if moving => reorder(props, dispatch, &card, key == "ArrowDown"),
        "ArrowLeft" | "ArrowRight" => focus_beside(&card, key == "ArrowRight"),
        "ArrowDown" | "ArrowUp" => focus_in_column(&card, key == "ArrowDown"),
        " " if props.editable => {
            props.lift.set(lifted.is_none().then(|| (uid, column.value.clone())));
            let said = if lifted.is_some() { text::put_down(title, &column.name) } else { text::picked_up(title) };
            dispatch.send(Msg::Say(said.into()));
        }
        "Escape" if lifted.is_some() => {
            props.lift.set(None);
            if let Some((_, from)) = lifted.filter(|(_, from)| *from != column.value) {
                place(dispatch, &card, uid, from.clone());
            }
        }
        "Escape" if dispatch.state().is_some_and(|state| state.ui.details.item.is_some()) => {
            dispatch.send(Msg::Details(None));
        }
        "Enter" if lifted.is_some() => props.lift.set(None),
        "Enter" => dispatch.send(Msg::Details(Some(uid))),
        "Delete" if props.editable => dispatch.send(Msg::Items(ItemsMsg::Delete(vec![uid]))),
        _ => return,
    }
    event.prevent_default();
    event.stop_propagation();
}

/// The sign between facts.
const FACTS: &str = " · ";

fn fact((at, words): (usize, &str)) -> Html {
    let is_name = at > 0 && !words.bytes().any(|sign| sign.is_ascii_digit());
    let words = if at > 0 { [FACTS, words].concat() } else { words.to_owned() };
    el("span")
        .class(if is_name { "name" } else { "" })
        .attr("title", words.trim_start_matches(FACTS).to_owned())
        .text(words)
        .into()
}

/// Moves a card up or down among those of its column, where the rows stand in the plan's own order.
fn reorder(props: &CardProps, dispatch: &Dispatch, card: &web_sys::Element, down: bool) {
    let Some(state) = dispatch.state().filter(|state| BoardOrder::of(state.ui.items.query.sort) == BoardOrder::Own)
    else {
        return dispatch.send(Msg::Say(text::order_is_computed().into()));
    };
    let cards = &props.column().cards;
    let uid_at = |row: usize| cards.get(row).map(|at| state.doc.plan.items()[*at].uid);
    let before = match (down, props.row) {
        (true, row) if row + 1 < cards.len() => uid_at(row + 2),
        (false, row) if row > 0 => uid_at(row - 1),
        _ => return,
    };
    let uid = props.item.uid;
    let root = root_of(card);
    dispatch.send(Msg::Items(ItemsMsg::PlaceBefore(uid, before)));
    focus_card(root, uid);
}

/// Puts an item into the column of a value, and brings the focus to where the card is now.
pub fn place(dispatch: &Dispatch, card: &web_sys::Element, uid: Uid, value: Option<Rc<str>>) {
    let root = root_of(card);
    dispatch.send(Msg::Board(BoardMsg::Place(uid, value)));
    focus_card(root, uid);
}

/// The tree that a card stands in.
pub fn root_of(card: &web_sys::Element) -> Option<web_sys::ShadowRoot> {
    card.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok()
}

/// Drawn at once in its new place, a card has the focus before anyone can have put that elsewhere.
pub fn focus_card(root: Option<web_sys::ShadowRoot>, uid: Uid) {
    draw_now();
    focus(root.and_then(|root| root.query_selector(&format!(".card[data-uid=\"{}\"]", uid.0)).ok().flatten()));
}

fn focus(element: Option<web_sys::Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

fn focus_in_column(card: &web_sys::Element, down: bool) {
    focus(if down { card.next_element_sibling() } else { card.previous_element_sibling() });
}

/// The nearest card of the next column that has any.
fn focus_beside(card: &web_sys::Element, right: bool) {
    let top = card.get_bounding_client_rect().top();
    let mut column = card.closest(".column").ok().flatten();
    while let Some(now) = column {
        column = if right { now.next_element_sibling() } else { now.previous_element_sibling() };
        let Some(next) = &column else { return };
        let Ok(cards) = next.query_selector_all(".card") else { return };
        let nearest = (0..cards.length())
            .filter_map(|at| cards.item(at)?.dyn_into::<web_sys::Element>().ok())
            .min_by_key(|card| (card.get_bounding_client_rect().top() - top).abs() as i64);
        if nearest.is_some() {
            return focus(nearest);
        }
    }
}
