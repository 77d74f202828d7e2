//! A proposal that is open: the wish, how far the search is, what was found.

use crate::app::doc::Doc;
use crate::app::propose::blocked::{BlockedChange, blocked_changes};
use crate::app::propose::found::FoundProposal;
use crate::app::propose::found::ProposedChange;
use crate::app::propose::wish::PREVIEWED_AT_ONCE;
use crate::app::propose::wish::SEED;
use crate::app::propose::wish::boxes;
use crate::app::propose::wish::dates;
use crate::app::timeline::entries::now;
use crate::base::day::Day;
use crate::edit::{Command, apply, plan_change};
use crate::jobs::propose::answer::ProposalFault;
use crate::jobs::propose::ask::WorthMeasure;
use crate::jobs::propose::ask::{ProposalRequest, TimeSlot, passes_for};
use crate::jobs::propose::choice::worths;
use crate::model::Item;
use crate::model::Key;
use crate::model::Plan;
use crate::model::Uid;
use crate::model::words::MoscowClass;
use crate::schedule::calendar::DayRange;
use crate::schedule::capacity::days_per_effort;
use crate::schedule::propose::project::Objective;
use crate::schedule::workdays::WorkingDays;
use std::rc::Rc;

/// The scope of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalScope {
    /// The dates of everything; nothing is chosen.
    Everything,
    /// The items that fit some timeboxes.
    Timeboxes,
    /// The items that fit between two days.
    Dates,
}

/// The wish of the reader.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposalWish {
    /// The scope of the proposal.
    pub scope: ProposalScope,
    /// The timeboxes to fill.
    pub boxes: Vec<Uid>,
    /// Value early instead of the earliest finish.
    pub early: bool,
    /// The measure of an item's worth.
    pub worth: WorthMeasure,
    /// Milestones to be kept.
    pub due: Vec<Uid>,
    /// Items that stay as they are.
    pub stays: Vec<Uid>,
    /// Nothing is moved to before this day; timeboxes without dates follow each other from it on.
    pub first: Day,
    /// The last day of [`ProposalScope::Dates`].
    pub last: Day,
    /// Weeks of each timebox without dates.
    pub weeks: u32,
}

/// The progress of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SearchProgress {
    /// Searching.
    Running,
    /// Stopped by the reader.
    Stopped,
    /// At its end.
    Done,
    /// Failed, and why.
    Failed(Rc<str>),
}

/// The panel.
#[derive(Clone, Debug)]
pub struct OpenProposal {
    /// The wish.
    pub wish: ProposalWish,
    /// The progress of the search.
    pub run: SearchProgress,
    /// The best so far.
    pub found: Option<Rc<FoundProposal>>,
    /// Items whose change is not to be made.
    pub refused: Rc<[Uid]>,
    /// Changes that cannot be made without those.
    pub blocked: Rc<[BlockedChange]>,
    /// The plan as it would be, for drawing. Its revision is the document's own.
    pub preview: Option<Rc<Doc>>,
}

/// The items that would make way for something dragged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplacedItems {
    /// The item that is dragged, and the range it goes to.
    pub item: (Uid, DayRange),
    /// The items that would move, each with its new range; the dragged item is among them only where it cannot stay there.
    pub moves: Vec<(Uid, DayRange)>,
    /// True if the answer is there.
    pub known: bool,
}

impl ProposalWish {
    /// The wish that suits a plan: its open timeboxes where it has any, else everything.
    pub fn for_plan(doc: &Doc) -> ProposalWish {
        // Points have no days: a timebox then needs a capacity.
        let in_days = days_per_effort(&doc.plan).is_some();
        let sized = |uid: Uid| {
            let entry = doc.plan.timeboxes().iter().find(|entry| entry.uid == uid);
            entry.is_some_and(|entry| entry.capacity().is_some())
        };
        let boxes: Vec<Uid> =
            boxes(doc).into_iter().map(|(uid, ..)| uid).filter(|uid| in_days || sized(*uid)).collect();
        let first = WorkingDays::of(&doc.plan).next(now(doc));
        // What fits is chosen by worth: where nothing has any, all of it is planned.
        let worth = worths(&doc.plan, WorthMeasure::Method);
        let open = |item: &Item| !item.status().is_some_and(|status| status.is_over()) && item.effort().is_some();
        let chosen = |(item, worth): (&Item, Option<f64>)| {
            open(item) && (worth.is_some_and(|worth| worth > 0.0) || item.moscow() == Some(MoscowClass::Must))
        };
        let scored = doc.plan.items().iter().zip(worth).any(chosen);
        let all = boxes.is_empty() || !scored;
        ProposalWish {
            scope: if all { ProposalScope::Everything } else { ProposalScope::Timeboxes },
            boxes,
            early: true,
            worth: WorthMeasure::Method,
            due: Vec::new(),
            stays: Vec::new(),
            first,
            last: first.add_days(90),
            weeks: 6,
        }
    }

    /// True if days are made up for timeboxes that have none.
    pub fn assumes(&self, doc: &Doc) -> bool {
        self.scope == ProposalScope::Timeboxes
            && boxes(doc).iter().any(|(uid, _, dates)| dates.is_none() && self.boxes.contains(uid))
    }

    /// Days of each timebox to fill, in order; those without any follow each other.
    fn slots(&self, doc: &Doc) -> Vec<(Option<Uid>, DayRange)> {
        match self.scope {
            ProposalScope::Everything => Vec::new(),
            ProposalScope::Dates => {
                DayRange::new(self.first, self.last).map(|range| (None, range)).into_iter().collect()
            }
            ProposalScope::Timeboxes => {
                let mut next = self.first;
                let mut slots = Vec::new();
                for (uid, _, dates) in boxes(doc).into_iter().filter(|(uid, ..)| self.boxes.contains(uid)) {
                    let days = self.weeks.clamp(1, 520) as i32 * 7;
                    let assumed = DayRange { first: next, last: next.add_days(days - 1) };
                    let range = dates.unwrap_or(assumed);
                    next = range.last.add_days(1).max(next);
                    slots.push((Some(uid), range));
                }
                slots
            }
        }
    }

    /// The wish as the job takes it.
    pub fn ask(&self, doc: &Doc) -> ProposalRequest {
        let slot = |(uid, range): &(Option<Uid>, DayRange)| TimeSlot {
            timebox: uid.and_then(|uid| doc.plan.timebox_index(uid)),
            dates: Some(*range),
        };
        ProposalRequest {
            seed: SEED,
            passes: passes_for(doc.plan.items().len()),
            from: self.first,
            objective: if self.early { Objective::ValueEarly } else { Objective::EarliestFinish },
            worth: self.worth,
            slots: self.slots(doc).iter().map(slot).collect(),
            due: self.due.iter().filter_map(|uid| doc.plan.milestone_index(*uid)).collect(),
            stays: self.stays.iter().filter_map(|uid| doc.plan.item_index(*uid)).collect(),
        }
    }
}

impl OpenProposal {
    /// The best so far, if it was found for this plan.
    pub fn current(&self, plan: &Rc<Plan>) -> Option<&Rc<FoundProposal>> {
        self.found.as_ref().filter(|found| Rc::ptr_eq(&found.basis, plan))
    }

    /// The change of an item in the plan that is drawn.
    pub fn change(&self, uid: Uid) -> Option<&ProposedChange> {
        let found = self.found.as_ref().filter(|_| self.preview.is_some() && self.accepts(uid))?;
        found.changes.iter().find(|change| change.uid == uid)
    }

    /// True if the change of an item, if there is one, is to be made.
    pub fn accepts(&self, uid: Uid) -> bool {
        !self.refused.contains(&uid) && self.blocked(uid).is_none()
    }

    /// The reason why the change of an item is held back.
    pub fn blocked(&self, uid: Uid) -> Option<&BlockedChange> {
        self.blocked.iter().find(|blocked| blocked.uid == uid)
    }

    /// The items that would stay as they are if the others were planned anew around them: those left out, or the Musts that leave no plan at all.
    pub fn without(&self, plan: &Rc<Plan>) -> Vec<Uid> {
        let Some(found) = self.current(plan) else { return Vec::new() };
        let mut without = self.refused.to_vec();
        for fault in found.answer.faults.iter().filter(|_| found.answer.places.is_empty()) {
            if let ProposalFault::MustDoesNotFit(item) | ProposalFault::MustNeedsWont(item, _) = fault {
                without.extend(plan.items().get(*item).map(|item| item.uid));
            }
        }
        without
    }

    /// The changes that are to be made.
    pub fn accepted<'a>(&'a self, found: &'a FoundProposal) -> impl Iterator<Item = &'a ProposedChange> {
        found.changes.iter().filter(|change| self.accepts(change.uid))
    }

    /// Holds back what cannot be done without what is left out.
    pub fn weigh(&mut self) {
        self.blocked =
            self.found.as_ref().map(|found| blocked_changes(found, &self.refused)).unwrap_or_default().into();
    }

    /// The ticked changes as one command. Timeboxes that had no days get those that were made up for them.
    pub fn command(&self, doc: &Doc) -> Option<Command> {
        let found = self.current(&doc.plan)?;
        let values: Vec<_> = self
            .accepted(found)
            .flat_map(|change| change.values.iter().map(|(key, value)| (change.uid, *key, value.clone())))
            .collect();
        let mut commands = Vec::new();
        if !values.is_empty() && self.wish.assumes(doc) {
            let known = boxes(doc);
            let undated = |uid: &Uid| known.iter().any(|(own, _, dates)| own == uid && dates.is_none());
            let slots = self.wish.slots(doc).into_iter().filter_map(|(uid, range)| Some((uid?, range)));
            let days = slots
                .filter(|(uid, _)| undated(uid))
                .flat_map(|(uid, range)| dates(range).map(|(key, value)| (uid, key, value)));
            commands.push(Command::Set { list: Key::Timeboxes, values: days.collect() });
        }
        (!values.is_empty()).then(|| {
            commands.push(Command::Set { list: Key::Items, values });
            Command::All(commands)
        })
    }

    /// Draws the plan as it would be; a large one only where `at_rest`.
    pub fn draw(&mut self, doc: &Doc, at_rest: bool) {
        if !at_rest && doc.plan.items().len() > PREVIEWED_AT_ONCE {
            return;
        }
        let diff = self.command(doc).and_then(|command| plan_change(&doc.plan, &command).ok());
        self.preview = diff.map(|diff| Rc::new(Doc { plan: Rc::new(apply(&doc.plan, &diff)), ..doc.clone() }));
    }
}

/// Proposals as a view shows them.
#[derive(Clone, Debug, Default)]
pub struct ProposeState {
    /// The proposal that is open.
    pub panel: Option<Rc<crate::app::propose::state::OpenProposal>>,
    /// True if others make way when an item is moved by hand.
    pub make_way: bool,
    /// The items that would make way for what is dragged.
    pub displaced: Option<Rc<crate::app::propose::state::DisplacedItems>>,
    /// The revision after a move by hand, while it is sought who makes way.
    pub settling: Option<u64>,
}
