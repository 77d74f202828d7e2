//! The empty state: ways to begin, one sentence each.

use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::settings::msg::PlanMsg;
use crate::app::ui::State;
use crate::app::{examples, text};
use crate::base::say::shell as say;
use crate::ui::hooks::Dispatch;
use crate::ui::import::dialog::{look_at_pasted, paste_box};
use crate::ui::parts::markup::{action, button, el};
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// Ways to begin: from paste, a file, an example, or blank.
pub fn start(state: &State, dispatch: &Dispatch) -> Html {
    if !state.editable() {
        return el("div").class("start").with(el("p").text(text::nothing_to_show())).into();
    }
    let example = |example: &examples::Example| {
        button("example")
            .send(dispatch, Msg::Ask(Effect::OpenExample(example.name)))
            .with(
                el("svg")
                    .attr("viewBox", "0 0 64 32")
                    .attr("aria-hidden", "true")
                    .with(el("path").attr("d", example.picture)),
            )
            .with(el("b").text((example.title)()))
            .with(el("span").text((example.about)()))
            .into()
    };
    let ways = el("div")
        .class("ways")
        .with(action("button line", say::open_a_file(), dispatch, Msg::Ask(Effect::PickFile)))
        .with(action("button line", say::start_blank(), dispatch, Msg::Plan(PlanMsg::Blank)));
    el("div")
        .class("start")
        // Rows are taken wherever they are pasted.
        .attr("tabindex", "-1")
        .on(ListenerKind::onpaste, look_at_pasted(dispatch))
        .with(el("h2").text(say::start_a_plan()))
        .with(el("p").text(say::paste_rows()))
        .with(paste_box(dispatch))
        .with(ways)
        .with(el("p").text(say::or_look()))
        .with(el("div").class("examples").all(examples::EXAMPLES.iter().map(example).collect()))
        .into()
}
