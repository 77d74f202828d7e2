//! The folders of the languages.

use crate::message::{Message, read};
use std::fs;
use std::path::Path;

/// The messages of a language.
pub struct Language {
    /// Its tag (BCP 47), the folder's name: `pt-BR`.
    pub tag: String,
    /// Its messages, by room and then in the order of the file.
    pub messages: Vec<Message>,
}

/// The tags of all languages below a folder, in order.
///
/// # Errors
/// The folder cannot be read.
pub fn languages(root: &Path) -> Result<Vec<String>, String> {
    let mut tags: Vec<String> =
        names(root)?.into_iter().filter(|name| root.join(name).is_dir() && name != "src").collect();
    tags.sort();
    Ok(tags)
}

/// Reads a language.
///
/// # Errors
/// A file cannot be read, or is wrong: with its place.
pub fn load(root: &Path, tag: &str) -> Result<Language, String> {
    let folder = root.join(tag);
    let mut files = names(&folder)?;
    files.sort();
    let mut messages = Vec::new();
    for file in files {
        let Some(room) = file.strip_suffix(".ftl") else { continue };
        let text = fs::read_to_string(folder.join(&file)).map_err(|error| format!("{tag}/{file}: {error}"))?;
        messages.extend(read(room, &text).map_err(|why| format!("{tag}/{why}"))?);
    }
    Ok(Language { tag: tag.to_owned(), messages })
}

fn names(folder: &Path) -> Result<Vec<String>, String> {
    let named = |error: std::io::Error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(named)?.collect::<Result<Vec<_>, _>>().map_err(named)?;
    Ok(entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
}
