//! What opens in front of the view: import, export, share, settings, problems, keys.

mod export;
mod import;
mod keys;
mod modal;
mod problems;
mod settings;
mod teams;

pub use import::PasteBox;

use crate::app::State;
use crate::app::state::Dialog;
use yew::prelude::*;

/// The properties of every dialog.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is shown.
    pub state: State,
}

/// The dialog that is open, if one is.
#[component]
pub fn Dialogs(props: &Props) -> Html {
    let state = props.state.clone();
    match state.ui.dialog {
        None => Html::default(),
        Some(Dialog::Import) => html! { <import::Import {state} /> },
        Some(Dialog::Problems) => html! { <problems::Problems {state} /> },
        Some(Dialog::Keys) => html! { <keys::Keys {state} /> },
        Some(Dialog::Export) => html! { <export::Export {state} /> },
        Some(Dialog::Share) => html! { <export::Share {state} /> },
        Some(Dialog::Settings) => html! { <settings::Settings {state} /> },
    }
}
