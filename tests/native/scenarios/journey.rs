//! A person with scenarios: begins one, edits inside, looks elsewhere, compares, adopts; the document is always the plan with its scenarios.

use plan_widget::app::compare::against::Against;
use plan_widget::app::compare::changes::{name, rows};
use plan_widget::app::compare::msg::CompareMsg;
use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::effect::{Effect, JobNews, PageEvent, PlanSource};
use plan_widget::app::export::files::plan_file;
use plan_widget::app::export::formats::{for_program, format, written};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Mode;
use plan_widget::app::propose::msg::ProposeMsg;
use plan_widget::app::scenarios::msg::ScenarioMsg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::app::toast::ToastOffer;
use plan_widget::edit::scenario::in_scenario;
use plan_widget::jobs::JobHost;
use plan_widget::model::{Entry, Key, Value};
use plan_widget::wire::{read, write};

use crate::scene::Scene;

const TEAMS: &str = r#""title":"Checkout","teams":[{"id":"core","name":"Core","capacity":1}],"#;
const ITEMS: &str = r#"{"id":"a","title":"Alpha","team":"core","reach":100,"impact":1,"confidence":100,"effort":1,"start":"2027-01-04","end":"2027-01-15"},
    {"id":"b","title":"Beta","team":"core","reach":50,"impact":1,"confidence":100,"effort":1,"start":"2027-01-18","end":"2027-01-29"},
    {"id":"c","title":"Gamma"}"#;

fn send(scene: &Scene, msg: ScenarioMsg) {
    scene.send(Msg::Scenarios(msg));
}

fn add(scene: &Scene, title: &str) -> String {
    send(scene, ScenarioMsg::Add(title.into(), "".into()));
    scene.state().doc.scenario.as_ref().map(|open| open.id.to_string()).unwrap_or_default()
}

fn open(scene: &Scene, id: Option<&str>) {
    send(scene, ScenarioMsg::Open(id.map(Into::into)));
}

fn set(scene: &Scene, id: &str, key: Key, value: Option<Value>) {
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid(id), key, value)));
}

/// The document as it would be saved.
fn whole(scene: &Scene) -> String {
    write(scene.state().doc.whole())
}

fn effort(scene: &Scene, id: &str) -> Option<f64> {
    scene.state().doc.plan.item(id).and_then(|item| item.effort())
}

fn base_effort(scene: &Scene, id: &str) -> Option<f64> {
    scene.state().doc.whole().item(id).and_then(|item| item.effort())
}

#[test]
fn edits_inside_stay_inside_and_undo_leads_back_step_by_step() {
    let scene = Scene::new(TEAMS, ITEMS);
    let begin = whole(&scene);
    let id = add(&scene, " Two more engineers ");
    assert_eq!(scene.said(), "Added “Two more engineers”. Your edits stay in it until you adopt it.");
    let added = whole(&scene);
    set(&scene, "a", Key::Effort, Value::num(5.0));
    scene.send(Msg::Items(ItemsMsg::Add { below: None, values: vec![(Key::Title, Value::text("Delta"))] }));
    let team = scene.state().doc.plan.teams()[plan_widget::model::TeamIndex::new(0)].uid();
    scene.send(Msg::Plan(PlanMsg::SetIn(Key::Teams, team, Key::Capacity, Value::num(3.0))));
    assert_eq!((effort(&scene, "a"), base_effort(&scene, "a")), (Some(5.0), Some(1.0)));
    let state = scene.state();
    assert_eq!((state.doc.plan.items().len(), state.doc.whole().items().len()), (4, 3));
    assert_eq!(scene.rows().len(), 4);
    assert_eq!(
        state.doc.ranking.rank(state.doc.plan.item_index(scene.uid("a")).unwrap()),
        Some(2),
        "ranks are those inside"
    );
    assert_eq!(state.doc.history.next_undo().map(|label| &**label), Some("Change team, in “Two more engineers”"));
    // Everything but the scenario's own line is the plan as it was.
    let outside =
        |text: &str| text.lines().filter(|line| !line.contains("Two more engineers")).collect::<Vec<_>>().join("\n");
    assert_eq!(outside(&whole(&scene)), outside(&added));
    let end = whole(&scene);
    open(&scene, None);
    assert_eq!((effort(&scene, "a"), scene.rows().len(), scene.said()), (Some(1.0), 3, "Back to the plan.".to_owned()));
    assert_eq!(whole(&scene), end, "looking elsewhere changes nothing");
    // A step that was taken inside is taken back from wherever one looks.
    for _ in 0..3 {
        scene.send(Msg::Plan(PlanMsg::Undo));
    }
    assert_eq!(whole(&scene), added);
    open(&scene, Some(&id));
    assert_eq!(effort(&scene, "a"), Some(1.0));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(whole(&scene), begin);
    assert!(scene.state().doc.scenario.is_none(), "what is gone is not looked at");
    for _ in 0..4 {
        scene.send(Msg::Plan(PlanMsg::Redo));
    }
    assert_eq!(whole(&scene), end);
}

#[test]
fn what_is_edited_elsewhere_is_seen_inside_and_uids_hold() {
    let scene = Scene::new(TEAMS, ITEMS);
    let id = add(&scene, "S");
    set(&scene, "a", Key::Effort, Value::num(5.0));
    scene.send(Msg::Items(ItemsMsg::Add { below: None, values: vec![(Key::Title, Value::text("Delta"))] }));
    let delta = scene.state().doc.plan.items().iter().find(|item| item.title() == Some("Delta")).unwrap().uid();
    open(&scene, None);
    set(&scene, "a", Key::Title, Some(Value::text("Alpha 2")));
    scene.send(Msg::Items(ItemsMsg::Delete(vec![scene.uid("b")])));
    // A title that the plan has is the plan's, wherever it is changed.
    open(&scene, Some(&id));
    scene.send(Msg::Plan(PlanMsg::SetRoot(Key::Title, Some(Value::text("Payments")))));
    let state = scene.state();
    let a = state.doc.plan.item("a").unwrap();
    assert_eq!((a.title(), a.effort()), (Some("Alpha 2"), Some(5.0)));
    assert_eq!(state.doc.plan.items().iter().find(|item| item.title() == Some("Delta")).unwrap().uid(), delta);
    assert_eq!((state.doc.plan.item("b"), state.doc.whole().title()), (None, "Payments"));
}

#[test]
fn the_document_that_is_saved_told_and_kept_is_the_whole() {
    let scene = Scene::new(TEAMS, ITEMS);
    add(&scene, "S");
    let before = whole(&scene);
    scene.asked.borrow_mut().clear();
    set(&scene, "a", Key::Effort, Value::num(5.0));
    let asked = scene.asked.borrow().clone();
    let patch = asked.iter().find_map(|effect| match effect {
        Effect::Emit(PageEvent::Change(patch)) => Some(patch.to_string()),
        _ => None,
    });
    let mut document: serde_json::Value = serde_json::from_str(&before).unwrap();
    let patch: json_patch::Patch = serde_json::from_str(&patch.unwrap()).unwrap();
    json_patch::patch(&mut document, &patch).unwrap();
    assert_eq!(document, serde_json::from_str::<serde_json::Value>(&whole(&scene)).unwrap());
    assert!(asked.contains(&Effect::KeepDraft));
    scene.send(Msg::Document(DocumentMsg::Save));
    let saved = scene.asked.borrow().iter().find_map(|effect| match effect {
        Effect::Save { text, revision } => Some((text.to_string(), *revision)),
        _ => None,
    });
    let (text, revision) = saved.unwrap();
    assert_eq!(text, whole(&scene));
    // Whoever looks elsewhere while it is saved has changed nothing.
    open(&scene, None);
    let rev = Some("r1".into());
    scene.send(Msg::Document(DocumentMsg::Saved { revision, to: "to the page".into(), rev }));
    assert!(!scene.state().doc.dirty());
    assert!(scene.asked.borrow().contains(&Effect::ClearDraft));
    assert!(whole(&scene).contains("\"rev\": \"r1\""));
    // The page hands the saved plan over again: the scenario stays open.
    let id = read(&text).unwrap().scenarios()[plan_widget::model::index::ScenarioIndex::new(0)].id().to_owned();
    open(&scene, Some(&id));
    let text = whole(&scene);
    scene.send(Msg::Document(DocumentMsg::Open { text: text.as_str().into(), from: PlanSource::Page }));
    assert_eq!((effort(&scene, "a"), scene.state().doc.dirty()), (Some(5.0), false));
    scene.send(Msg::Document(DocumentMsg::Open { text: before.as_str().into(), from: PlanSource::File }));
    assert_eq!((effort(&scene, "a"), scene.state().doc.dirty()), (Some(1.0), true));
}

#[test]
fn others_changes_come_in_while_a_scenario_is_open() {
    let scene = Scene::new(TEAMS, ITEMS);
    let id = add(&scene, "S");
    let shared = whole(&scene);
    scene.send(Msg::Document(DocumentMsg::Open { text: shared.as_str().into(), from: PlanSource::Page }));
    set(&scene, "a", Key::Effort, Value::num(5.0));
    // Another person has changed the plan, and another item of the same scenario.
    let other = Scene::with(&shared, Default::default(), scene.state().doc.today, 100);
    set(&other, "b", Key::Title, Some(Value::text("Beta 2")));
    open(&other, Some(&id));
    set(&other, "c", Key::Effort, Value::num(7.0));
    scene.send(Msg::Document(DocumentMsg::Save));
    scene.send(Msg::Document(DocumentMsg::Theirs(whole(&other).as_str().into())));
    assert!(scene.state().doc.conflicts.is_none(), "{:?}", scene.state().doc.conflicts);
    let state = scene.state();
    assert_eq!([effort(&scene, "a"), effort(&scene, "c")], [Some(5.0), Some(7.0)]);
    assert_eq!(state.doc.plan.item("b").unwrap().title(), Some("Beta 2"));
    assert_eq!(state.doc.scenario.as_ref().map(|open| &*open.id), Some(&*id));
    // Both have changed one thing: that is asked, and the answer is seen.
    let shared = whole(&scene);
    let other = Scene::with(&shared, Default::default(), scene.state().doc.today, 200);
    open(&other, Some(&id));
    set(&other, "a", Key::Effort, Value::num(9.0));
    set(&scene, "a", Key::Effort, Value::num(8.0));
    scene.send(Msg::Document(DocumentMsg::SaveRefused("no".into())));
    scene.send(Msg::Document(DocumentMsg::Merge(whole(&other).as_str().into())));
    let conflicts = scene.state().doc.conflicts.clone();
    if conflicts.is_some() {
        scene.send(Msg::Document(DocumentMsg::ChooseTheirs(0, true)));
        scene.send(Msg::Document(DocumentMsg::SettleConflicts));
    }
    assert_eq!(effort(&scene, "a"), Some(9.0));
}

#[test]
fn names_are_needed_and_unique_and_readers_only_look() {
    let scene = Scene::new(TEAMS, ITEMS);
    add(&scene, "  ");
    assert_eq!(scene.said(), "Give the scenario a name first.");
    let first = add(&scene, "S");
    set(&scene, "a", Key::Effort, Value::num(5.0));
    add(&scene, "S");
    assert_eq!(scene.said(), "There is already a scenario called “S”. Choose another name.");
    // A scenario that is begun inside another is a copy of it.
    let second = add(&scene, "T");
    assert_eq!((effort(&scene, "a"), first != second), (Some(5.0), true));
    send(&scene, ScenarioMsg::Rename("S".into(), "".into()));
    assert!(scene.said().starts_with("There is already"));
    send(&scene, ScenarioMsg::Rename("U".into(), "If the budget comes".into()));
    assert_eq!(scene.said(), "The scenario is now called “U”.");
    assert_eq!(scene.state().doc.open_scenario().unwrap().notes(), Some("If the budget comes"));
    send(&scene, ScenarioMsg::Delete);
    assert_eq!(scene.said(), "Deleted “U”. The plan is as it was.");
    assert_eq!((effort(&scene, "a"), scene.state().doc.whole().scenarios().len()), (Some(1.0), 1));
    let offers = scene.state().toast().unwrap().offers;
    assert!(matches!(offers[..], [ToastOffer::Undo(_)]), "{offers:?}");
    scene.send(Msg::Mode(Mode::View));
    let before = whole(&scene);
    open(&scene, Some(&first));
    assert_eq!((effort(&scene, "a"), scene.said()), (Some(5.0), "This is “S”.".to_owned()));
    assert_eq!(scene.state().toast().unwrap().offers, [], "nothing to take back");
    for msg in [ScenarioMsg::Adopt, ScenarioMsg::Delete, ScenarioMsg::Rename("X".into(), "".into())] {
        send(&scene, msg);
    }
    add(&scene, "X");
    assert_eq!(whole(&scene), before);
}

#[test]
fn another_programs_scenarios_are_left_alone() {
    let scene = Scene::new(r#""scenarios":{"mine":true},"#, ITEMS);
    let before = whole(&scene);
    add(&scene, "S");
    assert_eq!(scene.said(), "This plan holds something else under \"scenarios\", so it can have none.");
    assert_eq!(whole(&scene), before);
}

#[test]
fn adopting_is_one_step_and_is_written_down() {
    let scene = Scene::new(TEAMS, ITEMS);
    add(&scene, "Two more engineers");
    set(&scene, "a", Key::Effort, Value::num(5.0));
    set(&scene, "c", Key::Status, Some(Value::Word("dropped")));
    let before = whole(&scene);
    send(&scene, ScenarioMsg::Adopt);
    assert_eq!(scene.said(), "“Two more engineers” is the plan now.");
    let state = scene.state();
    assert!(state.doc.scenario.is_none() && state.doc.plan.scenarios().is_empty());
    assert_eq!(effort(&scene, "a"), Some(5.0));
    assert_eq!(state.doc.plan.item("c").unwrap().log()[0].what(), Some("Dropped"), "decided inside, and now decided");
    let entry = &state.doc.plan.log()[0];
    assert_eq!(entry.what(), Some("Adopted the scenario “Two more engineers”, which changes 2 items"));
    assert_eq!(entry.items().collect::<Vec<_>>(), ["a", "c"]);
    assert!(state.toast().unwrap().offers.iter().any(|offer| matches!(offer, ToastOffer::Reason(_))));
    let after = whole(&scene);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(whole(&scene), before);
    scene.send(Msg::Plan(PlanMsg::Redo));
    assert_eq!(whole(&scene), after);
}

#[test]
fn decisions_inside_wait_for_the_adoption() {
    let scene = Scene::new(TEAMS, ITEMS);
    let id = add(&scene, "S");
    scene.send(Msg::Items(ItemsMsg::Pin(scene.uid("a"), 2, "promised".into())));
    open(&scene, None);
    assert!(scene.state().doc.plan.item("a").unwrap().log().is_empty());
    // The plan decides something of its own meanwhile: both stand.
    scene.send(Msg::Items(ItemsMsg::Pin(scene.uid("a"), 1, "law".into())));
    open(&scene, Some(&id));
    let state = scene.state();
    let log = state.doc.plan.item("a").unwrap().log();
    assert_eq!(log.iter().filter_map(|one| one.why()).collect::<Vec<_>>(), ["law", "promised"]);
}

#[test]
fn a_blank_item_inside_leaves_nothing_behind() {
    let scene = Scene::new(TEAMS, ITEMS);
    add(&scene, "S");
    let before = whole(&scene);
    scene.send(Msg::Items(ItemsMsg::Add { below: None, values: Vec::new() }));
    let uid = scene.state().ui.items.edit.unwrap();
    assert_ne!(whole(&scene), before);
    scene.send(Msg::Items(ItemsMsg::EndNew(uid)));
    assert_eq!(whole(&scene), before);
}

#[test]
fn a_scenario_is_compared_with_the_plan_and_with_another() {
    let scene = Scene::new(TEAMS, ITEMS);
    let first = add(&scene, "Late");
    let range = |first: &str, last: &str| [(Key::Start, Some(Value::text(first))), (Key::End, Some(Value::text(last)))];
    for (key, value) in range("2027-01-11", "2027-01-22") {
        set(&scene, "a", key, value);
    }
    set(&scene, "b", Key::Effort, Value::num(4.0));
    let told = |against: Option<&str>| {
        let state = scene.state();
        let against = Against::Scenario(against.map(Into::into));
        let rows = rows(&state.doc, &against, &state.ui.locale);
        let line =
            |row: &plan_widget::app::compare::row::ChangeRow| format!("{} {}: {}", row.title, row.fate, row.words);
        (name(&state.doc, &against), rows.iter().map(line).collect::<Vec<_>>())
    };
    let (name, lines) = told(None);
    assert_eq!(name, "The plan");
    assert_eq!(
        lines,
        ["Alpha Slipped: +7 days · 4 Jan – 15 Jan 2027 → 11 Jan – 22 Jan 2027", "Beta Re-estimated: Effort 1 → 4",]
    );
    scene.send(Msg::Compare(CompareMsg::Against(Some(Against::Scenario(None)))));
    open(&scene, None);
    assert_eq!(scene.state().ui.compare.against, None, "nothing is compared with itself");
    let (name, lines) = told(Some(&first));
    assert_eq!((&*name, lines.len()), ("Late", 2));
    assert!(lines[0].starts_with("Alpha Pulled in: −7 days"), "{lines:?}");
    add(&scene, "Other");
    assert_eq!(told(Some(&first)).1, lines);
    assert_eq!(told(Some("gone")).1, [""; 0]);
}

#[test]
fn what_leaves_says_which_scenario_it_shows() {
    let scene = Scene::new(TEAMS, ITEMS);
    add(&scene, "Two more engineers");
    set(&scene, "a", Key::Title, Some(Value::text("Alpha inside")));
    let state = scene.state();
    let markdown = written(format("markdown").unwrap(), &state.doc, &state.ui, 0);
    assert!(markdown.contains("Checkout – scenario “Two more engineers”"), "{markdown}");
    assert!(markdown.contains("Alpha inside"));
    let picture = written(format("svg").unwrap(), &state.doc, &state.ui, 0);
    assert!(picture.contains("scenario “Two more engineers”") && picture.contains("Alpha inside"));
    // A file that opens again is the plan with its scenarios.
    for text in [plan_file(&state.doc, &state.ui), for_program(&state.doc, Some(&state), "json", 0).unwrap().0] {
        assert_eq!(text, whole(&scene));
    }
    let block = written(format("block").unwrap(), &state.doc, &state.ui, 0);
    assert!(block.contains("\"scenarios\""));
}

#[test]
fn a_move_on_the_timeline_inside_is_the_scenarios() {
    let scene = Scene::new(TEAMS, ITEMS);
    let id = add(&scene, "S");
    scene.send(Msg::Timeline(TimelineMsg::Lock(scene.uid("a"))));
    assert!(scene.state().doc.plan.item("a").unwrap().locked());
    assert!(!scene.state().doc.whole().item("a").unwrap().locked());
    let plan = scene.state().doc.whole().clone();
    assert!(in_scenario(&plan, &id).unwrap().item("a").unwrap().locked());
    // A proposal that is open was made for what was looked at then.
    scene.send(Msg::Propose(ProposeMsg::Open));
    open(&scene, None);
    assert!(scene.state().ui.propose.panel.is_none());
    assert!(scene.asked.borrow().iter().any(|effect| matches!(effect, Effect::StopJob("propose"))));
    assert_eq!(
        scene.state().doc.whole().scenarios()[plan_widget::model::index::ScenarioIndex::new(0)].display_name(),
        "S"
    );
}

/// The proposal that is asked for, searched to its end.
fn propose(scene: &Scene) {
    scene.asked.borrow_mut().clear();
    scene.send(Msg::Propose(ProposeMsg::Open));
    let asked = scene.asked.borrow().iter().find_map(|effect| match effect {
        Effect::Job { kind, options } => Some((*kind, options.to_string())),
        _ => None,
    });
    let (kind, options) = asked.expect("a job");
    let mut host = JobHost::default();
    host.put(&scene.text()).unwrap();
    let mut job = host.begin(kind, &options).unwrap();
    while !job.step(50) {}
    scene.send(Msg::Job(kind, JobNews::Done(job.answer().into())));
}

#[test]
fn a_proposal_is_kept_as_a_scenario_and_the_plan_stays_as_it_is() {
    let head = format!(r#"{TEAMS}"timeboxes":[{{"id":"q1","title":"Q1","start":"2027-01-04","end":"2027-03-26"}}],"#);
    let items = ITEMS.replace(r#","start":"2027-01-04","end":"2027-01-15""#, "");
    let scene = Scene::new(&head, &items);
    let begin = whole(&scene);
    propose(&scene);
    assert!(scene.state().ui.propose.panel.as_ref().is_some_and(|panel| panel.found.is_some()));
    scene.send(Msg::Propose(ProposeMsg::Keep));
    let state = scene.state();
    assert!(state.ui.propose.panel.is_none(), "{}", scene.said());
    let title = state.doc.open_scenario().and_then(|open| open.title()).map(str::to_owned);
    assert_eq!(title.as_deref(), Some("Value early"));
    let start =
        |plan: &plan_widget::model::Plan| plan.item("a").and_then(|item| item.start()).map(|day| day.to_string());
    assert_eq!(start(state.doc.whole()), None, "the plan itself stays");
    assert!(start(&state.doc.plan).is_some(), "and has its dates in the scenario");
    // Another of the same wish has a title of its own.
    open(&scene, None);
    propose(&scene);
    scene.send(Msg::Propose(ProposeMsg::Keep));
    let titles: Vec<String> =
        scene.state().doc.whole().scenarios().iter().filter_map(|own| own.title().map(str::to_owned)).collect();
    assert_eq!(titles, ["Value early", "Value early 2"]);
    open(&scene, None);
    for _ in 0..2 {
        scene.send(Msg::Plan(PlanMsg::Undo));
    }
    assert_eq!(whole(&scene), begin, "each is one step of undo");
}

#[test]
fn a_page_names_the_scenario_that_is_open_first() {
    let scenarios = r#""scenarios":[{"id":"more","title":"More people","items":[{"id":"a","effort":5}]},{"id":"less","title":"Less"}],"#;
    let begin =
        read(&format!(r#"{{"format":"plan-widget","version":1,{TEAMS}{scenarios}"items":[{ITEMS}]}}"#)).unwrap();
    // Before there is a plan, as an attribute is.
    let scene = Scene::begun_by(&write(&begin), &[Msg::Scenarios(ScenarioMsg::Ask("more".into()))]);
    let ask = |id: &str| send(&scene, ScenarioMsg::Ask(id.into()));
    let opened = || scene.state().doc.scenario.as_ref().map(|open| open.id.to_string());
    assert_eq!(scene.said(), "");
    assert_eq!(opened().as_deref(), Some("more"));
    assert_eq!((effort(&scene, "a"), whole(&scene)), (Some(5.0), write(&begin)), "the document is the whole plan");
    // Another one, and none any more.
    ask("less");
    assert_eq!(opened().as_deref(), Some("less"));
    ask("");
    assert_eq!(opened(), None);
    // Where the reader has gone elsewhere meanwhile, she stays.
    ask("more");
    open(&scene, Some("less"));
    ask("");
    assert_eq!(opened().as_deref(), Some("less"));
    // One that is not there is told once.
    ask("nobody");
    assert_eq!(opened().as_deref(), Some("less"));
    assert_eq!(scene.said(), "This plan has no scenario called nobody.");
}
