//! The uses of the effort: MoSCoW classes, objectives, teams and kinds.

use super::value::item;
use crate::app::chance::text as said;
use crate::app::chance::update::capacity_of;
use crate::app::doc::Doc;
use crate::app::insights::blocks::InsightBar;
use crate::app::insights::blocks::InsightBlock;
use crate::app::insights::text as words;
use crate::app::locale::Locale;
use crate::app::text::word_name;
use crate::app::ui::Ui;
use crate::base::map::Map;
use crate::model::{ItemIndex, Key, Record};
use crate::score::moscow::{Class, MoscowGauge, MoscowScope};
use crate::score::objectives::{Coverage, ServedWork, rank_within};
use crate::score::odds::drop_list;

/// So many items of an objective are listed.
const WITHIN: usize = 10;

/// Bars of the three classes of a gauge.
fn bars(gauge: &MoscowGauge, locale: &Locale) -> Vec<InsightBar> {
    let classes = Class::ALL.into_iter().take(3).filter(|class| gauge.classes[*class as usize].items > 0);
    let bar = |class: Class| {
        let share = gauge.of_capacity(class).or_else(|| gauge.of_planned(class)).unwrap_or(0.0);
        InsightBar {
            name: word_name(class.word()).to_owned(),
            share,
            limit: Some(gauge.budget[class as usize]),
            over: gauge.excess(class).is_some(),
            words: words::class_share(gauge, class, locale),
            uid: None,
        }
    };
    classes.map(bar).collect()
}

/// Effort per class against the budget: of the whole plan, and of each timebox against what it can hold.
pub fn moscow(doc: &Doc, ui: &Ui) -> Vec<InsightBlock> {
    let (plan, locale) = (&doc.plan, &ui.locale);
    let gauge = MoscowGauge::new(plan, MoscowScope::Plan, None);
    if gauge.classes.iter().all(|load| load.items == 0) {
        return vec![InsightBlock::Hint(words::NO_LETTERS.to_owned())];
    }
    let mut blocks = vec![
        InsightBlock::Say(words::musts(&gauge, locale)),
        InsightBlock::Bars(bars(&gauge, locale)),
        InsightBlock::Hint(words::outside(&gauge, locale)),
    ];
    for (at, timebox) in plan.timeboxes().iter_enumerated() {
        let scope = MoscowScope::Timebox(timebox.id());
        let gauge = MoscowGauge::new(plan, scope, capacity_of(plan, timebox.id()));
        if gauge.classes.iter().any(|load| load.items > 0) {
            blocks.push(InsightBlock::Part(words::timebox(title(timebox), &gauge, locale)));
            blocks.push(InsightBlock::Bars(bars(&gauge, locale)));
            let chance = ui.chance.figures.as_ref().filter(|chance| chance.revision == doc.revision);
            let fits = chance.and_then(|chance| chance.fits(at));
            blocks.extend(fits.map(|fits| InsightBlock::Hint(said::odds(fits, locale))));
            if let Some(capacity) = gauge.capacity {
                let drop = drop_list(plan, scope, capacity, &doc.ranking);
                if !drop.items.is_empty() {
                    let items = drop.items.iter().map(|at| item(doc, *at)).collect();
                    blocks.push(InsightBlock::Items(said::drop(drop.items.len()), items));
                }
                if drop.short > 0.0 {
                    blocks.push(InsightBlock::Hint(said::short(drop.short, locale)));
                }
            }
        }
    }
    blocks
}

/// The title of an entry, or what else names it.
pub fn title(entry: &Record) -> &str {
    entry.display_name()
}

/// The objectives that the work serves, and those that nothing serves.
pub fn objectives(doc: &Doc, locale: &Locale) -> Vec<InsightBlock> {
    let plan = &doc.plan;
    let coverage = Coverage::new(plan);
    let entries = plan.objectives();
    if entries.is_empty() {
        return vec![InsightBlock::Hint(words::NO_OBJECTIVES.to_owned())];
    }
    let served = |served: &ServedWork| words::served(served, locale);
    let mut bars: Vec<InsightBar> = Vec::new();
    for (at, (entry, objective)) in entries.indices().zip(entries.iter().zip(&coverage.objectives)) {
        let share = coverage.share(at).unwrap_or(0.0);
        let words = words::share_of_effort(share, &served(&objective.served), locale);
        bars.push(InsightBar { name: title(entry).to_owned(), share, words, ..InsightBar::default() });
    }
    let share = coverage.unlinked_share().unwrap_or(0.0);
    let rest = words::share_of_effort(share, &served(&coverage.unlinked), locale);
    bars.push(InsightBar { name: words::NO_OBJECTIVE.to_owned(), share, words: rest, ..InsightBar::default() });
    let unserved = coverage.unserved();
    let mut blocks = vec![InsightBlock::Say(words::coverage(unserved.len(), coverage.unlinked.items.len(), locale))];
    blocks.push(InsightBlock::Bars(bars));
    for (entry, objective) in entries.iter().zip(&coverage.objectives) {
        let ranked = rank_within(&doc.ranking, &objective.served.items);
        let place = |(at, rank): &(ItemIndex, Option<usize>)| {
            let (uid, title) = item(doc, *at);
            (uid, rank.map_or_else(|| title.clone(), |rank| format!("{rank}. {title}")))
        };
        if !ranked.is_empty() {
            let heading = words::ranked_within(title(entry), ranked.len(), WITHIN);
            blocks.push(InsightBlock::Items(heading, ranked.iter().take(WITHIN).map(place).collect()));
        }
    }
    for (at, result) in unserved {
        let result = &entries[at].key_results()[result];
        blocks.push(InsightBlock::Hint(words::unserved(title(result), title(&entries[at]))));
    }
    if !coverage.unlinked.items.is_empty() {
        let items = coverage.unlinked.items.iter().take(20).map(|at| item(doc, *at)).collect();
        blocks.push(InsightBlock::Items(words::SERVES_NOTHING.to_owned(), items));
    }
    blocks
}

/// Effort by team and by kind.
pub fn split(doc: &Doc, locale: &Locale) -> Vec<InsightBlock> {
    let mut blocks = Vec::new();
    for (key, heading, none) in
        [(Key::Team, words::BY_TEAM, words::NO_TEAM), (Key::Kind, words::BY_KIND, words::NO_KIND)]
    {
        let mut teams: Map<&str, &Record> = Map::default();
        for team in doc.plan.teams() {
            teams.entry(team.id()).or_insert(team);
        }
        let mut groups: Map<String, (f64, usize)> = Map::default();
        for item in doc.plan.items().iter().filter(|item| MoscowScope::Plan.has(item) && item.raw().is_none()) {
            let name = match item.text(key) {
                None | Some("") => none.to_owned(),
                Some(id) if key == Key::Team => teams.get(id).map_or(id, |team| title(team)).to_owned(),
                Some(word) => word_name(word).to_owned(),
            };
            let effort = item.effort().unwrap_or(0.0);
            let (sum, count) = groups.entry(name).or_insert((0.0, 0));
            (*sum, *count) = ((*sum + effort).min(f64::MAX), *count + 1);
        }
        let mut groups: Vec<(String, f64, usize)> =
            groups.into_iter().map(|(name, (effort, count))| (name, effort, count)).collect();
        let all: f64 = groups.iter().map(|(_, effort, _)| effort).sum();
        // One group that has no name says nothing.
        if all <= 0.0 || groups.len() == 1 && groups[0].0 == none {
            continue;
        }
        groups.sort_by_cached_key(|(_, effort, _)| crate::base::order::descending(*effort));
        let bar = |(name, effort, count): (String, f64, usize)| {
            let share = effort / all * 100.0;
            InsightBar {
                name,
                share,
                words: words::effort_share(share, effort, count, locale),
                ..InsightBar::default()
            }
        };
        blocks.push(InsightBlock::Part(heading.to_owned()));
        blocks.push(InsightBlock::Bars(groups.into_iter().take(24).map(bar).collect()));
    }
    if blocks.is_empty() {
        blocks.push(InsightBlock::Hint(words::NO_EFFORT_YET.to_owned()));
    }
    blocks
}
