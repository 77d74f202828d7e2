//! The messages of the application: all that can happen to it.

use crate::app::propose::msg::ProposeMsg;
use std::rc::Rc;

use super::chunks::{ChunkState, CodeChunk};
use super::locale::Locale;
use crate::app::effect::Effect;
use crate::app::effect::JobNews;
use crate::app::export::state::ExportOptions;
use crate::app::options::{Dialog, Mode};
use crate::app::view::View;
use crate::model::Uid;

use crate::app::ballots::msg::BallotsMsg;
use crate::app::board::msg::BoardMsg;
use crate::app::chance::msg::ChanceMsg;
use crate::app::compare::msg::CompareMsg;
use crate::app::decisions::msg::DecisionsMsg;
use crate::app::document::msg::DocumentMsg;
use crate::app::duplicates::msg::DuplicatesMsg;
use crate::app::grid::msg::GridMsg;
use crate::app::import::msg::ImportMsg;
use crate::app::items::msg::ItemsMsg;
use crate::app::live::msg::LiveMsg;
use crate::app::methods::msg::MethodsMsg;
use crate::app::saved_views::msg::SavedViewMsg;
use crate::app::scenarios::msg::ScenarioMsg;
use crate::app::settings::msg::PlanMsg;
use crate::app::timeline::msg::TimelineMsg;

/// Something that happened: a person's doing, a host's call, or an answer from the world.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// A message of items and of the rows that show them.
    Items(ItemsMsg),
    /// A message of the grid.
    Grid(GridMsg),
    /// A message of an import.
    Import(ImportMsg),
    /// A message of the plan as a whole and of its lists.
    Plan(PlanMsg),
    /// A message of the timeline.
    Timeline(TimelineMsg),
    /// A message of the board.
    Board(BoardMsg),
    /// A message of the simulations.
    Chance(ChanceMsg),
    /// A message of ballots.
    Ballots(BallotsMsg),
    /// A message of the comparison.
    Compare(CompareMsg),
    /// A message of the decision log.
    Decisions(DecisionsMsg),
    /// A message of items that mean the same.
    Duplicates(DuplicatesMsg),
    /// A message of the document: opened, saved, merged, kept as a draft.
    Document(DocumentMsg),
    /// A message of editing together.
    Live(LiveMsg),
    /// A message of the plan's own methods.
    Methods(MethodsMsg),
    /// A message of saved views.
    SavedViews(SavedViewMsg),
    /// A message of scenarios.
    Scenarios(ScenarioMsg),
    /// Show another view.
    Show(View),
    /// Show the items that a filter finds, in Scores.
    ShowItems(Rc<str>),
    /// Offer these views.
    Views(Vec<View>),
    /// Edit, or only look.
    Mode(Mode),
    /// Compare the item whose details are open with this one.
    Beside(Option<Uid>),
    /// Sets the options of the matrix.
    Matrix(crate::app::matrix::state::MatrixOptions),
    /// Sets the options of an export.
    ExportAs(ExportOptions),
    /// Open a dialog, or close the one that is open.
    Dialog(Option<Dialog>),
    /// Open an item's details, or close them.
    Details(Option<Uid>),
    /// Something of this item has the focus: details that are open show it.
    Follow(Uid),
    /// The link that was asked for, or why there is none.
    Linked(Result<Rc<str>, Rc<str>>),
    /// Says if there is a page around that this one can be closed in.
    Closable(bool),
    /// The page is all widget.
    Alone,
    /// Ask the world for something that leaves the state alone.
    Ask(Effect),
    /// Say something to the reader.
    Say(Rc<str>),
    /// Say that something failed.
    Fail(Rc<str>),
    /// Take the message on screen away.
    Dismiss,
    /// The reader's conventions are these now.
    Locale(Rc<Locale>),
    /// Something about proposals.
    Propose(ProposeMsg),
    /// A job of this kind has something to say.
    Job(&'static str, JobNews),
    /// The first view has been drawn.
    Stands,
    /// A chunk of the program is here now, or elsewhere.
    Chunk(CodeChunk, ChunkState),
}
