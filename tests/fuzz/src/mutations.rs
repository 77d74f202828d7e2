//! Texts that are almost a plan file.

use crate::plans::{Dice, ITEM, Json, KnownKeys, ROOT, any_json, quoted, scalar, value};

/// A text with a few characters taken out, put in, or put in the place of another.
pub fn mutated(text: &str, dice: &mut Dice) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=dice.throw(2) {
        let at = dice.throw(chars.len().max(1));
        let new = dice.pick(&[
            '"', '{', '}', '[', ']', ',', ':', '\\', 'u', '0', '-', '.', 'e', 't', 'n', ' ', '\n', '\u{0}', 'é', '1',
        ]);
        match dice.throw(3) {
            0 if at < chars.len() => {
                chars.remove(at);
            }
            1 if at < chars.len() => chars[at] = new,
            _ => chars.insert(at.min(chars.len()), new),
        }
    }
    chars.into_iter().collect()
}

/// A document in which known and unknown keys stand twice, with values that fit or do not, are `null` or empty.
pub fn repeated(dice: &mut Dice) -> String {
    let keys = |dice: &mut Dice, of: KnownKeys| {
        let mut said = Vec::new();
        for _ in 0..dice.throw(6) {
            let name = if dice.once_in(4) { "house" } else { of[dice.throw(of.len())].0 };
            for _ in 0..=dice.throw(2) {
                let takes = of.iter().find(|(key, _)| *key == name).map(|(_, takes)| *takes);
                let value = match (dice.throw(5), takes) {
                    (0, _) => scalar("null"),
                    (1, _) => Json::List(Vec::new()),
                    (2, Some(takes)) => value(dice, takes, true, true),
                    (_, Some(takes)) => value(dice, takes, false, true),
                    (_, None) => any_json(dice, 2),
                };
                // `items` that are no list are refused.
                if name != "items" || matches!(value, Json::List(_)) {
                    said.push(format!("{}:{}", quoted(name), value.compact()));
                }
            }
        }
        said
    };
    let item = format!("{{{}}}", keys(dice, ITEM).join(","));
    let mut root = keys(dice, ROOT);
    root.push(format!("\"items\":[{item}]"));
    format!("{{{}}}", root.join(","))
}
