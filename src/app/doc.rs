//! The document: the plan, what can be undone, and how far it is saved. All views of one plan share it.

use crate::app::colour_rules::RuleColours;
use crate::app::document::drafts::DraftOffer;
use crate::app::live::state::LiveState;
use crate::base::day::Day;
use crate::edit::scenario::in_scenario;
use crate::edit::{History, MergeConflict};
use crate::model::check::Problem;
use crate::model::entry::Scenario;
use crate::model::schema::PLAN;
use crate::model::{Key, Plan, Value};
use crate::query::likely::{LikelyPair, likely};
use crate::schedule::rollup::{RollUp, work_plan_by};
use crate::score::rank::Ranking;
use std::cell::RefCell;
use std::rc::Rc;

/// The state of the plan's saving: always visible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Nothing to save.
    Clean,
    /// The last save went there.
    Saved(Rc<str>),
    /// A save is under way.
    Running,
    /// The last save failed, and why.
    Failed(Rc<str>),
}

/// Changes of others that a save came upon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConcurrentChanges {
    /// The number of times it began again, 0 or more.
    pub retries: u32,
    /// The changes that came in, for the reader: an entry and what changed in it.
    pub merged_in: Vec<Rc<str>>,
}

/// Changes of two people to one thing, to be chosen from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenConflicts {
    /// The [`Doc::revision`] that this is about.
    pub revision: u64,
    /// The plan as it is kept now.
    pub theirs: Rc<Plan>,
    /// Both sides' changes; one's own hold.
    pub merged: Plan,
    /// The things that both changed.
    pub list: Vec<MergeConflict>,
    /// For each: whether the other's value is chosen.
    pub chosen: Vec<bool>,
}

/// The scenario that is looked at.
#[derive(Clone, Debug)]
pub struct OpenScenario {
    /// Its id.
    pub id: Rc<str>,
    /// The document as it is kept: the plan itself, with its scenarios.
    pub(in crate::app) whole: Rc<Plan>,
}

/// The document and what is derived from it.
#[derive(Clone, Debug)]
pub struct Doc {
    /// The plan as it is now; as it is in the scenario, where one is open. What is kept is [`whole`](Doc::whole).
    pub plan: Rc<Plan>,
    /// The scenario that is looked at. All views of a document look at the same one.
    pub scenario: Option<OpenScenario>,
    /// The plan as it was loaded or last saved.
    pub base: Rc<Plan>,
    /// Grows with each change of the plan.
    pub revision: u64,
    /// The steps that can be undone, each with its name.
    pub history: Rc<History<Rc<str>>>,
    /// Scores and ranks.
    pub ranking: Rc<Ranking>,
    /// The problems of the plan as of the last check.
    pub problems: Rc<[Problem]>,
    /// The state of the plan's saving.
    pub saving: Saving,
    /// The plan as it was when the save under way began.
    pub sent: Option<Rc<Plan>>,
    /// Saves whose answer never came, the oldest first: where the plan is kept they may stand all the same.
    pub unanswered: Vec<Rc<Plan>>,
    /// The changes that others have saved meanwhile, as far as the save under way came upon them.
    pub concurrent: ConcurrentChanges,
    /// The things that both have changed, as long as the reader has not chosen.
    pub conflicts: Option<Rc<OpenConflicts>>,
    /// Editing together.
    pub live: LiveState,
    /// A draft from an earlier visit that waits for an answer.
    pub draft: Option<DraftOffer>,
    /// The reason why no draft can be kept here.
    pub draft_refused: Option<Rc<str>>,
    /// The reader's civil day.
    pub today: Day,
    /// True if a plan has been opened or begun; else the empty state offers ways to begin.
    pub begun: bool,
    pub(in crate::app) sums: PlanMemo<Rc<RollUp>>,
    pub(in crate::app) work: PlanMemo<Rc<Plan>>,
    pub(in crate::app) alike: PlanMemo<Rc<[LikelyPair]>>,
    pub(in crate::app) ruled: PlanMemo<Rc<RuleColours>>,
}

/// A thing derived from a plan, made when it is first asked for and kept until the plan is another.
#[derive(Clone, Debug)]
pub(in crate::app) struct PlanMemo<T>(RefCell<Option<(Rc<Plan>, T)>>);

impl<T> Default for PlanMemo<T> {
    fn default() -> PlanMemo<T> {
        PlanMemo(RefCell::new(None))
    }
}

impl<T: Clone> PlanMemo<T> {
    fn of(&self, plan: &Rc<Plan>, make: impl FnOnce(&Rc<Plan>) -> T) -> T {
        let mut kept = self.0.borrow_mut();
        match &*kept {
            Some((known, derived)) if Rc::ptr_eq(known, plan) => derived.clone(),
            _ => kept.insert((plan.clone(), make(plan))).1.clone(),
        }
    }
}

impl Doc {
    /// A document around a plan that counts as saved.
    pub fn new(plan: Plan, today: Day) -> Doc {
        let plan = Rc::new(plan);
        Doc {
            ranking: Rc::new(Ranking::new(&plan)),
            base: plan.clone(),
            scenario: None,
            revision: 0,
            history: Rc::default(),
            problems: Rc::from([]),
            saving: Saving::Clean,
            sent: None,
            unanswered: Vec::new(),
            concurrent: ConcurrentChanges::default(),
            conflicts: None,
            live: LiveState::default(),
            draft: None,
            draft_refused: None,
            today,
            begun: !plan.items().is_empty() || !plan.title().is_empty(),
            sums: PlanMemo::default(),
            work: PlanMemo::default(),
            alike: PlanMemo::default(),
            ruled: PlanMemo::default(),
            plan,
        }
    }

    /// The tree of the items, and what their parts come to.
    pub fn sums(&self) -> Rc<RollUp> {
        self.sums.of(&self.plan, |plan| Rc::new(RollUp::of(plan)))
    }

    /// The pairs of open items whose titles look alike, the most alike first.
    pub fn alike(&self) -> Rc<[LikelyPair]> {
        self.alike.of(&self.plan, |plan| likely(plan).into())
    }

    /// The colours that the plan's rules give its items.
    pub fn rule_colours(&self) -> Rc<RuleColours> {
        let today = self.plan.as_of().unwrap_or(self.today);
        self.ruled.of(&self.plan, |plan| Rc::new(RuleColours::new(plan, &self.ranking, today)))
    }

    /// The plan as it is worked on, each piece of work once: what capacity, classes and the order of work are reckoned by.
    pub fn work(&self) -> Rc<Plan> {
        self.work.of(&self.plan, |plan| work_plan_by(plan, self.sums().tree()))
    }

    /// The document as it is kept: the plan itself with all its scenarios, whichever is looked at.
    pub fn whole(&self) -> &Rc<Plan> {
        self.scenario.as_ref().map_or(&self.plan, |open| &open.whole)
    }

    /// True if the document differs from what was loaded or last saved.
    pub fn dirty(&self) -> bool {
        let whole = self.whole();
        !Rc::ptr_eq(whole, &self.base) && *whole != self.base
    }

    /// The scenario that is looked at.
    pub fn open_scenario(&self) -> Option<&Scenario> {
        self.whole().scenario(&self.scenario.as_ref()?.id)
    }

    /// Makes this the document as it is kept, and shows it as it is in the scenario that is open; the plan itself where that is gone.
    pub(in crate::app) fn keep(&mut self, whole: Rc<Plan>) {
        let open = self.scenario.take();
        let seen = open.and_then(|open| Some((in_scenario(&whole, &open.id)?, open.id)));
        match seen {
            Some((seen, id)) => {
                self.plan = Rc::new(seen);
                self.scenario = Some(OpenScenario { id, whole });
            }
            None => self.plan = whole,
        }
    }

    /// Gives what is kept the token of a save.
    pub(in crate::app) fn stamp(&mut self, rev: Option<Value>) {
        let set = |plan: &mut Rc<Plan>| Rc::make_mut(plan).root_mut().set(&PLAN, Key::Rev, rev.clone());
        set(&mut self.plan);
        self.scenario.iter_mut().for_each(|open| set(&mut open.whole));
    }
}
