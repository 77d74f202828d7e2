//! Dependencies in a cell: an item's id or name, and behind it how it is waited for.

use super::cell::{Why, cell_text, join_list, name_of};
use super::names::fold;
use crate::model::depends::{self, DependencyRule};
use crate::model::{Key, Plan, Record, Value};

/// The item that a name stands for, and the rule behind it: `12FS+3d`, `Login SS`. A name that is known as it stands has none.
pub(super) fn ruled<T>(text: &str, find: impl Fn(&str) -> Result<T, Why>) -> Result<(T, DependencyRule), Why> {
    let why = match find(text) {
        Ok(found) => return Ok((found, DependencyRule::default())),
        Err(why) => why,
    };
    // The longest name in front of what is a rule.
    let cuts = text.char_indices().map(|(at, _)| at).skip(1).collect::<Vec<usize>>().into_iter().rev();
    let ruled = |at: usize| {
        let rule = DependencyRule::parse(&text[at..])?;
        let name = text[..at].trim_end();
        if name.is_empty() { None } else { find(name).ok().map(|found| (found, rule)) }
    };
    cuts.into_iter().find_map(ruled).ok_or(why)
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

/// The items that an item waits for, as a person reads and types them: by title where that means one and nothing else, else by id.
pub fn dependency_text(plan: &Plan, item: &Record) -> String {
    let elements = depends::elements(item);
    if !elements.iter().all(is_plain) {
        return cell_text(plan, item, Key::DependsOn);
    }
    let one = |element: &Value| {
        let id = element.as_reference()?;
        let (name, rule) = (name_of(plan, Key::DependsOn, id), depends::rule_of(element).suffix());
        if rule.is_empty() {
            return Some(name.to_owned());
        }
        let both = format!("{name} {rule}");
        // Another item may be called just so.
        let is_taken = plan.items().iter().any(|other| fold(other.text_or_empty(Key::Title)) == fold(&both));
        if is_taken { reference_text(element) } else { Some(both) }
    };
    join_list(elements.iter().filter_map(one).collect::<Vec<String>>().iter().map(String::as_str))
}
