//! The certainty of the order: the findings of the simulations behind the insights, for one state of the plan.

use std::rc::Rc;

use crate::app::chance::state::Chance;
use crate::app::doc::Doc;
use crate::app::effect::Effect;
use crate::app::effect::JobNews;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::jobs::chance::KIND;
pub use crate::jobs::chance::answer::ChanceAnswer;
pub use crate::jobs::chance::{DRAWS, capacity_of};

/// Begins the simulations where the insights or an item's details show a state of the plan that has ranges and was not drawn yet.
pub fn keep_up(doc: &Doc, ui: &mut Rc<Ui>, effects: &mut Vec<Effect>) {
    if ui.view != View::Insights && ui.details.item.is_none() {
        return;
    }
    let fresh = ui
        .chance
        .figures
        .as_ref()
        .is_some_and(|chance| chance.revision == doc.revision && chance.seed == ui.chance.seed);
    if fresh || !doc.plan.items().iter().any(|item| !item.ranges().is_empty()) {
        return;
    }
    let seed = ui.chance.seed;
    Rc::make_mut(ui).chance.figures = Some(Chance { revision: doc.revision, seed, answer: Rc::default(), done: false });
    effects.push(Effect::Job { kind: KIND, options: seed.to_string().into() });
}

/// Takes what is heard of the simulations. Whether it was of them.
pub fn take_simulation_news(ui: &mut Rc<Ui>, kind: &str, news: &JobNews) -> bool {
    let (text, done) = match news {
        JobNews::Progress(text) => (text, false),
        JobNews::Done(text) => (text, true),
        JobNews::Failed(_) => return false,
    };
    if kind != KIND {
        return false;
    }
    if let Some(answer) = ChanceAnswer::read(text)
        && let Some(chance) = &mut Rc::make_mut(ui).chance.figures
    {
        (chance.answer, chance.done) = (Rc::new(answer), done);
    }
    true
}
