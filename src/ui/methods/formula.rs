//! The field of a formula: names and functions are offered while it is typed, and what is wrong stands below it at its place.

use crate::app::methods::completion::{Completion, CompletionList, completions, take};
use crate::app::methods::draft;
use crate::app::methods::msg::MethodsMsg;
use crate::app::methods::state::MethodDraft;
use crate::app::methods::text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::model::formula::FormulaError;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::keys::is_composed;
use crate::ui::parts::markup::{El, button, el};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The pause after which it is said what is wrong, ms.
const PAUSE: u32 = 1000;

/// The offers at the caret of a draft.
fn offers(state: &State, draft: &MethodDraft) -> CompletionList {
    if !draft.offers {
        return CompletionList::default();
    }
    completions(&draft::names(&state.doc.plan, draft), &draft.formula, draft.caret)
}

/// The field that an event comes from. The area has all that an input has of this.
fn area(event: &web_sys::Event) -> Option<HtmlInputElement> {
    event.target().map(|target| target.unchecked_into())
}

/// The characters before the caret, which the browser counts in halves of surrogate pairs.
fn caret_of(area: &HtmlInputElement) -> usize {
    let units = area.selection_start().ok().flatten().unwrap_or(u32::MAX) as usize;
    let mut seen = 0;
    area.value()
        .chars()
        .take_while(|sign| {
            seen += sign.len_utf16();
            seen <= units
        })
        .count()
}

/// Puts an offer into the field, with the caret behind it.
fn put(area: &HtmlInputElement, dispatch: &Dispatch, list: &CompletionList, offer: &Completion) {
    let (formula, caret) = take(&area.value(), list, offer);
    let units: usize = formula.chars().take(caret).map(char::len_utf16).sum();
    area.set_value(&formula);
    let _ = area.set_selection_range(units as u32, units as u32);
    dispatch.send(Msg::Methods(MethodsMsg::Take(formula.into(), caret)));
}

/// The field with its label, its offers, and what is wrong.
pub fn field(state: &State, dispatch: &Dispatch, draft: &MethodDraft, error: Option<FormulaError>) -> El {
    let list = offers(state, draft);
    let active = draft.active.min(list.all.len().saturating_sub(1));
    let error = error.filter(|_| draft.told && !draft.formula.trim().is_empty());
    let typed = {
        let dispatch = dispatch.clone();
        move |event: &web_sys::Event| {
            let Some(area) = area(event) else { return };
            dispatch.send(Msg::Methods(MethodsMsg::Type(area.value().into(), caret_of(&area))));
            let typed = dispatch.state().and_then(|state| state.ui.methods.draft.as_ref().map(|draft| draft.typed));
            let later = dispatch.clone();
            if let Some(typed) = typed {
                Timeout::new(PAUSE, move || later.send(Msg::Methods(MethodsMsg::Tell(typed)))).forget();
            }
        }
    };
    let left = {
        let dispatch = dispatch.clone();
        let typed = draft.typed;
        move |_: &web_sys::Event| {
            dispatch.send(Msg::Methods(MethodsMsg::CloseOffers));
            dispatch.send(Msg::Methods(MethodsMsg::Tell(typed)));
        }
    };
    let keyed = {
        let (dispatch, list) = (dispatch.clone(), list.clone());
        move |event: &web_sys::KeyboardEvent| {
            let count = list.all.len();
            if count == 0 || is_composed(event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            match event.key().as_str() {
                "ArrowDown" => dispatch.send(Msg::Methods(MethodsMsg::Offer((active + 1) % count))),
                "ArrowUp" => dispatch.send(Msg::Methods(MethodsMsg::Offer((active + count - 1) % count))),
                "Enter" | "Tab" if !event.shift_key() => {
                    if let Some(area) = area(event) {
                        put(&area, &dispatch, &list, &list.all[active]);
                    }
                }
                "Escape" => dispatch.send(Msg::Methods(MethodsMsg::CloseOffers)),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let input = el("textarea")
        .class("input formula")
        .attr("rows", "3")
        .attr("role", "combobox")
        .attr("aria-label", text::formula())
        .attr("aria-autocomplete", "list")
        .attr("aria-controls", "formula-offers")
        .attr("aria-describedby", "formula-error")
        .aria("aria-expanded", !list.all.is_empty())
        .aria("aria-invalid", error.is_some())
        .opt("aria-activedescendant", (!list.all.is_empty()).then(|| format!("formula-offer-{active}")))
        .attr("placeholder", text::example())
        .attr("spellcheck", "false")
        .attr("autocapitalize", "off")
        .value(draft.formula.clone())
        .on(ListenerKind::oninput, typed)
        .on(ListenerKind::onfocusout, left)
        .on_key(keyed);
    let option = |(at, offer): (usize, &Completion)| -> Html {
        let (dispatch, list, offer_there) = (dispatch.clone(), list.clone(), offer.clone());
        button("choice")
            .attr("id", format!("formula-offer-{at}"))
            .attr("role", "option")
            .attr("tabindex", "-1")
            .aria("aria-selected", at == active)
            .with(el("span").class("text").text(offer.label.clone()).with(el("small").text(offer.about.clone())))
            // The focus stays in the field.
            .on(ListenerKind::onmousedown, |event| event.prevent_default())
            .on(ListenerKind::onclick, move |event| {
                let around = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let around = around.and_then(|target| target.closest(".formula-field").ok().flatten());
                let area = around.and_then(|around| around.query_selector("textarea").ok().flatten());
                if let Some(area) = area {
                    put(area.unchecked_ref(), &dispatch, &list, &offer_there);
                }
            })
            .into()
    };
    let popup = (!list.all.is_empty()).then(|| {
        el("div")
            .class("popup")
            .attr("id", "formula-offers")
            .attr("role", "listbox")
            .attr("aria-label", text::offers())
            .all(list.all.iter().enumerate().map(option).collect())
    });
    let told = el("div").attr("id", "formula-error").attr("role", "status").class("formula-error");
    let told = match error {
        Some(error) => told.with(el("span").class("bad").text(error.to_string())).with(echo(&draft.formula, &error)),
        None => told,
    };
    el("div")
        .class("formula-field")
        .with(el("span").attr("aria-hidden", "true").text(text::formula()))
        .with(el("div").class("formula-pick").with(input).maybe(popup))
        .with(told)
        .with(el("p").class("hint").text(text::hint()))
}

/// The formula with the place of an error marked.
fn echo(formula: &str, error: &FormulaError) -> El {
    let part = |from: usize, to: usize| formula.chars().skip(from).take(to - from).collect::<String>();
    let length = formula.chars().count();
    let (from, to) = (error.at.start.min(length), error.at.end.min(length));
    let marked = if from < to { part(from, to) } else { "…".to_owned() };
    el("code").attr("aria-hidden", "true").text(part(0, from)).with(el("mark").text(marked)).text(part(to, length))
}
