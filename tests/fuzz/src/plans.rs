//! Plans made up at random, as JSON trees with their own printer: the tests' second opinion on what canonical text is.

use proptest::prelude::*;

pub use super::known_keys::{BASELINE_ITEM, CONFLICT, FieldTakes, ITEM, KnownKeys, LETTERS, ROOT};
use FieldTakes::*;

/// Numbers thrown one after the other; zeros when they run out, so that fewer numbers make a smaller plan.
#[derive(Clone)]
pub struct Dice {
    numbers: Vec<u32>,
    at: usize,
}

impl std::fmt::Debug for Dice {
    /// Their count: the numbers themselves tell a reader nothing.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} dice", self.numbers.len())
    }
}

impl Dice {
    /// The numbers of an input, four bytes each.
    pub fn of_bytes(bytes: &[u8]) -> Dice {
        let (words, _) = bytes.as_chunks();
        Dice { numbers: words.iter().map(|word| u32::from_le_bytes(*word)).collect(), at: 0 }
    }

    /// Dice of their own for what came to be known later: what these throw stays what it was.
    fn aside(&self) -> Dice {
        Dice { numbers: self.numbers.iter().rev().copied().collect(), at: self.at / 2 }
    }

    /// True once all numbers are thrown.
    pub fn is_spent(&self) -> bool {
        self.at >= self.numbers.len()
    }

    /// A number below `sides`.
    pub fn throw(&mut self, sides: usize) -> usize {
        let number = self.numbers.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        number as usize % sides
    }

    /// True once in so many throws, and never when the numbers have run out.
    pub fn once_in(&mut self, sides: usize) -> bool {
        self.throw(sides) == sides - 1
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.throw(of.len())]
    }
}

pub fn dice(most: usize) -> impl Strategy<Value = Dice> {
    prop::collection::vec(any::<u32>(), 0..most).prop_map(|numbers| Dice { numbers, at: 0 })
}

/// A JSON value whose scalars are already text.
#[derive(Clone, Debug)]
pub enum Json {
    Scalar(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// A whole document in canonical order. `odd`: with values of the wrong shape, entries that are no objects, half surrogates.
pub fn plan(dice: &mut Dice, odd: bool) -> Json {
    let mut own = dice.aside();
    let mut keys = Vec::new();
    if own.once_in(3) {
        keys.push(("$schema".to_owned(), scalar(&quoted(&text(&mut own)))));
    }
    keys.extend([("format".to_owned(), scalar("\"plan-widget\"")), ("version".to_owned(), scalar("1"))]);
    for (key, takes) in &ROOT[1..] {
        if matches!(takes, Aside(_) | ManyAside(_)) {
            aside(dice, key, *takes, odd, &mut keys);
            continue;
        }
        if *key == "items" || dice.once_in(3) {
            let value = value(dice, *takes, odd && !matches!(takes, Many(_) | One(_)), odd);
            let value =
                if *key == "items" && matches!(value, Json::Scalar(_)) { Json::List(Vec::new()) } else { value };
            if *key == "items" || !is_empty_list(&value) {
                keys.push(((*key).to_owned(), value));
            }
        }
    }
    unknown(dice, ROOT, &mut keys);
    if odd && own.once_in(3) {
        keys.push(("conflicts".to_owned(), Json::List((0..=own.throw(3)).map(|_| conflict(&mut own)).collect())));
    }
    Json::Object(keys)
}

/// What both sides of a merge have changed, with one value or both.
fn conflict(dice: &mut Dice) -> Json {
    let mut keys = Vec::new();
    for (key, takes) in CONFLICT {
        if *key != "removed_by" || dice.once_in(3) {
            keys.push(((*key).to_owned(), value(dice, *takes, false, false)));
        }
    }
    for side in ["ours", "theirs"] {
        if dice.once_in(2) {
            keys.push((side.to_owned(), any_json(dice, 2)));
        }
    }
    Json::Object(keys)
}

pub(crate) fn scalar(text: &str) -> Json {
    Json::Scalar(text.to_owned())
}

fn is_empty_list(value: &Json) -> bool {
    matches!(value, Json::List(list) if list.is_empty())
}

fn entry(dice: &mut Dice, of: &[(&str, FieldTakes)], odd: bool) -> Json {
    let mut keys = Vec::new();
    for (key, takes) in of {
        if matches!(takes, Aside(_) | ManyAside(_)) {
            aside(dice, key, *takes, odd, &mut keys);
            continue;
        }
        if matches!(takes, Id) || dice.once_in(4) {
            let wrong = odd && dice.once_in(12);
            let value = value(dice, *takes, wrong, odd);
            let is_list = matches!(takes, Texts | Weekdays | References(_) | Many(_) | Patches(_));
            if !(is_list && is_empty_list(&value)) {
                keys.push(((*key).to_owned(), value));
            }
        }
    }
    unknown(dice, of, &mut keys);
    Json::Object(keys)
}

fn aside(dice: &Dice, key: &str, takes: FieldTakes, odd: bool, keys: &mut Vec<(String, Json)>) {
    let mut own = dice.aside();
    if own.once_in(3) {
        let wrong = odd && own.once_in(8);
        let value = value(&mut own, takes, wrong, odd);
        if !is_empty_list(&value) {
            keys.push((key.to_owned(), value));
        }
    }
}

fn unknown(dice: &mut Dice, of: &[(&str, FieldTakes)], keys: &mut Vec<(String, Json)>) {
    while dice.once_in(4) {
        let name = text(dice);
        let known = of.iter().any(|(key, _)| *key == name) || keys.iter().any(|(key, _)| *key == name);
        // A name that is known elsewhere would be taken for a known key by the shuffling of `sloppy`.
        if !known && name != "id" && name != "title" {
            keys.push((name, any_json(dice, 3)));
        }
    }
}

const NUMBERS: &[&str] = &["0", "1", "3", "0.5", "0.25", "12", "99.9", "1e-7", "100000", "0.1"];
/// Digits that a known key would write otherwise; an unknown key keeps them.
const DIGITS: &[&str] = &["1.0", "1.50", "1E5", "-0", "0.1e-3", "12345678901234567890", "1e999", "-3", "1e+21"];

pub(crate) fn value(dice: &mut Dice, takes: FieldTakes, wrong: bool, odd: bool) -> Json {
    if wrong {
        // Something that the key does not take, and that is not `null`, which would be absent.
        let value = any_json(dice, 2);
        let fits = match (&value, takes) {
            (
                Json::Object(_),
                One(_) | Aside(_) | NumberMap | LetterMap | Ranges | Baseline | Patch(_) | IdLists | IdMaps,
            ) => true,
            (Json::List(_), Texts | Weekdays | References(_) | Many(_) | ManyAside(_) | Patches(_)) => true,
            (Json::Object(_) | Json::List(_), _) => false,
            (Json::Scalar(text), Bool) => text.starts_with(['t', 'f', 'n']),
            (Json::Scalar(text), _) => !text.starts_with(['t', 'f']),
        };
        return if fits { scalar(if matches!(takes, Bool) { "17" } else { "true" }) } else { value };
    }
    match takes {
        Text => scalar(&quoted(&text(dice))),
        Id => {
            let id = format!("{}{}", text(dice), dice.throw(40));
            scalar(&quoted(&id))
        }
        Bool => scalar(dice.pick(&["true", "false"])),
        Number => scalar(dice.pick(NUMBERS)),
        Percent => scalar(dice.pick(&["0", "50", "80", "100", "0.5"])),
        Lag => scalar(dice.pick(&["0", "3", "-2", "-9999"])),
        Month => scalar(dice.pick(&["1", "2", "12"])),
        Word(words) => scalar(&quoted(dice.pick(words))),
        Date => scalar(dice.pick(&["\"2026-10-05\"", "\"2027-02-28\"", "\"0001-01-01\""])),
        Period => scalar(dice.pick(&["\"2026-10-05\"", "\"2027-Q2\"", "\"2027\"", "\"2027-H1\"", "\"2027-03\""])),
        Aside(of) => entry(dice, of, odd),
        Weekdays => {
            let mut list = Vec::new();
            while dice.once_in(2) {
                let day = scalar(dice.pick(&["\"mon\"", "\"wed\"", "\"fri\"", "\"sun\""]));
                list.push(if odd && dice.once_in(10) { any_json(dice, 1) } else { day });
            }
            Json::List(list)
        }
        Texts => {
            let mut list = Vec::new();
            while dice.once_in(2) {
                let one = if odd && dice.once_in(10) { any_json(dice, 1) } else { scalar(&quoted(&id_or_text(dice))) };
                list.push(one);
            }
            Json::List(list)
        }
        References(of) => {
            let mut list = Vec::new();
            while dice.once_in(2) {
                let one = match dice.throw(5) {
                    0 if odd => any_json(dice, 1),
                    1 => entry(dice, of, odd),
                    _ => scalar(&quoted(&id_or_text(dice))),
                };
                // An object is an entry: what it does not know has no place among its keys here.
                list.push(if matches!(one, Json::Object(_)) { entry(dice, of, odd) } else { one });
            }
            Json::List(list)
        }
        One(of) => entry(dice, of, odd),
        Many(of) | ManyAside(of) => {
            let mut list = Vec::new();
            while !dice.once_in(4) && list.len() < 8 {
                let one = if odd && dice.once_in(12) { any_json(dice, 1) } else { entry(dice, of, odd) };
                let one = if matches!(one, Json::Object(_)) && odd { entry(dice, of, odd) } else { one };
                list.push(one);
                if dice.is_spent() {
                    break;
                }
            }
            Json::List(list)
        }
        NumberMap => map(dice, |dice| scalar(dice.pick(NUMBERS))),
        LetterMap => map(dice, |dice| scalar(&quoted(dice.pick(LETTERS)))),
        Ranges => {
            let mut keys = Vec::new();
            for key in ["reach", "effort", "value"] {
                if dice.once_in(2) {
                    keys.push((key.to_owned(), Json::List(vec![scalar("0.5"), scalar(dice.pick(&["0.5", "12"]))])));
                }
            }
            Json::Object(keys)
        }
        Baseline => map(dice, |dice| entry(dice, BASELINE_ITEM, odd)),
        Patch(of) => patch(dice, of, odd),
        Patches(of) => Json::List((0..=dice.throw(3)).map(|_| patch(dice, of, odd)).collect()),
        IdLists => by_list(dice, |dice| value(dice, Texts, false, false)),
        IdMaps => by_list(dice, |dice| map(dice, |dice| scalar(&quoted(&id_or_text(dice))))),
    }
}

/// An entry that says what is other: `null` stands for a key that goes.
fn patch(dice: &mut Dice, of: &[(&str, FieldTakes)], odd: bool) -> Json {
    let mut all = entry(dice, of, odd);
    if let Json::Object(keys) = &mut all {
        for (_, value) in keys.iter_mut().filter(|(key, _)| *key != "id" && of.iter().any(|(known, _)| known == key)) {
            if dice.once_in(4) {
                *value = scalar("null");
            }
        }
    }
    all
}

fn by_list(dice: &mut Dice, mut value: impl FnMut(&mut Dice) -> Json) -> Json {
    let lists = ["teams", "timeboxes", "items"].into_iter().filter(|_| dice.once_in(2)).collect::<Vec<_>>();
    Json::Object(lists.into_iter().map(|list| (list.to_owned(), value(dice))).collect())
}

fn map(dice: &mut Dice, mut value: impl FnMut(&mut Dice) -> Json) -> Json {
    let mut keys: Vec<(String, Json)> = Vec::new();
    while dice.once_in(2) {
        let key = id_or_text(dice);
        if !keys.iter().any(|(known, _)| *known == key) {
            keys.push((key, value(dice)));
        }
    }
    Json::Object(keys)
}

fn id_or_text(dice: &mut Dice) -> String {
    if dice.once_in(3) { text(dice) } else { dice.throw(40).to_string() }
}

/// Any JSON, with digits and half surrogates as they come.
pub fn any_json(dice: &mut Dice, depth: usize) -> Json {
    match dice.throw(if depth == 0 { 6 } else { 8 }) {
        0 => scalar("null"),
        1 => scalar(dice.pick(&["true", "false"])),
        2 => scalar(dice.pick(NUMBERS)),
        3 => scalar(dice.pick(DIGITS)),
        4 => scalar(&quoted(&text(dice))),
        5 => scalar(dice.pick(&["\"\\ud800\"", "\"a\\udc00b\"", "\"\""])),
        6 => Json::List((0..dice.throw(3)).map(|_| any_json(dice, depth - 1)).collect()),
        _ => Json::Object(
            (0..dice.throw(3)).map(|at| (format!("{}{at}", text(dice)), any_json(dice, depth - 1))).collect(),
        ),
    }
}

fn text(dice: &mut Dice) -> String {
    const PIECES: &[&str] = &[
        "a", "x", "Zeile", " ", "é", "😀", "\"", "\\", "/", "\n", "\t", "\u{1}", "\u{7f}", "\u{2028}", "<b>", "{{",
        "id", "title", "~", "~1", "\u{feff}", "'", "&", "|", "=1", "-",
    ];
    let mut text = String::new();
    for _ in 0..dice.throw(4) {
        text.push_str(dice.pick(PIECES));
    }
    text
}

/// A JSON string with no more escapes than RFC 8259 requires.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out + "\""
}

impl Json {
    /// Compact text.
    pub fn compact(&self) -> String {
        match self {
            Json::Scalar(text) => text.clone(),
            Json::List(list) => format!("[{}]", list.iter().map(Json::compact).collect::<Vec<_>>().join(",")),
            Json::Object(keys) => {
                let keys: Vec<String> =
                    keys.iter().map(|(key, value)| format!("{}:{}", quoted(key), value.compact())).collect();
                format!("{{{}}}", keys.join(","))
            }
        }
    }

    /// The canonical text of a document, by the rules of `docs/plan-format.md`.
    pub fn canonical(&self) -> String {
        let Json::Object(keys) = self else {
            return self.compact();
        };
        let lists =
            ["teams", "objectives", "timeboxes", "milestones", "criteria", "items", "baselines", "scenarios", "log"];
        let line = |(key, value): &(String, Json)| match value {
            Json::List(list) if lists.contains(&key.as_str()) => {
                let entries: Vec<String> = list.iter().map(|entry| format!("\n    {}", entry.compact())).collect();
                format!("  {}: [{}\n  ]", quoted(key), entries.join(","))
            }
            _ => format!("  {}: {}", quoted(key), value.compact()),
        };
        format!("{{\n{}\n}}\n", keys.iter().map(line).collect::<Vec<_>>().join(",\n"))
    }

    /// The same document as a careless program writes it: known keys in any order, white space, needless escapes.
    pub fn sloppy(&self, dice: &mut Dice, known: &dyn Fn(&str) -> bool) -> String {
        self.sloppy_under("", dice, known)
    }

    fn sloppy_under(&self, parent: &str, dice: &mut Dice, known: &dyn Fn(&str) -> bool) -> String {
        let space = |dice: &mut Dice| dice.pick(&["", "", " ", "\n\t", "\r\n"]);
        match self {
            Json::Scalar(text) if !text.contains('\\') && text.starts_with('"') && dice.once_in(2) => {
                text.replace('a', "\\u0061").replace('/', "\\/").replace('é', "\\u00e9").replace('😀', "\\uD83D\\uDE00")
            }
            Json::Scalar(text) => text.clone(),
            Json::List(list) => {
                let all: Vec<String> = list
                    .iter()
                    .map(|value| format!("{}{}", space(dice), value.sloppy_under("", dice, known)))
                    .collect();
                format!("[{}{}]", all.join(","), space(dice))
            }
            Json::Object(keys) => {
                let mut keys: Vec<&(String, Json)> = keys.iter().collect();
                // The ids of a map stand in the order of the file, whatever they are called.
                let is_map = ["criteria", "ranges", "moscow_in", "items"].contains(&parent);
                let is_entry =
                    !is_map && keys.first().is_some_and(|(key, _)| ["id", "format", "$schema"].contains(&key.as_str()));
                // Unknown keys keep their order among themselves, which is theirs to keep.
                for at in (1..keys.len()).rev() {
                    let other = dice.throw(at + 1);
                    if is_entry && known(&keys[at].0) && known(&keys[other].0) {
                        keys.swap(at, other);
                    }
                }
                let all: Vec<String> = keys
                    .iter()
                    .map(|(key, value)| {
                        format!(
                            "{}{}{}:{}{}",
                            space(dice),
                            quoted(key),
                            space(dice),
                            space(dice),
                            value.sloppy_under(key, dice, known)
                        )
                    })
                    .collect();
                format!("{{{}{}}}", all.join(","), space(dice))
            }
        }
    }
}
