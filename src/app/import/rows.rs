//! The remarks on the rows of a table on its way in: where its names stand, what is left out, what is here already.

use crate::app::import::remark::RemarkWeight;
use crate::base::say::common::list_comma;
use crate::base::say::import as text;
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
        let named = texts.iter().take(4).copied().collect::<Vec<_>>().join(list_comma());
        if texts.len() > 4 { text::and_more(named, texts.len() - 4) } else { named }
    };
    let others: Vec<&str> = match &preview.source.sheets {
        Some((_, own)) => {
            preview.source.sheet_names().into_iter().filter(|(at, _)| at != own).map(|(_, name)| name).collect()
        }
        None => Vec::new(),
    };
    if let Some((sheets, own)) = preview.source.sheets.as_ref().filter(|_| !others.is_empty()) {
        let text = text::other_sheets(&sheets[*own].name, listed(&others));
        say(SHEET, text, RemarkWeight::assumed(!preview.is_sheet_chosen()));
    }
    if let Some(sheet) = preview.source.sheets.as_ref().and_then(|(sheets, own)| sheets.get(*own)) {
        let names = |texts: &[String]| listed(&texts.iter().map(|text| text.trim()).collect::<Vec<_>>());
        if !sheet.hidden.is_empty() {
            say(ROWS, text::hidden_rows(sheet.hidden.len(), names(&sheet.hidden)), RemarkWeight::Assumed);
        }
        if !sheet.struck.is_empty() {
            say(ROWS, text::struck_rows(sheet.struck.len(), names(&sheet.struck)), RemarkWeight::Assumed);
        }
    }
    let sums = left(Aside::Sum);
    if !sums.is_empty() {
        say(ROWS, text::sums(listed(&sums)), RemarkWeight::Told);
    }
    for why in [Aside::Above, Aside::Header, Aside::Below, Aside::Archived] {
        let rows = left(why);
        if rows.is_empty() {
            continue;
        }
        let titles = listed(&rows);
        let sentence = match why {
            Aside::Above => text::above(titles),
            Aside::Header => text::header_again(titles),
            Aside::Below => text::below(titles),
            _ => text::archived(titles),
        };
        say(ROWS, sentence, RemarkWeight::assumed(matches!(why, Aside::Below | Aside::Archived)));
    }
    let sections = left(Aside::Section);
    if !sections.is_empty() {
        say(ROWS, text::sections(listed(&sections)), RemarkWeight::Assumed);
    }
    let chosen = preview.left.iter().filter(|left| left.why.is_none()).count();
    if chosen > 0 {
        say(ROWS, text::left_out_by_you(chosen), RemarkWeight::Told);
    }
    let guessed = (0..preview.columns.len()).any(|at| !preview.is_chosen(at));
    if !preview.header() && preview.columns.len() > 1 && guessed {
        say(HEADER, text::no_names().to_owned(), RemarkWeight::Assumed);
    }
    if !preview.header() && preview.columns.len() == 1 {
        let first = preview.rows.first().and_then(|row| row.first()).map_or("", |cell| cell.text.trim());
        if called(first).is_some_and(|called| called.sure && called.usage == Use::Key(Key::Title))
            && preview.rows.len() > 1
            && !preview.is_header_chosen()
        {
            say(HEADER, text::first_row(first), RemarkWeight::Assumed);
        }
    }
    if preview.column_of(Key::Title).is_none() {
        say("title", text::no_titles().to_owned(), RemarkWeight::Assumed);
    }
    if let Some(title) = preview.column_of(Key::Title) {
        let untitled =
            preview.rows.iter().filter(|row| row.get(title).is_none_or(|cell| cell.text.trim().is_empty())).count();
        if untitled > 0 {
            say("title", text::untitled(untitled), RemarkWeight::Look);
        }
    }
    let broken = |cell: &str| {
        cell.contains(['\u{fffd}', '\0']) || cell.chars().any(|sign| ('\u{80}'..='\u{9f}').contains(&sign))
    };
    if preview.source.grid.iter().flatten().any(|cell| broken(cell)) {
        say(ENCODING, text::broken_letters().to_owned(), RemarkWeight::Assumed);
    }
    if let Some(column) = preview.column_of(Key::Id) {
        let keys: Vec<&str> = preview.texts(column).filter(|key| is_shortened(key)).collect();
        if let Some(first) = keys.first() {
            let name = preview.label(column);
            say(&name, text::shortened(&name, keys.len(), *first), RemarkWeight::Assumed);
        }
    }
    if let Some(at) = preview.column_of(Key::Title)
        && preview.header()
        && preview.source.format.is_none()
        && !preview.is_chosen(at)
        && preview.tools.called(&preview.columns[at].name).is_none_or(|called| called.usage != Use::Key(Key::Title))
    {
        let name = preview.label(at);
        say(&name, text::titles_read(&name), RemarkWeight::Assumed);
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
        said.push((text::matched(again.new_rows(), again.changed(), same), RemarkWeight::Told));
    }
    if !again.merged.is_empty() {
        said.push((text::merged_items(again.merged.len()), RemarkWeight::Told));
    }
    if let Some((row, item)) = again.alike.first() {
        said.push((text::alike(again.alike.len() - 1, row, item), RemarkWeight::Told));
    }
    if again.kept() > 0 {
        said.push((text::kept_here(again.kept()), RemarkWeight::Look));
    }
    if !again.gone.is_empty() {
        let more = if again.gone.len() > 3 { ", …" } else { "" };
        let named = again.gone.iter().take(3).cloned().collect::<Vec<_>>().join(list_comma()) + more;
        said.push((text::gone(again.gone.len(), named), RemarkWeight::Look));
    }
    if again.namesakes > 0 && preview.matching() != Some(Matching::Nothing) {
        said.push((text::namesakes(again.namesakes), RemarkWeight::Assumed));
    }
    said
}
