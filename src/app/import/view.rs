//! A table on its way in, as the import dialog shows it.

use crate::app::import::text as import_text;
use crate::base::say::common::list_comma;
use std::borrow::Cow;

use crate::app::locale::Locale;
use crate::app::text;
use crate::base::number::{Number, parse_typed};
use crate::exchange::Use;
pub use crate::exchange::import::cells::{Becomes, Left, Named, TableCell, TableColumn};
use crate::exchange::import::choose::PreviewRequest;
use crate::exchange::import::formats_know;
use crate::exchange::import::source::Refusal;
use crate::exchange::names::fold;
use crate::exchange::preview::Matching;
pub use crate::exchange::preview::Preview;
use crate::exchange::reading::Reading;
use crate::model::{Key, Plan, Value};
use std::rc::Rc;

/// The plan in a text that is one, or that is a picture or a block of a page which carries one; `None` for anything else, such as a table.
///
/// JSON of trackers is none, even where it has a list of items with titles.
pub fn plan_text(text: &str) -> Option<Cow<'_, str>> {
    let begin = text.trim_start_matches('\u{feff}').trim_start();
    if begin.starts_with('<') {
        let block = crate::exchange::block::plan_in(text).map(Cow::Borrowed);
        return block.or_else(|| in_picture(text).map(Cow::Owned));
    }
    let plan = begin.starts_with(['{', '[']) && !formats_know(text);
    (plan && crate::wire::read(text).is_ok()).then_some(Cow::Borrowed(text))
}

/// The plan's text that a picture carries; `None` for any other text.
pub fn in_picture(text: &str) -> Option<String> {
    let is_markup = text.trim_start_matches('\u{feff}').trim_start().starts_with('<');
    if is_markup { crate::exchange::svg::plan_in(text) } else { None }
}

/// A choice in the dialog; each draws the preview anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The sheet of the workbook, from 0.
    Sheet(usize),
    /// The row that names the columns, from 0, or none.
    HeaderRow(Option<usize>),
    /// Takes a row of the table, from 0, or leaves it out.
    Row(usize, bool),
    /// The sign between cells.
    Separator(char),
    /// The encoding of the file.
    Encoding(Rc<str>),
    /// Reads numbers with a decimal comma, or without.
    Comma(bool),
    /// Gives a word of a column its meaning.
    Word(usize, Rc<str>, Rc<str>),
    /// The text of a cell: the row among those that come in, the column.
    Cell(usize, usize, Rc<str>),
    /// Matches rows with items that are there in this way.
    Matching(Matching),
}

/// The preview with another choice, to be made.
pub fn chosen(preview: &Preview, choice: &Choice) -> PreviewRequest {
    let draft = preview.draft();
    let draft = match choice {
        Choice::Sheet(at) => draft.sheet(*at),
        Choice::HeaderRow(row) => draft.header_row(*row),
        Choice::Row(at, with) => draft.row(*at, *with),
        // The file is read again first.
        Choice::Encoding(_) => draft,
        Choice::Separator(separator) => draft.separator(*separator),
        Choice::Comma(comma) => draft.comma(*comma),
        Choice::Word(column, word, text) => draft.word(*column, word, text),
        Choice::Cell(row, column, text) => draft.cell(*row, *column, text),
        Choice::Matching(matching) => draft.matching(*matching),
    };
    draft.request()
}

/// True if a text is a plan, or holds one as a picture does.
pub fn holds_plan(text: &str) -> bool {
    is_plan(text) || plan_text(text).is_some()
}

/// True if a text can only be meant as a plan: an object, or a picture, of no other make.
fn is_plan(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '<']) && !formats_know(text)
}

/// The keys that a column can be taken for, in the order of the choice.
pub const KEYS: &[Key] = &[
    Key::Title,
    Key::Reach,
    Key::Impact,
    Key::Confidence,
    Key::Effort,
    Key::EffortBy,
    Key::Moscow,
    Key::Status,
    Key::Team,
    Key::Owner,
    Key::Kind,
    Key::Start,
    Key::End,
    Key::Progress,
    Key::Timebox,
    Key::Tags,
    Key::Parent,
    Key::DependsOn,
    Key::Objectives,
    Key::Value,
    Key::TimeCriticality,
    Key::RiskReduction,
    Key::Ease,
    Key::ValuePerMonth,
    Key::Horizon,
    Key::Link,
    Key::Notes,
    Key::Id,
];

/// A choice for a column: the value of its `<option>`, and what it says.
pub fn choices() -> impl Iterator<Item = (&'static str, &'static str)> {
    let keys = KEYS.iter().map(|key| (key.name(), text::key_name(*key)));
    keys.chain([
        ("blocks", import_text::blocks()),
        ("span", import_text::span()),
        ("+", import_text::custom_field()),
        ("", import_text::to_notes()),
        ("=", import_text::compare()),
        ("-", import_text::leave_out()),
        ("boxstart", import_text::box_start()),
        ("boxend", import_text::box_end()),
        ("relations", import_text::relations()),
    ])
}

/// The use a chosen `<option>` stands for.
pub fn usage(choice: &str) -> Use {
    match choice {
        "blocks" => Use::Blocks,
        "span" => Use::Span,
        "+" => Use::Own,
        "boxstart" => Use::BoxStart,
        "boxend" => Use::BoxEnd,
        "relations" => Use::Relations,
        "" => Use::Notes,
        "=" => Use::Check,
        "-" => Use::LeaveOut,
        name => Use::from(Key::of(name)),
    }
}

/// The `<option>` of a column's present use.
pub fn choice(usage: Use) -> &'static str {
    match usage {
        Use::Key(Key::Notes) | Use::Notes => "",
        Use::Key(key) => key.name(),
        Use::Blocks => "blocks",
        Use::Span => "span",
        Use::Own => "+",
        Use::BoxStart => "boxstart",
        Use::BoxEnd => "boxend",
        Use::Relations => "relations",
        Use::Check => "=",
        Use::LeaveOut => "-",
    }
}

/// The problem beside a cell's text: the reason why it does not fit, where it does not.
pub fn problem(cell: &TableCell) -> Option<String> {
    match &cell.becomes {
        Becomes::Problem(why) => Some(why.to_string()),
        _ => None,
    }
}

/// The ways in which a column's numbers can be meant, as its choice offers them, and which is chosen; none where there is nothing to choose.
pub fn readings(preview: &Preview, at: usize, plan: &Plan) -> Vec<(Reading, String, bool)> {
    let readings = preview.readings(at, plan);
    let column = &preview.columns[at];
    let known = readings.contains(&column.reading);
    let one = |(place, reading): (usize, &Reading)| {
        let on = *reading == column.reading || !known && place == 0;
        (*reading, import_text::reading(column.usage, *reading, plan), on)
    };
    readings.iter().enumerate().map(one).collect()
}

/// The value that becomes of a cell, and its own text where that says something else.
pub fn shown(preview: &Preview, cell: &TableCell, at: usize, plan: &Plan, locale: &Locale) -> (String, Option<String>) {
    let column = &preview.columns[at];
    let own = cell.text.trim().to_owned();
    let becomes = match (&cell.becomes, column.usage) {
        (Becomes::Emptied, _) => return (import_text::empty().to_owned(), Some(own)),
        (Becomes::Value(Value::Num(number)), Use::Key(key)) => {
            let digits = locale.number(number.get(), 6);
            if matches!(key, Key::Confidence | Key::Progress) { text::percent(&digits) } else { digits }
        }
        (Becomes::Range(_, low, high), _) => {
            let digits = |value: &Value| locale.number(value.as_num().unwrap_or_default(), 3);
            format!("{}–{}", digits(low), digits(high))
        }
        // The column's name says whose it is.
        (Becomes::Efforts(efforts), _)
            if efforts.len() == 1 && parse_typed(&own, column.habit().decimal_comma).is_some() =>
        {
            locale.number(efforts[0].1.get(), 6)
        }
        (Becomes::Efforts(efforts), _) => {
            let part = |(team, effort): &(Named, Number)| {
                let team = match team {
                    Named::Known(id) => plan.team(id).map_or(&**id, |team| team.display_name()),
                    Named::New(name) => name,
                };
                format!("{team} {}", locale.number(effort.get(), 6))
            };
            efforts.iter().map(part).collect::<Vec<_>>().join(list_comma())
        }
        (Becomes::Span(start, end), _) => match (start.as_text(), end.as_text()) {
            (Some(""), Some(end)) => end.to_owned(),
            (Some(start), Some(end)) if start != end => format!("{start} – {end}"),
            (start, _) => start.unwrap_or_default().to_owned(),
        },
        (Becomes::BoxDay(Value::Text(day)), _) => day.to_string(),
        (Becomes::Value(value @ Value::List(_)), Use::Key(Key::Tags)) => match value {
            Value::List(all) => all.iter().filter_map(Value::as_text).collect::<Vec<_>>().join(", "),
            _ => own.clone(),
        },
        (Becomes::Value(Value::Text(title)), Use::Key(Key::Title)) => title.to_string(),
        // What rows are parts of has a title.
        (Becomes::Links(links), Use::Key(Key::Parent)) => {
            let title = links.first().and_then(|(link, _)| preview.title_of(link, plan));
            title.unwrap_or_else(|| own.clone())
        }
        (Becomes::Value(Value::Word(word)), _) => text::word_name(word).to_owned(),
        (Becomes::Value(Value::Text(date)), Use::Key(Key::Start | Key::End)) => date.to_string(),
        _ => return (cell.text.clone(), None),
    };
    let bare = |text: &str| -> String { fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect() };
    let same = bare(&own) == bare(&becomes);
    (becomes, (!same).then_some(own))
}

/// The sentence of a refusal, and its code.
pub fn refused(why: &Refusal) -> (String, &'static str) {
    match why {
        Refusal::TooLarge(why) => (text::too_large(*why), "too-large"),
        Refusal::Foreign(sentence) => (sentence.clone(), "not-a-table"),
    }
}

pub use crate::app::import::text::{Remark, remarks, summary};

/// A row of the dialog's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// One that comes in, by its place among those.
    In(usize),
    /// One that is left out, by its place in the table.
    Left(usize),
}

/// The rows as the dialog shows them: first those with a cell that does not fit, then all others as they stand in the table.
pub fn order(preview: &Preview) -> Vec<Shown> {
    let odd = |row: usize| preview.rows[row].iter().any(|cell| matches!(cell.becomes, Becomes::Problem(_)));
    let (first, rest): (Vec<usize>, Vec<usize>) = (0..preview.rows.len()).partition(|row| odd(*row));
    let mut others: Vec<(usize, Shown)> = rest.into_iter().map(|row| (preview.places[row], Shown::In(row))).collect();
    others.extend(preview.left.iter().map(|left| (left.at, Shown::Left(left.at))));
    others.sort_by_cached_key(|(at, _)| *at as u64);
    first.into_iter().map(Shown::In).chain(others.into_iter().map(|(_, shown)| shown)).collect()
}

/// A choice that holds for the whole table.
pub struct TableChoice {
    /// The name of what is chosen.
    pub name: &'static str,
    /// The options: the words, the choice, and true for the one that is on.
    pub options: Vec<(String, Choice, bool)>,
}

/// The number of rows that are offered as the one that names the columns.
const HEADERS: usize = 12;

/// Encodings of files: the label that browsers know, its name, and the script that it is for; none for those of every script.
const ENCODINGS: [(&str, &str, &str); 16] = [
    ("utf-8", "UTF-8", ""),
    ("utf-16le", "UTF-16 LE", ""),
    ("utf-16be", "UTF-16 BE", ""),
    ("windows-1252", "Windows-1252", "western"),
    ("windows-1250", "Windows-1250", "central"),
    ("windows-1251", "Windows-1251", "cyrillic"),
    ("windows-1253", "Windows-1253", "greek"),
    ("windows-1254", "Windows-1254", "turkish"),
    ("windows-1257", "Windows-1257", "baltic"),
    ("macintosh", "Mac", "western"),
    ("koi8-r", "KOI8-R", "cyrillic"),
    ("shift_jis", "Shift_JIS", "japanese"),
    ("euc-jp", "EUC-JP", "japanese"),
    ("gb18030", "GB18030", "chinese"),
    ("big5", "Big5", "chinese"),
    ("euc-kr", "EUC-KR", "korean"),
];

/// The choices about a whole table; of a file with the encoding it was read in.
pub fn table_choices(preview: &Preview, encoding: Option<&str>) -> Vec<TableChoice> {
    let mut all = Vec::new();
    if let Some(encoding) = encoding.filter(|encoding| !encoding.is_empty()) {
        let one = |(label, name, script): &(&str, &str, &str)| {
            let shown = match *script {
                "" => (*name).to_owned(),
                script => import_text::encoding_for(script, *name),
            };
            (shown, Choice::Encoding((*label).into()), *label == encoding)
        };
        all.push(TableChoice { name: import_text::encoding(), options: ENCODINGS.iter().map(one).collect() });
    }
    let sheets = preview.source.sheet_names();
    let own = preview.source.sheets.as_ref().map(|(_, at)| *at);
    if sheets.len() > 1 {
        let one = |(at, name): (usize, &str)| (name.to_owned(), Choice::Sheet(at), own == Some(at));
        all.push(TableChoice { name: import_text::sheet(), options: sheets.into_iter().map(one).collect() });
    }
    let plain = preview.source.format.is_none();
    if plain && own.is_none() {
        let named = [
            ('\t', import_text::tab()),
            (',', import_text::comma()),
            (';', import_text::semicolon()),
            ('|', import_text::bar()),
        ];
        let mut options: Vec<(String, Choice, bool)> = named
            .iter()
            .map(|(sign, name)| ((*name).to_owned(), Choice::Separator(*sign), preview.source.separator == Some(*sign)))
            .collect();
        // A list that nothing parts.
        if preview.source.separator.is_none() {
            options.insert(0, (import_text::no_separator().to_owned(), Choice::Separator('\u{1f}'), true));
        }
        all.push(TableChoice { name: import_text::separator(), options });
    }
    if plain {
        let row = |at: usize| {
            let texts: Vec<&str> = preview.source.grid[at]
                .iter()
                .map(|cell| cell.trim())
                .filter(|cell| !cell.is_empty())
                .take(3)
                .collect();
            let text: String = texts.join(list_comma()).chars().take(40).collect();
            (
                import_text::header_at((at + 1).to_string(), text),
                Choice::HeaderRow(Some(at)),
                preview.header_row() == Some(at),
            )
        };
        let mut options =
            vec![(import_text::no_header().to_owned(), Choice::HeaderRow(None), preview.header_row().is_none())];
        options.extend((0..preview.source.grid.len().min(HEADERS)).map(row));
        all.push(TableChoice { name: import_text::header_row(), options });
    }
    let numeric = preview
        .columns
        .iter()
        .any(|column| matches!(column.usage, Use::Key(key) if crate::exchange::import::guess::is_numeric(key)));
    if plain && numeric {
        let comma = preview.comma();
        let options = vec![
            ("1,200.5".to_owned(), Choice::Comma(false), !comma),
            ("1.200,5".to_owned(), Choice::Comma(true), comma),
        ];
        all.push(TableChoice { name: import_text::number_format(), options });
    }
    let again = &preview.again;
    if again.twins.iter().any(Option::is_some) || again.namesakes > 0 || preview.matching().is_some() {
        let on = preview.matching().unwrap_or(Matching::Keys);
        let options = [
            (Matching::Keys, import_text::match_keys()),
            (Matching::Titles, import_text::match_titles()),
            (Matching::Nothing, import_text::match_nothing()),
        ];
        let options = options.map(|(matching, name)| (name.to_owned(), Choice::Matching(matching), on == matching));
        all.push(TableChoice { name: import_text::rows_here(), options: options.into() });
    }
    all
}

/// The label of the button that takes rows in.
pub fn accept_label(preview: &Preview) -> String {
    let again = &preview.again;
    match (again.new_rows(), again.changed()) {
        (new, 0) if new > 0 || again.twins.is_empty() => import_text::add_rows(new),
        (0, 0) => import_text::nothing_to_add().to_owned(),
        (0, changed) => import_text::update_rows(changed),
        (new, changed) => import_text::add_and_update_rows(new, changed),
    }
}

/// Up to three cells of a column that become something else than their text says, before and after.
pub fn examples(preview: &Preview, at: usize, plan: &Plan, locale: &Locale) -> String {
    let mut said: Vec<String> = Vec::new();
    for cell in preview.rows.iter().filter_map(|row| row.get(at)) {
        if said.len() == 3 {
            break;
        }
        let (shown, own) = shown(preview, cell, at, plan, locale);
        let Some(own) = own.filter(|_| cell.becomes != Becomes::Emptied) else { continue };
        let pair = format!("{own} → {shown}");
        if !said.contains(&pair) {
            said.push(pair);
        }
    }
    said.join("; ")
}

/// The words of a column of numbers, and what each stands for; none where there are none, or too many to be a scale.
pub fn words(preview: &Preview, at: usize, locale: &Locale) -> Vec<(String, String)> {
    let column = &preview.columns[at];
    let Use::Key(key) = column.usage else { return Vec::new() };
    if !crate::exchange::import::guess::is_numeric(key) {
        return Vec::new();
    }
    let mut found: Vec<(String, String)> = Vec::new();
    for cell in preview.rows.iter().filter_map(|row| row.get(at)) {
        let text = cell.text.trim();
        let word = !text.is_empty() && !text.contains(|sign: char| sign.is_ascii_digit() || sign == '=');
        if !word || cell.becomes == Becomes::Emptied || found.iter().any(|(known, _)| fold(known) == fold(text)) {
            continue;
        }
        let value = match &cell.becomes {
            Becomes::Value(Value::Num(number)) => locale.number(number.get(), 3),
            _ => String::new(),
        };
        found.push((text.to_owned(), value));
    }
    if found.len() > 12 { Vec::new() } else { found }
}
