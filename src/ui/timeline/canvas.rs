//! The canvas that the timeline works on between two drawings: the plan's lanes, the camera, the focus. Handlers act on it at once, drawing reads it.

use super::bar::Slots;
use super::camera::{BAR, Camera, CanvasPart, MIN_BAR, ROW};
use super::mark_rows::MarkRows;
use super::measure::Measure;
use crate::app::compare::against::Against;
use crate::app::compare::changes::ghosts;
use crate::app::options::{Goto, Lanes};
use crate::app::timeline::agenda::{AgendaLine, effort_of_timeboxes};
use crate::app::timeline::chart::{LaneLoad, Palette, loads};
use crate::app::timeline::lanes::LaneKey;
use crate::app::timeline::slack::SlackTable;
use crate::app::timeline::state::{BarColour, SlackTarget};
use crate::app::timeline::time::{CalendarUnit, DayRange};
use crate::app::timeline::tracks::{BarPlace, ROOMY, Timeline};
use crate::app::ui::State;
use crate::base::day::Day;
use crate::base::order;
use crate::layout::pack::is_dense;
use crate::layout::scale::ZoomLevel;
use crate::model::{ItemIndex, Key, Uid};
use crate::ui::hooks::{Dispatch, Viewport};
use crate::ui::timeline::camera::ENTRY;
use crate::ui::timeline::grab::TimelineDrag;
use std::cell::RefCell;
use std::rc::Rc;

/// Below this width the timeline is an agenda, px.
pub const AGENDA: f64 = 480.0;
/// Height of the header's two rows, px; milestones add a strip.
const HEAD: f64 = 44.0;
const STRIP: f64 = 20.0;

/// The part that gets the focus after the next drawing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum FocusTarget {
    /// A bar.
    Bar(Uid),
    /// An item without dates.
    Undated(Uid),
    /// A milestone or timebox.
    Mark(Uid),
    /// The field in which something is given a name.
    Name,
    /// The name of a milestone or timebox in its details.
    MarkPanel,
    /// The button that folds a lane.
    Lane(usize),
    /// The calendar itself.
    Scroller,
}

/// The canvas.
pub struct TimelineCanvas {
    pub dispatch: Dispatch,
    pub state: State,
    pub timeline: Timeline,
    pub camera: Camera,
    pub measure: Measure,
    /// The bar that Tab leads to.
    pub active: Option<Uid>,
    /// The undated item that Tab leads to.
    pub undated_stop: Option<Uid>,
    /// The milestone or timebox that Tab leads to.
    pub mark: Option<Uid>,
    /// The rows of milestones and timeboxes.
    pub mark_rows: MarkRows,
    /// The lane that is being moved by keys, which has the focus wherever it goes.
    pub lane: Option<LaneKey>,
    /// The effort meant for each timebox, and its capacity, of a revision.
    pub held: Vec<(Uid, f64, Option<f64>)>,
    held_of: Option<u64>,
    /// The list for which an entry is to be made where one looks.
    pub add: Option<Key>,
    added: Option<u32>,
    /// The bar under the pointer.
    pub hover: Option<Uid>,
    pub focus: Option<FocusTarget>,
    /// True if a bar has the focus now.
    pub focused: bool,
    pub drag: Option<TimelineDrag>,
    /// The end of a drag, for those who may have to make way.
    pub asked: Option<(Uid, DayRange)>,
    /// True while the space bar makes the pointer a hand; true once the hand has dragged something since.
    pub hand_tool: bool,
    pub panned: bool,
    /// The nearest bars beyond the edges, as drawn last.
    pub beyond: [Option<BarPlace>; 4],
    /// The zoom of the state that was followed last, and whether it is the widest.
    pub(super) zoomed: Option<f64>,
    pub(super) widest: bool,
    went: Option<u32>,
    /// The place that the agenda scrolls to once it is drawn, px.
    pub to_entry: Option<f64>,
    /// The nodes of the bars.
    pub slots: RefCell<Slots>,
    /// The item from which a dependency is drawn by keys.
    pub linking: Option<Uid>,
    /// The items that hang together with the one in hand.
    pub chain: Vec<ItemIndex>,
    /// The room of the items of a revision until something, where it is shown.
    pub(super) rooms: Option<(u64, SlackTarget, SlackTable)>,
    /// The colours of the bars, and of which revision.
    pub palette: (u64, BarColour, Palette),
    /// The former ranges of bars in the state that is compared with, and behind which they are drawn; of a revision.
    pub ghosts: (u64, Option<Against>, Vec<(Uid, DayRange)>),
    /// The load of each lane, of a revision and per a unit of the calendar.
    pub loads: Option<(u64, CalendarUnit, Vec<Option<LaneLoad>>)>,
    /// All bars by time, once the agenda has asked for them.
    order: Option<Vec<BarPlace>>,
    /// The lines of the agenda besides items, of a revision, with the load of teams or without, and of a day.
    pub words: (Option<(u64, bool, Day)>, Vec<AgendaLine>),
    /// True if the agenda has not been scrolled to where the plan is now.
    pub unread: bool,
    /// True if the page is being printed.
    pub paper: bool,
    /// The step that comes once nothing has moved for a while.
    pub resting: Option<gloo::timers::callback::Timeout>,
    pub(super) started: bool,
}

/// The canvas, shared with the listeners.
pub type SharedCanvas = Rc<RefCell<TimelineCanvas>>;

impl TimelineCanvas {
    /// An empty canvas.
    pub fn new(dispatch: Dispatch, state: State) -> TimelineCanvas {
        let went = state.ui.timeline.goto.map(|(number, _)| number);
        let added = state.ui.timeline.add.map(|(number, _)| number);
        TimelineCanvas {
            dispatch,
            state,
            timeline: Timeline::default(),
            camera: Camera::default(),
            measure: Measure::default(),
            active: None,
            undated_stop: None,
            mark: None,
            mark_rows: MarkRows::default(),
            lane: None,
            held: Vec::new(),
            held_of: None,
            add: None,
            added,
            hover: None,
            focus: None,
            focused: false,
            drag: None,
            asked: None,
            hand_tool: false,
            panned: false,
            beyond: [None; 4],
            zoomed: None,
            widest: false,
            went,
            to_entry: None,
            slots: RefCell::default(),
            linking: None,
            chain: Vec::new(),
            rooms: None,
            palette: (0, BarColour::Lane, Palette::default()),
            ghosts: (0, None, Vec::new()),
            loads: None,
            order: None,
            words: (None, Vec::new()),
            unread: true,
            paper: false,
            resting: None,
            started: false,
        }
    }

    /// The scroller or its size has changed. Whether that asks for a drawing.
    pub fn looked(&mut self, view: Viewport) -> bool {
        let before = std::mem::replace(&mut self.camera.view, view);
        if view.width > 0.0 && !self.started || (before.width, before.height) != (view.width, view.height) {
            return true;
        }
        if self.agenda() { (before.top / ENTRY).floor() != (view.top / ENTRY).floor() } else { self.camera.strays() }
    }

    /// Brings the canvas up to date with the state.
    pub fn follow(&mut self, state: &State) {
        let (agenda, view) = (self.agenda(), self.camera.view);
        self.take(state);
        if agenda {
            // The agenda scrolls by itself: where the calendar would have gone is nothing to it.
            self.camera.view = view;
            self.camera.scroll_to = self.to_entry.take().map(|top| (0.0, top));
        }
    }

    /// Gives the focus to the entry that is given a name, or whose details are opened, and takes note of what was asked for.
    fn follow_names(&mut self, state: &State) {
        let (before, now) = (&self.state.ui.timeline, &state.ui.timeline);
        if before.naming != now.naming && now.naming.is_some() {
            self.focus = Some(FocusTarget::Name);
        }
        if before.mark != now.mark {
            self.focus = match (before.mark, now.mark) {
                (_, Some(_)) => Some(FocusTarget::MarkPanel),
                (Some((_, uid)), None) => self.focus.or(Some(FocusTarget::Mark(uid))),
                (None, None) => self.focus,
            };
        }
        let asked = now.add.map(|(number, _)| number);
        if asked != self.added {
            self.added = asked;
            self.add = now.add.map(|(_, list)| list);
        }
    }

    fn take(&mut self, state: &State) {
        let replaced = !std::rc::Rc::ptr_eq(&self.state.doc.plan, &state.doc.plan)
            && state.doc.history.is_empty()
            && state.doc.history.next_redo().is_none()
            && state.ui.propose.panel.is_none()
            && self.state.ui.propose.panel.is_none();
        // Whoever closes the details is back at the bar they were opened from.
        if let (Some(uid), None) = (self.state.ui.details.item, state.ui.details.item) {
            let undated = self.undated_stop == Some(uid) && self.timeline.find_uid(uid).is_none();
            self.focus = if undated {
                Some(FocusTarget::Undated(uid))
            } else {
                (self.active == Some(uid)).then_some(FocusTarget::Bar(uid))
            };
        }
        self.follow_names(state);
        let relaned = self.state.ui.timeline.grouped() != state.ui.timeline.grouped();
        let accepted = self.state.ui.propose.panel.is_some()
            && state.ui.propose.panel.is_none()
            && state.ui.details.item.is_none();
        self.state = state.clone();
        if replaced {
            self.started = false;
            self.unread = true;
        }
        if relaned {
            self.camera.view.top = 0.0;
            self.camera.scroll_to = Some((self.camera.view.left, 0.0));
        }
        if !state.ui.timeline.chart.critical {
            self.rooms = None;
        } else {
            let (revision, until) = (state.doc.revision, state.ui.timeline.chart.until);
            if self.rooms.as_ref().is_none_or(|rooms| (rooms.0, rooms.1) != (revision, until)) {
                self.rooms = Some((revision, until, SlackTable::of(&state.doc.work(), until)));
            }
        }
        if self.ghosts.0 != state.doc.revision || self.ghosts.1 != state.ui.compare.against {
            let against = state.ui.compare.against.clone();
            let found = against.as_ref().map_or_else(Vec::new, |against| ghosts(&state.doc, against));
            self.ghosts = (state.doc.revision, against, found);
        }
        let (revision, colour) = (state.doc.revision, state.ui.timeline.chart.colour);
        if (self.palette.0, self.palette.1) != (revision, colour) {
            self.palette = (revision, colour, Palette::of_doc(&state.doc, colour));
        }
        self.camera.names = match (state.ui.timeline.lanes, self.camera.view.width) {
            (Lanes::None, _) => 0.0,
            (_, width) if width < 760.0 => 124.0,
            _ => 168.0,
        };
        self.pack();
        let range = self.range();
        self.camera.hold(range, !self.started);
        if !self.started && self.camera.view.width > 0.0 {
            self.start(range);
        }
        if self.zoomed != state.ui.timeline.zoom {
            self.zoomed = state.ui.timeline.zoom;
            if let Some(zoom) = state.ui.timeline.zoom.filter(|_| self.started) {
                self.zoom(zoom);
            }
        }
        let went = state.ui.timeline.goto.map(|(number, _)| number);
        if went != self.went {
            self.went = went;
            match state.ui.timeline.goto {
                Some((_, Goto::Today)) => self.camera.show_day(self.now(), 0.4),
                Some((_, Goto::Fit)) => self.fit(range),
                None => {}
            }
        }
        if self.held_of != Some(state.doc.revision) {
            self.held_of = Some(state.doc.revision);
            self.held = effort_of_timeboxes(&state.doc.work());
        }
        let (plan, fiscal) = (&state.doc.plan, self.timeline.calendar().fiscal_start());
        self.mark_rows = MarkRows::of(plan, fiscal, self.camera.scale, &self.measure);
        self.camera.head = HEAD + self.mark_rows.height();
        self.stack();
        // Whoever closes a proposal is at a bar, where there is one.
        if accepted {
            let first = || self.timeline.tracks().iter().find_map(|track| track.bars.first()).map(|bar| bar.uid);
            self.focus = self.active.or_else(first).map(FocusTarget::Bar);
        }
        if let Some(key) = self.lane.take() {
            self.focus = self.timeline.tracks().iter().position(|track| track.key == key).map(FocusTarget::Lane);
        }
        if let (Some(FocusTarget::Name), Some((Key::Items, uid))) = (self.focus, state.ui.timeline.naming)
            && let Some(part) = self.timeline.find_uid(uid).and_then(|at| self.part(at))
        {
            self.camera.reveal(part);
        }
        // What has just been moved may have found room in another row.
        if let Some(FocusTarget::Bar(uid)) = self.focus
            && let Some(part) = self.timeline.find_uid(uid).and_then(|at| self.part(at))
        {
            self.camera.reveal(part);
        }
        self.camera.lay();
        let alive = |uid: &Uid| self.timeline.find_uid(*uid).is_some();
        self.active = self.active.filter(alive);
        self.hover = self.hover.filter(alive);
    }

    pub(super) fn pack(&mut self) {
        let measure = |text: &str| self.measure.width(text);
        let px = self.camera.scale.px_per_day();
        // An agenda has nothing to fold.
        self.timeline.unfold(self.camera.view.width > 0.0 && self.camera.view.width <= AGENDA);
        if self.timeline.follow(&self.state.doc, &self.state.ui, px, &measure) {
            self.order = None;
            // The lanes may be others.
            self.loads = None;
        }
    }

    /// All bars by time.
    pub fn in_order(&mut self) -> &[BarPlace] {
        let tracks = self.timeline.tracks();
        self.order.get_or_insert_with(|| {
            let bars = tracks.iter().enumerate().flat_map(|(track, own)| {
                own.bars
                    .iter()
                    .enumerate()
                    .map(move |(at, bar)| (bar.range.first, bar.item, BarPlace { track, bar: at }))
            });
            let mut all: Vec<(Day, ItemIndex, BarPlace)> = bars.collect();
            all.sort_by_cached_key(|(day, item, _)| order::pair(day.number(), item.raw()));
            all.into_iter().map(|(.., place)| place).collect()
        })
    }

    pub(super) fn stack(&mut self) {
        self.weigh();
        let px = self.camera.scale.px_per_day();
        // Thousands of bars that are too short for words are a pattern and no more: how many there are says more.
        let few = self.timeline.dated() <= ROOMY;
        let usual = if few { self.timeline.usual_days() } else { self.timeline.usual_days() / 5.0 };
        let dense = self.timeline.dated() > 40 && is_dense(2, usual, px, usize::MAX);
        let folded: Vec<bool> = (0..self.timeline.tracks().len()).map(|lane| self.folded(lane)).collect();
        self.camera.stack(&self.timeline, dense, &folded);
    }

    /// Brings the load of teams up to date.
    fn weigh(&mut self) {
        let unit = match self.camera.scale.level() {
            ZoomLevel::Week | ZoomLevel::Month => CalendarUnit::Week,
            ZoomLevel::Quarter | ZoomLevel::Year => CalendarUnit::Month,
            ZoomLevel::MultiYear => CalendarUnit::Quarter,
        };
        let (revision, ui) = (self.state.doc.revision, &self.state.ui);
        if !ui.timeline.chart.load {
            self.loads = None;
        } else if self.loads.as_ref().is_none_or(|(of, by, _)| (*of, *by) != (revision, unit)) {
            let loads = loads(&self.state.doc.work(), self.timeline.grouping(), unit, &ui.locale);
            self.loads = Some((revision, unit, loads));
        }
        self.camera.strip = if self.loads.is_some() { STRIP } else { 0.0 };
    }

    /// The load of a lane.
    pub fn load_of(&self, lane: usize) -> Option<&LaneLoad> {
        self.loads.as_ref()?.2.get(lane)?.as_ref()
    }

    /// All days that have something, and today where nothing has.
    pub(super) fn range(&self) -> DayRange {
        let now = self.now();
        self.timeline.range().unwrap_or(DayRange { first: now.add_days(-30), last: now.add_days(150) })
    }

    /// The day that counts as now: the plan's as-of date, or today.
    pub fn now(&self) -> Day {
        crate::app::timeline::entries::now(&self.state.doc)
    }

    /// True if the reader may change the plan.
    pub fn editable(&self) -> bool {
        self.state.editable() && self.state.ui.propose.panel.as_ref().is_none_or(|panel| panel.preview.is_none())
    }

    /// True if an agenda is shown.
    pub fn agenda(&self) -> bool {
        self.camera.view.width > 0.0 && self.camera.view.width <= AGENDA
    }

    /// Left edge and width of a bar, px from the start of the calendar.
    pub fn extent(&self, range: DayRange) -> (f64, f64) {
        let (x, width) = self.camera.scale.extent(range);
        (x, width.max(MIN_BAR))
    }

    /// The part of the drawing that a bar takes, px from the start of the calendar and the top of the first lane.
    pub fn part(&self, at: BarPlace) -> Option<CanvasPart> {
        let track = self.timeline.tracks().get(at.track)?;
        let (left, width) = self.extent(track.bars.get(at.bar)?.range);
        let top = self.camera.tops.top(at.track) + Camera::row_top(track.rows.row(at.bar)?) + (ROW - BAR) / 2.0;
        Some(CanvasPart { left, right: left + width, top, bottom: top + BAR })
    }

    /// Moves the focus to a bar, wherever it is.
    pub fn go(&mut self, at: BarPlace) {
        let Some(uid) = self.timeline.bar(at).map(|bar| bar.uid) else { return };
        self.active = Some(uid);
        self.focus = Some(FocusTarget::Bar(uid));
        if let Some(part) = self.part(at) {
            self.camera.reveal(part);
        }
    }
}
