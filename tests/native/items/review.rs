//! Old estimates: the day that is written with them, what is due, and how it is found.

use plan_widget::app::insights::InsightSection;
use plan_widget::app::insights::blocks::InsightBlock;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::items::review::age_words;
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::base::day::Day;
use plan_widget::model::{ItemIndex, Key, Value};

use crate::scene::Scene;

fn on(day: &str, head: &str, items: &str) -> Scene {
    let text = format!(r#"{{"format":"plan-widget","version":1,{head}"items":[{items}]}}"#);
    Scene::with(&text, Locale::default(), Day::parse(day).unwrap(), 0)
}

const HEAD: &str = r#""settings":{"review_after_days":30},"#;
const ITEMS: &str = r#"{"id":"old","title":"Old","reach":1,"impact":1,"confidence":100,"effort":1,"scored_at":"2026-11-01"},
    {"id":"edge","title":"Edge","effort":1,"scored_at":"2026-12-02"},
    {"id":"done","title":"Done","status":"done","effort":1,"scored_at":"2025-01-01"},
    {"id":"none","title":"None","effort":1},
    {"id":"closed","title":"Closed","source":{"tool":"Jira","key":"A-1","seen":{"status":"done"}}},
    {"id":"gone","title":"Gone","source":{"tool":"Jira","key":"A-2","seen":{},"gone":true}}"#;

fn day(scene: &Scene, id: &str) -> Option<String> {
    scene.state().doc.plan.item(id).unwrap().scored_at().map(|day| day.to_string())
}

fn found(scene: &Scene, words: &str) -> Vec<String> {
    scene.send(Msg::Items(ItemsMsg::Filter(words.into())));
    scene.rows()
}

#[test]
fn an_edit_of_an_estimate_writes_its_day_in_the_same_step() {
    let scene = on("2027-01-01", HEAD, ITEMS);
    let before = scene.text();
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("old"), Key::Effort, "2".into())));
    assert_eq!(day(&scene, "old").as_deref(), Some("2027-01-01"));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    // A title is no estimate, and another unit is no new one.
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("old"), Key::Title, "Older".into())));
    scene.send(Msg::Plan(PlanMsg::SetUnit(Key::EffortUnit, Some(Value::Word("person-weeks")))));
    assert_eq!(day(&scene, "old").as_deref(), Some("2026-11-01"));
    scene.send(Msg::Items(ItemsMsg::Add { below: None, values: vec![(Key::Effort, Value::num(3.0).unwrap())] }));
    let new = scene.state().doc.plan.items().iter().find(|item| item.effort() == Some(3.0)).cloned();
    assert_eq!(new.unwrap().scored_at().map(|day| day.to_string()).as_deref(), Some("2027-01-01"));
    // A plan that says nothing of reviews has no such days.
    let scene = on("2027-01-01", "", r#"{"id":"a","title":"A"}"#);
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("a"), Key::Effort, "2".into())));
    assert_eq!(day(&scene, "a"), None);
}

#[test]
fn a_plan_that_begins_to_review_counts_from_that_day() {
    let scene = on("2027-01-01", "", ITEMS);
    scene.send(Msg::Plan(PlanMsg::SetSetting(Key::ReviewAfterDays, Value::num(90.0))));
    assert_eq!(day(&scene, "none").as_deref(), Some("2027-01-01"));
    assert_eq!(day(&scene, "old").as_deref(), Some("2026-11-01"), "a day that is known stays");
    assert_eq!(day(&scene, "closed"), None, "without an estimate");
    assert_eq!(scene.said(), "1 item’s estimates count as made today and are due for review after 90 days.");
}

#[test]
fn what_is_due_is_found_and_confirmed() {
    let scene = on("2027-01-01", HEAD, ITEMS);
    assert_eq!(found(&scene, "is:due"), ["old"], "thirty days are not over thirty days");
    assert_eq!(found(&scene, "-is:due is:closed,gone"), ["closed", "gone"]);
    assert_eq!(found(&scene, "is:nonsense"), Vec::<String>::new());
    assert_eq!(found(&scene, "is:").len(), 6, "not typed to its end");
    let words = |at: usize| {
        let state = scene.state();
        age_words(&state.doc, ItemIndex::new(at), &state.ui.locale)
    };
    assert_eq!(words(0), Some(("Estimated 1 Nov 2026, 61 days ago: due for review.".to_owned(), true)));
    assert_eq!(words(1), Some(("Estimated 2 Dec 2026, 30 days ago.".to_owned(), false)));
    let state = scene.state();
    let told: Vec<String> = InsightSection::Review
        .blocks(&state.doc, &state.ui)
        .into_iter()
        .flat_map(|block| match block {
            InsightBlock::Say(words) => vec![words],
            InsightBlock::Counts(counts) => {
                counts.into_iter().map(|count| [count.words, count.filter].join(" | ")).collect()
            }
            other => vec![format!("{other:?}")],
        })
        .collect();
    assert_eq!(
        told,
        [
            "1 of 3 estimated items were last looked at over 30 days ago.",
            "1 item due for review | is:due",
            "1 item closed at the source, open here | is:closed",
            "1 item gone from the source | is:gone"
        ]
    );
    scene.send(Msg::Items(ItemsMsg::Confirm(scene.uid("old"))));
    assert_eq!(found(&scene, "is:due"), Vec::<String>::new());
    assert_eq!(day(&scene, "old").as_deref(), Some("2027-01-01"));
}

#[test]
fn a_plan_of_a_later_day_is_confirmed_on_that_day() {
    let head = r#""as_of":"2027-06-01","settings":{"review_after_days":30},"#;
    let scene = on("2027-01-01", head, ITEMS);
    assert_eq!(found(&scene, "is:due"), ["old", "edge"]);
    scene.send(Msg::Items(ItemsMsg::Confirm(scene.uid("old"))));
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("edge"), Key::Effort, "2".into())));
    assert_eq!((day(&scene, "old"), day(&scene, "edge")), (Some("2027-06-01".into()), Some("2027-06-01".into())));
    assert_eq!(found(&scene, "is:due"), Vec::<String>::new());
}

#[test]
fn what_a_list_does_not_have_any_more_is_marked_and_comes_back() {
    let scene = on("2027-01-01", "", "");
    let import = |text: &str| {
        use plan_widget::app::import::call::{ImportCall, ImportOptions};
        let call = ImportCall { text: text.into(), options: ImportOptions::default(), guessed_encoding: None };
        scene.send(Msg::Import(plan_widget::app::import::msg::ImportMsg::Call(call.into())));
    };
    let both = "Issue key,Summary,Status\nA-1,One,To Do\nA-2,Two,To Do\n";
    import(both);
    import("Issue key,Summary,Status\nA-1,One,To Do\n");
    assert_eq!(found(&scene, "is:gone"), ["A-2"]);
    import(both);
    assert_eq!(found(&scene, "is:gone"), Vec::<String>::new());
}
