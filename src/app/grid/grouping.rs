//! Grouping the rows of the grid.

use crate::app::context::UpdateContext;
use crate::app::grid::groups;
use crate::app::items::rows::leave;
use crate::query::Column;
use std::rc::Rc;

/// Groups the rows, all groups open.
pub fn group(context: &mut UpdateContext, by: Option<Column>) {
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.query.group = by;
    ui.closed = Rc::from([]);
    leave(ui);
    ui.settle(&doc);
}

/// Closes a group, or opens it. The rows stay as they are.
pub fn close_group(context: &mut UpdateContext, key: Rc<str>) {
    let ui = context.ui();
    let mut closed: Vec<Rc<str>> = ui.closed.iter().filter(|own| **own != key).cloned().collect();
    if closed.len() == ui.closed.len() {
        closed.push(key);
    }
    let mut groups = ui.groups.to_vec();
    groups.iter_mut().for_each(|group| group.closed = closed.contains(&group.key));
    groups::place(&mut groups);
    ui.groups = groups.into();
    ui.closed = closed.into();
}
