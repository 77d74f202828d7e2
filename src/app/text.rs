//! Every sentence shown, in one place: short, concrete, second person.

use crate::base::say::common as say;
pub use crate::base::say::common::*;
pub use crate::exchange::words::label as word_name;
use std::rc::Rc;

use super::locale::Locale;
use crate::app::document::drafts::{DraftOffer, DraftOrigin};
use crate::app::effect::PlanSource;
use crate::base::number::{NumberSeparators, display};
use crate::exchange::table::{MAX_CELLS, MAX_COLUMNS, TooLarge};
use crate::model::plan::{Method, Plan, ReadOnlyReason};
use crate::model::{Key, Uid};
use crate::score::moscow::{Class, MoscowGauge};

/// A team that is not there was named almost like one that is.
pub fn near_team(name: &str, meant: &str) -> String {
    say::near_team(name, meant)
}
/// A key's name as a column header and in sentences.
pub fn key_name(key: Key) -> &'static str {
    match key {
        Key::Title => "Title",
        Key::Parent => "Parent",
        Key::Notes => "Notes",
        Key::Link => "Link",
        Key::Kind => "Kind",
        Key::Status => "Status",
        Key::Progress => "Progress",
        Key::Owner => "Owner",
        Key::Team => "Team",
        Key::Objectives => "Objectives",
        Key::Tags => "Tags",
        Key::Reach => "Reach",
        Key::Impact => "Impact",
        Key::Confidence => "Confidence",
        Key::Effort => "Effort",
        Key::EffortBy => "Effort by team",
        Key::Value => "Value",
        Key::TimeCriticality => "Time criticality",
        Key::RiskReduction => "Risk reduction",
        Key::Ease => "Ease",
        Key::ValuePerMonth => "Value per month",
        Key::Moscow => "MoSCoW",
        Key::Timebox => "Timebox",
        Key::Start => "Start",
        Key::End => "End",
        Key::Horizon => "Horizon",
        Key::DependsOn => "Depends on",
        Key::Locked => "Locked",
        Key::ReachOnce => "One-off reach",
        Key::Criteria => "Criterion",
        Key::Evidence => "Evidence",
        Key::ScoredAt => "Estimated on",
        Key::Log => "Decisions",
        Key::MergedFrom => "Merged from",
        Key::Id => "Id",
        other => other.name(),
    }
}

/// A method's name in a plan: the title of one of the plan's own.
pub fn method_title(plan: &Plan, method: Method) -> Rc<str> {
    let own = method.own().and_then(|at| plan.methods().get(at));
    own.map_or_else(|| method_name(method).into(), |own| own.display_name().into())
}

/// A built-in method's name.
pub fn method_name(method: Method) -> &'static str {
    match method {
        Method::Own(_) => "Score",
        Method::Rice => "RICE",
        Method::Ice => "ICE",
        Method::Wsjf => "WSJF",
        Method::ValueEffort => "Value / effort",
        Method::Weighted => "Weighted",
        Method::Cd3 => "CD3",
    }
}

/// `80%`
pub fn percent(digits: &str) -> String {
    format!("{digits}%")
}

/// `needs reach, effort`
pub fn needs(inputs: &[String]) -> String {
    format!("needs {}", inputs.join(", "))
}

/// `needs reach +2`
pub fn needs_more(first: &str, more: usize) -> String {
    say::needs_more(first, more)
}

/// An amount of effort with its unit: `12 person-months`, `1 person-day`.
pub fn effort(amount: f64, plan: &Plan, locale: &Locale) -> String {
    let (number, unit) = (locale.number(amount, 1), plan.effort_unit().word());
    let unit = if number == "1" { unit.trim_end_matches('s') } else { unit };
    format!("{number} {unit}")
}

/// A team that is not in the plan.
pub fn no_such_team(id: &str) -> String {
    say::no_such_team(id)
}

/// A value that does not fit its column.
pub fn odd_value(key: Key, found: &str, why: &str) -> String {
    format!("\"{found}\" does not count as {}: {why}.", key_name(key).to_ascii_lowercase())
}

/// No item matches the filter.
pub fn no_match(words: &str) -> String {
    say::no_match(words)
}

/// The reason why a row stands where it is pinned.
pub fn pinned(rank: usize, why: &str) -> String {
    if why.is_empty() { format!("Pinned to {rank}") } else { format!("Pinned to {rank}: {why}") }
}

/// A team that typing makes.
pub fn offer_new_team(name: &str) -> String {
    say::offer_new_team(name)
}

/// An item's title for sentences.
pub fn item_name(plan: &Plan, uid: Uid) -> Rc<str> {
    let item = plan.item_index(uid).map(|at| &plan.items()[at]);
    let title = item.and_then(|item| item.title()).filter(|title| !title.is_empty());
    Rc::from(title.unwrap_or("untitled item"))
}

/// The title of a timebox, a milestone or a criterion, or its id where it has none.
pub fn entry_name(entry: &crate::model::Record) -> Rc<str> {
    entry.display_name().into()
}

/// `Reach of Passkeys`
pub fn key_of(key: Key, item: &str) -> String {
    format!("{} of {item}", key_name(key))
}

/// `Delete Passkeys`, `Delete 3 items`
pub fn items_of(verb: &str, plan: &Plan, uids: &[Uid]) -> String {
    match uids {
        [uid] => format!("{verb} {}", item_name(plan, *uid)),
        _ => format!("{verb} {} items", uids.len()),
    }
}

/// `Move Passkeys`
pub fn moved_label(item: &str) -> String {
    say::moved_label(item)
}

/// The sentence after a step was undone.
pub fn undone(label: &str) -> String {
    say::undone(label)
}

/// The sentence after a step was done again.
pub fn redone(label: &str) -> String {
    say::redone(label)
}

/// The name of the browser's tab where the page is all widget.
pub fn tab(title: &str) -> String {
    if title.is_empty() { "Plan Widget".to_owned() } else { format!("{title} – Plan Widget") }
}

/// The reason why a plan can only be looked at.
pub fn read_only(why: ReadOnlyReason) -> String {
    match why {
        ReadOnlyReason::Newer => {
            "This plan was saved by a newer version of the widget. You can look at it, but not change it here."
                .to_owned()
        }
        ReadOnlyReason::Misshapen(key) => {
            format!(
                "\"{}\" in this file does not have the right shape. You can look at the plan, but not change it here.",
                key.name()
            )
        }
    }
}

/// The step that puts another plan in place of the one on screen; `None` for what begins anew.
pub fn replaced(from: PlanSource) -> Option<&'static str> {
    match from {
        PlanSource::Page => None,
        PlanSource::File => Some("Open another plan"),
        PlanSource::Program => Some("Change by the page"),
        PlanSource::Draft => Some("Restore draft"),
    }
}

/// After a file was opened.
pub fn opened(plan: &Plan) -> String {
    match (plan.title(), plan.items().len()) {
        ("", 1) => "Opened 1 item.".to_owned(),
        ("", count) => format!("Opened {count} items."),
        (title, 1) => format!("Opened {title}: 1 item."),
        (title, count) => format!("Opened {title}: {count} items."),
    }
}

/// After a save; `to` is a place such as "to the page" or "in this browser only".
pub fn saved(to: &str) -> String {
    say::saved(to)
}

/// The place of a plan that was saved to a file of this name.
pub fn to_file(name: &str) -> String {
    say::to_file(name)
}

/// The reason why a file could not be read or written.
pub fn file_failed(why: &str) -> String {
    say::file_failed(why)
}

/// A file that could not be read.
pub fn file_unreadable(why: &str) -> String {
    say::file_unreadable(why)
}

/// An export format that is not known.
pub fn no_such_format(format: &str) -> String {
    say::no_such_format(format)
}

/// A format that cannot hold the plan.
pub fn not_written(format: &str) -> String {
    say::not_written(format)
}

/// After a save that failed.
pub fn not_saved(why: &str) -> String {
    say::not_saved(why)
}

/// The refusal of a typed text that makes no value of that key.
pub fn not_understood(key: Key, typed: &str, why: &str) -> String {
    format!("\"{typed}\" isn't a valid {}: {why}. The plan keeps the old value.", key_name(key).to_ascii_lowercase())
}

/// After a team was made by typing its name.
pub fn new_team(name: &str) -> String {
    say::new_team(name)
}

/// The label of a step that changed a key of the plan itself.
pub fn plan_key(key: Key) -> String {
    format!("{} of the plan", key_name(key))
}

/// The label of a step that changed a setting.
pub fn setting(key: Key) -> String {
    let name = match key {
        Key::Method => "Method",
        Key::Goal => "Goal",
        Key::EffortUnit => "Effort unit",
        Key::ReachPer => "Reach period",
        Key::FiscalYearStarts => "Start of the fiscal year",
        Key::WeekStarts => "Start of the week",
        Key::MoscowBudget => "MoSCoW budget",
        Key::FocusFactor => "Focus factor",
        Key::DiscountRate => "Discount rate",
        Key::ReviewAfterDays => "Review of estimates",
        other => other.name(),
    };
    format!("Setting: {name}")
}

/// After a draft was taken into a plan that had been edited: what both had changed.
pub fn draft_beside(both: &[Rc<str>]) -> String {
    match both {
        [] => say::draft_taken().to_owned(),
        _ => format!(
            "{} Changed here as well, and left as it is here: {}. Undo shows the draft's.",
            say::draft_taken(),
            both.join(", ")
        ),
    }
}

/// A draft that was left, `when` in words, and how many others wait behind it.
pub fn draft_found(draft: &DraftOffer) -> String {
    let when = &draft.when;
    let found = match draft.origin {
        DraftOrigin::ThisPage | DraftOrigin::ThisTab => format!("You left unsaved changes here {when}."),
        DraftOrigin::OtherTab => format!("Another tab left unsaved changes to this plan {when}."),
    };
    match draft.waiting {
        0 => found,
        1 => found + " One more draft waits after this one.",
        waiting => format!("{found} {waiting} more drafts wait after this one."),
    }
}

/// No draft can be kept.
pub fn draft_refused(why: &str) -> String {
    say::draft_refused(why)
}

/// `50 items`, `12 of 50 items`
pub fn item_count(shown: usize, count: usize, locale: &Locale) -> String {
    let number = |count: usize| locale.number(count as f64, 0);
    match (shown, count) {
        (1, 1) => "1 item".to_owned(),
        _ if shown == count => format!("{} items", number(count)),
        _ => format!("{} of {} items", number(shown), number(count)),
    }
}

/// `44 scored`
pub fn scored_count(scored: usize, locale: &Locale) -> String {
    format!("{} scored", locale.number(scored as f64, 0))
}

/// `2 problems`
pub fn problem_count(count: usize, locale: &Locale) -> String {
    if count == 1 { "1 problem".to_owned() } else { format!("{} problems", locale.number(count as f64, 0)) }
}

/// `effort 1,417 person-days · Must 58% (budget 60%)`: the effort of what is shown, and the Musts' share of the planned effort of the whole plan.
pub fn effort_line(effort: f64, unit: &str, gauge: Option<&MoscowGauge>, locale: &Locale) -> String {
    let mut line = String::new();
    if effort > 0.0 {
        line = format!("effort {} {unit}", locale.number(effort, 1));
    }
    let must = |gauge: &MoscowGauge| gauge.of_planned(Class::Must).filter(|_| gauge.classes[0].items > 0);
    if let Some((gauge, share)) = gauge.and_then(|gauge| Some((gauge, must(gauge)?))) {
        let (share, budget) = (locale.number(share, 0), locale.number(gauge.budget[0], 0));
        line += &format!(" · Must {share}% (budget {budget}%)");
    }
    line
}

/// A card was lifted by keyboard.
pub fn picked_up(title: &str) -> String {
    say::picked_up(title)
}

/// A card was put down.
pub fn put_down(title: &str, column: &str) -> String {
    say::put_down(title, column)
}

/// A table that is not taken in.
pub fn too_large(why: TooLarge) -> String {
    let (bound, what) = match why {
        TooLarge::Columns => (MAX_COLUMNS, "columns"),
        TooLarge::Cells => (MAX_CELLS, "cells"),
    };
    let bound = display(bound as f64, 0, 0, NumberSeparators::ENGLISH);
    format!("This table is too large: it has more than {bound} {what}. Copy a smaller part of it.")
}

/// After rows were taken in.
pub fn imported(rows: usize) -> String {
    if rows == 1 { "Added 1 row.".to_owned() } else { format!("Added {rows} rows.") }
}

/// `Add team`
pub fn list_step(verb: &str, list: Key) -> String {
    let noun = crate::model::schema::of_list(list).map_or("entry", |of| of.noun);
    format!("{verb} {noun}")
}
