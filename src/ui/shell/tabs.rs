//! The views as tabs (ARIA tabs pattern), and the filter.

use crate::app::State;
use crate::app::msg::Msg;
use crate::app::state::View;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::{Icon, icon};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// The name of a view's tab.
pub fn view_name(view: View) -> &'static str {
    match view {
        View::Scores => "Scores",
        View::Board => "Board",
        View::Timeline => "Timeline",
        View::Matrix => "Matrix",
        View::Insights => "Insights",
    }
}

/// The tab bar, left out where only one view is offered, and the filter.
pub fn tabs(state: &State, dispatch: &Dispatch) -> Html {
    let ui = &state.ui;
    let onkeydown = {
        let (dispatch, views, current) = (dispatch.clone(), ui.views.clone(), ui.view);
        Callback::from(move |event: KeyboardEvent| {
            let at = views.iter().position(|view| *view == current).unwrap_or(0);
            let to = match event.key().as_str() {
                "ArrowRight" => (at + 1) % views.len(),
                "ArrowLeft" => (at + views.len() - 1) % views.len(),
                "Home" => 0,
                "End" => views.len() - 1,
                _ => return,
            };
            event.prevent_default();
            dispatch.send(Msg::Show(views[to]));
            let list = event.target_dyn_into::<web_sys::Element>().and_then(|tab| tab.parent_element());
            let tab = list.and_then(|list| list.children().item(to as u32));
            if let Some(tab) = tab.and_then(|tab| tab.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = tab.focus();
            }
        })
    };
    let oninput = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            dispatch.send(Msg::Filter(input.value().into()));
        })
    };
    let onescape = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            if event.key() == "Escape" && !input.value().is_empty() {
                event.prevent_default();
                event.stop_propagation();
                dispatch.send(Msg::Filter("".into()));
            }
        })
    };
    let tab = |view: &View| {
        let (dispatch, view) = (dispatch.clone(), *view);
        let selected = view == ui.view;
        html! {
            <button type="button" role="tab" class="tab" aria-selected={selected.to_string()} tabindex={if selected { "0" } else { "-1" }}
                onclick={Callback::from(move |_: MouseEvent| dispatch.send(Msg::Show(view)))}>{ view_name(view) }</button>
        }
    };
    html! {
        <div class="tabbar">
            if ui.views.len() > 1 {
                <div role="tablist" aria-label="Views" class="tabs" {onkeydown}>
                    { for ui.views.iter().map(tab) }
                </div>
            }
            <span class="gap"></span>
            if ui.view == View::Timeline {
                { crate::ui::timeline::controls(state, dispatch) }
            }
            <label class="filter">
                { icon(Icon::Search) }
                <input type="search" aria-label="Filter items" placeholder="Filter" value={ui.query.text.to_string()} {oninput} onkeydown={onescape} />
            </label>
        </div>
    }
}
