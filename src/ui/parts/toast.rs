//! The last message, where assistive technology hears it and eyes find it: below the view, or within the dialog that lies in front of everything.

use crate::app::decisions::msg::DecisionsMsg;
use crate::app::decisions::text as decisions_text;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::settings::msg::PlanMsg;
use crate::app::text;
use crate::app::toast::ToastOffer;
use crate::app::ui::State;
use crate::base::say::shell as say;
use crate::query::RowOrder;
use crate::ui::hooks::{use_dispatch, use_toast};
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::memo::hooked;
use crate::ui::parts::{Icon, icon};
use gloo::timers::callback::Timeout;
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The time that news stay, in milliseconds; with something to do about them longer. Errors stay until they are taken away.
const NEWS_STAY: u32 = 6000;
const OFFER_STAYS: u32 = 10_000;

/// The message line below the view. It keeps still while a dialog is open, which has [one of its own](in_dialog): what lies behind a modal dialog is dimmed, and is
/// not announced. Both live regions always stand, so that a change inside them is announced.
pub fn toast(state: &State) -> Html {
    let note = state.toast().filter(|_| state.ui.dialog.is_none());
    hooked("note", note, |note, hooks| use_line(note).run(hooks))
}

/// The message line within a dialog.
pub fn in_dialog() -> Html {
    hooked("note", (), |(), hooks| use_own().run(hooks))
}

#[hook]
fn use_own() -> Html {
    let note = use_toast();
    use_line(&note)
}

#[hook]
fn use_line(note: &Option<crate::app::toast::Toast>) -> Html {
    let dispatch = use_dispatch();
    {
        let dispatch = dispatch.clone();
        use_effect_with(note.clone(), move |note| {
            let news = note.as_ref().filter(|note| !note.alert);
            let stay = news.map(|note| if note.offers.is_empty() { NEWS_STAY } else { OFFER_STAYS });
            let timer = stay.map(|stay| Timeout::new(stay, move || dispatch.send(Msg::Dismiss)));
            move || drop(timer)
        });
    }
    let offer = |offer: &ToastOffer| {
        let (words, msg) = offered(*offer);
        let (dispatch, press) = (dispatch.clone(), msg.clone());
        let taken = move |_: &Event| {
            dispatch.send(Msg::Dismiss);
            dispatch.send(press.clone());
        };
        // The focus stays where the work is.
        button("note-offer")
            .text(words)
            .on(ListenerKind::onmousedown, |event| event.prevent_default())
            .on(ListenerKind::onclick, taken)
            .into()
    };
    let offers: Vec<Html> = note.iter().flat_map(|note| &note.offers).map(offer).collect();
    let said = |alert: bool| note.as_ref().filter(|note| note.alert == alert).map(|note| note.text.to_string());
    let alert = said(true);
    let close = alert.is_some().then(|| {
        button("button square note-close")
            .attr("aria-label", say::dismiss_message())
            .with(icon(Icon::Close))
            .send(&dispatch, Msg::Dismiss)
    });
    el("div")
        .class("messages")
        .with(el("div").class("note news").attr("role", "status").text(said(false).unwrap_or_default()))
        .with(el("div").class("note alert").attr("role", "alert").text(alert.unwrap_or_default()))
        .maybe((!offers.is_empty()).then(|| el("div").class("note-offers").all(offers)))
        .maybe(close)
        .into()
}

/// The words of an offer, and the message it sends.
fn offered(offer: ToastOffer) -> (&'static str, Msg) {
    match offer {
        ToastOffer::Undo(revision) => (text::undo(), Msg::Plan(PlanMsg::TakeBack(revision))),
        ToastOffer::OrderByHand => (text::order_by_hand(), Msg::Items(ItemsMsg::Sort(RowOrder::Manual))),
        ToastOffer::Reason(_) => (decisions_text::add_reason(), Msg::Decisions(DecisionsMsg::Ask)),
        ToastOffer::KeepNumbers(revision) => (text::keep_numbers(), Msg::Plan(PlanMsg::KeepNumbers(revision))),
    }
}
