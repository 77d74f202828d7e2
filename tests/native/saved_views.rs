//! Saved views: kept in the plan, opened by readers, and left alone where they are another program's.

use crate::scene::Scene;
use plan_widget::app::board::msg::BoardMsg;
use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::effect::PlanSource;
use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::{BoardBy, Lanes, Mode};
use plan_widget::app::saved_views::msg::SavedViewMsg;
use plan_widget::app::saved_views::setup::{self, saved};
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::app::timeline::state::{BarColour, ChartOptions};
use plan_widget::app::ui::Ui;
use plan_widget::app::view::View;
use plan_widget::model::Key;
use plan_widget::query::{Column, RowOrder};
use plan_widget::wire::write;

const PLAN: &str = r#"{"format":"plan-widget","version":1,"teams":[{"id":"web","name":"Web"}],"items":[
    {"id":"a","title":"Alpha","team":"web","effort":1,"status":"done"},
    {"id":"b","title":"Beta","team":"web","effort":3},
    {"id":"c","title":"Gamma","effort":2}]}"#;

fn keep(scene: &Scene, title: &str) {
    scene.send(Msg::SavedViews(SavedViewMsg::Keep(title.into())));
}

fn open(scene: &Scene, id: &str) {
    scene.send(Msg::SavedViews(SavedViewMsg::Open(id.into())));
}

fn ids(scene: &Scene) -> Vec<String> {
    saved(&scene.state().doc.plan).iter().map(|view| view.id.to_string()).collect()
}

/// The parts of a view that are saved.
fn look(ui: &Ui) -> String {
    let timeline = (ui.timeline.lanes, ui.timeline.chart, ui.timeline.zoom);
    format!("{:?} {:?} {:?} {timeline:?} {} rows", ui.view, ui.items.query, ui.board.by, ui.items.rows.len())
}

#[test]
fn a_set_up_comes_back_as_it_was() {
    let scene = Scene::of(PLAN);
    let plain = look(&scene.state().ui);
    keep(&scene, "As it begins");
    let chart = ChartOptions {
        load: true,
        list: true,
        within: Lanes::Status,
        colour: BarColour::Moscow,
        ..ChartOptions::default()
    };
    let effort = Column::Field(Key::Effort);
    for msg in [
        Msg::Timeline(TimelineMsg::Lanes(Lanes::Parent)),
        Msg::Timeline(TimelineMsg::Chart(chart)),
        Msg::Timeline(TimelineMsg::Zoom(7.25)),
        Msg::Items(ItemsMsg::Filter("team:web".into())),
        Msg::Items(ItemsMsg::LeaveOutDone(true)),
        Msg::Items(ItemsMsg::Sort(RowOrder::By { column: effort, descending: true })),
        Msg::Grid(GridMsg::Group(Some(Column::Field(Key::Team)))),
        Msg::Board(BoardMsg::By(BoardBy::Field(Column::Field(Key::Status)))),
        Msg::Show(View::Timeline),
    ] {
        scene.send(msg);
    }
    let set = look(&scene.state().ui);
    keep(&scene, "Roadmap for leadership");
    assert_eq!(
        scene.said(),
        "Saved “Roadmap for leadership” for everyone. To start a page with it, set its view to roadmap-for-leadership."
    );
    assert_eq!(ids(&scene), ["as-it-begins", "roadmap-for-leadership"]);
    open(&scene, "as-it-begins");
    assert_eq!(look(&scene.state().ui), plain);
    // As the plan file has it, in another browser.
    let other = Scene::of(&write(&scene.state().doc.plan));
    open(&other, "roadmap-for-leadership");
    assert_eq!(look(&other.state().ui), set);
    assert_eq!(other.state().ui.saved_views.open.as_deref(), Some("roadmap-for-leadership"));
    let is_changed = || {
        let state = other.state();
        setup::is_changed(&state.doc.plan, &state.ui, &saved(&state.doc.plan)[1].record)
    };
    other.send(Msg::Timeline(TimelineMsg::Zoom(3.0)));
    assert!(!is_changed());
    other.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Team)));
    assert!(is_changed());
}

#[test]
fn a_page_asks_for_a_view() {
    let scene = Scene::of(PLAN);
    scene.send(Msg::SavedViews(SavedViewMsg::Ask("web".into())));
    assert_eq!((scene.state().ui.view, &*scene.said()), (View::Scores, "This plan has no saved view called web."));
    let text = PLAN.replace(
        "\"items\":",
        r#""views":[{"id":"web","title":"Web","view":"board","filter":"team:web","later":[1]},{"id":"web","view":"matrix"}],"items":"#,
    );
    scene.send(Msg::Document(DocumentMsg::Open { text: text.as_str().into(), from: PlanSource::Page }));
    scene.send(Msg::SavedViews(SavedViewMsg::Ask("web".into())));
    let state = scene.state();
    assert_eq!((state.ui.view, state.ui.items.rows.len()), (View::Board, 2));
    assert_eq!(ids(&scene), ["web"], "of two of one id the first counts");
    // A reader may open what an author saved, but keeps nothing.
    scene.send(Msg::Mode(Mode::View));
    keep(&scene, "Mine");
    assert_eq!(ids(&scene), ["web"]);
}

#[test]
fn a_view_is_replaced_and_deleted_in_steps_of_their_own() {
    let scene = Scene::of(PLAN);
    keep(&scene, "Web");
    keep(&scene, " Web");
    assert!(scene.said().starts_with("There is already a view called “Web”."));
    keep(&scene, "Web!");
    keep(&scene, "Board");
    assert_eq!(ids(&scene), ["web", "web-2", "view-board"]);
    scene.send(Msg::Items(ItemsMsg::Filter("beta".into())));
    scene.send(Msg::SavedViews(SavedViewMsg::Replace("web".into())));
    scene.send(Msg::Items(ItemsMsg::Filter("".into())));
    open(&scene, "web");
    assert_eq!(&*scene.state().ui.items.query.text, "beta");
    let rename = |id: &str, title: &str| scene.send(Msg::SavedViews(SavedViewMsg::Rename(id.into(), title.into())));
    rename("web", " Board ");
    assert!(scene.said().starts_with("There is already a view called “Board”."));
    rename("web", " ");
    assert_eq!(scene.said(), "Give the view a name first.");
    rename("web", "Web team");
    assert_eq!(scene.said(), "The view is now called “Web team”.");
    assert_eq!(ids(&scene), ["web", "web-2", "view-board"], "pages go on naming it by its id");
    assert_eq!(&*saved(&scene.state().doc.plan)[0].title, "Web team");
    scene.send(Msg::SavedViews(SavedViewMsg::Delete("web".into())));
    assert_eq!(ids(&scene), ["web-2", "view-board"]);
    assert_eq!(&*scene.state().ui.items.query.text, "beta", "what is on screen stays");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(ids(&scene), ["web", "web-2", "view-board"]);
    keep(&scene, " ");
    assert_eq!(scene.said(), "Give the view a name first.");
}

#[test]
fn what_another_program_keeps_there_stays() {
    let scene = Scene::of(&PLAN.replace("\"items\":", r#""views":{"mine":true},"items":"#));
    keep(&scene, "Web");
    assert!(scene.said().starts_with("This plan holds something else"));
    assert!(
        write(&scene.state().doc.plan).contains(r#""views":{"mine":true}"#)
            || write(&scene.state().doc.plan).contains(r#""views": {"mine":true}"#)
    );
}

#[test]
fn columns_that_the_plan_no_longer_has_are_left_out() {
    let text = PLAN.replace(
        "\"items\":",
        r#""views":[{"id":"v","sort":"gone","group":"risk","board":"gone","lanes":"planets","zoom":-3,"show":["load","stars"],"view":"orbit"}],"items":"#,
    );
    let scene = Scene::of(&text);
    open(&scene, "v");
    let ui = &scene.state().ui;
    assert_eq!((ui.view, ui.items.query.sort, ui.items.query.group), (View::Scores, RowOrder::default(), None));
    assert_eq!((ui.timeline.lanes, ui.board.by), (Lanes::Team, BoardBy::Moscow));
}
