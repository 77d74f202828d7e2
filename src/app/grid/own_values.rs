//! Values of the plan's own columns, as they are typed.

use crate::base::number::{Number, parse_typed};
use crate::exchange::cell::Habit;
use crate::exchange::cell::parse_in;
use crate::exchange::names::Names;
use crate::model::words::FieldKind;
use crate::model::{Key, Value};
use crate::wire::json::quoted;
use std::rc::Rc;

/// A text that was typed into a custom field, as it is kept there; `None` where it empties the cell.
///
/// # Errors
/// Where a number or a date is expected and it is none.
pub(in crate::app) fn own_json(
    kind: FieldKind,
    typed: &str,
    names: &Names<'_>,
    habit: Habit,
) -> Result<Option<Rc<str>>, ()> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    match kind {
        FieldKind::Number => {
            let number = parse_typed(typed, habit.decimal_comma).and_then(Number::new).ok_or(())?;
            Ok(Some(number.to_string().into()))
        }
        FieldKind::Date => {
            let value = parse_in(Key::Start, typed, names, habit).map_err(drop)?;
            Ok(value.as_ref().and_then(Value::as_text).map(|text| quoted(text).into()))
        }
        FieldKind::Text | FieldKind::Choice => Ok(Some(quoted(typed).into())),
    }
}
