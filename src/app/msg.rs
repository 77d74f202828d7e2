//! What can happen to the application, and what it asks the world to do in answer.

use std::rc::Rc;

use super::locale::Locale;
use crate::app::compare::state::Against;
use crate::app::document::drafts::Draft;
use crate::app::effect::Effect;
use crate::app::effect::News;
use crate::app::effect::Source;
use crate::app::export::state::Leaving;
use crate::app::grid::columns::Layout;
use crate::app::options::{BoardBy, Dialog, Goto, Lanes, Mode};
use crate::app::timeline::lanes::LaneKey;
use crate::app::timeline::state::Chart;
use crate::app::timeline::time::{Edge, When};
use crate::app::view::View;
use crate::base::day::Day;
use crate::edit::Command;
use crate::model::check::Problem;
use crate::model::{Key, Uid, Value};
use crate::query::own::Own;
use crate::query::{Column, Sort};

/// Something that happened: a person's doing, a host's call, or an answer from the world.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// Open this text as the plan; the plan on screen stays where it cannot be read.
    Open {
        /// The text.
        text: Rc<str>,
        /// Where it came from, shown to the reader.
        from: Source,
    },
    /// Do something to the plan, as one step of undo.
    Edit {
        /// What.
        command: Command,
        /// What undoing it is called.
        label: Rc<str>,
    },
    /// Set a key of the plan itself: its title, description or as-of date.
    SetRoot(Key, Option<Value>),
    /// Set one of the plan's settings.
    SetSetting(Key, Option<Value>),
    /// Set one share of the MoSCoW budget, percent; the three shares before it are handed along.
    SetBudget(Key, f64, [f64; 3]),
    /// Set one key of one item.
    Set(Uid, Key, Option<Value>),
    /// Set one key of an item from what was typed.
    Type(Uid, Key, Rc<str>),
    /// Set a cell of each of these items from what was typed, as one step.
    TypeAll(Vec<Uid>, Column, Rc<str>),
    /// Give each of these items what the first of them has in a column, as one step.
    FillDown(Vec<Uid>, Column),
    /// Arrange the grid's columns.
    Columns(Layout),
    /// Have these columns of the plan's own.
    OwnColumns(Vec<Own>),
    /// Group the grid's rows.
    Group(Option<Column>),
    /// Close a group, or open it; by its key.
    CloseGroup(Rc<str>),
    /// Empty one cell of each of these items.
    Clear(Vec<Uid>, Key),
    /// Paste a block of cells over the grid: from this item and column on.
    PasteCells {
        /// The item of the first row.
        at: Uid,
        /// The columns from the first one on.
        columns: Vec<Column>,
        /// Tab-separated text.
        text: Rc<str>,
    },
    /// Add an item below this one, or where a new item is seen first; it gets these values.
    Add {
        /// The item it comes behind.
        below: Option<Uid>,
        /// What it starts with.
        values: Vec<(Key, Value)>,
    },
    /// The title of a new item was typed to its end: the next one begins below it. Without a title there is none, and the item goes.
    NextNew(Uid),
    /// No title is typed for a new item after all: if nothing else was put into it, it goes.
    EndNew(Uid),
    /// Copy items, each below its original.
    Duplicate(Vec<Uid>),
    /// Take items out.
    Delete(Vec<Uid>),
    /// Move an item in the manual order, up (negative) or down.
    Reorder(Uid, i32),
    /// Put an item in front of another one in the manual order, or last.
    PlaceBefore(Uid, Option<Uid>),
    /// Look at pasted or opened text as a table before it goes in; a plan file opens.
    PreviewTable(Rc<str>),
    /// Say what a column of the previewed table holds, by one of [`import::choices`](crate::app::import::view::choices).
    PreviewColumn(usize, Rc<str>),
    /// Say whether the first row of the previewed table names its columns.
    PreviewHeader(bool),
    /// Mean a column's numbers otherwise: the column, and the place among the readings offered.
    PreviewReading(usize, usize),
    /// Whether rows that sum up the others are items.
    PreviewTotals(bool),
    /// Take the previewed table in.
    AcceptTable,
    /// Add the entries of another plan to this one, from its text or a picture that carries it; what both have stays as it is here.
    AddPlan(Rc<str>),
    /// Set one key of one entry of any list.
    SetIn(Key, Uid, Key, Option<Value>),
    /// Add an entry to a list, with these values.
    AddTo(Key, Vec<(Key, Value)>),
    /// Take an entry out of a list.
    DeleteFrom(Key, Uid),
    /// Begin with a blank plan.
    Blank,
    /// Give an item times, and put it into a lane where one is named.
    Schedule {
        /// The item.
        uid: Uid,
        /// Its times.
        when: When,
        /// The lane, under the grouping in force; `None` leaves the item in its own.
        lane: Option<LaneKey>,
    },
    /// Move an item in time.
    Shift {
        /// The item.
        uid: Uid,
        /// Days later; negative for earlier.
        days: i32,
        /// Whether this belongs to the step before, as when a key is held down.
        again: bool,
    },
    /// Move one end of an item in time.
    Resize {
        /// The item.
        uid: Uid,
        /// Which end.
        edge: Edge,
        /// Days later; negative for earlier.
        days: i32,
        /// Whether this belongs to the step before.
        again: bool,
    },
    /// Put a milestone or timebox somewhere else in time.
    Retime {
        /// The list it is in.
        list: Key,
        /// The entry.
        uid: Uid,
        /// Its times; a milestone has the first day.
        when: When,
        /// Whether this belongs to the step before.
        again: bool,
    },
    /// Take an item's dates away.
    Unschedule(Uid),
    /// Let an item wait for another one, or no longer.
    Depend {
        /// What must end.
        from: Uid,
        /// What waits for it.
        to: Uid,
        /// Whether it does from now on.
        on: bool,
    },
    /// Put an item into another lane of the grouping in force.
    ToLane(Uid, LaneKey),
    /// Make an item with times in a lane.
    CreateDated {
        /// The lane.
        lane: LaneKey,
        /// The times.
        when: When,
    },
    /// Set several estimates of an item as one step.
    Estimates {
        /// The item.
        uid: Uid,
        /// Its estimates.
        values: Vec<(Key, f64)>,
        /// Whether this belongs to the step before, as when a key is held down.
        again: bool,
    },
    /// Take the last step back.
    Undo,
    /// Take the undone step again.
    Redo,
    /// Show another view.
    Show(View),
    /// Offer these views.
    Views(Vec<View>),
    /// Edit, or only look.
    Mode(Mode),
    /// The title that was to be typed next ([`Ui::edit`](crate::app::ui::Ui)) is open.
    TitleOpened,
    /// Keep the rows that hold these words.
    Filter(Rc<str>),
    /// Keep the filter in force in the plan, under a name; an empty one forgets the filter of those words.
    KeepFilter(Rc<str>, Rc<str>),
    /// Order the rows.
    Sort(Sort),
    /// The row being worked on; rows hold still until it is left.
    EnterRow(Option<Uid>),
    /// Choose the rows that the next action is for.
    Select(Vec<Uid>),
    /// What columns the board shows.
    Board(BoardBy),
    /// Put an item into a column of the board by horizon; `None` takes its times away.
    ToHorizon(Uid, Option<&'static str>),
    /// What lanes the timeline shows.
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
    /// What the timeline shows besides bars, and how.
    Chart(Chart),
    /// Pixels per day on the timeline.
    Zoom(f64),
    /// Scroll the timeline.
    Goto(Goto),
    /// Compare the item whose details are open with this one.
    Compare(Option<Uid>),
    /// Draw anew from this seed.
    Seed(u64),
    /// Put the cut line after so many ranks.
    Top(usize),
    /// Show the raters' votes, or hide them.
    Reveal(bool),
    /// Take the ballots in this text in.
    TakeBallots(Rc<str>),
    /// Take the medians of the votes on these items.
    AcceptMedians(Vec<Uid>),
    /// Mark an item for discussion, or no longer.
    Discuss(Uid),
    /// Name the person whose ballot is filled in.
    Rater(Rc<str>),
    /// Set one vote of that ballot from what was typed.
    Vote(Uid, Key, Rc<str>),
    /// Add a key result to an objective.
    AddKeyResult(Uid),
    /// What the matrix shows.
    Matrix(crate::app::matrix::state::Look),
    /// Compare with an earlier state, or no longer.
    Against(Option<Against>),
    /// Compare with the plan in this text.
    AgainstText(Rc<str>),
    /// Keep where everything stands now as a baseline, and compare with it.
    TakeBaseline,
    /// Say why the item of that id changed.
    Reason(Rc<str>, Rc<str>),
    /// What leaves the plan, and how wide its picture is.
    ExportAs(Leaving),
    /// Open a dialog, or close the one that is open.
    Dialog(Option<Dialog>),
    /// Open an item's details, or close them.
    Details(Option<Uid>),
    /// Save to where this plan is kept.
    Save,
    /// The store has written this state of the plan.
    Saved {
        /// The [`Doc::revision`](crate::app::doc::Doc) that was written.
        revision: u64,
        /// Where to, in words for the reader.
        to: Rc<str>,
        /// The `rev` that the store has given it; `None` for stores that only one person writes to.
        rev: Option<Rc<str>>,
    },
    /// Where the plan is kept stands another one than was last known there: someone else has saved. Its text.
    Theirs(Rc<str>),
    /// Choose for one of the clashes on screen: the other's value (true) or one's own.
    ChooseTheirs(usize, bool),
    /// Take the choices on screen and save.
    SettleClashes,
    /// The store could not write.
    SaveFailed(Rc<str>),
    /// The page has this version of the plan, which others have changed: merge it into this one, without saving.
    Merge(Rc<str>),
    /// The link that was asked for, or why there is none.
    Linked(Result<Rc<str>, Rc<str>>),
    /// Whether there is a page around that this one can be closed in.
    Closable(bool),
    /// An unsaved draft was found from an earlier visit.
    DraftFound(Draft),
    /// Take the draft (true) or let it go (false).
    Draft(bool),
    /// The draft cannot be kept, and why; or it is kept again.
    DraftRefused(Option<Rc<str>>),
    /// Look for problems now that nothing has changed for a moment.
    Check,
    /// These problems have been found by such a look, taken in steps.
    Problems(Rc<[Problem]>),
    /// Ask the world for something that leaves the state alone.
    Ask(Effect),
    /// Say something to the reader.
    Say(Rc<str>),
    /// Say that something failed.
    Fail(Rc<str>),
    /// Take the message on screen away.
    Dismiss,
    /// A new day has begun.
    Today(Day),
    /// The reader's conventions are these now.
    Locale(Rc<Locale>),
    /// Something about proposals.
    Propose(crate::app::propose::state::Propose),
    /// A job of this kind has something to say.
    Job(&'static str, News),
}
