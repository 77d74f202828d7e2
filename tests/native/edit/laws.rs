//! Laws of the plan file and of editing, over plans made up at random and over any text at all.

use plan_fuzz::mutations::mutated;
use plan_widget::edit::{Command, Diff, History, apply, plan_change};
use plan_widget::model::check::{IncrementalCheck, check};
use plan_widget::model::{Key, Plan, Value};
use plan_widget::wire::patch::patch;
use plan_widget::wire::{ReadError, read, read_bytes, write};
use proptest::prelude::*;

use crate::edit::edits;
use crate::wire::plans::{self, dice};

/// JSON as `serde_json` sees it: of a key that stands twice, the last.
fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

proptest! {

    #[test]
    fn canonical_text_comes_back_byte_for_byte(mut dice in dice(900)) {
        let text = plans::plan(&mut dice, true).canonical();
        let plan = read(&text).unwrap();
        prop_assert_eq!(&write(&plan), &text);
        prop_assert_eq!(read_bytes(text.as_bytes()).unwrap(), plan);
    }

    #[test]
    fn order_spacing_and_escapes_do_not_matter(mut dice in dice(900)) {
        let plan = plans::plan(&mut dice, false);
        let known = |name: &str| Key::of(name).is_some();
        prop_assert_eq!(write(&read(&plan.sloppy(&mut dice, &known)).unwrap()), plan.canonical());
    }

    #[test]
    fn a_plan_without_odd_shapes_has_no_misshapen_value(mut dice in dice(600)) {
        use plan_widget::model::check::ProblemKind;
        let plan = read(&plans::plan(&mut dice, false).canonical()).unwrap();
        let odd: Vec<_> = check(&plan).into_iter().filter(|p| matches!(p.kind, ProblemKind::Misshapen { .. } | ProblemKind::Unreadable | ProblemKind::RepeatedKey(_))).collect();
        prop_assert_eq!(odd, []);
    }

    /// However small the steps, a look for problems finds the same, in the same order.
    #[test]
    fn problems_are_found_step_by_step(mut dice in dice(500)) {
        let plan = read(&plans::plan(&mut dice, true).canonical()).unwrap();
        let mut look = IncrementalCheck::new(plan.clone().into());
        while !look.step(1) {}
        prop_assert_eq!(look.problems, check(&plan));
    }

    /// What is not JSON is refused, what is JSON never is on that ground; another parser is the judge.
    #[test]
    fn json_is_what_it_is_elsewhere(mut dice in dice(700)) {
        let text = plans::plan(&mut dice, true).canonical();
        let text = mutated(&text, &mut dice);
        let refused = matches!(read(&text), Err(ReadError::NotJson { .. }));
        prop_assert_eq!(refused, !is_json(text.strip_prefix('\u{feff}').unwrap_or(&text)), "{}", text);
        if let Ok(plan) = read(&text) {
            let written = write(&plan);
            prop_assert_eq!(write(&read(&written).unwrap()), written);
            check(&plan);
        }
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(plan) = read_bytes(&bytes) {
            check(&plan);
        }
    }

    #[test]
    fn text_like_json_does_not_panic(text in "[\\[\\]{}:,\"\\\\a-z0-9.eE+\\-u \n]{0,60}") {
        let refused = matches!(read(&text), Err(ReadError::NotJson { .. }));
        prop_assert_eq!(refused, !is_json(&text), "{}", text);
    }

    /// The event's patch, applied to the old document by another implementation of RFC 6902, gives the new document.
    #[test]
    fn an_edits_patch_makes_the_new_document(mut dice in dice(900)) {
        let mut plan = read(&plans::plan(&mut dice, true).canonical()).unwrap();
        for _ in 0..6 {
            let command = edits::command(&mut dice, &mut plan);
            let Ok(diff) = plan_change(&plan, &command) else {
                continue;
            };
            let mut document = json(&loose(&write(&plan)));
            let patch: json_patch::Patch = serde_json::from_str(&loose(&patch(&plan, &diff))).unwrap();
            let next = apply(&plan, &diff);
            json_patch::patch(&mut document, &patch).unwrap();
            prop_assert_eq!(document, json(&loose(&write(&next))), "{:?}", command);
            plan = next;
        }
    }

    #[test]
    fn undo_and_redo_lead_back_and_forth(mut dice in dice(900)) {
        let mut plan = read(&plans::plan(&mut dice, true).canonical()).unwrap();
        let first = write(&plan);
        let mut history = History::default();
        let mut states = vec![first.clone()];
        let mark = dice.throw(6);
        for _ in 0..8 {
            let command = edits::command(&mut dice, &mut plan);
            let Ok(diff) = plan_change(&plan, &command) else {
                continue;
            };
            plan = apply(&plan, &diff);
            if !diff.is_empty() {
                states.push(write(&plan));
            }
            history.push("step", diff);
        }
        let last = write(&plan);
        let steps = history.len();
        prop_assert_eq!(steps, states.len() - 1);
        while let Some(step) = history.undo() {
            plan = apply(&plan, &step.diff);
            prop_assert_eq!(&write(&plan), &states[history.len()]);
        }
        while let Some(step) = history.redo() {
            plan = apply(&plan, &step.diff);
            prop_assert_eq!(&write(&plan), &states[history.len()]);
        }
        history.squash_since(mark.min(steps), "drag");
        while let Some(step) = history.undo() {
            plan = apply(&plan, &step.diff);
        }
        prop_assert_eq!(write(&plan), first);
        while let Some(step) = history.redo() {
            plan = apply(&plan, &step.diff);
        }
        prop_assert_eq!(write(&plan), last);
    }

    /// A plan without cycles never gets one by an edit of `depends_on`.
    #[test]
    fn no_edit_closes_a_cycle(mut dice in dice(400)) {
        let items: Vec<String> = (0..8).map(|at| format!("{{\"id\":\"{at}\",\"title\":\"\"}}")).collect();
        let mut plan = read(&format!("[{}]", items.join(","))).unwrap();
        for _ in 0..12 {
            let values = (0..=dice.throw(3)).map(|_| {
                let uid = plan.items()[dice.throw(8)].uid;
                let ids: Vec<String> = (0..dice.throw(4)).map(|_| dice.throw(8).to_string()).collect();
                (uid, Key::DependsOn, Some(Value::texts(ids.iter().map(String::as_str))))
            });
            let command = Command::Set { list: Key::Items, values: values.collect() };
            if let Ok(diff) = plan_change(&plan, &command) {
                plan = apply(&plan, &diff);
            }
            prop_assert!(plan_widget::model::depends::cycles(&plan).is_empty());
            prop_assert!(plan.items().iter().all(|item| item.texts(Key::DependsOn).all(|id| id != item.id())));
        }
    }
}

/// Numbers beyond what another parser keeps, and halves of surrogate pairs it refuses, made plain: the same change on both sides of a comparison.
fn loose(text: &str) -> String {
    text.replace("1e999", "1e99").replace("\\ud800", "?").replace("\\udc00", "?")
}

#[test]
fn deep_nesting_opens_or_is_refused_but_never_overflows() {
    let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(200_000), close.repeat(200_000));
    for nested in [deep("[", "]"), deep("{\"a\":", "}"), deep("{\"items\":[", "]}"), deep("[{\"votes\":", "}]")] {
        let _ = read(&nested);
        for key in ["zz", "title", "tags", "votes", "criteria", "ranges", "pin", "moscow_in", "depends_on"] {
            let text = format!("{{\"items\":[{{\"id\":\"a\",\"title\":\"\",\"{key}\":{nested}}}]}}");
            let plan = read(&text).unwrap();
            assert!(write(&plan).contains(&nested), "{key}");
            check(&plan);
        }
        let plan = read(&format!("{{\"items\":[{nested}],\"teams\":{nested},\"settings\":{nested}}}")).unwrap();
        let written = write(&plan);
        assert!(written.len() > 3 * nested.len() - 100);
        assert_eq!(write(&read(&written).unwrap()), written);
    }
}

#[test]
fn bounds_are_named_and_exact() {
    let items = |count: usize| format!("[{}]", vec!["{}"; count].join(","));
    assert_eq!(read(&items(100_000)).unwrap().items().len(), 100_000);
    assert_eq!(read(&items(100_001)).unwrap_err().code(), "too-many-items");
    let long = |bytes: usize| format!("[]{}", " ".repeat(bytes - 2));
    assert!(read(&long(64 << 20)).is_ok());
    let refused = read(&long((64 << 20) + 1)).unwrap_err();
    assert_eq!(refused.code(), "too-long");
    assert!(refused.to_string().contains("64 MiB"));
    let mut plan = read(&items(100_000)).unwrap();
    let record = std::rc::Rc::new(plan_widget::model::Record::new(plan.fresh_uid()));
    let command = Command::Insert { list: Key::Items, index: 0, records: vec![record] };
    assert!(plan_change(&plan, &command).is_err());
}

#[test]
fn a_newer_file_opens_to_be_looked_at() {
    let text = "{\n  \"format\": \"plan-widget\",\n  \"version\": 2,\n  \"lanes\": [1],\n  \"items\": [\n    {\"id\":\"a\",\"title\":\"\"}\n  ]\n}\n";
    let plan = read(text).unwrap();
    assert!(plan.read_only().is_some());
    let command = Command::SetRoot(Key::Title, Some(Value::text("x")));
    assert!(plan_change(&plan, &command).is_err());
    assert!(
        check(&plan).iter().any(|problem| problem.path == "$.version" && problem.to_string().contains("version 2"))
    );
    assert_eq!(json(&write(&plan)), json(text));
}

/// Every sort of problem the format names, with the entry's id and the JSON path.
#[test]
fn every_sort_of_problem_is_reported_where_it_is() {
    for (entry, expected) in [
        (
            r#"{"items":[{"id":"a","title":"","effort":"x"}]}"#,
            "a $.items[0].effort: \"x\" does not fit here: a number is expected",
        ),
        (r#"{"items":[{"id":"a","title":7}]}"#, "a $.items[0].title: 7 does not fit here: text is expected"),
        (
            r#"{"items":[{"id":"a","title":"","title":"b"}]}"#,
            "a $.items[0].title: the key title stands here more than once; the last one counts",
        ),
        (
            r#"{"items":[{"id":"a","title":"","zz":1,"zz":2}]}"#,
            "a $.items[0].zz: the key zz stands here more than once; the last one counts",
        ),
        (
            r#"{"items":[{"id":"a","title":""},{"id":"a","title":""}]}"#,
            "a $.items[0].id: another entry has the same id, a|a $.items[1].id: another entry has the same id, a",
        ),
        (r#"{"items":[{"title":""}]}"#, " $.items[0]: id is missing"),
        (
            r#"{"items":[{"id":"","title":""}]}"#,
            " $.items[0].id: \"\" does not fit here: text that is not empty is expected",
        ),
        (r#"{"items":[{"id":"a"}]}"#, "a $.items[0]: title is missing"),
        (r#"{"items":[null]}"#, " $.items[0]: this entry is no object; it is kept as it is"),
        (r#"{"items":[{"id":"a","title":"","depends_on":["a"]}]}"#, "a $.items[0].depends_on[0]: it depends on itself"),
        (
            r#"{"items":[{"id":"a","title":"","depends_on":["b",{"id":"z"},{"id":"a","lag":1},{"lag":1.5,"type":"SE"},7]},{"id":"b","title":""}]}"#,
            "a $.items[0].depends_on[3].type: \"SE\" does not fit here: FS, SS, FF or SF is expected|a $.items[0].depends_on[3].lag: 1.5 is out of range: a whole number from -9999 to 9999|a $.items[0].depends_on[3]: id is missing|a $.items[0].depends_on[4]: 7 does not fit here: an id, or an object with an id is expected|a $.items[0].depends_on[1]: there is no z|a $.items[0].depends_on[2]: it depends on itself",
        ),
        (
            r#"{"items":[{"id":"a","title":"A","depends_on":["b"]},{"id":"b","title":"B","depends_on":["a"]}]}"#,
            "a $.items[0].depends_on: they wait for each other: A → B → A",
        ),
        (
            r#"{"items":[{"id":"a","title":"","depends_on":["z"],"team":"z","timebox":"z","objectives":["z"],"criteria":{"z":1},"moscow_in":{"z z":"must"}}]}"#,
            "a $.items[0].team: there is no z|a $.items[0].timebox: there is no z|a $.items[0].depends_on[0]: there is no z|a $.items[0].objectives[0]: there is no z|a $.items[0].criteria.z: there is no z|a $.items[0].moscow_in[\"z z\"]: there is no z z",
        ),
        (
            r#"{"milestones":[{"id":"m","title":"","date":"2027-02-29","team":"z"}],"items":[]}"#,
            "m $.milestones[0].date: \"2027-02-29\" does not fit here: a date as YYYY-MM-DD is expected|m $.milestones[0].team: there is no z",
        ),
        (
            r#"{"items":[{"id":"a","title":"","start":"2027-03-02","end":"2027-03-01"}]}"#,
            "a $.items[0].end: the end lies before the start",
        ),
        (
            r#"{"items":[{"id":"a","title":"","start":"2027-Q2","end":"2027-03"}]}"#,
            "a $.items[0].end: the end lies before the start",
        ),
        (
            r#"{"items":[{"id":"a","title":"","start":"2027-03-02"}]}"#,
            "a $.items[0]: only one date is there: end is missing",
        ),
        (
            r#"{"items":[{"id":"a","title":"","confidence":101}]}"#,
            "a $.items[0].confidence: 101 is out of range: a number from 0 to 100",
        ),
        (
            r#"{"items":[{"id":"a","title":"","reach":-1}]}"#,
            "a $.items[0].reach: -1 is out of range: a number from 0 up",
        ),
        (r#"{"items":[{"id":"a","title":"","effort":0}]}"#, "a $.items[0].effort: an effort of 0 gives no score"),
        (
            r#"{"items":[{"id":"a","title":"","effort":-2}]}"#,
            "a $.items[0].effort: -2 is out of range: a number from 0 up",
        ),
        (
            r#"{"items":[{"id":"a","title":"","tags":["x",7]}]}"#,
            "a $.items[0].tags[1]: 7 does not fit here: text is expected",
        ),
        (
            r#"{"items":[{"id":"a","title":"","ranges":{"effort":[3,1]}}]}"#,
            "a $.items[0].ranges.effort: [3,1] does not fit here: [low, high] for an estimate, low first is expected",
        ),
        (
            r#"{"items":[{"id":"a","title":"","votes":[{"confidence":200},5]}]}"#,
            "a $.items[0].votes[0].confidence: 200 is out of range: a number from 0 to 100|a $.items[0].votes[1]: this entry is no object; it is kept as it is",
        ),
        (
            r#"{"items":[{"id":"a","title":"","status":"soon"}]}"#,
            "a $.items[0].status: \"soon\" does not fit here: idea, planned, in_progress, done or dropped is expected",
        ),
        (
            r#"{"settings":{"fiscal_year_starts":13},"items":[]}"#,
            " $.settings.fiscal_year_starts: 13 is out of range: a whole number from 1 to 12",
        ),
        (
            r#"{"settings":{"fiscal_year_starts":1.5},"items":[]}"#,
            " $.settings.fiscal_year_starts: 1.5 is out of range: a whole number from 1 to 12",
        ),
        (r#"{"settings":[],"items":[]}"#, " $.settings: [] does not fit here: an object is expected"),
        (r#"{"teams":{"a":1},"items":[]}"#, " $.teams: {\"a\":1} does not fit here: a list of objects is expected"),
        (
            r#"{"title":"a","title":"b","items":[]}"#,
            " $.title: the key title stands here more than once; the last one counts",
        ),
        (
            r#"{"objectives":[{"id":"o","title":"","key_results":[{"id":"k","title":""},{"id":"k","title":""},{"title":""}]}],"items":[]}"#,
            "k $.objectives[0].key_results[1].id: another entry has the same id, k|o $.objectives[0].key_results[2]: id is missing",
        ),
        (
            r#"{"baselines":[{"id":"b","taken":"x","items":{"a":{"rank":0}}}],"items":[]}"#,
            "b $.baselines[0].taken: \"x\" does not fit here: a date as YYYY-MM-DD is expected|b $.baselines[0].items.a.rank: 0 is out of range: a whole number from 1 to 1000000000",
        ),
    ] {
        let plan = read(&format!("{{\"format\":\"plan-widget\",\"version\":1,{}", &entry[1..])).unwrap();
        let said: Vec<String> = check(&plan).iter().map(|p| format!("{} {}: {p}", p.id, p.path)).collect();
        assert_eq!(said.join("|"), expected, "{entry}");
        let written = write(&plan);
        assert_eq!(write(&read(&written).unwrap()), written);
    }
    let bare: Vec<String> = check(&read("[]").unwrap()).iter().map(ToString::to_string).collect();
    assert_eq!(bare, ["version is missing"]);
}

#[test]
fn undoing_an_edit_of_a_key_that_stood_three_times_brings_all_of_them_back() {
    let text = "{\n  \"format\": \"plan-widget\",\n  \"version\": 1,\n  \"title\": \"a\",\n  \"title\": \"b\",\n  \"items\": [\n    {\"id\":\"a\",\"title\":\"1\",\"title\":\"2\",\"title\":\"3\",\"z\":1}\n  ]\n}\n";
    let plan = read(text).unwrap();
    assert_eq!(write(&plan), text);
    let set =
        Command::Set { list: Key::Items, values: vec![(plan.items()[0].uid, Key::Title, Some(Value::text("4")))] };
    let command = Command::All(vec![set, Command::SetRoot(Key::Title, None)]);
    let diff: Diff = plan_change(&plan, &command).unwrap();
    let after = apply(&plan, &diff);
    assert!(write(&after).contains("{\"id\":\"a\",\"title\":\"4\",\"z\":1}"));
    assert!(!write(&after).contains("\"b\"") && !write(&after).contains("  \"title\": \"a\""));
    assert_eq!(write(&apply(&after, &diff.reverse())), text);
    assert_eq!(Plan::empty(), Plan::default());
}
