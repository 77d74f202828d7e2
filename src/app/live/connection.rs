//! An engine that does not answer, and one that does again.

use crate::app::context::UpdateContext;
use crate::app::effect::Effect;
use crate::app::live::text;

/// The times between tries, in milliseconds: the first, and the longest.
const FIRST: u32 = 1_000;
const LONGEST: u32 = 30_000;

/// The engine did not answer, or has refused: nothing more is asked of it until it is back, or, where `again`, for a while that grows.
pub fn fall_back(context: &mut UpdateContext, again: bool) {
    let live = &mut context.doc().live;
    (live.away, live.paused, live.asked) = (true, true, false);
    let wait = FIRST.saturating_mul(1 << live.tries.min(5)).min(LONGEST);
    live.tries += 1;
    if again {
        context.effects.push(Effect::RetryLater(wait));
    }
}

/// The engine has answered.
pub fn succeed(context: &mut UpdateContext) {
    let dirty = context.doc.dirty();
    let live = &mut context.doc().live;
    (live.tries, live.paused) = (0, false);
    if live.away && !dirty {
        live.away = false;
        context.say(text::back());
    }
}
