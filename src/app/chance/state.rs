//! The findings of the simulations.

use crate::app::chance::text as words;
use crate::app::locale::Locale;
use crate::jobs::chance::DRAWS;
use crate::jobs::chance::answer::ChanceAnswer;
use crate::model::ItemIndex;
use crate::model::index::TimeboxIndex;
use std::rc::Rc;

/// The simulations of one state of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// The [`Doc::revision`] they are of.
    pub revision: u64,
    /// The seed of the draws; the same seed gives the same figures.
    pub seed: u64,
    /// The findings so far.
    pub answer: Rc<ChanceAnswer>,
    /// True if that is all of them.
    pub done: bool,
}

impl Chance {
    /// The shares of draws in which the Musts of a timebox fit, and with them its Shoulds; `None` before the last draw and without a capacity.
    pub fn fits(&self, timebox: TimeboxIndex) -> Option<(f64, f64)> {
        let fits = self.answer.fits.iter().find(|fits| self.done && fits.timebox == timebox)?;
        let share = |draws: u32| f64::from(draws) / f64::from(DRAWS);
        Some((share(fits.musts), share(fits.shoulds)))
    }

    /// The place of an item in the draws, in words; `None` before the last draw, without a score, and below the first
    /// [ranks that are kept](Answer::items).
    pub fn interval(&self, item: ItemIndex, top: usize, locale: &Locale) -> Option<String> {
        let answer = &self.answer;
        let place = answer.items.iter().position(|placed| self.done && answer.uncertain > 0 && placed.item == item)?;
        let placed = &answer.items[place];
        let top = top.min(answer.items.len()).max(1);
        Some(words::in_draws(words::interval(placed.low, placed.high, answer.in_top(place, top), top, locale)))
    }
}

/// The simulations behind the insights of a view.
#[derive(Clone, Debug)]
pub struct ChanceState {
    /// The simulations behind the insights.
    pub figures: Option<crate::app::chance::state::Chance>,
    /// The seed of the draws.
    pub seed: u64,
    /// After how many ranks the cut line stands.
    pub top: usize,
}

impl Default for ChanceState {
    fn default() -> ChanceState {
        ChanceState { figures: None, seed: 1, top: 10 }
    }
}
