//! The empty state: ways to begin, one sentence each.

use crate::app::State;
use crate::app::msg::{Effect, Msg};
use crate::app::{examples, text};
use crate::ui::dialogs::paste_box;
use crate::ui::hooks::Dispatch;
use yew::prelude::*;

/// Ways to begin: from paste, a file, an example, or blank.
pub fn start(state: &State, dispatch: &Dispatch) -> Html {
    if !state.editable() {
        return html! { <div class="start"><p>{ text::NOTHING_TO_SHOW }</p></div> };
    }
    let send = |msg: Msg| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(msg.clone()))
    };
    html! {
        <div class="start">
            <h2>{ "Start a plan" }</h2>
            <p>{ "Paste rows from a spreadsheet: titles, numbers, dates. You see what becomes of them first." }</p>
            { paste_box(dispatch) }
            <div class="ways">
                <button type="button" class="button line" onclick={send(Msg::Ask(Effect::PickFile))}>{ "Open a file" }</button>
                <button type="button" class="button line" onclick={send(Msg::Blank)}>{ "Start blank" }</button>
            </div>
            <p>{ "Or look at a real one:" }</p>
            <div class="examples">
                { for examples::EXAMPLES.iter().map(|example| html! {
                    <button type="button" class="example" onclick={send(Msg::Ask(Effect::OpenExample(example.name)))}>
                        <b>{ example.title }</b><span>{ example.about }</span>
                    </button>
                }) }
            </div>
        </div>
    }
}
