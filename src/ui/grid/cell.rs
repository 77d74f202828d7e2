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
use std::rc::Rc;
use wasm_bindgen::JsValue;
use yew::virtual_dom::VText;
use yew::{AttrValue, Html};

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

/// The looks of all columns, in order: written once for all rows, and the same as long as nobody writes them anew.
#[derive(Clone)]
pub struct ColumnLooks(Rc<[ColumnLook]>);

impl PartialEq for ColumnLooks {
    fn eq(&self, other: &ColumnLooks) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The attributes that all cells of a column share.
pub struct ColumnLook {
    /// The class list.
    pub class: AttrValue,
    /// The declarations of [`place()`], or nothing.
    pub place: String,
    /// The same as the browser takes them.
    pub style: Option<JsValue>,
    /// The place among the columns, from 1.
    pub index: AttrValue,
}

impl ColumnLooks {
    /// For these cells.
    pub fn of(cells: &Cells) -> ColumnLooks {
        let one = |(at, column): (usize, &Column)| {
            let place = place(cells, at);
            ColumnLook {
                class: class(*column, at < cells.frozen).into(),
                style: place.as_deref().map(JsValue::from),
                place: place.unwrap_or_default(),
                index: (at + 1).to_string().into(),
            }
        };
        ColumnLooks(cells.columns.iter().enumerate().map(one).collect())
    }

    /// That of the column at a place.
    pub fn at(&self, place: usize) -> &ColumnLook {
        &self.0[place]
    }
}

/// A span that says something.
fn span(class: &'static str, text: impl MarkupText) -> El {
    el("span").class(class).text(text)
}

/// A sign with a meaning, said to those who cannot see it.
fn sign(class: &'static str, shown: Icon, means: yew::AttrValue) -> El {
    el("span").class(class).attr("role", "img").attr("aria-label", means.clone()).attr("title", means).with(icon(shown))
}

/// The content of a cell, and what its class list says of it. A text alone stands straight in its cell, and signs that many rows have are drawn by the sheet: what each row
/// has costs its nodes as many times as there are rows in view.
#[derive(Default)]
pub struct CellBody {
    /// Class names beside those of the column, each after a space.
    pub class: String,
    /// The length of the bar behind the text, percent.
    pub bar: Option<u8>,
    /// The nodes in the cell.
    pub nodes: Vec<Html>,
}

impl CellBody {
    /// A text that stands alone.
    pub fn text(text: impl Into<AttrValue>, class: &str) -> CellBody {
        let text = VText::new(text).into();
        CellBody { class: [" plain", class].concat(), bar: None, nodes: vec![text] }
    }

    /// Several nodes beside each other. One that is not there keeps its place, so that the others stay the same nodes when it comes: one of them may be pressed, or have the focus.
    pub fn nodes(nodes: impl IntoIterator<Item = Option<El>>) -> CellBody {
        let nodes = nodes.into_iter().map(|node| node.map_or_else(Html::default, Html::from)).collect();
        CellBody { nodes, ..CellBody::default() }
    }

    /// The body with class names, each after a space.
    pub fn class(mut self, class: &str) -> CellBody {
        self.class += class;
        self
    }
}

/// The rank, how far the row has just moved, and whether it is pinned.
pub fn rank(rank: &RankCell, editable: bool, chosen: bool) -> CellBody {
    let grip = editable.then(|| el("span").class("grip").attr("title", grid_text::drag()));
    let moved = (rank.by != 0).then(|| {
        let (class, arrow) = if rank.by > 0 { ("up", "↑") } else { ("down", "↓") };
        span(class, format!("{arrow}{}", rank.by.unsigned_abs()))
    });
    let number = rank.number.map_or_else(|| "–".to_owned(), |number| number.to_string());
    let pin = rank.pin.clone().map(|why| sign("pin", Icon::Pin, why));
    // The box is drawn by the sheet, where a finger or a pointer may choose the row; what it says, the row says.
    let tick = (editable && chosen).then(|| el("span").class("tick").attr("aria-hidden", "true"));
    CellBody::nodes([grip, tick, moved, pin, Some(span("digits", number))]).class(if editable { " picks" } else { "" })
}

/// The score with its bar, or what it needs.
pub fn score(score: &ScoreCell, cells: &Cells) -> CellBody {
    match score {
        ScoreCell::Of { score, bar, due } => {
            let number = cells.locale.score(score.get());
            let body = match due.clone() {
                None => CellBody::text(number, " metered"),
                Some(words) => {
                    let body = CellBody::nodes([Some(sign("due", Icon::Clock, words)), Some(span("digits", number))]);
                    body.class(" metered")
                }
            };
            CellBody { bar: Some(*bar), ..body }
        }
        ScoreCell::Needs(needs) => {
            let short = el("span").attr("aria-hidden", "true").text(needs.short.clone());
            let full = span("hidden", needs.full.clone());
            let words = el("span").class("needs").attr("title", needs.full.clone()).with(short).with(full);
            CellBody::nodes([Some(words)])
        }
    }
}

/// The value of a key other than the title; `active`: in the cell that Tab reaches.
pub fn value(cells: &Cells, item: &Item, key: Key, editable: bool, active: bool) -> CellBody {
    let shown = cells.show(item, key);
    let word = item.text(key).filter(|_| shown.mark.is_none());
    let sign = match key {
        Key::Moscow => word.map(|word| [" dotted ", word].concat()),
        Key::Status => word.map(|word| [" staged ", word].concat()),
        _ => None,
    };
    let number = Column::Field(key).is_number();
    let chooses = editable && !number && (Cells::only_offers(key) || matches!(key, Key::Start | Key::End));
    // The number behind a word is seen in the cell that has the focus.
    let behind = shown.number.filter(|_| active);
    let body = if shown.mark.is_none() && behind.is_none() {
        match shown.text.is_empty() {
            false => CellBody::text(shown.text, ""),
            true if number => CellBody::text("–", " none"),
            true => CellBody::default(),
        }
    } else {
        let below = key == Key::Effort && is_split(item);
        let behind = behind.map(|number| span(if below { "behind below" } else { "behind" }, number));
        CellBody::nodes([mark(shown.mark), Some(span("text", shown.text)), behind])
    };
    body.class(sign.as_deref().unwrap_or_default()).class(if chooses { " chooses" } else { "" })
}

/// The title: what is wrong with it, and its words.
pub fn title(cells: &Cells, item: &Item) -> [Option<El>; 2] {
    if let Some(json) = item.raw() {
        let wrong = el("span")
            .class("wrong")
            .attr("role", "img")
            .attr("aria-label", grid_text::problem())
            .with(icon(Icon::Warn));
        return [Some(wrong), Some(span("text none", json.clone()))];
    }
    let shown = cells.show(item, Key::Title);
    let text = if shown.text.is_empty() {
        span("text none", grid_text::untitled())
    } else {
        let text = AttrValue::from(shown.text);
        span("text", text.clone()).attr("title", text)
    };
    [mark(shown.mark), Some(text)]
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
pub fn refused(value: &RefusedValue) -> CellBody {
    let why = AttrValue::from(value.why.clone());
    CellBody::nodes([Some(sign("wrong", Icon::Warn, why)), Some(span("text", value.typed.clone()))])
}

/// A text or number with a mark or without one.
pub fn plain(shown: String, number: bool, marked: Option<CellMark>) -> CellBody {
    match (marked, shown.is_empty()) {
        (None, false) => CellBody::text(shown, ""),
        (None, true) if number => CellBody::text("–", " none"),
        (None, true) => CellBody::default(),
        (marked, _) => CellBody::nodes([mark(marked), Some(span("text", shown))]),
    }
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
