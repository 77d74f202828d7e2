//! The subject of a drag, and what it would become.

use crate::app::timeline::time::BarEdge;
use crate::app::timeline::time::DayRange;
use crate::app::timeline::time::ItemTimes;
use crate::base::day::Day;
use crate::model::Key;
use crate::model::Uid;
use crate::ui::timeline::camera::CanvasPart;
use web_sys::HtmlElement;

/// A bar as it stood at the press.
#[derive(Clone, Copy, Debug)]
pub struct GrabbedBar {
    pub uid: Uid,
    pub when: ItemTimes,
    pub part: CanvasPart,
    pub track: usize,
}

/// The subject of a drag.
#[derive(Clone, Copy, Debug)]
pub enum DragSubject {
    /// A bar.
    Bar(GrabbedBar),
    /// One end of it.
    Edge(GrabbedBar, BarEdge),
    /// A new bar, from this day, in this lane.
    New(Day, usize),
    /// An item without dates.
    Undated(Uid),
    /// The handle from which dependencies are drawn.
    LinkHandle(Uid),
    /// A milestone or timebox.
    Mark(CalendarMark),
    /// A lane, by its name.
    Lane(usize),
    /// The calendar itself.
    Pan,
}

/// The target of a drag.
#[derive(Clone, Debug, PartialEq)]
pub enum DropTarget {
    Stay,
    At(ItemTimes, usize),
    Tray,
    /// Onto this bar.
    Link(Uid),
    /// A milestone or timebox to these times.
    Mark(ItemTimes),
    /// A lane above this one, or below it.
    Beside(usize, bool),
}

/// A milestone or timebox.
#[derive(Clone, Copy, Debug)]
pub struct CalendarMark {
    /// The list it is in.
    pub list: Key,
    pub uid: Uid,
    pub when: ItemTimes,
    /// The end that is held, of a timebox.
    pub edge: Option<BarEdge>,
}

impl CalendarMark {
    /// The days it takes.
    pub fn range(self, fiscal_start: u8) -> DayRange {
        self.when.range(fiscal_start)
    }
}

/// A press that is or may become a drag.
pub struct TimelineDrag {
    pub grab: DragSubject,
    pub pointer: i32,
    /// The pointer at the press and now, px of the window.
    pub from: (f64, f64),
    pub to: (f64, f64),
    /// Scroll position at the press.
    pub scroll: (f64, f64),
    pub moving: bool,
    /// Runs while a finger rests, until it has hold of what it is on; moved before that, it scrolls.
    pub waits: Option<gloo::timers::callback::Timeout>,
    /// True while Alt is held: to the day, whatever the zoom.
    pub fine: bool,
    /// The bar that is previewed.
    pub element: Option<HtmlElement>,
    pub aim: DropTarget,
    pub frame: Option<gloo::render::AnimationFrame>,
}
