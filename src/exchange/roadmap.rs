//! A plan as the complete picture of its roadmap: what the exports and the static fallback of a page show.

use crate::base::day::Day;
use crate::base::period::{Period, Precision};
use crate::layout::picture::{BarRef, LegendEntry, Picture, PictureBar, PictureLane, PictureLink};
use crate::model::depends::DependencyRule;
use crate::model::index::ItemVec;
use crate::model::{Item, ItemIndex, Key, Plan, Record};
use crate::schedule::calendar::DayRange;
use crate::schedule::compare::ItemStanding;
use crate::schedule::critical::WorkedRange;
use crate::schedule::dates::{ScheduledDates, is_late, of_items};
use crate::schedule::graph::DependencyGraph;
use crate::schedule::rollup::RollUp;
use crate::schedule::workdays::PlanCalendars;
use index_vec::index_vec;

/// A lane: its title and its items, by their places in the plan.
pub type LaneItems = (String, Vec<ItemIndex>);

/// The options of a picture, besides the plan. Texts are the reader's.
pub struct Roadmap<'a> {
    /// The lanes, in order; items in none are not shown. [`team_lanes`] makes the usual ones.
    pub lanes: Vec<LaneItems>,
    /// Hue (0–7) and mark of an item.
    pub hue: &'a dyn Fn(&Item) -> (u8, &'static str),
    /// The meaning of hues and marks.
    pub legend: Vec<LegendEntry>,
    /// The day that counts as now, with its label: a line is drawn there, and what should be over by then is late.
    pub today: Option<(String, Day)>,
    /// Under the title.
    pub note: String,
    /// Heading of the undated; nothing is listed without one.
    pub undated: Option<String>,
    /// The state that is compared with: where bars lay then.
    pub before: &'a [ItemStanding<'a>],
    /// Writes a start and an end for people.
    pub dates: &'a dyn Fn(&ScheduledDates) -> String,
    /// The load of each lane against its capacity (1 is full), in successive ranges; fewer than lanes are no load.
    pub loads: &'a [Vec<(DayRange, f64)>],
    /// The ranges in which the teams of each lane have too much to do, who and by how much, in words; fewer than lanes say nothing.
    pub over: &'a [Vec<String>],
    /// Each item gets a row of its own.
    pub list: bool,
    /// True if the plan was made less exact for others: within a period nothing can be said of what waits for what, nor of what is done.
    pub coarse: bool,
    /// The room of an item: true if it has none to slip; and the days through which it may.
    pub room: &'a dyn Fn(ItemIndex) -> (bool, Option<DayRange>),
}

/// The lanes of a plan's teams, in their order, and last of the items without one that the plan knows, under `without`.
/// Dropped items are left out, and so is a lane without items.
pub fn team_lanes(plan: &Plan, without: &str) -> Vec<LaneItems> {
    let teams = plan.list(Key::Teams);
    let name = |team: &Record| team.text(Key::Name).filter(|name| !name.is_empty()).unwrap_or(team.id()).to_owned();
    let mut lanes: Vec<LaneItems> = teams.iter().map(|team| (name(team), Vec::new())).collect();
    lanes.push((if teams.is_empty() { String::new() } else { without.to_owned() }, Vec::new()));
    let mut places = crate::base::map::Map::default();
    for (at, team) in teams.iter().enumerate() {
        places.entry(team.id()).or_insert(at);
    }
    for (at, item) in plan.items().iter_enumerated() {
        if item.raw().is_none() && item.text(Key::Status) != Some("dropped") {
            let team = item.text(Key::Team).and_then(|id| places.get(id).copied()).unwrap_or(teams.len());
            lanes[team].1.push(at);
        }
    }
    lanes.retain(|(_, items)| !items.is_empty());
    lanes
}

/// The picture of a plan; [`crate::layout::picture::draw`] lays it out.
pub fn picture(plan: &Plan, roadmap: &Roadmap<'_>) -> Picture {
    let sums = RollUp::of(plan);
    let dated = dates(plan, &sums, roadmap.coarse);
    let mut before = crate::base::map::Map::default();
    for stood in roadmap.before {
        before.entry(stood.id).or_insert_with(|| stood.range);
    }
    let mut drawn: ItemVec<Option<BarRef>> = index_vec![None; dated.len()];
    let mut undated = Vec::new();
    let mut lanes = Vec::new();
    for (at, (title, items)) in roadmap.lanes.iter().enumerate() {
        let load = roadmap.loads.get(at).cloned().unwrap_or_default();
        let over = roadmap.over.get(at).cloned().unwrap_or_default();
        let mut lane = PictureLane { title: title.clone(), load, over, bars: Vec::new(), blocks: None };
        let shown: Vec<ItemIndex> =
            items.iter().copied().filter(|at| dated.get(*at).is_some_and(Option::is_some)).collect();
        lane.blocks = sums.tree().blocks(&shown, roadmap.list);
        for at in items.iter().copied() {
            let Some(item) = plan.items().get(at) else {
                continue;
            };
            match dated[at] {
                Some(when) => {
                    drawn[at] = Some(BarRef { lane: lanes.len(), bar: lane.bars.len() });
                    let was = before.get(item.id()).copied().flatten().filter(|was| *was != when.range);
                    let own = bar((at, item), when, was, roadmap);
                    // What is made up of finished parts is not late.
                    let is_over = sums.derived(at).is_some_and(|derived| derived.progress == Some(100.0));
                    lane.bars.push(PictureBar {
                        is_whole: sums.tree().is_parent(at),
                        late: own.late && !is_over,
                        ..own
                    });
                }
                None => undated.push(item.text_or_empty(Key::Title).to_owned()),
            }
        }
        // A lane of undated items alone is told by their list.
        if !lane.bars.is_empty() || items.is_empty() || roadmap.undated.is_none() {
            lanes.push(lane);
        }
    }
    let graph = DependencyGraph::of(plan);
    let apart = |from: ItemIndex, to: ItemIndex| match (dated[from], dated[to]) {
        (Some(earlier), Some(later)) => earlier.range.last < later.range.first,
        _ => false,
    };
    let calendars = PlanCalendars::of(plan);
    let worked =
        |at: ItemIndex| Some(WorkedRange { range: dated[at]?.range, workdays: calendars.item(&plan.items()[at]) });
    let edges = graph.edges().filter(|(from, to, _)| !roadmap.coarse || apart(*from, *to));
    let link = |(earlier, later, rule): (ItemIndex, ItemIndex, DependencyRule)| {
        let is_broken = rule.lack(worked(earlier)?, worked(later)?) > 0;
        Some(PictureLink { from: drawn[earlier]?, to: drawn[later]?, kind: rule.kind, is_broken })
    };
    let links = edges.filter_map(link).collect();
    let fiscal_start = plan.fiscal_start();
    let bands = plan.timeboxes().iter();
    let milestones = plan.list(Key::Milestones).iter();
    let title = |entry: &Record| entry.text_or_empty(Key::Title).to_owned();
    Picture {
        title: plan.title().to_owned(),
        note: roadmap.note.clone(),
        range: None,
        list: roadmap.list,
        lanes,
        milestones: milestones.filter_map(|at| Some((title(at), at.text(Key::Date).and_then(Day::parse)?))).collect(),
        bands: bands.filter_map(|band| Some((title(band), ScheduledDates::of(band, fiscal_start)?.range))).collect(),
        legend: roadmap.legend.clone(),
        links,
        undated: match &roadmap.undated {
            Some(heading) => (heading.clone(), undated),
            None => Default::default(),
        },
        today: roadmap.today.clone(),
    }
}

/// The dates of the items, of those without any the days that their parts take: whole periods where nothing more exact may be told.
fn dates(plan: &Plan, sums: &RollUp, coarse: bool) -> ItemVec<Option<ScheduledDates>> {
    let (mut dated, fiscal_start) = (of_items(plan), plan.fiscal_start());
    let ends = |range: DayRange| {
        let whole = |precision| {
            let (start, end) =
                (Period::at(range.first, precision, fiscal_start), Period::at(range.last, precision, fiscal_start));
            let is_whole = start.first_day(fiscal_start) == range.first && end.last_day(fiscal_start) == range.last;
            is_whole.then_some((start, end))
        };
        let periods = [Precision::Quarter, Precision::Month].into_iter().filter(|_| coarse);
        periods.filter_map(whole).next().unwrap_or((range.first.into(), range.last.into()))
    };
    for (at, dates) in dated.iter_mut_enumerated().filter(|(_, dates)| dates.is_none()) {
        let times = sums.derived(at).and_then(|derived| derived.range).map(ends);
        *dates = times.and_then(|(start, end)| ScheduledDates::new(start, end, fiscal_start));
    }
    dated
}

fn bar(
    (at, item): (ItemIndex, &Item),
    when: ScheduledDates,
    was: Option<DayRange>,
    roadmap: &Roadmap<'_>,
) -> PictureBar {
    let (critical, spare) = (roadmap.room)(at);
    let (hue, mark) = (roadmap.hue)(item);
    let title = item.text_or_empty(Key::Title);
    PictureBar {
        title: title.to_owned(),
        name: [title, ", ", &(roadmap.dates)(&when)].concat(),
        range: when.range,
        fuzzy_start: when.fuzzy_start(),
        fuzzy_end: when.fuzzy_end(),
        progress: item.num(Key::Progress).filter(|_| !roadmap.coarse).unwrap_or(0.0).clamp(0.0, 100.0) / 100.0,
        hue,
        mark,
        done: item.text(Key::Status) == Some("done"),
        is_whole: false,
        late: roadmap.today.as_ref().is_some_and(|(_, now)| is_late(item, when.range, *now)),
        ghost: was,
        critical,
        spare,
    }
}
