//! The missing inputs of an item without a score, in words.

use crate::app::doc::Doc;
use crate::app::items::explain::{input_names, no_score};
use crate::app::text;
use crate::model::Item;
use crate::score::scorer::NoScore;
use std::rc::Rc;

/// The missing inputs of an item without a score, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// All of it: `needs reach, impact, effort`.
    pub full: Rc<str>,
    /// As there is room for it: `needs reach +2`.
    pub short: Rc<str>,
}

/// The missing inputs of an item without a score.
pub fn needs(doc: &Doc, item: &Item) -> Needs {
    let one = |words: String| {
        let words: Rc<str> = words.into();
        Needs { full: words.clone(), short: words }
    };
    if item.raw().is_some() {
        return one(text::not_an_item().to_owned());
    }
    let scorer = doc.ranking.scorer();
    let lacks = match scorer.score(item) {
        Ok(_) => return Needs::default(),
        Err(NoScore::Missing(lacks)) => lacks,
        // The way to mend it stands once, not in each row.
        Err(why @ NoScore::NoCriteria) => {
            return Needs { full: why.to_string().into(), short: text::no_criteria().into() };
        }
        Err(why) => return one(no_score(&doc.plan, &why)),
    };
    let names = input_names(&doc.plan, &lacks);
    let short = match names.len() {
        count if count > 1 && count == scorer.inputs().len() => text::not_estimated().to_owned(),
        0..=2 => text::needs(&names),
        count => text::needs_more(&names[0], count - 1),
    };
    Needs { full: text::needs(&names).into(), short: short.into() }
}

/// True if the plan is ranked by criteria and has none that count.
pub fn lacks_criteria(doc: &Doc) -> bool {
    matches!(doc.ranking.scorer().nothing(), Some(NoScore::NoCriteria))
}
