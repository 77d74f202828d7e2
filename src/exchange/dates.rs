//! Dates and periods as people and spreadsheets write them: ISO, `5 Oct 2026`, `05/Okt/26 9:12`, `2027年3月14日`, `Q2 2027`, `2H27`, `KW 11/2027`, and ranges of these.

use super::months::{self, month};
pub use super::spans::{is_mangled, span};
use super::spelling::narrow;
use crate::base::case::lower;
use crate::base::day::Day;
use crate::base::number::latin_digits;
use crate::base::period::Period;

/// The reason why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDate {
    /// It is in no form that is read here, or no such day exists.
    Unreadable,
    /// `03/04/2026` is a day in March or in April, and nothing says which.
    Ambiguous,
}

/// The number that Excel's day 1900-based serial 25569 stands for: 1970-01-01.
const EXCEL_EPOCH: i32 = 25_569;

/// Reads a date or a period. `day_first` decides what could be either, such as `03/04/2026`; a time behind the day is passed over, since
/// plans know no clock. Years of two digits are of this century. A whole number of five digits is a spreadsheet's day serial (2000 to 2099).
pub fn parse(text: &str, day_first: Option<bool>) -> Result<Period, NoDate> {
    let text = tidy(text);
    let text = text.trim();
    if let Some(period) = Period::parse(text) {
        return Ok(period);
    }
    if let Some(day) = serial(text).or_else(|| packed(text)).or_else(|| unix(text)).or_else(|| reiwa(text)) {
        return Ok(Period::day(day));
    }
    let words = words(without_time(text));
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !months::is_filler(word)).collect();
    match *words.as_slice() {
        [a, b, c] => apart(a, b, c).or_else(|| fiscal(a, b, c)).map_or_else(|| three(a, b, c, text, day_first), Ok),
        // `Jan 11` is a day of some year, or a month of 2011.
        [a, b]
            if !text.contains(['\'', '\u{2019}'])
                && (month(a).is_some() && b.len() == 2 || month(b).is_some() && a.len() == 2) =>
        {
            Err(NoDate::Unreadable)
        }
        [a, b] => two(a, b).ok_or(NoDate::Unreadable),
        [one] => joined(one).ok_or(NoDate::Unreadable),
        _ => Err(NoDate::Unreadable),
    }
}

/// The order of day and month that a text settles for its column: `Some(true)` for day first; `None` where it settles none.
pub fn settles_order(text: &str) -> Option<bool> {
    let signs = ['/', '.', '-', ' ', '／', '．'];
    if text.len() > 64 || !text.contains(char::is_numeric) || !text.contains(signs) || Period::parse(text).is_some() {
        return None;
    }
    // Two short numbers with a sign between them, and no other text could.
    let numbers = text.split(|sign: char| !sign.is_numeric()).filter(|digits| !digits.is_empty());
    let short: Vec<bool> = numbers.map(|digits| digits.chars().count() <= 2).collect();
    if !short.windows(2).any(|pair| pair[0] && pair[1]) {
        return None;
    }
    let read = |day_first| parse(text, Some(day_first)).is_ok() || span(text, Some(day_first)).is_ok();
    let (day, month) = (read(true), read(false));
    (day != month).then_some(day)
}

/// The time of day that a text has behind its date, in minutes; `None` without one.
pub fn clock(text: &str) -> Option<u32> {
    let text = tidy(text);
    let colon = text.find(':')?;
    let digits = |text: &str| text.chars().rev().take_while(char::is_ascii_digit).count();
    let hours: u32 = text[colon - digits(&text[..colon])..colon].parse().ok()?;
    let minutes: u32 = text.get(colon + 1..colon + 3)?.parse().ok()?;
    let rest = lower(&text[colon + 3..]);
    let half = if rest.contains("pm") || rest.contains("p.m") { 12 } else { 0 };
    let noon = half == 12 || rest.contains("am") || rest.contains("a.m");
    Some((if noon { hours % 12 + half } else { hours }) * 60 + minutes)
}

/// True if a period's name leaves open from which month its fiscal year counts: `FY27 Q1`, `Q1 FY2026/27`.
pub fn is_fiscal(text: &str) -> bool {
    words(text).iter().any(|word| word.starts_with("fy") || word.starts_with("gj"))
}

pub(super) fn tidy(text: &str) -> String {
    latin_digits(text)
        .chars()
        .map(narrow)
        .map(|letter| if letter == '\u{a0}' || letter == '\u{202f}' { ' ' } else { letter })
        .collect()
}

/// True if a text is the number by which a spreadsheet counts a day: `46300`.
pub fn is_serial(text: &str) -> bool {
    serial(text).is_some()
}

fn serial(text: &str) -> Option<Day> {
    let whole = match text.split_once('.') {
        Some((whole, part)) if part.bytes().all(|b| b.is_ascii_digit()) => whole,
        Some(_) => return None,
        None => text,
    };
    if whole.len() != 5 || !whole.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: i32 = whole.parse().ok()?;
    (36_526..=73_050).contains(&number).then(|| Day::new(number - EXCEL_EPOCH)).flatten()
}

/// `20270314`
fn packed(text: &str) -> Option<Day> {
    if text.len() != 8 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let year = text[..4].parse().ok().filter(|year| (1990..2100).contains(year))?;
    Day::from_ymd(year, text[4..6].parse().ok()?, text[6..].parse().ok()?)
}

/// Seconds or milliseconds since 1970, in this century.
fn unix(text: &str) -> Option<Day> {
    if !text.bytes().all(|b| b.is_ascii_digit()) || !matches!(text.len(), 10 | 13) {
        return None;
    }
    let seconds: i64 = text[..10].parse().ok()?;
    (946_684_800..4_102_444_800).contains(&seconds).then(|| Day::new((seconds / 86_400) as i32)).flatten()
}

/// `令和9年3月14日`, `R9.3.14`
fn reiwa(text: &str) -> Option<Day> {
    let short = || text.strip_prefix(['R', 'r']).filter(|rest| rest.matches(['.', '/', '-']).count() == 2);
    let rest = text.strip_prefix("令和").or_else(short)?;
    let mut parts = rest.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    let mut next = || parts.next()?.parse::<i32>().ok();
    Day::from_ymd(2018 + next()?, next()? as u8, next()? as u8)
}

/// The text up to a time of day: `2026-10-05T09:12:00Z`, `05/Oct/26 9:12 AM`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else {
        return text;
    };
    let before = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit());
    match before.strip_suffix(['T', 't']) {
        Some(day) if day.ends_with(|c: char| c.is_ascii_digit()) => day,
        _ => before.trim_end().trim_end_matches(','),
    }
}

/// Runs of letters and digits, lower case; letters and digits part where a month's name or a Q touches a number only in `joined`.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(lower).collect()
}

pub(super) fn number(word: &str, digits: std::ops::RangeInclusive<usize>) -> Option<i32> {
    let all = word.bytes().all(|b| b.is_ascii_digit());
    if all && digits.contains(&word.len()) { word.parse().ok() } else { None }
}

/// A year of four digits, or of two in this century.
fn year(word: &str) -> Option<i32> {
    number(word, 4..=4).or_else(|| number(word, 2..=2).map(|year| 2000 + year))
}

/// A day of the month, with or without `st`, `nd`, `rd`, `th`.
fn day(word: &str) -> Option<u8> {
    let digits = ["st", "nd", "rd", "th", "er", "º", "ª"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    number(digits, 1..=2).map(|day| day as u8)
}

fn three(a: &str, b: &str, c: &str, text: &str, day_first: Option<bool>) -> Result<Period, NoDate> {
    let civil = |year: Option<i32>, month: Option<u8>, day: Option<u8>| {
        Day::from_ymd(year?, month?, day?).map(Period::day).ok_or(()).ok()
    };
    if let Some(month) = month(b) {
        return civil(year(c), Some(month), day(a))
            .or_else(|| civil(number(a, 4..=4), Some(month), day(c)))
            .ok_or(NoDate::Unreadable);
    }
    if let Some(month) = month(a) {
        return civil(year(c), Some(month), day(b)).ok_or(NoDate::Unreadable);
    }
    if let Some(year) = number(a, 4..=4) {
        return civil(Some(year), day(b), day(c)).ok_or(NoDate::Unreadable);
    }
    // `26/10/05` may have its year in front.
    if number(c, 2..=2).is_some_and(|year| year < 15) && number(a, 2..=2).is_some_and(|year| year >= 15) {
        return Err(NoDate::Unreadable);
    }
    let first = civil(year(c), day(b), day(a));
    let second = civil(year(c), day(a), day(b));
    // 31.12.2026: points stand only in day-first dates.
    let dotted = text.matches('.').count() >= 2;
    match (first, second) {
        (Some(first), Some(second)) if first == second => Ok(first),
        (Some(first), Some(_)) if dotted || day_first == Some(true) => Ok(first),
        (Some(_), Some(second)) if day_first == Some(false) => Ok(second),
        (Some(_), Some(_)) => Err(NoDate::Ambiguous),
        (Some(only), None) if day_first != Some(false) || dotted => Ok(only),
        (None, Some(only)) if day_first != Some(true) && !dotted => Ok(only),
        _ => Err(NoDate::Unreadable),
    }
}

/// The number of a quarter or a half that a word names: `q2`, `2q`, `2quartal`, `第2四半期`, `h1`, `2halbjahr`.
fn part(word: &str) -> Option<(char, u8)> {
    for (letter, names) in [('q', months::QUARTERS), ('h', months::HALVES)] {
        for name in names.split(',') {
            let rest = word.strip_prefix(name).or_else(|| word.strip_suffix(name));
            let digit = rest.map(|rest| rest.trim_matches('第')).map(|rest| {
                ["er", "e", "o", "º", "ª", "th", "nd", "rd", "st", "eme", "ème"]
                    .iter()
                    .find_map(|end| rest.strip_suffix(end))
                    .unwrap_or(rest)
            });
            let digit = digit.map(|digit| match digit {
                "一" => "1",
                "二" => "2",
                "三" => "3",
                "四" => "4",
                other => other,
            });
            if let Some(number) = digit.and_then(|digit| number(digit, 1..=1)) {
                return Some((letter, number as u8));
            }
        }
    }
    match word {
        "上半期" | "上半年" | "上期" => Some(('h', 1)),
        "下半期" | "下半年" | "下期" => Some(('h', 2)),
        _ => None,
    }
}

/// A fiscal year: `fy27`, `fy2027`, or the year that ends it of `fy2026/27`.
fn fiscal_year(word: &str) -> Option<i32> {
    let bare = word.strip_prefix("fy").or_else(|| word.strip_prefix("gj")).unwrap_or(word);
    let bare = bare.strip_suffix('年').or_else(|| bare.strip_suffix("年度")).unwrap_or(bare);
    year(bare)
}

/// `FY2026/27 Q3`: a fiscal year of two calendar years is named by the second.
fn fiscal(a: &str, b: &str, c: &str) -> Option<Period> {
    let both = |begin: &str, end: &str| {
        let begin_year = year(begin.strip_prefix("fy").or_else(|| begin.strip_prefix("gj"))?)?;
        let end_year = year(end)?;
        (begin_year + 1 == end_year).then_some(end_year)
    };
    let (part, year) = both(a, b).map(|year| (part(c), year)).or_else(|| both(b, c).map(|year| (part(a), year)))?;
    of_year(part?, year)
}

/// `2. Quartal 2027`: a quarter or a half in two words.
fn apart(a: &str, b: &str, c: &str) -> Option<Period> {
    part(&[a, b].concat())
        .and_then(|found| of_year(found, fiscal_year(c)?))
        .or_else(|| part(&[b, c].concat()).and_then(|found| of_year(found, fiscal_year(a)?)))
}

fn of_year((letter, index): (char, u8), year: i32) -> Option<Period> {
    if letter == 'q' { Period::quarter(year, index) } else { Period::half(year, index) }
}

/// `Q2 2027`, `2027 H1`, `Mar 2027`, `2027/03`, `03/2027`.
fn two(a: &str, b: &str) -> Option<Period> {
    let of = |word: &str, whole: &str| {
        if let Some(found) = part(word) {
            return of_year(found, fiscal_year(whole)?);
        }
        let bare = whole.strip_suffix('年').unwrap_or(whole);
        if let Some(month) = month(word) {
            return Period::month(year(bare)?, month);
        }
        Period::month(number(bare, 4..=4)?, number(word, 1..=2)? as u8)
    };
    of(a, b).or_else(|| of(b, a))
}

/// `Q2FY27`, `2027Q2`, `Oct2026`, `2H27`, `2027年3月14日`: one word with the parts run together.
fn joined(word: &str) -> Option<Period> {
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    if let Some((year, rest)) = word.split_once('年') {
        let year = number(year, 4..=4)?;
        if rest.is_empty() || rest == "度" {
            return if rest.is_empty() { Period::year(year) } else { None };
        }
        if let Some(found) = part(rest) {
            return of_year(found, year);
        }
        let (month, day) = rest.split_once('月')?;
        let month = number(month, 1..=2)? as u8;
        return match day {
            "" => Period::month(year, month),
            day => {
                Day::from_ymd(year, month, number(day.trim_end_matches(['日', '号']), 1..=2)? as u8).map(Period::day)
            }
        };
    }
    (1..word.len()).filter(|at| word.is_char_boundary(*at)).find_map(|at| {
        let (a, b) = word.split_at(at);
        // `1225` behind a month's name is no year and no day.
        two(a, b)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        parse(text, None).map_or_else(|why| format!("{why:?}"), |period| period.to_string())
    }

    #[test]
    fn common_forms_are_read() {
        for (text, expected) in [
            ("2026-10-05", "2026-10-05"),
            ("2026/10/5", "2026-10-05"),
            ("2026-10-05T09:12:00.000+0000", "2026-10-05"),
            ("2026-10-05 09:12", "2026-10-05"),
            ("05/Oct/26 9:12 AM", "2026-10-05"),
            ("5 October 2026", "2026-10-05"),
            ("Mon, 5 Oct 2026", "2026-10-05"),
            ("Oct 5th, 2026", "2026-10-05"),
            ("5-Oct-26", "2026-10-05"),
            ("31.12.2026", "2026-12-31"),
            ("05.10.2026", "2026-10-05"),
            ("12/31/2026", "2026-12-31"),
            ("31/12/2026", "2026-12-31"),
            ("05/05/2026", "2026-05-05"),
            ("46300", "2026-10-05"),
            ("46300.75", "2026-10-05"),
            ("20270314", "2027-03-14"),
            ("1805000000000", "2027-03-14"),
            ("Q2 2027", "2027-Q2"),
            ("2027 Q2", "2027-Q2"),
            ("2027Q2", "2027-Q2"),
            ("Q2 FY27", "2027-Q2"),
            ("Q2'27", "2027-Q2"),
            ("1Q27", "2027-Q1"),
            ("2H27", "2027-H2"),
            ("1H 2027", "2027-H1"),
            ("H1 2027", "2027-H1"),
            ("FY2026/27 Q3", "2027-Q3"),
            ("2. Quartal 2027", "2027-Q2"),
            ("2º trimestre 2027", "2027-Q2"),
            ("1. Halbjahr 2027", "2027-H1"),
            ("Mar 2027", "2027-03"),
            ("Sept 2027", "2027-09"),
            ("03/2027", "2027-03"),
            ("2027", "2027"),
            ("Mar '27", "2027-03"),
            ("Sun 3/14/27", "2027-03-14"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn months_have_names_in_ten_languages() {
        for text in [
            "14. März 2027",
            "14/Mär/27 3:04 PM",
            "14 mars 2027",
            "14 de marzo de 2027",
            "14 de março de 2027",
            "14 marzo 2027",
            "14 maart 2027",
            "14 mrt 2027",
            "14 marca 2027",
            "14 мар. 2027",
            "2027年3月14日",
            "令和9年3月14日",
            "R9.3.14",
            "March 14, 2027",
            "2027年3月14号",
        ] {
            assert_eq!(read(text), "2027-03-14", "{text}");
        }
        for (text, expected) in [
            ("14/Okt/27 12:00 AM", "2027-10-14"),
            ("14/Dez/27", "2027-12-14"),
            ("14 févr. 2027", "2027-02-14"),
            ("14/août/27 9:00 AM", "2027-08-14"),
            ("Ende 2027", "Unreadable"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_or_could_be_two_is_refused() {
        for text in [
            "",
            "soon",
            "2026-02-30",
            "32/12/2026",
            "13/13/2026",
            "1",
            "99999",
            "10:30",
            "Q5 2027",
            "é",
            "a b c",
            "March",
            "Q3",
            "14.03.",
            "03/14",
            "mid 2027",
            "early Q3 2027",
            "Spring 2027",
            "T2 2026",
            "S1 2027",
            "26/10/05",
            "2-Jan",
            "Mar-01",
            "Jan 11",
            "Sprint 14",
            "0000-00-00",
            "12/00/2027",
        ] {
            assert_eq!(read(text), "Unreadable", "{text}");
        }
        assert_eq!(read("03/04/2026"), "Ambiguous");
        assert_eq!(parse("03/04/2026", Some(true)).map(|p| p.to_string()), Ok("2026-04-03".to_owned()));
        assert_eq!(parse("03/04/2026", Some(false)).map(|p| p.to_string()), Ok("2026-03-04".to_owned()));
        assert_eq!(settles_order("31/12/2026"), Some(true));
        assert_eq!(settles_order("12/31/2026"), Some(false));
        assert_eq!(settles_order("03/04/2026"), None);
        assert_eq!(settles_order("2026-04-03"), None);
    }

    #[test]
    fn times_of_day_are_told() {
        for (text, expected) in [
            ("2027-01-31T00:00:00", Some(0)),
            ("05/Oct/26 9:12 AM", Some(552)),
            ("27/Nov/26 12:00 AM", Some(0)),
            ("3/14/2027 1:30 PM", Some(810)),
            ("2027-01-31", None),
        ] {
            assert_eq!(clock(text), expected, "{text}");
        }
    }
}
