//! The plan file: any text is opened or refused by name, and what opens loses nothing when it is written.

use std::rc::Rc;

use plan_widget::app::ports::CountingPorts;
use plan_widget::app::store::Store;
use plan_widget::base::day::Day;
use plan_widget::model::Key;
use plan_widget::model::check::check as find_problems;
use plan_widget::wire::{ReadError, read, read_bytes, write};

use crate::plans::{self, Dice};
use crate::{mutations, oracle};

/// Plans that people ship, to be mutated.
const EXAMPLES: &[&str] =
    &[include_str!("../../../examples/checkout.plan.json"), include_str!("../../../examples/word.plan.json")];

/// The first byte says how the others become a text: as they are, as JSON's own characters, as a plan made up, as one that is mutated.
pub fn check(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let mut dice = Dice::of_bytes(rest);
    match first % 8 {
        0 => {
            if let Ok(plan) = read_bytes(rest) {
                find_problems(&plan);
            }
            check_text(&String::from_utf8_lossy(rest));
        }
        1 => check_text(&rest.iter().map(|byte| JSON_LIKE[usize::from(*byte) % JSON_LIKE.len()]).collect::<String>()),
        2 => check_text(&plans::plan(&mut dice, true).canonical()),
        3 => {
            let plan = plans::plan(&mut dice, true);
            check_text(&plan.sloppy(&mut dice, &|name| Key::of(name).is_some()));
        }
        4 | 5 => {
            let text = plans::plan(&mut dice, true).canonical();
            check_text(&mutations::mutated(&text, &mut dice));
        }
        6 => check_text(&mutations::repeated(&mut dice)),
        _ => {
            let text = dice.pick(EXAMPLES);
            check_text(&mutations::mutated(text, &mut dice));
        }
    }
}

const JSON_LIKE: &[char] = &[
    '{', '}', '[', ']', '"', ':', ',', '0', '1', '9', '.', '-', 'e', '\\', 'u', 'd', '8', 't', 'r', 'n', 'l', 'f', 'a',
    's', ' ', '\n', 'i', 'm', 'é', '\u{0}',
];

/// Panics where the text is opened and something of it is lost, or refused as not JSON though it is.
pub fn check_text(text: &str) {
    let json = oracle::parse(text.strip_prefix('\u{feff}').unwrap_or(text));
    match read(text) {
        Err(ReadError::NotJson { .. }) => assert!(json.is_none(), "refused as not JSON: {text}"),
        Err(_) => {}
        Ok(plan) => {
            let written = write(&plan);
            let json = json.unwrap_or_else(|| panic!("opened, and no JSON: {text}"));
            if let Err(lost) = oracle::find_loss(&json, &oracle::parse(&written).expect("JSON was written")) {
                panic!("{lost}\n{text}\nwas written as\n{written}");
            }
            let again = read(&written).expect("what was written opens");
            assert_eq!(write(&again), written, "written twice");
            find_problems(&plan);
            // The ranking, and whatever else opening begins.
            let store = Store::new(plan, Box::new(CountingPorts { ids: 0, today: Day::from_ymd(2027, 1, 1).unwrap() }));
            assert_eq!(write(&Rc::clone(&store.doc()).plan), written);
        }
    }
}
