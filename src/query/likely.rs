//! Items that likely mean the same, by their titles.
//!
//! Only titles that share a word which few others have are held against each other, so that the time grows with the number of items and not with its square. Two titles are as alike
//! as their words in alphabetical order are, by pairs of letters (L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", 1945). Titles whose numbers differ are
//! parts of a series.
//!
//! ```
//! use plan_widget::query::likely::likely;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","title":"Guest checkout"},{"id":"b","title":"Checkout for guests"},{"id":"c","title":"Phase 1"},
//!     {"id":"d","title":"Phase 2"}]"#).unwrap();
//! let pairs = likely(&plan);
//! assert_eq!(pairs.len(), 1);
//! assert_eq!((pairs[0].first.index(), pairs[0].second.index()), (0, 1));
//! ```

use crate::base::case::lower;
use crate::base::map::{Map, Set};
use crate::base::order::sort_by;
use crate::model::words::Status;
use crate::model::{Item, ItemIndex, Plan};

/// Two items whose titles are alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LikelyPair {
    /// The one that stands first in the plan.
    pub first: ItemIndex,
    /// The other.
    pub second: ItemIndex,
    /// The likeness of their titles, up to 1.
    pub likeness: f64,
}

/// The least likeness that is worth a look.
const ALIKE: f64 = 0.72;

/// A word that more titles share than this tells nothing.
const COMMON: usize = 40;

/// Words that say little in a title.
const FILLERS: &[&str] =
    &["a", "an", "the", "of", "for", "to", "in", "on", "and", "or", "with", "by", "as", "at", "from", "new", "add"];

/// A title as it is compared.
struct TitleWords {
    words: Vec<String>,
    /// The pairs of neighbouring letters of all words, ascending.
    pairs: Vec<(char, char)>,
    numbers: Vec<String>,
}

impl TitleWords {
    fn new(title: &str) -> TitleWords {
        let folded = lower(title);
        let all = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let (numbers, mut words): (Vec<String>, Vec<String>) =
            all.map(str::to_owned).partition(|word| word.chars().any(|letter| letter.is_ascii_digit()));
        words.retain(|word| !FILLERS.contains(&&**word));
        words.iter_mut().for_each(|word| *word = stem(word));
        sort_by(&mut words, Ord::cmp);
        words.dedup();
        let text = words.concat();
        let mut pairs: Vec<(char, char)> = text.chars().zip(text.chars().skip(1)).collect();
        pairs.sort_unstable();
        TitleWords { words, pairs, numbers }
    }

    fn likeness(&self, other: &TitleWords) -> f64 {
        let (own, others) = (self.pairs.len(), other.pairs.len());
        // What differs this much in length cannot be alike.
        if self.numbers != other.numbers || 2.0 * own.min(others) as f64 <= ALIKE * (own + others) as f64 - 1e-9 {
            return 0.0;
        }
        let (mut here, mut there, mut shared) = (0, 0, 0);
        while let (Some(one), Some(another)) = (self.pairs.get(here), other.pairs.get(there)) {
            (here, there) = (here + usize::from(one <= another), there + usize::from(another <= one));
            shared += usize::from(one == another);
        }
        if own + others == 0 { 0.0 } else { 2.0 * shared as f64 / (own + others) as f64 }
    }
}

/// A word without the ending of its plural.
fn stem(word: &str) -> String {
    let short = word.strip_suffix('s').filter(|short| short.chars().count() > 3 && !short.ends_with('s'));
    short.unwrap_or(word).to_owned()
}

fn counts(item: &Item) -> bool {
    let over = matches!(item.status(), Some(Status::Done | Status::Dropped));
    !over && !item.is_unreadable() && !item.id().is_empty()
}

/// The pairs of open items whose titles are alike, the most alike first. An item and one that it is a part of are no pair.
pub fn likely(plan: &Plan) -> Vec<LikelyPair> {
    let items = plan.items();
    let titles: Vec<Option<TitleWords>> =
        items.iter().map(|item| counts(item).then(|| TitleWords::new(item.title().unwrap_or_default()))).collect();
    let mut sharing: Map<&str, Vec<u32>> = Map::default();
    for (at, title) in titles.iter().enumerate() {
        for word in title.iter().flat_map(|title| &title.words) {
            sharing.entry(word).or_default().push(at as u32);
        }
    }
    let mut seen: Set<(u32, u32)> = Set::default();
    let mut pairs = Vec::new();
    for places in sharing.values().filter(|places| places.len() <= COMMON) {
        for (rank, &first) in places.iter().enumerate() {
            for &second in &places[rank + 1..] {
                if seen.insert((first, second)) {
                    pairs.extend(pair(plan, &titles, first, second));
                }
            }
        }
    }
    sort_by(&mut pairs, |one: &LikelyPair, other| {
        let places = (one.first.index(), one.second.index()).cmp(&(other.first.index(), other.second.index()));
        other.likeness.total_cmp(&one.likeness).then(places)
    });
    pairs
}

fn pair(plan: &Plan, titles: &[Option<TitleWords>], first: u32, second: u32) -> Option<LikelyPair> {
    let words = |at: u32| titles.get(at as usize)?.as_ref();
    let likeness = words(first)?.likeness(words(second)?);
    let [one, other] = [first, second].map(|at| ItemIndex::new(at as usize));
    let items = plan.items();
    let is_part = |part: ItemIndex, whole: ItemIndex| items[part].parent() == Some(items[whole].id());
    let pairs = likeness >= ALIKE && !is_part(one, other) && !is_part(other, one);
    pairs.then_some(LikelyPair { first: one, second: other, likeness })
}

/// An item of the plan that each of these titles looks like, but for titles that it has itself.
pub fn lookalikes(plan: &Plan, coming: &[&str]) -> Vec<Option<ItemIndex>> {
    let items = plan.items();
    let mut sharing: Map<String, Vec<ItemIndex>> = Map::default();
    let mut titles: Map<ItemIndex, TitleWords> = Map::default();
    for (at, item) in items.iter_enumerated().filter(|(_, item)| counts(item)) {
        let title = TitleWords::new(item.title().unwrap_or_default());
        for word in &title.words {
            sharing.entry(word.clone()).or_default().push(at);
        }
        titles.insert(at, title);
    }
    let like = |title: &&str| {
        let own = TitleWords::new(title);
        let places = own.words.iter().filter_map(|word| sharing.get(word)).filter(|places| places.len() <= COMMON);
        let mut best: Option<(f64, ItemIndex)> = None;
        for &at in places.flatten() {
            let likeness = titles.get(&at).map_or(0.0, |other| own.likeness(other));
            let is_better = best.is_none_or(|(known, place)| likeness > known || likeness == known && at < place);
            if likeness >= ALIKE && is_better {
                best = Some((likeness, at));
            }
        }
        best.map(|(_, at)| at)
    };
    coming.iter().map(like).collect()
}
