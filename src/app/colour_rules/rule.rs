//! Colour rules: `"color_rules": [{"title": …, "words": …, "color": …}]`, a key of the widget's own. The first rule that an item meets gives it a colour.
//!
//! ```
//! use plan_widget::app::colour_rules::colour_rules;
//! use plan_widget::wire::read;
//!
//! let text = r##"{"format":"plan-widget","version":1,"items":[],"color_rules":[{"title":"Unsure","words":"confidence<50","color":"#a82b73"}]}"##;
//! let rules = colour_rules(&read(text).unwrap());
//! assert_eq!((&*rules[0].title, rules[0].hue), ("Unsure", 3));
//! ```

use crate::base::day::Day;
use crate::layout::hues::{GREY, nearest};
use crate::model::{ItemIndex, Key, Plan, Record, Value};
use crate::query::condition::ParsedFilter;
use crate::query::rows::{RowOrder, RowQuery, rows_on};
use crate::score::rank::Ranking;
use std::rc::Rc;

/// A colour rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColourRule {
    /// Its name; empty where it has none.
    pub title: Rc<str>,
    /// Words and conditions as a filter takes them ([`condition`](crate::query::condition)).
    pub words: Rc<str>,
    /// Its hue, 0 to 7: the one nearest to its colour, else one that hangs on its place.
    pub hue: u8,
}

impl ColourRule {
    fn of(at: usize, record: &Record) -> ColourRule {
        let text = |key: Key| record.text(key).unwrap_or_default().trim().into();
        let hue = record.text(Key::Color).and_then(nearest).unwrap_or((at % usize::from(GREY)) as u8);
        ColourRule { title: text(Key::Title), words: text(Key::Words), hue }
    }

    /// The name that is shown: its title, else its words.
    pub fn name(&self) -> &Rc<str> {
        if self.title.is_empty() { &self.words } else { &self.title }
    }

    /// The items that meet it, in the plan's order. A rule that asks nothing yet has none.
    pub fn items(&self, plan: &Plan, ranking: &Ranking, today: Day) -> Vec<ItemIndex> {
        if ParsedFilter::on(&self.words, plan, Some(today)).is_empty() {
            return Vec::new();
        }
        let query = RowQuery { text: self.words.clone(), sort: RowOrder::Manual, ..RowQuery::default() };
        rows_on(plan, ranking, &query, Some(today))
    }
}

/// The colour rules of a plan, in their order.
pub fn colour_rules(plan: &Plan) -> Vec<ColourRule> {
    plan.own_records(Key::ColorRules).iter().enumerate().map(|(at, record)| ColourRule::of(at, record)).collect()
}

/// True if the key holds something else, of another program, which is to stay.
pub fn is_foreign(plan: &Plan) -> bool {
    match plan.own(Key::ColorRules) {
        Some(Value::Records(records)) => records.iter().any(|record| record.raw().is_some()),
        other => other.is_some(),
    }
}
