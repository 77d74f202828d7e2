//! The whole widget: toolbar, tabs, the view, the status line.

use super::hooks::{
    Dispatch, draw_now, use_alone, use_clipboard, use_dropped_file, use_kept_focus, use_sought, use_state_of,
    use_swallowed_clicks, use_wheel,
};
use super::parts::markup::el;
use super::parts::toast::toast;
use super::{colour_rules, dialogs, places, scenarios, shell};
use crate::app::actions::{self, Pressed};
use crate::app::board::columns::gauge;
use crate::app::msg::Msg;
use crate::app::options::Mode;
use crate::app::store::{Store, ViewId};
use crate::app::text;
use crate::app::ui::State;
use crate::app::view::View;
use crate::base::say::shell as say;
use crate::model::Uid;
use wasm_bindgen::JsCast;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The properties of the root.
#[derive(Clone, PartialEq)]
pub struct RootProps {
    /// The document and its views.
    pub store: Store,
    /// The view this tree shows.
    pub view: ViewId,
}

/// Draws one view of a store.
pub fn draw(props: &RootProps, hooks: &mut HookContext) -> Html {
    use_root(props).run(hooks)
}

/// Everything there is to see of one view, until the view is closed.
#[hook]
fn use_root(props: &RootProps) -> Html {
    let state = use_state_of(&props.store, props.view);
    let dispatch = use_memo((props.store.clone(), props.view), |(store, view)| Dispatch::new(store.clone(), *view));
    let node = use_node_ref();
    use_wheel(&node);
    use_kept_focus(&node);
    use_clipboard(&node);
    let dragged = use_dropped_file(&node, &dispatch);
    use_swallowed_clicks(&node);
    let elsewhere = state.as_ref().filter(|state| state.ui.view != View::Scores);
    use_sought(&node, &dispatch, elsewhere.and_then(|state| state.ui.items.seek));
    let on_key = {
        let dispatch = dispatch.clone();
        move |event: &KeyboardEvent| shortcut(&dispatch, event)
    };
    let tab = state.as_ref().map_or_else(String::new, |state| text::tab(state.doc.plan.title()));
    use_alone(&node, tab, on_key.clone());
    let gauge = {
        let plan = state.as_ref().map(|state| state.doc.work());
        use_memo(state.as_ref().map(|state| state.doc.revision), move |_| plan.map(|plan| gauge(&plan)))
    };
    let (Some(state), Some(gauge)) = (state, &*gauge) else { return Html::default() };
    state.ui.locale.speak();
    let language = state.ui.locale.language.map_or("en", |language| &language.tag);
    let body = el("div")
        // A panel beside the view: asked of the sheet, by `:has()`, this would have the whole widget styled anew with each node that comes or goes in it.
        .class(match (&state.ui.propose.panel, state.ui.details.item) {
            (Some(_), _) => "view with-panel with-proposal",
            (None, Some(_)) => "view with-panel",
            (None, None) => "view",
        })
        .on(ListenerKind::onfocusin, {
            let dispatch = dispatch.clone();
            move |event| follow(&dispatch, event)
        })
        .with(view(&state, &dispatch))
        .with(places::beside(&state, &dispatch));
    let widget = el("div")
        .class(if state.editable() { "widget editing" } else { "widget reading" })
        // Another language draws everything anew.
        .key(language)
        .attr("lang", language)
        .attr("dir", if state.ui.locale.rtl { "rtl" } else { "ltr" })
        .node(&node)
        .on_key(on_key)
        .on(ListenerKind::onclick, |_| draw_now())
        .maybe((state.ui.mode == Mode::Edit).then(|| shell::toolbar(&state, &dispatch)))
        .with(shell::tabs(&state, &dispatch))
        .with(shell::banner(&state, &dispatch))
        .maybe(scenarios::mark(&state, &dispatch))
        .with(body)
        .maybe(colour_rules::legend(&state, &dispatch))
        .with(shell::status(&state, gauge, &dispatch))
        .with(dialogs::dialogs(&state, &dispatch))
        .with(places::menu(&state))
        .with(toast(&state))
        .maybe(dragged.then(|| el("p").class("drop-over").text(say::drop_file())));
    html! { <ContextProvider<Dispatch> context={(*dispatch).clone()}>{ Html::from(widget) }</ContextProvider<Dispatch>> }
}

fn view(state: &State, dispatch: &Dispatch) -> Html {
    if !state.doc.begun {
        return shell::start(state, dispatch);
    }
    match state.ui.view {
        View::Scores => super::grid::scores(state),
        _ => places::view(state, dispatch),
    }
}

/// Details that are open show the item whose card, bubble or bar has just got the focus; a row of the grid says so itself.
fn follow(dispatch: &Dispatch, event: &web_sys::Event) {
    let target = event.composed_path().get(0).pipe_element();
    let part = target.and_then(|target| target.closest("[data-uid]").ok().flatten());
    let uid = part.and_then(|part| part.get_attribute("data-uid")?.parse().ok()).map(Uid);
    if let Some(uid) = uid {
        dispatch.send(Msg::Follow(uid));
    }
}

/// Shortcuts of the whole widget, unless an inner part has used the key or someone is typing text that the key belongs to.
fn shortcut(dispatch: &Dispatch, event: &KeyboardEvent) {
    if event.default_prevented() {
        return;
    }
    let command = event.ctrl_key() || event.meta_key();
    let typed_in = event.composed_path().get(0).pipe_element();
    let typing = typed_in
        .as_ref()
        .is_some_and(|element| element.matches("input, textarea, select, [contenteditable]").unwrap_or(false));
    let (key, code) = (event.key(), event.code());
    // AltGr types letters; on Windows it comes as Ctrl with Alt.
    if event.get_modifier_state("AltGraph") {
        return;
    }
    let pressed = Pressed { key: &key, code: &code, command, shift: event.shift_key(), alt: event.alt_key() };
    let Some(action) = actions::by_key(pressed) else { return };
    // Text has its own undo, and a question mark is text.
    if typing && (!(command || event.alt_key()) || matches!(action.id, "undo" | "redo")) {
        return;
    }
    let Some(state) = dispatch.state() else { return };
    event.prevent_default();
    if (action.enabled)(&state)
        && let Some(msg) = (action.msg)(&state)
    {
        // A field gives away what stands in it, before something else takes its place or is saved.
        let field = typed_in.filter(|_| typing).and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok());
        field.iter().for_each(|field| drop(field.blur()));
        dispatch.send(msg);
        draw_now();
        if action.id == "find" && state.ui.view != View::Scores {
            // Elsewhere what is looked for is filtered.
            focus_filter(event);
            return;
        }
        let root = field.as_ref().and_then(|field| field.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok());
        if let (Some(field), true) = (field, root.is_some_and(|root| root.active_element().is_none())) {
            let _ = field.focus();
        }
    }
}

/// Puts the focus into the filter, its words there to be typed over.
fn focus_filter(event: &KeyboardEvent) {
    let widget = event.current_target().and_then(|widget| widget.dyn_into::<web_sys::Element>().ok());
    let widget =
        widget.or_else(|| event.composed_path().get(0).pipe_element()).and_then(|at| at.closest(".widget").ok()?);
    let field = widget.and_then(|widget| widget.query_selector(".filter input").ok()?);
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        let _ = field.focus();
        field.select();
    }
}

/// A JS value as an element, where it is one.
trait PipeElement {
    fn pipe_element(self) -> Option<web_sys::Element>;
}

impl PipeElement for wasm_bindgen::JsValue {
    fn pipe_element(self) -> Option<web_sys::Element> {
        wasm_bindgen::JsCast::dyn_into(self).ok()
    }
}
