//! The questions that need an answer before work goes on: a draft that was found, a plan that can only be looked at.

use crate::app::document::msg::DocumentMsg;
use crate::app::msg::Msg;
use crate::app::options::Mode;
use crate::app::text;
use crate::app::ui::State;
use crate::base::say::shell as say;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{El, MarkupText, action, el};
use yew::Html;

/// The banner, if there is something to say.
pub fn banner(state: &State, dispatch: &Dispatch) -> Html {
    if state.ui.mode == Mode::View {
        return Html::default();
    }
    if let Some(draft) = &state.doc.draft {
        return line(text::draft_found(draft))
            .with(action("button strong", say::restore_draft(), dispatch, Msg::Document(DocumentMsg::Draft(true))))
            .with(action("button", say::discard_draft(), dispatch, Msg::Document(DocumentMsg::Draft(false))))
            .into();
    }
    if let Some(why) = state.doc.plan.read_only() {
        return line(text::read_only(why)).into();
    }
    match state.doc.draft_refused.as_ref().filter(|_| state.doc.dirty()) {
        Some(why) => line(text::draft_refused(why)).into(),
        None => Html::default(),
    }
}

fn line(words: impl MarkupText) -> El {
    el("div").class("banner").attr("role", "status").with(el("span").class("grow").text(words))
}
