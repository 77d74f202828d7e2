//! The timeline on a narrow screen: what happens when, as a list by quarter.

use super::desk::{Desk, Focus};
use super::drag::Nodes;
use super::head::px;
use crate::app::derived::timeline::{Place, Unit, When, bar_title};
use crate::app::text;
use crate::layout::window::RowWindow;
use crate::model::Uid;
use crate::ui::parts::markup::{button, el};
use yew::Html;

/// Height of an entry, px.
pub const ENTRY: f64 = 52.0;

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
    let entries = window.rows().map(|at| row(desk, &rows[at], at, stop)).collect();
    el("div")
        .class("scroller agenda")
        .node(&nodes.scroller)
        .attr("tabindex", "-1")
        .with(
            el("div")
                .class("entries")
                .attr("role", "list")
                .attr("aria-label", "Timeline")
                .style(px("height", rows.len() as f64 * ENTRY))
                .all(entries),
        )
        .into()
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

impl Desk {
    /// Moves the focus by entries: so many on, or to an end of the list.
    pub fn go_entry(&mut self, from: Place, by: isize) {
        let order = self.in_order().to_vec();
        let Some(at) = order.iter().position(|place| *place == from) else { return };
        let to = at.saturating_add_signed(by).min(order.len() - 1);
        let Some(uid) = self.timeline.bar(order[to]).map(|bar| bar.uid) else { return };
        self.active = Some(uid);
        self.focus = Some(Focus::Bar(uid));
        let is_it = |row: &Row| matches!(row, Row::Bar(place) if *place == order[to]);
        if let Some(row) = rows(self, &order).iter().position(is_it) {
            let view = self.camera.view;
            let top = RowWindow::reveal(view.top, view.height, ENTRY, ENTRY, row).max(0.0);
            self.camera.view.top = top;
            self.to_entry = Some(top);
        }
    }
}

/// What an item waits for, in words.
fn waits(desk: &Desk, item: usize) -> Option<String> {
    let items = desk.state.doc.plan.items();
    let before = desk.timeline.links().before(item).filter_map(|at| items.get(at));
    let titles: Vec<&str> = before.map(|item| bar_title(item)).collect();
    (!titles.is_empty()).then(|| text::roadmap::after(&titles))
}

fn row(desk: &Desk, row: &Row, at: usize, stop: Option<Uid>) -> Html {
    let items = desk.state.doc.plan.items();
    let locale = &desk.state.ui.locale;
    let entry = el("div").attr("role", "listitem").style(px("top", at as f64 * ENTRY));
    match row {
        Row::Heading(name) => entry.key(format!("h{at}")).class("heading").text(name.clone()).into(),
        Row::Bar(place) => {
            let (Some(bar), Some(track)) = (desk.timeline.bar(*place), desk.timeline.tracks().get(place.track)) else {
                return Html::default();
            };
            let Some(item) = items.get(bar.item as usize) else { return Html::default() };
            let Some(when) = When::of(item) else { return Html::default() };
            let (title, Uid(uid)) = (bar_title(item), bar.uid);
            let state = text::timeline::bar_state(
                bar,
                desk.now(),
                desk.too_early(bar),
                desk.room(bar.item),
                desk.expected(bar),
            );
            let mut class = String::from(match (bar.stage.is_over(), bar.late_by(desk.now()) > 0) {
                (true, _) => "bar entry over",
                (false, true) => "bar entry late",
                (false, false) => "bar entry",
            });
            if desk.chain.len() > 1 && desk.chain.binary_search(&(bar.item as usize)).is_ok() {
                class += " lit";
            }
            if desk.room(bar.item).is_some_and(|days| days <= 0) {
                class += " critical";
            }
            let (hue, mark) = desk.palette.2.of(&desk.state.doc.plan, item).unwrap_or((track.hue, ""));
            let state = match (waits(desk, bar.item as usize), state.is_empty()) {
                (None, _) => state,
                (Some(words), true) => words,
                (Some(words), false) => [&words, " · ", &state].concat(),
            };
            let mut facts = text::timeline::span(when, desk.timeline.calendar(), locale);
            if !state.is_empty() {
                facts += " · ";
                facts += &state;
            }
            let whose = (desk.timeline.tracks().len() > 1).then(|| el("small").class("whose").text(track.name.clone()));
            let what = el("span").class("what").with(el("b").text(title.to_owned())).with(el("small").text(facts));
            let button = el("div")
                .attr("role", "button")
                .class(class)
                .attr("data-uid", uid.to_string())
                .attr("tabindex", if stop == Some(bar.uid) { "0" } else { "-1" })
                .attr("aria-label", text::timeline::bar_name(title, when))
                .opt("aria-description", (!state.is_empty()).then_some(state))
                .with(el("span").class("swatch").text(mark))
                .with(what)
                .maybe(whose);
            entry.key(u64::from(uid)).class(format!("hue-{hue}")).with(button).into()
        }
        Row::Undated(item) => {
            let Some(item) = items.get(*item as usize) else { return Html::default() };
            let Uid(uid) = item.uid;
            let chip = button("chip entry")
                .attr("data-uid", uid.to_string())
                .attr("tabindex", "-1")
                .with(el("span").class("swatch none"))
                .with(el("span").class("what").with(el("b").text(bar_title(item).to_owned())));
            entry.key(u64::from(uid)).with(chip).into()
        }
    }
}
