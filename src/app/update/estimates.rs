//! Estimates: several of an item at once.

use super::{Turn, schedule};
use crate::app::text;
use crate::model::{Key, Uid, Value};

/// Sets estimates of an item as one step, and says what they are and what rank they give.
pub fn estimates(turn: &mut Turn, uid: Uid, values: &[(Key, f64)], again: bool) {
    let title = text::item_name(&turn.doc.plan, uid);
    let set = values.iter().filter_map(|(key, value)| Some((uid, *key, Some(Value::num(*value)?)))).collect();
    if schedule::set(turn, set, text::matrix::step(values, &title).into(), again) {
        let rank = turn.doc.plan.index_of(Key::Items, uid).and_then(|at| turn.doc.ranking.rank(at));
        let words = text::matrix::moved(&title, values, rank, &turn.ui.locale);
        turn.say(words);
    }
}
