//! A formula as text: by key as the file keeps it, or by title as people read it. What is printed reads as the same formula again.

use super::expression::{Expression, FormulaName, FormulaOperator};
use super::names::FormulaNames;
use super::spelling::{written, written_stored};
use crate::base::number::push_ecma;

/// The formula as the plan file keeps it.
pub fn stored(formula: &Expression) -> String {
    let mut out = String::new();
    print(&mut out, formula, 0, &|name| written_stored(name));
    out
}

/// The formula as people read it: by title, where that is clear.
pub fn shown(formula: &Expression, names: &FormulaNames) -> String {
    let mut out = String::new();
    print(&mut out, formula, 0, &|name| {
        let title = names.known(name).map(|known| known.title.clone());
        let clear = title.filter(|title| names.find(title).is_ok_and(|found| found.name == *name));
        clear.map_or_else(|| written_stored(name), |title| written(&title))
    });
    out
}

/// A number as formulas write it.
pub fn number_text(number: f64) -> String {
    let mut out = String::new();
    push_ecma(&mut out, number);
    out
}

/// Appends a part that stands within one that binds as tightly as `level`.
fn print(out: &mut String, part: &Expression, level: u8, name: &dyn Fn(&FormulaName) -> String) {
    let own = level_of(part);
    let needs = own < level;
    if needs {
        out.push('(');
    }
    match part {
        Expression::Number(value) => push_ecma(out, *value),
        Expression::Percent(value) => {
            push_ecma(out, *value);
            out.push('%');
        }
        Expression::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Expression::Text(text) => {
            out.push('"');
            out.push_str(&text.replace('\\', "\\\\").replace('"', "\"\""));
            out.push('"');
        }
        Expression::Name(known) => out.push_str(&name(known)),
        Expression::Negative(inner) => {
            out.push('-');
            // A minus takes no sign of its own, nor a power, without brackets.
            print(out, inner, 9, name);
        }
        Expression::Not(inner) => {
            out.push_str("not ");
            print(out, inner, 4, name);
        }
        Expression::Binary(operator, left, right) => {
            let level = operator.level();
            // Comparisons and powers stand alone; of the others, those in a row are read from the left.
            let alone = level == 4 || *operator == FormulaOperator::Power;
            print(out, left, if alone { level + 1 } else { level }, name);
            out.push(' ');
            out.push_str(operator.sign());
            out.push(' ');
            print(out, right, level + 1, name);
        }
        Expression::Call(function, parts) => {
            out.push_str(function.name());
            out.push('(');
            for (at, part) in parts.iter().enumerate() {
                out.push_str(if at > 0 { ", " } else { "" });
                print(out, part, 0, name);
            }
            out.push(')');
        }
    }
    if needs {
        out.push(')');
    }
}

/// The tightness with which a part binds.
fn level_of(part: &Expression) -> u8 {
    match part {
        Expression::Binary(operator, ..) => operator.level(),
        Expression::Not(_) => 3,
        Expression::Negative(_) => 7,
        _ => 9,
    }
}
