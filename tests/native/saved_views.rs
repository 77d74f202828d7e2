//! Saved views: kept in the plan, opened by readers, and left alone where they are another program's.

use crate::scene::Scene;
use plan_widget::app::board::msg::BoardMsg;
use plan_widget::app::compare::against::Against;
use plan_widget::app::compare::msg::CompareMsg;
use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::effect::PlanSource;
use plan_widget::app::grid::columns::kept;
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

#[test]
fn a_view_has_columns_and_a_comparison_of_its_own() {
    let text =
        PLAN.replace("\"items\":", r#""baselines":[{"id":"jan","title":"January","taken":"2027-01-01"}],"items":"#);
    let scene = Scene::of(&text);
    let shown = |scene: &Scene| {
        let state = scene.state();
        let layout = state.ui.grid.columns.as_deref().cloned().unwrap_or_else(|| kept(&state.doc.plan));
        layout.added.iter().map(|name| name.to_string()).collect::<Vec<_>>()
    };
    let turn = |column: Key| {
        let state = scene.state();
        let layout = state.ui.grid.columns.as_deref().cloned().unwrap_or_else(|| kept(&state.doc.plan));
        scene.send(Msg::Grid(GridMsg::Columns(layout.turned(&state.doc.plan, Column::Field(column)))));
    };
    let january = || scene.state().doc.plan.baselines()[0].uid;
    turn(Key::Owner);
    scene.send(Msg::Compare(CompareMsg::Against(Some(Against::Baseline(january())))));
    keep(&scene, "With owners");
    assert!(scene.text().contains(r#""columns":{"added":["owner"]},"compare":"jan""#), "{}", scene.text());
    // What is arranged while it is open is the view's: the plan's columns stay, and it says that it was edited.
    turn(Key::Tags);
    assert_eq!(shown(&scene), ["owner", "tags"]);
    assert_eq!(kept(&scene.state().doc.plan).added.len(), 1, "{}", scene.text());
    let is_changed = || {
        let state = scene.state();
        setup::is_changed(&state.doc.plan, &state.ui, &saved(&state.doc.plan)[0].record)
    };
    assert!(is_changed());
    scene.send(Msg::SavedViews(SavedViewMsg::Replace("with-owners".into())));
    assert!(!is_changed());
    // Another browser opens it as it was kept; a view that says nothing of columns has the plan's.
    let other = Scene::of(&scene.text().replace("\"items\"", "\"x\":1,\"items\""));
    open(&other, "with-owners");
    assert_eq!(shown(&other), ["owner", "tags"]);
    let against = other.state().ui.compare.against.clone();
    assert_eq!(against, Some(Against::Baseline(other.state().doc.plan.baselines()[0].uid)));
    scene.send(Msg::Show(View::Board));
    scene.send(Msg::Compare(CompareMsg::Against(None)));
    keep(&scene, "Cards");
    open(&scene, "cards");
    assert_eq!((shown(&scene), scene.state().ui.compare.against.is_none()), (vec!["owner".to_owned()], true));
}
