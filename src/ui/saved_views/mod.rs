//! Saved views: their menu, and the dialog that keeps one.

use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::saved_views::msg::SavedViewMsg;
use crate::app::saved_views::setup::{is_changed, saved};
use crate::app::saved_views::text;
use crate::app::ui::State;
use crate::base::say::buttons;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::Menu;
use crate::ui::parts::keys::on_enter;
use crate::ui::parts::markup::{El, action, button, el, fields};
use crate::ui::parts::menu::MenuChoice;
use crate::ui::parts::modal::modal_with;
use web_sys::Event;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The menu of the plan's saved views; none while it has none. It stands in the toolbar of those who edit and beside the tabs of those who read, or where the toolbar has no room.
pub fn menu(state: &State) -> Option<El> {
    let views = saved(&state.doc.plan);
    if views.is_empty() {
        return None;
    }
    let open = state.ui.saved_views.open.as_deref();
    let current = views.iter().find(|view| Some(&*view.id) == open);
    // On another tab it is not what is shown.
    let current = current.filter(|view| view.tab.is_none_or(|tab| tab == state.ui.view));
    let label = match current {
        Some(view) if is_changed(&state.doc.plan, &state.ui, &view.record) => text::changed(&view.title),
        Some(view) => view.title.to_string(),
        None => text::views().to_owned(),
    };
    let choice = |label: String, checked: Option<bool>, msg: Msg| MenuChoice {
        label: label.into(),
        keys: "",
        checked,
        enabled: true,
        msg: Some(msg),
    };
    let mut choices: Vec<MenuChoice> = views
        .iter()
        .map(|view| {
            let msg = Msg::SavedViews(SavedViewMsg::Open(view.id.clone()));
            choice(view.title.to_string(), Some(current.is_some_and(|open| open.id == view.id)), msg)
        })
        .collect();
    if state.editable() {
        choices.push(choice(text::save().to_owned(), None, Msg::Dialog(Some(Dialog::SaveView))));
        if let Some(view) = current {
            let of = |msg: fn(std::rc::Rc<str>) -> SavedViewMsg| Msg::SavedViews(msg(view.id.clone()));
            choices.push(choice(text::replace(&view.title), None, of(SavedViewMsg::Replace)));
            choices.push(choice(text::rename(&view.title), None, Msg::Dialog(Some(Dialog::RenameView))));
            choices.push(choice(text::delete(&view.title), None, of(SavedViewMsg::Delete)));
        }
    }
    Some(el("span").class("saved-views").with(Menu::new("saved-views", label, choices).from_start()))
}

/// The dialog: the name of a view to be saved, or another one for the view that is open.
pub fn dialog(dispatch: &Dispatch, renamed: Option<&State>) -> Html {
    let open = renamed.and_then(|state| {
        let id = state.ui.saved_views.open.clone()?;
        saved(&state.doc.plan).into_iter().find(|view| view.id == id)
    });
    let keep = {
        let (dispatch, id) = (dispatch.clone(), open.as_ref().map(|view| view.id.clone()));
        move |event: &Event| {
            if let [title] = &fields(event)[..] {
                let title = title.trim().into();
                dispatch.send(Msg::SavedViews(match id.clone() {
                    Some(id) => SavedViewMsg::Rename(id, title),
                    None => SavedViewMsg::Keep(title),
                }));
            }
        }
    };
    let (head, hint, does) = match open {
        Some(_) => (text::rename_title(), text::rename_hint(), text::rename_button()),
        None => (text::save_title(), text::hint(), text::save_button()),
    };
    let name = el("input").class("input").attr("placeholder", text::example()).attr("maxlength", "80");
    let name = name.value(open.map_or_else(String::new, |view| view.title.to_string()));
    let body = vec![
        el("p").class("hint").text(hint).into(),
        el("div")
            .class("form")
            .on_key(on_enter(keep.clone()))
            .with(el("label").class("field").with(el("span").text(buttons::name())).with(name))
            .into(),
    ];
    let buttons = vec![
        action("button line", buttons::cancel(), dispatch, Msg::Dialog(None)).into(),
        el("span").class("grow").into(),
        button("button strong").text(does).on(ListenerKind::onclick, keep).into(),
    ];
    modal_with(head.into(), false, body, buttons)
}
