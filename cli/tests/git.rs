//! Plans in git: the driver through real `git merge`, the text of `git diff`, the hook, the conflicts that stay in a file.
//!
//! Random branches: a few here, `MERGES=10000 cargo test --release --package plan-widget-cli --test git` for many, `MERGES_FROM` to go on elsewhere.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use common::{SHOP, folder, run};
use plan_fuzz::edits::close_command;
use plan_fuzz::plans::{self, Dice};
use plan_widget::edit::{apply, plan_change};
use plan_widget::model::check::{ProblemKind, check};
use plan_widget::model::conflict::conflicts;
use plan_widget::model::{Key, Plan};
use plan_widget::wire::{read, write};
use plan_widget_cli::driver::merge_versions;
use serde_json::Value;

/// A repository with the driver, and a plan on its branch `main`.
struct Repository(tempfile::TempDir);

impl Repository {
    fn new(plan: &str) -> Repository {
        let repository = Repository(folder(&[("a.plan.json", plan)]));
        repository.git(&["init", "-q", "-b", "main"]);
        let installed = run(repository.path(), &["git", "install"], b"");
        assert_eq!(installed.code, 0, "{}", installed.err);
        repository.git(&["add", "-A"]);
        repository.commit();
        repository
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn try_git(&self, arguments: &[&str]) -> Output {
        Command::new("git")
            .args(["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "core.fsync=none", "-c", "gc.auto=0"])
            .args(arguments)
            .current_dir(self.path())
            .env("GIT_CONFIG_GLOBAL", self.path().join("none"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .unwrap()
    }

    fn git(&self, arguments: &[&str]) -> String {
        let ran = self.try_git(arguments);
        assert!(ran.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap()
    }

    fn put(&self, text: &str) {
        fs::write(self.path().join("a.plan.json"), text).unwrap();
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path().join("a.plan.json")).unwrap()
    }

    fn commit(&self) {
        self.git(&["commit", "-q", "-a", "--allow-empty", "-m", "step"]);
    }

    /// Ours and theirs are made from what stands on `main`, and merged. Whether git merged, and what it said.
    fn merge(&self, ours: &str, theirs: &str) -> (bool, String) {
        self.git(&["checkout", "-q", "-B", "theirs"]);
        self.put(theirs);
        self.commit();
        self.git(&["checkout", "-q", "main"]);
        self.put(ours);
        self.commit();
        let merged = self.try_git(&["merge", "-q", "--no-edit", "theirs"]);
        let said = [merged.stdout, merged.stderr].concat();
        (merged.status.success(), String::from_utf8_lossy(&said).into_owned())
    }
}

#[test]
fn two_branches_that_change_one_item_come_together() {
    let repository = Repository::new(SHOP);
    let ours = SHOP.replace("\"reach\":450", "\"reach\":500");
    let theirs = SHOP.replace("\"effort\":2", "\"effort\":3").replace("\"title\": \"Shop\"", "\"title\": \"Web shop\"");
    let (merged, said) = repository.merge(&ours, &theirs);
    assert!(merged, "{said}");
    let both = theirs.replace("\"reach\":450", "\"reach\":500");
    assert_eq!(repository.text(), both);
    assert_eq!(repository.git(&["status", "--porcelain"]), "");
}

#[test]
fn a_conflict_is_told_by_entry_and_field_and_both_values_stay_until_one_is_chosen() {
    let repository = Repository::new(SHOP);
    let ours = SHOP.replace("\"reach\":450", "\"reach\":500");
    let theirs = SHOP.replace("\"reach\":450", "\"reach\":600").replace("\"confidence\":50", "\"confidence\":80");
    let (merged, said) = repository.merge(&ours, &theirs);
    assert!(!merged);
    assert!(said.contains("a.plan.json: Reach of Passkeys: 500 in ours, 600 in theirs"), "{said}");
    assert!(said.contains("CONFLICT"), "{said}");
    let left = r#""conflicts": [{"list":"items","id":"p1","key":"reach","ours":500,"theirs":600}]"#;
    assert!(repository.text().contains(left), "{}", repository.text());
    assert!(repository.text().contains("\"confidence\":80"), "what only one side changed is in");
    let here = repository.path();
    let checked = run(here, &["validate", "a.plan.json"], b"");
    assert_eq!(checked.code, 1);
    assert!(checked.text().contains("Passkeys, $.conflicts[0]: "), "{}", checked.text());
    let listed = run(here, &["resolve", "a.plan.json"], b"");
    assert_eq!((listed.code, listed.text().as_str()), (1, "items/p1 reach: 500 in ours, 600 in theirs\n"));
    assert_eq!(run(here, &["resolve", "a.plan.json", "--theirs"], b"").code, 0);
    assert_eq!(repository.text(), theirs);
    repository.git(&["add", "-A"]);
    repository.git(&["commit", "-q", "--no-edit"]);
}

#[test]
fn an_item_that_one_side_removed_and_the_other_changed_stays_until_someone_decides() {
    let repository = Repository::new(SHOP);
    let line = SHOP.lines().find(|line| line.contains("p3")).unwrap();
    let ours = SHOP.replace(&format!(",\n{line}"), "");
    let theirs = SHOP.replace("Win-back offer", "Win-back voucher");
    let (merged, _) = repository.merge(&ours, &theirs);
    assert!(!merged);
    assert!(repository.text().contains("Win-back voucher"));
    assert!(repository.text().contains(r#"{"list":"items","id":"p3","removed_by":"ours"}"#), "{}", repository.text());
    let kept = run(repository.path(), &["resolve", "-", "--theirs"], repository.text().as_bytes());
    assert_eq!(kept.text(), theirs);
    let removed = run(repository.path(), &["resolve", "-", "--ours"], repository.text().as_bytes());
    assert_eq!(removed.text(), ours);
}

#[test]
fn conflicts_of_a_key_and_an_item_are_settled_one_by_one() {
    let text = SHOP.replace(
        "\n  ]\n}\n",
        "\n  ],\n  \"conflicts\": [{\"list\":\"items\",\"id\":\"p1\",\"key\":\"reach\",\"ours\":450,\"theirs\":1.50},{\"key\":\"title\",\"ours\":\"Shop\",\"theirs\":\"Store\"}]\n}\n",
    );
    let here = folder(&[]);
    let one = run(here.path(), &["resolve", "-", "--theirs", "--id", "p1"], text.as_bytes());
    assert_eq!(one.code, 1, "one is left");
    assert!(one.text().contains("\"reach\":1.5,") && one.text().contains("\"title\": \"Shop\""), "{}", one.text());
    let both = run(here.path(), &["resolve", "-", "--theirs"], one.text().as_bytes());
    assert_eq!(both.text(), SHOP.replace("450", "1.5").replace("\"title\": \"Shop\"", "\"title\": \"Store\""));
}

#[test]
fn a_conflict_settled_on_one_branch_stays_settled() {
    let repository = Repository::new(SHOP);
    let clash = |value: &str| SHOP.replace("\"reach\":450", &format!("\"reach\":{value}"));
    repository.merge(&clash("500"), &clash("600"));
    repository.commit();
    let unsettled = repository.text();
    let (merged, said) = repository.merge(&clash("500"), &unsettled.replace("Passkeys", "Sign in with passkeys"));
    assert!(merged, "{said}");
    assert_eq!(repository.text(), clash("500").replace("Passkeys", "Sign in with passkeys"));
}

#[test]
fn a_file_that_both_sides_added_and_one_that_is_no_plan_are_merged_too() {
    let base = merge_versions(b"", b"[{\"id\":\"a\",\"title\":\"A\"}]", b"[{\"id\":\"b\",\"title\":\"B\"}]").unwrap();
    assert!(base.conflicts.is_empty());
    assert_eq!(read(&base.text).unwrap().items().len(), 2);
    let repository = Repository::new(SHOP);
    let (merged, said) = repository.merge("{ this is no plan\n", &SHOP.replace("450", "500"));
    assert!(!merged);
    assert!(said.contains("ours can't be merged by entry: This is not JSON: line 1"), "{said}");
    assert!(repository.text().contains("<<<<<<<") && repository.text().contains("this is no plan"));
}

#[test]
fn a_difference_is_shown_with_a_field_a_line_under_its_entry() {
    let repository = Repository::new(SHOP);
    repository.put(&SHOP.replace("\"reach\":800", "\"reach\":900"));
    let shown = repository.git(&["diff"]);
    let changed: Vec<&str> = shown
        .lines()
        .filter(|line| line.starts_with(['+', '-']) && !line.starts_with("++") && !line.starts_with("--"))
        .collect();
    assert_eq!(changed, ["-  reach: 800", "+  reach: 900"], "{shown}");
    assert!(shown.contains(" items/p3 Win-back offer"), "{shown}");
}

#[test]
fn installing_twice_changes_nothing_and_keeps_what_is_there() {
    let repository = Repository::new(SHOP);
    let attributes = repository.path().join(".gitattributes");
    fs::write(&attributes, "*.png binary").unwrap();
    for _ in 0..2 {
        assert_eq!(run(repository.path(), &["git", "install", "--hook"], b"").code, 0);
        let text = fs::read_to_string(&attributes).unwrap();
        assert_eq!(text, "*.png binary\n*.plan.json text eol=lf merge=plan diff=plan\n");
    }
    fs::write(repository.path().join(".git/hooks/pre-commit"), "#!/bin/sh\nmake lint\n").unwrap();
    let refused = run(repository.path(), &["git", "install", "--hook"], b"");
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("git staged"), "{}", refused.err);
    let outside = folder(&[]);
    assert_eq!(run(outside.path(), &["git", "install"], b"").code, 2);
}

#[test]
fn the_hook_keeps_a_plan_with_problems_out() {
    let repository = Repository::new(SHOP);
    assert_eq!(run(repository.path(), &["git", "install", "--hook"], b"").code, 0);
    repository.put(&SHOP.replace("\"effort\":2", "\"effort\":-2"));
    repository.git(&["add", "-A"]);
    // What is staged counts, not what lies in the folder.
    repository.put(SHOP);
    let refused = repository.try_git(&["commit", "-q", "-m", "broken"]);
    assert!(!refused.status.success());
    let said = String::from_utf8_lossy(&[refused.stdout, refused.stderr].concat()).into_owned();
    assert!(said.contains("a.plan.json: Passkeys, $.items[0].effort: -2 is out of range"), "{said}");
    repository.git(&["add", "-A"]);
    repository.git(&["commit", "-q", "--allow-empty", "-m", "mended"]);
}

/// A plan made up from a seed, and two branches of it.
fn branches(seed: u64) -> [Plan; 3] {
    let mut dice = Dice::of_bytes(&plan_fuzz::bytes(seed, 3000));
    let base = read(&plans::plan(&mut dice, false).canonical()).unwrap();
    let mut side = |edits: usize| {
        let mut plan = base.clone();
        for _ in 0..edits {
            let command = close_command(&mut dice, &mut plan);
            if let Ok(diff) = plan_change(&plan, &command) {
                plan = apply(&plan, &diff);
            }
        }
        plan
    };
    let (ours, theirs) = (side(5), side(5));
    [base, ours, theirs]
}

/// The problems of a plan as id and sentence, but for conflicts.
fn problems(plan: &Plan) -> Vec<String> {
    let of = check(plan).into_iter().filter(|problem| !matches!(problem.kind, ProblemKind::Conflict { .. }));
    of.map(|problem| format!("{} {problem}", problem.id)).collect()
}

/// The entries of a list by id, as another reader of JSON sees them; those with an id of their own.
fn entries(document: &Value, list: &str) -> BTreeMap<String, Value> {
    let mut found: BTreeMap<String, Value> = BTreeMap::new();
    let mut twice = Vec::new();
    for entry in document.get(list).and_then(Value::as_array).into_iter().flatten() {
        if let Some(id) = entry.get("id").and_then(Value::as_str)
            && found.insert(id.to_owned(), entry.clone()).is_some()
        {
            twice.push(id.to_owned());
        }
    }
    found.retain(|id, _| !twice.contains(id));
    found
}

/// What only one side changed stands in the merged file, unless a conflict names it.
fn check_fields(seed: u64, texts: [&str; 4], is_named: &dyn Fn(&str, &str, &str) -> bool) {
    // Numbers that no double holds and halves of surrogate pairs are none to this reader.
    let loose = |text: &str| text.replace("1e999", "1e99").replace("\\ud800", "?").replace("\\udc00", "?");
    let documents = texts.map(|text| serde_json::from_str::<Value>(&loose(text)).unwrap());
    for list in ["items", "teams", "objectives", "timeboxes", "milestones", "criteria"] {
        let [base, ours, theirs, merged] = [0, 1, 2, 3].map(|at: usize| entries(&documents[at], list));
        for (id, was) in &base {
            let (Some(here), Some(there), Some(both)) = (ours.get(id), theirs.get(id), merged.get(id)) else {
                continue;
            };
            let keys = [was, here, there].into_iter().flat_map(|entry| entry.as_object().unwrap().keys());
            for key in keys {
                let [was, here, there, both] = [was, here, there, both].map(|entry| entry.get(key));
                let wanted = if here == was { there } else { here };
                if (here == was || there == was || here == there) && !is_named(list, id, key) {
                    assert_eq!(both, wanted, "seed {seed}: {list}/{id} {key}");
                }
            }
        }
    }
}

#[test]
fn random_branches_merge_to_a_valid_plan_or_a_conflict_with_both_values() {
    let number = |name: &str, usual: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (from, merges) = (number("MERGES_FROM", 0), number("MERGES", 12));
    let repository = Repository::new("[]");
    let (mut clean, mut clashing) = (0, 0);
    for seed in from..from + merges {
        let [base, ours, theirs] = branches(seed).each_ref().map(write);
        repository.git(&["checkout", "-q", "-f", "main"]);
        repository.put(&base);
        repository.commit();
        let (is_clean, said) = repository.merge(&ours, &theirs);
        let text = repository.text();
        let merged = read(&text).unwrap_or_else(|why| panic!("seed {seed}: {why}\n{text}"));
        assert_eq!(write(&merged), text, "seed {seed}: canonical");
        let left = conflicts(&merged);
        assert_eq!(is_clean, left.is_empty(), "seed {seed}: {said}");
        // As they stand in the files: an edit may have set what no reader takes.
        let known: Vec<String> =
            [&base, &ours, &theirs].iter().flat_map(|text| problems(&read(text).unwrap())).collect();
        for problem in problems(&merged) {
            assert!(known.contains(&problem), "seed {seed}: {problem} is new\n{base}\n{ours}\n{theirs}\n{text}");
        }
        let is_named = |list: &str, id: &str, key: &str| {
            let here = |one: &&plan_widget::model::conflict::LeftConflict| {
                one.list.map_or("", Key::name) == list && *one.id == *id
            };
            left.iter().filter(here).any(|one| *one.key == *key || one.removed_by.is_some())
        };
        check_fields(seed, [&base, &ours, &theirs, &text], &is_named);
        for one in &left {
            assert!(one.removed_by.is_some() || one.ours != one.theirs, "seed {seed}: {one:?}");
        }
        if is_clean {
            clean += 1;
        } else {
            clashing += 1;
            repository.git(&["add", "-A"]);
            repository.git(&["commit", "-q", "--no-edit"]);
        }
    }
    eprintln!("{clean} merges without a conflict, {clashing} with one");
    assert!(merges < 12 || (clean > 0 && clashing > 0), "both sorts are met");
}
