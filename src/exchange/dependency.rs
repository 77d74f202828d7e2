//! Dependencies in a cell: an item's id or name, and behind it how it is waited for.

use super::why::Why;
use crate::model::depends::{self, DependencyRule};
use crate::model::{Key, Value};

/// The item that a name stands for, and the rule behind it: `12FS+3d`, `Login SS`. A name that is known as it stands has none.
pub(super) fn parse_dependency<T>(
    text: &str,
    find: impl Fn(&str) -> Result<T, Why>,
) -> Result<(T, DependencyRule), Why> {
    let why = match find(text) {
        Ok(found) => return Ok((found, DependencyRule::default())),
        Err(why) => why,
    };
    // The longest name in front of what is a rule.
    let cuts = text.char_indices().map(|(at, _)| at).skip(1).collect::<Vec<usize>>().into_iter().rev();
    let cut = |at: usize| {
        let rule = DependencyRule::parse(&text[at..])?;
        let name = text[..at].trim_end();
        if name.is_empty() { None } else { find(name).ok().map(|found| (found, rule)) }
    };
    cuts.into_iter().find_map(cut).ok_or(why)
}

/// An element of a list in a cell: an id, and the rule behind it where it has one.
pub(super) fn reference_text(element: &Value) -> Option<String> {
    let (id, suffix) = (element.as_reference()?, depends::rule_of(element).suffix());
    Some(if suffix.is_empty() { id.to_owned() } else { [id, " ", &suffix].concat() })
}

/// True if a cell can say all that an element of a list does.
pub(super) fn is_plain(element: &Value) -> bool {
    match element {
        Value::Record(entry) => {
            entry.get(Key::Id).is_some()
                && entry.extra().is_empty()
                && !entry.fields().iter().any(|(_, value)| matches!(value, Value::Raw(_)))
        }
        other => other.as_text().is_some(),
    }
}
