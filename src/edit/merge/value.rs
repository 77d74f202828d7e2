//! Merging the values of one key: lists element by element, nested entries field by field, everything else as a whole.

use crate::base::map::{Map, Set};
use crate::base::order::sort_by;
use std::rc::Rc;

use super::ident::{EntryIdentity, idents};
use super::order;
use crate::model::record::ExtraField;
use crate::model::schema::{Schema, ValueShape};
use crate::model::{Key, Record, Value};

/// A merged value, twice: as it is where ours holds, and where theirs holds. Without a clash both are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedValue<T> {
    /// With ours wherever both changed one thing.
    pub ours: T,
    /// With theirs wherever both changed one thing.
    pub theirs: T,
    /// True if both changed one thing, each to something else.
    pub clash: bool,
}

impl<T: Clone> MergedValue<T> {
    fn agreed(value: T) -> MergedValue<T> {
        MergedValue { ours: value.clone(), theirs: value, clash: false }
    }
}

type MaybeValue<'v> = Option<&'v Value>;

/// True if one of the two sides left the base's value alone, or both say the same; then the merged value is clear.
pub fn settled<T: PartialEq + Clone>(base: T, ours: T, theirs: T) -> Option<T> {
    if ours == theirs || theirs == base {
        Some(ours)
    } else if ours == base {
        Some(theirs)
    } else {
        None
    }
}

/// Merges the values under a key.
pub fn merge(
    key: Key,
    shape: &'static ValueShape,
    base: MaybeValue<'_>,
    ours: MaybeValue<'_>,
    theirs: MaybeValue<'_>,
) -> MergedValue<Option<Value>> {
    if let Some(value) = settled(base, ours, theirs) {
        return MergedValue::agreed(value.cloned());
    }
    let whole = || MergedValue { ours: ours.cloned(), theirs: theirs.cloned(), clash: true };
    let all = [base, ours, theirs];
    match shape {
        ValueShape::Texts | ValueShape::Words(_) => {
            let Some([base, ours, theirs]) = parts(all, texts) else {
                return whole();
            };
            let merged = set(&base, &ours, &theirs);
            let list: Vec<Value> = merged.into_iter().map(|(text, _)| Value::Text(text)).collect();
            // A week that is absent is the usual one, not an empty one: no days can be counted against it, and none may be left.
            let is_week = matches!(shape, ValueShape::Words(_));
            if is_week && (list.is_empty() || all.contains(&None)) {
                return whole();
            }
            MergedValue::agreed((!list.is_empty()).then(|| Value::List(list.into())))
        }
        ValueShape::References(_) => {
            let Some([base, ours, theirs]) = parts(all, elements) else {
                return whole();
            };
            references(&base, &ours, &theirs)
        }
        ValueShape::Records(of) => {
            let Some([base, ours, theirs]) = parts(all, records) else {
                return whole();
            };
            let both = nested_entries(key, of, base, ours, theirs);
            let list = |records: Vec<Rc<Record>>| (!records.is_empty()).then(|| Value::Records(Rc::new(records)));
            MergedValue { ours: list(both.ours), theirs: list(both.theirs), clash: both.clash }
        }
        // A pin is one person's reasoned decision: its parts make no sense apart.
        ValueShape::Record(of) if key != Key::Pin => {
            let Some([base, ours, theirs]) = parts(all, record) else {
                return whole();
            };
            let both = fields(of, base, ours, theirs);
            MergedValue {
                ours: Some(Value::Record(Rc::new(both.ours))),
                theirs: Some(Value::Record(Rc::new(both.theirs))),
                clash: both.clash,
            }
        }
        ValueShape::NumberMap | ValueShape::AmountMap | ValueShape::RangeMap => {
            map(&ValueShape::Text, all).unwrap_or_else(whole)
        }
        ValueShape::WordMap(element) | ValueShape::RecordMap(element) => map(element, all).unwrap_or_else(whole),
        _ => whole(),
    }
}

/// The three values as lists (or the like); absent counts as empty. `None` where one of them is of another shape.
fn parts<'v, T>(all: [MaybeValue<'v>; 3], part: fn(MaybeValue<'v>) -> Option<T>) -> Option<[T; 3]> {
    let [base, ours, theirs] = all.map(part);
    Some([base?, ours?, theirs?])
}

/// The texts of a list, each with how many like it stood before, so that none stands twice.
fn texts(value: MaybeValue<'_>) -> Option<Vec<(Rc<str>, usize)>> {
    let mut seen: Map<&str, usize> = Map::default();
    let mut all = Vec::new();
    let list = match value {
        None => return Some(all),
        Some(Value::List(list)) => list,
        Some(_) => return None,
    };
    for value in list.iter() {
        let Value::Text(text) = value else {
            return None;
        };
        let count = seen.entry(text).or_insert(0);
        all.push((text.clone(), *count));
        *count += 1;
    }
    Some(all)
}

/// The elements of a list of references, each under its id and how many of that stood before. `None` where one has no id.
fn elements(value: MaybeValue<'_>) -> Option<NamedPairs<Value>> {
    let mut seen: Map<&str, usize> = Map::default();
    let list = match value {
        None => return Some(Vec::new()),
        Some(Value::List(list)) => list,
        Some(_) => return None,
    };
    let mut all = NamedPairs::with_capacity(list.len());
    for element in list.iter() {
        let id = element.as_reference()?;
        let count = seen.entry(id).or_insert(0);
        *count += 1;
        all.push((format!("{id}#{count}").into(), element.clone()));
    }
    Some(all)
}

/// Merges lists of references by id. How one is meant, its type and its lag, is one decision.
fn references(
    base: &[(Rc<str>, Value)],
    ours: &[(Rc<str>, Value)],
    theirs: &[(Rc<str>, Value)],
) -> MergedValue<Option<Value>> {
    let names = |side: &[(Rc<str>, Value)]| side.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    let by = |side: &[(Rc<str>, Value)]| side.iter().cloned().collect::<Map<Rc<str>, Value>>();
    let [was, here, there] = [by(base), by(ours), by(theirs)];
    let both = by_name(&names(base), &names(ours), &names(theirs), |name| {
        let [was, here, there] = [&was, &here, &there].map(|side| side.get(name));
        match settled(was, here, there) {
            Some(element) => MergedValue::agreed(element.cloned()),
            None => MergedValue { ours: here.cloned(), theirs: there.cloned(), clash: true },
        }
    });
    let list = |side: NamedPairs<Value>| {
        (!side.is_empty()).then(|| Value::List(side.into_iter().map(|(_, element)| element).collect()))
    };
    MergedValue { ours: list(both.ours), theirs: list(both.theirs), clash: both.clash }
}

fn records(value: MaybeValue<'_>) -> Option<&[Rc<Record>]> {
    match value {
        None => Some(&[]),
        Some(Value::Records(records)) => Some(records),
        Some(_) => None,
    }
}

fn record(value: MaybeValue<'_>) -> Option<Option<&Record>> {
    match value {
        None => Some(None),
        Some(Value::Record(record)) => Some(Some(record)),
        Some(_) => None,
    }
}

type MapEntries<'v> = Option<&'v [(Rc<str>, Value)]>;

fn entries(value: MaybeValue<'_>) -> Option<MapEntries<'_>> {
    match value {
        None => Some(None),
        Some(Value::Map(map)) => Some(Some(map)),
        Some(_) => None,
    }
}

/// The elements that either side added, without those that either removed; the order as for entries, and where both moved one, ours or theirs by their texts.
fn set<T: Clone + Eq + std::hash::Hash + Ord>(base: &[T], ours: &[T], theirs: &[T]) -> Vec<T> {
    let [in_base, in_ours, in_theirs] = [base, ours, theirs].map(|list| list.iter().collect::<Set<&T>>());
    let stays = |one: &T| {
        let (was, here, there) = (in_base.contains(one), in_ours.contains(one), in_theirs.contains(one));
        if was { here && there } else { here || there }
    };
    // An order in which both moved one element is no clash worth asking about, but must not hang on which side is ours.
    let swapped = order::merge(base, ours, theirs, stays);
    if swapped.clashes.is_empty() {
        return swapped.entries;
    }
    swapped.entries.min(order::merge(base, theirs, ours, stays).entries)
}

fn map(element: &'static ValueShape, all: [MaybeValue<'_>; 3]) -> Option<MergedValue<Option<Value>>> {
    let [base, ours, theirs] = parts(all, entries)?;
    let ids = |map: MapEntries<'_>| map.unwrap_or_default().iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    let values = [base, ours, theirs]
        .map(|map| map.unwrap_or_default().iter().map(|(id, value)| (&**id, value)).collect::<Map<&str, &Value>>());
    let both = by_name(&ids(base), &ids(ours), &ids(theirs), |id| {
        let [base, ours, theirs] = [0, 1, 2].map(|side: usize| values[side].get(id).copied());
        merge(Key::Items, element, base, ours, theirs)
    });
    // An empty object is a value, unless a side took the key away.
    let may_be_empty = ours.is_some() && theirs.is_some();
    let value = |map: Vec<(Rc<str>, Value)>| (may_be_empty || !map.is_empty()).then(|| Value::Map(map.into()));
    Some(MergedValue { ours: value(both.ours), theirs: value(both.theirs), clash: both.clash })
}

type NamedPairs<V> = Vec<(Rc<str>, V)>;

/// Merges values that stand under names, in merged order.
fn by_name<V: Clone>(
    base: &[Rc<str>],
    ours: &[Rc<str>],
    theirs: &[Rc<str>],
    merge: impl Fn(&str) -> MergedValue<Option<V>>,
) -> MergedValue<NamedPairs<V>> {
    let mut merged: Map<Rc<str>, MergedValue<Option<V>>> = Map::default();
    for name in base.iter().chain(ours).chain(theirs) {
        merged.entry(name.clone()).or_insert_with(|| merge(name));
    }
    let stays = |name: &Rc<str>| merged.get(name).is_some_and(|both| both.ours.is_some() || both.theirs.is_some());
    let first = order::merge(base, ours, theirs, stays);
    let names = if first.clashes.is_empty() {
        first.entries
    } else {
        first.entries.min(order::merge(base, theirs, ours, stays).entries)
    };
    let clash = merged.values().any(|both| both.clash);
    let side = |pick: fn(&MergedValue<Option<V>>) -> &Option<V>| {
        let value = |name: &Rc<str>| Some((name.clone(), pick(merged.get(name)?).clone()?));
        names.iter().filter_map(value).collect()
    };
    MergedValue { ours: side(|both| &both.ours), theirs: side(|both| &both.theirs), clash }
}

/// Merges nested entries field by field; an absent one counts as empty.
pub fn fields(
    of: &'static Schema,
    base: Option<&Record>,
    ours: Option<&Record>,
    theirs: Option<&Record>,
) -> MergedValue<Record> {
    let mut both = MergedValue::agreed(Record::new(ours.map_or_else(Default::default, |record| record.uid)));
    for (key, shape) in of.fields {
        let [base, ours, theirs] = [base, ours, theirs].map(|record| record.and_then(|record| record.get(*key)));
        let value = merge(*key, shape, base, ours, theirs);
        both.ours.set(of, *key, value.ours);
        both.theirs.set(of, *key, value.theirs);
        both.clash |= value.clash;
    }
    let extras = extras([base, ours, theirs].map(|record| record.map_or(&[][..], Record::extra)));
    for (side, pairs) in [(&mut both.ours, extras.ours), (&mut both.theirs, extras.theirs)] {
        put_extras(side, of, &pairs);
    }
    both.clash |= extras.clash;
    both
}

/// The values under one unknown name: mostly one, more where the key stands several times.
pub type ExtraValues = Vec<Value>;

/// Merges unknown keys, by name.
pub fn extras([base, ours, theirs]: [&[ExtraField]; 3]) -> MergedValue<NamedPairs<ExtraValues>> {
    let all = [base, ours, theirs].map(named);
    let [base, ours, theirs] = [0, 1, 2].map(|side: usize| all[side].keys().cloned().collect::<Vec<_>>());
    by_name(&base, &ours, &theirs, |name| {
        let [base, ours, theirs] = [0, 1, 2].map(|side: usize| all[side].get(name));
        match settled(base, ours, theirs) {
            Some(value) => MergedValue::agreed(value.cloned()),
            None => MergedValue { ours: ours.cloned(), theirs: theirs.cloned(), clash: true },
        }
    })
}

/// The values of unknown keys by name, in the order of the names' first occurrence.
pub fn named(extras: &[ExtraField]) -> Map<Rc<str>, ExtraValues> {
    let mut named: Map<Rc<str>, ExtraValues> = Map::default();
    for extra in extras {
        named.entry(extra.name.clone()).or_default().push(extra.value.clone());
    }
    named
}

/// Puts unknown keys behind those a record has. An earlier value of a key whose later one a side took away must not come to count: an empty list, or `null`,
/// overrules it.
pub fn put_extras(record: &mut Record, of: &Schema, pairs: &[(Rc<str>, ExtraValues)]) {
    for (name, values) in pairs {
        for value in values {
            let at = record.extra().len();
            record.set_extra(at, false, Some(ExtraField { name: name.clone(), value: value.clone() }));
        }
        if let Some((key, shape)) = of.find(name, 0).map(|at| &of.fields[at])
            && record.get(*key).is_none()
        {
            let nothing = match shape {
                ValueShape::Texts | ValueShape::Words(_) | ValueShape::References(_) => Value::List(Rc::new([])),
                ValueShape::Records(_) => Value::Records(Rc::default()),
                _ => Value::Raw(Rc::from("null")),
            };
            record.set(of, *key, Some(nothing));
        }
    }
}

/// Merges lists of nested entries: key results by id, votes by person, others by what they hold.
fn nested_entries(
    key: Key,
    of: &'static Schema,
    base: &[Rc<Record>],
    ours: &[Rc<Record>],
    theirs: &[Rc<Record>],
) -> MergedValue<Vec<Rc<Record>>> {
    let named = match key {
        Key::Votes => Some(Key::By),
        Key::KeyResults | Key::MergedFrom => Some(Key::Id),
        // The entries of a scenario.
        _ if of.shape(Key::Id).is_some() => Some(Key::Id),
        _ => None,
    };
    let ids = [base, ours, theirs].map(|records| idents(records, named));
    let by_ident = |side: usize, records: &[Rc<Record>]| {
        ids[side].iter().zip(records).map(|(ident, record)| (ident, record.clone())).collect::<Map<_, _>>()
    };
    let found = [by_ident(0, base), by_ident(1, ours), by_ident(2, theirs)];
    let mut merged: Map<&EntryIdentity, MergedValue<Option<Rc<Record>>>> = Map::default();
    for ident in ids.iter().flatten() {
        merged.entry(ident).or_insert_with(|| {
            let [was, here, there] = [0, 1, 2].map(|side: usize| found[side].get(ident).cloned());
            if let Some(settled) = settled(&was, &here, &there) {
                return MergedValue::agreed(settled.clone());
            }
            match (&here, &there) {
                (Some(here), Some(there)) if here.raw().is_none() && there.raw().is_none() => {
                    let both = fields(of, was.as_deref(), Some(here), Some(there));
                    MergedValue {
                        ours: Some(Rc::new(both.ours)),
                        theirs: Some(Rc::new(both.theirs)),
                        clash: both.clash,
                    }
                }
                _ => MergedValue { ours: here, theirs: there, clash: true },
            }
        });
    }
    let stays =
        |ident: &EntryIdentity| merged.get(ident).is_some_and(|both| both.ours.is_some() || both.theirs.is_some());
    let first = order::merge(&ids[0], &ids[1], &ids[2], stays);
    let order = if first.clashes.is_empty() {
        first.entries
    } else {
        first.entries.min(order::merge(&ids[0], &ids[2], &ids[1], stays).entries)
    };
    type Pick = fn(&MergedValue<Option<Rc<Record>>>) -> &Option<Rc<Record>>;
    let side = |pick: Pick| {
        let mut records: Vec<_> = order.iter().filter_map(|ident| pick(merged.get(ident)?).clone()).collect();
        if key == Key::Log {
            sort_log(&mut records);
        }
        records
    };
    MergedValue {
        ours: side(|both| &both.ours),
        theirs: side(|both| &both.theirs),
        clash: merged.values().any(|both| both.clash),
    }
}

/// Puts decisions in the order of time; those of one time, and those without one, stay as they stand.
pub fn sort_log(records: &mut [Rc<Record>]) {
    sort_by(records, |one, other| one.text_or_empty(Key::At).cmp(other.text_or_empty(Key::At)));
}
