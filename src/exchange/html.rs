//! The ranking as an HTML table: for pages, for mail, and as what readers without script see of a plan.

use super::escape::markup_into;
use super::ranking::{ColumnName, one_line, table};
use crate::model::{Key, Plan};
use crate::query::column::Column;

/// A table with caption and headers, one row a line, without styles.
pub fn html(plan: &Plan, name: ColumnName<'_>) -> String {
    let table = table(plan);
    let mut out = String::from("<table>\n");
    let title = one_line(plan.title());
    if !title.is_empty() {
        out.push_str("<caption>");
        markup_into(&mut out, &title);
        out.push_str("</caption>\n");
    }
    out.push_str("<thead><tr>");
    for column in &table.columns {
        out.push_str("<th scope=\"col\">");
        markup_into(&mut out, name(*column));
        out.push_str("</th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (cell, column) in row.iter().zip(&table.columns) {
            let tag = if *column == Column::TITLE { "th" } else { "td" };
            out.push('<');
            out.push_str(tag);
            out.push_str(match column {
                column if *column == Column::TITLE => " scope=\"row\" align=\"left\">",
                column if column.is_number() => " align=\"right\">",
                // A date breaks at its hyphens otherwise.
                Column::Field(Key::Start | Key::End) => " nowrap=\"nowrap\">",
                _ => ">",
            });
            if let Some(link) = cell.link {
                out.push_str("<a href=\"");
                markup_into(&mut out, link);
                out.push_str("\">");
            }
            markup_into(&mut out, &cell.text);
            if cell.link.is_some() {
                out.push_str("</a>");
            }
            out.push_str("</");
            out.push_str(tag);
            out.push('>');
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
    out
}
