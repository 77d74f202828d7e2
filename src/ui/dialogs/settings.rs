//! Settings of the plan: what ranks it, what its numbers mean, its calendar, its budget, its teams.

use super::modal::Modal;
use crate::app::State;
use crate::app::{Msg, text};
use crate::base::number::parse_decimal;
use crate::model::plan::{Method, Plan};
use crate::model::schema::EFFORT_UNITS;
use crate::model::{Key, Value};
use crate::ui::hooks::Dispatch;
use yew::prelude::*;

/// The settings dialog. Each change is a step of undo of its own.
pub fn settings(state: &State, dispatch: &Dispatch) -> Html {
    let plan = &state.doc.plan;
    let months = &state.ui.locale.months;
    let method = Method::ALL
        .iter()
        .map(|method| (method.name().to_owned(), text::method_name(*method).to_owned(), plan.method() == *method));
    let unit = plan.setting_text(Key::EffortUnit, "person-months");
    let units = EFFORT_UNITS.iter().map(|known| ((*known).to_owned(), (*known).to_owned(), *known == unit));
    let fiscal = usize::from(plan.fiscal_start());
    let fiscal = months.iter().enumerate().map(|(at, name)| ((at + 1).to_string(), name.to_string(), at + 1 == fiscal));
    let week = plan.setting_text(Key::WeekStarts, "mon");
    let weeks = [("mon", "Monday"), ("sun", "Sunday")]
        .map(|(value, label)| (value.to_owned(), label.to_owned(), value == week));
    html! {
        <Modal title="Plan settings">
            <div class="form">
                { select(dispatch, Key::Method, "Ranked by", method.collect(), word) }
                { select(dispatch, Key::EffortUnit, "Effort is in", units.collect(), word) }
                { line(dispatch, plan, Key::Goal, "The one goal that impact is scored against", "") }
                { line(dispatch, plan, Key::ReachPer, "Reach counts per", "quarter") }
                { select(dispatch, Key::FiscalYearStarts, "The fiscal year starts in", fiscal.collect(), number) }
                { select(dispatch, Key::WeekStarts, "The week starts on", weeks.to_vec(), word) }
                <fieldset class="field budget">
                    <legend>{ "Largest share of effort, percent" }</legend>
                    { for [Key::Must, Key::Should, Key::Could].into_iter().zip(plan.moscow_budget()).map(|(key, share)| budget(dispatch, plan, key, share)) }
                </fieldset>
            </div>
            { super::teams::teams(state, dispatch) }
        </Modal>
    }
}

fn word(text: &str) -> Option<Value> {
    let words =
        Method::ALL.iter().map(|method| method.name()).chain(EFFORT_UNITS.iter().copied()).chain(["mon", "sun"]);
    words.into_iter().find(|word| *word == text).map(Value::Word)
}

fn number(text: &str) -> Option<Value> {
    parse_decimal(text).and_then(Value::num)
}

fn select(
    dispatch: &Dispatch,
    key: Key,
    label: &str,
    choices: Vec<(String, String, bool)>,
    parse: fn(&str) -> Option<Value>,
) -> Html {
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
        dispatch.send(Msg::SetSetting(key, parse(&select.value())));
    });
    html! {
        <label class="field"><span>{ label.to_owned() }</span>
            <select class="input" {onchange}>
                { for choices.into_iter().map(|(value, label, selected)| html! { <option {value} {selected}>{ label }</option> }) }
            </select>
        </label>
    }
}

fn line(dispatch: &Dispatch, plan: &Plan, key: Key, label: &str, placeholder: &str) -> Html {
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        let value = input.value();
        dispatch.send(Msg::SetSetting(key, (!value.is_empty()).then(|| Value::text(&value))));
    });
    html! {
        <label class="field"><span>{ label.to_owned() }</span>
            <input class="input" value={plan.setting_text(key, "").to_owned()} placeholder={placeholder.to_owned()} {onchange} />
        </label>
    }
}

fn budget(dispatch: &Dispatch, plan: &Plan, key: Key, share: f64) -> Html {
    let (dispatch, budget) = (dispatch.clone(), plan.moscow_budget());
    let onchange = Callback::from(move |event: Event| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        if let Some(share) = parse_decimal(&input.value()).filter(|share| (0.0..=100.0).contains(share)) {
            dispatch.send(Msg::SetBudget(key, share, budget));
        }
    });
    html! {
        <label><span>{ text::word_name(key.name()).to_owned() }</span>
            <input class="input" type="number" min="0" max="100" step="any" value={crate::base::number::Number::new(share).map(|share| share.to_string())} {onchange} />
        </label>
    }
}
