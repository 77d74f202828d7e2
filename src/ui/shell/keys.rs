//! The help sheet of keys: the actions' own, and those of the views.

use crate::app::actions::{ACTIONS, VIEW_KEYS, action};
use crate::base::say::{actions, shell as say};
use crate::ui::parts::markup::el;
use crate::ui::parts::modal::modal;
use yew::Html;

/// The list of keyboard shortcuts.
pub fn keys() -> Html {
    let row = |keys: &'static str, what: &'static str| -> Html {
        el("tr").with(el("th").attr("scope", "row").with(el("kbd").text(keys))).with(el("td").text(what)).into()
    };
    let table = |name: &'static str, rows: Vec<Html>| -> Html {
        el("table").class("keys").with(el("caption").text(name)).with(el("tbody").all(rows)).into()
    };
    let known = ACTIONS.iter().filter(|action| !action.keys.is_empty());
    let everywhere = known.map(|action| row(action.keys, (action.label)())).collect();
    let mut tables = vec![table(say::everywhere(), everywhere)];
    for (view, keys) in VIEW_KEYS {
        let Some(name) = action(view.name()) else { continue };
        tables.push(table((name.label)(), keys.iter().map(|(keys, what)| row(keys(), what())).collect()));
    }
    modal(actions::keys(), tables)
}
