//! Every sentence shown, in one place: short, concrete, second person.

use crate::base::case::lower;
pub use crate::base::say::common::*;
use crate::base::say::{common as say, fields};
pub use crate::exchange::words::label as word_name;
use std::rc::Rc;

use super::locale::Locale;
use crate::app::document::drafts::{DraftOffer, DraftOrigin};
use crate::app::effect::PlanSource;
use crate::exchange::table::{MAX_CELLS, MAX_COLUMNS, TooLarge};
use crate::model::plan::{Method, Plan, ReadOnlyReason};
use crate::model::words::EffortUnit;
use crate::model::{Key, Uid};
use crate::score::moscow::{Class, MoscowGauge};

/// A team that is not there was named almost like one that is.
pub fn near_team(name: &str, meant: &str) -> String {
    say::near_team(name, meant)
}
/// A key's name as a column header and in sentences.
pub fn key_name(key: Key) -> &'static str {
    match key {
        Key::Title => fields::title(),
        Key::Parent => fields::parent(),
        Key::Notes => fields::notes(),
        Key::Link => fields::link(),
        Key::Kind => fields::kind(),
        Key::Status => fields::status(),
        Key::Progress => fields::progress(),
        Key::Owner => fields::owner(),
        Key::Team => fields::team(),
        Key::Objectives => fields::objectives(),
        Key::Tags => fields::tags(),
        Key::Reach => fields::reach(),
        Key::Impact => fields::impact(),
        Key::Confidence => fields::confidence(),
        Key::Effort => fields::effort(),
        Key::EffortBy => fields::effort_by(),
        Key::Value => fields::value(),
        Key::TimeCriticality => fields::time_criticality(),
        Key::RiskReduction => fields::risk_reduction(),
        Key::Ease => fields::ease(),
        Key::ValuePerMonth => fields::value_per_month(),
        Key::Moscow => fields::moscow(),
        Key::Timebox => fields::timebox(),
        Key::Start => fields::start(),
        Key::End => fields::end(),
        Key::Horizon => fields::horizon(),
        Key::DependsOn => fields::depends_on(),
        Key::Locked => fields::locked(),
        Key::ReachOnce => fields::reach_once(),
        Key::Criteria => fields::criteria(),
        Key::Evidence => fields::evidence(),
        Key::ScoredAt => fields::scored_at(),
        Key::Log => fields::log(),
        Key::MergedFrom => fields::merged_from(),
        Key::Id => fields::id(),
        other => other.name(),
    }
}

/// A field's name inside a sentence.
pub fn key_in_sentence(key: Key) -> String {
    in_sentence(key_name(key))
}

/// A name inside a sentence: with a small first letter where the language writes nouns so.
pub fn in_sentence(name: &str) -> String {
    // A name such as RICE or MoSCoW keeps its letters.
    let is_word = name.chars().skip(1).all(|letter| !letter.is_uppercase());
    let small = is_word && say::names_in_sentences() == "lower";
    if small { lower(name) } else { name.to_owned() }
}

/// A method's name in a plan: the title of one of the plan's own.
pub fn method_title(plan: &Plan, method: Method) -> Rc<str> {
    let own = method.own().and_then(|at| plan.methods().get(at));
    own.map_or_else(|| method_name(method).into(), |own| own.display_name().into())
}

/// A built-in method's name.
pub fn method_name(method: Method) -> &'static str {
    match method {
        Method::Own(_) => fields::score(),
        Method::Rice => "RICE",
        Method::Ice => "ICE",
        Method::Wsjf => "WSJF",
        Method::ValueEffort => fields::value_effort(),
        Method::Weighted => fields::weighted(),
        Method::Cd3 => "CD3",
    }
}

/// `80%`
pub fn percent(digits: &str) -> String {
    say::percent(digits)
}

/// `needs reach, effort`
pub fn needs(inputs: &[String]) -> String {
    say::needs(inputs.join(list_comma()))
}

/// `needs reach +2`
pub fn needs_more(first: &str, more: usize) -> String {
    say::needs_more(first, more)
}

/// An amount of effort with its unit: `12 person-months`, `1 person-day`.
pub fn effort(amount: f64, plan: &Plan, locale: &Locale) -> String {
    let written = (amount, locale.number(amount, 1));
    match plan.effort_unit() {
        EffortUnit::PersonDays => say::effort_person_days(written),
        EffortUnit::PersonWeeks => say::effort_person_weeks(written),
        EffortUnit::PersonMonths => say::effort_person_months(written),
        EffortUnit::Points => say::effort_points(written),
    }
}

/// A team that is not in the plan.
pub fn no_such_team(id: &str) -> String {
    say::no_such_team(id)
}

/// A value that does not fit its column.
pub fn odd_value(key: Key, found: &str, why: &str) -> String {
    say::odd_value(found, key_in_sentence(key), why)
}

/// No item matches the filter.
pub fn no_match(words: &str) -> String {
    // A value's own quotes would stand within those of the sentence.
    say::no_match(words.replace('"', ""))
}

/// The reason why a row stands where it is pinned.
pub fn pinned(rank: usize, why: &str) -> String {
    if why.is_empty() { say::pinned(rank) } else { say::pinned_because(rank, why) }
}

/// A team that typing makes.
pub fn offer_new_team(name: &str) -> String {
    say::offer_new_team(name)
}

/// An item's title for sentences.
pub fn item_name(plan: &Plan, uid: Uid) -> Rc<str> {
    let item = plan.item_index(uid).map(|at| &plan.items()[at]);
    let title = item.and_then(|item| item.title()).filter(|title| !title.is_empty());
    Rc::from(title.unwrap_or(say::untitled_item()))
}

/// The title of a timebox, a milestone or a criterion, or its id where it has none.
pub fn entry_name(entry: &crate::model::Record) -> Rc<str> {
    entry.display_name().into()
}

/// `Reach of Passkeys`
pub fn key_of(key: Key, item: &str) -> String {
    say::key_of(key_name(key), item)
}

/// `Delete Passkeys`, `Delete 3 items`
pub fn delete_items(plan: &Plan, uids: &[Uid]) -> String {
    match uids {
        [uid] => say::delete_item(&item_name(plan, *uid)),
        _ => say::delete_items(uids.len()),
    }
}

/// `Deleted Passkeys`, `Deleted 3 items`
pub fn deleted_items(plan: &Plan, uids: &[Uid]) -> String {
    match uids {
        [uid] => say::deleted_item(&item_name(plan, *uid)),
        _ => say::deleted_items(uids.len()),
    }
}

/// `Duplicate Passkeys`, `Duplicate 3 items`
pub fn duplicate_items(plan: &Plan, uids: &[Uid]) -> String {
    match uids {
        [uid] => say::duplicate_item(&item_name(plan, *uid)),
        _ => say::duplicate_items(uids.len()),
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
    if title.is_empty() { say::tab().to_owned() } else { say::tab_of(title) }
}

/// The reason why a plan can only be looked at.
pub fn read_only(why: ReadOnlyReason) -> String {
    match why {
        ReadOnlyReason::Newer => say::read_only_newer().to_owned(),
        ReadOnlyReason::Misshapen(key) => say::read_only_misshapen(key.name()),
    }
}

/// The step that puts another plan in place of the one on screen; `None` for what begins anew.
pub fn replaced(from: PlanSource) -> Option<&'static str> {
    match from {
        PlanSource::Page => None,
        PlanSource::File => Some(say::replaced_by_file()),
        PlanSource::Program => Some(say::replaced_by_page()),
        PlanSource::Draft => Some(say::replaced_by_draft()),
    }
}

/// After a file was opened.
pub fn opened(plan: &Plan) -> String {
    match (plan.title(), plan.items().len()) {
        ("", count) => say::opened(count),
        (title, count) => say::opened_titled(count, title),
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
    say::not_understood(typed, key_in_sentence(key), why)
}

/// After a team was made by typing its name.
pub fn new_team(name: &str) -> String {
    say::new_team(name)
}

/// The label of a step that changed a key of the plan itself.
pub fn plan_key(key: Key) -> String {
    say::plan_key(key_name(key))
}

/// The label of a step that changed a setting.
pub fn setting(key: Key) -> String {
    let name = match key {
        Key::Method => fields::setting_method(),
        Key::Goal => fields::setting_goal(),
        Key::EffortUnit => fields::setting_effort_unit(),
        Key::ReachPer => fields::setting_reach_per(),
        Key::FiscalYearStarts => fields::setting_fiscal_year_starts(),
        Key::WeekStarts => fields::setting_week_starts(),
        Key::MoscowBudget => fields::setting_moscow_budget(),
        Key::FocusFactor => fields::setting_focus_factor(),
        Key::DiscountRate => fields::setting_discount_rate(),
        Key::ReviewAfterDays => fields::setting_review_after_days(),
        other => other.name(),
    };
    say::setting(name)
}

/// After a draft of another plan took the place of one with unsaved changes.
pub fn left_as_draft() -> &'static str {
    say::left_as_draft()
}

/// After a draft was taken into a plan that had been edited: what both had changed.
pub fn draft_beside(both: &[Rc<str>]) -> String {
    match both {
        [] => say::draft_taken().to_owned(),
        _ => say::draft_beside(say::draft_taken(), both.join(list_comma())),
    }
}

/// A draft that was left, `when` in words, and how many others wait behind it.
pub fn draft_found(draft: &DraftOffer) -> String {
    let found = match draft.origin {
        DraftOrigin::ThisPage | DraftOrigin::ThisTab => say::draft_found(&draft.when),
        DraftOrigin::OtherTab => say::draft_found_of_tab(&draft.when),
    };
    match draft.waiting {
        0 => found,
        waiting => [found, say::draft_waiting(waiting)].join(" "),
    }
}

/// No draft can be kept.
pub fn draft_refused(why: &str) -> String {
    say::draft_refused(why)
}

/// `50 items`, `12 of 50 items`
pub fn item_count(shown: usize, count: usize) -> String {
    if shown == count { say::item_count(count) } else { say::item_count_shown(count, shown) }
}

/// `44 scored`
pub fn scored_count(scored: usize) -> String {
    say::scored_count(scored)
}

/// `2 problems`
pub fn problem_count(count: usize) -> String {
    say::problem_count(count)
}

/// `effort 1,417 person-days · Must 58% (budget 60%)`: the effort of what is shown, and the Musts' share of the planned effort of the whole plan.
pub fn effort_line(amount: f64, plan: &Plan, gauge: Option<&MoscowGauge>, locale: &Locale) -> String {
    let amount = (amount > 0.0).then(|| say::effort_line(effort(amount, plan, locale)));
    let must = |gauge: &MoscowGauge| gauge.of_planned(Class::Must).filter(|_| gauge.classes[0].items > 0);
    let share = gauge.and_then(|gauge| Some((gauge, must(gauge)?)));
    let share = share.map(|(gauge, share)| say::must_share(locale.number(share, 0), locale.number(gauge.budget[0], 0)));
    amount.into_iter().chain(share).collect::<Vec<_>>().join(" · ")
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
    match why {
        TooLarge::Columns => say::too_many_columns(MAX_COLUMNS),
        TooLarge::Cells => say::too_many_cells(MAX_CELLS),
    }
}

/// After rows were taken in.
pub fn imported(rows: usize) -> String {
    say::imported(rows)
}

/// `Add team`
pub fn add_step(list: Key) -> String {
    say::add_step(list.name())
}

/// `Change team`
pub fn change_step(list: Key) -> String {
    say::change_step(list.name())
}

/// `Delete team`
pub fn delete_step(list: Key) -> String {
    say::delete_step(list.name())
}
