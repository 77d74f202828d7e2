//! Dates and periods as people and spreadsheets write them: ISO, `5 Oct 2026`, `05/Oct/26 9:12 AM`, `31.12.2026`, `Q2 2027`.

use crate::base::case::lower;
use crate::base::day::Day;
use crate::base::number::latin_digits;
use crate::base::period::Period;

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDate {
    /// It is in no form that is read here, or no such day exists.
    Unreadable,
    /// `03/04/2026` is a day in March or in April, and nothing says which.
    Ambiguous,
}

/// The months' names, in lower case.
pub(super) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The number that Excel's day 1900-based serial 25569 stands for: 1970-01-01.
const EXCEL_EPOCH: i32 = 25_569;

/// Reads a date or a period. `day_first` decides what could be either, such as `03/04/2026`; a time behind the day is passed over, since
/// plans know no clock. Years of two digits are of this century. A whole number of five digits is a spreadsheet's day serial (2000 to 2099).
pub fn parse(text: &str, day_first: Option<bool>) -> Result<Period, NoDate> {
    let text = latin_digits(text);
    let text = text.trim();
    if let Some(period) = Period::parse(text) {
        return Ok(period);
    }
    if let Some(day) = serial(text) {
        return Ok(Period::day(day));
    }
    let words = words(without_time(text));
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !is_filler(word)).collect();
    match *words.as_slice() {
        [a, b, c] => three(a, b, c, text, day_first),
        [a, b] => two(a, b).ok_or(NoDate::Unreadable),
        [one] => joined(one).ok_or(NoDate::Unreadable),
        _ => Err(NoDate::Unreadable),
    }
}

/// Whether a text is a date that settles the order of day and month for its column: `Some(true)` for day first.
pub fn settles_order(text: &str) -> Option<bool> {
    match (parse(text, Some(true)).is_ok(), parse(text, Some(false)).is_ok(), parse(text, None)) {
        (true, false, _) => Some(true),
        (false, true, _) => Some(false),
        _ => None,
    }
}

fn serial(text: &str) -> Option<Day> {
    if text.len() != 5 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: i32 = text.parse().ok()?;
    (36_526..=73_050).contains(&number).then(|| Day::new(number - EXCEL_EPOCH)).flatten()
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
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(lower).collect()
}

fn is_filler(word: &str) -> bool {
    const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    word == "of" || word.len() >= 3 && DAYS.iter().any(|day| day.starts_with(word))
}

fn month(word: &str) -> Option<u8> {
    let at = MONTHS.iter().position(|month| word.len() >= 3 && (month.starts_with(word) || word == "sept"))?;
    Some(if word == "sept" { 9 } else { at as u8 + 1 })
}

fn number(word: &str, digits: std::ops::RangeInclusive<usize>) -> Option<i32> {
    let all = word.bytes().all(|b| b.is_ascii_digit());
    if all && digits.contains(&word.len()) { word.parse().ok() } else { None }
}

/// A year of four digits, or of two in this century; `fy27` too.
fn year(word: &str) -> Option<i32> {
    number(word, 4..=4).or_else(|| number(word, 2..=2).map(|year| 2000 + year))
}

/// A day of the month, with or without `st`, `nd`, `rd`, `th`.
fn day(word: &str) -> Option<u8> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
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

/// `Q2 2027`, `2027 H1`, `Mar 2027`, `2027/03`, `03/2027`.
fn two(a: &str, b: &str) -> Option<Period> {
    let part = |part: &str, whole: &str| {
        let fiscal = whole.strip_prefix("fy").unwrap_or(whole);
        let index = |name: char| part.strip_prefix(name).and_then(|digit| number(digit, 1..=1)).map(|n| n as u8);
        if let Some(quarter) = index('q') {
            return Period::quarter(year(fiscal)?, quarter);
        }
        if let Some(half) = index('h') {
            return Period::half(year(fiscal)?, half);
        }
        if let Some(month) = month(part) {
            return Period::month(year(whole)?, month);
        }
        Period::month(number(whole, 4..=4)?, number(part, 1..=2)? as u8)
    };
    part(a, b).or_else(|| part(b, a))
}

/// `Q2FY27`, `2027Q2`, `Oct2026`: one word with the parts run together.
fn joined(word: &str) -> Option<Period> {
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    (1..word.len()).filter(|at| word.is_char_boundary(*at)).find_map(|at| {
        let (a, b) = word.split_at(at);
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
            ("Q2 2027", "2027-Q2"),
            ("2027 Q2", "2027-Q2"),
            ("2027Q2", "2027-Q2"),
            ("Q2 FY27", "2027-Q2"),
            ("Q2'27", "2027-Q2"),
            ("H1 2027", "2027-H1"),
            ("Mar 2027", "2027-03"),
            ("Sept 2027", "2027-09"),
            ("03/2027", "2027-03"),
            ("2027", "2027"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_or_could_be_two_is_refused() {
        for text in
            ["", "soon", "2026-02-30", "32/12/2026", "13/13/2026", "1", "99999", "10:30", "Q5 2027", "é", "a b c"]
        {
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
}
