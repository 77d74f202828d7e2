//! The sheets of a workbook as tables of texts: numbers, days and percentages as they are meant, whatever they are shown as.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::rc::Rc;

use calamine::{CellErrorType, Data, DataRef, ExcelDateTime, Ods, Reader, SheetVisible, Xlsx};

use super::super::habit;
use super::super::markdown_link::linked;
use super::super::table::{Grid, MAX_CELLS, MAX_COLUMNS, TooLarge};
use super::ods::{self, SheetFacts};
use super::percent::is_percentage;
use super::shown::{hidden_rows, unit_texts};
use crate::base::map::Set;
use crate::base::number::Number;

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkbookSheet {
    /// Its name.
    pub name: Rc<str>,
    /// Its rows, without empty ones.
    pub grid: Grid,
    /// The first texts of rows that a reader of the sheet does not see.
    pub hidden: Vec<String>,
    /// The first texts that are struck through.
    pub struck: Vec<String>,
}

/// The reason why a workbook does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkbookRefusal {
    /// It is of the kind before 2007, or locked by a password.
    Old,
    /// It is another packed file, or it is damaged.
    Unknown,
    /// It is larger than a page could hold.
    TooLarge(TooLarge),
}

/// The most bytes that a file may have.
const MAX_BYTES: usize = 64 << 20;

/// Reads every sheet that is not hidden.
///
/// # Errors
/// [`WorkbookRefusal`].
pub fn read(bytes: &[u8]) -> Result<Vec<WorkbookSheet>, WorkbookRefusal> {
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(WorkbookRefusal::Old);
    }
    if bytes.len() > MAX_BYTES {
        return Err(WorkbookRefusal::TooLarge(TooLarge::Cells));
    }
    let head = &bytes[..bytes.len().min(120)];
    if head.windows(b"opendocument.spreadsheet".len()).any(|part| part == b"opendocument.spreadsheet") {
        open_document(bytes)
    } else {
        excel(bytes)
    }
}

/// The texts of cells, put at their places in a grid.
#[derive(Default)]
struct GridWriter {
    rows: BTreeMap<u32, Vec<String>>,
    cells: usize,
    /// The places of numbers that a text could be read as another number of.
    open: Vec<(u32, usize)>,
    /// Some text is a number with a decimal comma.
    commas: bool,
}

impl GridWriter {
    fn text(&mut self, row: u32, column: u32, text: &str) -> Result<(), WorkbookRefusal> {
        self.commas |= habit::settles(text.trim()) == Some(true);
        self.put(row, column, text.to_owned())
    }

    fn number(&mut self, row: u32, column: u32, text: String) -> Result<(), WorkbookRefusal> {
        if habit::is_open(&text) {
            self.open.push((row, column as usize));
        }
        self.put(row, column, text)
    }

    fn put(&mut self, row: u32, column: u32, text: String) -> Result<(), WorkbookRefusal> {
        let column = column as usize;
        if column >= MAX_COLUMNS {
            return Err(WorkbookRefusal::TooLarge(TooLarge::Columns));
        }
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            self.cells += column + 1 - cells.len();
            cells.resize(column + 1, String::new());
        }
        if self.cells > MAX_CELLS {
            return Err(WorkbookRefusal::TooLarge(TooLarge::Cells));
        }
        cells[column] = text;
        Ok(())
    }

    /// A formula that no spreadsheet has worked out yet, where nothing else stands.
    fn formula(&mut self, row: u32, column: u32, formula: &str) -> Result<(), WorkbookRefusal> {
        let text = self.rows.get(&row).and_then(|cells| cells.get(column as usize));
        if text.is_some_and(|text| !text.is_empty()) || formula.is_empty() {
            return Ok(());
        }
        let formula = formula.strip_prefix("of:").unwrap_or(formula);
        self.put(row, column, format!("={}", formula.trim_start_matches('=')))
    }

    /// Makes the text of a cell a link, as Markdown writes it.
    fn link(&mut self, (row, column): (u32, u32), url: &str) {
        let cell = self.rows.get_mut(&row).and_then(|cells| cells.get_mut(column as usize));
        if let Some(cell) = cell.filter(|cell| !cell.trim().is_empty() && !cell.contains("://")) {
            *cell = linked(cell, url);
        }
    }

    /// The first texts of these rows, of those that have any.
    fn first_texts(&self, rows: &Set<u32>) -> Vec<String> {
        let among = self.rows.iter().filter(|(row, _)| rows.contains(*row));
        among.filter_map(|(_, cells)| cells.iter().find(|cell| !cell.trim().is_empty()).cloned()).collect()
    }

    /// The first texts of rows that are among these cells.
    fn first_texts_among(&self, cells: &Set<(u32, u32)>) -> Vec<String> {
        let first = |row: &Vec<String>| row.iter().position(|cell| cell.chars().any(char::is_alphabetic));
        let among = self.rows.iter().filter_map(|(row, texts)| Some((*row, first(texts)?, texts)));
        among
            .filter(|(row, at, _)| cells.contains(&(*row, *at as u32)))
            .map(|(_, at, texts)| texts[at].clone())
            .collect()
    }

    /// The rows, without columns that are empty in front of all.
    fn grid(mut self) -> Grid {
        if self.commas {
            // Three digits behind the point would be thousands to whoever writes decimal commas. What is a text is as it was typed.
            for (row, column) in std::mem::take(&mut self.open) {
                let Some(cell) = self.rows.get_mut(&row).and_then(|cells| cells.get_mut(column)) else { continue };
                let behind = cell.rfind(|sign: char| sign.is_ascii_digit()).map_or(cell.len(), |at| at + 1);
                cell.insert(behind, '0');
            }
        }
        let mut grid: Grid = self.rows.into_values().collect();
        let lead = |row: &Vec<String>| row.iter().position(|cell| !cell.trim().is_empty());
        grid.retain(|row| lead(row).is_some());
        let empty = grid.iter().filter_map(lead).min().unwrap_or(0);
        grid.iter_mut().for_each(|row| drop(row.drain(..empty)));
        grid
    }
}

fn excel(bytes: &[u8]) -> Result<Vec<WorkbookSheet>, WorkbookRefusal> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| WorkbookRefusal::Unknown)?;
    let names = shown(book.sheets_metadata());
    let mut sheets = Vec::new();
    for name in names {
        // A sheet of charts has no cells.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        let styles: Vec<CellStyle> = cells.styles().iter().map(CellStyle::of).collect();
        let plain = CellStyle::default();
        let mut grid = GridWriter::default();
        let mut struck: Set<(u32, u32)> = Set::default();
        let mut blank: Set<(u32, u32)> = Set::default();
        while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|_| WorkbookRefusal::Unknown)? {
            let (row, column) = cell.get_position();
            let style = styles.get(style).unwrap_or(&plain);
            if style.struck {
                struck.insert((row, column));
            }
            let text = match cell.get_value() {
                DataRef::Int(number) => style.with_unit(number.to_string()),
                DataRef::Float(number) => {
                    grid.number(row, column, style.with_unit(number_text(*number, style.percent)))?;
                    continue;
                }
                DataRef::String(text) => {
                    grid.text(row, column, &style.indented(text))?;
                    continue;
                }
                DataRef::SharedString(text) => {
                    grid.text(row, column, &style.indented(text))?;
                    continue;
                }
                DataRef::Bool(flag) => bool_text(*flag),
                DataRef::DateTime(time) => time_text(time),
                DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => iso_text(text),
                DataRef::Error(error) => error_text(error),
                DataRef::Empty => {
                    blank.insert((row, column));
                    continue;
                }
            };
            grid.put(row, column, text)?;
        }
        drop(cells);
        // A file that no spreadsheet has worked out yet has formulas without results: they are shown as such.
        if !blank.is_empty()
            && let Ok(mut cells) = book.worksheet_cells_reader(&name)
        {
            while let Some(cell) = cells.next_formula().map_err(|_| WorkbookRefusal::Unknown)? {
                let (row, column) = cell.get_position();
                if blank.contains(&(row, column)) {
                    grid.formula(row, column, cell.get_value())?;
                }
            }
        }
        for link in book.hyperlinks_by_sheet_name(&name).unwrap_or_default() {
            if let Some(target) = link.target.filter(|target| target.starts_with("http")) {
                grid.link(link.range.start, &target);
            }
        }
        let hidden = grid.first_texts(&hidden_rows(bytes, &name));
        let struck = grid.first_texts_among(&struck);
        sheets.push(WorkbookSheet { name: name.into(), grid: grid.grid(), hidden, struck });
    }
    Ok(sheets)
}

/// The format of a cell, as far as it says something of its text.
#[derive(Default)]
struct CellStyle {
    percent: bool,
    struck: bool,
    /// Levels of indentation.
    indent: u8,
    /// The texts in front of a number and behind it.
    unit: (String, String),
}

impl CellStyle {
    fn of(style: &calamine::Style) -> CellStyle {
        let format = style.number_format.as_ref().map_or("", |format| &*format.format_code);
        CellStyle {
            percent: is_percentage(format),
            struck: style.font.as_ref().is_some_and(|font| font.has_strikethrough()),
            indent: style.alignment.as_ref().and_then(|alignment| alignment.indent).unwrap_or(0),
            unit: unit_texts(format),
        }
    }

    fn with_unit(&self, number: String) -> String {
        let (before, behind) = &self.unit;
        format!("{before}{number}{behind}").trim().to_owned()
    }

    /// A text with two blanks for each level.
    fn indented(&self, text: &str) -> String {
        "  ".repeat(self.indent.into()) + text
    }
}

fn open_document(bytes: &[u8]) -> Result<Vec<WorkbookSheet>, WorkbookRefusal> {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|_| WorkbookRefusal::Unknown)?;
    let facts = ods::facts(bytes).ok_or(WorkbookRefusal::Unknown)?;
    let plain = SheetFacts::default();
    let names = shown(book.sheets_metadata());
    let mut sheets = Vec::new();
    for name in names {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let facts = facts.get(name.as_str()).unwrap_or(&plain);
        let with_unit = |place: (u32, u32), number: String| match facts.units.get(&place) {
            Some((before, behind)) => format!("{before}{number}{behind}").trim().to_owned(),
            None => number,
        };
        let mut grid = GridWriter::default();
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, cell) in range.used_cells() {
            let (row, column) = (top + row as u32, left + column as u32);
            let text = match cell {
                Data::Int(number) => with_unit((row, column), number.to_string()),
                Data::Float(number) => {
                    let percent = facts.percentages.contains(&(row, column));
                    grid.number(row, column, with_unit((row, column), number_text(*number, percent)))?;
                    continue;
                }
                Data::String(text) => {
                    grid.text(row, column, text)?;
                    continue;
                }
                Data::Bool(flag) => bool_text(*flag),
                Data::DateTime(time) => time_text(time),
                Data::DateTimeIso(text) | Data::DurationIso(text) => iso_text(text),
                Data::Error(error) => error_text(error),
                Data::Empty => continue,
            };
            grid.put(row, column, text)?;
        }
        if let Ok(formulas) = book.worksheet_formula(&name) {
            let (top, left) = formulas.start().unwrap_or_default();
            for (row, column, formula) in formulas.used_cells() {
                grid.formula(top + row as u32, left + column as u32, formula)?;
            }
        }
        let hidden = grid.first_texts(&facts.hidden);
        sheets.push(WorkbookSheet { name: name.into(), grid: grid.grid(), hidden, struck: Vec::new() });
    }
    Ok(sheets)
}

/// The names of the sheets that a reader sees; of all where none is.
fn shown(sheets: &[calamine::Sheet]) -> Vec<String> {
    let seen: Vec<String> =
        sheets.iter().filter(|sheet| sheet.visible == SheetVisible::Visible).map(|sheet| sheet.name.clone()).collect();
    if seen.is_empty() { sheets.iter().map(|sheet| sheet.name.clone()).collect() } else { seen }
}

/// The plain digits with a point; what is shown as a percentage so, without the noise of a binary fraction.
fn number_text(number: f64, percent: bool) -> String {
    let shown = if percent { (number * 1e11).round() / 1e9 } else { number };
    let digits = Number::new(shown).map_or_else(|| shown.to_string(), |number| number.to_string());
    if percent { digits + "%" } else { digits }
}

fn bool_text(flag: bool) -> String {
    if flag { "yes" } else { "no" }.to_owned()
}

/// A day, with the time where there is one; a duration in hours.
fn time_text(time: &ExcelDateTime) -> String {
    if time.is_duration() {
        return format!("{} h", number_text((time.as_f64() * 24.0 * 1e6).round() / 1e6, false));
    }
    let (year, month, day, hour, minute, second, milli) = time.to_ymd_hms_milli();
    let clock = format!("{hour:02}:{minute:02}");
    if time.as_f64() < 1.0 {
        return clock;
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second, milli) == (0, 0, 0, 0) { day } else { format!("{day} {clock}") }
}

/// `2027-03-14T00:00:00` is a day, `PT36H30M0S` a duration of 36.5 hours.
fn iso_text(text: &str) -> String {
    let duration = text.strip_prefix("PT").and_then(|rest| {
        let (hours, rest) = rest.split_once('H')?;
        let (minutes, rest) = rest.split_once('M').unwrap_or(("0", rest));
        let seconds = rest.strip_suffix('S').unwrap_or("0");
        let [hours, minutes, seconds] = [hours, minutes, seconds].map(|digits| digits.parse::<f64>().ok());
        Some(hours? + minutes? / 60.0 + seconds? / 3600.0)
    });
    match duration {
        Some(hours) => format!("{} h", number_text((hours * 1e6).round() / 1e6, false)),
        None => text.trim_end_matches("T00:00:00").to_owned(),
    }
}

fn error_text(error: &CellErrorType) -> String {
    error.to_string()
}
