//! Chunks of the program: asked for when a place of theirs is opened, once, and again when they did not come.

use plan_widget::app::chunks::{ChunkState, CodeChunk};
use plan_widget::app::effect::Effect;
use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::{Dialog, Mode};
use plan_widget::app::view::View;
use plan_widget::wire::says_plan;

use crate::scene::Scene;

/// A reader of a plan of one item to whom nothing has come but the first module.
fn alone(mode: Mode) -> Scene {
    let scene = Scene::new("", r#"{"id":"a","title":"A"}"#);
    scene.send(Msg::Mode(mode));
    for chunk in CodeChunk::ALL {
        scene.send(Msg::Chunk(chunk, ChunkState::Absent));
    }
    assert_eq!(fetched(&scene), [], "what is there needs no chunk");
    scene
}

fn fetched(scene: &Scene) -> Vec<CodeChunk> {
    let chunk = |effect: Effect| if let Effect::Fetch(chunk) = effect { Some(chunk) } else { None };
    scene.asked.take().into_iter().filter_map(chunk).collect()
}

#[test]
fn a_place_asks_for_its_chunk_once_and_again_after_it_has_failed() {
    let scene = alone(Mode::View);
    let import = Msg::Dialog(Some(Dialog::Import));
    let places = [
        (Msg::Show(View::Board), Msg::Show(View::Scores), CodeChunk::Views),
        (Msg::Details(Some(scene.uid("a"))), Msg::Details(None), CodeChunk::Views),
        (Msg::Dialog(Some(Dialog::Share)), Msg::Dialog(None), CodeChunk::Views),
        (Msg::Dialog(Some(Dialog::Settings)), Msg::Dialog(None), CodeChunk::Seldom),
        (import, Msg::Dialog(None), CodeChunk::Import),
        (Msg::Dialog(Some(Dialog::Export)), Msg::Dialog(None), CodeChunk::Export),
    ];
    for (open, close, chunk) in places {
        scene.send(open.clone());
        assert_eq!(fetched(&scene), [chunk], "{open:?}");
        scene.send(Msg::Dismiss);
        assert_eq!(fetched(&scene), [], "it is on its way");
        scene.send(Msg::Chunk(chunk, ChunkState::Failed));
        scene.send(Msg::Dismiss);
        assert_eq!(fetched(&scene), [], "nobody asks again by himself");
        assert_eq!(scene.state().ui.chunks.of(chunk), ChunkState::Failed);
        scene.send(Msg::Chunk(chunk, ChunkState::Absent));
        assert_eq!(fetched(&scene), [chunk], "Retry");
        scene.send(Msg::Chunk(chunk, ChunkState::Here));
        scene.send(close);
        scene.send(open);
        assert_eq!(fetched(&scene), [], "it is there");
        scene.send(Msg::Dialog(None));
        scene.send(Msg::Details(None));
        scene.send(Msg::Show(View::Scores));
        scene.send(Msg::Chunk(chunk, ChunkState::Absent));
    }
}

#[test]
fn a_place_that_is_opened_anew_tries_again() {
    let scene = alone(Mode::View);
    for (view, chunks) in
        [(View::Timeline, vec![CodeChunk::Views]), (View::Matrix, vec![CodeChunk::Views, CodeChunk::Seldom])]
    {
        scene.send(Msg::Show(view));
        chunks.iter().for_each(|chunk| scene.send(Msg::Chunk(*chunk, ChunkState::Failed)));
        scene.send(Msg::Show(View::Scores));
        assert_eq!(fetched(&scene), chunks);
        scene.send(Msg::Show(view));
        assert_eq!(fetched(&scene), chunks);
        scene.send(Msg::Show(View::Scores));
        chunks.iter().for_each(|chunk| scene.send(Msg::Chunk(*chunk, ChunkState::Absent)));
        assert_eq!(fetched(&scene), []);
    }
}

#[test]
fn what_may_have_to_be_answered_waits_for_nothing() {
    let scene = alone(Mode::Edit);
    for dialog in [Dialog::Problems, Dialog::Conflicts, Dialog::Filter] {
        scene.send(Msg::Dialog(Some(dialog)));
        assert_eq!(fetched(&scene), [], "{dialog:?}");
    }
}

#[test]
fn an_editor_fetches_the_views_ahead_and_the_import_where_there_is_no_plan() {
    for (mode, ahead) in [(Mode::View, vec![]), (Mode::Edit, vec![CodeChunk::Views])] {
        let scene = alone(mode);
        scene.send(Msg::Stands);
        assert_eq!(fetched(&scene), ahead);
    }
    let scene = Scene::of(r#"{"format":"plan-widget","version":1,"items":[]}"#);
    scene.send(Msg::Chunk(CodeChunk::Import, ChunkState::Absent));
    scene.send(Msg::Stands);
    let begun = scene.state().doc.begun;
    assert_eq!(fetched(&scene), if begun { vec![] } else { vec![CodeChunk::Import] });
}

#[test]
fn only_a_text_that_names_the_format_first_says_that_it_is_a_plan() {
    for text in [
        r#"{"format":"plan-widget","version":1,"items":[]}"#,
        "\u{feff}\n { \"format\" : \"plan-widget\" }",
        r#"{"title":"ä","format":"plan-widget","items":[]}"#,
    ] {
        assert!(says_plan(text), "{text}");
    }
    let far = format!(r#"{{"title":"{}","format":"plan-widget"}}"#, "ä".repeat(300));
    for text in [&far, r#"[{"name":"plan-widget"}]"#, r#"{"format":"other","note":"plan-widget"}"#, "plan-widget", ""] {
        assert!(!says_plan(text), "{text}");
    }
}

#[test]
fn a_plan_file_that_is_opened_is_told_and_one_that_is_added_is_not() {
    let plan = r#"{"format":"plan-widget","version":1,"items":[{"id":"b","title":"B"}]}"#;
    let scene = Scene::new("", r#"{"id":"a","title":"A"}"#);
    let told = |scene: &Scene| {
        let opened = |effect: &Effect| matches!(effect, Effect::FileOpened(text) if &**text == plan);
        scene.asked.take().iter().any(opened)
    };
    scene.send(Msg::Dialog(Some(Dialog::Import)));
    scene.send(Msg::Import(ImportMsg::PreviewTable(plan.into())));
    assert!(!told(&scene));
    assert_eq!(scene.rows().len(), 2);
    scene.send(Msg::Import(ImportMsg::PreviewTable(plan.into())));
    assert!(told(&scene));
    assert_eq!(scene.rows(), ["b"]);
}

#[test]
fn a_list_that_comes_while_another_dialog_is_worked_in_waits_until_that_is_closed() {
    let list = || Msg::Import(ImportMsg::PreviewTable("Title,Effort\nCards,3\n".into()));
    let dialog = |scene: &Scene| scene.state().ui.dialog;
    let rows = |scene: &Scene| scene.state().ui.import.preview.as_ref().map(|preview| preview.rows.len());
    for open in [Dialog::Settings, Dialog::Share, Dialog::Filter] {
        let scene = Scene::new("", r#"{"id":"a","title":"A"}"#);
        scene.send(Msg::Dialog(Some(open)));
        scene.send(list());
        assert_eq!((dialog(&scene), rows(&scene)), (Some(open), None), "it is not replaced");
        scene.send(Msg::Dialog(Some(Dialog::Keys)));
        assert_eq!((dialog(&scene), rows(&scene)), (Some(Dialog::Keys), None));
        scene.send(Msg::Dialog(None));
        assert_eq!((dialog(&scene), rows(&scene)), (Some(Dialog::Import), Some(1)), "the rows are not lost");
        scene.send(Msg::Dialog(None));
        assert_eq!((dialog(&scene), rows(&scene)), (None, None), "and are given up once they were seen");
    }
}
