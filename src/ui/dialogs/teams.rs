//! The teams of the plan: names and how many people.

use crate::app::Msg;
use crate::app::State;
use crate::base::number::{Number, parse_decimal};
use crate::model::{Key, Record, Value};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::{Icon, icon};
use yew::prelude::*;

/// The list of teams, for changing.
pub fn teams(state: &State, dispatch: &Dispatch) -> Html {
    let add = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.send(Msg::AddTo(Key::Teams, vec![(Key::Name, Value::text("New team"))]))
        })
    };
    html! {
        <fieldset class="field teams">
            <legend>{ "Teams" }</legend>
            { for state.doc.plan.list(Key::Teams).iter().map(|team| row(dispatch, team)) }
            <div><button type="button" class="button line" onclick={add}>{ icon(Icon::Add) }{ "Add team" }</button></div>
        </fieldset>
    }
}

fn row(dispatch: &Dispatch, team: &Record) -> Html {
    let uid = team.uid;
    let set = |key: Key, parse: fn(&str) -> Option<Value>| {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            dispatch.send(Msg::SetIn(Key::Teams, uid, key, parse(&input.value())));
        })
    };
    let delete = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(Msg::DeleteFrom(Key::Teams, uid)))
    };
    let name = team.text(Key::Name).unwrap_or(team.id()).to_owned();
    let people = team.num(Key::Capacity).and_then(Number::new).map(|people| people.to_string());
    html! {
        <div class="team" key={uid.0}>
            <input class="input" aria-label="Team name" value={name.clone()} onchange={set(Key::Name, |text| Some(Value::text(text)))} />
            <input class="input" aria-label={format!("People in {name}")} type="number" min="0" step="any" placeholder="1" value={people}
                onchange={set(Key::Capacity, |text| parse_decimal(text).filter(|people| *people >= 0.0).and_then(Value::num))} />
            <button type="button" class="button square" aria-label={format!("Delete {name}")} onclick={delete}>{ icon(Icon::Delete) }</button>
        </div>
    }
}
