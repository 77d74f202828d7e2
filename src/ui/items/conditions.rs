//! The conditions of a filter as fields: in the dialog of the filter and in that of colour rules.

use crate::app::grid::column_text::column_name_in;
use crate::app::items::conditions::{self, WAYS, columns, spelled};
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
use crate::ui::parts::keys::on_enter;
use crate::ui::parts::markup::{El, button, el, fields, option};
use crate::ui::parts::memo::hooked;
use crate::ui::parts::{Icon, icon};
use std::rc::Rc;
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
    [
        el("div").class("conditions").all(rows).into(),
        // Another one after each addition: its fields are empty.
        el("div").all(vec![hooked(words.to_owned(), next, |props, hooks| use_adder(props).run(hooks))]).into(),
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
    let changed = {
        let (send, plan) = (changed.clone(), plan.clone());
        move |event: &Event| {
            let part = match &fields(event)[..] {
                [field, way, value] => chosen(&plan, field, way, value),
                [word] => Some(word.trim().to_owned()),
                _ => None,
            };
            if let Some(part) = part {
                let mut all = all.clone();
                all[at] = part;
                send.emit(all.join(" ").trim().into());
            }
        }
    };
    let row = el("div").key(format!("{at} {part}")).class("adder").on(ListenerKind::onchange, changed);
    match conditions::fields_of(part, plan) {
        Some(read) => {
            pickers(plan, row, read.column, read.way, &read.value, items_text::value_of_condition()).with(remove).into()
        }
        None => {
            let word =
                el("input").class("input").attr("aria-label", items_text::words_to_find()).value(part.to_owned());
            row.with(word).with(remove).into()
        }
    }
}

/// A condition as it was chosen; `None` as long as its value is missing.
fn chosen(plan: &Plan, field: &str, way: &str, value: &str) -> Option<String> {
    let at = |digits: &str| digits.parse::<usize>().ok();
    spelled(plan, *columns(plan).get(at(field)?)?, at(way)?, value)
}

/// The field, the way to compare and the value, with what the plan offers for it.
fn pickers(plan: &Plan, row: El, column: Column, way: usize, value: &str, label: &'static str) -> El {
    let all = columns(plan);
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
        .opt("list", (!offers.is_empty()).then(|| list.clone()))
        .flag("hidden", !WAYS[way].takes_value())
        .value(value.to_owned());
    row.with(choose(items_text::field(), all.iter().enumerate().map(named).collect()))
        .with(choose(items_text::way(), ways))
        .with(input)
        .with(el("datalist").attr("id", list).all(offers))
}

/// The properties of the row for another condition.
#[derive(PartialEq)]
struct AdderProps {
    plan: Rc<Plan>,
    words: Rc<str>,
    changed: Callback<Rc<str>>,
}

/// A field, a way to compare, a value: another condition.
#[hook]
fn use_adder(props: &AdderProps) -> Html {
    let AdderProps { plan, words, changed } = props;
    // What is offered is what the chosen field can be.
    let field = use_state_eq(|| 0);
    let choose = {
        let field = field.setter();
        move |event: &Event| {
            let chosen = fields(event).into_iter().next().and_then(|at| at.parse().ok());
            chosen.into_iter().for_each(|at: usize| field.set(at));
        }
    };
    let add = {
        let (words, plan, changed) = (words.clone(), plan.clone(), changed.clone());
        move |event: &Event| {
            if let [field, way, value] = &fields(event)[..]
                && let Some(part) = chosen(&plan, field, way, value)
            {
                changed.emit(format!("{words} {part}").trim().into());
            }
        }
    };
    let column = columns(plan).get(*field).copied().unwrap_or(Column::Field(Key::Status));
    let row = el("div").class("adder").on_key(on_enter(add.clone())).on(ListenerKind::onchange, choose);
    let add = button("button line").with(icon(Icon::Add)).text(items_text::add()).on(ListenerKind::onclick, add);
    pickers(plan, row, column, 0, "", items_text::value()).with(add).into()
}
