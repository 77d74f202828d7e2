//! Getting the plan out: files to download, text to paste.

use super::modal::Modal;
use crate::app::State;
use crate::app::export::{FORMATS, Format, file_name};
use crate::app::msg::{Effect, Msg};
use crate::ui::hooks::Dispatch;
use yew::prelude::*;

fn ask(dispatch: &Dispatch, effect: impl Fn(&State) -> Effect + 'static) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| {
        // The text is made when it is asked for, not each time the dialog is drawn.
        if let Some(state) = dispatch.state() {
            dispatch.send(Msg::Ask(effect(&state)));
        }
    })
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
    html! {
        <Modal title="Export">
            <ul class="formats">
                { for FORMATS.iter().map(|format| html! {
                    <li>
                        <span class="grow">{ format.label }<small>{ format!(".{}", format.ending) }</small></span>
                        <button type="button" class="button line" onclick={ask(dispatch, copy(format))} aria-label={format!("Copy {}", format.label)}>{ "Copy" }</button>
                        <button type="button" class="button line" onclick={ask(dispatch, download(format))} aria-label={format!("Download {}", format.label)}>{ "Download" }</button>
                    </li>
                }) }
            </ul>
        </Modal>
    }
}

/// The share dialog.
pub fn share(dispatch: &Dispatch) -> Html {
    let file = &FORMATS[0];
    html! {
        <Modal title="Share">
            <p class="hint">{ "The plan is one text. Whoever opens it in a Plan Widget sees what you see; nothing is sent anywhere." }</p>
            <ul class="formats">
                <li><span class="grow">{ "As a file" }</span>
                    <button type="button" class="button line" onclick={ask(dispatch, download(file))}>{ "Download the plan file" }</button></li>
                <li><span class="grow">{ "As text, for a message or a wiki page" }</span>
                    <button type="button" class="button line" onclick={ask(dispatch, copy(file))}>{ "Copy the plan" }</button></li>
            </ul>
        </Modal>
    }
}
