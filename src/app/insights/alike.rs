//! Items whose titles look alike.

use crate::app::doc::Doc;
use crate::app::duplicates::msg::DuplicatesMsg;
use crate::app::duplicates::text as words;
use crate::app::insights::blocks::{InsightBlock, InsightButton, InsightRow};
use crate::app::msg::Msg;
use crate::query::likely::LikelyPair;

/// The most pairs that are listed.
const PAIRS: usize = 10;

/// The pairs that look most alike, each with the way to one item.
pub fn alike(doc: &Doc) -> Vec<InsightBlock> {
    let pairs = doc.alike();
    if pairs.is_empty() {
        return vec![InsightBlock::Hint(words::none().to_owned())];
    }
    let row = |pair: &LikelyPair| {
        let [first, second] = [pair.first, pair.second].map(|at| &doc.plan.items()[at]);
        let title = |at: &crate::model::Item| at.title().unwrap_or_default().to_owned();
        let msg = Msg::Duplicates(DuplicatesMsg::Ask(vec![first.uid, second.uid]));
        InsightRow {
            uid: Some(first.uid),
            cells: vec![title(first), title(second)],
            button: Some(InsightButton { label: words::merge_pair().to_owned(), msg, edits: true }),
            ..InsightRow::default()
        }
    };
    let rows = pairs.iter().take(PAIRS).map(row).collect();
    let table = InsightBlock::Table(words::likely().to_owned(), words::likely_head().map(str::to_owned).to_vec(), rows);
    let more = (pairs.len() > PAIRS).then(|| InsightBlock::Hint(words::more(pairs.len() - PAIRS)));
    [table].into_iter().chain(more).collect()
}
