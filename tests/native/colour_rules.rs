//! Colour rules: the first that an item meets counts, wherever it is shown; kept in the plan, and left alone where they are another program's.

use crate::scene::Scene;
use plan_widget::app::colour_rules::{RuleEdit, colour_rules};
use plan_widget::app::export::picture;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::chart::Palette;
use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::app::timeline::state::{BarColour, ChartOptions};
use plan_widget::edit::merge;
use plan_widget::model::Key;
use plan_widget::wire::{read, write};
use proptest::prelude::*;

const PLAN: &str = r##"{"format":"plan-widget","version":1,"as_of":"2027-03-01","settings":{"review_after_days":30},
    "teams":[{"id":"web","name":"Web"}],"items":[
    {"id":"a","title":"Alpha","team":"web","reach":100,"impact":1,"confidence":40,"effort":5,"start":"2027-03-01","end":"2027-03-12"},
    {"id":"b","title":"Beta","team":"web","reach":100,"impact":2,"confidence":80,"effort":6,"scored_at":"2026-01-01","start":"2027-03-01","end":"2027-03-12"},
    {"id":"c","title":"Gamma ray","confidence":90,"effort":1,"owner":"Ana Lee"}],
    "color_rules":[
    {"title":"Unsure","words":"confidence<50","color":"#a82b73","by":"ana"},
    {"title":"Large","words":"effort>=5"},
    {"words":"is:due"},
    {"title":"Hers","words":"owner:\"Ana Lee\" ray","color":"#123456"}]}"##;

fn change(scene: &Scene, edit: RuleEdit) {
    scene.send(Msg::Plan(PlanMsg::EditRules(edit)));
}

/// The name of each item's rule, in the plan's order.
fn names(scene: &Scene) -> Vec<Option<String>> {
    let doc = scene.state().doc.clone();
    let colours = doc.rule_colours();
    doc.plan.items().iter().map(|item| colours.of(item).map(|rule| rule.name.to_string())).collect()
}

fn some(names: &[&str]) -> Vec<Option<String>> {
    names.iter().map(|name| (!name.is_empty()).then(|| (*name).to_owned())).collect()
}

#[test]
fn the_first_rule_that_an_item_meets_gives_it_its_colour() {
    let scene = Scene::of(PLAN);
    assert_eq!(names(&scene), some(&["Unsure", "Large", "Hers"]));
    // Another order, another colour.
    change(&scene, RuleEdit::Up(1));
    assert_eq!(names(&scene), some(&["Large", "Large", "Hers"]));
    change(&scene, RuleEdit::Remove(0));
    assert_eq!(names(&scene), some(&["Unsure", "is:due", "Hers"]), "without a title its words are its name");
    // What is edited is coloured anew.
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("a"), Key::Confidence, "90".into())));
    assert_eq!(names(&scene), some(&["", "is:due", "Hers"]));
    let colours = scene.state().doc.rule_colours();
    let legend: Vec<(&str, u8, usize)> = colours.legend().map(|rule| (&*rule.name, rule.hue, rule.count)).collect();
    assert_eq!(legend, [("is:due", 1, 1), ("Hers", 0, 1)], "a rule that colours nothing is not in the legend");
    for _ in 0..3 {
        scene.send(Msg::Plan(PlanMsg::Undo));
    }
    assert_eq!(scene.text(), write(&read(PLAN).unwrap()));
}

#[test]
fn rules_are_made_named_and_changed_a_step_each() {
    let scene = Scene::of(
        &PLAN[..PLAN.find("\"color_rules\"").unwrap()]
            .trim_end()
            .trim_end_matches(',')
            .to_owned()
            .replace("\"owner\":\"Ana Lee\"}]", "\"owner\":\"Ana Lee\"}]}"),
    );
    change(&scene, RuleEdit::Add("effort>2".into()));
    change(&scene, RuleEdit::Title(0, " Large ".into()));
    change(&scene, RuleEdit::Add("".into()));
    assert_eq!(names(&scene), some(&["Large", "Large", ""]), "a rule without conditions colours nothing");
    change(&scene, RuleEdit::Words(1, "confidence:".into()));
    assert_eq!(names(&scene), some(&["Large", "Large", ""]), "nor does one that is not typed to its end");
    change(&scene, RuleEdit::Words(1, "gamma".into()));
    change(&scene, RuleEdit::Colour(1, 6));
    assert!(
        scene.text().contains(
            r##""color_rules": [{"title":"Large","words":"effort>2","color":"#a82b73"},{"words":"gamma","color":"#6941c6"}]"##
        ),
        "{}",
        scene.text()
    );
    let hues: Vec<u8> = colour_rules(&scene.state().doc.plan).iter().map(|rule| rule.hue).collect();
    assert_eq!(hues, [3, 6]);
    for _ in 0..6 {
        scene.send(Msg::Plan(PlanMsg::Undo));
    }
    assert!(!scene.text().contains("color_rules"), "each change is a step of undo");
}

#[test]
fn what_another_program_keeps_there_stays() {
    for strange in [r#"{"a":1}"#, r#""red""#, r#"[1]"#, r#"[{"title":4}]"#] {
        let text = format!(
            r#"{{"format":"plan-widget","version":1,"items":[{{"id":"a","title":"A"}}],"color_rules":{strange}}}"#
        );
        let scene = Scene::of(&text);
        let before = scene.text();
        assert_eq!(names(&scene), [None]);
        if !strange.starts_with("[{") {
            change(&scene, RuleEdit::Add("a".into()));
            assert_eq!(scene.text(), before, "{strange}");
            assert!(scene.said().contains("color_rules"), "{}", scene.said());
        }
    }
    // A key that a rule has besides stays when the rule is changed.
    let scene = Scene::of(PLAN);
    change(&scene, RuleEdit::Title(0, "Not sure".into()));
    assert!(scene.text().contains(r##"{"title":"Not sure","words":"confidence<50","color":"#a82b73","by":"ana"}"##));
}

#[test]
fn bars_and_pictures_show_rules_where_colours_stand_for_lanes() {
    let scene = Scene::of(PLAN);
    let doc = scene.state().doc.clone();
    let palette = Palette::of_doc(&doc, BarColour::Lane);
    let items = doc.plan.items();
    let at = |id: &str| items.iter().find(|item| item.id() == id).unwrap();
    assert_eq!(palette.of(at("a")), Some((3, "●")));
    assert_eq!(palette.of(at("b")), Some((1, "▲")));
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("c"), Key::Owner, "Ben".into())));
    let other = Palette::of_doc(&scene.state().doc, BarColour::Lane);
    assert_eq!(other.of(at("c")), Some((7, "")), "what meets no rule is grey, whatever its lane is");
    assert_eq!(palette.rule(at("b")).as_deref(), Some("Large"));
    let legend: Vec<String> = palette.legend().into_iter().map(|(.., name)| name.to_string()).collect();
    assert_eq!(legend, ["Unsure", "Large", "Hers"]);
    // Whoever colours by a field sees that field.
    assert_eq!(Palette::of_doc(&doc, BarColour::Status).rule(at("a")), None);
    let drawn = |words: &str| picture::on_page(&doc, &scene.state().ui).iter().any(|(.., page)| page.contains(words));
    assert!(drawn("Unsure") && drawn("▲"), "the picture has the legend and the signs");
    scene
        .send(Msg::Timeline(TimelineMsg::Chart(ChartOptions { colour: BarColour::Status, ..ChartOptions::default() })));
    assert!(!drawn("Unsure"));
}

#[test]
fn rules_that_one_side_changed_are_merged() {
    let base = read(PLAN).unwrap();
    let with = |edit: RuleEdit| {
        let scene = Scene::of(PLAN);
        change(&scene, edit);
        read(&scene.text()).unwrap()
    };
    let merged = merge(&base, &base, &with(RuleEdit::Remove(1)));
    assert!(merged.clashes.is_empty());
    assert_eq!(colour_rules(&merged.plan).len(), 3);
    let both = merge(&base, &with(RuleEdit::Remove(1)), &with(RuleEdit::Up(3)));
    assert_eq!((both.clashes.len(), colour_rules(&both.plan).len()), (1, 3), "rules are merged as a whole; ours hold");
}

proptest! {
    /// Against a slow reading of the rule: for each item the first rule whose filter finds it.
    #[test]
    fn colours_are_those_of_the_first_filter_that_finds_the_item(
        items in proptest::collection::vec((0_u32..100, 1_u32..9, "[ab]{1,2}"), 1..12),
        rules in proptest::collection::vec(prop_oneof![
            (0_u32..100).prop_map(|least| format!("confidence>={least}")),
            (1_u32..9).prop_map(|most| format!("effort<{most}")),
            "[ab]{1,2}",
            "-owner:[ab]",
            Just(String::new()),
        ], 0..6),
    ) {
        let items: Vec<String> = items.iter().enumerate().map(|(at, (confidence, effort, owner))| {
            format!(r#"{{"id":"i{at}","title":"T{owner}","owner":"{owner}","confidence":{confidence},"effort":{effort}}}"#)
        }).collect();
        let rule = |words: &String| format!(r#"{{"words":"{words}"}}"#);
        let kept: Vec<String> = rules.iter().map(rule).collect();
        let text = format!(
            r#"{{"format":"plan-widget","version":1,"items":[{}],"color_rules":[{}]}}"#, items.join(","), kept.join(",")
        );
        let scene = Scene::of(&text);
        let expected: Vec<Option<String>> = (0..items.len()).map(|at| {
            let finds = |words: &&String| {
                if words.is_empty() { return false }
                scene.send(Msg::Items(ItemsMsg::Filter(words.as_str().into())));
                scene.rows().contains(&format!("i{at}"))
            };
            rules.iter().find(finds).cloned()
        }).collect();
        prop_assert_eq!(names(&scene), expected);
    }
}
