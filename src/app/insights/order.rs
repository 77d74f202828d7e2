//! The certainty of the order.

use crate::app::chance::msg::ChanceMsg;
use crate::app::chance::state::Chance;
use crate::app::chance::text as words;
use crate::app::chance::update::{ChanceAnswer, DRAWS};
use crate::app::doc::Doc;
use crate::app::insights::blocks::InsightBlock;
use crate::app::insights::blocks::InsightButton;
use crate::app::insights::blocks::RankRange;
use crate::app::msg::Msg;
use crate::app::text::key_of;
use crate::app::ui::Ui;

/// So many ranks below the cut line are shown.
const BELOW: usize = 10;

/// Rank intervals, the chance of the top, groups, and what is worth finding out.
pub fn order(doc: &Doc, ui: &Ui) -> Vec<InsightBlock> {
    if !doc.plan.items().iter().any(|item| !item.ranges().is_empty()) {
        return no_ranges(doc);
    }
    match ui.chance.figures.as_ref().filter(|chance| chance.revision == doc.revision) {
        None => vec![InsightBlock::Progress(0, DRAWS, words::drawing().to_owned())],
        Some(chance) if !chance.done => {
            vec![InsightBlock::Progress(chance.answer.done, DRAWS, words::drawing().to_owned())]
        }
        Some(chance) if chance.answer.uncertain == 0 => no_ranges(doc),
        Some(chance) => findings(doc, ui, chance, &chance.answer),
    }
}

/// The first step: give the best item's estimate a range.
fn no_ranges(doc: &Doc) -> Vec<InsightBlock> {
    let mut blocks = vec![InsightBlock::Hint(words::no_ranges().to_owned())];
    let first = doc.ranking.order().first().filter(|_| doc.ranking.scored() > 0);
    blocks.extend(first.map(|at| {
        let (uid, title) = super::value::item(doc, *at);
        let label = words::add_range(&title);
        InsightBlock::Buttons(vec![InsightButton { label, msg: Msg::Details(Some(uid)), edits: true }])
    }));
    blocks
}

fn findings(doc: &Doc, ui: &Ui, chance: &Chance, answer: &ChanceAnswer) -> Vec<InsightBlock> {
    let (locale, count) = (&ui.locale, answer.count);
    let most = answer.items.len();
    let top = ui.chance.top.min(most).max(1);
    let item = |place: usize| super::value::item(doc, answer.items[place].item);
    let sure = (0..top).filter(|place| answer.in_top(*place, top) >= 0.95).count();
    let shown = usize::max(top + BELOW, 20).min(most);
    // The axis ends where the last of those shown may end.
    let end = answer.items[..shown].iter().map(|placed| placed.high).max().unwrap_or(count).max(1) as f64;
    let row = |place: usize| {
        let placed = &answer.items[place];
        let (uid, title) = item(place);
        RankRange {
            uid,
            title,
            from: (placed.low - 1) as f64 / end * 100.0,
            to: placed.high as f64 / end * 100.0,
            at: (place as f64 + 0.5) / end * 100.0,
            ranks: words::ranks(placed.low, placed.high),
            chance: words::percent(answer.in_top(place, top), locale),
            parted: place > 0 && answer.groups.contains(&place),
        }
    };
    let mut blocks = vec![
        InsightBlock::Say(words::sure(sure, top)),
        InsightBlock::Ranges(words::ranges(count), (0..shown).map(row).collect(), top, most),
        InsightBlock::Hint(words::groups(&answer.groups, count, locale)),
    ];
    let refine = answer.worth_refining(top, 3);
    if !refine.is_empty() {
        let named = refine.iter().map(|(place, key)| {
            let (uid, title) = item(*place);
            (uid, key_of(*key, &title))
        });
        blocks.push(InsightBlock::Items(words::refine(top), named.collect()));
    }
    let again = InsightButton {
        label: words::another_seed().to_owned(),
        msg: Msg::Chance(ChanceMsg::Seed(chance.seed + 1)),
        edits: false,
    };
    let drawn = words::drawn(chance.seed, answer.uncertain, count, locale);
    let about = vec![InsightBlock::Hint(drawn), InsightBlock::Buttons(vec![again])];
    blocks.push(InsightBlock::Fold(words::how().to_owned(), about));
    blocks
}
