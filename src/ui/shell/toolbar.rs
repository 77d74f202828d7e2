//! One row: the title, whether it is saved, and what can be done.

use crate::app::actions::{Action, action, has_sources};
use crate::app::doc::Saving;
use crate::app::msg::Msg;
use crate::app::settings::msg::PlanMsg;
use crate::app::text;
use crate::app::ui::State;
use crate::base::say::shell as say;
use crate::model::{Key, Value};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::keys::is_composed;
use crate::ui::parts::markup::{El, el};
use crate::ui::parts::menu::MenuChoice;
use crate::ui::parts::{Icon, Menu, icon};
use crate::ui::{saved_views, scenarios};
use wasm_bindgen::JsCast;
use yew::Html;

/// The toolbar of the editing mode.
pub fn toolbar(state: &State, dispatch: &Dispatch) -> Html {
    let blur = |event: &web_sys::KeyboardEvent| {
        if event.key() == "Enter"
            && !is_composed(event)
            && let Some(input) = event.target()
        {
            let _ = input.unchecked_into::<web_sys::HtmlElement>().blur();
        }
    };
    let rename =
        |text: String| Some(Msg::Plan(PlanMsg::SetRoot(Key::Title, (!text.is_empty()).then(|| Value::text(&text)))));
    let title = el("input")
        .class("title")
        .attr("aria-label", say::plan_title())
        .attr("placeholder", say::untitled_plan())
        .value(state.doc.plan.title().to_owned())
        .flag("readonly", !state.editable())
        .change(dispatch, rename)
        .on_key(blur);
    let wide = ["open", "import", "export", "share"].map(|id| worded(state, dispatch, id, None));
    el("div")
        .class("toolbar")
        .attr("role", "toolbar")
        .attr("aria-label", say::plan())
        .with(title)
        .maybe(saving(state))
        .with(worded(state, dispatch, "save", None))
        .maybe(saved_views::menu(state))
        .maybe(scenarios::menu(state))
        .with(el("span").class("gap"))
        .with(worded(state, dispatch, "add", Some(Icon::Add)))
        .with(square(state, dispatch, "undo", Icon::Undo, state.doc.history.next_undo()))
        .with(square(state, dispatch, "redo", Icon::Redo, state.doc.history.next_redo()))
        .with(el("span").class("wide").all(wide.to_vec()))
        .maybe(state.ui.closable.then(|| worded(state, dispatch, "close", None)))
        .with(Menu::new("more", say::more(), more(state)).icon_alone(Icon::More))
        .into()
}

fn more(state: &State) -> Vec<MenuChoice> {
    [
        "new",
        "open",
        "import",
        "refresh",
        "export",
        "share",
        "compare",
        "decisions",
        "ballots",
        "filter",
        "colour-rules",
        "save-view",
        "new-scenario",
        "settings",
        "keys",
    ]
    .into_iter()
    .filter(|id| *id != "new" || state.ui.alone)
    .filter(|id| *id != "refresh" || has_sources(state))
    .filter_map(action)
    .map(|action| choice(state, action))
    .collect()
}

fn choice(state: &State, action: &Action) -> MenuChoice {
    MenuChoice {
        label: (action.label)().into(),
        keys: action.keys,
        checked: None,
        enabled: (action.enabled)(state),
        msg: (action.msg)(state),
    }
}

/// A button that does what an action does.
fn does(state: &State, dispatch: &Dispatch, class: String, action: &Action) -> El {
    let face = el("button").attr("type", "button").class(class).flag("disabled", !(action.enabled)(state));
    match (action.msg)(state) {
        Some(msg) => face.send(dispatch, msg),
        None => face,
    }
}

fn worded(state: &State, dispatch: &Dispatch, id: &str, shown: Option<Icon>) -> Html {
    let Some(action) = action(id) else { return Html::default() };
    let strong = if id == "save" && state.doc.dirty() { "strong " } else { "" };
    does(state, dispatch, format!("button {strong}do-{id}"), action)
        .attr("aria-label", (action.label)())
        .attr("title", action.keys)
        .maybe(shown.map(icon))
        .with(el("span").text((action.label)()))
        .into()
}

fn square(state: &State, dispatch: &Dispatch, id: &str, shown: Icon, what: Option<&std::rc::Rc<str>>) -> Html {
    let Some(action) = action(id) else { return Html::default() };
    let label = (action.label)();
    let title = what.map_or_else(|| label.to_owned(), |what| say::action_on(label, what, action.keys));
    does(state, dispatch, "button square".to_owned(), action)
        .attr("aria-label", (action.label)())
        .attr("title", title)
        .with(icon(shown))
        .into()
}

fn saving(state: &State) -> Option<El> {
    let (class, words) = match &state.doc.saving {
        Saving::Running => ("saving running", say::saving().to_owned()),
        Saving::Failed(_) => ("saving failed", say::not_saved().to_owned()),
        _ if state.doc.dirty() => ("saving unsaved", say::unsaved().to_owned()),
        Saving::Saved(to) => ("saving saved", text::saved(to)),
        Saving::Clean => return None,
    };
    let why = match &state.doc.saving {
        Saving::Failed(why) => Some(why.to_string()),
        _ => None,
    };
    Some(el("span").class(class).opt("title", why).text(words))
}
