//! The numbered rules of `docs/merge.md`: each is cited by a test.

use std::collections::BTreeSet;
use std::fs;

use super::tidy::{files, root};

/// The numbers in the words behind a mark: `S1, M1` of `merge.md S1, M1`.
fn cited(text: &str) -> impl Iterator<Item = String> {
    let number = |word: &str| {
        let word = word.trim_end_matches([',', ':', '.']);
        let is_number = word.len() > 1 && word[1..].chars().all(|sign| sign.is_ascii_digit());
        (is_number && word.starts_with(['S', 'M', 'L'])).then(|| word.to_owned())
    };
    text.lines()
        .filter_map(|line| line.split_once("// merge.md "))
        .flat_map(move |(_, rest)| rest.split(' ').map_while(number).collect::<Vec<_>>())
}

#[test]
fn each_rule_of_stores_and_merges_is_cited_by_a_test() {
    let page = fs::read_to_string(root().join("docs/merge.md")).unwrap();
    let rules: BTreeSet<String> =
        page.lines().filter_map(|line| Some(line.strip_prefix("- **")?.split_once("**")?.0.to_owned())).collect();
    assert!(rules.len() > 20, "{rules:?}");
    let tests = files("tests", &["rs", "js"]);
    let found: BTreeSet<String> =
        tests.iter().flat_map(|file| cited(&fs::read_to_string(file).unwrap()).collect::<Vec<_>>()).collect();
    assert_eq!(rules.difference(&found).collect::<Vec<_>>(), Vec::<&String>::new(), "rules that no test cites");
    assert_eq!(
        found.difference(&rules).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "rules that are cited and do not stand there"
    );
}
