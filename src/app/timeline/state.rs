//! The options of the timeline.

use crate::app::options::Goto;
use crate::app::options::Lanes;
use crate::model::{Key, Uid};
use std::rc::Rc;

/// The options of the chart: what it shows besides bars, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChartOptions {
    /// True if what has no room to slip is marked, with the slack of the rest.
    pub critical: bool,
    /// Until when that room is counted.
    pub until: SlackTarget,
    /// True if lanes show their load against the capacity of the teams that carry it.
    pub load: bool,
    /// True if each item has a row of its own.
    pub list: bool,
    /// True if bars show where their progress should be.
    pub expected: bool,
    /// The field of the lanes within the lanes.
    pub within: Lanes,
    /// The meaning of the colours.
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

/// The end that may not be late, for slack to be counted back from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SlackTarget {
    /// The last day of all that is still to be done.
    #[default]
    Last,
    /// A milestone, a timebox or an item.
    Entry(Uid),
}

/// The meaning of the colours.
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
    /// The field of the lanes.
    pub lanes: Lanes,
    /// The lanes that are folded to a line, by key; empty for the one without.
    pub folded: Rc<[Rc<str>]>,
    /// The options of the chart.
    pub chart: ChartOptions,
    /// Pixels per day on the timeline; `None` until it has been fitted.
    pub zoom: Option<f64>,
    /// True if the zoom is the widest there is for the plan.
    pub widest: bool,
    /// The entry that is given a name where it stands: its list, and which.
    pub naming: Option<(Key, Uid)>,
    /// The milestone or timebox whose details are open on the calendar.
    pub mark: Option<(Key, Uid)>,
    /// The list for which an entry was last asked for where one looks; the number grows with each asking.
    pub add: Option<(u32, Key)>,
    /// The place that the timeline was last asked to go to; the number grows with each asking.
    pub goto: Option<(u32, Goto)>,
}

impl Default for TimelineState {
    fn default() -> TimelineState {
        TimelineState {
            lanes: Lanes::Team,
            folded: Rc::from([]),
            chart: ChartOptions::default(),
            zoom: None,
            widest: false,
            naming: None,
            mark: None,
            add: None,
            goto: None,
        }
    }
}

impl TimelineState {
    /// The fields of the lanes, and of the lanes within them.
    pub fn grouped(&self) -> (Lanes, Lanes) {
        let within =
            if self.chart.within == self.lanes || self.lanes == Lanes::None { Lanes::None } else { self.chart.within };
        (self.lanes, within)
    }
}
