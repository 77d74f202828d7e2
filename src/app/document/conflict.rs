//! The changes of others meanwhile, in words: for the status line, the dialog that asks, and the page.

use crate::app::document::text as document_text;
use crate::base::say::common::list_comma;
use std::rc::Rc;

use crate::app::doc::Doc;
use crate::app::scenarios::text::key_title;
use crate::app::text;
use crate::edit::{Change, ChangeTarget, ConflictPart, Diff, MergeConflict, difference};
use crate::exchange::cell_text;
use crate::model::schema::{self, PLAN};
use crate::model::{Key, Plan, Record, Value};
use crate::wire::canonical::{extra_text, value_text};
use serde::Serialize;
use serde_json::value::RawValue;

/// One choice between two values, as the dialog shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClashChoice {
    /// The thing that both changed: `Reach of Passkeys`.
    pub name: String,
    /// One's own value.
    pub ours: String,
    /// The other's value.
    pub theirs: String,
    /// True if the other's is chosen.
    pub chosen: bool,
}

/// True if a conflict is worth a question. Of two places in the manual order one's own holds.
pub fn is_asked(clash: &MergeConflict) -> bool {
    clash.part != ConflictPart::Place
}

/// The choices that the reader has.
pub fn choices(doc: &Doc) -> Vec<ClashChoice> {
    let Some(clashes) = &doc.conflicts else { return Vec::new() };
    let both = clashes.list.iter().zip(&clashes.chosen);
    both.map(|(clash, chosen)| choice(&clashes.merged, clash, *chosen)).collect()
}

/// The thing that both changed: `Reach of Passkeys`.
pub fn clash_name(plan: &Plan, clash: &MergeConflict) -> String {
    choice(plan, clash, false).name
}

/// A conflict as a choice.
pub fn choice(plan: &Plan, clash: &MergeConflict, chosen: bool) -> ClashChoice {
    let entry = clash.list.zip(clash.uid).and_then(|(list, uid)| Some(&plan.list(list)[plan.index_of(list, uid)?]));
    let of = |what: &str| match entry {
        Some(entry) => document_text::part_of(what, entry_name(entry)),
        None => document_text::part_of_plan(what),
    };
    let shown = |text: String| if text.is_empty() { document_text::empty().to_owned() } else { text };
    let (name, ours, theirs) = match &clash.part {
        ConflictPart::Field { key, ours: Some(Value::Records(ours)), theirs: Some(Value::Records(theirs)) }
            if clash.list == Some(Key::Scenarios) =>
        {
            // Of all that the scenario says only what both say otherwise is asked about.
            let text = |own: &[Rc<Record>], other: &[Rc<Record>]| {
                let differs = own.iter().filter(|entry| !other.contains(entry));
                shown(differs.map(|entry| entry_words(plan, *key, entry)).collect::<Vec<_>>().join("; "))
            };
            (of(&key_title(*key)), text(ours, theirs), text(theirs, ours))
        }
        ConflictPart::Field { key, ours, theirs } => {
            let text = |value: &Option<Value>| shown(value_words(plan, clash.list, entry, *key, value.as_ref()));
            (of(text::key_name(*key)), text(ours), text(theirs))
        }
        ConflictPart::Extra { name, ours, theirs } => {
            let of_list = clash.list.and_then(schema::of_list).unwrap_or(&PLAN);
            let text = |values: &[Value]| {
                shown(values.last().map_or_else(String::new, |value| extra_text(of_list, name, value)))
            };
            (of(name), text(ours), text(theirs))
        }
        ConflictPart::Entry { ours, theirs } => {
            let text = |side: &Option<Rc<Record>>| {
                if side.is_some() { document_text::keep_entry() } else { document_text::remove_entry() }
            };
            let name = entry.map_or(&*clash.id, |entry| entry_name(entry));
            (name.to_owned(), text(ours).to_owned(), text(theirs).to_owned())
        }
        ConflictPart::Place => (of(document_text::place()), String::new(), String::new()),
    };
    ClashChoice { name, ours, theirs, chosen }
}

/// An entry of a scenario in words: `Passkeys: Effort 5, Start none`.
fn entry_words(plan: &Plan, list: Key, entry: &Rc<Record>) -> String {
    let name = plan.find(list, entry.id()).map_or_else(|| entry_name(entry), |entry| entry_name(entry));
    let word = |(key, value): &(Key, Value)| {
        let words = match value {
            Value::Raw(json) if **json == *"null" => document_text::empty().to_owned(),
            value => value_words(plan, Some(list), Some(entry), *key, Some(value)),
        };
        format!("{} {words}", key_title(*key))
    };
    let words = entry.fields().iter().filter(|(key, _)| *key != Key::Id).map(word);
    format!("{name}: {}", words.collect::<Vec<_>>().join(list_comma()))
}

fn value_words(plan: &Plan, list: Option<Key>, entry: Option<&Rc<Record>>, key: Key, value: Option<&Value>) -> String {
    let Some(value) = value else { return String::new() };
    if let (Some(Key::Items), Some(entry), Some(of)) = (list, entry, schema::of_list(Key::Items)) {
        let mut copy = (**entry).clone();
        copy.set(of, key, Some(value.clone()));
        return cell_text(plan, &copy, key);
    }
    match value {
        Value::Text(text) => text.to_string(),
        Value::Word(word) => text::word_name(word).to_owned(),
        value => raw(list, key, value),
    }
}

fn raw(list: Option<Key>, key: Key, value: &Value) -> String {
    let of = list.and_then(schema::of_list).unwrap_or(&PLAN);
    of.shape(key).map_or_else(String::new, |shape| value_text(value, shape))
}

fn entry_name(entry: &Record) -> &str {
    let named = [Key::Title, Key::Name].into_iter().find_map(|key| entry.text(key).filter(|text| !text.is_empty()));
    named.unwrap_or_else(|| entry.id())
}

/// The changes that came in from others, an entry a line: `Reach of Passkeys`, `Gift cards (new)`.
pub fn summary(ours: &Plan, diff: &Diff) -> Vec<Rc<str>> {
    let mut lines: Vec<Rc<str>> = Vec::new();
    for change in &diff.0 {
        let line = match change {
            Change::Set { target: ChangeTarget::Root, key: Key::Rev, .. } | Change::Move { .. } => continue,
            Change::Set { target: ChangeTarget::Root, key, .. } => document_text::part_of_plan(text::key_name(*key)),
            Change::SetExtra { target: ChangeTarget::Root, name, .. } => document_text::part_of_plan(name),
            Change::Set { target: ChangeTarget::Entry(Key::Scenarios, at), .. } => {
                document_text::scenario(name_at(ours, diff, Key::Scenarios, *at))
            }
            Change::Set { target: ChangeTarget::Entry(list, at), key, .. } => {
                document_text::part_of(text::key_name(*key), name_at(ours, diff, *list, *at))
            }
            Change::SetExtra { target: ChangeTarget::Entry(list, at), name, .. } => {
                document_text::part_of(name, name_at(ours, diff, *list, *at))
            }
            Change::Insert { record, .. } => document_text::added(entry_name(record)),
            Change::Remove { record, .. } => document_text::removed(entry_name(record)),
        };
        // Several lists of one scenario are one thing to tell.
        let is_scenario = matches!(change, Change::Set { target: ChangeTarget::Entry(Key::Scenarios, _), .. });
        if !is_scenario || lines.last().is_none_or(|last| **last != *line) {
            lines.push(line.into());
        }
    }
    lines
}

/// The changes that a save writes, for a history of the page or file: `Reach of Beta, Delta (new); merged`.
pub fn own_changes(doc: &Doc) -> String {
    let diff = difference(&doc.base, doc.whole());
    let mut lines = summary(&doc.base, &diff);
    if lines.is_empty() && diff.0.iter().any(|change| matches!(change, Change::Move { .. })) {
        lines.push(document_text::order().into());
    }
    document_text::summed_up(&lines, !doc.concurrent.merged_in.is_empty())
}

/// The name of the entry at a place of a list after the removals, which come first in a difference.
fn name_at<'p>(ours: &'p Plan, diff: &Diff, list: Key, at: usize) -> &'p str {
    let gone = |index: usize| {
        diff.0
            .iter()
            .any(|change| matches!(change, Change::Remove { list: of, index: at, .. } if *of == list && *at == index))
    };
    let mut stay = ours.list(list).iter().enumerate().filter(|(index, _)| !gone(*index));
    stay.nth(at).map_or("", |(_, entry)| entry_name(entry))
}

/// A conflict as the page is told of it.
#[derive(Serialize)]
struct ConflictDetail<'c> {
    theirs: &'c str,
    clashes: Vec<ClashDetail<'c>>,
}

/// One clash: of an entry as a whole, or of one of its keys with the values of both sides, as they stand in the file.
#[derive(Serialize)]
struct ClashDetail<'c> {
    list: &'c str,
    id: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ours: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theirs: Option<Box<RawValue>>,
}

impl ClashDetail<'_> {
    fn new(clash: &MergeConflict) -> ClashDetail<'_> {
        let mut detail =
            ClashDetail { list: clash.list.map_or("", Key::name), id: &clash.id, key: None, ours: None, theirs: None };
        if let ConflictPart::Field { key, ours, theirs } = &clash.part {
            let json = |value: &Value| RawValue::from_string(raw(clash.list, *key, value)).ok();
            detail.key = Some(key.name());
            detail.ours = ours.as_ref().and_then(json);
            detail.theirs = theirs.as_ref().and_then(json);
        }
        detail
    }
}

/// A conflict as the page is told of it, as JSON.
pub fn json(theirs: &str, clashes: &[MergeConflict]) -> String {
    let detail = ConflictDetail { theirs, clashes: clashes.iter().map(ClashDetail::new).collect() };
    serde_json::to_string(&detail).expect("a conflict holds nothing that JSON cannot")
}
