//! Getting the plan out: files to download, text to paste.

use crate::app::effect::Effect;
use crate::app::export::formats::FORMATS;
use crate::app::export::formats::Format;
use crate::app::export::formats::file_name;
use crate::app::export::formats::leaving;
use crate::app::export::formats::printed;
use crate::app::export::formats::written;
use crate::app::export::state::ExportOptions;
use crate::app::export::state::TableConvention;
use crate::app::export::state::WIDTHS;
use crate::app::msg::Msg;
use crate::app::text::not_written;
use crate::app::timeline::planning_text;
use crate::app::ui::State;
use crate::base::period::Precision;
use crate::base::say::{buttons, export as say};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{El, ask, el, list, option};
use crate::ui::parts::modal::modal;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// Seconds since 1970.
fn seconds() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Downloads the plan in a format.
pub fn download(format: &'static Format) -> impl Fn(&State) -> Msg {
    move |state| {
        let text = written(format, &state.doc, &state.ui, seconds());
        if text.is_empty() {
            return Msg::Fail(not_written((format.label)()).into());
        }
        Msg::Ask(Effect::Download {
            name: file_name(&leaving(&state.doc, format.name), &format.ending_of(state.ui.export.precision)).into(),
            mime: format.mime,
            text: text.into(),
        })
    }
}

/// Copies the plan in a format.
pub fn copy(format: &'static Format) -> impl Fn(&State) -> Msg {
    move |state| {
        Msg::Ask(Effect::Copy {
            text: written(format, &state.doc, &state.ui, seconds()).into(),
            done: say::copied((format.label)()).into(),
        })
    }
}

fn print(state: &State) -> Msg {
    Msg::Ask(Effect::Print(printed(&state.doc, &state.ui).into()))
}

/// The precision of the times that leave, as the choice offers it.
const EXACT: [Option<Precision>; 5] =
    [None, Some(Precision::Month), Some(Precision::Quarter), Some(Precision::Half), Some(Precision::Year)];

fn exact_label(precision: Option<Precision>) -> String {
    let label = match precision {
        None | Some(Precision::Day) => say::exact_dates(),
        Some(Precision::Month) => say::months(),
        Some(Precision::Quarter) => say::quarters(),
        Some(Precision::Half) => say::half_years(),
        Some(Precision::Year) => say::years(),
    };
    label.to_owned()
}

/// The forms of a table for spreadsheets, in the order of [`TableConvention::ALL`].
const TABLES: [fn() -> &'static str; 3] = [say::commas, say::semicolons, say::tabs];

fn choose(
    dispatch: &Dispatch,
    label: &'static str,
    on: usize,
    names: &[String],
    msg: impl Fn(usize) -> Msg + 'static,
) -> El {
    let options = names.iter().enumerate().map(|(at, name)| option(at.to_string(), at == on, name.clone())).collect();
    let change = move |value: String| value.parse().ok().map(&msg);
    el("label")
        .class("field")
        .with(el("span").text(label))
        .with(el("select").class("input").attr("aria-label", label).change(dispatch, change).all(options))
}

/// The export dialog.
pub fn export(state: &State, dispatch: &Dispatch) -> Html {
    let leaving = state.ui.export;
    let line = |format: &'static Format| {
        let label = (format.label)();
        let ending = el("small").text(format!(".{}", format.ending));
        let copied = (!format.is_binary()).then(|| {
            ask("button line", buttons::copy(), dispatch, copy(format)).attr("aria-label", say::copy_format(label))
        });
        el("li")
            .with(el("span").class("grow").text(label).with(ending))
            .maybe(copied)
            .with(
                ask("button line", buttons::download(), dispatch, download(format))
                    .attr("aria-label", say::download_format(label)),
            )
            .into()
    };
    let exact = EXACT.iter().position(|precision| *precision == leaving.precision).unwrap_or(0);
    let names = EXACT.map(exact_label);
    let widths = WIDTHS.map(|width| say::px(width.to_string()));
    let width = WIDTHS.iter().position(|width| *width == leaving.width).unwrap_or(0);
    let dates = leaving.precision;
    let exactly = choose(dispatch, say::what_leaves(), exact, &names, move |at| {
        let precision = EXACT.get(at).copied().flatten();
        Msg::ExportAs(ExportOptions { precision, ..leaving })
    });
    let widely = choose(dispatch, say::width_of_pictures(), width, &widths, move |at| {
        Msg::ExportAs(ExportOptions { width: WIDTHS.get(at).copied().unwrap_or(WIDTHS[0]), ..leaving })
    });
    let tables = TABLES.map(|name| name().to_owned());
    let convention = leaving.table(&state.ui.locale);
    let table = TableConvention::ALL.iter().position(|known| *known == convention).unwrap_or(0);
    let parted = choose(dispatch, say::table(), table, &tables, move |at| {
        Msg::ExportAs(ExportOptions { table: TableConvention::ALL.get(at).copied(), ..leaving })
    });
    let with_decisions = dates.map(|_| {
        let dispatch = dispatch.clone();
        let turned = ExportOptions { decisions: !leaving.decisions, ..leaving };
        let turn = move |_: &web_sys::Event| dispatch.send(Msg::ExportAs(turned));
        el("label")
            .class("check")
            .with(el("input").attr("type", "checkbox").checked(leaving.decisions).on(ListenerKind::onchange, turn))
            .with(el("span").text(planning_text::with_decisions()))
    });
    let hint = dates.is_some().then(|| el("p").class("hint").text(planning_text::periods()));
    let paper = el("li")
        .with(el("span").class("grow").text(say::paper()))
        .with(ask("button line", say::print(), dispatch, print).attr("aria-label", say::print_roadmap()));
    let mut lines: Vec<Html> = FORMATS.iter().map(line).collect();
    lines.insert(0, paper.into());
    modal(
        say::export(),
        vec![
            el("div").class("form").with(exactly).with(parted).with(widely).into(),
            list(vec![hint.map(Html::from).unwrap_or_default(), with_decisions.map(Html::from).unwrap_or_default()]),
            el("ul").class("formats").all(lines).into(),
        ],
    )
}
