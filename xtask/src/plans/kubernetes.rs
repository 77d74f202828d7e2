//! The enhancement proposals of Kubernetes as a roadmap by release and SIG. What is derived, and how, is said in `examples/sources/README.md`.

use std::collections::{BTreeSet, HashSet};

use super::{Object, Row, document, entries, quoted};

const DESCRIPTION: &str = "651 enhancement proposals (KEPs) from kubernetes/enhancements, Apache-2.0, as of June 2026: a lane for each owning SIG, a bar from the \
    release of the first known stage to that of the last. Releases stand at the months they came out in; those after 1.35 are expected, three a year.";

/// Year and month in which 1.0, 1.1, … came out.
const CAME_OUT: [(u32, u32); 36] = [
    (2015, 7),
    (2015, 11),
    (2016, 3),
    (2016, 7),
    (2016, 9),
    (2016, 12),
    (2017, 3),
    (2017, 6),
    (2017, 9),
    (2017, 12),
    (2018, 3),
    (2018, 6),
    (2018, 9),
    (2018, 12),
    (2019, 3),
    (2019, 6),
    (2019, 9),
    (2019, 12),
    (2020, 3),
    (2020, 8),
    (2020, 12),
    (2021, 4),
    (2021, 8),
    (2021, 12),
    (2022, 5),
    (2022, 8),
    (2022, 12),
    (2023, 4),
    (2023, 8),
    (2023, 12),
    (2024, 4),
    (2024, 8),
    (2024, 12),
    (2025, 4),
    (2025, 8),
    (2025, 12),
];

/// Year and month a release came out or, after the last known one, is expected: April, August and December.
fn month_of(minor: usize) -> (u32, u32) {
    CAME_OUT.get(minor).copied().unwrap_or_else(|| {
        let beyond = (minor - CAME_OUT.len()) as u32;
        (2026 + beyond / 3, 4 + beyond % 3 * 4)
    })
}

/// The first month of a release's cycle: the one after the release before.
fn cycle_start(minor: usize) -> (u32, u32) {
    match minor.checked_sub(1).map(month_of) {
        Some((year, 12)) => (year + 1, 1),
        Some((year, month)) => (year, month + 1),
        None => month_of(0),
    }
}

fn period((year, month): (u32, u32)) -> String {
    format!("{year}-{month:02}")
}

/// `1.31` is release 31; anything else in the table (`0.0`, `TBD`, nothing) is none.
fn minor(text: &str) -> Option<usize> {
    text.strip_prefix("1.")?.parse().ok().filter(|minor| *minor < 100)
}

/// The plan's text.
pub fn plan(rows: &[Row]) -> String {
    let sigs: BTreeSet<&str> = rows.iter().map(|row| row.get("team")).collect();
    let team = |sig: &&str| Object::new().text("id", sig).text("name", &sig_name(sig)).json();
    let columns = ["alpha", "beta", "stable", "latest_milestone"];
    let minors: BTreeSet<usize> =
        rows.iter().flat_map(|row| columns.map(|column| minor(row.get(column)))).flatten().collect();
    let first_to_last = minors.first().copied().unwrap_or(0)..=minors.last().copied().unwrap_or(0);
    let mut seen = HashSet::new();
    let item = |row: &Row| {
        let again = !seen.insert(row.get("id").to_owned());
        item(row, again)
    };
    document(&[
        format!("  \"title\": {}", quoted("Kubernetes enhancements")),
        format!("  \"description\": {}", quoted(DESCRIPTION)),
        format!("  \"as_of\": {}", quoted("2026-06-15")),
        entries("teams", &sigs.iter().map(team).collect::<Vec<_>>()),
        entries("timeboxes", &first_to_last.map(release).collect::<Vec<_>>()),
        entries("items", &rows.iter().map(item).collect::<Vec<_>>()),
    ])
}

fn release(minor: usize) -> String {
    let object = Object::new()
        .text("id", &format!("v1.{minor}"))
        .text("title", &format!("1.{minor}"))
        .text("start", &period(cycle_start(minor)))
        .text("end", &period(month_of(minor)));
    if minor < CAME_OUT.len() { object.json() } else { object.raw("expected", "true").json() }
}

/// `sig-api-machinery` is SIG API Machinery.
fn sig_name(sig: &str) -> String {
    let word = |word: &str| match word {
        "sig" | "api" | "cli" | "ui" => word.to_uppercase(),
        "etcd" => word.to_owned(),
        _ => word[..1].to_uppercase() + &word[1..],
    };
    sig.split('-').map(word).collect::<Vec<_>>().join(" ")
}

fn item(row: &Row, again: bool) -> String {
    let number = row.get("id");
    let stages: Vec<(&str, usize)> =
        ["alpha", "beta", "stable"].into_iter().filter_map(|stage| Some((stage, minor(row.get(stage))?))).collect();
    let target = minor(row.get("latest_milestone")).or(stages.last().map(|(_, minor)| *minor));
    let (start, end) =
        match (stages.iter().map(|(_, minor)| *minor).min(), stages.iter().map(|(_, minor)| *minor).max()) {
            (Some(first), Some(last)) => (period(cycle_start(first)), period(month_of(last))),
            _ => (String::new(), String::new()),
        };
    let status = match row.get("status") {
        status if status.starts_with("implemented") && !status.contains('|') || status == "imlpemented" => "done",
        "implementable" if stages.is_empty() => "planned",
        "implementable" => "in_progress",
        "withdrawn" | "rejected" | "replaced" | "removed" | "superseded" => "dropped",
        // Provisional and deferred proposals, and the template with every word in it.
        _ => "idea",
    };
    let sig = row.get("team");
    let mut others: Vec<&str> = row.get("other_teams").split_whitespace().filter(|other| *other != sig).collect();
    others.dedup();
    let stage = row.get("stage");
    Object::new()
        .text("id", &if again { format!("kep-{number}-2") } else { format!("kep-{number}") })
        .text("title", row.get("title"))
        .text("notes", &notes(row, &stages, &others))
        .text("link", &format!("https://github.com/kubernetes/enhancements/issues/{number}"))
        .text("kind", "feature")
        .text("status", status)
        .text("team", sig)
        .list("tags", &if stage.is_empty() || stage.contains('|') { vec![] } else { vec![stage] })
        .text("timebox", &target.map_or_else(String::new, |minor| format!("v1.{minor}")))
        .text("start", &start)
        .text("end", &end)
        .text("created", row.get("created"))
        .list("see_also", &row.get("see_also").split_whitespace().collect::<Vec<_>>())
        .json()
}

fn notes(row: &Row, stages: &[(&str, usize)], others: &[&str]) -> String {
    let mut lines = vec![format!("Status: {}", row.get("status"))];
    if !stages.is_empty() {
        let stages: Vec<String> = stages.iter().map(|(stage, minor)| format!("{stage} 1.{minor}")).collect();
        lines.push(format!("Stages: {}", stages.join(", ")));
    }
    if !others.is_empty() {
        lines.push(format!("With: {}", others.iter().map(|sig| sig_name(sig)).collect::<Vec<_>>().join(", ")));
    }
    if !row.get("see_also").is_empty() {
        let numbers =
            row.get("see_also").split_whitespace().map(|number| format!("KEP-{}", number.trim_start_matches('0')));
        lines.push(format!("See also: {}", numbers.collect::<Vec<_>>().join(", ")));
    }
    lines.join("\n")
}
