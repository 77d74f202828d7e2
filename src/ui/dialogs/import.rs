//! Rows on their way in: paste or choose a file, see what each column is taken for, then add them.

use super::modal::modal_with;
use crate::app::effect::Effect;
use crate::app::import::msg::ImportMsg;
use crate::app::import::view as import;
use crate::app::import::view::{Becomes, Cell, Column, Preview, Remark};
use crate::app::locale::Locale;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::model::Plan;
use crate::ui::hooks::{Dispatch, clipboard_of};
use crate::ui::parts::markup::{action, el, option};
use std::rc::Rc;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// How many rows the preview draws; all of them are taken in.
const SHOWN: usize = 60;

/// The import dialog.
pub fn import(state: &State, dispatch: &Dispatch) -> Html {
    match &state.ui.import.preview {
        None => ask(dispatch),
        Some(preview) => show(state, dispatch, preview),
    }
}

fn ask(dispatch: &Dispatch) -> Html {
    let hint = "Rows copied from Excel, Sheets, Jira or a CSV file. You see them before they go in.";
    modal_with(
        "Import rows".into(),
        false,
        vec![paste_box(dispatch), el("p").class("hint").text(hint).into()],
        vec![action("button line", "Choose a file", dispatch, Msg::Ask(Effect::PickFile)).into()],
    )
}

/// A text area that takes rows as they are pasted.
pub fn paste_box(dispatch: &Dispatch) -> Html {
    let paste = look_at_pasted(dispatch);
    el("textarea")
        .class("input paste")
        .attr("rows", "5")
        .attr("aria-label", "Rows to import")
        .attr("placeholder", "Paste rows here (Ctrl+V)")
        .on(ListenerKind::onpaste, paste)
        .change(dispatch, look_at)
        .into()
}

/// What takes rows as they are pasted.
pub fn look_at_pasted(dispatch: &Dispatch) -> impl Fn(&web_sys::Event) + 'static {
    let dispatch = dispatch.clone();
    move |event| {
        let text = clipboard_of(event).and_then(|data| data.get_data("text/plain").ok());
        if let Some(msg) = text.and_then(look_at) {
            event.prevent_default();
            event.stop_propagation();
            dispatch.send(msg);
        }
    }
}

fn look_at(text: String) -> Option<Msg> {
    (!text.trim().is_empty()).then(|| Msg::Import(ImportMsg::PreviewTable(text.into())))
}

fn show(state: &State, dispatch: &Dispatch, preview: &Rc<Preview>) -> Html {
    let (plan, locale) = (&*state.doc.plan, &*state.ui.locale);
    let header = preview.header();
    let named = el("input")
        .attr("type", "checkbox")
        .checked(header)
        .change(dispatch, move |_| Some(Msg::Import(ImportMsg::PreviewHeader(!header))));
    let with = preview.has_totals();
    let totals = (!preview.totals.is_empty()).then(|| {
        let tick = el("input")
            .attr("type", "checkbox")
            .checked(!with)
            .change(dispatch, move |_| Some(Msg::Import(ImportMsg::PreviewTotals(!with))));
        el("label").class("check").with(tick).text(format!("Leave out {}", preview.totals.join(", ")))
    });
    let add = match preview.rows.len() {
        1 => "Add 1 row".to_owned(),
        count => format!("Add {count} rows"),
    };
    let buttons = vec![
        el("label").class("check").with(named).text("First row names the columns").into(),
        totals.map_or_else(Html::default, Html::from),
        el("span").class("gap").into(),
        action("button line", "Cancel", dispatch, Msg::Dialog(None)).into(),
        action("button strong", add, dispatch, Msg::Import(ImportMsg::AcceptTable)).into(),
    ];
    let heads = (0..preview.columns.len()).map(|at| column(plan, dispatch, preview, at)).collect();
    // Rows may be shorter than the longest.
    let row = |row: &Vec<Cell>| -> Html {
        let cells = row.iter().zip(&preview.columns).map(|(one, column)| cell(one, column, locale));
        let empty = (row.len()..preview.columns.len()).map(|_| el("td").into());
        el("tr").all(cells.chain(empty).collect()).into()
    };
    let rows = preview.rows.iter().take(SHOWN).map(row);
    let table = el("table").with(el("thead").with(el("tr").all(heads))).with(el("tbody").all(rows.collect()));
    let remarks = import::remarks(preview, plan, locale);
    let remark = |remark: &Remark| -> Html {
        el("li").class(if remark.look { "look" } else { "" }).text(remark.text.clone()).into()
    };
    let mut body: Vec<Html> = vec![
        el("div")
            .attr("role", "status")
            .with(el("p").class("hint").text(import::summary(preview, &remarks)))
            .maybe((!remarks.is_empty()).then(|| el("ul").class("remarks").all(remarks.iter().map(remark).collect())))
            .into(),
        el("div")
            .class("sheet")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", "Preview")
            .with(table)
            .into(),
    ];
    if preview.rows.len() > SHOWN {
        body.push(el("p").class("hint").text(format!("and {} more rows", preview.rows.len() - SHOWN)).into());
    }
    modal_with("Import rows".into(), true, body, buttons)
}

fn cell(cell: &Cell, column: &Column, locale: &Locale) -> Html {
    let (shown, own) = import::shown(cell, column, locale);
    let face = el("td").text(shown).maybe(own.map(|own| el("small").text(own)));
    match import::problem(cell) {
        Some(problem) => {
            face.class("odd").attr("title", problem.clone()).with(el("span").class("why").text(problem)).into()
        }
        None if cell.becomes == Becomes::Emptied => face.class("odd").into(),
        None => face.into(),
    }
}

fn column(plan: &Plan, dispatch: &Dispatch, preview: &Preview, at: usize) -> Html {
    let chosen = import::choice(preview.columns[at].usage);
    let name = preview.label(at);
    let choices = import::choices().map(|(value, label)| option(value, value == chosen, label)).collect();
    let select = el("select")
        .class("input")
        .attr("aria-label", format!("{name} is"))
        .change(dispatch, move |value| Some(Msg::Import(ImportMsg::PreviewColumn(at, value.into()))))
        .all(choices);
    let readings = import::readings(preview, at, plan);
    let meant = (readings.len() > 1).then(|| {
        let choices = readings.into_iter().enumerate();
        let choices = choices.map(|(place, (_, label, on))| option(place.to_string(), on, label)).collect();
        el("select")
            .class("input")
            .attr("aria-label", format!("{name} is in"))
            .change(dispatch, move |value| Some(Msg::Import(ImportMsg::PreviewReading(at, value.parse().ok()?))))
            .all(choices)
    });
    el("th").attr("scope", "col").with(el("span").class("name").text(name)).with(select).maybe(meant).into()
}
