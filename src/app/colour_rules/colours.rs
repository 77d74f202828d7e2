//! The colours that the rules of a plan give its items.

use super::rule::colour_rules;
use crate::base::day::Day;
use crate::base::map::Map;
use crate::layout::hues::MARKS;
use crate::model::{Item, Plan, Uid};
use crate::score::rank::Ranking;
use std::rc::Rc;

/// The colour that a rule gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenColour {
    /// The hue, 0 to 7.
    pub hue: u8,
    /// The sign of the rule, which says the same as the colour.
    pub mark: &'static str,
    /// The name of the rule.
    pub name: Rc<str>,
    /// The filter that finds what meets the rule.
    pub words: Rc<str>,
    /// The number of items that have this colour.
    pub count: usize,
}

/// The colours of a plan's items by its rules; the first rule that an item meets counts.
#[derive(Clone, Debug, Default)]
pub struct RuleColours {
    rules: Vec<GivenColour>,
    /// The place of the rule of each item that meets one.
    places: Map<Uid, usize>,
}

impl RuleColours {
    /// The colours on a day, by which estimates are due for review.
    pub fn new(plan: &Plan, ranking: &Ranking, today: Day) -> RuleColours {
        let mut colours = RuleColours::default();
        for (place, rule) in colour_rules(plan).into_iter().enumerate() {
            let mut count = 0;
            for at in rule.items(plan, ranking, today) {
                let uid = plan.items()[at].uid;
                if !colours.places.contains_key(&uid) {
                    colours.places.insert(uid, place);
                    count += 1;
                }
            }
            // Rules of one colour are told apart by their signs.
            let mark = MARKS[place % MARKS.len()];
            let (hue, name) = (rule.hue, rule.name().clone());
            colours.rules.push(GivenColour { hue, mark, name, words: rule.words, count });
        }
        colours
    }

    /// The colour of an item; `None` where it meets no rule.
    pub fn of(&self, item: &Item) -> Option<&GivenColour> {
        self.rules.get(*self.places.get(&item.uid)?)
    }

    /// True if no item has a colour.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Every rule, in order.
    pub fn rules(&self) -> &[GivenColour] {
        &self.rules
    }

    /// The rules that some item has its colour from, in order.
    pub fn legend(&self) -> impl Iterator<Item = &GivenColour> {
        self.rules.iter().filter(|rule| rule.count > 0)
    }
}
