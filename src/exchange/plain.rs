//! Cells that say plainly what they mean: the few ways most values are typed, for where the whole of [`cell`](super::cell) is not at hand.

use super::cell::{Habit, name_of, one_line, scaled};
use super::names::list_of;
use super::words;
use crate::base::number::parse_typed;
use crate::model::schema::{ITEM, Shape};
use crate::model::{Key, Plan, Value};
use std::rc::Rc;

/// What [`parse_in`](super::cell::parse_in) says of a text under a key of an item, where that is a value and can be told at a glance: a text, a number in digits,
/// a word as it is offered, a team by its id or its name. `None` where it takes a closer look.
pub fn plain(key: Key, text: &str, plan: &Plan, habit: Habit) -> Option<Option<Value>> {
    let shape = ITEM.shape(key)?;
    let text = text.trim();
    if key == Key::Title {
        return Some(Some(Value::text(&one_line(text))));
    }
    if text.is_empty() {
        return Some(None);
    }
    match shape {
        Shape::Text if key == Key::Team => {
            let ids = || plan.list(Key::Teams).iter().map(|team| team.id());
            let named = || ids().find(|id| name_of(plan, key, id) == text);
            let id =
                ids().find(|id| *id == text).or_else(named).filter(|id| !id.is_empty() && !words::is_nothing(text))?;
            Some(Some(Value::Text(Rc::from(id))))
        }
        Shape::Text if list_of(key).is_none() && key != Key::Notes => Some(Some(Value::text(&one_line(text)))),
        Shape::Word(list) => {
            let word = list.iter().find(|word| **word == text || words::label(word).eq_ignore_ascii_case(text))?;
            Some(Some(Value::Word(word)))
        }
        Shape::Number { min, max } if text.bytes().all(|sign| sign.is_ascii_digit() || b".,%".contains(&sign)) => {
            let number = scaled(key, text, parse_typed(text, habit.decimal_comma)?)?;
            (*min..=*max).contains(&number.get()).then_some(Some(Value::Num(number)))
        }
        _ => None,
    }
}
