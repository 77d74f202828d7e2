//! The place of a view: the one that is shown, and the dialog that is open.

use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::effect::Effect;
use crate::app::items::rows;
use crate::app::options::Dialog;
use crate::app::view::View;

pub fn views(context: &mut UpdateContext, views: Vec<View>) {
    let views = if views.is_empty() { View::ALL.to_vec() } else { views };
    let ui = context.ui();
    if !views.contains(&ui.view) {
        ui.view = views[0];
    }
    ui.views = views.into();
}

/// Shows another view. What did not come when it was asked for last is asked for again.
pub fn show(context: &mut UpdateContext, view: View) {
    let ui = context.ui();
    ui.view = view;
    ui.chunks.forgive();
}

/// Shows the items that a filter finds, in Scores where that is offered, the first of them with the focus.
pub fn show_items(context: &mut UpdateContext, filter: Rc<str>) {
    rows::filter(context, filter);
    let first = context.ui.items.rows.first().map(|at| context.doc.plan.items()[*at].uid);
    let ui = context.ui();
    if ui.views.contains(&View::Scores) {
        ui.view = View::Scores;
        ui.chunks.forgive();
        ui.items.seek = first;
    }
    ui.dialog = None;
}

pub fn show_dialog(context: &mut UpdateContext, dialog: Option<Dialog>) {
    crate::app::document::merging::leave(context);
    let ui = context.ui();
    // Who closes the dialog in which a list is on its way does not want it any more; who opens another one may.
    if dialog.is_none() && ui.dialog == Some(Dialog::Import) || dialog == Some(Dialog::Import) {
        ui.import.waiting = None;
    }
    ui.dialog = dialog;
    if dialog.is_some() {
        ui.chunks.forgive();
    }
    ui.import.preview = None;
    ui.import.reading = None;
    ui.sharing.link = None;
    if dialog == Some(Dialog::Share) {
        context.effects.push(Effect::MakeLink);
    }
}
