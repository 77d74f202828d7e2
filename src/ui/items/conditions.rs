//! The conditions of a filter as fields: in the dialog of the filter and in that of colour rules.

use crate::app::grid::column_text::column_name_in;
use crate::app::items::conditions::{self, ConditionDraft, WAYS, columns, spelled_draft};
use crate::app::items::text as items_text;
use crate::app::text;
use crate::base::map::Set;
use crate::base::order::sort_by;
use crate::model::schema::{ITEM, ValueShape};
use crate::model::tree::ItemTree;
use crate::model::{Entry, Key, Plan};
use crate::query::condition::parts;
use crate::query::custom_field;
use crate::query::{Column, column};
use crate::ui::hooks::{draw_now, focus_after};
use crate::ui::parts::keys::on_enter;
use crate::ui::parts::markup::{El, button, el, fields, option, value_of};
use crate::ui::parts::memo::hooked;
use crate::ui::parts::{Icon, icon};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The values of a field, as far as the plan says: words, names, what items hold.
fn values(plan: &Plan, column: Column) -> Vec<String> {
    let names = |list: Key| plan.list(list).iter().map(|entry| entry.display_name().to_owned()).collect();
    match column {
        Column::Field(Key::Team) => names(Key::Teams),
        Column::Field(Key::Timebox) => names(Key::Timeboxes),
        Column::Field(Key::Objectives) => names(Key::Objectives),
        Column::Field(Key::Parent) => {
            let tree = ItemTree::of(plan);
            let parents = tree.preorder().filter(|at| tree.is_parent(*at));
            let titles: Set<String> = parents.filter_map(|at| plan.items()[at].title().map(str::to_owned)).collect();
            titles.into_iter().collect()
        }
        Column::Field(key) => match ITEM.shape(key) {
            Some(ValueShape::Word(words)) => words.iter().map(|word| text::word_name(word).to_owned()).collect(),
            _ if matches!(key, Key::Kind | Key::Owner | Key::Tags) => {
                let held = plan.items().iter().flat_map(|item| {
                    let record = item.record();
                    record.text(key).into_iter().chain(record.texts(key)).map(str::to_owned).collect::<Vec<_>>()
                });
                let mut held: Vec<String> = held.collect::<Set<String>>().into_iter().collect();
                sort_by(&mut held, Ord::cmp);
                held
            }
            _ => Vec::new(),
        },
        Column::Custom(at, _) => {
            let own = custom_field::custom_fields(plan).into_iter().nth(usize::from(at));
            own.map(|own| own.choices.iter().map(|word| word.to_string()).collect()).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// The conditions of a filter as fields that can be changed, with a row for another one. `changed` is given the whole filter as it is then.
pub fn condition_rows(plan: &Rc<Plan>, words: &str, changed: Callback<Rc<str>>) -> [Html; 2] {
    let here = parts(words);
    let rows = here.iter().enumerate().map(|(at, part)| condition(plan, &changed, &here, at, part)).collect();
    let next = AdderProps { plan: plan.clone(), words: words.into(), changed };
    let count = here.len().to_string();
    [
        el("div").class("conditions").all(rows).into(),
        // Another one after each addition: its fields are empty.
        el("div").all(vec![hooked(count, next, |props, hooks| use_adder(props).run(hooks))]).into(),
    ]
}

/// A condition in force; a plain word as the word it is.
fn condition(plan: &Rc<Plan>, changed: &Callback<Rc<str>>, here: &[&str], at: usize, part: &str) -> Html {
    let rest: Vec<&str> = here.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, part)| *part).collect();
    let (send, rest) = (changed.clone(), Rc::<str>::from(rest.join(" ")));
    let remove = button("button square")
        .attr("aria-label", items_text::remove_part(part))
        .with(icon(Icon::Close))
        .on(ListenerKind::onclick, move |_| send.emit(rest.clone()));
    let all: Vec<String> = here.iter().map(|part| (*part).to_owned()).collect();
    let send = changed.clone();
    let changed = Callback::from(move |part: String| {
        let mut all = all.clone();
        all[at] = part;
        send.emit(all.join(" ").trim().into());
    });
    let key = format!("{at} {part}");
    match conditions::fields_of(part, plan) {
        Some(read) => {
            let field = columns(plan).iter().position(|known| *known == read.column).unwrap_or(0);
            let stands = ConditionDraft { field, way: read.way, value: read.value.into() };
            let props = ConditionRow { plan: plan.clone(), stands, remove: remove.into(), changed };
            hooked(key, props, |props, hooks| use_condition(props).run(hooks))
        }
        None => {
            let typed = move |event: &Event| changed.emit(value_of(event).unwrap_or_default().trim().to_owned());
            let word =
                el("input").class("input").attr("aria-label", items_text::words_to_find()).value(part.to_owned());
            el("div").key(key).class("adder").on(ListenerKind::onchange, typed).with(word).with(remove).into()
        }
    }
}

/// The properties of the row of a condition in force.
#[derive(PartialEq)]
struct ConditionRow {
    plan: Rc<Plan>,
    stands: ConditionDraft,
    remove: Html,
    changed: Callback<String>,
}

/// A condition in force; what can't be one stays in its fields, with the reason.
#[hook]
fn use_condition(props: &ConditionRow) -> Html {
    let ConditionRow { plan, stands, remove, changed } = props;
    let refused = use_state_eq(|| None::<(ConditionDraft, Rc<str>)>);
    let change = {
        let (plan, changed, refused) = (plan.clone(), changed.clone(), refused.setter());
        move |event: &Event| {
            let Some(draft) = draft_of(event) else { return };
            match spelled_draft(&plan, &draft) {
                Ok(Some(part)) => {
                    refused.set(None);
                    changed.emit(part);
                }
                // A condition is removed by its button, not by an empty value.
                Ok(None) => {
                    let name = column_name_in(&plan, columns(&plan)[draft.field]);
                    refused.set(Some((draft, items_text::value_missing(&name).into())));
                }
                Err(why) => refused.set(Some((draft, why.into()))),
            }
        }
    };
    let row = el("div").class("adder").on(ListenerKind::onchange, change);
    let (draft, why) = (*refused).as_ref().map_or((stands, None), |(draft, why)| (draft, Some(why)));
    pickers(plan, row, draft, items_text::value_of_condition(), why, |value| value).with(remove.clone()).into()
}

/// The fields beside the one that an event comes from, as they stand.
fn draft_of(event: &Event) -> Option<ConditionDraft> {
    let all = fields(event);
    let [field, way, value] = &all[..] else { return None };
    Some(ConditionDraft { field: field.parse().ok()?, way: way.parse().ok()?, value: value.as_str().into() })
}

/// Takes the conditions that stand in the rows for another one, in the dialog that an event comes from. False where one is not whole: it says so and has the focus.
pub fn take_drafts(event: &Event) -> bool {
    let dialog = event.target().and_then(|on| on.dyn_into::<Element>().ok()?.closest("dialog").ok()?);
    let Some(dialog) = dialog else { return true };
    let adders = dialog.query_selector_all(".adder.next > button").ok();
    let adders = adders.iter().flat_map(|all| (0..all.length()).filter_map(|at| all.item(at)));
    adders.for_each(|add| add.unchecked_into::<HtmlElement>().click());
    draw_now();
    let refused = dialog.query_selector(".adder [aria-invalid=true]").ok().flatten();
    let is_whole = refused.is_none();
    refused.into_iter().for_each(|field| drop(field.unchecked_into::<HtmlElement>().focus()));
    is_whole
}

/// The field, the way to compare and the value, with what the plan offers for it, and the reason why that was refused.
fn pickers(
    plan: &Plan,
    row: El,
    draft: &ConditionDraft,
    label: &'static str,
    why: Option<&Rc<str>>,
    value: impl FnOnce(El) -> El,
) -> El {
    let all = columns(plan);
    let column = all.get(draft.field).copied().unwrap_or(Column::Field(Key::Status));
    let way = draft.way.min(WAYS.len() - 1);
    let choose = |name: &'static str, choices: Vec<Html>| -> El {
        el("select").class("input").attr("aria-label", name).all(choices)
    };
    let named = |(at, known): (usize, &Column)| {
        option(at.to_string(), *known == column, column_name_in(plan, *known).to_string())
    };
    let ways = WAYS.iter().enumerate().map(|(at, known)| option(at.to_string(), at == way, (known.words)())).collect();
    let list = format!("values-{}", column::name(plan, column));
    let offers: Vec<Html> =
        values(plan, column).into_iter().map(|word| el("option").attr("value", word).into()).collect();
    let input = el("input")
        .class("input")
        .attr("aria-label", label)
        .opt("aria-invalid", why.map(|_| "true"))
        .opt("aria-description", why.map(|why| why.to_string()))
        .opt("list", (!offers.is_empty()).then(|| list.clone()))
        .flag("hidden", !WAYS[way].takes_value())
        .value(draft.value.to_string());
    row.with(choose(items_text::field(), all.iter().enumerate().map(named).collect()))
        .with(choose(items_text::way(), ways))
        .with(value(input))
        .with(el("datalist").attr("id", list).all(offers))
        .maybe(why.map(|why| el("p").class("error").attr("role", "alert").text(why.to_string())))
}

/// The properties of the row for another condition.
#[derive(PartialEq)]
struct AdderProps {
    plan: Rc<Plan>,
    words: Rc<str>,
    changed: Callback<Rc<str>>,
}

/// A field, a way to compare, a value: another condition. Once it is taken the empty row has the focus.
#[hook]
fn use_adder(props: &AdderProps) -> Html {
    let AdderProps { plan, words, changed } = props;
    // What is offered is what the chosen field can be; what is typed stays whatever is drawn meanwhile.
    let draft = use_state_eq(ConditionDraft::default);
    let why = use_state_eq(|| None::<Rc<str>>);
    let choose = {
        let draft = draft.setter();
        move |event: &Event| draft_of(event).into_iter().for_each(|now| draft.set(now))
    };
    let typed = {
        let (draft, why) = (draft.setter(), why.setter());
        move |event: &Event| {
            draft_of(event).into_iter().for_each(|now| draft.set(now));
            why.set(None);
        }
    };
    let add = {
        let (words, plan, changed, why) = (words.clone(), plan.clone(), changed.clone(), why.setter());
        move |event: &Event| {
            let Some(draft) = draft_of(event) else { return };
            match spelled_draft(&plan, &draft) {
                Err(reason) => why.set(Some(reason.into())),
                Ok(None) => {}
                Ok(Some(part)) => {
                    let act = || changed.emit(format!("{words} {part}").trim().into());
                    focus_after(event, "li, dialog", ".adder.next > select:first-of-type", act);
                }
            }
        }
    };
    let row = el("div").class("adder next").on_key(on_enter(add.clone())).on(ListenerKind::onchange, choose);
    let add = button("button line").with(icon(Icon::Add)).text(items_text::add()).on(ListenerKind::onclick, add);
    let value = |value: El| value.on(ListenerKind::oninput, typed);
    pickers(plan, row, &draft, items_text::value(), (*why).as_ref(), value).with(add).into()
}
