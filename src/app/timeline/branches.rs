//! Moving an item with its parts: one step in which all of them move, each by its own working days.

use crate::app::context::UpdateContext;
use crate::app::text;
use crate::app::timeline::bar::Stage;
use crate::app::timeline::entries::calendar;
use crate::app::timeline::lanes::{LaneKey, changes, stands_in};
use crate::app::timeline::planning_text;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::ItemTimes;
use crate::app::transaction::set_items;
use crate::model::{ItemIndex, Uid};
use crate::schedule::workdays::PlanCalendars;

/// An item with dated parts.
pub struct DatedWhole {
    item: ItemIndex,
    /// Its own times, or what its parts come to.
    pub when: ItemTimes,
    /// True if it has none of its own.
    pub only: bool,
}

/// An item as a whole of dated parts; `None` where it has none.
pub fn whole(context: &UpdateContext, uid: Uid) -> Option<DatedWhole> {
    let plan = &context.doc.plan;
    let item = plan.item_index(uid)?;
    let range = context.doc.sums().derived(item)?.range?;
    let own = ItemTimes::of(&plan.items()[item]);
    Some(DatedWhole { item, when: own.unwrap_or(ItemTimes::days(range)), only: own.is_none() })
}

/// Moves an item and all its parts that have dates by days, and the item into a lane where one is named. Parts that are locked, done or dropped stay.
pub fn shift(context: &mut UpdateContext, whole: &DatedWhole, days: i32, lane: Option<LaneKey>, again: bool) {
    let plan = context.doc.plan.clone();
    let (items, fiscal, calendars) = (plan.items(), plan.fiscal_start(), PlanCalendars::of(&plan));
    let (mut values, mut moved, mut locked) = (Vec::new(), 0, 0);
    let sums = context.doc.sums();
    for at in [whole.item].into_iter().chain(sums.tree().branch_below(whole.item).iter().copied()) {
        let item = &items[at];
        let Some(when) = ItemTimes::of(item).filter(|_| at == whole.item || !Stage::of(item).is_over()) else {
            continue;
        };
        if item.locked() {
            locked += 1;
            continue;
        }
        let new = when.moved(when.range(fiscal).first.add_days(days), calendars.item(item), fiscal);
        if new != when {
            values.extend(new.values().map(|(key, value)| (item.uid, key, Some(value))));
            moved += usize::from(at != whole.item);
        }
    }
    let own = &items[whole.item];
    if let Some(lane) = lane.filter(|lane| !stands_in(&plan, context.ui.timeline.grouped(), own, lane)) {
        let by = context.ui.timeline.grouped();
        values.extend(changes(&plan, own, by, &lane).into_iter().map(|(key, value)| (own.uid, key, value)));
    }
    let title = text::item_name(&plan, own.uid);
    if values.is_empty() {
        if locked > 0 {
            context.say(planning_text::parts_locked(&title));
        }
        return;
    }
    let uid = own.uid;
    if set_items(context, values, timeline_text::moved(&title).into(), again)
        && let Some(now) = self::whole(context, uid)
    {
        let calendar = calendar(&context.doc.plan);
        let place = timeline_text::now_at(&title, now.when, calendar, &context.ui.locale);
        context.say(planning_text::parts_moved(&place, moved, locked));
    }
}
