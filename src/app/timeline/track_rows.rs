//! The lanes that bars stand in, and their rows there.

use crate::app::options::Lanes;
use crate::app::timeline::bar::{Bar, label_width};
use crate::app::timeline::lanes::LaneGrouping;
use crate::layout::labels::overhang;
use crate::layout::pack::DaySpan;
use crate::model::{ItemIndex, Plan};
use crate::schedule::rollup::RollUp;

/// The days that the bars of a lane take up in its rows, with the room for titles beside them where there is to be any.
pub(super) fn spans(bars: &[Bar], plan: &Plan, roomy: Option<f64>, measure: &dyn Fn(&str) -> f64) -> Vec<DaySpan> {
    let span = |bar: &Bar| match roomy {
        Some(px) => {
            let width = f64::from(bar.range.days()) * px;
            let text = label_width(&plan.items()[bar.item], bar.stage, measure);
            DaySpan::of(bar.range, overhang(width, text), px)
        }
        None => DaySpan::of(bar.range, 0.0, 1.0),
    };
    bars.iter().map(span).collect()
}

/// The blocks of rows that a lane's bars stand in where some of them have parts.
pub(super) fn blocks(bars: &[Bar], sums: &RollUp, list: bool) -> Option<Vec<u32>> {
    let items: Vec<ItemIndex> = bars.iter().map(|bar| bar.item).collect();
    sums.tree().blocks(&items, list)
}

/// The lane of an item; one with child items that names none itself stands in theirs, where that is one.
pub(super) fn lane_of(grouping: &LaneGrouping, sums: &RollUp, plan: &Plan, at: ItemIndex) -> Option<u32> {
    let own = grouping.lane(&plan.items()[at]);
    let tree = sums.tree();
    if !tree.is_parent(at) || grouping.by().0 == Lanes::Parent || own != grouping.without() {
        return own;
    }
    let mut lanes = tree.leaves_below(at).map(|leaf| grouping.lane(&plan.items()[leaf]));
    let first = lanes.next().flatten();
    if lanes.all(|lane| lane == first) { first.or(own) } else { own }
}
