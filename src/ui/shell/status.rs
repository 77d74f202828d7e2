//! The quiet line at the bottom: how many items, how many are scored, what is wrong, effort against the budget.

use crate::app::actions::action;
use crate::app::board::columns::MoscowGauge;
use crate::app::msg::Msg;
use crate::app::options::{Dialog, Mode};
use crate::app::text;
use crate::app::ui::State;
use crate::model::words::Status;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::{Icon, icon, peers};
use yew::Html;

/// The status line.
pub fn status(state: &State, gauge: &MoscowGauge, dispatch: &Dispatch) -> Html {
    let (doc, ui) = (&state.doc, &state.ui);
    let count = doc.plan.items().len();
    let problems = (!doc.problems.is_empty()).then(|| {
        button("problems")
            .send(dispatch, Msg::Dialog(Some(Dialog::Problems)))
            .with(icon(Icon::Warn))
            .text(text::problem_count(doc.problems.len()))
    });
    // Where there is no toolbar a reader can take the plan along here.
    let leaving = (ui.mode == Mode::View).then(|| {
        let leave = |id| {
            let action = action(id)?;
            Some(button("leave").text((action.label)()).send(dispatch, (action.msg)(state)?).into())
        };
        el("span").class("leaving").all(["export", "share"].into_iter().filter_map(leave).collect())
    });
    // Each number is there as a whole or not at all.
    // What the line counts is what is shown.
    let shown = ui.items.rows.len();
    let filtered = shown != count;
    // What items with child items are estimated at is no work beside theirs.
    let work = doc.work();
    let items = work.items();
    let efforts = ui.items.rows.iter().map(|at| &items[*at]).filter(|item| item.status() != Some(Status::Dropped));
    let effort = efforts.filter_map(|item| item.effort()).sum();
    let line = text::effort_line(effort, &doc.plan, (!filtered).then_some(gauge), &ui.locale);
    let scored = if filtered {
        ui.items.rows.iter().filter(|at| doc.ranking.score(**at).is_some()).count()
    } else {
        doc.ranking.scored()
    };
    let part = |(at, part): (usize, &str)| -> Html {
        el("span").text(if at > 0 { [" · ", part].concat() } else { part.to_owned() }).into()
    };
    let effort = line.split(" · ").enumerate().map(part).collect();
    el("div")
        .class("status")
        .with(el("span").text(text::item_count(shown, count)))
        .with(el("span").class("scored").text(text::scored_count(scored)))
        .maybe(problems)
        .maybe(peers(&doc.live.peers))
        .with(el("span").class("gap"))
        .with(el("span").class("effort").all(effort))
        .maybe(leaving)
        .into()
}
