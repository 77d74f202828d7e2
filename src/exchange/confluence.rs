//! The ranking in Confluence's storage format: XHTML with its own elements for coloured status words.

use super::escape::markup_into;
use super::ranking::{ColumnName, one_line, table};
use crate::model::{Key, Plan};
use crate::query::column::Column;

/// The title as a heading and the ranking as a table; MoSCoW letters and statuses as status lozenges.
pub fn confluence(plan: &Plan, name: ColumnName<'_>) -> String {
    let table = table(plan);
    let mut out = String::new();
    let title = one_line(plan.title());
    if !title.is_empty() {
        out.push_str("<h2>");
        markup_into(&mut out, &title);
        out.push_str("</h2>\n");
    }
    out.push_str("<table><tbody>\n<tr>");
    for column in &table.columns {
        out.push_str("<th>");
        markup_into(&mut out, name(*column));
        out.push_str("</th>");
    }
    out.push_str("</tr>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (cell, column) in row.iter().zip(&table.columns) {
            out.push_str("<td>");
            let lozenge = matches!(column, Column::Field(Key::Moscow | Key::Status)) && !cell.text.is_empty();
            if lozenge {
                out.push_str("<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">");
                markup_into(&mut out, &cell.text);
                out.push_str("</ac:parameter><ac:parameter ac:name=\"colour\">");
                out.push_str(colour(&cell.text));
                out.push_str("</ac:parameter></ac:structured-macro>");
            } else if let Some(link) = cell.link {
                out.push_str("<a href=\"");
                markup_into(&mut out, link);
                out.push_str("\">");
                markup_into(&mut out, &cell.text);
                out.push_str("</a>");
            } else {
                markup_into(&mut out, &cell.text);
            }
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table>\n");
    out
}

/// The colours that the status macro knows, by the word it shows.
fn colour(word: &str) -> &'static str {
    match word {
        "Must" => "Red",
        "Should" | "In progress" => "Yellow",
        "Could" | "Planned" => "Blue",
        "Done" => "Green",
        _ => "Grey",
    }
}
