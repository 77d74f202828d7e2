//! Ranges of dates and periods as people write them: `Jan 11 – Feb 5, 2027`, `2027 Q3-Q4`, `KW 11/2027`.

use super::dates::{NoDate, number, parse, tidy, words};
use super::months;
use crate::base::day::Day;
use crate::base::period::Period;

/// Reads a range, or a week, as its first and last period: `Jan 11 – Feb 5, 2027`, `2027 Q3-Q4`, `KW 11/2027`.
pub fn span(text: &str, day_first: Option<bool>) -> Result<(Period, Period), NoDate> {
    let whole = tidy(text);
    let whole = whole.trim();
    if let Some(week) = week(whole) {
        return Ok(week);
    }
    let dash = |text: &str, sign: &str| -> Option<Result<(Period, Period), NoDate>> {
        let (from, to) = text.split_once(sign)?;
        if to.contains(sign) || from.trim().is_empty() || to.trim().is_empty() {
            return None;
        }
        Some(ends(from.trim(), to.trim(), day_first))
    };
    let marks = [
        "→",
        " -> ",
        "->",
        " – ",
        " — ",
        " - ",
        " to ",
        " until ",
        " bis ",
        " au ",
        " al ",
        " tot ",
        " do ",
        " a ",
        "〜",
        "～",
        "~",
        "–",
        "—",
        " / ",
        " through ",
    ];
    let mut ambiguous = false;
    for mark in marks {
        match dash(whole, mark) {
            Some(Ok((from, to))) => return Ok((from, to)),
            Some(Err(NoDate::Ambiguous)) => ambiguous = true,
            _ => {}
        }
    }
    // `2027-03-01/2027-03-05`, `03/01/2027-03/05/2027`: one sign within the dates, the other between.
    for (between, within) in [('/', '-'), ('-', '/')] {
        if whole.matches(between).count() == 1
            && let Some((from, to)) = whole.split_once(between)
            && [from, to].iter().all(|end| end.matches(within).count() == 2)
        {
            return ends(from.trim(), to.trim(), day_first);
        }
    }
    // `2027 Q3-Q4`, `Jan-Mar 2027`: only where the halves are periods, since a hyphen stands in dates too.
    if whole.matches('-').count() == 1
        && let Some((from, to)) = whole.split_once('-')
        && let Ok(found) = ends(from.trim(), to.trim(), day_first)
        && (found.0.as_day().is_none() || day_number(from.trim()).is_some() && to.contains(char::is_alphabetic))
    {
        return Ok(found);
    }
    Err(if ambiguous { NoDate::Ambiguous } else { NoDate::Unreadable })
}

/// A day of a month by its number alone: `5`, `15.`
fn day_number(text: &str) -> Option<u8> {
    text.trim_end_matches(['.', ' ']).parse().ok().filter(|day| (1..=31).contains(day))
}

/// The two ends of a range; what the first lacks (the year, the month) it has from the second, or the other way round.
fn ends(from: &str, to: &str, day_first: Option<bool>) -> Result<(Period, Period), NoDate> {
    let ordered = |from: Period, to: Period| {
        (from.first_day(1) <= to.last_day(1)).then_some((from, to)).ok_or(NoDate::Unreadable)
    };
    match (parse(from, day_first), parse(to, day_first)) {
        (Ok(from), Ok(to)) => return ordered(from, to),
        (Err(NoDate::Ambiguous), _) | (_, Err(NoDate::Ambiguous)) => return Err(NoDate::Ambiguous),
        (Err(_), Ok(last)) => {
            // `Jan 11 – Feb 5, 2027`, `Q3 – Q4 2027`, `11 – 15 Jan 2027`
            let year = last.parts().0.to_string();
            let day = last.as_day().map(|day| day.ymd());
            // A number alone is a day of the month that the other end names, and no month.
            let form = match (day, day_number(from)) {
                (Some((year, month, _)), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
                _ => format!("{from} {year}"),
            };
            if let Ok(first) = parse(&form, day_first).and_then(|first| ordered(first, last)) {
                return Ok(first);
            }
        }
        (Ok(first), Err(_)) => {
            // `2027 Q3-Q4`, `Jan 11 – 15, 2027` has its year behind and is read above.
            let year = first.parts().0;
            if let Ok(last) = parse(&format!("{to} {year}"), day_first) {
                return ordered(first, last);
            }
        }
        _ => {
            // `Jan 11 – 15, 2027`
            let (month, _) = from.split_once(' ').unwrap_or((from, ""));
            if let (Ok(last), Some(year)) = (parse(&format!("{month} {to}"), day_first), to.rsplit(' ').next())
                && let Ok(first) = parse(&format!("{from} {year}"), day_first)
            {
                return ordered(first, last);
            }
        }
    }
    Err(NoDate::Unreadable)
}

/// `2027-W11`, `KW 11/2027`, `W11 2027`, `week 11, 2027`: Monday to Sunday of an ISO week.
fn week(text: &str) -> Option<(Period, Period)> {
    let words = words(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    // `2027W11`
    let packed = |word: &&str| {
        let parts = word.split_once('w');
        parts.is_some_and(|(year, week)| number(year, 4..=4).is_some() && number(week, 2..=2).is_some())
    };
    let named = words.iter().any(packed)
        || words.iter().any(|word| {
            months::WEEKS
                .split(',')
                .any(|name| *word == name || word.strip_prefix(name).is_some_and(|rest| number(rest, 1..=2).is_some()))
        });
    if !named {
        return None;
    }
    let mut numbers = words
        .iter()
        .flat_map(|word| word.split(|letter: char| !letter.is_ascii_digit()))
        .filter(|digits| !digits.is_empty());
    let (first, second) = (numbers.next()?, numbers.next()?);
    if numbers.next().is_some() {
        return None;
    }
    let (week, year) = match (first.len(), second.len()) {
        (4, 1..=2) => (second, first),
        (1..=2, 4) => (first, second),
        _ => return None,
    };
    let (week, year): (i32, i32) = (week.parse().ok()?, year.parse().ok()?);
    // The fourth of January is in the first week.
    let fourth = Day::from_ymd(year, 1, 4)?;
    let monday = fourth.add_days(1 - i32::from(fourth.weekday().number()) + (week - 1) * 7);
    let thursday = monday.add_days(3);
    ((1..=53).contains(&week) && thursday.ymd().0 == year)
        .then(|| (Period::day(monday), Period::day(monday.add_days(6))))
}

/// True if a text is how a spreadsheet shows a range that it took for a day: `2-Jan` for 1-2, `Mar-01`, `02. Jan`.
pub fn is_mangled(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split(['-', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let [one, other] = *parts.as_slice() else { return false };
    let number = |text: &str| number(text, 1..=2).is_some_and(|number| (1..=31).contains(&number));
    let named = |text: &str| months::month(text).is_some() && text.chars().count() <= 5;
    number(one) && named(other) || named(one) && number(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_and_weeks_have_two_ends() {
        for (text, expected) in [
            ("October 5, 2026 → October 9, 2026", "2026-10-05 2026-10-09"),
            ("2026/09/01 → 2026/09/04", "2026-09-01 2026-09-04"),
            ("2027-01-11 - 2027-02-05", "2027-01-11 2027-02-05"),
            ("Jan 11 – Feb 5, 2027", "2027-01-11 2027-02-05"),
            ("Jan 11 – 15, 2027", "2027-01-11 2027-01-15"),
            ("11.01.2027 bis 05.02.2027", "2027-01-11 2027-02-05"),
            ("2027-03-01/2027-03-05", "2027-03-01 2027-03-05"),
            ("25/03/2027-26/03/2027", "2027-03-25 2027-03-26"),
            ("03/04/2027-03/05/2027", "Ambiguous"),
            ("1-5 Mar 2027", "2027-03-01 2027-03-05"),
            ("15.-26. März 2027", "2027-03-15 2027-03-26"),
            ("1 – 5 Mar 2027", "2027-03-01 2027-03-05"),
            ("2027 Q3-Q4", "2027-Q3 2027-Q4"),
            ("Jan-Mar 2027", "2027-01 2027-03"),
            ("Q4 FY26 / Q1 FY27", "2026-Q4 2027-Q1"),
            ("2027-W11", "2027-03-15 2027-03-21"),
            ("KW 11/2027", "2027-03-15 2027-03-21"),
            ("2027W11", "2027-03-15 2027-03-21"),
            ("KW 53/2026", "2026-12-28 2027-01-03"),
            ("KW 53/2027", "Unreadable"),
            ("CW11", "Unreadable"),
            ("2027-02-05 - 2027-01-11", "Unreadable"),
            ("2027-03-14", "Unreadable"),
        ] {
            let read = span(text, None).map_or_else(|why| format!("{why:?}"), |(from, to)| format!("{from} {to}"));
            assert_eq!(read, expected, "{text}");
        }
    }
}
