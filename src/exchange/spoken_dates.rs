//! Dates as a person types them who reads another language: also its own names of quarters and halves, as they stand on screen.
//!
//! ```
//! use plan_widget::exchange::spoken_dates::parse_spoken;
//!
//! assert_eq!(parse_spoken("Q2 2027", None).unwrap().to_string(), "2027-Q2");
//! // What French calls the second quarter is read where French is spoken.
//! assert!(parse_spoken("T2 2027", None).is_err());
//! ```

use super::dates::{self, NoDate};
use crate::base::case::lower;
use crate::base::period::Period;
use crate::base::say;
use crate::base::say::dates as names;

/// Reads a date or a period as [`dates::parse`] does, and as the spoken language calls it.
///
/// # Errors
/// As [`dates::parse`].
pub fn parse_spoken(text: &str, day_first: Option<bool>) -> Result<Period, NoDate> {
    dates::parse(text, day_first).or_else(|why| spoken_period(text).ok_or(why))
}

/// The quarter or half that the spoken language calls so, with its year in two or four digits.
fn spoken_period(text: &str) -> Option<Period> {
    say::spoken()?;
    let bare = |text: &str| -> String {
        // Marks of direction and spaces are not typed.
        lower(text).chars().filter(|sign| sign.is_alphanumeric()).collect()
    };
    let typed = bare(text);
    let numbers = text.split(|sign: char| !sign.is_ascii_digit());
    let years = numbers.filter(|digits| matches!(digits.len(), 2 | 4)).filter_map(|digits| digits.parse::<u16>().ok());
    for year in years.map(|year| if year < 100 { year + 2000 } else { year }) {
        let (long, short) = (year.to_string(), format!("{:02}", year % 100));
        for part in 1..=4_u8 {
            let quarters = [
                names::quarter_of_year(part.to_string(), &long),
                names::quarter_of_fiscal_year(&short, part.to_string()),
            ];
            if quarters.iter().any(|name| bare(name) == typed) {
                return Period::parse(&format!("{year:04}-Q{part}"));
            }
            let halves =
                [names::half_of_year(part.to_string(), &long), names::half_of_fiscal_year(&short, part.to_string())];
            if part < 3 && halves.iter().any(|name| bare(name) == typed) {
                return Period::parse(&format!("{year:04}-H{part}"));
            }
        }
    }
    None
}
