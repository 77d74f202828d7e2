//! Grouping the rows of the grid.

use crate::app::context::UpdateContext;
use crate::app::grid::groups;
use crate::app::items::rows::leave;
use crate::app::items::rows::settle;
use crate::query::Column;
use std::rc::Rc;

/// Groups the rows, all groups open.
pub fn group(context: &mut UpdateContext, by: Option<Column>) {
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.items.query.group = by;
    ui.grid.closed = Rc::from([]);
    leave(ui);
    settle(ui, &doc);
}

/// Shows the rows under what they are parts of, or as a flat list all the same; without groups either way.
pub fn flatten(context: &mut UpdateContext, flat: bool) {
    context.ui().grid.flat = flat;
    group(context, None);
}

/// Closes a group, or opens it. The rows stay as they are.
pub fn close_group(context: &mut UpdateContext, key: Rc<str>) {
    let ui = context.ui();
    let mut closed: Vec<Rc<str>> = ui.grid.closed.iter().filter(|own| **own != key).cloned().collect();
    if closed.len() == ui.grid.closed.len() {
        closed.push(key);
    }
    let mut groups = ui.grid.groups.to_vec();
    groups.iter_mut().for_each(|group| group.closed = closed.contains(&group.key));
    groups::place(&mut groups);
    ui.grid.groups = groups.into();
    ui.grid.closed = closed.into();
}
