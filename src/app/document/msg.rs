//! The messages of the document: opened, saved, merged, kept as a draft.

use crate::app::document::drafts::DraftOffer;
use crate::app::effect::PlanSource;
use crate::base::day::Day;
use crate::model::check::Problem;
use std::rc::Rc;

/// A message of the document: opened, saved, merged, kept as a draft.
#[derive(Clone, Debug, PartialEq)]
pub enum DocumentMsg {
    /// Open this text as the plan; the plan on screen stays where it cannot be read.
    Open {
        /// The text.
        text: Rc<str>,
        /// The source it came from, shown to the reader.
        from: PlanSource,
    },
    /// Save to where this plan is kept.
    Save,
    /// The store has written this state of the plan.
    Saved {
        /// The [`Doc::revision`](crate::app::doc::Doc) that was written.
        revision: u64,
        /// The target it went to, in words for the reader.
        to: Rc<str>,
        /// The `rev` that the store has given it; `None` for stores that only one person writes to.
        rev: Option<Rc<str>>,
    },
    /// Another plan is kept than was last known there: someone else has saved. Its text.
    Theirs(Rc<str>),
    /// Choose for one of the clashes on screen: the other's value (true) or one's own.
    ChooseTheirs(usize, bool),
    /// Take the choices on screen and save.
    SettleConflicts,
    /// The store could not write, as far as it knows.
    SaveFailed(Rc<str>),
    /// The store has refused, and has written nothing.
    SaveRefused(Rc<str>),
    /// The page has this version of the plan, which others have changed: merge it into this one, without saving.
    Merge(Rc<str>),
    /// An unsaved draft was found from an earlier visit.
    DraftFound(DraftOffer),
    /// Take the draft (true) or let it go (false).
    Draft(bool),
    /// The draft cannot be kept, and why; or it is kept again.
    DraftRefused(Option<Rc<str>>),
    /// Look for problems now that nothing has changed for a moment.
    Check,
    /// These problems have been found by such a look, taken in steps.
    Problems(Rc<[Problem]>),
    /// A new day has begun.
    Today(Day),
}
