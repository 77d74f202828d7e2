//! One row: the title, whether it is saved, and what can be done.

use crate::app::State;
use crate::app::actions::{Action, action};
use crate::app::msg::Msg;
use crate::app::state::Saving;
use crate::app::text;
use crate::model::{Key, Value};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::menu::Choice;
use crate::ui::parts::{Icon, Menu, icon};
use yew::prelude::*;

/// The toolbar of the editing mode.
pub fn toolbar(state: &State, dispatch: &Dispatch) -> Html {
    let title = state.doc.plan.title().to_owned();
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            let value = Some(input.value()).filter(|text| !text.is_empty()).map(|text| Value::text(&text));
            dispatch.send(Msg::SetRoot(Key::Title, value));
        })
    };
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        if event.key() == "Enter" {
            let _ = input.blur();
        }
    });
    html! {
        <div class="toolbar" role="toolbar" aria-label="Plan">
            <input class="title" aria-label="Plan title" placeholder="Untitled plan" value={title} {onchange} {onkeydown} readonly={!state.editable()} />
            { saving(state) }
            { button(state, dispatch, "save", None) }
            <span class="gap"></span>
            { button(state, dispatch, "add", Some(Icon::Add)) }
            { square(state, dispatch, "undo", Icon::Undo, state.doc.history.next_undo()) }
            { square(state, dispatch, "redo", Icon::Redo, state.doc.history.next_redo()) }
            <span class="wide">
                { button(state, dispatch, "open", None) }
                { button(state, dispatch, "import", None) }
                { button(state, dispatch, "export", None) }
                { button(state, dispatch, "share", None) }
            </span>
            <Menu label="More" icon={Icon::More} icon_only={true} choices={more(state)} />
        </div>
    }
}

fn more(state: &State) -> Vec<Choice> {
    ["open", "import", "export", "share", "settings", "keys"]
        .into_iter()
        .filter_map(action)
        .map(|action| choice(state, action))
        .collect()
}

fn choice(state: &State, action: &Action) -> Choice {
    Choice {
        label: action.label.into(),
        keys: action.keys,
        checked: None,
        enabled: (action.enabled)(state),
        msg: (action.msg)(state),
    }
}

fn send(state: &State, dispatch: &Dispatch, action: &'static Action) -> Callback<MouseEvent> {
    let (dispatch, msg) = (dispatch.clone(), (action.msg)(state));
    Callback::from(move |_| {
        if let Some(msg) = msg.clone() {
            dispatch.send(msg);
        }
    })
}

fn button(state: &State, dispatch: &Dispatch, id: &str, shown: Option<Icon>) -> Html {
    let Some(action) = action(id) else { return Html::default() };
    let strong = (id == "save" && state.doc.dirty()).then_some("strong");
    html! {
        <button type="button" class={classes!("button", strong, format!("do-{id}"))} disabled={!(action.enabled)(state)} title={action.keys}
            onclick={send(state, dispatch, action)}>
            if let Some(shown) = shown { { icon(shown) } }
            <span>{ action.label }</span>
        </button>
    }
}

fn square(state: &State, dispatch: &Dispatch, id: &str, shown: Icon, what: Option<&std::rc::Rc<str>>) -> Html {
    let Some(action) = action(id) else { return Html::default() };
    let title =
        what.map_or_else(|| action.label.to_owned(), |what| format!("{}: {what} ({})", action.label, action.keys));
    html! {
        <button type="button" class="button square" aria-label={action.label} {title} disabled={!(action.enabled)(state)}
            onclick={send(state, dispatch, action)}>
            { icon(shown) }
        </button>
    }
}

fn saving(state: &State) -> Html {
    let (class, words) = match &state.doc.saving {
        Saving::Running => ("running", "Saving…".to_owned()),
        Saving::Failed(_) => ("failed", "Not saved".to_owned()),
        _ if state.doc.dirty() => ("unsaved", "Unsaved".to_owned()),
        Saving::Saved(to) => ("saved", text::saved(to)),
        Saving::Clean => ("saved", String::new()),
    };
    let title = match &state.doc.saving {
        Saving::Failed(why) => Some(AttrValue::from(why.to_string())),
        _ => None,
    };
    html! {
        if !words.is_empty() { <span class={classes!("saving", class)} {title}>{ words }</span> }
    }
}
