//! The roadmap as a Mermaid Gantt diagram: a section per team, bars and milestones.

use super::ranking::{name, one_line};
use super::roadmap::team_lanes;
use crate::base::case::lower;
use crate::base::day::Day;
use crate::model::{Key, Plan};
use crate::schedule::dates::of_items;

/// The diagram's text. Ends are inclusive; fuzzy times stand by their first and last days; items without dates are named in comments.
pub fn mermaid(plan: &Plan, without_team: &str) -> String {
    let mut out = String::from("gantt\n");
    let title = one_line(plan.title());
    if !title.is_empty() {
        out.push_str("    title ");
        text_into(&mut out, &title);
        out.push('\n');
    }
    out.push_str("    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m\n    inclusiveEndDates\n");
    let dated = of_items(plan);
    let mut undated = Vec::new();
    for (lane, items) in team_lanes(plan, without_team) {
        let mut open = false;
        for at in items {
            let item = &plan.items()[at];
            let Some(when) = dated[at] else {
                undated.push(name(item));
                continue;
            };
            if !open {
                section(&mut out, &lane);
                open = true;
            }
            let state = match item.text(Key::Status) {
                Some("done") => "done, ",
                Some("in_progress") => "active, ",
                _ => "",
            };
            task(&mut out, &name(item), state, when.range.first, &when.range.last.to_string());
        }
    }
    let milestones = plan
        .list(Key::Milestones)
        .iter()
        .filter_map(|milestone| Some((milestone, milestone.text(Key::Date).and_then(Day::parse)?)));
    for (at, (milestone, day)) in milestones.enumerate() {
        if at == 0 {
            section(&mut out, "Milestones");
        }
        task(&mut out, &name(milestone), "milestone, ", day, "0d");
    }
    for title in undated {
        out.push_str("    %% ");
        // Even in a comment `%%{` begins a directive.
        text_into(&mut out, &title);
        out.push('\n');
    }
    out
}

fn section(out: &mut String, name: &str) {
    out.push_str("    section ");
    text_into(out, if name.trim().is_empty() { "-" } else { name });
    out.push('\n');
}

fn task(out: &mut String, name: &str, state: &str, start: Day, end: &str) {
    out.push_str("    ");
    text_into(out, if name.is_empty() { "-" } else { name });
    out.push_str(" :");
    out.push_str(state);
    out.push_str(&start.to_string());
    out.push_str(", ");
    out.push_str(end);
    out.push('\n');
}

/// Appends text with what the diagram's grammar reads as more than text as `#58;`: the colon that ends a task's name, comment marks, and the first letter
/// where it begins a keyword or a date.
fn text_into(out: &mut String, text: &str) {
    const KEYWORDS: [&str; 17] = [
        "gantt",
        "title",
        "section",
        "dateformat",
        "axisformat",
        "tickinterval",
        "inclusiveenddates",
        "topaxis",
        "excludes",
        "includes",
        "todaymarker",
        "weekday",
        "weekend",
        "click",
        "call",
        "href",
        "acc",
    ];
    let lower = lower(text.trim_start());
    let keyword = KEYWORDS.iter().any(|keyword| lower.starts_with(keyword)) || begins_with_date(&lower);
    for (at, c) in one_line(text).chars().enumerate() {
        match c {
            ':' | '#' | ';' | '%' | '<' | '>' | '{' | '}' => code_into(out, c),
            c if at == 0 && keyword => code_into(out, c),
            c => out.push(c),
        }
    }
}

/// A task that begins with `2027-01-01` is read as that date.
fn begins_with_date(text: &str) -> bool {
    let mask = text.bytes().take(10).map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
    mask.eq(*b"0000-00-00")
}

fn code_into(out: &mut String, c: char) {
    out.push('#');
    out.push_str(&(c as u32).to_string());
    out.push(';');
}
