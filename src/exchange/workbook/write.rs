//! The plan as an XLSX file: its scores, which recompute, and its roadmap.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Note, Workbook, Worksheet, XlsxError,
};

use super::super::ranking::ColumnName;
use super::sheets::{self, PlanSheet, SheetCell};
use crate::base::day::Day;
use crate::base::number::Number;
use crate::model::Plan;

/// The most letters that a cell can hold; what is beyond stays in the plan.
const MAX_TEXT: usize = 32_767;

/// The colours of bars.
const HUES: [u32; 8] = [0x4C_78A8, 0xE4_5756, 0x54_A24B, 0xF5_8518, 0x72_B7B2, 0xB2_79A2, 0x9D_755D, 0x8A_8F98];

/// The file's bytes, the same for the same plan.
///
/// # Errors
/// The writer's refusal: a sheet of more rows than any spreadsheet takes.
pub fn xlsx(plan: &Plan, name: ColumnName<'_>, without_team: &str) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A time of writing would make each file another one.
    let written = plan.as_of().and_then(day_of).map_or_else(|| ExcelDateTime::from_ymd(2000, 1, 1), Ok)?;
    book.set_properties(&DocProperties::new().set_title(plan.title()).set_creation_datetime(&written));
    let scores = sheets::scores(plan, name);
    let sheet = book.add_worksheet();
    fill(sheet, &scores)?;
    sheet.autofilter(0, 0, scores.rows.len() as u32, (scores.header.len().max(1) - 1) as u16)?;
    sheet.set_freeze_panes(1, 2)?;
    let roadmap = sheets::roadmap(plan, without_team);
    let sheet = book.add_worksheet();
    fill(sheet, &roadmap)?;
    sheet.set_freeze_panes(1, 4)?;
    book.save_to_buffer()
}

fn day_of(day: Day) -> Option<ExcelDateTime> {
    let (year, month, date) = day.ymd();
    let year = u16::try_from(year).ok().filter(|year| *year >= 1900)?;
    ExcelDateTime::from_ymd(year, month, date).ok()
}

/// A text that fits a cell: its length is counted in units of UTF-16.
fn cut(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > MAX_TEXT
    });
    end.map_or(text, |(at, _)| &text[..at])
}

fn fill(sheet: &mut Worksheet, plan: &PlanSheet) -> Result<(), XlsxError> {
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let day = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left);
    let top = Format::new().set_align(FormatAlign::Top);
    let whole = Format::new().set_num_format("0%").set_align(FormatAlign::Top);
    let parts = Format::new().set_num_format("0.0##%").set_align(FormatAlign::Top);
    let bars = HUES.map(|hue| Format::new().set_background_color(Color::RGB(hue)).set_font_color(Color::RGB(hue)));
    sheet.set_name(plan.name)?;
    // What an item without a score shows.
    sheet.set_formula_result_default("");
    for (column, text) in plan.header.iter().enumerate() {
        sheet.write_string_with_format(0, column as u16, cut(text), &head)?;
        let wide = plan.rows.iter().take(200).filter_map(|row| row.get(column)).map(width).max().unwrap_or(0);
        // A bar is a narrow cell; a long text wraps in the reader's own way.
        let wide = if wide == 0 { 6 } else { wide.clamp(8, 48) };
        sheet.set_column_width(column as u16, wide as f64)?;
    }
    if let Some((column, note)) = plan.note {
        sheet.insert_note(0, column as u16, &Note::new(note).add_author_prefix(false).set_width(260))?;
    }
    for (at, cells) in plan.rows.iter().enumerate() {
        let row = at as u32 + 1;
        for (column, cell) in cells.iter().enumerate() {
            let column = column as u16;
            match cell {
                SheetCell::Empty => {}
                SheetCell::Text(text) => drop(sheet.write_string_with_format(row, column, cut(text), &top)?),
                SheetCell::Number(number) => drop(sheet.write_number_with_format(row, column, *number, &top)?),
                SheetCell::Percent(share) => {
                    let format = if (share * 100.0).fract() == 0.0 { &whole } else { &parts };
                    sheet.write_number_with_format(row, column, *share, format)?;
                }
                SheetCell::Day(value) => match day_of(*value) {
                    Some(value) => drop(sheet.write_datetime_with_format(row, column, &value, &day)?),
                    None => drop(sheet.write_string_with_format(row, column, value.to_string(), &top)?),
                },
                SheetCell::Formula(text, result) => {
                    let result = result.and_then(Number::new).map_or_else(String::new, |number| number.to_string());
                    sheet.write_formula_with_format(row, column, Formula::new(text).set_result(result), &top)?;
                }
                SheetCell::Bar(hue) => {
                    sheet.write_string_with_format(row, column, "■", &bars[usize::from(*hue) % bars.len()])?;
                }
                SheetCell::Diamond => drop(sheet.write_string(row, column, "◆")?),
            }
        }
    }
    Ok(())
}

/// The number of letters that a cell shows, about.
fn width(cell: &SheetCell) -> usize {
    match cell {
        SheetCell::Text(text) => text.lines().map(|line| line.chars().count()).max().unwrap_or(0) + 2,
        SheetCell::Number(_) | SheetCell::Percent(_) | SheetCell::Formula(..) => 10,
        SheetCell::Day(_) => 12,
        SheetCell::Empty | SheetCell::Bar(_) | SheetCell::Diamond => 0,
    }
}
