//! The board: columns of any field, what puts an item into one, and what a card says.

use plan_widget::app::board::columns::{BoardColumn, columns};
use plan_widget::app::board::facts::facts;
use plan_widget::app::board::msg::BoardMsg;
use plan_widget::app::board::place::offered;
use plan_widget::app::board::state::CardFact;
use plan_widget::app::board::text as board_text;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::BoardBy;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::model::words::FieldKind;
use plan_widget::model::{ItemIndex, Key};
use plan_widget::query::Column;

use crate::scene::Scene;

const PLAN: &str = r#"{"format":"plan-widget","version":1,"title":"P","as_of":"2026-11-29",
    "teams":[{"id":"w","name":"Web"},{"id":"p","name":"Pay"}],
    "objectives":[{"id":"o","title":"Grow","key_results":[{"id":"k","title":"Orders"}]},{"id":"q","title":"Calm"}],
    "fields":[{"key":"tier","title":"Tier","kind":"choice","choices":["Gold","Silver"]},{"key":"size","title":"Size","kind":"number"}],
    "items":[
        {"id":"a","title":"Alpha","team":"w","effort":2,"objectives":["k"],"tier":"Gold","size":3,"status":"done","owner":"Zoe"},
        {"id":"b","title":"Beta","team":"gone","effort":1,"objectives":["q","o"],"tier":"Bronze","owner":"Ana"},
        {"id":"c","title":"Gamma","start":"2027-02-01","end":"2027-03-15"}]}"#;

fn board(scene: &Scene, by: BoardBy) -> Vec<BoardColumn> {
    scene.send(Msg::Board(BoardMsg::By(by)));
    let state = scene.state();
    columns(&state.doc, &state.ui)
}

/// Each column's name with its cards.
fn shown(scene: &Scene, by: BoardBy) -> Vec<(String, String)> {
    let ids = |column: &BoardColumn| {
        column.cards.iter().map(|at| scene.state().doc.plan.items()[*at].id().to_owned()).collect()
    };
    board(scene, by).iter().map(|column| (column.name.to_string(), ids(column))).collect()
}

fn field(key: Key) -> BoardBy {
    BoardBy::Field(Column::Field(key))
}

const TIER: BoardBy = BoardBy::Field(Column::Custom(0, FieldKind::Choice));

#[test]
fn a_board_is_offered_for_every_field_with_few_values() {
    let scene = Scene::of(PLAN);
    let fields = offered(&scene.state().doc.plan);
    let expected = [
        BoardBy::Moscow,
        BoardBy::Horizon,
        field(Key::Team),
        field(Key::Status),
        field(Key::Owner),
        field(Key::Objectives),
        TIER,
    ];
    assert_eq!(fields, expected);
    let many: Vec<String> = (0..40).map(|n| format!(r#"{{"id":"i{n}","title":"I","owner":"Owner {n}"}}"#)).collect();
    let scene = Scene::new("", &many.join(","));
    assert!(!offered(&scene.state().doc.plan).contains(&field(Key::Owner)), "forty owners are no board");
}

#[test]
fn columns_are_the_plan_s_own_and_whatever_else_is_there() {
    let scene = Scene::of(PLAN);
    let columns = |by: BoardBy| shown(&scene, by);
    let pair = |name: &str, cards: &str| (name.to_owned(), cards.to_owned());
    assert_eq!(columns(field(Key::Team)), [pair("No team", "c"), pair("Web", "a"), pair("Pay", ""), pair("gone", "b")]);
    assert_eq!(columns(TIER), [pair("No tier", "c"), pair("Gold", "a"), pair("Silver", ""), pair("Bronze", "b")]);
    assert_eq!(columns(field(Key::Objectives)), [pair("No objectives", "c"), pair("Grow", "a"), pair("Calm", "b")]);
    assert_eq!(columns(field(Key::Owner)), [pair("No owner", "c"), pair("Ana", "b"), pair("Zoe", "a")]);
    let status = columns(field(Key::Status));
    assert_eq!(status.len(), 6, "all states stand, to be dropped on: {status:?}");
    let team = board(&scene, field(Key::Team));
    let words = board_text::effort_text(&team[1], &scene.state().doc.plan, &scene.state().ui.locale);
    assert_eq!(words, "2 person-months");
}

#[test]
fn a_card_gets_what_its_column_stands_for_and_keeps_the_rest() {
    let scene = Scene::of(PLAN);
    let before = scene.text();
    let place = |id: &str, by: BoardBy, value: Option<&str>| {
        scene.send(Msg::Board(BoardMsg::By(by)));
        scene.send(Msg::Board(BoardMsg::Place(scene.uid(id), value.map(Into::into))));
    };
    let item = |id: &str| scene.state().doc.plan.item(id).unwrap().clone();
    place("a", field(Key::Team), Some("p"));
    assert_eq!((item("a").team(), &*scene.said()), (Some("p"), "Alpha is in Pay."));
    place("a", field(Key::Status), Some("planned"));
    assert!(scene.text().contains(r#""status":"planned""#));
    place("b", field(Key::Objectives), Some("o"));
    assert_eq!(item("b").objectives().collect::<Vec<_>>(), ["o"], "Calm goes, Grow was there already");
    place("a", field(Key::Objectives), Some("q"));
    assert_eq!(item("a").objectives().collect::<Vec<_>>(), ["q"], "the key result of the old objective goes with it");
    place("a", TIER, Some("Silver"));
    assert!(scene.text().contains(r#""tier":"Silver""#));
    place("a", TIER, None);
    assert!(!scene.text().contains(r#""tier":"Silver""#) && scene.said().contains("No tier"));
    for _ in 0..6 {
        scene.send(Msg::Plan(PlanMsg::Undo));
    }
    assert_eq!(scene.text(), before);
}

#[test]
fn a_title_typed_in_a_column_makes_an_item_of_that_column() {
    let scene = Scene::of(PLAN);
    scene.send(Msg::Items(ItemsMsg::Filter("status:planned".into())));
    for (by, value, holds) in [
        (field(Key::Team), Some("p"), r#""team":"p""#),
        (TIER, Some("Gold"), r#""tier":"Gold""#),
        (BoardBy::Horizon, Some("next"), r#""horizon":"next""#),
        (field(Key::Objectives), Some("q"), r#""objectives":["q"]"#),
        (field(Key::Team), None, ""),
    ] {
        scene.send(Msg::Board(BoardMsg::By(by)));
        let before = scene.text();
        scene.send(Msg::Board(BoardMsg::Add(" Gift cards ".into(), value.map(Into::into))));
        let text = scene.text();
        let line = text.lines().rev().find(|line| line.contains("Gift cards")).unwrap_or_default().to_owned();
        assert!(line.contains(holds) && line.contains(r#""status":"planned""#), "{line}");
        scene.send(Msg::Plan(PlanMsg::Undo));
        assert_eq!(scene.text(), before, "one step");
    }
    let before = scene.text();
    scene.send(Msg::Board(BoardMsg::Add("  ".into(), None)));
    assert_eq!(scene.text(), before, "no title, no item");
}

#[test]
fn a_dated_card_never_moves_into_the_past() {
    let scene = Scene::of(PLAN);
    scene.send(Msg::Board(BoardMsg::By(BoardBy::Horizon)));
    scene.send(Msg::Board(BoardMsg::Place(scene.uid("c"), Some("now".into()))));
    let item = scene.state().doc.plan.item("c").unwrap().clone();
    assert_eq!(
        (item.text(Key::Start), item.text(Key::End)),
        (Some("2026-11-30"), Some("2027-01-11")),
        "the first working day from today on"
    );
    assert_eq!(scene.said(), "Gamma moved to Now: 30 Nov 2026 – 11 Jan 2027 (was 1 Feb – 15 Mar 2027).");
}

#[test]
fn a_card_says_the_facts_that_were_chosen() {
    let scene = Scene::of(PLAN);
    let said = |id: &str| {
        let state = scene.state();
        let at = ItemIndex::new(state.doc.plan.items().iter().position(|item| item.id() == id).unwrap());
        facts(&state.doc, &state.ui, at, &state.doc.plan.items()[at])
    };
    assert_eq!(said("a"), "not scored · effort 2 · Web");
    for fact in [CardFact::Score, CardFact::Field(Key::Owner), CardFact::Field(Key::Start)] {
        scene.send(Msg::Board(BoardMsg::Fact(fact)));
    }
    assert_eq!(said("a"), "effort 2 · Web · Zoe");
    assert_eq!(said("c"), "1 Feb – 15 Mar 2027");
}

#[test]
fn columns_count_the_work_of_child_items_once() {
    use plan_widget::app::board::columns::columns;
    let scene = Scene::of(
        r#"{"format":"plan-widget","version":1,"items":[{"id":"e","title":"Epic","status":"planned","moscow":"must","effort":5},
        {"id":"a","title":"A","parent":"e","status":"planned","effort":2},{"id":"b","title":"B","parent":"e","status":"planned","effort":3}]}"#,
    );
    let efforts = |scene: &Scene| -> Vec<(String, f64, usize)> {
        let state = scene.state();
        let all = columns(&state.doc, &state.ui);
        all.iter()
            .map(|column| (column.name.to_string(), column.effort, column.unestimated))
            .filter(|one| one.1 > 0.0)
            .collect()
    };
    // A part without a class counts with that of its whole.
    assert_eq!(efforts(&scene), [("Must".to_owned(), 5.0, 0)]);
    let status = plan_widget::query::Column::Field(plan_widget::model::Key::Status);
    scene.send(Msg::Board(BoardMsg::By(plan_widget::app::options::BoardBy::Field(status))));
    assert_eq!(efforts(&scene), [("Planned".to_owned(), 5.0, 0)]);
}
