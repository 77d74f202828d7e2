//! Methods of the plan's own, typed in the dialog: offers, errors, templates, what keeping and deleting does.

use plan_widget::app::methods::completion::{completions, take};
use plan_widget::app::methods::draft;
use plan_widget::app::methods::msg::MethodsMsg;
use plan_widget::app::methods::preview::rows;
use plan_widget::app::methods::templates::TEMPLATES;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Dialog;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::model::formula::{FormulaNames, parse};

use crate::scene::Scene;

const ITEMS: &str = r#"{"id":"a","title":"A","reach":10,"impact":2,"confidence":80,"effort":2},{"id":"b","title":"B","reach":5,"impact":1,"confidence":100,"effort":0.5},{"id":"c","title":"C"}"#;

fn open() -> Scene {
    let scene = Scene::new(r#""criteria":[{"id":"c1","title":"Market size"}],"#, ITEMS);
    scene.send(Msg::Methods(MethodsMsg::Open(None)));
    scene
}

fn send(scene: &Scene, msg: MethodsMsg) {
    scene.send(Msg::Methods(msg));
}

fn type_formula(scene: &Scene, formula: &str) {
    send(scene, MethodsMsg::Type(formula.into(), formula.chars().count()));
}

#[test]
fn names_and_functions_are_offered_at_the_caret() {
    let scene = open();
    let names = FormulaNames::new(&scene.state().doc.plan);
    let offered = |text: &str| -> Vec<String> {
        let caret = text.chars().position(|sign| sign == '|').unwrap();
        completions(&names, &text.replace('|', ""), caret).all.iter().map(|offer| offer.label.to_string()).collect()
    };
    assert_eq!(offered("ma|"), ["Market size", "max"]);
    assert_eq!(offered("Reach * [mar|"), ["Market size"], "no function in brackets");
    assert_eq!(offered("size|"), ["Market size"], "by any word");
    assert_eq!(offered("Reach|"), ["Reach", "One-off reach"]);
    assert!(offered("|").is_empty() && offered("12|").is_empty() && offered("\"ma|").is_empty());
    let taken = |text: &str| {
        let caret = text.chars().position(|sign| sign == '|').unwrap();
        let text = text.replace('|', "");
        let list = completions(&names, &text, caret);
        let (mut text, caret) = take(&text, &list, &list.all[0]);
        text.insert(text.char_indices().nth(caret).map_or(text.len(), |(at, _)| at), '|');
        text
    };
    assert_eq!(taken("2 * ma| + 1"), "2 * [Market size]| + 1");
    assert_eq!(taken("2 * [ma|] + 1"), "2 * [Market size]| + 1");
    assert_eq!(taken("roun|(1)"), "round|(1)");
    assert_eq!(taken("é + ab|"), "é + abs(|");
}

#[test]
fn what_is_wrong_is_said_after_a_pause_and_not_before() {
    let scene = open();
    let told = || scene.state().ui.methods.draft.clone().unwrap();
    type_formula(&scene, "Reach * Imp");
    let typed = told().typed;
    assert!(!told().told && told().offers);
    type_formula(&scene, "Reach * Impa");
    send(&scene, MethodsMsg::Tell(typed));
    assert!(!told().told, "it was typed on since");
    send(&scene, MethodsMsg::Tell(told().typed));
    assert!(told().told);
    send(&scene, MethodsMsg::Title("Mine".into()));
    send(&scene, MethodsMsg::Keep);
    assert_eq!(scene.said(), "The formula has an error.");
    assert_eq!(scene.state().ui.dialog, Some(Dialog::Method));
    assert!(scene.state().doc.plan.methods().is_empty());
}

#[test]
fn a_new_method_ranks_the_plan_in_one_step_and_its_preview_said_how() {
    let scene = open();
    send(&scene, MethodsMsg::Title(" Reach per effort ".into()));
    type_formula(&scene, "reach / effort");
    let state = scene.state();
    let preview = rows(&state.doc, state.ui.methods.draft.as_ref().unwrap(), &state.ui.locale);
    let cells: Vec<String> =
        preview.iter().map(|row| format!("{} {} {} {}", row.rank, row.title, row.score, row.today)).collect();
    assert_eq!(cells, ["1 B 10 1", "2 A 5 2", "– C needs reach, effort –"]);
    send(&scene, MethodsMsg::Keep);
    assert!(scene.text().contains(r#""settings": {"method":"reach_per_effort"}"#), "{}", scene.text());
    assert!(
        scene.text().contains(r#"{"id":"reach_per_effort","title":"Reach per effort","formula":"reach / effort"}"#)
    );
    assert_eq!(scene.said(), "Ranked by Reach per effort. 2 of 3 items have a score.");
    assert_eq!((scene.state().ui.dialog, scene.state().ui.methods.draft.clone()), (None, None));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert!(scene.state().doc.plan.methods().is_empty() && scene.state().doc.plan.settings().is_none());
}

#[test]
fn a_template_brings_the_fields_it_needs_and_no_others() {
    let fields = r#""fields":[{"key":"sat","title":"satisfaction","kind":"number","zz":1}],"#;
    let scene = Scene::new(fields, ITEMS);
    send(&scene, MethodsMsg::Open(None));
    send(&scene, MethodsMsg::Begin(0));
    send(&scene, MethodsMsg::Keep);
    assert_eq!(
        scene.said(),
        "Ranked by Opportunity score. Added the custom field Importance. No item has everything it needs yet."
    );
    let text = scene.text();
    assert!(text.contains(r#""formula":"fields.importance + max(fields.importance - fields.sat, 0)""#), "{text}");
    assert!(text.contains(r#"{"key":"sat","title":"satisfaction","kind":"number","zz":1},{"key":"importance","title":"Importance","kind":"number"}"#), "{text}");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert!(!scene.text().contains("importance"));
}

#[test]
fn every_template_is_a_formula_once_its_fields_are_there() {
    for (at, template) in TEMPLATES.iter().enumerate() {
        let scene = open();
        send(&scene, MethodsMsg::Begin(at));
        send(&scene, MethodsMsg::Keep);
        let plan = scene.state().doc.plan.clone();
        assert_eq!(plan.methods().len(), 1, "{}: {}", (template.title)(), scene.said());
        let formula = plan.methods().first().unwrap().formula().unwrap();
        assert!(parse(formula, &FormulaNames::new(&plan)).is_ok(), "{formula}");
        assert!(!formula.contains(['$', '@']), "{formula}");
        assert!(plan.method().own().is_some());
    }
}

#[test]
fn a_method_is_edited_by_title_and_deleted_once_that_is_meant() {
    let methods = r#""settings":{"method":"m"},"criteria":[{"id":"c1","title":"Market size"}],
        "methods":[{"id":"m","title":"Mine","formula":"criteria.c1*2","zz":1},{"id":"n","title":"Other","formula":"methods.m + 1"}],"#;
    let scene = Scene::new(methods, ITEMS);
    let uid = scene.state().doc.plan.methods().first().unwrap().uid();
    send(&scene, MethodsMsg::Open(Some(uid)));
    assert_eq!(&*scene.state().ui.methods.draft.clone().unwrap().formula, "[Market size] * 2");
    send(&scene, MethodsMsg::Title("Size".into()));
    send(&scene, MethodsMsg::Keep);
    assert!(scene.text().contains(r#"{"id":"m","title":"Size","formula":"criteria.c1*2","zz":1}"#), "{}", scene.text());
    send(&scene, MethodsMsg::Open(Some(uid)));
    type_formula(&scene, "[Market size] * Mine");
    send(&scene, MethodsMsg::Keep);
    assert!(scene.text().contains("criteria.c1*2"), "its own score is no name in it");
    send(&scene, MethodsMsg::Title("Other".into()));
    type_formula(&scene, "Reach");
    send(&scene, MethodsMsg::Keep);
    assert_eq!(scene.said(), "There is a method Other already. Choose another name.");
    let state = scene.state();
    let users = draft::users(&state.doc.plan, state.doc.plan.methods().first().unwrap());
    assert_eq!(users.iter().map(|user| &**user).collect::<Vec<_>>(), ["Other"]);
    send(&scene, MethodsMsg::Delete);
    assert_eq!(scene.said(), "Deleted Size. Ranked by RICE.");
    assert!(!scene.text().contains("settings") && !scene.text().contains("\"m\""), "{}", scene.text());
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert!(scene.state().doc.plan.method().own().is_some());
}

#[test]
fn what_is_said_counts_methods_and_scores() {
    use plan_widget::app::methods::text;
    assert_eq!(text::kept("Own", false, &[], 1, 5), "Own saved. 1 of 5 items has a score.");
    let users = |titles: &[&str]| titles.iter().map(|title| (*title).into()).collect::<Vec<_>>();
    assert_eq!(
        text::asks_delete("Own", true, &users(&["A"])),
        "Delete Own? It ranks this plan; RICE will. The formula of A uses it and will have an error."
    );
    assert_eq!(
        text::asks_delete("Own", false, &users(&["A", "B", "C"])),
        "Delete Own? The formulas of A, B and C use it and will have errors."
    );
    assert_eq!(text::adds(&["A", "B"]), "Adds the custom fields A and B to the plan.");
}
