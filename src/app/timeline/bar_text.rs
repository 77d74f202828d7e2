//! The words of the timeline's bars for those who hear them.

use crate::app::locale::Locale;
use crate::app::text::{effort as effort_words, method_title, word_name};
use crate::app::timeline::bar::{Bar, BarParts, Stage, bar_title};
use crate::app::timeline::planning_text;
use crate::app::timeline::text;
use crate::app::ui::State;
use crate::base::day::Day;
use crate::base::period::{Period, Precision};
use crate::base::say::common::list_comma;
use crate::exchange::cell::team_efforts_text;
use crate::model::depends::DependencyRule;
use crate::model::{ItemIndex, Plan};
use crate::schedule::calendar::FiscalCalendar;
use crate::schedule::graph::DependencyGraph;

/// The look of a bar in words: `In progress, 40%, late by 3 days`. Empty when there is nothing to say.
/// `expected` is the percent that should be done by now, where that is shown.
pub fn bar_state(bar: &Bar, now: Day, too_early: Option<&str>, slack: Option<i32>, expected: Option<u8>) -> String {
    let mut parts = Vec::new();
    let word = match bar.stage {
        Stage::Unsaid => "",
        Stage::Idea => "idea",
        Stage::Planned => "planned",
        Stage::InProgress => "in_progress",
        Stage::Done => "done",
        Stage::Dropped => "dropped",
    };
    if !word.is_empty() {
        parts.push(word_name(word).to_owned());
    }
    if bar.progress > 0 && bar.stage != Stage::Done {
        parts.push(text::percent(bar.progress));
    }
    parts.extend(expected.map(text::percent_expected));
    if bar.late_by(now) > 0 {
        parts.push(text::late_by(bar.late_by(now)));
    }
    parts.extend(too_early.map(str::to_owned));
    parts.extend(slack.map(planning_text::slack));
    parts.join(list_comma())
}

/// The child items of a bar in words: their number, and where they end elsewhere than the item itself.
pub fn parts(bar: &Bar, parts: &BarParts, calendar: FiscalCalendar, locale: &Locale) -> String {
    let count = parts.count;
    let fiscal_start = calendar.fiscal_start();
    let Some(range) = bar.beyond(fiscal_start) else { return text::child_items(count) };
    let named = |day: Day, precision: Precision| match precision {
        Precision::Day => locale.day(day),
        precision => text::period(Period::at(day, precision, fiscal_start), calendar, locale),
    };
    if range.last > bar.when.range(fiscal_start).last {
        text::child_items_to(count, named(range.last, bar.when.end.precision()))
    } else {
        text::child_items_from(count, named(range.first, bar.when.start.precision()))
    }
}

/// The facts of an item: team, owner, effort, score and prerequisites: `Web · Ana · 2 person-months · RICE 675 · after Passkeys`.
pub fn facts(state: &State, at: ItemIndex, links: &DependencyGraph) -> String {
    let (plan, locale) = (&state.doc.plan, &state.ui.locale);
    let Some(item) = plan.items().get(at) else { return String::new() };
    let team = item.team().map(|id| {
        let team = plan.teams().iter().find(|team| team.id() == id);
        team.and_then(|team| team.name()).unwrap_or(id).to_owned()
    });
    let effort = item.effort().map(|amount| effort_words(amount, plan, locale));
    // Of several teams each has its part.
    let parts = team_efforts_text(plan, item, locale.decimal_comma());
    let effort = if parts.is_empty() { effort } else { effort.map(|effort| [&effort, ": ", &parts].concat()) };
    let score = state.doc.ranking.score(at);
    let score = score.map(|score| text::score(&method_title(plan, plan.method()), locale.shown(score, 1)));
    let before = waits(plan, at, links);
    let locked = item.locked().then(|| text::locked().to_owned());
    let all = [team, item.owner().map(str::to_owned), effort, score, before, locked];
    all.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The items that an item waits for, and how: `after Passkeys, Ledger (SS+3d)`.
pub fn waits(plan: &Plan, at: ItemIndex, links: &DependencyGraph) -> Option<String> {
    let title = |(at, rule): (ItemIndex, DependencyRule)| {
        let title = bar_title(plan.items().get(at)?).to_owned();
        let suffix = rule.suffix();
        Some(if suffix.is_empty() { title } else { format!("{title} ({suffix})") })
    };
    let titles: Vec<String> = links.rules_before(at).filter_map(title).collect();
    (!titles.is_empty()).then(|| planning_text::after(titles.join(list_comma())))
}
