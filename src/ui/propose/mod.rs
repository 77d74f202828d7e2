//! The panel beside the timeline in which a plan is proposed: what is wished for, how far the search is, what would change and why.

mod list;
mod wish;

use crate::app::msg::Msg;
use crate::app::propose::found::FoundProposal;
use crate::app::propose::msg::ProposeMsg;
use crate::app::propose::state::OpenProposal;
use crate::app::propose::state::SearchProgress;
use crate::app::propose::text as propose_text;
use crate::app::ui::State;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::Icon;
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::action;
use crate::ui::parts::markup::button;
use crate::ui::parts::markup::el;
use yew::prelude::*;

/// The panel, drawn into `node`.
pub fn panel(state: &State, panel: &OpenProposal, dispatch: &Dispatch, node: &NodeRef) -> Html {
    let found = panel.current(&state.doc.plan).map(|found| &**found);
    let on_key = {
        let dispatch = dispatch.clone();
        move |event: &KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() {
                event.prevent_default();
                dispatch.send(Msg::Propose(ProposeMsg::Close));
            }
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                dispatch.send(Msg::Propose(if event.shift_key() { ProposeMsg::Again } else { ProposeMsg::Accept }));
            }
            // As in the details: plain keys are not meant for the view beside it.
            if !(event.ctrl_key() || event.meta_key() || event.alt_key()) {
                event.stop_propagation();
            }
        }
    };
    let body = el("div")
        .class("body")
        .with(wish::wish(state, panel, dispatch))
        .with(status(state, panel, found, dispatch))
        .maybe(found.map(|found| list::lists(state, panel, found, dispatch)));
    el("aside")
        .class("panel propose")
        .attr("aria-label", propose_text::propose())
        .attr("tabindex", "-1")
        .node(node)
        .on_key(on_key)
        .with(el("header").with(el("h2").text(propose_text::propose())).with(square(
            propose_text::close(),
            Icon::Close,
            dispatch,
            Msg::Propose(ProposeMsg::Close),
        )))
        .with(body)
        .with(footer(state, panel, found, dispatch))
        .into()
}

/// The progress of the search, the quality of the best, and the faults.
fn status(state: &State, panel: &OpenProposal, found: Option<&FoundProposal>, dispatch: &Dispatch) -> Html {
    let running = panel.run == SearchProgress::Running;
    let stale = found.is_none() && panel.found.is_some();
    let locale = &state.ui.locale;
    let words = if stale { propose_text::stale().to_owned() } else { propose_text::progress(panel, found) };
    let share = found.map(|found| found.answer.passes).filter(|_| running);
    let bar = share.map(|(now, all)| {
        el("progress")
            .attr("max", all.to_string())
            .attr("value", now.to_string())
            .attr("aria-label", propose_text::search())
    });
    let again = |label: &'static str, act: ProposeMsg| action("button line", label, dispatch, Msg::Propose(act));
    let button = if running {
        again(propose_text::stop(), ProposeMsg::Stop)
    } else {
        again(propose_text::again(), ProposeMsg::Start)
    };
    let lines = found.map(|found| propose_text::quality(panel, found, locale)).unwrap_or_default();
    let faults = found.map_or(&[][..], |found| &found.answer.faults[..]).iter();
    let faults =
        faults.map(|fault| el("p").class("fault").text(propose_text::fault(&state.doc.plan, fault, locale)).into());
    el("div")
        .class("searched")
        .with(el("div").class("standing").with(el("span").class("grow").text(words)).with(button))
        .maybe(bar)
        .all(lines.into_iter().map(|line| el("p").class("quality").text(line).into()).collect())
        .all(faults.collect())
        .maybe(found.and_then(propose_text::advice).map(|words| el("p").text(words)))
        .into()
}

fn footer(state: &State, panel: &OpenProposal, found: Option<&FoundProposal>, dispatch: &Dispatch) -> Html {
    let ticked = found.map_or(0, |found| panel.accepted(found).count());
    let again = (!panel.without(&state.doc.plan).is_empty()).then(|| {
        button("button line")
            .attr("title", propose_text::without_these_hint())
            .send(dispatch, Msg::Propose(ProposeMsg::Again))
            .text(propose_text::without_these())
    });
    el("footer")
        .maybe(again)
        .with(
            button("button strong")
                .flag("disabled", ticked == 0)
                .attr("title", propose_text::accept_hint())
                .send(dispatch, Msg::Propose(ProposeMsg::Accept))
                .text(propose_text::accept(ticked)),
        )
        .maybe((ticked > 0).then(|| action("button", propose_text::keep(), dispatch, Msg::Propose(ProposeMsg::Keep))))
        .with(action("button", propose_text::discard(), dispatch, Msg::Propose(ProposeMsg::Close)))
        .into()
}
