//! The dialog that is open in front of the view; each stands in the folder of its feature.

use crate::app::options::Dialog;
use crate::app::ui::State;
use crate::ui::hooks::Dispatch;
use crate::ui::{ballots, compare, document, export, grid, import, items, settings, sharing, shell};
use yew::Html;

/// The dialog that is open, if one is.
pub fn dialogs(state: &State, dispatch: &Dispatch) -> Html {
    match state.ui.dialog {
        None => Html::default(),
        Some(Dialog::Import) => import::dialog::import(state, dispatch),
        Some(Dialog::Problems) => document::problems::problems(state, dispatch),
        Some(Dialog::Keys) => shell::keys::keys(),
        Some(Dialog::Export) => export::dialog::export(state, dispatch),
        Some(Dialog::Share) => sharing::dialog::share(state, dispatch),
        Some(Dialog::Clashes) => document::clashes::clashes(state, dispatch),
        Some(Dialog::Compare) => compare::dialog::compare(state, dispatch),
        Some(Dialog::Columns) => grid::columns::columns(state, dispatch),
        Some(Dialog::Filter) => items::filter::filter(state, dispatch),
        Some(Dialog::Settings) => settings::dialog::settings(state, dispatch),
        Some(Dialog::Ballots) => ballots::dialogs::ballots(state, dispatch),
        Some(Dialog::Vote) => ballots::dialogs::vote(state, dispatch),
    }
}
