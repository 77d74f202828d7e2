//! The difference of two plan files, by entry and field: entries are the same where their ids are.

use std::rc::Rc;

use plan_widget::app::text;
use plan_widget::edit::{Change, Diff, difference, merge};
use plan_widget::exchange::cell_text;
use plan_widget::model::schema::{self, PLAN, SETTINGS, Schema};
use plan_widget::model::{Key, Plan, Record, Value};
use plan_widget::wire::canonical::{extra_text, record_into, value_text};
use serde::Serialize;
use serde_json::value::RawValue;

/// The fate of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EntryFate {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Fields of it have changed.
    Changed,
    /// It stands elsewhere in the manual order, and may have changed too.
    Moved,
}

/// A field that has changed: its values as they stand in the file, and as a person reads them.
#[derive(Clone, Debug, Serialize)]
pub struct FieldChange {
    /// The key; of the settings `settings.` and the key.
    pub key: String,
    /// The value before, as JSON.
    pub before: Option<Box<RawValue>>,
    /// The value after, as JSON.
    pub after: Option<Box<RawValue>>,
    /// Both as a person reads them.
    #[serde(skip)]
    pub words: (String, String),
}

/// An entry that is not the same in both.
#[derive(Clone, Debug, Serialize)]
pub struct EntryChange {
    /// The list it stands in; empty for the plan itself.
    pub list: &'static str,
    /// Its id.
    pub id: String,
    /// Its title or name.
    pub name: String,
    /// What became of it.
    pub fate: EntryFate,
    /// The fields that have changed; none for one that came or went.
    pub fields: Vec<FieldChange>,
    /// The whole entry, for one that came or went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<Box<RawValue>>,
}

/// Two plans with what is the same in both brought together.
pub struct AlignedPlans {
    /// The plan before.
    pub old: Plan,
    /// The plan after, its entries known by those of the other.
    pub new: Plan,
    /// The steps from one to the other.
    pub diff: Diff,
}

impl AlignedPlans {
    /// Finds the entries of one plan in the other: one side of a merge has changed nothing, so the other one's plan comes out of it.
    pub fn new(old: Plan, new: &Plan) -> AlignedPlans {
        let new = merge(&old, &old, new).plan;
        let diff = difference(&old, &new);
        AlignedPlans { old, new, diff }
    }

    /// Everything that is not the same, in the order of the document.
    pub fn changes(&self) -> Vec<EntryChange> {
        let mut changes = Vec::new();
        let fields = self.root_fields();
        if !fields.is_empty() {
            let name = "The plan".to_owned();
            changes.push(EntryChange {
                list: "",
                id: String::new(),
                name,
                fate: EntryFate::Changed,
                fields,
                entry: None,
            });
        }
        for (list, _) in PLAN.fields {
            if let Some(of) = schema::of_list(*list) {
                self.list_changes(*list, of, &mut changes);
            }
        }
        changes
    }

    fn root_fields(&self) -> Vec<FieldChange> {
        let (old, new) = (self.old.root(), self.new.root());
        let mut fields = Vec::new();
        let is_list = |key: Key| {
            let entries = |root: &Record| matches!(root.get(key), None | Some(Value::Records(_)));
            schema::of_list(key).is_some() && entries(old) && entries(new)
        };
        for (key, _) in PLAN.fields.iter().filter(|(key, _)| !is_list(*key) && *key != Key::Rev) {
            match (old.record(*key), new.record(*key)) {
                (before, after) if *key == Key::Settings && (before.is_some() || after.is_some()) => {
                    let none = Rc::new(Record::default());
                    let both = [before.unwrap_or(&none), after.unwrap_or(&none)];
                    let settings = record_fields(&self.new, &SETTINGS, both[0], both[1], false);
                    fields.extend(settings.into_iter().map(|field| {
                        let key = format!("settings.{}", field.key);
                        FieldChange { key, ..field }
                    }));
                }
                _ => fields.extend(field(&self.new, &PLAN, *key, old, new, false)),
            }
        }
        fields.extend(extras(&PLAN, old, new));
        fields
    }

    fn list_changes(&self, list: Key, of: &'static Schema, changes: &mut Vec<EntryChange>) {
        let (old, new) = (self.old.list(list), self.new.list(list));
        let before: std::collections::HashMap<_, _> = old.iter().map(|entry| (entry.uid, entry)).collect();
        let after: std::collections::HashSet<_> = new.iter().map(|entry| entry.uid).collect();
        let moved = self.moved(list);
        let whole = |entry: &Rc<Record>, fate| {
            let mut json = String::new();
            record_into(&mut json, entry, of);
            let (id, name) = names(entry);
            EntryChange {
                list: list.name(),
                id,
                name,
                fate,
                fields: Vec::new(),
                entry: RawValue::from_string(json).ok(),
            }
        };
        changes.extend(
            old.iter().filter(|entry| !after.contains(&entry.uid)).map(|entry| whole(entry, EntryFate::Removed)),
        );
        for entry in new {
            let Some(was) = before.get(&entry.uid) else {
                changes.push(whole(entry, EntryFate::Added));
                continue;
            };
            let fields = record_fields(&self.new, of, was, entry, list == Key::Items);
            let has_moved = moved.contains(&entry.uid);
            if has_moved || !fields.is_empty() {
                let fate = if has_moved { EntryFate::Moved } else { EntryFate::Changed };
                let (id, name) = names(entry);
                changes.push(EntryChange { list: list.name(), id, name, fate, fields, entry: None });
            }
        }
    }

    /// The entries that have moved in the manual order, followed through the steps of the difference.
    fn moved(&self, list: Key) -> std::collections::HashSet<plan_widget::model::Uid> {
        let mut now: Vec<_> = self.old.list(list).iter().map(|entry| entry.uid).collect();
        let mut moved = std::collections::HashSet::new();
        for change in &self.diff.0 {
            match change {
                Change::Remove { list: of, index, .. } if *of == list => {
                    now.remove(*index);
                }
                Change::Insert { list: of, index, record } if *of == list => now.insert(*index, record.uid),
                Change::Move { list: of, from, to } if *of == list => {
                    let uid = now.remove(*from);
                    now.insert(*to, uid);
                    moved.insert(uid);
                }
                _ => {}
            }
        }
        moved
    }
}

/// The id of an entry, and its title or name.
pub fn names(entry: &Rc<Record>) -> (String, String) {
    (entry.id().to_owned(), text::entry_name(entry).to_string())
}

fn record_fields(plan: &Plan, of: &'static Schema, was: &Rc<Record>, is: &Rc<Record>, item: bool) -> Vec<FieldChange> {
    if Rc::ptr_eq(was, is) {
        return Vec::new();
    }
    let mut fields: Vec<FieldChange> =
        of.fields.iter().filter_map(|(key, _)| field(plan, of, *key, was, is, item)).collect();
    fields.extend(extras(of, was, is));
    fields
}

fn field(plan: &Plan, of: &'static Schema, key: Key, was: &Record, is: &Record, item: bool) -> Option<FieldChange> {
    let (before, after) = (was.get(key), is.get(key));
    if before == after {
        return None;
    }
    let shape = of.shape(key)?;
    let json = |value: Option<&Value>| value.and_then(|value| RawValue::from_string(value_text(value, shape)).ok());
    let words = |record: &Record, value: Option<&Value>| match value {
        None => String::new(),
        Some(Value::Text(text)) => text.to_string(),
        Some(Value::Word(word)) => (*word).to_owned(),
        Some(value) => {
            let cell =
                if item && !matches!(value, Value::Raw(_)) { cell_text(plan, record, key) } else { String::new() };
            if cell.is_empty() { value_text(value, shape) } else { cell }
        }
    };
    Some(FieldChange {
        key: key.name().to_owned(),
        before: json(before),
        after: json(after),
        words: (words(was, before), words(is, after)),
    })
}

/// Keys that the format does not know; of one that stands there twice the last counts.
fn extras(of: &'static Schema, was: &Record, is: &Record) -> Vec<FieldChange> {
    let mut seen: Vec<Rc<str>> = Vec::new();
    let mut fields = Vec::new();
    for extra in was.extra().iter().chain(is.extra()) {
        if seen.contains(&extra.name) || of.find(&extra.name, 0).is_some() {
            continue;
        }
        seen.push(extra.name.clone());
        let (before, after) = (was.extra_value(&extra.name), is.extra_value(&extra.name));
        if before != after {
            let text = |value: Option<&Value>| value.map(|value| extra_text(of, &extra.name, value));
            let [before, after] = [text(before), text(after)];
            fields.push(FieldChange {
                key: extra.name.to_string(),
                words: (before.clone().unwrap_or_default(), after.clone().unwrap_or_default()),
                before: before.and_then(|json| RawValue::from_string(json).ok()),
                after: after.and_then(|json| RawValue::from_string(json).ok()),
            });
        }
    }
    fields
}

/// `Reach 450 → 500`, one line; a long text is cut.
pub fn field_line(field: &FieldChange) -> String {
    let short = |text: &str| {
        let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match line.chars().count() {
            0 => "–".to_owned(),
            1..=80 => line,
            _ => line.chars().take(79).chain(['…']).collect(),
        }
    };
    format!("{}: {} → {}", field.key, short(&field.words.0), short(&field.words.1))
}
