//! The header row: what the columns are, and what the rows are sorted by.

use super::cell;
use crate::app::cells::Cells;
use crate::query::{Column, Sort};
use crate::ui::parts::markup::el;
use crate::ui::parts::{Icon, icon};
use yew::Html;

/// The header row; `active` is the header that Tab reaches, if one is the current cell.
pub fn head(cells: &Cells, sort: Sort, active: Option<Column>) -> Html {
    let header = |(at, column): (usize, &Column)| -> Html {
        let column = *column;
        let sorted = match sort {
            Sort::By { column: by, descending } if by == column => Some(descending),
            _ => None,
        };
        let (aria, arrow) = match sorted {
            None => ("none", None),
            Some(true) => ("descending", Some(Icon::ArrowDown)),
            Some(false) => ("ascending", Some(Icon::ArrowUp)),
        };
        el("div")
            .class(cell::class(column))
            .attr("role", "columnheader")
            .attr("tabindex", if active == Some(column) { "0" } else { "-1" })
            .attr("aria-colindex", (at + 1).to_string())
            .attr("aria-sort", aria)
            .attr("aria-label", cells.name(column))
            .attr("title", cells.about(column))
            .with(el("span").class("text").text(cells.short_name(column)))
            .maybe(arrow.map(|arrow| el("span").class("sorted").with(icon(arrow))))
            .into()
    };
    let headers = cells.columns.iter().enumerate().map(header).collect();
    el("div").key("header").class("row header-row").attr("role", "row").attr("aria-rowindex", "1").all(headers).into()
}
