//! The days that are worked, for changing: weekdays and holidays of the plan, and of a team where they differ.

use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::settings::calendar::{command, new_holiday, turned, week, with_holidays};
use crate::app::settings::msg::PlanMsg;
use crate::app::settings::text as words;
use crate::app::timeline::entries::now;
use crate::app::ui::State;
use crate::base::day::Day;
use crate::model::words::WorkDay;
use crate::model::{Entry, Holiday, Key, Team, Value, WorkCalendar};
use crate::ui::hooks::{Dispatch, focus_after};
use crate::ui::parts::Icon;
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::{El, action, button, el};
use yew::virtual_dom::ListenerKind;

/// The days of the plan.
pub fn of_plan(state: &State, dispatch: &Dispatch) -> El {
    let field = el("fieldset")
        .class("field entries workdays")
        .attr("data-section", "days")
        .attr("tabindex", "-1")
        .with(el("legend").text(words::working_days()));
    if state.doc.plan.has_foreign_calendar() {
        return field.with(el("p").text(words::calendar_taken()));
    }
    let own = state.doc.plan.calendar();
    let count = own.map_or(0, |own| own.holidays().len());
    field.with(weekdays(state, dispatch, own, None)).with(
        el("details")
            .class("fold")
            .with(el("summary").text(words::holidays(None, count)))
            .with(holidays(state, dispatch, own, None)),
    )
}

/// The days of a team: those of the plan, but for what it changes.
pub fn of_team(state: &State, dispatch: &Dispatch, team: &Team) -> El {
    let own = team.calendar();
    let count = own.map_or(0, |own| own.holidays().len());
    el("details")
        .class("fold absences workdays")
        .with(el("summary").text(words::holidays(Some(name_of(team)), count)))
        .with(weekdays(state, dispatch, own, Some(team)))
        .with(holidays(state, dispatch, own, Some(team)))
}

/// The step that gives the plan or a team a calendar.
fn set(team: Option<&Team>, value: Option<Value>, label: &'static str) -> Msg {
    Msg::Plan(PlanMsg::Edit { command: command(team.map(|team| team.uid), value), label: label.into() })
}

fn name_of(team: &Team) -> &str {
    team.name().unwrap_or(team.id())
}

fn weekdays(state: &State, dispatch: &Dispatch, own: Option<&WorkCalendar>, team: Option<&Team>) -> El {
    let plan = &state.doc.plan;
    let worked = week(plan, own);
    let day = |day: WorkDay| {
        let (short, whole) = words::weekday(day);
        let on = worked.contains(&day);
        let msg = match turned(plan, own, team.is_some(), day) {
            Ok(value) => set(team, value, words::set_week()),
            Err(_) => Msg::Fail(words::one_day().into()),
        };
        let sender = dispatch.clone();
        let turn = move |_: &web_sys::Event| sender.send(msg.clone());
        let label = match team {
            Some(team) => words::works_in(whole, name_of(team)),
            None => words::works(whole),
        };
        let tick = el("input").attr("type", "checkbox").attr("aria-label", label).checked(on);
        el("label").class("check").with(tick.on(ListenerKind::onchange, turn)).text(short).into()
    };
    el("div").class("entry").all(WorkDay::ALL.into_iter().map(day).collect())
}

fn holidays(state: &State, dispatch: &Dispatch, own: Option<&WorkCalendar>, team: Option<&Team>) -> El {
    let all = own.map_or_else(Vec::new, |own| own.holidays().to_vec());
    let row = |(at, entry): (usize, &Holiday)| {
        let number = &(at + 1).to_string();
        let field = |kind: &'static str, key: Key, name: String, value: String| {
            let (own, holder) = (own.cloned(), team.cloned());
            let changed = move |text: String| {
                let value = match key {
                    Key::Title => (!text.is_empty()).then(|| Value::text(&text)),
                    // One day alone has no last day.
                    Key::To if text.is_empty() => None,
                    _ => Some(Value::text(&Day::parse(&text)?.to_string())),
                };
                let mut all = own.as_ref().map_or_else(Vec::new, |own| own.holidays().to_vec());
                let entry = all.get_mut(at)?;
                *entry = entry.with_key(key, value);
                Some(set(holder.as_ref(), with_holidays(own.as_ref(), &all), words::set_holidays()))
            };
            let input = el("input").class("input").attr("type", kind).attr("aria-label", name).value(value);
            if kind == "date" { input.date(dispatch, changed) } else { input.change(dispatch, changed) }
        };
        let names = match team.map(name_of) {
            Some(team) => (
                words::holiday_name_in(number, team),
                words::holiday_first_day_in(number, team),
                words::holiday_last_day_in(number, team),
                words::delete_holiday_in(number, team),
            ),
            None => (
                words::holiday_name(number),
                words::holiday_first_day(number),
                words::holiday_last_day(number),
                words::delete_holiday(number),
            ),
        };
        let shown = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
        let mut rest = all.clone();
        rest.remove(at);
        let gone = set(team, with_holidays(own, &rest), words::set_holidays());
        el("div")
            .class("entry")
            .key(at as u64)
            .with(field("text", Key::Title, names.0, entry.title().unwrap_or_default().to_owned()).class("input name"))
            .with(field("date", Key::From, names.1, shown(entry.from())))
            .with(field("date", Key::To, names.2, shown(entry.to())))
            .with(square(names.3, Icon::Delete, dispatch, gone))
            .into()
    };
    let rows = all.iter().enumerate().map(row).collect();
    let mut more = all.clone();
    more.push(new_holiday(now(&state.doc)));
    let (sender, added) = (dispatch.clone(), set(team, with_holidays(own, &more), words::set_holidays()));
    let add = button("button line")
        .text(words::add_holiday())
        .attr("aria-label", team.map_or(words::add_holiday().to_owned(), |team| words::add_holiday_in(name_of(team))))
        .on(ListenerKind::onclick, move |event| {
            focus_after(event, ".holidays", ".entry > .name", || sender.send(added.clone()));
        });
    let import = Msg::Ask(Effect::PickHolidays(team.map(|team| team.uid)));
    let name = team.map_or(words::import_holidays().to_owned(), |team| words::import_holidays_in(name_of(team)));
    let import = action("button line", words::import_holidays(), dispatch, import).attr("aria-label", name);
    el("div").class("holidays").all(rows).with(el("div").class("ways").with(add).with(import))
}
