//! The sentences of the insights.

use crate::app::locale::Locale;
use crate::app::text::{method_name, word_name};
use crate::model::plan::Method;
use crate::score::moscow::{Class, MoscowGauge};
use crate::score::objectives::ServedWork;
use crate::score::pareto::ParetoSplit;

/// No item has a letter.
pub const NO_LETTERS: &str = "No item has a MoSCoW category yet. Choose them in Scores or on the Board.";
/// The plan has no objectives.
pub const NO_OBJECTIVES: &str =
    "The plan has no objectives yet. Add them under Plan settings, then link items in their details.";
/// Work that serves none.
pub const NO_OBJECTIVE: &str = "No objective";
/// Above the items that serve nothing.
pub const SERVES_NOTHING: &str = "Serve no objective:";
/// Heading of a part.
pub const BY_TEAM: &str = "By team";
/// Heading of a part.
pub const BY_KIND: &str = "By kind";
/// Items without a team.
pub const NO_TEAM: &str = "No team";
/// Items without a kind.
pub const NO_KIND: &str = "No kind";
/// No effort anywhere.
pub const NO_EFFORT_YET: &str = "No item has an effort together with a team or kind yet.";
/// Name of the table of agreement.
pub const TAU: &str = "Rank agreement (Kendall's tau-b)";
/// The explanation of the figures in that table.
pub const TAU_ABOUT: &str =
    "1: the same order. 0: no relation. −1: the opposite order. Over the items that have a score under both.";
/// Name of the table of the first items.
pub const FIRST_OF_EACH: &str = "The first under each method";

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

/// Above the items before the split.
pub fn vital(count: usize) -> String {
    if count > 12 { format!("The first 12 of these {count}:") } else { "These are:".to_owned() }
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
        tau if tau >= 0.5 => "The methods agree in the main",
        tau if tau >= 0.2 => "The methods agree little",
        _ => "The methods tell different stories",
    };
    format!("{how}: the furthest apart are {a} and {b}, with {}.", locale.number(tau, 2))
}

/// Above the items in the top under every method.
pub fn in_every_top(count: usize, top: usize) -> String {
    let items = if count == 1 { "1 item is".to_owned() } else { format!("{count} items are") };
    format!("{items} in the top {top} under every method:")
}

/// No such item.
pub fn none_in_every_top(top: usize) -> String {
    format!("No item is in the top {top} under every method.")
}

/// `58% of the planned effort (60% at most), effort 820`, or of the capacity.
pub fn class_share(gauge: &MoscowGauge, class: Class, locale: &Locale) -> String {
    let number = |value: f64| locale.number(value, 0);
    let load = &gauge.classes[class as usize];
    let budget = number(gauge.budget[class as usize]);
    let mut line = String::new();
    if let Some(share) = gauge.of_capacity(class) {
        line = format!("{}% of the capacity (budget {budget}%)", number(share));
        if let Some(planned) = gauge.of_planned(class) {
            line += &format!(" · {}% of the planned effort", number(planned));
        }
    } else if let Some(share) = gauge.of_planned(class) {
        line = format!("{}% of the planned effort (budget {budget}%)", number(share));
    }
    if let Some(excess) = gauge.excess(class) {
        line += &format!(" · {} points over", locale.number(excess, 1));
    }
    line += &format!(" · effort {} in {}", locale.number(load.effort, 1), items(load.items, locale));
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
    let risk = if gauge.excess(Class::Must).is_some() {
        "over the budget: there is too little to drop when things go wrong"
    } else {
        "within the budget"
    };
    format!("Musts take {share}% of the planned effort, {risk} of {budget}%.")
}

/// The items outside the shares.
pub fn outside(gauge: &MoscowGauge, locale: &Locale) -> String {
    let wont = &gauge.classes[Class::Wont as usize];
    format!(
        "Outside the shares: {} (effort {}) in {}, and {} without a category (effort {}).",
        items(wont.items, locale),
        locale.number(wont.effort, 1),
        word_name("wont"),
        items(gauge.unclassified.items, locale),
        locale.number(gauge.unclassified.effort, 1)
    )
}

/// A timebox and how full it is.
pub fn timebox(title: &str, gauge: &MoscowGauge, locale: &Locale) -> String {
    let planned = locale.number(gauge.planned(), 1);
    match gauge.capacity {
        Some(capacity) => {
            let share = locale.number(gauge.planned() / capacity * 100.0, 0);
            format!("{title}: effort {planned} of a capacity of {}, {share}%", locale.number(capacity, 1))
        }
        None => format!("{title}: effort {planned}, no capacity stated"),
    }
}

/// `4 items, effort 12`
pub fn served(served: &ServedWork, locale: &Locale) -> String {
    let mut line = format!("{}, effort {}", items(served.items.len(), locale), locale.number(served.effort, 1));
    if served.unestimated > 0 {
        line += &format!(", {} without effort", served.unestimated);
    }
    line
}

/// A share of the effort and what makes it.
pub fn share_of_effort(share: f64, served: &str, locale: &Locale) -> String {
    format!("{}% of the effort · {served}", locale.number(share, 0))
}

/// The objectives and items that are not covered.
pub fn coverage(unserved: usize, unlinked: usize, locale: &Locale) -> String {
    let results = match unserved {
        0 => "Every key result is served".to_owned(),
        1 => "1 key result is served by nothing".to_owned(),
        _ => format!("{unserved} key results are served by nothing"),
    };
    let work = match unlinked {
        0 => "all work serves an objective".to_owned(),
        1 => "1 item serves no objective".to_owned(),
        _ => format!("{} items serve no objective", locale.number(unlinked as f64, 0)),
    };
    format!("{results}; {work}.")
}

/// A key result that nothing serves.
pub fn unserved(result: &str, objective: &str) -> String {
    format!("Nothing serves \"{result}\" ({objective}).")
}

/// `42% · effort 12 in 4 items`
pub fn effort_share(share: f64, effort: f64, count: usize, locale: &Locale) -> String {
    format!("{}% · effort {} in {}", locale.number(share, 0), locale.number(effort, 1), items(count, locale))
}

/// `Rank by WSJF`
pub fn rank_by(method: Method) -> String {
    format!("Rank by {}", method_name(method))
}

/// Above the items of one objective in order.
pub fn ranked_within(objective: &str, count: usize, most: usize) -> String {
    let first = if count > most { format!(", the first {most} of {count}") } else { String::new() };
    format!("Ranked within \"{objective}\"{first}:")
}
