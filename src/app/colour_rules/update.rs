//! Colour rules made, changed and put in another order; what else a rule says stays.

use super::rule::{colour_rules, is_foreign};
use super::text;
use crate::app::context::UpdateContext;
use crate::app::timeline::hues::colour_of;
use crate::app::transaction::edit;
use crate::edit::Command;
use crate::layout::hues::GREY;
use crate::model::schema::COLOUR_RULE;
use crate::model::{Key, Record, Uid, Value};
use std::rc::Rc;

/// A change of the colour rules. Rules are named by their place, from 0.
#[derive(Clone, Debug, PartialEq)]
pub enum RuleEdit {
    /// A rule behind the others, for what these words find.
    Add(Rc<str>),
    /// Another title; empty for none.
    Title(usize, Rc<str>),
    /// Other conditions.
    Words(usize, Rc<str>),
    /// Another hue, 0 to 7.
    Colour(usize, u8),
    /// The rule in front of the one before it.
    Up(usize),
    /// No such rule any more.
    Remove(usize),
}

/// The order in which new rules take their hues: what stands out first.
const HUES: [u8; 7] = [3, 1, 2, 0, 6, 4, 5];

/// Changes the colour rules, as one step of undo.
pub fn edit_rules(context: &mut UpdateContext, change: RuleEdit) {
    let plan = context.doc.plan.clone();
    if is_foreign(&plan) {
        return context.fail(text::taken());
    }
    let mut rules: Vec<Rc<Record>> = plan.own_records(Key::ColorRules).to_vec();
    let mut set = |at: usize, key: Key, value: Option<Value>| {
        if let Some(rule) = rules.get_mut(at) {
            Rc::make_mut(rule).set(&COLOUR_RULE, key, value);
        }
    };
    let words = |text: &str| (!text.trim().is_empty()).then(|| Value::text(text.trim()));
    match change {
        RuleEdit::Title(at, title) => set(at, Key::Title, words(&title)),
        RuleEdit::Words(at, text) => set(at, Key::Words, words(&text)),
        RuleEdit::Colour(at, hue) => set(at, Key::Color, Some(Value::text(colour_of(hue)))),
        RuleEdit::Add(text) => {
            let used: Vec<u8> = colour_rules(&plan).iter().map(|rule| rule.hue).collect();
            let hue = HUES.into_iter().find(|hue| !used.contains(hue)).unwrap_or(GREY);
            let mut rule = Record::new(Uid::default());
            rule.set(&COLOUR_RULE, Key::Words, words(&text));
            rule.set(&COLOUR_RULE, Key::Color, Some(Value::text(colour_of(hue))));
            rules.push(Rc::new(rule));
        }
        RuleEdit::Up(at) if (1..rules.len()).contains(&at) => rules.swap(at - 1, at),
        RuleEdit::Remove(at) if at < rules.len() => drop(rules.remove(at)),
        RuleEdit::Up(_) | RuleEdit::Remove(_) => return,
    }
    let value = (!rules.is_empty()).then(|| Value::Records(Rc::new(rules)));
    edit(context, &Command::SetOwn(Key::ColorRules, value), text::title().into());
}
