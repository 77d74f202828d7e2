//! The teams of the plan: names and how many people.

use crate::app::Msg;
use crate::app::State;
use crate::base::number::{Number, parse_decimal};
use crate::model::{Key, Record, Value};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{button, el, square};
use crate::ui::parts::{Icon, icon};
use yew::Html;

/// The list of teams, for changing.
pub fn teams(state: &State, dispatch: &Dispatch) -> Html {
    let add = button("button line")
        .send(dispatch, Msg::AddTo(Key::Teams, vec![(Key::Name, Value::text("New team"))]))
        .with(icon(Icon::Add))
        .text("Add team");
    el("fieldset")
        .class("field teams")
        .with(el("legend").text("Teams"))
        .all(state.doc.plan.list(Key::Teams).iter().map(|team| row(dispatch, team)).collect())
        .with(el("div").with(add))
        .into()
}

fn row(dispatch: &Dispatch, team: &Record) -> Html {
    let uid = team.uid;
    let rename = move |text: String| Some(Msg::SetIn(Key::Teams, uid, Key::Name, Some(Value::text(&text))));
    let staff = move |text: String| {
        let people = parse_decimal(&text).filter(|people| *people >= 0.0).and_then(Value::num);
        Some(Msg::SetIn(Key::Teams, uid, Key::Capacity, people))
    };
    let name = team.text(Key::Name).unwrap_or(team.id()).to_owned();
    let people = team.num(Key::Capacity).and_then(Number::new).map(|people| people.to_string());
    el("div")
        .class("team")
        .key(uid.0)
        .with(el("input").class("input").attr("aria-label", "Team name").value(name.clone()).change(dispatch, rename))
        .with(
            el("input")
                .class("input")
                .attr("aria-label", format!("People in {name}"))
                .attr("type", "number")
                .attr("min", "0")
                .attr("step", "any")
                .attr("placeholder", "1")
                .value(people.unwrap_or_default())
                .change(dispatch, staff),
        )
        .with(square(format!("Delete {name}"), Icon::Delete, dispatch, Msg::DeleteFrom(Key::Teams, uid)))
        .into()
}
