//! The ranking as a DokuWiki table.

use super::escape::target_into;
use super::ranking::{ColumnName, one_line, table};
use crate::model::Plan;

/// The title as a heading and the ranking as a table; numbers stand right, which two spaces in front of them say.
pub fn dokuwiki(plan: &Plan, name: ColumnName<'_>) -> String {
    let table = table(plan);
    let mut out = String::new();
    let title = one_line(plan.title());
    if !title.is_empty() {
        out.push_str("===== ");
        // A heading knows no markup, but a run of `=` would end it.
        out.push_str(title.replace("==", "= =").trim_matches('='));
        out.push_str(" =====\n\n");
    }
    for column in &table.columns {
        out.push_str("^ ");
        text_into(&mut out, name(*column));
        out.push(' ');
    }
    out.push_str("^\n");
    for row in &table.rows {
        for (cell, column) in row.iter().zip(&table.columns) {
            out.push_str(if column.is_number() { "|  " } else { "| " });
            let plain = !cell.text.contains(['[', ']', '{', '}', '|', '<']);
            match cell.link.filter(|_| plain && !cell.text.is_empty()) {
                Some(link) => {
                    out.push_str("[[");
                    target_into(&mut out, link);
                    out.push('|');
                    out.push_str(&cell.text);
                    out.push_str("]]");
                }
                None => text_into(&mut out, &cell.text),
            }
            out.push(' ');
        }
        out.push_str("|\n");
    }
    out
}

/// Appends text that shows as it is: numbers and single plain words bare, all else between the marks that switch markup off.
fn text_into(out: &mut String, text: &str) {
    let number = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '%'));
    let word = text.len() < 12 && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_uppercase() || c == ' ');
    let smiley = [concat!("FIX", "ME"), concat!("DELETE", "ME")].iter().any(|smiley| text.contains(smiley));
    if (number || word) && !smiley {
        out.push_str(text);
    } else if !text.contains('%') {
        out.push_str("%%");
        out.push_str(text);
        out.push_str("%%");
    } else {
        out.push_str("<nowiki>");
        out.push_str(&text.replace("</nowiki>", "</nowiki>%%</nowiki>%%<nowiki>"));
        out.push_str("</nowiki>");
    }
}
