//! Rows on their way in: paste or choose a file, see what each column is taken for, then add them.

use super::modal::Modal;
use crate::app::State;
use crate::app::import::{self, Preview};
use crate::app::msg::{Effect, Msg};
use crate::ui::hooks::Dispatch;
use std::rc::Rc;
use yew::prelude::*;

/// How many rows the preview draws; all of them are taken in.
const SHOWN: usize = 60;

/// The import dialog.
pub fn import(state: &State, dispatch: &Dispatch) -> Html {
    match &state.ui.preview {
        None => ask(dispatch),
        Some(preview) => show(dispatch, preview),
    }
}

fn ask(dispatch: &Dispatch) -> Html {
    let send = |msg: Msg| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(msg.clone()))
    };
    html! {
        <Modal title="Import rows" buttons={html! {
            <button type="button" class="button line" onclick={send(Msg::Ask(Effect::PickFile))}>{ "Choose a file" }</button>
        }}>
            { paste_box(dispatch) }
            <p class="hint">{ "Rows copied from Excel, Sheets, Jira or a CSV file. You see them before they go in." }</p>
        </Modal>
    }
}

/// A text area that takes rows as they are pasted.
pub fn paste_box(dispatch: &Dispatch) -> Html {
    let onpaste = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            use wasm_bindgen::JsCast;
            let text = event
                .dyn_ref::<web_sys::ClipboardEvent>()
                .and_then(web_sys::ClipboardEvent::clipboard_data)
                .and_then(|data| data.get_data("text/plain").ok());
            if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
                event.prevent_default();
                event.stop_propagation();
                dispatch.send(Msg::PreviewTable(text.into()));
            }
        })
    };
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let area: web_sys::HtmlTextAreaElement = event.target_unchecked_into();
            let text = area.value();
            if !text.trim().is_empty() {
                dispatch.send(Msg::PreviewTable(text.into()));
            }
        })
    };
    html! {
        <textarea class="input paste" rows="5" aria-label="Rows to import" placeholder="Paste rows here (Ctrl+V)" {onpaste} {onchange} />
    }
}

fn show(dispatch: &Dispatch, preview: &Rc<Preview>) -> Html {
    let send = |msg: Msg| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(msg.clone()))
    };
    let onheader = {
        let (dispatch, header) = (dispatch.clone(), preview.header());
        Callback::from(move |_: Event| dispatch.send(Msg::PreviewHeader(!header)))
    };
    let add = match preview.rows.len() {
        1 => "Add 1 row".to_owned(),
        count => format!("Add {count} rows"),
    };
    html! {
        <Modal title="Import rows" large={true} buttons={html! {
            <>
                <label class="check"><input type="checkbox" checked={preview.header()} onchange={onheader} />{ "First row names the columns" }</label>
                <span class="gap"></span>
                <button type="button" class="button line" onclick={send(Msg::Dialog(None))}>{ "Cancel" }</button>
                <button type="button" class="button strong" onclick={send(Msg::AcceptTable)}>{ add }</button>
            </>
        }}>
            <p class="hint" role="status">{ import::summary(preview) }</p>
            <div class="sheet" tabindex="0" role="region" aria-label="Preview">
                <table>
                    <thead><tr>{ for (0..preview.columns.len()).map(|at| column(dispatch, preview, at)) }</tr></thead>
                    <tbody>{ for preview.rows.iter().take(SHOWN).map(|row| html! {
                        <tr>{ for row.iter().map(|cell| {
                            let problem = import::problem(cell);
                            html! {
                                <td class={classes!(problem.is_some().then_some("odd"))} title={problem.clone()}>
                                    { &cell.text }
                                    if let Some(problem) = problem { <span class="why">{ problem }</span> }
                                </td>
                            }
                        }) }</tr>
                    }) }</tbody>
                </table>
            </div>
            if preview.rows.len() > SHOWN {
                <p class="hint">{ format!("and {} more rows", preview.rows.len() - SHOWN) }</p>
            }
        </Modal>
    }
}

fn column(dispatch: &Dispatch, preview: &Preview, at: usize) -> Html {
    let chosen = import::choice(preview.columns[at].usage);
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
            dispatch.send(Msg::PreviewColumn(at, select.value().into()));
        })
    };
    let name = preview.label(at);
    html! {
        <th scope="col">
            <span class="name">{ &name }</span>
            <select class="input" aria-label={format!("{name} is")} {onchange}>
                { for import::choices().map(|(value, label)| html! {
                    <option {value} selected={value == chosen}>{ label }</option>
                }) }
            </select>
        </th>
    }
}
