//! Filters with conditions on fields, and filters kept in the plan.

use plan_widget::app::items::conditions::{ConditionDraft, WAYS, columns, fields_of, spelled, spelled_draft};
use plan_widget::app::items::filters::{KeptFilter, kept, value_of};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::model::Key;
use plan_widget::query::Column;
use plan_widget::query::{RowOrder, RowQuery, rows};
use plan_widget::score::rank::Ranking;
use plan_widget::wire::{read, write};

use crate::scene::Scene;

const PLAN: &str = r#"{"format":"plan-widget","version":1,
"settings":{"fiscal_year_starts":2},
"teams":[{"id":"t1","name":"Web"},{"id":"t2","name":"Data platform"}],
"objectives":[{"id":"o1","title":"Grow","key_results":[{"id":"k1","title":"Visits"}]}],
"items":[
{"id":"a","title":"Passkeys","status":"in_progress","team":"t1","reach":10,"impact":1,"confidence":80,"effort":2,"start":"2026-03-01","end":"2026-03-31","tags":["Login"]},
{"id":"b","title":"Guest: checkout","status":"planned","team":"t2","effort":5,"moscow":"wont","objectives":["k1"],"start":"2026-Q2","end":"2026-Q2"},
{"id":"c","title":"Ledger","status":"idea","effort":3,"owner":"Ana Lee"}
]}"#;

fn found(words: &str) -> String {
    let plan = read(PLAN).unwrap();
    let query = RowQuery { text: words.into(), open: false, sort: RowOrder::Manual, group: None };
    rows(&plan, &Ranking::new(&plan), &query).iter().map(|at| plan.items()[*at].id()).collect()
}

#[test]
fn a_condition_is_edited_as_what_it_says_or_as_it_was_typed() {
    let plan = read(PLAN).unwrap();
    // Every way there and back.
    for words in
        ["status:planned", "-team:web", "effort>3", "effort>=3", "reach<5", "score<=2", "owner:any", "tags:none"]
    {
        let fields = fields_of(words, &plan).unwrap_or_else(|| panic!("{words}"));
        assert_eq!(spelled(&plan, fields.column, fields.way, &fields.value).as_deref(), Some(words));
    }
    // What the fields cannot say stays as it is.
    for words in ["-effort>5", "-effort<=5", "-owner:none", "owner>any", "delay>5", "id:a", "passkeys"] {
        assert_eq!(fields_of(words, &plan), None, "{words}");
    }
    let fields = fields_of("owner:any", &plan).unwrap();
    assert_eq!(spelled(&plan, fields.column, 0, &fields.value), None, "a value has to be typed");
}

#[test]
fn conditions_on_fields() {
    for (words, ids) in [
        ("status:planned", "b"),
        ("status:planned,idea", "bc"),
        ("STATUS:\"in progress\"", "a"),
        ("-status:idea", "ab"),
        ("effort>3", "b"),
        ("effort>=3 effort<5", "c"),
        ("effort<=2", "a"),
        ("confidence:80%", "a"),
        ("team:web", "a"),
        ("team:t2", "b"),
        ("team:\"data platform\"", "b"),
        ("team:none", "c"),
        ("-team:none", "ab"),
        ("owner:any", "c"),
        ("moscow:won't", "b"),
        ("objectives:visits", "b"),
        ("tag:login", "a"),
        ("title:edge", "c"),
        ("start:2026-03", "a"),
        ("start>=2026-Q2", "ab"),
        ("start<2026", "b"),
        ("end>2026-03-30", "a"),
        ("score:any", "a"),
        ("rank:1", "a"),
        ("effort>2 ledger", "c"),
        // Words of closed lists, however they are spelled; not parts of them.
        ("in_progress", "a"),
        ("\"In progress\"", "a"),
        ("In-Progress", "a"),
        ("planned", "b"),
        ("plann", ""),
        // Not typed to its end, or no condition at all.
        ("effort>", "abc"),
        ("effort>0.002k", "bc"),
        ("effort<10k", "abc"),
        ("effort>many", ""),
        ("guest: ", "b"),
        ("nonsense:1", ""),
    ] {
        assert_eq!(found(words), ids, "{words}");
    }
}

#[test]
fn a_parent_is_named_by_title_or_id_and_is_the_one_right_above() {
    let plan = read(
        r#"{"format":"plan-widget","version":1,"items":[
        {"id":"x1","title":"Checkout redesign"},
        {"id":"x2","title":"Payment methods","parent":"x1"},
        {"id":"x3","title":"Apple Pay","parent":"x2"},
        {"id":"x4","title":"Search"},
        {"id":"x5","title":"Search pages"},
        {"id":"x6","title":"Facets","parent":"x5"},
        {"id":"x7","title":"Lost","parent":"gone"}]}"#,
    )
    .unwrap();
    let found = |words: &str| -> Vec<String> {
        let query = RowQuery { text: words.into(), open: false, sort: RowOrder::Manual, group: None };
        rows(&plan, &Ranking::new(&plan), &query).iter().map(|at| plan.items()[*at].id().to_owned()).collect()
    };
    assert_eq!(found("parent:\"Checkout redesign\""), ["x2"], "not what is further below");
    assert_eq!(found("parent:checkout"), ["x2"]);
    assert_eq!(found("PARENT:X1"), ["x2"]);
    assert_eq!(found("parent:\"payment methods\",facets"), ["x3"]);
    assert_eq!(found("parent:search"), ["x6"], "the other Search has no parts");
    assert_eq!(found("-parent:any"), ["x1", "x4", "x5"]);
    assert_eq!(found("-parent:checkout parent:any"), ["x3", "x6", "x7"]);
    // As fields to choose from, there and back.
    let fields = fields_of("parent:\"Checkout redesign\"", &plan).expect("a field");
    let again = spelled(&plan, fields.column, fields.way, &fields.value);
    assert_eq!(again.as_deref(), Some("parent:\"Checkout redesign\""));
}

#[test]
fn a_kept_filter_is_a_key_of_its_own_and_can_be_taken_back() {
    let plan = read(PLAN).unwrap();
    let filter = KeptFilter { name: "Mine \"now\"".into(), words: "owner:\"Ana Lee\"".into() };
    let diff = plan_change(&plan, &Command::SetOwn(Key::Filters, value_of(std::slice::from_ref(&filter)))).unwrap();
    let after = apply(&plan, &diff);
    assert_eq!(kept(&read(&write(&after)).unwrap()), [filter]);
    assert_eq!(write(&apply(&after, &diff.reverse())), write(&plan));
    // What others put there stays theirs.
    let strange = read(&PLAN.replacen("\"teams\"", "\"filters\":{\"a\":[1]},\"teams\"", 1)).unwrap();
    assert_eq!(kept(&strange), []);
}

fn draft(key: Key, way: usize, value: &str) -> ConditionDraft {
    let plan = read(PLAN).unwrap();
    let field = columns(&plan).iter().position(|column| *column == Column::Field(key)).unwrap();
    ConditionDraft { field, way, value: value.into() }
}

#[test]
fn a_condition_is_whole_or_says_what_it_lacks() {
    let plan = read(PLAN).unwrap();
    let spelled = |key, way, value| spelled_draft(&plan, &draft(key, way, value));
    assert_eq!(spelled(Key::Status, 0, "in progress"), Ok(Some("status:\"in progress\"".into())));
    assert_eq!(spelled(Key::Status, 0, ""), Ok(None), "nothing has been put into it");
    assert!(spelled(Key::Effort, 3, " ").is_err(), "a field was chosen, its value is missing");
    for typed in ["in progress", "3,many"] {
        assert!(spelled(Key::Effort, 0, typed).unwrap_err().contains(typed), "{typed}");
    }
    assert_eq!(spelled(Key::Effort, 3, "3"), Ok(Some("effort>=3".into())));
    assert_eq!(spelled(Key::Reach, 2, "10k"), Ok(Some("reach>10k".into())));
    assert!(spelled(Key::Start, 2, "soon").is_err());
    assert_eq!(spelled(Key::Start, 2, "2026-q2"), Ok(Some("start>2026-q2".into())));
    assert_eq!(spelled(Key::Effort, WAYS.len() - 1, ""), Ok(Some("effort:none".into())));
}

#[test]
fn what_nothing_matches_is_quoted_once() {
    let scene = Scene::of(PLAN);
    scene.send(Msg::Items(ItemsMsg::Filter("owner:\"No One\"".into())));
    assert_eq!(&*scene.state().ui.items.found, "Nothing matches \"owner:No One\".");
}
