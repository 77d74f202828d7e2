//! What the second part of the application draws: everything but the frame and the view that most plans open with.

use super::hooks::Dispatch;
use crate::app::State;
use crate::app::propose;
use crate::app::state::View;
use crate::split;
use yew::prelude::*;

split! { "02" pub fn view(state: &State, dispatch: &Dispatch) -> Html = draw_view; }
split! { "03" pub fn dialogs(state: &State, dispatch: &Dispatch) -> Html = super::dialogs::dialogs; }
split! { "04" pub fn panel(state: &State) -> Html = draw_panel; }

fn draw_view(state: &State, dispatch: &Dispatch) -> Html {
    match state.ui.view {
        View::Board => super::board::board(state),
        View::Timeline => super::timeline::timeline(propose::proposed(state)),
        View::Matrix => super::matrix::matrix(state),
        View::Insights => super::insights::insights(state, dispatch),
        View::Scores => Html::default(),
    }
}

fn draw_panel(state: &State) -> Html {
    super::panel::details(state)
}
