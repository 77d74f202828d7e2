//! What opens in front of the view: import, export, share, settings, problems, keys.

mod ballots;
mod calendar;
mod clashes;
mod columns;
mod compare;
mod export;
mod filter;
mod import;
mod keys;
mod lists;
mod modal;
mod problems;
mod settings;

pub use import::{look_at_pasted, paste_box};

use crate::app::options::Dialog;
use crate::app::ui::State;
use crate::ui::hooks::Dispatch;
use yew::Html;

/// The dialog that is open, if one is.
pub fn dialogs(state: &State, dispatch: &Dispatch) -> Html {
    match state.ui.dialog {
        None => Html::default(),
        Some(Dialog::Import) => import::import(state, dispatch),
        Some(Dialog::Problems) => problems::problems(state, dispatch),
        Some(Dialog::Keys) => keys::keys(),
        Some(Dialog::Export) => export::export(state, dispatch),
        Some(Dialog::Share) => export::share(state, dispatch),
        Some(Dialog::Clashes) => clashes::clashes(state, dispatch),
        Some(Dialog::Compare) => compare::compare(state, dispatch),
        Some(Dialog::Columns) => columns::columns(state, dispatch),
        Some(Dialog::Filter) => filter::filter(state, dispatch),
        Some(Dialog::Settings) => settings::settings(state, dispatch),
        Some(Dialog::Ballots) => ballots::ballots(state, dispatch),
        Some(Dialog::Vote) => ballots::vote(state, dispatch),
    }
}
