//! The parts of a sheet that are seen and stand in no value: the unit around a number, and rows that are hidden.

use std::io::{Cursor, Read};

use roxmltree::Document;
use zip::ZipArchive;

use super::percent::is_percentage;
use crate::base::map::Set;

/// The texts in front of a number and behind it by the format it is shown in, such as ` weeks` of `0.0" weeks"`; only those that are words or
/// currencies, and none where the number is shown scaled (`0,"k"`) or as a percentage, since they belong to another number then.
pub fn unit_texts(format: &str) -> (String, String) {
    let (mut before, mut behind) = (String::new(), String::new());
    // Numbers of which nothing else is said are shown by the word `General`.
    let mut digits = format.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("general"));
    let mut scaled = false;
    let mut signs = format.chars().skip(if digits { 7 } else { 0 }).peekable();
    while let Some(sign) = signs.next() {
        let mut put = |text: &str| if digits { behind.push_str(text) } else { before.push_str(text) };
        match sign {
            // Other sections are for other numbers.
            ';' => break,
            '"' => put(&signs.by_ref().take_while(|end| *end != '"').collect::<String>()),
            '[' => {
                let inner: String = signs.by_ref().take_while(|end| *end != ']').collect();
                if let Some(currency) = inner.strip_prefix('$') {
                    put(currency.split('-').next().unwrap_or_default());
                }
            }
            '\\' => put(&signs.next().map(String::from).unwrap_or_default()),
            '_' | '*' => drop(signs.next()),
            '0' | '#' | '?' => digits = true,
            ',' => scaled |= digits && !signs.peek().is_some_and(|next| matches!(next, '0' | '#' | '?')),
            '$' | '€' | '£' | '¥' | ' ' => put(&sign.to_string()),
            _ => {}
        }
    }
    if scaled || is_percentage(format) {
        return Default::default();
    }
    (said(&before), said(&behind))
}

/// A text around a number, if it says something of it: a word or a currency.
pub fn said(text: &str) -> String {
    let tells = text.chars().any(|sign| sign.is_alphabetic() || is_currency(sign));
    if tells { text.to_owned() } else { String::new() }
}

fn is_currency(sign: char) -> bool {
    matches!(sign, '$' | '¢' | '£' | '¥' | '₩' | '₪' | '₫' | '€' | '₴' | '₹' | '₺' | '₽' | '₿')
}

/// The hidden rows of a sheet of an Excel file, from 0: filtered out, folded or hidden by hand. None where the file does not say.
pub fn hidden_rows(bytes: &[u8], sheet: &str) -> Set<u32> {
    find_sheet(bytes, sheet).map(|xml| rows_hidden_in(&xml)).unwrap_or_default()
}

/// The XML of a sheet.
fn find_sheet(bytes: &[u8], sheet: &str) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut text = |path: &str| {
        let mut text = String::new();
        archive.by_name(path).ok()?.read_to_string(&mut text).ok().map(|_| text)
    };
    let (book, relations) = (text("xl/workbook.xml")?, text("xl/_rels/workbook.xml.rels")?);
    let (book, relations) = (Document::parse(&book).ok()?, Document::parse(&relations).ok()?);
    let named =
        book.descendants().find(|node| node.tag_name().name() == "sheet" && node.attribute("name") == Some(sheet))?;
    let id = named.attributes().find(|own| own.name() == "id" && own.namespace().is_some())?.value();
    let target = relations.descendants().find(|node| node.attribute("Id") == Some(id))?.attribute("Target")?;
    let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
    text(&path)
}

/// The rows whose tags say that they are hidden. The XML may be large, and nothing else of it is asked: it is looked through, not parsed.
fn rows_hidden_in(xml: &str) -> Set<u32> {
    let mut found = Set::default();
    let mut nth: u32 = 0;
    for (at, _) in xml.match_indices("<row") {
        let tag = xml[at..].split('>').next().unwrap_or_default();
        if !tag.starts_with("<row ") && tag != "<row" && tag != "<row/" {
            continue;
        }
        let value = |name: &str| tag.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split('"').next());
        nth = value("r").and_then(|place| place.parse().ok()).unwrap_or(nth + 1);
        if matches!(value("hidden"), Some("1" | "true")) {
            found.insert(nth.saturating_sub(1));
        }
    }
    found
}
