//! An item's details beside the view: every field, and the working of its score.

use crate::app::items::details;
use crate::app::items::details::{FIELDS, field_text};
use crate::app::items::explain;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::model::plan::Method;
use crate::model::{Item, ItemIndex, Key, Uid};
use crate::ui::hooks::{draw_now, use_dispatch};
use crate::ui::items::field::field;
use crate::ui::items::{comparison, more};
use crate::ui::parts::Icon;
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::el;
use crate::ui::parts::markup::list;
use crate::ui::parts::memo::hooked;
use wasm_bindgen::JsCast;
use yew::functional::Hook;
use yew::prelude::*;

/// The element that has the focus in the widget around another.
fn active(beside: &web_sys::HtmlElement) -> Option<web_sys::HtmlElement> {
    beside.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok()?.active_element()?.dyn_into().ok()
}

fn is_untitled(state: &State, uid: Uid) -> bool {
    let item = state.doc.plan.item_index(uid).map(|at| &state.doc.plan.items()[at]);
    item.is_some_and(|item| item.raw().is_none() && item.title().unwrap_or_default().is_empty())
}

/// The side panel, where an item's details or a proposal are open.
pub fn details(state: &State) -> Html {
    hooked("details", state.clone(), |state, hooks| use_details(state).run(hooks))
}

#[hook]
fn use_details(state: &State) -> Html {
    let dispatch = use_dispatch();
    let node = use_node_ref();
    let open = state.ui.details.item;
    let proposing = state.ui.propose.panel.clone().filter(|_| open.is_none());
    let untitled = open.is_some_and(|uid| state.editable() && is_untitled(state, uid));
    {
        let (node, back) = (node.clone(), use_mut_ref(|| None::<web_sys::HtmlElement>));
        // Who plans again is at the panel: the button that began it is gone.
        let stays = proposing.as_ref().map(|panel| panel.wish.stays.len());
        use_effect_with((open, stays), move |_| match node.cast::<web_sys::HtmlElement>() {
            Some(panel) => {
                if let Some(active) = active(&panel).filter(|active| !panel.contains(Some(active))) {
                    *back.borrow_mut() = Some(active);
                }
                // What has no title yet is given one first.
                match panel.query_selector(".field input").ok().flatten().filter(|_| untitled) {
                    Some(title) => {
                        let title: web_sys::HtmlInputElement = title.unchecked_into();
                        let _ = title.focus();
                        title.select();
                    }
                    None => drop(panel.focus()),
                }
            }
            // The focus went with the panel: it goes back to where it came from.
            None => {
                if let Some(back) = back.take().filter(|back| back.is_connected() && active(back).is_none()) {
                    let _ = back.focus();
                }
            }
        });
    }
    let state = &state;
    if let Some(proposing) = &proposing {
        return crate::ui::propose::panel(state, proposing, &dispatch, &node);
    }
    let place = open.and_then(|uid| state.doc.plan.item_index(uid));
    let Some(at) = place else { return Html::default() };
    let item = &state.doc.plan.items()[at];
    let on_key = {
        let dispatch = dispatch.clone();
        move |event: &KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() {
                event.prevent_default();
                // A field gives away what stands in it before it goes.
                if let Some(field) = event.target().and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
                    let _ = field.blur();
                }
                dispatch.send(Msg::Details(None));
                draw_now();
            }
            // Keys pressed in the panel are not meant for the view beside it; those with Ctrl or Alt are the whole widget's.
            if !(event.ctrl_key() || event.meta_key() || event.alt_key()) {
                event.stop_propagation();
            }
        }
    };
    let title = text::item_name(&state.doc.plan, item.uid);
    let mut buttons: Vec<Html> = Vec::new();
    if state.editable() {
        let delete = square("Delete item", Icon::Delete, &dispatch, Msg::Items(ItemsMsg::Delete(vec![item.uid])));
        buttons.push(
            square("Duplicate item", Icon::Copy, &dispatch, Msg::Items(ItemsMsg::Duplicate(vec![item.uid])))
                .attr("title", "Duplicate")
                .into(),
        );
        buttons.push(delete.class("button square danger").attr("title", "Delete").into());
    }
    buttons.push(square("Close details", Icon::Close, &dispatch, Msg::Details(None)).into());
    let body = if state.editable() {
        let value = |key: Key| field_text(&state.doc.plan, item, key, &state.ui.locale).into();
        let line = |line: &&[Key]| -> Html {
            let fields = line.iter().map(|key| field(&dispatch, item.uid, *key, value(*key))).collect();
            el("div").class(if line.len() > 1 { "pair" } else { "" }).all(fields).into()
        };
        let inputs = details::inputs(&state.doc.plan);
        let mut all: Vec<Html> = FIELDS[..5].iter().map(line).collect();
        all.extend(inputs.chunks(2).map(|pair| line(&pair)));
        if state.doc.plan.method() == Method::Weighted {
            all.push(more::criteria(state, &dispatch, item));
        }
        all.push(more::links(state, &dispatch, item).unwrap_or_default());
        all.extend(FIELDS[5..].iter().map(line));
        all.push(more::letters(state, &dispatch, item).unwrap_or_default());
        all.push(more::pin(state, &dispatch, item, at));
        list(all)
    } else {
        facts(state, item)
    };
    el("aside")
        .class("panel")
        .attr("aria-label", format!("Details of {title}"))
        .attr("tabindex", "-1")
        .node(&node)
        .on_key(on_key)
        .with(el("header").with(el("h2").text(title.to_string())).all(buttons))
        .with(
            el("div")
                .class("body")
                .key(item.uid.0)
                .with(working(state, at))
                .with(comparison::compare(state, &dispatch, at))
                .maybe(more::votes(state, &dispatch, at))
                .with(body),
        )
        .into()
}

fn working(state: &State, at: ItemIndex) -> Html {
    let working = explain::working(&state.doc, at, &state.ui.locale);
    let rank = state.doc.ranking.rank(at);
    let rank = rank.map(|rank| format!(", rank {}", state.ui.locale.number(rank as f64, 0)));
    let mut why = el("p")
        .class("why")
        .with(el("b").text(text::method_name(state.doc.plan.method())))
        .text(rank.unwrap_or_default())
        .with(el("br"))
        .text(working.line);
    if let Some(rank) = state.doc.ranking.pinned(at) {
        let pin = state.doc.plan.items()[at].pin();
        let reason = pin.map_or("", |pin| pin.why().unwrap_or_default());
        why = why.with(el("br")).text(text::pinned(rank, reason));
    }
    for remark in working.remarks {
        why = why.with(el("br")).text(remark);
    }
    let drawn = state.ui.chance.figures.as_ref().filter(|chance| chance.revision == state.doc.revision);
    if let Some(interval) = drawn.and_then(|chance| chance.interval(at, state.ui.chance.top, &state.ui.locale)) {
        why = why.with(el("br")).text(interval);
    }
    why.into()
}

fn facts(state: &State, item: &Item) -> Html {
    let fields = FIELDS.iter().copied().flatten().chain([&Key::Objectives]);
    let facts = fields.filter(|key| **key != Key::Title && item.get(**key).is_some());
    let mut shown = el("dl");
    for key in facts {
        shown = shown.with(el("dt").text(text::key_name(*key))).with(el("dd").with(fact(state, item, *key)));
    }
    shown.into()
}

fn fact(state: &State, item: &Item, key: Key) -> Html {
    let shown = field_text(&state.doc.plan, item, key, &state.ui.locale);
    if key == Key::Link && crate::base::link::is_safe(&shown) {
        let link = el("a").attr("href", shown.clone()).attr("rel", "noopener noreferrer nofollow");
        return link.attr("target", "_blank").text(shown).into();
    }
    shown.into()
}
