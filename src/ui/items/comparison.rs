//! Another item beside the one whose details are open, factor by factor.

use crate::app::items::explain;
use crate::app::items::rows;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::model::{ItemIndex, Uid};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{el, list, option};
use yew::Html;

/// At most so many items to choose from; the filter brings others.
const CHOICES: usize = 300;

/// The choice of the other item, and the comparison.
pub fn compare(state: &State, dispatch: &Dispatch, at: ItemIndex) -> Html {
    // Readers see no controls that look like editing.
    if !state.editable() {
        return Html::default();
    }
    let (doc, ui) = (&state.doc, &state.ui);
    let chosen = ui.details.beside.filter(|uid| *uid != doc.plan.items()[at].uid);
    let mut others: Vec<ItemIndex> = ui.items.rows.iter().copied().filter(|other| *other != at).take(CHOICES).collect();
    let place = chosen.and_then(|uid| doc.plan.item_index(uid));
    if let Some(place) = place.filter(|place| !others.contains(place)) {
        others.insert(0, place);
    }
    let mut choices = vec![option("", place.is_none(), "")];
    choices.extend(others.iter().map(|other| {
        let uid = doc.plan.items()[*other].uid;
        let rank = rows::rank(ui, doc, *other).map_or_else(String::new, |rank| format!("{rank}. "));
        option(uid.0.to_string(), Some(*other) == place, format!("{rank}{}", text::item_name(&doc.plan, uid)))
    }));
    let change = |value: String| Some(Msg::Beside(value.parse().ok().map(Uid)));
    let choose = el("label").class("field").with(el("span").class("hidden").text(items_text::compare_with())).with(
        el("select")
            .class("input")
            .attr("aria-label", items_text::compare_with())
            .change(dispatch, change)
            .all(choices),
    );
    let shown = place.map(|other| {
        let compared = explain::compared(doc, at, other, &ui.locale);
        let names = [at, other].map(|at| text::item_name(&doc.plan, doc.plan.items()[at].uid).to_string());
        let mut head = el("tr").with(el("td"));
        for name in names {
            head = head.with(el("th").attr("scope", "col").attr("title", name.clone()).text(name));
        }
        let row = |[name, first, other, effect]: [String; 4]| -> Html {
            let own = el("tr").with(el("th").attr("scope", "row").text(name)).with(el("td").text(first));
            let own = own.with(el("td").text(other));
            list(vec![own.into(), el("tr").class("effect").with(el("td").attr("colspan", "3").text(effect)).into()])
        };
        el("div")
            .class("compared")
            .attr("role", "region")
            .attr("aria-label", items_text::comparison())
            .with(el("p").with(el("b").text(compared.line)))
            .with(
                el("table")
                    .with(el("thead").with(head))
                    .with(el("tbody").all(compared.rows.into_iter().map(row).collect())),
            )
            .all(compared.flips.into_iter().map(|flip| el("p").text(flip).into()).collect())
    });
    el("div").class("compare").with(choose).maybe(shown).into()
}
