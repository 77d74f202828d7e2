//! Offers while a formula is typed: names by title, and functions.

use std::ops::Range;
use std::rc::Rc;

use super::text;
use crate::base::case::lower;
use crate::model::formula::{Expression, FormulaFunction, FormulaNames, shown};

/// At most so many are offered.
const MOST: usize = 8;

/// Something to type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// The name that is offered.
    pub label: Rc<str>,
    /// A few words on it.
    pub about: Rc<str>,
    /// The text that is typed in place of the fragment.
    pub insert: Rc<str>,
}

/// The offers at a place of a formula.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompletionList {
    /// The characters that an offer takes the place of.
    pub replaces: Range<usize>,
    /// The offers, the best first.
    pub all: Vec<Completion>,
}

/// The offers for a formula with the caret behind so many characters.
pub fn completions(names: &FormulaNames, formula: &str, caret: usize) -> CompletionList {
    let signs: Vec<char> = formula.chars().collect();
    let caret = caret.min(signs.len());
    let before = &signs[..caret];
    // Nothing is offered within a text in quotes.
    if before.iter().filter(|sign| **sign == '"').count() % 2 == 1 {
        return CompletionList::default();
    }
    let open = before.iter().rposition(|sign| *sign == '[').filter(|open| !before[*open..].contains(&']'));
    let is_word = |sign: &char| sign.is_alphanumeric() || matches!(sign, '_' | '.');
    let start = open.unwrap_or_else(|| caret - before.iter().rev().take_while(|sign| is_word(sign)).count());
    let fragment: String = before[start + usize::from(open.is_some())..].iter().collect();
    if open.is_none() && (fragment.is_empty() || fragment.starts_with(|first: char| first.is_ascii_digit())) {
        return CompletionList::default();
    }
    let wanted = lower(fragment.trim());
    // What stands behind the caret and belongs to the same word is replaced as well.
    let rest = signs[caret..].iter().take_while(|sign| is_word(sign)).count();
    let closes = usize::from(open.is_some() && signs.get(caret + rest) == Some(&']'));
    let mut ranked: Vec<(u8, Completion)> = names
        .all()
        .iter()
        .filter(|known| known.kind.is_some())
        .filter_map(|known| {
            let insert = shown(&Expression::Name(known.name.clone()), names);
            let about = text::name_about(&known.name).into();
            Some((
                rank(&known.title, &wanted)?,
                Completion { label: known.title.clone(), about, insert: insert.into() },
            ))
        })
        .collect();
    if open.is_none() {
        ranked.extend(FormulaFunction::ALL.iter().filter_map(|function| {
            let rank = rank(function.name(), &wanted).filter(|rank| *rank == 0)?;
            let insert = [function.name(), "("].concat().into();
            Some((
                rank,
                Completion { label: function.name().into(), about: text::function_about(*function).into(), insert },
            ))
        }));
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    let all: Vec<Completion> = ranked.into_iter().take(MOST).map(|(_, offer)| offer).collect();
    // The word as it stands is no offer.
    let is_done = |offer: &Completion| {
        lower(&offer.insert) == lower(&signs[start..caret + rest + closes].iter().collect::<String>())
    };
    if all.len() == 1 && is_done(&all[0]) {
        return CompletionList::default();
    }
    CompletionList { replaces: start..caret + rest + closes, all }
}

/// The fit of a title to a fragment: 0 where it begins so, 1 where a word of it does, 2 where it is in it.
fn rank(title: &str, wanted: &str) -> Option<u8> {
    let title = lower(title);
    if title.starts_with(wanted) {
        return Some(0);
    }
    if title.split(|letter: char| !letter.is_alphanumeric()).any(|word| word.starts_with(wanted)) {
        return Some(1);
    }
    title.contains(wanted).then_some(2)
}

/// The formula with an offer in its place, and where the caret stands then.
pub fn take(formula: &str, list: &CompletionList, offer: &Completion) -> (String, usize) {
    let signs: Vec<char> = formula.chars().collect();
    let range = list.replaces.start.min(signs.len())..list.replaces.end.min(signs.len());
    let mut insert = offer.insert.to_string();
    // Its bracket may be there already.
    if insert.ends_with('(') && signs.get(range.end) == Some(&'(') {
        insert.pop();
    }
    let caret = range.start + insert.chars().count();
    let taken: String =
        signs[..range.start].iter().copied().chain(insert.chars()).chain(signs[range.end..].iter().copied()).collect();
    (taken, caret)
}
