//! The cells that are chosen - rows, and the columns across them - and what they come to.

use crate::app::doc::Doc;
use crate::app::grid::groups::{adds_up, number_in};
use crate::app::grid::state::RangeSummary;
use crate::app::ui::Ui;
use crate::base::map::Set;
use crate::model::{ItemIndex, Plan, Uid};
use crate::query::Column;
use crate::query::custom_field;

/// The first and the last of the chosen columns among those shown; `None` where whole rows are chosen.
pub fn span(columns: &[Column], across: Option<(Column, Column)>) -> Option<(usize, usize)> {
    let place = |column: Column| columns.iter().position(|known| *known == column);
    let (from, to) = across?;
    let (from, to) = (place(from)?, place(to)?);
    Some((from.min(to), from.max(to)))
}

/// The chosen rows from the top, as places in the list of items. What is chosen and not shown, since it is filtered out folded or in a closed group, is not meant.
pub fn chosen_rows(ui: &Ui, plan: &Plan) -> Vec<ItemIndex> {
    let chosen: Set<Uid> = ui.items.selection.iter().copied().collect();
    let is_chosen =
        |(row, at): &(usize, ItemIndex)| chosen.contains(&plan.items()[*at].uid) && ui.line_of(*row).is_some();
    ui.grid_rows().iter().copied().enumerate().filter(is_chosen).map(|(_, at)| at).collect()
}

/// The uids of the chosen rows, from the top.
pub fn chosen_uids(ui: &Ui, plan: &Plan) -> Vec<Uid> {
    chosen_rows(ui, plan).into_iter().map(|at| plan.items()[at].uid).collect()
}

/// The items that get what is typed into one of them, that one first: it shows what is refused.
pub fn typed_for(ui: &Ui, plan: &Plan, into: Uid) -> Vec<Uid> {
    let mut chosen = chosen_uids(ui, plan);
    match chosen.iter().position(|uid| *uid == into) {
        Some(at) => chosen[..=at].rotate_right(1),
        None => chosen = vec![into],
    }
    chosen
}

/// Sums the chosen cells up. Numbers of several columns are of several kinds: they are added up in a single column only.
pub fn summarize(doc: &Doc, rows: &[ItemIndex], columns: &[Column]) -> RangeSummary {
    let own = custom_field::custom_fields(&doc.plan);
    let mut summary = RangeSummary { rows: rows.len(), cells: rows.len() * columns.len(), ..RangeSummary::default() };
    let [column] = columns else { return summary };
    let numbers = rows.iter().filter_map(|at| number_in(doc, &own, *column, *at));
    let (count, sum) = numbers.fold((0, 0.0), |(count, sum), number| (count + 1, sum + number));
    if count > 0 {
        summary.numbers = count;
        summary.sum = adds_up(*column).then_some(sum);
        summary.mean = Some(sum / count as f64);
    }
    summary
}
