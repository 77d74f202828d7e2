//! The dialog with the decisions of the whole plan: looked for by words, item and person, and added to.

use crate::app::decisions::history::{all, decided, people, placed};
use crate::app::decisions::msg::DecisionsMsg;
use crate::app::decisions::state::DecisionFilter;
use crate::app::decisions::text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::model::{Entry, Uid};
use crate::ui::decisions::{adder, decisions as listed};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{action, el, option, value_of};
use crate::ui::parts::modal::modal_with;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The dialog.
pub fn decisions(state: &State, dispatch: &Dispatch) -> Html {
    let (plan, own) = (&state.doc.plan, &state.ui.decisions);
    let filter = &own.filter;
    let send = |filter: DecisionFilter| Msg::Decisions(DecisionsMsg::Filter(filter));
    let search = {
        let (dispatch, filter) = (dispatch.clone(), filter.clone());
        move |event: &web_sys::Event| {
            let words = value_of(event).unwrap_or_default().into();
            dispatch.send(send(DecisionFilter { words, ..filter.clone() }));
        }
    };
    let words = el("input")
        .class("input")
        .attr("type", "search")
        .attr("aria-label", text::search())
        .attr("placeholder", text::search())
        .value(filter.words.to_string())
        .on(ListenerKind::oninput, search);
    let mut items = vec![option("", filter.item.is_none(), text::everything())];
    items.extend(
        decided(plan)
            .into_iter()
            .map(|item| option(item.uid.0.to_string(), filter.item == Some(item.uid), item.display_name().to_owned())),
    );
    let about = {
        let filter = filter.clone();
        move |value: String| Some(send(DecisionFilter { item: value.parse().ok().map(Uid), ..filter.clone() }))
    };
    let known = people(plan);
    let mut persons = vec![option("", filter.person.is_none(), text::everybody())];
    persons.extend(
        known.iter().map(|name| option(name.to_string(), filter.person.as_ref() == Some(name), name.to_string())),
    );
    let person = {
        let filter = filter.clone();
        move |value: String| {
            let person = (!value.is_empty()).then(|| value.into());
            Some(send(DecisionFilter { person, ..filter.clone() }))
        }
    };
    let choice = |label: &'static str| el("select").class("input").attr("aria-label", label);
    let narrowed = el("div")
        .class("narrow")
        .with(words)
        .with(choice(text::about()).change(dispatch, about).all(items))
        .with(choice(text::person()).change(dispatch, person).all(persons));
    let rows = all(plan, filter, &state.ui.locale);
    let count = placed(plan).count();
    let said = match (rows.len(), count) {
        (_, 0) => text::none().to_owned(),
        (0, _) => text::none_found().to_owned(),
        (found, count) => text::found(found, count),
    };
    let left = rows.len().saturating_sub(own.shown);
    let more =
        (left > 0).then(|| action("button line", text::more(left), dispatch, Msg::Decisions(DecisionsMsg::More)));
    let list = listed(Some(dispatch), &rows[..rows.len().min(own.shown)]);
    let add = state.editable().then(|| adder(state, dispatch, filter.item));
    let body = vec![
        add.unwrap_or_default(),
        if count > 0 { narrowed.into() } else { Html::default() },
        el("p").class("summary").attr("role", "status").text(said).into(),
        list.into(),
        more.map(Html::from).unwrap_or_default(),
    ];
    modal_with(text::decisions().into(), true, body, Vec::new())
}
