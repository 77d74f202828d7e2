//! The dialog of the colour rules: each a colour, a name and conditions, in the order in which they count.

use crate::app::colour_rules::{ColourRule, RuleEdit, colour_rules, text};
use crate::app::msg::Msg;
use crate::app::settings::msg::PlanMsg;
use crate::app::text::item_count;
use crate::app::timeline::hues::hue_names;
use crate::app::ui::State;
use crate::base::say::buttons;
use crate::ui::hooks::Dispatch;
use crate::ui::items::conditions::{condition_rows, take_drafts};
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::{button, el, option};
use crate::ui::parts::modal::modal_with;
use crate::ui::parts::{Icon, icon};
use yew::virtual_dom::ListenerKind;
use yew::{Callback, Html};

fn edit(change: RuleEdit) -> Msg {
    Msg::Plan(PlanMsg::EditRules(change))
}

/// The dialog. Each change is a step of undo of its own.
pub fn dialog(state: &State, dispatch: &Dispatch) -> Html {
    let rules = colour_rules(&state.doc.plan);
    let lines = rules.iter().enumerate().map(|(at, rule)| line(state, dispatch, at, rule)).collect();
    // What is filtered for now is what a new rule is mostly about.
    let words = &state.ui.items.query.text;
    let is_new = rules.iter().all(|rule| *rule.words != *words.trim());
    let add = RuleEdit::Add(if is_new { words.clone() } else { "".into() });
    let body = vec![
        el("p").class("hint").text(text::hint()).into(),
        el("ol").class("colour-rules").all(lines).into(),
        button("button line").with(icon(Icon::Add)).text(text::add()).send(dispatch, edit(add)).into(),
    ];
    let sender = dispatch.clone();
    let done = button("button strong").text(buttons::done()).on(ListenerKind::onclick, move |event| {
        if take_drafts(event) {
            sender.send(Msg::Dialog(None));
        }
    });
    modal_with(text::title().into(), false, body, vec![el("span").class("grow").into(), done.into()])
}

fn line(state: &State, dispatch: &Dispatch, at: usize, rule: &ColourRule) -> Html {
    let plan = &state.doc.plan;
    let colours = state.doc.rule_colours();
    let given = &colours.rules()[at];
    let number = (at + 1).to_string();
    let hues = hue_names();
    let hue = |(hue, name): (usize, &&'static str)| option(hue.to_string(), hue == usize::from(rule.hue), *name);
    let colour = el("select")
        .class("input")
        .attr("aria-label", text::colour_of(&*number))
        .change(dispatch, move |hue| Some(edit(RuleEdit::Colour(at, hue.parse().ok()?))))
        .all(hues.iter().enumerate().map(hue).collect());
    let name = el("input")
        .class("input grow")
        .attr("aria-label", text::name_of(&*number))
        .attr("placeholder", if rule.words.is_empty() { buttons::name().into() } else { rule.words.to_string() })
        .value(rule.title.to_string())
        .change(dispatch, move |title| Some(edit(RuleEdit::Title(at, title.into()))));
    let called = if rule.name().is_empty() { &*number } else { rule.name() };
    let up = (at > 0).then(|| square(text::move_up(called), Icon::ArrowUp, dispatch, edit(RuleEdit::Up(at))));
    let remove = square(text::remove(called), Icon::Delete, dispatch, edit(RuleEdit::Remove(at)));
    let count = if rule.words.is_empty() {
        text::no_condition().to_owned()
    } else {
        item_count(given.count, plan.items().len())
    };
    let changed = {
        let dispatch = dispatch.clone();
        Callback::from(move |words| dispatch.send(edit(RuleEdit::Words(at, words))))
    };
    let sign = el("span").class(format!("rule-sign hue-{}", given.hue)).attr("aria-hidden", "true").text(given.mark);
    el("li")
        .with(el("div").class("head").with(sign).with(colour).with(name).maybe(up).with(remove))
        .all(condition_rows(plan, &rule.words, changed).into())
        .with(el("p").class("hint").attr("role", "status").text(count))
        .into()
}
