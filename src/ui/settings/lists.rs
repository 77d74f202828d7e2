//! The plan's lists for changing: teams, milestones, criteria, timeboxes, objectives with their key results.

use crate::app::grid::column_text;
use crate::app::grid::needs::lacks_criteria;
use crate::app::msg::Msg;
use crate::app::settings::msg::PlanMsg;
use crate::app::text;
use crate::app::timeline::entries::now;
use crate::app::timeline::hues::entry_hues;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::ui::State;
use crate::base::number::{Number, parse_typed};
use crate::model::{Entry, Key, KeyResult, Objective, Record, Team, Uid, Value};
use crate::ui::hooks::{Dispatch, draw_now};
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::button;
use crate::ui::parts::markup::el;
use crate::ui::parts::{Icon, icon};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The kind of a field of an entry.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Number,
    Date,
    Day,
    Flag,
}

/// A field: its key, what it is called in front of the entry's name, what stands in it while it is empty, and what it takes.
type Field = (Key, &'static str, &'static str, Kind);

struct Of {
    list: Key,
    legend: &'static str,
    noun: &'static str,
    name: Key,
    fields: &'static [Field],
}

const LISTS: [Of; 5] = [
    Of {
        list: Key::Teams,
        legend: "Teams",
        noun: "team",
        name: Key::Name,
        fields: &[(Key::Capacity, "People in", "1", Kind::Number)],
    },
    Of {
        list: Key::Timeboxes,
        legend: "Timeboxes",
        noun: "timebox",
        name: Key::Title,
        fields: &[
            (Key::Start, "Start of", "Start", Kind::Date),
            (Key::End, "End of", "End", Kind::Date),
            (Key::Capacity, "Capacity of", "From teams", Kind::Number),
        ],
    },
    Of {
        list: Key::Milestones,
        legend: "Milestones",
        noun: "milestone",
        name: Key::Title,
        fields: &[(Key::Date, "Date of", "20 Jul 2027", Kind::Day)],
    },
    Of {
        list: Key::Criteria,
        legend: "Criteria for weighted scoring",
        noun: "criterion",
        name: Key::Title,
        fields: &[
            (Key::Weight, "Weight of", "Weight", Kind::Number),
            (Key::Min, "Lowest of", "Scale from", Kind::Number),
            (Key::Max, "Highest of", "to", Kind::Number),
            (Key::LowerIsBetter, "Lower is better:", "Lower is better", Kind::Flag),
        ],
    },
    Of { list: Key::Objectives, legend: "Objectives", noun: "objective", name: Key::Title, fields: &[] },
];

/// The fields of a key result.
const RESULT: [Field; 3] = [
    (Key::Start, "Start of", "Start", Kind::Number),
    (Key::Target, "Target of", "Target", Kind::Number),
    (Key::Current, "Now of", "Now", Kind::Number),
];

/// The parts of the dialog that lists are, each with a short name.
pub fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    LISTS.iter().map(|of| (of.noun, of.legend.split(' ').next().unwrap_or(of.legend)))
}

/// All lists.
pub fn lists(state: &State, dispatch: &Dispatch) -> Vec<Html> {
    LISTS.iter().map(|of| self::list(state, dispatch, of)).collect()
}

fn list(state: &State, dispatch: &Dispatch, of: &'static Of) -> Html {
    let name = format!("New {}", of.noun);
    let mut fresh = vec![(of.name, Value::text(&name))];
    if of.list == Key::Criteria {
        let number = |key, number| Value::num(number).map(|value| (key, value));
        fresh.extend([number(Key::Weight, 1.0), number(Key::Min, 0.0), number(Key::Max, 10.0)].into_iter().flatten());
    }
    if of.list == Key::Milestones {
        fresh.push((Key::Date, Value::text(&now(&state.doc).to_string())));
    }
    let (sender, msg) = (dispatch.clone(), Msg::Plan(PlanMsg::AddTo(of.list, fresh)));
    let add = button("button line")
        .on(ListenerKind::onclick, move |event| {
            sender.send(msg.clone());
            draw_now();
            name_last(event);
        })
        .with(icon(Icon::Add))
        .text(format!("Add {}", of.noun));
    // Where nothing can be scored for want of criteria, they are what the dialog is opened for.
    let add = add.flag("autofocus", of.list == Key::Criteria && lacks_criteria(&state.doc));
    let comma = state.ui.locale.decimal_comma();
    let hues = if of.list == Key::Teams { entry_hues(&state.doc.plan, Key::Teams) } else { Vec::new() };
    let hue_of = |uid: Uid| state.doc.plan.index_of(of.list, uid).and_then(|at| hues.get(at).copied());
    let row = |entry: &Rc<Record>| -> Html {
        let uid = entry.uid;
        let set = move |key: Key, value: Option<Value>| Msg::Plan(PlanMsg::SetIn(of.list, uid, key, value));
        let gone = Msg::Plan(PlanMsg::DeleteFrom(of.list, uid));
        let own =
            entry_row(dispatch, entry, of.noun, of.name, of.fields, comma, Rc::new(set), gone, Some((of.list, uid)));
        let mut all = el("div").key(uid.0).with(own);
        if of.list == Key::Teams {
            all = all.with(crate::ui::settings::colour::field(dispatch, Team::of(entry), hue_of(uid)));
            all = all.with(crate::ui::settings::calendar::absences(
                dispatch,
                Team::of(entry),
                now(&state.doc),
                state.doc.plan.fiscal_start(),
            ));
            all = all.with(crate::ui::settings::workdays::of_team(state, dispatch, Team::of(entry)));
        }
        if of.list == Key::Objectives {
            all = all.with(results(dispatch, Objective::of(entry), comma));
        }
        all.into()
    };
    el("fieldset")
        .class("field entries")
        .attr("data-section", of.noun)
        .attr("tabindex", "-1")
        .with(el("legend").text(of.legend))
        .maybe((!state.doc.plan.list(of.list).is_empty() && !of.fields.is_empty()).then(|| heads(of.fields)))
        .all(state.doc.plan.list(of.list).iter().map(row).collect())
        .with(el("div").with(add))
        .into()
}

/// Puts the focus on the name of the entry that was added last, to be typed over.
fn name_last(event: &web_sys::Event) {
    let pressed = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let around = pressed.and_then(|pressed| pressed.closest("fieldset").ok().flatten());
    let Some(names) = around.and_then(|around| around.query_selector_all(".entry > .name").ok()) else { return };
    let last = names.length().checked_sub(1).and_then(|at| names.item(at));
    if let Some(name) = last.and_then(|name| name.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        let _ = name.focus();
        name.select();
    }
}

/// The class of a field and of the head over it: both are as wide.
fn class_of(kind: Kind) -> &'static str {
    if kind == Kind::Number { "input" } else { "input when" }
}

/// The head of a field: its name without what leads on to the entry's. Where there is no room for heads it stands at the field itself.
fn head_of(label: &'static str) -> &'static str {
    label.rsplit_once(' ').map_or(label, |(name, _)| name)
}

/// The heads of the fields, for eyes alone: each field says its own name.
fn heads(fields: &[Field]) -> Html {
    let head = |&(_, label, hint, kind): &Field| -> Html {
        match kind {
            Kind::Flag => el("span").class("check").text(hint).into(),
            kind => el("span").class(class_of(kind)).text(head_of(label)).into(),
        }
    };
    el("div")
        .class("entry heads")
        .attr("aria-hidden", "true")
        .with(el("span").class("input name").text("Name"))
        .all(fields.iter().map(head).collect())
        .with(el("span").class("button square"))
        .into()
}

/// The key results of an objective.
fn results(dispatch: &Dispatch, objective: &Objective, comma: bool) -> Html {
    let uid = objective.uid;
    let with = |change: &dyn Fn(&mut Vec<KeyResult>)| {
        let mut results = objective.key_results().to_vec();
        change(&mut results);
        Msg::Plan(PlanMsg::SetIn(Key::Objectives, uid, Key::KeyResults, Some(KeyResult::list_value(&results))))
    };
    let row = |(at, result): (usize, &KeyResult)| -> Html {
        let owner = objective.clone();
        let set = move |key: Key, value: Option<Value>| {
            let mut results = owner.key_results().to_vec();
            if let Some(result) = results.get_mut(at) {
                *result = result.with_key(key, value);
            }
            Msg::Plan(PlanMsg::SetIn(
                Key::Objectives,
                owner.uid,
                Key::KeyResults,
                Some(KeyResult::list_value(&results)),
            ))
        };
        let gone = with(&|results| drop(results.remove(at)));
        entry_row(dispatch, result, "key result", Key::Title, &RESULT, comma, Rc::new(set), gone, None)
    };
    let add = button("button")
        .send(dispatch, Msg::Plan(PlanMsg::AddKeyResult(uid)))
        .with(icon(Icon::Add))
        .text("Add key result");
    let rows: Vec<Html> = objective.key_results().iter().enumerate().map(row).collect();
    el("div")
        .class("results")
        .maybe((!rows.is_empty()).then(|| heads(&RESULT)))
        .all(rows)
        .with(el("div").with(add))
        .into()
}

#[allow(clippy::too_many_arguments)]
fn entry_row(
    dispatch: &Dispatch,
    entry: &Record,
    noun: &str,
    named: Key,
    fields: &[Field],
    comma: bool,
    set: Rc<dyn Fn(Key, Option<Value>) -> Msg>,
    gone: Msg,
    marks: Option<(Key, Uid)>,
) -> Html {
    let name = entry.text(named).unwrap_or(entry.id()).to_owned();
    let mut label = format!("{noun} name");
    label[..1].make_ascii_uppercase();
    let rename = {
        let set = set.clone();
        move |text: String| Some(set(named, Some(Value::text(&text))))
    };
    let mut row = el("div")
        .class("entry")
        .with(el("input").class("input name").attr("aria-label", label).value(name.clone()).change(dispatch, rename));
    for &(key, label_of, hint, kind) in fields {
        let set = set.clone();
        let label = format!("{label_of} {name}");
        if kind == Kind::Flag {
            let (sender, on) = (dispatch.clone(), entry.flag(key));
            let turn = move |_: &web_sys::Event| sender.send(set(key, (!on).then_some(Value::Bool(true))));
            let tick = el("input").attr("type", "checkbox").attr("aria-label", label).checked(on);
            row = row.with(
                el("label").class("check").with(tick.on(ListenerKind::onchange, turn)).with(el("span").text(hint)),
            );
            continue;
        }
        let shown = match entry.get(key) {
            Some(Value::Num(number)) => number.to_string(),
            Some(value) => value.as_text().unwrap_or_default().to_owned(),
            None => String::new(),
        };
        let timed = matches!(kind, Kind::Date | Kind::Day).then_some(marks).flatten();
        let change = move |typed: String| {
            if let Some((list, uid)) = timed {
                return Some(Msg::Timeline(TimelineMsg::TypeMark { list, uid, key, typed }));
            }
            let typed = typed.trim();
            let value = match kind {
                _ if typed.is_empty() => None,
                Kind::Number => {
                    parse_typed(typed, comma).filter(|number| Number::new(*number).is_some()).and_then(Value::num)
                }
                _ => None,
            };
            if value.is_none() && !typed.is_empty() {
                return Some(Msg::Fail(text::not_understood(key, typed, column_text::expected(false)).into()));
            }
            Some(set(key, value))
        };
        let input = el("input").class(class_of(kind)).attr("aria-label", label).attr("placeholder", hint).value(shown);
        row = row.with(
            el("label").class("named").with(el("span").text(head_of(label_of))).with(input.change(dispatch, change)),
        );
    }
    row.with(square(format!("Delete {name}"), Icon::Delete, dispatch, gone)).into()
}
