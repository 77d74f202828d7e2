//! A class means what the view says that uses it: every rule of a view's sheet begins at a class that only this view's code gives.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What a sheet may style: below which classes, and whose code may use them.
struct Sheet {
    name: &'static str,
    /// Classes that only these folders use.
    roots: &'static [&'static str],
    folders: &'static [&'static str],
}

/// Sheets whose rules hold wherever a class stands: what they name is the vocabulary of all views.
const SHARED: &[&str] = &["tokens.css", "parts.css"];

/// Classes of elements in which all views stand: a rule for what is inside them would hit every view.
const CONTAINERS: &[&str] = &["widget", "view"];

const SHEETS: &[Sheet] = &[
    Sheet { name: "grid.css", roots: &["scores", "grid-controls"], folders: &["grid"] },
    Sheet { name: "board.css", roots: &["board"], folders: &["board"] },
    Sheet { name: "matrix.css", roots: &["matrix", "matrix-controls"], folders: &["matrix"] },
    Sheet { name: "insights.css", roots: &["insights"], folders: &["insights"] },
    Sheet { name: "timeline.css", roots: &["timeline", "timeline-controls"], folders: &["timeline"] },
    Sheet { name: "crash.css", roots: &["crash"], folders: &["crash.js"] },
    Sheet { name: "propose.css", roots: &["propose", "with-proposal"], folders: &["propose", "root.rs"] },
    Sheet {
        name: "dialogs.css",
        roots: &["modal", "panel", "start", "with-panel"],
        folders: &["parts/modal.rs", "items", "propose", "shell/start.rs", "places.rs", "root.rs"],
    },
    Sheet {
        name: "shell.css",
        roots: &[
            "toolbar",
            "tabbar",
            "banner",
            "status",
            "messages",
            "note",
            "note-close",
            "scenario",
            "widget",
            "drop-over",
            "view",
        ],
        folders: &["shell", "scenarios", "root.rs", "parts/toast.rs"],
    },
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text without comments.
fn bare(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

/// The style rules of a sheet, each as the selectors that lead to it from outside in; frames of animations are none.
fn rules(css: &str) -> Vec<Vec<String>> {
    let (mut found, mut open, mut text) = (Vec::new(), Vec::<String>::new(), String::new());
    let mut quote = None;
    for letter in bare(css).chars() {
        match (quote, letter) {
            (Some(mark), _) if letter == mark => quote = None,
            (None, '"' | '\'') => quote = Some(letter),
            _ => {}
        }
        match letter {
            '{' if quote.is_none() => {
                open.push(text.trim().to_owned());
                let selectors = || open.iter().filter(|prelude| !prelude.starts_with('@')).cloned();
                if !text.trim().starts_with('@') && !open.iter().any(|prelude| prelude.starts_with("@keyframes")) {
                    found.push(selectors().collect());
                }
                text.clear();
            }
            '}' if quote.is_none() => {
                open.pop();
                text.clear();
            }
            ';' if quote.is_none() => text.clear(),
            _ => text.push(letter),
        }
    }
    assert!(open.is_empty(), "a brace is left open: {open:?}");
    found
}

/// The parts of a text between separators that stand outside of brackets.
fn split(text: &str, separator: impl Fn(char) -> bool) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0_i32);
    for letter in text.chars() {
        depth += i32::from(matches!(letter, '(' | '[')) - i32::from(matches!(letter, ')' | ']'));
        match (depth == 0 && separator(letter), parts.last_mut()) {
            (false, Some(part)) => part.push(letter),
            _ => parts.push(String::new()),
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The classes that a selector names.
fn classes(selector: &str) -> BTreeSet<&str> {
    let end = |text: &str| text.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').unwrap_or(text.len());
    selector.match_indices('.').map(|(at, _)| &selector[at + 1..]).map(|rest| &rest[..end(rest)]).collect()
}

/// Whether a selector reaches only what stands below one of these classes.
fn is_held(selector: &str, roots: &[&str]) -> bool {
    let compounds = split(selector, |c| c.is_whitespace() || matches!(c, '>' | '+' | '~'));
    let Some((subject, above)) = compounds.split_last() else { return false };
    let own = |compound: &String| classes(compound).iter().any(|class| roots.contains(class));
    let held = |compound: &String| classes(compound).iter().any(|c| roots.contains(c) && !CONTAINERS.contains(c));
    own(subject) || above.iter().any(held)
}

/// The folders and files of the views that give an element this class, each with the words it gives; a script stands in their place after a fault.
fn given() -> BTreeMap<String, BTreeSet<String>> {
    let mut found = given_below("src/ui");
    found.append(&mut given_below("src/embed/late"));
    found
}

fn given_below(folder: &str) -> BTreeMap<String, BTreeSet<String>> {
    let views = root().join(folder);
    let (mut found, mut open) = (BTreeMap::new(), vec![views.clone()]);
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(&folder).expect("a folder of views").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a file of a view");
            let mut words = BTreeSet::new();
            for call in [".class(", "classes!(", "button(", "add_1(", "toggle_with_force(", "classList.add("] {
                for (at, _) in text.match_indices(call) {
                    words.extend(words_in(&text[at + call.len()..]));
                }
            }
            let name = path.strip_prefix(&views).expect("below the views").display().to_string();
            found.insert(name.replace('\\', "/"), words);
        }
    }
    found
}

/// The words in quotes up to the bracket that closes a call.
fn words_in(call: &str) -> Vec<String> {
    let (mut words, mut depth, mut quoted) = (Vec::new(), 1, None::<String>);
    for letter in call.chars() {
        match (&mut quoted, letter) {
            (Some(text), '"') => {
                words.extend(text.split_whitespace().map(str::to_owned));
                quoted = None;
            }
            (Some(text), _) => text.push(letter),
            (None, '"') => quoted = Some(String::new()),
            (None, '(') => depth += 1,
            (None, ')') => depth -= 1,
            (None, _) => {}
        }
        if depth == 0 {
            break;
        }
    }
    words
}

#[test]
fn every_sheet_is_listed() {
    let listed = SHEETS.iter().map(|sheet| sheet.name).chain(SHARED.iter().copied());
    let listed: BTreeSet<String> = listed.map(str::to_owned).collect();
    let there = fs::read_dir(root().join("styles")).expect("the sheets");
    let there = there.map(|entry| entry.expect("a sheet").path());
    let imports = |path: &Path| fs::read_to_string(path).expect("a sheet").contains("@import");
    let there = there.filter(|path| !imports(path)).filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
    assert_eq!(there.collect::<BTreeSet<_>>(), listed);
}

#[test]
fn a_view_styles_only_what_is_its_own() {
    let mut leaks = Vec::new();
    for sheet in SHEETS {
        let css = fs::read_to_string(root().join("styles").join(sheet.name)).expect("a sheet");
        for rule in rules(&css) {
            // One level of nesting suffices, where all of its alternatives are held.
            let held = |selectors: &String| split(selectors, |c| c == ',').iter().all(|one| is_held(one, sheet.roots));
            let host = rule.iter().all(|selector| selector.starts_with(":host"));
            if !host && !rule.iter().any(held) {
                leaks.push(format!("styles/{}: {}", sheet.name, rule.join(" ")));
            }
        }
    }
    assert!(leaks.is_empty(), "these rules hit other views that use the same class: {leaks:#?}");
}

#[test]
fn the_class_of_a_view_is_used_by_no_other() {
    let given = given();
    let mut strangers = Vec::new();
    for sheet in SHEETS {
        for class in sheet.roots {
            let own = |name: &str| {
                sheet.folders.iter().any(|folder| {
                    name.split_at_checked(folder.len())
                        .is_some_and(|(start, rest)| start == *folder && (rest.is_empty() || rest.starts_with('/')))
                })
            };
            let users: Vec<&String> =
                given.iter().filter(|(_, words)| words.contains(*class)).map(|(name, _)| name).collect();
            assert!(users.iter().any(|name| own(name)), "nobody gives the class {class} of {}", sheet.name);
            strangers.extend(users.iter().filter(|name| !own(name)).map(|name| format!("src/ui/{name}: {class}")));
        }
    }
    assert!(strangers.is_empty(), "these use a class whose rules are another view's: {strangers:#?}");
}

#[test]
fn leaks_are_found() {
    let held = |css: &str| {
        rules(css).iter().all(|rule| {
            rule.iter()
                .any(|selectors| split(selectors, |c| c == ',').iter().all(|one| is_held(one, &["scores", "view"])))
        })
    };
    assert!(held(".scores { a: b; .grip { c: d; } }"));
    assert!(held(":where(.scores) { .editing & .grip { c: d; } @media print { .x, .y { e: f; } } }"));
    assert!(held(".editing .scores.wide > .grip, .view { c: \"}\"; }"));
    assert!(!held(".grip { c: d; }"));
    assert!(!held(".scores .grip, .fold { c: d; }"));
    assert!(!held(".view .grip { c: d; }"), "every view stands in it");
    assert!(!held("@media print { .scored .grip { c: d; } }"));
    assert!(!held("/* .scores */ .cell.scores-like { c: d; }"));
}
