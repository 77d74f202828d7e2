//! Ballots by text, what merging them does, and how far raters agree.

use super::plan;
use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::model::schema::ESTIMATES;
use plan_widget::model::{ItemIndex, Key, Plan, Value};
use plan_widget::score::ballots::{Ballot, BallotProblem, merge, read};
use plan_widget::score::spread::{disagreements, medians, spreads, voters};
use plan_widget::wire::write;
use proptest::prelude::*;

const ITEMS: &str =
    r#"{"id":"p1","title":"Passkeys","impact":3},{"id":"p 2","title":"Guest\ncheckout"},{"id":"p3","title":"Search"}"#;

fn take(plan: &Plan, text: &str) -> Plan {
    let pasted = read(text);
    assert_eq!(pasted.wrong, []);
    let values = merge(plan, &pasted.ballots).votes.into_iter().map(|(uid, votes)| (uid, Key::Votes, Some(votes)));
    let command = Command::Set { list: Key::Items, values: values.collect() };
    apply(plan, &plan_change(plan, &command).unwrap())
}

fn ballot(by: &str, lines: &str) -> String {
    format!("plan-widget ballot\nby: {by}\n{lines}\nend of ballot\n")
}

#[test]
fn a_blank_ballot_is_filled_in_and_read() {
    let plan = plan("", "", ITEMS);
    let blank = Ballot { by: "Ana".to_owned(), ..Ballot::default() }.text(
        &plan,
        &[0, 1].map(ItemIndex::new),
        &[Key::Impact, Key::Confidence],
    );
    assert_eq!(
        blank,
        "plan-widget ballot\nplan: \nby: Ana\nat: \nitems: 2 of 3\n\n# Passkeys\np1 impact= confidence=\n\n# Guest checkout\np%202 impact= confidence=\nend of ballot\n"
    );
    let filled =
        blank.replacen("impact= confidence=", "impact=2 confidence=0.8", 1).replacen("impact= ", "Impact=1,200; ", 1);
    let mailed: String = filled.lines().map(|line| format!("> > {line}\r\n")).collect();
    let pasted = read(&format!("Hello,\nhere is mine:\n{}", mailed.replace("impact=2 ", "impact=2\r\n>  ")));
    assert_eq!(pasted.wrong, []);
    let expected = [
        ("p1".to_owned(), vec![(Key::Impact, 2.0), (Key::Confidence, 80.0)]),
        ("p 2".to_owned(), vec![(Key::Impact, 1200.0)]),
    ];
    assert_eq!(pasted.ballots, [Ballot { by: "Ana".to_owned(), at: None, part: true, votes: expected.to_vec() }]);
}

#[test]
fn lines_that_make_no_sense_are_named_and_the_rest_counts() {
    let text = ballot("Bo", "p1 impact=much effort=-2 charm=3 reach=5\nfree text here\np3 confidence=180 ease=4");
    let pasted = read(&text);
    let wrong = [
        (3, BallotProblem::NotANumber(Key::Impact, "much".to_owned())),
        (3, BallotProblem::OutOfRange(Key::Effort, -2.0)),
        (3, BallotProblem::NoSuchEstimate("charm".to_owned())),
        (4, BallotProblem::Unreadable),
        (5, BallotProblem::OutOfRange(Key::Confidence, 180.0)),
    ];
    assert_eq!(pasted.wrong, wrong);
    let merged = merge(&plan("", "", ITEMS), &pasted.ballots);
    assert_eq!(merged.votes.len(), 2);
    assert_eq!(read("nothing here").wrong, [(1, BallotProblem::NoBallot)]);
    assert_eq!(read("plan-widget ballot\np1 impact=2").wrong, [(1, BallotProblem::NoName)]);
}

#[test]
fn a_second_ballot_of_the_same_person_replaces_the_first() {
    let start = plan("", "", ITEMS);
    let first =
        take(&start, &(ballot("Ana", "p1 impact=1\np3 effort=2") + &ballot("Bo", "at: 2027-01-02\np1 impact=2")));
    assert_eq!(voters(&first).iter().map(|(by, items)| (&**by, *items)).collect::<Vec<_>>(), [("Ana", 2), ("Bo", 1)]);
    let second = take(&first, &ballot(" ana", "p1 impact=0.5\np%202 impact=3"));
    let text = write(&second);
    assert!(text.contains(r#""votes":[{"by":"ana","impact":0.5},{"by":"Bo","at":"2027-01-02","impact":2}]"#), "{text}");
    assert!(second.items()[2].records(Key::Votes).is_empty(), "the new ballot says nothing of it");
    assert_eq!(
        write(&take(&second, &ballot("ana", "p1 impact=0.5\np%202 impact=3"))),
        text,
        "the same again changes nothing"
    );
    let pasted = read(&ballot("ana", "p9 impact=2")).ballots;
    let merged = merge(&second, &pasted);
    assert_eq!((merged.replaced, merged.unknown), (vec!["ana".to_owned()], vec![("ana".to_owned(), "p9".to_owned())]));
    assert_eq!(
        Ballot::of(&second, "ANA").votes,
        [("p1".to_owned(), vec![(Key::Impact, 0.5)]), ("p 2".to_owned(), vec![(Key::Impact, 3.0)])]
    );
}

#[test]
fn a_ballot_for_some_items_leaves_the_others() {
    let start = take(&plan("", "", ITEMS), &ballot("Ana", "p1 impact=1\np%202 effort=3\np3 effort=2"));
    let again = Ballot::of(&start, "Ana").text(&start, &[0, 1].map(ItemIndex::new), &[Key::Impact]);
    assert!(again.contains("\nitems: 2 of 3\n") && again.contains("\np%202 impact= effort=3\n"), "{again}");
    let after = take(&start, &again.replace("impact=1", "impact=2").replace("effort=3", "effort="));
    assert_eq!(after.items()[0].records(Key::Votes)[0].num(Key::Impact), Some(2.0));
    assert!(after.items()[1].records(Key::Votes).is_empty(), "emptied: withdrawn");
    assert_eq!(after.items()[2].records(Key::Votes)[0].num(Key::Effort), Some(2.0));
}

#[test]
fn words_four_raters_ballots_bring_their_votes_back() {
    let word = plan_widget::wire::read(include_str!("../../../examples/word.plan.json")).unwrap();
    let all: Vec<ItemIndex> = word.items().indices().collect();
    let raters = voters(&word);
    assert_eq!(raters.iter().map(|(_, items)| *items).collect::<Vec<_>>(), [50; 4]);
    let texts = raters.iter().map(|(by, _)| Ballot::of(&word, by).text(&word, &all, &[]));
    let text = texts.collect::<Vec<_>>().join("\n");
    assert_eq!(write(&take(&word, &text)), write(&word), "the same votes change nothing, and keep each rater's weight");
    let bare = word.items().iter().map(|item| (item.uid, Key::Votes, None)).collect();
    let bare = apply(&word, &plan_change(&word, &Command::Set { list: Key::Items, values: bare }).unwrap());
    let back = take(&bare, &text);
    assert_eq!(disagreements(&back), disagreements(&word));
    let (most, how_far) = disagreements(&word)[0];
    let widest = spreads(&word.items()[most]).into_iter().map(|spread| spread.disagreement);
    assert_eq!(widest.reduce(f64::max), Some(how_far));
}

#[test]
fn votes_that_cannot_be_read_stay() {
    let plan = plan("", "", r#"{"id":"p1","votes":"none"},{"id":"p3","votes":[7,{"by":"Cy","impact":1,"why":"x"}]}"#);
    let merged = merge(&plan, &read(&ballot("Ana", "p1 impact=2\np3 impact=3")).ballots);
    assert_eq!(merged.unreadable, [plan.items()[0].uid]);
    let text = write(&take(&plan, &ballot("Ana", "p1 impact=2\np3 impact=3")));
    assert!(text.contains(r#""votes":"none""#));
    assert!(text.contains(r#""votes":[7,{"by":"Cy","impact":1,"why":"x"},{"by":"Ana","impact":3}]"#), "{text}");
}

#[test]
fn spread_and_outliers_of_words_own_raters() {
    // File-1 and File-3 of the Word 50-feature plan.
    let votes = |values: [i32; 4]| {
        let vote = |(by, value): (usize, i32)| format!(r#"{{"by":"s{by}","value":{value}}}"#);
        values.into_iter().enumerate().map(vote).collect::<Vec<_>>().join(",")
    };
    let items = format!(
        r#"{{"id":"f1","value":9,"votes":[{}]}},{{"id":"f3","votes":[{}]}},{{"id":"x","votes":[{{"by":"a","value":1}}]}}"#,
        votes([8, 9, 9, 9]),
        votes([8, 9, 9, 1])
    );
    let plan = plan("", "", &items);
    let of = spreads(&plan.items()[1]);
    assert_eq!(of.len(), 1);
    assert_eq!((of[0].median, of[0].quartiles), (8.5, (6.25, 9.0)));
    assert_eq!(of[0].outliers, [0]);
    assert_eq!(&*of[0].votes[0].0, "s3");
    // Mean difference of two: (7 + 8 + 8 + 1 + 1 + 0) / 6; twice the mean: 13.5.
    assert!((of[0].disagreement - 25.0 / 6.0 / 13.5).abs() < 1e-12);
    assert_eq!(disagreements(&plan).iter().map(|(at, _)| *at).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(medians(&plan.items()[1], &[Key::Value]), [(Key::Value, Value::num(8.5).unwrap())]);
    assert_eq!(medians(&plan.items()[0], &[Key::Value]), [], "it has the median already");
    assert_eq!(medians(&plan.items()[1], &[Key::Effort]), []);
}

proptest! {
    #[test]
    fn a_ballot_comes_back_as_it_was_sent(
        ids in prop::collection::hash_set("[a-z%#=>: é\u{a0}]{1,6}", 1..6),
        numbers in prop::collection::vec((0usize..9, 1u32..100_000), 0..9),
        by in "[A-Za-z]{1,8}",
    ) {
        let quoted: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":"{id}","title":"t"}}"#)).collect();
        let plan = plan("", "", &quoted.join(","));
        let mut votes: Vec<(String, Vec<(Key, f64)>)> = ids.iter().map(|id| (id.clone(), Vec::new())).collect();
        for (at, (key, number)) in numbers.into_iter().enumerate() {
            let key = ESTIMATES[key];
            let number = if key == Key::Confidence { 2.0 + f64::from(number % 98) } else { f64::from(number) / 16.0 };
            let to = at % votes.len();
            let estimates = &mut votes[to].1;
            if !estimates.iter().any(|(known, _)| *known == key) {
                let place = estimates.partition_point(|(other, _)| (*other as u8) < key as u8);
                estimates.insert(place, (key, number));
            }
        }
        let ballot = Ballot { by, at: Some("2027-01-01".to_owned()), part: false, votes };
        let items: Vec<ItemIndex> = plan.items().indices().collect();
        let pasted = read(&ballot.text(&plan, &items, &[]));
        prop_assert_eq!(pasted.wrong, []);
        prop_assert_eq!(pasted.ballots, [ballot]);
    }

    #[test]
    fn any_text_reads_to_something(text in "(plan-widget ballot\n|by: x\n|p1 |impact=|[0-9.%,-]{0,5}|.{0,9}|\n|end of ballot\n){0,30}") {
        let pasted = read(&text);
        prop_assert!(!pasted.ballots.is_empty() || !pasted.wrong.is_empty());
        let merged = merge(&plan("", "", ITEMS), &pasted.ballots);
        prop_assert!(merged.votes.len() <= 3);
    }
}
