//! Dependencies of an item in its details, each with a type and a lag, and the items that wait for it.

use crate::app::items::details::{self, WaitField};
use crate::app::items::msg::ItemsMsg;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::base::number::parse_typed;
use crate::model::depends::DependencyRule;
use crate::model::words::DependencyKind;
use crate::model::{Item, Key, Uid};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{El, action, el, option};
use yew::Html;

/// A line for each dependency of an item; nothing where it has none.
pub fn dependencies(state: &State, dispatch: &Dispatch, item: &Item) -> Option<Html> {
    let fields = details::waits(&state.doc.plan, item);
    if fields.is_empty() {
        return None;
    }
    let lines = fields.iter().map(|field| line(dispatch, item, field)).collect();
    Some(el("fieldset").class("field").with(el("legend").text(items_text::waits_for())).all(lines).into())
}

fn line(dispatch: &Dispatch, item: &Item, field: &WaitField) -> Html {
    let (own, place, rule) = (item.clone(), field.place, field.rule);
    let set = move |rule: DependencyRule| {
        Some(Msg::Items(ItemsMsg::Set(own.uid, Key::DependsOn, details::with_rule(&own, place, rule))))
    };
    let kinds = DependencyKind::ALL.iter();
    let choices = kinds.map(|kind| option(kind.word(), *kind == rule.kind, items_text::waits_by(*kind))).collect();
    let to_kind = {
        let set = set.clone();
        move |word: String| set(DependencyRule { kind: DependencyKind::parse(&word)?, ..rule })
    };
    let to_lag = move |typed: String| {
        let lag = if typed.trim().is_empty() { Some(0.0) } else { parse_typed(&typed, false) };
        match lag.filter(|lag| lag.fract() == 0.0 && lag.abs() <= 9999.0) {
            Some(lag) => set(DependencyRule { lag: lag as i32, ..rule }),
            None => Some(Msg::Fail(items_text::no_lag(rule.lag).into())),
        }
    };
    let lag = if rule.lag == 0 { String::new() } else { rule.lag.to_string() };
    let kind = el("select").class("input").attr("aria-label", items_text::waits_how(&field.title));
    let days = el("input").class("input").attr("inputmode", "numeric").attr("placeholder", "0").value(lag);
    el("div")
        .class("wait")
        .key(place.to_string())
        .with(match field.other {
            Some(other) => action("link", field.title.clone(), dispatch, Msg::Details(Some(other))),
            None => el("span").text(field.title.clone()),
        })
        .with(kind.change(dispatch, to_kind).all(choices))
        .with(
            el("label")
                .with(days.attr("aria-label", items_text::waits_lag(&field.title)).change(dispatch, to_lag))
                .with(el("span").text(items_text::lag_days())),
        )
        .into()
}

/// The items that wait for this one; nothing where none does.
pub fn dependents(state: &State, dispatch: &Dispatch, item: &Item) -> Option<Html> {
    let after = named(state, dispatch, items_text::waiting(), details::waiting(&state.doc.plan, item))?;
    Some(el("div").class("waits").with(after).into())
}

/// Dependencies of an item both ways, to be read; nothing where it has none.
pub fn facts(state: &State, dispatch: &Dispatch, item: &Item) -> Option<Html> {
    let plan = &state.doc.plan;
    let before = named(state, dispatch, items_text::waits_for(), details::waits_for(plan, item));
    let after = named(state, dispatch, items_text::waiting(), details::waiting(plan, item));
    (before.is_some() || after.is_some()).then(|| el("div").class("waits").maybe(before).maybe(after).into())
}

pub fn named(state: &State, dispatch: &Dispatch, name: &'static str, uids: Vec<Uid>) -> Option<El> {
    let one = |uid: Uid| -> Html {
        let title = text::item_name(&state.doc.plan, uid).to_string();
        el("li").with(action("link", title, dispatch, Msg::Details(Some(uid)))).into()
    };
    if uids.is_empty() {
        return None;
    }
    let titles = el("ul").attr("aria-label", name).all(uids.into_iter().map(one).collect());
    Some(el("div").class("field").with(el("span").text(name)).with(titles))
}
