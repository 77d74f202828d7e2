//! The slack of items before something that may not be late is: the room that the timeline draws.

use crate::base::map::Map;
use crate::base::order::pair;
use index_vec::index_vec;
use std::rc::Rc;

use crate::app::timeline::bar::{Stage, bar_title};
use crate::app::timeline::entries::{milestones, timeboxes};
use crate::app::timeline::state::SlackTarget;
use crate::app::timeline::time::ItemTimes;
use crate::base::day::Day;
use crate::model::index::ItemVec;
use crate::model::{Item, ItemIndex, Key, Plan, Record, Uid};
use crate::schedule::calendar::DayRange;
use crate::schedule::critical::{ItemSlack, slack};
use crate::schedule::graph::DependencyGraph;
use crate::schedule::workdays::WorkingDays;
use crate::schedule::{capacity, dates};

/// The room of the items of a plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SlackTable {
    rooms: ItemVec<Option<ItemSlack>>,
    ends: ItemVec<Option<Day>>,
}

impl SlackTable {
    /// The slack of the items of a plan until something is late; they have none in it when they have no dates, are over, or nothing until then waits for them.
    pub fn of(plan: &Plan, until: SlackTarget) -> SlackTable {
        let graph = DependencyGraph::of(plan);
        let items = plan.items();
        let mut ranges: ItemVec<Option<DayRange>> = dates::of_items(plan)
            .into_iter()
            .zip(items)
            .map(|(dated, item)| dated.filter(|_| !Stage::of(item).is_over()).map(|dated| dated.range))
            .collect();
        let aim = aim(plan, until);
        if let Some(SlackAim { counts, .. }) = &aim {
            let mut kept: ItemVec<bool> = index_vec![false; items.len()];
            for at in items.indices().filter(|at| ranges[*at].is_some_and(|range| counts(*at, range))) {
                kept[at] = true;
                graph.upstream(at).into_iter().for_each(|before| kept[before] = true);
            }
            ranges.iter_mut().zip(kept).filter(|(_, kept)| !kept).for_each(|(range, _)| *range = None);
        }
        let teams: Map<&str, WorkingDays> =
            plan.teams().iter().rev().map(|team| (team.id(), capacity::workdays(plan, team))).collect();
        let weeks = WorkingDays::of(plan);
        let own = |item: &Item| item.team().and_then(|id| teams.get(id)).unwrap_or(&weeks);
        let workdays: ItemVec<&WorkingDays> = items.iter().map(own).collect();
        let rooms = slack(&graph, &ranges, &workdays, aim.map(|aim| aim.end)).rooms;
        SlackTable { rooms, ends: ranges.iter().map(|range| range.map(|range| range.last)).collect() }
    }

    /// Working days by which an item, named by its place, may slip; none or fewer: it is critical.
    pub fn days(&self, item: ItemIndex) -> Option<i32> {
        Some(self.rooms.get(item).copied().flatten()?.total)
    }

    /// The days after the end of an item through which it may slip.
    pub fn spare(&self, item: ItemIndex) -> Option<DayRange> {
        let room = self.rooms.get(item).copied().flatten().filter(|room| room.total > 0)?;
        DayRange::new(self.ends[item]?.add_days(1), room.latest)
    }
}

/// The aim that may not be late: its last day, and the items that have to do with it by themselves.
struct SlackAim<'a> {
    end: Day,
    counts: Box<dyn Fn(ItemIndex, DayRange) -> bool + 'a>,
}

/// `None` for the last day of the plan, and for what is no longer there.
fn aim(plan: &Plan, until: SlackTarget) -> Option<SlackAim<'_>> {
    let SlackTarget::Entry(uid) = until else { return None };
    let items = plan.items();
    if let Some(at) = plan.item_index(uid) {
        let end = ItemTimes::of(&items[at])?.range(plan.fiscal_start()).last;
        return Some(SlackAim { end, counts: Box::new(move |item, _| item == at) });
    }
    if let Some((day, stone)) = milestones(plan).find(|(_, stone)| stone.uid == uid) {
        // A milestone of a team is that team's.
        let team = stone.team().filter(|team| !team.is_empty());
        let own = move |item: ItemIndex| team.is_none_or(|team| items[item].team() == Some(team));
        return Some(SlackAim { end: day, counts: Box::new(move |item, range| own(item) && range.first <= day) });
    }
    let (range, timebox) = timeboxes(plan, plan.fiscal_start()).find(|(_, timebox)| timebox.uid == uid)?;
    let within = move |item: ItemIndex| items[item].timebox() == Some(timebox.id());
    let named = !timebox.id().is_empty() && items.indices().any(within);
    let counts = move |item: ItemIndex, own: DayRange| if named { within(item) } else { own.first <= range.last };
    Some(SlackAim { end: range.last, counts: Box::new(counts) })
}

/// The name of an end to choose; `None` for what is no longer there or has no time.
pub fn target(plan: &Plan, uid: Uid) -> Option<Rc<str>> {
    aim(plan, SlackTarget::Entry(uid))?;
    let lists = [Key::Items, Key::Milestones, Key::Timeboxes].into_iter();
    let entry = lists.filter_map(|list| plan.list(list).iter().find(|entry| entry.uid == uid)).next()?;
    Some(bar_title(entry).into())
}

/// The ends that slack can be counted back from besides the end of all: the milestones and the timeboxes, in their order in time, each with its last day.
pub fn targets(plan: &Plan) -> Vec<(Uid, Rc<str>, Day)> {
    let named = |entry: &Record| -> Rc<str> { bar_title(entry).into() };
    let stones = milestones(plan).map(|(day, stone)| (stone.uid, named(stone), day));
    let boxes = timeboxes(plan, plan.fiscal_start()).map(|(range, timebox)| (timebox.uid, named(timebox), range.last));
    let mut all: Vec<(Uid, Rc<str>, Day)> = stones.chain(boxes).collect();
    all.sort_by_cached_key(|(.., day)| pair(day.number(), 0));
    all
}
