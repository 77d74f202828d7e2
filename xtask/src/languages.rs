//! The languages of a build: what `messages/` says in each, as the page fetches it (`base/say.rs`).

use crate::project::{self, Outcome};
use plan_messages::{Language, Part, languages, load, table};
use std::path::PathBuf;

/// The tag of a language that is made of the English one, in quick builds: longer, with marks on each letter, between brackets, so that what is hard-wired or too narrow is seen.
const PSEUDO: &str = "en-XA";

/// The two files of each language but English.
pub fn files(dev: bool) -> Outcome<Vec<(PathBuf, Vec<u8>)>> {
    let folder = project::root().join("messages");
    let english = load(&folder, "en")?;
    let mut all = tags()?.iter().map(|tag| load(&folder, tag)).collect::<Result<Vec<_>, _>>()?;
    if dev {
        all.push(pseudo(&english));
    }
    let mut files = Vec::new();
    for language in &all {
        for (part, ending) in [(Part::First, ""), (Part::Later, "-more")] {
            let name = PathBuf::from(format!("plan-widget-{}{ending}.txt", language.tag));
            files.push((name, table(&english, language, part)?.into_bytes()));
        }
    }
    Ok(files)
}

/// The tags of those languages, as JavaScript.
pub fn list(dev: bool) -> Outcome<String> {
    let mut tags = tags()?;
    if dev {
        tags.push(PSEUDO.to_owned());
    }
    serde_json::to_string(&tags).map_err(|error| error.to_string())
}

/// What the scripts say themselves: by name the line in the file of a language, and the English pattern, as JavaScript.
pub fn sentences() -> Outcome<String> {
    let english = load(&project::root().join("messages"), "en")?;
    let mut said = serde_json::Map::new();
    for (at, message) in english.messages.iter().enumerate().filter(|(_, message)| message.room == "script") {
        // Behind the line of the edition.
        said.insert(message.id.clone(), serde_json::json!([at + 1, message.pattern(&message.arguments)?]));
    }
    serde_json::to_string(&said).map_err(|error| error.to_string())
}

/// What is said while the application is fetched, by the first two letters of a language's tag, as JavaScript: the loader carries it in every language.
pub fn loading() -> Outcome<String> {
    let folder = project::root().join("messages");
    let mut said = serde_json::Map::new();
    for tag in languages(&folder)? {
        let messages = load(&folder, &tag)?.messages;
        let message = messages.iter().find(|message| message.room == "script" && message.id == "loading");
        if let Some(message) = message {
            said.insert(tag[..2].to_owned(), message.pattern(&[])?.into());
        }
    }
    serde_json::to_string(&said).map_err(|error| error.to_string())
}

fn tags() -> Outcome<Vec<String>> {
    let all = languages(&project::root().join("messages"))?;
    Ok(all.into_iter().filter(|tag| tag != "en").collect())
}

fn pseudo(english: &Language) -> Language {
    let mark = |letter: char| match letter {
        'a' => 'á',
        'e' => 'ë',
        'i' => 'ï',
        'o' => 'ö',
        'u' => 'ü',
        'A' => 'Å',
        'E' => 'Ë',
        'I' => 'Ï',
        'O' => 'Ö',
        'U' => 'Ü',
        other => other,
    };
    let longer = |text: &str| {
        let marked: String = text.chars().map(mark).collect();
        // Other languages take a third more.
        let more = "~".repeat(text.chars().filter(|letter| letter.is_alphabetic()).count() / 3);
        format!("{marked}{more}")
    };
    let messages = english.messages.iter().map(|message| match (&*message.room, &*message.id) {
        // A switch, not a text.
        ("common", "names-in-sentences") => message.clone(),
        _ => message.with_texts(&longer),
    });
    Language { tag: PSEUDO.to_owned(), messages: messages.collect() }
}
