//! Worked examples of the three-way merge: clashes, what comes back, cycles, dates, parts.

use plan_widget::edit::{ConflictPart, MergeResult, merge};
use plan_widget::model::Plan;
use plan_widget::wire::{read, write};

fn plans_of(base: &str, ours: &str, theirs: &str) -> [Plan; 3] {
    [base, ours, theirs].map(|text| read(text).unwrap())
}

fn said(merged: &MergeResult) -> Vec<String> {
    merged
        .clashes
        .iter()
        .map(|clash| {
            let part = match &clash.part {
                ConflictPart::Field { key, ours, theirs } => format!("{}: {ours:?} | {theirs:?}", key.name()),
                ConflictPart::Extra { name, ours, theirs } => format!("{name}: {ours:?} | {theirs:?}"),
                ConflictPart::Entry { ours, theirs } => format!("entry: {} | {}", ours.is_some(), theirs.is_some()),
                ConflictPart::Place => "place".to_owned(),
            };
            format!("{} {part}", clash.id)
        })
        .collect()
}

fn items(plan: &Plan) -> Vec<String> {
    write(plan)
        .lines()
        .filter(|line| line.starts_with("    "))
        .map(|line| line.trim().trim_end_matches(',').to_owned())
        .collect()
}

#[test]
fn a_clash_tells_both_values_and_ours_holds() {
    // merge.md M3
    let [base, ours, theirs] = plans_of(
        r#"[{"id":"a","title":"A","effort":1,"z":1,"tags":["x"]}]"#,
        r#"[{"id":"a","title":"A","effort":2,"z":2,"tags":["x","o"]}]"#,
        r#"[{"id":"a","title":"B","effort":3,"z":3,"tags":["t"]}]"#,
    );
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(items(&merged.plan), [r#"{"id":"a","title":"B","tags":["o","t"],"effort":2,"z":2}"#]);
    assert_eq!(
        said(&merged),
        ["a effort: Some(Num(Number(2.0))) | Some(Num(Number(3.0)))", "a z: [Raw(\"2\")] | [Raw(\"3\")]"]
    );
}

#[test]
fn what_one_removed_and_the_other_needs_comes_back() {
    // merge.md M4
    let [base, ours, theirs] = plans_of(
        r#"{"format":"plan-widget","version":1,"teams":[{"id":"t","name":"Web"}],"items":[{"id":"a","title":"A"},{"id":"b","title":"B"},{"id":"c","title":"C"}]}"#,
        r#"{"format":"plan-widget","version":1,"items":[{"id":"a","title":"A"},{"id":"c","title":"C"}]}"#,
        r#"{"format":"plan-widget","version":1,"teams":[{"id":"t","name":"Web"}],"items":[{"id":"a","title":"A","team":"t"},{"id":"b","title":"B2"},{"id":"c","title":"C"}]}"#,
    );
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(
        items(&merged.plan),
        [
            r#"{"id":"t","name":"Web"}"#,
            r#"{"id":"a","title":"A","team":"t"}"#,
            r#"{"id":"b","title":"B2"}"#,
            r#"{"id":"c","title":"C"}"#
        ]
    );
    assert_eq!(said(&merged), ["b entry: false | true", "t entry: false | true"]);
}

#[test]
fn two_halves_of_a_cycle_do_not_close_it() {
    // merge.md M5
    let [base, ours, theirs] = plans_of(
        r#"[{"id":"a","title":"A"},{"id":"b","title":"B","tags":["x"]}]"#,
        r#"[{"id":"a","title":"A","depends_on":["b"]},{"id":"b","title":"B","tags":["x"]}]"#,
        r#"[{"id":"a","title":"A"},{"id":"b","title":"B","tags":["x"],"depends_on":["a"]}]"#,
    );
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(
        items(&merged.plan),
        [r#"{"id":"a","title":"A","depends_on":["b"]}"#, r#"{"id":"b","title":"B","tags":["x"]}"#]
    );
    assert_eq!(said(&merged), ["b depends_on: None | Some(List([Text(\"a\")]))"]);
}

#[test]
fn dates_that_fit_only_apart_are_ours() {
    // merge.md M6
    let [base, ours, theirs] = plans_of(
        r#"[{"id":"a","title":"A","start":"2027-01-01","end":"2027-02-01"}]"#,
        r#"[{"id":"a","title":"A","start":"2027-01-20","end":"2027-02-01"}]"#,
        r#"[{"id":"a","title":"A","start":"2027-01-01","end":"2027-01-10"}]"#,
    );
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(items(&merged.plan), [r#"{"id":"a","title":"A","start":"2027-01-20","end":"2027-02-01"}"#]);
    assert_eq!(merged.clashes.len(), 2);
}

#[test]
fn settings_votes_and_key_results_merge_by_their_parts() {
    // merge.md M7
    let [base, ours, theirs] = plans_of(
        r#"{"format":"plan-widget","version":1,"rev":"1","settings":{"method":"rice","goal":"g"},"objectives":[{"id":"o","title":"O","key_results":[{"id":"k","title":"K","current":1}]}],"items":[{"id":"a","title":"A","votes":[{"by":"Ann","effort":1}]}]}"#,
        r#"{"format":"plan-widget","version":1,"rev":"1","settings":{"method":"wsjf","goal":"g"},"objectives":[{"id":"o","title":"O","key_results":[{"id":"k","title":"K","current":2}]}],"items":[{"id":"a","title":"A","votes":[{"by":"Ann","effort":2}]}]}"#,
        r#"{"format":"plan-widget","version":1,"rev":"2","settings":{"method":"rice","goal":"h"},"objectives":[{"id":"o","title":"O","key_results":[{"id":"k","title":"K2","current":1},{"id":"l","title":"L"}]}],"items":[{"id":"a","title":"A","votes":[{"by":"Ann","effort":1},{"by":"Bo","effort":8}]}]}"#,
    );
    let merged = merge(&base, &ours, &theirs);
    let text = write(&merged.plan);
    for part in [
        r#""rev": "2""#,
        r#"{"method":"wsjf","goal":"h"}"#,
        r#"[{"id":"k","title":"K2","current":2},{"id":"l","title":"L"}]"#,
        r#"[{"by":"Ann","effort":2},{"by":"Bo","effort":8}]"#,
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(said(&merged), Vec::<String>::new());
}
