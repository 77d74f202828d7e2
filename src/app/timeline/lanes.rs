//! The lanes, and the one that an item stands in.

use crate::app::timeline::hues::entry_hues;
use crate::app::timeline::hues::status_hue;
use crate::app::timeline::text as timeline_text;
use crate::base::map::{Map, Set};
use crate::base::order;
use crate::model::words::Status;
use crate::query::lanes;
use std::rc::Rc;

use crate::app::options::Lanes;
use crate::app::text;
use crate::app::timeline::bar::bar_title;
use crate::model::schema::STATUS;
use crate::model::tree::ItemTree;
use crate::model::{Item, ItemIndex, Key, Plan, Value};

/// The name of a lane within its grouping: an id, a word or a kind; `None` for the items that have none.
pub type LaneKey = Option<Rc<str>>;

/// The kinds that always have a lane once kinds are used: the words that the format names.
const KINDS: [&str; 4] = ["feature", "tech", "bug", "research"];

/// The lanes of a grouping, in order: those that the plan defines, those that items name beyond them, and last the one for items without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaneGrouping {
    by: Lanes,
    /// The two fields of lanes by two, and the lane of each pair of theirs that occurs.
    pair: Option<Box<Pair>>,
    /// Key, name and hue (0–7).
    lanes: Vec<(LaneKey, Rc<str>, u8)>,
    /// Lane by what an item says; key results lead to their objective's lane.
    places: Map<Rc<str>, u32>,
}

/// Two groupings, and the lane of each pair of their lanes that occurs.
type Pair = (LaneGrouping, LaneGrouping, Vec<Option<u32>>);

impl LaneGrouping {
    /// The lanes for a plan. `shown` says which items count for lanes that only items name.
    pub fn new(plan: &Plan, by: Lanes, shown: impl Fn(ItemIndex) -> bool) -> LaneGrouping {
        let mut grouping = LaneGrouping { by, pair: None, lanes: Vec::new(), places: Map::default() };
        match by {
            Lanes::Team => {
                for (team, hue) in plan.teams().iter().zip(entry_hues(plan, Key::Teams)) {
                    grouping.add(team.id(), team.name(), Some(hue));
                }
            }
            Lanes::Status => {
                STATUS.iter().for_each(|word| grouping.add(word, Some(text::word_name(word)), Some(status_hue(word))));
            }
            Lanes::Objective => {
                for (objective, hue) in plan.objectives().iter().zip(entry_hues(plan, Key::Objectives)) {
                    grouping.add(objective.id(), objective.title(), Some(hue));
                    let Some(lane) = grouping.places.get(objective.id()).copied() else { continue };
                    for result in objective.key_results() {
                        grouping.places.entry(result.id().into()).or_insert(lane);
                    }
                }
            }
            Lanes::Kind => {
                let used = |kind: &&str| plan.items().iter().any(|item| item.kind() == Some(kind));
                KINDS
                    .iter()
                    .filter(|kind| used(kind))
                    .for_each(|kind| grouping.add(kind, Some(text::word_name(kind)), None));
            }
            Lanes::Parent => {
                let tree = ItemTree::of(plan);
                let titled = |at: ItemIndex| bar_title(&plan.items()[at]);
                let mut known: Map<&str, usize> = Map::default();
                for at in tree.preorder().filter(|at| tree.is_parent(*at)) {
                    *known.entry(titled(at)).or_default() += 1;
                }
                // A hue stays, whatever is shown beside it.
                for (at, hue) in tree.preorder().filter(|at| tree.is_parent(*at)).zip((0..7).cycle()) {
                    let is_shown = shown(at) || tree.children(at).iter().any(|child| shown(*child));
                    if is_shown {
                        // Of two lanes of one title each says what it is a part of.
                        let above = tree.parent(at).filter(|_| known[titled(at)] > 1);
                        let name = above
                            .map_or_else(|| titled(at).to_owned(), |above| [titled(above), " › ", titled(at)].concat());
                        grouping.add(plan.items()[at].id(), Some(&name), Some(hue));
                    }
                }
            }
            Lanes::None => {}
        }
        if !matches!(by, Lanes::None | Lanes::Status | Lanes::Parent) {
            for (_, item) in plan.items().iter_enumerated().filter(|(at, _)| shown(*at)) {
                if let Some(name) = said(item, by).filter(|name| !grouping.places.contains_key(*name)) {
                    grouping.add(name, None, None);
                }
            }
        }
        grouping.reorder(plan);
        let hue = if by == Lanes::None { 0 } else { 7 };
        grouping.lanes.push((None, timeline_text::without(by).into(), hue));
        grouping
    }

    /// The lanes for a plan by one field, and within it by another: one per pair that occurs.
    pub fn within(plan: &Plan, by: Lanes, within: Lanes, shown: impl Fn(ItemIndex) -> bool + Copy) -> LaneGrouping {
        let outer = LaneGrouping::new(plan, by, shown);
        if within == Lanes::None || within == by || by == Lanes::None {
            return outer;
        }
        let inner = LaneGrouping::new(plan, within, shown);
        let mut used = vec![None; outer.lanes.len() * inner.lanes.len()];
        for (_, item) in plan.items().iter_enumerated().filter(|(at, _)| shown(*at)) {
            if let (Some(first), Some(then)) = (outer.lane(item), inner.lane(item)) {
                used[first as usize * inner.lanes.len() + then as usize] = Some(0);
            }
        }
        let mut lanes = Vec::new();
        for (at, lane) in used.iter_mut().enumerate().filter(|(_, lane)| lane.is_some()) {
            let (first, then) = (&outer.lanes[at / inner.lanes.len()], &inner.lanes[at % inner.lanes.len()]);
            let key = [first.0.as_deref().unwrap_or_default(), BETWEEN, then.0.as_deref().unwrap_or_default()].concat();
            *lane = Some(lanes.len() as u32);
            lanes.push((Some(key.into()), [&first.1, " · ", &then.1].concat().into(), first.2));
        }
        LaneGrouping { by, pair: Some(Box::new((outer, inner, used))), lanes, places: Map::default() }
    }

    /// Puts the lanes that stand for no entry of the plan in the order that the plan keeps of them; each keeps its hue.
    fn reorder(&mut self, plan: &Plan) {
        let Some(field) = field(self.by) else { return };
        let order = lanes::order(plan, field);
        if order.is_empty() {
            return;
        }
        let listed = listed(plan, self.by);
        let free: Vec<(LaneKey, Rc<str>, u8)> = self.lanes.split_off(listed.min(self.lanes.len()));
        let known = |key: &LaneKey| order.iter().position(|word| Some(&**word) == key.as_deref());
        let places: Vec<u64> = free.iter().map(|(key, ..)| known(key).map_or(u64::MAX, |at| at as u64)).collect();
        // A stable sort: what the order does not know stands behind, as it came.
        for at in order::sorted(&places) {
            let lane = free[at as usize].clone();
            if let (Some(key), now) = (&lane.0, self.lanes.len() as u32) {
                self.places.insert(key.clone(), now);
            }
            self.lanes.push(lane);
        }
    }

    fn add(&mut self, key: &str, name: Option<&str>, hue: Option<u8>) {
        if key.is_empty() || self.places.contains_key(key) {
            return;
        }
        let (at, key) = (self.lanes.len(), Rc::<str>::from(key));
        let name = name.filter(|name| !name.is_empty()).map_or_else(|| key.clone(), Rc::from);
        self.places.insert(key.clone(), at as u32);
        self.lanes.push((Some(key), name, hue.unwrap_or((at % 7) as u8)));
    }

    /// The fields whose values are the lanes, and the lanes within them.
    pub fn by(&self) -> (Lanes, Lanes) {
        (self.by, self.pair.as_ref().map_or(Lanes::None, |pair| pair.1.by))
    }

    /// Key, name and hue (0–7) of each lane.
    pub fn lanes(&self) -> &[(LaneKey, Rc<str>, u8)] {
        &self.lanes
    }

    /// The lane of the items that name none; `None` where lanes go by two fields.
    pub fn without(&self) -> Option<u32> {
        (self.pair.is_none() && !self.lanes.is_empty()).then(|| self.lanes.len() as u32 - 1)
    }

    /// The lane that shows a team's part of the work on an item: the team's own where lanes are the teams, else the item's.
    pub fn lane_of_part(&self, item: &Item, team: &str) -> Option<u32> {
        let own = || self.places.get(team).copied();
        if self.by() == (Lanes::Team, Lanes::None) { own() } else { self.lane(item) }
    }

    /// The lane of an item; `None` where the item names one that is not there yet.
    pub fn lane(&self, item: &Item) -> Option<u32> {
        if let Some(pair) = &self.pair {
            let (outer, inner, lanes) = &**pair;
            return *lanes.get(outer.lane(item)? as usize * inner.lanes.len() + inner.lane(item)? as usize)?;
        }
        if self.by == Lanes::Parent {
            let of = |id: &str| self.places.get(id).copied();
            return of(item.id()).or_else(|| of(item.parent()?)).or(Some(self.lanes.len() as u32 - 1));
        }
        match said(item, self.by) {
            Some(name) => self.places.get(name).copied(),
            None => Some(self.lanes.len() as u32 - 1),
        }
    }
}

/// True if an item stands in a lane already.
pub fn stands_in(plan: &Plan, (by, within): (Lanes, Lanes), item: &Item, lane: &LaneKey) -> bool {
    let grouping = LaneGrouping::within(plan, by, within, |_| true);
    let own = grouping.lane(item).and_then(|at| grouping.lanes().get(at as usize));
    own.is_some_and(|(key, ..)| key == lane)
}

/// The key of items that lanes go by.
pub fn field(by: Lanes) -> Option<Key> {
    match by {
        Lanes::Team => Some(Key::Team),
        Lanes::Status => Some(Key::Status),
        Lanes::Kind => Some(Key::Kind),
        Lanes::Objective => Some(Key::Objectives),
        Lanes::Parent | Lanes::None => None,
    }
}

/// The list whose entries lanes stand for, in its order.
pub fn list_of(by: Lanes) -> Option<Key> {
    match by {
        Lanes::Team => Some(Key::Teams),
        Lanes::Objective => Some(Key::Objectives),
        _ => None,
    }
}

/// The number of lanes that stand for entries of the plan.
fn listed(plan: &Plan, by: Lanes) -> usize {
    let Some(list) = list_of(by) else { return 0 };
    plan.list(list).iter().map(|entry| entry.id()).filter(|id| !id.is_empty()).collect::<Set<&str>>().len()
}

/// Between the two parts of a lane's key.
const BETWEEN: &str = "\u{1f}";

/// The part of a lane's key that names the lane of the first field.
pub fn outer(lane: &LaneKey) -> &str {
    let key = lane.as_deref().unwrap_or_default();
    key.split_once(BETWEEN).map_or(key, |(first, _)| first)
}

/// The part that names the lane of the second field within that; `None` where lanes go by one.
pub fn inner(lane: &LaneKey) -> Option<&str> {
    Some(lane.as_deref()?.split_once(BETWEEN)?.1)
}

/// The changes of an item that put it into another lane by one or two fields.
pub fn changes(plan: &Plan, item: &Item, (by, within): (Lanes, Lanes), lane: &LaneKey) -> Vec<(Key, Option<Value>)> {
    let parts = lane.as_deref().and_then(|key| key.split_once(BETWEEN));
    let Some((first, then)) = parts else { return change(plan, item, by, lane).into_iter().collect() };
    let one = |by: Lanes, key: &str| {
        let key: LaneKey = (!key.is_empty()).then(|| key.into());
        (said(item, by) != key.as_deref()).then(|| change(plan, item, by, &key)).flatten()
    };
    [one(by, first), one(within, then)].into_iter().flatten().collect()
}

/// The value of an item that says its lane.
fn said(item: &Item, by: Lanes) -> Option<&str> {
    let word = match by {
        Lanes::Team => item.team(),
        Lanes::Status => item.status().map(Status::word),
        Lanes::Kind => item.kind(),
        Lanes::Objective => item.objectives().next(),
        Lanes::Parent => item.parent(),
        Lanes::None => None,
    };
    word.filter(|word| !word.is_empty())
}

/// The change of an item that puts it into another lane; `None` where lanes are no key of items.
fn change(plan: &Plan, item: &Item, by: Lanes, lane: &LaneKey) -> Option<(Key, Option<Value>)> {
    let text = || lane.as_deref().map(Value::text);
    Some(match by {
        Lanes::Team => (Key::Team, text()),
        Lanes::Kind => (Key::Kind, text()),
        Lanes::Parent => (Key::Parent, text()),
        Lanes::Status => {
            let word = STATUS.iter().find(|word| Some(**word) == lane.as_deref()).copied();
            (Key::Status, word.map(Value::Word))
        }
        Lanes::Objective => {
            let all = serving(plan, item, lane.as_deref());
            (Key::Objectives, (!all.is_empty()).then(|| Value::texts(all)))
        }
        Lanes::None => return None,
    })
}

/// The objectives and key results of an item that goes into the lane of an objective. Lanes go by the first: what the item has of that objective comes
/// first and nothing goes; else the objective takes the place of the first one. A key result stays, though: it says more than a lane can give back.
fn serving<'a>(plan: &'a Plan, item: &'a Item, lane: Option<&'a str>) -> Vec<&'a str> {
    let mut all: Vec<&str> = item.objectives().collect();
    let Some(lane) = lane else {
        // Without an objective: what it serves besides would lead to another lane.
        return Vec::new();
    };
    let objectives = plan.objectives();
    let of_lane = |id: &str| {
        id == lane
            || objectives.iter().any(|objective| {
                objective.id() == lane && objective.key_results().iter().any(|result| result.id() == id)
            })
    };
    if let Some(at) = all.iter().position(|id| of_lane(id)) {
        all[..=at].rotate_right(1);
        return all;
    }
    let is_result =
        |id: &str| objectives.iter().any(|objective| objective.key_results().iter().any(|result| result.id() == id));
    if all.first().is_some_and(|first| !is_result(first)) {
        all.remove(0);
    }
    all.insert(0, lane);
    all
}
