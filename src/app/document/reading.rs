//! Reading the text of a plan.

use crate::app::context::UpdateContext;
use crate::app::effect::Effect;
use crate::app::effect::PageEvent;
use crate::model::Plan;
use crate::wire;
use std::rc::Rc;

/// The plan of a text; what cannot be read leaves everything as it was, and says why.
pub fn read(context: &mut UpdateContext, text: &str) -> Option<Plan> {
    let error = match wire::read(text) {
        Ok(plan) => return Some(plan),
        Err(error) => error,
    };
    let message: Rc<str> = error.to_string().into();
    context.fail(message.clone());
    let error = PageEvent::Error { code: error.code(), message, path: error.path().into() };
    context.effects.push(Effect::Emit(error));
    None
}
