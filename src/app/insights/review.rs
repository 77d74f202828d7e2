//! The items to look at again: estimates that are old, and sources that say something else.

use crate::app::doc::Doc;
use crate::app::insights::blocks::{InsightBlock, InsightButton, ItemCount};
use crate::app::insights::text as words;
use crate::app::locale::Locale;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::timeline::entries::now;
use crate::query::review::{ReviewReason, review_reasons};

/// The number of items for each reason.
pub fn counts(doc: &Doc) -> [usize; 3] {
    let (mut counts, today) = ([0; 3], now(doc));
    for item in doc.plan.items() {
        for reason in review_reasons(&doc.plan, item, today) {
            counts[reason as usize] += 1;
        }
    }
    counts
}

/// The numbers of items to look at again, each with the way to them.
pub fn review(doc: &Doc, locale: &Locale) -> Vec<InsightBlock> {
    let days = doc.plan.settings().and_then(|settings| settings.review_after_days());
    let counts = counts(doc);
    let scored = doc.plan.items().iter().filter(|item| item.scored_at().is_some()).count();
    let mut blocks = Vec::new();
    match days {
        Some(days) => blocks.push(InsightBlock::Say(words::due(counts[0], scored, days, locale))),
        None => {
            let label = words::set_review().to_owned();
            let set = InsightButton { label, msg: Msg::Dialog(Some(Dialog::Settings)), edits: true };
            blocks.extend([InsightBlock::Hint(words::no_review().to_owned()), InsightBlock::Buttons(vec![set])]);
        }
    }
    let count = |reason: ReviewReason| {
        let count = counts[reason as usize];
        let filter = format!("is:{}", reason.word());
        (count > 0).then(|| ItemCount { words: words::to_review(reason, count, locale), filter })
    };
    let found: Vec<ItemCount> = ReviewReason::ALL.into_iter().filter_map(count).collect();
    blocks.extend((!found.is_empty()).then_some(InsightBlock::Counts(found)));
    blocks
}
