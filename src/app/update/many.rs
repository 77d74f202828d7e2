//! Doing one thing to many rows at once, and keeping the filter that finds them.

use std::rc::Rc;

use super::{Turn, edit};
use crate::app::filters;
use crate::app::text;
use crate::edit::Command;
use crate::exchange::cell::{Habit, Why, parse_in};
use crate::exchange::names::Names;
use crate::model::{Key, Uid, Value};

fn set(turn: &mut Turn, uids: &[Uid], key: Key, value: &Option<Value>) {
    let readable = |uid: &&Uid| {
        let place = turn.doc.plan.index_of(Key::Items, **uid);
        place.is_some_and(|at| turn.doc.plan.items()[at].raw().is_none())
    };
    let values: Vec<_> = uids.iter().filter(readable).map(|uid| (*uid, key, value.clone())).collect();
    let label = text::grid::key_of_many(key, values.len());
    edit::edit(turn, &Command::Set { list: Key::Items, values }, label.into());
}

/// Sets a key of items from what was typed into one of them, as one step. What cannot be understood changes nothing and is said.
pub fn typed(turn: &mut Turn, uids: Vec<Uid>, key: Key, typed: &str) {
    let habit = Habit { decimal_comma: turn.ui.locale.decimal_comma(), day_first: None };
    let parsed = parse_in(key, typed, &Names::new(&turn.doc.plan), habit);
    match parsed {
        Ok(value) => set(turn, &uids, key, &value),
        Err(Why::NoSuchEntry { list: Key::Teams, name }) => edit::set_new_team(turn, &uids, &name),
        Err(why) => turn.fail(text::not_understood(key, typed, &why.to_string())),
    }
}

/// Gives items what the first of them has under a key, as one step.
pub fn fill_down(turn: &mut Turn, uids: &[Uid], key: Key) {
    let Some((first, rest)) = uids.split_first() else { return };
    let Some(at) = turn.doc.plan.index_of(Key::Items, *first) else { return };
    let value = turn.doc.plan.items()[at].get(key).cloned();
    set(turn, rest, key, &value);
}

/// Keeps a filter in the plan under a name, in place of the one of that name; without a name forgets the one of these words.
pub fn keep_filter(turn: &mut Turn, name: &str, words: &str) {
    if filters::taken(&turn.doc.plan) {
        return turn.fail(text::grid::FILTERS_TAKEN);
    }
    let mut kept = filters::kept(&turn.doc.plan);
    let (name, words) = (name.trim(), words.trim());
    kept.retain(|filter| if name.is_empty() { *filter.words != *words } else { *filter.name != *name });
    if !name.is_empty() && !words.is_empty() {
        kept.push(filters::Kept { name: name.into(), words: words.into() });
    }
    let command = Command::SetExtra(Rc::from(filters::KEY), filters::json(&kept));
    edit::edit(turn, &command, text::grid::FILTERS.into());
}
