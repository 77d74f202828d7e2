//! The sentences in `messages/`: whole in every language, used by the program, and nowhere else.

use super::tidy::{files, none, read, root};
use plan_messages::{Language, Message, differences, languages, load, table};

fn english() -> Language {
    load(&root().join("messages"), "en").expect("the English messages are read")
}

#[test]
fn every_language_says_what_english_says() {
    let english = english();
    let folder = root().join("messages");
    for tag in languages(&folder).expect("the folder is read") {
        let language = load(&folder, &tag).unwrap_or_else(|why| panic!("{why}"));
        none("messages that are missing, unused or given something else", &differences(&english, &language));
        table(&english, &language).unwrap_or_else(|why| panic!("{why}"));
    }
}

#[test]
fn no_english_message_is_unused() {
    let program: Vec<String> = files("src", &["rs", "js"]).iter().map(|path| read(path)).collect();
    let is_used = |name: &str| {
        program.iter().any(|text| {
            text.match_indices(name).any(|(at, _)| {
                let around = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '_');
                !around(text[..at].chars().next_back()) && !around(text[at + name.len()..].chars().next())
            })
        })
    };
    let is_said = |message: &Message| match &*message.room {
        // The scripts name a message as it stands in its file.
        "script" => is_used(&message.id),
        _ => is_used(&message.id.replace('-', "_")),
    };
    let unused = english().messages.into_iter().filter(|message| !is_said(message));
    let unused: Vec<String> = unused.map(|message| format!("{}.ftl, {}", message.room, message.id)).collect();
    none("messages that nothing says", &unused);
}
