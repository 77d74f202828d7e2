//! The parts of an OpenDocument workbook that calamine does not tell: which numbers are percentages, the units around numbers, and rows that are hidden.

use std::io::{Cursor, Read};
use std::rc::Rc;

use roxmltree::{Document, Node, ParsingOptions};
use zip::ZipArchive;

use super::super::table::{MAX_CELLS, MAX_COLUMNS};
use super::shown::said;
use crate::base::map::{Map, Set};
use crate::base::number::parse_typed;

/// The facts of a sheet; rows and columns count from 0.
#[derive(Default)]
pub struct SheetFacts {
    /// The cells whose numbers are percentages.
    pub percentages: Set<(u32, u32)>,
    /// The texts in front of numbers and behind them, such as ` weeks`.
    pub units: Map<(u32, u32), (String, String)>,
    /// The rows that are filtered out, folded or hidden by hand.
    pub hidden: Set<u32>,
}

/// The facts of each sheet by its name; `None` for a file that cannot be read.
pub fn facts(bytes: &[u8]) -> Option<Map<Rc<str>, SheetFacts>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut content = String::new();
    archive.by_name("content.xml").ok()?.read_to_string(&mut content).ok()?;
    // Hardly a file has any, and parsing takes many times the room of its text.
    let telling = ["\"percentage\"", "\"currency\"", ":visibility=", "number:text>", "currency-symbol"];
    if !telling.iter().any(|part| content.contains(part)) {
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

fn of_table(table: Node<'_, '_>) -> SheetFacts {
    let repeated = |node, name| attribute(node, name).and_then(|count| count.parse::<u32>().ok()).unwrap_or(1);
    let mut facts = SheetFacts::default();
    let mut row = 0_u32;
    let mut known = 0_usize;
    for line in table.descendants().filter(|node| node.tag_name().name() == "table-row") {
        let rows = repeated(line, "number-rows-repeated");
        if attribute(line, "visibility").is_some_and(|seen| seen != "visible") {
            // The rest of a sheet may be hidden, and be empty.
            facts.hidden.extend((row..row.saturating_add(rows)).take(MAX_CELLS / MAX_COLUMNS));
        }
        let mut column = 0_u32;
        for cell in line.children().filter(|node| matches!(node.tag_name().name(), "table-cell" | "covered-table-cell"))
        {
            let columns = repeated(cell, "number-columns-repeated");
            let is_percentage = attribute(cell, "value-type") == Some("percentage");
            let unit = if is_percentage { None } else { unit_of(cell) };
            if is_percentage || unit.is_some() {
                let width = columns.min(MAX_COLUMNS as u32);
                let height = rows.min((MAX_CELLS.saturating_sub(known) as u32) / width.max(1));
                known += (width * height) as usize;
                let places = (0..height).flat_map(|down| (0..width).map(move |right| (row + down, column + right)));
                match unit {
                    Some(unit) => facts.units.extend(places.map(|place| (place, unit.clone()))),
                    None => facts.percentages.extend(places),
                }
            }
            column = column.saturating_add(columns);
        }
        row = row.saturating_add(rows);
    }
    facts
}

/// The texts around the number of a cell, as it is shown; none where another number is shown, as in thousands.
fn unit_of(cell: Node<'_, '_>) -> Option<(String, String)> {
    if !matches!(attribute(cell, "value-type"), Some("float" | "currency")) {
        return None;
    }
    let value: f64 = attribute(cell, "value")?.parse().ok()?;
    let mut lines = cell.children().filter(|node| node.tag_name().name() == "p");
    let (line, more) = (lines.next()?, lines.next());
    let shown: String = line.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect();
    let begin = shown.find(|sign: char| sign.is_ascii_digit())?;
    let end = shown.rfind(|sign: char| sign.is_ascii_digit())? + 1;
    // What is shown is rounded, to a whole number at most.
    let is_it = |comma| parse_typed(&shown[begin..end], comma).is_some_and(|typed| (typed - value.abs()).abs() <= 0.5);
    let unit = (said(&shown[..begin]), said(&shown[end..]));
    (more.is_none() && (is_it(false) || is_it(true)) && unit != Default::default()).then_some(unit)
}
