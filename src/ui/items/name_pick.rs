//! The parts of a field of the details that offers names (ARIA combobox pattern): the field, a name in its list, and both together.

use crate::ui::parts::markup::{El, MarkupText, button, el};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The field. `list` is the id of its list, `picked` the place in it that arrows went to.
pub fn field(list: &str, open: bool, picked: Option<usize>) -> El {
    el("input")
        .class("input")
        .attr("type", "text")
        .attr("role", "combobox")
        .attr("autocomplete", "off")
        .attr("aria-autocomplete", "list")
        .attr("aria-controls", list.to_owned())
        .aria("aria-expanded", open)
        .opt("aria-activedescendant", picked.map(|at| format!("{list}-{at}")))
}

/// Puts the caret of the field that an event is about behind all that stands in it.
pub fn to_end(event: &Event) {
    if let Some(field) = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        let end = field.value().encode_utf16().count() as u32;
        let _ = field.set_selection_range(end, end);
    }
}

/// A name in the list, at its place.
pub fn name(list: &str, place: usize, picked: bool, words: String, choose: impl Fn(usize) + 'static) -> Html {
    button("choice")
        .attr("id", format!("{list}-{place}"))
        .attr("role", "option")
        .attr("tabindex", "-1")
        .aria("aria-selected", picked)
        .with(el("span").class("text").text(words))
        // The focus stays in the field until something is chosen.
        .on(ListenerKind::onmousedown, |event| event.prevent_default())
        .on(ListenerKind::onclick, move |_| choose(place))
        .into()
}

/// The list of names.
pub fn names(list: &str, label: impl MarkupText, names: Vec<Html>) -> El {
    el("div").class("popup").attr("id", list.to_owned()).attr("role", "listbox").attr("aria-label", label).all(names)
}

/// The field under its label, with the list where it is open.
pub fn pick(label: impl MarkupText, field: El, list: Option<El>) -> Html {
    let label = el("label").class("field").with(el("span").text(label)).with(field);
    el("div").class("name-pick").with(label).maybe(list).into()
}
