//! The grid's rows as a tree: made anew when rows are, folded and opened.

use crate::app::context::UpdateContext;
use crate::app::doc::Doc;
use crate::app::grid::row_tree::RowTree;
use crate::app::ui::Ui;
use crate::base::map::Set;
use crate::model::tree::ItemTree;
use crate::model::{ItemIndex, Plan, Uid};
use crate::query::column::{criterion, delay};
use crate::query::nested::nested;
use crate::query::{Column, RowOrder, custom_field};
use std::rc::Rc;

/// Puts the rows that there are under their parents, where the plan has any and rows are not in groups or a flat list by choice.
pub fn nest(ui: &mut Ui, doc: &Doc) {
    let plan = &doc.plan;
    let sums = doc.sums();
    let nests = sums.tree().is_nested();
    if ui.grid.nests != nests {
        ui.grid.nests = nests;
    }
    if !nests || ui.grid.flat || ui.items.query.group.is_some() {
        if ui.grid.tree.is_some() {
            ui.grid.tree = None;
        }
        return;
    }
    let nodes = nested(sums.tree(), &ui.items.rows, blank_in(doc, ui.items.query.sort));
    if ui.grid.tree.as_ref().is_some_and(|known| known.nodes() == nodes) {
        return;
    }
    ui.grid.tree = Some(Rc::new(RowTree::new(plan, nodes, folds(ui))));
}

/// Follows a change of the plan while the rows hold still: who is a part of what is seen at once.
pub fn keep_up(before: &Doc, after: &Doc, ui: &mut Ui) {
    let mut items = before.plan.items().iter().zip(after.plan.items());
    if items.any(|(old, new)| !Rc::ptr_eq(old, new) && (old.parent(), old.id()) != (new.parent(), new.id())) {
        nest(ui, after);
    }
}

/// Says of an item if it has nothing of its own to be sorted by.
fn blank_in(doc: &Doc, sort: RowOrder) -> Box<dyn Fn(ItemIndex) -> bool + '_> {
    let (plan, ranking) = (&doc.plan, &doc.ranking);
    let RowOrder::By { column, .. } = sort else { return Box::new(|_| false) };
    match column {
        Column::Rank => Box::new(|at| ranking.rank(at).is_none()),
        Column::Score => Box::new(|at| ranking.score(at).is_none()),
        Column::Delay => Box::new(|at| delay(plan, &plan.items()[at]).is_none()),
        Column::Criterion(place) => Box::new(move |at| criterion(plan, &plan.items()[at], place).is_none()),
        Column::Field(key) => Box::new(move |at| plan.items()[at].get(key).is_none()),
        Column::Custom(place, _) => {
            let own = custom_field::custom_fields(plan).into_iter().nth(usize::from(place));
            Box::new(move |at| {
                own.as_ref().is_none_or(|own| custom_field::field_text(&plan.items()[at], &own.key).is_none())
            })
        }
    }
}

/// The ids of what is folded now: of the whole plan, or of what a filter finds.
fn folds(ui: &Ui) -> &Set<Rc<str>> {
    if ui.items.query.text.is_empty() { &ui.grid.folded } else { &ui.grid.folded_found }
}

/// Folds these parents beside those that are folded, or opens them.
fn change(ui: &mut Ui, plan: &Plan, ids: impl Iterator<Item = Rc<str>>, fold: bool) {
    let mut folded = folds(ui).clone();
    for id in ids {
        if fold {
            folded.insert(id);
        } else {
            folded.shift_remove(&id);
        }
    }
    if folded == *folds(ui) {
        return;
    }
    if let Some(tree) = &mut ui.grid.tree {
        Rc::make_mut(tree).fold(plan, &folded);
    }
    let kept = if ui.items.query.text.is_empty() { &mut ui.grid.folded } else { &mut ui.grid.folded_found };
    *kept = Rc::new(folded);
}

/// Folds what stands below an item, or shows it.
pub fn fold(context: &mut UpdateContext, uid: Uid, fold: bool) {
    let plan = context.doc.plan.clone();
    let id = plan.item_index(uid).map(|at| Rc::from(plan.items()[at].id()));
    change(context.ui(), &plan, id.into_iter(), fold);
}

/// Folds every parent, or shows everything.
pub fn fold_all(context: &mut UpdateContext, fold: bool) {
    let plan = context.doc.plan.clone();
    let Some(tree) = context.ui.grid.tree.clone() else { return };
    let parents = tree.nodes().iter().filter(|node| node.size > 1);
    let ids: Vec<Rc<str>> = parents.map(|node| Rc::from(plan.items()[node.item].id())).collect();
    change(context.ui(), &plan, ids.into_iter(), fold);
}

/// Shows an item that is put away: everything above it is opened.
pub fn reveal(ui: &mut Ui, plan: &Plan, uid: Uid) {
    let Some(at) = plan.item_index(uid).filter(|_| ui.grid.tree.is_some()) else { return };
    let tree = ItemTree::of(plan);
    let ids: Vec<Rc<str>> = tree.ancestors(at).map(|above| Rc::from(plan.items()[above].id())).collect();
    change(ui, plan, ids.into_iter(), false);
}
