//! One turn after the other: what is unsaved is saved, what others have saved is read.

use crate::app::context::UpdateContext;
use crate::app::doc::Saving;
use crate::app::document::{merging, saving, text as document_text};
use crate::app::effect::Effect;
use crate::app::live::connection::{fall_back, succeed};
use crate::app::live::msg::LiveMsg;
use crate::app::live::state::{LiveState, Presence};
use crate::app::live::text;
use crate::wire;
use std::rc::Rc;

/// The time from which a connection that was lost counts as gone, in milliseconds: most are back before.
const GRACE: u32 = 4_000;
/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: LiveMsg) {
    match msg {
        LiveMsg::On(on) if on != context.doc.live.on => {
            let hands = context.doc.live.hands;
            context.doc().live = LiveState { on, hands, ..LiveState::default() };
        }
        LiveMsg::Connected(true) => resume(context),
        LiveMsg::Connected(false) => context.effects.push(Effect::RetryLater(GRACE)),
        LiveMsg::Retry => resume(context),
        LiveMsg::News => context.doc().live.news = true,
        LiveMsg::Read(text) => take_in(context, &text),
        LiveMsg::ReadFailed => {
            context.doc().live.reading = false;
            if !context.doc.live.away {
                context.fail(text::not_live(text::away()));
            }
            fall_back(context, true);
        }
        LiveMsg::Peers(peers) if peers != context.doc.live.peers => context.doc().live.peers = peers,
        LiveMsg::Hand(on) if on != context.ui.hand => {
            context.ui().hand = on;
            let hands = context.doc.live.hands;
            context.doc().live.hands = if on { hands + 1 } else { hands.saturating_sub(1) };
        }
        LiveMsg::On(_) | LiveMsg::Peers(_) | LiveMsg::Hand(_) => {}
    }
}

fn resume(context: &mut UpdateContext) {
    let live = &mut context.doc().live;
    live.paused = false;
    live.news = true;
}

/// Takes in what was read, unless something has begun meanwhile that it may be older than.
fn take_in(context: &mut UpdateContext, found: &str) {
    context.doc().live.reading = false;
    let doc = &context.doc;
    if doc.saving == Saving::Running || doc.conflicts.is_some() || doc.live.hands > 0 {
        context.doc().live.news = true;
        return;
    }
    match wire::read(found) {
        Ok(theirs) if theirs.read_only().is_none() => {
            if theirs != *context.doc.base {
                merging::bring_in(context, theirs, found);
            }
            succeed(context);
        }
        problem => {
            let why = if problem.is_ok() { document_text::newer_there() } else { document_text::no_plan_there() };
            if !context.doc.live.away {
                context.fail(text::not_live(why));
            }
            fall_back(context, false);
        }
    }
}

/// Begins what is next, after each message.
pub fn keep_up(context: &mut UpdateContext) {
    let doc = context.doc.clone();
    if !doc.live.on {
        return;
    }
    announce(context);
    if doc.conflicts.is_some() || doc.live.reading {
        return;
    }
    if let Some(theirs) = &doc.live.held {
        if doc.live.hands == 0 {
            context.doc().live.held = None;
            merging::merge_theirs_and_save_again(context, theirs);
        }
        return;
    }
    // A new item belongs to its maker until it has a title.
    let is_titling = context.ui.items.fresh.as_ref().is_some_and(|fresh| !fresh.titled);
    if doc.saving == Saving::Running || doc.live.paused || is_titling {
        return;
    }
    if context.ui.editable(&doc) && doc.dirty() {
        context.doc().live.news = false;
        saving::save(context);
    } else if doc.live.news && doc.live.hands == 0 {
        let live = &mut context.doc().live;
        (live.news, live.reading) = (false, true);
        context.effects.push(Effect::ReadKept);
    }
}

/// Tells the others where this reader is, when that is another place.
fn announce(context: &mut UpdateContext) {
    let ui = &context.ui;
    let uid = ui.items.entered.map(|(uid, _)| uid).or(ui.details.item);
    let item = uid.and_then(|uid| context.doc.plan.item_index(uid)).map(|at| context.doc.plan.items()[at].id());
    let here = Presence { name: ui.decisions.by.clone(), view: ui.view, item: Rc::from(item.unwrap_or_default()) };
    if context.doc.live.here.as_ref() != Some(&here) {
        context.doc().live.here = Some(here.clone());
        context.effects.push(Effect::TellHere(here));
    }
}
