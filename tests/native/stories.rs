//! The headless application: this file, these messages, then that state and those effects.

use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::settings::msg::PlanMsg;
use std::rc::Rc;

use plan_widget::app::doc::Saving;
use plan_widget::app::effect::{Effect, PageEvent, PlanSource};
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Mode;
use plan_widget::model::{ItemIndex, Key, Value};
use plan_widget::query::{Column, RowOrder};

use crate::scene::Scene;

/// The worked example of Intercom's article.
pub const INTERCOM: &str = r#"{"format":"plan-widget","version":1,"items":[
    {"id":"p1","title":"P1","reach":450,"impact":3,"confidence":100,"effort":2,"moscow":"must"},
    {"id":"p2","title":"P2","reach":2000,"impact":1,"confidence":80,"effort":4},
    {"id":"p3","title":"P3","reach":800,"impact":2,"confidence":50,"effort":1,"reach_once":true},
    {"id":"p4","title":"P4","reach":10}]}"#;

impl Scene {
    fn rank(&self, id: &str) -> Option<usize> {
        let state = self.state();
        state.doc.ranking.rank(state.doc.plan.items().position(|item| item.id() == id).unwrap())
    }

    pub fn patches(&self) -> Vec<String> {
        let changed = |effect: &Effect| match effect {
            Effect::Emit(PageEvent::Change(patch)) => Some(patch.to_string()),
            _ => None,
        };
        self.asked.borrow().iter().filter_map(changed).collect()
    }
}

#[test]
fn the_worked_example_ranks_as_its_author_ranked_it() {
    let scene = Scene::of(INTERCOM);
    assert_eq!(scene.rows(), ["p3", "p1", "p2", "p4"]);
    let state = scene.state();
    let scores: Vec<Option<f64>> = (0..4).map(|at| state.doc.ranking.score(ItemIndex::new(at))).collect();
    assert_eq!(scores, [Some(675.0), Some(400.0), Some(800.0), None]);
}

#[test]
fn the_row_worked_on_stays_until_it_is_left_and_then_shows_where_it_went() {
    let scene = Scene::of(INTERCOM);
    let p2 = scene.uid("p2");
    scene.send(Msg::Items(ItemsMsg::EnterRow(Some(p2))));
    scene.send(Msg::Items(ItemsMsg::Type(p2, Key::Reach, "8,000".into())));
    assert_eq!(scene.rank("p2"), Some(1), "the rank follows as the value is committed");
    assert_eq!(scene.rows(), ["p3", "p1", "p2", "p4"], "the rows hold still");
    scene.send(Msg::Items(ItemsMsg::EnterRow(Some(scene.uid("p3")))));
    assert_eq!(scene.rows(), ["p2", "p3", "p1", "p4"]);
    let moved = scene.state().ui.items.moved.unwrap();
    assert_eq!((moved.uid, moved.by), (p2, 2));
    assert_eq!(scene.said(), "P2 is now number 1, 2 up.");
}

#[test]
fn an_edit_is_one_patch_one_named_step_and_a_draft() {
    let scene = Scene::of(INTERCOM);
    let before = scene.text();
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("p1"), Key::Confidence, "0.8".into())));
    assert_eq!(scene.patches(), [r#"[{"op":"replace","path":"/items/0/confidence","value":80}]"#]);
    assert!(scene.asked.borrow().contains(&Effect::KeepDraft));
    assert!(scene.state().doc.dirty());
    assert_eq!(scene.state().doc.history.next_undo().unwrap().as_ref(), "Confidence of P1");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
    assert!(!scene.state().doc.dirty(), "back at what was loaded there is nothing to save");
    assert_eq!(scene.said(), "Undone: Confidence of P1");
    scene.send(Msg::Plan(PlanMsg::Redo));
    assert_eq!(scene.state().doc.plan.items()[0].num(Key::Confidence), Some(80.0));
}

#[test]
fn the_same_value_again_is_no_edit() {
    let scene = Scene::of(INTERCOM);
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("p1"), Key::Reach, "450".into())));
    assert!(scene.patches().is_empty());
    assert!(scene.state().doc.history.is_empty());
}

#[test]
fn what_is_not_understood_changes_nothing_and_is_said() {
    let scene = Scene::of(INTERCOM);
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("p1"), Key::Effort, "lots".into())));
    assert_eq!(scene.state().doc.plan.items()[0].num(Key::Effort), Some(2.0));
    assert!(scene.state().ui.toast.as_ref().unwrap().alert);
    assert!(scene.said().contains("lots"), "{}", scene.said());
}

#[test]
fn an_unreadable_text_leaves_the_plan_and_names_the_place() {
    let scene = Scene::of(INTERCOM);
    let before = scene.text();
    scene.send(Msg::Document(DocumentMsg::Open { text: "{\n \"items\": [}".into(), from: PlanSource::File }));
    assert_eq!(scene.text(), before);
    assert!(scene.said().contains("line 2, column 12"), "{}", scene.said());
    let effects = scene.asked.borrow();
    assert!(matches!(&effects[0], Effect::Emit(PageEvent::Error { code: "not-json", .. })));
}

#[test]
fn a_save_that_answers_late_leaves_the_newer_edit_unsaved() {
    let scene = Scene::of(INTERCOM);
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("p1"), Key::Title, Some(Value::text("First")))));
    scene.send(Msg::Document(DocumentMsg::Save));
    assert_eq!(scene.state().doc.saving, Saving::Running);
    let revision = scene.state().doc.revision;
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("p1"), Key::Title, Some(Value::text("Second")))));
    scene.send(Msg::Document(DocumentMsg::Saved { revision, to: "to a file".into(), rev: None }));
    assert!(scene.state().doc.dirty(), "the second title is not in what was written");
    scene.send(Msg::Document(DocumentMsg::Save));
    let revision = scene.state().doc.revision;
    scene.send(Msg::Document(DocumentMsg::Saved { revision, to: "to a file".into(), rev: None }));
    assert!(!scene.state().doc.dirty());
    assert!(scene.asked.borrow().contains(&Effect::ClearDraft));
}

#[test]
fn nothing_can_be_changed_where_the_plan_may_only_be_looked_at() {
    let newer = INTERCOM.replace("\"version\":1", "\"version\":2");
    for (scene, mode) in [(Scene::of(&newer), Mode::Edit), (Scene::of(INTERCOM), Mode::View)] {
        scene.send(Msg::Mode(mode));
        let before = scene.text();
        let p1 = scene.uid("p1");
        for msg in [
            Msg::Items(ItemsMsg::Type(p1, Key::Reach, "9".into())),
            Msg::Items(ItemsMsg::Set(p1, Key::Moscow, None)),
            Msg::Plan(PlanMsg::SetRoot(Key::Title, Some(Value::text("x")))),
            Msg::Plan(PlanMsg::SetSetting(Key::Method, Some(Value::Word("ice")))),
            Msg::Items(ItemsMsg::Add { below: None, values: Vec::new() }),
            Msg::Items(ItemsMsg::Duplicate(vec![p1])),
            Msg::Items(ItemsMsg::Delete(vec![p1])),
            Msg::Items(ItemsMsg::Reorder(p1, 1)),
            Msg::Plan(PlanMsg::AddTo(Key::Teams, Vec::new())),
            Msg::Grid(GridMsg::PasteCells { at: p1, columns: vec![Column::TITLE], across: 0, text: "x".into() }),
        ] {
            let said = format!("{msg:?}");
            scene.send(msg);
            assert_eq!(scene.text(), before, "{said}");
        }
    }
}

#[test]
fn a_new_item_stands_where_it_was_asked_for_until_it_is_left() {
    let scene = Scene::of(INTERCOM);
    scene.send(Msg::Items(ItemsMsg::Add { below: Some(scene.uid("p3")), values: Vec::new() }));
    assert_eq!(scene.rows(), ["p3", "n1", "p1", "p2", "p4"]);
    assert_eq!(scene.state().ui.items.edit, Some(scene.uid("n1")), "its title is to be typed next");
    scene.send(Msg::Items(ItemsMsg::EnterRow(None)));
    assert_eq!(scene.rows(), ["p3", "p1", "p2", "n1", "p4"], "unscored ones stand in manual order");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.rows(), ["p3", "p1", "p2", "p4"]);
}

#[test]
fn a_block_from_a_spreadsheet_is_one_step_and_makes_new_rows_at_the_end() {
    let scene = Scene::of(INTERCOM);
    let before = scene.text();
    let columns = vec![Column::TITLE, Column::Field(Key::Reach)];
    scene.send(Msg::Grid(GridMsg::PasteCells {
        at: scene.uid("p4"),
        columns,
        across: 0,
        text: "Four\t40\nFive\t50\nSix\tmany\n".into(),
    }));
    let state = scene.state();
    let titles: Vec<&str> = state.doc.plan.items().iter().filter_map(|item| item.text(Key::Title)).collect();
    assert_eq!(titles, ["P1", "P2", "P3", "Four", "Five", "Six"]);
    assert_eq!(state.doc.plan.items()[4].num(Key::Reach), Some(50.0));
    assert!(scene.said().contains("many"), "what was not understood is named: {}", scene.said());
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
}

#[test]
fn pasted_rows_are_looked_at_before_they_land_as_one_step() {
    let scene = Scene::of(INTERCOM);
    let before = scene.text();
    scene.send(Msg::Import(ImportMsg::PreviewTable(
        "Feature\tReach\tConfidence\nSearch\t1,200\t80%\nLogin\tlots\t0.5\n".into(),
    )));
    assert_eq!(scene.text(), before, "nothing lands before it was seen");
    assert_eq!(scene.state().ui.import.preview.as_ref().unwrap().rows.len(), 2);
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    let state = scene.state();
    let item = &state.doc.plan.items()[4];
    assert_eq!(
        (item.text(Key::Title), item.num(Key::Reach), item.num(Key::Confidence)),
        (Some("Search"), Some(1200.0), Some(80.0))
    );
    assert!(state.doc.plan.items()[5].text_or_empty(Key::Notes).contains("lots"), "the odd cell is kept in the notes");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
}

#[test]
fn rows_filter_and_sort() {
    let scene = Scene::of(INTERCOM);
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::By { column: Column::Field(Key::Reach), descending: true })));
    assert_eq!(scene.rows(), ["p2", "p3", "p1", "p4"]);
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::By { column: Column::Field(Key::Effort), descending: false })));
    assert_eq!(scene.rows(), ["p3", "p1", "p2", "p4"], "without an effort last");
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::By { column: Column::Field(Key::Effort), descending: true })));
    assert_eq!(scene.rows(), ["p2", "p1", "p3", "p4"], "without an effort last either way");
    scene.send(Msg::Items(ItemsMsg::Filter("P1".into())));
    assert_eq!(scene.rows(), ["p1"]);
    scene.send(Msg::Items(ItemsMsg::Filter("".into())));
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    assert_eq!(scene.rows(), ["p1", "p2", "p3", "p4"]);
}

#[test]
fn a_row_moved_by_hand_changes_the_manual_order_alone() {
    let scene = Scene::of(INTERCOM);
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    scene.send(Msg::Items(ItemsMsg::Reorder(scene.uid("p1"), 1)));
    assert_eq!(scene.rows(), ["p2", "p1", "p3", "p4"]);
    assert_eq!(scene.patches(), [r#"[{"op":"move","from":"/items/0","path":"/items/1"}]"#]);
    scene.send(Msg::Items(ItemsMsg::PlaceBefore(scene.uid("p4"), Some(scene.uid("p2")))));
    assert_eq!(scene.rows(), ["p4", "p2", "p1", "p3"]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.rows(), ["p1", "p2", "p3", "p4"]);
}

#[test]
fn two_views_share_one_plan_and_one_history() {
    let scene = Scene::of(INTERCOM);
    let other = scene.store.open_view(Rc::new(Locale::default()));
    scene.store.dispatch(other, Msg::Items(ItemsMsg::Filter("P3".into())));
    scene.send(Msg::Items(ItemsMsg::Delete(vec![scene.uid("p3")])));
    assert!(scene.store.state(other).unwrap().ui.items.rows.is_empty());
    scene.store.dispatch(other, Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.rows(), ["p3", "p1", "p2", "p4"]);
    assert_eq!(scene.store.state(other).unwrap().ui.items.rows.len(), 1);
}

#[test]
fn an_entry_with_a_problem_is_shown_and_saved_as_it_was() {
    let text = INTERCOM.replace("\"reach\":10", "\"reach\":\"ten\",\"depends_on\":[\"zz\"]");
    let scene = Scene::of(&text);
    scene.send(Msg::Document(DocumentMsg::Check));
    let state = scene.state();
    let paths: Vec<&str> = state.doc.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["$.items[3].reach", "$.items[3].depends_on[0]"]);
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("p4"), Key::Effort, Value::num(3.0))));
    assert!(scene.text().contains(r#""reach":"ten","effort":3,"depends_on":["zz"]"#), "{}", scene.text());
}

#[test]
fn items_that_would_wait_for_each_other_are_refused_with_their_names() {
    let text = INTERCOM.replace("\"title\":\"P2\",", "\"title\":\"P2\",\"depends_on\":[\"p1\"],");
    let scene = Scene::of(&text);
    let before = scene.text();
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("p1"), Key::DependsOn, Some(Value::texts(["p2"])))));
    assert_eq!(scene.text(), before);
    assert!(scene.said().contains("P1") && scene.said().contains("P2"), "{}", scene.said());
}

#[test]
fn another_plan_comes_in_beside_what_is_there() {
    let scene = Scene::of(
        r#"{"format":"plan-widget","version":1,"title":"Ours","settings":{"method":"ice"},"teams":[{"id":"t","name":"Web"}],"items":[
            {"id":"p1","title":"Passkeys","reach":1,"team":"t"},{"id":"p2","title":"Carts"}]}"#,
    );
    let before = scene.text();
    // The same item changed, another item under a known id, a team of the same name under another id, references to both.
    let theirs = r#"{"format":"plan-widget","version":1,"rev":"r9","title":"Theirs","settings":{"method":"wsjf"},
        "teams":[{"id":"x","name":"web"},{"id":"t","name":"Pay"}],"items":[
            {"id":"p1","title":"passkeys","reach":99},{"id":"p2","title":"Ledger","team":"t"},{"id":"p3","title":"Refunds","team":"x","depends_on":["p2","p1"]}]}"#;
    scene.send(Msg::Import(ImportMsg::AddPlan(theirs.into())));
    assert_eq!(
        scene.text(),
        r#"{
  "format": "plan-widget",
  "version": 1,
  "title": "Ours",
  "settings": {"method":"ice"},
  "teams": [
    {"id":"t","name":"Web"},
    {"id":"n1","name":"Pay"}
  ],
  "items": [
    {"id":"p1","title":"Passkeys","team":"t","reach":1},
    {"id":"p2","title":"Carts"},
    {"id":"n2","title":"Ledger","team":"n1"},
    {"id":"p3","title":"Refunds","team":"t","depends_on":["n2","p1"]}
  ]
}
"#
    );
    assert_eq!(scene.said(), "Added 2 rows. 1 was here already and stays as it is.");
    assert_eq!(scene.patches().len(), 1);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "it is one step");
    scene.send(Msg::Import(ImportMsg::AddPlan(before.as_str().into())));
    assert_eq!(scene.text(), before, "what is there already does not come twice");
    // An empty plan takes title and settings too, and out of a picture.
    let empty = Scene::of(r#"{"format":"plan-widget","version":1,"items":[]}"#);
    let picture = (plan_widget::app::export::formats::format("svg").unwrap().write)(
        &scene.state().doc.plan,
        &plan_widget::app::export::state::WritingContext::default(),
    );
    empty.send(Msg::Import(ImportMsg::AddPlan(picture.into())));
    assert_eq!(empty.text(), before);
    empty.send(Msg::Import(ImportMsg::AddPlan(r#"{"title":"no plan"}"#.into())));
    assert_eq!(empty.text(), before);
    assert!(
        empty
            .asked
            .borrow()
            .iter()
            .any(|effect| matches!(effect, Effect::Emit(PageEvent::Error { code: "not-a-plan", .. })))
    );
}

#[test]
fn a_file_opened_in_its_place_is_one_patch_to_the_page() {
    let scene = Scene::of(INTERCOM);
    let mut theirs: serde_json::Value = serde_json::from_str(&scene.text()).unwrap();
    scene.send(Msg::Document(DocumentMsg::Open {
        text: r#"{"format":"plan-widget","version":1,"items":[{"id":"a","title":"A"}]}"#.into(),
        from: PlanSource::File,
    }));
    let patch: json_patch::Patch = serde_json::from_str(&scene.patches()[0]).unwrap();
    json_patch::patch(&mut theirs, &patch).unwrap();
    assert_eq!(theirs, serde_json::from_str::<serde_json::Value>(&scene.text()).unwrap());
}

#[test]
fn a_table_too_large_to_hold_is_refused_in_the_dialog_and_in_the_grid() {
    let scene = Scene::of(INTERCOM);
    let before = scene.text();
    let wide = format!("{}\n{}", "x\t".repeat(10_000), "y\n".repeat(10_000));
    scene.send(Msg::Import(ImportMsg::PreviewTable(wide.clone().into())));
    assert!(scene.state().ui.import.preview.is_none());
    assert_eq!(scene.said(), "This table is too large: it has more than 1,000 columns. Copy a smaller part of it.");
    let told = |effect: &Effect| matches!(effect, Effect::Emit(PageEvent::Error { code: "too-large", .. }));
    assert!(scene.asked.borrow().iter().any(told));
    let columns = [Column::Field(Key::Title), Column::Field(Key::Reach)];
    scene.send(Msg::Grid(GridMsg::PasteCells {
        at: scene.uid("p1"),
        columns: columns.as_slice().into(),
        across: 0,
        text: wide.into(),
    }));
    assert_eq!(scene.text(), before);
}

#[test]
fn a_pasted_block_empties_what_its_shorter_rows_leave_out() {
    let scene = Scene::of(INTERCOM);
    let columns = [Column::Field(Key::Title), Column::Field(Key::Impact), Column::Field(Key::Effort)];
    scene.send(Msg::Grid(GridMsg::PasteCells {
        at: scene.uid("p3"),
        columns: columns.as_slice().into(),
        across: 0,
        text: "A\t1\nB\n".into(),
    }));
    let line = |id: &str| scene.text().lines().find(|line| line.contains(id)).unwrap().trim().to_owned();
    assert_eq!(
        line("p3"),
        r#"{"id":"p3","title":"A","reach":800,"reach_once":true,"impact":1,"confidence":50,"effort":1},"#
    );
    assert_eq!(line("p1"), r#"{"id":"p1","title":"B","reach":450,"confidence":100,"effort":2,"moscow":"must"},"#);
}
