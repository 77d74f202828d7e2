//! Names offered in the fields of the details.

use plan_widget::app::items::suggesting::{behind, chosen, new_team, suggestions};
use plan_widget::model::{ItemIndex, Key};
use plan_widget::wire::read;

const PLAN: &str = r#"{"format":"plan-widget","version":1,
"teams":[{"id":"t1","name":"Web"},{"id":"t2","name":"Data platform"},{"id":"t3","name":"Web"}],
"timeboxes":[{"id":"q1","title":"Q1"}],
"objectives":[{"id":"o1","title":"Grow","key_results":[{"id":"k1","title":"Visits"}]}],
"items":[
{"id":"epic","title":"Checkout"},
{"id":"card","title":"Card payments","parent":"epic","owner":"Ana Lee","tags":["pay","web"],"depends_on":["login"]},
{"id":"login","title":"Login, new","owner":"Bo","tags":["auth"]},
{"id":"blog","title":"Blog"},{"id":"blog2","title":"Blog"}]}"#;

#[test]
fn names_are_offered_for_what_is_typed_last() {
    let plan = read(PLAN).unwrap();
    let card = ItemIndex::new(1);
    let offered = |key: Key, text: &str| suggestions(&plan, key, card, text);
    assert_eq!(offered(Key::Team, ""), ["t1", "Data platform", "t3"], "of two of one name the ids");
    assert_eq!(offered(Key::Team, "PLAT"), ["Data platform"]);
    assert!(offered(Key::Team, "data platform").is_empty(), "typed to its end");
    assert_eq!(offered(Key::Team, "Wbe"), ["Web"], "a slip finds what was meant");
    assert_eq!(new_team(&plan, Key::Team, " Wbe "), Some("Wbe".into()), "and the team it would make is offered apart");
    assert_eq!([new_team(&plan, Key::Team, "web"), new_team(&plan, Key::Owner, "Wbe")], [None, None]);
    assert_eq!(offered(Key::Owner, ""), ["Ana Lee", "Bo"]);
    assert_eq!(offered(Key::Timebox, "q"), ["Q1"]);
    assert_eq!(offered(Key::Objectives, ""), ["Grow", "Visits"]);
    assert_eq!(offered(Key::Objectives, "Grow, "), ["Visits"]);
    assert_eq!(offered(Key::Tags, "pay; w"), ["web"]);
    // Neither itself nor what it is a part of; what stands there already is not offered again.
    assert_eq!(offered(Key::DependsOn, ""), ["Login, new", "blog", "blog2"]);
    assert_eq!(offered(Key::DependsOn, "\"Login, new\" SS+3d, bl"), ["blog", "blog2"]);
    assert!(offered(Key::DependsOn, "\"Login, new\", blog").iter().all(|name| name == "blog2"));
}

#[test]
fn a_name_takes_the_place_of_what_was_typed_last() {
    assert_eq!(chosen(Key::Team, "we", "Web"), "Web");
    assert_eq!(chosen(Key::Tags, "a,b", "beta"), "a, beta");
    assert_eq!(chosen(Key::DependsOn, "Blog SS+3d; lo", "Login, new"), "Blog SS+3d; \"Login, new\"");
    assert_eq!(chosen(Key::DependsOn, "lo", "Blog"), "Blog");
    assert_eq!(
        (behind(Key::Tags, "a"), behind(Key::Tags, " "), behind(Key::Team, "Web")),
        ("a, ".into(), String::new(), String::new())
    );
}
