//! The roadmap as a Mermaid Gantt diagram: a section per team, bars and milestones.

use super::ranking::{name, one_line};
use super::roadmap::team_lanes;
use crate::base::case::lower;
use crate::base::day::Day;
use crate::base::map::Set;
use crate::base::period::Period;
use crate::model::depends::DependencyRule;
use crate::model::index::ItemVec;
use crate::model::{ItemIndex, Key, Plan};
use crate::schedule::dates::{ScheduledDates, of_items};
use crate::schedule::graph::DependencyGraph;
use crate::schedule::rollup::RollUp;

/// The diagram's text. Ends are inclusive; fuzzy times stand by their first and last days; items without dates are named in comments.
///
/// An item that waits for others and begins as soon as they end is drawn `after` them; what `after` cannot say, that it begins later, or waits in another way, a comment
/// does: `%% c after a bSS+3d`. So does what is a part of what: `%% c part of a`. A parent without dates of its own has those of its parts.
pub fn mermaid(plan: &Plan, without_team: &str) -> String {
    let mut out = String::from("gantt\n");
    let sums = RollUp::of(plan);
    let mut dated = of_items(plan);
    // What has no dates of its own lasts as long as its parts do.
    for at in plan.items().indices().filter(|at| dated[*at].is_none()).collect::<Vec<_>>() {
        let range = sums.derived(at).and_then(|derived| derived.range);
        let day = |day: Day| Period::day(day);
        dated[at] = range.and_then(|range| ScheduledDates::new(day(range.first), day(range.last), 1));
    }
    let milestones: Vec<_> = plan
        .list(Key::Milestones)
        .iter()
        .filter_map(|milestone| Some((milestone, milestone.text(Key::Date).and_then(Day::parse)?)))
        .collect();
    let mut title = one_line(plan.title());
    if milestones.is_empty() && dated.iter().all(Option::is_none) {
        // An empty chart would say nothing.
        title = [title.as_str(), if title.is_empty() { "" } else { ": " }, "nothing has dates yet"].concat();
    }
    if !title.is_empty() {
        out.push_str("    title ");
        text_into(&mut out, &title);
        out.push('\n');
    }
    out.push_str("    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m\n    inclusiveEndDates\n");
    let graph = DependencyGraph::of(plan);
    let ids = TaskIds::new(plan);
    let mut undated = Vec::new();
    let (mut waits, mut parts) = (String::new(), String::new());
    let drawn = |at: ItemIndex| dated[at].is_some() && plan.items()[at].text(Key::Status) != Some("dropped");
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
            let before: Vec<(ItemIndex, DependencyRule)> =
                graph.rules_before(at).filter(|(before, _)| drawn(*before)).collect();
            let named = |(before, rule): &(ItemIndex, DependencyRule)| [ids.of(*before), &rule.suffix()].concat();
            let names = before.iter().map(named).collect::<Vec<_>>().join(" ");
            let ends = before.iter().filter_map(|(before, _)| dated[*before]).map(|when| when.range.last).max();
            // `after` knows neither types nor lags.
            let is_plain = before.iter().all(|(_, rule)| *rule == DependencyRule::default());
            let start = match ends.map(|end| end.add_days(1)) {
                Some(next) if is_plain && next == when.range.first => ["after ", &names].concat(),
                _ => when.range.first.to_string(),
            };
            if !names.is_empty() && !start.starts_with("after") {
                waits.push_str(&["    %% ", ids.of(at), " after ", &names, "\n"].concat());
            }
            if let Some(parent) = sums.tree().parent(at).filter(|parent| drawn(*parent)) {
                parts.push_str(&["    %% ", ids.of(at), " part of ", ids.of(parent), "\n"].concat());
            }
            let state = [state, ids.of(at), ", "].concat();
            task(&mut out, &name(item), &state, &start, &when.range.last.to_string());
        }
    }
    for (at, (milestone, day)) in milestones.into_iter().enumerate() {
        if at == 0 {
            section(&mut out, "Milestones");
        }
        task(&mut out, &name(milestone), "milestone, ", &day.to_string(), "0d");
    }
    out.push_str(&waits);
    out.push_str(&parts);
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

/// An id for each item that the diagram's grammar takes for nothing else: its own where it is such a word, else its place.
struct TaskIds(ItemVec<String>);

impl TaskIds {
    fn new(plan: &Plan) -> TaskIds {
        let mut taken = Set::default();
        let items = plan.items().iter_enumerated();
        TaskIds(items.map(|(at, item)| TaskIds::one(item.id(), at.index(), &mut taken)).collect())
    }

    fn one(id: &str, at: usize, taken: &mut Set<String>) -> String {
        const WORDS: [&str; 8] = ["done", "active", "crit", "milestone", "vert", "after", "until", "gantt"];
        let plain = id.bytes().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_'));
        // A number alone could be a day or a length.
        let word = plain && id.starts_with(|sign: char| sign.is_ascii_alphabetic()) && !WORDS.contains(&&*lower(id));
        let mut own = if word { id.to_owned() } else { format!("item-{}", at + 1) };
        while !taken.insert(own.clone()) {
            own.push('_');
        }
        own
    }

    fn of(&self, at: ItemIndex) -> &str {
        &self.0[at]
    }
}

fn task(out: &mut String, name: &str, state: &str, start: &str, end: &str) {
    out.push_str("    ");
    text_into(out, if name.is_empty() { "-" } else { name });
    out.push_str(" :");
    out.push_str(state);
    out.push_str(start);
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
