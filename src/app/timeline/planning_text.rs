//! The sentences of planning on the timeline: those that depend on a plan, and all of `messages/en/timeline-planning.ftl`.

use crate::app::locale::Locale;
use crate::app::options::Lanes;
use crate::app::timeline::state::BarColour;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::wholes::StayingParts;
use crate::base::say::common::list_comma;
use crate::base::say::timeline_planning as say;
pub use crate::base::say::timeline_planning::*;
use crate::model::depends::DependencyRule;
use crate::schedule::calendar::DayRange;

/// A column of the board by horizon.
pub fn horizon_name(word: Option<&'static str>) -> &'static str {
    word.map_or_else(not_planned, crate::app::text::word_name)
}

/// The dependency that a bar does not keep to: `starts 2 days before Passkeys finishes + 3 days`.
pub fn too_early(rule: DependencyRule, first: &str, days: i32) -> String {
    let end = |start: bool| if start { "start" } else { "finish" };
    let sign = if rule.lag < 0 { "− " } else { "+ " };
    let lag = (f64::from(rule.lag.abs()), [sign, &rule.lag.abs().to_string()].concat());
    say::too_early(end(rule.kind.meets_start()), days, first, end(rule.kind.leaves_start()), lag)
}

/// The slack of an item in working days: `4 working days of slack`, `on the critical path`.
pub fn slack(days: i32) -> String {
    match days {
        1.. => say::slack(days),
        0 => critical().to_owned(),
        _ => critical_behind(-days),
    }
}

/// The end that slack is counted until, as a choice.
pub fn until(what: Option<&str>) -> String {
    what.map_or_else(|| until_last_day().to_owned(), say::until)
}

/// Under a picture: what thick and thin lines at bars mean.
pub fn slack_drawn(what: Option<&str>) -> String {
    what.map_or_else(|| slack_drawn_to_last_day().to_owned(), say::slack_drawn)
}

/// The meaning of the colours, as a choice.
pub fn colour_name(by: BarColour) -> &'static str {
    match by {
        BarColour::Lane => timeline_text::lane(),
        BarColour::Status => timeline_text::status(),
        BarColour::Kind => timeline_text::kind(),
        BarColour::Objective => timeline_text::objective(),
        BarColour::Moscow => timeline_text::moscow(),
        BarColour::Owner => timeline_text::owner(),
    }
}

/// `3 Feb – 17 Feb 2027: 2.5 of 2 people, for Passkeys, Ledger`; with the team where the line does not stand with it.
pub fn overbooked(
    team: Option<&str>,
    range: DayRange,
    (load, capacity): (f64, f64),
    who: &[String],
    locale: &Locale,
) -> String {
    let (dates, who) = (locale.range(range), who.join(list_comma()));
    let (load, capacity) = (locale.shown(load, 1), locale.shown(capacity, 1));
    match team {
        Some(team) => overbooked_team(team, dates, load, capacity, who),
        None => say::overbooked(dates, load, capacity, who),
    }
}

/// The load of a team in one period: `Feb 2027: 44 of 40 person-days (110%)`.
pub fn load(period: &str, load: f64, capacity: f64, locale: &Locale) -> String {
    let (done, all) = (locale.shown(load, 0), locale.shown(capacity, 0));
    match share(load, capacity) {
        Some(share) => load_share(period, done, all, locale.shown(share, 0)),
        None => say::load(period, done, all),
    }
}

/// Load as a share of capacity, percent; `None` where nobody is there to do it.
pub fn share(load: f64, capacity: f64) -> Option<f64> {
    (capacity > 1e-9).then(|| load / capacity * 100.0)
}

/// The first days on which a team has more to do than it can: `Over capacity 1 Feb – 26 Mar (+2)`.
pub fn over_capacity(first: DayRange, more: usize, locale: &Locale) -> String {
    let days = match first.first.year() == first.last.year() {
        true => crate::base::say::dates::range(locale.day_of_year(first.first), locale.day_of_year(first.last)),
        false => locale.range(first),
    };
    say::over_capacity(days, more)
}

/// A number of days with its sign.
fn signed(days: i32) -> (f64, String) {
    let sign = if days < 0 { "−" } else { "+" };
    (f64::from(days.abs()), [sign, &days.abs().to_string()].concat())
}

/// `+7 days`, `−3 days`
pub fn by_days(days: i32) -> String {
    say::by_days(signed(days))
}

/// By how much a bar ends, or else starts, elsewhere than before, on the bar itself: `+28 d`.
pub fn moved_by(before: DayRange, now: DayRange) -> Option<String> {
    let days =
        [now.last.days_since(before.last), now.first.days_since(before.first)].into_iter().find(|days| *days != 0)?;
    Some(by_days_short(signed(days)))
}

/// The range that a bar had in the state compared with: `was 3 Feb – 14 Mar 2027 (+7 days)`.
pub fn was(before: DayRange, now: DayRange, locale: &Locale) -> String {
    say::was(locale.range(before), signed(now.last.days_since(before.last)))
}

/// The place that a lane that is dragged would go to.
pub fn lane_by(lane: &str, by: &str, below: bool) -> String {
    if below { lane_below(lane, by) } else { lane_above(lane, by) }
}

/// The keys that put a lane elsewhere.
pub fn lane_moves(lane: &str, paired: bool) -> String {
    if paired { paired_lane_moves(lane) } else { say::lane_moves(lane) }
}

/// The end at which a lane cannot go on.
pub fn lane_ends(lane: &str, down: bool) -> String {
    if down { last_lane_already(lane) } else { first_lane_already(lane) }
}

/// The field of the lanes within the lanes, as a choice.
pub fn within_name(by: Lanes) -> &'static str {
    match by {
        Lanes::Team => timeline_text::then_by_team(),
        Lanes::Status => timeline_text::then_by_status(),
        Lanes::Kind => timeline_text::then_by_kind(),
        Lanes::Objective => timeline_text::then_by_objective(),
        Lanes::Parent => timeline_text::then_by_parent(),
        Lanes::None => timeline_text::no_second_grouping(),
    }
}

/// The reason why an item with child items stays where it is.
pub fn parts_stay(title: &str, stays: StayingParts) -> String {
    let why = match (stays.locked, stays.over) {
        (_, 0) => "locked",
        (0, _) => "over",
        _ => "both",
    };
    say::parts_stay(title, why)
}

/// `5 child items move along, 1 done or dropped stays`: while an item with child items is dragged. Empty where it has none with dates.
pub fn parts_along(count: usize, stays: StayingParts) -> String {
    let some = |count: usize| (count > 0).then_some(count);
    let along = some(count).map(say::parts_along);
    let locked = some(stays.locked).map(locked_parts_stay);
    let over = some(stays.over).map(over_parts_stay);
    [along, locked, over].into_iter().flatten().collect::<Vec<_>>().join(list_comma())
}

/// The new place of an item, the number of its child items that moved with it, and of those that stayed behind.
pub fn parts_moved(place: String, moved: usize, stays: StayingParts) -> String {
    let some = |count: usize| (count > 0).then_some(count);
    let along = some(moved).map(parts_moved_along);
    let locked = some(stays.locked).map(locked_parts_stayed);
    let over = some(stays.over).map(over_parts_stayed);
    [Some(place), along, locked, over].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
