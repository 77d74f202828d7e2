//! The choices that cells offer: words of a closed list, steps of a scale, names that the plan knows, dates.

use crate::app::grid::cells::{CellChoice, Cells};
use crate::app::text;
use crate::model::Key;
use crate::model::schema::{HORIZON, MOSCOW, STATUS};
use crate::model::words::FieldKind;
use crate::query::Column;
use std::rc::Rc;

impl Cells {
    /// The choices that a cell offers, whatever the column.
    pub fn offers_of(&self, column: Column) -> Vec<CellChoice> {
        match column {
            Column::Field(Key::Owner) => self.names.owners.iter().map(|name| named(name, name)).collect(),
            Column::Field(Key::Kind) => self.names.kinds.iter().map(|name| named(name, name)).collect(),
            Column::Field(Key::Tags) => self.names.tags.iter().map(|name| named(name, name)).collect(),
            Column::Field(Key::Objectives) => self.names.objectives.iter().map(|(id, name)| named(name, id)).collect(),
            Column::Field(Key::DependsOn | Key::Parent) => {
                self.names.items.iter().map(|(id, name)| named(name, id)).collect()
            }
            Column::Field(Key::Start | Key::End) | Column::Custom(_, FieldKind::Date) => self.names.dates.clone(),
            Column::Field(key) => self.offers(key),
            Column::Custom(at, FieldKind::Choice) => {
                let choices = self.own(at).map_or(&[][..], |own| &own.choices);
                choices.iter().map(|word| named(word, word)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The choices that a cell offers; empty where anything can be typed.
    pub fn offers(&self, key: Key) -> Vec<CellChoice> {
        let word = |word: &&'static str| CellChoice {
            label: Rc::from(text::word_name(word)),
            number: None,
            word: Some(*word),
            typed: Rc::from(*word),
            creates: false,
        };
        match key {
            Key::Moscow => MOSCOW.iter().map(word).collect(),
            Key::Status => STATUS.iter().map(word).collect(),
            Key::Horizon => HORIZON.iter().map(word).collect(),
            Key::Team => self.teams.iter().map(|(id, name)| named(name, id)).collect(),
            Key::Timebox => self.timeboxes.iter().map(|(id, name)| named(name, id)).collect(),
            _ => self.tiers(key).iter().map(|(number, word)| self.tier_offer(key, *number, word())).collect(),
        }
    }

    fn tier_offer(&self, key: Key, number: f64, word: &str) -> CellChoice {
        let digits = self.locale.number(number, 3);
        let (label, number) = match key {
            Key::Confidence => (text::percent(&digits), word.to_owned()),
            _ => (word.to_owned(), digits.clone()),
        };
        let typed = if key == Key::Confidence { text::percent(&digits) } else { digits };
        CellChoice { label: label.into(), number: Some(number.into()), word: None, typed: typed.into(), creates: false }
    }

    /// True if only what is offered fits: words and teams, but not tiers.
    pub fn only_offers(key: Key) -> bool {
        matches!(key, Key::Moscow | Key::Status | Key::Team | Key::Horizon | Key::Timebox | Key::Parent)
    }
}

fn named(label: &Rc<str>, typed: &Rc<str>) -> CellChoice {
    CellChoice { label: label.clone(), number: None, word: None, typed: typed.clone(), creates: false }
}
