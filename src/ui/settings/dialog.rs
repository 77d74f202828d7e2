//! Settings of the plan: what ranks it, what its numbers mean, its calendar, its budget, its teams.

use crate::app::methods::msg::MethodsMsg;
use crate::app::methods::text as methods_text;
use crate::app::msg::Msg;
use crate::app::settings::msg::PlanMsg;
use crate::app::settings::text as words;
use crate::app::text;
use crate::app::ui::State;
use crate::base::number::{Number, parse_decimal};
use crate::base::say::{buttons, units};
use crate::model::plan::{Method, Plan};
use crate::model::schema::EFFORT_UNITS;
use crate::model::{Entry, Key, Value};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{action, button, el, option};
use crate::ui::parts::modal::modal_with;
use wasm_bindgen::JsCast;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The settings dialog. Each change is a step of undo of its own.
pub fn settings(state: &State, dispatch: &Dispatch) -> Html {
    let plan = &state.doc.plan;
    let months = &state.ui.locale.months;
    let method = plan.method_choices().into_iter().filter_map(|method| {
        let name = plan.method_value(method)?.as_text()?.to_owned();
        Some((name, text::method_title(plan, method).to_string(), plan.method() == method))
    });
    let unit = plan.effort_unit().word();
    let choices = EFFORT_UNITS.iter().map(|known| ((*known).to_owned(), units::effort(*known), *known == unit));
    let fiscal = usize::from(plan.fiscal_start());
    let fiscal = months.iter().enumerate().map(|(at, name)| ((at + 1).to_string(), name.to_string(), at + 1 == fiscal));
    let week = plan.week_starts().word();
    let weeks = [("mon", words::monday()), ("sun", words::sunday())]
        .map(|(value, label)| (value.to_owned(), label.to_owned(), value == week));
    let budgets = [Key::Must, Key::Should, Key::Could].into_iter().zip(plan.moscow_budget());
    let budgets = budgets.map(|(key, share)| budget(dispatch, plan, key, share)).collect();
    let form = el("div")
        .class("form")
        .attr("data-section", "plan")
        .attr("tabindex", "-1")
        .attr("role", "group")
        .attr("aria-label", words::general())
        .with(select(dispatch, Key::Method, words::scoring_method(), method.collect(), method_value))
        .with(own_method(state, dispatch))
        .with(select(dispatch, Key::EffortUnit, words::effort_unit(), choices.collect(), word))
        .with(line(dispatch, plan, Key::Goal, words::goal(), words::goal_example()))
        .with(line(dispatch, plan, Key::ReachPer, words::reach_per(), words::reach_per_example()))
        .with(select(dispatch, Key::FiscalYearStarts, words::fiscal_year(), fiscal.collect(), number))
        .with(select(dispatch, Key::WeekStarts, words::week_starts(), weeks.to_vec(), word))
        .with(share(dispatch, plan, Key::FocusFactor, words::focus_factor(), "100"))
        .with(share(dispatch, plan, Key::DiscountRate, words::discount_rate(), "10"))
        .with(share(dispatch, plan, Key::ReviewAfterDays, words::review_after(), words::never()))
        .with(crate::ui::settings::calendar::as_of(state, dispatch))
        .with(el("fieldset").class("field budget").with(el("legend").text(words::budget())).all(budgets));
    let mut body = vec![sections(), form.into(), crate::ui::settings::workdays::of_plan(state, dispatch).into()];
    body.extend(crate::ui::settings::lists::lists(state, dispatch));
    let done = button("button strong").text(buttons::done()).send(dispatch, Msg::Dialog(None));
    modal_with(words::plan_settings().into(), false, body, vec![el("span").class("grow").into(), done.into()])
}

/// The way to each part of the dialog, which is too long to look through.
fn sections() -> Html {
    let parts = [("plan", words::general()), ("days", words::working_days())].into_iter();
    let parts = parts.chain(crate::ui::settings::lists::sections());
    let way = |(section, label): (&'static str, &'static str)| -> Html {
        let go = move |event: &web_sys::Event| go_to(event, section);
        button("button").text(label).on(ListenerKind::onclick, go).into()
    };
    el("nav").class("sections").attr("aria-label", words::parts()).all(parts.map(way).collect()).into()
}

/// Brings a part of the dialog into view, and puts the focus on it.
fn go_to(event: &web_sys::Event, section: &str) {
    let pressed = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let body = pressed.and_then(|pressed| pressed.closest(".body").ok().flatten());
    let found = body.and_then(|body| body.query_selector(&format!("[data-section={section}]")).ok().flatten());
    if let Some(found) = found.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) {
        found.scroll_into_view();
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = found.focus_with_options(&options);
    }
}

fn word(text: &str) -> Option<Value> {
    let known =
        Method::ALL.iter().map(|method| method.name()).chain(EFFORT_UNITS.iter().copied()).chain(["mon", "sun"]);
    known.into_iter().find(|word| *word == text).map(Value::Word)
}

/// The way to a formula of the plan's own: the one that ranks it, or a new one.
fn own_method(state: &State, dispatch: &Dispatch) -> Html {
    let plan = &state.doc.plan;
    let own = plan.method().own().and_then(|at| plan.methods().get(at));
    let label = own.map_or_else(|| methods_text::new().to_owned(), |own| methods_text::edit(own.display_name()));
    let open = Msg::Methods(MethodsMsg::Open(own.map(|own| own.uid())));
    let way = action("button line", label, dispatch, open);
    el("div").class("field").with(el("span").text(methods_text::formula())).with(way).into()
}

/// A built-in method, or the id of one of the plan's own.
fn method_value(text: &str) -> Option<Value> {
    word(text).or_else(|| (!text.is_empty()).then(|| Value::text(text)))
}

fn number(text: &str) -> Option<Value> {
    parse_decimal(text).and_then(Value::num)
}

fn select(
    dispatch: &Dispatch,
    key: Key,
    label: &'static str,
    choices: Vec<(String, String, bool)>,
    parse: fn(&str) -> Option<Value>,
) -> Html {
    let choices = choices.into_iter().map(|(value, label, on)| option(value, on, label)).collect();
    el("label")
        .class("field")
        .with(el("span").text(label))
        .with(
            el("select")
                .class("input")
                .attr("aria-label", label)
                .change(dispatch, move |value| {
                    let value = parse(&value);
                    Some(Msg::Plan(match key {
                        Key::EffortUnit => PlanMsg::SetUnit(key, value),
                        _ => PlanMsg::SetSetting(key, value),
                    }))
                })
                .all(choices),
        )
        .into()
}

fn line(dispatch: &Dispatch, plan: &Plan, key: Key, label: &'static str, placeholder: &'static str) -> Html {
    let change = move |value: String| {
        let value = (!value.is_empty()).then(|| Value::text(&value));
        Some(Msg::Plan(if key == Key::ReachPer {
            PlanMsg::SetUnit(key, value)
        } else {
            PlanMsg::SetSetting(key, value)
        }))
    };
    el("label")
        .class("field")
        .with(el("span").text(label))
        .with(
            el("input")
                .class("input")
                .value(plan.setting_text(key, "").to_owned())
                .attr("placeholder", placeholder)
                .change(dispatch, change),
        )
        .into()
}

/// A percentage, or a number of days; empty for what is usual.
fn share(dispatch: &Dispatch, plan: &Plan, key: Key, label: &'static str, usual: &'static str) -> Html {
    let change = move |value: String| match (parse_decimal(&value), key) {
        (None, _) if !value.trim().is_empty() => None,
        (Some(share), Key::FocusFactor) if !(0.0..=100.0).contains(&share) => None,
        (Some(days), Key::ReviewAfterDays) if !(1.0..=36_500.0).contains(&days) || days.fract() != 0.0 => None,
        (share, _) => Some(Msg::Plan(PlanMsg::SetSetting(key, share.and_then(Value::num)))),
    };
    let now = plan.setting(key).and_then(Value::as_num).and_then(Number::new).map(|share| share.to_string());
    let input = el("input").class("input").attr("type", "number").attr("step", "any").attr("placeholder", usual);
    el("label")
        .class("field")
        .with(el("span").text(label))
        .with(input.value(now.unwrap_or_default()).change(dispatch, change))
        .into()
}

fn budget(dispatch: &Dispatch, plan: &Plan, key: Key, share: f64) -> Html {
    let budget = plan.moscow_budget();
    let change = move |value: String| {
        let share = parse_decimal(&value).filter(|share| (0.0..=100.0).contains(share));
        share.map(|share| Msg::Plan(PlanMsg::SetBudget(key, share, budget)))
    };
    el("label")
        .with(el("span").text(text::word_name(key.name())))
        .with(
            el("input")
                .class("input")
                .attr("type", "number")
                .attr("min", "0")
                .attr("max", "100")
                .attr("step", "any")
                .value(Number::new(share).map(|share| share.to_string()).unwrap_or_default())
                .change(dispatch, change),
        )
        .into()
}
