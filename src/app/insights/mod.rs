//! Figures about the plan, as blocks that a view can lay out: where the value is, what the effort serves, how sure the order is.

mod alike;
pub mod blocks;
mod effort;
mod order;
mod raters;
pub mod review;
pub mod text;
mod value;

use crate::app::doc::Doc;
use crate::app::insights::blocks::InsightBlock;
use crate::app::ui::Ui;
use crate::model::Item;

/// A section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InsightSection {
    /// The share of the value in the first items.
    Value,
    /// The certainty of the order.
    Order,
    /// The opinions of the raters.
    Raters,
    /// Effort by letter.
    Moscow,
    /// The objectives that the work serves.
    Objectives,
    /// Effort by team and kind.
    Effort,
    /// Estimates that are old, and sources that say something else.
    Review,
    /// Items whose titles look alike.
    Alike,
    /// The same items under every method.
    Methods,
}

impl InsightSection {
    /// Every section, in order.
    pub const ALL: [InsightSection; 9] = [
        InsightSection::Value,
        InsightSection::Order,
        InsightSection::Raters,
        InsightSection::Moscow,
        InsightSection::Objectives,
        InsightSection::Effort,
        InsightSection::Review,
        InsightSection::Alike,
        InsightSection::Methods,
    ];

    /// Its heading.
    pub fn title(self) -> &'static str {
        match self {
            InsightSection::Value => text::value(),
            InsightSection::Order => text::order(),
            InsightSection::Raters => text::raters(),
            InsightSection::Moscow => text::moscow(),
            InsightSection::Objectives => text::objectives(),
            InsightSection::Effort => text::effort(),
            InsightSection::Review => text::review(),
            InsightSection::Alike => text::alike(),
            InsightSection::Methods => text::methods(),
        }
    }

    /// True if the plan has nothing for it yet, so that it only says what would fill it.
    pub fn is_empty(self, doc: &Doc) -> bool {
        let plan = &doc.plan;
        let none = |has: fn(&Item) -> bool| !plan.items().iter().any(has);
        match self {
            InsightSection::Order => none(|item| !item.ranges().is_empty()),
            InsightSection::Raters => none(|item| !item.votes().is_empty()),
            InsightSection::Moscow => none(|item| item.moscow().is_some()),
            InsightSection::Objectives => plan.objectives().is_empty(),
            InsightSection::Review => review::counts(doc) == [0; 3],
            InsightSection::Alike => doc.alike().is_empty(),
            InsightSection::Value | InsightSection::Effort | InsightSection::Methods => false,
        }
    }

    /// True if it takes the whole width: tables of many columns.
    pub fn is_wide(self, doc: &Doc) -> bool {
        match self {
            InsightSection::Raters => !self.is_empty(doc),
            InsightSection::Methods => true,
            _ => false,
        }
    }

    /// The blocks in it for a plan as it is now.
    pub fn blocks(self, doc: &Doc, ui: &Ui) -> Vec<InsightBlock> {
        let locale = &ui.locale;
        match self {
            InsightSection::Value => value::pareto(doc, locale),
            InsightSection::Order => order::order(doc, ui),
            InsightSection::Raters => raters::raters(doc, ui),
            InsightSection::Moscow => effort::moscow(doc, ui),
            InsightSection::Objectives => effort::objectives(doc, locale),
            InsightSection::Effort => effort::split(doc, locale),
            InsightSection::Review => review::review(doc, locale),
            InsightSection::Alike => alike::alike(doc),
            InsightSection::Methods => value::methods(doc, locale),
        }
    }

    /// The state it shows beside the document; where this and the document are the same, so is the section.
    pub fn version(self, ui: &Ui) -> (u64, usize, bool) {
        let chance = ui.chance.figures.as_ref();
        match self {
            InsightSection::Order => (
                chance.map_or(0, |chance| u64::from(chance.answer.done) + (chance.seed << 32)),
                ui.chance.top,
                chance.is_some_and(|chance| chance.done),
            ),
            InsightSection::Moscow => (0, 0, chance.is_some_and(|chance| chance.done)),
            InsightSection::Raters => (0, 0, ui.ballots.revealed),
            _ => (0, 0, false),
        }
    }
}
