//! The dialog that pins an item to a rank, with the reason.

use crate::app::items::msg::ItemsMsg;
use crate::app::items::pinning;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::base::say::buttons;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::Icon;
use crate::ui::parts::icon;
use crate::ui::parts::keys::on_enter;
use crate::ui::parts::markup::{action, button, el, fields};
use crate::ui::parts::modal::modal_with;
use web_sys::Event;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The dialog: a rank, a reason.
pub fn pin(state: &State, dispatch: &Dispatch) -> Html {
    let plan = &state.doc.plan;
    let wish = state.ui.items.pin_wish;
    let Some((uid, rank)) = wish.filter(|(uid, _)| plan.item_index(*uid).is_some()) else {
        return Html::default();
    };
    let item = plan.item_index(uid).map(|at| &plan.items()[at]);
    let kept = plan.item_index(uid).and_then(|at| pinning::shown_rank(&state.ui, &state.doc, at));
    let why = item.and_then(|item| item.pin()).and_then(|pin| pin.why()).unwrap_or_default().to_owned();
    let take = {
        let dispatch = dispatch.clone();
        move |event: &Event| {
            let typed = fields(event);
            let [rank, why] = &typed[..] else { return };
            dispatch.send(match pinning::rank_of(rank) {
                Some(rank) => Msg::Items(ItemsMsg::Pin(uid, rank, why.trim().into())),
                None => Msg::Fail(items_text::rank_refused(kept).into()),
            });
        }
    };
    let labelled = |label: &'static str, input| el("label").class("field").with(el("span").text(label)).with(input);
    let rank = el("input")
        .class("input")
        .attr("inputmode", "numeric")
        .attr("data-caret", if state.ui.items.pin_typed { "end" } else { "all" })
        .value(rank.to_string());
    let why = el("input").class("input").attr("placeholder", items_text::pin_example()).value(why);
    let body = vec![
        el("p").class("hint").text(items_text::pin_hint()).into(),
        el("div")
            .class("form")
            .on_key(on_enter(take.clone()))
            .with(labelled(items_text::rank(), rank))
            .with(labelled(items_text::because(), why))
            .into(),
    ];
    let buttons = vec![
        action("button line", buttons::cancel(), dispatch, Msg::Dialog(None)).into(),
        el("span").class("grow").into(),
        button("button strong").with(icon(Icon::Pin)).text(items_text::pin()).on(ListenerKind::onclick, take).into(),
    ];
    modal_with(items_text::ask_pin(&text::item_name(plan, uid)).into(), false, body, buttons)
}
