//! The sentences about single cells of a table on its way in.

use crate::app::locale::Locale;
use crate::app::text::{percent, word_name};
use crate::base::number::parse_typed;
use crate::base::say::common::list_comma;
use crate::base::say::import as text;
use crate::base::say::units;
use crate::exchange::Use;
use crate::exchange::amount::{WorkUnit, part_of};
use crate::exchange::cell::{Why, is_converted};
use crate::exchange::dates::{is_mangled, is_serial};
use crate::exchange::efforts::{efforts, with_minutes};
use crate::exchange::habit::is_open;
use crate::exchange::import::cells::{Becomes, TableCell};
use crate::exchange::import::guess::is_numeric;
use crate::exchange::preview::Preview;
use crate::exchange::reading::{Reading, Told};
use crate::exchange::words::is_doubtful;
use crate::model::{Key, Plan, Value};

/// The number of examples that a sentence names.
const NAMED: usize = 3;

/// The remarks on single cells of a column, each sort once, and whether something was assumed.
pub(super) fn cells(preview: &Preview, at: usize, plan: &Plan, locale: &Locale) -> Vec<(String, bool)> {
    let (column, name) = (&preview.columns[at], preview.label(at));
    let key = match column.usage {
        Use::Key(key) => key,
        Use::Span => Key::Start,
        Use::Blocks | Use::Relations => Key::DependsOn,
        // A custom field takes any text.
        Use::Own | Use::Notes | Use::BoxStart | Use::BoxEnd => Key::Notes,
        _ => return Vec::new(),
    };
    let all = || preview.rows.iter().filter_map(|row| row.get(at));
    let mut said = Vec::new();
    let mut say = |sentence: String| said.push((sentence, false));
    let listed = |texts: &[&str]| {
        let mut named: Vec<&str> = Vec::new();
        for text in texts {
            if !named.contains(text) {
                named.push(text);
            }
        }
        let more = if named.len() > NAMED { ", …" } else { "" };
        let short = |text: &&str| match text.char_indices().nth(60) {
            Some((end, _)) => format!("{}…", text[..end].trim_end()),
            None => (*text).to_owned(),
        };
        format!("{}{more}", named.iter().take(NAMED).map(short).collect::<Vec<_>>().join(list_comma()))
    };
    let problems = |test: &dyn Fn(&Why) -> bool| -> Vec<&str> {
        all()
            .filter(|cell| matches!(&cell.becomes, Becomes::Problem(why) if test(why)))
            .map(|cell| cell.text.trim())
            .collect()
    };
    let ambiguous = problems(&|why| *why == Why::AmbiguousDate);
    if let Some(first) = ambiguous.first() {
        say(text::ambiguous_dates(&name, ambiguous.len(), *first));
    }
    let units = problems(&|why| matches!(why, Why::OtherUnit(_)));
    if !units.is_empty() {
        say(text::other_unit(&name, Why::OtherUnit(preview.unit.setting()).to_string(), units.len()));
    }
    let mixed = problems(&|why| *why == Why::AmbiguousNumber);
    if !mixed.is_empty() {
        say(text::ambiguous_numbers(&name, mixed.len(), listed(&mixed)));
    }
    // A range that a spreadsheet took for a day: nobody knows any more which way round it stood.
    if matches!(column.usage, Use::Own | Use::Notes) || matches!(column.usage, Use::Key(key) if is_numeric(key)) {
        let mangled: Vec<&str> = all().map(|cell| cell.text.trim()).filter(|text| is_mangled(text)).collect();
        if !mangled.is_empty() {
            say(text::mangled(&name, mangled.len(), listed(&mangled)));
        }
    }
    let errors = problems(&|why| *why == Why::ErrorCell);
    if !errors.is_empty() {
        say(text::error_cells(errors.len(), &name, listed(&errors)));
    }
    if key == Key::Parent {
        let missing = problems(&|why| matches!(why, Why::NoSuchEntry { .. }));
        if !missing.is_empty() {
            say(text::parents_missing(missing.len(), &name, listed(&missing)));
        }
        let several = problems(&|why| *why == Why::SeveralParents);
        if !several.is_empty() {
            say(text::several_parents(several.len(), &name, listed(&several)));
        }
        let elsewhere = problems(&|why| *why == Why::OtherParent);
        if !elsewhere.is_empty() {
            say(text::other_parents(elsewhere.len(), &name, listed(&elsewhere)));
        }
    }
    let odd = problems(&|why| match why {
        Why::AmbiguousDate
        | Why::OtherUnit(_)
        | Why::AmbiguousNumber
        | Why::ErrorCell
        | Why::OtherParent
        | Why::SeveralParents => false,
        Why::NoSuchEntry { .. } => key != Key::Parent,
        _ => true,
    });
    if !odd.is_empty() {
        say(text::unreadable(odd.len(), &name, listed(&odd)));
    }
    let emptied: Vec<&str> =
        all().filter(|cell| cell.becomes == Becomes::Emptied).map(|cell| cell.text.trim()).collect();
    if !emptied.is_empty() {
        say(text::emptied(&name, emptied.len(), listed(&emptied)));
    }
    let ranged = |cell: &&TableCell| matches!(cell.becomes, Becomes::Range(..));
    if let Some(cell) = all().find(ranged)
        && let Becomes::Range(middle, ..) = &cell.becomes
    {
        let middle = locale.number(middle.as_num().unwrap_or_default(), 3);
        say(text::ranges(all().filter(ranged).count(), &name, cell.text.trim(), middle));
    }
    if matches!(column.usage, Use::Key(Key::Start | Key::End) | Use::Span)
        && let Some(cell) = all().find(|cell| is_serial(cell.text.trim()))
        && let Becomes::Value(day) | Becomes::Span(_, day) = &cell.becomes
    {
        said.push((text::serial_day(&name, cell.text.trim(), day.as_text().unwrap_or_default()), true));
    }
    if key == Key::DependsOn && preview.column_of(Key::Id).is_none() {
        let number = |text: &str| text.starts_with(|sign: char| sign.is_ascii_digit());
        let linked = |cell: &&TableCell| matches!(cell.becomes, Becomes::Links(_)) && number(cell.text.trim());
        if let Some(cell) = all().find(linked) {
            said.push((text::row_numbers(&name, cell.text.trim()), true));
        }
    }
    if key == Key::Status {
        // Words that one team says of what is ready to begin, and another of what is over.
        let mut doubtful: Vec<(&str, &str)> = Vec::new();
        for cell in all() {
            let Becomes::Value(Value::Word(word)) = &cell.becomes else { continue };
            let text = cell.text.trim();
            if is_doubtful(text) && !doubtful.iter().any(|(known, _)| *known == text) {
                doubtful.push((text, word));
            }
        }
        if !doubtful.is_empty() && preview.tools.tool.is_none() {
            let pairs: Vec<String> = doubtful.iter().map(|(cell, word)| text::pair(*cell, word_name(word))).collect();
            said.push((text::pairs(&name, pairs.join(list_comma())), true));
        }
    }
    // Numbers that were taken for others although the column as a whole was not.
    let part = matches!(key, Key::Impact | Key::Value | Key::Ease | Key::TimeCriticality | Key::RiskReduction);
    let plainly =
        part || matches!(column.reading, Reading::Plain | Reading::Percent | Reading::Effort(_) | Reading::Per(_));
    let turned: Vec<(&str, f64)> = all()
        .filter_map(|cell| match &cell.becomes {
            Becomes::Value(Value::Num(number)) if plainly => Some((cell.text.trim(), number.get())),
            _ => None,
        })
        .filter(|(text, value)| is_turned(key, text, *value, preview, at, plan))
        .collect();
    if let Some((first, _)) = turned.first() {
        let mut named: Vec<&str> = Vec::new();
        let mut pairs: Vec<String> = Vec::new();
        for (cell, value) in &turned {
            if pairs.len() == NAMED || named.contains(cell) {
                continue;
            }
            let number = locale.number(*value, 3);
            let number = if key == Key::Confidence { percent(&number) } else { number };
            pairs.push(match pairs.is_empty() {
                true if key == Key::Effort => {
                    text::pair(*cell, text::amount_in(number, units::effort(preview.unit.setting())))
                }
                true => text::pair(*cell, number),
                false => text::next_pair(*cell, number),
            });
            named.push(cell);
        }
        let shown = pairs.join(list_comma());
        let sentence = match turned.len() {
            count if count <= pairs.len() => text::pairs(&name, shown),
            count => text::more_pairs(&name, shown, count),
        };
        said.push((sentence, true));
        // Beside shares a 1 may be the whole, and beside percentages one of a hundred: nothing settles it.
        let typed = |cell: &str| parse_typed(cell, column.habit().decimal_comma);
        let ones = all().filter(|cell| typed(cell.text.trim()) == Some(1.0) && !cell.text.contains('%')).count();
        if key == Key::Confidence && ones > 0 && typed(first).is_some_and(|share| share < 1.0) {
            said.push((text::ones(&name, ones), true));
        }
    }
    said
}

/// True if a cell's number is another than its digits say, and the column does not say why.
fn is_turned(key: Key, text: &str, value: f64, preview: &Preview, at: usize, plan: &Plan) -> bool {
    let column = &preview.columns[at];
    match (key, column.reading) {
        (Key::Confidence, Reading::Percent) => is_converted(key, text, value, plan, column.habit()),
        (Key::Effort, Reading::Effort(unit)) => {
            let spelt = if column.minutes { with_minutes(text) } else { text.to_owned() };
            let units = efforts(&spelt, column.habit().decimal_comma).unwrap_or_default();
            // Of one column in one unit it is said once, above.
            let own = |known: WorkUnit| known == preview.unit || known == unit && column.told != Told::Plainly;
            units.iter().any(|(_, known)| known.is_some_and(|known| !own(known)))
        }
        (Key::Impact | Key::Value | Key::Ease | Key::TimeCriticality | Key::RiskReduction, _) => {
            part_of(text, column.habit().decimal_comma).is_some()
        }
        (Key::Reach, Reading::Plain) if part_of(text, column.habit().decimal_comma).is_some() => true,
        (Key::Reach, Reading::Plain) => is_converted(key, text, value, plan, column.habit()),
        _ => false,
    }
}

/// The numbers that words of a column became, and whether that is more than the scale that goes with the method.
pub(super) fn words(preview: &Preview, at: usize, locale: &Locale) -> Option<(String, bool)> {
    let column = &preview.columns[at];
    let Use::Key(key) = column.usage else { return None };
    if !is_numeric(key) || column.reading == Reading::Sizes {
        return None;
    }
    let mut named: Vec<(&str, f64)> = Vec::new();
    for row in &preview.rows {
        let Some(cell) = row.get(at) else { continue };
        let text = cell.text.trim();
        let Becomes::Value(Value::Num(number)) = &cell.becomes else { continue };
        let is_word = text.contains(|sign: char| sign.is_alphabetic() || matches!(sign, '★' | '⭐'))
            && !text.contains(|sign: char| sign.is_ascii_digit());
        if is_word && !named.iter().any(|(known, _)| *known == text) {
            named.push((text, number.get()));
        }
    }
    if named.is_empty() {
        return None;
    }
    named.sort_by(|a, b| b.1.total_cmp(&a.1));
    let shown: Vec<String> =
        named.iter().take(6).map(|(word, number)| format!("{word} {}", locale.number(*number, 3))).collect();
    let own = matches!(key, Key::Impact | Key::Confidence)
        && matches!(column.reading, Reading::Plain | Reading::Percent | Reading::Letters | Reading::Share)
        && column.told != Told::Guess;
    let more = if named.len() > 6 { ", …" } else { "" };
    Some((
        text::pairs(preview.label(at), shown.join(list_comma()) + more),
        !own || named.iter().any(|(word, _)| word.contains(['★', '⭐'])),
    ))
}

/// Numbers that could be thousands or decimals, where nothing in the table says which.
pub(super) fn open(preview: &Preview, at: usize, locale: &Locale) -> Option<String> {
    let column = &preview.columns[at];
    let numeric = matches!(column.usage, Use::Key(key) if is_numeric(key));
    let guess = column.doubt.open || preview.guessed_comma();
    // Scores of the table's own that come out the same say it as well.
    let agreed = preview.checked.iter().any(|checked| checked.same > 0 && checked.differ.is_empty());
    if !numeric || !guess || agreed {
        return None;
    }
    preview.rows.iter().filter_map(|row| row.get(at)).find_map(|cell| match &cell.becomes {
        Becomes::Value(Value::Num(number)) if is_open(&cell.text) => {
            Some(text::open_number(preview.label(at), cell.text.trim(), locale.number(number.get(), 3)))
        }
        _ => None,
    })
}
