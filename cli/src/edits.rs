//! Edits that another program asks for, as JSON: each becomes a command of the core, or is refused with the entry and the key. All are made, or none.
//!
//! ```
//! use plan_widget::wire::{read, write};
//! use plan_widget_cli::edits::{PlanEdit, edited};
//!
//! let plan = read(r#"[{"id":"a","title":"A","effort":2}]"#).unwrap();
//! let edits: Vec<PlanEdit> = serde_json::from_str(r#"[{"action":"set","id":"a","values":{"effort":3}}]"#).unwrap();
//! assert!(write(&edited(&plan, &edits).unwrap()).contains("\"effort\":3"));
//!
//! let wrong: Vec<PlanEdit> = serde_json::from_str(r#"[{"action":"set","id":"a","values":{"efort":3}}]"#).unwrap();
//! assert!(edited(&plan, &wrong).unwrap_err().contains("efort"));
//! ```

use std::collections::HashSet;
use std::rc::Rc;

use plan_widget::app::items::references::released;
use plan_widget::app::items::stamps::stamps;
use plan_widget::app::problems;
use plan_widget::app::refused_text::refused;
use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::model::check::{Problem, ProblemKind, check};
use plan_widget::model::schema::{self, PLAN, SETTINGS, Schema};
use plan_widget::model::{Key, Plan, Record, Uid, Value};
use plan_widget::query::custom_field;
use plan_widget::wire;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value as Json, json};

use crate::session::{fresh_id, today};

/// One edit of a plan.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
pub enum PlanEdit {
    /// Set values of an entry; null takes a value away. Lists and objects are given whole.
    Set {
        /// The list it stands in: items, teams, objectives, timeboxes, milestones, criteria, methods, baselines
        #[serde(default = "items")]
        list: String,
        /// The id of the entry
        id: String,
        /// Keys of the plan file with their new values, such as {"effort": 3, "team": "web"}; for an item custom fields too
        values: Map<String, Json>,
    },
    /// Add an entry at the end of a list; without an id it gets one
    Add {
        /// The list; items by default
        #[serde(default = "items")]
        list: String,
        /// The entry as the plan file has it
        entry: Map<String, Json>,
    },
    /// Take an entry out, with every reference to it; child items of an item move up
    Remove {
        /// The list; items by default
        #[serde(default = "items")]
        list: String,
        /// The id of the entry
        id: String,
    },
    /// Set title, description, as_of or calendar of the plan itself; null takes one away
    Plan {
        /// The keys with their values
        values: Map<String, Json>,
    },
    /// Set settings, such as {"method": "wsjf"}; null takes one away
    Settings {
        /// The keys with their values
        values: Map<String, Json>,
    },
}

fn items() -> String {
    Key::Items.name().to_owned()
}

/// The plan after these edits, each made on what the one before has left.
///
/// # Errors
/// A sentence about the first edit that cannot be made, beginning with its place in the list, or about the first problem that the edits bring into the
/// plan: a value that does not fit its key, a reference to nothing, an end before its start.
pub fn edited(plan: &Plan, edits: &[PlanEdit]) -> Result<Plan, String> {
    let known: HashSet<String> = problem_lines(plan).into_iter().collect();
    let mut now = plan.clone();
    for (at, edit) in edits.iter().enumerate() {
        now = made(now, edit).map_err(|why| format!("edits[{at}]: {why}"))?;
    }
    match problem_lines(&now).into_iter().find(|line| !known.contains(line)) {
        Some(line) => Err(format!("the edits would bring a problem into the plan: {line}")),
        None => Ok(now),
    }
}

/// What is wrong in a plan, a line for each.
fn problem_lines(plan: &Plan) -> Vec<String> {
    let line = |(entry, path, message): (String, String, String)| {
        // The place of an entry in its list is no part of the problem: entries move when others come and go.
        let key = path.split_once(']').map_or(&*path, |(_, key)| key);
        format!("{entry}{}{}: {message}", if key.is_empty() { "" } else { ", " }, key.trim_start_matches(['$', '.']))
    };
    check(plan).iter().map(|problem| line(problems::lines(plan, problem))).collect()
}

fn made(mut plan: Plan, edit: &PlanEdit) -> Result<Plan, String> {
    let command = match edit {
        PlanEdit::Set { list, id, values } => {
            let (list, of) = list_of(list)?;
            set_command(list, of, entry_of(&plan, list, id)?, &plan, values)?
        }
        PlanEdit::Add { list, entry } => {
            let (list, of) = list_of(list)?;
            insert_command(list, of, &mut plan, entry)?
        }
        PlanEdit::Remove { list, id } => {
            let (list, _) = list_of(list)?;
            let uids = vec![entry_of(&plan, list, id)?];
            let (release, _) = released(&plan, list, &uids);
            Command::All(vec![release, Command::Remove { list, uids }])
        }
        PlanEdit::Plan { values } if values.contains_key(Key::Rev.name()) => {
            return Err("rev is set by whoever stores the plan".to_owned());
        }
        PlanEdit::Plan { values } => {
            let set = values_of(values, &PLAN, KeyPlace::Root)?;
            Command::All(set.into_iter().map(|(key, value)| Command::SetRoot(key, value)).collect())
        }
        PlanEdit::Settings { values } => {
            let set = values_of(values, &SETTINGS, KeyPlace::Settings)?;
            Command::All(set.into_iter().map(|(key, value)| Command::SetSetting(key, value)).collect())
        }
    };
    let diff = plan_change(&plan, &command).map_err(|why| refused(&why))?;
    let after = apply(&plan, &diff);
    // New estimates have their day, as those made by hand.
    Ok(stamps(&plan, &diff, today()).map_or_else(|| after.clone(), |stamps| apply(&after, &stamps)))
}

fn list_of(name: &str) -> Result<(Key, &'static Schema), String> {
    let lists = || PLAN.fields.iter().map(|(key, _)| *key).filter(|key| schema::of_list(*key).is_some());
    let of = lists().find(|key| key.name() == name).and_then(|key| Some((key, schema::of_list(key)?)));
    of.ok_or_else(|| {
        format!("there is no list {name}; a plan has {}", lists().map(Key::name).collect::<Vec<_>>().join(", "))
    })
}

fn entry_of(plan: &Plan, list: Key, id: &str) -> Result<Uid, String> {
    let mut of_it = plan.list(list).iter().filter(|entry| entry.id() == id);
    match (of_it.next(), of_it.next()) {
        (Some(entry), None) => Ok(entry.uid),
        (Some(_), Some(_)) => Err(format!("several entries of {} have the id {id}; settle that first", list.name())),
        _ => Err(format!("{} have no entry {id}", list.name())),
    }
}

/// The keys of the custom fields of a plan.
fn custom_fields(plan: &Plan) -> Vec<Rc<str>> {
    custom_field::custom_fields(plan).into_iter().map(|field| field.key).collect()
}

fn set_command(
    list: Key,
    of: &'static Schema,
    uid: Uid,
    plan: &Plan,
    values: &Map<String, Json>,
) -> Result<Command, String> {
    if values.contains_key(Key::Id.name()) {
        return Err("an id stays as it is, since others refer to it; add a new entry instead".to_owned());
    }
    let own = if list == Key::Items { custom_fields(plan) } else { Vec::new() };
    let is_custom = |name: &str| own.iter().any(|field| **field == *name);
    let (custom, known): (Map<String, Json>, Map<String, Json>) =
        values.clone().into_iter().partition(|(name, _)| is_custom(name));
    if let Some((name, _)) = custom.iter().find(|(_, value)| value.is_array() || value.is_object()) {
        return Err(format!("{name} takes a text, a number, true or false"));
    }
    let set = values_of(&known, of, KeyPlace::Entry(list))?;
    let fields = custom.into_iter().map(|(name, value)| {
        let text = (!value.is_null()).then(|| Rc::from(value.to_string()));
        (uid, Rc::from(name), text)
    });
    let values = set.into_iter().map(|(key, value)| (uid, key, value)).collect();
    Ok(Command::All(vec![Command::Set { list, values }, Command::SetCustomFields(fields.collect())]))
}

fn insert_command(
    list: Key,
    of: &'static Schema,
    plan: &mut Plan,
    entry: &Map<String, Json>,
) -> Result<Command, String> {
    let mut entry = entry.clone();
    let own = if list == Key::Items { custom_fields(plan) } else { Vec::new() };
    if let Some(name) = entry.keys().find(|name| !is_key(of, name) && !own.iter().any(|field| **field == ***name)) {
        return Err(no_key(of, name));
    }
    let id = match entry.get(Key::Id.name()) {
        None => fresh_id(),
        Some(Json::String(id)) if plan.list(list).iter().all(|known| known.id() != id) => id.clone(),
        Some(Json::String(id)) => return Err(format!("{} have an entry {id} already", list.name())),
        Some(_) => return Err("an id is a text".to_owned()),
    };
    entry.insert(Key::Id.name().to_owned(), Json::String(id));
    let read = read_values(&json!({ list.name(): [entry] }))?;
    let mut record = Record::clone(read.list(list).first().ok_or("an entry is expected")?);
    record.uid = plan.fresh_uid();
    let index = plan.list(list).len();
    Ok(Command::Insert { list, index, records: vec![Rc::new(record)] })
}

fn is_key(of: &'static Schema, name: &str) -> bool {
    Key::of(name).is_some_and(|key| of.shape(key).is_some())
}

fn no_key(of: &'static Schema, name: &str) -> String {
    let keys: Vec<&str> = of.fields.iter().map(|(key, _)| key.name()).collect();
    format!("there is no key {name} here; there are {}", keys.join(", "))
}

/// The place where keys stand in a plan file.
#[derive(Clone, Copy)]
enum KeyPlace {
    Root,
    Settings,
    Entry(Key),
}

/// Keys with their values, read as the plan file is read.
fn values_of(
    values: &Map<String, Json>,
    of: &'static Schema,
    place: KeyPlace,
) -> Result<Vec<(Key, Option<Value>)>, String> {
    if let Some(name) = values.keys().find(|name| !is_key(of, name)) {
        return Err(no_key(of, name));
    }
    let given: Map<String, Json> = values.clone().into_iter().filter(|(_, value)| !value.is_null()).collect();
    let plan = read_values(&match place {
        KeyPlace::Root => Json::Object(given),
        KeyPlace::Settings => json!({ Key::Settings.name(): given }),
        KeyPlace::Entry(list) => json!({ list.name(): [given] }),
    })?;
    let record: Option<&Record> = match place {
        KeyPlace::Root => Some(plan.root()),
        KeyPlace::Settings => plan.root().record(Key::Settings).map(|settings| &**settings),
        KeyPlace::Entry(list) => plan.list(list).first().map(|entry| &**entry),
    };
    let value = |name: &String| {
        let key = Key::of(name)?;
        // What is null is not in the small plan.
        Some((key, record.and_then(|record| record.get(key).cloned())))
    };
    Ok(values.keys().filter_map(value).collect())
}

/// A small plan of these keys.
fn read_values(values: &Json) -> Result<Plan, String> {
    let mut whole = values.as_object().cloned().unwrap_or_default();
    for (key, value) in [("format", json!("plan-widget")), ("version", json!(1)), ("items", json!([]))] {
        whole.entry(key).or_insert(value);
    }
    let plan = wire::read(&Json::Object(whole).to_string()).map_err(|why| why.to_string())?;
    let misfit = |problem: &Problem| match problem.kind {
        ProblemKind::Misshapen { .. } | ProblemKind::Unreadable => {
            let (_, path, message) = problems::lines(&plan, problem);
            let key = path.rsplit_once("].").map_or(&*path, |(_, key)| key);
            Some(format!("{}: {message}", key.trim_start_matches("$.")))
        }
        _ => None,
    };
    match check(&plan).iter().find_map(misfit) {
        Some(why) => Err(why),
        None => Ok(plan),
    }
}
