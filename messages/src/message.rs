//! A message as a file of Fluent says it.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

/// One message.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The file it stands in, without its ending.
    pub room: String,
    /// Its name in the file.
    pub id: String,
    /// The comment above it, for translators.
    pub comment: String,
    /// What it is given, by name, in the order in which it names them.
    pub arguments: Vec<String>,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Text(String),
    Given(String),
    Choice { by: String, variants: Vec<(String, Vec<Part>)> },
}

/// Reads a file.
///
/// # Errors
/// It is not Fluent, or uses of it what patterns have no form for: terms, attributes, functions, references.
pub fn read(room: &str, text: &str) -> Result<Vec<Message>, String> {
    let resource = parse(text).map_err(|(_, errors)| {
        let at = errors.first().map_or(0, |error| text[..error.pos.start].matches('\n').count() + 1);
        format!("{room}.ftl, line {at}: {}", errors.first().map_or_else(String::new, ToString::to_string))
    })?;
    let mut messages: Vec<Message> = Vec::new();
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Term(term) => return Err(format!("{room}.ftl: the term -{} has no form here", term.id.name)),
            Entry::Junk { content } => return Err(format!("{room}.ftl: {content}")),
        };
        let place = |why: String| format!("{room}.ftl, {}: {why}", message.id.name);
        if !message.attributes.is_empty() {
            return Err(place("attributes have no form here".to_owned()));
        }
        let pattern = message.value.as_ref().ok_or_else(|| place("it says nothing".to_owned()))?;
        let parts = read_pattern(pattern).map_err(place)?;
        let mut arguments = Vec::new();
        collect(&parts, &mut arguments);
        let comment = message.comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
        let id = message.id.name.to_owned();
        if messages.iter().any(|other| other.id == id) {
            return Err(format!("{room}.ftl: {id} is there twice"));
        }
        messages.push(Message { room: room.to_owned(), id, comment, arguments, parts });
    }
    Ok(messages)
}

fn read_pattern(pattern: &Pattern<&str>) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push_text(&mut parts, value)?,
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => push_text(&mut parts, value)?,
                Expression::Inline(inline) => parts.push(Part::Given(name_of(inline)?)),
                Expression::Select { selector, variants } => {
                    let mut read: Vec<(bool, String, Vec<Part>)> = Vec::new();
                    for variant in variants {
                        let key = match variant.key {
                            VariantKey::Identifier { name } => name,
                            VariantKey::NumberLiteral { value } => value,
                        };
                        read.push((variant.default, key.to_owned(), read_pattern(&variant.value)?));
                    }
                    // The default comes last: it is taken where no other is.
                    read.sort_by_key(|(default, ..)| *default);
                    let variants = read.into_iter().map(|(_, key, parts)| (key, parts)).collect();
                    parts.push(Part::Choice { by: name_of(selector)?, variants });
                }
            },
        }
    }
    Ok(parts)
}

fn push_text(parts: &mut Vec<Part>, text: &str) -> Result<(), String> {
    if text.contains('`') {
        return Err("a backtick has no form here".to_owned());
    }
    match parts.last_mut() {
        Some(Part::Text(last)) => last.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
    Ok(())
}

fn name_of(expression: &InlineExpression<&str>) -> Result<String, String> {
    match expression {
        InlineExpression::VariableReference { id } => Ok(id.name.to_owned()),
        _ => Err("only what a message is given ({ $name }) and texts ({ \"…\" }) may stand in braces".to_owned()),
    }
}

/// Adds the names of what is given, each once, in the order in which they first stand there.
fn collect(parts: &[Part], arguments: &mut Vec<String>) {
    for part in parts {
        let name = match part {
            Part::Text(_) => continue,
            Part::Given(name) | Part::Choice { by: name, .. } => name,
        };
        if !arguments.contains(name) {
            arguments.push(name.clone());
        }
        if let Part::Choice { variants, .. } = part {
            variants.iter().for_each(|(_, parts)| collect(parts, arguments));
        }
    }
}

impl Message {
    /// The pattern, with `arguments` by their places.
    ///
    /// # Errors
    /// It gives something that is not among them.
    pub fn pattern(&self, arguments: &[String]) -> Result<String, String> {
        let mut text = String::new();
        write(&self.parts, arguments, &mut text).map_err(|why| format!("{}.ftl, {}: {why}", self.room, self.id))?;
        Ok(text)
    }

    /// The texts of the message without what it is given, in order.
    pub fn texts(&self) -> Vec<&str> {
        fn below<'a>(parts: &'a [Part], texts: &mut Vec<&'a str>) {
            for part in parts {
                match part {
                    Part::Text(text) => texts.push(text),
                    Part::Given(_) => {}
                    Part::Choice { variants, .. } => variants.iter().for_each(|(_, parts)| below(parts, texts)),
                }
            }
        }
        let mut texts = Vec::new();
        below(&self.parts, &mut texts);
        texts
    }

    /// The same message with each text as `change` makes it.
    #[must_use]
    pub fn with_texts(&self, change: &dyn Fn(&str) -> String) -> Message {
        fn below(parts: &[Part], change: &dyn Fn(&str) -> String) -> Vec<Part> {
            let change_part = |part: &Part| match part {
                Part::Text(text) => Part::Text(change(text)),
                Part::Given(name) => Part::Given(name.clone()),
                Part::Choice { by, variants } => Part::Choice {
                    by: by.clone(),
                    variants: variants.iter().map(|(key, parts)| (key.clone(), below(parts, change))).collect(),
                },
            };
            parts.iter().map(change_part).collect()
        }
        Message { parts: below(&self.parts, change), ..self.clone() }
    }
}

fn write(parts: &[Part], arguments: &[String], text: &mut String) -> Result<(), String> {
    let place = |name: &String, first: u8| {
        let at = arguments.iter().position(|argument| argument == name).and_then(|at| u8::try_from(at).ok());
        let at = at.filter(|at| *at < 26);
        at.map(|at| char::from(first + at)).ok_or_else(|| format!("the English message is given no ${name}"))
    };
    for part in parts {
        match part {
            Part::Text(part) => text.push_str(part),
            Part::Given(name) => {
                text.push('`');
                text.push(place(name, b'a')?);
            }
            Part::Choice { by, variants } => {
                text.push('`');
                text.push(place(by, b'A')?);
                for (at, (key, parts)) in variants.iter().enumerate() {
                    text.push_str(if at == 0 { " " } else { "`|" });
                    text.push_str(key);
                    text.push('=');
                    write(parts, arguments, text)?;
                }
                text.push_str("`;");
            }
        }
    }
    Ok(())
}
