//! The sentences of proposals.

use crate::app::propose::found::FoundProposal;
use crate::app::propose::found::ProposedChange;
pub use crate::base::say::propose::*;
use std::rc::Rc;

use crate::app::locale::Locale;
use crate::app::propose::blocked::BlockReason;
use crate::app::propose::state::OpenProposal;
use crate::app::propose::state::ProposalScope;
use crate::app::propose::state::ProposalWish;
use crate::app::propose::state::SearchProgress;
use crate::app::text::{entry_name, item_name};
use crate::app::timeline::text as timeline_text;
use crate::jobs::propose::answer::{ChoiceReason, OmissionReason, ProposalFault, StartCause, gap};
use crate::model::{ItemIndex, Key, Plan, TeamIndex, Uid};
use crate::schedule::calendar::DayRange;

/// The scope of a proposal, as a choice.
pub fn scope_name(scope: ProposalScope) -> &'static str {
    match scope {
        ProposalScope::Everything => "When everything runs",
        ProposalScope::Timeboxes => "What fits the timeboxes",
        ProposalScope::Dates => "What fits between two days",
    }
}

fn count(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}

/// The wish in words: `What fits the timeboxes, from 4 Jan 2027, 6 weeks each`
pub fn asked(wish: &ProposalWish, assumes: bool, locale: &Locale) -> String {
    let each = if assumes { format!(", {} each", count(wish.weeks as usize, "week")) } else { String::new() };
    [scope_name(wish.scope), ", from ", &locale.day(wish.first), &each].concat()
}

/// `34 items would change, 12 left out.`
pub fn summary(found: &FoundProposal) -> String {
    let changed = match found.changes.len() {
        0 => "Nothing".to_owned(),
        items => count(items, "item"),
    };
    match found.answer.out.len() {
        0 => format!("{changed} would change."),
        out => format!("{changed} would change, {out} left out."),
    }
}

/// The advice on what a plan lacks to be planned well.
pub fn advice(found: &FoundProposal) -> Option<&'static str> {
    let answer = &found.answer;
    if found.changes.is_empty()
        && answer.out.iter().any(|(_, why)| matches!(why, OmissionReason::NoEffort | OmissionReason::NoWorth))
    {
        return Some(
            "Only items with an effort are planned, and into timeboxes only those with a value. \"When everything runs\" needs no values.",
        );
    }
    let side_by_side = answer.places.len() > 1 && answer.span.is_some() && found.basis.teams().is_empty();
    side_by_side.then_some("Without teams nothing limits how much runs at once.")
}

/// `Proposal accepted: 34 items changed.`
pub fn accepted(items: usize) -> String {
    format!("Proposal accepted: {} changed. Undo takes all of it back.", count(items, "item"))
}

/// `Moved 2 items: Push service by 22 weeks, Offline mode by 3 days.` Days are those of the calendar.
pub fn made_way(moves: &[(Rc<str>, i32)]) -> String {
    const NAMED: usize = 3;
    let by = |(title, days): &(Rc<str>, i32)| {
        let length = if days % 7 == 0 {
            count((days / 7).unsigned_abs() as usize, "week")
        } else {
            timeline_text::days(days.abs())
        };
        format!("{title} by {length}")
    };
    let named: Vec<String> = moves.iter().take(NAMED).map(by).collect();
    let more = moves.len().saturating_sub(NAMED);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("Moved {}: {}{rest}.", count(moves.len(), "item"), named.join(", "))
}

/// The progress of the search in words.
pub fn progress(panel: &OpenProposal, found: Option<&FoundProposal>) -> String {
    let share = found.map_or(0, |found| {
        let (now, all) = found.answer.passes;
        u64::from(now) * 100 / u64::from(all.max(1))
    });
    let words = match &panel.run {
        SearchProgress::Running => format!("Searching, {share}%."),
        SearchProgress::Stopped => "Stopped: this is the best so far.".into(),
        SearchProgress::Done => "Done.".into(),
        SearchProgress::Failed(why) => why.to_string(),
    };
    found.map_or(words.clone(), |found| [&words, " ", &summary(found)].concat())
}

/// The quality of the proposal, a sentence for each thing that was sought.
pub fn quality(panel: &OpenProposal, found: &FoundProposal, locale: &Locale) -> Vec<String> {
    let mut lines = Vec::new();
    // A bound that is far away says nothing.
    let far = |pair: (u64, u64)| gap(pair.0, pair.1).filter(|gap| *gap <= 10_000);
    let share = |gap: u32| locale.number(f64::from(gap) / 100.0, 1);
    if let Some((reached, bound)) = found.answer.worth.filter(|worth| worth.0 + worth.1 > 0) {
        let several = found.answer.places.iter().any(|place| place.timebox != found.answer.places[0].timebox);
        let weighed = if several { " (earlier timeboxes count for more)" } else { "" };
        let far = match far((reached, bound)) {
            Some(0) => ": the best possible".to_owned(),
            Some(gap) => format!(": at most {}% from the best possible", share(gap)),
            None => String::new(),
        };
        lines.push(format!("Value {}{weighed}{far}.", locale.number(reached as f64, 0)));
    }
    if let Some((span, gap)) = found.answer.span.filter(|span| span.1 > 0).and_then(|span| Some((span, far(span)?))) {
        let end = count(span.0 as usize, "working day");
        lines.push(match (panel.wish.early, gap) {
            (true, 0) => "Value comes as early as possible.".into(),
            (true, gap) => format!("Value comes at most {}% later than the best possible.", share(gap)),
            (false, 0) => format!("Done in {end}: the best possible."),
            (false, gap) => format!("Done in {end}: at most {}% from the best possible.", share(gap)),
        });
    }
    lines
}

fn named(plan: &Plan, at: ItemIndex) -> Rc<str> {
    plan.items().get(at).map(|item| item_name(plan, item.uid)).unwrap_or_default()
}

fn team(plan: &Plan, at: TeamIndex) -> String {
    plan.teams().get(at).map_or_else(
        || "Its team".into(),
        |team| {
            let name = team.name().unwrap_or_default();
            if name.is_empty() { team.id().to_owned() } else { name.to_owned() }
        },
    )
}

/// `4 Jan – 8 Jan 2027`
pub fn range(range: DayRange, locale: &Locale) -> String {
    if range.first == range.last {
        return locale.day(range.first);
    }
    format!("{} – {}", locale.day_of_year(range.first), locale.day(range.last))
}

/// The place an item would go to: `Release 1, 4 Jan – 8 Jan 2027`
pub fn goes(plan: &Plan, change: &ProposedChange, locale: &Locale) -> String {
    let was = change.was.map(|was| format!(" (was {})", range(was, locale))).unwrap_or_default();
    let Some(place) = &change.place else {
        let leaves = change.values.iter().any(|(key, _)| *key == Key::Timebox);
        return [if leaves { "leaves its timebox" } else { "loses its dates" }, &was].concat();
    };
    let timebox = place.timebox.and_then(|at| plan.timeboxes().get(at)).map(|entry| entry_name(entry));
    let dates = place.dates.map(|dates| range(dates, locale));
    let parts: Vec<String> = timebox.map(|name| name.to_string()).into_iter().chain(dates).collect();
    parts.join(", ") + &was
}

/// The reason why an item would stand there.
pub fn why(found: &FoundProposal, change: &ProposedChange) -> String {
    let plan = &*found.basis;
    let Some(place) = &change.place else {
        let own =
            |(at, _): &&(ItemIndex, OmissionReason)| plan.items().get(*at).is_some_and(|item| item.uid == change.uid);
        return found.answer.out.iter().find(own).map(|(_, why)| left_out(plan, *why)).unwrap_or_default();
    };
    let mut parts = vec![match place.cause {
        StartCause::Locked => "locked".to_owned(),
        StartCause::After(item) => format!("after {}", named(plan, item)),
        StartCause::TeamFull(at) => format!("{} is full until then", team(plan, at)),
        StartCause::NotBefore => "as early as possible".to_owned(),
        StartCause::Kept => "where it leaves room for others".to_owned(),
        StartCause::Turn => "next best value for effort".to_owned(),
    }];
    if let ChoiceReason::For(item) = place.chosen {
        parts.push(format!("needed by {}", named(plan, item)));
    }
    parts.join("; ")
}

/// The reason why a change is held back.
pub fn blocked(plan: &Plan, why: BlockReason) -> String {
    let item = named(plan, why.item());
    match why {
        BlockReason::Needs(_) => format!("Held back: needs {item}, which would not be done before."),
        BlockReason::NeededBy(_) => format!("Held back: {item} waits for it and would begin before it is done."),
        BlockReason::With(_) => format!("Held back: belongs into one timebox with {item}."),
        BlockReason::Team(at, _) => {
            format!("Held back: {} is busy with {item} as it stands today.", team(plan, at))
        }
        BlockReason::Timebox(at, _) => {
            let name = plan.timeboxes().get(at).map(|entry| entry_name(entry)).unwrap_or_default();
            format!("Held back: {name} has no room while {item} is in it.")
        }
    }
}

/// The items that a change that is left out keeps back: `Keeps back A, B, C.`
pub fn keeps_back(plan: &Plan, kept: &[Uid]) -> String {
    let names: Vec<String> = kept.iter().take(6).map(|uid| item_name(plan, *uid).to_string()).collect();
    let more = kept.len() - names.len();
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("Stays as it is. Keeps back {}{rest}.", names.join(", "))
}

/// A change has been ticked, or no longer.
pub fn ticked(plan: &Plan, uid: Uid, take: bool, blocked: usize) -> String {
    let name = item_name(plan, uid);
    let what = if take { "is part of the proposal again" } else { "stays as it is" };
    match blocked {
        0 => format!("{name} {what}."),
        blocked => format!("{name} {what}. {} held back.", count(blocked, "change")),
    }
}

/// Marks of an item: what is short and stands out.
pub fn marks(change: &ProposedChange) -> Vec<String> {
    let Some(place) = &change.place else { return Vec::new() };
    let mut marks = Vec::new();
    match place.chosen {
        ChoiceReason::Must => marks.push("Must".to_owned()),
        ChoiceReason::For(_) => marks.push("Prerequisite".to_owned()),
        ChoiceReason::All | ChoiceReason::Worth => {}
    }
    if place.crew > 1 {
        marks.push(format!("{} people", place.crew));
    }
    if place.critical {
        marks.push("Critical".to_owned());
    }
    if place.late > 0 {
        marks.push(format!("{} late", count(place.late as usize, "day")));
    }
    marks
}

/// The reason why an item is left out.
pub fn left_out(plan: &Plan, why: OmissionReason) -> String {
    match why {
        OmissionReason::NoRoom => "no room: what is in is worth more for its effort".into(),
        OmissionReason::NoDays => "no room in its days: it would end after its deadline, or after the year 9999".into(),
        OmissionReason::TooLarge => "larger than its team or any timebox".into(),
        OmissionReason::NoWorth => "has no value".into(),
        OmissionReason::Wont => "Won't".into(),
        OmissionReason::Needs(item) => format!("needs {}, which is left out", named(plan, item)),
        OmissionReason::Stays => "stays as it is".into(),
        OmissionReason::NoEffort => "has no effort".into(),
    }
}

/// The sentence on a fault.
pub fn fault(plan: &Plan, fault: &ProposalFault, locale: &Locale) -> String {
    let list = |items: &[ItemIndex]| {
        let shown: Vec<String> = items.iter().take(6).map(|item| named(plan, *item).to_string()).collect();
        let more = items.len() - shown.len();
        if more > 0 { format!("{} and {more} more", shown.join(", ")) } else { shown.join(", ") }
    };
    match fault {
        ProposalFault::Cycle(items) => {
            format!("These wait for each other, so their links do not count: {}.", list(items))
        }
        ProposalFault::LargerThanTeam(item) => {
            format!("{} needs more people than its team ever has.", named(plan, *item))
        }
        ProposalFault::MustNeedsWont(must, wont) => {
            format!("{} is a Must but needs {}, which is left out.", named(plan, *must), named(plan, *wont))
        }
        ProposalFault::MustsOverBudget { team: at, cost, budget, musts } => {
            let hundredth = |number: u64| locale.number(number as f64 / 100.0, 1);
            let (whose, unit) = match at {
                Some(at) => (team(plan, *at), "person-days"),
                None => ("The timeboxes".to_owned(), "effort"),
            };
            format!(
                "The Musts do not fit. {whose}: they take {} {unit} with all they need, and there are {}. Give them more time, or make one a Should: {}.",
                hundredth(*cost),
                hundredth(*budget),
                list(musts)
            )
        }
        ProposalFault::MustDoesNotFit(item) => {
            format!("{} is a Must, but no timebox has room for it.", named(plan, *item))
        }
        ProposalFault::TooBig => "The plan is larger than the search can hold.".into(),
    }
}
