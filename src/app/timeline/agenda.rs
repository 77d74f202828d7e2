//! The agenda of a narrow timeline besides its items: today, milestones, timeboxes with the effort meant for them, and the days on which teams have too much to do.

use crate::app::doc::Doc;
use crate::app::locale::Locale;
use crate::app::timeline::agenda_text;
use crate::app::timeline::bar::bar_title;
use crate::app::timeline::entries::{calendar, milestones, now, timeboxes};
use crate::app::timeline::planning_text;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::ItemTimes;
use crate::base::day::Day;
use crate::base::order;
use crate::jobs::chance::capacity_of;
use crate::model::index::ItemVec;
use crate::model::words::Status;
use crate::model::{Plan, Uid};
use crate::schedule::calendar::DayRange;
use crate::schedule::{capacity, dates};
use crate::score::moscow::{Class, MoscowScope};

/// The matter that a line of the agenda is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgendaMatter {
    Today,
    Milestone,
    Timebox,
    /// A team with more to do than it can.
    Overbooked,
}

/// A line of the agenda.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaLine {
    pub matter: AgendaMatter,
    /// The day it stands at: its first.
    pub day: Day,
    pub title: String,
    pub facts: String,
}

/// The lines of a plan, by day; those of teams where their load is shown.
pub fn lines(doc: &Doc, load: bool, locale: &Locale) -> Vec<AgendaLine> {
    let (plan, calendar) = (&doc.plan, calendar(&doc.plan));
    let today = now(doc);
    let as_of = if today == doc.today { timeline_text::today() } else { planning_text::as_of() };
    let mut lines =
        vec![AgendaLine { matter: AgendaMatter::Today, day: today, title: as_of.into(), facts: locale.day(today) }];
    for (day, entry) in milestones(plan) {
        let title = entry.title().unwrap_or_default().to_owned();
        lines.push(AgendaLine {
            matter: AgendaMatter::Milestone,
            day,
            title,
            facts: planning_text::milestone_on(locale.day(day)),
        });
    }
    let held = effort_of_timeboxes(&doc.work());
    for (range, entry) in timeboxes(plan, calendar.fiscal_start()) {
        let mut facts =
            ItemTimes::of(entry).map_or_else(String::new, |when| timeline_text::span(when, calendar, locale));
        if let Some((_, effort, capacity)) = held.iter().find(|(uid, effort, _)| *uid == entry.uid && *effort > 0.0) {
            facts += " · ";
            facts += &agenda_text::holds(*effort, *capacity, plan, locale);
        }
        let title = entry.title().unwrap_or_default().to_owned();
        lines.push(AgendaLine { matter: AgendaMatter::Timebox, day: range.first, title, facts });
    }
    if load {
        lines.extend(overbooked(&doc.work(), locale));
    }
    lines.sort_by_cached_key(|line| order::pair(line.day.number(), line.matter as u32));
    lines
}

/// The effort meant for each timebox that has a time, without what is dropped or a Won't there, in the plan's unit; with its capacity.
pub fn effort_of_timeboxes(plan: &Plan) -> Vec<(Uid, f64, Option<f64>)> {
    let boxes = plan.timeboxes();
    let mut effort = vec![0.0; boxes.len()];
    for item in plan.items().iter().filter(|item| item.status() != Some(Status::Dropped)) {
        // Most items name at most one.
        if item.timebox().is_none() && item.moscow_in().is_empty() {
            continue;
        }
        for (at, entry) in boxes.iter().enumerate() {
            let scope = MoscowScope::Timebox(entry.id());
            if scope.has(item) && scope.class(item) != Some(Class::Wont) {
                effort[at] += item.effort().unwrap_or(0.0);
            }
        }
    }
    let held = boxes.iter().zip(effort);
    held.map(|(entry, effort)| (entry.uid, effort, capacity_of(plan, entry.id()))).collect()
}

fn overbooked(plan: &Plan, locale: &Locale) -> Vec<AgendaLine> {
    let ranges: ItemVec<Option<DayRange>> =
        dates::of_items(plan).into_iter().map(|dated| dated.map(|dated| dated.range)).collect();
    let mut lines = Vec::new();
    for (team, load) in plan.teams().iter().zip(capacity::load(plan, &ranges).teams) {
        let name = team.name().unwrap_or(team.id());
        for over in load.overbooked() {
            let who: Vec<String> = over.items.iter().map(|at| bar_title(&plan.items()[*at]).to_owned()).collect();
            let title = agenda_text::overbooked(name, over.load, over.capacity, locale);
            let facts = agenda_text::while_on(over.range, &who, locale);
            lines.push(AgendaLine { matter: AgendaMatter::Overbooked, day: over.range.first, title, facts });
        }
    }
    lines
}
