//! Edits: each is a patch that another implementation of RFC 6902 applies alike, undo leads back to the same bytes, a draft kept in steps comes to the same bytes, and a merge loses
//! nothing that did not clash.

use plan_widget::app::document::draft_steps::{DraftStep, replay};
use plan_widget::edit::{History, apply, difference, merge, plan_change};
use plan_widget::wire::patch::patch;
use plan_widget::wire::{read, write};

use crate::edits;
use crate::plans::{self, Dice};

/// A plan made up, and edits of two people on it.
pub fn check(bytes: &[u8]) {
    let mut dice = Dice::of_bytes(bytes);
    let Ok(base) = read(&plans::plan(&mut dice, true).canonical()) else { panic!("a canonical plan opens") };
    let mut plan = base.clone();
    let mut history = History::default();
    let mut states = vec![write(&plan)];
    let mut kept = (write(&plan), Vec::new());
    while !dice.is_spent() && states.len() < 12 {
        let command = edits::close_command(&mut dice, &mut plan);
        let Ok(diff) = plan_change(&plan, &command) else { continue };
        let next = apply(&plan, &diff);
        let mut document = loose(&write(&plan));
        let steps: json_patch::Patch = serde_json::from_str(&loosened(&patch(&plan, &diff))).expect("a patch is JSON");
        json_patch::patch(&mut document, &steps).expect("a patch applies");
        assert_eq!(document, loose(&write(&next)), "{command:?}");
        assert_eq!(apply(&plan, &difference(&plan, &next)), next, "{command:?}");
        match DraftStep::between(&plan, &next) {
            Some(step) => {
                kept.1.push(step);
                assert_eq!(replay(&kept.0, &kept.1), Some(write(&next)), "kept in steps: {command:?}");
            }
            None => kept = (write(&next), Vec::new()),
        }
        if !diff.is_empty() {
            history.push("step", diff);
            states.push(write(&next));
        }
        plan = next;
    }
    let mut back = plan.clone();
    for state in states.iter().rev().skip(1) {
        let step = history.undo().expect("a step to undo");
        back = apply(&back, &step.diff);
        assert_eq!(write(&back), *state, "undone");
    }
    check_merge(&base, &plan, &mut dice);
}

fn check_merge(base: &plan_widget::model::Plan, ours: &plan_widget::model::Plan, dice: &mut Dice) {
    let mut theirs = base.clone();
    for _ in 0..6 {
        let command = edits::close_command(dice, &mut theirs);
        if let Ok(diff) = plan_change(&theirs, &command) {
            theirs = apply(&theirs, &diff);
        }
    }
    let merged = merge(base, ours, &theirs);
    assert_eq!(apply(ours, &merged.diff), merged.plan, "the diff of a merge leads to it");
    let text = write(&merged.plan);
    assert_eq!(write(&read(&text).expect("a merged plan opens")), text);
    let again = merge(&theirs, &merged.plan, &theirs);
    assert_eq!(write(&again.plan), text, "merged once more");
    let same = merge(base, ours, ours);
    assert!(same.clashes.is_empty() && write(&same.plan) == write(ours), "merged with what is the same");
}

/// JSON as `serde_json` reads it: without numbers that no double holds, and halves of surrogate pairs.
fn loose(text: &str) -> serde_json::Value {
    serde_json::from_str(&loosened(text)).expect("a plan is JSON")
}

fn loosened(text: &str) -> String {
    text.replace("1e999", "1e99").replace("\\ud800", "?").replace("\\udc00", "?")
}
