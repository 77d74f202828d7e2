//! Several items as one: what it holds, what names the others, and where they are remembered.
//!
//! ```
//! use plan_widget::app::duplicates::combine::combine;
//! use plan_widget::edit::{apply, plan_change};
//! use plan_widget::model::Record;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","title":"Guest checkout"},{"id":"b","title":"Guest pay","effort":2},{"id":"c","depends_on":["b"]}]"#).unwrap();
//! let uids: Vec<_> = plan.items().iter().map(|item| item.uid).collect();
//! let command = combine(&plan, uids[0], &uids[..2], &[], Record::default()).unwrap();
//! let after = apply(&plan, &plan_change(&plan, &command).unwrap());
//! assert_eq!((after.items().len(), after.items()[0].effort()), (2, Some(2.0)));
//! assert_eq!(after.items()[1].depends_on().collect::<Vec<_>>(), ["a"]);
//! assert_eq!(after.items()[0].merged_from()[0].id(), "b");
//! ```

use crate::app::duplicates::fields::{ItemPart, single_keys, source};
use crate::base::map::{Map, Set};
use crate::base::order::sort_by;
use crate::edit::Command;
use crate::exchange::import::origin;
use crate::model::record::ExtraField;
use crate::model::schema::{ESTIMATES, MERGED_ITEM};
use crate::model::tree::ItemTree;
use crate::model::{Decision, Entry, Evidence, Item, Key, MergedItem, Plan, Record, Uid, Value, Vote, depends};
use crate::query::custom_field::custom_fields;
use std::rc::Rc;

/// The command that makes one item of several: `keep` stays, with the parts that are chosen from others, what all have together, and `decision` in its log. `None` where fewer than two
/// can be read.
pub fn combine(plan: &Plan, keep: Uid, uids: &[Uid], chosen: &[(ItemPart, Uid)], decision: Record) -> Option<Command> {
    let stays = plan.readable_item(keep)?;
    let others: Vec<&Item> =
        uids.iter().filter(|uid| **uid != keep).filter_map(|uid| plan.readable_item(*uid)).collect();
    if others.is_empty() {
        return None;
    }
    let items: Vec<&Item> = [stays].into_iter().chain(others.iter().copied()).collect();
    let merge = ItemMerge { plan, stays, others: &others, items: &items, chosen };
    let gone: Set<&str> = merge.gone();
    let mut values = merge.single();
    values.extend(merge.maps());
    values.extend(merge.lists(&gone));
    values.push((Key::MergedFrom, Some(merge.merged_from())));
    if !stays.has_foreign_log() {
        values.push((Key::Log, merge.log(decision)));
    }
    let values = values.into_iter().map(|(key, value)| (keep, key, value)).collect();
    let mut own: Vec<(Uid, Key, Option<Value>)> = Vec::new();
    let releases = |item: &Item, mut more: Vec<Rc<str>>| {
        more.extend(item.same_release_as().map(Rc::from));
        let mut seen = Set::default();
        let named = more.into_iter().map(|id| if gone.contains(&*id) { Rc::from(stays.id()) } else { id });
        let named =
            named.filter(|id: &Rc<str>| **id != *item.id() && !id.is_empty()).filter(|id| seen.insert(id.clone()));
        let list = Value::List(named.map(Value::Text).collect());
        (!list.is_absent()).then_some(list)
    };
    let of_others: Vec<Rc<str>> = others.iter().flat_map(|item| item.same_release_as()).map(Rc::from).collect();
    if !of_others.is_empty() {
        own.push((keep, Key::SameReleaseAs, releases(stays, of_others)));
    }
    let merged: Set<Uid> = items.iter().map(|item| item.uid).collect();
    let mut references: Vec<(Uid, Key, Option<Value>)> = Vec::new();
    for item in plan.items().iter().filter(|item| !merged.contains(&item.uid) && !item.is_unreadable()) {
        if item.parent().is_some_and(|id| gone.contains(id)) {
            references.push((item.uid, Key::Parent, Some(Value::text(stays.id()))));
        }
        if item.depends_on().any(|id| gone.contains(id)) {
            references.push((item.uid, Key::DependsOn, redirected(item, &gone, stays.id())));
        }
        if item.same_release_as().any(|id| gone.contains(id)) {
            own.push((item.uid, Key::SameReleaseAs, releases(item, Vec::new())));
        }
    }
    let set = |values| Command::Set { list: Key::Items, values };
    Some(Command::All(vec![
        Command::SetItemOwn(own),
        set(references),
        Command::Remove { list: Key::Items, uids: others.iter().map(|item| item.uid).collect() },
        Command::SetCustomFields(merge.custom()),
        set(values),
    ]))
}

/// An item's `depends_on` where these ids mean another: one element for each item and rule.
fn redirected(item: &Item, gone: &Set<&str>, to: &str) -> Option<Value> {
    let mut seen: Vec<Value> = Vec::new();
    depends::edited(item, |element| {
        let new = match element.as_reference() {
            Some(id) if gone.contains(id) => depends::renamed(element, to),
            _ => element.clone(),
        };
        let is_new = !seen.contains(&new);
        seen.push(new.clone());
        is_new.then_some(new)
    })
}

type KeyValues = Vec<(Key, Option<Value>)>;

struct ItemMerge<'p> {
    plan: &'p Plan,
    stays: &'p Item,
    others: &'p [&'p Item],
    /// All of them, the one that stays first.
    items: &'p [&'p Item],
    chosen: &'p [(ItemPart, Uid)],
}

impl<'p> ItemMerge<'p> {
    /// The ids that mean the item that stays from now on. An id that another item has first is that one's.
    fn gone(&self) -> Set<&'p str> {
        let is_first = |item: &&&Item| self.plan.item(item.id()).is_some_and(|first| first.uid == item.uid);
        self.others.iter().filter(is_first).map(|item| item.id()).filter(|id| !id.is_empty()).collect()
    }

    /// The values that one of them decides.
    fn single(&self) -> KeyValues {
        let from = |part: &ItemPart| source(self.items, part, self.chosen).unwrap_or(self.stays);
        let mut values = KeyValues::new();
        let mut take = |key: Key, item: &Item| values.push((key, item.record().get(key).cloned()));
        for key in single_keys() {
            let item = from(&ItemPart::Key(key));
            take(key, item);
            if key == Key::Reach {
                take(Key::ReachOnce, item);
            }
        }
        for key in [Key::Start, Key::End] {
            take(key, from(&ItemPart::Dates));
        }
        for (_, value) in values.iter_mut().filter(|(key, _)| *key == Key::Parent) {
            *value = self.parent(from(&ItemPart::Key(Key::Parent)));
        }
        values
    }

    /// The parent of one of them that is none of them.
    fn parent(&self, item: &Item) -> Option<Value> {
        let own = item.parent()?;
        let Some(at) = self.plan.item(own).and_then(|parent| self.plan.item_index(parent.uid)) else {
            return Some(Value::text(own));
        };
        let tree = ItemTree::of(self.plan);
        let mut above = [at].into_iter().chain(tree.ancestors(at)).map(|at| &self.plan.items()[at]);
        let outside = above.find(|parent| !self.items.iter().any(|item| item.uid == parent.uid));
        outside.map(|parent| Value::text(parent.id()))
    }

    /// Ranges go with their estimates; what criteria and timeboxes say is taken from the first that says it.
    fn maps(&self) -> KeyValues {
        let mut ranges: Vec<(Rc<str>, Value)> = Vec::new();
        for key in ESTIMATES {
            let item = source(self.items, &ItemPart::Key(*key), self.chosen).unwrap_or(self.stays);
            ranges.extend(entries(item, Key::Ranges).iter().find(|(name, _)| **name == *key.name()).cloned());
        }
        let map = |map: Vec<(Rc<str>, Value)>| (!map.is_empty()).then(|| Value::Map(map.into()));
        let union = |key: Key| {
            let mut all: Map<Rc<str>, Value> = Map::default();
            for (id, value) in self.items.iter().flat_map(|item| entries(item, key)) {
                all.entry(id.clone()).or_insert_with(|| value.clone());
            }
            (key, map(all.into_iter().collect()))
        };
        // Who does the work goes with how much it is.
        let effort = source(self.items, &ItemPart::Key(Key::Effort), self.chosen).unwrap_or(self.stays);
        let parts = (
            Key::EffortBy,
            Some(entries(effort, Key::EffortBy))
                .filter(|parts| !parts.is_empty())
                .map(|parts| Value::Map(parts.into())),
        );
        vec![(Key::Ranges, map(ranges)), parts, union(Key::Criteria), union(Key::MoscowIn)]
    }

    /// The values that they have together.
    fn lists(&self, gone: &Set<&str>) -> KeyValues {
        let texts = |key: Key| {
            let all: Set<&str> = self.items.iter().flat_map(|item| item.record().texts(key)).collect();
            (key, (!all.is_empty()).then(|| Value::texts(all.iter().copied())))
        };
        let mut waits: Vec<Value> = Vec::new();
        for element in self.items.iter().flat_map(|item| depends::elements(item)) {
            let own = element.as_reference().is_some_and(|id| id == self.stays.id() || gone.contains(id));
            if !own && !waits.contains(element) {
                waits.push(element.clone());
            }
        }
        let waits = (!waits.is_empty()).then(|| Value::List(waits.into()));
        vec![
            texts(Key::Tags),
            texts(Key::Objectives),
            (Key::Notes, self.notes()),
            (Key::Votes, self.votes()),
            (Key::Evidence, self.evidence()),
            (Key::DependsOn, waits),
        ]
    }

    /// The evidence of all, each piece once.
    fn evidence(&self) -> Option<Value> {
        let mut all: Vec<Evidence> = Vec::new();
        for piece in self.items.iter().flat_map(|item| item.evidence()) {
            if !all.contains(piece) {
                all.push(piece.clone());
            }
        }
        (!all.is_empty()).then(|| Evidence::list_value(&all))
    }

    /// The notes below each other, and the links that are not taken.
    fn notes(&self) -> Option<Value> {
        let link = source(self.items, &ItemPart::Key(Key::Link), self.chosen).and_then(|item| item.link());
        let notes = self.items.iter().filter_map(|item| item.notes());
        let links = self.items.iter().filter_map(|item| item.link()).filter(|own| Some(*own) != link);
        let parts: Set<&str> = notes.chain(links).filter(|part| !part.trim().is_empty()).collect();
        let parts: Vec<&str> = parts.into_iter().collect();
        (!parts.is_empty()).then(|| Value::text(&parts.join("\n\n")))
    }

    /// One vote of each person: what the first leaves open, the next says.
    fn votes(&self) -> Option<Value> {
        let mut votes: Vec<Vote> = Vec::new();
        for vote in self.items.iter().flat_map(|item| item.votes()) {
            let by = vote.by().map(str::trim).filter(|by| !by.is_empty());
            match votes.iter_mut().find(|own| by.is_some() && own.by().map(str::trim) == by) {
                Some(own) => {
                    for (key, value) in vote.record().fields() {
                        if own.record().get(*key).is_none() {
                            *own = own.with_key(*key, Some(value.clone()));
                        }
                    }
                }
                None => votes.push(vote.clone()),
            }
        }
        (!votes.is_empty()).then(|| Vote::list_value(&votes))
    }

    /// The decisions of all, and this one.
    fn log(&self, decision: Record) -> Option<Value> {
        let mut log: Vec<Decision> = self.items.iter().flat_map(|item| item.log()).cloned().collect();
        sort_by(&mut log, |one, other| one.at().unwrap_or_default().cmp(other.at().unwrap_or_default()));
        if !decision.fields().is_empty() {
            log.push(Decision::from(Rc::new(decision)));
        }
        (!log.is_empty()).then(|| Decision::list_value(&log))
    }

    /// The others, and those that they had been made of, each with its source.
    fn merged_from(&self) -> Value {
        let mut all = self.stays.merged_from().to_vec();
        let moves = self.adopted();
        for item in self.others {
            all.extend(item.merged_from().iter().cloned());
            // What had no id has no other name to be known by.
            if item.id().is_empty() {
                continue;
            }
            let mut entry = Record::default();
            entry.set(&MERGED_ITEM, Key::Id, Some(Value::text(item.id())));
            entry.set(&MERGED_ITEM, Key::Title, item.title().map(Value::text));
            for extra in item.record().extra().iter().filter(|extra| self.is_left(item, extra, moves)) {
                let at = entry.extra().len();
                entry.set_extra(at, false, Some(extra.clone()));
            }
            all.push(MergedItem::from(Rc::new(entry)));
        }
        MergedItem::list_value(&all)
    }

    /// The other item whose source becomes that of the item that stays, which has none.
    fn adopted(&self) -> Option<Uid> {
        let has_source = |item: &&&Item| item.record().extra_value(origin::KEY).is_some();
        let own = has_source(&&self.stays);
        self.others.iter().find(has_source).filter(|_| !own).map(|item| item.uid)
    }

    /// True if an unknown key of another item has no place in the one that stays, and is kept with what is remembered of it.
    fn is_left(&self, item: &Item, extra: &ExtraField, adopted: Option<Uid>) -> bool {
        let name = &*extra.name;
        if name == origin::KEY {
            return adopted != Some(item.uid);
        }
        let known = name == Key::SameReleaseAs.name() || custom_fields(self.plan).iter().any(|own| &*own.key == name);
        !known && self.stays.record().extra_value(name).is_some_and(|own| *own != extra.value)
    }

    /// Custom fields as they are chosen, and unknown keys that the item that stays does not have.
    fn custom(&self) -> Vec<(Uid, Rc<str>, Option<Rc<str>>)> {
        let own = custom_fields(self.plan);
        let mut values: Vec<(Uid, Rc<str>, Option<Rc<str>>)> = Vec::new();
        for field in &own {
            let from = source(self.items, &ItemPart::Custom(field.key.clone()), self.chosen);
            let json = from.and_then(|item| item.record().extra_json(&field.key)).cloned();
            values.push((self.stays.uid, field.key.clone(), json));
        }
        let mut seen: Set<Rc<str>> = own.into_iter().map(|field| field.key).collect();
        for extra in self.others.iter().flat_map(|item| item.record().extra()) {
            let is_free = self.stays.record().extra_value(&extra.name).is_none() && seen.insert(extra.name.clone());
            if let (true, Value::Raw(json)) = (is_free, &extra.value) {
                values.push((self.stays.uid, extra.name.clone(), Some(json.clone())));
            }
        }
        values
    }
}

fn entries(item: &Item, key: Key) -> &[(Rc<str>, Value)] {
    match item.record().get(key) {
        Some(Value::Map(map)) => map,
        _ => &[],
    }
}
