//! The sentences of the insights.

use crate::app::locale::Locale;
use crate::app::text::{effort, word_name};
use crate::base::say::insights as say;
pub use crate::base::say::insights::*;
use crate::model::Plan;
use crate::model::plan::Method;
use crate::query::review::ReviewReason;
use crate::score::moscow::{Class, ClassLoad, MoscowGauge};
use crate::score::objectives::ServedWork;
use crate::score::pareto::ParetoSplit;

/// Name of the table of the first items.
pub fn first_of_each(top: usize) -> String {
    say::first_of_each(top)
}

/// The button that leads to some items.
pub fn show(count: usize, locale: &Locale) -> String {
    if count == 1 { "Show this item".to_owned() } else { format!("Show these {}", items(count, locale)) }
}

/// `31% of the items give 80% of the benefit`
pub fn split(split: &ParetoSplit, name: &str, locale: &Locale) -> String {
    let (items, value) = (locale.number(split.items_percent, 0), locale.number(split.value_percent, 0));
    let all = locale.number((split.items as f64 / split.items_percent * 100.0).round(), 0);
    format!(
        "{items}% of the items ({} of {all}) give {value}% of the total {}.",
        locale.number(split.items as f64, 0),
        inside(name)
    )
}

/// A name within a sentence: the letters of `RICE` stay as they are.
fn inside(name: &str) -> String {
    let spelled = name.chars().take(2).all(|letter| letter.is_ascii_uppercase());
    if spelled { name.to_owned() } else { name.to_ascii_lowercase() }
}

/// Nothing to cumulate.
pub fn no_value(name: &str) -> String {
    format!("No item has a {} above 0 yet.", inside(name))
}

/// Items left out of the curve.
pub fn unknown(count: usize, locale: &Locale) -> String {
    let items = if count == 1 { "item without estimates is" } else { "items without estimates are" };
    format!("{} {items} left out.", locale.number(count as f64, 0))
}

/// The plan has inputs for one method, or none.
pub fn one_method(method: Option<Method>) -> String {
    match method {
        Some(_) => "Add estimates for another method to compare rankings.".to_owned(),
        None => "Add estimates to compare rankings.".to_owned(),
    }
}

/// The agreement of the methods, by the two that agree least.
pub fn agreement(tau: f64, a: &str, b: &str, locale: &Locale) -> String {
    let how = match tau {
        tau if tau >= 0.8 => "The methods nearly agree",
        tau if tau >= 0.5 => "The methods mostly agree",
        tau if tau >= 0.2 => "The methods agree only loosely",
        _ => "The methods tell different stories",
    };
    format!("{how}; furthest apart are {a} and {b} (agreement {}).", locale.number(tau, 2))
}

/// The button that leads to the items in the top under every method.
pub fn in_every_top(count: usize, top: usize) -> String {
    let items = if count == 1 { "item".to_owned() } else { format!("{count} items") };
    format!("Show the {items} in every top {top}")
}

/// No such item.
pub fn none_in_every_top(top: usize) -> String {
    say::none_in_every_top(top)
}

/// `39% (budget 60%) · 24 person-months`, of the capacity where there is one.
pub fn class_share(plan: &Plan, gauge: &MoscowGauge, class: Class, locale: &Locale) -> String {
    let number = |value: f64| locale.number(value, 0);
    let load = &gauge.classes[class as usize];
    let budget = number(gauge.budget[class as usize]);
    let mut line = match (gauge.of_capacity(class), gauge.of_planned(class)) {
        (Some(share), _) => format!("{}% of capacity (budget {budget}%) · ", number(share)),
        (None, Some(share)) => format!("{}% (budget {budget}%) · ", number(share)),
        (None, None) => String::new(),
    };
    line += &effort(load.effort, plan, locale);
    if load.unestimated > 0 {
        line += &format!(", {} without effort", number(load.unestimated as f64));
    }
    line
}

/// `1 item`, `12 items`
pub fn items(count: usize, locale: &Locale) -> String {
    if count == 1 { "1 item".to_owned() } else { format!("{} items", locale.number(count as f64, 0)) }
}

/// The finding about the Musts.
pub fn musts(gauge: &MoscowGauge, locale: &Locale) -> String {
    let Some(share) = gauge.of_planned(Class::Must) else {
        return "No planned effort has a MoSCoW category yet.".to_owned();
    };
    let (share, budget) = (locale.number(share, 0), locale.number(gauge.budget[0], 0));
    let risk = if gauge.excess(Class::Must).is_some() { ": too little to drop when things go wrong" } else { "" };
    format!("Musts take {share}% of the planned effort (budget {budget}%){risk}.")
}

/// The class that is left out on purpose.
pub fn in_wont() -> &'static str {
    word_name("wont")
}

/// The items outside the shares: `Won't: 7 items, 16.5 person-months`.
pub fn outside(name: &str, load: &ClassLoad, plan: &Plan, locale: &Locale) -> String {
    format!("{} {name}, {}", items(load.items, locale), effort(load.effort, plan, locale))
}

/// A timebox and how full it is.
pub fn timebox(title: &str, plan: &Plan, gauge: &MoscowGauge, locale: &Locale) -> String {
    match gauge.capacity {
        Some(capacity) => {
            let share = locale.number(gauge.planned() / capacity * 100.0, 0);
            let planned = locale.number(gauge.planned(), 1);
            format!("{title}: {planned} of {}, {share}% full", effort(capacity, plan, locale))
        }
        None => format!("{title}: {}, no capacity set", effort(gauge.planned(), plan, locale)),
    }
}

/// `42% · 12 person-months`
pub fn served(share: f64, served: &ServedWork, plan: &Plan, locale: &Locale) -> String {
    let mut line = effort_share(share, served.effort, plan, locale);
    if served.unestimated > 0 {
        line += &format!(", {} without effort", served.unestimated);
    }
    line
}

/// The key results and items that are not covered.
pub fn coverage(unserved: usize, unlinked: usize, locale: &Locale) -> String {
    let results = match unserved {
        0 => "Every key result has work behind it".to_owned(),
        1 => "1 key result has no work behind it".to_owned(),
        _ => format!("{unserved} key results have no work behind them"),
    };
    let work = match unlinked {
        0 => "every item serves an objective".to_owned(),
        1 => "1 item serves no objective".to_owned(),
        _ => format!("{} items serve no objective", locale.number(unlinked as f64, 0)),
    };
    format!("{results}; {work}.")
}

/// A key result that nothing serves.
pub fn unserved(result: &str, objective: &str) -> String {
    say::unserved(result, objective)
}

/// `42% · 12 person-months`
pub fn effort_share(share: f64, sum: f64, plan: &Plan, locale: &Locale) -> String {
    format!("{}% · {}", locale.number(share, 0), effort(sum, plan, locale))
}

/// The group with the most to do.
pub fn most_effort(name: &str, share: f64, locale: &Locale) -> String {
    format!("Most effort: {name}, {}%.", locale.number(share, 0))
}

/// `Rank by WSJF`
pub fn rank_by(method: &str) -> String {
    say::rank_by(method)
}

/// `5 of 23 estimated items were last looked at over 90 days ago.`
pub fn due(due: usize, scored: usize, days: u64, locale: &Locale) -> String {
    let number = |count: usize| locale.number(count as f64, 0);
    match due {
        0 => format!("All estimates were made or confirmed within {days} days."),
        _ => format!("{} of {} estimated items were last looked at over {days} days ago.", number(due), number(scored)),
    }
}

/// `2 items whose issue is closed`
pub fn to_review(reason: ReviewReason, count: usize, locale: &Locale) -> String {
    let items = items(count, locale);
    match (reason, count) {
        (ReviewReason::Due, _) => format!("{items} due for review"),
        (ReviewReason::Closed, _) => format!("{items} closed at the source, open here"),
        (ReviewReason::Gone, _) => format!("{items} gone from the source"),
    }
}
