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
use crate::base::say::{buttons, settings as say};
use crate::model::{Entry, Key, KeyResult, Objective, Record, Team, Uid, Value};
use crate::ui::hooks::{Dispatch, focus_after};
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::button;
use crate::ui::parts::markup::el;
use crate::ui::parts::{Icon, icon};
use std::rc::Rc;
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

type SettingLabel = fn() -> &'static str;

/// A field of an entry.
struct Field {
    key: Key,
    /// The head over it, and its label where there is no room for heads.
    head: SettingLabel,
    /// Its name with that of the entry.
    name: fn(&str) -> String,
    /// The text in it while it is empty.
    hint: SettingLabel,
    kind: Kind,
}

struct Of {
    list: Key,
    /// The part of the dialog.
    section: &'static str,
    legend: SettingLabel,
    short: SettingLabel,
    name: Key,
    words: EntryLabels,
    fields: &'static [Field],
}

/// The words about an entry of a list.
struct EntryLabels {
    add: SettingLabel,
    new: SettingLabel,
    /// The name of the field of its name.
    named: SettingLabel,
}

const LISTS: [Of; 5] = [
    Of {
        list: Key::Teams,
        section: "team",
        legend: say::teams,
        short: say::teams,
        name: Key::Name,
        words: EntryLabels { add: say::add_team, new: say::new_team, named: say::team_name },
        fields: &[Field {
            key: Key::Capacity,
            head: say::people,
            name: |entry| say::people_in(entry),
            hint: || "1",
            kind: Kind::Number,
        }],
    },
    Of {
        list: Key::Timeboxes,
        section: "timebox",
        legend: say::timeboxes,
        short: say::timeboxes,
        name: Key::Title,
        words: EntryLabels { add: say::add_timebox, new: say::new_timebox, named: say::timebox_name },
        fields: &[
            Field {
                key: Key::Start,
                head: say::start,
                name: |entry| say::start_of(entry),
                hint: say::start,
                kind: Kind::Date,
            },
            Field { key: Key::End, head: say::end, name: |entry| say::end_of(entry), hint: say::end, kind: Kind::Date },
            Field {
                key: Key::Capacity,
                head: say::capacity,
                name: |entry| say::capacity_of(entry),
                hint: say::from_teams,
                kind: Kind::Number,
            },
        ],
    },
    Of {
        list: Key::Milestones,
        section: "milestone",
        legend: say::milestones,
        short: say::milestones,
        name: Key::Title,
        words: EntryLabels { add: say::add_milestone, new: say::new_milestone, named: say::milestone_name },
        fields: &[Field {
            key: Key::Date,
            head: say::date,
            name: |entry| say::date_of(entry),
            hint: say::date_example,
            kind: Kind::Day,
        }],
    },
    Of {
        list: Key::Criteria,
        section: "criterion",
        legend: say::criteria,
        short: say::criteria_short,
        name: Key::Title,
        words: EntryLabels { add: say::add_criterion, new: say::new_criterion, named: say::criterion_name },
        fields: &[
            Field {
                key: Key::Weight,
                head: say::weight,
                name: |entry| say::weight_of(entry),
                hint: say::weight,
                kind: Kind::Number,
            },
            Field {
                key: Key::Min,
                head: say::lowest,
                name: |entry| say::lowest_of(entry),
                hint: say::scale_from,
                kind: Kind::Number,
            },
            Field {
                key: Key::Max,
                head: say::highest,
                name: |entry| say::highest_of(entry),
                hint: say::scale_to,
                kind: Kind::Number,
            },
            Field {
                key: Key::LowerIsBetter,
                head: say::lower_is_better,
                name: |entry| say::lower_is_better_of(entry),
                hint: say::lower_is_better,
                kind: Kind::Flag,
            },
        ],
    },
    Of {
        list: Key::Objectives,
        section: "objective",
        legend: say::objectives,
        short: say::objectives,
        name: Key::Title,
        words: EntryLabels { add: say::add_objective, new: say::new_objective, named: say::objective_name },
        fields: &[],
    },
];

/// The fields of a key result.
const RESULT: [Field; 3] = [
    Field {
        key: Key::Start,
        head: say::start,
        name: |entry| say::start_of(entry),
        hint: say::start,
        kind: Kind::Number,
    },
    Field {
        key: Key::Target,
        head: say::target,
        name: |entry| say::target_of(entry),
        hint: say::target,
        kind: Kind::Number,
    },
    Field { key: Key::Current, head: say::now, name: |entry| say::now_of(entry), hint: say::now, kind: Kind::Number },
];

/// The parts of the dialog that lists are, each with a short name.
pub fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    LISTS.iter().map(|of| (of.section, (of.short)()))
}

/// All lists.
pub fn lists(state: &State, dispatch: &Dispatch) -> Vec<Html> {
    LISTS.iter().map(|of| self::list(state, dispatch, of)).collect()
}

fn list(state: &State, dispatch: &Dispatch, of: &'static Of) -> Html {
    let mut fresh = vec![(of.name, Value::text((of.words.new)()))];
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
            focus_after(event, "fieldset", ".entry > .name", || sender.send(msg.clone()));
        })
        .with(icon(Icon::Add))
        .text((of.words.add)());
    // Where nothing can be scored for want of criteria, they are what the dialog is opened for.
    let add = add.flag("autofocus", of.list == Key::Criteria && lacks_criteria(&state.doc));
    let comma = state.ui.locale.decimal_comma();
    let hues = if of.list == Key::Teams { entry_hues(&state.doc.plan, Key::Teams) } else { Vec::new() };
    let hue_of = |uid: Uid| state.doc.plan.index_of(of.list, uid).and_then(|at| hues.get(at).copied());
    let row = |entry: &Rc<Record>| -> Html {
        let uid = entry.uid;
        let set = move |key: Key, value: Option<Value>| Msg::Plan(PlanMsg::SetIn(of.list, uid, key, value));
        let gone = Msg::Plan(PlanMsg::DeleteFrom(of.list, uid));
        let own = entry_row(
            dispatch,
            entry,
            of.words.named,
            of.name,
            of.fields,
            comma,
            Rc::new(set),
            gone,
            Some((of.list, uid)),
        );
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
        .attr("data-section", of.section)
        .attr("tabindex", "-1")
        .with(el("legend").text((of.legend)()))
        .maybe((!state.doc.plan.list(of.list).is_empty() && !of.fields.is_empty()).then(|| heads(of.fields)))
        .all(state.doc.plan.list(of.list).iter().map(row).collect())
        .with(el("div").with(add))
        .into()
}

/// The class of a field and of the head over it: both are as wide.
fn class_of(kind: Kind) -> &'static str {
    if kind == Kind::Number { "input" } else { "input when" }
}

/// The heads of the fields, for eyes alone: each field says its own name.
fn heads(fields: &[Field]) -> Html {
    let head = |field: &Field| -> Html {
        let class = if field.kind == Kind::Flag { "check" } else { class_of(field.kind) };
        el("span").class(class).text((field.head)()).into()
    };
    el("div")
        .class("entry heads")
        .attr("aria-hidden", "true")
        .with(el("span").class("input name").text(buttons::name()))
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
        entry_row(dispatch, result, say::key_result_name, Key::Title, &RESULT, comma, Rc::new(set), gone, None)
    };
    let add = button("button")
        .send(dispatch, Msg::Plan(PlanMsg::AddKeyResult(uid)))
        .with(icon(Icon::Add))
        .text(say::add_key_result());
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
    label: SettingLabel,
    named: Key,
    fields: &[Field],
    comma: bool,
    set: Rc<dyn Fn(Key, Option<Value>) -> Msg>,
    gone: Msg,
    marks: Option<(Key, Uid)>,
) -> Html {
    let name = entry.text(named).unwrap_or(entry.id()).to_owned();
    let rename = {
        let set = set.clone();
        move |text: String| Some(set(named, Some(Value::text(&text))))
    };
    let mut row = el("div")
        .class("entry")
        .with(el("input").class("input name").attr("aria-label", label()).value(name.clone()).change(dispatch, rename));
    for field in fields {
        let set = set.clone();
        let (key, kind, label, hint) = (field.key, field.kind, (field.name)(&name), (field.hint)());
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
            el("label").class("named").with(el("span").text((field.head)())).with(input.change(dispatch, change)),
        );
    }
    row.with(square(say::delete_entry(&name), Icon::Delete, dispatch, gone)).into()
}
