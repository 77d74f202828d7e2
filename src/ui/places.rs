//! The places of the chunk `views`: Board and Timeline, what stands beside a view, and most dialogs. Until it has come each place says so (`parts/coming.rs`).

use crate::app::chunks::CodeChunk;
use crate::app::options::Dialog;
use crate::app::propose::preview;
use crate::app::ui::State;
use crate::app::view::View;
use crate::base::chunk::{self, chunk_code};
use crate::ui::hooks::Dispatch;
use crate::ui::items::{details, menu};
use crate::ui::parts::coming::coming;
use crate::ui::parts::markup::el;
use crate::ui::{board, decisions, grid, saved_views, scenarios, seldom, sharing, shell, timeline};
use yew::Html;

/// The drawings of the chunk.
#[derive(Clone, Copy)]
struct PlaceDrawings {
    view: fn(&State) -> Html,
    controls: fn(&State, &Dispatch) -> Html,
    details: fn(&State) -> Html,
    dialog: fn(Dialog, &State, &Dispatch) -> Html,
    menu: fn(&State) -> Html,
}

chunk_code! {
    static PLACES: PlaceDrawings = chunk views, PlaceDrawings {
        view: draw_view,
        controls: draw_controls,
        details: details::details,
        dialog: draw_dialog,
        menu: menu::menu,
    };
}

/// True if the chunk is there.
pub fn are_here() -> bool {
    chunk::code(&PLACES).is_some()
}

/// Has the chunk fetched.
///
/// # Errors
/// It does not come.
pub async fn fetch() -> Result<(), chunk::ChunkFailure> {
    chunk::fetch(&PLACES).await.map(drop)
}

/// The view that is shown, other than Scores.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let chunk = CodeChunk::of_view(state.ui.view).unwrap_or(CodeChunk::Views);
    let drawn = match chunk {
        CodeChunk::Seldom => seldom::view(state, dispatch),
        _ => chunk::code(&PLACES).map(|places| (places.view)(state)),
    };
    drawn.unwrap_or_else(|| coming(state, chunk, dispatch))
}

/// That view's part of the bar above it.
pub fn controls(state: &State, dispatch: &Dispatch) -> Html {
    chunk::code(&PLACES).map_or_else(Html::default, |places| (places.controls)(state, dispatch))
}

/// The side panel, where an item's details or a proposal are open.
pub fn beside(state: &State, dispatch: &Dispatch) -> Html {
    match chunk::code(&PLACES) {
        Some(places) => (places.details)(state),
        None if state.ui.details.item.is_some() || state.ui.propose.panel.is_some() => {
            el("aside").class("panel").with(coming(state, CodeChunk::Views, dispatch)).into()
        }
        None => Html::default(),
    }
}

/// A dialog of the chunk.
pub fn dialog(dialog: Dialog, state: &State, dispatch: &Dispatch) -> Option<Html> {
    chunk::code(&PLACES).map(|places| (places.dialog)(dialog, state, dispatch))
}

/// The menu of an item that is shown as a card, a bar or a bubble.
pub fn menu(state: &State) -> Html {
    chunk::code(&PLACES).map_or_else(Html::default, |places| (places.menu)(state))
}

fn draw_view(state: &State) -> Html {
    match state.ui.view {
        View::Board => board::board(state),
        View::Timeline => timeline::timeline(preview::proposed(state)),
        View::Scores | View::Matrix | View::Insights => Html::default(),
    }
}

fn draw_controls(state: &State, dispatch: &Dispatch) -> Html {
    match state.ui.view {
        View::Board => board::controls(state),
        View::Timeline => timeline::controls(state, dispatch),
        View::Scores | View::Matrix | View::Insights => Html::default(),
    }
}

fn draw_dialog(dialog: Dialog, state: &State, dispatch: &Dispatch) -> Html {
    match dialog {
        Dialog::Keys => shell::keys::keys(),
        Dialog::Share => sharing::dialog::share(state, dispatch),
        Dialog::Reason => decisions::reason::reason(state, dispatch),
        Dialog::Columns => grid::columns::columns(state, dispatch),
        Dialog::SaveView => saved_views::dialog(dispatch, None),
        Dialog::RenameView => saved_views::dialog(dispatch, Some(state)),
        Dialog::AddScenario => scenarios::dialog(dispatch, state, false),
        Dialog::RenameScenario => scenarios::dialog(dispatch, state, true),
        _ => Html::default(),
    }
}
