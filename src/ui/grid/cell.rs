//! The content of a cell while it is not edited: pieces of markup, no components.

use crate::app::grid::cells::{CellMark, Cells};
use crate::app::grid::needs::Needs;
use crate::app::grid::text as grid_text;
use crate::app::items::state::RefusedValue;
use crate::base::number::Number;
use crate::model::team_effort::is_split;
use crate::model::words::FieldKind;
use crate::model::{Item, Key};
use crate::query::Column;
use crate::ui::parts::markup::{El, MarkupText, el};
use crate::ui::parts::{Icon, icon};
use yew::AttrValue;

/// The classes of a column's cells and header: width and side, and whether it stays when the grid scrolls.
pub fn class(column: Column, stays: bool) -> String {
    let class = match column {
        Column::Rank => "cell c-rank",
        Column::Score => "cell c-score",
        Column::Field(Key::Title) => "cell c-title",
        Column::Field(Key::Moscow) => "cell c-word c-moscow",
        Column::Field(Key::Status) => "cell c-word c-status",
        Column::Field(Key::Team) => "cell c-word c-team",
        Column::Field(Key::TimeCriticality | Key::RiskReduction | Key::ValuePerMonth) => "cell c-number c-wide",
        Column::Field(Key::Impact) => "cell c-number c-impact",
        Column::Criterion(_) | Column::Delay | Column::Custom(_, FieldKind::Number) => "cell c-number c-wide",
        _ if column.is_number() => "cell c-number",
        _ => "cell c-word",
    };
    [class, if stays { " stays" } else { "" }].concat()
}

/// The width that a column has when nobody chose one, in CSS; `styles/grid.css` gives the classes the same.
fn usual(column: Column) -> &'static str {
    match column {
        Column::Rank => "var(--w-rank)",
        Column::Score => "var(--w-score)",
        Column::Field(Key::Title) => "var(--w-title)",
        Column::Field(Key::Status) => "calc(var(--w-word) + 12px)",
        Column::Field(Key::TimeCriticality | Key::RiskReduction | Key::ValuePerMonth) => "var(--w-wide)",
        Column::Field(Key::Impact) => "var(--w-impact)",
        Column::Criterion(_) | Column::Delay | Column::Custom(_, FieldKind::Number) => "var(--w-wide)",
        _ if column.is_number() => "var(--w-number)",
        _ => "var(--w-word)",
    }
}

/// The place and width of a column, as far as that is not what its classes say.
pub fn place(cells: &Cells, at: usize) -> Option<String> {
    let mut style = String::new();
    let width = cells.widths.get(at).copied().unwrap_or(0);
    let title = cells.columns[at] == Column::TITLE;
    if width > 0 {
        style = format!("width:{width}px;");
    }
    let digits = cells.digits.get(at).copied().unwrap_or(0);
    if digits > 0 {
        style += &format!("--digits:{digits};");
    }
    if title && (width > 0 || cells.frozen > 2) {
        // What stays behind it has to know where it ends.
        style += "flex:none;";
    }
    if at < cells.frozen && (at > 1 || cells.widths.first().is_some_and(|rank| *rank > 0)) {
        style += "inset-inline-start:calc(0px";
        for before in 0..at {
            let width = match cells.widths.get(before).copied().unwrap_or(0) {
                0 => usual(cells.columns[before]).to_owned(),
                width => format!("{width}px"),
            };
            match cells.digits.get(before).copied().unwrap_or(0) {
                0 => style += &format!(" + {width}"),
                digits => style += &format!(" + max({width}, {digits}ch + 24px)"),
            }
        }
        style.push(')');
    }
    (!style.is_empty()).then_some(style)
}

/// A span that says something.
fn span(class: &'static str, text: impl MarkupText) -> El {
    el("span").class(class).text(text)
}

/// A sign with a meaning, said to those who cannot see it.
fn sign(class: &'static str, shown: Icon, means: yew::AttrValue) -> El {
    el("span").class(class).attr("role", "img").attr("aria-label", means.clone()).attr("title", means).with(icon(shown))
}

/// The rank, how far the row has just moved, and whether it is pinned.
pub fn rank(cell: El, rank: &RankCell, editable: bool) -> El {
    let grip = editable.then(|| el("span").class("grip").attr("title", grid_text::drag()));
    let moved = (rank.by != 0).then(|| {
        let (class, arrow) = if rank.by > 0 { ("up", "↑") } else { ("down", "↓") };
        span(class, format!("{arrow}{}", rank.by.unsigned_abs()))
    });
    let number = rank.number.map_or_else(|| "–".to_owned(), |number| number.to_string());
    let pin = rank.pin.clone().map(|why| sign("pin", Icon::Pin, why));
    // Seen where a finger or a pointer may choose the row; what it says, the row says.
    let tick = editable.then(|| el("span").class("pick").attr("aria-hidden", "true"));
    cell.maybe(grip).maybe(tick).maybe(moved).maybe(pin).with(span("digits", number))
}

/// The score with its bar, or what it needs.
pub fn score(cell: El, score: &ScoreCell, cells: &Cells) -> El {
    match score {
        ScoreCell::Of { score, bar, due } => {
            let meter =
                el("span").class("meter").attr("aria-hidden", "true").with(el("i").style(format!("width:{bar}%")));
            let due = due.clone().map(|words| sign("due", Icon::Clock, words));
            cell.maybe(due).with(meter).with(span("digits", cells.locale.score(score.get())))
        }
        ScoreCell::Needs(needs) => {
            let short = el("span").attr("aria-hidden", "true").text(needs.short.clone());
            cell.with(
                el("span")
                    .class("needs")
                    .attr("title", needs.full.clone())
                    .with(short)
                    .with(span("hidden", needs.full.clone())),
            )
        }
    }
}

/// The value of a key.
pub fn value(cell: El, cells: &Cells, item: &Item, key: Key, editable: bool) -> El {
    if key == Key::Title {
        return title(cell, cells, item);
    }
    let shown = cells.show(item, key);
    let word = item.text(key).filter(|_| shown.mark.is_none());
    let sign = match key {
        Key::Moscow => word.map(|word| el("span").class(format!("dot {word}"))),
        Key::Status => word.map(|word| el("span").class(format!("stage {word}"))),
        _ => None,
    };
    let chooses =
        editable && (Cells::only_offers(key) || matches!(key, Key::Impact | Key::Confidence | Key::Start | Key::End));
    let text = if !shown.text.is_empty() {
        Some(span("text", shown.text))
    } else {
        Column::Field(key).is_number().then(|| span("none", "–"))
    };
    let below = key == Key::Effort && is_split(item);
    let behind = shown.number.map(|number| span(if below { "behind below" } else { "behind" }, number));
    let opens = chooses.then(|| el("span").class("opens").attr("aria-hidden", "true"));
    cell.maybe(mark(shown.mark)).maybe(sign).maybe(text).maybe(behind).maybe(opens)
}

fn title(cell: El, cells: &Cells, item: &Item) -> El {
    if let Some(json) = item.raw() {
        let wrong = el("span")
            .class("wrong")
            .attr("role", "img")
            .attr("aria-label", grid_text::problem())
            .with(icon(Icon::Warn));
        return cell.with(wrong).with(span("text none", json.clone()));
    }
    let shown = cells.show(item, Key::Title);
    let text = if shown.text.is_empty() {
        span("text none", grid_text::untitled())
    } else {
        span("text", shown.text.clone()).attr("title", shown.text)
    };
    cell.maybe(mark(shown.mark)).with(text)
}

pub fn mark(mark: Option<CellMark>) -> Option<El> {
    Some(match mark? {
        CellMark::Wrong(why) => sign("wrong", Icon::Warn, why.into()),
        CellMark::Parted(parts) => sign("parted", Icon::Group, parts.into()),
        CellMark::OffScale(scale) => el("span")
            .class("off")
            .attr("title", grid_text::off_scale_about(scale))
            .with(span("short", grid_text::off()))
            .with(span("long", grid_text::off_scale())),
    })
}

/// A value that was typed and refused, with the reason: the plan has something else.
pub fn refused(cell: El, value: &RefusedValue) -> El {
    let why = AttrValue::from(value.why.clone());
    cell.attr("aria-invalid", "true").with(sign("wrong", Icon::Warn, why)).with(span("text", value.typed.clone()))
}

/// A text or number that has no marks.
pub fn plain(cell: El, shown: String, number: bool) -> El {
    let text = if shown.is_empty() { number.then(|| span("none", "–")) } else { Some(span("text", shown)) };
    cell.maybe(text)
}

/// The rank cell.
#[derive(Clone, PartialEq)]
pub struct RankCell {
    /// The rank, from 1.
    pub number: Option<usize>,
    /// The number of ranks that the row has just risen (or fallen, below 0).
    pub by: i32,
    /// The reason why it stands where it stands, if it is pinned.
    pub pin: Option<AttrValue>,
}

/// The score cell.
#[derive(Clone, PartialEq)]
pub enum ScoreCell {
    /// The score, how long its bar is, percent of the best, and the words where its estimates are due for review.
    Of { score: Number, bar: u8, due: Option<AttrValue> },
    /// The inputs that are missing.
    Needs(Needs),
}
