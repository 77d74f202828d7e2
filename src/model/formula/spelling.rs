//! The spelling of names in formulas.

use std::rc::Rc;

use super::expression::FormulaName;

/// True if a name without brackets may begin so.
pub(super) fn is_word_start(sign: char) -> bool {
    sign.is_alphabetic() || sign == '_'
}

/// True if a name without brackets may go on so.
pub(super) fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_' || sign == '.'
}

/// The name in the file, without brackets.
pub(super) fn stored_name(name: &FormulaName) -> Rc<str> {
    let join = |list: &str, id: &str| Rc::from([list, id].concat());
    match name {
        FormulaName::Key(key) => Rc::from(key.name()),
        FormulaName::Criterion(id) => join("criteria.", id),
        FormulaName::Field(key) => join("fields.", key),
        FormulaName::Method(id) => join("methods.", id),
    }
}

/// The name in the file, in brackets where it needs them.
pub(super) fn written_stored(name: &FormulaName) -> String {
    written(&stored_name(name))
}

/// A name, in brackets unless it is one plain word that means nothing else.
pub fn written(name: &str) -> String {
    let plain = name.starts_with(is_word_start) && name.chars().all(is_word) && !name.ends_with('.');
    let reserved = ["and", "or", "not", "true", "false"].iter().any(|word| name.eq_ignore_ascii_case(word));
    if plain && !reserved { name.to_owned() } else { ["[", &name.replace(']', "]]"), "]"].concat() }
}
