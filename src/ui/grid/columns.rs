//! The dialog of the grid's columns: their order and widths, and custom fields.

use crate::app::grid::column_text::column_name_in;
use crate::app::grid::columns;
use crate::app::grid::columns::{ColumnLayout, stays};
use crate::app::grid::msg::GridMsg;
use crate::app::grid::text as grid_text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::base::say::buttons;
use crate::model::words::FieldKind;
use crate::query::Column;
use crate::query::column::all;
use crate::query::custom_field::{self, CustomField};
use crate::ui::hooks::{Dispatch, focus_after};
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::button;
use crate::ui::parts::markup::el;
use crate::ui::parts::markup::fields;
use crate::ui::parts::markup::option;
use crate::ui::parts::modal::modal_with;
use crate::ui::parts::{Icon, icon};
use std::rc::Rc;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The dialog.
pub fn columns(state: &State, dispatch: &Dispatch) -> Html {
    let plan = &state.doc.plan;
    let layout = state.ui.grid.columns.as_ref().map_or_else(|| columns::kept(plan), |own| (**own).clone());
    let (shown, widths, frozen) = layout.arranged(plan);
    let first = shown.iter().copied().find(|column| !stays(*column));
    let line = |(at, column): (usize, Column), on: bool| -> Html {
        let name = column_name_in(plan, column);
        let turn = layout.turned(plan, column);
        let sender = dispatch.clone();
        let check = el("label")
            .class("check grow")
            .with(
                el("input")
                    .attr("type", "checkbox")
                    .checked(on)
                    .flag("disabled", stays(column))
                    .flag("autofocus", Some(column) == first)
                    .on(ListenerKind::onchange, move |_| sender.send(Msg::Grid(GridMsg::Columns(turn.clone())))),
            )
            .with(el("span").text(name.clone()));
        let row = el("li").with(check);
        if !on {
            return row.into();
        }
        let step = |words: String, shown: Icon, to: usize| {
            square(words, shown, dispatch, Msg::Grid(GridMsg::Columns(layout.moved(plan, column, to))))
        };
        let steps = (!stays(column)).then(|| {
            let up = step(grid_text::move_column_up(&name), Icon::ArrowUp, at.saturating_sub(1));
            el("span").with(up).with(step(grid_text::move_column_down(&name), Icon::ArrowDown, at + 2))
        });
        let width = widths.get(at).copied().filter(|width| *width > 0).map(|width| width.to_string());
        let (plan, layout_now) = (plan.clone(), layout.clone());
        let sized = move |typed: String| {
            let width = typed.trim().parse::<u16>().unwrap_or(0);
            Some(Msg::Grid(GridMsg::Columns(layout_now.sized(&plan, column, width))))
        };
        let width = el("input")
            .class("input short")
            .attr("aria-label", grid_text::width_of(&name))
            .attr("placeholder", grid_text::width())
            .attr("inputmode", "numeric")
            .value(width.unwrap_or_default())
            .change(dispatch, sized);
        let stay = button("button square")
            .aria("aria-pressed", at < frozen)
            .attr("aria-label", grid_text::freeze_up_to(&name))
            .attr("title", grid_text::frozen_about())
            .with(icon(Icon::Pin))
            .send(dispatch, Msg::Grid(GridMsg::Columns(layout.frozen_at(&state.doc.plan, column))));
        row.maybe(steps).with(width).with(stay).into()
    };
    let others: Vec<Column> = all(plan).into_iter().filter(|column| !shown.contains(column)).collect();
    let listed = |columns: &[Column], on: bool| -> Html {
        let lines = columns.iter().copied().enumerate().map(|place| line(place, on)).collect();
        el("ul").class(if on { "columns" } else { "columns more" }).all(lines).into()
    };
    let mut body = vec![listed(&shown, true), el("h3").text(grid_text::more_columns()).into(), listed(&others, false)];
    if state.editable() {
        body.push(el("h3").text(grid_text::custom_columns()).into());
        body.extend(own_columns(state, dispatch));
    }
    let buttons = vec![
        button("button line")
            .text(grid_text::reset_columns())
            .send(dispatch, Msg::Grid(GridMsg::Columns(ColumnLayout::default())))
            .into(),
        el("span").class("grow").into(),
        button("button strong").text(buttons::done()).send(dispatch, Msg::Dialog(None)).into(),
    ];
    modal_with(grid_text::columns().into(), false, body, buttons)
}

/// The plan's own columns, and a way to add one.
fn own_columns(state: &State, dispatch: &Dispatch) -> Vec<Html> {
    let all = custom_field::custom_fields(&state.doc.plan);
    let one = |(at, own): (usize, &CustomField)| -> Html {
        let with = |change: &dyn Fn(&mut CustomField)| {
            let mut next = all.clone();
            change(&mut next[at]);
            Msg::Grid(GridMsg::OwnColumns(next))
        };
        let (titled, chosen) = (all.clone(), all.clone());
        let title = move |typed: String| {
            let mut next = titled.clone();
            next[at].title = typed.trim().into();
            Some(Msg::Grid(GridMsg::OwnColumns(next))).filter(|_| !typed.trim().is_empty())
        };
        let choices = move |typed: String| {
            let mut next = chosen.clone();
            next[at].choices = words(&typed);
            Some(Msg::Grid(GridMsg::OwnColumns(next)))
        };
        let kinds = FieldKind::ALL.map(|kind| with(&|own| own.kind = kind));
        let pick = move |value: String| kinds.get(value.parse::<usize>().ok()?).cloned();
        let kind_at = FieldKind::ALL.iter().position(|kind| *kind == own.kind);
        let gone: Vec<CustomField> = all.iter().filter(|other| other.key != own.key).cloned().collect();
        let sender = dispatch.clone();
        // The next column's button would take the place of this one: Enter once more deletes nothing.
        let delete = move |event: &web_sys::Event| {
            let act = || sender.send(Msg::Grid(GridMsg::OwnColumns(gone.clone())));
            focus_after(event, "dialog", ".adder > input:first-of-type", act);
        };
        let delete = button("button square")
            .attr("aria-label", grid_text::delete_column(&own.title))
            .with(icon(Icon::Delete))
            .on(ListenerKind::onclick, delete);
        let named = |name: String| el("input").class("input").attr("aria-label", name);
        el("li")
            .key(own.key.to_string())
            .with(named(grid_text::name_of(&own.title)).value(own.title.to_string()).change(dispatch, title))
            .with(
                el("select")
                    .class("input")
                    .attr("aria-label", grid_text::kind_of(&own.title))
                    .change(dispatch, pick)
                    .all(kind_options(kind_at.unwrap_or(0))),
            )
            .maybe((own.kind == FieldKind::Choice).then(|| {
                named(grid_text::choices_of(&own.title))
                    .attr("placeholder", grid_text::choices_example())
                    .value(own.choices.join(", "))
                    .change(dispatch, choices)
            }))
            .with(delete)
            .into()
    };
    let (sender, known) = (dispatch.clone(), all.clone());
    let add = move |event: &web_sys::Event| {
        let typed = fields(event);
        let [title, kind, choices] = &typed[..] else { return };
        let title = title.trim();
        if !title.is_empty() {
            let kind =
                kind.parse::<usize>().ok().and_then(|at| FieldKind::ALL.get(at)).copied().unwrap_or(FieldKind::Text);
            let key = custom_field::make_key(title, &known);
            let own = CustomField { key, title: title.into(), kind, choices: words(choices) };
            sender.send(Msg::Grid(GridMsg::OwnColumns(known.iter().cloned().chain([own]).collect())));
        }
    };
    // Another node after each addition: its fields are empty.
    let adder = el("div")
        .key(all.len())
        .class("adder")
        .with(
            el("input")
                .class("input")
                .attr("aria-label", grid_text::new_name())
                .attr("placeholder", grid_text::name_example()),
        )
        .with(el("select").class("input").attr("aria-label", grid_text::new_kind()).all(kind_options(0)))
        .with(
            el("input")
                .class("input")
                .attr("aria-label", grid_text::new_choices())
                .attr("placeholder", grid_text::choices_example()),
        )
        .with(button("button line").with(icon(Icon::Add)).text(grid_text::add_column()).on(ListenerKind::onclick, add));
    vec![
        el("ul").class("columns own").all(all.iter().enumerate().map(one).collect()).into(),
        el("div").all(vec![adder.into()]).into(),
    ]
}

fn kind_options(on: usize) -> Vec<Html> {
    let kinds = [grid_text::text(), grid_text::number(), grid_text::choice(), grid_text::date()];
    kinds.into_iter().enumerate().map(|(at, words)| option(at.to_string(), at == on, words)).collect()
}

fn words(typed: &str) -> Vec<Rc<str>> {
    typed.split(',').map(str::trim).filter(|word| !word.is_empty()).map(Rc::from).collect()
}
