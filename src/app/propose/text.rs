//! The sentences of proposals: those that depend on a plan, and all of `messages/en/propose.ftl`.

use crate::app::propose::found::FoundProposal;
use crate::app::propose::found::ProposedChange;
use crate::base::say::common::list_comma;
use crate::base::say::propose as say;
pub use crate::base::say::propose::*;
use std::rc::Rc;

use crate::app::locale::Locale;
use crate::app::propose::blocked::BlockReason;
use crate::app::propose::state::OpenProposal;
use crate::app::propose::state::ProposalScope;
use crate::app::propose::state::ProposalWish;
use crate::app::propose::state::SearchProgress;
use crate::app::text::{entry_name, item_name};
use crate::jobs::propose::answer::{ChoiceReason, OmissionReason, ProposalFault, StartCause, gap};
use crate::model::{ItemIndex, Key, Plan, TeamIndex, Uid};
use crate::schedule::calendar::DayRange;

/// The scope of a proposal, as a choice.
pub fn scope_name(scope: ProposalScope) -> &'static str {
    match scope {
        ProposalScope::Everything => everything(),
        ProposalScope::Timeboxes => in_timeboxes(),
        ProposalScope::Dates => between_days(),
    }
}

/// The wish in words: `What fits the timeboxes, from 4 Jan 2027, 6 weeks each`
pub fn asked(wish: &ProposalWish, assumes: bool, locale: &Locale) -> String {
    let (scope, day) = (scope_name(wish.scope), locale.day(wish.first));
    if assumes { asked_each(scope, day, wish.weeks) } else { say::asked(scope, day) }
}

/// `34 items would change, 12 left out.`
pub fn summary(found: &FoundProposal) -> String {
    say::summary(found.changes.len(), found.answer.out.len())
}

/// The advice on what a plan lacks to be planned well.
pub fn advice(found: &FoundProposal) -> Option<&'static str> {
    let answer = &found.answer;
    if found.changes.is_empty()
        && answer.out.iter().any(|(_, why)| matches!(why, OmissionReason::NoEffort | OmissionReason::NoWorth))
    {
        return Some(no_estimates());
    }
    let side_by_side = answer.places.len() > 1 && answer.span.is_some() && found.basis.teams().is_empty();
    side_by_side.then(no_teams)
}

/// `Moved 2 items: Push service by 22 weeks, Offline mode by 3 days.` Days are those of the calendar.
pub fn made_way(moves: &[(Rc<str>, i32)]) -> String {
    let by = |(title, days): &(Rc<str>, i32)| match days % 7 {
        0 => by_weeks(title, (days / 7).abs()),
        _ => by_days(title, days.abs()),
    };
    say::made_way(moves.len(), list(moves.iter().map(by), 3))
}

/// Some texts, with the number of those beyond the first ones.
fn list(texts: impl ExactSizeIterator<Item = String>, named: usize) -> String {
    let more = texts.len().saturating_sub(named);
    let all = texts.take(named).collect::<Vec<_>>().join(list_comma());
    if more > 0 { and_more(all, more) } else { all }
}

/// The progress of the search in words.
pub fn progress(panel: &OpenProposal, found: Option<&FoundProposal>) -> String {
    let share = found.map_or(0, |found| {
        let (now, all) = found.answer.passes;
        u64::from(now) * 100 / u64::from(all.max(1))
    });
    let words = match &panel.run {
        SearchProgress::Running => searching(share as u32),
        SearchProgress::Stopped => stopped().to_owned(),
        SearchProgress::Done => done().to_owned(),
        SearchProgress::Failed(why) => why.to_string(),
    };
    found.map_or(words.clone(), |found| [&words, " ", &summary(found)].concat())
}

/// The quality of the proposal, a sentence for each thing that was sought.
pub fn quality(panel: &OpenProposal, found: &FoundProposal, locale: &Locale) -> Vec<String> {
    let mut lines = Vec::new();
    // A bound that is far away says nothing.
    let far = |pair: (u64, u64)| gap(pair.0, pair.1).filter(|gap| *gap <= 10_000);
    let share = |gap: u32| locale.shown(f64::from(gap) / 100.0, 1);
    if let Some((reached, bound)) = found.answer.worth.filter(|worth| worth.0 + worth.1 > 0) {
        let several = found.answer.places.iter().any(|place| place.timebox != found.answer.places[0].timebox);
        let weighed = if several { "yes" } else { "no" };
        let (far, percent) = match far((reached, bound)) {
            Some(0) => ("best", 0),
            Some(gap) => ("near", gap),
            None => ("unknown", 0),
        };
        lines.push(quality_value(locale.shown(reached as f64, 0), weighed, far, share(percent)));
    }
    if let Some((span, gap)) = found.answer.span.filter(|span| span.1 > 0).and_then(|span| Some((span, far(span)?))) {
        lines.push(match (panel.wish.early, gap) {
            (true, 0) => early_best().to_owned(),
            (true, gap) => early_near(share(gap)),
            (false, 0) => span_best(span.0 as f64),
            (false, gap) => span_near(span.0 as f64, share(gap)),
        });
    }
    lines
}

fn named(plan: &Plan, at: ItemIndex) -> Rc<str> {
    plan.items().get(at).map(|item| item_name(plan, item.uid)).unwrap_or_default()
}

fn team(plan: &Plan, at: TeamIndex) -> String {
    plan.teams().get(at).map_or_else(
        || its_team().into(),
        |team| {
            let name = team.name().unwrap_or_default();
            if name.is_empty() { team.id().to_owned() } else { name.to_owned() }
        },
    )
}

/// `4 Jan – 8 Jan 2027`
pub fn range(range: DayRange, locale: &Locale) -> String {
    if range.first == range.last { locale.day(range.first) } else { locale.range(range) }
}

/// The place an item would go to: `Release 1, 4 Jan – 8 Jan 2027`
pub fn goes(plan: &Plan, change: &ProposedChange, locale: &Locale) -> String {
    let place = match &change.place {
        Some(place) => {
            let timebox = place.timebox.and_then(|at| plan.timeboxes().get(at)).map(|entry| entry_name(entry));
            let dates = place.dates.map(|dates| range(dates, locale));
            timebox.map(|name| name.to_string()).into_iter().chain(dates).collect::<Vec<_>>().join(list_comma())
        }
        None if change.values.iter().any(|(key, _)| *key == Key::Timebox) => leaves_timebox().to_owned(),
        None => loses_dates().to_owned(),
    };
    match change.was {
        Some(was) => goes_from(place, range(was, locale)),
        None => place,
    }
}

/// The reason why an item would stand there.
pub fn why(found: &FoundProposal, change: &ProposedChange) -> String {
    let plan = &*found.basis;
    let Some(place) = &change.place else {
        let own =
            |(at, _): &&(ItemIndex, OmissionReason)| plan.items().get(*at).is_some_and(|item| item.uid == change.uid);
        return found.answer.out.iter().find(own).map(|(_, why)| why_left_out(plan, *why)).unwrap_or_default();
    };
    let mut parts = vec![match place.cause {
        StartCause::Locked => is_locked().to_owned(),
        StartCause::After(item) => after(&named(plan, item)),
        StartCause::TeamFull(at) => team_full(team(plan, at)),
        StartCause::NotBefore => as_early().to_owned(),
        StartCause::Kept => makes_room().to_owned(),
        StartCause::Turn => next_best().to_owned(),
    }];
    if let ChoiceReason::For(item) = place.chosen {
        parts.push(needed_by(&named(plan, item)));
    }
    parts.join("; ")
}

/// The reason why a change is held back.
pub fn blocked(plan: &Plan, why: BlockReason) -> String {
    let item = &named(plan, why.item());
    match why {
        BlockReason::Needs(_) => blocked_needs(item),
        BlockReason::NeededBy(_) => blocked_needed(item),
        BlockReason::With(_) => blocked_with(item),
        BlockReason::Team(at, _) => blocked_team(team(plan, at), item),
        BlockReason::Timebox(at, _) => {
            let name = plan.timeboxes().get(at).map(|entry| entry_name(entry)).unwrap_or_default();
            blocked_timebox(&name, item)
        }
    }
}

/// The items that a change that is left out keeps back: `Keeps back A, B, C.`
pub fn keeps_back(plan: &Plan, kept: &[Uid]) -> String {
    say::keeps_back(list(kept.iter().map(|uid| item_name(plan, *uid).to_string()), 6))
}

/// A change has been ticked, or no longer.
pub fn ticked(plan: &Plan, uid: Uid, take: bool, blocked: usize) -> String {
    let name = &item_name(plan, uid);
    let words = if take { taken_again(name) } else { left_as_is(name) };
    if blocked > 0 { [words, held_back(blocked)].join(" ") } else { words }
}

/// Marks of an item: what is short and stands out.
pub fn marks(change: &ProposedChange) -> Vec<String> {
    let Some(place) = &change.place else { return Vec::new() };
    let mut marks = Vec::new();
    match place.chosen {
        ChoiceReason::Must => marks.push(must().to_owned()),
        ChoiceReason::For(_) => marks.push(prerequisite().to_owned()),
        ChoiceReason::All | ChoiceReason::Worth => {}
    }
    if place.crew > 1 {
        marks.push(people(place.crew));
    }
    if place.critical {
        marks.push(critical().to_owned());
    }
    if place.late > 0 {
        marks.push(days_late(place.late));
    }
    marks
}

/// The reason why an item is left out.
pub fn why_left_out(plan: &Plan, why: OmissionReason) -> String {
    let words = match why {
        OmissionReason::NoRoom => no_room(),
        OmissionReason::NoDays => no_days(),
        OmissionReason::TooLarge => too_large(),
        OmissionReason::NoWorth => no_value(),
        OmissionReason::Wont => wont(),
        OmissionReason::Needs(item) => return needs_left_out(&named(plan, item)),
        OmissionReason::Stays => stays_as_is(),
        OmissionReason::NoEffort => no_effort(),
    };
    words.to_owned()
}

/// The sentence on a fault.
pub fn fault(plan: &Plan, fault: &ProposalFault, locale: &Locale) -> String {
    let named = |item: &ItemIndex| named(plan, *item);
    let list = |items: &[ItemIndex]| list(items.iter().map(|item| named(item).to_string()), 6);
    match fault {
        ProposalFault::Cycle(items) => cycle(list(items)),
        ProposalFault::LargerThanTeam(item) => larger_than_team(&named(item)),
        ProposalFault::MustNeedsWont(must, wont) => must_needs_wont(&named(must), &named(wont)),
        ProposalFault::MustsOverBudget { team: at, cost, budget, musts } => {
            let hundredth = |number: u64| locale.shown(number as f64 / 100.0, 1);
            let (cost, budget, musts) = (hundredth(*cost), hundredth(*budget), list(musts));
            match at {
                Some(at) => musts_over_team(team(plan, *at), cost, budget, musts),
                None => musts_over_timeboxes(cost, budget, musts),
            }
        }
        ProposalFault::MustDoesNotFit(item) => must_does_not_fit(&named(item)),
        ProposalFault::TooBig => too_big().to_owned(),
    }
}
