//! Names of types are unique in the crate, and doc comments begin with the thing.

use std::collections::BTreeMap;

use super::tidy::{code, files, none, read, short};

/// The floors whose public modules open with an example.
const PLAIN: &[&str] = &["base", "model", "score", "schedule", "edit", "wire", "query", "layout", "jobs"];

/// Openings that ask instead of naming.
const ASKING: &[&str] = &["What", "Whether", "Where", "Who", "How", "Why", "When", "Which"];

/// The names of the types a file declares at its top level, and in the tables that types are made from.
fn declared(file: &str, text: &str) -> Vec<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut names = Vec::new();
    for (_, line) in code(text) {
        let bare = line.trim_start_matches("pub(crate) ").trim_start_matches("pub(super) ").trim_start_matches("pub ");
        for word in ["struct ", "enum ", "trait ", "type ", "union "] {
            names.extend(bare.strip_prefix(word).map(name));
        }
        // `ITEM Item "item" {` and `Status STATUS {`.
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            [_, view, noun, ..] if file.ends_with("model/table.rs") && noun.starts_with('"') => names.push(view.into()),
            [word, _, "{"] if file.ends_with("model/words.rs") && line.starts_with("    ") => names.push(word.into()),
            _ => {}
        }
    }
    names.retain(|name| name.starts_with(char::is_uppercase));
    names
}

#[test]
fn declarations_are_read() {
    let text = "pub struct One<'a> {\n    pub(crate) enum Inner {}\n}\nenum Two {}\npub(super) type Three = u8;\n// struct Four;\n";
    assert_eq!(declared("src/x.rs", text), ["One", "Two", "Three"]);
    assert_eq!(declared("src/model/table.rs", "            ITEM Item \"item\" {\n"), ["Item"]);
    assert_eq!(declared("src/model/words.rs", "    Status STATUS {\n"), ["Status"]);
}

#[test]
fn a_name_means_one_type() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files("src", &["rs"]) {
        let file_name = short(&file);
        for name in declared(&file_name, &read(&file)) {
            places.entry(name).or_default().push(file_name.clone());
        }
    }
    assert!(places.contains_key("Item") && places.contains_key("Status"), "the tables are read");
    let told: Vec<String> = places
        .iter()
        .filter(|(_, files)| files.len() > 1)
        .map(|(name, files)| format!("{name}: {}", files.join(", ")))
        .collect();
    none("names of several types", &told);
}

#[test]
fn comments_begin_with_the_thing() {
    let mut asking = Vec::new();
    for file in files("src", &["rs"]) {
        let text = read(&file);
        let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
        for (at, line) in lines.iter().enumerate() {
            let doc =
                |line: &str| line.strip_prefix("///").or(line.strip_prefix("//!")).map(|rest| rest.trim().to_owned());
            let Some(said) = doc(line) else { continue };
            // The first line of a comment, or of a paragraph in it.
            let opens = at == 0 || doc(lines[at - 1]).is_none_or(|before| before.is_empty());
            let asks = ASKING.iter().any(|word| said.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
            if opens && asks {
                asking.push(format!("{}:{}: {said}", short(&file), at + 1));
            }
        }
    }
    none("doc comments that begin with a question", &asking);
}

#[test]
fn every_public_module_has_an_example() {
    let mut mute = Vec::new();
    for floor in PLAIN {
        for file in files(&format!("src/{floor}"), &["rs"]).into_iter().filter(|file| file.ends_with("mod.rs")) {
            let folder = file.parent().expect("a folder");
            let text = read(&file);
            let public = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
            let inside = public.map(|name| [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")]);
            let floor_itself = (folder.file_name().is_some_and(|name| name == *floor)).then(|| file.clone());
            let modules = inside.map(|paths| paths.into_iter().find(|path| path.exists()).expect("the module's file"));
            for module in modules.chain(floor_itself) {
                let text = read(&module);
                let opening: String = text.lines().take_while(|line| line.starts_with("//!")).collect();
                if !opening.contains("```") {
                    mute.push(short(&module));
                }
            }
        }
    }
    none("public modules without an example in their opening", &mute);
}

/// The floors that read entries through views: a key is spelled there only where it is data.
const VIEWED: &[&str] = &["score", "schedule", "query", "layout", "jobs", "app", "ui"];

/// What the widget's own keys hold has no view, and a ballot asks whether votes can be read at all.
const BY_KEY: &[&str] = &[
    "src/app/colour_rules/rule.rs",
    "src/query/custom_field.rs",
    "src/app/grid/columns.rs",
    "src/app/items/filters.rs",
    "src/app/saved_views/setup.rs",
    "src/score/ballots.rs",
];

#[test]
fn entries_are_read_by_named_accessors() {
    let readers = [
        "text",
        "text_or_empty",
        "num",
        "flag",
        "texts",
        "record",
        "records",
        "get",
        "list",
        "find",
        "setting",
        "setting_num",
        "setting_text",
    ];
    let calls: Vec<String> = readers.iter().map(|reader| format!(".{reader}(Key::")).collect();
    let mut spelled = Vec::new();
    for file in VIEWED.iter().flat_map(|floor| files(&format!("src/{floor}"), &["rs"])) {
        if BY_KEY.iter().any(|known| short(&file) == *known) {
            continue;
        }
        for (number, line) in code(&read(&file)) {
            if calls.iter().any(|call| line.contains(call)) {
                spelled.push(format!("{}:{number}: {}", short(&file), line.trim()));
            }
        }
    }
    none("keys spelled to read an entry that has an accessor for them", &spelled);
}
