//! The remarks on the rows of a table on its way in: where its names stand, what is left out, what is here already.

use crate::app::import::cells;
use crate::app::import::remark::RemarkWeight;
use crate::exchange::Use;
use crate::exchange::import::headers::called;
use crate::exchange::import::layout::Aside;
use crate::exchange::import::origin::is_shortened;
use crate::exchange::preview::{Matching, Preview};
use crate::model::Key;

/// The subject of a remark, by the name of the choice that settles it.
const HEADER: &str = "header";
const ROWS: &str = "rows";
const SHEET: &str = "sheet";
/// The same, of rows that are here already.
pub(super) const MATCH: &str = "match";
const ENCODING: &str = "encoding";

/// The findings about rows and names.
pub(super) fn layout(preview: &Preview) -> Vec<(String, String, RemarkWeight)> {
    let mut said = Vec::new();
    let mut say = |what: &str, text: String, weight: RemarkWeight| said.push((what.to_owned(), text, weight));
    let left = |why: Aside| -> Vec<&str> {
        let all = preview.left.iter().filter(|left| left.why == Some(why) && !left.text.is_empty());
        all.map(|left| left.text.as_str()).collect()
    };
    let listed = |texts: &[&str]| {
        let more = if texts.len() > 4 { format!(" and {} more", texts.len() - 4) } else { String::new() };
        format!("{}{more}", texts.iter().take(4).copied().collect::<Vec<_>>().join(", "))
    };
    let others: Vec<&str> = match &preview.source.sheets {
        Some((_, own)) => {
            preview.source.sheet_names().into_iter().filter(|(at, _)| at != own).map(|(_, name)| name).collect()
        }
        None => Vec::new(),
    };
    if let Some((sheets, own)) = preview.source.sheets.as_ref().filter(|_| !others.is_empty()) {
        let text = format!("Read from the sheet {}. There are also {}.", sheets[*own].name, listed(&others));
        say(SHEET, text, RemarkWeight::assumed(!preview.is_sheet_chosen()));
    }
    if let Some(sheet) = preview.source.sheets.as_ref().and_then(|(sheets, own)| sheets.get(*own)) {
        for (texts, one, many) in [
            (
                &sheet.hidden,
                "1 row is hidden in the sheet and comes in too",
                "rows are hidden in the sheet and come in too",
            ),
            (
                &sheet.struck,
                "1 row is struck through in the sheet and comes in too",
                "rows are struck through in the sheet and come in too",
            ),
        ] {
            let names: Vec<&str> = texts.iter().map(|text| text.trim()).collect();
            match names.len() {
                0 => {}
                1 => say(ROWS, format!("{one}: {}.", listed(&names)), RemarkWeight::Assumed),
                count => say(ROWS, format!("{count} {many}: {}.", listed(&names)), RemarkWeight::Assumed),
            }
        }
    }
    let sums = left(Aside::Sum);
    if !sums.is_empty() {
        say(ROWS, format!("Left out, since they sum up: {}.", listed(&sums)), RemarkWeight::Told);
    }
    for (why, words) in [
        (Aside::Above, "Left out, above the names of the columns"),
        (Aside::Header, "Left out, since they name the columns again"),
        (Aside::Below, "Left out, below the table"),
        (Aside::Archived, "Left out, since they are archived"),
    ] {
        let rows = left(why);
        if !rows.is_empty() {
            say(
                ROWS,
                format!("{words}: {}.", listed(&rows)),
                RemarkWeight::assumed(matches!(why, Aside::Below | Aside::Archived)),
            );
        }
    }
    let sections = left(Aside::Section);
    if !sections.is_empty() {
        let text = format!("Read as titles of sections, which their rows carry: {}.", listed(&sections));
        say(ROWS, text, RemarkWeight::Assumed);
    }
    let chosen = preview.left.iter().filter(|left| left.why.is_none()).count();
    if chosen > 0 {
        say(ROWS, format!("{chosen} left out by you."), RemarkWeight::Told);
    }
    let guessed = (0..preview.columns.len()).any(|at| !preview.is_chosen(at));
    if !preview.header() && preview.columns.len() > 1 && guessed {
        let text = "No row names the columns: what they hold is a guess.".to_owned();
        say(HEADER, text, RemarkWeight::Assumed);
    }
    if !preview.header() && preview.columns.len() == 1 {
        let first = preview.rows.first().and_then(|row| row.first()).map_or("", |cell| cell.text.trim());
        if called(first).is_some_and(|called| called.sure && called.usage == Use::Key(Key::Title))
            && preview.rows.len() > 1
            && !preview.is_header_chosen()
        {
            let text = format!("The first row, {first}, comes in as an item. If it names the column, choose it below.");
            say(HEADER, text, RemarkWeight::Assumed);
        }
    }
    if preview.column_of(Key::Title).is_none() {
        say("title", "No column is taken for the titles. Choose one.".to_owned(), RemarkWeight::Assumed);
    }
    if let Some(title) = preview.column_of(Key::Title) {
        let untitled =
            preview.rows.iter().filter(|row| row.get(title).is_none_or(|cell| cell.text.trim().is_empty())).count();
        if untitled > 0 {
            say("title", format!("{} without a title.", rows(untitled)), RemarkWeight::Look);
        }
    }
    let broken = |cell: &str| {
        cell.contains(['\u{fffd}', '\0']) || cell.chars().any(|sign| ('\u{80}'..='\u{9f}').contains(&sign))
    };
    if preview.source.grid.iter().flatten().any(|cell| broken(cell)) {
        let text = "Some letters can't be read: the file has another encoding. Choose it below.".to_owned();
        say(ENCODING, text, RemarkWeight::Assumed);
    }
    if let Some(column) = preview.column_of(Key::Id) {
        let keys: Vec<&str> = preview.texts(column).filter(|key| is_shortened(key)).collect();
        if let Some(first) = keys.first() {
            let name = preview.label(column);
            let count = cells::count(keys.len());
            let text =
                format!("{name}: {count} shortened by a spreadsheet, such as {first}. New ones take their place.");
            say(&name, text, RemarkWeight::Assumed);
        }
    }
    if let Some(at) = preview.column_of(Key::Title)
        && preview.header()
        && preview.source.format.is_none()
        && !preview.is_chosen(at)
        && preview.tools.called(&preview.columns[at].name).is_none_or(|called| called.usage != Use::Key(Key::Title))
    {
        let name = preview.label(at);
        say(&name, format!("{name} read as the titles."), RemarkWeight::Assumed);
    }
    said
}

/// The relation of the rows to the items that are there.
pub(super) fn again(preview: &Preview) -> Vec<(String, RemarkWeight)> {
    let again = &preview.again;
    let mut said = Vec::new();
    let matched = again.twins.iter().flatten().count();
    if matched > 0 {
        let same = matched - again.changed();
        let text = format!("{} new, {} updated, {} unchanged.", again.new_rows(), again.changed(), same);
        said.push((text, RemarkWeight::Told));
    }
    if !again.merged.is_empty() {
        let text = format!("{} of items that were merged into others: left as they are.", rows(again.merged.len()));
        said.push((text, RemarkWeight::Told));
    }
    if let Some((row, item)) = again.alike.first() {
        let others = again.alike.len() - 1;
        let more = if others > 0 { format!(", and {} more", rows(others)) } else { String::new() };
        let text =
            format!("“{row}” looks like “{item}”, which is there{more}. Insights lists likely duplicates to merge.");
        said.push((text, RemarkWeight::Told));
    }
    if again.kept() > 0 {
        let text = format!("{} changed both here and there: what stands here stays.", items(again.kept()));
        said.push((text, RemarkWeight::Look));
    }
    if !again.gone.is_empty() {
        let more = if again.gone.len() > 3 { ", …" } else { "" };
        let named = again.gone.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
        let text = format!("{} not in it any more: {named}{more}. Nothing is deleted.", items(again.gone.len()));
        said.push((text, RemarkWeight::Look));
    }
    if again.namesakes > 0 && preview.matching() != Some(Matching::Nothing) {
        let count = rows(again.namesakes);
        let text = format!("{count} would come in a second time: the plan has items with the same titles.");
        said.push((text, RemarkWeight::Assumed));
    }
    said
}

/// `3 items`
pub(super) fn items(count: usize) -> String {
    if count == 1 { "1 item".to_owned() } else { format!("{count} items") }
}

/// `3 rows`
pub(super) fn rows(count: usize) -> String {
    if count == 1 { "1 row".to_owned() } else { format!("{count} rows") }
}
