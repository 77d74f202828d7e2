//! Items that mean the same: found by their titles, merged into one, and not brought anew by the next import.

use plan_widget::app::decisions::history::of_item;
use plan_widget::app::duplicates::fields::{ItemPart, differing};
use plan_widget::app::duplicates::msg::DuplicatesMsg;
use plan_widget::app::insights::InsightSection;
use plan_widget::app::insights::blocks::InsightBlock;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::edit::merge;
use plan_widget::model::check::{ProblemKind, check};
use plan_widget::model::tree::ItemTree;
use plan_widget::model::{Item, Key, Plan, depends};
use plan_widget::query::likely::likely;
use plan_widget::schedule::compare::{compare, of_plan};
use plan_widget::wire::{read, write};

use crate::scene::Scene;

const ITEMS: &str = r#"{"id":"acc","title":"Accounts"},
    {"id":"a","title":"Guest checkout","notes":"Without a login.","tags":["web"],"reach":400,"effort":2,"ranges":{"effort":[1,4]},
     "votes":[{"by":"Ana","impact":2}],"depends_on":["x"],"custom":"ours","other":1},
    {"id":"b","title":"Checkout for guests","parent":"acc","notes":"Asked for by Acme.","link":"https://acme.example/1","tags":["web","acme"],"reach":500,
     "effort":3,"value":8,"ranges":{"effort":[2,6]},"votes":[{"by":"Ana","impact":3,"effort":5},{"by":"Ben","effort":3}],"start":"2027-01-04","end":"2027-01-08",
     "depends_on":["a",{"id":"y","type":"SS","lag":2}],"custom":"theirs","more":true,"log":[{"at":"2026-12-01","what":"Promised"}]},
    {"id":"c","title":"Child of the other","parent":"b"},
    {"id":"d","title":"Waits","depends_on":["b",{"id":"a"},{"id":"b","type":"FF"}],"same_release_as":["b"]},
    {"id":"x","title":"X"},{"id":"y","title":"Y"}"#;

fn merged(scene: &Scene, ids: &[&str]) {
    scene.send(Msg::Duplicates(DuplicatesMsg::Ask(ids.iter().map(|id| scene.uid(id)).collect())));
    scene.send(Msg::Duplicates(DuplicatesMsg::Merge("both say the same".into())));
}

fn line<'t>(text: &'t str, id: &str) -> &'t str {
    let own = |line: &&str| line.starts_with(&format!("    {{\"id\":\"{id}\""));
    text.lines().find(own).unwrap_or_default().trim().trim_end_matches(',')
}

#[test]
fn what_both_have_comes_together_and_what_names_the_other_follows() {
    let scene = Scene::new("", ITEMS);
    let before = scene.text();
    merged(&scene, &["b", "a"]);
    assert_eq!(scene.said(), "Merged Checkout for guests into Guest checkout.");
    let text = scene.text();
    assert_eq!(
        line(&text, "a"),
        r#"{"id":"a","title":"Guest checkout","parent":"acc","notes":"Without a login.\n\nAsked for by Acme.","link":"https://acme.example/1","tags":["web","acme"],"reach":400,"effort":2,"value":8,"ranges":{"effort":[1,4]},"votes":[{"by":"Ana","impact":2,"effort":5},{"by":"Ben","effort":3}],"start":"2027-01-04","end":"2027-01-08","depends_on":["x",{"id":"y","type":"SS","lag":2}],"log":[{"at":"2026-12-01","what":"Promised"},{"at":"2027-01-01","what":"Merged Checkout for guests into Guest checkout","why":"both say the same"}],"merged_from":[{"id":"b","title":"Checkout for guests","custom":"theirs"}],"custom":"ours","other":1,"more":true}"#
    );
    assert_eq!(line(&text, "b"), "");
    assert!(line(&text, "c").contains(r#""parent":"a""#), "{text}");
    assert!(
        line(&text, "d").contains(r#""depends_on":["a",{"id":"a"},{"id":"a","type":"FF"}],"same_release_as":["a"]"#),
        "{text}"
    );
    assert_eq!(write(&read(&text).unwrap()), text);
    assert!(check(&read(&text).unwrap()).is_empty());
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
}

#[test]
fn the_one_that_stays_and_each_part_can_be_chosen() {
    let scene = Scene::new("", ITEMS);
    let (a, b) = (scene.uid("a"), scene.uid("b"));
    scene.send(Msg::Duplicates(DuplicatesMsg::Ask(vec![a, b])));
    let state = scene.state();
    let items: Vec<&Item> = [a, b].iter().map(|uid| state.doc.plan.readable_item(*uid).unwrap()).collect();
    let parts = differing(&state.doc.plan, &items, &[], &state.ui.locale);
    let named: Vec<(&str, &str, &str)> =
        parts.iter().map(|part| (&*part.name, &*part.values[0], &*part.values[1])).collect();
    assert!(named.contains(&("Parent", "", "Accounts")) && named.contains(&("Reach", "400", "500")), "{named:?}");
    assert!(named.contains(&("Dates", "", "4 Jan 2027 – 8 Jan 2027")), "{named:?}");
    scene.send(Msg::Duplicates(DuplicatesMsg::Keep(b)));
    scene.send(Msg::Duplicates(DuplicatesMsg::Take(ItemPart::Key(Key::Effort), a)));
    scene.send(Msg::Duplicates(DuplicatesMsg::Merge("".into())));
    let plan = scene.state().doc.plan.clone();
    let kept = plan.item("b").unwrap();
    assert_eq!((kept.title(), kept.reach(), kept.effort()), (Some("Checkout for guests"), Some(500.0), Some(2.0)));
    // A range goes with its estimate, and the dependency on the other is none any more.
    assert_eq!(kept.ranges().get("effort"), Some((1.0, 4.0)));
    assert_eq!(kept.depends_on().collect::<Vec<_>>(), ["y", "x"]);
    assert_eq!(plan.item("d").unwrap().same_release_as().collect::<Vec<_>>(), ["b"]);
}

#[test]
fn a_parent_of_the_merged_that_is_one_of_them_gives_way_to_the_next_above() {
    let scene = Scene::new(
        "",
        r#"{"id":"top","title":"Top"},{"id":"p","title":"P","parent":"top"},{"id":"q","title":"Q","parent":"p"},{"id":"r","title":"R","parent":"q"}"#,
    );
    merged(&scene, &["p", "q"]);
    let plan = scene.state().doc.plan.clone();
    assert_eq!(plan.item("p").unwrap().parent(), Some("top"));
    assert_eq!(plan.item("r").unwrap().parent(), Some("p"));
    assert!(ItemTree::of(&plan).cycles().is_empty());
    // Waiting in a cycle is refused, and nothing has happened.
    let scene = Scene::new(
        "",
        r#"{"id":"a","title":"A","depends_on":["m"]},{"id":"m","title":"M","depends_on":["b"]},{"id":"b","title":"B"}"#,
    );
    let before = scene.text();
    merged(&scene, &["a", "b"]);
    assert_eq!(scene.text(), before);
    assert!(scene.state().ui.toast.as_ref().unwrap().alert);
}

#[test]
fn old_ids_mean_the_item_in_files_merges_and_comparisons() {
    let text = r#"{"format":"plan-widget","version":1,"items":[{"id":"a","title":"A","merged_from":[{"id":"b","title":"B"}]},{"id":"c","title":"C","depends_on":["b"]},{"id":"d","title":"D","parent":"b"}]}"#;
    let plan = read(text).unwrap();
    assert!(check(&plan).is_empty(), "{:?}", check(&plan));
    assert_eq!(depends::edges(&plan)[1].len(), 1);
    assert!(ItemTree::of(&plan).parent(2.into()).is_some_and(|at| at.index() == 0));
    // One merges two items while the other begins to wait for the one that goes.
    let plan = |items: &str| read(&format!("[{items}]")).unwrap();
    let base = plan(r#"{"id":"a","title":"A"},{"id":"b","title":"B"},{"id":"c","title":"C"}"#);
    let ours = plan(r#"{"id":"a","title":"A","merged_from":[{"id":"b","title":"B"}]},{"id":"c","title":"C"}"#);
    let theirs = plan(
        r#"{"id":"a","title":"A"},{"id":"b","title":"B"},{"id":"c","title":"C","depends_on":["b"]},{"id":"n","title":"N","parent":"b"}"#,
    );
    for (one, other) in [(&ours, &theirs), (&theirs, &ours)] {
        let merged = merge(&base, one, other);
        assert!(merged.clashes.is_empty(), "{:?}", merged.clashes);
        assert_eq!(merged.plan.item("c").unwrap().depends_on().collect::<Vec<_>>(), ["a"]);
        assert_eq!(merged.plan.item("n").unwrap().parent(), Some("a"));
        assert_eq!(merged.plan.items().len(), 3);
    }
    // What was changed there stays, and is told.
    let changed = plan(r#"{"id":"a","title":"A"},{"id":"b","title":"B","effort":3},{"id":"c","title":"C"}"#);
    let told = merge(&base, &ours, &changed);
    assert_eq!((told.clashes.len(), told.plan.items().len()), (1, 3));
    let states = [&base, &ours].map(|plan: &Plan| of_plan(plan, Default::default()));
    assert!(compare(&states[0], &states[1]).iter().all(|change| !change.is_change()));
    assert!(!check(&ours).iter().any(|problem| matches!(problem.kind, ProblemKind::Dangling(_))));
}

const EXPORT: &str = "Key,Title,Effort\nS-1,Guest checkout,2\nS-2,Checkout for guests,3\n";

fn import(scene: &Scene, text: &str) {
    use plan_widget::app::import::msg::ImportMsg;
    scene.send(Msg::Import(ImportMsg::PreviewTable(text.into())));
    scene.send(Msg::Import(ImportMsg::AcceptTable));
}

#[test]
fn the_next_import_updates_the_item_and_does_not_bring_the_lost_one_anew() {
    let scene = Scene::new("", "");
    import(&scene, EXPORT);
    let ids: Vec<String> = scene.state().doc.plan.items().iter().map(|item| item.id().to_owned()).collect();
    assert_eq!(ids.len(), 2, "{}", scene.text());
    merged(&scene, &[&ids[0], &ids[1]]);
    import(&scene, &EXPORT.replace("checkout,2", "checkout,5").replace("guests,3", "guests,9"));
    let plan = scene.state().doc.plan.clone();
    assert_eq!(plan.items().len(), 1, "{}", scene.text());
    assert_eq!(plan.items()[0].effort(), Some(5.0));
    let locale = plan_widget::app::locale::Locale::default();
    assert_eq!(of_item(&plan, &plan.items()[0], &locale).len(), 1);
    // One without a source takes the other's, and is updated by it.
    let scene = Scene::new("", r#"{"id":"own","title":"Guests"}"#);
    import(&scene, "Key,Title,Effort\nS-2,Checkout for guests,3\n");
    let other = scene.state().doc.plan.items()[1].id().to_owned();
    merged(&scene, &["own", &other]);
    import(&scene, "Key,Title,Effort\nS-2,Checkout for guests,9\n");
    let plan = scene.state().doc.plan.clone();
    assert_eq!((plan.items().len(), plan.items()[0].effort()), (1, Some(9.0)), "{}", scene.text());
}

#[test]
fn likely_duplicates_are_found_and_series_are_none() {
    let titles = [
        "Guest checkout",
        "Checkout for guests",
        "Phase 1",
        "Phase 2",
        "Export to Excel",
        "Excel export",
        "Dark mode",
        "Billing",
    ];
    let items: Vec<String> =
        titles.iter().enumerate().map(|(at, title)| format!(r#"{{"id":"i{at}","title":"{title}"}}"#)).collect();
    let scene = Scene::new("", &items.join(","));
    let found = likely(&scene.state().doc.plan);
    let pairs: Vec<_> = found.iter().map(|pair| (pair.first.index(), pair.second.index())).collect();
    assert_eq!(pairs.len(), 2, "{pairs:?}");
    assert!(pairs.contains(&(0, 1)) && pairs.contains(&(4, 5)), "{pairs:?}");
    let state = scene.state();
    let blocks = InsightSection::Alike.blocks(&state.doc, &state.ui);
    let Some(InsightBlock::Table(_, _, rows)) = blocks.first() else { panic!("{blocks:?}") };
    assert_eq!(rows.len(), 2);
    // What is over is no duplicate of anything, and neither is an item of what it is a part of.
    let plan = read(
        r#"[{"id":"a","title":"Search"},{"id":"b","title":"Search","status":"done"},{"id":"c","title":"Search","parent":"a"}]"#,
    )
    .unwrap();
    assert!(likely(&plan).is_empty());
}

#[test]
fn alike_titles_are_looked_for_without_holding_each_against_each() {
    // Every title shares a word with all others; only what few have leads to a look.
    let items: Vec<String> = (0..20_000)
        .map(|at| format!(r#"{{"id":"i{at}","title":"Improve w{} x{}"}}"#, letters(at), letters(at / 2)))
        .collect();
    let plan = read(&format!("[{}]", items.join(","))).unwrap();
    let found = likely(&plan);
    assert!(found.iter().all(|pair| pair.likeness >= 0.72));
    assert!(found.len() < 100_000);
}

fn letters(mut number: usize) -> String {
    let mut word = String::new();
    for _ in 0..5 {
        word.push(char::from(b'a' + (number % 17) as u8));
        number /= 17;
    }
    word
}
