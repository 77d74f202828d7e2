//! Commands: all that a person or a host can do to a plan. A command becomes a diff, or is refused with a reason; it never half happens.
//!
//! ```
//! use plan_widget::edit::{Command, CommandRefusal, plan_change};
//! use plan_widget::model::{Key, Value};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","title":"A"},{"id":"b","title":"B","depends_on":["a"]}]"#).unwrap();
//! let values = vec![(plan.items()[0].uid(), Key::DependsOn, Some(Value::texts(["b"])))];
//! let refused = plan_change(&plan, &Command::Set { list: Key::Items, values }).unwrap_err();
//! assert!(matches!(refused, CommandRefusal::Cycle(titles) if titles.len() == 2));
//! ```

use crate::base::map::{Map, Set};
use std::rc::Rc;

use super::diff::{Change, ChangeTarget, Diff};
use crate::model::depends;
use crate::model::plan::MAX_ITEMS;
use crate::model::record::ExtraField;
use crate::model::schema::{self, PLAN, SETTINGS};
use crate::model::team_effort::companion;
use crate::model::tree::ItemTree;
use crate::model::{ItemIndex, Key, Plan, Record, Uid, Value};

/// The top-level keys that [`Command::SetRoot`] sets.
pub(super) const ROOT_KEYS: &[Key] = &[Key::Rev, Key::Title, Key::Description, Key::AsOf, Key::Calendar];

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Set keys of entries of one list; `None` removes a key.
    Set {
        /// The list the entries stand in.
        list: Key,
        /// Entry, key, value.
        values: Vec<(Uid, Key, Option<Value>)>,
    },
    /// Set a top-level key: title, description, as-of date, calendar, rev.
    SetRoot(Key, Option<Value>),
    /// Set one of the settings.
    SetSetting(Key, Option<Value>),
    /// Set a top-level key of the widget's own; `None` removes it.
    SetOwn(Key, Option<Value>),
    /// Set custom fields of items, to compact JSON text; `None` removes one.
    SetCustomFields(Vec<(Uid, Rc<str>, Option<Rc<str>>)>),
    /// Set keys of the widget's own of items; `None` removes one.
    SetItemOwn(Vec<(Uid, Key, Option<Value>)>),
    /// Put entries into a list, in front of the entry now at `index` (the end where there is none).
    Insert {
        /// The list.
        list: Key,
        /// The place of the first.
        index: usize,
        /// The entries; each has a uid of its own from [`Plan::fresh_uid`].
        records: Vec<Rc<Record>>,
    },
    /// Take entries out. References to their ids stay, and are reported as dangling.
    Remove {
        /// The list.
        list: Key,
        /// The entries.
        uids: Vec<Uid>,
    },
    /// Move an entry to a place of the manual order, counted without it.
    Move {
        /// The list.
        list: Key,
        /// The entry.
        uid: Uid,
        /// The place.
        to: usize,
    },
    /// Several commands as one, each on the plan the one before left.
    All(Vec<Command>),
}

/// The reason why a command does not happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommandRefusal {
    /// The plan may only be looked at.
    ReadOnly,
    /// The entry is not there any more.
    Gone,
    /// The plan would hold more than [`MAX_ITEMS`] items.
    TooManyItems,
    /// The key does not belong to this sort of entry.
    NoSuchKey,
    /// The items would wait for each other in a cycle: their titles.
    Cycle(Vec<Rc<str>>),
    /// An item would wait for one that it is a part of, or the other way round: their titles, the one that waits first.
    WaitsForPart(Rc<str>, Rc<str>),
    /// The items would be parts of each other in a cycle: their titles.
    ParentCycle(Vec<Rc<str>>),
}

/// The changes a command makes to a plan. A command that changes nothing gives an empty diff.
pub fn plan_change(plan: &Plan, command: &Command) -> Result<Diff, CommandRefusal> {
    if plan.read_only().is_some() {
        return Err(CommandRefusal::ReadOnly);
    }
    match command {
        Command::Set { list, values } => set(plan, *list, values),
        Command::SetRoot(key, value) => {
            if !ROOT_KEYS.contains(key) {
                return Err(CommandRefusal::NoSuchKey);
            }
            let mut diff = without_earlier(ChangeTarget::Root, plan.root(), *key);
            let from = plan.root().get(*key).cloned();
            diff.extend(one_set(ChangeTarget::Root, *key, from, value.clone()).0);
            Ok(Diff(diff))
        }
        Command::SetSetting(key, value) => {
            SETTINGS.shape(*key).ok_or(CommandRefusal::NoSuchKey)?;
            let from = plan.root().get(Key::Settings).cloned();
            let mut settings =
                plan.root().record(Key::Settings).map(|settings| (**settings).clone()).unwrap_or_default();
            for earlier in without_earlier(ChangeTarget::Root, &settings, *key) {
                if let Change::SetExtra { at, .. } = earlier {
                    settings.set_extra(at, true, None);
                }
            }
            settings.set(&SETTINGS, *key, value.clone());
            let empty = settings.fields().is_empty() && settings.extra().is_empty();
            let to = (!empty).then(|| Value::Record(Rc::new(settings)));
            let mut diff = without_earlier(ChangeTarget::Root, plan.root(), Key::Settings);
            diff.extend(one_set(ChangeTarget::Root, Key::Settings, from, to).0);
            Ok(Diff(diff))
        }
        Command::SetOwn(key, to) => {
            PLAN.own(key.name()).ok_or(CommandRefusal::NoSuchKey)?;
            let name = Rc::from(key.name());
            Ok(Diff(one_extra(ChangeTarget::Root, plan.root(), &name, to.as_ref()).into_iter().collect()))
        }
        Command::SetCustomFields(values) => {
            let mut places = EntryPlaces::new(plan, Key::Items, values.len());
            let mut diff = Vec::new();
            for (uid, name, to) in values {
                let index = places.of(*uid).ok_or(CommandRefusal::Gone)?;
                let item = &plan.items()[index];
                // An entry that is no object is left as it came, and what the format knows has a shape.
                if item.raw().is_some() || schema::ITEM.find(name, 0).is_some() {
                    return Err(CommandRefusal::NoSuchKey);
                }
                let to = to.clone().map(Value::Raw);
                diff.extend(one_extra(ChangeTarget::Entry(Key::Items, index), item, name, to.as_ref()));
            }
            Ok(Diff(diff))
        }
        Command::SetItemOwn(values) => {
            let mut places = EntryPlaces::new(plan, Key::Items, values.len());
            let mut diff = Vec::new();
            for (uid, key, to) in values {
                let index = places.of(*uid).ok_or(CommandRefusal::Gone)?;
                let item = &plan.items()[index];
                if item.raw().is_some() || schema::ITEM.own(key.name()).is_none() {
                    return Err(CommandRefusal::NoSuchKey);
                }
                let target = ChangeTarget::Entry(Key::Items, index);
                diff.extend(one_extra(target, item, &Rc::from(key.name()), to.as_ref()));
            }
            Ok(Diff(diff))
        }
        // What another program keeps there is no list: an entry would take its place.
        Command::Insert { list, .. } if matches!(plan.root().get(*list), Some(Value::Raw(_))) => {
            Err(CommandRefusal::NoSuchKey)
        }
        Command::Insert { list, index, records } => {
            let len = plan.list(*list).len();
            if *list == Key::Items && len + records.len() > MAX_ITEMS {
                return Err(CommandRefusal::TooManyItems);
            }
            let first = (*index).min(len);
            let insert = |(at, record): (usize, &Rc<Record>)| Change::Insert {
                list: *list,
                index: first + at,
                record: record.clone(),
            };
            Ok(Diff(records.iter().enumerate().map(insert).collect()))
        }
        Command::Remove { list, uids } => {
            let gone: Set<Uid> = uids.iter().copied().collect();
            let entries = plan.list(*list).iter().enumerate().rev();
            let remove =
                |(index, record): (usize, &Rc<Record>)| Change::Remove { list: *list, index, record: record.clone() };
            let removed: Vec<Change> = entries.filter(|(_, entry)| gone.contains(&entry.uid)).map(remove).collect();
            // A list that empties leaves the file, and must not let an earlier one of its name come to count.
            let empties = !removed.is_empty() && removed.len() == plan.list(*list).len();
            let mut diff = if empties { without_earlier(ChangeTarget::Root, plan.root(), *list) } else { Vec::new() };
            diff.extend(removed);
            Ok(Diff(diff))
        }
        Command::Move { list, uid, to } => {
            let from = plan.index_of(*list, *uid).ok_or(CommandRefusal::Gone)?;
            let to = (*to).min(plan.list(*list).len() - 1);
            let step = Change::Move { list: *list, from, to };
            Ok(Diff(if from == to { Vec::new() } else { vec![step] }))
        }
        Command::All(commands) => {
            let mut now = plan.clone();
            let mut all = Vec::new();
            for command in commands {
                let diff = plan_change(&now, command)?;
                now = super::apply(&now, &diff);
                all.extend(diff.0);
            }
            Ok(Diff(all))
        }
    }
}

fn set(plan: &Plan, list: Key, values: &[(Uid, Key, Option<Value>)]) -> Result<Diff, CommandRefusal> {
    let of = schema::of_list(list).ok_or(CommandRefusal::NoSuchKey)?;
    let mut diff = Vec::new();
    let mut places = EntryPlaces::new(plan, list, values.len());
    let (mut waiting, mut nested) = (Vec::new(), Vec::new());
    // Of two values for one key the later counts, as if the earlier had never been given.
    let last: Map<(Uid, Key), usize> =
        values.iter().enumerate().map(|(at, (uid, key, _))| ((*uid, *key), at)).collect();
    let given = values.iter().enumerate().filter(|(at, v)| last.get(&(v.0, v.1)) == Some(at)).map(|(_, v)| v);
    let mut follows: Vec<(Uid, Key, Option<Value>)> = Vec::new();
    if list == Key::Items {
        for (uid, key, value) in given.clone().filter(|given| matches!(given.1, Key::Effort | Key::EffortBy)) {
            let item = places.of(*uid).map(|at| &plan.items()[at]);
            let one = item.and_then(|item| companion(item, *key, value.as_ref()));
            follows
                .extend(one.map(|(key, value)| (*uid, key, value)).filter(|one| !last.contains_key(&(one.0, one.1))));
        }
    }
    for (uid, key, value) in given.chain(&follows) {
        of.shape(*key).ok_or(CommandRefusal::NoSuchKey)?;
        let index = places.of(*uid).ok_or(CommandRefusal::Gone)?;
        let entry = &plan.list(list)[index];
        // An entry that is no object is left as it came.
        if entry.raw().is_some() {
            return Err(CommandRefusal::NoSuchKey);
        }
        if *key == Key::DependsOn && list == Key::Items {
            waiting.push(ItemIndex::new(index));
        }
        if *key == Key::Parent && list == Key::Items {
            nested.push(ItemIndex::new(index));
        }
        let from = entry.get(*key).cloned();
        let target = ChangeTarget::Entry(list, index);
        diff.extend(without_earlier(target, entry, *key));
        diff.extend(one_set(target, *key, from, value.clone()).0);
    }
    let diff = Diff(diff);
    if !waiting.is_empty() {
        refuse_cycle(plan, &super::apply(plan, &diff), &waiting)?;
    }
    if !nested.is_empty() {
        refuse_parent_cycle(plan, &super::apply(plan, &diff), &nested)?;
    }
    Ok(diff)
}

/// Places of entries: looked for one by one while they are few, by a table when they are many.
struct EntryPlaces<'p> {
    plan: &'p Plan,
    list: Key,
    table: Option<Map<Uid, usize>>,
    last: Option<(Uid, usize)>,
}

impl<'p> EntryPlaces<'p> {
    fn new(plan: &'p Plan, list: Key, count: usize) -> EntryPlaces<'p> {
        let all = || plan.list(list).iter().enumerate().map(|(at, entry)| (entry.uid, at)).collect();
        EntryPlaces { plan, list, table: (count > 16).then(all), last: None }
    }

    fn of(&mut self, uid: Uid) -> Option<usize> {
        if let Some((_, index)) = self.last.filter(|(last, _)| *last == uid) {
            return Some(index);
        }
        let index = match &self.table {
            Some(table) => table.get(&uid).copied(),
            None => self.plan.index_of(self.list, uid),
        }?;
        self.last = Some((uid, index));
        Some(index)
    }
}

/// A key that stands twice: an edit settles which value counts, so the earlier ones go. From the last to the first, so that their places hold.
fn without_earlier(target: ChangeTarget, entry: &Record, key: Key) -> Vec<Change> {
    let earlier = entry.extra().iter().enumerate().rev().filter(|(_, extra)| *extra.name == *key.name());
    let gone = |(at, extra): (usize, &ExtraField)| Change::SetExtra {
        target,
        at,
        name: extra.name.clone(),
        from: Some(extra.value.clone()),
        to: None,
    };
    earlier.map(gone).collect()
}

/// An empty list counts as absent, as it does in the file.
fn one_set(target: ChangeTarget, key: Key, from: Option<Value>, to: Option<Value>) -> Diff {
    let to = to.filter(|value| !value.is_absent());
    Diff(if from == to { Vec::new() } else { vec![Change::Set { target, key, from, to }] })
}

/// The last of an entry's unknown keys of that name gets another value, or a new one comes behind the others.
fn one_extra(target: ChangeTarget, entry: &Record, name: &Rc<str>, to: Option<&Value>) -> Option<Change> {
    let extra = entry.extra();
    let at = extra.iter().rposition(|extra| extra.name == *name);
    let from = at.map(|at| extra[at].value.clone());
    let at = at.unwrap_or(extra.len());
    (from.as_ref() != to).then(|| Change::SetExtra { target, at, name: name.clone(), from, to: to.cloned() })
}

/// Refuses new entries of `depends_on` that close a cycle; one that was there before does not stop other edits.
fn refuse_cycle(before: &Plan, after: &Plan, changed: &[ItemIndex]) -> Result<(), CommandRefusal> {
    let edges = depends::edges(after);
    let tree = ItemTree::of(after);
    for &at in changed.iter().filter(|_| tree.is_nested()) {
        let known: Set<&str> = before.items()[at].depends_on().collect();
        let is_new = |other: &ItemIndex| !known.contains(after.items()[*other].id());
        let is_part = |other: &ItemIndex| tree.is_above(at, *other) || tree.is_above(*other, at);
        if let Some(&other) = edges[at].iter().find(|other| is_new(other) && is_part(other)) {
            return Err(CommandRefusal::WaitsForPart(title(&after.items()[at]), title(&after.items()[other])));
        }
    }
    if !depends::has_cycle(&edges) && !changed.iter().any(|&at| waits_for_itself(&after.items()[at])) {
        return Ok(());
    }
    let titles =
        |cycle: &[ItemIndex]| CommandRefusal::Cycle(cycle.iter().map(|&at| title(&after.items()[at])).collect());
    for &at in changed {
        let item = &after.items()[at];
        let known: Set<&str> = before.items()[at].texts(Key::DependsOn).collect();
        for id in item.texts(Key::DependsOn).filter(|id| !known.contains(id)) {
            if id == item.id() {
                return Err(titles(&[at]));
            }
            let other = edges[at].iter().copied().find(|&other| after.items()[other].id() == id);
            if let Some(cycle) = other.and_then(|other| depends::path(&edges, other, at)) {
                return Err(titles(&cycle));
            }
        }
    }
    Ok(())
}

/// Refuses a new `parent` that closes a cycle; one that was there before does not stop other edits.
fn refuse_parent_cycle(before: &Plan, after: &Plan, changed: &[ItemIndex]) -> Result<(), CommandRefusal> {
    let tree = ItemTree::of(after);
    let is_new = |at: &ItemIndex| {
        changed.contains(at) && before.items()[*at].text(Key::Parent) != after.items()[*at].text(Key::Parent)
    };
    match tree.cycles().iter().find(|cycle| cycle.iter().any(is_new)) {
        Some(cycle) => Err(CommandRefusal::ParentCycle(cycle.iter().map(|&at| title(&after.items()[at])).collect())),
        None => Ok(()),
    }
}

fn waits_for_itself(item: &Record) -> bool {
    item.texts(Key::DependsOn).any(|id| id == item.id())
}

fn title(item: &Record) -> Rc<str> {
    Rc::from(item.text(Key::Title).filter(|title| !title.is_empty()).unwrap_or(item.id()))
}
