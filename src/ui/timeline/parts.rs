//! The parts of a bar that is dragged: they go along with it before it is let go.

use super::canvas::TimelineCanvas;
use super::drag::place;
use crate::app::timeline::planning_text;
use crate::app::timeline::time::{DayRange, ItemTimes};
use crate::app::timeline::wholes;
use crate::base::map::Map;
use crate::model::ItemIndex;
use crate::ui::timeline::grab::GrabbedBar;
use crate::ui::timeline::nodes::Nodes;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// So many parts follow the pointer; those beyond are told about only.
const MOST: usize = 200;

impl TimelineCanvas {
    /// Draws the parts of a bar where they would go with it, and says how many go and stay; empty where none does.
    pub fn preview_parts(&self, nodes: &Nodes, held: &GrabbedBar, when: ItemTimes) -> String {
        let doc = &self.state.doc;
        let Some(whole) = wholes::whole(doc, held.uid) else { return String::new() };
        let fiscal = doc.plan.fiscal_start();
        let days = when.range(fiscal).first.days_since(held.when.range(fiscal).first);
        if days == 0 {
            self.place_parts(nodes, whole.item, &Map::default());
            return String::new();
        }
        let moves = wholes::moved(doc, whole.item, days);
        let moved: Map<ItemIndex, DayRange> = moves.times.iter().map(|(at, when)| (*at, when.range(fiscal))).collect();
        self.place_parts(nodes, whole.item, &moved);
        planning_text::parts_along(moves.along(whole.item), moves.stays)
    }

    /// Draws the parts of a bar where they stand.
    pub fn put_parts_back(&self, nodes: &Nodes, held: &GrabbedBar) {
        if let Some(whole) = wholes::whole(&self.state.doc, held.uid) {
            self.place_parts(nodes, whole.item, &Map::default());
        }
    }

    fn place_parts(&self, nodes: &Nodes, whole: ItemIndex, moved: &Map<ItemIndex, DayRange>) {
        let Some(root) = nodes.root.cast::<Element>() else { return };
        let sums = self.state.doc.sums();
        let below = |at: ItemIndex| {
            let own = |at: ItemIndex| Some(self.timeline.bar(self.timeline.find(at)?)?.range);
            let leaves = sums.tree().leaves_below(at).filter_map(|leaf| moved.get(&leaf).copied().or(own(leaf)));
            leaves.reduce(|one, other| DayRange { first: one.first.min(other.first), last: one.last.max(other.last) })
        };
        for at in sums.tree().branch_below(whole).iter().copied().take(MOST) {
            let Some(found) = self.timeline.find(at) else { continue };
            let (Some(bar), Some(part)) = (self.timeline.bar(found), self.part(found)) else { continue };
            // What has no times of its own spans what is below it.
            let spans = bar.parts.is_some_and(|parts| parts.only).then(|| below(at)).flatten();
            let range = moved.get(&at).copied().or(spans.filter(|_| !moved.is_empty())).unwrap_or(bar.range);
            let Ok(Some(node)) = root.query_selector(&format!(".lane .bar[data-uid=\"{}\"]", bar.uid.0)) else {
                continue;
            };
            let (x, width) = self.extent(range);
            place(
                node.unchecked_ref::<HtmlElement>(),
                self.camera.names + x,
                part.top - self.camera.tops.top(found.track),
                width,
            );
        }
    }
}
