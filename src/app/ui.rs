//! The state of one view of the plan: that of each feature, and the whole that a component tree is drawn from.

use std::rc::Rc;

use super::ballots::state::BallotsState;
use super::board::state::BoardState;
use super::chance::state::ChanceState;
use super::chunks::ChunkStates;
use super::compare::state::CompareState;
use super::decisions::state::DecisionsState;
use super::doc::Doc;
use super::duplicates::state::DuplicatesState;
use super::effect::JobNews;
use super::export::state::ExportOptions;
use super::grid::state::GridState;
use super::import::state::ImportState;
use super::items::state::{DetailsState, ItemsState};
use super::locale::Locale;
use super::matrix::state::MatrixOptions;
use super::methods::state::MethodsState;
use super::options::{Dialog, Mode};
use super::propose::state::ProposeState;
use super::saved_views::state::SavedViewState;
use super::scenarios::state::ScenarioState;
use super::sharing::state::SharingState;
use super::timeline::state::TimelineState;
use super::toast::{Toast, ToastOffer};
use super::view::View;

/// The state of one view of the plan.
#[derive(Clone, Debug)]
pub struct Ui {
    /// The view shown.
    pub view: View,
    /// The views offered.
    pub views: Rc<[View]>,
    /// Edit, or only look.
    pub mode: Mode,
    /// The items: which rows there are, which one is worked on.
    pub items: ItemsState,
    /// The details that are open.
    pub details: DetailsState,
    /// The grid.
    pub grid: GridState,
    /// The board.
    pub board: BoardState,
    /// The timeline.
    pub timeline: TimelineState,
    /// The options of the matrix.
    pub matrix: MatrixOptions,
    /// The simulations behind the insights.
    pub chance: ChanceState,
    /// Ballots.
    pub ballots: BallotsState,
    /// The comparison with an earlier state.
    pub compare: CompareState,
    /// The decision log.
    pub decisions: DecisionsState,
    /// Items that mean the same.
    pub duplicates: DuplicatesState,
    /// Proposals.
    pub propose: ProposeState,
    /// The table on its way in.
    pub import: ImportState,
    /// The options of an export.
    pub export: ExportOptions,
    /// The link that is offered.
    pub sharing: SharingState,
    /// The method that is being typed.
    pub methods: MethodsState,
    /// The saved view that is open.
    pub saved_views: SavedViewState,
    /// The scenario that the page names.
    pub scenarios: ScenarioState,
    /// The first view has been drawn: what may be wanted next can be fetched.
    pub stands: bool,
    /// The chunks of the program, and which of them are there.
    pub chunks: ChunkStates,
    /// The news of jobs that nothing could read yet, the last of each kind.
    pub unheard: Vec<(&'static str, JobNews)>,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// True if there is a page around that this one can be closed in.
    pub closable: bool,
    /// True if the page is all widget, so that another plan can be begun in a page of its own.
    pub alone: bool,
    /// True while a hand is on a cell or a bar of a plan that is edited live.
    pub hand: bool,
    /// The last message.
    pub toast: Option<Toast>,
    /// The reader's way to write numbers and dates.
    pub locale: Rc<Locale>,
}

impl Ui {
    /// A view that has not looked at anything yet; [`settle`](crate::app::items::rows::settle) gives it its rows.
    pub fn new(locale: Rc<Locale>) -> Ui {
        Ui {
            view: View::Scores,
            views: View::ALL.into(),
            mode: Mode::Edit,
            items: ItemsState::default(),
            details: DetailsState::default(),
            grid: GridState::default(),
            board: BoardState::default(),
            timeline: TimelineState::default(),
            matrix: MatrixOptions::default(),
            chance: ChanceState::default(),
            ballots: BallotsState::default(),
            compare: CompareState::default(),
            decisions: DecisionsState::default(),
            duplicates: DuplicatesState::default(),
            propose: ProposeState::default(),
            import: ImportState::default(),
            export: ExportOptions::default(),
            sharing: SharingState::default(),
            methods: MethodsState::default(),
            saved_views: SavedViewState::default(),
            scenarios: ScenarioState::default(),
            stands: false,
            chunks: ChunkStates::default(),
            unheard: Vec::new(),
            dialog: None,
            closable: false,
            alone: false,
            hand: false,
            toast: None,
            locale,
        }
    }

    /// True if the reader may change the plan here.
    pub fn editable(&self, doc: &Doc) -> bool {
        self.mode == Mode::Edit && doc.plan.read_only().is_none()
    }

    /// Shows a message.
    pub fn say(&mut self, text: impl Into<Rc<str>>, alert: bool) {
        let number = self.toast.as_ref().map_or(1, |toast| toast.number + 1);
        self.toast = Some(Toast { number, text: text.into(), alert, offers: Vec::new() });
    }

    /// Adds a way on to the message.
    pub fn offer(&mut self, offer: ToastOffer) {
        self.toast.iter_mut().for_each(|toast| toast.offers.push(offer));
    }
}

/// One view's whole picture: what its component tree is drawn from. Cheap to clone; equal when nothing changed.
#[derive(Clone, Debug)]
pub struct State {
    /// The document.
    pub doc: Rc<Doc>,
    /// The state of this view.
    pub ui: Rc<Ui>,
}

impl PartialEq for State {
    fn eq(&self, other: &State) -> bool {
        Rc::ptr_eq(&self.doc, &other.doc) && Rc::ptr_eq(&self.ui, &other.ui)
    }
}

impl State {
    /// True if the reader may change the plan here.
    pub fn editable(&self) -> bool {
        self.ui.editable(&self.doc)
    }

    /// The last message, with the offers that hold still.
    pub fn toast(&self) -> Option<Toast> {
        let mut toast = self.ui.toast.clone()?;
        toast.offers.retain(|offer| offer.holds(self.doc.revision));
        Some(toast)
    }
}
