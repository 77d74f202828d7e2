//! Sentences in another language.

use std::rc::Rc;

use plan_widget::base::say::{EDITION, Language, compare, scenarios, speak, write_numbers_with};

/// A language in which only some messages are said: by their English functions' places.
fn language(rtl: bool, patterns: &[(&str, &str)]) -> &'static Language {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/messages");
    let english = plan_messages::load(root.as_ref(), "en").unwrap();
    let mut lines = vec![EDITION.to_owned()];
    for message in &english.messages {
        let said = patterns.iter().find(|(name, _)| *name == format!("{}.{}", message.room, message.id));
        lines.push(said.map_or_else(String::new, |(_, pattern)| (*pattern).to_owned()));
    }
    let plural = |number: f64| match number {
        1.0 => "one",
        2.0..=4.0 => "few",
        _ => "many",
    };
    Language::read("pl", rtl, &lines.join("\n"), Rc::new(plural)).unwrap()
}

const ADOPTED: &str = "`A 0=nic`|one=`b: `a zmiana`|few=`b: `a zmiany`|many=`b: `a zmian`|other=`b: `a zmiany`;";

#[test]
fn plurals_are_those_of_the_language_and_numbers_those_of_the_reader() {
    speak(Some(language(false, &[("scenarios.adopted", ADOPTED)])));
    write_numbers_with(&",".into(), &"\u{a0}".into());
    let all = [0_usize, 1, 3, 5, 1200].map(|items| scenarios::adopted(items, "Dwa"));
    assert_eq!(all, ["nic", "Dwa: 1 zmiana", "Dwa: 3 zmiany", "Dwa: 5 zmian", "Dwa: 1\u{a0}200 zmian"]);
    speak(None);
    assert_eq!(scenarios::adopted(3_usize, "Two"), "Adopted the scenario “Two”, which changes 3 items");
}

#[test]
fn a_missing_message_is_english_in_its_plurals_too() {
    speak(Some(language(false, &[])));
    assert_eq!(scenarios::adopted(1_usize, "Two"), "Adopted the scenario “Two”, which changes 1 item");
    assert_eq!(compare::why_hint(), "Why?");
    speak(None);
}

#[test]
fn titles_keep_their_direction_in_a_sentence_that_runs_the_other_way() {
    speak(Some(language(true, &[("scenarios.adopt", "اعتماد “`a”")])));
    assert_eq!(scenarios::adopt("Two"), "اعتماد “\u{2068}Two\u{2069}”");
    speak(None);
}

#[test]
fn broken_patterns_say_something_and_end() {
    for pattern in ["`", "`A", "`A one=", "`A one=x`|", "`z", "`A a`;b", "`;", "x`|y", "`A `B one=`a`|`;"] {
        speak(Some(language(false, &[("scenarios.adopted", pattern)])));
        let _ = scenarios::adopted(2_usize, "Two");
    }
    speak(None);
}

#[test]
fn a_second_file_adds_to_the_first() {
    let first = language(false, &[("scenarios.adopt", "Przyjmij „`a”"), ("scenarios.leave", "Wróć")]);
    let lines = format!("{EDITION}\n{}", "\n".repeat(100_000));
    assert!(first.with("0\n").is_err());
    speak(Some(first.with(&lines).unwrap()));
    assert_eq!((scenarios::adopt("Dwa").as_str(), scenarios::leave()), ("Przyjmij „Dwa”", "Wróć"));
    speak(None);
}

#[test]
fn the_file_of_another_version_is_refused() {
    let why = Language::read("de", false, "0\nHallo", Rc::new(|_| "other")).err();
    assert!(why.is_some_and(|why| why.contains(EDITION)));
}

#[test]
fn quarters_are_read_as_the_language_calls_them() {
    use plan_widget::exchange::spoken_dates::parse_spoken as parse;
    let patterns = [
        ("dates.quarter-of-year", "T`a `b"),
        ("dates.half-of-year", "S`a `b"),
        ("dates.quarter-of-fiscal-year", "EF`a T`b"),
    ];
    speak(Some(language(false, &patterns)));
    let read = ["T2 2027", "t4 2028", "S1 2027", "EF28 T3", "T5 2027", "S3 2027"]
        .map(|text| parse(text, None).ok().map(|period| period.to_string()));
    let is = |text: &str| Some(text.to_owned());
    assert_eq!(read, [is("2027-Q2"), is("2028-Q4"), is("2027-H1"), is("2028-Q3"), None, None]);
    speak(None);
    assert!(parse("T2 2027", None).is_err() && parse("S1 2027", None).is_err(), "nobody in English calls a quarter so");
}
