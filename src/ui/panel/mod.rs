//! An item's details beside the view: every field, and the working of its score.

mod field;

use crate::app::details::{FIELDS, field_text};
use crate::app::{Msg, State, explain, text};
use crate::model::{Key, Record};
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::{Icon, icon};
use field::field;
use yew::prelude::*;

/// The properties of [`Details`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is shown.
    pub state: State,
}

/// The side panel, where an item's details are open.
#[component]
pub fn Details(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let node = use_node_ref();
    let open = props.state.ui.details;
    {
        let node = node.clone();
        use_effect_with(open, move |_| {
            if let Some(panel) = node.cast::<web_sys::HtmlElement>() {
                let _ = panel.focus();
            }
        });
    }
    let state = &props.state;
    let place = open.and_then(|uid| state.doc.plan.index_of(Key::Items, uid));
    let Some(at) = place else { return Html::default() };
    let item = &state.doc.plan.items()[at];
    let send = |msg: Msg| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(msg.clone()))
    };
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() {
                event.prevent_default();
                dispatch.send(Msg::Details(None));
            }
            // Keys pressed in the panel are not meant for the view beside it; those with Ctrl or Alt are the whole widget's.
            if !(event.ctrl_key() || event.meta_key() || event.alt_key()) {
                event.stop_propagation();
            }
        })
    };
    let title = text::item_name(&state.doc.plan, item.uid);
    html! {
        <aside class="panel" aria-label={format!("Details of {title}")} tabindex="-1" ref={node} {onkeydown}>
            <header>
                <h2>{ &*title }</h2>
                if state.editable() {
                    <button type="button" class="button square" aria-label="Duplicate item" title="Duplicate" onclick={send(Msg::Duplicate(vec![item.uid]))}>{ icon(Icon::Copy) }</button>
                    <button type="button" class="button square danger" aria-label="Delete item" title="Delete" onclick={send(Msg::Delete(vec![item.uid]))}>{ icon(Icon::Delete) }</button>
                }
                <button type="button" class="button square" aria-label="Close details" onclick={send(Msg::Details(None))}>{ icon(Icon::Close) }</button>
            </header>
            <div class="body" key={item.uid.0}>
                { working(state, at) }
                if state.editable() {
                    { for FIELDS.iter().map(|line| html! {
                        <div class={classes!((line.len() > 1).then_some("pair"))}>
                            { for line.iter().map(|key| html! {
                                { field(&dispatch, item.uid, *key, field_text(&state.doc.plan, item, *key).into()) }
                            }) }
                        </div>
                    }) }
                } else {
                    { facts(state, item) }
                }
            </div>
        </aside>
    }
}

fn working(state: &State, at: usize) -> Html {
    let working = explain::working(&state.doc, at, &state.ui.locale);
    let rank = state.doc.ranking.rank(at);
    html! {
        <p class="why">
            <b>{ text::method_name(state.doc.plan.method()) }</b>
            if let Some(rank) = rank { { format!(", rank {}", state.ui.locale.number(rank as f64, 0)) } }
            <br />{ working.line }
            { for working.remarks.into_iter().map(|remark| html! { <><br />{ remark }</> }) }
        </p>
    }
}

fn facts(state: &State, item: &Record) -> Html {
    let facts = FIELDS.iter().copied().flatten().filter(|key| **key != Key::Title && item.get(**key).is_some());
    html! {
        <dl>{ for facts.map(|key| html! {
            <><dt>{ text::key_name(*key) }</dt><dd>{ fact(state, item, *key) }</dd></>
        }) }</dl>
    }
}

fn fact(state: &State, item: &Record, key: Key) -> Html {
    let shown = field_text(&state.doc.plan, item, key);
    if key == Key::Link && crate::app::link::is_safe(&shown) {
        return html! { <a href={shown.clone()} rel="noopener noreferrer nofollow" target="_blank">{ shown }</a> };
    }
    shown.into()
}
