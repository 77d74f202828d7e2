//! The places of the chunk `seldom`: Matrix, Insights, and the dialogs that most people open seldom. Until it has come each place says so (`parts/coming.rs`).

use crate::app::options::Dialog;
use crate::app::ui::State;
use crate::app::view::View;
use crate::base::chunk::{self, chunk_code};
use crate::ui::hooks::Dispatch;
use crate::ui::{ballots, colour_rules, compare, decisions, duplicates, insights, matrix, methods, settings};
use yew::Html;

/// The drawings of the chunk.
#[derive(Clone, Copy)]
struct SeldomDrawings {
    view: fn(&State, &Dispatch) -> Html,
    dialog: fn(Dialog, &State, &Dispatch) -> Html,
}

chunk_code! {
    static SELDOM: SeldomDrawings = chunk seldom, SeldomDrawings { view: draw_view, dialog: draw_dialog };
}

/// True if the chunk is there.
pub fn is_here() -> bool {
    chunk::code(&SELDOM).is_some()
}

/// Has the chunk fetched.
///
/// # Errors
/// It does not come.
pub async fn fetch() -> Result<(), chunk::ChunkFailure> {
    chunk::fetch(&SELDOM).await.map(drop)
}

/// A view of the chunk.
pub fn view(state: &State, dispatch: &Dispatch) -> Option<Html> {
    chunk::code(&SELDOM).map(|places| (places.view)(state, dispatch))
}

/// A dialog of the chunk.
pub fn dialog(dialog: Dialog, state: &State, dispatch: &Dispatch) -> Option<Html> {
    chunk::code(&SELDOM).map(|places| (places.dialog)(dialog, state, dispatch))
}

fn draw_view(state: &State, dispatch: &Dispatch) -> Html {
    match state.ui.view {
        View::Matrix => matrix::matrix(state),
        View::Insights => insights::insights(state, dispatch),
        View::Scores | View::Board | View::Timeline => Html::default(),
    }
}

fn draw_dialog(dialog: Dialog, state: &State, dispatch: &Dispatch) -> Html {
    match dialog {
        Dialog::Ballots => ballots::dialogs::ballots(state, dispatch),
        Dialog::ColourRules => colour_rules::dialog(state, dispatch),
        Dialog::Compare => compare::dialog::compare(state, dispatch),
        Dialog::Decisions => decisions::dialog::decisions(state, dispatch),
        Dialog::Merge => duplicates::merge(state, dispatch),
        Dialog::Method => methods::dialog(state, dispatch),
        Dialog::Settings => settings::dialog::settings(state, dispatch),
        Dialog::Vote => ballots::dialogs::vote(state, dispatch),
        _ => Html::default(),
    }
}
