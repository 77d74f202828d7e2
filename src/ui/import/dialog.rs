//! Rows on their way in: paste or choose a file, see what each column is taken for, then add them.

use crate::app::effect::Effect;
use crate::app::import::face::PreviewFace;
use crate::app::import::msg::ImportMsg;
use crate::app::import::text;
use crate::app::import::view as import;
use crate::app::import::view::{Becomes, Choice, Preview, Remark, Shown};
use crate::app::locale::Locale;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::base::say::{buttons, shell};
use crate::model::Plan;
use crate::query::list_source::{ListSource, list_sources};
use crate::ui::hooks::{Dispatch, clipboard_of};
use crate::ui::parts::markup::{action, el, option};
use crate::ui::parts::modal::modal_with;
use std::rc::Rc;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The number of rows that the preview draws; all of them are taken in.
const SHOWN: usize = 60;

/// The import dialog.
pub fn import(state: &State, dispatch: &Dispatch) -> Html {
    match &state.ui.import.preview {
        None if state.ui.import.reading.is_some() => wait(),
        None => ask(state, dispatch),
        Some(preview) => show(state, dispatch, preview),
    }
}

/// The dialog while a long list is read.
fn wait() -> Html {
    // The sheet shows the words after 300 ms.
    let words = el("div").class("coming").attr("role", "status").with(el("p").class("wait").text(shell::loading()));
    modal_with(text::rows_to_import().into(), false, vec![words.into()], Vec::new())
}

fn ask(state: &State, dispatch: &Dispatch) -> Html {
    modal_with(
        text::rows_to_import().into(),
        false,
        vec![paste_box(dispatch), el("p").class("hint").text(text::hint()).into()],
        [
            refresh(state, dispatch),
            Some(action("button line", buttons::choose_file(), dispatch, Msg::Ask(Effect::PickFile)).into()),
        ]
        .into_iter()
        .flatten()
        .collect(),
    )
}

/// The button that asks the plan's sources, where it has some, and says which.
fn refresh(state: &State, dispatch: &Dispatch) -> Option<Html> {
    let sources = list_sources(&state.doc.plan);
    let names: Vec<&str> = sources.iter().map(ListSource::name).collect();
    let urls: Vec<&str> = sources.iter().map(|source| &*source.url).collect();
    let label = text::refresh(names.join(", "));
    let button = action("button line", label, dispatch, Msg::Import(ImportMsg::Refresh)).attr("title", urls.join("\n"));
    (!sources.is_empty()).then(|| button.into())
}

/// A text area that takes rows as they are pasted.
pub fn paste_box(dispatch: &Dispatch) -> Html {
    let paste = look_at_pasted(dispatch);
    el("textarea")
        .class("input paste")
        .attr("rows", "5")
        .attr("aria-label", text::paste_box())
        .attr("placeholder", text::paste_here())
        .on(ListenerKind::onpaste, paste)
        .change(dispatch, look_at)
        .into()
}

/// The listener that takes rows as they are pasted.
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
    let buttons = vec![
        el("span").class("gap").into(),
        action("button line", buttons::cancel(), dispatch, Msg::Dialog(None)).into(),
        action("button strong", import::accept_label(preview), dispatch, Msg::Import(ImportMsg::AcceptTable))
            .opt("aria-disabled", state.ui.import.reading.as_ref().map(|_| "true"))
            .into(),
    ];
    let mut heads: Vec<Html> = vec![el("th").class("row").text(text::row()).into()];
    let face = state.ui.import.face.of(preview, &state.doc.plan, &state.ui.locale);
    heads.extend((0..preview.columns.len()).map(|at| column(plan, dispatch, preview, at, &face)));
    let order = &face.order;
    let rows = order.iter().take(SHOWN).map(|row| match row {
        Shown::In(row) => came_in(dispatch, preview, *row, plan, locale),
        Shown::Left(at) => left_out(dispatch, preview, *at),
    });
    let table = el("table").with(el("thead").with(el("tr").all(heads))).with(el("tbody").all(rows.collect()));
    let remarks = &face.remarks;
    let remark = |remark: &Remark| -> Html {
        el("li").class(if remark.look { "look" } else { "" }).text(remark.text.clone()).into()
    };
    let mut body: Vec<Html> = vec![
        el("div")
            .attr("role", "status")
            .with(el("p").class("hint").text(import::summary(preview, remarks)))
            .maybe((!remarks.is_empty()).then(|| el("ul").class("remarks").all(remarks.iter().map(remark).collect())))
            .into(),
        choices(dispatch, preview, state.ui.import.encoding.as_deref()),
        el("div")
            .class("sheet")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", text::table())
            .with(table)
            .into(),
    ];
    if order.len() > SHOWN {
        body.push(el("p").class("hint").text(text::more_rows(order.len() - SHOWN)).into());
    }
    let title = state.ui.import.source.as_ref().map(text::refresh);
    modal_with(title.map_or(text::rows_to_import().into(), Into::into), true, body, buttons)
}

/// Choices for the whole table: the separator, the header row, the form of numbers, what rows stand for.
fn choices(dispatch: &Dispatch, preview: &Preview, encoding: Option<&str>) -> Html {
    let mut all: Vec<Html> = Vec::new();
    for choice in import::table_choices(preview, encoding) {
        let options = choice
            .options
            .iter()
            .enumerate()
            .map(|(place, (label, _, on))| option(place.to_string(), *on, label.clone()))
            .collect();
        let made: Vec<Choice> = choice.options.into_iter().map(|(_, choice, _)| choice).collect();
        let select = el("select")
            .class("input")
            .change(dispatch, move |place| {
                Some(Msg::Import(ImportMsg::PreviewChoice(made.get(place.parse::<usize>().ok()?)?.clone())))
            })
            .all(options);
        all.push(el("label").class("choice").with(el("span").text(choice.name)).with(select).into());
    }
    el("div").class("choices").all(all).into()
}

/// A tick beside a row: whether it comes in.
fn tick(dispatch: &Dispatch, preview: &Preview, at: usize, on: bool) -> Html {
    let tick = el("input")
        .attr("type", "checkbox")
        .attr("aria-label", text::take_in(preview.number_of(at).to_string()))
        .checked(on)
        .change(dispatch, move |_| Some(Msg::Import(ImportMsg::PreviewChoice(Choice::Row(at, !on)))));
    el("td").class("row").with(tick).with(el("span").text(preview.number_of(at).to_string())).into()
}

fn came_in(dispatch: &Dispatch, preview: &Preview, row: usize, plan: &Plan, locale: &Locale) -> Html {
    let mut cells: Vec<Html> = vec![tick(dispatch, preview, preview.places[row], true)];
    let own = 0..preview.rows[row].len().min(preview.columns.len());
    cells.extend(own.map(|at| cell(dispatch, preview, (row, at), plan, locale)));
    // Rows may be shorter than the longest.
    cells.extend((preview.rows[row].len()..preview.columns.len()).map(|_| el("td").into()));
    el("tr").all(cells).into()
}

fn left_out(dispatch: &Dispatch, preview: &Preview, at: usize) -> Html {
    let mut cells: Vec<Html> = vec![tick(dispatch, preview, at, false)];
    let texts = preview.source.grid.get(at).map_or(&[][..], Vec::as_slice);
    cells.extend(
        (0..preview.columns.len()).map(|place| el("td").text(texts.get(place).cloned().unwrap_or_default()).into()),
    );
    el("tr").class("left").all(cells).into()
}

fn cell(dispatch: &Dispatch, preview: &Preview, place: (usize, usize), plan: &Plan, locale: &Locale) -> Html {
    let (row, at) = place;
    let cell = &preview.rows[row][at];
    let (shown, own) = import::shown(preview, cell, at, plan, locale);
    let Some(problem) = import::problem(cell) else {
        let face = el("td").text(shown).maybe(own.map(|own| el("small").text(own)));
        return if cell.becomes == Becomes::Emptied { face.class("odd").into() } else { face.into() };
    };
    // What does not fit is mended where it stands.
    let name = preview.label(at);
    let field = el("input")
        .class("input")
        .attr("aria-label", text::cell_problem(&name, &problem))
        .attr("title", problem.clone())
        .attr("value", cell.text.trim().to_owned())
        .change(dispatch, move |text| Some(Msg::Import(ImportMsg::PreviewChoice(Choice::Cell(row, at, text.into())))));
    el("td").class("odd").with(field).with(el("span").class("why").text(problem)).into()
}

fn column(plan: &Plan, dispatch: &Dispatch, preview: &Preview, at: usize, face: &PreviewFace) -> Html {
    let chosen = import::choice(preview.columns[at].usage);
    let name = preview.label(at);
    let choices = import::choices().map(|(value, label)| option(value, value == chosen, label)).collect();
    let select = el("select")
        .class("input")
        .attr("aria-label", text::column_is(&name))
        .change(dispatch, move |value| Some(Msg::Import(ImportMsg::PreviewColumn(at, value.into()))))
        .all(choices);
    let readings = import::readings(preview, at, plan);
    let meant = (readings.len() > 1).then(|| {
        let choices = readings.into_iter().enumerate();
        let choices = choices.map(|(place, (_, label, on))| option(place.to_string(), on, label)).collect();
        el("select")
            .class("input")
            .attr("aria-label", text::column_is_in(&name))
            .change(dispatch, move |value| Some(Msg::Import(ImportMsg::PreviewReading(at, value.parse().ok()?))))
            .all(choices)
    });
    let examples = &face.examples[at];
    let examples = (!examples.is_empty()).then(|| el("small").class("examples").text(examples.clone()));
    let words = face.words[at].clone();
    let words = (!words.is_empty()).then(|| {
        let one = |(word, value): (String, String)| -> Html {
            let spoken: Rc<str> = word.as_str().into();
            let field = el("input")
                .class("input")
                .attr("aria-label", text::word_is(&word, preview.label(at)))
                .attr("value", value)
                .change(dispatch, move |text| {
                    Some(Msg::Import(ImportMsg::PreviewChoice(Choice::Word(at, spoken.clone(), text.into()))))
                });
            el("label").with(el("span").text(word)).with(field).into()
        };
        el("div").class("words").all(words.into_iter().map(one).collect())
    });
    el("th")
        .attr("scope", "col")
        .with(el("span").class("name").text(name))
        .with(select)
        .maybe(meant)
        .maybe(words)
        .maybe(examples)
        .into()
}
