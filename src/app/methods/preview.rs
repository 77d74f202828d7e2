//! The first items of the plan as a formula that is being typed would rank them, beside the rank of today.

use std::rc::Rc;

use super::draft;
use super::state::MethodDraft;
use crate::app::doc::Doc;
use crate::app::items::explain::no_score;
use crate::app::locale::Locale;
use crate::app::text;
use crate::edit::{apply, plan_change};
use crate::model::plan::Method;
use crate::score::Ranking;

/// So many items are shown.
const ITEMS: usize = 5;

/// An item in the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewRow {
    /// Its title.
    pub title: Rc<str>,
    /// The score, or why there is none.
    pub score: String,
    /// The rank it would have.
    pub rank: String,
    /// The rank of today.
    pub today: String,
}

/// The preview of a draft: those that would rank first, or the first of the plan where none has a score; empty while the formula is none.
pub fn rows(doc: &Doc, draft: &MethodDraft, locale: &Locale) -> Vec<PreviewRow> {
    let mut plan = (*doc.plan).clone();
    let uid = plan.fresh_uid();
    let Ok(command) = draft::command(&plan, draft, uid) else { return Vec::new() };
    let Ok(diff) = plan_change(&plan, &command) else { return Vec::new() };
    let plan = apply(&plan, &diff);
    let Some(at) = plan.method_index(draft.method.unwrap_or(uid)) else { return Vec::new() };
    let ranking = Ranking::with(&plan, Method::Own(at));
    let rank = |rank: Option<usize>| rank.map_or_else(|| "–".to_owned(), |rank| locale.number(rank as f64, 0));
    let first = ranking.order().iter().take(ITEMS);
    first
        .map(|&at| PreviewRow {
            title: text::item_name(&plan, plan.items()[at].uid),
            score: match ranking.scorer().score(&plan.items()[at]) {
                Ok(score) => locale.score(score),
                Err(why) => no_score(&plan, &why),
            },
            rank: rank(ranking.rank(at)),
            today: rank(doc.ranking.rank(at)),
        })
        .collect()
}
