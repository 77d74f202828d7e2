//! No cycle of imports: the graph of all files of `src/`, read from their text.

use std::collections::BTreeMap;
use std::path::Path;

use super::tidy::{code, files, none, read, root, short};

/// The names from the root of the crate to a module.
type ModulePath = Vec<String>;

/// What a file says about others: paths it names, and those it gives on under a name of its own.
#[derive(Default)]
struct NamedPaths {
    used: Vec<Vec<String>>,
    reexported: Vec<Vec<String>>,
}

/// Identifiers, `::` and single signs of a text without comments; strings and characters are left out.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let length = match first {
            _ if rest.starts_with("::") => 2,
            '"' => string_length(rest),
            'r' if rest.starts_with("r\"") || rest.starts_with("r#\"") => {
                let end = if rest.starts_with("r#") { "\"#" } else { "\"" };
                let open = end.len() + 1;
                rest[open..].find(end).map_or(rest.len(), |at| open + at + end.len())
            }
            // A character is closed by a quote, a lifetime is not.
            '\'' => match rest.char_indices().nth(2) {
                Some((at, '\'')) => at + 1,
                _ if rest.starts_with("'\\") => rest[2..].find('\'').map_or(rest.len(), |at| at + 3),
                _ => 1,
            },
            c if is_name(c) => rest.find(|c: char| !is_name(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        let (token, tail) = rest.split_at(length.min(rest.len()));
        if !token.starts_with(['"', '\''])
            && !token.starts_with("r\"")
            && !token.starts_with("r#\"")
            && token.trim() != ""
        {
            tokens.push(token);
        }
        rest = tail;
    }
    tokens
}

fn string_length(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let closes = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        closes
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The paths of a `use` tree that begins at a token, and the place behind it.
fn tree(tokens: &[&str], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    loop {
        match tokens.get(at) {
            Some(&"{") => {
                at += 1;
                while tokens.get(at).is_some_and(|token| *token != "}") {
                    at = tree(tokens, at, &path, found);
                    at += usize::from(tokens.get(at) == Some(&","));
                }
                return at + 1;
            }
            Some(&"as") => at += 2,
            Some(&"*") => at += 1,
            Some(&"::") => at += 1,
            Some(name) if is_name(name) => {
                // `self` at the end of a group is the group's own path.
                if *name != "self" || path.is_empty() {
                    path.push((*name).to_owned());
                }
                at += 1;
            }
            _ => {
                found.push(path);
                return at;
            }
        }
    }
}

fn named_paths(text: &str) -> NamedPaths {
    let program: String = code(text).map(|(_, line)| format!("{line}\n")).collect();
    let tokens = tokens(&program);
    let mut named = NamedPaths::default();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at] == "use" && (at == 0 || ["pub", ")", ";", "}", "]", "{"].contains(&tokens[at - 1])) {
            let public = at > 0 && ["pub", ")"].contains(&tokens[at - 1]);
            at = tree(&tokens, at + 1, &[], if public { &mut named.reexported } else { &mut named.used });
        } else if is_name(tokens[at]) && tokens.get(at + 1) == Some(&"::") && (at == 0 || tokens[at - 1] != "::") {
            let mut path = vec![tokens[at].to_owned()];
            at += 1;
            while tokens.get(at) == Some(&"::") && tokens.get(at + 1).is_some_and(|token| is_name(token)) {
                path.push(tokens[at + 1].to_owned());
                at += 2;
            }
            named.used.push(path);
        } else {
            at += 1;
        }
    }
    named
}

/// The modules of the crate with what each of them names.
struct Modules(BTreeMap<ModulePath, (String, NamedPaths)>);

impl Modules {
    fn new(sources: impl Iterator<Item = (String, String)>) -> Modules {
        let module = |(file, text): (String, String)| {
            let inside = file.trim_start_matches("src/").trim_end_matches(".rs");
            let mut path: ModulePath = inside.split('/').map(str::to_owned).collect();
            if path.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
                path.pop();
            }
            (path, (file, named_paths(&text)))
        };
        Modules(sources.map(module).collect())
    }

    /// A path as it is named from the root of the crate; `None` where it leads out of the crate or begins with an imported name.
    fn resolve(&self, home: &[String], path: &[String]) -> Option<Vec<String>> {
        let child = |name: &String| self.0.contains_key(&[home, std::slice::from_ref(name)].concat());
        let (base, rest): (&[String], &[String]) = match path.first()?.as_str() {
            "crate" => (&[], &path[1..]),
            "self" => (home, &path[1..]),
            "super" => {
                let up = path.iter().take_while(|name| *name == "super").count();
                (&home[..home.len().saturating_sub(up)], &path[up..])
            }
            _ if child(&path[0]) => (home, path),
            _ => return None,
        };
        Some([base, rest].concat())
    }

    /// The module that holds what a path from the root names, behind any name it was given on under.
    fn holder(&self, mut path: Vec<String>) -> ModulePath {
        // A name is given on a few times at most.
        for _ in 0..8 {
            let depth = (0..=path.len()).rev().find(|depth| self.0.contains_key(&path[..*depth])).unwrap_or(0);
            let (module, rest) = (path[..depth].to_vec(), &path[depth..]);
            let Some((_, named)) = self.0.get(&module) else { return module };
            let given = |other: &&Vec<String>| rest.first().is_some_and(|name| other.last() == Some(name));
            let Some(next) = named.reexported.iter().find(given).and_then(|path| self.resolve(&module, path)) else {
                return module;
            };
            path = [&next[..], &rest[1..]].concat();
        }
        path
    }

    /// The modules each module imports from.
    fn imports(&self) -> BTreeMap<&ModulePath, Vec<ModulePath>> {
        let of = |(home, (_, named)): (&ModulePath, &(String, NamedPaths))| {
            let found = named.used.iter().filter_map(|path| self.resolve(home, path)).map(|path| self.holder(path));
            let mut found: Vec<ModulePath> =
                found.filter(|other| other != home && self.0.contains_key(other)).collect();
            found.sort();
            found.dedup();
            found
        };
        self.0.iter().map(|module| (module.0, of(module))).collect()
    }

    /// The cycles among the files, one for each file that stands on one: `a → b → a`.
    fn cycles(&self) -> Vec<String> {
        let imports = self.imports();
        let mut told = Vec::new();
        for start in self.0.keys() {
            // Breadth first, so that the shortest cycle is told.
            let mut before: BTreeMap<&ModulePath, &ModulePath> = BTreeMap::new();
            let mut open = vec![start];
            let mut next = 0;
            while let Some(&module) = open.get(next) {
                next += 1;
                for other in &imports[module] {
                    if !before.contains_key(other) {
                        before.insert(other, module);
                        open.push(other);
                    }
                }
            }
            if before.contains_key(start) {
                let mut way = vec![start];
                let mut at = before[start];
                while at != start {
                    way.push(at);
                    at = before[at];
                }
                way.push(start);
                way.reverse();
                told.push(way.iter().map(|path| self.0[*path].0.as_str()).collect::<Vec<_>>().join(" → "));
            }
        }
        told
    }
}

fn modules(sources: &[(&str, &str)]) -> Modules {
    Modules::new(sources.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())))
}

#[test]
fn a_cycle_is_found_through_any_way_of_naming() {
    let ways = [
        "use super::b;",
        "use super::b::Two;",
        "use crate::m::{c::Three, b::{self, Two}};",
        "fn f() -> super::b::Two { todo() }",
        "use super::Two;",
        "use super::super::m::b::Two as Other;",
    ];
    for way in ways {
        let sources = [
            ("src/lib.rs", "pub mod m;"),
            ("src/m/mod.rs", "pub mod a;\npub mod b;\npub mod c;\npub use b::Two;"),
            ("src/m/a.rs", way),
            ("src/m/b.rs", "// use nothing::at::all;\nuse super::a::One;\n"),
            ("src/m/c.rs", "fn f() { let text = \"crate::m::a\"; }"),
        ];
        let found = modules(&sources).cycles();
        assert_eq!(found, ["src/m/a.rs → src/m/b.rs → src/m/a.rs", "src/m/b.rs → src/m/a.rs → src/m/b.rs"], "{way}");
    }
}

#[test]
fn what_is_given_on_is_no_import() {
    let sources = [
        ("src/lib.rs", "pub mod m;"),
        ("src/m/mod.rs", "mod a;\nmod b;\npub use a::One;\npub use b::Two;\npub struct Ground;"),
        ("src/m/a.rs", "use super::{Ground, Two};"),
        ("src/m/b.rs", "use super::Ground;\nfn f<'a>(_: &'a str) -> char { '\\'' }"),
    ];
    assert!(modules(&sources).cycles().is_empty());
}

#[test]
fn files_import_each_other_in_no_cycle() {
    let sources = files("src", &["rs"]).into_iter().map(|file: std::path::PathBuf| (short(&file), read(&file)));
    let found = Modules::new(sources).cycles();
    assert!(root().join("src") != Path::new(""), "the sources are there");
    none("cycles of imports", &found);
}
