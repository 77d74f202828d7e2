//! The quiet line at the bottom: how many items, how many are scored, what is wrong, effort against the budget.

use super::Props;
use crate::app::derived;
use crate::app::msg::Msg;
use crate::app::state::Dialog;
use crate::app::text;
use crate::ui::hooks::use_dispatch;
use crate::ui::parts::{Icon, icon};
use yew::prelude::*;

/// The status line.
#[component]
pub fn Status(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let (doc, ui) = (&props.state.doc, &props.state.ui);
    let count = doc.plan.items().len();
    let shown = ui.rows.len();
    let gauge = {
        let plan = doc.plan.clone();
        use_memo(doc.revision, move |_| derived::gauge(&plan))
    };
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
            <span class="effort">{ text::effort_line(&gauge, &ui.locale) }</span>
        </div>
    }
}
