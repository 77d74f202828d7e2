//! The decision log: of an item in its details, of the whole plan in a dialog, and the reason for the last step.

pub mod dialog;
pub mod reason;

use crate::app::decisions::history::{DecisionRow, of_item};
use crate::app::decisions::msg::DecisionsMsg;
use crate::app::decisions::state::DecisionFilter;
use crate::app::decisions::text;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::ui::State;
use crate::model::{Item, Uid};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::keys::on_enter;
use crate::ui::parts::markup::{El, button, el, fields};
use wasm_bindgen::JsCast;
use web_sys::Event;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// At most so many decisions of an item are shown beside it.
const BESIDE: usize = 20;

/// The decisions about an item, to be read; nothing where there are none.
pub fn facts(state: &State, dispatch: &Dispatch, item: &Item) -> Option<Html> {
    let rows = of_item(&state.doc.plan, item, &state.ui.locale);
    (!rows.is_empty()).then(|| {
        let heading = el("h3").text(text::decisions());
        el("section").attr("aria-label", text::decisions()).with(heading).with(shown(dispatch, &rows, item.uid)).into()
    })
}

/// The decisions about an item, and the fields for another.
pub fn of(state: &State, dispatch: &Dispatch, item: &Item) -> Html {
    let rows = of_item(&state.doc.plan, item, &state.ui.locale);
    el("div")
        .class("decided")
        .with(adder(state, dispatch, Some(item.uid)))
        .with(shown(dispatch, &rows, item.uid))
        .into()
}

fn shown(dispatch: &Dispatch, rows: &[DecisionRow], uid: Uid) -> Html {
    let more = (rows.len() > BESIDE).then(|| {
        let dispatch = dispatch.clone();
        let open = move |_: &Event| {
            let filter = DecisionFilter { item: Some(uid), ..DecisionFilter::default() };
            dispatch.send(Msg::Decisions(DecisionsMsg::Filter(filter)));
            dispatch.send(Msg::Dialog(Some(Dialog::Decisions)));
        };
        button("link").text(text::all()).on(ListenerKind::onclick, open)
    });
    let rows = &rows[..rows.len().min(BESIDE)];
    el("div").with(decisions(None, rows)).maybe(more).into()
}

/// A list of decisions, newest first. With a way to their items where these are not all one.
fn decisions(dispatch: Option<&Dispatch>, rows: &[DecisionRow]) -> El {
    let line = |row: &DecisionRow| -> Html {
        let about = dispatch.filter(|_| !row.about.is_empty()).map(|dispatch| match row.item {
            Some(uid) => {
                let dispatch = dispatch.clone();
                let open = move |_: &Event| {
                    dispatch.send(Msg::Dialog(None));
                    dispatch.send(Msg::Details(Some(uid)));
                };
                button("link").text(row.about.clone()).on(ListenerKind::onclick, open)
            }
            None => el("span").text(row.about.clone()),
        });
        let known = [&*row.at, &*row.by].into_iter().filter(|part| !part.is_empty());
        // What it is about follows, where that is said.
        let who = known.chain(about.as_ref().map(|_| "")).collect::<Vec<_>>().join(" · ");
        let why = (!row.why.is_empty()).then(|| el("p").class("reason").text(row.why.to_string()));
        el("li")
            .with(el("small").text(who).maybe(about))
            .with(el("p").class("what").text(row.what.to_string()))
            .maybe(why)
            .into()
    };
    el("ul").class("decisions").all(rows.iter().map(line).collect())
}

/// The fields for a decision about an item, or about the plan.
fn adder(state: &State, dispatch: &Dispatch, about: Option<Uid>) -> Html {
    let add = {
        let dispatch = dispatch.clone();
        move |event: &Event| {
            if let [what, why, by] = &fields(event)[..] {
                let add =
                    DecisionsMsg::Add { about, what: what.trim().into(), why: why.trim().into(), by: by.trim().into() };
                if !what.trim().is_empty() {
                    empty(event);
                }
                dispatch.send(Msg::Decisions(add));
            }
        }
    };
    el("div")
        .class("adder decide")
        .attr("role", "group")
        .attr("aria-label", text::add())
        .on_key(on_enter(add.clone()))
        .with(named(text::what()).attr("placeholder", text::empty_what()))
        .with(named(text::why()).attr("placeholder", text::why()))
        .with(named(text::by()).attr("placeholder", text::by()).value(state.ui.decisions.by.to_string()))
        .with(button("button line").text(text::add()).on(ListenerKind::onclick, add))
        .into()
}

fn named(name: &'static str) -> El {
    el("input").class("input").attr("aria-label", name)
}

/// Empties the first two of the fields around an event: those for a decision and its reason, where the name of the person stays for the next.
pub fn empty(event: &Event) {
    let around = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let Some(around) = around.and_then(|target| target.closest(".adder").ok().flatten()) else { return };
    let Ok(inputs) = around.query_selector_all("input") else { return };
    for input in (0..2).filter_map(|at| inputs.item(at)) {
        input.unchecked_into::<web_sys::HtmlInputElement>().set_value("");
    }
}
