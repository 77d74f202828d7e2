//! The dialog in which several items become one: which one stays, and whose parts it takes.

use crate::app::decisions::text as decisions_text;
use crate::app::duplicates::fields::{DifferingPart, differing};
use crate::app::duplicates::msg::DuplicatesMsg;
use crate::app::duplicates::text;
use crate::app::msg::Msg;
use crate::app::text as app_text;
use crate::app::ui::State;
use crate::base::say::buttons;
use crate::model::{Item, Uid};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{El, action, button, el, value_of};
use crate::ui::parts::modal::modal_with;
use wasm_bindgen::JsCast;
use web_sys::Event;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The dialog.
pub fn merge(state: &State, dispatch: &Dispatch) -> Html {
    let plan = &state.doc.plan;
    let wish = &state.ui.duplicates.wish;
    let mut items: Vec<&Item> = wish.items.iter().filter_map(|uid| plan.readable_item(*uid)).collect();
    if items.len() < 2 {
        return Html::default();
    }
    // Whose parts come first is the order in which they are looked at; the columns stay where they are.
    let shown: Vec<Uid> = items.iter().map(|item| item.uid).collect();
    items.sort_by_cached_key(|item| u64::from(item.uid != wish.keep));
    let parts = differing(plan, &items, &wish.chosen, &state.ui.locale);
    let place = |uid: &Uid| items.iter().position(|item| item.uid == *uid).unwrap_or_default();
    let title = |uid: &Uid| app_text::item_name(plan, *uid).to_string();
    let keeps = |uid: &Uid| -> Html {
        let msg = Msg::Duplicates(DuplicatesMsg::Keep(*uid));
        let stays = radio(dispatch, "keep", *uid == wish.keep, text::keep(title(uid)), msg);
        let stays = stays.flag("autofocus", *uid == wish.keep);
        let label = el("label").with(stays).with(el("span").text(title(uid)));
        el("th").attr("scope", "col").with(label).into()
    };
    let head = el("tr").with(el("th").attr("scope", "row").text(text::stays())).all(shown.iter().map(keeps).collect());
    let row = |part: &DifferingPart| -> Html {
        let cell = |uid: &Uid| -> Html {
            let value = &part.values[place(uid)];
            let said = if value.is_empty() { text::NOTHING } else { value };
            let msg = Msg::Duplicates(DuplicatesMsg::Take(part.part.clone(), *uid));
            let named = text::take(&part.name, said);
            let own = radio(dispatch, &part.name, part.from == Some(*uid), named, msg);
            el("td").with(el("label").with(own).with(el("span").text(said.to_owned()))).into()
        };
        el("tr")
            .key(part.name.clone())
            .with(el("th").attr("scope", "row").text(part.name.clone()))
            .all(shown.iter().map(cell).collect())
            .into()
    };
    let table = el("table").with(el("thead").with(head)).with(el("tbody").all(parts.iter().map(row).collect()));
    let alike = parts.is_empty().then(|| el("p").class("hint").text(text::alike()));
    let why = el("label")
        .class("field")
        .with(el("span").text(decisions_text::why()))
        .with(el("input").class("input why").attr("placeholder", text::example()));
    let done = {
        let dispatch = dispatch.clone();
        move |event: &Event| {
            let dialog = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            let dialog = dialog.and_then(|target| target.closest("dialog").ok().flatten());
            let why = dialog.and_then(|dialog| dialog.query_selector(".why").ok().flatten());
            let why = why.map(|why| why.unchecked_into::<web_sys::HtmlInputElement>().value()).unwrap_or_default();
            dispatch.send(Msg::Duplicates(DuplicatesMsg::Merge(why.trim().into())));
        }
    };
    let body = vec![
        el("p").class("hint").text(text::hint()).into(),
        el("div")
            .class("merged figures")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", text::field())
            .with(table)
            .into(),
        alike.map(Html::from).unwrap_or_default(),
        why.into(),
    ];
    let buttons = vec![
        action("button line", buttons::cancel(), dispatch, Msg::Dialog(None)).into(),
        el("span").class("grow").into(),
        button("button strong").text(text::merge()).on(ListenerKind::onclick, done).into(),
    ];
    modal_with(text::merge_title(items.len()).into(), true, body, buttons)
}

fn radio(dispatch: &Dispatch, group: &str, on: bool, name: String, msg: Msg) -> El {
    let dispatch = dispatch.clone();
    el("input").attr("type", "radio").attr("name", format!("merge {group}")).attr("aria-label", name).checked(on).on(
        ListenerKind::onchange,
        move |event| {
            if value_of(event).is_some() {
                dispatch.send(msg.clone());
            }
        },
    )
}
