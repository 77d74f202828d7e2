//! A previewed table becomes entries of the plan: new ones, and changes of those that its rows stand for.

use std::rc::Rc;

use super::preview::Preview;
use super::records::{Landing, make};
use super::{again, origin};
use crate::model::Plan;

/// The entries of a preview: items for rows that are new, updates for those that stand for items of the plan. `plan` is the one they will be inserted into: it hands out the uids; `ids` hands out
/// ids that nobody else has.
///
/// An id column's ids are kept where they are free; where one is taken, the item gets a new one and the old goes into its notes. A row with only one of start
/// and end keeps that one, but for a period, within which its bar lies: nobody knows how long a day's work would take.
pub fn to_records(preview: &Preview, plan: &mut Plan, ids: &mut dyn FnMut() -> Rc<str>) -> Landing {
    let mut landing = make(preview, &preview.again, plan, ids);
    landing.updates = again::updates(preview, &preview.again, plan, &landing);
    again::mark(preview, &mut landing);
    let places = origin::places(&preview.again.twins, plan);
    let mut parents = landing.parents.iter().peekable();
    let mut items = Vec::with_capacity(landing.items.len() + landing.parents.len());
    for (row, (item, place)) in landing.items.iter().zip(places).enumerate() {
        while let Some((_, parent)) = parents.next_if(|(first, _)| *first <= row) {
            items.push(parent.clone());
        }
        items.extend(place.is_none().then(|| item.clone()));
    }
    items.extend(parents.map(|(_, parent)| parent.clone()));
    landing.items = items;
    landing
}
