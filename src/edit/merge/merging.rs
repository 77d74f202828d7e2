//! A merge in the making: the plan so far, and each of its lists with what becomes of the entries.

use std::rc::Rc;

use super::conflict::{ConflictPart, MergeConflict};
use super::effort::merge_effort;
use super::ident::{EntryIdentity, idents};
use super::order;
use super::value::{self, ExtraValues, MergedValue, put_extras, settled, sort_log};
use crate::base::map::{Map, Set};
use crate::edit::apply::stands_empty;
use crate::model::record::ExtraField;
use crate::model::schema::{PLAN, Schema, ValueShape};
use crate::model::{Key, Plan, Record, Uid, Value};

/// The merged plan in the making.
pub struct MergeState {
    pub plan: Plan,
    pub clashes: Vec<MergeConflict>,
}

impl MergeState {
    pub fn report_clash(&mut self, list: Option<Key>, id: &str, uid: Option<Uid>, part: ConflictPart) {
        self.clashes.push(MergeConflict { list, uid, id: Rc::from(id), part });
    }

    pub fn report_field_clash(
        &mut self,
        list: Option<Key>,
        id: &str,
        uid: Option<Uid>,
        key: Key,
        both: MergedValue<Option<Value>>,
    ) {
        if both.clash {
            self.report_clash(list, id, uid, ConflictPart::Field { key, ours: both.ours, theirs: both.theirs });
        }
    }

    /// The entries of the lists that have fields that clash, each with the other value of all of these.
    pub fn others(&self, lists: &[MergedList]) -> Map<(Key, Uid), Record> {
        let mut clashes: Map<(Key, Uid), Vec<&ConflictPart>> = Map::default();
        for clash in &self.clashes {
            if let (Some(list), Some(uid)) = (clash.list, clash.uid) {
                clashes.entry((list, uid)).or_default().push(&clash.part);
            }
        }
        let mut others = Map::default();
        for list in lists {
            for entry in list.kept.values() {
                let mut other = None;
                for part in clashes.get(&(list.key, entry.uid)).into_iter().flatten() {
                    if let ConflictPart::Field { key, theirs, .. } = part {
                        other.get_or_insert_with(|| Record::clone(entry)).set(list.of, *key, theirs.clone());
                    }
                }
                if let Some(other) = other {
                    others.insert((list.key, entry.uid), other);
                }
            }
        }
        others
    }

    /// Merges unknown keys, name by name.
    pub fn extras(
        &mut self,
        list: Option<Key>,
        id: &str,
        uid: Option<Uid>,
        all: [&[ExtraField]; 3],
    ) -> Vec<(Rc<str>, ExtraValues)> {
        let both = value::extras(all);
        if both.clash {
            let [was, here, there] = all.map(value::named);
            let mut told = Set::default();
            for name in here.keys().chain(there.keys()).filter(|name| told.insert(*name)) {
                if settled(was.get(name), here.get(name), there.get(name)).is_none() {
                    let of = |side: &Map<Rc<str>, ExtraValues>| side.get(name).cloned().unwrap_or_default();
                    let part = ConflictPart::Extra { name: name.clone(), ours: of(&here), theirs: of(&there) };
                    self.report_clash(list, id, uid, part);
                }
            }
        }
        both.ours
    }
}

/// One top-level list of the three plans, and what becomes of its entries.
pub struct MergedList {
    pub key: Key,
    pub of: &'static Schema,
    pub order: [Vec<EntryIdentity>; 3],
    pub found: [Map<EntryIdentity, Rc<Record>>; 3],
    pub kept: Map<EntryIdentity, Rc<Record>>,
}

/// Whose plan: places in the arrays of three.
pub const BASE: usize = 0;
pub const OURS: usize = 1;
pub const THEIRS: usize = 2;

impl MergedList {
    pub fn new(key: Key, of: &'static Schema, plans: [&Plan; 3]) -> MergedList {
        let order = plans.map(|plan| idents(plan.list(key), Some(Key::Id)));
        let found = [BASE, OURS, THEIRS]
            .map(|side| order[side].iter().cloned().zip(plans[side].list(key).iter().cloned()).collect());
        MergedList { key, of, order, found, kept: Map::default() }
    }

    pub fn all(&self, ident: &EntryIdentity) -> [Option<&Rc<Record>>; 3] {
        [BASE, OURS, THEIRS].map(|side| self.found[side].get(ident))
    }

    pub fn merge(&mut self, merging: &mut MergeState) {
        let mut seen = Set::default();
        let idents: Vec<EntryIdentity> =
            self.order.iter().flatten().filter(|ident| seen.insert(*ident)).cloned().collect();
        for ident in idents {
            let kept = match self.all(&ident) {
                [_, Some(here), Some(there)] if here == there => Some(here.clone()),
                [was, Some(here), Some(there)] if here.raw().is_none() && there.raw().is_none() => {
                    Some(Rc::new(self.merge_entry(was.map(|was| &**was), here, there, merging)))
                }
                [Some(was), Some(here), Some(there)] => settled(was, here, there).cloned(),
                [Some(was), Some(one), None] | [Some(was), None, Some(one)] if was == one => None,
                [Some(_), Some(_), None] | [Some(_), None, Some(_)] => self.restore_entry(&ident, merging),
                [None, Some(here), None] => Some(here.clone()),
                [None, None, Some(there)] => Some(with_fresh_uid(there, &mut merging.plan)),
                _ => None,
            };
            if let Some(kept) = kept {
                self.kept.insert(ident, kept);
            }
        }
    }

    /// An entry that both have: field by field.
    pub fn merge_entry(
        &self,
        was: Option<&Record>,
        here: &Rc<Record>,
        there: &Rc<Record>,
        merging: &mut MergeState,
    ) -> Record {
        let mut entry = Record::new(here.uid);
        let (list, uid) = (Some(self.key), Some(here.uid));
        let parted = self.key == Key::Items;
        for (key, shape) in self.of.fields {
            let shape: &'static ValueShape = shape;
            if parted && matches!(key, Key::Effort | Key::EffortBy) {
                continue;
            }
            let both = value::merge(*key, shape, was.and_then(|was| was.get(*key)), here.get(*key), there.get(*key));
            entry.set(self.of, *key, both.ours.clone());
            merging.report_field_clash(list, here.id(), uid, *key, both);
        }
        for (key, both) in merge_effort(was, here, there).into_iter().filter(|_| parted) {
            entry.set(self.of, key, both.ours.clone());
            merging.report_field_clash(list, here.id(), uid, key, both);
        }
        let all = [was.map_or(&[][..], Record::extra), here.extra(), there.extra()];
        let extras = merging.extras(list, here.id(), uid, all);
        put_extras(&mut entry, self.of, &extras);
        entry
    }

    /// An entry that one side removed and that must stay; reported.
    pub fn restore_entry(&self, ident: &EntryIdentity, merging: &mut MergeState) -> Option<Rc<Record>> {
        let [_, here, there] = self.all(ident).map(Option::<&Rc<Record>>::cloned);
        let kept = match (&here, &there) {
            (Some(here), _) => here.clone(),
            (None, Some(there)) => with_fresh_uid(there, &mut merging.plan),
            (None, None) => return None,
        };
        let part = ConflictPart::Entry { ours: here, theirs: there };
        merging.report_clash(Some(self.key), kept.id(), Some(kept.uid), part);
        Some(kept)
    }

    /// Puts the entries into the merged plan, in merged order.
    pub fn put(&self, merging: &mut MergeState) {
        let [base, ours, theirs] = &self.order;
        let stays = |ident: &EntryIdentity| self.kept.contains_key(ident);
        let mut order = order::merge(base, ours, theirs, stays);
        if self.key == Key::Log && !order.clashes.is_empty() {
            order.entries = order.entries.min(order::merge(base, theirs, ours, stays).entries);
        }
        let mut entries: Vec<Rc<Record>> =
            order.entries.iter().filter_map(|ident| self.kept.get(ident)).cloned().collect();
        if self.key == Key::Log {
            // Decisions stand in the order of time: nobody moves them.
            if settled(base, ours, theirs).is_none() {
                sort_log(&mut entries);
            }
        } else {
            for entry in order.clashes.iter().filter_map(|ident| self.kept.get(ident)) {
                merging.report_clash(Some(self.key), entry.id(), Some(entry.uid), ConflictPart::Place);
            }
        }
        let absent = self.key == Key::Items && merging.plan.root().get(self.key).is_none();
        if !entries.is_empty() || stands_empty(&merging.plan, self.key) && !absent {
            *merging.plan.list_mut(self.key) = entries;
        } else {
            merging.plan.root_mut().set(&PLAN, self.key, None);
        }
    }
}

/// A copy with a uid that the merged plan does not know: uids of theirs mean nothing here.
fn with_fresh_uid(record: &Rc<Record>, plan: &mut Plan) -> Rc<Record> {
    let mut copy = Record::clone(record);
    copy.uid = plan.fresh_uid();
    Rc::new(copy)
}
