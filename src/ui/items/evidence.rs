//! The evidence for an item's estimates, in its details.

use crate::app::items::evidence;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text::percent;
use crate::app::ui::State;
use crate::base::link::is_safe;
use crate::model::{Evidence, Item, Key, Value};
use crate::ui::decisions::empty;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::Icon;
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::{El, action, button, el, fields, option};
use web_sys::Event;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The pieces of evidence, what they suggest, and the fields for another.
pub fn evidence(state: &State, dispatch: &Dispatch, item: &Item) -> Html {
    let count = item.evidence().len();
    let summary =
        if count > 0 { format!("{} ({count})", items_text::evidence()) } else { items_text::evidence().to_owned() };
    el("details")
        .class("fold evidence")
        .flag("open", count > 0)
        .with(el("summary").text(summary))
        .maybe(pieces(state, dispatch, item))
        .maybe(suggestion(state, dispatch, item))
        .with(adder(state, dispatch, item))
        .into()
}

/// The pieces of evidence as a reader sees them; nothing where there are none.
pub fn facts(state: &State, dispatch: &Dispatch, item: &Item) -> Option<Html> {
    let pieces = pieces(state, dispatch, item)?;
    let heading = el("h3").text(items_text::evidence());
    let suggestion = suggestion(state, dispatch, item);
    Some(el("section").attr("aria-label", items_text::evidence()).with(heading).with(pieces).maybe(suggestion).into())
}

fn pieces(state: &State, dispatch: &Dispatch, item: &Item) -> Option<El> {
    let one = |(place, piece): (usize, &Evidence)| -> Html {
        let kind = items_text::evidence_name(piece.kind().unwrap_or_default()).to_owned();
        let remove = state.editable().then(|| {
            let msg = Msg::Items(ItemsMsg::RemoveEvidence(item.uid, place));
            square(items_text::remove_evidence(&kind), Icon::Close, dispatch, msg)
        });
        let link = piece.link().map(|link| match is_safe(link) {
            true => el("a")
                .attr("href", link.to_owned())
                .attr("rel", "noopener noreferrer nofollow")
                .attr("target", "_blank"),
            false => el("span"),
        });
        let link = link.map(|el| el.text(piece.link().unwrap_or_default().to_owned()));
        let note = piece.note().map(|note| el("p").class("what").text(note.to_owned()));
        let head = el("small").text([&*kind, " "].concat()).maybe(piece.at().map(|at| el("span").text(at.to_owned())));
        el("li").with(el("div").with(head).maybe(note).maybe(link)).maybe(remove).into()
    };
    let all: Vec<Html> = item.evidence().iter().enumerate().map(one).collect();
    (!all.is_empty()).then(|| el("ul").class("pieces").all(all))
}

fn suggestion(state: &State, dispatch: &Dispatch, item: &Item) -> Option<El> {
    let (words, other) = evidence::suggestion(item, &state.ui.locale)?;
    let uid = item.uid;
    let take = other.filter(|_| state.editable()).map(|confidence| {
        let label = items_text::use_confidence(percent(&state.ui.locale.number(confidence, 1)));
        action("button line", label, dispatch, Msg::Items(ItemsMsg::Set(uid, Key::Confidence, Value::num(confidence))))
    });
    Some(el("p").class("why").text(words).maybe(take))
}

fn adder(state: &State, dispatch: &Dispatch, item: &Item) -> El {
    let uid = item.uid;
    let add = {
        let dispatch = dispatch.clone();
        move |event: &Event| {
            if let [kind, note, link] = &fields(event)[..] {
                let (kind, note, link) = (kind.as_str().into(), note.as_str().into(), link.as_str().into());
                dispatch.send(Msg::Items(ItemsMsg::AddEvidence { uid, kind, note, link }));
                empty(event);
            }
        }
    };
    let kinds =
        evidence::kinds(&state.ui.locale).into_iter().map(|(word, name)| option(word, word == "anecdotal", name));
    let named = |name: &'static str| el("input").class("input").attr("aria-label", name).attr("placeholder", name);
    el("div")
        .class("adder decide")
        .attr("role", "group")
        .attr("aria-label", items_text::add_evidence())
        .with(el("select").class("input").attr("aria-label", items_text::evidence_kind()).all(kinds.collect()))
        .with(named(items_text::evidence_note()))
        .with(named(items_text::evidence_link()))
        .with(button("button line").text(items_text::add_evidence()).on(ListenerKind::onclick, add))
}
