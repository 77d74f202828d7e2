//! The levels of a plan's tree that Board and Matrix show: all, only what is no part of anything, or only what has no parts.

use crate::app::context::UpdateContext;
use crate::app::doc::Doc;
use crate::app::options::ItemLevel;
use crate::app::ui::Ui;
use crate::model::ItemIndex;

/// Shows other levels.
pub fn choose(context: &mut UpdateContext, level: ItemLevel) {
    context.ui().items.level = level;
}

/// The rows of the chosen levels, in their order.
pub fn rows(doc: &Doc, ui: &Ui) -> Vec<ItemIndex> {
    let sums = doc.sums();
    let tree = sums.tree();
    let shown = |at: &ItemIndex| match ui.items.level {
        ItemLevel::All => true,
        ItemLevel::Top => tree.parent(*at).is_none(),
        ItemLevel::Leaves => !tree.is_parent(*at),
    };
    ui.items.rows.iter().copied().filter(shown).collect()
}
