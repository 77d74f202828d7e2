//! The look of the timeline beyond its lanes: colours with their legend, load against capacity, layout.

use crate::app::timeline::hues::STATUS_HUES;
use crate::app::timeline::hues::entry_hues;
use crate::app::timeline::planning_text;
use crate::model::index::{ItemVec, TeamVec};
use crate::model::words::MoscowClass;
use crate::model::words::Status;
use std::rc::Rc;

use crate::app::colour_rules::RuleColours;
use crate::app::doc::Doc;
use crate::app::locale::Locale;
use crate::app::options::Lanes;
use crate::app::text;
use crate::app::timeline::bar::bar_title;
use crate::app::timeline::entries::calendar;
use crate::app::timeline::lanes::LaneGrouping;
use crate::app::timeline::state::BarColour;
use crate::base::map::Map;
use crate::base::order;
use crate::layout::hues::{GREY, MARKS};
use crate::model::schema::{MOSCOW, STATUS};
use crate::model::{Item, ItemIndex, Key, Objective, Plan, TeamIndex};
use crate::schedule::calendar::{CalendarUnit, DayRange};
use crate::schedule::workdays::PlanCalendars;
use crate::schedule::{capacity, dates};

/// The sign of each status, in the order of the format: as full as the work is. The grid draws the same.
const STATUS_MARKS: [&str; 5] = ["◌", "○", "◐", "●", "–"];

/// The hue of whatever has none of its own.
const OTHER: u8 = GREY;

/// The hues of the items.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    by: BarColour,
    /// The words that have a hue, each with it and its name.
    words: Vec<(u8, Rc<str>, Rc<str>)>,
    /// True if some items have another word or none.
    other: bool,
    /// The objective that an objective's or a key result's id means.
    aims: Map<Rc<str>, Rc<str>>,
    /// The colour rules of the plan, which count where colours stand for lanes.
    rules: Rc<RuleColours>,
}

impl Palette {
    /// The hues of a plan's items: words of the format and entries of the plan in their order, else the first seven that items name.
    pub fn new(plan: &Plan, by: BarColour) -> Palette {
        let mut palette = Palette { by, ..Palette::default() };
        if by == BarColour::Objective {
            for entry in plan.objectives() {
                for id in std::iter::once(entry.id()).chain(entry.key_results().iter().map(|result| result.id())) {
                    palette.aims.entry(id.into()).or_insert_with(|| entry.id().into());
                }
            }
        }
        let of_format = |words: &[&'static str], hue: &dyn Fn(usize) -> u8| -> Vec<(u8, Rc<str>, Rc<str>)> {
            let entry = |(at, word): (usize, &&'static str)| (hue(at), (*word).into(), text::word_name(word).into());
            words.iter().enumerate().map(entry).collect()
        };
        let known: Vec<(u8, Rc<str>, Rc<str>)> = match by {
            BarColour::Lane => return palette,
            BarColour::Status => of_format(STATUS, &|at| STATUS_HUES[at]),
            BarColour::Moscow => of_format(MOSCOW, &|at| at as u8),
            BarColour::Objective => {
                let title = |entry: &Objective| entry.title().unwrap_or(entry.id()).into();
                let hues = entry_hues(plan, Key::Objectives).into_iter();
                hues.zip(plan.objectives()).map(|(hue, entry)| (hue, entry.id().into(), title(entry))).collect()
            }
            BarColour::Kind | BarColour::Owner => Vec::new(),
        };
        let mut used = vec![false; known.len()];
        let mut places: Map<&str, usize> = Map::default();
        for (at, (_, key, _)) in known.iter().enumerate() {
            places.entry(key).or_insert(at);
        }
        for item in plan.items() {
            let word = palette.word(item);
            match word.as_deref().map(|word| (places.get(word).copied(), word)) {
                Some((Some(at), _)) => used[at] = true,
                Some((None, word)) if known.is_empty() => {
                    if palette.words.iter().all(|(_, own, _)| **own != *word) {
                        match palette.words.len() < usize::from(OTHER) {
                            true => {
                                let hue = palette.words.len() as u8;
                                palette.words.push((hue, word.into(), text::word_name(word).into()));
                            }
                            false => palette.other = true,
                        }
                    }
                }
                _ => palette.other = true,
            }
        }
        for (entry, _) in known.into_iter().zip(used).filter(|(_, used)| *used) {
            // A sign stands for one thing.
            match palette.words.iter().all(|(hue, ..)| *hue != entry.0) {
                true => palette.words.push(entry),
                false => palette.other = true,
            }
        }
        palette
    }

    /// The same for a document: where colours stand for lanes, the items that meet a colour rule have that rule's.
    pub fn of_doc(doc: &Doc, by: BarColour) -> Palette {
        let palette = Palette::new(&doc.plan, by);
        if by == BarColour::Lane { Palette { rules: doc.rule_colours(), ..palette } } else { palette }
    }

    /// The name of the colour rule that gives an item its colour, if one does.
    pub fn rule(&self, item: &Item) -> Option<Rc<str>> {
        self.rules.of(item).map(|rule| rule.name.clone())
    }

    fn word(&self, item: &Item) -> Option<Rc<str>> {
        let word = match self.by {
            BarColour::Lane => None,
            BarColour::Status => item.status().map(Status::word),
            BarColour::Moscow => item.moscow().map(MoscowClass::word),
            BarColour::Kind => item.kind(),
            BarColour::Owner => item.owner(),
            BarColour::Objective => {
                let first = item.objectives().next()?;
                return self.aims.get(first).cloned();
            }
        };
        word.filter(|word| !word.is_empty()).map(Rc::from)
    }

    /// The hue (0–7) of an item, and its sign; `None` where colours stand for lanes. Where rules of the plan colour items, the others are grey and have no sign.
    pub fn of(&self, item: &Item) -> Option<(u8, &'static str)> {
        if self.by == BarColour::Lane {
            // Beside the colours of rules those of lanes would say the same by chance.
            let other = (!self.rules.is_empty()).then_some((OTHER, ""));
            return self.rules.of(item).map(|rule| (rule.hue, rule.mark)).or(other);
        }
        let word = self.word(item);
        let hue =
            word.and_then(|word| self.words.iter().find(|(_, own, _)| *own == word)).map_or(OTHER, |entry| entry.0);
        Some((hue, self.mark(hue)))
    }

    /// The sign of a hue, which says the same thing wherever the thing is shown.
    fn mark(&self, hue: u8) -> &'static str {
        let status = STATUS_HUES.iter().position(|own| *own == hue).filter(|_| self.by == BarColour::Status);
        status.map_or(MARKS[usize::from(hue)], |at| STATUS_MARKS[at])
    }

    /// Hue, sign and name of each, as the legend shows them.
    pub fn legend(&self) -> Vec<(u8, &'static str, Rc<str>)> {
        let named = self.words.iter().map(|(hue, _, name)| (*hue, self.mark(*hue), name.clone()));
        let other = self.other.then(|| (OTHER, self.mark(OTHER), crate::app::timeline::text::other().into()));
        let rules = self.rules.legend().map(|rule| (rule.hue, rule.mark, rule.name.clone()));
        rules.chain(named).chain(other).collect()
    }
}

/// The load of one lane.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LaneLoad {
    /// Each unit of the calendar with what is to be done and what can be, person-days.
    pub cells: Vec<(DayRange, f64, f64)>,
    /// The ranges in which it is too much, and who and by how much in words.
    pub overbooked: Vec<(DayRange, String)>,
}

impl LaneLoad {
    /// The load of each unit of the calendar as a share: 1 is full; work without anybody to do it is more than full.
    pub fn shares(&self) -> Vec<(DayRange, f64)> {
        let share = |load: f64, capacity: f64| if load <= 0.0 { 0.0 } else { load / capacity.max(1e-9) };
        self.cells.iter().map(|(range, load, capacity)| (*range, share(*load, *capacity))).collect()
    }
}

/// The load of each lane of a grouping per unit of the calendar, over the days that have work. A lane's work stands against what the teams that do it
/// can do in all; a lane without a team's work has no load. What is overbooked is a team, with all its work: a lane says so where its own is part of it.
pub fn loads(plan: &Plan, grouping: &LaneGrouping, unit: CalendarUnit, locale: &Locale) -> Vec<Option<LaneLoad>> {
    let ranges: ItemVec<Option<DayRange>> =
        dates::of_items(plan).into_iter().map(|dated| dated.map(|dated| dated.range)).collect();
    let (items, calendar) = (plan.items(), calendar(plan));
    let teams = capacity::load(plan, &ranges).teams;
    let lane_of = |item: ItemIndex, team: TeamIndex| {
        grouping.lane_of_part(&items[item], plan.teams()[team].id()).map(|lane| lane as usize)
    };
    let mut jobs: Vec<Vec<(TeamIndex, capacity::TeamWork)>> = vec![Vec::new(); grouping.lanes().len()];
    let mut members: Vec<Vec<TeamIndex>> = vec![Vec::new(); grouping.lanes().len()];
    for (at, team) in teams.iter_enumerated() {
        for job in team.jobs() {
            let Some(lane) = lane_of(job.item, at) else { continue };
            jobs[lane].push((at, *job));
            if members[lane].last() != Some(&at) {
                members[lane].push(at);
            }
        }
    }
    let over: TeamVec<Vec<capacity::OverbookedSpan>> = teams.iter().map(capacity::TeamLoad::overbooked).collect();
    let of_teams = grouping.by() == (Lanes::Team, Lanes::None);
    let calendars = PlanCalendars::of(plan);
    let lane = |(lane, jobs): (usize, Vec<(TeamIndex, capacity::TeamWork)>)| {
        let range = jobs.iter().map(|(_, job)| job.range).reduce(DayRange::union)?;
        let mut cells: Vec<(DayRange, f64, f64)> = calendar.spans(range, unit).map(|range| (range, 0.0, 0.0)).collect();
        let mut overbooked = Vec::new();
        for team in &members[lane] {
            for (sum, cell) in cells.iter_mut().zip(teams[*team].per(unit, range, calendar)) {
                sum.2 += cell.capacity;
            }
            let own = jobs.iter().filter(|(at, _)| at == team).map(|(_, job)| *job).collect();
            let days = calendars.team(Some(plan.teams()[*team].id()));
            let load = capacity::TeamLoad::new(0.0, &[], own, days).per(unit, range, calendar);
            for (sum, cell) in cells.iter_mut().zip(load) {
                sum.1 += cell.load;
            }
            for over in
                over[*team].iter().filter(|over| over.items.iter().any(|item| lane_of(*item, *team) == Some(lane)))
            {
                let who: Vec<String> = over.items.iter().map(|item| bar_title(&items[*item]).to_owned()).collect();
                let team = &plan.teams()[*team];
                let named = (!of_teams).then(|| team.name().unwrap_or(team.id()));
                let load = (over.load, over.capacity);
                let words = planning_text::overbooked(named, over.range, load, &who, locale);
                overbooked.push((over.range, words));
            }
        }
        overbooked.sort_by_cached_key(|(range, _)| order::pair(range.first.number(), 0));
        Some(LaneLoad { cells, overbooked })
    };
    jobs.into_iter().enumerate().map(lane).collect()
}
