//! The sentences in `messages/`: whole in every language, used by the program, and nowhere else.

use super::tidy::{code, files, none, read, root, short};
use plan_messages::{Language, Message, Part, differences, languages, load, table};

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
        for part in [Part::First, Part::Later] {
            table(&english, &language, part).unwrap_or_else(|why| panic!("{why}"));
        }
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

/// Files that write what reads alike in every language, and so in English.
const FILES: [&str; 2] = ["src/app/export/digest.rs", "src/app/export/formats.rs"];

/// The texts between quotes in a line of code.
fn literals(line: &str) -> Vec<&str> {
    let parts: Vec<&str> = line.split('"').collect();
    parts.into_iter().skip(1).step_by(2).collect()
}

/// True if a text is more than one word and begins as sentences and labels do.
fn is_sentence(text: &str) -> bool {
    let mut words = text.split(' ');
    let begins = |word: &str| {
        let mut letters = word.chars();
        word.chars().all(char::is_alphabetic)
            && letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
    };
    let goes_on = |word: &str| word.chars().take(2).filter(|letter| letter.is_lowercase()).count() == 2;
    words.next().is_some_and(begins) && words.next().is_some_and(goes_on)
}

#[test]
fn no_sentence_stands_in_code() {
    let mut found = Vec::new();
    for path in ["src/app", "src/ui"].iter().flat_map(|floor| files(floor, &["rs"])) {
        let (name, text) = (short(&path), read(&path));
        if FILES.contains(&&*name) {
            continue;
        }
        for (number, line) in code(&text).filter(|(_, line)| !line.contains("expect(")) {
            let sentences = literals(line).into_iter().filter(|text| is_sentence(text));
            found.extend(sentences.map(|text| format!("{name}:{number}: {text}")));
        }
    }
    none("sentences that belong into messages/", &found);
}
