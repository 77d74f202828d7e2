//! Three-way merge: two people changed one plan apart; both their changes come together, by entry and field.
//!
//! A change that only one side made survives. Where both changed one thing, each to something else, ours holds in the merged plan and the clash is reported with
//! both values. An entry that one side removed and the other changed, or newly refers to, stays, and that is reported too. Dependencies that close a
//! circle only together, and dates that fit only apart, are reported likewise. Swapping the sides gives the same plan where nothing clashes.

mod choose;
mod ident;
mod order;
mod repair;
mod value;

use crate::base::map::{Map, Set};
use std::rc::Rc;

use self::ident::{Ident, idents};
use self::value::{Both, Jsons, put_extras, settled};
use super::apply::stands_empty;
use super::diff::Diff;
use super::difference::difference;
use crate::model::record::Extra;
use crate::model::schema::{self, PLAN, Schema, Shape};
use crate::model::{Key, Plan, Record, Uid, Value};

pub use choose::choose;
pub use order::rising;

/// Both sides' changes in one plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The merged plan; entries that ours has keep their uids.
    pub plan: Plan,
    /// What turns ours into it: what came in from theirs, as a step that can be undone.
    pub diff: Diff,
    /// What both changed; ours holds in the plan.
    pub clashes: Vec<Clash>,
}

/// One thing that both sides changed, each to something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The list the entry stands in; `None` for the plan itself.
    pub list: Option<Key>,
    /// The entry in the merged plan, where it is there.
    pub uid: Option<Uid>,
    /// Its id, empty where it has none.
    pub id: Rc<str>,
    /// What both changed.
    pub part: Part,
}

/// What both sides changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The value of a known key. Of a value with parts, what only one side changed is in both.
    Field {
        /// The key.
        key: Key,
        /// The value that holds in the merged plan.
        ours: Option<Value>,
        /// The other value: set it to choose theirs.
        theirs: Option<Value>,
    },
    /// The value of an unknown key, as compact JSON; more than one where the key stands several times.
    Extra {
        /// The key, escaped as JSON needs it.
        name: Rc<str>,
        /// The value that holds in the merged plan.
        ours: Vec<Rc<str>>,
        /// The other value.
        theirs: Vec<Rc<str>>,
    },
    /// The whole entry: one side removed it, the other changed it or refers to it. It stays.
    Entry {
        /// The entry as ours has it; `None` where ours removed it.
        ours: Option<Rc<Record>>,
        /// The entry as theirs has it; `None` where theirs removed it.
        theirs: Option<Rc<Record>>,
    },
    /// Its place in the manual order: both moved it.
    Place,
}

/// Merges `theirs` into `ours`; both were made from `base`. `rev` is the store's and comes from theirs.
///
/// Plans that may only be looked at ([`Plan::read_only`]) are not for merging; their misshapen parts are taken as they are, as a whole.
pub fn merge(base: &Plan, ours: &Plan, theirs: &Plan) -> Merged {
    let mut merging = Merging { plan: ours.clone(), clashes: Vec::new() };
    let mut lists = Vec::new();
    for (key, shape) in PLAN.fields {
        let [was, here, there] = [base, ours, theirs].map(|plan| plan.root().get(*key));
        match (key, schema::of_list(*key)) {
            (Key::Rev, _) => merging.plan.root_mut().set(&PLAN, *key, there.cloned()),
            (_, Some(of)) if [was, here, there].iter().all(|value| !matches!(value, Some(Value::Raw(_)))) => {
                lists.push(List::new(*key, of, [base, ours, theirs]));
            }
            _ => {
                let both = value::merge(*key, shape, was, here, there);
                merging.plan.root_mut().set(&PLAN, *key, both.ours.clone());
                merging.clash_field(None, "", None, *key, both);
            }
        }
    }
    let extras = merging.extras(None, "", None, [base, ours, theirs].map(|plan| plan.root().extra()));
    replace_extras(merging.plan.root_mut(), &extras);
    for list in &mut lists {
        list.merge(&mut merging);
    }
    repair::references(&mut lists, &mut merging);
    for list in &lists {
        list.put(&mut merging);
    }
    repair::dates(&lists, &mut merging);
    repair::circles(&lists, &mut merging);
    let diff = difference(ours, &merging.plan);
    Merged { plan: merging.plan, diff, clashes: merging.clashes }
}

/// The merged plan in the making.
struct Merging {
    plan: Plan,
    clashes: Vec<Clash>,
}

impl Merging {
    fn clash(&mut self, list: Option<Key>, id: &str, uid: Option<Uid>, part: Part) {
        self.clashes.push(Clash { list, uid, id: Rc::from(id), part });
    }

    fn clash_field(&mut self, list: Option<Key>, id: &str, uid: Option<Uid>, key: Key, both: Both<Option<Value>>) {
        if both.clash {
            self.clash(list, id, uid, Part::Field { key, ours: both.ours, theirs: both.theirs });
        }
    }

    /// The entries of the lists that have fields that clash, each with the other value of all of these.
    fn others(&self, lists: &[List]) -> Map<(Key, Uid), Record> {
        let mut clashes: Map<(Key, Uid), Vec<&Part>> = Map::default();
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
                    if let Part::Field { key, theirs, .. } = part {
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
    fn extras(&mut self, list: Option<Key>, id: &str, uid: Option<Uid>, all: [&[Extra]; 3]) -> Vec<(Rc<str>, Jsons)> {
        let both = value::extras(all);
        if both.clash {
            let [was, here, there] = all.map(value::named);
            let mut told = Set::default();
            for name in here.keys().chain(there.keys()).filter(|name| told.insert(*name)) {
                if settled(was.get(name), here.get(name), there.get(name)).is_none() {
                    let of = |side: &Map<Rc<str>, Jsons>| side.get(name).cloned().unwrap_or_default();
                    let part = Part::Extra { name: name.clone(), ours: of(&here), theirs: of(&there) };
                    self.clash(list, id, uid, part);
                }
            }
        }
        both.ours
    }
}

fn replace_extras(record: &mut Record, pairs: &[(Rc<str>, Jsons)]) {
    for at in (0..record.extra().len()).rev() {
        record.set_extra(at, true, None);
    }
    put_extras(record, &PLAN, pairs);
}

/// One top-level list of the three plans, and what becomes of its entries.
struct List {
    key: Key,
    of: &'static Schema,
    order: [Vec<Ident>; 3],
    found: [Map<Ident, Rc<Record>>; 3],
    kept: Map<Ident, Rc<Record>>,
}

/// Whose plan: places in the arrays of three.
const BASE: usize = 0;
const OURS: usize = 1;
const THEIRS: usize = 2;

impl List {
    fn new(key: Key, of: &'static Schema, plans: [&Plan; 3]) -> List {
        let order = plans.map(|plan| idents(plan.list(key), Some(Key::Id)));
        let found = [BASE, OURS, THEIRS]
            .map(|side| order[side].iter().cloned().zip(plans[side].list(key).iter().cloned()).collect());
        List { key, of, order, found, kept: Map::default() }
    }

    fn all(&self, ident: &Ident) -> [Option<&Rc<Record>>; 3] {
        [BASE, OURS, THEIRS].map(|side| self.found[side].get(ident))
    }

    fn merge(&mut self, merging: &mut Merging) {
        let mut seen = Set::default();
        let idents: Vec<Ident> = self.order.iter().flatten().filter(|ident| seen.insert(*ident)).cloned().collect();
        for ident in idents {
            let kept = match self.all(&ident) {
                [_, Some(here), Some(there)] if here == there => Some(here.clone()),
                [was, Some(here), Some(there)] if here.raw().is_none() && there.raw().is_none() => {
                    Some(Rc::new(self.entry(was.map(|was| &**was), here, there, merging)))
                }
                [Some(was), Some(here), Some(there)] => settled(was, here, there).cloned(),
                [Some(was), Some(one), None] | [Some(was), None, Some(one)] if was == one => None,
                [Some(_), Some(_), None] | [Some(_), None, Some(_)] => self.restored(&ident, merging),
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
    fn entry(&self, was: Option<&Record>, here: &Rc<Record>, there: &Rc<Record>, merging: &mut Merging) -> Record {
        let mut entry = Record::new(here.uid);
        let (list, uid) = (Some(self.key), Some(here.uid));
        for (key, shape) in self.of.fields {
            let shape: &'static Shape = shape;
            let both = value::merge(*key, shape, was.and_then(|was| was.get(*key)), here.get(*key), there.get(*key));
            entry.set(self.of, *key, both.ours.clone());
            merging.clash_field(list, here.id(), uid, *key, both);
        }
        let all = [was.map_or(&[][..], Record::extra), here.extra(), there.extra()];
        let extras = merging.extras(list, here.id(), uid, all);
        put_extras(&mut entry, self.of, &extras);
        entry
    }

    /// An entry that one side removed and that must stay; reported.
    fn restored(&self, ident: &Ident, merging: &mut Merging) -> Option<Rc<Record>> {
        let [_, here, there] = self.all(ident).map(Option::<&Rc<Record>>::cloned);
        let kept = match (&here, &there) {
            (Some(here), _) => here.clone(),
            (None, Some(there)) => with_fresh_uid(there, &mut merging.plan),
            (None, None) => return None,
        };
        let part = Part::Entry { ours: here, theirs: there };
        merging.clash(Some(self.key), kept.id(), Some(kept.uid), part);
        Some(kept)
    }

    /// Puts the entries into the merged plan, in merged order.
    fn put(&self, merging: &mut Merging) {
        let [base, ours, theirs] = &self.order;
        let order = order::merge(base, ours, theirs, |ident| self.kept.contains_key(ident));
        let entries: Vec<Rc<Record>> = order.entries.iter().filter_map(|ident| self.kept.get(ident)).cloned().collect();
        for entry in order.clashes.iter().filter_map(|ident| self.kept.get(ident)) {
            merging.clash(Some(self.key), entry.id(), Some(entry.uid), Part::Place);
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
