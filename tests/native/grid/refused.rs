//! What is chosen and not shown, values that were refused, and choices of a field.

use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::grid::picker::pick;
use plan_widget::app::grid::range::{chosen_uids, typed_for};
use plan_widget::app::grid::{cells::Cells, columns::kept};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::items::refusals::refused;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Mode;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::model::{Key, Uid, Value};
use plan_widget::query::Column;

use crate::scene::Scene;

const HEAD: &str = r#""teams":[{"id":"w","name":"Web"},{"id":"p","name":"Pay"}],"criteria":[{"id":"x","title":"Delight"},{"id":"y","title":"Risk"}],"#;
const ITEMS: &str = r#"{"id":"a","title":"Alpha","team":"w","reach":100,"impact":1,"confidence":100,"effort":1},
{"id":"b","title":"Beta","team":"p","reach":90,"impact":2,"confidence":50,"effort":2},
{"id":"c","title":"Gamma","team":"w","reach":30,"impact":1,"confidence":100}"#;

const REACH: Column = Column::Field(Key::Reach);
const EFFORT: Column = Column::Field(Key::Effort);

fn scene() -> Scene {
    Scene::new(HEAD, ITEMS)
}

fn refuse(scene: &Scene, id: &str, column: Column) {
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![scene.uid(id)], column, "a lot".into())));
    assert!(waits(scene, id, column), "{}", scene.said());
}

fn waits(scene: &Scene, id: &str, column: Column) -> bool {
    refused(&scene.state().ui, scene.uid(id), column).is_some()
}

#[test]
fn what_is_typed_for_all_goes_to_no_row_that_is_not_shown() {
    let scene = scene();
    let [a, b, c] = ["a", "b", "c"].map(|id| scene.uid(id));
    let meant = |into: Uid| {
        let state = scene.state();
        typed_for(&state.ui, &state.doc.plan, into)
    };
    scene.send(Msg::Items(ItemsMsg::Select(vec![a, b, c])));
    assert_eq!(meant(b), [b, a, c], "the one it is typed into first");
    scene.send(Msg::Items(ItemsMsg::Filter("team:web".into())));
    assert_eq!(meant(a), [a, c]);
    scene.send(Msg::Items(ItemsMsg::Filter("".into())));
    scene.send(Msg::Grid(GridMsg::Group(Some(Column::Field(Key::Team)))));
    scene.send(Msg::Grid(GridMsg::CloseGroup("p".into())));
    assert_eq!(meant(a), [a, c], "a closed group");
    let state = scene.state();
    assert_eq!(chosen_uids(&state.ui, &state.doc.plan), [a, c]);
    assert_eq!(meant(b), [b], "it is not among them");
}

#[test]
fn a_refused_value_goes_when_its_cell_gets_another_whatever_does_that() {
    let scene = scene();
    let one = |id: &str| vec![scene.uid(id)];
    // Emptied, pasted over, filled, set from elsewhere, undone.
    refuse(&scene, "a", REACH);
    scene.send(Msg::Grid(GridMsg::ClearCells(one("a"), vec![REACH])));
    assert!(!waits(&scene, "a", REACH));
    refuse(&scene, "a", REACH);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert!(!waits(&scene, "a", REACH), "it has its reach again");
    refuse(&scene, "b", EFFORT);
    let columns = vec![EFFORT];
    scene.send(Msg::Grid(GridMsg::PasteCells { at: scene.uid("b"), columns, across: 0, text: "2".into() }));
    assert!(!waits(&scene, "b", EFFORT), "the number that it had already");
    // A cell that is empty, and stays so.
    refuse(&scene, "c", EFFORT);
    scene.send(Msg::Grid(GridMsg::ClearCells(one("c"), vec![EFFORT])));
    assert!(!waits(&scene, "c", EFFORT));
    refuse(&scene, "b", REACH);
    scene.send(Msg::Grid(GridMsg::FillDown(vec![scene.uid("a"), scene.uid("b")], vec![REACH])));
    assert!(!waits(&scene, "b", REACH));
    refuse(&scene, "a", EFFORT);
    refuse(&scene, "a", Column::Criterion(1));
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("a"), Key::Owner, Some(Value::text("Ana")))));
    assert!(waits(&scene, "a", EFFORT) && waits(&scene, "a", Column::Criterion(1)), "another cell");
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("a"), Key::Effort, Value::num(3.0))));
    assert!(!waits(&scene, "a", EFFORT) && waits(&scene, "a", Column::Criterion(1)));
    // The second criterion is another one once the first is gone.
    let first = scene.state().doc.plan.criterion("x").unwrap().uid;
    scene.send(Msg::Plan(PlanMsg::DeleteFrom(Key::Criteria, first)));
    assert!(!waits(&scene, "a", Column::Criterion(1)));
}

#[test]
fn who_only_reads_chooses_nothing() {
    let scene = scene();
    scene.send(Msg::Mode(Mode::View));
    scene.send(Msg::Items(ItemsMsg::Select(vec![scene.uid("a")])));
    scene.send(Msg::Grid(GridMsg::Choose(vec![scene.uid("a")], (REACH, EFFORT))));
    assert!(scene.state().ui.items.selection.is_empty());
}

#[test]
fn the_exact_match_is_offered_however_many_others_there_are() {
    let teams: Vec<String> = (0..200).map(|at| format!(r#"{{"id":"t{at}","name":"Web {at}"}}"#)).collect();
    let head = format!(r#""teams":[{},{{"id":"w","name":"Web"}}],"#, teams.join(","));
    let scene = Scene::new(&head, r#"{"id":"a","title":"A","team":"t150"}"#);
    let state = scene.state();
    let cells = Cells::new(&state.doc.plan, state.ui.locale.clone(), &kept(&state.doc.plan));
    let picked = |typed: &str, touched: bool| {
        let list = pick(&cells, Column::Field(Key::Team), typed, touched, None);
        list.picked.map(|at| list.offers[at].label.to_string())
    };
    assert_eq!(picked("web", true).as_deref(), Some("Web"));
    assert_eq!(picked("Web 150", false).as_deref(), Some("Web 150"), "the one it has");
    assert_eq!(picked("web 199", true).as_deref(), Some("Web 199"));
}

#[test]
fn a_value_that_is_repeated_across_goes_into_no_title() {
    let scene = scene();
    let before = scene.text();
    let paste = |from: Column, across: usize, text: &str| {
        let all = [Column::Rank, Column::TITLE, REACH, Column::Field(Key::Impact), EFFORT];
        let at = all.iter().position(|column| *column == from).unwrap();
        scene.send(Msg::Grid(GridMsg::Choose(vec![scene.uid("a")], (from, all[at + across - 1]))));
        scene.send(Msg::Grid(GridMsg::PasteCells {
            at: scene.uid("a"),
            columns: all[at..].to_vec(),
            across,
            text: text.into(),
        }));
    };
    paste(Column::TITLE, 2, "5");
    assert_eq!(scene.text(), before);
    assert!(scene.said().contains("would overwrite titles"), "{}", scene.said());
    // A block that brings a title sets it, and one that is drawn from the ranks on goes no further than what is chosen.
    paste(Column::Rank, 4, "New\t7\t3");
    assert!(scene.text().contains("New"), "{}", scene.said());
    assert_eq!(scene.state().doc.plan.item("a").unwrap().effort(), Some(1.0));
}
