//! The dialog that asks what becomes of the parts of items that are deleted.

use crate::app::items::branches;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::base::say::buttons;
use crate::model::Uid;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{action, el};
use crate::ui::parts::modal::modal_with;
use yew::Html;

/// The dialog: delete the parts too, or move them up.
pub fn delete(state: &State, dispatch: &Dispatch) -> Html {
    let plan = &state.doc.plan;
    let wish = state.ui.items.delete_wish.iter().copied();
    let uids: Vec<Uid> = wish.filter(|uid| plan.item_index(*uid).is_some()).collect();
    if uids.is_empty() {
        return Html::default();
    }
    let below = branches::left_behind(plan, &uids).len();
    let answer = |with_children| Msg::Items(ItemsMsg::DeleteAsAsked(with_children));
    let body = vec![el("p").class("hint").text(items_text::has_parts(below, uids.len())).into()];
    let both = items_text::delete_all(uids.len() + below);
    let buttons = vec![
        action("button line", buttons::cancel(), dispatch, Msg::Dialog(None)).into(),
        el("span").class("grow").into(),
        action("button line danger", both, dispatch, answer(true)).into(),
        action("button strong", items_text::move_up(), dispatch, answer(false)).attr("autofocus", "").into(),
    ];
    modal_with(text::delete_items(plan, &uids).into(), false, body, buttons)
}
