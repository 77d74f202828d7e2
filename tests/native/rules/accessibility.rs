//! The accessibility report names tests that there are.

use super::tidy::{files, none, read, root};

#[test]
fn the_report_names_tests_that_there_are() {
    let report = read(&root().join("docs/accessibility.md"));
    let named = report.split('`').skip(1).step_by(2).filter_map(|part| part.split_once("::"));
    let mut found = Vec::new();
    let mut count = 0;
    for (file, test) in named {
        count += 1;
        let mut cases = files("tests/browser/cases", &["rs"]);
        // A file, or the files of a folder.
        cases.retain(|path| {
            path.file_stem().is_some_and(|stem| stem == file)
                || path.parent().is_some_and(|folder| folder.ends_with(file))
        });
        let is_there = cases
            .iter()
            .any(|path| read(path).split(|sign: char| !sign.is_alphanumeric() && sign != '_').any(|word| word == test));
        if !is_there {
            found.push(format!("{file}::{test}"));
        }
    }
    assert!(count > 30, "the report names {count} tests");
    none("tests that the report names and nobody runs", &found);
}
