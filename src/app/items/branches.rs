//! Branches: items with all that is a part of them, deleted or copied as one.
//!
//! ```
//! use plan_widget::app::items::branches::{left_behind, whole};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"login","parent":"accounts"},{"id":"accounts"},{"id":"search"}]"#).unwrap();
//! let uids: Vec<_> = plan.items().iter().map(|item| item.uid).collect();
//! assert_eq!(left_behind(&plan, &[uids[1], uids[2]]), [uids[0]]);
//! assert_eq!(whole(&plan, &[uids[1]]), [uids[1], uids[0]]);
//! ```

use crate::app::context::UpdateContext;
use crate::app::decisions::update as decisions;
use crate::app::grid::choosing;
use crate::app::items::text as items_text;
use crate::app::items::{adding, following, references};
use crate::app::options::Dialog;
use crate::app::text;
use crate::app::transaction::edit;
use crate::app::view::View;
use crate::base::map::{Map, Set};
use crate::edit::Command;
use crate::exchange::join::{Renamed, rename};
use crate::model::schema::ITEM;
use crate::model::tree::ItemTree;
use crate::model::{Entry, ItemIndex, Key, Plan, Record, Uid, Value};
use std::rc::Rc;

/// These items and all that is below them, each once.
pub fn whole(plan: &Plan, uids: &[Uid]) -> Vec<Uid> {
    let tree = ItemTree::of(plan);
    let mut all: Set<Uid> = Set::default();
    for uid in uids {
        all.insert(*uid);
        let below = plan.item_index(*uid).map_or(&[][..], |at| tree.branch_below(at));
        all.extend(below.iter().map(|at| plan.items()[*at].uid));
    }
    all.into_iter().collect()
}

/// The items below these that are none of them.
pub fn left_behind(plan: &Plan, uids: &[Uid]) -> Vec<Uid> {
    let own: Set<Uid> = uids.iter().copied().collect();
    whole(plan, uids).into_iter().filter(|uid| !own.contains(uid)).collect()
}

/// Takes items out. Where others are parts of them, what becomes of these is asked first.
pub fn delete(context: &mut UpdateContext, uids: Vec<Uid>) {
    if context.ui.editable(context.doc) && !left_behind(&context.doc.plan, &uids).is_empty() {
        let ui = context.ui();
        (ui.items.delete_wish, ui.dialog) = (uids.into(), Some(Dialog::Delete));
        return;
    }
    delete_alone(context, uids);
}

/// Takes items out as it was answered: with all that is below them, or what is below them moves up.
pub fn delete_as_asked(context: &mut UpdateContext, with_children: bool) {
    let uids = context.ui.items.delete_wish.to_vec();
    let ui = context.ui();
    (ui.items.delete_wish, ui.dialog) = (Rc::from([]), None);
    let uids = if with_children { whole(&context.doc.plan, &uids) } else { uids };
    delete_alone(context, uids);
}

fn delete_alone(context: &mut UpdateContext, uids: Vec<Uid>) {
    let plan = context.doc.plan.clone();
    let label: Rc<str> = text::delete_items(&plan, &uids).into();
    let said = text::deleted_items(&plan, &uids);
    let ids: Vec<Rc<str>> =
        uids.iter().filter_map(|uid| plan.readable_item(*uid)).map(|item| item.id().into()).collect();
    let before = context.doc.revision;
    let (release, items) = references::released(&plan, Key::Items, &uids);
    let lifted = lifted(&plan, &uids);
    let text = items_text::deleted_said(&said, uids.len(), lifted, items - lifted.min(items));
    let rows = context.ui.grid_rows().clone();
    edit(context, &Command::All(vec![release, Command::Remove { list: Key::Items, uids }]), label);
    if context.doc.revision != before {
        if context.ui.view == View::Scores {
            following::seek_what_came(context, &plan, &rows, false);
        }
        context.say(text);
        decisions::offer_reason(context, &said, &ids, None);
    }
}

/// The number of items that lose nothing but their parent when these go.
fn lifted(plan: &Plan, uids: &[Uid]) -> usize {
    let tree = ItemTree::of(plan);
    let going: Set<ItemIndex> = uids.iter().filter_map(|uid| plan.item_index(*uid)).collect();
    let ids: Set<&str> = going.iter().map(|at| plan.items()[*at].id()).filter(|id| !id.is_empty()).collect();
    let stays = |at: &&ItemIndex| !going.contains(*at);
    let children = going.iter().flat_map(|at| tree.children(*at)).filter(stays);
    children.filter(|at| !plan.items()[**at].depends_on().any(|id| ids.contains(id))).count()
}

/// Copies items with all that is below them, each below its original. Copies are parts of copies, and wait for them.
pub fn duplicate(context: &mut UpdateContext, uids: &[Uid]) {
    let plan = context.doc.plan.clone();
    let all = whole(&plan, uids);
    let is_branch = all.len() > uids.len();
    let place = |uid: &Uid| plan.item_index(*uid);
    let mut originals: Vec<ItemIndex> = all.iter().filter_map(place).collect();
    // In the order of the list: each copy moves those behind it down by one.
    originals.sort_by_cached_key(|at| u64::from(at.raw()));
    originals.retain(|at| !plan.items()[*at].is_unreadable());
    let mut copies: Vec<(ItemIndex, Record)> = Vec::with_capacity(originals.len());
    let mut titles: Set<String> = plan.items().iter().map(|item| item.title().unwrap_or_default().to_owned()).collect();
    let mut renamed: Renamed = Map::default();
    for at in originals {
        let original = &plan.items()[at];
        let mut copy = Record::clone(original.record());
        copy.uid = Rc::make_mut(&mut context.doc().plan).fresh_uid();
        let id = context.ports.fresh_id();
        if is_branch && plan.item(original.id()).is_some_and(|first| first.uid == original.uid) {
            renamed.insert((Key::Items, original.id().into()), id.clone().into());
        }
        copy.set(&ITEM, Key::Id, Some(Value::text(&id)));
        // What a copied item is made of keeps its titles: the one above tells it apart.
        if let Some(title) = original.title().filter(|title| !title.is_empty() && uids.contains(&original.uid)) {
            let title = items_text::copied_title(title, |title| titles.contains(title));
            copy.set(&ITEM, Key::Title, Some(Value::text(&title)));
            titles.insert(title);
        }
        copies.push((at, copy));
    }
    let made: Vec<(Uid, Uid)> = copies.iter().map(|(at, copy)| (copy.uid, plan.items()[*at].uid)).collect();
    let insert = |(count, (at, mut copy)): (usize, (ItemIndex, Record))| {
        rename(&mut copy, &ITEM, Key::Items, &renamed);
        Command::Insert { list: Key::Items, index: at.index() + 1 + count, records: vec![Rc::new(copy)] }
    };
    let commands = copies.into_iter().enumerate().map(insert).collect();
    let label = text::duplicate_items(&plan, uids);
    let revision = context.doc.revision;
    edit(context, &Command::All(commands), label.into());
    if context.doc.revision == revision {
        return;
    }
    let own: Vec<(Uid, Uid)> = made.into_iter().filter(|(_, original)| uids.contains(original)).collect();
    match own[..] {
        [(copy, original)] => {
            adding::show_at(context, copy, Some(original));
            context.say(items_text::duplicated(all.len() - 1, &text::item_name(&context.doc.plan, copy)));
        }
        _ => {
            choosing::choose(context, own.iter().map(|(copy, _)| *copy).collect(), None);
            context.say(items_text::duplicated_many(all.len() - own.len(), own.len()));
        }
    }
    context.ui().items.seek = own.first().map(|(copy, _)| *copy);
}
