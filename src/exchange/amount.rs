//! Numbers with what people write around them: `2.5 k users / month`, `1,5 Mio. €`, `2d 4h`, `4 of 5`.

use crate::base::number::{latin_digits, parse_typed};

/// What efforts are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EffortUnit {
    /// Hours of one person; 8 make a day. No plan counts in them.
    Hours,
    /// Working days of one person.
    Days,
    /// Weeks of one person; 5 days.
    Weeks,
    /// Months of one person; 20 days (`docs/plan-format.md`).
    Months,
    /// Story points, which are no time.
    Points,
}

impl EffortUnit {
    /// The unit of a plan.
    pub fn of_setting(name: &str) -> EffortUnit {
        match name {
            "person-weeks" => EffortUnit::Weeks,
            "person-days" => EffortUnit::Days,
            "points" => EffortUnit::Points,
            _ => EffortUnit::Months,
        }
    }

    /// The word of the plan file; that of days for hours, which it does not have.
    pub fn setting(self) -> &'static str {
        match self {
            EffortUnit::Hours | EffortUnit::Days => "person-days",
            EffortUnit::Weeks => "person-weeks",
            EffortUnit::Months => "person-months",
            EffortUnit::Points => "points",
        }
    }

    /// Working days of one person; `None` for points.
    fn days(self) -> Option<f64> {
        match self {
            EffortUnit::Hours => Some(0.125),
            EffortUnit::Days => Some(1.0),
            EffortUnit::Weeks => Some(5.0),
            EffortUnit::Months => Some(20.0),
            EffortUnit::Points => None,
        }
    }

    /// So much of this unit in another; `None` between points and time.
    pub fn convert(self, amount: f64, to: EffortUnit) -> Option<f64> {
        if self == to {
            return Some(amount);
        }
        Some(rounded(amount * self.days()? / to.days()?))
    }

    /// The unit that a word names: `person-weeks`, `days`, `SP`, `h`.
    pub fn called(name: &str) -> Option<EffortUnit> {
        let name = name.trim().trim_end_matches('.').to_ascii_lowercase().replace(['-', '_', ' '], "");
        let person = ["person", "man", "people", "team", "dev", "engineering", "engineer", "eng"];
        let bare =
            person.iter().find_map(|who| name.strip_prefix(who)).filter(|rest| !rest.is_empty()).unwrap_or(&name);
        Some(match bare {
            "hours" | "hour" | "hrs" | "hr" | "h" | "ph" | "stunden" | "std" => EffortUnit::Hours,
            "days" | "day" | "d" | "pd" | "md" | "tage" | "tag" | "personentage" => EffortUnit::Days,
            "weeks" | "week" | "wks" | "wk" | "w" | "pw" | "mw" | "wochen" | "woche" => EffortUnit::Weeks,
            "months" | "month" | "mths" | "mth" | "mo" | "pm" | "mm" | "m" | "monate" | "monat" => EffortUnit::Months,
            "storypoints" | "storypoint" | "points" | "point" | "pts" | "pt" | "sp" => EffortUnit::Points,
            _ => return None,
        })
    }
}

/// What reach is counted per.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// A week; 52 a year.
    Week,
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// A year.
    Year,
}

impl Span {
    /// The word of the plan file, where it is one of these; the format takes any text.
    pub fn of_setting(name: &str) -> Option<Span> {
        Span::called(name)
    }

    /// The word of the plan file.
    pub fn setting(self) -> &'static str {
        match self {
            Span::Week => "week",
            Span::Month => "month",
            Span::Quarter => "quarter",
            Span::Year => "year",
        }
    }

    /// The period that a word names.
    pub fn called(name: &str) -> Option<Span> {
        Some(match name.trim_end_matches('.').to_ascii_lowercase().as_str() {
            "week" | "weekly" | "wk" | "wau" => Span::Week,
            "month" | "monthly" | "mo" | "mth" | "mau" => Span::Month,
            "quarter" | "quarterly" | "qtr" | "q" => Span::Quarter,
            "year" | "yearly" | "annual" | "annually" | "annum" | "yr" => Span::Year,
            _ => return None,
        })
    }

    fn a_year(self) -> f64 {
        match self {
            Span::Week => 52.0,
            Span::Month => 12.0,
            Span::Quarter => 4.0,
            Span::Year => 1.0,
        }
    }

    /// So many per this period as so many per another.
    pub fn convert(self, count: f64, to: Span) -> f64 {
        if self == to { count } else { rounded(count * self.a_year() / to.a_year()) }
    }
}

/// What conversion leaves behind the sixth place is noise.
fn rounded(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}

/// The text with digits and fractions as everybody's: `1½` is `1.5`.
pub fn plain_digits(text: &str) -> String {
    const FRACTIONS: [(char, &str); 5] = [('½', ".5"), ('¼', ".25"), ('¾', ".75"), ('⅓', ".333"), ('⅔', ".667")];
    let mut out = String::with_capacity(text.len());
    for letter in latin_digits(text).trim().chars() {
        match FRACTIONS.iter().find(|(sign, _)| *sign == letter) {
            Some((_, digits)) => {
                if !out.ends_with(|last: char| last.is_ascii_digit()) {
                    out.push('0');
                }
                out.push_str(digits);
            }
            None => out.push(letter),
        }
    }
    out
}

/// Where the number at the beginning of a text ends: digits with separators among them.
fn number_end(text: &str) -> usize {
    let inside = |at: usize, sign: char| {
        let after = text[at + sign.len_utf8()..].chars().next();
        matches!(sign, ',' | '.' | '\'' | '\u{2019}' | '_' | ' ' | '\u{a0}' | '\u{202f}')
            && after.is_some_and(|next| next.is_ascii_digit())
    };
    let sign = usize::from(text.starts_with(['+', '-']));
    text[sign..]
        .char_indices()
        .map(|(at, letter)| (at + sign, letter))
        .find(|(at, letter)| !letter.is_ascii_digit() && !inside(*at, *letter))
        .map_or(text.len(), |(at, _)| at)
}

/// A multiplier behind a number, and what follows it: `k users`, `Mio. €`.
fn multiplier(text: &str) -> (f64, &str) {
    let text = text.trim_start();
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let factor = match word.to_lowercase().as_str() {
        "k" | "tsd" | "tausend" | "thousand" | "thousands" => 1e3,
        "mio" | "mln" | "mn" | "million" | "millions" | "millionen" => 1e6,
        "m" if word == "M" => 1e6,
        "bn" | "mrd" | "billion" | "billions" | "milliarden" => 1e9,
        _ => return (1.0, text),
    };
    (factor, rest.strip_prefix('.').unwrap_or(rest).trim_start())
}

/// A count with what it counts: `~2,000 users / quarter` is 2,000 per quarter. `None` where there is no number, or signs that make it another one, as in `>100` or
/// `100+`.
pub fn count(text: &str, decimal_comma: bool) -> Option<(f64, Option<Span>)> {
    let text = plain_digits(text);
    let mut text = text.trim_start_matches(['~', '≈', ' ']);
    for about in ["approximately ", "approx. ", "approx ", "about ", "circa ", "ca. ", "ca "] {
        if text.get(..about.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(about)) {
            text = &text[about.len()..];
        }
    }
    if let Some(number) = parse_typed(text, decimal_comma).filter(|_| !text.contains('%')) {
        return Some((number, None));
    }
    let (number, rest) = text.split_at(number_end(text));
    let number = parse_typed(number, decimal_comma)?;
    let (factor, rest) = multiplier(rest);
    let is_words =
        rest.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, '/' | '.' | '(' | ')' | '-'));
    if !is_words {
        return None;
    }
    let words = rest.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    Some((rounded(number * factor), words.filter_map(Span::called).next_back()))
}

/// An amount of money or of anything else: `$40,000`, `USD 40k`, `CHF 4’500`, `1,5 Mio. €`.
pub fn money(text: &str, decimal_comma: bool) -> Option<f64> {
    let text = plain_digits(text);
    let code = |word: &str| {
        ["USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "AUD", "CAD", "SEK", "NOK", "DKK", "PLN", "BRL"]
            .contains(&word.to_ascii_uppercase().as_str())
    };
    let bare = |text: &str| -> String {
        let text = text.trim();
        let behind =
            text.split_once(|letter: char| !letter.is_alphabetic()).map(|(word, _)| word).filter(|word| code(word));
        let text = behind.map_or(text, |word| text[word.len()..].trim_start());
        let ahead = text.rsplit_once(char::is_whitespace).filter(|(_, word)| code(word)).map(|(rest, _)| rest);
        ahead.unwrap_or(text).trim_matches(['$', '€', '£', '¥', ' ']).to_owned()
    };
    let text = bare(&text);
    if let Some(number) = parse_typed(&text, decimal_comma) {
        return Some(number);
    }
    let (number, rest) = text.split_at(number_end(&text));
    let (factor, rest) = multiplier(rest);
    (factor > 1.0 && rest.is_empty())
        .then(|| parse_typed(number, decimal_comma).map(|number| rounded(number * factor)))?
}

/// Amounts of effort with their units: `2d 4h`, `3 PM`, `8`. `None` where something else stands among them.
pub fn efforts(text: &str, decimal_comma: bool) -> Option<Vec<(f64, Option<EffortUnit>)>> {
    let text = plain_digits(text);
    let mut rest = text.trim_start_matches(['~', '≈', ' ']);
    let bare = !rest.ends_with(|letter: char| letter.is_alphabetic() || letter == '%');
    if let Some(number) = parse_typed(rest, decimal_comma).filter(|_| bare) {
        return Some(vec![(number, None)]);
    }
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (number, after) = rest.split_at(number_end(rest));
        let number = parse_typed(number, decimal_comma)?;
        let end = after.find(|letter: char| letter.is_ascii_digit()).unwrap_or(after.len());
        let (unit, after) = after.split_at(end);
        let unit = unit.trim().trim_end_matches(',');
        found.push((number, if unit.is_empty() { None } else { Some(EffortUnit::called(unit)?) }));
        rest = after;
    }
    // Of several amounts each has a unit: `2 1` is neither 2 nor 1.
    let all = found.len() == 1 || found.iter().all(|(_, unit)| unit.is_some());
    // Beside hours, `m` is a minute.
    let minutes = found.len() > 1
        && found.iter().any(|(_, unit)| *unit == Some(EffortUnit::Hours))
        && found.iter().any(|(_, unit)| *unit == Some(EffortUnit::Months));
    (all && !found.is_empty() && !minutes).then_some(found)
}

/// A part of a whole: `4 of 5`, `3/5`, as a number from 0 to 1.
pub fn part_of(text: &str, decimal_comma: bool) -> Option<f64> {
    let text = plain_digits(text);
    let (part, whole) = [" of ", " out of ", "/"].iter().find_map(|between| text.split_once(between))?;
    let (part, whole) = (parse_typed(part, decimal_comma)?, parse_typed(whole, decimal_comma)?);
    (whole > 0.0 && (0.0..=whole).contains(&part) && !text.contains('%')).then(|| part / whole)
}

/// The sizes that shirts come in, small to large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// XS and below.
    Xs,
    /// S.
    S,
    /// M.
    M,
    /// L.
    L,
    /// XL and above.
    Xl,
}

impl Size {
    /// The size that a text names.
    pub fn called(text: &str) -> Option<Size> {
        Some(match text.trim().to_ascii_lowercase().as_str() {
            "xxs" | "xs" | "extra small" => Size::Xs,
            "s" | "small" => Size::S,
            "m" | "medium" => Size::M,
            "l" | "large" => Size::L,
            "xl" | "xxl" | "xxxl" | "extra large" => Size::Xl,
            _ => return None,
        })
    }

    /// Its tier of RICE's impact.
    pub fn impact(self) -> f64 {
        [0.25, 0.5, 1.0, 2.0, 3.0][self as usize]
    }

    /// How much effort it usually stands for: person-months as templates of RICE have them, points by Fibonacci.
    pub fn effort(self, unit: EffortUnit) -> f64 {
        match unit {
            EffortUnit::Points => [1.0, 2.0, 3.0, 5.0, 8.0][self as usize],
            unit => EffortUnit::Months.convert([0.25, 0.5, 1.0, 3.0, 6.0][self as usize], unit).unwrap_or(1.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_read_with_its_multiplier_and_its_period() {
        for (text, expected) in [
            ("2.5 k", Some((2500.0, None))),
            ("2 K users", Some((2000.0, None))),
            ("3 million", Some((3_000_000.0, None))),
            ("1.2bn", Some((1_200_000_000.0, None))),
            ("1,200 users/month", Some((1200.0, Some(Span::Month)))),
            ("~2,000 users / quarter", Some((2000.0, Some(Span::Quarter)))),
            ("approx. 500", Some((500.0, None))),
            ("1 200", Some((1200.0, None))),
            ("１２００", Some((1200.0, None))),
            ("٢٧٠٠", Some((2700.0, None))),
            ("½", Some((0.5, None))),
            ("10%", None),
            (">1000", None),
            ("100+", None),
            ("5 to 8", None),
            ("(500)", None),
            ("#REF!", None),
            ("all", None),
        ] {
            assert_eq!(count(text, false), expected, "{text}");
        }
        assert_eq!(count("1,5 Mio.", true), Some((1_500_000.0, None)));
        assert_eq!(count("2 Tsd.", true), Some((2000.0, None)));
    }

    #[test]
    fn money_has_its_currency_on_either_side() {
        for (text, expected) in [
            ("$40,000", Some(40_000.0)),
            ("USD 40k", Some(40_000.0)),
            ("40k USD", Some(40_000.0)),
            ("CHF 4’500", Some(4500.0)),
            ("lots", None),
        ] {
            assert_eq!(money(text, false), expected, "{text}");
        }
        assert_eq!(money("1,5 Mio. €", true), Some(1_500_000.0));
        assert_eq!(money("€ 1.200,50", true), Some(1200.5));
    }

    #[test]
    fn efforts_have_units() {
        use EffortUnit::{Days, Hours, Months, Points, Weeks};
        for (text, expected) in [
            ("3 PM", Some(vec![(3.0, Some(Months))])),
            ("2 person-months", Some(vec![(2.0, Some(Months))])),
            ("2d 4h", Some(vec![(2.0, Some(Days)), (4.0, Some(Hours))])),
            ("1w 2d", Some(vec![(1.0, Some(Weeks)), (2.0, Some(Days))])),
            ("8 SP", Some(vec![(8.0, Some(Points))])),
            ("1.5", Some(vec![(1.5, None)])),
            ("1½", Some(vec![(1.5, None)])),
            ("1h 30m", None),
            ("<1", None),
            ("two", None),
            ("1-2", None),
        ] {
            assert_eq!(efforts(text, false), expected, "{text}");
        }
        assert_eq!(Weeks.convert(6.0, Months), Some(1.5));
        assert_eq!(Points.convert(8.0, Months), None);
    }
}
