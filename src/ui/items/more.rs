//! The details of an item beyond plain fields: criteria, objectives, letters by timebox, the pin.

use crate::app::ballots::msg::BallotsMsg;
use crate::app::ballots::opinions as ballots;
use crate::app::ballots::text as ballots_text;
use crate::app::grid::msg::GridMsg;
use crate::app::items::details;
use crate::app::items::details::ObjectiveLink;
use crate::app::items::maps;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::pinning;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::base::number::Number;
use crate::model::schema::MOSCOW;
use crate::model::words::MoscowClass;
use crate::model::{Item, ItemIndex, Key, Timebox, Uid, Value};
use crate::query::Column;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{El, MarkupText, action, el, option};
use yew::Html;
use yew::virtual_dom::ListenerKind;

fn digits(number: Option<f64>) -> String {
    number.and_then(Number::new).map(|number| number.to_string()).unwrap_or_default()
}

fn labelled(label: impl MarkupText, input: El) -> Html {
    el("label").class("field").with(el("span").text(label)).with(input).into()
}

/// Numbers for the criteria of the plan.
pub fn criteria(state: &State, dispatch: &Dispatch, item: &Item) -> Html {
    let uid = item.uid;
    let one = |(column, label, value): (Column, String, Option<f64>)| -> Html {
        // As in a cell of the grid: what is no number is refused, and said.
        let change = move |typed: String| Some(Msg::Grid(GridMsg::TypeAll(vec![uid], column, typed.into())));
        labelled(label, el("input").class("input").value(digits(value)).change(dispatch, change))
    };
    let all = details::criteria(&state.doc.plan, item, &state.ui.locale);
    el("div").class("stacked").all(all.into_iter().map(one).collect()).into()
}

/// The objectives and key results, to link the item to.
pub fn links(state: &State, dispatch: &Dispatch, item: &Item) -> Option<Html> {
    let links = details::links(&state.doc.plan, item);
    if links.is_empty() {
        return None;
    }
    let uid = item.uid;
    let one = |link: ObjectiveLink| -> Html {
        let (sender, turned) = (dispatch.clone(), link.turned);
        let change = move |_: &web_sys::Event| {
            sender.send(Msg::Items(ItemsMsg::Set(uid, Key::Objectives, Some(turned.clone()))));
        };
        el("label")
            .class(if link.result { "check result" } else { "check" })
            .with(el("input").attr("type", "checkbox").checked(link.on).on(ListenerKind::onchange, change))
            .with(el("span").text(link.title))
            .into()
    };
    let all = links.into_iter().map(one).collect();
    Some(el("fieldset").class("field").with(el("legend").class("hidden").text(items_text::serves())).all(all).into())
}

/// Letters that differ by timebox.
pub fn letters(state: &State, dispatch: &Dispatch, item: &Item) -> Option<Html> {
    let timeboxes = state.doc.plan.timeboxes();
    if timeboxes.is_empty() {
        return None;
    }
    let one = |timebox: &Timebox| -> Html {
        let own = item.moscow_in().get(timebox.id()).map(MoscowClass::word);
        let mut choices = vec![option("", own.is_none(), items_text::as_above())];
        choices.extend(MOSCOW.iter().map(|word| option(*word, own == Some(*word), text::word_name(word))));
        let (item, id) = (item.clone(), timebox.id().to_owned());
        let change = move |value: String| {
            let word = MOSCOW.iter().find(|word| **word == value).map(|word| Value::Word(word));
            maps::map_with(&item, Key::MoscowIn, &id, word)
                .map(|map| Msg::Items(ItemsMsg::Set(item.uid, Key::MoscowIn, map)))
        };
        let title = timebox.title().filter(|title| !title.is_empty()).unwrap_or(timebox.id());
        labelled(title.to_owned(), el("select").class("input").change(dispatch, change).all(choices))
    };
    let all = timeboxes.iter().map(one).collect();
    Some(
        el("details")
            .class("fold")
            .with(el("summary").text(items_text::moscow_by_timebox()))
            .with(el("div").class("pair").all(all))
            .into(),
    )
}

/// Out of order, on purpose: the rank an item is pinned to, and why.
pub fn pin(state: &State, dispatch: &Dispatch, item: &Item, at: ItemIndex) -> Html {
    let own = item.pin();
    let rank = own.and_then(|pin| pin.rank()).map(|rank| rank as f64);
    let why = own.map(|pin| pin.why().unwrap_or_default().to_owned()).unwrap_or_default();
    let shown = pinning::shown_rank(&state.ui, &state.doc, at).map(|rank| rank.to_string()).unwrap_or_default();
    let today = state.doc.today;
    let place = rank.or_else(|| state.doc.ranking.rank(at).map(|rank| rank as f64)).unwrap_or(1.0);
    let set = |uid: Uid, pin: Value| Some(Msg::Items(ItemsMsg::Set(uid, Key::Pin, Some(pin))));
    let to_rank = {
        let (doc, ui, uid) = (state.doc.clone(), state.ui.clone(), item.uid);
        move |typed: String| match pinning::typed(&ui, &doc, at, &typed) {
            Ok(pin) => Some(Msg::Items(ItemsMsg::Set(uid, Key::Pin, pin))),
            Err(why) => Some(Msg::Fail(why.into())),
        }
    };
    let to_why = {
        let item = item.clone();
        move |typed: String| set(item.uid, details::pin(&item, place, &typed, today))
    };
    let input = |value: String| el("input").class("input").value(value);
    let unpin = rank.map(|_| {
        action("button line", items_text::unpin(), dispatch, Msg::Items(ItemsMsg::Set(item.uid, Key::Pin, None)))
    });
    el("div")
        .class("pin-to")
        .with(labelled(items_text::pin_to(), input(shown).attr("inputmode", "numeric").change(dispatch, to_rank)))
        .with(labelled(
            items_text::reason(),
            input(why).attr("placeholder", items_text::pin_example()).change(dispatch, to_why),
        ))
        .maybe(unpin)
        .into()
}

/// The raters' votes on the item's estimates, once they are revealed: a row an estimate, a column a rater.
pub fn votes(state: &State, dispatch: &Dispatch, at: ItemIndex) -> Option<Html> {
    let item = &state.doc.plan.items()[at];
    if item.votes().is_empty() {
        return None;
    }
    let mut shown = el("div").class("votes").attr("role", "region").attr("aria-label", items_text::votes());
    if !state.ui.ballots.revealed {
        let reveal =
            action("button line", ballots_text::reveal_one(), dispatch, Msg::Ballots(BallotsMsg::Reveal(true)));
        return Some(shown.with(el("p").text(ballots_text::hidden())).with(reveal).into());
    }
    let opinions = ballots::opinions(&state.doc, at, &state.ui.locale);
    let changes = opinions.iter().any(|opinion| opinion.median.is_some());
    let mut raters: Vec<std::rc::Rc<str>> = Vec::new();
    for vote in opinions.iter().flat_map(|opinion| &opinion.votes) {
        if !raters.contains(&vote.by) {
            raters.push(vote.by.clone());
        }
    }
    let head = |words: &str| -> Html { el("th").attr("scope", "col").text(words.to_owned()).into() };
    let heads = [items_text::estimate()]
        .into_iter()
        .chain(raters.iter().map(|by| &**by))
        .chain([items_text::median(), items_text::plan()]);
    let row = |opinion: ballots::Opinion| -> Html {
        let cell = |by: &std::rc::Rc<str>| -> Html {
            let vote = opinion.votes.iter().find(|vote| vote.by == *by);
            let far = vote.is_some_and(|vote| vote.far);
            let words = vote.map_or_else(String::new, |vote| vote.vote.clone());
            el("td")
                .class(if far { "far" } else { "" })
                .opt("title", far.then_some(ballots_text::far()))
                .text(words)
                .into()
        };
        el("tr")
            .with(el("th").attr("scope", "row").text(text::key_name(opinion.key)))
            .all(raters.iter().map(cell).collect())
            .with(el("td").with(el("b").text(opinion.middle.clone())))
            .with(el("td").text(opinion.now.clone()))
            .into()
    };
    shown = shown.with(
        el("div")
            .class("figures")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", items_text::votes_by_rater())
            .with(
                el("table")
                    .with(el("thead").with(el("tr").all(heads.map(head).collect())))
                    .with(el("tbody").all(opinions.into_iter().map(row).collect())),
            ),
    );
    if state.editable() {
        let discuss = item.tags().any(|tag| tag == ballots_text::tag());
        let words = if discuss { ballots_text::discussed() } else { ballots_text::discuss() };
        let accept = changes.then(|| {
            let take = Msg::Ballots(BallotsMsg::AcceptMedians(vec![item.uid]));
            action("button line", ballots_text::accept_item(), dispatch, take)
        });
        let mark = action("button line", words, dispatch, Msg::Ballots(BallotsMsg::Discuss(item.uid)));
        shown = shown.with(el("div").class("buttons").maybe(accept).with(mark));
    }
    Some(shown.into())
}
