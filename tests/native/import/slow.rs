//! A long list is read in slices.

use plan_widget::app::effect::Effect;
use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::import::slow::SHORT;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Dialog;
use plan_widget::base::pace::SlicedWork;
use plan_widget::exchange::guess;

use crate::scene::Scene;

fn long_list() -> String {
    let row = |at: u32| format!("Login {at},{},{}%,2 weeks,2027-03-{:02}\n", at * 10, 50 + at % 40, 1 + at % 28);
    let rows: String = (1..2500).map(row).collect();
    let list = format!("Title,Reach,Confidence,Effort,Start\n{rows}");
    assert!(list.len() > SHORT);
    list
}

/// The work that the page was asked to go on with.
fn begun(scene: &Scene) -> SlicedWork {
    let asked = std::mem::take(&mut *scene.asked.borrow_mut());
    let work = |effect| if let Effect::ReadInSlices(work) = effect { Some(work) } else { None };
    let mut works: Vec<SlicedWork> = asked.into_iter().filter_map(work).collect();
    assert_eq!(works.len(), 1);
    works.remove(0)
}

/// Goes on with a work to its end; the number of its slices.
fn finish(scene: &Scene, work: &SlicedWork) -> usize {
    let mut slices = 1;
    while !work.go_on() {
        slices += 1;
    }
    scene.send(Msg::Import(ImportMsg::Made));
    slices
}

#[test]
fn a_long_list_is_read_in_slices_and_comes_out_the_same() {
    let scene = Scene::new("", "");
    let list = long_list();
    scene.send(Msg::Import(ImportMsg::PreviewTable(list.as_str().into())));
    let work = begun(&scene);
    let state = scene.state();
    assert_eq!((state.ui.dialog, state.ui.import.preview.is_none()), (Some(Dialog::Import), true));
    assert!(finish(&scene, &work) > 20);
    let state = scene.state();
    let preview = state.ui.import.preview.clone().expect("a preview");
    assert_eq!(*preview, guess(&list, &state.doc.plan).unwrap());
    // So is what a choice makes of it.
    scene.send(Msg::Import(ImportMsg::PreviewColumn(1, "-".into())));
    let work = begun(&scene);
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    assert_eq!(scene.state().doc.plan.items().len(), 0, "what was chosen is still being made");
    finish(&scene, &work);
    let plan = &state.doc.plan;
    let chosen = scene.state().ui.import.preview.clone().expect("a preview");
    assert_eq!(*chosen, preview.with_column(1, plan_widget::exchange::Use::LeaveOut, plan));
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    assert_eq!(scene.state().doc.plan.items().len(), 2499);
}

#[test]
fn what_was_read_for_a_dialog_that_is_closed_is_not_shown() {
    let scene = Scene::new("", "");
    scene.send(Msg::Import(ImportMsg::PreviewTable(long_list().into())));
    let work = begun(&scene);
    scene.send(Msg::Dialog(None));
    finish(&scene, &work);
    let state = scene.state();
    assert_eq!((state.ui.dialog, state.ui.import.preview.is_none()), (None, true));
}

#[test]
fn a_list_is_read_again_where_the_plan_has_changed_meanwhile() {
    let scene = Scene::new("", "");
    scene.send(Msg::Import(ImportMsg::PreviewTable(long_list().into())));
    let work = begun(&scene);
    let other = r#"{"format":"plan-widget","version":1,"items":[{"id":"a","title":"Login 7"}]}"#;
    scene.send(Msg::Import(ImportMsg::AddPlan(other.into())));
    scene.asked.borrow_mut().clear();
    finish(&scene, &work);
    assert!(scene.state().ui.import.preview.is_none());
    let again = begun(&scene);
    finish(&scene, &again);
    let preview = scene.state().ui.import.preview.clone().expect("a preview");
    assert_eq!(preview.again.namesakes, 1);
}
