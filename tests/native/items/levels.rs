//! Levels of a plan's tree on the board and in the matrix, and cards that name their parents.

use plan_widget::app::board::columns::columns;
use plan_widget::app::board::facts::facts;
use plan_widget::app::board::msg::BoardMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::matrix::chart::MatrixChart;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::{BoardBy, ItemLevel};
use plan_widget::model::{ItemIndex, Key};
use plan_widget::query::Column;

use crate::scene::Scene;

#[test]
fn levels_are_chosen_and_cards_name_their_parents() {
    let scene = Scene::new(
        "",
        r#"{"id":"acc","title":"Accounts","owner":"Ana"},{"id":"login","title":"Login","parent":"acc","owner":"Ana"},
{"id":"mfa","title":"Second factor","parent":"acc","owner":"Ana"},{"id":"sms","title":"Text message","parent":"mfa","owner":"Ana"},{"id":"docs","title":"Docs","owner":"Ana"}"#,
    );
    scene.send(Msg::Board(BoardMsg::By(BoardBy::Field(Column::Field(Key::Owner)))));
    let cards = |level: ItemLevel| {
        scene.send(Msg::Items(ItemsMsg::Level(level)));
        let state = scene.state();
        let column = columns(&state.doc, &state.ui).into_iter().find(|column| &*column.name == "Ana").unwrap();
        let ids: Vec<String> = column.cards.iter().map(|at| state.doc.plan.items()[*at].id().to_owned()).collect();
        let chart = MatrixChart::new(&state.doc, &state.ui);
        (ids.join(" "), chart.bubbles.len() + chart.missing)
    };
    assert_eq!(cards(ItemLevel::All), ("acc login mfa sms docs".to_owned(), 5));
    assert_eq!(cards(ItemLevel::Top), ("acc docs".to_owned(), 2));
    assert_eq!(cards(ItemLevel::Leaves), ("login sms docs".to_owned(), 3));
    let state = scene.state();
    let says =
        |at: usize| facts(&state.doc, &state.ui, ItemIndex::new(at), &state.doc.plan.items()[ItemIndex::new(at)]);
    assert!(says(3).starts_with("Second factor · "), "{}", says(3));
    assert!(!says(4).contains("Accounts"));
}
