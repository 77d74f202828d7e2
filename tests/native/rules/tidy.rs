//! The rules of the house that the compiler does not hold: who may use whom, and what a file looks like.

use std::fs;
use std::path::{Path, PathBuf};

/// The floors, lowest first, each with the floors it may use and the crates that only some may use.
const FLOORS: &[(&str, &[&str], &[&str])] = &[
    ("base", &[], &[]),
    ("model", &["base"], &[]),
    ("score", &["model", "base"], &[]),
    ("schedule", &["model", "base"], &[]),
    ("edit", &["model", "base"], &[]),
    ("wire", &["edit", "model", "base"], JSON),
    ("query", &["score", "schedule", "wire", "model", "base"], &[]),
    ("layout", &["query", "schedule", "model", "base"], &[]),
    ("exchange", &["layout", "query", "schedule", "score", "wire", "model", "base"], &[]),
    ("jobs", &["exchange", "layout", "query", "schedule", "score", "wire", "model", "base"], JSON),
    ("app", &["jobs", "exchange", "layout", "query", "schedule", "score", "edit", "wire", "model", "base"], JSON),
    ("ui", &["app", "layout", "query", "model", "base"], BROWSER),
    ("embed", &["ui", "app", "jobs", "wire", "model", "base"], BROWSER),
];

/// What only the floors at the browser may use.
const BROWSER: &[&str] =
    &["yew", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo", "serde_json", "serde"];

/// Texts in JSON that are not the plan: letters of jobs, what the page is told.
const JSON: &[&str] = &["serde_json", "serde"];

/// What is handed into the core and never taken by it: clocks and chance.
const HANDED_IN: &[&str] =
    &["std::time::Instant", "std::time::SystemTime", "SystemTime::now", "Instant::now", "rand::", "getrandom"];

/// A file that grew past this is two things.
const LINES: usize = 450;

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder with one of these endings, in a fixed order.
pub fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().map_while(Result::ok) {
            let path = entry.path();
            if path.is_dir() {
                if !path.ends_with("node_modules") && !path.ends_with("target") {
                    open.push(path);
                }
            } else if endings.iter().any(|ending| path.extension().is_some_and(|e| e == *ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

pub fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// The program's own lines: up to the unit tests, without comments; each with its number.
pub fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let program = text.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default();
    let lines = program.lines().enumerate().map(|(i, line)| (i + 1, line));
    lines
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(i, line)| (i, line.split(" // ").next().unwrap_or(line)))
}

/// The names that follow `crate::` in a text without comments, groups in braces included.
fn used(text: &str) -> Vec<String> {
    let ident = |s: &str| s.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut names = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        if text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let tail = &text[at + "crate::".len()..];
        let Some(group) = tail.strip_prefix('{') else {
            names.push(ident(tail));
            continue;
        };
        let (mut depth, mut fresh) = (1, true);
        for (i, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => fresh = true,
                c if fresh && depth == 1 && (c.is_alphabetic() || c == '_') => {
                    names.push(ident(&group[i..]));
                    fresh = false;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    names
}

/// Panics with every finding, so that one run shows all there is to mend.
pub fn none(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}:\n  {}", findings.join("\n  "));
}

#[test]
fn the_reader_of_imports_reads_them() {
    let text = "use crate::{base::Day, model::{Plan, Item}, wire};\nlet x = crate::score::rice(&mycrate::y);";
    assert_eq!(used(text), ["base", "model", "wire", "score"]);
}

#[test]
fn every_folder_is_a_floor() {
    let folders =
        fs::read_dir(root().join("src")).expect("src").map_while(Result::ok).filter(|entry| entry.path().is_dir());
    let names = folders.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let strays: Vec<_> = names.filter(|name| FLOORS.iter().all(|(floor, ..)| floor != name)).collect();
    none("folders of src/ that stand on no floor", &strays);
}

#[test]
fn a_file_uses_only_floors_below_its_own() {
    let mut findings = Vec::new();
    for (floor, below, _) in FLOORS {
        for file in files(&format!("src/{floor}"), &["rs"]) {
            let text: String = code(&read(&file)).map(|(_, line)| format!("{line}\n")).collect();
            for name in used(&text) {
                let is_floor = FLOORS.iter().any(|(other, ..)| *other == name);
                if is_floor && name != *floor && !below.contains(&name.as_str()) {
                    findings.push(format!("{} uses {name}", short(&file)));
                }
            }
        }
    }
    none("imports against the table of floors", &findings);
}

#[test]
fn the_core_knows_no_browser_no_clock_and_no_chance() {
    let mut findings = Vec::new();
    let elsewhere: Vec<&str> = BROWSER.iter().copied().chain(["serde_json", "serde"]).collect();
    for (floor, _, own) in FLOORS {
        for file in files(&format!("src/{floor}"), &["rs"]) {
            for (number, line) in code(&read(&file)).collect::<Vec<_>>() {
                let forbidden = elsewhere.iter().filter(|name| !own.contains(name)).map(|name| format!("{name}::"));
                let taken = HANDED_IN.iter().filter(|_| own != &BROWSER).map(|name| (*name).to_owned());
                for word in forbidden.chain(taken) {
                    let starts = line
                        .match_indices(&word)
                        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
                    if starts {
                        findings.push(format!("{}:{number} uses {word}", short(&file)));
                    }
                }
            }
        }
    }
    none("floors that know what they should be handed", &findings);
}

#[test]
fn every_module_says_what_it_is() {
    let all = ["src", "cli", "tests", "xtask", "benches"].iter().flat_map(|folder| files(folder, &["rs"]));
    let mute: Vec<_> = all.filter(|file| !read(file).starts_with("//!")).map(|file| short(&file)).collect();
    none("modules that do not open with //!", &mute);
}

#[test]
fn every_module_is_part_of_the_program() {
    let mut lost = Vec::new();
    for file in files("src", &["rs"]) {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let folder = file.parent().unwrap_or(root());
        if ["lib", "main"].contains(&stem.as_str()) {
            continue;
        }
        let (name, home) = match stem.as_str() {
            "mod" => (
                folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                folder.parent().unwrap_or(root()),
            ),
            _ => (stem, folder),
        };
        let parents = [home.join("mod.rs"), home.join("lib.rs"), home.join("main.rs"), home.with_extension("rs")];
        let declared = parents.iter().filter_map(|parent| fs::read_to_string(parent).ok()).any(|text| {
            text.lines().any(|line| {
                line.trim()
                    .strip_suffix(&format!("mod {name};"))
                    .is_some_and(|before| before.is_empty() || before.starts_with("pub"))
            })
        });
        if !declared {
            lost.push(short(&file));
        }
    }
    none("files that no `mod` names, so nothing compiles them", &lost);
}

#[test]
fn no_file_is_two_things() {
    let all = ["src", "cli", "styles", "tests", "xtask/src", "benches"]
        .iter()
        .flat_map(|folder| files(folder, &["rs", "js", "css"]));
    let long = all.map(|file| (read(&file).lines().count(), file)).filter(|(lines, _)| *lines > LINES);
    let long: Vec<_> = long.map(|(lines, file)| format!("{} has {lines} lines", short(&file))).collect();
    none("files that have grown too long", &long);
}

#[test]
fn nothing_speaks_of_one_machine_or_is_left_over() {
    // Put together here so that this file does not find itself.
    let places = ["home", "root", "Users", "tmp", "mnt", "work", "farm"].map(|name| format!("/{name}/"));
    let leftovers = [["TO", "DO"], ["FIX", "ME"], ["XX", "X"], ["#[ign", "ore"]].map(|halves| halves.concat());
    let mut findings = Vec::new();
    let folders = ["src", "cli", "styles", "tests", "xtask/src", "docs", "examples", ".ci"];
    let inside = folders.iter().flat_map(|folder| files(folder, &["rs", "js", "css", "html", "md", "toml"]));
    let top = fs::read_dir(root()).expect("the root").map_while(Result::ok).map(|entry| entry.path());
    let top = top.filter(|path| path.extension().is_some_and(|e| e == "md" || e == "toml" || e == "html"));
    for file in inside.chain(top) {
        for (i, line) in read(&file).lines().enumerate() {
            let place = places.iter().any(|place| {
                line.match_indices(place)
                    .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-)}/".contains(c)))
            });
            if place || leftovers.iter().any(|word| line.contains(word)) {
                findings.push(format!("{}:{}: {}", short(&file), i + 1, line.trim()));
            }
        }
    }
    none("lines about one machine, or left over", &findings);
}

#[test]
fn what_a_strict_policy_forbids_is_not_written() {
    let words = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
        "from_html_unchecked",
        "set_inner_html",
    ];
    let mut findings = Vec::new();
    for file in ["src/ui", "src/embed"].iter().flat_map(|folder| files(folder, &["rs", "js"])) {
        for (number, line) in code(&read(&file)).collect::<Vec<_>>() {
            let style = [" style={", " style=\"", "set_attribute(\"style\"", "setAttribute(\"style\""]
                .iter()
                .any(|way| line.contains(way));
            if style || words.iter().any(|word| line.contains(word)) {
                findings.push(format!("{}:{number}: {}", short(&file), line.trim()));
            }
        }
    }
    none("markup from text, code from text, or styles in attributes", &findings);
}

#[test]
fn floats_are_printed_by_the_number_module_alone() {
    // The formatting of floats in the standard library is 16 kB of the module.
    let mut findings = Vec::new();
    for file in files("src", &["rs"]) {
        for (number, line) in code(&read(&file)).collect::<Vec<_>>() {
            let precise = line.match_indices(":.").any(|(at, _)| {
                line[..at]
                    .rfind('{')
                    .is_some_and(|open| line[open + 1..at].chars().all(|c| c.is_alphanumeric() || c == '_'))
                    && line[at + 2..].starts_with(|c: char| c.is_ascii_digit() || c == '*')
            });
            if precise {
                findings.push(format!("{}:{number}: {}", short(&file), line.trim()));
            }
        }
    }
    none("floats formatted with a precision", &findings);
}

#[test]
fn npm_tools_are_pinned() {
    for folder in ["xtask/npm", "tests/browser/npm", "tests/browser/engines"] {
        let Ok(text) = fs::read_to_string(root().join(folder).join("package.json")) else {
            continue;
        };
        let loose =
            text.lines().any(|line| line.contains("\": \"^") || line.contains("\": \"~") || line.contains("latest"));
        assert!(!loose, "{folder}/package.json names a range of versions");
        assert!(root().join(folder).join("package-lock.json").exists(), "{folder} has no lockfile");
    }
}
