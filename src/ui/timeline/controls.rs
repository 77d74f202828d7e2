//! The controls of lanes, zoom and place: the timeline's part of the bar above the view.

use crate::app::colour_rules::text as colour_rules;
use crate::app::msg::Msg;
use crate::app::options::{Dialog, Goto, Lanes};
use crate::app::propose::msg::ProposeMsg;
use crate::app::propose::text as propose_text;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::planning_text as roadmap;
use crate::app::timeline::planning_text::{colour_name, within_name};
use crate::app::timeline::slack::{target, targets};
use crate::app::timeline::state::{BarColour, ChartOptions, SlackTarget};
use crate::app::timeline::text::{self as timeline_text, lanes_name, level_name};
use crate::app::ui::State;
use crate::base::say::actions;
use crate::layout::scale::{MAX_PX_PER_DAY, ZoomLevel};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::menu::MenuChoice;
use crate::ui::parts::{Icon, Menu, icon};
use yew::prelude::*;

/// By how much one press zooms.
pub const ZOOM: f64 = 1.5;

/// The controls.
pub fn controls(state: &State, dispatch: &Dispatch) -> Html {
    let ui = &state.ui;
    let px = ui.timeline.zoom.unwrap_or(ZoomLevel::Quarter.px_per_day());
    let nests = state.doc.sums().tree().is_nested();
    let is_offered = |lanes: &Lanes| *lanes != Lanes::Parent || nests || ui.timeline.lanes == Lanes::Parent;
    let all = [Lanes::Team, Lanes::Status, Lanes::Kind, Lanes::Objective, Lanes::Parent, Lanes::None];
    let lanes = all.into_iter().filter(is_offered).map(|lanes| MenuChoice {
        label: lanes_name(lanes).into(),
        keys: "",
        checked: Some(lanes == ui.timeline.lanes),
        enabled: true,
        msg: Some(Msg::Timeline(TimelineMsg::Lanes(lanes))),
    });
    let level = ZoomLevel::of(px);
    let mut lanes: Vec<MenuChoice> = lanes.collect();
    let inner = [Lanes::None, Lanes::Team, Lanes::Status, Lanes::Kind, Lanes::Objective, Lanes::Parent];
    lanes.extend(
        inner
            .into_iter()
            .filter(is_offered)
            .filter(|own| *own != ui.timeline.lanes && ui.timeline.lanes != Lanes::None)
            .map(|own| MenuChoice {
                label: within_name(own).into(),
                keys: "",
                checked: Some(own == ui.timeline.grouped().1),
                enabled: true,
                msg: Some(Msg::Timeline(TimelineMsg::Chart(ChartOptions { within: own, ..ui.timeline.chart }))),
            }),
    );
    let levels = ZoomLevel::ALL.map(|own| MenuChoice {
        label: level_name(own).into(),
        keys: "",
        checked: Some(own == level),
        enabled: true,
        msg: Some(Msg::Timeline(TimelineMsg::Zoom(own.px_per_day()))),
    });
    let ruled = !state.doc.rule_colours().is_empty();
    let named = |own| if ruled && own == BarColour::Lane { actions::colour_rules() } else { colour_name(own) };
    let mut colours = BarColour::ALL
        .map(|own| MenuChoice {
            label: named(own).into(),
            keys: "",
            checked: Some(own == ui.timeline.chart.colour),
            enabled: true,
            msg: Some(Msg::Timeline(TimelineMsg::Chart(ChartOptions { colour: own, ..ui.timeline.chart }))),
        })
        .to_vec();
    colours.extend(state.editable().then(|| MenuChoice {
        label: colour_rules::edit().into(),
        keys: "",
        checked: None,
        enabled: true,
        msg: Some(Msg::Dialog(Some(Dialog::ColourRules))),
    }));
    let colour = match ui.timeline.chart.colour {
        BarColour::Lane if ruled => actions::colour_rules().to_owned(),
        own => timeline_text::colours(colour_name(own)),
    };
    let toggle = |label: &'static str, on: bool, chart: ChartOptions| MenuChoice {
        label: label.into(),
        keys: "",
        checked: Some(on),
        enabled: true,
        msg: Some(Msg::Timeline(TimelineMsg::Chart(chart))),
    };
    let chart = ui.timeline.chart;
    let mut shown = vec![toggle(
        timeline_text::critical_path(),
        chart.critical,
        ChartOptions { critical: !chart.critical, ..chart },
    )];
    if chart.critical {
        shown.extend(until(state));
    }
    shown.extend([
        toggle(timeline_text::team_load(), chart.load, ChartOptions { load: !chart.load, ..chart }),
        toggle(timeline_text::expected_progress(), chart.expected, ChartOptions { expected: !chart.expected, ..chart }),
        toggle(timeline_text::row_each(), chart.list, ChartOptions { list: !chart.list, ..chart }),
    ]);
    if state.editable() {
        let on = ui.propose.make_way;
        shown.push(MenuChoice {
            label: propose_text::push().into(),
            keys: "",
            checked: Some(on),
            enabled: true,
            msg: Some(Msg::Propose(ProposeMsg::MakeWay(!on))),
        });
    }
    let square = |name: &'static str, shown: Icon, msg: Msg, enabled: bool| {
        button("button square")
            .attr("aria-label", name)
            .attr("title", name)
            .flag("disabled", !enabled)
            .send(dispatch, msg)
            .with(icon(shown))
    };
    let zooming = el("span")
        .class("zooming")
        .with(Menu::new("level", level_name(level), levels.to_vec()))
        .with(square(
            timeline_text::zoom_out(),
            Icon::Minus,
            Msg::Timeline(TimelineMsg::Zoom(px / ZOOM)),
            !ui.timeline.widest,
        ))
        .with(square(
            timeline_text::zoom_in(),
            Icon::Add,
            Msg::Timeline(TimelineMsg::Zoom(px * ZOOM)),
            px < MAX_PX_PER_DAY,
        ))
        .with(square(timeline_text::fit(), Icon::Fit, Msg::Timeline(TimelineMsg::Goto(Goto::Fit)), true))
        .with(
            button("button").send(dispatch, Msg::Timeline(TimelineMsg::Goto(Goto::Today))).text(timeline_text::today()),
        );
    el("div")
        .class("controls timeline-controls")
        .attr("role", "group")
        .attr("aria-label", timeline_text::timeline())
        .with(Menu::new("lanes", timeline_text::lanes(lanes_name(ui.timeline.lanes)), lanes))
        .with(Menu::new("colour", colour, colours))
        .with(Menu::new("show", timeline_text::show(), shown).many())
        .with(zooming)
        .maybe(state.editable().then(|| propose(state, dispatch)))
        .into()
}

/// The ends that slack can be counted until: the end of all, milestones and timeboxes, and the item whose details are open.
fn until(state: &State) -> Vec<MenuChoice> {
    let (chart, plan) = (state.ui.timeline.chart, &state.doc.plan);
    let mut ends: Vec<(SlackTarget, String)> = vec![(SlackTarget::Last, roadmap::until(None))];
    let targets = targets(plan);
    ends.extend(targets.iter().map(|(uid, name, day)| {
        let label = roadmap::until(Some(name));
        // A freeze comes every year.
        let twice = targets.iter().filter(|(_, other, _)| other == name).count() > 1;
        (SlackTarget::Entry(*uid), if twice { [&label, ", ", &state.ui.locale.day(*day)].concat() } else { label })
    }));
    let chosen = match chart.until {
        SlackTarget::Entry(uid) => Some(uid),
        SlackTarget::Last => None,
    };
    for uid in state.ui.details.item.into_iter().chain(chosen) {
        if let Some(name) = target(plan, uid).filter(|_| ends.iter().all(|(end, _)| *end != SlackTarget::Entry(uid))) {
            ends.push((SlackTarget::Entry(uid), roadmap::until(Some(&name))));
        }
    }
    let choice = |(until, label): (SlackTarget, String)| MenuChoice {
        label: label.into(),
        keys: "",
        checked: Some(until == chart.until),
        enabled: true,
        msg: Some(Msg::Timeline(TimelineMsg::Chart(ChartOptions { until, ..chart }))),
    };
    ends.into_iter().map(choice).collect()
}

/// Proposals, and whether others make way for what is moved.
fn propose(state: &State, dispatch: &Dispatch) -> Html {
    let on = state.ui.propose.make_way;
    let open = state.ui.propose.panel.is_some();
    let act = if open { ProposeMsg::Close } else { ProposeMsg::Open };
    el("span")
        .class("proposing")
        .with(
            button("button line")
                .attr("title", propose_text::open_hint())
                .attr("aria-expanded", if open { "true" } else { "false" })
                .send(dispatch, Msg::Propose(act))
                .text(propose_text::propose()),
        )
        .with(
            button("button")
                .attr("title", propose_text::pushes())
                .aria("aria-pressed", on)
                .send(dispatch, Msg::Propose(ProposeMsg::MakeWay(!on)))
                .text(propose_text::push()),
        )
        .into()
}
