//! Branches: deleted with or without what is below, copied whole, put below others in the details, counted once in groups.

use plan_widget::app::grid::groups::subtotals;
use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::{Dialog, Mode};
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::model::{ItemIndex, Key, Uid};
use plan_widget::query::{Column, RowOrder};
use serde_json::{Value, json};

use crate::scene::Scene;

const ITEMS: &str = r#"{"id":"acc","title":"Accounts","effort":9,"moscow":"could"},
{"id":"login","title":"Login","parent":"acc","effort":2,"moscow":"must"},
{"id":"mfa","title":"Second factor","parent":"acc","effort":7},
{"id":"sms","title":"Text message","parent":"mfa","effort":1,"moscow":"should"},
{"id":"token","title":"Token","parent":"mfa","depends_on":["sms",{"id":"login","lag":2}]},
{"id":"docs","title":"Docs","depends_on":["mfa"],"effort":4}"#;

fn scene() -> Scene {
    Scene::new("", ITEMS)
}

fn uids(scene: &Scene, ids: &[&str]) -> Vec<Uid> {
    ids.iter().map(|id| scene.uid(id)).collect()
}

/// Each item as id, parent and dependencies.
fn items(scene: &Scene) -> Vec<(String, Value, Value)> {
    let plan: Value = serde_json::from_str(&scene.text()).unwrap();
    let items = plan["items"].as_array().unwrap();
    items
        .iter()
        .map(|item| (item["id"].as_str().unwrap().into(), item["parent"].clone(), item["depends_on"].clone()))
        .collect()
}

fn ids(scene: &Scene) -> Vec<String> {
    items(scene).into_iter().map(|(id, ..)| id).collect()
}

#[test]
fn a_parent_goes_only_once_it_is_answered_what_becomes_of_its_children() {
    let scene = scene();
    let before = scene.text();
    let delete = |of: &[&str]| scene.send(Msg::Items(ItemsMsg::Delete(uids(&scene, of))));
    delete(&["mfa"]);
    assert_eq!((scene.text(), scene.state().ui.dialog), (before.clone(), Some(Dialog::Delete)));
    scene.send(Msg::Items(ItemsMsg::DeleteAsAsked(false)));
    assert_eq!(scene.state().ui.dialog, None);
    assert_eq!(scene.said(), "Deleted Second factor. 2 items moved up. 1 item no longer depends on it.");
    assert_eq!(ids(&scene), ["acc", "login", "sms", "token", "docs"]);
    assert_eq!(items(&scene)[2].1, json!("acc"));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    delete(&["mfa", "docs"]);
    scene.send(Msg::Items(ItemsMsg::DeleteAsAsked(true)));
    assert_eq!(
        (scene.said(), ids(&scene)),
        ("Deleted 4 items.".to_owned(), vec!["acc".to_owned(), "login".to_owned()])
    );
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    // Nothing is left behind, so nothing is asked.
    delete(&["token"]);
    assert_eq!((scene.state().ui.dialog, ids(&scene).len()), (None, 5));
    delete(&["mfa", "sms"]);
    assert_eq!((scene.state().ui.dialog, ids(&scene).len()), (None, 3));
    scene.send(Msg::Mode(Mode::View));
    delete(&["acc"]);
    assert_eq!((scene.state().ui.dialog, ids(&scene).len()), (None, 3));
}

#[test]
fn a_copy_of_a_parent_has_copies_of_all_that_is_part_of_it() {
    let scene = scene();
    let before = scene.text();
    scene.send(Msg::Items(ItemsMsg::Duplicate(uids(&scene, &["mfa"]))));
    assert_eq!(scene.said(), "Added Second factor (copy), with 2 child items.");
    let copy =
        scene.state().doc.plan.items().iter().find(|item| item.title() == Some("Second factor (copy)")).unwrap().uid;
    assert_eq!(scene.state().ui.items.seek, Some(copy), "it has the focus");
    let all = items(&scene);
    let new: Vec<&(String, Value, Value)> =
        all.iter().filter(|(id, ..)| !["acc", "login", "mfa", "sms", "token", "docs"].contains(&&**id)).collect();
    let [mfa, sms, token] = new[..] else { panic!("{all:?}") };
    assert_eq!((&mfa.1, &sms.1, &token.1), (&json!("acc"), &json!(mfa.0), &json!(mfa.0)));
    assert_eq!(
        token.2,
        json!([sms.0, {"id": "login", "lag": 2}]),
        "a copy waits for the copy, and for what is outside"
    );
    assert_eq!(all.last().unwrap().2, json!(["mfa"]), "others wait for the original");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    // Copies of single items stay parts of what the originals are parts of, and wait as these do.
    scene.send(Msg::Items(ItemsMsg::Duplicate(uids(&scene, &["sms", "token"]))));
    let copy = items(&scene).into_iter().nth(6).unwrap();
    assert_eq!((copy.1, copy.2), (json!("mfa"), json!(["sms", {"id": "login", "lag": 2}])));
}

#[test]
fn the_details_put_an_item_below_another() {
    let scene = scene();
    let before = scene.text();
    let set = |id: &str, parent: Option<&str>| {
        scene.send(Msg::Grid(GridMsg::SetParent(scene.uid(id), parent.map(|id| scene.uid(id)))));
    };
    set("docs", Some("login"));
    assert_eq!((scene.said(), items(&scene)[5].1.clone()), ("Docs is now part of Login.".into(), json!("login")));
    set("docs", None);
    assert_eq!((scene.said(), scene.text()), ("Docs is now at the top level.".into(), before.clone()));
    set("acc", Some("token"));
    assert!(scene.said().contains("below its own child items: Accounts"), "{}", scene.said());
    assert_eq!(scene.text(), before);
    // In the column by a name that is typed; nothing typed takes it out.
    let parent = Column::Field(Key::Parent);
    scene.send(Msg::Grid(GridMsg::TypeAll(uids(&scene, &["docs"]), parent, "second factor".into())));
    assert_eq!(items(&scene)[5].1, json!("mfa"));
    scene.send(Msg::Grid(GridMsg::TypeAll(uids(&scene, &["docs"]), parent, "".into())));
    assert_eq!(scene.text(), before);
    scene.send(Msg::Grid(GridMsg::TypeAll(uids(&scene, &["docs"]), parent, "nobody".into())));
    assert_eq!(scene.text(), before, "no parent of that name");
}

#[test]
fn groups_count_each_piece_of_work_once() {
    let scene = scene();
    let state = scene.state();
    let all: Vec<ItemIndex> = state.doc.plan.items().indices().collect();
    let columns = [Column::Field(Key::Effort), Column::Field(Key::Moscow)];
    let sums = |rows: &[ItemIndex]| {
        subtotals(&state.doc, rows, &columns, &Locale::default())
            .into_iter()
            .map(|(words, _)| words)
            .collect::<Vec<_>>()
    };
    // Login, the text message and the docs; Token has no effort, and the own efforts of parents stand for none of it again.
    assert_eq!(sums(&all), ["7", "Must 67%"]);
    assert_eq!(sums(&all[2..3]), [""; 2], "what is below a parent counts where it stands");
    let flat = Scene::new("", r#"{"id":"a","effort":9},{"id":"b","effort":2}"#);
    let state = flat.state();
    let all: Vec<ItemIndex> = state.doc.plan.items().indices().collect();
    assert_eq!(subtotals(&state.doc, &all, &columns, &Locale::default())[0].0, "11");
}

#[test]
fn the_focus_goes_to_what_a_step_back_or_forth_has_changed() {
    let scene = scene();
    let sought = || {
        let state = scene.state();
        let id = state.ui.items.seek.and_then(|uid| state.doc.plan.item_index(uid));
        let title = id.map(|at| state.doc.plan.items()[at].title().unwrap_or_default().to_owned());
        scene.send(Msg::Items(ItemsMsg::EnterRow(None)));
        title
    };
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    scene.send(Msg::Items(ItemsMsg::Delete(uids(&scene, &["sms", "token"]))));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(sought().as_deref(), Some("Text message"), "the first of those that came back");
    scene.send(Msg::Plan(PlanMsg::Redo));
    assert_eq!(sought().as_deref(), Some("Docs"), "the one in their place");
    scene.send(Msg::Items(ItemsMsg::Delete(uids(&scene, &["docs"]))));
    scene.send(Msg::Plan(PlanMsg::Undo));
    scene.send(Msg::Plan(PlanMsg::Redo));
    assert_eq!(sought().as_deref(), Some("Second factor"), "the one above, behind the last");
    // Copies have names of their own, and are chosen where there are several.
    scene.send(Msg::Items(ItemsMsg::Duplicate(uids(&scene, &["login"]))));
    assert_eq!((sought().as_deref(), scene.said()), (Some("Login (copy)"), "Added Login (copy).".into()));
    let copy = scene.state().doc.plan.items().iter().find(|item| item.title() == Some("Login (copy)")).unwrap().uid;
    scene.send(Msg::Items(ItemsMsg::Duplicate(vec![copy])));
    assert_eq!(sought().as_deref(), Some("Login (copy 2)"));
    scene.send(Msg::Items(ItemsMsg::Duplicate(uids(&scene, &["login", "mfa"]))));
    assert_eq!(scene.said(), "Added 2 copies.");
    assert_eq!(scene.state().ui.items.selection.len(), 2);
    assert_eq!(sought().as_deref(), Some("Login (copy 3)"));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(sought().as_deref(), Some("Login"), "the one that they came behind");
}

#[test]
fn what_is_said_of_copies_and_what_is_deleted_counts_each() {
    use plan_widget::app::items::text;
    assert_eq!(text::duplicated(1_usize, "A (copy)"), "Added A (copy), with its child item.");
    assert_eq!(text::duplicated_many(1_usize, 3_usize), "Added 3 copies, with 1 child item.");
    assert_eq!(text::duplicated_many(0_usize, 3_usize), "Added 3 copies.");
    assert_eq!(text::deleted_said("Deleted A", 1, 1, 0), "Deleted A. 1 item moved up.");
    assert_eq!(text::deleted_said("Deleted 2 items", 2, 0, 1), "Deleted 2 items. 1 item no longer depends on them.");
}
