//! The words of the agenda of a narrow timeline besides its items.

use crate::app::locale::Locale;
use crate::app::text::effort as effort_words;
use crate::base::say::common::list_comma;
use crate::base::say::timeline_planning as say;
use crate::model::Plan;
use crate::schedule::calendar::DayRange;

/// The effort meant for a timebox against its capacity: `effort 12 of 9.5 person-months, 126%, overbooked`.
pub fn holds(effort: f64, capacity: Option<f64>, plan: &Plan, locale: &Locale) -> String {
    let Some(capacity) = capacity.filter(|capacity| *capacity > 0.0) else {
        return say::holds(effort_words(effort, plan, locale));
    };
    let (shown, share) = (locale.shown(effort, 1), locale.shown(effort / capacity * 100.0, 0));
    let all = effort_words(capacity, plan, locale);
    match effort > capacity + 1e-9 {
        true => say::holds_too_much(shown, all, share),
        false => say::holds_of(shown, all, share),
    }
}

/// `Web overbooked: 2.5 of 2 people`
pub fn overbooked(team: &str, load: f64, capacity: f64, locale: &Locale) -> String {
    say::team_overbooked(team, locale.shown(load, 1), locale.shown(capacity, 1))
}

/// `3 Feb – 17 Feb 2027, on Passkeys, Ledger`
pub fn while_on(range: DayRange, who: &[String], locale: &Locale) -> String {
    say::while_on(locale.range(range), who.join(list_comma()))
}
