//! The same export again, a day later: what changes, what stays, and what is chosen on the way.

use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::import::view::{Choice, accept_label, order, remarks, table_choices, words};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::exchange::preview::Matching;
use plan_widget::model::{Key, Value};

use super::scene::Scene;

const MONDAY: &str = "Summary,Issue key,Status,Assignee,Priority,Custom field (Story Points)\nCards,S-21,To Do,ann,High,8.0\nBook,S-22,To Do,,Low,3.0\n";
const TUESDAY: &str = "Summary,Issue key,Status,Assignee,Priority,Custom field (Story Points)\nCards (with PIN),S-21,In Progress,ann,Low,8.0\nWish,S-23,To Do,,Low,2.0\n";

fn said(scene: &Scene) -> Vec<String> {
    let state = scene.state();
    let preview = state.ui.import.preview.as_ref().unwrap();
    remarks(preview, &state.doc.plan, &state.ui.locale).into_iter().map(|remark| remark.text).collect()
}

fn pasted(text: &str) -> Scene {
    let scene = Scene::new("", "");
    scene.send(Msg::Import(ImportMsg::PreviewTable(text.into())));
    scene
}

#[test]
fn the_same_export_changes_what_has_changed_there_and_nothing_else() {
    let scene = pasted(MONDAY);
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    let text = |at: usize, key: Key| scene.state().doc.plan.items()[at].text_or_empty(key).to_owned();
    // One's own estimate, and an owner of one's own.
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("S-21"), Key::Impact, "2".into())));
    scene.send(Msg::Import(ImportMsg::PreviewTable(MONDAY.into())));
    assert_eq!(accept_label(scene.state().ui.import.preview.as_ref().unwrap()), "Nothing to add");
    scene.send(Msg::Dialog(None));
    scene.send(Msg::Import(ImportMsg::PreviewTable(TUESDAY.into())));
    assert!(said(&scene).contains(&"1 new, 1 updated, 0 unchanged.".to_owned()), "{:?}", said(&scene));
    assert!(said(&scene).contains(&"1 item not in it any more: Book. Nothing is deleted.".to_owned()));
    assert_eq!(accept_label(scene.state().ui.import.preview.as_ref().unwrap()), "Add 1 row, update 1");
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    let plan = scene.state().doc.plan.clone();
    assert_eq!(plan.items().len(), 3);
    assert_eq!((text(0, Key::Title), text(0, Key::Status)), ("Cards (with PIN)".to_owned(), "in_progress".to_owned()));
    assert_eq!(plan.items()[0].num(Key::Impact), Some(2.0));
    assert_eq!(plan.items()[0].extra_json("priority").map(|json| &**json), Some("\"Low\""));
    assert_eq!(text(1, Key::Title), "Book");
    // One step takes all of it back.
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!((scene.state().doc.plan.items().len(), text(0, Key::Title)), (2, "Cards".to_owned()));
}

#[test]
fn what_has_changed_on_both_sides_stays_and_is_said() {
    let scene = pasted(MONDAY);
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("S-21"), Key::Title, "Gift cards".into())));
    scene.send(Msg::Import(ImportMsg::PreviewTable(TUESDAY.into())));
    assert!(
        said(&scene).contains(&"1 item changed both here and there: what stands here stays.".to_owned()),
        "{:?}",
        said(&scene)
    );
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    let plan = scene.state().doc.plan.clone();
    assert_eq!(
        (plan.items()[0].text(Key::Title), plan.items()[0].get(Key::Status)),
        (Some("Gift cards"), Some(&Value::Word("in_progress")))
    );
}

#[test]
fn rows_without_a_key_come_in_twice_only_when_that_is_said() {
    let text = "Title\tEffort\nCards\t8\nBook\t3\n";
    let scene = pasted(text);
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    scene.send(Msg::Import(ImportMsg::PreviewTable(text.replace("\t3", "\t5").into())));
    let updates = || said(&scene).contains(&"0 new, 1 updated, 1 unchanged.".to_owned());
    assert!(updates(), "a list that is mostly here is matched by title: {:?}", said(&scene));
    scene.send(Msg::Import(ImportMsg::PreviewChoice(Choice::Matching(Matching::Keys))));
    assert!(
        said(&scene).iter().any(|said| said.starts_with("2 rows would come in a second time")),
        "{:?}",
        said(&scene)
    );
    scene.send(Msg::Import(ImportMsg::PreviewChoice(Choice::Matching(Matching::Titles))));
    assert!(updates(), "{:?}", said(&scene));
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    let plan = scene.state().doc.plan.clone();
    assert_eq!((plan.items().len(), plan.items()[1].num(Key::Effort)), (2, Some(5.0)));
}

#[test]
fn rows_do_not_come_in_without_a_title() {
    let scene = pasted("Feature\tEffort\nCards\t8\nBook\t3\n");
    scene.send(Msg::Import(ImportMsg::PreviewColumn(0, "".into())));
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    assert!(scene.state().ui.import.preview.is_some(), "the dialog stays");
    assert_eq!(scene.state().doc.plan.items().len(), 0);
}

#[test]
fn rows_names_signs_and_cells_are_chosen() {
    let scene = pasted("Feature\nKeys\nCart\n");
    let rows = || scene.state().ui.import.preview.as_ref().unwrap().rows.len();
    assert_eq!(rows(), 3);
    assert!(
        said(&scene).iter().any(|said| said.starts_with("The first row, Feature, comes in as an item.")),
        "{:?}",
        said(&scene)
    );
    scene.send(Msg::Import(ImportMsg::PreviewChoice(Choice::HeaderRow(Some(0)))));
    assert_eq!(rows(), 2);
    scene.send(Msg::Import(ImportMsg::PreviewChoice(Choice::Row(2, false))));
    assert_eq!(rows(), 1);

    let scene = pasted("Title;Reach;Effort\nA;1.200;XL\nB;850;two\n");
    let preview = || scene.state().ui.import.preview.clone().unwrap();
    assert!(said(&scene).iter().any(|said| said.contains("1.200 read as 1,200. Nothing else")), "{:?}", said(&scene));
    scene.send(Msg::Import(ImportMsg::PreviewChoice(Choice::Comma(false))));
    assert!(said(&scene).iter().all(|said| !said.contains("Nothing else in the table")), "{:?}", said(&scene));
    // What a word stands for holds for the column, what is typed into a cell for that cell.
    let locale = scene.state().ui.locale.clone();
    assert_eq!(words(&preview(), 2, &locale).len(), 2);
    assert_eq!(order(&preview()).len(), 2);
    scene.send(Msg::Import(ImportMsg::PreviewChoice(Choice::Word(2, "XL".into(), "8".into()))));
    scene.send(Msg::Import(ImportMsg::PreviewChoice(Choice::Cell(1, 2, "2".into()))));
    assert_eq!(preview().problems().count(), 0);
    let named: Vec<&str> = table_choices(&preview(), None).iter().map(|choice| choice.name).collect();
    assert_eq!(named, ["Separator", "Header row", "Number format"]);
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    let efforts: Vec<_> = scene.state().doc.plan.items().iter().map(|item| item.num(Key::Effort)).collect();
    assert_eq!(efforts, [Some(8.0), Some(2.0)]);
    let scene = pasted("Title;Effort\nA;2\n");
    scene.send(Msg::Import(ImportMsg::PreviewChoice(Choice::Separator(','))));
    assert_eq!(scene.state().ui.import.preview.as_ref().unwrap().columns.len(), 1);
}

#[test]
fn json_of_trackers_never_opens_as_the_plan() {
    let scene = Scene::new("", r#"{"id":"a","title":"Mine"}"#);
    for text in
        [r#"{"items":[{"id":7,"number":3,"title":"Theirs","state":"open"}]}"#, r#"{"boards":[{"id":"1","name":"x"}]}"#]
    {
        scene.send(Msg::Import(ImportMsg::PreviewTable(text.into())));
        scene.send(Msg::Dialog(None));
        assert_eq!(scene.state().doc.plan.items().len(), 1, "{text}");
    }
    assert!(scene.said().starts_with("This is JSON"), "{}", scene.said());
    scene.send(Msg::Import(ImportMsg::PreviewTable(
        r#"{"format":"plan-widget","version":1,"items":[{"id":"b","title":"Other"},{"id":"c","title":"More"}]}"#.into(),
    )));
    assert_eq!(scene.state().doc.plan.items().len(), 2);
}
