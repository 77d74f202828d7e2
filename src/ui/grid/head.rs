//! The header row: what the columns are, and what the rows are sorted by.

use super::cell;
use crate::app::cells::Cells;
use crate::query::{Column, Sort};
use crate::ui::parts::{Icon, icon};
use yew::prelude::*;

/// The header row; `active` is the header that Tab reaches, if one is the current cell.
pub fn head(cells: &Cells, sort: Sort, active: Option<Column>) -> Html {
    let header = |(at, column): (usize, &Column)| {
        let column = *column;
        let sorted = match sort {
            Sort::By { column: by, descending } if by == column => Some(descending),
            _ => None,
        };
        let aria = sorted.map_or("none", |descending| if descending { "descending" } else { "ascending" });
        html! {
            <div key={at} class={cell::class(column)} role="columnheader" tabindex={if active == Some(column) { "0" } else { "-1" }}
                aria-colindex={(at + 1).to_string()} aria-sort={aria} aria-label={cells.name(column)} title={cells.about(column)}>
                <span class="text">{ cells.short_name(column) }</span>
                if let Some(descending) = sorted {
                    <span class="sorted">{ icon(if descending { Icon::ArrowDown } else { Icon::ArrowUp }) }</span>
                }
            </div>
        }
    };
    html! {
        <div key="header" class="row header-row" role="row" aria-rowindex="1">{ for cells.columns.iter().enumerate().map(header) }</div>
    }
}
