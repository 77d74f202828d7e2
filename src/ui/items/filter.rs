//! Building a filter out of conditions on fields, and keeping it in the plan.

use crate::app::items::filters;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::model::Key;
use crate::query::condition::{parts, spell};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::El;
use crate::ui::parts::markup::button;
use crate::ui::parts::markup::el;
use crate::ui::parts::markup::fields;
use crate::ui::parts::modal::modal_with;
use crate::ui::parts::{Icon, icon};
use web_sys::Event;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The fields that are offered, as filters spell them.
const FIELDS: [Key; 18] = [
    Key::Status,
    Key::Moscow,
    Key::Team,
    Key::Kind,
    Key::Owner,
    Key::Tags,
    Key::Objectives,
    Key::Timebox,
    Key::Horizon,
    Key::Effort,
    Key::Reach,
    Key::Impact,
    Key::Confidence,
    Key::Value,
    Key::Progress,
    Key::Start,
    Key::End,
    Key::Title,
];

/// The comparisons of a value: the words, what stands in front of the field and behind it, and the value where none is typed.
const COMPARISONS: [(&str, &str, &str, &str); 8] = [
    ("is", "", ":", ""),
    ("is not", "-", ":", ""),
    ("is more than", "", ">", ""),
    ("is at least", "", ">=", ""),
    ("is less than", "", "<", ""),
    ("is at most", "", "<=", ""),
    ("has a value", "", ":", "any"),
    ("has none", "", ":", "none"),
];

/// The dialog.
pub fn filter(state: &State, dispatch: &Dispatch) -> Html {
    let words = &state.ui.items.query.text;
    let here = parts(words);
    let condition = |(at, part): (usize, &&str)| {
        let rest: Vec<&str> =
            here.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, part)| *part).collect();
        el("li")
            .with(el("code").class("grow").text(part.to_string()))
            .with(square(
                format!("Remove {part}"),
                Icon::Close,
                dispatch,
                Msg::Items(ItemsMsg::Filter(rest.join(" ").into())),
            ))
            .into()
    };
    let shown = text::item_count(state.ui.items.rows.len(), state.doc.plan.items().len(), &state.ui.locale);
    let mut body = vec![
        el("p").class("hint").attr("role", "status").text(shown).into(),
        el("ul").class("filters").all(here.iter().enumerate().map(condition).collect()).into(),
        adder(dispatch, words),
    ];
    let kept = filters::kept(&state.doc.plan);
    let editable = state.editable();
    if editable || !kept.is_empty() {
        body.push(el("h3").text("Saved in the plan").into());
    }
    let saved = |filter: &filters::KeptFilter| {
        let forget = Msg::Items(ItemsMsg::KeepFilter("".into(), filter.words.clone()));
        let delete = editable.then(|| square(format!("Delete {}", filter.name), Icon::Delete, dispatch, forget));
        let on = *filter.words == **words;
        el("li")
            .with(
                button("button line")
                    .aria("aria-pressed", on)
                    .text(filter.name.to_string())
                    .send(dispatch, Msg::Items(ItemsMsg::Filter(filter.words.clone()))),
            )
            .with(el("code").class("grow").text(filter.words.to_string()))
            .maybe(delete)
            .into()
    };
    body.push(el("ul").class("filters").all(kept.iter().map(saved).collect()).into());
    if editable && !here.is_empty() {
        let (send, words) = (dispatch.clone(), words.clone());
        let keep = move |event: &Event| {
            if let Some(name) = fields(event).pop() {
                send.send(Msg::Items(ItemsMsg::KeepFilter(name.into(), words.clone())));
            }
        };
        let name = el("input").class("input").attr("aria-label", "Name of the filter").attr("placeholder", "Name");
        let save = button("button line").text("Save this filter").on(ListenerKind::onclick, keep);
        body.push(el("div").class("adder").with(name).with(save).into());
    }
    let buttons = vec![
        button("button line").text("Clear filter").send(dispatch, Msg::Items(ItemsMsg::Filter("".into()))).into(),
        el("span").class("grow").into(),
        button("button strong").text("Done").send(dispatch, Msg::Dialog(None)).into(),
    ];
    modal_with("Filter".into(), false, body, buttons)
}

/// A field, a way to compare, a value.
fn adder(dispatch: &Dispatch, words: &str) -> Html {
    let choice = |value: usize, label: &'static str| {
        el("option").attr("value", value.to_string()).flag("selected", value == 0).text(label).into()
    };
    let choose = |name: &'static str, choices: Vec<Html>| -> El {
        el("select").class("input").attr("aria-label", name).all(choices)
    };
    let fields_of = FIELDS.iter().enumerate().map(|(at, key)| choice(at, text::key_name(*key))).collect();
    let comparisons = COMPARISONS.iter().enumerate().map(|(at, comparison)| choice(at, comparison.0)).collect();
    let add = {
        let (dispatch, words) = (dispatch.clone(), words.to_owned());
        move |event: &Event| {
            let chosen = fields(event);
            let [field, comparison, value] = &chosen[..] else { return };
            let at = |digits: &String| digits.parse::<usize>().unwrap_or(0);
            let (_, before, sign, usual) = COMPARISONS[at(comparison) % COMPARISONS.len()];
            let value = if usual.is_empty() { value } else { usual };
            if !value.trim().is_empty() {
                let part = spell(FIELDS[at(field) % FIELDS.len()].name(), sign, value);
                dispatch.send(Msg::Items(ItemsMsg::Filter(format!("{words} {before}{part}").trim().into())));
            }
        }
    };
    let on_enter = {
        let add = add.clone();
        move |event: &web_sys::KeyboardEvent| {
            if event.key() == "Enter" {
                event.prevent_default();
                add(event);
            }
        }
    };
    let value =
        el("input").class("input").attr("aria-label", "Value").attr("placeholder", "planned, idea").on_key(on_enter);
    el("div")
        .class("adder")
        .with(choose("Field", fields_of))
        .with(choose("Comparison", comparisons))
        .with(value)
        .with(button("button line").with(icon(Icon::Add)).text("Add").on(ListenerKind::onclick, add))
        .into()
}
