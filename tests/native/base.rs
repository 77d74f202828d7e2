//! Laws of the words everything is said in: days against an independent calendar, periods, numbers.

mod say;

use jiff::ToSpan;
use jiff::civil::Date;
use plan_widget::base::case;
use plan_widget::base::day::{Day, days_in_month, is_leap_year};
use plan_widget::base::number::{Number, NumberSeparators, display, parse_decimal, parse_typed, push_ecma};
use plan_widget::base::order::{descending, from_descending, sorted, sorted_texts};
use plan_widget::base::period::{Period, Precision};
use proptest::prelude::*;

fn days() -> impl Strategy<Value = Day> {
    (Day::MIN.number()..=Day::MAX.number()).prop_map(|n| Day::new(n).unwrap())
}

fn date(day: Day) -> Date {
    let (year, month, day) = day.ymd();
    Date::new(year as i16, month as i8, day as i8).unwrap()
}

fn periods() -> impl Strategy<Value = Period> {
    (days(), 0usize..5).prop_map(|(day, p)| Period::at(day, Precision::ALL[p], 1))
}

fn ecma(value: f64) -> String {
    let mut text = String::new();
    push_ecma(&mut text, value);
    text
}

#[test]
fn every_day_follows_the_one_before() {
    let mut expected = Date::new(1, 1, 1).unwrap();
    for number in Day::MIN.number()..=Day::MAX.number() {
        let day = Day::new(number).unwrap();
        let (year, month, of_month) = day.ymd();
        assert_eq!((year, month, of_month), (expected.year().into(), expected.month() as u8, expected.day() as u8));
        assert_eq!(Day::from_ymd(year, month, of_month), Some(day));
        if number < Day::MAX.number() {
            expected = expected.tomorrow().unwrap();
        }
    }
    assert_eq!(expected, Date::new(9999, 12, 31).unwrap());
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for text in [
        "",
        "2027",
        "2027-02-29",
        "1900-02-29",
        "2027-13-01",
        "2027-00-01",
        "2027-01-00",
        "2027-01-32",
        "0000-01-01",
        "2027-1-01",
        "2027/01/01",
        "2027-01-01 ",
        "+027-01-01",
        "-001-01-01",
        "2027-01-1x",
        "２027-01-0",
    ] {
        assert_eq!(Day::parse(text), None, "{text}");
    }
    assert_eq!(Day::parse("2000-02-29").map(Day::number), Some(11_016));
    assert!(is_leap_year(2000) && !is_leap_year(1900) && is_leap_year(2028) && !is_leap_year(2027));
    assert_eq!((1..=13).map(|m| u32::from(days_in_month(2028, m))).sum::<u32>(), 366);
}

#[test]
fn arithmetic_stops_at_the_ends_of_the_calendar() {
    assert_eq!(Day::MAX.add_days(1), Day::MAX);
    assert_eq!(Day::MIN.add_days(i32::MIN), Day::MIN);
    assert_eq!(Day::MAX.checked_add_days(1), None);
    assert_eq!(Day::MAX.checked_add_days(i32::MAX), None);
    assert_eq!(Day::MIN.add_months(-1), Day::MIN);
    assert_eq!(Day::MAX.add_months(i32::MAX), Day::MAX);
    assert_eq!(Day::MAX.iso_week(), (9999, 52));
    assert_eq!(Day::MIN.iso_week(), (1, 1));
}

#[test]
fn periods_are_written_as_the_format_says() {
    for (text, first, last, fiscal) in [
        ("2027", "2027-01-01", "2027-12-31", 2),
        ("2027-H1", "2027-01-01", "2027-06-30", 1),
        ("2027-H2", "2026-08-01", "2027-01-31", 2),
        ("2027-Q2", "2027-04-01", "2027-06-30", 1),
        ("2027-Q2", "2026-05-01", "2026-07-31", 2),
        ("2027-Q1", "2026-10-01", "2026-12-31", 10),
        ("2027-Q4", "2027-10-01", "2027-12-31", 1),
        ("2028-Q1", "2027-02-01", "2027-04-30", 2),
        ("2028-02", "2028-02-01", "2028-02-29", 7),
        ("2027-03-14", "2027-03-14", "2027-03-14", 12),
    ] {
        let period = Period::parse(text).unwrap();
        assert_eq!(period.to_string(), text);
        assert_eq!(
            (period.first_day(fiscal).to_string(), period.last_day(fiscal).to_string()),
            (first.into(), last.into()),
            "{text}"
        );
    }
    for text in [
        "", "27", "2027-H3", "2027-H0", "2027-Q5", "2027-q1", "2027-13", "2027-1", "0000", "0000-Q1", "20270", "2027-",
        "2027-Q", "2027-Q12", "20é7",
    ] {
        assert_eq!(Period::parse(text), None, "{text}");
    }
    assert!(Precision::Year < Precision::Half && Precision::Month < Precision::Day);
}

#[test]
fn numbers_print_as_ecmascript_does() {
    for (value, text) in [
        (0.0, "0"),
        (-0.0, "0"),
        (3.0, "3"),
        (0.1, "0.1"),
        (-1.5, "-1.5"),
        (1e21, "1e+21"),
        (1e20, "100000000000000000000"),
        (123456789012345680000.0, "123456789012345680000"),
        (1.5e300, "1.5e+300"),
        (1e-6, "0.000001"),
        (1e-7, "1e-7"),
        (1.25e-7, "1.25e-7"),
        (5e-324, "5e-324"),
        (f64::MAX, "1.7976931348623157e+308"),
        (0.1 + 0.2, "0.30000000000000004"),
        (2133.3333333333335, "2133.3333333333335"),
        (9007199254740993.0, "9007199254740992"),
        (100.0, "100"),
        (1e16, "10000000000000000"),
    ] {
        assert_eq!(ecma(value), text);
    }
    assert_eq!(Number::new(f64::NAN), None);
    assert_eq!(Number::new(-0.0).map(|n| n.get().to_bits()), Some(0));
}

#[test]
fn decimals_are_rounded_to_nearest_even() {
    let long_half = format!("1{}", "0".repeat(30)); // 10^30 is not exact
    let just_over = format!("9007199254740993.{}1", "0".repeat(900));
    for text in [
        "9007199254740993",
        "9007199254740992.5",
        "2.2250738585072014e-308",
        "2.2250738585072011e-308",
        "4.9406564584124654e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "8.5e-1",
        "0.000",
        "123456789012345678901234567890",
        "1e23",
        "7.2057594037927933e16",
        "1e-400",
        "0e999999999999",
        "00012.50",
        "5.",
        ".5",
        &long_half,
        &just_over,
    ] {
        assert_eq!(parse_decimal(text).map(f64::to_bits), text.parse::<f64>().ok().map(f64::to_bits), "{text}");
    }
    for text in [
        "",
        "-",
        ".",
        "e5",
        "1e",
        "1e+",
        "1.2.3",
        "1,2",
        " 1",
        "+1",
        "NaN",
        "inf",
        "0x1",
        "1e999",
        "1.8e308",
        "1.7976931348623159e308",
    ] {
        assert_eq!(parse_decimal(text), None, "{text}");
    }
}

#[test]
fn typed_numbers_are_read_as_people_mean_them() {
    for (text, comma, value) in [
        ("80%", false, 80.0),
        ("80 %", true, 80.0),
        ("0.8", false, 0.8),
        ("0,8", false, 0.8),
        ("0.8", true, 0.8),
        ("1,200", false, 1200.0),
        ("1,200", true, 1.2),
        ("1.200", true, 1200.0),
        ("1.200", false, 1.2),
        ("1 200", false, 1200.0),
        ("1\u{a0}200,5", true, 1200.5),
        ("1\u{202f}234\u{202f}567", false, 1_234_567.0),
        ("1'200", false, 1200.0),
        ("1,234.5", true, 1234.5),
        ("1.234,5", false, 1234.5),
        ("12,34", false, 12.34),
        ("1,234,567", true, 1_234_567.0),
        ("1.234.567", false, 1_234_567.0),
        ("0.800", true, 0.8),
        ("2.5k", false, 2500.0),
        ("3 M", false, 3_000_000.0),
        ("$1,200", false, 1200.0),
        ("1.200 €", true, 1200.0),
        ("-5", false, -5.0),
        ("\u{2212}5", false, -5.0),
        ("+3", false, 3.0),
        ("1e3", false, 1000.0),
        (" 7 ", false, 7.0),
        (".5", false, 0.5),
        ("5.", false, 5.0),
    ] {
        assert_eq!(parse_typed(text, comma), Some(value), "{text}");
    }
    for text in [
        "",
        "%",
        "abc",
        "1 2",
        "1,2,3",
        "1.2.3",
        "12 34 567",
        "--5",
        "1,200.5.6",
        "1,20,00.5",
        "k",
        "5 apples",
        "1e",
        "NaN",
        "∞",
        "1e999",
    ] {
        assert_eq!(parse_typed(text, false), None, "{text}");
    }
}

#[test]
fn numbers_are_shown_with_the_separators_of_the_reader() {
    let german = NumberSeparators { group: ".", decimal: ",", group_from: 4 };
    let spanish = NumberSeparators { group: ".", decimal: ",", group_from: 5 };
    for (value, min, max, separators, text) in [
        (2133.3333333333335, 0, 0, NumberSeparators::ENGLISH, "2,133"),
        (2133.3333333333335, 0, 2, german, "2.133,33"),
        (1234.0, 0, 2, spanish, "1234"),
        (12345.0, 0, 2, spanish, "12.345"),
        (1234567.891, 2, 2, NumberSeparators::ENGLISH, "1,234,567.89"),
        (0.0, 0, 2, NumberSeparators::ENGLISH, "0"),
        (0.0, 2, 2, NumberSeparators::ENGLISH, "0.00"),
        (5.0, 1, 1, NumberSeparators::ENGLISH, "5.0"),
        (0.05, 0, 1, NumberSeparators::ENGLISH, "0.1"),
        (0.04, 0, 1, NumberSeparators::ENGLISH, "0"),
        (-0.04, 0, 1, NumberSeparators::ENGLISH, "0"),
        (999.95, 0, 1, NumberSeparators::ENGLISH, "1,000"),
        (0.999, 0, 2, NumberSeparators::ENGLISH, "1"),
        (1.005, 0, 2, NumberSeparators::ENGLISH, "1.01"),
        (0.004, 2, 2, NumberSeparators::ENGLISH, "0.00"),
        (0.006, 2, 3, NumberSeparators::ENGLISH, "0.006"),
        (-12.5, 0, 0, NumberSeparators::ENGLISH, "-13"),
        (100.0, 0, 0, NumberSeparators::ENGLISH, "100"),
        (1e21, 0, 2, NumberSeparators::ENGLISH, "1e+21"),
        (1e-9, 0, 2, NumberSeparators::ENGLISH, "0"),
    ] {
        assert_eq!(display(value, min, max, separators), text, "{value}");
    }
}

#[test]
fn many_texts_alike_sort_as_comparison_does() {
    // Long shared beginnings, equal texts, and more of each than are sorted by comparing.
    let texts: Vec<String> = (0..2_000)
        .map(|n| format!("{} for all of the teams {}", ["Add search", "Add seals", "Ädd"][n % 3], n * 7 % 450))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut expected: Vec<u32> = (0..2_000).collect();
    expected.sort_by_key(|at| texts[*at as usize]);
    assert_eq!(sorted_texts(&texts, false), expected);
    expected.sort_by(|a, b| texts[*b as usize].cmp(texts[*a as usize]).then(a.cmp(b)));
    assert_eq!(sorted_texts(&texts, true), expected);
}

proptest! {
    #[test]
    fn texts_sort_as_comparison_does(texts in prop::collection::vec("[ab]{0,3}[a-c]{0,20}", 0..60), descending: bool) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let mut expected: Vec<u32> = (0..texts.len() as u32).collect();
        if descending {
            expected.sort_by(|a, b| texts[*b as usize].cmp(texts[*a as usize]));
        } else {
            expected.sort_by_key(|at| texts[*at as usize]);
        }
        prop_assert_eq!(sorted_texts(&texts, descending), expected);
    }

    #[test]
    fn days_agree_with_the_oracle(day in days(), other in days(), months in -2000i32..2000) {
        let expected = date(day);
        prop_assert_eq!(day.weekday().number(), expected.weekday().to_monday_one_offset() as u8);
        prop_assert_eq!(day.to_string(), expected.to_string());
        prop_assert_eq!(Day::parse(&expected.to_string()), Some(day));
        let week = expected.iso_week_date();
        prop_assert_eq!(day.iso_week(), (i32::from(week.year()), week.week() as u8));
        prop_assert_eq!(day.days_since(other), date(other).until(expected).unwrap().get_days());
        prop_assert_eq!(day.checked_add_days(other.days_since(day)), Some(other));
        if let Ok(moved) = expected.checked_add(months.months()) && moved.year() >= 1 {
            prop_assert_eq!(date(day.add_months(months)), moved);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,12}", digits in "[0-9.,eE+-]{0,12}") {
        for text in [&text, &digits] {
            prop_assert!(Day::parse(text).is_none_or(|day| day.to_string() == *text));
            prop_assert!(Period::parse(text).is_none_or(|period| period.to_string() == *text));
            prop_assert!(parse_typed(text, true).is_none_or(f64::is_finite));
            prop_assert!(parse_decimal(text).is_none_or(f64::is_finite));
        }
    }

    #[test]
    fn a_period_holds_its_days_and_no_others(period in periods(), day in days(), fiscal in 1u8..=12) {
        prop_assert_eq!(Period::parse(&period.to_string()), Some(period));
        // Of the first fiscal year, the quarters in year 0 hold no day there is.
        prop_assume!(period.parts().0 > 1 || fiscal == 1);
        let (first, last) = (period.first_day(fiscal), period.last_day(fiscal));
        prop_assert!(first <= last);
        for inside in [first, last] {
            prop_assert_eq!(Period::at(inside, period.precision(), fiscal), period);
        }
        prop_assert_eq!(Period::at(day, period.precision(), fiscal) == period, first <= day && day <= last);
        if let Some(next) = last.checked_add_days(1) {
            prop_assert_eq!(period.shift(1).first_day(fiscal), next);
            prop_assert_eq!(period.shift(1).shift(-1), period);
        }
        for precision in Precision::ALL {
            let at = Period::at(day, precision, fiscal);
            prop_assert!(at.first_day(fiscal) <= day && day <= at.last_day(fiscal));
        }
    }

    #[test]
    fn numbers_survive_text(bits in any::<u64>(), small in -1_000_000i64..1_000_000, places in 0u32..6) {
        for value in [f64::from_bits(bits), small as f64 / 10f64.powi(places as i32)] {
            if let Some(number) = Number::new(value) {
                prop_assert_eq!(number.to_string().parse::<f64>().unwrap().to_bits(), number.get().to_bits());
                prop_assert_eq!(parse_decimal(&number.to_string()).map(f64::to_bits), Some(number.get().to_bits()));
            }
        }
    }

    #[test]
    fn decimals_agree_with_the_oracle(digits in "[0-9]{1,40}", fraction in "[0-9]{0,800}", exponent in -400i32..400) {
        let text = format!("{digits}.{fraction}e{exponent}");
        let expected = text.parse::<f64>().ok().filter(|value| value.is_finite());
        prop_assert_eq!(parse_decimal(&text).map(f64::to_bits), expected.map(f64::to_bits), "{}", text);
    }

    #[test]
    fn halfway_between_two_floats_goes_to_the_even_one(m in 1u128 << 52..1 << 53, shift in 1u32..70, off in -1i128..=1, places in 0usize..30) {
        let middle = ((2 * m + 1) << (shift - 1)) as i128 + off;
        // Written with a point and an exponent, so that the digits and their place both matter.
        let mut text = middle.to_string();
        let places = places.min(text.len() - 1);
        text.insert(text.len() - places, '.');
        let text = format!("{text}e{places}");
        let expected = text.parse::<f64>().unwrap();
        prop_assert_eq!(parse_decimal(&text), Some(expected));
        if off == 0 {
            prop_assert_eq!(expected.to_bits() % 2, 0);
        }
    }

    #[test]
    fn display_stays_within_half_a_unit(value in -1e9f64..1e9, places in 0u32..6) {
        let shown = display(value, 0, places, NumberSeparators { group: "", ..NumberSeparators::ENGLISH });
        let back = shown.parse::<f64>().unwrap();
        prop_assert!((back - value).abs() <= 0.5 / 10f64.powi(places as i32) + value.abs() * 1e-15);
        prop_assert_eq!(parse_typed(&display(value, 0, places, NumberSeparators::ENGLISH), false), Some(back));
    }
}

proptest! {
    #[test]
    fn keys_sort_as_their_numbers(numbers in prop::collection::vec(-1e300f64..1e300, 0..50)) {
        let keys: Vec<u64> = numbers.iter().map(|n| descending(*n)).collect();
        for (number, key) in numbers.iter().zip(&keys) {
            prop_assert_eq!(from_descending(*key), *number);
        }
        let mut expected: Vec<u32> = (0..numbers.len() as u32).collect();
        expected.sort_by(|a, b| numbers[*b as usize].total_cmp(&numbers[*a as usize]));
        prop_assert_eq!(sorted(&keys), expected);
    }
}

#[test]
fn letters_in_lower_case_find_more_than_the_standard_librarys() {
    assert_eq!(case::lower("İSTANBUL ΟΔΥΣΣΕΥΣ"), "istanbul οδυσσευσ");
    assert_eq!("İSTANBUL ΟΔΥΣΣΕΥΣ".to_lowercase(), "i\u{307}stanbul οδυσσευς");
}

#[test]
fn the_capitals_of_the_languages_that_are_spoken_are_those_of_unicode() {
    let letters = "abcdefghijklmnopqrstuvwxyzàáâäãåæçèéêëìíîïñòóôöõøùúûüýąćęłńóśźżœšžčěřůőűαβγδωабвгдежзийклмнопстуфхцчшщъыьэюяёіїє";
    for letter in letters.chars() {
        let all: String = letter.to_uppercase().chain("bc".chars()).collect();
        assert_eq!(case::capitalised(&format!("{letter}bc")), all);
    }
    for text in ["", "Été", "1 a", "ßa", "日本", "שלום", "×a", "÷a"] {
        assert_eq!(case::capitalised(text), text, "there is none");
    }
}
