//! The menu of the heading of a lane or of a board's column, besides what its own buttons do.
//!
//! ```
//! use plan_widget::app::items::heading_menu::condition;
//! use plan_widget::model::{Key, Plan};
//! use plan_widget::query::Column;
//!
//! assert_eq!(condition(&Plan::empty(), Column::Field(Key::Team), Some("web")), "team:web");
//! assert_eq!(condition(&Plan::empty(), Column::Field(Key::Team), None), "team:none");
//! ```

use crate::app::board::columns::columns;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::options::BoardBy;
use crate::app::timeline::lane_order::shown;
use crate::app::timeline::lanes::{field, inner, outer};
use crate::app::timeline::msg::TimelineMsg;
use crate::app::ui::State;
use crate::app::view::View;
use crate::model::{Key, Plan};
use crate::query::condition::spell;
use crate::query::{Column, column};

/// A heading: its place among the lanes or columns that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadingPlace {
    /// Of a lane of the timeline.
    Lane(usize),
    /// Of a column of the board.
    Column(usize),
}

/// The entries of a heading: the words of each, and its message. `movable`: the lane can be put elsewhere.
pub fn entries(state: &State, of: HeadingPlace, movable: bool) -> Vec<(&'static str, Msg)> {
    let mut all = Vec::new();
    if let (HeadingPlace::Lane(at), true) = (of, movable)
        && let Some(lane) = shown(&state.ui, &state.doc.plan).get(at)
    {
        let moved = |down| Msg::Timeline(TimelineMsg::MoveLane { lane: lane.clone(), down, whole: false });
        all.extend([(items_text::lane_up(), moved(false)), (items_text::lane_down(), moved(true))]);
    }
    if let Some(filter) = filter(state, of).filter(|_| state.ui.views.contains(&View::Scores)) {
        all.push((items_text::show_in_scores(), Msg::ShowItems(filter.into())));
    }
    all
}

/// The filter that finds what stands under a heading; none where no condition can say it.
fn filter(state: &State, of: HeadingPlace) -> Option<String> {
    let (doc, ui) = (&state.doc, &state.ui);
    match of {
        HeadingPlace::Column(at) => {
            let all = columns(doc, ui);
            let own = all.get(at)?;
            let column = match own.by {
                BoardBy::Moscow => Column::Field(Key::Moscow),
                BoardBy::Field(column) => column,
                BoardBy::Horizon => return None,
            };
            Some(condition(&doc.plan, column, own.value.as_deref()))
        }
        HeadingPlace::Lane(at) => {
            let (by, within) = ui.timeline.grouped();
            let lanes = shown(ui, &doc.plan);
            let lane = lanes.get(at)?;
            let one = |key: Option<Key>, value: &str| {
                Some(condition(&doc.plan, Column::Field(key?), Some(value).filter(|value| !value.is_empty())))
            };
            let first = one(field(by), outer(lane))?;
            match inner(lane) {
                Some(own) => Some([&first, " ", &one(field(within), own)?].concat()),
                None => Some(first),
            }
        }
    }
}

/// The condition that a column holds a value, or none.
pub fn condition(plan: &Plan, column: Column, value: Option<&str>) -> String {
    spell(&column::name(plan, column), ":", value.unwrap_or("none"))
}
