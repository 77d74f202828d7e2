//! What stands in a cell while it is not edited: pieces of markup, no components.

use super::row::{Rank, Score};
use crate::app::cells::{Cells, Mark};
use crate::model::{Key, Record};
use crate::query::Column;
use crate::ui::parts::markup::{El, el};
use crate::ui::parts::{Icon, icon};

/// The classes of a column's cells and header: width and side.
pub fn class(column: Column) -> &'static str {
    match column {
        Column::Rank => "cell c-rank",
        Column::Score => "cell c-score",
        Column::Field(Key::Title) => "cell c-title",
        Column::Field(Key::Moscow) => "cell c-word c-moscow",
        Column::Field(Key::Status) => "cell c-word c-status",
        Column::Field(Key::Team) => "cell c-word c-team",
        Column::Field(Key::TimeCriticality | Key::RiskReduction | Key::ValuePerMonth) => "cell c-number c-wide",
        Column::Field(Key::Impact) => "cell c-number c-impact",
        Column::Criterion(_) => "cell c-number c-wide",
        Column::Field(_) => "cell c-number",
    }
}

/// A span that says something.
fn span(class: &'static str, text: impl Into<yew::AttrValue>) -> El {
    el("span").class(class).text(text)
}

/// A sign with a meaning, said to those who cannot see it.
fn sign(class: &'static str, shown: Icon, means: yew::AttrValue) -> El {
    el("span").class(class).attr("role", "img").attr("aria-label", means.clone()).attr("title", means).with(icon(shown))
}

/// The rank, how far the row has just moved, and whether it is pinned.
pub fn rank(cell: El, rank: &Rank, editable: bool) -> El {
    let grip = editable.then(|| el("span").class("grip").attr("title", "Drag to reorder"));
    let moved = (rank.by != 0).then(|| {
        let (class, arrow) = if rank.by > 0 { ("up", "↑") } else { ("down", "↓") };
        span(class, format!("{arrow}{}", rank.by.unsigned_abs()))
    });
    let number = rank.number.map_or_else(|| "–".to_owned(), |number| number.to_string());
    let pin = rank.pin.clone().map(|why| sign("pin", Icon::Pin, why));
    cell.maybe(grip).maybe(moved).maybe(pin).with(span("digits", number))
}

/// The score with its bar, or what it needs.
pub fn score(cell: El, score: &Score, cells: &Cells) -> El {
    match score {
        Score::Of { score, bar } => {
            let meter =
                el("span").class("meter").attr("aria-hidden", "true").with(el("i").style(format!("width:{bar}%")));
            cell.with(meter).with(span("digits", cells.locale.score(score.get())))
        }
        Score::Needs(needs) => {
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
pub fn value(cell: El, cells: &Cells, item: &Record, key: Key, editable: bool) -> El {
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
    let chooses = editable && (Cells::only_offers(key) || matches!(key, Key::Impact | Key::Confidence));
    let text = if !shown.text.is_empty() {
        Some(span("text", shown.text))
    } else {
        Column::Field(key).is_number().then(|| span("none", "–"))
    };
    let behind = shown.number.map(|number| span("behind", number));
    let opens = chooses.then(|| el("span").class("opens").attr("aria-hidden", "true"));
    cell.maybe(mark(shown.mark)).maybe(sign).maybe(text).maybe(behind).maybe(opens)
}

fn title(cell: El, cells: &Cells, item: &Record) -> El {
    if let Some(json) = item.raw() {
        let wrong = el("span").class("wrong").attr("role", "img").attr("aria-label", "Problem").with(icon(Icon::Warn));
        return cell.with(wrong).with(span("text none", json.clone()));
    }
    let shown = cells.show(item, Key::Title);
    let text = if shown.text.is_empty() {
        span("text none", "Untitled")
    } else {
        span("text", shown.text.clone()).attr("title", shown.text)
    };
    cell.maybe(mark(shown.mark)).with(text)
}

fn mark(mark: Option<Mark>) -> Option<El> {
    Some(match mark? {
        Mark::Wrong(why) => sign("wrong", Icon::Warn, why.into()),
        Mark::OffScale(scale) => {
            span("off", "off").attr("title", format!("Off the scale. {scale}")).with(span("long", " scale"))
        }
    })
}

/// The number for a criterion.
pub fn criterion(cell: El, cells: &Cells, item: &Record, at: u8) -> El {
    let shown = cells.criterion(item, at, false);
    cell.with(if shown.is_empty() { span("none", "–") } else { span("text", shown) })
}
