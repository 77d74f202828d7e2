//! Amounts of work with their units: `2d 4h`, `3 PM`, `PT8H`.
//!
//! ```
//! use plan_widget::exchange::amount::WorkUnit::{Days, Hours};
//! use plan_widget::exchange::efforts::efforts;
//!
//! assert_eq!(efforts("2d 4h", false), Some(vec![(2.0, Some(Days)), (4.0, Some(Hours))]));
//! ```

use super::amount::{WorkUnit, number_end, plain_digits};
use crate::base::number::parse_typed;

/// A duration as ISO 8601 has it: `PT8H`, `P1DT4H`, `P2W`.
fn iso_duration(text: &str) -> Option<Vec<(f64, Option<WorkUnit>)>> {
    let rest = text.trim().strip_prefix(['P', 'p'])?;
    let (days, times) = rest.split_once(['T', 't']).map_or((rest, None), |(days, times)| (days, Some(times)));
    let mut found = Vec::new();
    let parts = [(days, "YMWD"), (times.unwrap_or_default(), "HMS")];
    for (mut rest, letters) in parts {
        while !rest.is_empty() {
            let end = rest.find(|sign: char| sign.is_ascii_alphabetic())?;
            let (number, letter) = (rest[..end].replace(',', ".").parse::<f64>().ok()?, rest.as_bytes()[end]);
            let letter = letter.to_ascii_uppercase() as char;
            let (factor, unit) = match letter {
                _ if !letters.contains(letter) => return None,
                'Y' => (12.0, WorkUnit::Months),
                'M' if letters == "YMWD" => (1.0, WorkUnit::Months),
                'W' => (1.0, WorkUnit::Weeks),
                'D' => (1.0, WorkUnit::Days),
                'H' => (1.0, WorkUnit::Hours),
                'M' => (1.0, WorkUnit::Minutes),
                _ => (1.0, WorkUnit::Seconds),
            };
            found.push((number * factor, Some(unit)));
            rest = &rest[end + 1..];
        }
    }
    (!found.is_empty() && times != Some("")).then_some(found)
}

/// The text with its minutes spelt out, `45m` as `45min`: a letter that stands for months elsewhere.
pub fn with_minutes(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    let mut signs = text.chars().peekable();
    let mut behind_digit = false;
    while let Some(sign) = signs.next() {
        out.push(sign);
        let is_unit = sign == 'm' && behind_digit && signs.peek().is_none_or(|next| !next.is_alphabetic());
        if is_unit {
            out.push_str("in");
        }
        behind_digit = sign.is_ascii_digit() || behind_digit && sign == ' ';
    }
    out
}

/// Amounts of effort with their units: `2d 4h`, `3 PM`, `8`. `None` where something else stands among them.
pub fn efforts(text: &str, decimal_comma: bool) -> Option<Vec<(f64, Option<WorkUnit>)>> {
    let text = plain_digits(text);
    let mut rest = text.trim_start_matches(['~', '≈', ' ']);
    let bare = !rest.ends_with(|letter: char| letter.is_alphabetic() || letter == '%');
    if let Some(number) = parse_typed(rest, decimal_comma).filter(|_| bare) {
        return Some(vec![(number, None)]);
    }
    if let Some(duration) = iso_duration(rest) {
        return Some(duration);
    }
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (number, after) = rest.split_at(number_end(rest));
        let number = parse_typed(number, decimal_comma)?;
        let end = after.find(|letter: char| letter.is_ascii_digit()).unwrap_or(after.len());
        let (unit, after) = after.split_at(end);
        let unit = unit.trim().trim_end_matches(',').trim_end_matches('.');
        found.push((number, if unit.is_empty() { None } else { Some(WorkUnit::called(unit)?) }));
        rest = after;
    }
    // Of several amounts each has a unit: `2 1` is neither 2 nor 1.
    let all = found.len() == 1 || found.iter().all(|(_, unit)| unit.is_some());
    // Beside hours, `m` is a minute.
    if found.len() > 1 && found.iter().any(|(_, unit)| *unit == Some(WorkUnit::Hours)) {
        for (_, unit) in found.iter_mut().filter(|(_, unit)| *unit == Some(WorkUnit::Months)) {
            *unit = Some(WorkUnit::Minutes);
        }
    }
    (all && !found.is_empty()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn efforts_have_units() {
        use WorkUnit::{Days, Hours, Minutes, Months, Points, Weeks};
        for (text, expected) in [
            ("3 PM", Some(vec![(3.0, Some(Months))])),
            ("2 person-months", Some(vec![(2.0, Some(Months))])),
            ("2d 4h", Some(vec![(2.0, Some(Days)), (4.0, Some(Hours))])),
            ("1w 2d", Some(vec![(1.0, Some(Weeks)), (2.0, Some(Days))])),
            ("8 SP", Some(vec![(8.0, Some(Points))])),
            ("1.5", Some(vec![(1.5, None)])),
            ("1½", Some(vec![(1.5, None)])),
            ("1h 30m", Some(vec![(1.0, Some(Hours)), (30.0, Some(Minutes))])),
            ("PT8H", Some(vec![(8.0, Some(Hours))])),
            ("P1DT4H", Some(vec![(1.0, Some(Days)), (4.0, Some(Hours))])),
            ("P2W", Some(vec![(2.0, Some(Weeks))])),
            ("PT", None),
            ("P1", None),
            ("P8H", None),
            ("<1", None),
            ("two", None),
            ("1-2", None),
        ] {
            assert_eq!(efforts(text, false), expected, "{text}");
        }
        assert_eq!(with_minutes("1h 45m, 2 m"), "1h 45min, 2 min");
        assert_eq!(with_minutes("3mo"), "3mo");
        assert_eq!(Weeks.convert(6.0, Months), Some(1.5));
        assert_eq!(Points.convert(8.0, Months), None);
    }
}
