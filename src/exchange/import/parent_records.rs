//! The records of items above the rows of a table, which its columns name and nothing was yet.

use std::rc::Rc;

use super::cells::{Becomes, Link};
use super::origin::{KEY, origin_json, tool};
use super::preview::Preview;
use super::usage::Use;
use crate::base::map::Set;
use crate::model::record::ExtraField;
use crate::model::schema::ITEM;
use crate::model::{Key, Plan, Record, Value};

/// An id for each: the tool's key where it is free, else a new one.
pub(super) fn make_ids(
    preview: &Preview,
    row_ids: &[Rc<str>],
    plan: &Plan,
    ids: &mut dyn FnMut() -> Rc<str>,
) -> Vec<Rc<str>> {
    if preview.parents.is_empty() {
        return Vec::new();
    }
    let mut taken: Set<Rc<str>> = plan.items().iter().map(|item| Rc::from(item.id())).collect();
    taken.extend(row_ids.iter().cloned());
    let mut one = |key: &Option<Rc<str>>| {
        if let Some(key) = key.clone().filter(|key| taken.insert(key.clone())) {
            return key;
        }
        loop {
            let id = ids();
            if taken.insert(id.clone()) {
                return id;
            }
        }
    };
    preview.parents.iter().map(|parent| &parent.key).map(&mut one).collect()
}

/// The id of the item that a link means.
pub(super) fn id_of(link: &Link, row_ids: &[Rc<str>], parent_ids: &[Rc<str>]) -> Rc<str> {
    match link {
        Link::Item(id) => id.clone(),
        Link::Row(row) => row_ids[*row].clone(),
        Link::New(at) => parent_ids[*at].clone(),
    }
}

/// Each with the place of the row that it stands in front of: the first that is a part of it.
pub(super) fn made(
    preview: &Preview,
    row_ids: &[Rc<str>],
    parent_ids: &[Rc<str>],
    plan: &mut Plan,
) -> Vec<(usize, Rc<Record>)> {
    let mut first = vec![usize::MAX; preview.parents.len()];
    for (row, cells) in preview.rows.iter().enumerate() {
        for cell in cells.iter().zip(&preview.columns).filter(|(_, column)| column.usage == Use::Key(Key::Parent)) {
            let Becomes::Links(links) = &cell.0.becomes else { continue };
            let mut above = links.first().map(|(link, _)| link);
            while let Some(Link::New(at)) = above {
                first[*at] = first[*at].min(row);
                above = preview.parents[*at].above.as_ref();
            }
        }
    }
    let has_keys = preview.column_of(Key::Id).is_some();
    let mut one = |(at, first): (usize, usize)| {
        let parent = &preview.parents[at];
        let mut record = Record::new(plan.fresh_uid());
        record.set(&ITEM, Key::Id, Some(Value::Text(parent_ids[at].clone())));
        record.set(&ITEM, Key::Title, Some(Value::Text(parent.name.clone())));
        record.set(&ITEM, Key::Kind, parent.level.map(|level| Value::text(level.kind())));
        let above = parent.above.as_ref().map(|link| Value::Text(id_of(link, row_ids, parent_ids)));
        record.set(&ITEM, Key::Parent, above);
        if has_keys {
            // What calls it tells it again, whatever it is called here by then.
            let key = parent.key.as_ref().unwrap_or(&parent.name);
            let json = origin_json(tool(preview), key, &record, &[]);
            record.set_extra(0, false, Some(ExtraField { name: KEY.into(), value: Value::Raw(json) }));
        }
        (first, Rc::new(record))
    };
    // The higher first, so that the rows stand as a tree does.
    let depth = |at: usize| {
        let above = |at: &usize| match preview.parents[*at].above {
            Some(Link::New(above)) => Some(above),
            _ => None,
        };
        std::iter::successors(Some(at), above).count()
    };
    let mut order: Vec<usize> = (0..first.len()).collect();
    order.sort_by_key(|at| (first[*at], depth(*at)));
    order.into_iter().map(|at| one((at, first[at]))).collect()
}
