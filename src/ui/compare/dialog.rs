//! Comparing with an earlier state: what to compare with, what changed, why, and the change log to paste.

use crate::app::compare::against::Against;
use crate::app::compare::changes;
use crate::app::compare::changes::log;
use crate::app::compare::changes::name;
use crate::app::compare::changes::rows;
use crate::app::compare::msg::CompareMsg;
use crate::app::compare::row::ChangeRow;
use crate::app::compare::text;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::scenarios::text as scenario_text;
use crate::app::settings::msg::PlanMsg;
use crate::app::ui::State;
use crate::model::{Entry, Key, Uid, Value};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{El, action, button, el, option, value_of};
use crate::ui::parts::modal::modal_with;
use std::rc::Rc;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The dialog.
pub fn compare(state: &State, dispatch: &Dispatch) -> Html {
    let (doc, ui) = (&state.doc, &state.ui);
    let chosen = match &ui.compare.against {
        Some(Against::Baseline(uid)) => uid.0.to_string(),
        _ => String::new(),
    };
    let mut options = vec![option("", chosen.is_empty(), text::no_baseline())];
    options.extend(doc.plan.baselines().iter().map(|entry| {
        let value = entry.uid.0.to_string();
        option(value.clone(), value == chosen, entry.title().unwrap_or(entry.id()).to_owned())
    }));
    let choose = |value: String| {
        Some(Msg::Compare(CompareMsg::Against(value.parse().ok().map(|uid| Against::Baseline(Uid(uid))))))
    };
    let pick = el("label")
        .class("field")
        .with(el("span").text(text::baseline()))
        .with(el("select").class("input").attr("aria-label", text::baseline()).change(dispatch, choose).all(options));
    let scenario = scenario_choice(state, dispatch);
    let paste = {
        let dispatch = dispatch.clone();
        move |event: &web_sys::Event| {
            let text = value_of(event).unwrap_or_default();
            if text.trim().len() > 1 {
                dispatch.send(Msg::Compare(CompareMsg::AgainstText(text.into())));
            }
        }
    };
    let pasted = el("label").class("field").with(el("span").text(text::paste_old())).with(
        el("textarea")
            .class("input")
            .attr("rows", "2")
            .attr("aria-label", text::paste_old())
            .attr("spellcheck", "false")
            .on(ListenerKind::oninput, paste),
    );
    let ways = el("div")
        .class("ways")
        .maybe(
            state
                .editable()
                .then(|| action("button line", text::take(), dispatch, Msg::Compare(CompareMsg::TakeBaseline))),
        )
        .with(action("button line", text::open_old(), dispatch, Msg::Ask(Effect::PickOld)));
    let own = match &ui.compare.against {
        Some(Against::Baseline(uid)) => doc.plan.baselines().iter().find(|entry| entry.uid == *uid),
        _ => None,
    };
    let own = own.filter(|_| state.editable()).map(|entry| {
        let uid = entry.uid;
        let rename = move |title: String| {
            let title = title.trim();
            let value = (!title.is_empty()).then(|| Value::text(title))?;
            Some(Msg::Plan(PlanMsg::SetIn(Key::Baselines, uid, Key::Title, Some(value))))
        };
        let name = entry.title().unwrap_or(entry.id()).to_owned();
        let input = el("input").class("input").attr("aria-label", text::name()).value(name).change(dispatch, rename);
        let gone = {
            let dispatch = dispatch.clone();
            move |_: &web_sys::Event| {
                dispatch.send(Msg::Compare(CompareMsg::Against(None)));
                dispatch.send(Msg::Plan(PlanMsg::DeleteFrom(Key::Baselines, uid)));
            }
        };
        let delete = button("button line").on(ListenerKind::onclick, gone).text(text::delete());
        el("div").class("ways").with(input).with(delete).into()
    });
    let mut body = vec![el("div").class("form").maybe(scenario).with(pick).with(pasted).into(), ways.into()];
    body.extend(own);
    let mut buttons = Vec::new();
    if let Some(against) = &ui.compare.against {
        let found = rows(doc, against, &ui.locale);
        body.extend(figure_table(state, against));
        body.push(el("p").class("summary").attr("role", "status").text(text::summary(&found)).into());
        body.push(el("ul").class("changes").all(found.iter().map(|row| line(state, dispatch, row)).collect()).into());
        buttons.push(action("button line", text::stop(), dispatch, Msg::Compare(CompareMsg::Against(None))).into());
        let copy = {
            let dispatch = dispatch.clone();
            move |_: &web_sys::Event| {
                let Some(state) = dispatch.state() else { return };
                let Some(against) = &state.ui.compare.against else { return };
                let name = name(&state.doc, against);
                let text = log(&state.doc, against, &state.ui.compare.reasons, &name, &state.ui.locale).into();
                dispatch.send(Msg::Ask(Effect::Copy { text, done: text::log_copied().into() }));
            }
        };
        buttons.push(button("button strong").on(ListenerKind::onclick, copy).text(text::copy_log()).into());
    }
    modal_with(text::title().into(), true, body, buttons)
}

/// The value of the plan itself among the scenarios to compare with: no id has a blank in front.
const THE_PLAN: &str = " ";

/// The choice of a scenario, or of the plan itself where one looks at a scenario; none where there is nothing to choose.
fn scenario_choice(state: &State, dispatch: &Dispatch) -> Option<El> {
    let open = state.doc.scenario.as_ref().map(|open| &*open.id);
    let chosen = match &state.ui.compare.against {
        Some(Against::Scenario(id)) => id.as_deref().unwrap_or(THE_PLAN),
        _ => "",
    };
    let mut options = vec![option("", chosen.is_empty(), text::no_baseline())];
    options.extend(open.map(|_| option(THE_PLAN, chosen == THE_PLAN, scenario_text::the_plan())));
    let others = state.doc.whole().scenarios().iter().filter(|one| !one.id().is_empty() && Some(one.id()) != open);
    options.extend(others.map(|one| option(one.id().to_owned(), chosen == one.id(), one.display_name().to_owned())));
    if options.len() == 1 {
        return None;
    }
    let choose = |value: String| {
        let against = match &*value {
            "" => None,
            THE_PLAN => Some(Against::Scenario(None)),
            id => Some(Against::Scenario(Some(id.into()))),
        };
        Some(Msg::Compare(CompareMsg::Against(against)))
    };
    let select = el("select").class("input").attr("aria-label", text::scenario()).change(dispatch, choose).all(options);
    Some(el("label").class("field").with(el("span").text(text::scenario())).with(select))
}

/// The figures of what is compared with, of what is looked at, and of the other scenarios.
fn figure_table(state: &State, against: &Against) -> Option<Html> {
    let figures = changes::figures(&state.doc, against, &state.ui.locale)?;
    let row = |(label, values): (&'static str, Vec<String>)| -> Html {
        let changed = values.first() != values.get(1);
        let cells = values.into_iter().map(|words| el("td").text(words).into()).collect();
        let class = if changed { "changed" } else { "" };
        el("tr").class(class).with(el("th").attr("scope", "row").text(label)).all(cells).into()
    };
    let heads = figures.names.into_iter().map(|name| el("th").attr("scope", "col").text(name).into()).collect();
    let table = el("table")
        .attr("aria-label", text::figures())
        .with(el("thead").with(el("tr").with(el("td")).all(heads)))
        .with(el("tbody").all(figures.rows.into_iter().map(row).collect()));
    Some(
        el("div")
            .class("figures")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", text::figures())
            .with(table)
            .into(),
    )
}

fn line(state: &State, dispatch: &Dispatch, row: &ChangeRow) -> Html {
    let known = state.ui.compare.reasons.iter().find(|(id, _)| *id == row.id).map(|(_, why)| why.to_string());
    let reason = |reason: &String| el("small").class("reason").text(reason.clone()).into();
    let of = Rc::new(row.clone());
    let why = el("input")
        .class("input")
        .attr("placeholder", text::why_hint())
        .attr("aria-label", text::why(&row.title))
        .value(known.unwrap_or_default())
        .change(dispatch, move |why| Some(Msg::Compare(CompareMsg::Reason(of.clone(), why.into()))));
    // What is no item has no log that a reason could go to.
    let why = (!row.id.is_empty()).then_some(why);
    let key = if row.id.is_empty() { row.title.to_string() + row.fate } else { row.id.to_string() };
    el("li")
        .key(key)
        .with(el("b").class("fate").text(row.fate))
        .with(
            el("span")
                .class("grow")
                .text(row.title.clone())
                .with(el("small").text(row.words.clone()))
                .all(row.reasons.iter().map(reason).collect()),
        )
        .maybe(why)
        .into()
}
