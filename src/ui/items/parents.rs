//! The parent of an item in its details, to be looked for by words, and the way to its children.

use crate::app::grid::msg::GridMsg;
use crate::app::items::parents::offered;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::model::tree::ItemTree;
use crate::model::{ItemIndex, Key, Uid};
use crate::ui::hooks::{Dispatch, use_dispatch};
use crate::ui::items::dependencies::named;
use crate::ui::items::name_pick;
use crate::ui::parts::keys::is_composed;
use crate::ui::parts::markup::{action, el, value_of};
use crate::ui::parts::memo::hooked;
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The id of the list of parents.
const LIST: &str = "parents";

/// The field of the parent, and the children as a list.
pub fn parents(state: &State, dispatch: &Dispatch, at: ItemIndex) -> Vec<Html> {
    let sums = state.doc.sums();
    let tree = sums.tree();
    let props = ParentField { state: state.clone(), at };
    let way = tree.parent(at).map(|parent| uid(state, parent));
    let way = way.map(|uid| action("link", items_text::open_parent(), dispatch, Msg::Details(Some(uid))));
    let field = el("div")
        .class("parent-field")
        .with(hooked("parent", props, |props, hooks| use_parent(props).run(hooks)))
        .maybe(way);
    [Some(field.into()), children(state, dispatch, tree, at)].into_iter().flatten().collect()
}

/// The parent and the children, to be read; nothing where there are none.
pub fn facts(state: &State, dispatch: &Dispatch, at: ItemIndex) -> Option<Html> {
    let sums = state.doc.sums();
    let tree = sums.tree();
    let parent = tree.parent(at).map(|parent| uid(state, parent));
    let above = named(state, dispatch, text::key_name(Key::Parent), parent.into_iter().collect());
    let below = children(state, dispatch, tree, at);
    (above.is_some() || below.is_some()).then(|| el("div").class("waits").maybe(above).maybe(below).into())
}

fn uid(state: &State, at: ItemIndex) -> Uid {
    state.doc.plan.items()[at].uid
}

fn children(state: &State, dispatch: &Dispatch, tree: &ItemTree, at: ItemIndex) -> Option<Html> {
    let uids = tree.children(at).iter().map(|child| uid(state, *child)).collect();
    named(state, dispatch, items_text::children(), uids).map(|list| el("div").class("children").with(list).into())
}

#[derive(Clone, PartialEq)]
struct ParentField {
    state: State,
    at: ItemIndex,
}

#[hook]
fn use_parent(props: &ParentField) -> Html {
    let dispatch = use_dispatch();
    // The words that are looked for; none while the list is closed.
    let typed = use_state_eq(|| None::<String>);
    let picked = use_state_eq(|| 0_usize);
    let plan = &props.state.doc.plan;
    let own = uid(&props.state, props.at);
    let parent = props.state.doc.sums().tree().parent(props.at);
    let title = |at: ItemIndex| text::item_name(plan, uid(&props.state, at)).to_string();
    let now = parent.map(title).unwrap_or_default();
    let choices: Vec<Option<ItemIndex>> = match &*typed {
        None => Vec::new(),
        Some(words) => {
            let none = parent.filter(|_| words.trim().is_empty()).map(|_| None);
            none.into_iter().chain(offered(plan, props.at, words).into_iter().map(Some)).collect()
        }
    };
    let open = typed.is_some();
    let at = (*picked).min(choices.len().saturating_sub(1));
    let show = {
        let (typed, picked) = (typed.setter(), picked.setter());
        move |words: Option<String>| {
            typed.set(words);
            picked.set(0);
        }
    };
    let choose = {
        let (show, dispatch) = (show.clone(), dispatch.clone());
        let uids: Vec<Option<Uid>> = choices.iter().map(|choice| choice.map(|at| uid(&props.state, at))).collect();
        move |place: usize| {
            if let Some(parent) = uids.get(place) {
                dispatch.send(Msg::Grid(GridMsg::SetParent(own, *parent)));
            }
            show(None);
        }
    };
    let on_key = {
        let (show, choose, picked, count) = (show.clone(), choose.clone(), picked.setter(), choices.len());
        move |event: &web_sys::KeyboardEvent| {
            match event.key().as_str() {
                "ArrowDown" if !open => show(Some(String::new())),
                "ArrowDown" if count > 0 => picked.set((at + 1) % count),
                "ArrowUp" if count > 0 => picked.set((at + count - 1) % count),
                "Enter" if open && !is_composed(event) => choose(at),
                "Escape" if open => show(None),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let (typing, pressed, left) = (show.clone(), show.clone(), show);
    let active = (open && !choices.is_empty()).then_some(at);
    let input = name_pick::field(LIST, open, active)
        .attr("placeholder", if now.is_empty() { items_text::no_parent().to_owned() } else { now.clone() })
        .value((*typed).clone().unwrap_or(now))
        .on(ListenerKind::oninput, move |event| typing(Some(value_of(event).unwrap_or_default())))
        .on(ListenerKind::onclick, move |_| {
            if !open {
                pressed(Some(String::new()));
            }
        })
        .on(ListenerKind::onfocusout, move |_| left(None))
        .on_key(on_key);
    let option = |(place, choice): (usize, &Option<ItemIndex>)| {
        let words = choice.map_or_else(|| items_text::no_parent().to_owned(), title);
        name_pick::name(LIST, place, place == at, words, choose.clone())
    };
    let nothing = choices.is_empty().then(|| el("p").class("none").text(items_text::no_such_parent()));
    let list = open.then(|| {
        name_pick::names(LIST, items_text::parents(), choices.iter().enumerate().map(option).collect()).maybe(nothing)
    });
    name_pick::pick(text::key_name(Key::Parent), input, list)
}
