//! The effects that the application asks of the world, and the news it hears of them.

use crate::base::pace::SlicedWork;
use crate::model::Uid;
use crate::query::list_source::ListSource;
use std::rc::Rc;

use crate::app::chunks::CodeChunk;
use crate::app::live::state::Presence;

/// The news of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobNews {
    /// Its answer as it stands; more will follow.
    Progress(Rc<str>),
    /// Its answer.
    Done(Rc<str>),
    /// The reason why there will be none, in words for the reader.
    Failed(Rc<str>),
}

/// The source that a text came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanSource {
    /// The place it is kept at, such as a URL or a part of the page: it counts as saved.
    Page,
    /// A file or an example the reader opened, in place of the plan on screen.
    File,
    /// A program of the page, in place of the plan on screen.
    Program,
    /// The unsaved work of an earlier visit.
    Draft,
}

/// An effect that the application asks of the world.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write the plan to its store, then answer with `Saved` or `SaveFailed`.
    Save {
        /// Canonical text.
        text: Rc<str>,
        /// To be named in the answer.
        revision: u64,
    },
    /// Read the plan as it is kept now, and answer with `Read` or `ReadFailed`.
    ReadKept,
    /// Send `Retry` after so many milliseconds, in place of an earlier one.
    RetryLater(u32),
    /// Tell the others who have the plan open where this reader is.
    TellHere(Presence),
    /// Keep a draft soon; the plan has changed.
    KeepDraft,
    /// Keep a draft of a plan that another one is about to replace on screen, and begin a new one for that.
    LeaveDraft {
        /// The plan with its changes.
        text: Rc<str>,
        /// The text of the plan that they were made to.
        base: Rc<str>,
    },
    /// Forget the draft of this plan's own changes.
    ClearDraft,
    /// Forget the draft that was offered under that name, and offer the next.
    DropDraft(Rc<str>),
    /// Offer the next draft; the one before it stays.
    NextDraft,
    /// Send `Check` when nothing has happened for a moment.
    CheckSoon,
    /// Let the reader choose a file, and answer with `PreviewTable`, which opens a plan file.
    PickFile,
    /// Take the file that was dropped on the widget, and answer as if it had been chosen.
    TakeDropped,
    /// This text was opened as a plan: where it is of the file that was chosen last, the plan is kept there from now on.
    FileOpened(Rc<str>),
    /// Read the file that was chosen last once more, in this encoding, and answer with `PreviewTable`.
    ReadAgain(Rc<str>),
    /// Go on with the reading of a long table until it is done, a slice now and then, and answer with `Made`.
    ReadInSlices(SlicedWork),
    /// Ask a source of the plan for its list, and answer with `Fetched`.
    FetchList(Rc<ListSource>),
    /// Make a link that carries the plan, and answer with `Linked`.
    MakeLink,
    /// Let the reader choose an older plan, and answer with `AgainstText`.
    PickOld,
    /// Let the reader choose a calendar file, and answer with `ImportHolidays` for that team, or for the plan.
    PickHolidays(Option<Uid>),
    /// Begin another plan in a page of its own.
    NewPlan,
    /// Fetch one of the examples that come with the widget, by its name, and answer with `Open`.
    OpenExample(&'static str),
    /// Print a drawing: SVG.
    Print(Rc<str>),
    /// Give the reader a file; of `image/png` the text is the drawing as SVG.
    Download {
        /// The file's name.
        name: Rc<str>,
        /// Its MIME type.
        mime: &'static str,
        /// Its text.
        text: Rc<str>,
    },
    /// Put a link on the clipboard that opens this page with the ballot.
    CopyBallotLink,
    /// Put text on the clipboard, then answer with `Say(done)`; where that is refused, with `Fail`.
    Copy {
        /// The text.
        text: Rc<str>,
        /// The sentence to say when it is there.
        done: Rc<str>,
    },
    /// Tell the page.
    Emit(PageEvent),
    /// Begin a job on the plan as it is now and answer with `Job` messages; one of this kind that is under way is stopped.
    Job {
        /// A kind of [`jobs`](crate::jobs::KINDS).
        kind: &'static str,
        /// Its options.
        options: Rc<str>,
    },
    /// Stop the job of this kind.
    StopJob(&'static str),
    /// Fetch a chunk of the program, and answer with `Chunk`.
    Fetch(CodeChunk),
}

/// An event that the page is told of.
#[derive(Clone, Debug, PartialEq)]
pub enum PageEvent {
    /// The plan changed: an RFC 6902 JSON Patch.
    Change(Rc<str>),
    /// The plan is another one now.
    Loaded,
    /// The plan was saved.
    Saved(Rc<str>),
    /// The reader wants to go back to the page around.
    Exit,
    /// Someone else had saved: as JSON, their plan's text and what both had changed, which is empty where everything came together.
    Conflict(Rc<str>),
    /// Something failed: a stable word, the message, a JSON path.
    Error {
        /// A stable word.
        code: &'static str,
        /// For the reader.
        message: Rc<str>,
        /// JSON path.
        path: Rc<str>,
    },
}
