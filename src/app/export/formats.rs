//! Ways to get the plan out, once for the dialog and for the element's `export`.

use crate::app::doc::Doc;
use crate::app::export::as_of::as_of;
use crate::app::export::as_of::as_of_words;
use crate::app::export::digest::digest;
pub use crate::app::export::files::file_name;
use crate::app::export::files::{ENDING, MIME};
use crate::app::export::picture;
use crate::app::export::state::{ExportOptions, WIDTHS, WritingContext};
use crate::app::grid::column_text;
use crate::app::locale::Locale;
use crate::app::scenarios::text as scenario_text;
use crate::app::text;
use crate::app::timeline::chart::Palette;
use crate::app::timeline::entries::calendar;
use crate::app::timeline::state::BarColour;
use crate::app::ui::{State, Ui};
use crate::base::period::{Period, Precision};
use crate::base::say::{export as say, in_english};
use crate::exchange::audience::audience;
pub use crate::exchange::block::in_page;
use crate::exchange::fiscal;
use crate::exchange::ics::CalendarStamp;
use crate::exchange::roadmap::{self, Roadmap, team_lanes};
use crate::exchange::slides::pptx;
use crate::exchange::svg::{Theme, svg};
use crate::exchange::workbook::write::xlsx;
pub use crate::exchange::workbook::{binary_text, bytes_of};
use crate::exchange::{confluence, csv, dokuwiki, html, ics, markdown, mediawiki, mermaid, page_block};
use crate::layout::picture::{LegendEntry, draw};
use crate::layout::scene::Scene;
use crate::model::Plan;
use crate::schedule::calendar::DateNames;
use crate::wire;
use std::rc::Rc;

/// A writer that names its columns, as one of the plan alone.
macro_rules! named {
    ($write:path) => {
        |plan, _| $write(plan, &|column| column_text::column_name(column, plan.method()))
    };
}

/// One format.
pub struct Format {
    /// The name `export` takes.
    pub name: &'static str,
    /// The label in the dialog.
    pub label: fn() -> &'static str,
    /// The file's ending.
    pub ending: &'static str,
    /// Its MIME type.
    pub mime: &'static str,
    /// The plan in it; of a file that is no text the bytes as [`binary_text`] has them. Empty where the format cannot hold it.
    pub write: fn(&Plan, &WritingContext) -> String,
}

impl Format {
    /// True if it is a file of bytes, which nobody copies as a text.
    pub fn is_binary(&self) -> bool {
        self.mime == "image/png" || is_packed(self.mime)
    }

    /// The file's ending: of a plan that leaves less exact than it is another one, so that it does not take the place of the exact one.
    pub fn ending_of(&self, precision: Option<Precision>) -> String {
        let periods = match precision {
            None | Some(Precision::Day) => return self.ending.to_owned(),
            Some(Precision::Month) => "months",
            Some(Precision::Quarter) => "quarters",
            Some(Precision::Half) => "halves",
            Some(Precision::Year) => "years",
        };
        format!("{periods}.{}", self.ending)
    }
}

/// True if a file of that type is packed: it travels as a text with a letter for each byte.
pub fn is_packed(mime: &str) -> bool {
    mime.starts_with("application/vnd.")
}

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const PPTX: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/// Every format, the plan file first. What PNG is made of is SVG.
pub const FORMATS: &[Format] = &[
    Format { name: "json", label: say::plan_file, ending: ENDING, mime: MIME, write: |plan, _| wire::write(plan) },
    Format { name: "xlsx", label: say::workbook, ending: "xlsx", mime: XLSX, write: workbook },
    Format { name: "csv", label: say::table, ending: "csv", mime: "text/csv", write: table },
    Format { name: "svg", label: say::picture, ending: "svg", mime: "image/svg+xml", write: |plan, _| file_svg(plan) },
    Format { name: "pptx", label: say::slides, ending: "pptx", mime: PPTX, write: |plan, _| slides(plan) },
    Format { name: "png", label: say::png, ending: "png", mime: "image/png", write: |plan, _| file_svg(plan) },
    Format { name: "block", label: say::block, ending: "block.html", mime: "text/html", write: |plan, _| page(plan) },
    Format { name: "html", label: say::html_table, ending: "html", mime: "text/html", write: named!(html::html) },
    Format {
        name: "markdown",
        label: say::markdown,
        ending: "md",
        mime: "text/markdown",
        write: named!(markdown::markdown),
    },
    Format { name: "digest", label: say::summary, ending: "digest.md", mime: "text/markdown", write: in_words },
    Format {
        name: "confluence",
        label: say::confluence,
        ending: "xml",
        mime: "application/xml",
        write: named!(confluence::confluence),
    },
    Format {
        name: "mediawiki",
        label: say::mediawiki,
        ending: "wiki",
        mime: "text/plain",
        write: named!(mediawiki::mediawiki),
    },
    Format {
        name: "dokuwiki",
        label: say::dokuwiki,
        ending: "txt",
        mime: "text/plain",
        write: named!(dokuwiki::dokuwiki),
    },
    Format { name: "mermaid", label: say::mermaid, ending: "mmd", mime: "text/plain", write: |plan, _| diagram(plan) },
    Format {
        name: "ics",
        label: say::calendar,
        ending: "ics",
        mime: "text/calendar",
        write: |plan, with| ics::ics(plan, with.now),
    },
];

/// The plan in a format, as the reader wants it to leave ([`Ui::leaving`](crate::app::ui::Ui)), `seconds` after 1970. Pictures show what the reader has set up, in the reader's language;
/// all others are in English.
pub fn written(format: &Format, doc: &Doc, ui: &Ui, seconds: i64) -> String {
    let with = ui.export.writing(&ui.locale, seconds);
    if matches!(format.name, "svg" | "png") {
        return picture::of_view(doc, ui, ui.export, true);
    }
    if format.name == "pptx" {
        return packed(&picture::drawing(doc, ui, ui.export));
    }
    in_english(|| {
        let plan = leaving(doc, ui.export.precision.map_or(format.name, |_| ""));
        let coarse = |precision| audience(&plan, precision, ui.export.decisions);
        match ui.export.precision {
            Some(precision) if format.name == "block" => block(&coarse(precision), Some(precision)),
            Some(precision) => (format.write)(&coarse(precision), &with),
            None => (format.write)(&plan, &with),
        }
    })
}

/// The plan as a format has it. A file that opens again is the whole document; what is to be read shows the scenario that is open, and names it.
pub fn leaving(doc: &Doc, format: &str) -> Rc<Plan> {
    match doc.open_scenario() {
        Some(_) if matches!(format, "json" | "block") => doc.whole().clone(),
        Some(scenario) => {
            let title = scenario_text::titled(doc.plan.title(), scenario);
            Rc::new(doc.plan.with_title(&title))
        }
        None => doc.plan.clone(),
    }
}

/// The plan in the format of that name, as a program asks for it: what leaves by a call is exact, whatever was chosen for the last export by hand.
pub fn for_program(doc: &Doc, state: Option<&State>, name: &str, seconds: i64) -> Option<(String, &'static str)> {
    let format = format(name)?;
    // The same for every reader: a program that takes it apart knows none of them.
    let with = WritingContext { now: CalendarStamp { seconds }, ..WritingContext::default() };
    let text = match state {
        Some(state) if matches!(format.name, "svg" | "png") => {
            let leaving = ExportOptions { precision: None, ..state.ui.export };
            picture::of_view(&state.doc, &state.ui, leaving, true)
        }
        Some(state) if format.name == "pptx" => {
            packed(&picture::drawing(&state.doc, &state.ui, ExportOptions { precision: None, ..state.ui.export }))
        }
        _ => in_english(|| (format.write)(&leaving(doc, name), &with)),
    };
    Some((text, format.mime))
}

/// The picture alone, for paper.
pub fn printed(doc: &Doc, ui: &Ui) -> String {
    picture::on_paper(doc, ui)
}

/// The lane of items without a team, in files.
const NO_TEAM: &str = "No team";

fn table(plan: &Plan, with: &WritingContext) -> String {
    csv::csv_in(plan, &|column| column_text::column_name(column, plan.method()), with.table)
}

fn workbook(plan: &Plan, _: &WritingContext) -> String {
    let name = |column| column_text::column_name(column, plan.method());
    xlsx(plan, &name, NO_TEAM).map_or_else(|_| String::new(), |bytes| binary_text(&bytes))
}

fn in_words(plan: &Plan, with: &WritingContext) -> String {
    digest(&Doc::new(plan.clone(), with.now.day()), &Locale::default())
}

fn page(plan: &Plan) -> String {
    block(plan, None)
}

/// The block for a page, of a plan that was made no more exact than `precision`.
fn block(plan: &Plan, precision: Option<Precision>) -> String {
    let name = |column| column_text::column_name(column, plan.method());
    page_block(plan, &roadmap_svg(plan, None, precision, Theme::Page), &name)
}

fn diagram(plan: &Plan) -> String {
    mermaid::mermaid(plan, NO_TEAM)
}

/// The picture with the plan in it, so that it opens again.
fn file_svg(plan: &Plan) -> String {
    roadmap_svg(plan, Some(&wire::write(plan)), None, Theme::Light)
}

/// The complete roadmap of a plan that nobody looks at: lanes by team, coloured and marked by status.
fn roadmap_svg(plan: &Plan, embedded: Option<&str>, precision: Option<Precision>, theme: Theme) -> String {
    svg(&roadmap_scene(plan, precision), theme, embedded)
}

/// The slides of a plan that nobody looks at.
fn slides(plan: &Plan) -> String {
    packed(&roadmap_scene(plan, None))
}

fn packed(scene: &Scene) -> String {
    pptx(scene).map_or_else(|_| String::new(), |bytes| binary_text(&bytes))
}

fn roadmap_scene(plan: &Plan, precision: Option<Precision>) -> Scene {
    let palette = Palette::new(plan, BarColour::Status);
    let dropped = text::word_name("dropped");
    let legend = palette.legend().into_iter().filter(|(.., name)| **name != *dropped);
    let legend = legend.map(|(hue, mark, name)| LegendEntry { label: name.to_string(), hue, mark });
    let as_of = as_of(plan);
    let roadmap = Roadmap {
        lanes: team_lanes(plan, NO_TEAM),
        hue: &|item| palette.of(item).unwrap_or_default(),
        legend: legend.collect(),
        today: as_of.filter(|_| precision.is_none()).map(|day| (say::as_of_line().to_owned(), day)),
        note: as_of.map_or_else(String::new, |day| as_of_words(day, precision, plan, &DateNames::ENGLISH)),
        undated: Some(say::undated().to_owned()),
        before: &[],
        dates: &|dated| {
            let words = |period: Period| fiscal::words(&period.to_string(), plan.fiscal_start());
            say::dates(words(dated.start), words(dated.end))
        },
        loads: &[],
        over: &[],
        list: false,
        coarse: precision.is_some(),
        room: &|_| (false, None),
    };
    draw(&roadmap::picture(plan, &roadmap), f64::from(WIDTHS[0]), calendar(plan), &DateNames::ENGLISH)
}

/// The format of that name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}
