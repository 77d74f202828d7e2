//! Joins the sheets that `styles/index.css` imports into one text, without comments and needless spaces.

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=styles");
    let out = env::var("OUT_DIR").expect("cargo names the folder for what a build script makes");
    fs::write(Path::new(&out).join("index.css"), shorten(&joined("index.css"))).expect("the sheet can be written");
}

/// The sheets that an index imports, one behind the other.
fn joined(index: &str) -> String {
    let read = |name: &str| {
        let path = Path::new("styles").join(name);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let names = read(index);
    let names = names.lines().filter_map(|line| line.trim().strip_prefix("@import \"")?.strip_suffix("\";"));
    names.map(read).collect()
}

/// Removes comments, and spaces where CSS does not need them. Text in quotes stays as it is.
fn shorten(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut space = false;
    while let Some(letter) = rest.next() {
        if letter == '/' && rest.peek() == Some(&'*') {
            let mut before = ' ';
            for next in rest.by_ref().skip(1) {
                if before == '*' && next == '/' {
                    break;
                }
                before = next;
            }
            space = true;
            continue;
        }
        if letter.is_whitespace() {
            space = true;
            continue;
        }
        // A space before `:`, `(`, `+`, `-`, `*`, `.`, `#`, `[` or `&` can have a meaning, one beside these cannot.
        let tight = |c: char| matches!(c, '{' | '}' | ';' | ',' | '>');
        if space && !tight(letter) && !out.ends_with(|c| tight(c) || c == ':') && !out.is_empty() {
            out.push(' ');
        }
        space = false;
        if letter == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push(letter);
        if letter == '"' || letter == '\'' {
            while let Some(inner) = rest.next() {
                out.push(inner);
                if inner == '\\' {
                    out.extend(rest.next());
                } else if inner == letter {
                    break;
                }
            }
        }
    }
    out
}
