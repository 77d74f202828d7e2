//! How sure the order is: what the simulations behind the insights found, for one state of the plan.

use std::rc::Rc;

use super::Effect;
use super::locale::Locale;
use super::msg::News;
use super::state::{Doc, Ui, View};
use super::text::chance as words;
use crate::jobs::chance::KIND;
pub use crate::jobs::chance::answer::Answer;
pub use crate::jobs::chance::{DRAWS, capacity_of};
use crate::model::Key;

/// The simulations of one state of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// The [`Doc::revision`] they are of.
    pub revision: u64,
    /// What begins the draws; the same seed gives the same figures.
    pub seed: u64,
    /// What they have found so far.
    pub answer: Rc<Answer>,
    /// Whether that is all.
    pub done: bool,
}

impl Chance {
    /// The shares of draws in which the Musts of a timebox fit, and with them its Shoulds; `None` before the last draw and without a capacity.
    pub fn fits(&self, timebox: usize) -> Option<(f64, f64)> {
        let fits = self.answer.fits.iter().find(|fits| self.done && fits.timebox == timebox)?;
        let share = |draws: u32| f64::from(draws) / f64::from(DRAWS);
        Some((share(fits.musts), share(fits.shoulds)))
    }

    /// Where an item, by its place in the plan, stands in the draws, in words; `None` before the last draw, without a score, and below the first
    /// [ranks that are kept](Answer::items).
    pub fn interval(&self, item: usize, top: usize, locale: &Locale) -> Option<String> {
        let answer = &self.answer;
        let place = answer.items.iter().position(|placed| self.done && answer.uncertain > 0 && placed.item == item)?;
        let placed = &answer.items[place];
        let top = top.min(answer.items.len()).max(1);
        Some(words::in_draws(&words::interval(placed.low, placed.high, answer.in_top(place, top), top, locale)))
    }
}

/// Begins the simulations where the insights or an item's details show a state of the plan that has ranges and was not drawn yet.
pub fn keep_up(doc: &Doc, ui: &mut Rc<Ui>, effects: &mut Vec<Effect>) {
    if ui.view != View::Insights && ui.details.is_none() {
        return;
    }
    let fresh = ui.chance.as_ref().is_some_and(|chance| chance.revision == doc.revision && chance.seed == ui.seed);
    if fresh || !doc.plan.items().iter().any(|item| item.get(Key::Ranges).is_some()) {
        return;
    }
    let seed = ui.seed;
    Rc::make_mut(ui).chance = Some(Chance { revision: doc.revision, seed, answer: Rc::default(), done: false });
    effects.push(Effect::Job { kind: KIND, options: seed.to_string().into() });
}

/// Takes what is heard of the simulations. Whether it was of them.
pub fn heard(ui: &mut Rc<Ui>, kind: &str, news: &News) -> bool {
    let (text, done) = match news {
        News::Progress(text) => (text, false),
        News::Done(text) => (text, true),
        News::Failed(_) => return false,
    };
    if kind != KIND {
        return false;
    }
    if let Some(answer) = Answer::read(text)
        && let Some(chance) = &mut Rc::make_mut(ui).chance
    {
        (chance.answer, chance.done) = (Rc::new(answer), done);
    }
    true
}
