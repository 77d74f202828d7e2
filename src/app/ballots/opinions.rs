//! Many raters without a server: what their ballots say of each estimate, and the ballot that is being filled in.

use std::rc::Rc;

use crate::app::ballots::text as words;
use crate::app::doc::Doc;
use crate::app::locale::Locale;
use crate::app::ui::Ui;
use crate::model::plan::Method;
use crate::model::schema::ESTIMATES;
use crate::model::{Item, ItemIndex, Key, Plan, Uid};
use crate::query::column::method_keys;
pub use crate::score::ballots::{Ballot, without_votes};
use crate::score::rice;
use crate::score::spread::{VoteSpread, disagreements, spreads, voters};

/// The estimates that raters are asked for: what the method takes, and whatever somebody has voted on.
pub fn keys(plan: &Plan) -> Vec<Key> {
    let mut keys: Vec<Key> = method_keys(plan, plan.method());
    let voted = |key: &Key| plan.items().iter().any(|item| item.votes().iter().any(|vote| vote.num(*key).is_some()));
    let more: Vec<Key> = ESTIMATES.iter().copied().filter(|key| !keys.contains(key) && voted(key)).collect();
    keys.extend(more);
    keys
}

/// A ballot as text to send, for the items shown: a person's own, or a blank one.
pub fn block(doc: &Doc, ui: &Ui, ballot: &Ballot) -> String {
    ballot.text(&doc.plan, &items(ui), &keys(&doc.plan))
}

/// The items that a ballot is about: those shown, in the plan's own order, so that their ranks lead nobody.
pub fn items(ui: &Ui) -> Vec<ItemIndex> {
    let mut items = ui.items.rows.to_vec();
    items.sort_by_cached_key(|at| u64::from(at.raw()));
    items
}

/// The unit that a vote counts in, or the numbers of its scale.
pub fn scale(plan: &Plan, key: Key) -> String {
    words::scale(key, plan.method(), plan.effort_unit().word(), plan.reach_per())
}

/// The remark beside a vote that counts but is none of its scale's numbers.
pub fn off_scale(plan: &Plan, key: Key, vote: f64) -> Option<&'static str> {
    match (plan.method(), key) {
        (Method::Rice, Key::Impact) if !rice::IMPACTS.contains(&vote) => Some(words::off_impact()),
        (Method::Ice, Key::Impact | Key::Ease) if !(1.0..=10.0).contains(&vote) => Some(words::off_ten()),
        _ => None,
    }
}

/// The people who have voted, each with the number of items.
pub fn raters(plan: &Plan) -> Vec<(String, usize)> {
    voters(plan).into_iter().map(|(name, items)| (name.to_string(), items)).collect()
}

/// A rater's vote on one estimate.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnVote {
    /// The rater.
    pub by: Rc<str>,
    /// The number, as it is read.
    pub vote: String,
    /// True if it lies far from the others.
    pub far: bool,
}

/// The raters' votes on one estimate.
#[derive(Clone, Debug, PartialEq)]
pub struct Opinion {
    /// The item.
    pub uid: Uid,
    /// Its place in the plan.
    pub at: ItemIndex,
    /// The key of the estimate.
    pub key: Key,
    /// `median 8, half within 7–9, 4 votes`
    pub words: String,
    /// The votes, lowest first.
    pub votes: Vec<OwnVote>,
    /// The median as it is read.
    pub middle: String,
    /// The value that the plan has now.
    pub now: String,
    /// The median, where the plan has another number.
    pub median: Option<f64>,
    /// 0 to 1.
    pub disagreement: f64,
}

fn opinion(at: ItemIndex, item: &Item, spread: &VoteSpread, locale: &Locale) -> Opinion {
    let number = |number: f64| locale.number(number, 3);
    let votes = spread.votes.iter().enumerate().map(|(place, (by, vote))| OwnVote {
        by: by.clone(),
        vote: number(*vote),
        far: spread.outliers.contains(&place),
    });
    let own = item.num(spread.key);
    Opinion {
        uid: item.uid,
        at,
        key: spread.key,
        words: words::spread(spread, locale),
        votes: votes.collect(),
        middle: number(spread.median),
        now: own.map_or_else(|| "–".to_owned(), number),
        median: Some(spread.median).filter(|median| own != Some(*median)),
        disagreement: spread.disagreement,
    }
}

/// The raters' votes on each estimate of an item.
pub fn opinions(doc: &Doc, at: ItemIndex, locale: &Locale) -> Vec<Opinion> {
    let item = &doc.plan.items()[at];
    spreads(item).iter().map(|spread| opinion(at, item, spread, locale)).collect()
}

/// The estimates of the items that people disagree about most, at most `count` items; the estimate they are furthest apart on first.
pub fn disputed(doc: &Doc, count: usize, locale: &Locale) -> Vec<Opinion> {
    let mut all = Vec::new();
    for (at, _) in disagreements(&doc.plan).into_iter().take(count) {
        let furthest = opinions(doc, at, locale)
            .into_iter()
            .reduce(|most, other| if other.disagreement > most.disagreement { other } else { most });
        all.extend(furthest);
    }
    all
}
