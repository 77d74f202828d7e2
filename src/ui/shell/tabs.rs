//! The views as tabs (ARIA tabs pattern), and the filter.

use crate::app::chunks::{ChunkState, CodeChunk};
use crate::app::effect::Effect;
use crate::app::grid::text::{hide_done, leave_out_done};
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::ui::State;
use crate::app::view::View;
use crate::base::say::{actions, shell as say};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::icon::square;
use crate::ui::parts::keys::key_along;
use crate::ui::parts::markup::button;
use crate::ui::parts::markup::el;
use crate::ui::parts::markup::value_of;
use crate::ui::parts::{Icon, icon};
use crate::ui::{places, saved_views, scenarios};
use wasm_bindgen::JsCast;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The name of a view's tab.
pub fn view_name(view: View) -> &'static str {
    match view {
        View::Scores => actions::scores(),
        View::Board => actions::board(),
        View::Timeline => actions::timeline(),
        View::Matrix => actions::matrix(),
        View::Insights => actions::insights(),
    }
}

/// The tab bar, left out where only one view is offered, and the filter.
pub fn tabs(state: &State, dispatch: &Dispatch) -> Html {
    let ui = &state.ui;
    let on_key = {
        let (dispatch, views, current) = (dispatch.clone(), ui.views.clone(), ui.view);
        let rtl = ui.locale.rtl;
        move |event: &web_sys::KeyboardEvent| {
            let at = views.iter().position(|view| *view == current).unwrap_or(0);
            let to = match key_along(event, rtl).as_str() {
                "ArrowRight" => (at + 1) % views.len(),
                "ArrowLeft" => (at + views.len() - 1) % views.len(),
                "Home" => 0,
                "End" => views.len() - 1,
                _ => return,
            };
            event.prevent_default();
            dispatch.send(Msg::Show(views[to]));
            let tab = event.target().and_then(|tab| tab.dyn_into::<web_sys::Element>().ok());
            let tab = tab.and_then(|tab| tab.parent_element()?.children().item(to as u32));
            if let Some(tab) = tab.and_then(|tab| tab.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = tab.focus();
            }
        }
    };
    let on_input = {
        let dispatch = dispatch.clone();
        move |event: &web_sys::Event| {
            dispatch.send(Msg::Items(ItemsMsg::Filter(value_of(event).unwrap_or_default().into())))
        }
    };
    let on_escape = {
        let dispatch = dispatch.clone();
        move |event: &web_sys::KeyboardEvent| {
            if event.key() == "Escape" && value_of(event).is_some_and(|text| !text.is_empty()) {
                event.prevent_default();
                event.stop_propagation();
                dispatch.send(Msg::Items(ItemsMsg::Filter("".into())));
            }
        }
    };
    let tab = |view: &View| {
        let selected = *view == ui.view;
        // A pointer on its way to what an editor seldom opens has it fetched.
        let chunk = CodeChunk::of_view(*view).filter(|chunk| *chunk == CodeChunk::Seldom);
        let chunk = chunk.filter(|chunk| ui.chunks.of(*chunk) == ChunkState::Absent);
        let tab = button("tab");
        let near = dispatch.clone();
        let tab = match chunk {
            Some(chunk) => tab.on(ListenerKind::onpointerover, move |_| near.send(Msg::Ask(Effect::Fetch(chunk)))),
            None => tab,
        };
        tab.attr("role", "tab")
            .aria("aria-selected", selected)
            .attr("tabindex", if selected { "0" } else { "-1" })
            .text(view_name(*view))
            .send(dispatch, Msg::Show(*view))
            .into()
    };
    let tabs = (ui.views.len() > 1).then(|| {
        el("div")
            .attr("role", "tablist")
            .attr("aria-label", say::views())
            .class("tabs")
            .on_key(on_key)
            .all(ui.views.iter().map(tab).collect())
    });
    let filter = el("input")
        .attr("type", "search")
        .attr("aria-label", say::filter_items())
        .attr("placeholder", say::filter())
        .value(ui.items.query.text.to_string())
        .on(ListenerKind::oninput, on_input)
        .on_key(on_escape);
    el("div")
        .class("tabbar")
        .maybe(tabs)
        .maybe(saved_views::menu(state))
        .maybe(scenarios::menu(state))
        .with(el("span").class("gap"))
        .maybe((ui.view == View::Scores).then(|| crate::ui::grid::controls(state, dispatch)))
        .maybe((ui.view != View::Scores).then(|| places::controls(state, dispatch)))
        .with(
            button("button hide-done")
                .attr("aria-label", leave_out_done())
                .attr("title", leave_out_done())
                .aria("aria-pressed", ui.items.query.open)
                .with(icon(Icon::Hidden))
                .with(el("span").text(hide_done()))
                .send(dispatch, Msg::Items(ItemsMsg::LeaveOutDone(!ui.items.query.open))),
        )
        .with(square(actions::filter(), Icon::Filter, dispatch, Msg::Dialog(Some(Dialog::Filter))))
        .with(el("label").class("filter").with(icon(Icon::Search)).with(filter))
        .with(el("span").class("hidden").attr("role", "status").text(ui.items.found.to_string()))
        .into()
}
