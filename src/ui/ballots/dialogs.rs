//! Ballots: sent out, filled in, taken in.

use crate::app::ballots::msg::BallotsMsg;
use crate::app::ballots::opinions as ballots;
use crate::app::ballots::opinions::Ballot;
use crate::app::ballots::text as ballots_text;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::text;
use crate::app::ui::State;
use crate::base::number::Number;
use crate::base::say::buttons;
use crate::model::Item;
use crate::ui::hooks::{Dispatch, clipboard_of};
use crate::ui::parts::markup::{action, ask, el, list};
use crate::ui::parts::modal::modal;
use crate::ui::parts::modal::modal_with;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// At most so many items stand in the form; the filter brings others.
const ITEMS: usize = 200;

fn copy(state: &State, ballot: &Ballot, done: &'static str) -> Msg {
    Msg::Ask(Effect::Copy { text: ballots::block(&state.doc, &state.ui, ballot).into(), done: done.into() })
}

fn download(state: &State, ballot: &Ballot) -> Msg {
    let name = if ballot.by.is_empty() { "ballot.txt".to_owned() } else { format!("ballot {}.txt", ballot.by) };
    let text = ballots::block(&state.doc, &state.ui, ballot).into();
    Msg::Ask(Effect::Download { name: name.into(), mime: "text/plain", text })
}

/// Sending ballots out and taking them in.
pub fn ballots(state: &State, dispatch: &Dispatch) -> Html {
    let blank = |state: &State| copy(state, &Ballot::default(), ballots_text::copied());
    let file = |state: &State| download(state, &Ballot::default());
    let out = el("p")
        .class("ways")
        .with(ask("button line", ballots_text::copy_blank(), dispatch, blank))
        .with(ask("button line", ballots_text::download_blank(), dispatch, file))
        .with(action("button line", ballots_text::copy_link(), dispatch, Msg::Ask(Effect::CopyBallotLink)))
        .with(action("button line", ballots_text::fill_in(), dispatch, Msg::Dialog(Some(Dialog::Vote))));
    let mut body: Vec<Html> = vec![el("p").class("hint").text(ballots_text::send_out()).into(), out.into()];
    if state.editable() {
        let sender = dispatch.clone();
        let paste = move |event: &web_sys::Event| {
            let pasted = clipboard_of(event).and_then(|data| data.get_data("text/plain").ok());
            if let Some(text) = pasted.filter(|text| !text.trim().is_empty()) {
                event.prevent_default();
                event.stop_propagation();
                sender.send(Msg::Ballots(BallotsMsg::TakeBallots(text.into())));
            }
        };
        let take = |text: String| (!text.trim().is_empty()).then(|| Msg::Ballots(BallotsMsg::TakeBallots(text.into())));
        let area = el("textarea")
            .class("input paste")
            .attr("rows", "4")
            .attr("aria-label", ballots_text::paste_box())
            .attr("placeholder", ballots_text::paste_here())
            .on(ListenerKind::onpaste, paste)
            .change(dispatch, take);
        body.push(el("p").class("hint").text(ballots_text::take_in_hint()).into());
        body.push(area.into());
        body.push(
            el("p")
                .class("ways")
                .with(action("button line", buttons::choose_file(), dispatch, Msg::Ask(Effect::PickFile)))
                .into(),
        );
    }
    let raters = ballots::raters(&state.doc.plan);
    if !raters.is_empty() {
        body.push(el("p").text(ballots_text::raters(&raters)).into());
    }
    modal(ballots_text::ballots(), body)
}

/// The form in which a person gives estimates of her own; nobody else's are shown.
pub fn vote(state: &State, dispatch: &Dispatch) -> Html {
    let plan = &state.doc.plan;
    let keys = ballots::keys(plan);
    let ballot = &state.ui.ballots.ballot;
    let name = el("label").class("field").with(el("span").text(ballots_text::your_name())).with(
        el("input")
            .class("input")
            .value(ballot.by.clone())
            .change(dispatch, |name| Some(Msg::Ballots(BallotsMsg::Rater(name.into())))),
    );
    let mut head = el("tr").with(el("th").attr("scope", "col").text(ballots_text::item()));
    for key in &keys {
        let scale = ballots::scale(plan, *key);
        let scale = (!scale.is_empty()).then(|| el("small").text(scale));
        head = head.with(el("th").attr("scope", "col").text(text::key_name(*key)).maybe(scale));
    }
    let row = |item: &Item| -> Html {
        let title = text::item_name(plan, item.uid);
        let votes = ballot.votes.iter().find(|(id, _)| id == item.id()).map_or(&[][..], |(_, votes)| votes);
        let mut row = el("tr").with(
            el("th")
                .attr("scope", "row")
                .attr("title", item.notes().unwrap_or_default().to_owned())
                .text(title.to_string()),
        );
        for key in &keys {
            let (uid, key) = (item.uid, *key);
            let vote = votes.iter().find(|(known, _)| *known == key).map(|(_, vote)| *vote);
            let odd = state.ui.ballots.odd_votes.iter().find(|odd| (odd.uid, odd.key) == (uid, key));
            let off = vote.and_then(|vote| ballots::off_scale(plan, key, vote));
            let said = odd.map(|odd| odd.why.to_string()).or(off.map(str::to_owned));
            let about = format!("vote-{}-{}", uid.0, key.name());
            let shown = vote.and_then(Number::new).map(|vote| match state.ui.locale.decimal_comma() {
                true => vote.to_string().replace('.', ","),
                false => vote.to_string(),
            });
            let input = el("input")
                .class("input")
                .attr("inputmode", "decimal")
                .attr("autocomplete", "off")
                .attr("aria-label", text::key_of(key, &title))
                .opt("aria-invalid", odd.map(|_| "true"))
                .opt("aria-describedby", said.as_ref().map(|_| about.clone()))
                .value(odd.map(|odd| odd.typed.to_string()).or(shown).unwrap_or_default())
                .change(dispatch, move |typed| Some(Msg::Ballots(BallotsMsg::Vote(uid, key, typed.into()))));
            let said = said.map(|said| el("span").class("why").attr("id", about).attr("role", "status").text(said));
            row = row.with(el("td").with(input).maybe(said));
        }
        row.into()
    };
    let shown = ballots::items(&state.ui).iter().take(ITEMS).map(|at| row(&plan.items()[*at])).collect();
    // It scrolls by its fields, which have the focus one after the other; a stop of its own would swallow what is typed behind the name.
    let table = el("div")
        .class("sheet")
        .attr("role", "region")
        .attr("aria-label", ballots_text::ballot())
        .with(el("table").class("ballot").with(el("thead").with(head)).with(el("tbody").all(shown)));
    let own = |send: fn(&State, &Ballot) -> Msg| {
        move |state: &State| match state.ui.ballots.ballot.by.is_empty() {
            true => Msg::Fail(ballots_text::no_name().into()),
            false => match &*state.ui.ballots.odd_votes {
                [] => send(state, &state.ui.ballots.ballot),
                [first, ..] => {
                    let first = text::key_of(first.key, &text::item_name(&state.doc.plan, first.uid));
                    Msg::Fail(ballots_text::odd(&first, state.ui.ballots.odd_votes.len()).into())
                }
            },
        }
    };
    let buttons = vec![
        el("span").class("gap").into(),
        ask("button line", ballots_text::download_own(), dispatch, own(download)).into(),
        ask(
            "button strong",
            ballots_text::copy_own(),
            dispatch,
            own(|state, own| copy(state, own, ballots_text::own_copied())),
        )
        .into(),
    ];
    let hint = el("p").class("hint").text(ballots_text::how());
    modal_with(
        ballots_text::your_ballot().into(),
        true,
        vec![list(vec![hint.into(), name.into(), table.into()])],
        buttons,
    )
}
