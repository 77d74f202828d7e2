//! Outlines in the grid: pasted onto a title, copied with their levels, and typed straight through.

use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::model::{ItemIndex, Key, Uid, Value};
use plan_widget::query::Column;

use crate::scene::Scene;

const EFFORT: Column = Column::Field(Key::Effort);

/// The titles of the rows, each behind as many dots as it has levels above it; `?` for one that has none yet.
fn lines(scene: &Scene) -> Vec<String> {
    let state = scene.state();
    let (sums, items) = (state.doc.sums(), state.doc.plan.items());
    let title = |at: &ItemIndex| items[*at].title().filter(|title| !title.is_empty()).unwrap_or("?").to_owned();
    state.ui.grid_rows().iter().map(|at| ".".repeat(sums.tree().depth(*at)) + &title(at)).collect()
}

fn paste(scene: &Scene, at: &str, columns: &[Column], text: &str) {
    let msg = GridMsg::PasteCells { at: scene.uid(at), columns: columns.to_vec(), across: 0, text: text.into() };
    scene.send(Msg::Grid(msg));
}

#[test]
fn an_outline_pasted_onto_a_title_keeps_its_levels_and_writes_over_nothing() {
    let scene = Scene::new(
        "",
        r#"{"id":"shop","title":"Shop"},{"id":"ads","title":"Landing page","parent":"shop","reach":3},{"id":"last","title":"Last"}"#,
    );
    let before = scene.text();
    paste(&scene, "ads", &[Column::TITLE], "Growth\n  Referral\n  Ads\n    Google Ads\nMore");
    let all = ["Shop", ".Landing page", ".Growth", "..Referral", "..Ads", "...Google Ads", ".More", "Last"];
    assert_eq!(lines(&scene), all);
    assert_eq!(scene.said(), "Added 5 items below Landing page, each at its level.");
    // Left, they are the last of their siblings by rank, in the order of the outline.
    scene.send(Msg::Items(ItemsMsg::EnterRow(None)));
    assert_eq!(lines(&scene), all);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    // With other columns; what is not understood is told.
    paste(&scene, "last", &[Column::TITLE, EFFORT], "Growth\t\n    Ads\t2\n    Mail\tmany");
    assert_eq!(lines(&scene)[2..], ["Last", "Growth", ".Ads", ".Mail"]);
    let plan = scene.state().doc.plan.clone();
    assert_eq!(
        plan.items().iter().rev().take(3).map(|item| item.effort()).collect::<Vec<_>>(),
        [None, Some(2.0), None]
    );
    assert!(scene.said().starts_with("Couldn't read \"many\""), "{}", scene.said());
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
    // A flat list goes over the titles, as in any spreadsheet.
    paste(&scene, "ads", &[Column::TITLE], "One\nTwo");
    assert_eq!(lines(&scene), ["Shop", ".One", "Two"]);
}

#[test]
fn an_outline_pasted_under_a_filter_has_what_that_asks_for_and_is_seen() {
    let scene = Scene::new("", r#"{"id":"a","title":"Shop","status":"idea"},{"id":"b","title":"Old","status":"done"}"#);
    scene.send(Msg::Items(ItemsMsg::Filter("status:idea shop".into())));
    paste(&scene, "a", &[Column::TITLE], "Growth\n\tReferral");
    assert_eq!(lines(&scene), ["Shop", "Growth", ".Referral"]);
    let plan = scene.state().doc.plan.clone();
    let ideas = plan.items().iter().filter(|item| item.text(Key::Status) == Some("idea")).count();
    assert_eq!(ideas, 3);
}

#[test]
fn lines_pasted_into_a_title_that_is_typed_follow_it() {
    let scene = Scene::new("", r#"{"id":"a","title":"Growth"},{"id":"b","title":"Last"}"#);
    let lines_below = |id: &str, text: &str| scene.send(Msg::Grid(GridMsg::PasteLines(scene.uid(id), text.into())));
    let before = scene.text();
    lines_below("a", "- Growth\n  - Referral\n  - Ads\n- More\n");
    assert_eq!(lines(&scene), ["Growth", ".Referral", ".Ads", "More", "Last"]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
    lines_below("a", "Growth\n\nReferral\nAds");
    assert_eq!(lines(&scene), ["Growth", "Referral", "Ads", "Last"]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    lines_below("a", "Growth\n");
    assert_eq!(scene.text(), before);
}

#[test]
fn copied_rows_keep_their_levels_and_can_be_pasted_again() {
    let scene = Scene::new(
        "",
        r#"{"id":"shop","title":"Shop"},{"id":"pay","title":"Pay","parent":"shop"},{"id":"card","title":"Card \"one\"","parent":"pay","effort":2},{"id":"last","title":"Last"}"#,
    );
    let state = scene.state();
    let block = |items: &[usize], columns: &[Column]| {
        let items: Vec<ItemIndex> = items.iter().copied().map(ItemIndex::new).collect();
        scene.cells().block(&state.ui, &state.doc, &items, columns)
    };
    let copied = block(&[1, 2, 3], &[Column::TITLE, EFFORT]);
    assert_eq!(copied, "Pay\t\r\n\"Card \"\"one\"\"\"\t2\r\nLast\t", "no outline: the last stands further left");
    let copied = block(&[0, 1, 2], &[Column::TITLE, EFFORT]);
    assert_eq!(copied, "Shop\t\r\n    Pay\t\r\n\"        Card \"\"one\"\"\"\t2");
    assert_eq!(block(&[0, 1], &[EFFORT]), "", "only titles stand further right");
    assert_eq!(block(&[1], &[Column::TITLE]), "Pay");
    paste(&scene, "last", &[Column::TITLE, EFFORT], &copied);
    assert_eq!(lines(&scene)[3..], ["Last", "Shop", ".Pay", "..Card \"one\""]);
    assert_eq!(scene.state().doc.plan.items()[ItemIndex::new(6)].effort(), Some(2.0));
}

#[test]
fn a_new_item_goes_a_level_in_and_out_while_its_title_is_typed() {
    let scene = Scene::new("", r#"{"id":"a","title":"Epic A"}"#);
    let before = scene.text();
    let indent = |uid: Uid, inward: bool| scene.send(Msg::Grid(GridMsg::Indent(vec![uid], inward)));
    let newest = || scene.state().ui.items.fresh.clone().expect("a new item").uid;
    let title = |words: &str| {
        scene.send(Msg::Items(ItemsMsg::Set(newest(), Key::Title, Some(Value::text(words)))));
        scene.send(Msg::Items(ItemsMsg::NextNew(newest())));
    };
    scene.send(Msg::Items(ItemsMsg::Add { below: Some(scene.uid("a")), values: Vec::new() }));
    indent(newest(), true);
    assert_eq!(lines(&scene), ["Epic A", ".?"]);
    assert_eq!(scene.said(), "Now part of Epic A.");
    // It is still as if it had just begun: left without a title, it was never there.
    indent(newest(), false);
    assert_eq!(lines(&scene), ["Epic A", "?"]);
    assert_eq!(scene.said(), "Now at the top level.");
    indent(newest(), true);
    title("Story 1");
    assert_eq!(lines(&scene), ["Epic A", ".Story 1", ".?"]);
    title("Story 2");
    indent(newest(), true);
    title("Task");
    assert_eq!(lines(&scene), ["Epic A", ".Story 1", ".Story 2", "..Task", "..?"]);
    indent(newest(), false);
    indent(newest(), false);
    title("Epic B");
    assert_eq!(lines(&scene), ["Epic A", ".Story 1", ".Story 2", "..Task", "Epic B", "?"]);
    scene.send(Msg::Items(ItemsMsg::EndNew(newest())));
    let labels = |scene: &Scene| scene.state().doc.history.next_undo().map(|label| label.to_string());
    for label in ["Add Epic B", "Add Task", "Add Story 2", "Add Story 1"] {
        assert_eq!(labels(&scene).as_deref(), Some(label));
        scene.send(Msg::Plan(PlanMsg::Undo));
    }
    assert_eq!(labels(&scene), None);
    assert_eq!(scene.text(), before);
}
