//! English messages as functions of Rust.

use crate::folder::Language;
use crate::message::Message;
use std::fmt::Write;

/// The room of what scripts say, which they name themselves.
const SCRIPT: &str = "script";

/// The functions, a module a room: one without anything given returns `&'static str`, the others a `String`.
///
/// # Errors
/// A name that no function can have.
pub fn functions(english: &Language) -> Result<String, String> {
    let mut code = String::new();
    let mut room = "";
    for (index, message) in english.messages.iter().enumerate().filter(|(_, message)| message.room != SCRIPT) {
        if message.room != room {
            if !room.is_empty() {
                code.push_str("}\n");
            }
            room = &message.room;
            let _ = writeln!(code, "/// The messages of `messages/en/{room}.ftl`.\npub mod {} {{", identifier(room)?);
        }
        push_function(&mut code, index, message)?;
    }
    if !room.is_empty() {
        code.push_str("}\n");
    }
    Ok(code)
}

fn push_function(code: &mut String, index: usize, message: &Message) -> Result<(), String> {
    let pattern = message.pattern(&message.arguments)?;
    let name = identifier(&message.id)?;
    let shown = message.texts().join("…");
    let doc = if message.comment.is_empty() { String::new() } else { format!(" {}", message.comment) };
    let _ = writeln!(code, "    /// “{}”{doc}", shown.replace('\n', " "));
    if message.arguments.is_empty() {
        let _ =
            writeln!(code, "    pub fn {name}() -> &'static str {{\n        super::say({index}, {pattern:?})\n    }}");
        return Ok(());
    }
    let names = message.arguments.iter().map(|name| identifier(name)).collect::<Result<Vec<_>, _>>()?;
    let given = names.iter().map(|name| format!("{name}: impl Into<super::Given<'a>>")).collect::<Vec<_>>().join(", ");
    let handed = names.iter().map(|name| format!("{name}.into()")).collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        code,
        "    pub fn {name}<'a>({given}) -> String {{\n        super::fill({index}, {pattern:?}, &[{handed}])\n    }}"
    );
    Ok(())
}

/// A name of Fluent as one of Rust.
fn identifier(name: &str) -> Result<String, String> {
    const TAKEN: [&str; 40] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod",
        "move", "mut", "pub", "ref", "return", "self", "static", "struct", "super", "true", "type", "use", "where",
        "while",
    ];
    let name = name.replace('-', "_").to_lowercase();
    if TAKEN.contains(&name.as_str()) {
        return Err(format!("{name} is a word of Rust: choose another name"));
    }
    Ok(name)
}
