//! The messages of the document: opened, saved, merged, kept as a draft. A table of one line per message.

use crate::app::context::UpdateContext;
use crate::app::document::msg::DocumentMsg;
use crate::app::document::saving;
use crate::app::document::{merging, update as document};
use crate::app::items::adding;
use crate::model::check;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: DocumentMsg) {
    match msg {
        DocumentMsg::Open { text, from } => document::open(context, &text, from),
        DocumentMsg::Save => {
            adding::drop_blank(context);
            let live = &mut context.doc().live;
            (live.asked, live.paused) = (live.on, false);
            saving::save(context);
        }
        DocumentMsg::Saved { revision, to, rev } => saving::finish_save(context, revision, to, rev),
        DocumentMsg::SaveFailed(why) => saving::save_failed(context, why, true),
        DocumentMsg::SaveRefused(why) => saving::save_refused(context, why),
        DocumentMsg::DraftRefused(why) => context.doc().draft_refused = why,
        DocumentMsg::Problems(problems) => document::set_problems(context, problems),
        DocumentMsg::Today(day) => context.doc().today = day,
        // Nothing changes under a hand.
        DocumentMsg::Theirs(text) if context.doc.live.on && context.doc.live.hands > 0 => {
            context.doc().live.held = Some(text);
        }
        DocumentMsg::Theirs(text) => merging::merge_theirs_and_save_again(context, &text),
        DocumentMsg::ChooseTheirs(at, theirs) => merging::choose_theirs(context, at, theirs),
        DocumentMsg::SettleConflicts => merging::settle(context),
        DocumentMsg::DraftFound(draft) => document::offer_draft(context, draft),
        DocumentMsg::Draft(take) => document::answer_draft_offer(context, take),
        DocumentMsg::Merge(text) => merging::merge_in(context, &text),
        DocumentMsg::Check => document::set_problems(context, check::check(&context.doc.plan).into()),
    }
}
