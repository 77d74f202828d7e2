//! The dialog of conflicts: both values, and whose holds.

use crate::app::document::conflict::{ClashChoice, choices};
use crate::app::document::msg::DocumentMsg;
use crate::app::document::text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::modal::modal_with;
use yew::Html;

/// The dialog that asks whose value holds.
pub fn conflicts(state: &State, dispatch: &Dispatch) -> Html {
    let rows = choices(&state.doc).iter().enumerate().map(|(at, choice)| row(dispatch, at, choice)).collect();
    let buttons = vec![
        el("span").class("gap").into(),
        button("button line").text(text::not_now()).send(dispatch, Msg::Dialog(None)).into(),
        button("button strong")
            .text(text::save_choices())
            .send(dispatch, Msg::Document(DocumentMsg::SettleConflicts))
            .into(),
    ];
    let hint = el("p").class("hint").text(text::both_hint()).into();
    let body = vec![hint, el("div").class("clashes").all(rows).into()];
    modal_with(text::both_changed().into(), false, body, buttons)
}

fn row(dispatch: &Dispatch, at: usize, choice: &ClashChoice) -> Html {
    let side = |label: &'static str, value: &str, theirs: bool| {
        let on = choice.chosen == theirs;
        let radio = el("input")
            .attr("type", "radio")
            .attr("name", format!("clash-{at}"))
            .checked(on)
            .change(dispatch, move |_| Some(Msg::Document(DocumentMsg::ChooseTheirs(at, theirs))));
        el("label")
            .class(if on { "side on" } else { "side" })
            .with(radio)
            .with(el("span").class("whose").text(label))
            .with(el("span").class("value").text(value.to_owned()))
    };
    el("fieldset")
        .class("clash")
        .with(el("legend").text(choice.name.clone()))
        .with(side(text::mine(), &choice.ours, false))
        .with(side(text::theirs(), &choice.theirs, true))
        .into()
}
