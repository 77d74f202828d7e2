//! Laws of the plan's calendar: units tile time, names.

use plan_widget::base::day::Day;
use plan_widget::base::period::{Period, Precision};
use plan_widget::schedule::calendar::{CalendarUnit, DateNames, DayRange, FiscalCalendar, PeriodPatterns, WeekStart};
use proptest::prelude::*;

const UNITS: [CalendarUnit; 7] = [
    CalendarUnit::Day,
    CalendarUnit::Week,
    CalendarUnit::Month,
    CalendarUnit::Quarter,
    CalendarUnit::Half,
    CalendarUnit::Year,
    CalendarUnit::Decade,
];

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn days() -> impl Strategy<Value = Day> {
    (Day::MIN.number()..=Day::MAX.number()).prop_map(|n| Day::new(n).unwrap())
}

fn calendars() -> impl Strategy<Value = FiscalCalendar> {
    (1u8..=12, any::<bool>()).prop_map(|(month, sunday)| {
        FiscalCalendar::new(month, if sunday { WeekStart::Sunday } else { WeekStart::Monday })
    })
}

#[test]
fn names_follow_the_fiscal_year() {
    let (january, february) = (FiscalCalendar::default(), FiscalCalendar::new(2, WeekStart::Sunday));
    let names = &DateNames::ENGLISH;
    for (calendar, at, unit, name, short) in [
        (january, "2027-02-14", CalendarUnit::Quarter, "Q1 2027", "Q1"),
        (february, "2027-01-31", CalendarUnit::Quarter, "FY27 Q4", "Q4"),
        (february, "2027-02-01", CalendarUnit::Quarter, "FY28 Q1", "Q1"),
        (february, "2027-02-01", CalendarUnit::Half, "FY28 H1", "H1"),
        (february, "2027-02-01", CalendarUnit::Year, "FY28", "FY28"),
        (february, "2008-02-01", CalendarUnit::Year, "FY09", "FY09"),
        (january, "2027-02-01", CalendarUnit::Year, "2027", "2027"),
        (january, "2026-11-09", CalendarUnit::Month, "Nov 2026", "Nov"),
        (january, "2026-11-11", CalendarUnit::Week, "W46 2026", "9 Nov"),
        (february, "2026-11-08", CalendarUnit::Week, "W46 2026", "8 Nov"),
        (january, "2026-11-11", CalendarUnit::Day, "11 Nov 2026", "11"),
        (january, "2029-11-11", CalendarUnit::Decade, "2020s", "2020s"),
    ] {
        assert_eq!(calendar.name(day(at), unit, names), name);
        assert_eq!(calendar.short_name(day(at), unit, names), short);
    }
    let american = DateNames { date: "{m} {d}, {y}", day: "{m} {d}", ..DateNames::ENGLISH };
    assert_eq!(january.name(day("2027-03-04"), CalendarUnit::Day, &american), "Mar 4, 2027");
    let digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    let japanese = DateNames {
        date: "{y}年{m}月{d}日",
        day: "{m}月{d}日",
        month: "{y}年{m}月",
        dated: digits,
        of_year: digits,
        ..DateNames::ENGLISH
    };
    let named = |unit| january.name(day("2027-03-04"), unit, &japanese);
    assert_eq!(
        (named(CalendarUnit::Day), named(CalendarUnit::Month)),
        ("2027年3月4日".to_owned(), "2027年3月".to_owned())
    );
    assert_eq!(january.short_name(day("2027-03-04"), CalendarUnit::Week, &japanese), "3月1日");
    let german = DateNames {
        periods: PeriodPatterns {
            quarter_of_fiscal_year: "Q{n} GJ{yy}".into(),
            fiscal_year: "GJ{yy}".into(),
            half: "{n}. Hj.".into(),
            week: "KW {n} {y}".into(),
            decade: "{y}er".into(),
            ..DateNames::ENGLISH.periods
        },
        ..DateNames::ENGLISH
    };
    for (unit, name, short) in [
        (CalendarUnit::Quarter, "Q2 GJ28", "Q2"),
        (CalendarUnit::Half, "FY28 H1", "1. Hj."),
        (CalendarUnit::Year, "GJ28", "GJ28"),
        (CalendarUnit::Week, "KW 18 2027", "2 May"),
        (CalendarUnit::Decade, "2020er", "2020er"),
    ] {
        assert_eq!(february.name(day("2027-05-04"), unit, &german), name);
        assert_eq!(february.short_name(day("2027-05-04"), unit, &german), short);
    }
}

proptest! {
    #[test]
    fn units_tile_the_calendar(calendar in calendars(), day in days(), unit in 0usize..7) {
        let unit = UNITS[unit];
        let span = calendar.span(day, unit);
        prop_assert!(span.contains(day));
        prop_assert_eq!(calendar.span(span.first, unit), span);
        prop_assert_eq!(calendar.span(span.last, unit), span);
        let whole = span.first > Day::MIN && span.last < Day::MAX;
        prop_assert!(!whole || span.days() >= unit.shortest());
        if let Some(next) = span.last.checked_add_days(1) {
            prop_assert_eq!(calendar.span(next, unit).first, next);
            prop_assert_eq!(calendar.index(next, unit), calendar.index(day, unit) + 1);
        }
        prop_assert_eq!(calendar.index(span.first, unit), calendar.index(day, unit));
    }

    #[test]
    fn units_agree_with_periods(calendar in calendars(), day in days()) {
        let fiscal = calendar.fiscal_start();
        for (unit, precision) in [(CalendarUnit::Month, Precision::Month), (CalendarUnit::Quarter, Precision::Quarter), (CalendarUnit::Half, Precision::Half)] {
            let period = Period::at(day, precision, fiscal);
            let span = calendar.span(day, unit);
            if calendar.fiscal_year(day) <= 9999 && calendar.fiscal_year(day) >= 1 {
                prop_assert_eq!(period.first_day(fiscal), span.first);
                if calendar.fiscal_year(span.last.add_days(1)) <= 9999 {
                    prop_assert_eq!(period.last_day(fiscal), span.last);
                }
            }
        }
        let (year, quarter) = calendar.fiscal_quarter(day);
        if let Some(period) = Period::quarter(year, quarter) {
            prop_assert_eq!(Period::at(day, Precision::Quarter, fiscal), period);
        }
    }

    #[test]
    fn spans_cover_a_range(calendar in calendars(), first in days(), length in 0i32..1000, unit in 0usize..7) {
        let range = DayRange::new(first, first.add_days(length)).unwrap();
        let spans: Vec<_> = calendar.spans(range, UNITS[unit]).collect();
        prop_assert!(spans[0].contains(range.first));
        prop_assert!(spans[spans.len() - 1].contains(range.last));
        for pair in spans.windows(2) {
            prop_assert_eq!(pair[0].last.add_days(1), pair[1].first);
        }
    }
}
