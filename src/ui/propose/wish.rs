//! The form of the wish: each change begins the search anew.

use crate::app::msg::Msg;
use crate::app::propose::msg::ProposeMsg;
use crate::app::propose::state::{OpenProposal, ProposalScope, ProposalWish, SearchProgress};
use crate::app::propose::text as propose_text;
use crate::app::propose::wish::{DatedEntry, WorthMeasure, boxes, milestones, worths};
use crate::app::text;
use crate::app::ui::State;
use crate::base::day::Day;
use crate::model::Uid;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{El, el, option};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

const SCOPES: [(&str, ProposalScope); 3] =
    [("all", ProposalScope::Everything), ("boxes", ProposalScope::Timeboxes), ("dates", ProposalScope::Dates)];
/// The form, folded away as long as there is something to see.
pub fn wish(state: &State, panel: &OpenProposal, dispatch: &Dispatch) -> Html {
    let wish = &panel.wish;
    let known = boxes(&state.doc);
    let send = |change: fn(&mut ProposalWish, &str) -> bool| {
        let wish = wish.clone();
        move |value: String| {
            let mut wish = wish.clone();
            change(&mut wish, &value).then_some(Msg::Propose(ProposeMsg::Wish(wish)))
        }
    };
    let select = |choices: Vec<Html>| el("select").class("input").all(choices);
    let scopes = SCOPES
        .iter()
        .filter(|(_, scope)| *scope != ProposalScope::Timeboxes || !known.is_empty())
        .map(|(value, scope)| option(*value, *scope == wish.scope, propose_text::scope_name(*scope)));
    let scope = select(scopes.collect()).change(
        dispatch,
        send(|wish, value| {
            let found = SCOPES.iter().find(|(name, _)| *name == value);
            found.map(|(_, scope)| wish.scope = *scope).is_some()
        }),
    );
    let aims = [("early", true, propose_text::value_early()), ("short", false, propose_text::earliest())];
    let aims = aims.map(|(value, early, words)| option(value, early == wish.early, words));
    let aim = select(aims.to_vec()).change(
        dispatch,
        send(|wish, value| {
            wish.early = value == "early";
            true
        }),
    );
    let worths = worths(&state.doc.plan).into_iter();
    let worths = worths.map(|(worth, name)| option(worth.word(), worth == wish.worth, name.to_string()));
    let worth = select(worths.collect()).change(
        dispatch,
        send(|wish, value| {
            wish.worth = WorthMeasure::read(value);
            true
        }),
    );
    let assumes = wish.assumes(&state.doc);
    let dates = wish.scope == ProposalScope::Dates;
    let first =
        date(wish.first).date(dispatch, send(|wish, value| Day::parse(value).map(|day| wish.first = day).is_some()));
    let last =
        date(wish.last).date(dispatch, send(|wish, value| Day::parse(value).map(|day| wish.last = day).is_some()));
    let weeks = el("input")
        .class("input")
        .attr("type", "number")
        .attr("min", "1")
        .attr("max", "104")
        .value(wish.weeks.to_string())
        .change(
            dispatch,
            send(|wish, value| {
                value.parse().ok().filter(|weeks| (1..=104).contains(weeks)).map(|weeks| wish.weeks = weeks).is_some()
            }),
        );
    let boxes = (wish.scope == ProposalScope::Timeboxes)
        .then(|| ticks(state, wish, propose_text::timeboxes(), &known, |wish| &mut wish.boxes, dispatch));
    let stones = milestones(&state.doc);
    let due =
        (!stones.is_empty()).then(|| ticks(state, wish, propose_text::due(), &stones, |wish| &mut wish.due, dispatch));
    let items = &state.doc.plan;
    let stay = |uid: &Uid| Some((*uid, text::item_name(items, *uid), None));
    let stays: Vec<DatedEntry> = wish.stays.iter().filter_map(stay).collect();
    let stays = (!stays.is_empty())
        .then(|| ticks(state, wish, propose_text::stays(), &stays, |wish| &mut wish.stays, dispatch));
    let from = if assumes { propose_text::first_begins() } else { propose_text::not_before() };
    let mut pair = vec![field(from, first).into()];
    if assumes {
        pair.push(field(propose_text::weeks_each(), weeks).into());
    }
    if dates {
        pair.push(field(propose_text::until(), last).into());
    }
    let lost = matches!(panel.run, SearchProgress::Failed(_));
    el("details")
        .class("wish")
        .flag("open", lost)
        .with(el("summary").text(propose_text::asked(wish, assumes, &state.ui.locale)))
        .with(field(propose_text::scope(), scope))
        .maybe(boxes)
        .with(el("div").class(if pair.len() > 1 { "pair" } else { "" }).all(pair))
        .maybe(due)
        .maybe(stays)
        .with(el("div").class("pair").with(field(propose_text::aim(), aim)).with(field(propose_text::value(), worth)))
        .into()
}

/// Timeboxes or milestones to tick.
fn ticks(
    state: &State,
    wish: &ProposalWish,
    legend: &'static str,
    known: &[DatedEntry],
    list: fn(&mut ProposalWish) -> &mut Vec<Uid>,
    dispatch: &Dispatch,
) -> El {
    let all = known.iter().map(|(uid, name, dates)| {
        let detail = dates.map(|dates| propose_text::range(dates, &state.ui.locale));
        let (mut other, uid) = (wish.clone(), *uid);
        let ticked = list(&mut other);
        let on = ticked.contains(&uid);
        ticked.retain(|other| *other != uid);
        if !on {
            ticked.push(uid);
        }
        let dispatch = dispatch.clone();
        let input = el("input").attr("type", "checkbox").checked(on).on(ListenerKind::onchange, move |_| {
            dispatch.send(Msg::Propose(ProposeMsg::Wish(other.clone())));
        });
        el("label")
            .class("tick")
            .with(input)
            .with(el("span").text(name.to_string()))
            .maybe(detail.map(|detail| el("small").text(detail)))
            .into()
    });
    el("fieldset").class("field").with(el("legend").text(legend)).all(all.collect())
}

fn field(label: &'static str, input: El) -> El {
    el("label").class("field").with(el("span").text(label)).with(input)
}

fn date(day: Day) -> El {
    el("input").class("input").attr("type", "date").value(day.to_string())
}
