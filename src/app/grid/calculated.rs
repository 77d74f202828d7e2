//! Keys typed on cells that are calculated: a number on a rank pins the item there, anything else is answered with what can be done.

use crate::app::context::UpdateContext;
use crate::app::grid::column_text::{column_about, column_name_in};
use crate::app::grid::text as grid_text;
use crate::app::items::pinning;
use crate::app::methods::about::about;
use crate::model::Uid;
use crate::query::Column;

/// Answers a key on a cell of a column that cannot be typed into.
pub fn answer_key(context: &mut UpdateContext, uid: Uid, column: Column, key: &str) {
    if let (Column::Rank, Some(rank)) = (column, pinning::rank_of(key)) {
        pinning::ask(context, uid, rank);
        context.ui().items.pin_typed = true;
        return;
    }
    let plan = &context.doc.plan;
    let own = about(plan, plan.method());
    let formula = match column {
        Column::Score if own.is_empty() => column_about(column, plan.method(), "", ""),
        Column::Score => own.to_string(),
        _ => String::new(),
    };
    let words = match column {
        Column::Rank => grid_text::rank_typed().to_owned(),
        _ => grid_text::is_calculated(&column_name_in(plan, column), &formula),
    };
    context.say(words);
}
