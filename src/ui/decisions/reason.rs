//! The dialog that asks for the reason of the last step.

use crate::app::decisions::msg::DecisionsMsg;
use crate::app::decisions::text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::keys::on_enter;
use crate::ui::parts::markup::{action, button, el, fields};
use crate::ui::parts::modal::modal_with;
use web_sys::Event;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The dialog: a reason, and whose it is.
pub fn reason(state: &State, dispatch: &Dispatch) -> Html {
    let Some(open) = &state.ui.decisions.open else { return Html::default() };
    let keep = {
        let dispatch = dispatch.clone();
        move |event: &Event| {
            if let [why, by] = &fields(event)[..] {
                dispatch.send(Msg::Decisions(DecisionsMsg::Explain(why.trim().into(), by.trim().into())));
            }
        }
    };
    let labelled = |label: &'static str, input| el("label").class("field").with(el("span").text(label)).with(input);
    let why = el("input").class("input").attr("placeholder", text::example());
    let by = el("input").class("input").value(state.ui.decisions.by.to_string());
    let body = vec![
        el("div")
            .class("form")
            .on_key(on_enter(keep.clone()))
            .with(labelled(text::why(), why))
            .with(labelled(text::by(), by))
            .into(),
    ];
    let buttons = vec![
        action("button line", crate::base::say::buttons::cancel(), dispatch, Msg::Dialog(None)).into(),
        el("span").class("grow").into(),
        button("button strong").text(text::keep()).on(ListenerKind::onclick, keep).into(),
    ];
    modal_with(open.what.to_string().into(), false, body, buttons)
}
