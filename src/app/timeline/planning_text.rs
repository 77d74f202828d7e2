//! The sentences of planning on the roadmap: exports for others, boards, dependencies, load, comparison.

use crate::app::locale::Locale;
use crate::app::options::Lanes;
use crate::app::timeline::state::BarColour;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::wholes::StayingParts;
use crate::base::say::timeline_planning as say;
pub use crate::base::say::timeline_planning::*;
use crate::model::depends::DependencyRule;
use crate::schedule::calendar::DayRange;

/// Printing failed.
pub fn not_printed(why: &str) -> String {
    say::not_printed(why)
}

/// A column of the board by horizon.
pub fn horizon_name(word: Option<&'static str>) -> &'static str {
    word.map_or("Not planned", crate::app::text::word_name)
}

/// `Guest checkout waits for Passkeys.`
pub fn waits(item: &str, first: &str) -> String {
    say::waits(item, first)
}

/// The same where it starts before that has ended.
pub fn waits_early(item: &str, first: &str, days: i32) -> String {
    format!("{item} waits for {first}, and starts {} too early for it.", timeline_text::days(days))
}

/// The dependency that a bar does not keep to: `starts 2 days before Passkeys finishes + 3 days`.
pub fn too_early(rule: DependencyRule, first: &str, days: i32) -> String {
    let own = if rule.kind.meets_start() { "starts" } else { "finishes" };
    let other = if rule.kind.leaves_start() { "starts" } else { "finishes" };
    let lag = match rule.lag {
        0 => String::new(),
        lag if lag > 0 => format!(" + {}", timeline_text::days(lag)),
        lead => format!(" − {}", timeline_text::days(-lead)),
    };
    format!("{own} {} before {first} {other}{lag}", timeline_text::days(days))
}

/// `Guest checkout no longer waits for Passkeys.`
pub fn waits_no_more(item: &str, first: &str) -> String {
    say::waits_no_more(item, first)
}

/// The label of a step that made a dependency.
pub fn link(item: &str, first: &str) -> String {
    say::link(item, first)
}

/// The label of a step that took one away.
pub fn unlink(item: &str, first: &str) -> String {
    say::unlink(item, first)
}

/// An entry without an id cannot be named by another one.
pub fn no_id(item: &str) -> String {
    say::no_id(item)
}

/// After the key that begins a dependency.
pub fn linking(item: &str) -> String {
    say::linking(item)
}

/// The slack of an item in working days: `4 working days of slack`, `on the critical path`.
pub fn slack(days: i32) -> String {
    let count = |days: i32| if days == 1 { "1 working day".to_owned() } else { format!("{days} working days") };
    match days {
        1.. => format!("{} of slack", count(days)),
        0 => "on the critical path".to_owned(),
        _ => format!("on the critical path, {} behind", count(-days)),
    }
}

/// The end that slack is counted until, as a choice.
pub fn until(what: Option<&str>) -> String {
    ["…until ", what.unwrap_or("the last day of the plan")].concat()
}

/// Under a picture: what thick and thin lines at bars mean.
pub fn slack_drawn(what: Option<&str>) -> String {
    ["thick: critical path until ", what.unwrap_or("the last day"), ", thin lines: slack"].concat()
}

/// A violated dependency, as short as it goes: `9 days early`.
pub fn early(days: i32) -> String {
    format!("{} early", timeline_text::days(days))
}

/// The meaning of the colours, as a choice.
pub fn colour_name(by: BarColour) -> &'static str {
    match by {
        BarColour::Lane => "Lane",
        BarColour::Status => "Status",
        BarColour::Kind => "Kind",
        BarColour::Objective => "Objective",
        BarColour::Moscow => "MoSCoW",
        BarColour::Owner => "Owner",
    }
}

/// `3 Feb – 17 Feb 2027: 2.5 of 2 people, for Passkeys, Ledger`
pub fn overbooked(range: DayRange, load: f64, capacity: f64, who: &[String], locale: &Locale) -> String {
    let (load, capacity) = (locale.number(load, 1), locale.number(capacity, 1));
    format!("{}: {load} of {capacity} people, for {}", days_of(range, locale), who.join(", "))
}

/// The same where nothing else says what it is about.
pub fn over_booked(words: &str) -> String {
    ["overbooked ", words].concat()
}

/// The load of a team in one period: `Feb 2027: 44 of 40 person-days (110%)`.
pub fn load(period: &str, load: f64, capacity: f64, locale: &Locale) -> String {
    let share = share(load, capacity).map_or_else(String::new, |share| format!(" ({}%)", locale.number(share, 0)));
    format!("{period}: {} of {} person-days{share}", locale.number(load, 0), locale.number(capacity, 0))
}

/// Load as a share of capacity, percent; `None` where nobody is there to do it.
pub fn share(load: f64, capacity: f64) -> Option<f64> {
    (capacity > 1e-9).then(|| load / capacity * 100.0)
}

/// The first days on which a team has more to do than it can: `Over capacity 1 Feb – 26 Mar (+2)`.
pub fn over_capacity(first: DayRange, more: usize, locale: &Locale) -> String {
    let rest = if more > 0 { format!(" (+{more})") } else { String::new() };
    let days = match first.first.year() == first.last.year() {
        true => [locale.day_of_year(first.first), locale.day_of_year(first.last)].join(" – "),
        false => days_of(first, locale),
    };
    format!("Over capacity {days}{rest}")
}

/// `3 Feb – 14 Mar 2027`
pub fn days_of(range: DayRange, locale: &Locale) -> String {
    let first =
        if range.first.year() == range.last.year() { locale.day_of_year(range.first) } else { locale.day(range.first) };
    format!("{first} – {}", locale.day(range.last))
}

/// `+7 days`, `−3 days`
pub fn by_days(days: i32) -> String {
    format!("{}{}", if days < 0 { "−" } else { "+" }, timeline_text::days(days.abs()))
}

/// By how much a bar ends, or else starts, elsewhere than before, on the bar itself: `+28 d`.
pub fn moved_by(before: DayRange, now: DayRange) -> Option<String> {
    let days =
        [now.last.days_since(before.last), now.first.days_since(before.first)].into_iter().find(|days| *days != 0)?;
    Some(format!("{}{} d", if days < 0 { "−" } else { "+" }, days.abs()))
}

/// The range that a bar had in the state compared with: `was 3 Feb – 14 Mar 2027 (+7 days)`.
pub fn was(before: DayRange, now: DayRange, locale: &Locale) -> String {
    let days = now.last.days_since(before.last);
    let by = if days == 0 { String::new() } else { format!(" ({})", by_days(days)) };
    format!("was {}{by}", days_of(before, locale))
}

/// The label of a step that moved a lane.
pub fn move_lane(lane: &str) -> String {
    say::move_lane(lane)
}

/// After that.
pub fn lane_at(lane: &str, place: usize) -> String {
    say::lane_at(lane, place)
}

/// The items that an item waits for: `after Passkeys, Ledger`.
pub fn after(titles: &[String]) -> String {
    ["after ", &titles.join(", ")].concat()
}

/// The place that a lane that is dragged would go to.
pub fn lane_by(lane: &str, by: &str, below: bool) -> String {
    format!("{lane} {} {by}", if below { "below" } else { "above" })
}

/// The keys that put a lane elsewhere.
pub fn lane_moves(lane: &str, paired: bool) -> String {
    let whole = if paired { "; with Shift all lanes of its first field" } else { "" };
    format!("{lane}\nDrag it, or press Alt+Up or Alt+Down on its fold button, to put the lane elsewhere{whole}")
}

/// The accessible name of a milestone: `Milestone Launch, 2027-02-20`.
pub fn milestone(title: &str, date: &str) -> String {
    say::milestone(title, date)
}

/// The accessible name of a timebox: `Timebox Release 1, 2027-Q1 to 2027-Q1`.
pub fn timebox(title: &str, start: &str, end: &str) -> String {
    say::timebox(title, start, end)
}

/// The end at which a lane cannot go on.
pub fn lane_ends(lane: &str, down: bool) -> String {
    format!("{lane} is the {} lane already.", if down { "last" } else { "first" })
}

/// The button that folds a lane to a line and back.
pub fn fold(lane: &str) -> String {
    say::fold(lane)
}

/// The field of the lanes within the lanes, as a choice.
pub fn within_name(by: Lanes) -> &'static str {
    match by {
        Lanes::Team => "…then by team",
        Lanes::Status => "…then by status",
        Lanes::Kind => "…then by kind",
        Lanes::Objective => "…then by objective",
        Lanes::Parent => "…then by parent",
        Lanes::None => "No second grouping",
    }
}

/// The reason why the bar of an item is not changed by itself.
pub fn parts_decide(title: &str) -> String {
    say::parts_decide(title)
}

/// The reason why an item with child items stays where it is.
pub fn parts_stay(title: &str, stays: StayingParts) -> String {
    let why = match (stays.locked, stays.over) {
        (_, 0) => "locked",
        (0, _) => "done or dropped",
        _ => "locked, done or dropped",
    };
    format!("{title} stays: its child items are {why}.")
}

/// `5 child items move along, 1 done or dropped stays`: while an item with child items is dragged. Empty where it has none with dates.
pub fn parts_along(count: usize, stays: StayingParts) -> String {
    let along = match count {
        0 => None,
        1 => Some("1 child item moves along".to_owned()),
        count => Some(format!("{count} child items move along")),
    };
    let stay = |count: usize, why: &str| {
        (count > 0).then(|| format!("{count} {why} {}", if count == 1 { "stays" } else { "stay" }))
    };
    let parts = [along, stay(stays.locked, "locked"), stay(stays.over, "done or dropped")];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The new place of an item, the number of its child items that moved with it, and of those that stayed behind.
pub fn parts_moved(place: &str, moved: usize, stays: StayingParts) -> String {
    let with = match moved {
        0 => String::new(),
        1 => " 1 child item moved along.".to_owned(),
        count => format!(" {count} child items moved along."),
    };
    let stay = |count: usize, why: &str| match count {
        0 => String::new(),
        1 => format!(" 1 is {why} and stays."),
        count => format!(" {count} are {why} and stay."),
    };
    [place, &with, &stay(stays.locked, "locked"), &stay(stays.over, "done or dropped")].concat()
}
