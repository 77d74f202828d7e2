//! Ways to get the plan out, once for the dialog and for the element's `export`.

use super::text;
use crate::base::day::Day;
use crate::base::period::Precision;
use crate::exchange::audience::audience;
pub use crate::exchange::block::in_page;
use crate::exchange::roadmap::{Roadmap, picture, team_lanes};
use crate::exchange::svg::{Theme, svg};
use crate::exchange::{confluence, csv, dokuwiki, html, ics, markdown, mediawiki, mermaid, page_block};
use crate::layout::picture::{LegendEntry, draw};
use crate::model::schema::STATUS;
use crate::model::{Key, Plan, Record};
use crate::schedule::calendar::{Calendar, Names, WeekStart};
use crate::wire;

/// A writer that names its columns, as one of the plan alone.
macro_rules! named {
    ($write:path) => {
        |plan| $write(plan, &|column| text::column_name(column, plan.method()))
    };
}

/// One format.
pub struct Format {
    /// The name `export` takes.
    pub name: &'static str,
    /// What the dialog says.
    pub label: &'static str,
    /// The file's ending.
    pub ending: &'static str,
    /// Its MIME type.
    pub mime: &'static str,
    /// The plan in it.
    pub write: fn(&Plan) -> String,
}

/// Every format, the plan file first. What PNG is made of is SVG.
pub const FORMATS: &[Format] = &[
    Format { name: "json", label: "Plan file", ending: "plan.json", mime: "application/json", write: wire::write },
    Format { name: "csv", label: "Table for spreadsheets", ending: "csv", mime: "text/csv", write: named!(csv::csv) },
    Format { name: "svg", label: "Picture of the roadmap", ending: "svg", mime: "image/svg+xml", write: file_svg },
    Format { name: "png", label: "Picture as PNG", ending: "png", mime: "image/png", write: file_svg },
    Format { name: "block", label: "Block for a page", ending: "html", mime: "text/html", write: page },
    Format { name: "html", label: "HTML table", ending: "html", mime: "text/html", write: named!(html::html) },
    Format {
        name: "markdown",
        label: "Markdown",
        ending: "md",
        mime: "text/markdown",
        write: named!(markdown::markdown),
    },
    Format {
        name: "confluence",
        label: "Confluence",
        ending: "xml",
        mime: "application/xml",
        write: named!(confluence::confluence),
    },
    Format {
        name: "mediawiki",
        label: "MediaWiki",
        ending: "wiki",
        mime: "text/plain",
        write: named!(mediawiki::mediawiki),
    },
    Format {
        name: "dokuwiki",
        label: "DokuWiki",
        ending: "txt",
        mime: "text/plain",
        write: named!(dokuwiki::dokuwiki),
    },
    Format { name: "mermaid", label: "Mermaid Gantt", ending: "mmd", mime: "text/plain", write: diagram },
    Format { name: "ics", label: "Calendar", ending: "ics", mime: "text/calendar", write: ics::ics },
];

/// How wide an exported picture can be, px; the first is the usual one.
pub const WIDTHS: [u16; 5] = [1280, 960, 1600, 1920, 2560];

/// What leaves the plan when it is exported by hand, and what its picture looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leaving {
    /// No date more exact than this; `None` leaves everything in.
    pub precision: Option<Precision>,
    /// Width of the picture, px.
    pub width: u16,
}

impl Default for Leaving {
    fn default() -> Leaving {
        Leaving { precision: None, width: WIDTHS[0] }
    }
}

/// The plan in a format, as the reader wants it to leave. `today` stands on the picture of a plan without an as-of date.
pub fn written(format: &Format, plan: &Plan, leaving: Leaving, today: Day) -> String {
    let coarse = leaving.precision.map(|precision| audience(plan, precision));
    let plan = coarse.as_ref().unwrap_or(plan);
    match format.name {
        "svg" | "png" => roadmap_svg(plan, Some(&wire::write(plan)), leaving.width, Some(today)),
        _ => (format.write)(plan),
    }
}

/// The picture alone, for paper.
pub fn printed(plan: &Plan, leaving: Leaving, today: Day) -> String {
    let coarse = leaving.precision.map(|precision| audience(plan, precision));
    roadmap_svg(coarse.as_ref().unwrap_or(plan), None, leaving.width, Some(today))
}

/// The lane of items without a team.
const NO_TEAM: &str = "No team";

/// Hue (0–7) and mark of each status, in the order of the format.
const STATUS_HUES: [(u8, &str); 5] = [(3, "?"), (0, ""), (2, "▸"), (1, "✓"), (5, "×")];

fn page(plan: &Plan) -> String {
    let name = |column| text::column_name(column, plan.method());
    page_block(plan, &roadmap_svg(plan, None, WIDTHS[0], None), &name)
}

fn diagram(plan: &Plan) -> String {
    mermaid::mermaid(plan, NO_TEAM)
}

/// The picture with the plan in it, so that it opens again.
fn file_svg(plan: &Plan) -> String {
    roadmap_svg(plan, Some(&wire::write(plan)), WIDTHS[0], None)
}

/// The complete roadmap, not the part in view: lanes by team, coloured and marked by status.
fn roadmap_svg(plan: &Plan, embedded: Option<&str>, width: u16, today: Option<Day>) -> String {
    let status = |item: &Record| STATUS.iter().position(|word| item.text(Key::Status) == Some(word));
    let has = |at: usize| plan.items().iter().any(|item| status(item) == Some(at));
    let legend = STATUS.iter().zip(STATUS_HUES).enumerate().filter(|(at, _)| has(*at) && STATUS[*at] != "dropped");
    let legend =
        legend.map(|(_, (word, (hue, mark)))| LegendEntry { label: text::word_name(word).to_owned(), hue, mark });
    let as_of = plan.root().text(Key::AsOf).and_then(Day::parse);
    let roadmap = Roadmap {
        lanes: team_lanes(plan, NO_TEAM),
        hue: &|item| status(item).map_or((7, ""), |at| STATUS_HUES[at]),
        legend: legend.collect(),
        today: as_of.map(|day| ("as of".to_owned(), day)).or(today.map(|day| ("today".to_owned(), day))),
        note: as_of.or(today).map_or_else(String::new, |day| format!("As of {day}")),
        undated: Some("No dates".to_owned()),
        before: &[],
        dates: &|dated| format!("{} to {}", dated.start, dated.end),
        load: None,
    };
    let week = if plan.setting_text(Key::WeekStarts, "mon") == "sun" { WeekStart::Sun } else { WeekStart::Mon };
    let calendar = Calendar::new(plan.fiscal_start(), week);
    svg(&draw(&picture(plan, &roadmap), f64::from(width), calendar, &Names::ENGLISH), Theme::Light, embedded)
}

/// The format of that name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// A name for a file of the plan: its title, in letters every file system takes.
pub fn file_name(plan: &Plan, ending: &str) -> String {
    let mut stem = String::new();
    for letter in plan.title().chars().flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            stem.push(letter);
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
        if stem.len() >= 60 {
            break;
        }
    }
    let stem = stem.trim_end_matches('-');
    format!("{}.{ending}", if stem.is_empty() { "plan" } else { stem })
}
