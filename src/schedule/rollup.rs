//! The sums of items that have parts: what their dates, effort, value and progress come to by what is below them, and the plan as it is worked on, in which each piece of work counts once.
//!
//! Nothing here is ever written into a plan: an item's own values stand beside what is derived.
//!
//! ```
//! use plan_widget::model::ItemIndex;
//! use plan_widget::schedule::rollup::RollUp;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"accounts"},{"id":"login","parent":"accounts","effort":2},{"id":"reset","parent":"accounts","effort":1}]"#).unwrap();
//! let derived = RollUp::of(&plan).derived(ItemIndex::new(0)).unwrap().clone();
//! assert_eq!((derived.leaves, derived.effort), (2, Some(3.0)));
//! ```

use std::rc::Rc;

use super::calendar::DayRange;
use super::dates::of_items;
use crate::base::map::Set;
use crate::model::depends::{self, DependencyRule};
use crate::model::index::ItemVec;
use crate::model::schema::ITEM;
use crate::model::tree::ItemTree;
use crate::model::words::Status;
use crate::model::{Item, ItemIndex, Key, Plan, Scheduled as _, Value};

/// The values that a parent has by what is below it. Dropped items count for nothing; a parent below counts by what is below it and, where that says nothing, by its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DerivedValues {
    /// The number of items below that have no parts and are not dropped.
    pub leaves: usize,
    /// From the first start to the last end.
    pub range: Option<DayRange>,
    /// The sum of the efforts, in the plan's unit.
    pub effort: Option<f64>,
    /// The sum of the values.
    pub value: Option<f64>,
    /// Percent, weighted by effort; evenly where nothing has an effort. What says nothing of its progress has made none.
    pub progress: Option<f64>,
}

/// The tree of a plan with the derived values of its parents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollUp {
    tree: ItemTree,
    /// Of each item; empty in a plan without parents.
    derived: ItemVec<Option<DerivedValues>>,
}

/// A branch as what stands above it sees it.
#[derive(Clone, Copy, Default)]
struct BranchSum {
    leaves: usize,
    range: Option<DayRange>,
    effort: Option<f64>,
    value: Option<f64>,
    progress: ProgressSum,
}

/// The progress of a branch, before it is shared out.
#[derive(Clone, Copy, Default)]
struct ProgressSum {
    /// The efforts of what counts, and the same times progress.
    weight: f64,
    weighted: f64,
    /// The number of what counts, and the sum of progress.
    count: f64,
    plain: f64,
    /// True if anything says something of its progress.
    said: bool,
}

impl ProgressSum {
    fn add(&mut self, more: ProgressSum) {
        self.weight += more.weight;
        self.weighted += more.weighted;
        self.count += more.count;
        self.plain += more.plain;
        self.said |= more.said;
    }

    /// Percent, by effort where there is any; no number where nothing counts.
    fn share(&self) -> f64 {
        if self.weight > 0.0 { self.weighted / self.weight } else { self.plain / self.count }
    }

    /// The same for a parent that is so far of itself. The branch weighs what is below it, or what the parent does where nobody has estimated that; where nothing below says anything the parent's own
    /// progress stands for all of it, and where that says nothing either, nothing is made yet.
    fn or_own(self, own: ProgressSum) -> ProgressSum {
        let share = if self.said { self.share() } else { own.plain };
        let weight = if self.weight > 0.0 { self.weight } else { own.weight };
        let (weighted, plain) = (weight * share, self.count * share);
        ProgressSum { weight, weighted, count: self.count, plain, said: self.said || own.said }
    }
}

impl BranchSum {
    fn of_leaf(item: &Item, range: Option<DayRange>) -> BranchSum {
        if item.status() == Some(Status::Dropped) || item.is_unreadable() {
            return BranchSum::default();
        }
        let done = (item.status() == Some(Status::Done)).then_some(100.0);
        let said = done.or(item.progress());
        let (weight, made) = (item.effort().unwrap_or(0.0), said.unwrap_or(0.0));
        BranchSum {
            leaves: 1,
            range,
            effort: item.effort(),
            value: item.value(),
            progress: ProgressSum { weight, weighted: weight * made, count: 1.0, plain: made, said: said.is_some() },
        }
    }

    fn add(&mut self, other: BranchSum) {
        let sum = |one: Option<f64>, other: Option<f64>| match (one, other) {
            (Some(one), Some(other)) => Some((one + other).clamp(f64::MIN, f64::MAX)),
            (one, other) => one.or(other),
        };
        self.leaves += other.leaves;
        self.range = match (self.range, other.range) {
            (Some(one), Some(other)) => {
                Some(DayRange { first: one.first.min(other.first), last: one.last.max(other.last) })
            }
            (one, other) => one.or(other),
        };
        self.effort = sum(self.effort, other.effort);
        self.value = sum(self.value, other.value);
        self.progress.add(other.progress);
    }

    fn derived(&self) -> DerivedValues {
        let progress = Some(self.progress.share());
        DerivedValues {
            leaves: self.leaves,
            range: self.range,
            effort: self.effort,
            value: self.value,
            progress: progress.filter(|share| self.progress.said && share.is_finite()),
        }
    }

    /// The same with a parent's own values where what is below says nothing.
    fn or_own(mut self, own: BranchSum) -> BranchSum {
        if own.leaves > 0 {
            self.range = self.range.or(own.range);
            self.effort = self.effort.or(own.effort);
            self.value = self.value.or(own.value);
            self.progress = if self.leaves > 0 { self.progress.or_own(own.progress) } else { own.progress };
        }
        self
    }
}

impl RollUp {
    /// The tree of a plan and its sums.
    pub fn of(plan: &Plan) -> RollUp {
        let tree = ItemTree::of(plan);
        if !tree.is_nested() {
            return RollUp { tree, derived: ItemVec::new() };
        }
        let dates = of_items(plan);
        let own = |at: ItemIndex| BranchSum::of_leaf(&plan.items()[at], dates[at].map(|dated| dated.range));
        let mut below: ItemVec<BranchSum> = plan.items().iter().map(|_| BranchSum::default()).collect();
        let mut derived: ItemVec<Option<DerivedValues>> = plan.items().iter().map(|_| None).collect();
        let order: Vec<ItemIndex> = tree.preorder().collect();
        for at in order.into_iter().rev() {
            let branch = if tree.is_parent(at) {
                derived[at] = Some(below[at].derived());
                below[at].or_own(own(at))
            } else {
                own(at)
            };
            if let Some(parent) = tree.parent(at) {
                below[parent].add(branch);
            }
        }
        RollUp { tree, derived }
    }

    /// The tree.
    pub fn tree(&self) -> &ItemTree {
        &self.tree
    }

    /// The values that an item has by what is below it; none for an item without parts.
    pub fn derived(&self, item: ItemIndex) -> Option<&DerivedValues> {
        self.derived.get(item)?.as_ref()
    }
}

/// The items whose own work counts: those without parts, and parents below which nobody has estimated or dated anything, which then stand for what is below them.
struct WorkingItems<'a> {
    tree: &'a ItemTree,
    /// For each item the one that stands for it; none for a parent that others stand for.
    by: ItemVec<Option<ItemIndex>>,
}

impl<'a> WorkingItems<'a> {
    fn new(plan: &Plan, tree: &'a ItemTree) -> WorkingItems<'a> {
        let items = plan.items();
        let says = |at: ItemIndex| {
            let item = &items[at];
            let open = item.status() != Some(Status::Dropped);
            (open && item.effort().is_some(), open && item.start_period().is_some() && item.end_period().is_some())
        };
        // Whether anything in a branch has an effort, and dates.
        let mut branch: ItemVec<(bool, bool)> = items.indices().map(says).collect();
        let mut below: ItemVec<(bool, bool)> = items.iter().map(|_| (false, false)).collect();
        let order: Vec<ItemIndex> = tree.preorder().collect();
        for at in order.iter().rev() {
            branch[*at] = (branch[*at].0 || below[*at].0, branch[*at].1 || below[*at].1);
            if let Some(parent) = tree.parent(*at) {
                below[parent] = (below[parent].0 || branch[*at].0, below[parent].1 || branch[*at].1);
            }
        }
        let mut by: ItemVec<Option<ItemIndex>> = items.iter().map(|_| None).collect();
        for at in order {
            let (effort, dates) = says(at);
            let stands = !tree.is_parent(at) || effort && !below[at].0 || dates && below[at] == (false, false);
            by[at] = tree.parent(at).and_then(|parent| by[parent]).or(stands.then_some(at));
        }
        WorkingItems { tree, by }
    }

    /// The items that do the work of one.
    fn workers(&self, plan: &Plan, item: ItemIndex) -> Vec<ItemIndex> {
        let works = |at: &ItemIndex| self.by[*at] == Some(*at) && plan.items()[*at].status() != Some(Status::Dropped);
        match self.by[item] {
            Some(one) => vec![one],
            None => self.tree.branch_below(item).iter().copied().filter(works).collect(),
        }
    }
}

/// The things that a part has of what it is a part of, where it says none itself.
const INHERITED: [Key; 4] = [Key::Team, Key::Timebox, Key::Moscow, Key::Objectives];

/// The plan as it is worked on: each piece of work once, whatever it is a part of. The same plan where nothing has parts.
///
/// A parent with parts is dropped there and has neither dates nor effort; where nobody has estimated or dated its parts it stands for them, and they are dropped. What waits for
/// a parent waits for each of its parts, and what a parent waits for each of its parts does. A part that names no team, timebox, MoSCoW class or objective has those of what it is a
/// part of. Items keep their places and uids.
pub fn work_plan(plan: &Rc<Plan>) -> Rc<Plan> {
    work_plan_by(plan, &ItemTree::of(plan))
}

/// The same by the plan's tree, where that is there already.
pub fn work_plan_by(plan: &Rc<Plan>, tree: &ItemTree) -> Rc<Plan> {
    if !tree.is_nested() {
        return plan.clone();
    }
    let working = WorkingItems::new(plan, tree);
    let rules = depends::rules(plan);
    // The nearest item above each that waits for anything.
    let mut waiting_above: ItemVec<Option<ItemIndex>> = plan.items().iter().map(|_| None).collect();
    for at in tree.preorder() {
        waiting_above[at] =
            tree.parent(at).and_then(|above| if rules[above].is_empty() { waiting_above[above] } else { Some(above) });
    }
    // The nearest item, itself or above it, that says each of these.
    let mut said: ItemVec<[Option<ItemIndex>; INHERITED.len()]> =
        plan.items().iter().map(|_| Default::default()).collect();
    for at in tree.preorder() {
        let above = tree.parent(at).map_or_else(Default::default, |above| said[above]);
        for ((nearest, above), key) in said[at].iter_mut().zip(above).zip(INHERITED) {
            *nearest = if plan.items()[at].get(key).is_some() { Some(at) } else { above };
        }
    }
    let mut work = Plan::clone(plan);
    let id = |at: ItemIndex| plan.items()[at].id();
    let list = work.list_mut(Key::Items);
    for (at, entry) in plan.items().indices().zip(list.iter_mut()) {
        if working.by[at] != Some(at) {
            let mut record = (**entry).clone();
            for key in [Key::Effort, Key::EffortBy, Key::Start, Key::End, Key::DependsOn] {
                record.set(&ITEM, key, None);
            }
            record.set(&ITEM, Key::Status, Some(Value::Word(Status::Dropped.word())));
            *entry = Rc::new(record);
            continue;
        }
        let handed =
            INHERITED.into_iter().zip(said[at]).filter_map(|(key, from)| Some((key, from.filter(|from| *from != at)?)));
        let handed: Vec<(Key, ItemIndex)> = handed.collect();
        // Whoever stands for parts waits as they do, and what is a part of something as that does.
        let below = if tree.is_parent(at) { tree.branch_below(at) } else { &[] };
        let above = std::iter::successors(waiting_above[at], |one| waiting_above[*one]);
        let own = std::iter::once(at).chain(below.iter().copied()).filter(|one| !rules[*one].is_empty());
        let whole: Vec<ItemIndex> = above.chain(own).collect();
        if whole.is_empty() && handed.is_empty() {
            continue;
        }
        let mut seen: Set<(ItemIndex, DependencyRule)> = Set::default();
        let mut waits = Vec::new();
        for one in whole {
            for &(other, rule) in &rules[one] {
                // Between a whole and its own parts a dependency says nothing.
                if tree.is_above(one, other) || tree.is_above(other, one) {
                    continue;
                }
                for worker in working.workers(plan, other) {
                    if worker != at && seen.insert((worker, rule)) {
                        waits.push(depends::element(id(worker), rule));
                    }
                }
            }
        }
        let mut record = (**entry).clone();
        for (key, from) in handed {
            record.set(&ITEM, key, plan.items()[from].get(key).cloned());
        }
        record.set(&ITEM, Key::DependsOn, (!waits.is_empty()).then(|| Value::List(waits.into())));
        *entry = Rc::new(record);
    }
    Rc::new(work)
}
