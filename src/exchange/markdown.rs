//! The ranking as a Markdown table, as GitHub, GitLab and most wikis with Markdown read it.

use super::escape::{markdown_into, markdown_target_into};
use super::ranking::{ColumnName, one_line, table};
use crate::model::Plan;

/// The title as a heading, and the ranking; numbers stand right.
pub fn markdown(plan: &Plan, name: ColumnName<'_>) -> String {
    let table = table(plan);
    let mut out = String::new();
    let title = one_line(plan.title());
    if !title.is_empty() {
        out.push_str("## ");
        markdown_into(&mut out, &title);
        out.push_str("\n\n");
    }
    for column in &table.columns {
        out.push_str("| ");
        markdown_into(&mut out, name(*column));
        out.push(' ');
    }
    out.push_str("|\n");
    for column in &table.columns {
        out.push_str(if column.is_number() { "| ---: " } else { "| --- " });
    }
    out.push_str("|\n");
    for row in &table.rows {
        for cell in row {
            out.push_str("| ");
            match cell.link {
                Some(link) => {
                    out.push('[');
                    markdown_into(&mut out, &cell.text);
                    out.push_str("](");
                    markdown_target_into(&mut out, link);
                    out.push(')');
                }
                None => markdown_into(&mut out, &cell.text),
            }
            out.push(' ');
        }
        out.push_str("|\n");
    }
    out
}
