//! The dialog that is open in front of the view; each stands in the folder of its feature.

use crate::app::chunks::CodeChunk;
use crate::app::options::Dialog;
use crate::app::ui::State;
use crate::base::chunk;
use crate::base::say::{actions, fields, scenarios, shell as say};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::coming::coming;
use crate::ui::parts::modal::modal_waiting;
use crate::ui::{document, export, import, items, places, seldom};
use yew::Html;

/// The dialog that is open, if one is.
pub fn dialogs(state: &State, dispatch: &Dispatch) -> Html {
    let Some(dialog) = state.ui.dialog else { return Html::default() };
    let chunk = CodeChunk::of_dialog(dialog);
    let draw = match dialog {
        // What may have to be answered is always there.
        Dialog::Problems => return document::problems::problems(state, dispatch),
        Dialog::Conflicts => return document::conflicts::conflicts(state, dispatch),
        Dialog::Filter => return items::filter::filter(state, dispatch),
        Dialog::Delete => return items::delete::delete(state, dispatch),
        Dialog::Pin => return items::pin::pin(state, dispatch),
        Dialog::Import => chunk::code(&import::DIALOG).map(|draw| draw(state, dispatch)),
        Dialog::Export => chunk::code(&export::DIALOG).map(|draw| draw(state, dispatch)),
        _ if chunk == Some(CodeChunk::Seldom) => seldom::dialog(dialog, state, dispatch),
        _ => places::dialog(dialog, state, dispatch),
    };
    draw.or_else(|| Some(modal_waiting(title(dialog), coming(state, chunk?, dispatch)))).unwrap_or_default()
}

/// The title of a dialog that is on its way.
fn title(dialog: Dialog) -> &'static str {
    match dialog {
        Dialog::Import => say::title_import(),
        Dialog::Export => actions::export(),
        Dialog::Keys => actions::keys(),
        Dialog::Columns => say::title_columns(),
        Dialog::ColourRules => actions::colour_rules(),
        Dialog::Settings => actions::settings(),
        Dialog::Method => fields::setting_method(),
        Dialog::SaveView => say::title_save_view(),
        Dialog::RenameView => say::title_rename_view(),
        Dialog::AddScenario => scenarios::new_title(),
        Dialog::RenameScenario => scenarios::rename_title(),
        Dialog::Compare => actions::compare(),
        Dialog::Decisions => actions::decisions(),
        Dialog::Reason => say::title_reason(),
        Dialog::Merge => say::title_merge(),
        Dialog::Share => actions::share(),
        Dialog::Ballots => actions::ballots(),
        Dialog::Vote => say::title_vote(),
        Dialog::Problems | Dialog::Conflicts | Dialog::Filter | Dialog::Pin | Dialog::Delete => "",
    }
}
