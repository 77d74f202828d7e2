//! The choices of a field while something is typed into it, and the one that Enter takes: the same list in the grid and wherever else a value is picked.

use crate::app::grid::cells::{CellChoice, Cells};
use crate::app::items::near_names::nearest;
use crate::app::text;
use crate::base::case::lower;
use crate::exchange::cell::{join_list, split_list};
use crate::model::Key;
use crate::model::words::FieldKind;
use crate::query::Column;
use std::rc::Rc;

/// At most so many are offered: who looks for another one types more of it.
const MOST: usize = 60;

/// The choices, and the one that Enter takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickList {
    /// The choices.
    pub offers: Vec<CellChoice>,
    /// The one that Enter takes; `None` for what was typed.
    pub picked: Option<usize>,
}

impl PickList {
    /// The value that is taken from a field in which this stands.
    pub fn value(&self, typed: &str) -> String {
        self.picked.and_then(|at| self.offers.get(at)).map_or_else(|| typed.to_owned(), |offer| offer.typed.to_string())
    }

    /// The name of the entry that is made where Enter takes the choice that is picked.
    pub fn creates(&self) -> Option<Rc<str>> {
        let offer = self.offers.get(self.picked?).filter(|offer| offer.creates)?;
        Some(offer.typed.clone())
    }

    /// The choice below the one that is picked, or above it, round and round.
    pub fn beside(&self, down: bool) -> Option<usize> {
        let len = self.offers.len();
        Some(match (self.picked, down) {
            _ if len == 0 => return None,
            (None, true) => 0,
            (None, false) => len - 1,
            (Some(at), true) => (at + 1) % len,
            (Some(at), false) => (at + len - 1) % len,
        })
    }
}

/// True where only what is offered fits.
fn is_closed(column: Column) -> bool {
    match column {
        Column::Field(key) => Cells::only_offers(key),
        Column::Custom(_, kind) => kind == FieldKind::Choice,
        _ => false,
    }
}

/// True where a cell holds several values, apart by commas.
fn holds_many(column: Column) -> bool {
    matches!(column, Column::Field(Key::Objectives | Key::DependsOn | Key::Tags))
}

/// The choices for the text in a field, and the one that Enter takes. Until something is `touched` the present value is the one; an arrow goes to another.
pub fn pick(cells: &Cells, column: Column, typed: &str, touched: bool, arrow: Option<usize>) -> PickList {
    let mut offers = cells.offers_of(column);
    let (closed, many) = (is_closed(column), holds_many(column));
    // Steps of a scale stand there whatever number is typed.
    let steps = matches!(column, Column::Field(Key::Impact | Key::Confidence));
    let (before, last) = if many { apart(typed, touched) } else { (Vec::new(), typed.to_owned()) };
    let words = lower(last.trim());
    let exact = |offer: &CellChoice| lower(&offer.label) == words || lower(&offer.typed) == words;
    let begins = |offer: &CellChoice| {
        let number = offer.number.as_ref().is_some_and(|number| lower(number).starts_with(&words));
        lower(&offer.label).starts_with(&words) || number && !words.starts_with(|c: char| c.is_ascii_digit())
    };
    let holds = |offer: &CellChoice| {
        let number = offer.number.as_ref().is_some_and(|number| lower(number).contains(&words));
        lower(&offer.label).contains(&words) || lower(&offer.typed).contains(&words) || number
    };
    offers.retain(|offer| !before.iter().any(|own| **own == *offer.typed || **own == *offer.label));
    if touched && !words.is_empty() && !steps {
        offers.retain(holds);
    }
    // What fits best is among those that are offered, however many there are.
    if offers.len() > MOST {
        offers.sort_by_cached_key(|offer| if exact(offer) { 0 } else { u64::from(!begins(offer)) + 1 });
        offers.truncate(MOST);
    }
    let digits = words.starts_with(|c: char| c.is_ascii_digit());
    let named = !words.is_empty() && (!many || touched);
    let known = if !named {
        None
    } else if closed
        || steps && !digits
        || column == Column::Field(Key::Objectives)
        || column == Column::Field(Key::DependsOn)
    {
        let first = || (!steps && touched && !offers.is_empty()).then_some(0);
        offers.iter().position(exact).or_else(|| offers.iter().position(begins)).or_else(first)
    } else {
        offers.iter().position(exact)
    };
    let mut picked = known;
    if column == Column::Field(Key::Team) && touched && !words.is_empty() {
        if !offers.iter().any(exact) {
            let near = nearest(cells.teams.iter().map(|(_, name)| &**name), last.trim());
            let near = cells.teams.iter().find(|(_, name)| near == Some(&**name));
            let near = near.filter(|(id, _)| offers.iter().all(|offer| offer.typed != *id));
            offers.extend(near.map(|(id, name)| CellChoice {
                label: name.clone(),
                number: Some(text::did_you_mean().into()),
                word: None,
                typed: id.clone(),
                creates: false,
            }));
            let label = text::offer_new_team(last.trim()).into();
            offers.push(CellChoice { label, number: None, word: None, typed: last.trim().into(), creates: true });
            // Between the two the reader chooses: Enter alone is answered with the question.
            picked = picked.or(near.is_none().then_some(offers.len() - 1));
        }
    } else if closed {
        let label = text::no_value().into();
        offers.push(CellChoice { label, number: None, word: None, typed: "".into(), creates: false });
    }
    if many {
        for offer in &mut offers {
            let all: Vec<&str> = before.iter().map(String::as_str).chain([&*offer.typed]).collect();
            offer.typed = join_list(all.into_iter()).into();
        }
    }
    PickList { picked: arrow.filter(|at| *at < offers.len()).or(picked), offers }
}

/// The values that stand in a field of several, and the one that is being typed.
fn apart(typed: &str, touched: bool) -> (Vec<String>, String) {
    let mut parts = split_list(typed);
    // Behind a comma the next one begins; a value that was there is not being typed.
    let last = if touched && !typed.trim_end().ends_with([',', ';']) { parts.pop() } else { None };
    (parts, last.unwrap_or_default())
}
