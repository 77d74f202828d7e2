//! The chunks of the program that are fetched when they are needed, as a view knows them: which are there, which are on their way, which did not come.
//!
//! Nothing that changes the plan waits for one of them: they hold places a person goes to, and the reading and writing of foreign formats.
//!
//! ```
//! use plan_widget::app::chunks::{ChunkState, ChunkStates, CodeChunk};
//!
//! assert_eq!(ChunkStates::default().of(CodeChunk::Import), ChunkState::Here, "where nothing is cut all are there");
//! ```

use crate::app::options::Dialog;
use crate::app::view::View;

/// A chunk of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeChunk {
    /// Board and Timeline, the details, and most dialogs: fetched when one of them is opened, and ahead by an editor.
    Views,
    /// Matrix, Insights, and the dialogs that most people open seldom: fetched when one of them is opened or pointed at, and by an editor whose page has been open for a while.
    Seldom,
    /// Reading foreign lists, with its dialog: fetched when the dialog is opened or a list is handed over, and ahead where there is no plan yet.
    Import,
    /// Writing foreign formats and pictures, with its dialog: fetched when one is asked for.
    Export,
}

impl CodeChunk {
    /// All of them.
    pub const ALL: [CodeChunk; 4] = [CodeChunk::Views, CodeChunk::Seldom, CodeChunk::Import, CodeChunk::Export];

    /// The name that `chunk_code!` has for it.
    pub fn name(self) -> &'static str {
        match self {
            CodeChunk::Views => "views",
            CodeChunk::Seldom => "seldom",
            CodeChunk::Import => "import",
            CodeChunk::Export => "export",
        }
    }

    /// The chunk that a view is in; `None` for Scores, which is always there.
    pub fn of_view(view: View) -> Option<CodeChunk> {
        match view {
            View::Scores => None,
            View::Board | View::Timeline => Some(CodeChunk::Views),
            View::Matrix | View::Insights => Some(CodeChunk::Seldom),
        }
    }

    /// The chunk that a dialog is in; `None` for those that are always there.
    pub fn of_dialog(dialog: Dialog) -> Option<CodeChunk> {
        match dialog {
            Dialog::Import => Some(CodeChunk::Import),
            Dialog::Export => Some(CodeChunk::Export),
            Dialog::Problems | Dialog::Conflicts | Dialog::Filter | Dialog::Pin | Dialog::Delete => None,
            Dialog::Ballots
            | Dialog::ColourRules
            | Dialog::Compare
            | Dialog::Decisions
            | Dialog::Merge
            | Dialog::Method
            | Dialog::Settings
            | Dialog::Vote => Some(CodeChunk::Seldom),
            Dialog::Keys
            | Dialog::Share
            | Dialog::Reason
            | Dialog::Columns
            | Dialog::SaveView
            | Dialog::RenameView
            | Dialog::AddScenario
            | Dialog::RenameScenario => Some(CodeChunk::Views),
        }
    }
}

/// The whereabouts of a chunk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChunkState {
    /// It can be used.
    #[default]
    Here,
    /// Nobody has asked for it.
    Absent,
    /// It has been asked for.
    Coming,
    /// It was asked for and did not come.
    Failed,
}

/// The whereabouts of each chunk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChunkStates([ChunkState; CodeChunk::ALL.len()]);

impl ChunkStates {
    /// The state of a chunk.
    pub fn of(&self, chunk: CodeChunk) -> ChunkState {
        self.0[chunk as usize]
    }

    /// Takes what did not come for never asked for.
    pub fn forgive(&mut self) {
        self.0.iter_mut().filter(|state| **state == ChunkState::Failed).for_each(|state| *state = ChunkState::Absent);
    }

    /// Notes where a chunk is.
    pub fn set(&mut self, chunk: CodeChunk, state: ChunkState) {
        self.0[chunk as usize] = state;
    }
}
