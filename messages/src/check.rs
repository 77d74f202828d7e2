//! What keeps a language from being whole.

use crate::folder::Language;
use crate::message::Message;

/// Every way in which a language differs from what the English messages ask for, a sentence each: missing and unused messages, and what is given to one and not to the other.
pub fn differences(english: &Language, other: &Language) -> Vec<String> {
    let same = |one: &Message, two: &Message| one.room == two.room && one.id == two.id;
    let named = |message: &Message| format!("{}/{}.ftl, {}", other.tag, message.room, message.id);
    let mut found = Vec::new();
    for message in &english.messages {
        let Some(said) = other.messages.iter().find(|said| same(said, message)) else {
            found.push(format!("{}: missing", named(message)));
            continue;
        };
        for name in &message.arguments {
            if !said.arguments.contains(name) {
                found.push(format!("{}: does not say {{ ${name} }}", named(message)));
            }
        }
        for name in &said.arguments {
            if !message.arguments.contains(name) {
                found.push(format!("{}: {{ ${name} }} is not given", named(message)));
            }
        }
    }
    let unused = |said: &&Message| !english.messages.iter().any(|message| same(said, message));
    found.extend(other.messages.iter().filter(unused).map(|said| format!("{}: unused", named(said))));
    found
}
