//! The plan's own methods: the dialog in which one is typed.

mod formula;

use crate::app::methods::draft;
use crate::app::methods::msg::MethodsMsg;
use crate::app::methods::preview::{self, PreviewRow};
use crate::app::methods::state::MethodDraft;
use crate::app::methods::templates::TEMPLATES;
use crate::app::methods::text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::base::say::buttons;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{El, action, button, el, value_of};
use crate::ui::parts::modal::modal_with;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The dialog: title, formula, what it gives for the first items.
pub fn dialog(state: &State, dispatch: &Dispatch) -> Html {
    let Some(draft) = &state.ui.methods.draft else { return Html::default() };
    let plan = &state.doc.plan;
    let edited = draft::edited(plan, draft);
    let send = {
        let dispatch = dispatch.clone();
        move |msg: MethodsMsg| dispatch.send(Msg::Methods(msg))
    };
    let typed = {
        let send = send.clone();
        move |event: &web_sys::Event| send(MethodsMsg::Title(value_of(event).unwrap_or_default().into()))
    };
    let title = el("input")
        .class("input")
        .attr("maxlength", "80")
        .attr("autocomplete", "off")
        .attr("autofocus", "")
        .value(draft.title.clone())
        .on(ListenerKind::oninput, typed);
    let lower = draft.lower_is_better;
    let lower_box = el("input")
        .attr("type", "checkbox")
        .checked(lower)
        .on(ListenerKind::onchange, move |_| send(MethodsMsg::Lower(!lower)));
    let read = draft::formula(plan, draft);
    let adds = read.as_ref().map(|formula| draft::added_fields(plan, draft, formula)).unwrap_or_default();
    let adds: Vec<&str> = adds.iter().map(|field| (field.title)()).collect();
    let form = el("div")
        .class("method-form")
        .with(el("label").class("field").with(el("span").text(text::title())).with(title))
        .with(formula::field(state, dispatch, draft, read.err()))
        .with(el("label").class("check").with(lower_box).with(el("span").text(text::lower())))
        .maybe((!adds.is_empty()).then(|| el("p").class("hint").text(text::adds(&adds))));
    let rows = preview::rows(&state.doc, draft, &state.ui.locale);
    // Each part has its place, so that the field that is typed in stays the same node.
    let body = vec![
        if edited.is_none() { templates(dispatch, draft).into() } else { Html::default() },
        form.into(),
        if rows.is_empty() { Html::default() } else { table(&rows).into() },
    ];
    let buttons = match edited.filter(|_| draft.asks) {
        Some(own) => {
            let ranks = plan.method().own().is_some_and(|at| plan.methods()[at].uid() == own.uid());
            let question = text::asks_delete(&draft.title, ranks, &draft::users(plan, own));
            vec![
                el("p").class("question").attr("role", "alert").text(question).into(),
                el("span").class("grow").into(),
                action("button line", text::keep_it(), dispatch, Msg::Methods(MethodsMsg::AskDelete(false))).into(),
                action("button line danger", text::delete_now(), dispatch, Msg::Methods(MethodsMsg::Delete)).into(),
            ]
        }
        None => {
            let asks = Msg::Methods(MethodsMsg::AskDelete(true));
            let delete = edited.is_some().then(|| action("button line danger", text::delete_button(), dispatch, asks));
            let keep = if edited.is_some() { text::keep() } else { text::keep_new() };
            vec![
                delete.map_or_else(Html::default, Html::from),
                el("span").class("grow").into(),
                action("button line", buttons::cancel(), dispatch, Msg::Dialog(None)).into(),
                action("button strong", keep, dispatch, Msg::Methods(MethodsMsg::Keep)).into(),
            ]
        }
    };
    let head = if edited.is_some() { text::edit_title() } else { text::new_title() };
    modal_with(head.into(), false, body, buttons)
}

fn templates(dispatch: &Dispatch, draft: &MethodDraft) -> El {
    let choice = |(at, template): (usize, &crate::app::methods::templates::MethodTemplate)| -> Html {
        button("button line")
            .attr("title", (template.about)())
            .aria("aria-pressed", draft.template == Some(at))
            .text((template.title)())
            .send(dispatch, Msg::Methods(MethodsMsg::Begin(at)))
            .into()
    };
    let choices = TEMPLATES.iter().enumerate().map(choice).collect();
    el("fieldset")
        .class("templates")
        .with(el("legend").text(text::templates()))
        .with(el("div").class("ways").all(choices))
}

fn table(rows: &[PreviewRow]) -> El {
    let head = |name: &&'static str| -> Html { el("th").attr("scope", "col").text(*name).into() };
    let heads = el("tr").all(text::preview_heads().iter().map(head).collect());
    let row = |row: &PreviewRow| -> Html {
        el("tr")
            .with(el("td").text(row.rank.clone()))
            .with(el("td").text(row.title.clone()))
            .with(el("td").text(row.score.clone()))
            .with(el("td").text(row.today.clone()))
            .into()
    };
    el("table")
        .class("method-preview")
        .with(el("caption").text(text::preview()))
        .with(el("thead").with(heads))
        .with(el("tbody").all(rows.iter().map(row).collect()))
}
