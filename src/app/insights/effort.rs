//! The uses of the effort: MoSCoW classes, objectives, teams and kinds.

use super::value::item;
use crate::app::board::msg::BoardMsg;
use crate::app::chance::text as said;
use crate::app::chance::update::capacity_of;
use crate::app::doc::Doc;
use crate::app::insights::blocks::InsightBar;
use crate::app::insights::blocks::{InsightBlock, InsightButton, ItemCount};
use crate::app::insights::text as words;
use crate::app::locale::Locale;
use crate::app::msg::Msg;
use crate::app::options::{BoardBy, Dialog};
use crate::app::text::{effort, no_team, word_name};
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::base::map::Map;
use crate::model::team_effort::{is_split, team_efforts};
use crate::model::{Key, Plan, Record};
use crate::query::condition::spell;
use crate::score::moscow::{Class, MoscowGauge, MoscowScope};
use crate::score::objectives::{Coverage, ServedWork};
use crate::score::odds::drop_list;

/// Bars of the three classes of a gauge; `filter` finds the items of its scope.
fn bars(plan: &Plan, gauge: &MoscowGauge, filter: &str, locale: &Locale) -> Vec<InsightBar> {
    let classes = Class::ALL.into_iter().take(3).filter(|class| gauge.classes[*class as usize].items > 0);
    let bar = |class: Class| {
        let share = gauge.of_capacity(class).or_else(|| gauge.of_planned(class)).unwrap_or(0.0);
        let load = &gauge.classes[class as usize];
        InsightBar {
            name: word_name(class.word()).to_owned(),
            share,
            limit: Some(gauge.budget[class as usize]),
            over: gauge.excess(class).is_some(),
            words: words::class_share(plan, gauge, class, locale),
            items: count(load.items, format!("moscow:{} {filter}", class.word()), locale),
        }
    };
    classes.map(bar).collect()
}

/// A number of items that are not dropped, and the filter that finds them.
fn count(items: usize, filter: String, locale: &Locale) -> Option<ItemCount> {
    let words = words::items(items, locale);
    Some(ItemCount { words, filter: format!("{} -status:dropped", filter.trim()) }).filter(|_| items > 0)
}

/// Effort per class against the budget: of the whole plan, and of each timebox against what it can hold.
pub fn moscow(doc: &Doc, ui: &Ui) -> Vec<InsightBlock> {
    let (plan, locale) = (&doc.work(), &ui.locale);
    let gauge = MoscowGauge::new(plan, MoscowScope::Plan, None);
    if gauge.classes.iter().all(|load| load.items == 0) {
        let board = InsightButton {
            label: words::sort_on_board().to_owned(),
            msg: Msg::Board(BoardMsg::Show(BoardBy::Moscow)),
            edits: true,
        };
        let offered = ui.views.contains(&View::Board).then(|| InsightBlock::Buttons(vec![board]));
        return [InsightBlock::Hint(words::no_letters().to_owned())].into_iter().chain(offered).collect();
    }
    let mut blocks =
        vec![InsightBlock::Say(words::musts(&gauge, locale)), InsightBlock::Bars(bars(plan, &gauge, "", locale))];
    let outside = [
        (words::in_wont(), &gauge.classes[Class::Wont as usize], "moscow:wont"),
        (words::unclassified(), &gauge.unclassified, "moscow:none"),
    ];
    let outside = outside.into_iter().filter_map(|(name, load, filter)| {
        let counted = count(load.items, filter.to_owned(), locale)?;
        Some(ItemCount { words: words::outside(name, load, plan, locale), ..counted })
    });
    blocks.push(InsightBlock::Counts(outside.collect()));
    for (at, timebox) in plan.timeboxes().iter_enumerated() {
        let scope = MoscowScope::Timebox(timebox.id());
        let gauge = MoscowGauge::new(plan, scope, capacity_of(plan, timebox.id()));
        if gauge.classes.iter().any(|load| load.items > 0) {
            blocks.push(InsightBlock::Part(words::timebox(title(timebox), plan, &gauge, locale)));
            let within = spell("timebox", ":", timebox.id());
            blocks.push(InsightBlock::Bars(bars(plan, &gauge, &within, locale)));
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
                    blocks.push(InsightBlock::Hint(said::short(effort(drop.short, plan, locale))));
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
    let plan = &doc.work();
    let coverage = Coverage::new(plan);
    let entries = plan.objectives();
    if entries.is_empty() {
        let add = InsightButton {
            label: words::add_objectives().to_owned(),
            msg: Msg::Dialog(Some(Dialog::Settings)),
            edits: true,
        };
        return vec![InsightBlock::Hint(words::no_objectives().to_owned()), InsightBlock::Buttons(vec![add])];
    }
    let bar = |name: &str, share: Option<f64>, served: &ServedWork, filter: String| {
        let share = share.unwrap_or(0.0);
        InsightBar {
            name: name.to_owned(),
            share,
            words: words::served(share, served, plan, locale),
            items: count(served.items.len(), format!("{filter} -moscow:wont"), locale),
            ..InsightBar::default()
        }
    };
    let mut bars: Vec<InsightBar> = Vec::new();
    for (at, (entry, objective)) in entries.indices().zip(entries.iter().zip(&coverage.objectives)) {
        let results = entry.key_results().iter().map(|result| result.id());
        let ids: Vec<&str> = [entry.id()].into_iter().chain(results).filter(|id| !id.is_empty()).collect();
        let filter = spell("objectives", ":", &ids.join(","));
        bars.push(bar(title(entry), coverage.share(at), &objective.served, filter));
    }
    let rest = "objectives:none".to_owned();
    bars.push(bar(words::no_objective(), coverage.unlinked_share(), &coverage.unlinked, rest));
    let unserved = coverage.unserved();
    let mut blocks = vec![InsightBlock::Say(words::coverage(unserved.len(), coverage.unlinked.items.len(), locale))];
    blocks.push(InsightBlock::Bars(bars));
    for (at, result) in unserved {
        let result = &entries[at].key_results()[result];
        blocks.push(InsightBlock::Hint(words::unserved(title(result), title(&entries[at]))));
    }
    blocks
}

/// Effort by team and by kind.
pub fn split(doc: &Doc, locale: &Locale) -> Vec<InsightBlock> {
    let (mut blocks, plan) = (Vec::new(), doc.work());
    for (key, heading, none) in
        [(Key::Team, words::by_team(), no_team()), (Key::Kind, words::by_kind(), words::no_kind())]
    {
        let mut teams: Map<&str, &Record> = Map::default();
        for team in plan.teams() {
            teams.entry(team.id()).or_insert(team);
        }
        let mut groups: Map<String, (f64, usize, String)> = Map::default();
        for item in plan.items().iter().filter(|item| MoscowScope::Plan.has(item) && item.raw().is_none()) {
            let mut put = |said: Option<&str>, effort: f64| {
                let name = match said {
                    None | Some("") => none.to_owned(),
                    Some(id) if key == Key::Team => teams.get(id).map_or(id, |team| title(team)).to_owned(),
                    Some(word) => word_name(word).to_owned(),
                };
                let value = said.filter(|value| !value.is_empty()).unwrap_or("none");
                let (sum, count, _) = groups.entry(name).or_insert_with(|| (0.0, 0, spell(key.name(), ":", value)));
                (*sum, *count) = ((*sum + effort).min(f64::MAX), *count + 1);
            };
            if key == Key::Team && is_split(item) {
                team_efforts(item).for_each(|(team, effort)| put(team, effort));
            } else {
                put(item.text(key), item.effort().unwrap_or(0.0));
            }
        }
        let mut groups: Vec<(String, f64, usize, String)> =
            groups.into_iter().map(|(name, (effort, count, filter))| (name, effort, count, filter)).collect();
        let all: f64 = groups.iter().map(|(_, effort, ..)| effort).sum();
        // One group that has no name says nothing.
        if all <= 0.0 || groups.len() == 1 && groups[0].0 == none {
            continue;
        }
        groups.sort_by_cached_key(|(_, effort, ..)| crate::base::order::descending(*effort));
        let bar = |(name, effort, items, filter): (String, f64, usize, String)| {
            let share = effort / all * 100.0;
            let words = words::effort_share(share, effort, &doc.plan, locale);
            InsightBar { name, share, words, items: count(items, filter, locale), ..InsightBar::default() }
        };
        if let Some((first, effort, ..)) = groups.iter().find(|(name, ..)| name != none).filter(|_| blocks.is_empty()) {
            blocks.push(InsightBlock::Say(words::most_effort(first, effort / all * 100.0, locale)));
        }
        blocks.push(InsightBlock::Part(heading.to_owned()));
        blocks.push(InsightBlock::Bars(groups.into_iter().take(24).map(bar).collect()));
    }
    if blocks.is_empty() {
        blocks.push(InsightBlock::Hint(words::no_effort_yet().to_owned()));
    }
    blocks
}
