//! The matrix: value against effort, or any two numbers; bubbles that can be dragged, and a cross-hair.

mod act;
mod controls;
mod plot;

use crate::app::items::msg::ItemsMsg;
use crate::app::matrix::chart as matrix;
use crate::app::matrix::chart::{Bubble, MatrixChart, Quadrant};
use crate::app::matrix::colour::{ColourEntry, MatrixColours};
use crate::app::matrix::measure_text;
use crate::app::matrix::text as matrix_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::base::number::bounded;
use crate::layout::fan::fanned;
use crate::layout::labels::{self, LabelBox, bubble_labels};
use crate::layout::text::{ellipsis, text_width};
use crate::model::words::Status;
use crate::model::{ItemIndex, Key};
use crate::ui::hooks::use_viewport;
use crate::ui::hooks::{Dispatch, use_dispatch};
use crate::ui::matrix::plot::BAND;
use crate::ui::matrix::plot::Plot;
use crate::ui::parts::markup::{El, button, el};
use crate::ui::parts::memo::hooked;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// Radius of the smallest and the largest bubble, px; the largest on a narrow plot.
const RADII: [f64; 3] = [7.0, 20.0, 14.0];
/// Size of a label's letters and its height, px.
const LABEL: [f64; 2] = [12.0, 16.0];
/// The widest that a label gets, px: on a narrow plot, and on a wide one, of which it takes a quarter at most.
const WIDEST: [f64; 2] = [150.0, 300.0];
/// A plot narrower than this is narrow, px.
const NARROW: f64 = 420.0;
/// Labels are laid out for the best so many bubbles.
const LABELLED: usize = 100;

/// The matrix.
pub fn matrix(state: &State) -> Html {
    hooked("matrix", state.clone(), |state, hooks| use_matrix(state).run(hooks))
}

#[hook]
fn use_matrix(state: &State) -> Html {
    let dispatch = use_dispatch();
    let node = use_node_ref();
    let view = use_viewport(&node, 1.0);
    let active = use_state_eq(|| None);
    let state = state.clone();
    let chart = MatrixChart::new(&state.doc, &state.ui);
    let set_active = active.setter();
    let stop = active.filter(|uid| chart.bubble(*uid).is_some());
    let colours = MatrixColours::new(&state.doc, &state.ui, &chart);
    let active = stop.or(chart.bubbles.first().map(|first| first.uid));
    let plot = Rc::new(Plot { active, state, chart, colours, view });
    let shown =
        el("div").class("plot").node(&node).attr("role", "group").attr("aria-label", matrix_text::matrix()).attr(
            "aria-description",
            if plot.state.editable() { matrix_text::how() } else { matrix_text::how_to_read() },
        );
    let shown = act::listen(shown, &plot, &dispatch, &node, set_active);
    let out = matrix_text::left_out(&plot.chart, plot.state.doc.plan.method());
    el("div")
        .class("matrix")
        .with(controls::controls(&plot.state, &plot.chart, &dispatch))
        .maybe(legend(&plot, &dispatch))
        .with(el("div").class("frame").with(if view.width > 0.0 { plot.draw(shown) } else { shown }).all(plot.scales()))
        .maybe((!out.is_empty()).then(|| el("p").class("hint left-out").text(out)))
        .into()
}

/// The legend of the colours; each value filters by it, pressed again no longer.
fn legend(plot: &Plot, dispatch: &Dispatch) -> Option<Html> {
    let legend = &plot.colours.legend;
    let entry = |entry: &ColourEntry| -> Html {
        let count = plot.state.ui.locale.number(entry.count as f64, 0);
        button(if entry.on { "entry on" } else { "entry" })
            .key(entry.value.as_ref().map_or_else(String::new, |value| value.to_string()))
            .aria("aria-pressed", entry.on)
            .send(dispatch, Msg::Items(ItemsMsg::Filter(entry.filter.clone())))
            .with(el("i").class(format!("swatch hue-{}", entry.hue)).attr("aria-hidden", "true"))
            .text(entry.name.to_string())
            .with(el("span").class("count").text(count))
            .into()
    };
    (!legend.is_empty()).then(|| {
        el("div")
            .class("legend")
            .attr("role", "group")
            .attr("aria-label", matrix_text::colours())
            .all(legend.iter().map(entry).collect())
            .into()
    })
}

fn px(value: f64) -> i32 {
    value.round() as i32
}

impl Plot {
    fn radius(&self, bubble: &Bubble) -> f64 {
        let [small, large, narrow] = RADII;
        let large = if self.view.width < NARROW { narrow } else { large };
        (small * small + bubble.size * (large * large - small * small)).sqrt()
    }

    /// The middles of the bubbles, px from the plot's top left corner: those that share a point are fanned out, and all stay inside.
    fn middles(&self) -> Vec<(f64, f64)> {
        let (width, height) = (self.view.width, self.view.height);
        let inside = |at: f64, radius: f64, size: f64| bounded(at, radius, (size - radius).max(radius));
        let point = |bubble: &Bubble| {
            let radius = self.radius(bubble);
            let x = inside(bubble.place[0] * width, radius, width);
            (x, inside(self.down(bubble.place[1]), radius, height), radius)
        };
        let points: Vec<(f64, f64, f64)> = self.chart.bubbles.iter().map(point).collect();
        let apart = fanned(&points).into_iter().zip(&points);
        apart
            .map(|((dx, dy), (x, y, radius))| (inside(x + dx, *radius, width), inside(y + dy, *radius, height)))
            .collect()
    }

    /// Dots for the items that have no bubble: one path, however many they are.
    fn dots(&self) -> Option<Html> {
        let mut path = String::new();
        for [across, up] in &self.chart.dots {
            path += &format!("M{} {}h0", px(across * self.view.width), px(self.down(*up)));
        }
        (!path.is_empty())
            .then(|| el("svg").class("dots").attr("aria-hidden", "true").with(el("path").attr("d", path)).into())
    }

    /// A faint ground of a part, so that good and bad are seen before they are read.
    fn tint(&self, quadrant: &'static str, right: bool, top: bool) -> Html {
        let share = |axis: usize| bounded(self.chart.axes[axis].share(self.chart.cross[axis]), 0.0, 1.0);
        let (x, y) = (px(share(0) * self.view.width), px(self.down(share(1))));
        let (left, width) = if right { (x, px(self.view.width) - x) } else { (0, x) };
        let (above, height) = if top { (0, y) } else { (y, px(self.view.height) - y) };
        el("div")
            .class(format!("tint {quadrant}"))
            .attr("aria-hidden", "true")
            .style(format!("left:{left}px;top:{above}px;width:{width}px;height:{height}px"))
            .into()
    }

    /// The distance of a share of the upward axis from the top, px.
    fn down(&self, share: f64) -> f64 {
        BAND + (1.0 - share) * (self.view.height - 2.0 * BAND)
    }

    fn title(&self, bubble: &Bubble) -> Rc<str> {
        text::item_name(&self.state.doc.plan, bubble.uid)
    }

    fn draw(&self, plot: El) -> El {
        let chart = &self.chart;
        let locale = &self.state.ui.locale;
        let method = self.state.doc.plan.method();
        let corners = [
            (Quadrant::QuickWin, "quick"),
            (Quadrant::BigBet, "big"),
            (Quadrant::FillIn, "fill"),
            (Quadrant::MoneyPit, "pit"),
        ];
        let ease = chart.axes[0].measure == matrix::AxisMeasure::Estimate(Key::Ease);
        let corner = |(quadrant, class): (Quadrant, &'static str)| -> Html {
            el("div")
                .class(if ease { format!("quadrant {class} mirrored") } else { format!("quadrant {class}") })
                .text(matrix_text::quadrant(chart, quadrant, method))
                .with(el("span").text(locale.number(chart.count(quadrant) as f64, 0)))
                .into()
        };
        let middles = self.middles();
        let labels = self.labels(&middles);
        let mut bubbles: Vec<(ItemIndex, Html)> = Vec::with_capacity(chart.bubbles.len());
        let mut named: Vec<Html> = Vec::new();
        for (rank, bubble) in chart.bubbles.iter().enumerate() {
            let label = labels.get(rank).and_then(Option::as_ref);
            // In the plan's order: a bubble that gets another rank keeps its place in the page, and with it the focus.
            let place = bubbles.partition_point(|(at, _)| *at < bubble.at);
            bubbles.insert(place, (bubble.at, self.bubble(bubble, rank, middles[rank], label.is_some())));
            if let Some((label, text)) = label {
                named.push(
                    el("span")
                        .class("name")
                        .key(bubble.uid.0.to_string())
                        .attr("data-label", bubble.uid.0.to_string())
                        .style(format!("translate:{}px {}px", px(label.x), px(label.y)))
                        .text(text.clone())
                        .into(),
                );
            }
        }
        let empty = chart.bubbles.is_empty().then(|| el("p").class("none").text(matrix_text::empty()));
        let tints =
            [("quick", ease, true), ("pit", !ease, false)].map(|(name, right, top)| self.tint(name, right, top));
        plot.all(if chart.is_named() { tints.into() } else { Vec::new() })
            .all(corners.map(corner).into())
            .maybe(self.dots())
            .with(self.cross(0))
            .with(self.cross(1))
            .with(el("div").class("names").attr("aria-hidden", "true").all(named))
            .all(bubbles.into_iter().map(|(_, bubble)| bubble).collect())
            .maybe(empty)
    }

    /// The labels with their places, by rank, as far as there is room.
    fn labels(&self, middles: &[(f64, f64)]) -> Vec<Option<(LabelBox, String)>> {
        let ([size, height], [narrow, wide]) = (LABEL, WIDEST);
        let widest = bounded(self.view.width / 4.0, narrow, wide);
        let measure = |text: &str| text_width(text, size, false);
        let mut texts = Vec::new();
        let mut around = Vec::new();
        for (rank, bubble) in self.chart.bubbles.iter().enumerate() {
            let (x, y) = middles[rank];
            let mut label_width = f64::INFINITY;
            if rank < LABELLED {
                let text = ellipsis(&self.title(bubble), widest, measure);
                label_width = if text.is_empty() { label_width } else { measure(&text) };
                texts.push(text);
            }
            around.push(labels::LabelledBubble {
                x,
                y,
                radius: self.radius(bubble),
                label_width,
                label_height: height,
            });
        }
        let bounds = LabelBox { x: 0.0, y: BAND, width: self.view.width, height: self.view.height - 2.0 * BAND };
        bubble_labels(&around, bounds).into_iter().zip(texts).map(|(label, text)| Some((label?, text))).collect()
    }

    fn bubble(&self, bubble: &Bubble, rank: usize, (x, y): (f64, f64), labelled: bool) -> Html {
        let title = self.title(bubble);
        let state = &self.state;
        let figures = matrix_text::figures(&state.doc, &self.chart, bubble, &state.ui.locale);
        let quadrant = matrix_text::quadrant(&self.chart, bubble.quadrant, state.doc.plan.method());
        let radius = self.radius(bubble);
        let status = state.doc.plan.items()[bubble.at].status();
        // Without a field to colour by, the rules of the plan do.
        let rules = self.colours.hues.is_empty().then(|| state.doc.rule_colours());
        let rule = rules.as_ref().and_then(|rules| rules.of(&state.doc.plan.items()[bubble.at]));
        let hue = self.colours.hues.get(rank).copied().or(rule.map(|rule| rule.hue));
        let quiet = status.is_some_and(Status::is_over);
        let mut class = hue.map_or_else(|| String::from("bubble"), |hue| format!("bubble hue-{hue}"));
        for (on, more) in [
            (quiet, " quiet"),
            (labelled, " labelled"),
            (x > self.view.width / 2.0, " right"),
            (y < self.view.height / 2.0, " top"),
            (state.ui.details.item == Some(bubble.uid), " open"),
        ] {
            class += if on { more } else { "" };
        }
        let tip = el("span")
            .class("tip")
            .attr("aria-hidden", "true")
            .with(el("b").text(title.to_string()))
            .with(el("span").text(figures.clone()));
        el("button")
            .attr("type", "button")
            .class(class)
            .key(bubble.uid.0.to_string())
            .attr("data-uid", bubble.uid.0.to_string())
            .attr("tabindex", if self.active == Some(bubble.uid) { "0" } else { "-1" })
            .attr("aria-label", matrix_text::bubble(&title, figures, quadrant))
            .opt("aria-description", rule.map(|rule| rule.name.to_string()))
            .style(format!(
                "left:{}px;top:{}px;width:{2}px;height:{2}px;z-index:{3}",
                px(x - radius),
                px(y - radius),
                px(radius * 2.0),
                60 - px(radius)
            ))
            .maybe(rule.map(|rule| el("span").class("mark").attr("aria-hidden", "true").text(rule.mark)))
            .with(tip)
            .into()
    }

    /// One line of the cross-hair: 0 stands upright and parts what goes across, 1 lies and parts what goes up.
    fn cross(&self, axis: usize) -> Html {
        let (own, number) = (&self.chart.axes[axis], self.chart.cross[axis]);
        let share = bounded(own.share(number), 0.0, 1.0);
        let name = measure_text::measure(own.measure, self.state.doc.plan.method());
        let style = if axis == 0 {
            format!("left:{}px", px(share * self.view.width))
        } else {
            format!("top:{}px", px(self.down(share)))
        };
        el("div")
            .class(if axis == 0 { "cross upright" } else { "cross level" })
            .attr("data-axis", if axis == 0 { "0" } else { "1" })
            .attr("role", "slider")
            .attr("tabindex", "0")
            .attr("aria-orientation", if axis == 0 { "horizontal" } else { "vertical" })
            .attr("aria-label", matrix_text::cross_hair(name))
            .attr("aria-valuemin", "0")
            .attr("aria-valuemax", "100")
            .attr("aria-valuenow", px(share * 100.0).to_string())
            .attr("aria-valuetext", matrix_text::figure(name, self.state.ui.locale.number(number, 3)))
            .style(style)
            .into()
    }

    /// The numbers along both axes.
    fn scales(&self) -> Vec<Html> {
        let one = |axis: usize| -> Html {
            let length = if axis == 0 { self.view.width } else { self.view.height };
            let apart = if axis == 0 { 56.0 } else { 36.0 };
            let own = &self.chart.axes[axis];
            let tick = |(number, share): (f64, f64)| -> Html {
                let style = if axis == 0 {
                    format!("left:{}px", px(share * length))
                } else {
                    format!("top:{}px", px(self.down(share)))
                };
                el("span").style(style).text(matrix_text::tick(number, &self.state.ui.locale)).into()
            };
            let ticks = matrix::ticks(own, (length / apart) as usize).into_iter().map(tick).collect();
            let name = measure_text::measure(own.measure, self.state.doc.plan.method());
            let name = el("b").text(if own.log { matrix_text::log_axis(name) } else { name.to_owned() });
            el("div")
                .class(if axis == 0 { "scale across" } else { "scale up" })
                .attr("aria-hidden", "true")
                .with(name)
                .all(if length > 0.0 { ticks } else { Vec::new() })
                .into()
        };
        vec![one(0), one(1)]
    }
}
