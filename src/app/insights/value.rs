//! The share of the value in the first items, and the orders of other methods.

use crate::app::doc::Doc;
use crate::app::insights::blocks::InsightBlock;
use crate::app::insights::blocks::InsightButton;
use crate::app::insights::blocks::InsightRow;
use crate::app::insights::text as words;
use crate::app::locale::Locale;
use crate::app::matrix::chart::AxisMeasure;
use crate::app::matrix::measure_text;
use crate::app::msg::Msg;
use crate::app::settings::msg::PlanMsg;
use crate::app::text::method_title;
use crate::model::{ItemIndex, Key, Uid};
use crate::query::condition::spell;
use crate::score::Ranking;
use crate::score::agreement::{agreement, in_every_top, rankings};
use crate::score::pareto::ParetoCurve;

/// The share of the value to look at, percent: Juran's "vital few".
const SHARE: f64 = 80.0;
/// The number of items in the list of those ahead under every method.
pub const TOP: usize = 10;

/// Most points of the curve that are drawn.
const POINTS: usize = 200;

/// The running sum of what the items bring.
pub fn pareto(doc: &Doc, locale: &Locale) -> Vec<InsightBlock> {
    let scorer = doc.ranking.scorer();
    let pareto = ParetoCurve::new(doc.plan.items().iter().map(|item| scorer.benefit(item)));
    let name = measure_text::measure(AxisMeasure::Benefit, scorer.method());
    let Some(split) = pareto.split(SHARE) else { return vec![InsightBlock::Hint(words::no_value(name))] };
    let count = pareto.items.len();
    let step = count.div_ceil(POINTS);
    let mut points = vec![(0.0, 0.0)];
    for (at, sum) in pareto.cumulated.iter().enumerate() {
        if (at + 1) % step == 0 || at + 1 == count {
            points.push(((at + 1) as f64 / count as f64 * 100.0, *sum));
        }
    }
    let vital = &pareto.items[..split.items];
    let mut blocks = vec![
        InsightBlock::Say(words::split(&split, name, locale)),
        InsightBlock::Curve(points, (split.items_percent, split.value_percent)),
    ];
    // Who has child items is estimated by them.
    let sums = doc.sums();
    let stands = |at: &ItemIndex| sums.derived(*at).is_some_and(|derived| derived.leaves > 0);
    let parents = doc.plan.items().indices().filter(stands);
    let parents = parents.filter(|at| scorer.benefit(&doc.plan.items()[*at]).is_none()).count();
    if pareto.unknown > parents {
        blocks.push(InsightBlock::Hint(words::unknown(pareto.unknown - parents, locale)));
    }
    blocks.extend(by_id(doc, vital).map(|filter| {
        InsightBlock::Buttons(vec![InsightButton {
            label: words::show(split.items, locale),
            msg: Msg::ShowItems(filter.into()),
            edits: false,
        }])
    }));
    blocks
}

/// A filter that finds these items, where each has an id.
pub fn by_id(doc: &Doc, items: &[ItemIndex]) -> Option<String> {
    let ids: Vec<&str> = items.iter().map(|at| doc.plan.items()[*at].id()).collect();
    let plain = |id: &&str| !id.is_empty() && !id.contains([',', '"']);
    (!ids.is_empty() && ids.iter().all(plain)).then(|| spell("id", ":", &ids.join(",")))
}

/// An item and its title.
pub fn item(doc: &Doc, at: ItemIndex) -> (Uid, String) {
    let uid = doc.plan.items()[at].uid;
    (uid, crate::app::text::item_name(&doc.plan, uid).to_string())
}

/// The same items under every method that has something to go on.
pub fn methods(doc: &Doc, locale: &Locale) -> Vec<InsightBlock> {
    let all = rankings(&doc.plan);
    let own = doc.plan.method();
    let others = doc.plan.method_choices().into_iter().filter(|method| *method != own);
    let switch = others.map(|method| InsightButton {
        label: words::rank_by(&method_title(&doc.plan, method)),
        msg: Msg::Plan(PlanMsg::SetSetting(Key::Method, doc.plan.method_value(method))),
        edits: true,
    });
    let switch = InsightBlock::Buttons(switch.collect());
    if all.len() < 2 {
        let one = words::one_method(all.first().map(|ranking| ranking.scorer().method())).to_owned();
        return vec![InsightBlock::Hint(one), switch];
    }
    let name = |ranking: &Ranking| method_title(&doc.plan, ranking.scorer().method()).to_string();
    let head = std::iter::once(String::new()).chain(all.iter().map(name)).collect();
    let mut least: Option<(f64, String, String)> = None;
    let mut rows = Vec::new();
    for (at, one) in all.iter().enumerate() {
        let mut cells = vec![name(one)];
        for (other_at, other) in all.iter().enumerate() {
            let tau = (at != other_at).then(|| agreement(one, other));
            cells.push(match &tau {
                None => "–".to_owned(),
                Some(tau) => tau.tau.map_or_else(|| words::no_tau().to_owned(), |tau| locale.number(tau, 2)),
            });
            if let Some(tau) = tau.and_then(|tau| tau.tau).filter(|_| other_at > at)
                && least.as_ref().is_none_or(|(known, ..)| tau < *known)
            {
                least = Some((tau, name(one), name(other)));
            }
        }
        rows.push(InsightRow { cells, ..InsightRow::default() });
    }
    let mut blocks = Vec::new();
    if let Some((tau, a, b)) = least {
        blocks.push(InsightBlock::Say(words::agreement(tau, &a, &b, locale)));
    }
    let top = TOP.min(doc.plan.items().len());
    let sure = in_every_top(&all, top);
    blocks.push(firsts(doc, &all, top, &sure, locale));
    let mut steps = Vec::new();
    match by_id(doc, &sure) {
        Some(filter) => steps.push(InsightButton {
            label: words::in_every_top(sure.len(), top),
            msg: Msg::ShowItems(filter.into()),
            edits: false,
        }),
        None if sure.is_empty() => blocks.push(InsightBlock::Hint(words::none_in_every_top(top))),
        None => {}
    }
    if let InsightBlock::Buttons(switch) = switch {
        steps.extend(switch);
    }
    blocks.push(InsightBlock::Buttons(steps));
    let table = InsightBlock::Table(words::tau().to_owned(), head, rows);
    blocks.push(InsightBlock::Fold(
        words::tau().to_owned(),
        vec![table, InsightBlock::Hint(words::tau_about().to_owned())],
    ));
    blocks
}

/// The first items of each method beside each other; what all have among them stands out.
fn firsts(doc: &Doc, all: &[Ranking], top: usize, sure: &[ItemIndex], locale: &Locale) -> InsightBlock {
    let mut head = vec!["#".to_owned()];
    head.extend(all.iter().map(|ranking| method_title(&doc.plan, ranking.scorer().method()).to_string()));
    let row = |place: usize| {
        let mut row = InsightRow { cells: vec![locale.number((place + 1) as f64, 0)], ..InsightRow::default() };
        for (column, ranking) in all.iter().enumerate() {
            let at = ranking.computed().get(place).filter(|_| place < ranking.scored());
            row.cells.push(at.map_or_else(String::new, |at| item(doc, *at).1));
            row.marks.extend(at.filter(|at| sure.contains(at)).map(|_| column + 1));
        }
        row
    };
    InsightBlock::Table(words::first_of_each(top), head, (0..top).map(row).collect())
}
