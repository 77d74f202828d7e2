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
    let items = std::mem::take(&mut landing.items).into_iter().zip(places);
    landing.items = items.filter(|(_, place)| place.is_none()).map(|(item, _)| item).collect();
    landing
}
