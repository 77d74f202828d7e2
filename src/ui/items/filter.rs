//! Building a filter out of conditions on fields, and keeping it in the plan.

use crate::app::grid::text::leave_out_done;
use crate::app::items::filters;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::base::say::buttons;
use crate::query::condition::parts;
use crate::ui::hooks::Dispatch;
use crate::ui::items::conditions::{condition_rows, take_drafts};
use crate::ui::parts::Icon;
use crate::ui::parts::icon::square;
use crate::ui::parts::keys::on_enter;
use crate::ui::parts::markup::{button, el, fields};
use crate::ui::parts::modal::modal_with;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The dialog.
pub fn filter(state: &State, dispatch: &Dispatch) -> Html {
    let plan = &state.doc.plan;
    let words = &state.ui.items.query.text;
    let here = parts(words);
    let shown = text::item_count(state.ui.items.rows.len(), plan.items().len());
    let unknown = crate::query::condition::unknown_fields(words, plan);
    let shown = if unknown.is_empty() { shown } else { state.ui.items.found.to_string() };
    let open = state.ui.items.query.open;
    let done = el("label")
        .class("check")
        .with(
            el("input")
                .attr("type", "checkbox")
                .checked(open)
                .change(dispatch, move |_| Some(Msg::Items(ItemsMsg::LeaveOutDone(!open)))),
        )
        .with(el("span").text(leave_out_done()));
    let mut body = vec![el("p").class("hint").attr("role", "status").text(shown).into()];
    let changed = {
        let dispatch = dispatch.clone();
        Callback::from(move |words| dispatch.send(Msg::Items(ItemsMsg::Filter(words))))
    };
    body.extend(condition_rows(plan, words, changed));
    body.push(done.into());
    let kept = filters::kept(plan);
    let editable = state.editable();
    let names = editable && !here.is_empty();
    if names || !kept.is_empty() {
        body.push(el("h3").text(items_text::saved_in_plan()).into());
    }
    let saved = |filter: &filters::KeptFilter| {
        let forget = Msg::Items(ItemsMsg::KeepFilter("".into(), filter.words.clone()));
        let delete = editable.then(|| square(items_text::delete_filter(&filter.name), Icon::Delete, dispatch, forget));
        let on = *filter.words == **words;
        el("li")
            .with(
                button("button line")
                    .aria("aria-pressed", on)
                    .text(filter.name.to_string())
                    .send(dispatch, Msg::Items(ItemsMsg::Filter(filter.words.clone()))),
            )
            .with(el("code").class("grow").text(filter.words.to_string()))
            .maybe(delete)
            .into()
    };
    body.push(el("ul").class("filters").all(kept.iter().map(saved).collect()).into());
    let keep = {
        let send = dispatch.clone();
        move |event: &Event| {
            let name = fields(event).pop().unwrap_or_default();
            if let Some(state) = send.state().filter(|_| !name.trim().is_empty()) {
                send.send(Msg::Items(ItemsMsg::KeepFilter(name.into(), state.ui.items.query.text.clone())));
            }
        }
    };
    if names {
        let name = el("input")
            .class("input")
            .attr("aria-label", items_text::filter_name())
            .attr("placeholder", buttons::name());
        let save = button("button line").text(items_text::save_filter()).on(ListenerKind::onclick, keep.clone());
        // Another node once it is saved: its field is empty.
        let adder = el("div").key(kept.len()).class("adder").with(name.on_key(on_enter(keep.clone()))).with(save);
        body.push(el("div").all(vec![adder.into()]).into());
    }
    let done = {
        let dispatch = dispatch.clone();
        move |event: &Event| {
            // A condition and a name that have been typed are meant.
            if !take_drafts(event) {
                return;
            }
            if names {
                keep(event);
            }
            dispatch.send(Msg::Dialog(None));
        }
    };
    let buttons = vec![
        button("button line")
            .text(items_text::clear_filter())
            .send(dispatch, Msg::Items(ItemsMsg::Filter("".into())))
            .into(),
        el("span").class("grow").into(),
        button("button strong").text(buttons::done()).on(ListenerKind::onclick, done).into(),
    ];
    modal_with(items_text::filter().into(), false, body, buttons)
}
