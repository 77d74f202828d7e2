//! The settings of time: the as-of date, and the absences of teams.

use crate::app::msg::Msg;
use crate::app::settings::msg::PlanMsg;
use crate::app::settings::text as settings_text;
use crate::app::timeline::marking::read_day;
use crate::app::timeline::planning_text as words;
use crate::app::ui::State;
use crate::base::day::Day;
use crate::base::number::{Number, parse_decimal};
use crate::model::schema::ABSENCE;
use crate::model::{Absence, Entry, Key, Record, Team, Uid, Value};
use crate::ui::hooks::{Dispatch, focus_after};
use crate::ui::parts::Icon;
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::El;
use crate::ui::parts::markup::{button, el};
use std::rc::Rc;
use yew::virtual_dom::ListenerKind;

/// The as-of date.
pub fn as_of(state: &State, dispatch: &Dispatch) -> El {
    let as_of = state.doc.plan.as_of().map_or_else(String::new, |day| day.to_string());
    let own = input("text", words::as_of().to_owned(), as_of).attr("placeholder", settings_text::today());
    let fiscal = state.doc.plan.fiscal_start();
    let own = own.change(dispatch, move |text| match read_day(Key::From, &text, fiscal) {
        _ if text.trim().is_empty() => Some(Msg::Plan(PlanMsg::SetRoot(Key::AsOf, None))),
        Ok(day) => Some(Msg::Plan(PlanMsg::SetRoot(Key::AsOf, Some(Value::text(&day.to_string()))))),
        Err(why) => Some(Msg::Fail(why.into())),
    });
    el("label").class("field").with(el("span").text(words::as_of())).with(own)
}

fn input(kind: &'static str, name: String, value: String) -> El {
    el("input").class("input").attr("type", kind).attr("aria-label", name).value(value)
}

/// The absences of a team.
pub fn absences(dispatch: &Dispatch, team: &Team, today: Day, fiscal: u8) -> El {
    let name = team.name().unwrap_or(team.id()).to_owned();
    let uid = team.uid;
    let row = |(at, entry): (usize, &Absence)| {
        let number = (at + 1).to_string();
        let field = |kind: &'static str, key: Key, label: String, value: String| {
            let team = team.clone();
            input(kind, label, value).change(dispatch, move |text| {
                let value = match key {
                    Key::Capacity => parse_decimal(&text).filter(|people| *people >= 0.0).and_then(Value::num),
                    _ => match read_day(key, &text, fiscal) {
                        Ok(day) => Some(Value::text(&day.to_string())),
                        Err(why) => return Some(Msg::Fail(why.into())),
                    },
                };
                let mut entries = team.absences().to_vec();
                let entry = entries.get_mut(at)?;
                *entry = entry.with_key(key, value);
                // Whoever sets the first day of an absence that is over by then sets the last one next: until then it takes a day.
                if let (Some(from), Some(to)) = (entry.from(), entry.to())
                    && to < from
                {
                    if key == Key::To {
                        return Some(Msg::Fail(words::last_before_first().into()));
                    }
                    *entry = entry.with_key(Key::To, Some(Value::text(&from.to_string())));
                }
                Some(set(uid, entries))
            })
        };
        let shown = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
        let people = entry.capacity().and_then(Number::new).map(|people| people.to_string());
        let mut rest = team.absences().to_vec();
        rest.remove(at);
        el("div")
            .class("entry")
            .key(at as u64)
            .with(field("text", Key::From, settings_text::absence_first_day(&number, &name), shown(entry.from())))
            .with(field("text", Key::To, settings_text::absence_last_day(&number, &name), shown(entry.to())))
            .with(
                field(
                    "number",
                    Key::Capacity,
                    settings_text::absence_people(&number, &name),
                    people.unwrap_or_default(),
                )
                .attr("placeholder", settings_text::everyone()),
            )
            .with(square(settings_text::delete_absence(&number, &name), Icon::Delete, dispatch, set(uid, rest)))
            .into()
    };
    let mut new = Record::new(Uid::default());
    for key in [Key::From, Key::To] {
        new.set(&ABSENCE, key, Some(Value::text(&today.to_string())));
    }
    let mut more = team.absences().to_vec();
    let rows = more.iter().enumerate().map(row).collect();
    more.push(Rc::new(new).into());
    let (sender, added) = (dispatch.clone(), set(uid, more));
    let add = button("button line")
        .text(words::add_absence())
        .attr("aria-label", settings_text::add_absence_in(&name))
        .on(ListenerKind::onclick, move |event| {
            focus_after(event, ".absences", ".entry > input:first-child", || sender.send(added.clone()));
        });
    el("div").class("absences").all(rows).with(add)
}

fn set(team: Uid, entries: Vec<Absence>) -> Msg {
    Msg::Plan(PlanMsg::SetIn(
        Key::Teams,
        team,
        Key::Absences,
        (!entries.is_empty()).then(|| Absence::list_value(&entries)),
    ))
}
