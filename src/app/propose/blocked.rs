//! The changes of a proposal that cannot be made without those that are left out, each with the reason.
//!
//! A proposal keeps dependencies, capacities and couplings as a whole. What is left out of it stays where it stands today: whatever
//! waits for it, is waited for by it, goes with it, or would take the people or the room that it still takes is held back, too,
//! and so on until what is left breaks nothing. Of those that share people or room the latest give way first, Musts last.

use crate::app::propose::found::FoundProposal;
use crate::base::day::Day;
use crate::jobs::propose::answer::StartCause;
use crate::jobs::propose::choice::couplings;
use crate::model::depends::DependencyRule;
use crate::model::index::{ItemSlice, ItemVec, TimeboxIndex};
use crate::model::team_effort::team_efforts;
use crate::model::words::MoscowClass;
use crate::model::words::Status;
use crate::model::{Item, ItemIndex, Key, Plan, Team, TeamIndex, Uid, depends};
use crate::schedule::calendar::DayRange;
use crate::schedule::capacity::{absences, days_per_effort, focus, people};
use crate::schedule::critical::WorkedRange;
use crate::schedule::dates::of_items;
use crate::schedule::propose::from_plan::crews;
use crate::schedule::workdays::PlanCalendars;
use index_vec::index_vec;

/// The reason why a change is held back. Each item named is itself left out or held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockReason {
    /// It needs this item, which is not done before it.
    Needs(ItemIndex),
    /// This item waits for it and would begin too early.
    NeededBy(ItemIndex),
    /// Both belong into one timebox.
    With(ItemIndex),
    /// This team is busy with this item.
    Team(TeamIndex, ItemIndex),
    /// This timebox has no room beside this item.
    Timebox(TimeboxIndex, ItemIndex),
}

impl BlockReason {
    /// The item that is in its way.
    pub fn item(self) -> ItemIndex {
        match self {
            BlockReason::Needs(item) | BlockReason::NeededBy(item) | BlockReason::With(item) => item,
            BlockReason::Team(_, item) | BlockReason::Timebox(_, item) => item,
        }
    }
}

/// A change that is held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockedChange {
    /// Whose.
    pub uid: Uid,
    /// The reason.
    pub why: BlockReason,
}

/// An item without its change and with it, and whether that is made.
struct CaseEntry {
    now: Option<DayRange>,
    new: Option<DayRange>,
    /// Its timeboxes: the one it is meant for now, and by the proposal.
    boxes: [Option<TimeboxIndex>; 2],
    /// Place among the changes.
    change: Option<usize>,
    is_made: bool,
    /// The load on each of its teams on a working day, in hundredths of people: where it stands now if that counts, and by the proposal.
    loads: Vec<(TeamIndex, [f64; 2])>,
    /// In the plan's own unit.
    effort: f64,
    must: bool,
}

impl CaseEntry {
    /// Its change is there and not made.
    fn stays(&self) -> bool {
        self.change.is_some() && !self.is_made
    }

    fn load(&self, team: TeamIndex) -> Option<[f64; 2]> {
        self.loads.iter().find(|(own, _)| *own == team).map(|(_, load)| *load)
    }

    fn dates(&self) -> Option<DayRange> {
        if self.is_made { self.new } else { self.now }
    }

    fn timebox(&self) -> Option<TimeboxIndex> {
        self.boxes[usize::from(self.is_made)]
    }
}

/// The changes that are blocked if these are left out, in the order of the proposal.
pub fn blocked_changes(found: &FoundProposal, refused: &[Uid]) -> Vec<BlockedChange> {
    let left_out = found.changes.iter().any(|change| refused.contains(&change.uid));
    if !left_out {
        return Vec::new();
    }
    let plan = &*found.work;
    let mut case = Case::new(found, refused);
    let before = depends::rules(plan);
    let mut after: ItemVec<Vec<(ItemIndex, DependencyRule)>> = index_vec![Vec::new(); before.len()];
    for (at, needs) in before.iter_enumerated() {
        for &(other, rule) in needs {
            after[other].push((at, rule));
        }
    }
    let coupled = couplings(plan);
    loop {
        let count = case.why.len();
        for at in before.indices() {
            if let Some(why) = case.order(plan, at, &before, &after).or_else(|| case.together(at, &coupled)) {
                case.block(at, why);
            }
        }
        if case.why.len() == count {
            case.boxes(plan);
        }
        if case.why.len() == count {
            case.teams(plan);
        }
        if case.why.len() == count {
            break;
        }
    }
    let mut reasons = vec![None; found.changes.len()];
    for (at, why) in &case.why {
        if let Some(change) = case.entries[*at].change {
            reasons[change] = Some(*why);
        }
    }
    let changes = found.changes.iter().zip(reasons);
    changes.filter_map(|(change, why)| Some(BlockedChange { uid: change.uid, why: why? })).collect()
}

/// Those that one that is left out keeps back.
pub fn kept(plan: &Plan, all: &[BlockedChange], out: Uid) -> Vec<Uid> {
    all.iter().filter(|own| root(plan, all, own) == Some(out)).map(|own| own.uid).collect()
}

/// The item at the end of the way that leads from one held to the next: the one that was left out.
fn root(plan: &Plan, all: &[BlockedChange], one: &BlockedChange) -> Option<Uid> {
    let mut why = one.why;
    loop {
        let uid = plan.items().get(why.item())?.uid;
        match all.iter().find(|blocked| blocked.uid == uid) {
            Some(next) => why = next.why,
            None => return Some(uid),
        }
    }
}

struct Case {
    entries: ItemVec<CaseEntry>,
    why: Vec<(ItemIndex, BlockReason)>,
    calendars: PlanCalendars,
}

impl Case {
    fn new(found: &FoundProposal, refused: &[Uid]) -> Case {
        let plan = &*found.work;
        let unit = days_per_effort(plan);
        let focus = focus(plan);
        let calendars = PlanCalendars::of(plan);
        let entry = |(item, dated): (&Item, Option<_>)| {
            let now = dated.map(|dated: crate::schedule::dates::ScheduledDates| dated.range);
            let own = item.timebox().and_then(|id| plan.timeboxes().position(|timebox| timebox.id() == id));
            let effort = item.effort().unwrap_or(0.0).max(0.0);
            let place = |id: &str| plan.teams().position(|team| team.id() == id);
            let part = |(team, effort): (Option<&str>, f64)| {
                Some((place(team?)?.index() as u16, unit.map_or(0.0, |unit| effort * unit)))
            };
            let parts: Vec<(u16, f64)> = team_efforts(item).filter_map(part).collect();
            let team = |at: u16| TeamIndex::new(usize::from(at));
            let (_, crews) = crews(&parts, |at| people(&plan.teams()[team(at)]), focus, None);
            let days = now.map(|range| f64::from(calendars.item(item).count(range).max(1)));
            let load = |(&(at, work), (_, crew)): (&(u16, f64), &(u16, f64))| {
                let spread = days.map_or(0.0, |days| work / days * 100.0);
                (team(at), [spread, if work > 0.0 { (crew * focus * 100.0).round() } else { 0.0 }])
            };
            let loads = parts.iter().zip(&crews).map(load).collect();
            CaseEntry {
                now,
                new: now,
                boxes: [own, own],
                change: None,
                is_made: false,
                loads,
                effort: if item.status().is_some_and(Status::is_over) { 0.0 } else { effort },
                must: item.moscow() == Some(MoscowClass::Must),
            }
        };
        let mut entries: ItemVec<CaseEntry> = plan.items().iter().zip(of_items(plan)).map(entry).collect();
        // What the proposal knows nothing of takes nothing.
        let mut known: ItemVec<bool> = index_vec![false; entries.len()];
        for place in &found.answer.places {
            let Some(entry) = entries.get_mut(place.item) else { continue };
            known[place.item] = true;
            if place.cause != StartCause::Locked {
                (entry.new, entry.is_made) = (place.dates, true);
                entry.boxes[1] = place.timebox.or(entry.boxes[0]);
                entry.loads.iter_mut().for_each(|(_, load)| load[1] *= f64::from(place.crew));
            }
        }
        for (at, change) in found.changes.iter().enumerate() {
            let place = change.place.map(|place| place.item);
            let Some(item) = place.or_else(|| plan.item_index(change.uid)) else { continue };
            let entry = &mut entries[item];
            (entry.change, known[item]) = (Some(at), true);
            entry.is_made = !refused.contains(&change.uid);
            if change.place.is_none() {
                entry.new = None;
                let leaves = change.values.iter().any(|(key, _)| *key == Key::Timebox);
                entry.boxes[1] = entry.boxes[0].filter(|_| !leaves);
            }
        }
        for (entry, known) in entries.iter_mut().zip(known) {
            if !known {
                entry.loads.iter_mut().for_each(|(_, load)| *load = [0.0; 2]);
            }
        }
        Case { entries, why: Vec::new(), calendars }
    }

    fn block(&mut self, at: ItemIndex, why: BlockReason) {
        self.entries[at].is_made = false;
        self.why.push((at, why));
    }

    fn may_be_blocked(&self, at: ItemIndex) -> bool {
        self.entries[at].is_made && self.entries[at].change.is_some()
    }

    /// The item that must come before it, or after it, and does not. Links go through what has no dates.
    fn order(
        &self,
        plan: &Plan,
        at: ItemIndex,
        before: &ItemSlice<Vec<(ItemIndex, DependencyRule)>>,
        after: &ItemSlice<Vec<(ItemIndex, DependencyRule)>>,
    ) -> Option<BlockReason> {
        if !self.may_be_blocked(at) {
            return None;
        }
        let own = self.entries[at].new;
        let worked = |item: ItemIndex, range| WorkedRange { range, workdays: self.calendars.item(&plan.items()[item]) };
        let late = |other: ItemIndex, rule: DependencyRule| match (self.entries[other].now, own) {
            (Some(range), Some(own)) => rule.lack(worked(other, range), worked(at, own)) > 0,
            (now, own) => now.is_none() && self.entries[other].new.is_some() && own.is_some(),
        };
        let early = |other: ItemIndex, rule: DependencyRule| match (self.entries[other].now, own) {
            (Some(range), Some(own)) => rule.lack(worked(at, own), worked(other, range)) > 0,
            (now, _) => now.is_some(),
        };
        let needs = self.first(at, before, late).map(BlockReason::Needs);
        needs.or_else(|| self.first(at, after, early).map(BlockReason::NeededBy))
    }

    /// The first on the way along the links that stays and is wrong there.
    fn first(
        &self,
        at: ItemIndex,
        links: &ItemSlice<Vec<(ItemIndex, DependencyRule)>>,
        wrong: impl Fn(ItemIndex, DependencyRule) -> bool,
    ) -> Option<ItemIndex> {
        let mut seen = vec![at];
        let mut open = links[at].clone();
        while let Some((other, rule)) = open.pop() {
            let entry = &self.entries[other];
            if entry.stays() && wrong(other, rule) {
                return Some(other);
            }
            if entry.dates().is_none() && !seen.contains(&other) {
                seen.push(other);
                // Through what has no dates one simply comes after the other.
                open.extend(links[other].iter().map(|(next, _)| (*next, DependencyRule::default())));
            }
        }
        None
    }

    /// The item that is coupled with it and would be in another timebox.
    fn together(&self, at: ItemIndex, coupled: &[(ItemIndex, ItemIndex)]) -> Option<BlockReason> {
        let ends = |entry: &CaseEntry| (entry.timebox(), entry.dates().is_some());
        let other = |&(a, b): &(ItemIndex, ItemIndex)| match at {
            at if at == a => Some(b),
            at if at == b => Some(a),
            _ => None,
        };
        let apart = |other: &ItemIndex| {
            let other = &self.entries[*other];
            other.stays() && ends(other) != ends(&self.entries[at])
        };
        coupled.iter().filter(|_| self.may_be_blocked(at)).filter_map(other).find(apart).map(BlockReason::With)
    }

    /// The one that gives way first.
    fn last(&self, among: impl Iterator<Item = ItemIndex>) -> Option<ItemIndex> {
        among
            .filter(|at| self.may_be_blocked(*at))
            .max_by_key(|at| (!self.entries[*at].must, self.entries[*at].change, *at))
    }

    /// Timeboxes that would hold more than their capacity because of what stays in them.
    fn boxes(&mut self, plan: &Plan) {
        for (place, timebox) in plan.timeboxes().iter_enumerated() {
            let Some(capacity) = timebox.capacity() else { continue };
            loop {
                let inside =
                    |at: &ItemIndex| self.entries[*at].timebox() == Some(place) && self.entries[*at].effort > 0.0;
                let all: Vec<ItemIndex> = self.entries.indices().filter(inside).collect();
                let sum: f64 = all.iter().map(|at| self.entries[*at].effort).sum();
                let stays = all.iter().copied().find(|at| self.entries[*at].stays());
                let comes = self.last(all.iter().copied());
                let (Some(stays), Some(comes), true) = (stays, comes, sum > capacity + 1e-6) else { break };
                self.block(comes, BlockReason::Timebox(place, stays));
            }
        }
    }

    /// Days on which a team would have too much to do because of what stays.
    fn teams(&mut self, plan: &Plan) {
        let unit = days_per_effort(plan);
        let calendars = PlanCalendars::of(plan);
        for (place, team) in plan.teams().iter_enumerated().filter(|_| unit.is_some()) {
            let days = calendars.team(Some(team.id()));
            let work = |at: &ItemIndex| self.entries[*at].load(place).is_some();
            let own: Vec<ItemIndex> = self.entries.indices().filter(work).collect();
            let mut staying: Vec<ItemIndex> = own.iter().copied().filter(|at| self.entries[*at].stays()).collect();
            let mut next = 0;
            // What is held on the way stays, too, on days that may have been looked at already.
            while let Some(&stays) = staying.get(next) {
                next += 1;
                let Some(range) = self.entries[stays].now else { continue };
                let mut day = days.next(range.first);
                while day <= range.last {
                    while let Some(comes) = self.overfull(&own, (place, team), focus(plan), day) {
                        self.block(comes, BlockReason::Team(place, stays));
                        staying.push(comes);
                    }
                    let after = days.next(day.add_days(1));
                    if after <= day {
                        break;
                    }
                    day = after;
                }
            }
        }
    }

    /// The item that gives way on a day on which a team has more to do than it can.
    fn overfull(
        &self,
        own: &[ItemIndex],
        (place, team): (TeamIndex, &Team),
        focus: f64,
        day: Day,
    ) -> Option<ItemIndex> {
        let there = room(team, focus, day);
        let at_work = |at: &&ItemIndex| self.entries[**at].dates().is_some_and(|range| range.contains(day));
        let (mut fixed, mut placed) = (0.0, 0.0);
        for entry in own.iter().filter(at_work).map(|at| &self.entries[*at]) {
            match (entry.is_made, entry.load(place).unwrap_or_default()) {
                // Who could not be worked on at all that day sleeps.
                (true, [_, load]) if load <= there => placed += load,
                (true, _) => {}
                (false, [load, _]) => fixed += load,
            }
        }
        // Half a hundredth of a person is lost in rounding.
        let over = placed > 0.0 && placed + fixed >= there + 0.5;
        let awake = |at: &&ItemIndex| {
            at_work(at) && (0.5..=there).contains(&self.entries[**at].load(place).unwrap_or_default()[1])
        };
        if over { self.last(own.iter().filter(awake).copied()) } else { None }
    }
}

/// The room of a team on a day, in hundredths of people.
fn room(team: &Team, focus: f64, day: Day) -> f64 {
    let away: f64 = absences(team).filter(|absence| absence.range.contains(day)).map(|absence| absence.people).sum();
    ((people(team) - away).max(0.0) * focus * 100.0).round()
}
