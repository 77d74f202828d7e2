//! What needs an answer before work goes on: a draft that was found, a plan that can only be looked at.

use crate::app::State;
use crate::app::msg::Msg;
use crate::app::state::Mode;
use crate::app::text;
use crate::ui::hooks::Dispatch;
use yew::prelude::*;

/// The banner, if there is something to say.
pub fn banner(state: &State, dispatch: &Dispatch) -> Html {
    if state.ui.mode == Mode::View {
        return Html::default();
    }
    if let Some((_, when)) = &state.doc.draft {
        let answer = |take: bool| {
            let dispatch = dispatch.clone();
            Callback::from(move |_: MouseEvent| dispatch.send(Msg::Draft(take)))
        };
        return html! {
            <div class="banner" role="status">
                <span class="grow">{ text::draft_found(when) }</span>
                <button type="button" class="button strong" onclick={answer(true)}>{ "Restore draft" }</button>
                <button type="button" class="button" onclick={answer(false)}>{ "Discard it" }</button>
            </div>
        };
    }
    if let Some(why) = state.doc.plan.read_only() {
        return html! { <div class="banner" role="status"><span class="grow">{ text::read_only(why) }</span></div> };
    }
    html! {
        if let Some(why) = state.doc.draft_refused.as_ref().filter(|_| state.doc.dirty()) {
            <div class="banner" role="status"><span class="grow">{ text::draft_refused(why) }</span></div>
        }
    }
}
