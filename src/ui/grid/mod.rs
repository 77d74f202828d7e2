//! The scores: a spreadsheet-like grid after the ARIA grid pattern, of which only the rows in view are drawn.

mod act;
mod cell;
mod clip;
mod drag;
mod draw;
mod editor;
mod events;
mod head;
mod keys;
mod menu;
mod place;
mod row;
mod sheet;
mod slide;

use crate::app::State;
use crate::ui::hooks::use_viewport;
use sheet::Sheet;
use yew::prelude::*;

/// The properties of [`Scores`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is shown.
    pub state: State,
}

/// The grid with its scroller.
#[component]
pub fn Scores(props: &Props) -> Html {
    let scroller = use_node_ref();
    let viewport = use_viewport(&scroller, place::ROW);
    let scrolled = (viewport.left > 0.0).then_some("scrolled");
    html! {
        <div ref={&scroller} class={classes!("scores", "scroller", scrolled)}>
            <Sheet state={props.state.clone()} {viewport} {scroller} />
        </div>
    }
}
