//! The line that says what the timeline is compared with, and ends it.

use super::canvas::TimelineCanvas;
use crate::app::compare::changes::name;
use crate::app::compare::msg::CompareMsg;
use crate::app::compare::text;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::ui::parts::markup::{El, action, el};

/// The line, while something is compared with.
pub fn strip(canvas: &TimelineCanvas) -> Option<El> {
    let against = canvas.state.ui.compare.against.as_ref()?;
    let words = text::compared(name(&canvas.state.doc, against), canvas.ghosts.2.len());
    let dispatch = &canvas.dispatch;
    Some(
        el("div")
            .class("comparing")
            .attr("role", "group")
            .attr("aria-label", text::comparison())
            .with(el("span").class("grow").text(words))
            .with(action("button", text::changes(), dispatch, Msg::Dialog(Some(Dialog::Compare))))
            .with(action("button", text::stop(), dispatch, Msg::Compare(CompareMsg::Against(None)))),
    )
}
