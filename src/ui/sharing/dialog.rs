//! Sending the plan to others: as a link, a file or a text.

use crate::app::effect::Effect;
use crate::app::export::files::{ENDING, MIME, file_name, plan_file};
use crate::app::msg::Msg;
use crate::app::sharing::text as sharing;
use crate::app::ui::State;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{ask, el};
use crate::ui::parts::modal::modal;
use yew::Html;

/// The link that carries the plan, with its length; or why there is none.
fn link(state: &State, dispatch: &Dispatch) -> Html {
    let part = el("div").class("share");
    let link = match &state.ui.sharing.link {
        None => return part.with(el("p").class("hint").attr("role", "status").text(sharing::making_link())).into(),
        Some(Err(why)) => {
            return part.with(el("p").class("hint warn").attr("role", "status").text(why.to_string())).into();
        }
        Some(Ok(link)) => link.clone(),
    };
    let long = link.len() > sharing::LONG_LINK;
    let size = el("p")
        .class(if long { "hint warn" } else { "hint" })
        .attr("role", "status")
        .text(sharing::link_size(link.len(), &state.ui.locale));
    let field =
        el("input").class("input").attr("aria-label", sharing::link()).flag("readonly", true).value(link.to_string());
    let copy = move |_: &State| Msg::Ask(Effect::Copy { text: link.clone(), done: sharing::link_copied().into() });
    part.with(el("div").class("made").with(field).with(ask("button line", sharing::copy_link(), dispatch, copy)))
        .with(el("p").class("hint").text(sharing::in_link()))
        .with(size)
        .into()
}

fn download(state: &State) -> Msg {
    let name = file_name(&state.doc.plan, ENDING).into();
    Msg::Ask(Effect::Download { name, mime: MIME, text: plan_file(&state.doc, &state.ui).into() })
}

fn copy(state: &State) -> Msg {
    Msg::Ask(Effect::Copy { text: plan_file(&state.doc, &state.ui).into(), done: sharing::plan_copied().into() })
}

/// The share dialog.
pub fn share(state: &State, dispatch: &Dispatch) -> Html {
    let ways = el("ul")
        .class("formats")
        .with(el("li").with(el("span").class("grow").text(sharing::as_file())).with(ask(
            "button line",
            sharing::download_plan(),
            dispatch,
            download,
        )))
        .with(el("li").with(el("span").class("grow").text(sharing::as_text())).with(ask(
            "button line",
            sharing::copy_plan(),
            dispatch,
            copy,
        )));
    modal(
        sharing::share(),
        vec![el("p").class("hint").text(sharing::hint()).into(), link(state, dispatch), ways.into()],
    )
}
