//! The timeline on a narrow screen: what happens when, as a list by quarter.

use super::canvas::{FocusTarget, TimelineCanvas};
use crate::app::msg::Msg;
use crate::app::text::word_name;
use crate::app::timeline::agenda::{AgendaMatter, lines};
use crate::app::timeline::bar::{Bar, bar_title};
use crate::app::timeline::bar_text;
use crate::app::timeline::planning_text;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::CalendarUnit;
use crate::app::timeline::tracks::BarPlace;
use crate::base::day::Day;
use crate::layout::window::LaneOffsets;
use crate::model::{ItemIndex, Uid};
use crate::ui::parts::markup::{button, el};
use crate::ui::timeline::camera::ENTRY;
use crate::ui::timeline::css::px;
use crate::ui::timeline::nodes::Nodes;
use yew::Html;

const TALL: f64 = 68.0;
/// As much beyond what is seen is drawn, px.
const BEYOND: f64 = 4.0 * ENTRY;
/// The room beside the words of an entry, px.
const BESIDE: f64 = 60.0;

enum AgendaRow {
    Heading(String),
    Bar(BarPlace),
    /// A line that is no item, by its place among the lines.
    Line(usize),
    Undated(ItemIndex),
}

/// The agenda.
pub fn agenda(canvas: &mut TimelineCanvas, nodes: &Nodes) -> Html {
    let order = canvas.in_order().to_vec();
    canvas.in_words();
    let rows = rows(canvas, &order);
    let tops = tops(canvas, &rows);
    if std::mem::take(&mut canvas.unread) {
        // It opens where the plan is now, with what has begun before still in view.
        let is_now =
            |row: &AgendaRow| matches!(row, AgendaRow::Line(at) if canvas.words.1[*at].matter == AgendaMatter::Today);
        let now = rows.iter().position(is_now).map_or(0.0, |row| tops.top(row));
        let top = (now - BEYOND).min(tops.total() - canvas.camera.view.height).max(0.0).floor();
        canvas.camera.view.top = top;
        canvas.camera.scroll_to = Some((0.0, top));
    }
    let view = canvas.camera.view;
    let window = tops.range(view.top - BEYOND, view.top + view.height + BEYOND);
    let stop = canvas.active;
    let first = window.clone().find_map(|at| match &rows[at] {
        AgendaRow::Bar(place) => canvas.timeline.bar(*place).map(|bar| bar.uid),
        _ => None,
    });
    let stop = stop.or(first);
    let entries = window.map(|at| row(canvas, &rows[at], at, (tops.top(at), tops.height(at)), stop)).collect();
    el("div")
        .class("scroller agenda")
        .node(&nodes.scroller)
        .attr("tabindex", "-1")
        .with(
            el("div")
                .class("entries")
                .attr("role", "list")
                .attr("aria-label", timeline_text::timeline())
                .style(px("height", tops.total()))
                .all(entries),
        )
        .into()
}

/// The tops of the rows.
fn tops(canvas: &TimelineCanvas, rows: &[AgendaRow]) -> LaneOffsets {
    let items = canvas.state.doc.plan.items();
    let is_ruled = |bar: &Bar| items.get(bar.item).is_some_and(|item| canvas.palette.2.rule(item).is_some());
    let height = |row: &AgendaRow| match row {
        AgendaRow::Bar(place) => match canvas.timeline.bar(*place) {
            Some(bar)
                if canvas.timeline.links().before(bar.item).next().is_some()
                    || canvas.ghost(bar.uid).is_some()
                    || canvas.room(bar.item).is_some()
                    || bar.beyond(canvas.timeline.calendar().fiscal_start()).is_some()
                    || bar.late_by(canvas.now()) > 0
                    || is_ruled(bar) =>
            {
                TALL
            }
            _ => ENTRY,
        },
        AgendaRow::Line(at) if canvas.measure.width(&canvas.words.1[*at].facts) > canvas.camera.view.width - BESIDE => {
            TALL
        }
        _ => ENTRY,
    };
    LaneOffsets::new(rows.iter().map(height))
}

/// Quarters as headings, each with what starts in it; last what has no dates.
fn rows(canvas: &TimelineCanvas, order: &[BarPlace]) -> Vec<AgendaRow> {
    let calendar = canvas.timeline.calendar();
    let locale = &canvas.state.ui.locale;
    let mut rows = Vec::with_capacity(order.len() + 16);
    let mut last = None;
    let mut put = |day: Day, row: AgendaRow| {
        let quarter = calendar.index(day, CalendarUnit::Quarter);
        if last != Some(quarter) {
            rows.push(AgendaRow::Heading(calendar.name(day, CalendarUnit::Quarter, &locale.names())));
            last = Some(quarter);
        }
        rows.push(row);
    };
    let mut lines = canvas.words.1.iter().enumerate().peekable();
    for place in order {
        let Some(bar) = canvas.timeline.bar(*place) else { continue };
        while let Some((at, line)) = lines.next_if(|(_, line)| line.day <= bar.range.first) {
            put(line.day, AgendaRow::Line(at));
        }
        put(bar.range.first, AgendaRow::Bar(*place));
    }
    lines.for_each(|(at, line)| put(line.day, AgendaRow::Line(at)));
    if canvas.timeline.undated() > 0 {
        rows.push(AgendaRow::Heading(timeline_text::tray(canvas.timeline.undated(), locale)));
        rows.extend(canvas.timeline.tray().iter().map(|item| AgendaRow::Undated(*item)));
    }
    rows
}

impl TimelineCanvas {
    /// Brings what the agenda says besides items up to date.
    fn in_words(&mut self) {
        let (doc, ui) = (&self.state.doc, &self.state.ui);
        let of = (doc.revision, ui.timeline.chart.load, doc.today);
        if self.words.0 != Some(of) {
            self.words = (Some(of), lines(doc, ui.timeline.chart.load, &ui.locale));
        }
    }

    /// Moves the focus by entries: so many on, or to an end of the list.
    pub fn go_entry(&mut self, from: BarPlace, by: isize) {
        let order = self.in_order().to_vec();
        let Some(at) = order.iter().position(|place| *place == from) else { return };
        let to = at.saturating_add_signed(by).min(order.len() - 1);
        let Some(uid) = self.timeline.bar(order[to]).map(|bar| bar.uid) else { return };
        self.active = Some(uid);
        self.focus = Some(FocusTarget::Bar(uid));
        let is_it = |row: &AgendaRow| matches!(row, AgendaRow::Bar(place) if *place == order[to]);
        let rows = rows(self, &order);
        if let Some(row) = rows.iter().position(is_it) {
            let (view, tops) = (self.camera.view, tops(self, &rows));
            let top = view.top.min(tops.top(row) - ENTRY).max(tops.top(row + 1) - view.height).max(0.0);
            self.camera.view.top = top;
            self.to_entry = Some(top);
        }
    }
}

fn row(canvas: &TimelineCanvas, row: &AgendaRow, at: usize, (top, height): (f64, f64), stop: Option<Uid>) -> Html {
    let items = canvas.state.doc.plan.items();
    let locale = &canvas.state.ui.locale;
    let entry = el("div").attr("role", "listitem").style(px("top", top) + &px("height", height));
    match row {
        AgendaRow::Heading(name) => entry.key(format!("h{at}")).class("heading").text(name.clone()).into(),
        AgendaRow::Bar(place) => {
            let (Some(bar), Some(track)) = (canvas.timeline.bar(*place), canvas.timeline.tracks().get(place.track))
            else {
                return Html::default();
            };
            let Some(item) = items.get(bar.item) else { return Html::default() };
            let when = bar.when;
            let (title, Uid(uid)) = (bar_title(item), bar.uid);
            let state = bar_text::bar_state(
                bar,
                canvas.now(),
                canvas.too_early(bar).as_deref(),
                canvas.room(bar.item),
                canvas.expected(bar),
            );
            let mut class = String::from(match (bar.stage.is_over(), bar.late_by(canvas.now()) > 0) {
                (true, _) => "bar entry over",
                (false, true) => "bar entry late",
                (false, false) => "bar entry",
            });
            if canvas.chain.len() > 1 && canvas.chain.binary_search(&(bar.item)).is_ok() {
                class += " lit";
            }
            if canvas.room(bar.item).is_some_and(|days| days <= 0) {
                class += " critical";
            }
            let (hue, mark) = canvas.palette.2.of(item).unwrap_or((track.hue, ""));
            let was = canvas.ghost(bar.uid).map(|range| planning_text::was(range, bar.range, locale));
            let state = match (was, state.is_empty()) {
                (None, _) => state,
                (Some(words), true) => words,
                (Some(words), false) => [&state, ", ", &words].concat(),
            };
            let state =
                match (bar_text::waits(&canvas.state.doc.plan, bar.item, canvas.timeline.links()), state.is_empty()) {
                    (None, _) => state,
                    (Some(words), true) => words,
                    (Some(words), false) => [&words, " · ", &state].concat(),
                };
            let state = match (canvas.palette.2.rule(item), state.is_empty()) {
                (None, _) => state,
                (Some(rule), true) => rule.to_string(),
                (Some(rule), false) => [&state, " · ", &rule].concat(),
            };
            let parts = bar.parts.map(|parts| bar_text::parts(bar, &parts, canvas.timeline.calendar(), locale));
            let state: String =
                parts.into_iter().chain((!state.is_empty()).then_some(state)).collect::<Vec<_>>().join(" · ");
            let mut facts = timeline_text::span(when, canvas.timeline.calendar(), locale);
            if !state.is_empty() {
                facts += " · ";
                facts += &state;
            }
            let whose =
                (canvas.timeline.tracks().len() > 1).then(|| el("small").class("whose").text(track.name.clone()));
            let what = el("span").class("what").with(el("b").text(title.to_owned())).with(el("small").text(facts));
            let button = el("div")
                .attr("role", "button")
                .class(class)
                .attr("data-uid", uid.to_string())
                .attr("tabindex", if stop == Some(bar.uid) { "0" } else { "-1" })
                .attr("aria-label", timeline_text::bar_name(title, when))
                .opt("aria-description", (!state.is_empty()).then_some(state))
                .with(el("span").class("swatch").text(mark))
                .with(what)
                .maybe(whose);
            entry.key(u64::from(uid)).class(format!("hue-{hue}")).with(button).into()
        }
        AgendaRow::Line(place) => {
            let line = &canvas.words.1[*place];
            let (sign, class) = match line.matter {
                AgendaMatter::Today => ("", "entry line now"),
                AgendaMatter::Milestone => ("◆", "entry line stone"),
                AgendaMatter::Timebox => ("▭", "entry line"),
                AgendaMatter::Overbooked => ("▲", "entry line over-full"),
            };
            let what = el("span")
                .class("what")
                .with(el("b").text(line.title.clone()))
                .with(el("small").text(line.facts.clone()));
            let sign = el("span").class("sign").attr("aria-hidden", "true").text(sign);
            let inner = if line.matter == AgendaMatter::Overbooked {
                // Who it is about may be more than there is room for.
                let words = [&line.title, ". ", &line.facts].concat();
                button(class).attr("tabindex", "-1").send(&canvas.dispatch, Msg::Say(words.into()))
            } else {
                el("div").class(class)
            };
            entry.key(format!("l{place}")).with(inner.with(sign).with(what)).into()
        }
        AgendaRow::Undated(item) => {
            let Some(item) = items.get(*item) else { return Html::default() };
            let Uid(uid) = item.uid;
            let shown = button("undated-item entry")
                .attr("data-uid", uid.to_string())
                .attr("tabindex", "-1")
                .with(el("span").class("swatch none"))
                .with(
                    el("span")
                        .class("what")
                        .with(el("b").text(bar_title(item).to_owned()))
                        .maybe(item.horizon().map(|horizon| el("small").text(word_name(horizon.word())))),
                );
            entry.key(u64::from(uid)).with(shown).into()
        }
    }
}
