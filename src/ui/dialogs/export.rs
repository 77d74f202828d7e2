//! Getting the plan out: files to download, text to paste.

use super::modal::modal;
use crate::app::State;
use crate::app::export::{FORMATS, Format, file_name};
use crate::app::msg::{Effect, Msg};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{button, el};
use yew::Html;
use yew::virtual_dom::ListenerKind;

fn ask(
    dispatch: &Dispatch,
    words: &'static str,
    name: Option<String>,
    effect: impl Fn(&State) -> Effect + 'static,
) -> Html {
    let dispatch = dispatch.clone();
    let click = move |_: &web_sys::Event| {
        // The text is made when it is asked for, not each time the dialog is drawn.
        if let Some(state) = dispatch.state() {
            dispatch.send(Msg::Ask(effect(&state)));
        }
    };
    button("button line").on(ListenerKind::onclick, click).opt("aria-label", name).text(words).into()
}

fn download(format: &'static Format) -> impl Fn(&State) -> Effect {
    move |state| Effect::Download {
        name: file_name(&state.doc.plan, format.ending).into(),
        mime: format.mime,
        text: (format.write)(&state.doc.plan).into(),
    }
}

fn copy(format: &'static Format) -> impl Fn(&State) -> Effect {
    move |state| Effect::Copy {
        text: (format.write)(&state.doc.plan).into(),
        done: format!("{} copied. Paste it where it is needed.", format.label).into(),
    }
}

/// The export dialog.
pub fn export(dispatch: &Dispatch) -> Html {
    let line = |format: &'static Format| {
        let ending = el("small").text(format!(".{}", format.ending));
        el("li")
            .with(el("span").class("grow").text(format.label).with(ending))
            .with(ask(dispatch, "Copy", Some(format!("Copy {}", format.label)), copy(format)))
            .with(ask(dispatch, "Download", Some(format!("Download {}", format.label)), download(format)))
            .into()
    };
    modal("Export", vec![el("ul").class("formats").all(FORMATS.iter().map(line).collect()).into()])
}

/// The share dialog.
pub fn share(dispatch: &Dispatch) -> Html {
    let file = &FORMATS[0];
    let hint = "The plan is one text. Whoever opens it in a Plan Widget sees what you see; nothing is sent anywhere.";
    let ways = el("ul")
        .class("formats")
        .with(el("li").with(el("span").class("grow").text("As a file")).with(ask(
            dispatch,
            "Download the plan file",
            None,
            download(file),
        )))
        .with(el("li").with(el("span").class("grow").text("As text, for a message or a wiki page")).with(ask(
            dispatch,
            "Copy the plan",
            None,
            copy(file),
        )));
    modal("Share", vec![el("p").class("hint").text(hint).into(), ways.into()])
}
