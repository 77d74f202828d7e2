//! The choices of the axes and the sizes.

use crate::app::board::place::offered;
use crate::app::board::text::board_name;
use crate::app::matrix::chart as matrix;
use crate::app::matrix::chart::{AxisMeasure, MatrixChart};
use crate::app::matrix::measure_text;
use crate::app::matrix::state::MatrixOptions;
use crate::app::matrix::text as matrix_text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::levels::levels;
use crate::ui::parts::markup::{El, button, el, option};
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
            .text(matrix_text::log())
            .into()
    };
    let plan = &state.doc.plan;
    let offered = offered(plan);
    let colour = {
        let mut options = vec![option("", look.colour.is_none(), matrix_text::one_colour())];
        options.extend(
            offered
                .iter()
                .enumerate()
                .map(|(at, by)| option(at.to_string(), look.colour == Some(*by), board_name(plan, *by))),
        );
        let change = move |value: String| {
            let colour = value.parse::<usize>().ok().and_then(|at| offered.get(at).copied());
            Some(Msg::Matrix(MatrixOptions { colour, ..look }))
        };
        el("label").class("choose").with(el("span").text(matrix_text::colour())).with(
            el("select")
                .class("input")
                .attr("aria-label", matrix_text::colour_of_bubbles())
                .change(dispatch, change)
                .all(options),
        )
    };
    let reset = look != MatrixOptions::default();
    let axis = |name: &'static str, at: usize| -> El {
        let set: fn(&mut MatrixOptions, AxisMeasure) = match at {
            0 => |look, measure| (look.axes[0], look.log[0], look.cross[0]) = (Some(measure), None, None),
            _ => |look, measure| (look.axes[1], look.log[1], look.cross[1]) = (Some(measure), None, None),
        };
        let log_name = if at == 0 { matrix_text::log_x() } else { matrix_text::log_y() };
        el("span").class("axis").with(choose(name, name, chart.axes[at].measure, set)).with(log(at, log_name))
    };
    el("div")
        .class("matrix-controls")
        .attr("role", "group")
        .attr("aria-label", matrix_text::controls())
        .with(axis(matrix_text::y_axis(), 1))
        .with(axis(matrix_text::x_axis(), 0))
        .with(choose(matrix_text::size(), matrix_text::size_of_bubbles(), chart.size, |look, measure| {
            look.size = Some(measure)
        }))
        .with(colour)
        .maybe(levels(state).map(Html::from))
        .maybe(
            reset.then(|| {
                button("button").send(dispatch, Msg::Matrix(MatrixOptions::default())).text(matrix_text::reset())
            }),
        )
        .into()
}
