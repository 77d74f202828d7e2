//! Own criteria as columns: named, typed into, sorted by; and what serves an objective found by its words.

use plan_widget::app::grid::cells::Cells;
use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::grid::needs::needs;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::model::{ItemIndex, Key, Value};
use plan_widget::query::{Column, RowOrder};
use std::rc::Rc;

use crate::scene::Scene;

const HEAD: &str = r#""settings":{"method":"weighted"},"objectives":[{"id":"o","title":"Grow","key_results":[{"id":"k","title":"Orders"}]}],
    "criteria":[{"id":"x","title":"Delight","weight":3,"min":0,"max":10},{"id":"y","title":"Risk","weight":1,"min":0,"max":10,"lower_is_better":true}],"#;
const ITEMS: &str = r#"{"id":"a","title":"A","criteria":{"x":8,"y":4}},{"id":"b","title":"B","criteria":{"x":9},"objectives":["k"]},{"id":"c","title":"C"}"#;

#[test]
fn criteria_are_columns_in_front_of_the_score() {
    let scene = Scene::new(HEAD, ITEMS);
    let plan = scene.state().doc.plan.clone();
    let cells = Cells::new(&plan, Rc::new(Locale::default()), &Default::default());
    assert_eq!(cells.columns[2..5], [Column::Criterion(0), Column::Criterion(1), Column::Score]);
    assert_eq!(
        (&*cells.name(Column::Criterion(0)), &*cells.about(Column::Criterion(1))),
        ("Delight", "Risk (0–10, lower is better)")
    );
    assert_eq!(cells.criterion(&plan.items()[0], 1, false), "4");
    assert_eq!(scene.state().doc.ranking.score(ItemIndex::new(0)), Some(75.0));
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![scene.uid("b")], Column::Criterion(1), "1".into())));
    assert_eq!(scene.state().doc.ranking.score(ItemIndex::new(1)), Some(90.0));
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![scene.uid("b")], Column::Criterion(0), "many".into())));
    assert!(scene.said().contains("a number is expected"), "{}", scene.said());
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![scene.uid("b")], Column::Criterion(1), "".into())));
    assert!(scene.text().contains(r#""criteria":{"x":9}"#), "{}", scene.text());
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::By { column: Column::Criterion(0), descending: true })));
    assert_eq!(*scene.state().ui.items.rows, [1, 0, 2]);
}

#[test]
fn a_missing_criterion_is_called_by_its_name() {
    let scene = Scene::new(HEAD, ITEMS);
    let state = scene.state();
    let missing = |at: usize| needs(&state.doc, &state.doc.plan.items()[at]).full.to_string();
    assert_eq!(missing(1), "needs Risk");
    assert_eq!(missing(2), "needs Delight, Risk");
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![scene.uid("b")], Column::Criterion(1), "many".into())));
    assert!(scene.said().starts_with("\"many\" isn't a valid Risk:"), "{}", scene.said());
}

#[test]
fn items_are_found_by_what_they_serve() {
    let scene = Scene::new(HEAD, ITEMS);
    for words in ["grow", "orders grow"] {
        scene.send(Msg::Items(ItemsMsg::Filter(words.into())));
        assert_eq!(*scene.state().ui.items.rows, [1], "{words}");
    }
    scene.send(Msg::Items(ItemsMsg::Filter("baskets".into())));
    assert!(scene.state().ui.items.rows.is_empty());
    assert_eq!(scene.state().doc.plan.objectives().len(), 1);
}

#[test]
fn without_criteria_the_way_on_is_said_once() {
    let scene = Scene::new("", r#"{"id":"a","title":"A"}"#);
    let weighted = Some(Value::Word("weighted"));
    scene.send(Msg::Plan(PlanMsg::SetSetting(Key::Method, weighted)));
    assert_eq!(scene.said(), "Ranked by weighted criteria. Add criteria to get scores.");
    let state = scene.state();
    assert_eq!(&*needs(&state.doc, &state.doc.plan.items()[0]).short, "no criteria");
}
