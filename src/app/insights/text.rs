//! The sentences of the insights: those that depend on figures, and all of `messages/en/insights.ftl`.

use crate::app::locale::Locale;
use crate::app::text::{effort as effort_words, in_sentence, word_name};
use crate::base::say::insights as say;
pub use crate::base::say::insights::*;
use crate::model::Plan;
use crate::model::plan::Method;
use crate::query::review::ReviewReason;
use crate::score::moscow::{Class, ClassLoad, MoscowGauge};
use crate::score::objectives::ServedWork;
use crate::score::pareto::ParetoSplit;

/// The button that leads to some items.
pub fn show(count: usize, locale: &Locale) -> String {
    say::show(locale.count(count))
}

/// `31% of the items give 80% of the benefit`
pub fn split(split: &ParetoSplit, name: &str, locale: &Locale) -> String {
    let percent = |share: f64| locale.shown(share, 0);
    let all = percent((split.items as f64 / split.items_percent * 100.0).round());
    let (items, value) = (percent(split.items_percent), percent(split.value_percent));
    say::split(items, locale.count(split.items), all, value, in_sentence(name))
}

/// Nothing to cumulate.
pub fn no_value(name: &str) -> String {
    say::no_value(in_sentence(name))
}

/// Items left out of the curve.
pub fn unknown(count: usize, locale: &Locale) -> String {
    say::unknown(locale.count(count))
}

/// Fewer than two rankings; the method of the one there is.
pub fn one_method(one: Option<Method>) -> &'static str {
    if one.is_some() { one_ranking() } else { no_ranking() }
}

/// The agreement of the methods, by the two that agree least.
pub fn agreement(tau: f64, a: &str, b: &str, locale: &Locale) -> String {
    let agree = match tau {
        tau if tau >= 0.8 => "nearly",
        tau if tau >= 0.5 => "mostly",
        tau if tau >= 0.2 => "loosely",
        _ => "not",
    };
    say::agreement(agree, a, b, locale.shown(tau, 2))
}

/// `39% (budget 60%) · 24 person-months`, of the capacity where there is one.
pub fn class_share(plan: &Plan, gauge: &MoscowGauge, class: Class, locale: &Locale) -> String {
    let load = &gauge.classes[class as usize];
    let (budget, effort) = (locale.shown(gauge.budget[class as usize], 0), effort_words(load.effort, plan, locale));
    let share = |share: f64| locale.shown(share, 0);
    let line = match (gauge.of_capacity(class), gauge.of_planned(class)) {
        (Some(part), _) => class_of_capacity(share(part), budget, effort),
        (None, Some(part)) => class_of_planned(share(part), budget, effort),
        (None, None) => effort,
    };
    line + &unestimated(load.unestimated, locale)
}

/// Behind an effort, the items that have none.
fn unestimated(count: usize, locale: &Locale) -> String {
    if count > 0 { without_effort(locale.count(count)) } else { String::new() }
}

/// `1 item`, `12 items`
pub fn items(count: usize, locale: &Locale) -> String {
    say::items(locale.count(count))
}

/// The finding about the Musts.
pub fn musts(gauge: &MoscowGauge, locale: &Locale) -> String {
    let Some(share) = gauge.of_planned(Class::Must) else { return no_musts().to_owned() };
    let (share, budget) = (locale.shown(share, 0), locale.shown(gauge.budget[0], 0));
    match gauge.excess(Class::Must) {
        Some(_) => musts_too_much(share, budget),
        None => say::musts(share, budget),
    }
}

/// The class that is left out on purpose.
pub fn in_wont() -> &'static str {
    word_name("wont")
}

/// The items outside the shares: `7 items Won't, 16.5 person-months`.
pub fn outside(name: &str, load: &ClassLoad, plan: &Plan, locale: &Locale) -> String {
    say::outside(locale.count(load.items), name, effort_words(load.effort, plan, locale))
}

/// A timebox and how full it is.
pub fn timebox(title: &str, plan: &Plan, gauge: &MoscowGauge, locale: &Locale) -> String {
    match gauge.capacity {
        Some(capacity) => {
            let share = locale.shown(gauge.planned() / capacity * 100.0, 0);
            let planned = locale.shown(gauge.planned(), 1);
            say::timebox(title, planned, effort_words(capacity, plan, locale), share)
        }
        None => timebox_no_capacity(title, effort_words(gauge.planned(), plan, locale)),
    }
}

/// `42% · 12 person-months`
pub fn served(share: f64, served: &ServedWork, plan: &Plan, locale: &Locale) -> String {
    effort_share(share, served.effort, plan, locale) + &unestimated(served.unestimated, locale)
}

/// The key results and items that are not covered.
pub fn coverage(unserved: usize, unlinked: usize, locale: &Locale) -> String {
    say::coverage(locale.count(unserved), locale.count(unlinked))
}

/// `42% · 12 person-months`
pub fn effort_share(share: f64, sum: f64, plan: &Plan, locale: &Locale) -> String {
    say::share(locale.shown(share, 0), effort_words(sum, plan, locale))
}

/// The group with the most to do.
pub fn most_effort(name: &str, share: f64, locale: &Locale) -> String {
    say::most_effort(name, locale.shown(share, 0))
}

/// `5 of 23 estimated items were last looked at over 90 days ago.`
pub fn due(due: usize, scored: usize, days: u64, locale: &Locale) -> String {
    let days = (days as f64, days.to_string());
    match due {
        0 => all_fresh(days),
        _ => some_due(locale.count(due), locale.count(scored), days),
    }
}

/// `2 items closed at the source, open here`
pub fn to_review(reason: ReviewReason, count: usize, locale: &Locale) -> String {
    let items = locale.count(count);
    match reason {
        ReviewReason::Due => say::due(items),
        ReviewReason::Closed => closed(items),
        ReviewReason::Gone => gone(items),
    }
}
