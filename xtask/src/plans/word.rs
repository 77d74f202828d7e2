//! Microsoft Word's 50 features as a plan. What is derived, and how, is said in `examples/sources/README.md`.

use super::{Object, Row, document, entries, quoted};

/// The columns of value and urgency, and the weight, of each stakeholder.
const STAKEHOLDERS: [(&str, &str, u32); 4] = [
    ("value_s1_w9", "urgency_s1", 9),
    ("value_s2_w3", "urgency_s2", 3),
    ("value_s3_w5", "urgency_s3", 5),
    ("value_s4_w7", "urgency_s4", 7),
];

const DESCRIPTION: &str = "Fifty features of Microsoft Word with effort, precedences and the votes of four weighted stakeholders, \
    from the release-planning literature (Karim and Ruhe). Value and time criticality are the weighted sums of the votes. Reach, impact and \
    confidence are derived from the votes, not measured: see \"derived\" in each item and examples/sources/README.md.";

/// The plan's text.
pub fn plan(rows: &[Row]) -> String {
    let effort: u32 = rows.iter().map(|row| row.number("effort")).sum();
    let release = |number: u32| {
        Object::new()
            .text("id", &format!("release-{number}"))
            .text("title", &format!("Release {number}"))
            .number("capacity", effort / 2 / 3)
            .json()
    };
    let releases: Vec<String> = (1..=3).map(release).collect();
    let items: Vec<String> = rows.iter().map(item).collect();
    let settings = Object::new()
        .text("method", "value_effort")
        .text("effort_unit", "points")
        .text("reach_per", "stakeholder weight");
    document(&[
        format!("  \"title\": {}", quoted("Microsoft Word, 50 features")),
        format!("  \"description\": {}", quoted(DESCRIPTION)),
        format!("  \"settings\": {}", settings.json()),
        entries("timeboxes", &releases),
        entries("items", &items),
    ])
}

fn item(row: &Row) -> String {
    let votes: Vec<String> = (1..).zip(STAKEHOLDERS).map(|(at, stakeholder)| vote(row, at, stakeholder)).collect();
    let sum = |column: fn(&(&'static str, &'static str, u32)) -> &'static str| {
        STAKEHOLDERS.iter().map(|stakeholder| stakeholder.2 * row.number(column(stakeholder))).sum::<u32>()
    };
    let value = sum(|stakeholder| stakeholder.0);
    let weight: u32 = STAKEHOLDERS.iter().map(|stakeholder| stakeholder.2).sum();
    let reach: u32 = STAKEHOLDERS.iter().filter(|(value, ..)| row.number(value) >= 5).map(|(.., weight)| weight).sum();
    let impact = match value {
        value if value >= 8 * weight => "3",
        value if value >= 6 * weight => "2",
        value if value >= 4 * weight => "1",
        value if value >= 2 * weight => "0.5",
        _ => "0.25",
    };
    let values = || STAKEHOLDERS.iter().map(|(value, ..)| row.number(value));
    let confidence = match values().max().unwrap_or(0) - values().min().unwrap_or(0) {
        0..=2 => 100,
        3..=5 => 80,
        _ => 50,
    };
    let id = row.get("id");
    let menu = id.split('-').next().unwrap_or(id);
    let list = |column| row.get(column).split_whitespace().collect::<Vec<_>>();
    Object::new()
        .text("id", id)
        .text("title", id)
        .text("kind", "feature")
        .list("tags", &[menu])
        .number("reach", reach)
        .raw("impact", impact)
        .number("confidence", confidence)
        .number("effort", row.number("effort"))
        .number("value", value)
        .number("time_criticality", sum(|stakeholder| stakeholder.1))
        .raw("votes", &format!("[{}]", votes.join(",")))
        .list("depends_on", &list("depends_on"))
        .list("same_release_as", &list("same_release_as"))
        .list("derived", &["reach", "impact", "confidence", "value", "time_criticality"])
        .json()
}

fn vote(row: &Row, at: u32, (value, urgency, weight): (&str, &str, u32)) -> String {
    Object::new()
        .text("by", &format!("Stakeholder {at}"))
        .number("value", row.number(value))
        .number("time_criticality", row.number(urgency))
        .number("weight", weight)
        .json()
}
