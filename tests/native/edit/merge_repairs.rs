//! Merges whose sides fit only apart: dates, cycles, repeated keys, moves past what goes.

use plan_widget::edit::merge::known_base;
use plan_widget::edit::{ConflictPart, merge};
use plan_widget::model::check::{ProblemKind, check};
use plan_widget::model::{Key, Plan};
use plan_widget::wire::{read, write};

fn plan(lists: &str) -> Plan {
    read(&format!("{{\"format\":\"plan-widget\",\"version\":1,{lists}}}")).unwrap()
}

fn ids(plan: &Plan, list: Key) -> Vec<&str> {
    plan.list(list).iter().map(|entry| entry.id()).collect()
}

#[test]
fn a_move_holds_where_the_other_side_removes_a_neighbour() {
    let teams = |ids: &str| {
        let entries: Vec<String> = ids.chars().map(|id| format!("{{\"id\":\"{id}\",\"name\":\"{id}\"}}")).collect();
        plan(&format!("\"items\":[],\"teams\":[{}]", entries.join(",")))
    };
    for (base, ours, theirs, expected) in
        [("abc", "cb", "bac", vec!["c", "b"]), ("bac", "abc", "cxya", vec!["c", "x", "y", "a"])]
    {
        for (ours, theirs) in [(ours, theirs), (theirs, ours)] {
            let merged = merge(&teams(base), &teams(ours), &teams(theirs));
            assert_eq!(ids(&merged.plan, Key::Teams), expected, "{base} {ours} {theirs}");
            assert_eq!(merged.clashes, []);
        }
    }
}

#[test]
fn an_end_of_one_side_before_the_start_of_the_other_is_told() {
    let timebox = |dates: &str| plan(&format!("\"items\":[],\"timeboxes\":[{{\"id\":\"t\",\"title\":\"T\"{dates}}}]"));
    let base = timebox("");
    let (ends, starts) = (timebox(",\"end\":\"2026-12-01\""), timebox(",\"start\":\"2027-Q1\""));
    for (ours, theirs) in [(&ends, &starts), (&starts, &ends)] {
        let merged = merge(&base, ours, theirs);
        assert_eq!(merged.plan.timeboxes(), ours.timeboxes());
        assert!(!check(&merged.plan).iter().any(|problem| problem.kind == ProblemKind::EndBeforeStart));
        let keys: Vec<Key> = merged
            .clashes
            .iter()
            .map(|clash| match &clash.part {
                ConflictPart::Field { key, .. } => *key,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(keys, [Key::Start, Key::End]);
    }
    // One date from each side that fit together are one bar.
    let merged = merge(&base, &timebox(",\"end\":\"2027-12-01\""), &starts);
    assert_eq!(merged.clashes, []);
}

#[test]
fn an_earlier_value_does_not_come_to_count_where_a_side_takes_the_later_away() {
    let item = |tags: &str| {
        plan(&format!("\"items\":[{{\"id\":\"a\",\"title\":\"A\",\"tags\":[\"old\"],\"tags\":{tags},\"unknown\":1}}]"))
    };
    let merged = merge(&item("[\"x\"]"), &item("[]"), &item("[\"x\"]"));
    assert_eq!(merged.plan.items()[0].texts(Key::Tags).count(), 0);
    assert!(write(&merged.plan).contains("\"tags\":[\"old\"],\"tags\":[]"), "{}", write(&merged.plan));
}

#[test]
fn many_cycles_that_close_only_together_are_opened_and_told() {
    // A pair each: our a waits for b, their b waits for a. One look and one sort of the plan per pair would be the square of this.
    let count = 10_000;
    let items = |waits: &dyn Fn(usize) -> Option<usize>| {
        let entry = |at: usize| {
            let needs = waits(at).map_or_else(String::new, |other| format!(",\"depends_on\":[\"i{other}\"]"));
            format!("{{\"id\":\"i{at}\",\"title\":\"{at}\"{needs}}}")
        };
        plan(&format!("\"items\":[{}]", (0..count).map(entry).collect::<Vec<_>>().join(",")))
    };
    let base = items(&|_| None);
    let ours = items(&|at| (at % 2 == 0).then_some(at + 1));
    let theirs = items(&|at| (at % 2 == 1).then(|| at - 1));
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(merged.plan.items(), ours.items());
    assert_eq!(merged.clashes.len(), count / 2);
}

/// The weekdays of a plan's calendar; empty where it names none.
fn week(plan: &Plan) -> Vec<String> {
    plan.calendar().map_or_else(Vec::new, |calendar| calendar.week().map(|day| day.word().to_owned()).collect())
}

#[test]
fn a_week_that_is_absent_is_the_usual_one_and_none_comes_out_empty() {
    let with = |calendar: &str| plan(&format!("\"calendar\":{calendar},\"items\":[]"));
    let (usual, short, shop) =
        (with("{}"), with(r#"{"week":["mon","tue","wed","thu"]}"#), with(r#"{"week":["tue","sat"]}"#));
    let clashes = |base: &Plan, ours: &Plan, theirs: &Plan| {
        let merged = merge(base, ours, theirs);
        let parts: Vec<&ConflictPart> = merged.clashes.iter().map(|clash| &clash.part).collect();
        assert!(matches!(parts[..], [ConflictPart::Field { key: Key::Calendar, .. }]), "{parts:?}");
        assert_eq!(week(&merged.plan), week(ours));
    };
    // Of an empty set both would be the union: six days that nobody asked for.
    clashes(&usual, &short, &shop);
    clashes(&usual, &shop, &short);
    // Back to the usual week, and another one: no day counts as taken away.
    clashes(&short, &usual, &shop);
    clashes(&short, &shop, &usual);
    // Each side keeps what the other takes out.
    let (one, other) = (with(r#"{"week":["mon"]}"#), with(r#"{"week":["tue"]}"#));
    clashes(&with(r#"{"week":["mon","tue"]}"#), &one, &other);
    let merged = merge(
        &with(r#"{"week":["mon","tue","wed"]}"#),
        &with(r#"{"week":["mon","tue","wed","thu"]}"#),
        &with(r#"{"week":["mon","tue"]}"#),
    );
    assert_eq!((week(&merged.plan).join(" "), merged.clashes.len()), ("mon tue thu".to_owned(), 0));
}

#[test]
fn what_an_unanswered_save_has_written_is_known() {
    let base = plan(r#""items":[{"id":"a","title":"A"}]"#);
    // Read by itself, so that its entries have numbers of their own: Early has that of A.
    let sent = plan(
        r#""calendar":{"week":["mon","tue"]},"items":[{"id":"e","title":"Early"},{"id":"a","title":"B"},{"id":"a","title":"Twin"}]"#,
    );
    let known = known_base(&base, &sent, &sent);
    assert_eq!(week(&known), ["mon", "tue"]);
    assert_eq!(ids(&known, Key::Items), ["a", "e"]);
    assert_eq!(known.items()[0].title(), Some("B"), "of one id the first is meant");
    let uids: std::collections::BTreeSet<_> = known.items().iter().map(|item| item.uid().0).collect();
    assert_eq!(uids.len(), 2, "no number is given out twice");
    // Another save on top speaks of the right entry.
    let next = plan(r#""calendar":{"week":["mon","tue"]},"items":[{"id":"e","title":"Later"},{"id":"a","title":"B"}]"#);
    let known = known_base(&known, &next, &next);
    let titles: Vec<_> = known.items().iter().map(|item| item.display_name()).collect();
    assert_eq!(titles, ["B", "Later"]);
}

#[test]
fn how_an_item_waits_for_another_is_one_decision() {
    let with = |depends: &str| plan(&format!("\"items\":[{{\"id\":\"x\",\"title\":\"X\",\"depends_on\":{depends}}}]"));
    let waits = |plan: &Plan| {
        write(plan).split("\"depends_on\":").nth(1).unwrap_or("none}").split('}').next().unwrap().to_owned()
    };
    let base = with(r#"["a",{"id":"b","type":"SS","lag":2}]"#);
    // A lag of one side and a new dependency of the other come together.
    let (lag, more) = (
        with(r#"[{"id":"a","lag":3},{"id":"b","type":"SS","lag":2}]"#),
        with(r#"["a",{"id":"b","type":"SS","lag":2},"c"]"#),
    );
    for (ours, theirs) in [(&lag, &more), (&more, &lag)] {
        let merged = merge(&base, ours, theirs);
        assert_eq!(merged.clashes, []);
        assert!(
            write(&merged.plan).contains(r#""depends_on":[{"id":"a","lag":3},{"id":"b","type":"SS","lag":2},"c"]"#),
            "{}",
            waits(&merged.plan)
        );
    }
    // One side gives it another type, the other another lag: neither of both together was anybody's.
    let (kind, lag) =
        (with(r#"["a",{"id":"b","type":"FF","lag":2}]"#), with(r#"["a",{"id":"b","type":"SS","lag":5}]"#));
    let merged = merge(&base, &kind, &lag);
    assert_eq!(merged.plan, kind);
    assert!(
        matches!(&merged.clashes[..], [clash] if matches!(clash.part, ConflictPart::Field { key: Key::DependsOn, .. }))
    );
    // Taken out by one, changed by the other: told, not lost.
    let merged = merge(&base, &with(r#"["a"]"#), &lag);
    assert_eq!(merged.clashes.len(), 1);
    // A plain id stays one.
    assert!(write(&base).contains(r#""depends_on":["a",{"id":"b","type":"SS","lag":2}]"#));
}

#[test]
fn a_cycle_that_closes_only_together_is_opened_with_the_rules_left() {
    let items = |a: &str, b: &str| {
        plan(&format!(
            r#""items":[{{"id":"a","title":"A","depends_on":{a}}},{{"id":"b","title":"B","depends_on":{b}}},{{"id":"c","title":"C"}}]"#
        ))
    };
    let base = items("[]", "[]");
    let (ours, theirs) = (
        items(r#"[{"id":"b","lag":-1},{"id":"c","type":"FF"}]"#, "[]"),
        items("[]", r#"[{"id":"c","lag":2},{"id":"a","type":"SS"}]"#),
    );
    let merged = merge(&base, &ours, &theirs);
    let text = write(&merged.plan);
    assert!(text.contains(r#""depends_on":[{"id":"b","lag":-1},{"id":"c","type":"FF"}]"#), "{text}");
    assert!(text.contains(r#""depends_on":[{"id":"c","lag":2}]"#), "{text}");
    assert_eq!(merged.clashes.len(), 1);
}
