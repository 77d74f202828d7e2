//! The choices of the axes and the sizes.

use crate::app::matrix::chart as matrix;
use crate::app::matrix::chart::{AxisMeasure, MatrixChart};
use crate::app::matrix::measure_text;
use crate::app::matrix::state::MatrixOptions;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{button, el};
use yew::prelude::Html;

/// The controls above the plot.
pub fn controls(state: &State, chart: &MatrixChart, dispatch: &Dispatch) -> Html {
    let measures = matrix::measures(&state.doc);
    let look = state.ui.matrix;
    let method = state.doc.plan.method();
    let choose =
        |label: &'static str, name: &'static str, now: AxisMeasure, set: fn(&mut MatrixOptions, AxisMeasure)| -> Html {
            let options = measures.iter().enumerate().map(|(at, measure)| -> Html {
                let on = *measure == now;
                let name = measure_text::measure(*measure, method);
                el("option").attr("value", at.to_string()).flag("selected", on).text(name).into()
            });
            let known = measures.clone();
            let change = move |value: String| {
                let measure = *known.get(value.parse::<usize>().ok()?)?;
                let mut look = look;
                set(&mut look, measure);
                Some(Msg::Matrix(look))
            };
            el("label")
                .class("choose")
                .with(el("span").text(label))
                .with(
                    el("select")
                        .class("input")
                        .attr("aria-label", name)
                        .attr("title", measure_text::measure_about(now, method))
                        .change(dispatch, change)
                        .all(options.collect()),
                )
                .into()
        };
    let log = |axis: usize, name: &'static str| -> Html {
        let on = chart.axes[axis].log;
        let mut look = look;
        look.log[axis] = Some(!on);
        button("button toggle")
            .aria("aria-pressed", on)
            .attr("aria-label", name)
            .attr("title", name)
            .send(dispatch, Msg::Matrix(look))
            .text("log")
            .into()
    };
    let reset = look != MatrixOptions::default();
    el("div")
        .class("matrix-controls")
        .attr("role", "group")
        .attr("aria-label", "What the matrix shows")
        .with(choose("Up", "Up the matrix", chart.axes[1].measure, |look, measure| {
            (look.axes[1], look.log[1], look.cross[1]) = (Some(measure), None, None);
        }))
        .with(log(1, "log scale up"))
        .with(choose("Across", "Across the matrix", chart.axes[0].measure, |look, measure| {
            (look.axes[0], look.log[0], look.cross[0]) = (Some(measure), None, None);
        }))
        .with(log(0, "log scale across"))
        .with(choose("Size", "Size of the bubbles", chart.size, |look, measure| look.size = Some(measure)))
        .maybe(reset.then(|| button("button").send(dispatch, Msg::Matrix(MatrixOptions::default())).text("Reset")))
        .into()
}
