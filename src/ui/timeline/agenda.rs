//! The timeline on a narrow screen: what happens when, as a list by quarter.

use super::desk::Desk;
use super::drag::Nodes;
use super::head::px;
use crate::app::derived::timeline::{Place, Unit, When, bar_title};
use crate::app::text;
use crate::layout::window::RowWindow;
use crate::model::Uid;
use yew::prelude::*;

/// Height of an entry, px.
const ENTRY: f64 = 52.0;

enum Row {
    Heading(String),
    Bar(Place),
    Undated(u32),
}

/// The agenda.
pub fn agenda(desk: &mut Desk, nodes: &Nodes) -> Html {
    let order = desk.in_order().to_vec();
    let rows = rows(desk, &order);
    let view = desk.camera.view;
    let window = RowWindow::new(view.top, view.height, ENTRY, 4, rows.len());
    let stop = desk.active;
    let first = window.rows().find_map(|at| match &rows[at] {
        Row::Bar(place) => desk.timeline.bar(*place).map(|bar| bar.uid),
        _ => None,
    });
    let stop = stop.or(first);
    html! {
        <div class="scroller agenda" ref={nodes.scroller.clone()} tabindex="-1">
            <div class="entries" role="list" aria-label="Timeline" ~style={px("height", rows.len() as f64 * ENTRY)}>
                { for window.rows().map(|at| row(desk, &rows[at], at, stop)) }
            </div>
        </div>
    }
}

/// Quarters as headings, each with what starts in it; last what has no dates.
fn rows(desk: &Desk, order: &[Place]) -> Vec<Row> {
    let calendar = desk.timeline.calendar();
    let locale = &desk.state.ui.locale;
    let mut rows = Vec::with_capacity(order.len() + 16);
    let mut last = None;
    for place in order {
        let Some(bar) = desk.timeline.bar(*place) else { continue };
        let quarter = calendar.index(bar.range.first, Unit::Quarter);
        if last != Some(quarter) {
            rows.push(Row::Heading(calendar.name(bar.range.first, Unit::Quarter, &locale.names())));
            last = Some(quarter);
        }
        rows.push(Row::Bar(*place));
    }
    if desk.timeline.undated() > 0 {
        rows.push(Row::Heading(text::timeline::tray(desk.timeline.undated(), locale)));
        rows.extend(desk.timeline.tray().iter().map(|item| Row::Undated(*item)));
    }
    rows
}

fn row(desk: &Desk, row: &Row, at: usize, stop: Option<Uid>) -> Html {
    let style = px("top", at as f64 * ENTRY);
    let items = desk.state.doc.plan.items();
    let locale = &desk.state.ui.locale;
    match row {
        Row::Heading(name) => html! {
            <div key={format!("h{at}")} class="heading" role="listitem" ~style={style}>{ name.clone() }</div>
        },
        Row::Bar(place) => {
            let (Some(bar), Some(track)) = (desk.timeline.bar(*place), desk.timeline.tracks().get(place.track)) else {
                return Html::default();
            };
            let Some(item) = items.get(bar.item as usize) else { return Html::default() };
            let Some(when) = When::of(item) else { return Html::default() };
            let calendar = desk.timeline.calendar();
            let (title, Uid(uid)) = (bar_title(item), bar.uid);
            let state = text::timeline::bar_state(bar, desk.now(), desk.too_early(bar));
            let class = classes!(
                "bar",
                "entry",
                bar.stage.is_over().then_some("over"),
                (bar.late_by(desk.now()) > 0).then_some("late")
            );
            html! {
                <div key={uid} class={format!("hue-{}", track.hue)} role="listitem" ~style={style}>
                    <div role="button" {class} data-uid={uid.to_string()} tabindex={if stop == Some(bar.uid) { "0" } else { "-1" }}
                        aria-label={text::timeline::bar_name(title, when)}
                        aria-description={(!state.is_empty()).then(|| state.clone())}>
                        <span class="swatch"></span>
                        <span class="what">
                            <b>{ title.to_owned() }</b>
                            <small>{ text::timeline::span(when, calendar, locale) }{ if state.is_empty() { String::new() } else { format!(" · {state}") } }</small>
                        </span>
                        if desk.timeline.tracks().len() > 1 { <small class="whose">{ track.name.to_string() }</small> }
                    </div>
                </div>
            }
        }
        Row::Undated(item) => {
            let Some(item) = items.get(*item as usize) else { return Html::default() };
            let Uid(uid) = item.uid;
            html! {
                <div key={uid} role="listitem" ~style={style}>
                    <button type="button" class="chip entry" data-uid={uid.to_string()} tabindex="-1">
                        <span class="swatch none"></span><span class="what"><b>{ bar_title(item).to_owned() }</b></span>
                    </button>
                </div>
            }
        }
    }
}
