//! The timeline as the plan has it: lanes with their bars packed into rows, the undated, the dependencies. Kept from one state to the next:
//! an edit costs a look at each item's address and the lanes it touched.

use crate::model::index::ItemVec;
use crate::schedule::calendar::{DayRange, FiscalCalendar};
use crate::schedule::graph::DependencyGraph;
use crate::schedule::rollup::RollUp;
use crate::schedule::workdays::PlanCalendars;
use index_vec::index_vec;
use std::rc::Rc;

use crate::app::doc::Doc;
use crate::app::options::Lanes;
use crate::app::ui::Ui;
use crate::base::map::Set;
use crate::base::order;
use crate::layout::pack::PackedLane;
use crate::model::{ItemIndex, Plan, Uid};

use crate::app::timeline::bar::Bar;
use crate::app::timeline::differing::{changed, links_changed};
use crate::app::timeline::entries::calendar;
use crate::app::timeline::entries::milestones;
use crate::app::timeline::entries::timeboxes;
use crate::app::timeline::lanes::{LaneGrouping, LaneKey};
use crate::app::timeline::track_rows::{blocks, lane_of, spans};

/// Plans with more dated items pack their bars without room for titles beside them: rows then stay what they are at every zoom, and a zoom
/// costs what is in view.
pub const ROOMY: usize = 2_000;

/// The undated items that are listed; there may be more of them.
pub const TRAY: usize = 40;

/// A lane with its bars.
#[derive(Clone, Debug)]
pub struct Track {
    /// The key of the lane.
    pub key: LaneKey,
    /// The name of the lane.
    pub name: Rc<str>,
    /// 0–7.
    pub hue: u8,
    /// By item index.
    pub bars: Vec<Bar>,
    /// The rows they stand in, by position in `bars`.
    pub rows: PackedLane,
    /// From the first day to the last.
    pub range: Option<DayRange>,
}

impl Track {
    /// Rows to draw: one for a lane without bars, so that something can be put there; none for an empty lane of items without a key.
    pub fn height(&self) -> usize {
        if self.key.is_none() { self.rows.rows() } else { self.rows.rows().max(1) }
    }
}

/// A bar by lane and position in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BarPlace {
    /// Index of the track.
    pub track: usize,
    /// Index among its bars.
    pub bar: usize,
}

/// No lane: without dates.
const UNDATED: u32 = u32::MAX;

/// No lane: filtered out, or unreadable.
const HIDDEN: u32 = u32::MAX - 1;

/// The state that was followed last, as far as it matters.
#[derive(Clone, Debug)]
struct Followed {
    plan: Rc<Plan>,
    rows: Rc<Vec<ItemIndex>>,
    filtered: bool,
    list: bool,
    /// The ids of the items whose parts are folded away; none where everything is shown.
    folded: Option<Rc<Set<Rc<str>>>>,
}

/// The timeline of a plan.
#[derive(Clone, Debug)]
pub struct Timeline {
    followed: Option<Followed>,
    grouping: LaneGrouping,
    pub(super) tracks: Vec<Track>,
    /// True if nothing is folded away, whatever is folded elsewhere.
    unfolded: bool,
    /// The tree of the items, with what their parts come to.
    sums: Rc<RollUp>,
    lane_of: ItemVec<u32>,
    undated: usize,
    dated: usize,
    tray: Vec<ItemIndex>,
    links: DependencyGraph,
    usual_days: f64,
    /// Pixels per day that the rows leave room for titles at; `None` where they leave none.
    roomy: Option<f64>,
    calendar: FiscalCalendar,
    calendars: PlanCalendars,
}

impl Default for Timeline {
    fn default() -> Timeline {
        Timeline {
            followed: None,
            grouping: LaneGrouping::new(&Plan::empty(), Lanes::None, |_| false),
            tracks: Vec::new(),
            unfolded: false,
            sums: Rc::default(),
            lane_of: ItemVec::new(),
            undated: 0,
            dated: 0,
            tray: Vec::new(),
            links: DependencyGraph::default(),
            usual_days: 1.0,
            roomy: None,
            calendar: FiscalCalendar::default(),
            calendars: PlanCalendars::default(),
        }
    }
}

impl Timeline {
    /// Shows what is folded away too, or no longer: from the next time that it is brought up to date.
    pub fn unfold(&mut self, on: bool) {
        self.unfolded = on;
    }

    /// Brings the timeline up to date. `measure` gives the width of a title in px. Whether anything changed.
    pub fn follow(&mut self, doc: &Doc, ui: &Ui, px_per_day: f64, measure: &dyn Fn(&str) -> f64) -> bool {
        let filtered = !ui.items.query.text.trim().is_empty();
        // What a filter finds is shown wherever it stands.
        let folded = Some(&ui.grid.folded).filter(|folded| !filtered && !self.unfolded && !folded.is_empty()).cloned();
        let before = self.followed.take();
        let same_rows = before.as_ref().is_some_and(|before| Rc::ptr_eq(&before.rows, &ui.items.rows));
        let same_filter = before.as_ref().is_some_and(|before| before.filtered == filtered && (!filtered || same_rows));
        let changed = match &before {
            Some(before)
                if same_filter
                    && before.list == ui.timeline.chart.list
                    && before.folded == folded
                    && self.grouping.by() == ui.timeline.grouped() =>
            {
                changed(&before.plan, &doc.plan)
            }
            _ => None,
        };
        let old = before.map(|before| before.plan);
        self.sums = doc.sums();
        let changed = changed.map(|changed| self.with_wholes(changed));
        self.followed = Some(Followed {
            plan: doc.plan.clone(),
            rows: ui.items.rows.clone(),
            filtered,
            list: ui.timeline.chart.list,
            folded,
        });
        let again = match (changed, old) {
            (Some(changed), Some(old)) => {
                let known = changed.iter().all(|at| self.grouping.lane(&doc.plan.items()[*at]).is_some());
                if known && changed.len() <= 1_000 {
                    if links_changed(&old, &doc.plan, &changed) {
                        self.links = DependencyGraph::of(&doc.plan);
                    }
                    let dirty = self.take(&doc.plan, &changed);
                    if self.room(px_per_day) != self.roomy {
                        self.pack(&doc.plan, px_per_day, measure)
                    } else {
                        for (track, before) in &dirty {
                            self.repack(*track, before, &doc.plan, measure);
                        }
                        !changed.is_empty()
                    }
                } else {
                    self.build(doc, ui, filtered, px_per_day, measure)
                }
            }
            _ => self.build(doc, ui, filtered, px_per_day, measure),
        };
        if again || !same_rows {
            self.tray = self.list_undated(&ui.items.rows);
        }
        again || !same_rows
    }

    fn build(&mut self, doc: &Doc, ui: &Ui, filtered: bool, px: f64, measure: &dyn Fn(&str) -> f64) -> bool {
        let plan = &doc.plan;
        let items = plan.items();
        let mut shown: ItemVec<bool> = index_vec![!filtered; items.len()];
        if filtered {
            ui.items.rows.iter().for_each(|at| shown[*at] = true);
        }
        if let Some(folded) = self.followed.as_ref().and_then(|followed| followed.folded.clone()) {
            let tree = self.sums.tree();
            let mut away: ItemVec<bool> = index_vec![false; items.len()];
            for at in tree.preorder() {
                let hides = |above: ItemIndex| away[above] || folded.contains(items[above].id());
                away[at] = tree.parent(at).is_some_and(hides);
                shown[at] &= !away[at];
            }
        }
        self.calendar = calendar(plan);
        self.calendars = PlanCalendars::of(plan);
        self.grouping = LaneGrouping::within(plan, ui.timeline.lanes, ui.timeline.chart.within, |at| shown[at]);
        let track = |(key, name, hue): &(LaneKey, Rc<str>, u8)| Track {
            key: key.clone(),
            name: name.clone(),
            hue: *hue,
            bars: Vec::new(),
            rows: PackedLane::default(),
            range: None,
        };
        self.tracks = self.grouping.lanes().iter().map(track).collect();
        self.lane_of = index_vec![HIDDEN; items.len()];
        self.undated = 0;
        self.dated = 0;
        let mut lengths = Vec::new();
        for (at, item) in items.iter_enumerated() {
            if !shown[at] || item.raw().is_some() {
                continue;
            }
            match (
                Bar::of(item, at, &self.sums, self.calendar.fiscal_start()),
                lane_of(&self.grouping, &self.sums, plan, at),
            ) {
                (Some(bar), Some(lane)) => {
                    lengths.push(bar.range.days());
                    self.lane_of[at] = lane;
                    self.tracks[lane as usize].bars.push(bar);
                    self.dated += 1;
                }
                _ => {
                    self.lane_of[at] = UNDATED;
                    self.undated += 1;
                }
            }
        }
        lengths.sort_by_cached_key(|days| order::pair(*days, 0));
        self.usual_days = lengths.get(lengths.len() / 2).map_or(30.0, |days| f64::from(*days));
        self.links = DependencyGraph::of(plan);
        self.pack(plan, px, measure);
        true
    }

    /// Changed items and all that they are parts of: what their parts come to changes too.
    fn with_wholes(&self, changed: Vec<ItemIndex>) -> Vec<ItemIndex> {
        let tree = self.sums.tree();
        if !tree.is_nested() || changed.len() > 1_000 {
            return changed;
        }
        let above = changed.iter().flat_map(|at| tree.ancestors(*at)).collect::<Vec<_>>();
        let mut all = [changed, above].concat();
        all.sort_by_cached_key(|at| u64::from(at.raw()));
        all.dedup();
        all
    }

    /// Takes changed items over. The lanes that were touched, each with the old position of every bar it has now.
    fn take(&mut self, plan: &Plan, changed: &[ItemIndex]) -> Vec<(usize, Vec<Option<usize>>)> {
        let mut dirty: Vec<(usize, Vec<Option<usize>>)> = Vec::new();
        for at in changed.iter().copied() {
            let item = &plan.items()[at];
            let old = self.lane_of[at];
            if old == HIDDEN {
                continue;
            }
            let bar = Bar::of(item, at, &self.sums, self.calendar.fiscal_start());
            let new = match bar {
                Some(_) => lane_of(&self.grouping, &self.sums, plan, at).unwrap_or(UNDATED),
                None => UNDATED,
            };
            for lane in [old, new] {
                if lane < HIDDEN && dirty.iter().all(|(track, _)| *track != lane as usize) {
                    let len = self.tracks[lane as usize].bars.len();
                    dirty.push((lane as usize, (0..len).map(Some).collect()));
                }
            }
            self.lane_of[at] = new;
            if old == new {
                if let (Some(bar), true) = (bar, new < HIDDEN)
                    && let Some(found) = self.find(at)
                {
                    self.tracks[found.track].bars[found.bar] = bar;
                }
                continue;
            }
            let slots = |lane: u32, dirty: &mut Vec<(usize, Vec<Option<usize>>)>| {
                dirty.iter().position(|(track, _)| *track == lane as usize)
            };
            match slots(old, &mut dirty) {
                Some(slot) => {
                    let bars = &mut self.tracks[old as usize].bars;
                    let place = bars.partition_point(|bar| bar.item < at);
                    bars.remove(place);
                    dirty[slot].1.remove(place);
                    self.dated -= 1;
                }
                None => self.undated -= 1,
            }
            match (slots(new, &mut dirty), bar) {
                (Some(slot), Some(bar)) => {
                    let bars = &mut self.tracks[new as usize].bars;
                    let place = bars.partition_point(|bar| bar.item < at);
                    bars.insert(place, bar);
                    dirty[slot].1.insert(place, None);
                    self.dated += 1;
                }
                _ => self.undated += 1,
            }
        }
        dirty
    }

    /// The zoom, in steps, that rows leave room for titles at.
    fn room(&self, px_per_day: f64) -> Option<f64> {
        (self.dated <= ROOMY).then(|| {
            // Half an octave down at most: a title that has room at the step has room up to the next one.
            let mut step = 0.01;
            while step * std::f64::consts::SQRT_2 <= px_per_day {
                step *= std::f64::consts::SQRT_2;
            }
            step
        })
    }

    fn pack(&mut self, plan: &Plan, px: f64, measure: &dyn Fn(&str) -> f64) -> bool {
        self.roomy = self.room(px);
        let list = self.list();
        for track in &mut self.tracks {
            let spans = spans(&track.bars, plan, self.roomy, measure);
            track.rows = match blocks(&track.bars, &self.sums, list) {
                Some(blocks) => PackedLane::blocks(spans, &blocks),
                None if list => PackedLane::list(spans),
                None => PackedLane::pack(spans),
            };
            track.range = track.bars.iter().map(|bar| bar.range).reduce(DayRange::union);
        }
        true
    }

    fn list(&self) -> bool {
        self.followed.as_ref().is_some_and(|followed| followed.list)
    }

    fn repack(&mut self, track: usize, before: &[Option<usize>], plan: &Plan, measure: &dyn Fn(&str) -> f64) {
        let list = self.list();
        let track = &mut self.tracks[track];
        let spans = spans(&track.bars, plan, self.roomy, measure);
        track.rows = match blocks(&track.bars, &self.sums, list) {
            Some(blocks) => PackedLane::blocks(spans, &blocks),
            None if list => PackedLane::list(spans),
            None => track.rows.repack(spans, before),
        };
        track.range = track.bars.iter().map(|bar| bar.range).reduce(DayRange::union);
    }

    /// The undated in the order of the rows, as many as are listed.
    fn list_undated(&self, rows: &[ItemIndex]) -> Vec<ItemIndex> {
        if self.undated == 0 {
            return Vec::new();
        }
        let undated = |at: &&ItemIndex| self.lane_of.get(**at) == Some(&UNDATED);
        rows.iter().filter(undated).take(TRAY).copied().collect()
    }

    /// The lanes, top to bottom.
    pub fn tracks(&self) -> &[Track] {
        &self.tracks
    }

    /// Items without dates, first ones first; [`Timeline::undated`] says how many there are.
    pub fn tray(&self) -> &[ItemIndex] {
        &self.tray
    }

    /// The number of items without dates.
    pub fn undated(&self) -> usize {
        self.undated
    }

    /// The number of items with dates.
    pub fn dated(&self) -> usize {
        self.dated
    }

    /// The lanes, and which of them an item stands in.
    pub fn grouping(&self) -> &LaneGrouping {
        &self.grouping
    }

    /// The days that the plan and its teams work.
    pub fn calendars(&self) -> &PlanCalendars {
        &self.calendars
    }

    /// The dependencies.
    pub fn links(&self) -> &DependencyGraph {
        &self.links
    }

    /// Half of the bars are longer than this many days.
    pub fn usual_days(&self) -> f64 {
        self.usual_days
    }

    /// The plan's calendar.
    pub fn calendar(&self) -> FiscalCalendar {
        self.calendar
    }

    /// The place of an item's bar.
    pub fn find(&self, item: ItemIndex) -> Option<BarPlace> {
        let lane = *self.lane_of.get(item)?;
        let bars = &self.tracks.get(lane as usize)?.bars;
        let bar = bars.binary_search_by_key(&item, |bar| bar.item).ok()?;
        Some(BarPlace { track: lane as usize, bar })
    }

    /// The place of the bar of an item of the plan that was followed last.
    pub fn find_uid(&self, uid: Uid) -> Option<BarPlace> {
        let plan = &self.followed.as_ref()?.plan;
        self.find(plan.item_index(uid)?)
    }

    /// The bar at a place.
    pub fn bar(&self, at: BarPlace) -> Option<&Bar> {
        self.tracks.get(at.track)?.bars.get(at.bar)
    }

    /// All days that have a bar, a milestone or a timebox.
    pub fn range(&self) -> Option<DayRange> {
        let plan = self.followed.as_ref().map(|followed| &followed.plan);
        let marks = plan.into_iter().flat_map(|plan| {
            let milestones = milestones(plan).map(|(day, _)| DayRange { first: day, last: day });
            milestones.chain(timeboxes(plan, self.calendar.fiscal_start()).map(|(range, _)| range))
        });
        self.tracks.iter().filter_map(|track| track.range).chain(marks).reduce(DayRange::union)
    }
}
