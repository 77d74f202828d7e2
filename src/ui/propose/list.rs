//! The changes, item by item, and the items that are left out.

use crate::app::msg::Msg;
use crate::app::propose::blocked;
use crate::app::propose::found::FoundProposal;
use crate::app::propose::found::ProposedChange;
use crate::app::propose::msg::ProposeMsg;
use crate::app::propose::state::OpenProposal;
use crate::app::propose::text as propose_text;
use crate::app::text;
use crate::app::ui::State;
use crate::model::Uid;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{action, el};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The number of lines that each list draws.
const SHOWN: usize = 100;

/// Both lists.
pub fn lists(state: &State, panel: &OpenProposal, found: &FoundProposal, dispatch: &Dispatch) -> Html {
    let plan = &state.doc.plan;
    let changes = found.changes.iter().take(SHOWN).map(|change| line(state, panel, found, change, dispatch));
    let out = found.answer.out.iter().take(SHOWN).filter_map(|(at, why)| {
        let uid = plan.items().get(*at)?.uid;
        let title = text::item_name(plan, uid).to_string();
        let line = el("li")
            .class("out")
            .with(action("link", title, dispatch, Msg::Details(Some(uid))))
            .with(el("small").text(propose_text::why_left_out(plan, *why)));
        Some(line.into())
    });
    let titled = |title: &'static str, count: usize, lines: Vec<Html>| {
        let more = count.saturating_sub(SHOWN);
        (count > 0).then(|| {
            el("section")
                .with(el("h3").text(propose_text::counted(title, state.ui.locale.count(count))))
                .with(el("ul").attr("aria-label", title).all(lines))
                .maybe((more > 0).then(|| el("p").class("hint").text(propose_text::more(more))))
        })
    };
    el("div")
        .class("found")
        .maybe(titled(propose_text::changes(), found.changes.len(), changes.collect()))
        .maybe(titled(propose_text::left_out(), found.answer.out.len(), out.collect()))
        .into()
}

fn line(
    state: &State,
    panel: &OpenProposal,
    found: &FoundProposal,
    change: &ProposedChange,
    dispatch: &Dispatch,
) -> Html {
    let plan = &state.doc.plan;
    let uid = change.uid;
    let title = text::item_name(plan, uid).to_string();
    let (on, blocked) = (panel.accepts(uid), panel.blocked(uid));
    let tick = {
        let dispatch = dispatch.clone();
        el("input")
            .attr("type", "checkbox")
            .attr("aria-label", propose_text::accept_item(&title))
            .checked(on)
            .flag("disabled", blocked.is_some())
            .on(ListenerKind::onchange, move |_| dispatch.send(Msg::Propose(ProposeMsg::Tick(uid, !on))))
    };
    let marks = propose_text::marks(change);
    let critical = change.place.is_some_and(|place| place.critical);
    let kept: Vec<Uid> = match (on, blocked) {
        (false, None) => blocked::kept(plan, &panel.blocked, uid),
        _ => Vec::new(),
    };
    let why = match blocked {
        Some(blocked) => propose_text::blocked(plan, blocked.why),
        None if !kept.is_empty() => propose_text::keeps_back(plan, &kept),
        None => propose_text::why(found, change),
    };
    // What is not made is struck out; why not is plain.
    let class = match (on, blocked) {
        (true, _) => "",
        (false, Some(_)) => "refused blocked",
        (false, None) => "refused",
    };
    el("li")
        .class(class)
        .key(u64::from(uid.0))
        .with(tick)
        .with(
            el("div")
                .with(action("link", title, dispatch, Msg::Details(Some(uid))))
                .all(
                    marks
                        .into_iter()
                        .map(|mark| el("span").class(if critical { "mark critical" } else { "mark" }).text(mark).into())
                        .collect(),
                )
                .with(el("p").text(propose_text::goes(plan, change, &state.ui.locale)))
                .maybe((!why.is_empty()).then(|| el("small").text(why))),
        )
        .into()
}
