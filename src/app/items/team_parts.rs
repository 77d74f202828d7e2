//! The efforts of teams on one item, typed one by one; the effort is their sum.

use crate::app::context::UpdateContext;
use crate::app::items::text as items_text;
use crate::app::items::update::say_reading;
use crate::app::text;
use crate::app::transaction::edit;
use crate::edit::Command;
use crate::exchange::cell::parse_in;
use crate::exchange::names::Names;
use crate::model::team_effort::{is_split, sum_of_parts, team_efforts};
use crate::model::{Entry, Key, Uid, Value};
use std::rc::Rc;

/// Sets the effort that a team has in an item. What the item's own team has so far stays beside it; a part that is all of the item's own team's is none.
pub fn set_part_from_typed(context: &mut UpdateContext, uid: Uid, team: &str, typed: &str) {
    let (plan, habit) = (context.doc.plan.clone(), context.habit());
    let Some(item) = plan.readable_item(uid) else { return };
    let effort = match parse_in(Key::Effort, typed, &Names::new(&plan), habit) {
        Ok(effort) => effort.as_ref().and_then(Value::as_num),
        Err(why) => return context.fail(text::not_understood(Key::Effort, typed, &why.to_string())),
    };
    let mut parts: Vec<(Rc<str>, f64)> =
        team_efforts(item).filter_map(|(team, effort)| Some((Rc::from(team?), effort))).collect();
    match (parts.iter().position(|(known, _)| **known == *team), effort) {
        (Some(at), Some(effort)) => parts[at].1 = effort,
        (Some(at), None) => drop(parts.remove(at)),
        (None, Some(effort)) => parts.push((Rc::from(team), effort)),
        (None, None) => return,
    }
    let alone = parts.iter().all(|(team, _)| item.team() == Some(&**team));
    let of = |(team, effort): &(Rc<str>, f64)| Some((team.clone(), Value::num(*effort)?));
    let Some(map) = parts.iter().map(of).collect::<Option<Vec<_>>>() else { return };
    let map = Value::Map(map.into());
    let sum = sum_of_parts(Some(&map)).and_then(Value::num);
    let before = item.effort().filter(|_| !is_split(item) && item.team().is_none());
    let values = vec![(uid, Key::Effort, sum.clone()), (uid, Key::EffortBy, (!alone).then_some(map))];
    let label = text::key_of(Key::EffortBy, &text::item_name(&plan, uid));
    edit(context, &Command::Set { list: Key::Items, values }, label.into());
    say_reading(context, Key::Effort, typed, effort, habit);
    if let (Some(before), Some(sum)) = (before, sum.and_then(|sum| sum.as_num()).filter(|sum| Some(*sum) != before)) {
        let name = plan.team(team).map_or(team, |team| team.display_name()).to_owned();
        let locale = context.ui.locale.clone();
        context.say(items_text::replaced(locale.number(sum, 3), &name, locale.number(before, 3)));
    }
}
