//! Values that were typed and refused: they stay in their cell, marked with the reason, until they are mended or given up. The plan never sees them.

use crate::app::context::UpdateContext;
use crate::app::items::ranges;
use crate::app::items::state::RefusedValue;
use crate::app::ui::Ui;
use crate::model::schema::ESTIMATES;
use crate::model::{Item, Plan, Uid};
use crate::query::Column;
use crate::query::custom_field::custom_fields;
use std::rc::Rc;

/// Keeps a refused value beside the plan, and says why it was refused.
pub fn refuse(context: &mut UpdateContext, uid: Uid, column: Column, typed: &str, why: String) {
    forget(context, uid, column);
    let why: Rc<str> = why.into();
    let value = RefusedValue { uid, column, typed: typed.trim().into(), why: why.clone() };
    let all = context.ui.items.refused.iter().cloned().chain([value]).collect();
    context.ui().items.refused = all;
    context.fail(why);
}

/// Forgets what was refused for a cell: it holds another value now.
pub fn forget(context: &mut UpdateContext, uid: Uid, column: Column) {
    if refused(context.ui, uid, column).is_some() {
        let rest = context.ui.items.refused.iter().filter(|value| value.uid != uid || value.column != column);
        let rest = rest.cloned().collect();
        context.ui().items.refused = rest;
    }
}

/// Forgets what was refused for any of these cells.
pub fn forget_all(context: &mut UpdateContext, cells: &[(Uid, Column)]) {
    if context.ui.items.refused.is_empty() {
        return;
    }
    cells.iter().for_each(|(uid, column)| forget(context, *uid, *column));
}

/// Drops what was refused for cells that hold something else by now, whatever has changed them, and for columns that are others.
pub fn keep_up(before: &Plan, after: &Plan, ui: &mut Ui) {
    if ui.items.refused.iter().any(|value| !waits(before, after, value)) {
        ui.items.refused = ui.items.refused.iter().filter(|value| waits(before, after, value)).cloned().collect();
    }
}

fn waits(before: &Plan, after: &Plan, value: &RefusedValue) -> bool {
    let item = |plan: &Plan| plan.item_index(value.uid).map(|at| plan.items()[at].clone());
    let (Some(old), Some(new)) = (item(before), item(after)) else { return false };
    match value.column {
        Column::Field(key) => {
            old.get(key) == new.get(key)
                && (!ESTIMATES.contains(&key) || ranges::range(&old, key) == ranges::range(&new, key))
        }
        Column::Criterion(at) => {
            let id =
                |plan: &Plan| plan.criteria().get(usize::from(at)).map(|criterion| Rc::<str>::from(criterion.id()));
            let held = |item: &Item, id: &Option<Rc<str>>| id.as_deref().and_then(|id| item.criteria().get(id));
            let (was, is) = (id(before), id(after));
            was == is && held(&old, &was) == held(&new, &is)
        }
        Column::Custom(at, _) => {
            let key = |plan: &Plan| custom_fields(plan).get(usize::from(at)).map(|own| own.key.clone());
            let held =
                |item: &Item, key: &Option<Rc<str>>| key.as_deref().and_then(|key| item.extra_json(key).cloned());
            let (was, is) = (key(before), key(after));
            was == is && held(&old, &was) == held(&new, &is)
        }
        Column::Rank | Column::Score | Column::Delay => false,
    }
}

/// Gives a refused value up: the cell shows what the plan has, and nothing is left to complain about.
pub fn give_up(context: &mut UpdateContext, uid: Uid, column: Column) {
    let Some(value) = refused(context.ui, uid, column).cloned() else { return };
    forget(context, uid, column);
    context.ui().items.asked_team = None;
    if context.ui.toast.as_ref().is_some_and(|toast| toast.text == value.why) {
        context.ui().toast = None;
    }
}

/// The value that was refused for a cell.
pub fn refused(ui: &Ui, uid: Uid, column: Column) -> Option<&RefusedValue> {
    ui.items.refused.iter().find(|value| value.uid == uid && value.column == column)
}
