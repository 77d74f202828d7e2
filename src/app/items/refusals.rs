//! Values that were typed and refused: they stay in their cell, marked with the reason, until they are mended or given up. The plan never sees them.

use crate::app::context::UpdateContext;
use crate::app::items::state::RefusedValue;
use crate::app::ui::Ui;
use crate::model::Uid;
use crate::query::Column;
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
