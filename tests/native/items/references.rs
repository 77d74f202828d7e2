//! Entries that go, and what named them; another method, and what it says.

use plan_widget::app::items::details::field_text;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::toast::ToastOffer;
use plan_widget::model::plan::Method;
use plan_widget::model::{Key, Value};

use crate::scene::Scene;

const HEAD: &str = r#""teams":[{"id":"w","name":"Web"},{"id":"p","name":"Pay"},{"id":"p","name":"Pay too"}],
"milestones":[{"id":"m","title":"Launch","date":"2027-03-01","team":"w"}],
"timeboxes":[{"id":"q","title":"Q1"}],"criteria":[{"id":"x","title":"Delight"},{"id":"y","title":"Risk"}],
"objectives":[{"id":"o","title":"Grow","key_results":[{"id":"k","title":"Visits"}]},{"id":"s","title":"Save"}],"#;
const ITEMS: &str = r#"{"id":"a","title":"Alpha","team":"w","objectives":["k","s"],"timebox":"q","moscow_in":{"q":"must"},"criteria":{"x":3,"y":4},"reach":9,"impact":2,"confidence":80,"effort":1},
{"id":"b","title":"Beta","team":"p","objectives":["o"],"criteria":{"x":1},"depends_on":["a"],"impact":1},
{"id":"c","title":"Gamma","depends_on":["a",{"id":"b","type":"SS","lag":3}]}"#;

fn plain(scene: &Scene) -> String {
    scene.text().replace([' ', '\n'], "")
}

#[test]
fn what_goes_is_named_by_nothing_any_more() {
    let scene = Scene::new(HEAD, ITEMS);
    let before = scene.text();
    let problems = scene.state().doc.problems.len();
    let gone = |list: Key, id: &str, said: &str, without: &[&str]| {
        let uid = scene.state().doc.plan.find(list, id).unwrap().uid;
        scene.send(Msg::Plan(PlanMsg::DeleteFrom(list, uid)));
        assert_eq!(scene.said(), said);
        let text = plain(&scene);
        for word in without {
            assert!(!text.contains(word), "{word} in {text}");
        }
        let revision = scene.state().doc.revision;
        assert_eq!(scene.state().toast().unwrap().offers, [ToastOffer::Undo(revision)]);
        scene.send(Msg::Plan(PlanMsg::TakeBack(revision)));
        assert_eq!(scene.text(), before, "one step");
    };
    gone(Key::Teams, "w", "Deleted Web and removed it from 1 item.", &[r#""team":"w""#]);
    // Another team has the same id: that is the one meant now.
    gone(Key::Teams, "p", "Deleted Pay.", &[]);
    gone(Key::Timeboxes, "q", "Deleted Q1 and removed it from 1 item.", &[r#""timebox""#, r#""moscow_in""#]);
    gone(Key::Objectives, "o", "Deleted Grow and removed it from 2 items.", &[r#"["k""#, r#"["o"]"#]);
    gone(Key::Criteria, "x", "Deleted Delight and removed it from 2 items.", &[r#""x":"#]);
    gone(Key::Milestones, "m", "Deleted Launch.", &[]);
    scene.send(Msg::Items(ItemsMsg::Delete(vec![scene.uid("a")])));
    assert_eq!(scene.said(), "Deleted Alpha. 2 items no longer depend on it.");
    assert!(
        plain(&scene).contains(r#""title":"Gamma","depends_on":[{"id":"b","type":"SS","lag":3}]"#),
        "{}",
        scene.text()
    );
    assert_eq!(scene.state().doc.problems.len(), problems);
}

#[test]
fn another_method_says_what_has_a_score_by_it() {
    let scene = Scene::new(HEAD, ITEMS);
    let to = |method: Method| {
        scene.send(Msg::Plan(PlanMsg::SetSetting(Key::Method, Some(Value::Word(method.name())))));
        scene.said()
    };
    assert_eq!(
        to(Method::Ice),
        "Ranked by ICE. No item has the estimates it needs yet. Impact kept its numbers: RICE scores it 0.25 to 3, ICE 1 to 10."
    );
    let revision = scene.state().doc.revision;
    assert_eq!(scene.state().toast().unwrap().offers, [ToastOffer::Undo(revision)]);
    assert!(
        to(Method::Rice).starts_with("Ranked by RICE. 1 of 3 items have the estimates it needs."),
        "{}",
        scene.said()
    );
}

#[test]
fn the_details_name_what_an_item_waits_for_and_take_it_back_so() {
    let scene = Scene::new(HEAD, ITEMS);
    let before = scene.text();
    let state = scene.state();
    let gamma = &state.doc.plan.items()[2];
    let shown = field_text(&state.doc.plan, gamma, Key::DependsOn, &state.ui.locale);
    assert_eq!(shown, "Alpha, Beta SS+3d");
    scene.send(Msg::Items(ItemsMsg::Type(gamma.uid, Key::DependsOn, shown.into())));
    assert_eq!(scene.text(), before);
    // An item that is called just so is another one.
    let twin = ITEMS.replace(r#""title":"Alpha""#, r#""title":"Beta SS+3d""#);
    let state = Scene::new(HEAD, &twin).state();
    let gamma = &state.doc.plan.items()[2];
    let shown = field_text(&state.doc.plan, gamma, Key::DependsOn, &state.ui.locale);
    assert_eq!(shown, "Beta SS+3d, b SS+3d");
}
