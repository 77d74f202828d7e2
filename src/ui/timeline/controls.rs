//! What the lanes are, how wide time is, and where to go: the timeline's part of the bar above the view.

use crate::app::state::{Goto, Lanes};
use crate::app::text::timeline::{lanes_name, level_name};
use crate::app::{Msg, State};
use crate::layout::scale::{Level, MAX_PX_PER_DAY, MIN_PX_PER_DAY};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::menu::Choice;
use crate::ui::parts::{Icon, Menu, icon};
use yew::prelude::*;

/// By how much one press zooms.
const ZOOM: f64 = 1.5;

/// The controls.
pub fn controls(state: &State, dispatch: &Dispatch) -> Html {
    let ui = &state.ui;
    let px = ui.zoom.unwrap_or(Level::Quarter.px_per_day());
    let lanes = [Lanes::Team, Lanes::Status, Lanes::Kind, Lanes::Objective, Lanes::None].map(|lanes| Choice {
        label: lanes_name(lanes).into(),
        keys: "",
        checked: Some(lanes == ui.lanes),
        enabled: true,
        msg: Some(Msg::Lanes(lanes)),
    });
    let level = Level::of(px);
    let levels = Level::ALL.map(|own| Choice {
        label: level_name(own).into(),
        keys: "",
        checked: Some(own == level),
        enabled: true,
        msg: Some(Msg::Zoom(own.px_per_day())),
    });
    let button = |name: &'static str, shown: Icon, msg: Msg, enabled: bool| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| dispatch.send(msg.clone()));
        html! {
            <button type="button" class="button square" aria-label={name} title={name} disabled={!enabled} {onclick}>{ icon(shown) }</button>
        }
    };
    let today = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(Msg::Goto(Goto::Today)))
    };
    html! {
        <div class="controls timeline-controls" role="group" aria-label="Timeline">
            <Menu label={format!("Lanes: {}", lanes_name(ui.lanes))} choices={lanes.to_vec()} />
            <span class="zooming">
                <Menu label={level_name(level)} choices={levels.to_vec()} />
                { button("Zoom out", Icon::Minus, Msg::Zoom(px / ZOOM), px > MIN_PX_PER_DAY) }
                { button("Zoom in", Icon::Add, Msg::Zoom(px * ZOOM), px < MAX_PX_PER_DAY) }
                { button("Fit", Icon::Fit, Msg::Goto(Goto::Fit), true) }
                <button type="button" class="button" onclick={today}>{ "Today" }</button>
            </span>
        </div>
    }
}
