//! One card: a line of title, a line of facts.

use crate::app::board::columns::words;
use crate::app::board::msg::BoardMsg;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::options::BoardBy;
use crate::app::text;
use crate::app::timeline::planning_text;
use crate::model::{Item, Key, Uid, Value};
use crate::ui::hooks::{Dispatch, draw_now};
use crate::ui::parts::markup::el;
use crate::ui::parts::{Icon, icon};
use wasm_bindgen::JsCast;
use yew::virtual_dom::ListenerKind;
use yew::{AttrValue, Html, UseStateSetter};

/// A card that the keyboard has picked up, and the column it came from.
pub type Lifted = (Uid, Option<&'static str>);

/// The properties of a card.
pub struct CardProps {
    pub item: Item,
    pub facts: AttrValue,
    /// From the top of the column, px.
    pub top: i32,
    pub row: usize,
    pub total: usize,
    pub by: BoardBy,
    pub word: Option<&'static str>,
    pub editable: bool,
    /// True if Tab stops here: once per column.
    pub first: bool,
    /// The card that the keyboard has picked up, if any.
    pub lifted: Option<Lifted>,
    /// Says which card the keyboard has picked up.
    pub lift: UseStateSetter<Option<Lifted>>,
}

/// One card of a column.
pub fn card(props: CardProps, dispatch: &Dispatch) -> Html {
    let uid = props.item.uid;
    let title = props.item.title().filter(|title| !title.is_empty()).unwrap_or("Untitled").to_owned();
    let on_key = {
        let (dispatch, by, word, editable) = (dispatch.clone(), props.by, props.word, props.editable);
        let (lifted, lift, title) = (props.lifted, props.lift.clone(), title.clone());
        move |event: &web_sys::KeyboardEvent| {
            let card = event.target().and_then(|card| card.dyn_into::<web_sys::Element>().ok());
            let Some(card) = card else { return };
            let key = event.key();
            let moving = editable && (event.alt_key() || lifted.is_some());
            match key.as_str() {
                "ArrowLeft" | "ArrowRight" if moving => shift(&dispatch, &card, uid, (by, word), key == "ArrowRight"),
                "ArrowLeft" | "ArrowRight" => focus_beside(&card, key == "ArrowRight"),
                "ArrowDown" | "ArrowUp" => focus_in_column(&card, key == "ArrowDown"),
                " " if editable => {
                    lift.set(lifted.is_none().then_some((uid, word)));
                    let said = if lifted.is_some() {
                        text::put_down(&title, column_name(by, word))
                    } else {
                        text::picked_up(&title)
                    };
                    dispatch.send(Msg::Say(said.into()));
                }
                "Escape" if lifted.is_some() => {
                    lift.set(None);
                    if let Some((_, from)) = lifted.filter(|(_, from)| *from != word) {
                        place(&dispatch, &card, uid, (by, from));
                    }
                }
                "Enter" if lifted.is_some() => lift.set(None),
                "Enter" => dispatch.send(Msg::Details(Some(uid))),
                "Delete" if editable => dispatch.send(Msg::Items(ItemsMsg::Delete(vec![uid]))),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let on_open = {
        let dispatch = dispatch.clone();
        move |_: &web_sys::Event| dispatch.send(Msg::Details(Some(uid)))
    };
    let on_focus = {
        let (lift, lifted) = (props.lift.clone(), props.lifted);
        move |_: &web_sys::Event| {
            if lifted.is_none() {
                lift.set(None);
            }
        }
    };
    el("div")
        .key(uid.0)
        .class(if props.lifted.is_some() { "card lifted" } else { "card" })
        .attr("role", "listitem")
        .attr("aria-label", title.clone())
        .attr("tabindex", if props.first { "0" } else { "-1" })
        .attr("aria-posinset", (props.row + 1).to_string())
        .attr("aria-setsize", props.total.to_string())
        .attr("data-uid", uid.0.to_string())
        .style(format!("transform:translateY({}px)", props.top))
        .on_key(on_key)
        .on(ListenerKind::ondblclick, on_open)
        .on(ListenerKind::onfocus, on_focus)
        .with(el("p").class("head").text(title))
        .with(el("p").class("facts").all(props.facts.split(FACTS).enumerate().map(fact).collect()))
        .maybe(props.editable.then(|| el("span").class("grip").with(icon(Icon::Grip))))
        .into()
}

/// The sign between facts.
const FACTS: &str = " · ";

fn fact((at, words): (usize, &str)) -> Html {
    let is_name = at > 0 && !words.bytes().any(|sign| sign.is_ascii_digit());
    let words = if at > 0 { [FACTS, words].concat() } else { words.to_owned() };
    el("span").class(if is_name { "name" } else { "" }).text(words).into()
}

/// A column: of which board, and its word.
pub type ColumnTarget = (BoardBy, Option<&'static str>);

/// Puts an item into the next column to the left or right.
fn shift(dispatch: &Dispatch, card: &web_sys::Element, uid: Uid, (by, word): ColumnTarget, right: bool) {
    let words = words(by);
    let at = word.and_then(|word| words.iter().position(|known| *known == word));
    let to = match (at, right) {
        (None, true) => words.first().copied(),
        (Some(at), true) if at + 1 < words.len() => Some(words[at + 1]),
        (Some(at), false) if at > 0 => Some(words[at - 1]),
        // Time can be taken away again; a letter once given is only exchanged.
        (Some(_), false) if by == BoardBy::Horizon => None,
        _ => return,
    };
    place(dispatch, card, uid, (by, to));
}

/// Puts an item into a column, says so, and brings the focus to where the card is now.
pub fn place(dispatch: &Dispatch, card: &web_sys::Element, uid: Uid, (by, word): ColumnTarget) {
    let root = card.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok();
    if by == BoardBy::Horizon {
        dispatch.send(Msg::Board(BoardMsg::ToHorizon(uid, word)));
    } else {
        dispatch.send(Msg::Items(ItemsMsg::Set(uid, Key::Moscow, word.map(Value::Word))));
        if let Some(state) = dispatch.state() {
            let title = text::item_name(&state.doc.plan, uid);
            dispatch.send(Msg::Say(text::put_down(&title, column_name(by, word)).into()));
        }
    }
    // Drawn at once in its new column, it has the focus before anyone can have put that elsewhere.
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

/// The name of a column, which is its list's accessible name.
pub(super) fn column_name(by: BoardBy, word: Option<&'static str>) -> &'static str {
    match by {
        BoardBy::Moscow => word.map_or("Not sorted", text::word_name),
        BoardBy::Horizon => planning_text::horizon_name(word),
    }
}
