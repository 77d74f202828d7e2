//! The ranking as a MediaWiki table.

use super::escape::target_into;
use super::ranking::{ColumnName, one_line, table};
use crate::model::Plan;

/// A sortable table with the plan's title as caption.
pub fn mediawiki(plan: &Plan, name: ColumnName<'_>) -> String {
    let table = table(plan);
    let mut out = String::from("{| class=\"wikitable sortable\"\n");
    let title = one_line(plan.title());
    if !title.is_empty() {
        out.push_str("|+ ");
        text_into(&mut out, &title);
        out.push('\n');
    }
    for (at, column) in table.columns.iter().enumerate() {
        out.push_str(if at == 0 { "! " } else { " !! " });
        text_into(&mut out, name(*column));
    }
    out.push('\n');
    for row in &table.rows {
        out.push_str("|-\n");
        for (at, cell) in row.iter().enumerate() {
            out.push_str(if at == 0 { "| " } else { " || " });
            // Brackets make links only of whole URLs; a relative one would show as text in brackets.
            match cell.link.filter(|link| link.contains("://") || link.starts_with("mailto:")) {
                Some(link) => {
                    out.push('[');
                    target_into(&mut out, link);
                    out.push(' ');
                    text_into(&mut out, &cell.text);
                    out.push(']');
                }
                None => text_into(&mut out, &cell.text),
            }
        }
        out.push('\n');
    }
    out.push_str("|}\n");
    out
}

/// Appends text with every character that wikitext reads as markup written as a character reference: brackets and braces, bars, quotes of bold, signatures,
/// magic words, list and heading marks, and the colon that makes links of bare URLs.
fn text_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' | '<' | '>' | '[' | ']' | '{' | '}' | '|' | '\'' | '~' | '_' | '=' | '!' | '*' | '#' | ';' | ':' => {
                out.push_str("&#");
                out.push_str(&(c as u32).to_string());
                out.push(';');
            }
            '-' if out.ends_with(['|', '-']) || out.ends_with("| ") => out.push_str("&#45;"),
            '+' if out.ends_with("| ") => out.push_str("&#43;"),
            c => out.push(c),
        }
    }
}
