//! Slides: well-formed parts, a shape for each bar, texts as texts, and nothing fetched.

use std::io::{Cursor, Read};

use plan_widget::app::export::formats::{bytes_of, format};
use plan_widget::app::export::state::WritingContext;
use plan_widget::model::Plan;
use plan_widget::wire::read;
use proptest::prelude::*;

/// The parts of the file of a plan's slides, by name.
fn parts(plan: &Plan) -> Vec<(String, String)> {
    let bytes = bytes_of(&(format("pptx").unwrap().write)(plan, &WritingContext::default())).unwrap();
    let mut file = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = Vec::new();
    for at in 0..file.len() {
        let mut part = file.by_index(at).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        all.push((part.name().unwrap().into_owned(), text));
    }
    all
}

fn slides(parts: &[(String, String)]) -> Vec<&str> {
    let is_slide = |name: &str| name.starts_with("ppt/slides/slide");
    parts.iter().filter(|(name, _)| is_slide(name)).map(|(_, text)| text.as_str()).collect()
}

/// A plan of so many items, each in a team of its own.
fn plan(title: &str, count: usize) -> Plan {
    let title = serde_json::to_string(title).unwrap();
    let teams: Vec<String> = (0..count).map(|at| format!(r#"{{"id":"t{at}","name":{title}}}"#)).collect();
    let items: Vec<String> = (0..count)
        .map(|at| format!(r#"{{"id":"i{at}","title":{title},"team":"t{at}","status":"planned","start":"2027-01-04","end":"2027-0{}-12"}}"#, at % 8 + 2))
        .collect();
    let text = format!(
        r#"{{"format":"plan-widget","version":1,"title":{title},"teams":[{}],"items":[{}]}}"#,
        teams.join(","),
        items.join(",")
    );
    read(&text).unwrap()
}

#[test]
fn each_part_is_well_formed_named_in_the_types_and_leads_to_parts_that_are_there() {
    let parts = parts(&plan("Roadmap", 40));
    let types = &parts.iter().find(|(name, _)| name == "[Content_Types].xml").unwrap().1;
    for (name, text) in &parts {
        let document = roxmltree::Document::parse(text).unwrap_or_else(|why| panic!("{name}: {why}"));
        let typed = name.ends_with(".rels") || name == "[Content_Types].xml" || types.contains(&format!("\"/{name}\""));
        assert!(typed, "{name}");
        for link in document
            .descendants()
            .filter(|node| node.has_tag_name("Relationship") || node.tag_name().name() == "Relationship")
        {
            assert_eq!(link.attribute("TargetMode"), None, "nothing outside is fetched");
            let target = link.attribute("Target").unwrap().trim_start_matches("../");
            assert!(parts.iter().any(|(other, _)| other.ends_with(target)), "{name} leads to {target}");
        }
    }
}

#[test]
fn a_high_roadmap_has_several_slides_and_each_bar_is_a_named_group_on_one() {
    let parts = parts(&plan("Berths", 40));
    let slides = slides(&parts);
    assert!(slides.len() > 1, "{}", slides.len());
    assert!(groups(&parts) >= 40, "{}", groups(&parts));
    for slide in slides {
        assert!(
            slide.contains("<a:t>Berths</a:t>") && slide.contains("prst=\"roundRect\""),
            "each has its head and bars"
        );
        let mut ids: Vec<&str> =
            slide.split("<p:cNvPr id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "ids of shapes are unique on a slide");
    }
    assert_eq!(parts, self::parts(&plan("Berths", 40)), "the same plan makes the same file");
}

#[test]
fn a_lane_that_goes_on_over_slides_is_named_on_each() {
    let items: Vec<String> = (0..60)
        .map(|at| format!(r#"{{"id":"i{at}","title":"Item {at}","team":"t","start":"2027-01-04","end":"2027-08-12"}}"#))
        .collect();
    let text = format!(
        r#"{{"format":"plan-widget","version":1,"title":"P","teams":[{{"id":"t","name":"Harbour crew"}}],"items":[{}]}}"#,
        items.join(",")
    );
    let parts = parts(&read(&text).unwrap());
    let slides = slides(&parts);
    assert!(
        slides.len() > 1 && slides.iter().all(|slide| slide.matches("Harbour crew").count() == 1),
        "{}",
        slides.len()
    );
}

#[test]
fn a_plan_without_dates_has_a_slide() {
    let empty = read(r#"{"format":"plan-widget","version":1,"items":[]}"#).unwrap();
    assert_eq!(slides(&parts(&empty)).len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// No title changes the structure: it is the text of a shape.
    #[test]
    fn hostile_titles_are_texts(title in "[<>&\"'a-z\u{1}\u{fffe}\u{202e}/\\]=]{1,12}") {
        let title = format!("x{title}");
        let parts = parts(&plan(&title, 2));
        prop_assert_eq!(groups(&parts), groups(&self::parts(&plan("xx", 2))));
    }
}

/// The number of groups on all slides: one for each bar, whatever its title.
fn groups(parts: &[(String, String)]) -> usize {
    let slides = slides(parts).into_iter().map(|slide| roxmltree::Document::parse(slide).unwrap());
    slides.map(|slide| slide.descendants().filter(|node| node.tag_name().name() == "grpSp").count()).sum()
}
