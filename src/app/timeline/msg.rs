//! The messages of the timeline.

use crate::app::options::{Goto, Lanes};
use crate::app::timeline::lanes::LaneKey;
use crate::app::timeline::state::ChartOptions;
use crate::app::timeline::time::{BarEdge, ItemTimes};
use crate::model::{Key, Uid};

/// A message of the timeline.
#[derive(Clone, Debug, PartialEq)]
pub enum TimelineMsg {
    /// Give an item times, and put it into a lane where one is named.
    Schedule {
        /// The item.
        uid: Uid,
        /// Its times.
        when: ItemTimes,
        /// The lane, under the grouping in force; `None` leaves the item in its own.
        lane: Option<LaneKey>,
    },
    /// Move an item in time.
    Shift {
        /// The item.
        uid: Uid,
        /// Days later; negative for earlier.
        days: i32,
        /// True if this belongs to the step before, as when a key is held down.
        again: bool,
    },
    /// Move one end of an item in time.
    Resize {
        /// The item.
        uid: Uid,
        /// The end that is moved.
        edge: BarEdge,
        /// Days later; negative for earlier.
        days: i32,
        /// True if this belongs to the step before.
        again: bool,
    },
    /// Put a milestone or timebox somewhere else in time.
    Retime {
        /// The list it is in.
        list: Key,
        /// The entry.
        uid: Uid,
        /// Its times; a milestone has the first day.
        when: ItemTimes,
        /// True if this belongs to the step before.
        again: bool,
    },
    /// Keep an item where it is when others are planned, or no longer.
    Lock(Uid),
    /// Take an item's dates away.
    Unschedule(Uid),
    /// Let an item wait for another one, or no longer.
    Depend {
        /// The item that must end.
        from: Uid,
        /// The item that waits for it.
        to: Uid,
        /// True if it does from now on.
        on: bool,
    },
    /// Put an item into another lane of the grouping in force.
    ToLane(Uid, LaneKey),
    /// Make an item with times in a lane.
    CreateDated {
        /// The lane.
        lane: LaneKey,
        /// The times.
        when: ItemTimes,
    },
    /// Give something a name where it stands, or no longer.
    Name(Option<(Key, Uid)>),
    /// Make something where one looks: an item, a milestone or a timebox.
    AddHere(Key),
    /// Make a milestone or timebox with times.
    AddMark {
        /// The list it goes into.
        list: Key,
        /// Its times; a milestone has the first day.
        when: ItemTimes,
    },
    /// Open the details of a milestone or timebox on the calendar, or close them.
    Mark(Option<(Key, Uid)>),
    /// Set a key of a milestone or timebox from what was typed.
    TypeMark {
        /// The list it is in.
        list: Key,
        /// The entry.
        uid: Uid,
        /// The key.
        key: Key,
        /// The text that was typed.
        typed: String,
    },
    /// Take a milestone or timebox out of the plan.
    RemoveMark {
        /// The list it is in.
        list: Key,
        /// The entry.
        uid: Uid,
    },
    /// Shows lanes by this field.
    Lanes(Lanes),
    /// Fold a lane to a line, or unfold it.
    Fold(LaneKey),
    /// Move a lane by one place, of lanes by two fields among those of the same first field; at their end, and if `whole`, all of them together.
    MoveLane {
        /// The lane.
        lane: LaneKey,
        /// Down, or up.
        down: bool,
        /// All lanes of the same first field.
        whole: bool,
    },
    /// Put a lane above or below another one: of lanes by two fields within those of the same first field, or else all of those together.
    PlaceLane {
        /// The lane.
        lane: LaneKey,
        /// The other one.
        by: LaneKey,
        /// Below it.
        below: bool,
    },
    /// Sets the options of the chart.
    Chart(ChartOptions),
    /// Pixels per day on the timeline.
    Zoom(f64),
    /// The zoom that came of what was asked for.
    Zoomed {
        /// Pixels per day.
        px: f64,
        /// True if it is the widest there is.
        widest: bool,
    },
    /// Scroll the timeline.
    Goto(Goto),
}
