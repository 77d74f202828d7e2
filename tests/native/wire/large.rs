//! Plans at the edge of what opens: work that grows with the square of a list would take minutes here.

use std::fmt::Write as _;

use plan_widget::edit::merge::choose;
use plan_widget::edit::{Command, apply, difference, merge, plan_change};
use plan_widget::exchange::csv::csv;
use plan_widget::model::check::{ProblemKind, check};
use plan_widget::model::{ItemIndex, Key, Plan, Value, depends};
use plan_widget::score::ballots::{Ballot, merge as merge_ballots};
use plan_widget::score::rank::Ranking;
use plan_widget::score::spread::{disagreements, medians, voters};
use plan_widget::wire::{read, write};

const MANY: usize = 100_000;

/// `{"NAME0":VALUE,"NAME1":VALUE,…}` without its braces.
fn keys(name: &str, value: &str, count: usize) -> String {
    (0..count).fold(String::new(), |mut out, at| {
        let _ = write!(out, "{}\"{name}{at}\":{value}", if at > 0 { "," } else { "" });
        out
    })
}

fn list(count: usize, entry: impl Fn(usize) -> String) -> String {
    let all: Vec<String> = (0..count).map(entry).collect();
    format!("[{}]", all.join(","))
}

#[test]
fn maps_by_id_of_any_size_open_and_come_back() {
    for (key, value) in [("criteria", "1"), ("moscow_in", "\"must\""), ("ranges", "[1,2]")] {
        let text = format!("[{{\"id\":\"a\",\"title\":\"A\",\"{key}\":{{{}}}}}]", keys("k", value, MANY));
        let plan = read(&text).unwrap();
        let written = write(&plan);
        assert!(written.contains(&text[1..text.len() - 1]), "{key}");
        assert_eq!(check(&plan).len(), MANY + 1, "{key}: as many unknown ids, and no version");
        let twice = text.replace("\"k99999\"", "\"k0\"");
        assert!(matches!(read(&twice).unwrap().items()[0].fields()[2].1, Value::Raw(_)), "{key}");
    }
    let baseline =
        format!("{{\"items\":[],\"baselines\":[{{\"id\":\"b\",\"items\":{{{}}}}}]}}", keys("i", "{\"rank\":1}", MANY));
    assert!(write(&read(&baseline).unwrap()).contains("\"i99999\":{\"rank\":1}"));
}

#[test]
fn unknown_keys_and_key_results_of_any_number_are_looked_through() {
    let text = format!("[{{\"id\":\"a\",\"title\":\"A\",{},\"u7\":2}}]", keys("u", "1", MANY));
    let plan = read(&text).unwrap();
    let repeated: Vec<String> = check(&plan)
        .into_iter()
        .filter(|problem| matches!(problem.kind, ProblemKind::RepeatedKey(_)))
        .map(|problem| problem.path)
        .collect();
    assert_eq!(repeated, ["$.items[0].u7"]);
    let changed = |value: &str| read(&text.replace("\"u5\":1", &format!("\"u5\":{value}"))).unwrap();
    let merged = merge(&plan, &changed("3"), &changed("4"));
    assert_eq!(merged.clashes.len(), 1);

    let result = |at: usize| format!("{{\"id\":\"k{}\",\"title\":\"K\"}}", at.min(MANY - 2));
    let text = format!(
        "{{\"items\":[],\"objectives\":[{{\"id\":\"o\",\"title\":\"O\",\"key_results\":{}}}]}}",
        list(MANY, result)
    );
    let problems = check(&read(&text).unwrap());
    let repeated: Vec<&str> = problems
        .iter()
        .filter(|problem| problem.kind == ProblemKind::RepeatedId)
        .map(|problem| &*problem.path)
        .collect();
    assert_eq!(repeated, ["$.objectives[0].key_results[99999].id"]);
    let more = read(&text.replace("\"k5\"", "\"k5x\"")).unwrap();
    assert_eq!(merge(&read(&text).unwrap(), &more, &more).clashes, []);
}

#[test]
fn votes_of_any_number_are_weighed() {
    let vote = |at: usize| format!("{{\"by\":\"P{}\",\"effort\":{}}}", at.min(MANY - 2), at % 7 + 1);
    let text = format!("[{{\"id\":\"a\",\"title\":\"A\",\"effort\":2,\"votes\":{}}}]", list(MANY, vote));
    let plan = read(&text).unwrap();
    assert_eq!(voters(&plan).len(), MANY - 1);
    assert_eq!(disagreements(&plan).len(), 1);
    assert_eq!(medians(&plan.items()[0], &[Key::Effort]), [(Key::Effort, Value::num(4.0).unwrap())]);
    let items = format!("{{\"items\":{}}}", list(30_000, |at| format!("{{\"id\":\"i{at}\",\"title\":\"T\"}}")));
    let plan = read(&items).unwrap();
    let votes = (0..30_000).map(|at| (format!("i{at}"), vec![(Key::Effort, 1.0)])).collect();
    let ballot = Ballot { by: "Ana".into(), votes, ..Ballot::default() };
    let all: Vec<ItemIndex> = (0..30_000).map(ItemIndex::new).collect();
    assert_eq!(ballot.text(&plan, &all, &[Key::Effort]).matches("effort=1").count(), 30_000);
    assert_eq!(merge_ballots(&plan, &[ballot]).votes.len(), 30_000);
}

/// `count` items named by their number, with more of each by number.
fn items(count: usize, more: impl Fn(usize) -> String) -> Plan {
    let entry = |at: usize| format!("{{\"id\":\"i{at}\",\"title\":\"{at}\"{}}}", more(at));
    read(&format!("{{\"items\":{}}}", list(count, entry))).unwrap()
}

#[test]
fn a_plan_of_half_new_entries_is_told_apart_and_merged() {
    let count = 40_000;
    let half = items(count / 2, |_| String::new());
    let whole = items(count, |_| String::new());
    // Read anew, so that uids agree for the first half.
    let diff = difference(&half, &whole);
    assert_eq!(diff.0.len(), count / 2);
    assert_eq!(apply(&half, &diff), whole);
    assert_eq!(merge(&half, &half, &whole).plan.items().len(), count);
    let (ours, theirs) = (items(count, |_| ",\"effort\":1".into()), items(count, |_| ",\"effort\":2".into()));
    let merged = merge(&whole, &ours, &theirs);
    assert_eq!(merged.clashes.len(), count);
    assert_eq!(choose(&merged.plan, &merged.clashes, |_| true).items(), theirs.items());
}

#[test]
fn lists_of_texts_of_any_length_are_merged() {
    let tags = |more: &str| {
        let tag = |at: usize| format!("\"t{at}\"");
        read(&format!(
            "[{{\"id\":\"a\",\"title\":\"A\",\"tags\":[{}{more}]}}]",
            (0..MANY).map(tag).collect::<Vec<_>>().join(",")
        ))
        .unwrap()
    };
    let merged = merge(&tags(""), &tags(",\"x\""), &tags(",\"y\""));
    assert_eq!(merged.plan.items()[0].texts(Key::Tags).count(), MANY + 2);
}

#[test]
fn chains_and_cycles_of_any_length_are_followed() {
    let count = 50_000;
    let chain = |at: usize| if at > 0 { format!(",\"depends_on\":[\"i{}\"]", at - 1) } else { String::new() };
    let plan = items(count, chain);
    assert!(check(&plan).iter().all(|problem| !matches!(problem.kind, ProblemKind::Cycle(_))));
    // Each waits for all before it and for the last: as many cycles as items, as long as the plan. Those told are bounded.
    let all = items(count, |at| format!(",\"depends_on\":[\"i{}\",\"i{}\"]", (at + 1) % count, 0));
    let told: usize = depends::cycles(&all).iter().map(Vec::len).sum();
    assert!((1..3_000_000).contains(&told), "{told}");
    // New dependencies on every item: one look for a cycle, not one for each.
    let free = items(count, |_| String::new());
    let needs = |at: usize| Some(Value::texts([format!("i{}", at / 2).as_str()]));
    let set = free.items().iter().enumerate().skip(1).map(|(at, item)| (item.uid, Key::DependsOn, needs(at))).collect();
    let diff = plan_change(&free, &Command::Set { list: Key::Items, values: set }).unwrap();
    assert_eq!(diff.0.len(), count - 1);
}

#[test]
fn every_item_pinned_has_its_rank() {
    let count = 50_000;
    let plan = items(count, |at| format!(",\"pin\":{{\"rank\":{}}}", count - at));
    let ranking = Ranking::new(&plan);
    assert!((0..count).map(ItemIndex::new).all(|at| {
        let wanted = Some(count - at.index());
        ranking.rank(at) == wanted && ranking.pinned(at) == wanted
    }));
}

#[test]
fn items_and_teams_by_the_thousand_are_exported() {
    let count = 20_000;
    let entry = |at: usize| format!("{{\"id\":\"i{at}\",\"title\":\"{at}\",\"team\":\"t{at}\"}}");
    let team = |at: usize| format!("{{\"id\":\"t{at}\",\"name\":\"Team {at}\"}}");
    let text = format!("{{\"teams\":{},\"items\":{}}}", list(count, team), list(count, entry));
    let table = csv(&read(&text).unwrap(), &|_| "x");
    assert!(table.contains(",Team 19999"));
}
