//! How the timeline is set up.

use crate::app::options::Goto;
use crate::app::options::Lanes;
use crate::model::Uid;
use std::rc::Rc;

/// What the timeline shows besides bars, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChartOptions {
    /// Whether what has no room to slip is marked, and how much room the rest has.
    pub critical: bool,
    /// Until when that room is counted.
    pub until: SlackTarget,
    /// Whether lanes show their load against the capacity of the teams that carry it.
    pub load: bool,
    /// Whether each item has a row of its own.
    pub list: bool,
    /// Whether bars show where their progress should be.
    pub expected: bool,
    /// What there are lanes by within the lanes.
    pub within: Lanes,
    /// What colours stand for.
    pub colour: BarColour,
}

impl Default for ChartOptions {
    fn default() -> ChartOptions {
        let (within, colour) = (Lanes::None, BarColour::Lane);
        ChartOptions {
            critical: false,
            until: SlackTarget::Last,
            load: false,
            list: false,
            expected: false,
            within,
            colour,
        }
    }
}

/// What may not be late, for slack to be counted back from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SlackTarget {
    /// The last day of all that is still to be done.
    #[default]
    Last,
    /// A milestone, a timebox or an item.
    Entry(Uid),
}

/// What colours stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BarColour {
    /// The lane.
    #[default]
    Lane,
    Status,
    Kind,
    Objective,
    Moscow,
    Owner,
}

impl BarColour {
    /// Each of them, as they are offered.
    pub const ALL: [BarColour; 6] = [
        BarColour::Lane,
        BarColour::Status,
        BarColour::Kind,
        BarColour::Objective,
        BarColour::Moscow,
        BarColour::Owner,
    ];
}

/// The timeline of a view.
#[derive(Clone, Debug)]
pub struct TimelineState {
    /// What the lanes are.
    pub lanes: Lanes,
    /// The lanes that are folded to a line, by key; empty for the one without.
    pub folded: Rc<[Rc<str>]>,
    /// What the timeline shows besides bars, and how.
    pub chart: ChartOptions,
    /// Pixels per day on the timeline; `None` until it has been fitted.
    pub zoom: Option<f64>,
    /// Where the timeline was last asked to go; the number grows with each asking.
    pub goto: Option<(u32, Goto)>,
}

impl Default for TimelineState {
    fn default() -> TimelineState {
        TimelineState {
            lanes: Lanes::Team,
            folded: Rc::from([]),
            chart: ChartOptions::default(),
            zoom: None,
            goto: None,
        }
    }
}

impl TimelineState {
    /// What lanes the timeline has, and what there is within them.
    pub fn grouped(&self) -> (Lanes, Lanes) {
        let within =
            if self.chart.within == self.lanes || self.lanes == Lanes::None { Lanes::None } else { self.chart.within };
        (self.lanes, within)
    }
}
