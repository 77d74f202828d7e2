//! Ballots: filled in, taken in, and their medians accepted.

use crate::app::ballots::text as ballots_text;
use crate::app::transaction;
use std::rc::Rc;

use crate::app::ballots::state::OddVote;
use crate::app::context::UpdateContext;
use crate::edit::Command;
use crate::exchange::cell::parse_in;
use crate::exchange::names::Names;
use crate::model::schema::ESTIMATES;
use crate::model::{Key, Uid, Value};
use crate::score::ballots::{PastedBallots, merge};
use crate::score::spread::medians;

/// Takes the ballots of a text in, as one step.
pub fn take(context: &mut UpdateContext, pasted: &PastedBallots) {
    let merged = merge(&context.doc.plan, &pasted.ballots);
    let values = merged.votes.iter().map(|(uid, votes)| (*uid, Key::Votes, Some(votes.clone()))).collect();
    crate::app::transaction::edit(context, &Command::Set { list: Key::Items, values }, ballots_text::take_in().into());
    let words = ballots_text::taken(pasted, &merged);
    if pasted.ballots.is_empty() { context.fail(words) } else { context.say(words) }
}

/// Takes the medians of the votes on these items, as one step.
pub fn accept(context: &mut UpdateContext, uids: &[Uid]) {
    let plan = context.doc.plan.clone();
    let mut values = Vec::new();
    let mut items = 0;
    for item in uids.iter().filter_map(|uid| Some(&plan.items()[plan.item_index(*uid)?])) {
        let new = medians(item, ESTIMATES);
        items += usize::from(!new.is_empty());
        values.extend(new.into_iter().map(|(key, value)| (item.uid, key, Some(value))));
    }
    let words = ballots_text::accepted(values.len(), items);
    crate::app::transaction::edit(context, &Command::Set { list: Key::Items, values }, ballots_text::medians().into());
    context.say(words);
}

/// Names the person whose ballot is filled in; an earlier ballot of hers that is in the plan is not shown, so that it leads nobody.
pub fn name_rater(context: &mut UpdateContext, name: &str) {
    let mut ballot = (*context.ui.ballots.ballot).clone();
    name.trim().clone_into(&mut ballot.by);
    ballot.at = Some(context.doc.today.to_string());
    context.ui().ballots.ballot = Rc::new(ballot);
}

/// Sets one vote of the ballot that is filled in; nothing for an empty text. What is no vote stays as it was typed and says why.
pub fn vote(context: &mut UpdateContext, uid: Uid, key: Key, typed: &str) {
    let Some(at) = context.doc.plan.item_index(uid) else { return };
    let id = context.doc.plan.items()[at].id().to_owned();
    let habit = context.habit();
    let read = parse_in(key, typed, &Names::new(&context.doc.plan), habit);
    let why = read.as_ref().err().map(|why| Rc::from(why.to_string()));
    let number = read.ok().flatten().and_then(|value| value.as_num());
    let odd = why.map(|why| OddVote { uid, key, typed: typed.trim().into(), why });
    let others = context.ui.ballots.odd_votes.iter().filter(|vote| (vote.uid, vote.key) != (uid, key)).cloned();
    let odd: Rc<[OddVote]> = others.chain(odd).collect();
    let mut ballot = (*context.ui.ballots.ballot).clone();
    let place = ballot.votes.iter().position(|(known, _)| *known == id).unwrap_or_else(|| {
        ballot.votes.push((id, Vec::new()));
        ballot.votes.len() - 1
    });
    let own = &mut ballot.votes[place].1;
    own.retain(|(known, _)| *known != key);
    own.extend(number.map(|number| (key, number)));
    let ui = context.ui();
    ui.ballots.odd_votes = odd;
    ui.ballots.ballot = Rc::new(ballot);
}

/// Marks an item for discussion, or takes the mark away: a tag, which the filter finds.
pub fn discuss(context: &mut UpdateContext, uid: Uid) {
    let Some(at) = context.doc.plan.item_index(uid) else { return };
    let item = &context.doc.plan.items()[at];
    let on = item.tags().any(|tag| tag == ballots_text::tag());
    let kept: Vec<&str> = item.tags().filter(|tag| *tag != ballots_text::tag()).collect();
    let tags = Value::texts(kept.into_iter().chain((!on).then_some(ballots_text::tag())));
    transaction::set_key(context, uid, Key::Tags, Some(tags));
}
