//! The example plans that are made from tables: `examples/sources/*.csv` to `examples/*.plan.json`, in the canonical text of the plan format.

mod kubernetes;
mod word;

use crate::project::{self, Outcome};

/// Each plan with its text: path below the project's root, text.
pub fn all() -> Outcome<Vec<(&'static str, String)>> {
    let source = |name: &str| project::read(&project::root().join("examples/sources").join(name));
    Ok(vec![
        ("examples/word.plan.json", word::plan(&rows(&source("msword50.csv")?))),
        ("examples/kubernetes.plan.json", kubernetes::plan(&rows(&source("kubernetes.csv")?))),
    ])
}

/// Makes the plans and writes those that changed.
pub fn write() -> Outcome {
    for (path, text) in all()? {
        project::write(&project::root().join(path), text.as_bytes())?;
        println!("{path}: {} bytes", text.len());
    }
    Ok(())
}

/// A row of a table: cells by the column's name.
struct Row(Vec<(String, String)>);

impl Row {
    /// The cell in a column; empty where there is none.
    fn get(&self, column: &str) -> &str {
        self.0.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell)
    }

    /// The number in a column; 0 where there is none.
    fn number(&self, column: &str) -> u32 {
        self.get(column).parse().unwrap_or(0)
    }
}

/// The rows of a CSV text whose first row names the columns; no cell holds a line break.
fn rows(text: &str) -> Vec<Row> {
    let mut lines = text.lines().map(cells);
    let names = lines.next().unwrap_or_default();
    lines.map(|cells| Row(names.iter().cloned().zip(cells).collect())).collect()
}

fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match (c, cells.last_mut()) {
            ('"', _) => quoted = !quoted,
            (',', _) if !quoted => cells.push(String::new()),
            (c, Some(cell)) => cell.push(c),
            (_, None) => {}
        }
    }
    cells
}

/// A JSON object in the making, keys in the order they are given; empty texts and lists are left out.
struct Object(String);

impl Object {
    fn new() -> Object {
        Object(String::new())
    }

    fn raw(mut self, key: &str, json: &str) -> Object {
        self.0.push_str(if self.0.is_empty() { "{" } else { "," });
        self.0.push_str(&format!("\"{key}\":{json}"));
        self
    }

    fn text(self, key: &str, text: &str) -> Object {
        if text.is_empty() { self } else { self.raw(key, &quoted(text)) }
    }

    fn number(self, key: &str, number: impl std::fmt::Display) -> Object {
        self.raw(key, &number.to_string())
    }

    fn list<T: AsRef<str>>(self, key: &str, texts: &[T]) -> Object {
        let all: Vec<String> = texts.iter().map(|text| quoted(text.as_ref())).collect();
        if all.is_empty() { self } else { self.raw(key, &format!("[{}]", all.join(","))) }
    }

    fn json(self) -> String {
        self.0 + "}"
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// A top-level list: one entry a line.
fn entries(key: &str, entries: &[String]) -> String {
    format!("  \"{key}\": [\n    {}\n  ]", entries.join(",\n    "))
}

/// The whole document out of its top-level lines.
fn document(lines: &[String]) -> String {
    format!("{{\n  \"format\": \"plan-widget\",\n  \"version\": 1,\n{}\n}}\n", lines.join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_are_what_the_converter_makes() -> Outcome {
        for (path, text) in all()? {
            assert_eq!(project::read(&project::root().join(path))?, text, "{path}: run cargo xtask examples");
        }
        Ok(())
    }
}
