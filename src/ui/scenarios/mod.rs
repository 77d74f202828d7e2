//! Scenarios: their menu, the mark that says which one is looked at, and the dialog that names one.

use crate::app::compare::against::Against;
use crate::app::compare::msg::CompareMsg;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::scenarios::msg::ScenarioMsg;
use crate::app::scenarios::text;
use crate::app::ui::State;
use crate::model::Entry;
use crate::model::entry::Scenario;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::keys::on_enter;
use crate::ui::parts::markup::{El, action, button, el, fields};
use crate::ui::parts::menu::MenuChoice;
use crate::ui::parts::modal::modal_with;
use crate::ui::parts::{Icon, Menu};
use std::rc::Rc;
use web_sys::Event;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The scenarios that can be opened: with an id, the first of each.
fn offered(state: &State) -> impl Iterator<Item = &Scenario> {
    let plan = state.doc.whole();
    let is_first =
        |one: &&Scenario| !one.id().is_empty() && plan.scenario(one.id()).is_some_and(|first| first.uid() == one.uid());
    plan.scenarios().iter().filter(is_first)
}

/// The menu of the plan's scenarios; none while it has none. It stands beside that of saved views.
pub fn menu(state: &State) -> Option<El> {
    let open = state.doc.open_scenario();
    let choice = |label: Rc<str>, checked: Option<bool>, msg: Msg| MenuChoice {
        label: label.into(),
        keys: "",
        checked,
        enabled: true,
        msg: Some(msg),
    };
    let look = |id: Option<Rc<str>>| Msg::Scenarios(ScenarioMsg::Open(id));
    let mut choices = vec![choice(text::the_plan().into(), Some(open.is_none()), look(None))];
    choices.extend(offered(state).map(|one| {
        let is_open = open.is_some_and(|open| open.uid() == one.uid());
        choice(text::title(one), Some(is_open), look(Some(one.id().into())))
    }));
    if choices.len() == 1 {
        return None;
    }
    if state.editable() {
        choices.push(choice(text::new().into(), None, Msg::Dialog(Some(Dialog::AddScenario))));
    }
    let label = open.map_or_else(|| text::scenarios().into(), text::title);
    Some(el("span").class("saved-views").with(Menu::new("scenarios", label, choices).from_start()))
}

/// The mark that says which scenario is looked at, and leads out of it.
pub fn mark(state: &State, dispatch: &Dispatch) -> Option<El> {
    let open = state.doc.open_scenario()?;
    let editable = state.editable();
    let compare = {
        let dispatch = dispatch.clone();
        move |_: &Event| {
            dispatch.send(Msg::Compare(CompareMsg::Against(Some(Against::Scenario(None)))));
            dispatch.send(Msg::Dialog(Some(Dialog::Compare)));
        }
    };
    let say = |msg: ScenarioMsg| Msg::Scenarios(msg);
    let more = || {
        let choice = |label: &'static str, msg: Msg| MenuChoice {
            label: label.into(),
            keys: "",
            checked: None,
            enabled: true,
            msg: Some(msg),
        };
        let choices = vec![
            choice(text::rename(), Msg::Dialog(Some(Dialog::RenameScenario))),
            choice(text::delete(), say(ScenarioMsg::Delete)),
        ];
        Menu::new("scenario-more", text::more(), choices).icon_alone(Icon::More)
    };
    let words = if editable { text::edits_stay() } else { text::not_the_plan() };
    let notes = open.notes().filter(|notes| !notes.is_empty());
    let notes = notes.map(|notes| el("span").class("hint notes").text(notes.to_owned()));
    Some(
        el("div")
            .class("scenario")
            .attr("role", "group")
            .attr("aria-label", text::scenario())
            .with(
                el("span")
                    .class("grow")
                    .with(el("b").text(text::mark(open)))
                    .text(" ")
                    .with(el("span").class("hint").text(words))
                    .text(" ")
                    .maybe(notes),
            )
            .with(button("button").text(text::compare()).on(ListenerKind::onclick, compare))
            .maybe(editable.then(|| action("button", text::adopt_button(), dispatch, say(ScenarioMsg::Adopt))))
            .maybe(editable.then(more))
            .with(action("button", text::leave(), dispatch, say(ScenarioMsg::Open(None)))),
    )
}

/// The dialog: the name and the notes of a new scenario, or others for the one that is open.
pub fn dialog(dispatch: &Dispatch, state: &State, renames: bool) -> Html {
    let open = state.doc.open_scenario();
    let keep = {
        let dispatch = dispatch.clone();
        move |event: &Event| {
            if let [title, notes] = &fields(event)[..] {
                let (title, notes) = (title.trim().into(), notes.trim().into());
                let msg = if renames { ScenarioMsg::Rename(title, notes) } else { ScenarioMsg::Add(title, notes) };
                dispatch.send(Msg::Scenarios(msg));
            }
        }
    };
    let (head, does) =
        if renames { (text::rename_title(), text::rename_button()) } else { (text::new_title(), text::add()) };
    let hint = if !renames && open.is_some() { text::hint_inside() } else { text::hint() };
    let known = open.filter(|_| renames);
    let input = |value: Option<&str>| el("input").class("input").value(value.unwrap_or_default().to_owned());
    let name = input(known.map(Entry::display_name)).attr("placeholder", text::example()).attr("maxlength", "80");
    let notes = input(known.and_then(Scenario::notes));
    let field = |label: &'static str, input: El| el("label").class("field").with(el("span").text(label)).with(input);
    let body = vec![
        el("p").class("hint").text(hint).into(),
        el("div")
            .class("form")
            .on_key(on_enter(keep.clone()))
            .with(field(text::name(), name))
            .with(field(text::notes(), notes))
            .into(),
    ];
    let buttons = vec![
        action("button line", crate::base::say::buttons::cancel(), dispatch, Msg::Dialog(None)).into(),
        el("span").class("grow").into(),
        button("button strong").text(does).on(ListenerKind::onclick, keep).into(),
    ];
    modal_with(head.into(), false, body, buttons)
}
