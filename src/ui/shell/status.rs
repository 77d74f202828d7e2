//! The quiet line at the bottom: how many items, how many are scored, what is wrong, effort against the budget.

use crate::app::State;
use crate::app::derived::Gauge;
use crate::app::msg::Msg;
use crate::app::state::Dialog;
use crate::app::text;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::{Icon, icon};
use yew::prelude::*;

/// The status line.
pub fn status(state: &State, gauge: &Gauge, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let (doc, ui) = (&state.doc, &state.ui);
    let count = doc.plan.items().len();
    let shown = ui.rows.len();
    let onproblems = Callback::from(move |_: MouseEvent| dispatch.send(Msg::Dialog(Some(Dialog::Problems))));
    html! {
        <div class="status">
            <span>{ text::item_count(shown, count, &ui.locale) }</span>
            <span>{ text::scored_count(doc.ranking.scored(), &ui.locale) }</span>
            if !doc.problems.is_empty() {
                <button type="button" class="problems" onclick={onproblems}>
                    { icon(Icon::Warn) }{ text::problem_count(doc.problems.len(), &ui.locale) }
                </button>
            }
            <span class="gap"></span>
            <span class="effort">{ text::effort_line(gauge, &ui.locale) }</span>
        </div>
    }
}
