//! Typing into a cell: a text field, with choices below it where the column has some (ARIA combobox pattern).

use super::place;
use super::row::Edit;
use crate::app::cells::{Cells, Offer};
use crate::app::{Msg, text};
use crate::model::Key;
use crate::ui::hooks::use_dispatch;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// Where to go when an edit is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Back to the cell; the old value stays.
    Escape,
    /// Stay on the cell.
    Stay,
    /// The focus has gone elsewhere.
    Left,
    /// By rows and columns; `enter`: by Enter, which after a new last row begins another one.
    Go { rows: i32, columns: i32, enter: bool },
}

/// The properties of [`Editor`].
#[derive(Clone, PartialEq, Properties)]
pub struct EditorProps {
    /// What is edited.
    pub edit: Edit,
    /// What the cell offers.
    pub cells: Rc<Cells>,
    /// Takes the news that the edit is over.
    pub done: Callback<Done>,
}

/// What the list below the field shows.
struct Choices {
    offers: Vec<Offer>,
    /// The one that Enter takes.
    picked: Option<usize>,
}

/// The field of one cell. What is typed goes to the store when the field is left in any way but Escape.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let dispatch = use_dispatch();
    let edit = &props.edit;
    let (uid, key) = (edit.uid, edit.key);
    let first = edit.seed.clone().unwrap_or_else(|| edit.before.clone());
    let input = use_node_ref();
    let list = use_node_ref();
    // What is typed, and the choice that arrows went to.
    let typed = use_state_eq(|| first.to_string());
    let arrow = use_state_eq(|| None::<usize>);
    let over = use_memo((), |()| Cell::new(false));
    let touched = edit.seed.is_some() || *typed != *edit.before;
    let choices = Rc::new(choices(&props.cells, key, &typed, touched, *arrow));
    {
        let (input, first) = (input.clone(), first.clone());
        let whole = edit.seed.is_none() && !choices.offers.is_empty();
        use_effect_with((), move |()| {
            let Some(input) = input.cast::<HtmlInputElement>() else { return };
            input.set_value(&first);
            place::focus_still(&input);
            let end = first.encode_utf16().count() as u32;
            let _ = input.set_selection_range(if whole { 0 } else { end }, end);
        });
    }
    {
        let list = list.clone();
        use_effect_with(choices.picked, move |_| {
            if let Some(list) = list.cast::<Element>()
                && let Ok(Some(option)) = list.query_selector("[aria-selected=true]")
            {
                place::show(&option);
            }
        });
    }
    let take = {
        let (dispatch, done, over, before) = (dispatch.clone(), props.done.clone(), over.clone(), edit.before.clone());
        move |text: &str, then: Done| {
            if over.replace(true) {
                return;
            }
            if text != &*before {
                dispatch.send(Msg::Type(uid, key, text.into()));
            }
            done.emit(then);
        }
    };
    let onkeydown = {
        let (input, take, choices, over) = (input.clone(), take.clone(), choices.clone(), over.clone());
        let (arrow, done) = (arrow.setter(), props.done.clone());
        let seeded = edit.seed.is_some();
        Callback::from(move |event: KeyboardEvent| {
            let Some(field) = input.cast::<HtmlInputElement>() else { return };
            if event.is_composing() {
                return;
            }
            let value = || match choices.picked {
                Some(at) => choices.offers[at].typed.to_string(),
                None => field.value(),
            };
            let back = event.shift_key();
            let step = |forth: i32| if back { -forth } else { forth };
            match event.key().as_str() {
                "Enter" if !event.alt_key() => take(&value(), Done::Go { rows: step(1), columns: 0, enter: !back }),
                "Tab" => take(&value(), Done::Go { rows: 0, columns: step(1), enter: false }),
                "Escape" => {
                    if !over.replace(true) {
                        done.emit(Done::Escape);
                    }
                }
                "ArrowDown" | "ArrowUp" if !choices.offers.is_empty() => {
                    let len = choices.offers.len();
                    let next = match (choices.picked, event.key() == "ArrowDown") {
                        (None, true) => 0,
                        (None, false) => len - 1,
                        (Some(at), true) => (at + 1) % len,
                        (Some(at), false) => (at + len - 1) % len,
                    };
                    arrow.set(Some(next));
                }
                "ArrowDown" if seeded => take(&field.value(), Done::Go { rows: 1, columns: 0, enter: false }),
                "ArrowUp" if seeded => take(&field.value(), Done::Go { rows: -1, columns: 0, enter: false }),
                "s" | "S" if event.ctrl_key() || event.meta_key() => {
                    // Saving takes what stands in the field along; the shortcut itself is the shell's.
                    return take(&value(), Done::Stay);
                }
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    let oninput = {
        let (typed, arrow) = (typed.setter(), arrow.setter());
        Callback::from(move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            typed.set(field.value());
            arrow.set(None);
        })
    };
    let onblur = {
        let (take, choices, input) = (take.clone(), choices.clone(), input.clone());
        Callback::from(move |_: FocusEvent| {
            let Some(field) = input.cast::<HtmlInputElement>() else { return };
            // The window was left, not the field.
            if place::focused(&field).is_some_and(|active| active == *field.as_ref()) {
                return;
            }
            let value = choices
                .picked
                .filter(|_| touched)
                .map_or_else(|| field.value(), |at| choices.offers[at].typed.to_string());
            take(&value, Done::Left);
        })
    };
    let numeric = crate::query::Column::Field(key).is_number();
    let name = text::key_name(key);
    if choices.offers.is_empty() {
        return html! {
            <input ref={input} class="editor" aria-label={name} inputmode={numeric.then_some("decimal")} autocomplete="off"
                {oninput} {onkeydown} {onblur} />
        };
    }
    let active = choices.picked.map(|at| format!("offer-{at}"));
    html! {
        <>
            <input ref={input} class="editor" role="combobox" aria-label={name} aria-expanded="true" aria-controls="offers" aria-autocomplete="list"
                aria-activedescendant={active} autocomplete="off" {oninput} {onkeydown} {onblur} />
            <div ref={list} id="offers" class={classes!("popup", "offers", edit.up.then_some("above"))} role="listbox" aria-label={name}>
                { for choices.offers.iter().enumerate().map(|(at, offer)| self::offer(at, offer, choices.picked == Some(at), &take)) }
            </div>
        </>
    }
}

fn offer(at: usize, offer: &Offer, picked: bool, take: &(impl Fn(&str, Done) + Clone + 'static)) -> Html {
    let onmousedown = {
        let (take, typed) = (take.clone(), offer.typed.clone());
        Callback::from(move |event: MouseEvent| {
            // The field keeps the focus until the value is taken.
            event.prevent_default();
            event.stop_propagation();
            take(&typed, Done::Stay);
        })
    };
    html! {
        <div key={at} id={format!("offer-{at}")} class="choice" role="option" aria-selected={picked.to_string()} {onmousedown}>
            if let Some(word) = offer.word { <span class={classes!(if crate::app::cells::is_moscow(word) { "dot" } else { "stage" }, word)}></span> }
            <span class={classes!("grow", offer.typed.is_empty().then_some("none"))}>{ &*offer.label }</span>
            if let Some(number) = &offer.number { <span class="behind">{ &**number }</span> }
        </div>
    }
}

/// What is offered for what has been typed, and which of it Enter takes. Until something is typed the present value is the one.
fn choices(cells: &Cells, key: Key, typed: &str, touched: bool, arrow: Option<usize>) -> Choices {
    let mut offers = cells.offers(key);
    let only = Cells::only_offers(key);
    let words = typed.trim().to_lowercase();
    let begins = |offer: &Offer| {
        let number = offer.number.as_ref().is_some_and(|number| number.to_lowercase().starts_with(&words));
        offer.label.to_lowercase().starts_with(&words) || number && !words.starts_with(|c: char| c.is_ascii_digit())
    };
    let exact = |offer: &Offer| offer.label.to_lowercase() == words || offer.typed.to_lowercase() == words;
    if key == Key::Team && touched && !words.is_empty() {
        offers.retain(|offer| offer.label.to_lowercase().contains(&words));
        if !offers.iter().any(exact) {
            let label = text::offer_new_team(typed.trim()).into();
            offers.push(Offer { label, number: None, word: None, typed: typed.trim().into() });
        }
    } else if only {
        offers.push(Offer { label: text::NO_VALUE.into(), number: None, word: None, typed: "".into() });
    }
    let picked = if words.is_empty() {
        None
    } else if only || !words.starts_with(|c: char| c.is_ascii_digit()) {
        offers.iter().position(exact).or_else(|| offers.iter().position(begins))
    } else {
        offers.iter().position(exact)
    };
    Choices { picked: arrow.filter(|at| *at < offers.len()).or(picked), offers }
}
