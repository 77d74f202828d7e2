//! Percentages of a workbook: a number is one by the format it is shown in.

use std::io::{Cursor, Read};
use std::rc::Rc;

use roxmltree::{Document, Node, ParsingOptions};
use zip::ZipArchive;

use super::super::table::{MAX_CELLS, MAX_COLUMNS};
use crate::base::map::{Map, Set};

/// True if a number format shows a hundredth as 1: `0.0%`, but not `0"%"` or `0\%`, whose sign is a text like any other.
pub fn is_percentage(format: &str) -> bool {
    let mut signs = format.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => drop(signs.by_ref().find(|end| *end == '"')),
            '[' => drop(signs.by_ref().find(|end| *end == ']')),
            // The next sign stands for itself, for its width, or is repeated.
            '\\' | '_' | '*' => drop(signs.next()),
            '%' => return true,
            _ => {}
        }
    }
    false
}

/// The cells of a sheet: row and column, from 0.
pub type CellPlaces = Set<(u32, u32)>;

/// The percentages of an OpenDocument workbook, by the name of their sheet; `None` for a file that cannot be read.
pub fn percentages(bytes: &[u8]) -> Option<Map<Rc<str>, CellPlaces>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut content = String::new();
    archive.by_name("content.xml").ok()?.read_to_string(&mut content).ok()?;
    if !content.contains("\"percentage\"") {
        return Some(Map::default());
    }
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(&content, options).ok()?;
    let tables = document.descendants().filter(|node| node.tag_name().name() == "table");
    tables.map(|table| Some((Rc::from(attribute(table, "name")?), of_table(table)))).collect()
}

fn attribute<'a>(node: Node<'a, 'a>, name: &str) -> Option<&'a str> {
    node.attributes().find(|own| own.name() == name).map(|own| own.value())
}

fn of_table(table: Node<'_, '_>) -> CellPlaces {
    let repeated = |node, name| attribute(node, name).and_then(|count| count.parse::<u32>().ok()).unwrap_or(1);
    let mut places = Set::default();
    let mut row = 0_u32;
    for line in table.descendants().filter(|node| node.tag_name().name() == "table-row") {
        let rows = repeated(line, "number-rows-repeated");
        let mut column = 0_u32;
        for cell in line.children().filter(|node| matches!(node.tag_name().name(), "table-cell" | "covered-table-cell"))
        {
            let columns = repeated(cell, "number-columns-repeated");
            if attribute(cell, "value-type") == Some("percentage") {
                let width = columns.min(MAX_COLUMNS as u32);
                let height = rows.min((MAX_CELLS.saturating_sub(places.len()) as u32) / width.max(1));
                places.extend((0..height).flat_map(|down| (0..width).map(move |right| (row + down, column + right))));
            }
            column = column.saturating_add(columns);
        }
        row = row.saturating_add(rows);
    }
    places
}
