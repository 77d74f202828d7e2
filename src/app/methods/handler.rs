//! The messages of the plan's own methods. A table of one line per message.

use super::msg::MethodsMsg;
use super::state::MethodDraft;
use super::update;
use crate::app::context::UpdateContext;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: MethodsMsg) {
    match msg {
        MethodsMsg::Open(method) => update::open(context, method),
        MethodsMsg::Begin(template) => update::begin(context, template),
        MethodsMsg::Title(title) => change(context, |draft| draft.title = title),
        MethodsMsg::Type(formula, caret) => update::typed(context, formula, caret, true),
        MethodsMsg::Take(formula, caret) => update::typed(context, formula, caret, false),
        MethodsMsg::Offer(active) => change(context, |draft| draft.active = active),
        MethodsMsg::CloseOffers => change(context, |draft| draft.offers = false),
        MethodsMsg::Tell(typed) => change(context, |draft| draft.told |= draft.typed == typed),
        MethodsMsg::Lower(lower) => change(context, |draft| draft.lower_is_better = lower),
        MethodsMsg::Keep => update::keep(context),
        MethodsMsg::AskDelete(asks) => change(context, |draft| draft.asks = asks),
        MethodsMsg::Delete => update::delete(context),
    }
}

fn change(context: &mut UpdateContext, change: impl FnOnce(&mut MethodDraft)) {
    if context.ui.methods.draft.is_some()
        && let Some(draft) = &mut context.ui().methods.draft
    {
        change(draft);
    }
}
